//! The rows of a linked rulebook: what a question, an activity, a rule or a place is.
//!
//! Every id in a row is a place in one of the rulebook's tables. These rows must never know how
//! they were read from files, nor what anyone answered.

use rust_decimal::Decimal;

use super::{
    Condition, Day, Fact, Kind, Month, MoveKind, Outlook, Part, Time, Trilingual, document,
};
use crate::ids::{ActivityId, DutyId, FindingId, Pin, QuestionId, RuleId};

/// Where an activity belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lane {
    /// Data and computing industry.
    Encouraged,
    /// May operate once licensed, filed or declared.
    Register,
    /// Financial regulation: prohibited or criminal without it.
    Financial,
    /// The eliminated category: prohibited.
    Eliminated,
}

impl Lane {
    /// All four, in the order they are shown.
    pub const ALL: [Self; 4] = [
        Self::Encouraged,
        Self::Register,
        Self::Financial,
        Self::Eliminated,
    ];

    /// The lane's id in files and messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Encouraged => "encouraged",
            Self::Register => "register",
            Self::Financial => "financial",
            Self::Eliminated => "eliminated",
        }
    }
}

/// How sure the law is that a rule applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// No text or case on the point.
    Unsettled,
    /// The text reads one way, with a real counter-argument.
    Arguable,
    /// Text or consistent practice.
    Settled,
}

impl Certainty {
    /// From the surest down.
    pub const ALL: [Self; 3] = [Self::Settled, Self::Arguable, Self::Unsettled];

    /// The certainty's id in files and messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Settled => "settled",
            Self::Arguable => "arguable",
            Self::Unsettled => "unsettled",
        }
    }

    /// Its place in [`Self::ALL`].
    #[must_use]
    pub fn rank(self) -> usize {
        match self {
            Self::Settled => 0,
            Self::Arguable => 1,
            Self::Unsettled => 2,
        }
    }
}

/// What a provision does for a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Says what something is.
    Defines,
    /// Forbids it.
    Forbids,
    /// Requires it.
    Requires,
    /// Exempts from a ban or a duty.
    Exempts,
    /// Says how another text is read.
    Interprets,
    /// Shows it applied.
    Illustrates,
}

impl Role {
    /// The role's id in files and messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Defines => "defines",
            Self::Forbids => "forbids",
            Self::Requires => "requires",
            Self::Exempts => "exempts",
            Self::Interprets => "interprets",
            Self::Illustrates => "illustrates",
        }
    }

    /// Whether it can carry a lane, a duty or a sanction.
    #[must_use]
    pub fn carries(self) -> bool {
        matches!(
            self,
            Self::Defines | Self::Forbids | Self::Requires | Self::Exempts
        )
    }
}

/// Authority, pinpoint and role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Basis {
    /// The provision.
    pub pin: Pin,
    /// What it does for the rule.
    pub role: Role,
}

/// One fact asked.
#[derive(Debug, Clone)]
pub struct Question {
    /// `section.fact`, or `stage.` and an activity's id.
    pub id: String,
    /// What kind of answer it takes.
    pub kind: Kind,
    /// Ids of the options of a choice; of a place question, the provincial units.
    pub options: Vec<String>,
    /// Whether "none of these" is an answer.
    pub none: bool,
    /// When it arises.
    pub applies: Condition,
    /// Verdict or exposure.
    pub part: Part,
    /// Whether it is only how the business presents itself.
    pub presentation: bool,
    /// Unit of a quantity.
    pub unit: Option<String>,
    /// Smallest and largest quantity.
    pub range: Option<(Decimal, Decimal)>,
    /// Smallest and largest month.
    pub months: Option<(Month, Month)>,
    /// The constants at which quantities or months are cut, ascending.
    pub cuts: Vec<Cut>,
    /// Its orders of answers.
    pub orders: Vec<Order>,
    /// Why it has no order.
    pub no_order: Option<String>,
    /// What uses the answer besides rules.
    pub feeds: Vec<String>,
    /// The activity whose stage it asks.
    pub stage_of: Option<ActivityId>,
    /// Whether a change of the fact may be offered.
    pub stand: Stand,
    /// Who holds the fact.
    pub holder: Option<String>,
}

/// Whether a change of a fact may be offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stand {
    /// By the moves that touch it; changeable, or at a cost.
    Moves(Fact),
    /// Never: the reason's id.
    Never(String),
    /// The rulebook does not say: verification refuses it.
    Missing,
}

impl Question {
    /// How many legally distinct cells its answers fall into.
    #[must_use]
    pub fn cells(&self) -> usize {
        match self.kind {
            Kind::Quantity | Kind::Month => self.cuts.len() + 1,
            Kind::Fleet => 0,
            _ => self.options.len(),
        }
    }

    /// Whether its cells exclude one another.
    #[must_use]
    pub fn single(&self) -> bool {
        self.kind != Kind::AnyOf
    }

    /// The part of the id before the point.
    #[must_use]
    pub fn section(&self) -> &str {
        self.id.split('.').next().unwrap_or(&self.id)
    }
}

/// A constant that a rule names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cut {
    /// A quantity.
    At(Decimal),
    /// A month.
    In(Month),
}

/// A partial order of a question's cells: pairs of better and worse.
#[derive(Debug, Clone)]
pub struct Order {
    /// The activities it holds for; all, if empty.
    pub activities: Vec<ActivityId>,
    /// Better cell, worse cell; `None` is "not chosen" of an any-of option.
    pub pairs: Vec<(Option<u16>, Option<u16>)>,
}

/// One thing a business does.
#[derive(Debug, Clone)]
pub struct Activity {
    /// Its id.
    pub id: String,
    /// Its family.
    pub section: String,
    /// When the business does it.
    pub when: Condition,
    /// Its place under the essay's proposal.
    pub outlook: Outlook,
    /// The machine kinds it runs on.
    pub shares: Vec<String>,
    /// The question for its stage.
    pub stage: QuestionId,
    /// The rules that judge it.
    pub rules: Vec<RuleId>,
    /// The duties it may owe.
    pub duties: Vec<DutyId>,
}

/// What a rule concludes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Conclusion {
    /// A lane for the activity.
    Lane(Lane),
    /// Another law forbids the conduct as it is run.
    Prohibited,
    /// The law of another place decides: not judged here.
    Outside,
    /// A finding beside the lane.
    Finding(FindingId),
}

/// A condition on answers and what follows.
#[derive(Debug, Clone)]
pub struct Rule {
    /// Its id.
    pub id: String,
    /// The activities it judges; empty for the firm.
    pub activities: Vec<ActivityId>,
    /// Its condition, beside the presence of the activity.
    pub when: Condition,
    /// What it concludes.
    pub concludes: Conclusion,
    /// How sure the law is.
    pub certainty: Certainty,
    /// Its exceptions.
    pub yields_to: Vec<RuleId>,
    /// Its authorities.
    pub basis: Vec<Basis>,
    /// Whether its text gives a counter-argument.
    pub counter: bool,
}

/// What follows beside the lane.
#[derive(Debug, Clone)]
pub struct Finding {
    /// Its id.
    pub id: String,
    /// Its group.
    pub group: String,
    /// The arithmetic shown with it.
    pub figure: Option<String>,
    /// Whether it is to be answered with counsel, whatever the verdicts are.
    pub counsel: bool,
}

/// Whether a paper comes before or after the act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Timing {
    /// A licence.
    Before,
    /// A filing or declaration.
    After,
}

/// A paper required.
#[derive(Debug, Clone)]
pub struct Duty {
    /// Its id.
    pub id: String,
    /// The activities that owe it; empty for the firm.
    pub activities: Vec<ActivityId>,
    /// When it is required.
    pub when: Condition,
    /// When it is held.
    pub held: Condition,
    /// Before or after.
    pub timing: Timing,
    /// How sure the law is.
    pub certainty: Certainty,
    /// Its authorities.
    pub basis: Vec<Basis>,
}

/// What becomes of one answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The question.
    pub question: QuestionId,
    /// What becomes of it.
    pub by: By,
}

/// How an answer changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum By {
    /// These options are chosen.
    Add(Vec<u16>),
    /// These options are no longer chosen.
    Remove(Vec<u16>),
    /// The first becomes the second.
    FromTo(u16, u16),
}

/// A change that may be offered.
#[derive(Debug, Clone)]
pub struct Move {
    /// Its id.
    pub id: String,
    /// Ending, licensing, filing, or replacing.
    pub kind: MoveKind,
    /// The activities it is offered for.
    pub activities: Vec<ActivityId>,
    /// When it can be made.
    pub when: Condition,
    /// What becomes of the answers.
    pub changes: Vec<Change>,
    /// Of a replacement: what takes its place.
    pub becomes: Option<ActivityId>,
    /// How long it takes.
    pub time: Time,
    /// Its authorities.
    pub basis: Vec<Basis>,
}

/// The state of a place's surcharge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SurchargeState {
    /// A figure in force.
    InForce,
    /// Published, validity to be confirmed.
    ToConfirm,
    /// A draft.
    Draft,
    /// Lapsed on its face.
    Lapsed,
    /// None found: the national figure.
    NoneFound,
    /// Outside the mainland.
    NotApplicable,
}

impl SurchargeState {
    /// The state's id in files and messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::InForce => "in-force",
            Self::ToConfirm => "to-confirm",
            Self::Draft => "draft",
            Self::Lapsed => "lapsed",
            Self::NoneFound => "none-found",
            Self::NotApplicable => "not-applicable",
        }
    }
}

/// A provincial unit, Hong Kong or abroad.
#[derive(Debug, Clone)]
pub struct Place {
    /// Its id.
    pub id: String,
    /// `province`, `hong-kong` or `abroad`.
    pub kind: String,
    /// Its name.
    pub name: Trilingual,
    /// State of the surcharge.
    pub surcharge: SurchargeState,
    /// Yuan per kWh, where a figure was found.
    pub rate: Option<Decimal>,
    /// Last month on its face.
    pub until: Option<Month>,
    /// `whole`, `whole-if-inseparable` or `not-read`.
    pub base: String,
    /// Where the surcharge stands.
    pub basis: Vec<Basis>,
    /// Stance on mining.
    pub stance: Vec<Basis>,
    /// Support found, with its state and last day.
    pub support: Vec<(Basis, String, Option<Day>)>,
}

/// A machine and its power.
#[derive(Debug, Clone)]
pub struct Preset {
    /// Its id.
    pub id: String,
    /// The option of `hardware.machines`.
    pub machine: String,
    /// Watts.
    pub watts: u32,
    /// The data sheet.
    pub basis: Basis,
}

/// An instrument, judgment or policy.
#[derive(Debug, Clone)]
pub struct Authority {
    /// As in the file.
    pub doc: document::AuthorityDoc,
    /// Whether any rule, duty, place or figure cites it.
    pub cited: bool,
}
