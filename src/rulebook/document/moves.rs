//! `moves.json`, mirrored: the changes that may be offered, and nothing else ever is.
//!
//! It must never know which verdict a move leads to: that is found by evaluating the rules.

use serde::{Deserialize, Serialize};

use super::{BasisDoc, ConditionDoc};

/// What a change is. There is no other kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MoveKindDoc {
    /// An act, or a part of it, ends.
    End,
    /// A licence or an approval is obtained.
    License,
    /// Something is filed or reviewed.
    File,
    /// An act ends and a real service takes its place.
    Replace,
}

/// How long a change takes: an estimate of ours, not law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum TimeDoc {
    /// A few days.
    Days,
    /// Some weeks.
    Weeks,
    /// Some months.
    Months,
}

/// Whether a fact can be changed at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum StandDoc {
    /// It can be changed.
    Changeable,
    /// It can be changed at a cost.
    Costly,
    /// It has happened: it is never offered.
    Past,
}

/// What one answer becomes. Any-of: `add` or `remove`. One-of and yes-no: `from` and `to`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ChangeDoc {
    /// The question.
    pub q: String,
    /// Options that are not chosen before and chosen after.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub add: Vec<String>,
    /// Options that are chosen before and not after.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remove: Vec<String>,
    /// The option before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The option after.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
}

/// One move of `moves.json`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct MoveDoc {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: MoveKindDoc,
    /// The activities it is offered for.
    pub activities: Vec<String>,
    /// When it can be made at all, beside what `changes` says; always, if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<ConditionDoc>,
    /// What becomes of the answers.
    pub changes: Vec<ChangeDoc>,
    /// Of a replacement: the activity that takes its place. The one it is offered for stops.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub becomes: Option<String>,
    /// How long it takes.
    pub time: TimeDoc,
    /// Its authorities.
    pub basis: Vec<BasisDoc>,
}
