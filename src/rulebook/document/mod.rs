//! The rulebook's files, mirrored field by field.
//!
//! These types say what a file may hold and nothing more: unknown fields are refused, and no
//! meaning is checked. `link` turns them into a [`super::Rulebook`] that cannot be wrong.
//! This module must never know an answer, a language or a browser.

mod condition;
mod edition;
mod law;
mod moves;
mod questions;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use condition::{ActivityFactDoc, AllDoc, AnyDoc, AnyStageDoc, ConditionDoc, FactDoc, NotDoc};
pub use edition::{DroppedDoc, EarlierRuleDoc, EditionDoc, ListedDoc, PinDoc, PinsDoc, StatesDoc};
pub use law::{
    AuthorityDoc, BasisDoc, ConcludesDoc, DutyDoc, FindingDoc, PlaceDoc, ProvisionDoc, RuleDoc,
    SupportDoc, SurchargeDoc,
};
pub use moves::{ChangeDoc, MoveDoc, MoveKindDoc, StandDoc, TimeDoc};
pub use questions::{
    ActivityDoc, ImpossibleDoc, KindDoc, OrderDoc, OutlookDoc, PartDoc, QuestionDoc, QuestionsDoc,
};

/// A text in the three languages, for names that are not interface text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Trilingual {
    /// English; a translation of ours where the original is Chinese.
    pub en: String,
    /// Chinese; the authentic text where it is an official title.
    pub zh: String,
    /// Brazilian Portuguese; a translation of ours.
    pub pt: String,
}

/// `rulebook.json`: version, dates and the figures of the law that the arithmetic uses.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct HeaderDoc {
    /// Version of the rules, such as `2026.11.1`.
    pub version: String,
    /// The day up to which the law was read, `YYYY-MM-DD`.
    pub as_of: String,
    /// Days after `as_of` from which good headlines are no longer given.
    pub stale_after_days: u32,
    /// Who reviewed the rules; empty means: not yet reviewed by a licensed lawyer.
    #[serde(default)]
    pub reviews: Vec<ReviewDoc>,
    /// The authorities that the timeline shows, by id.
    #[serde(default)]
    pub timeline: Vec<String>,
    /// The figures the arithmetic uses, each with its authority.
    pub figures: FiguresDoc,
}

/// One correction of `errata.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ErratumDoc {
    /// Day of the correction, `YYYY-MM-DD`.
    pub date: String,
    /// The version of the rules that first has it right.
    pub version: String,
    /// The rules and duties it touches, by id.
    #[serde(default)]
    pub touches: Vec<String>,
    /// What was wrong and what is right.
    pub says: Trilingual,
}

/// One review by a licensed lawyer.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReviewDoc {
    /// The rules it covers, by id.
    pub rules: Vec<String>,
    /// Name and office of the reviewer.
    pub reviewer: String,
    /// Day of the review, `YYYY-MM-DD`.
    pub date: String,
}

/// The figures of the law and of the data sheets.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FiguresDoc {
    /// The national surcharge, yuan per kWh, as a decimal string.
    pub national_surcharge: String,
    /// Where the national surcharge stands.
    pub national_surcharge_basis: BasisDoc,
    /// Tonnes of coal equivalent per kWh, as a decimal string.
    pub tce_per_kwh: String,
    /// Where the factor stands.
    pub tce_basis: BasisDoc,
    /// Power a machine draws, as offered on the fleet question.
    pub presets: Vec<PresetDoc>,
}

/// A machine and the power it is known to draw.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PresetDoc {
    /// Id, also the name of its label.
    pub id: String,
    /// The option of `hardware.machines` it belongs to.
    pub machine: String,
    /// Watts at full load.
    pub watts: u32,
    /// The data sheet.
    pub basis: BasisDoc,
}

/// Every file of a rulebook, by file name, as it was read.
pub type Files = BTreeMap<String, String>;
