//! Evaluation: what rules conclude, written once and read in two logics.
//!
//! [`headlines`] is generic over an [`Algebra`]. Under strong Kleene logic ([`kleene`]) it explains
//! one case; over decision diagrams ([`diagram`]) the same lines speak of every case there is. It
//! must never know words, dates or what is done with a headline.

#![expect(
    clippy::indexing_slicing,
    reason = "rules are of the rulebook that the standings were made for; certainties have three ranks, as a standing has places"
)]

pub mod bdd;
mod builder;
mod conflict;
pub mod diagram;
pub mod kleene;
pub mod remaining;
mod table;

pub use builder::{Builder, Known};
pub use conflict::{combinations, conflicts, months};
pub use diagram::{ActivitySpace, Space};
pub use kleene::{Grounds, Kleene};
pub use remaining::Remaining;

use crate::ids::{ActivityId, DutyId, QuestionId, RuleId};
use crate::rulebook::{Certainty, Conclusion, Condition, Lane, Rulebook};

/// The headline of a planned or running activity, from best to worst.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Headline {
    /// An industry the State supports; nothing owed.
    Encouraged,
    /// It may be done; neither supported nor, for tokens, protected.
    Permitted,
    /// It may be done once a paper is held.
    Register,
    /// The law is not settled.
    Unsettled,
    /// Prohibited.
    Stop,
}

impl Headline {
    /// From best to worst.
    pub const ALL: [Self; 5] = [
        Self::Encouraged,
        Self::Permitted,
        Self::Register,
        Self::Unsettled,
        Self::Stop,
    ];

    /// The headline's id in files and messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Encouraged => "encouraged",
            Self::Permitted => "permitted",
            Self::Register => "register",
            Self::Unsettled => "unsettled",
            Self::Stop => "stop",
        }
    }

    /// Its place in [`Self::ALL`].
    #[must_use]
    pub fn rank(self) -> usize {
        self as usize
    }
}

/// A logic in which conditions can be read.
pub trait Algebra {
    /// What a condition is worth.
    type Value: Clone;
    /// Always or never.
    fn constant(&mut self, value: bool) -> Self::Value;
    /// Both.
    fn and(&mut self, a: &Self::Value, b: &Self::Value) -> Self::Value;
    /// At least one.
    fn or(&mut self, a: &Self::Value, b: &Self::Value) -> Self::Value;
    /// Not.
    fn not(&mut self, a: &Self::Value) -> Self::Value;
    /// The question arises and its answer falls into the cell.
    fn cell(&mut self, rulebook: &Rulebook, question: QuestionId, cell: u16) -> Self::Value;
    /// The question arises and none of its options is chosen.
    fn none(&mut self, rulebook: &Rulebook, question: QuestionId) -> Self::Value {
        let mut none = self.arises(rulebook, question);
        for cell in 0..rulebook[question].cells() {
            let cell = u16::try_from(cell).unwrap_or(u16::MAX);
            let cell = self.cell(rulebook, question, cell);
            let not = self.not(&cell);
            none = self.and(&none, &not);
        }
        none
    }
    /// The question arises, and its answer falls into one of the cells.
    fn cells(&mut self, rulebook: &Rulebook, question: QuestionId, cells: &[u16]) -> Self::Value {
        // Every cell together is no test at all, but only of a question that arises.
        if rulebook[question].single() && cells.len() == rulebook[question].cells() {
            return self.arises(rulebook, question);
        }
        let mut any = self.constant(false);
        for cell in cells {
            let cell = self.cell(rulebook, question, *cell);
            any = self.or(&any, &cell);
        }
        any
    }
    /// The question arises.
    fn arises(&mut self, rulebook: &Rulebook, question: QuestionId) -> Self::Value;
    /// Whether a value holds, where nothing can change it any more: what is read after it makes no
    /// difference. A logic that writes down all that is asked never says so.
    fn decided(&self, _: &Self::Value) -> Option<bool> {
        None
    }
}

/// Reads a condition.
pub fn condition<A: Algebra>(algebra: &mut A, rulebook: &Rulebook, of: &Condition) -> A::Value {
    match of {
        Condition::Constant(value) => algebra.constant(*value),
        Condition::All(parts) => joined(algebra, rulebook, parts, true),
        Condition::Any(parts) => joined(algebra, rulebook, parts, false),
        Condition::Not(part) => {
            let part = condition(algebra, rulebook, part);
            algebra.not(&part)
        }
        Condition::Cells(question, cells) => algebra.cells(rulebook, *question, cells),
        Condition::NoneOf(question) => algebra.none(rulebook, *question),
    }
}

/// All parts, or any of them, up to the one that decides.
fn joined<A: Algebra>(
    algebra: &mut A,
    rulebook: &Rulebook,
    parts: &[Condition],
    all: bool,
) -> A::Value {
    let mut whole = algebra.constant(all);
    for part in parts {
        let part = condition(algebra, rulebook, part);
        whole = if all {
            algebra.and(&whole, &part)
        } else {
            algebra.or(&whole, &part)
        };
        if algebra.decided(&whole) == Some(!all) {
            break;
        }
    }
    whole
}

/// How a rule stands after its exceptions: at each certainty, surest first; at most one holds.
pub type Standing<V> = [V; 3];

/// How the rules stand, each read when it is first asked for.
pub struct Standings<V>(Vec<Option<Standing<V>>>);

impl<V: Clone> Standings<V> {
    /// Nothing is read yet.
    #[must_use]
    pub fn new(rulebook: &Rulebook) -> Self {
        Self(vec![None; rulebook.rules.len()])
    }

    /// How a rule stands.
    pub fn of<A: Algebra<Value = V>>(
        &mut self,
        algebra: &mut A,
        rulebook: &Rulebook,
        id: RuleId,
    ) -> &Standing<V> {
        let known = self.0[id.index()].take();
        let standing = known.unwrap_or_else(|| self.read(algebra, rulebook, id));
        self.0[id.index()].insert(standing)
    }

    /// Reads a rule and its exceptions, which make no circle.
    ///
    /// An exception as certain as the rule, or more, removes it; a less certain one lowers the
    /// rule's certainty to its own.
    fn read<A: Algebra<Value = V>>(
        &mut self,
        algebra: &mut A,
        rulebook: &Rulebook,
        id: RuleId,
    ) -> Standing<V> {
        let rule = &rulebook[id];
        let own = rule.certainty.rank();
        let no = algebra.constant(false);
        let mut standing = [no.clone(), no.clone(), no];
        let mut left = condition(algebra, rulebook, &rule.when);
        // What does not apply needs no exception.
        if !rule.yields_to.is_empty() && algebra.decided(&left) != Some(false) {
            // What the exceptions hold at each certainty, together.
            let mut against = standing.clone();
            for exception in &rule.yields_to {
                let exception = self.of(algebra, rulebook, *exception);
                for rank in 0..3 {
                    against[rank] = algebra.or(&against[rank], &exception[rank]);
                }
            }
            for removing in &against[..=own] {
                let not = algebra.not(removing);
                left = algebra.and(&left, &not);
            }
            // The least certain exception decides how low the rule falls.
            for rank in (own + 1..3).rev() {
                standing[rank] = algebra.and(&left, &against[rank]);
                let not = algebra.not(&against[rank]);
                left = algebra.and(&left, &not);
            }
        }
        standing[own] = left;
        standing
    }
}

/// Everything that decides an activity's headline.
#[derive(Debug, Clone)]
pub struct Headlines<V> {
    /// The business does it.
    pub present: V,
    /// It was stopped.
    pub stopped: V,
    /// Each headline, by rank.
    pub headline: [V; 5],
    /// It is planned or running, and only the law of another place decides: not judged here.
    pub outside: V,
    /// It is planned or running and nothing fits: the rulebook has a gap.
    pub gap: V,
    /// A settled good and a settled stop lane stand together without a declared exception.
    pub contradiction: V,
    /// A ban is arguable, and none is settled.
    pub leans: V,
    /// A ban stands at all, and none is settled.
    pub doubt: V,
    /// A paper is owed.
    pub owed: V,
}

/// Whether a duty is required and not held.
pub fn owed<A: Algebra>(algebra: &mut A, rulebook: &Rulebook, duty: DutyId) -> A::Value {
    let required = condition(algebra, rulebook, &rulebook[duty].when);
    let held = condition(algebra, rulebook, &rulebook[duty].held);
    let not_held = algebra.not(&held);
    algebra.and(&required, &not_held)
}

/// Reads the headlines of one activity.
pub fn headlines<A: Algebra>(
    algebra: &mut A,
    rulebook: &Rulebook,
    of: ActivityId,
    standings: &mut Standings<A::Value>,
) -> Headlines<A::Value> {
    let activity = &rulebook[of];
    let no = algebra.constant(false);
    let mut stop = [no.clone(), no.clone(), no.clone()];
    let mut good = [no.clone(), no.clone(), no.clone()];
    let mut encouraged = no.clone();
    let mut banned = no.clone();
    let mut elsewhere = no.clone();
    for id in &activity.rules {
        if let Conclusion::Finding(_) = rulebook[*id].concludes {
            continue;
        }
        let standing = standings.of(algebra, rulebook, *id);
        let side = match rulebook[*id].concludes {
            Conclusion::Lane(Lane::Encouraged | Lane::Register) => &mut good,
            Conclusion::Outside => {
                for rank in standing {
                    elsewhere = algebra.or(&elsewhere, rank);
                }
                continue;
            }
            _ => &mut stop,
        };
        for rank in 0..3 {
            side[rank] = algebra.or(&side[rank], &standing[rank]);
        }
        if let Conclusion::Lane(Lane::Financial | Lane::Eliminated) = rulebook[*id].concludes {
            banned = algebra.or(&banned, &standing[Certainty::Settled.rank()]);
        }
        if rulebook[*id].concludes == Conclusion::Lane(Lane::Encouraged) {
            encouraged = algebra.or(&encouraged, &standing[Certainty::Settled.rank()]);
        }
    }
    let mut paper_owed = no;
    for duty in &activity.duties {
        let owed = owed(algebra, rulebook, *duty);
        paper_owed = algebra.or(&paper_owed, &owed);
    }

    let present = condition(algebra, rulebook, &activity.when);
    let stopped = algebra.cell(rulebook, activity.stage, 2);
    let planned = algebra.cell(rulebook, activity.stage, 0);
    let running = algebra.cell(rulebook, activity.stage, 1);
    let live = algebra.or(&planned, &running);
    let live = algebra.and(&present, &live);

    // Conduct that another law forbids contradicts no lane: it stops what the lane would allow.
    let contradiction = algebra.and(&good[0], &banned);
    let contradiction = algebra.and(&live, &contradiction);
    let is_stop = algebra.and(&live, &stop[0]);
    let not_stop = algebra.not(&stop[0]);
    let rest = algebra.and(&live, &not_stop);
    let doubt = algebra.or(&stop[1], &stop[2]);
    let doubt = algebra.and(&rest, &doubt);
    let leans = algebra.and(&rest, &stop[1]);
    let not_doubt = algebra.not(&doubt);
    let rest = algebra.and(&rest, &not_doubt);
    let outside = algebra.and(&rest, &elsewhere);
    let here = algebra.not(&elsewhere);
    let rest = algebra.and(&rest, &here);
    let weak = algebra.or(&good[1], &good[2]);
    let not_good = algebra.not(&good[0]);
    let only_weak = algebra.and(&weak, &not_good);
    let only_weak = algebra.and(&rest, &only_weak);
    let unsettled = algebra.or(&doubt, &only_weak);
    let not_weak = algebra.not(&only_weak);
    let rest = algebra.and(&rest, &not_weak);
    let clear = algebra.and(&rest, &good[0]);
    let register = algebra.and(&clear, &paper_owed);
    let not_owed = algebra.not(&paper_owed);
    let free = algebra.and(&clear, &not_owed);
    let is_encouraged = algebra.and(&free, &encouraged);
    let not_encouraged = algebra.not(&encouraged);
    let permitted = algebra.and(&free, &not_encouraged);
    let gap = algebra.and(&rest, &not_good);
    Headlines {
        stopped: algebra.and(&present, &stopped),
        present,
        headline: [is_encouraged, permitted, register, unsettled, is_stop],
        outside,
        gap,
        contradiction,
        leans,
        doubt,
        owed: paper_owed,
    }
}
