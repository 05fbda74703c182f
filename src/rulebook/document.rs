//! The rulebook's files, mirrored field by field.
//!
//! These types say what a file may hold and nothing more: unknown fields are refused, and no
//! meaning is checked. `link` turns them into a [`super::Rulebook`] that cannot be wrong.
//! This module must never know an answer, a language or a browser.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

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
    /// The figures the arithmetic uses, each with its authority.
    pub figures: FiguresDoc,
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

/// A condition on answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(untagged)]
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

/// Authority, pinpoint, role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BasisDoc {
    /// The authority's id.
    pub authority: String,
    /// The provision's key within it.
    pub pin: String,
    /// `defines`, `forbids`, `requires`, `exempts`, `interprets` or `illustrates`.
    pub role: String,
}

/// One rule of `rules.json`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RuleDoc {
    /// Its id.
    pub id: String,
    /// The activities it judges; empty for a rule about the firm, which may only find.
    #[serde(default)]
    pub activities: Vec<String>,
    /// The condition, beside the presence of the activity.
    pub when: ConditionDoc,
    /// What it concludes.
    pub concludes: ConcludesDoc,
    /// `settled`, `arguable` or `unsettled`.
    pub certainty: String,
    /// The rules that are exceptions to it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub yields_to: Vec<String>,
    /// Its authorities.
    pub basis: Vec<BasisDoc>,
    /// Whether its text holds a counter-argument.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub counter: bool,
}

/// Exactly one of the three.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConcludesDoc {
    /// `encouraged`, `register`, `financial` or `eliminated`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lane: Option<String>,
    /// Another law forbids the conduct as it is run; always `prohibited`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conduct: Option<String>,
    /// A finding's id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finding: Option<String>,
}

/// One finding of `findings.json`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FindingDoc {
    /// Its id.
    pub id: String,
    /// `sanction`, `exposure`, `contract`, `gap`, `pattern`, `spill`, `old-test` or `outside`.
    pub group: String,
    /// The arithmetic shown with it: `surcharge`, `energy` or none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub figure: Option<String>,
}

/// One duty of `duties.json`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DutyDoc {
    /// Its id.
    pub id: String,
    /// The activities that owe it; empty for a duty of the whole firm.
    #[serde(default)]
    pub activities: Vec<String>,
    /// When it is required, beside the presence of the activity.
    pub when: ConditionDoc,
    /// When it is already held or done; never, if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held: Option<ConditionDoc>,
    /// `before` or `after`.
    pub timing: String,
    /// `settled`, `arguable` or `unsettled`.
    pub certainty: String,
    /// Its authorities.
    pub basis: Vec<BasisDoc>,
}

/// One place of `places.json`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PlaceDoc {
    /// ISO 3166-2 code, such as `CN-SC`; `HK` and `abroad` beside the 31 provincial units.
    pub id: String,
    /// `province`, `hong-kong` or `abroad`.
    pub kind: String,
    /// Its name.
    pub name: Trilingual,
    /// The surcharge on mining power.
    pub surcharge: SurchargeDoc,
    /// What was found about its stance on mining.
    #[serde(default)]
    pub stance: Vec<BasisDoc>,
    /// Support for computing found there.
    #[serde(default)]
    pub support: Vec<SupportDoc>,
}

/// A place's surcharge and its state.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SurchargeDoc {
    /// `in-force`, `to-confirm`, `draft`, `lapsed`, `none-found` or `not-applicable`.
    pub state: String,
    /// Yuan per kWh as a decimal string, where a figure was found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub yuan_per_kwh: Option<String>,
    /// Last month it runs on its face, `YYYY-MM`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// `whole`, `whole-if-inseparable` or `not-read`: the consumption it is charged on.
    pub base: String,
    /// Where it stands.
    #[serde(default)]
    pub basis: Vec<BasisDoc>,
}

/// A support programme for computing.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SupportDoc {
    /// Where it stands.
    pub basis: BasisDoc,
    /// Last day it runs on its face, `YYYY-MM-DD`, where one was read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// `running`, `ended` or `to-confirm`, on the as-of date.
    pub state: String,
}

/// One authority of `authorities.json`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AuthorityDoc {
    /// Its id.
    pub id: String,
    /// `statute`, `state-rule`, `judicial-interpretation`, `catalogue`, `notice`, `policy`,
    /// `local-rule`, `case`, `enforcement`, `practice-note` or `datasheet`.
    pub kind: String,
    /// Where it applies, in the register's words.
    pub place: String,
    /// The same in Chinese.
    pub place_zh: String,
    /// Title; the Chinese one is authentic.
    pub title: Trilingual,
    /// Issuer.
    pub issuer: Trilingual,
    /// Number, in Chinese, where one is known.
    pub number: Option<String>,
    /// Day of issue.
    pub issued: Option<String>,
    /// First day in force.
    pub effective: Option<String>,
    /// Last day in force.
    pub expires: Option<String>,
    /// `in-force`, `unknown`, `case`, `superseded`, `expired`, `repealed` or `draft`.
    pub status: String,
    /// What replaced it.
    pub superseded_by: Option<String>,
    /// Official address.
    pub official_url: Option<String>,
    /// `full-text-read`, `secondary-source` or `unverified`.
    pub confidence: String,
    /// A remark for the reader.
    pub notes: Option<Trilingual>,
    /// Its provisions.
    pub provisions: Vec<ProvisionDoc>,
}

/// One provision of an authority.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ProvisionDoc {
    /// Key within the authority, as rules cite it.
    pub key: String,
    /// The pinpoint as printed, in Chinese where the instrument is.
    pub pin: String,
    /// The Chinese term.
    pub term: String,
    /// Whether the term is a quotation.
    pub quote: bool,
    /// `read`, `secondary`, `reconstructed` or `number-reconstructed`.
    pub provenance: String,
    /// What it says, in our words.
    pub says: Trilingual,
}

/// Every file of a rulebook, by file name, as it was read.
pub type Files = BTreeMap<String, String>;
