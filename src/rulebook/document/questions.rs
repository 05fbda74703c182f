//! `questions.json` and `activities.json`, mirrored: what is asked, and what a business may do.
//!
//! It must never know which rule uses an answer, nor how a question is put into words.

use serde::{Deserialize, Serialize};

use super::{ConditionDoc, StandDoc};

/// What kind of answer a question takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum KindDoc {
    /// Options `yes` and `no`.
    YesNo,
    /// Exactly one of the options.
    OneOf,
    /// Each option is yes, no or not known.
    AnyOf,
    /// A decimal number with a unit.
    Quantity,
    /// A month, `YYYY-MM`.
    Month,
    /// One of the provincial units of `places.json`.
    Place,
    /// Rows of machine kind, count, watts and hours a day.
    Fleet,
}

/// Which part of the questionnaire a question belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PartDoc {
    /// It can change a headline.
    Verdict,
    /// It only completes exposure, duties and the report.
    Exposure,
}

/// One question of `questions.json`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct QuestionDoc {
    /// `section.fact`.
    pub id: String,
    /// What kind of answer it takes.
    pub kind: KindDoc,
    /// The options, in their fixed neutral order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<String>,
    /// Whether "none of these" is an answer of an any-of question.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub none: bool,
    /// When the question arises at all; always, if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub applies: Option<ConditionDoc>,
    /// Verdict or exposure; the verifier proves it.
    pub part: PartDoc,
    /// Whether the fact is only how the business presents itself.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub presentation: bool,
    /// Unit of a quantity.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Smallest admissible quantity or month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<String>,
    /// Largest admissible quantity or month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<String>,
    /// Which answers are worse than which.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub orders: Vec<OrderDoc>,
    /// Why there is no order, where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no_order: Option<String>,
    /// What uses the answer besides rules: `energy`, `report`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub feeds: Vec<String>,
    /// Whether the fact can be changed: then a move of `moves.json` touches it, unless it is past.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fact: Option<StandDoc>,
    /// Why no change of this fact is ever offered: `presentation`, `threshold`, `told`, `coin`,
    /// `place`, `ownership`, `act`, `protocol`, `evidence` or `no-verdict`. Either this or `fact`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub never_offered: Option<String>,
    /// Who holds the fact: `you`, `landlord`, `electrician`, `bank`, `carrier`, `bookkeeper`,
    /// `protocol`, `engineer`, `sales`, `customers`, `host`, `shareholders` or `papers`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holder: Option<String>,
}

/// A partial order of answers, for some activities or for all.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OrderDoc {
    /// The activities it holds for; all, if empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub activities: Vec<String>,
    /// One-of, yes-no, place: a chain of options from better to worse. Quantity and month: the
    /// word `low` or `high` first says which end is better.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub better_first: Vec<String>,
    /// Any-of: options that are worse when chosen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub worse_when_chosen: Vec<String>,
    /// Any-of: options that are better when chosen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub better_when_chosen: Vec<String>,
}

/// A combination of answers that cannot be.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ImpossibleDoc {
    /// Id, named in messages; its text says why.
    pub id: String,
    /// The combination.
    pub when: ConditionDoc,
}

/// `questions.json`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct QuestionsDoc {
    /// The questions, in the order they are asked.
    pub questions: Vec<QuestionDoc>,
    /// Declared impossible combinations.
    #[serde(default)]
    pub impossible: Vec<ImpossibleDoc>,
}

/// One activity of `activities.json`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ActivityDoc {
    /// Its id.
    pub id: String,
    /// Family for grouping on screen: `mining`, `nodes`, `compute`, `finance`.
    pub section: String,
    /// When the business does it.
    pub when: ConditionDoc,
    /// Where the essay's positive list would put it: a proposal, not law.
    pub outlook: OutlookDoc,
    /// The machines question's options it runs on, for what spills over.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub shares: Vec<String>,
}

/// The place of an activity under the essay's proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum OutlookDoc {
    /// The data and computing industry.
    DataIndustry,
    /// Financial regulation.
    FinancialRegulation,
    /// May operate once registered and declared.
    RegisterAndDeclare,
    /// Not on the positive list.
    NotListed,
}
