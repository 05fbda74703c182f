//! Conditions, as the files write them.
//!
//! It must never know whether the questions and options it names exist: linking finds that out.

use serde::{Deserialize, Serialize};

/// A condition on answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(
    untagged,
    expecting = "no condition; expected true, false, or an object that begins with all, any, not, q, activity or any_stage"
)]
pub enum ConditionDoc {
    /// Every part holds.
    All(AllDoc),
    /// At least one part holds.
    Any(AnyDoc),
    /// The part does not hold.
    Not(NotDoc),
    /// Something about one question.
    Fact(FactDoc),
    /// Something about one activity.
    Activity(ActivityFactDoc),
    /// Some present activity is at one of these stages.
    AnyStage(AnyStageDoc),
    /// Always or never.
    Constant(bool),
}

/// `{"all": […]}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AllDoc {
    /// The parts.
    pub all: Vec<ConditionDoc>,
}

/// `{"any": […]}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AnyDoc {
    /// The parts.
    pub any: Vec<ConditionDoc>,
}

/// `{"not": …}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NotDoc {
    /// The part.
    pub not: Box<ConditionDoc>,
}

/// `{"q": id, …}` with exactly one test beside the id.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FactDoc {
    /// The question.
    pub q: String,
    /// One-of, yes-no, place: this option.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is: Option<String>,
    /// One-of, place: one of these options.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub is_any: Vec<String>,
    /// Any-of: this option is among the answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub has: Option<String>,
    /// Any-of: at least one of these is among the answers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub has_any: Vec<String>,
    /// Any-of: asked, and none of the options is chosen.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub none: bool,
    /// Quantity: this or more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_least: Option<String>,
    /// Quantity: less than this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub below: Option<String>,
    /// Month: this month or later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Month: earlier than this month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
}

/// `{"activity": id}` with, optionally, its stages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ActivityFactDoc {
    /// The activity.
    pub activity: String,
    /// The stages that count; any stage, if empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stage: Vec<String>,
}

/// `{"any_stage": ["stopped"]}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AnyStageDoc {
    /// The stages.
    pub any_stage: Vec<String>,
}
