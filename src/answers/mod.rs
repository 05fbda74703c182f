//! Answers: a value, *I don't know*, or not given.
//!
//! The three are different things and stay different. None of them ever turns into "no" by
//! itself: there is no default anywhere in this module. It must never judge an answer.

pub mod document;
pub mod input;

use rust_decimal::Decimal;

use crate::ids::QuestionId;
use crate::order::Set;
use crate::rulebook::{Cut, Kind, Month, Question, Rulebook};
use crate::truth::Truth;

/// A row of the fleet: a kind of machine, how many, watts each, hours a day. Any of the three may
/// be not known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FleetRow {
    /// The option of `hardware.machines`.
    pub machine: String,
    /// How many.
    pub count: Option<Decimal>,
    /// Watts each, at the load they run.
    pub watts: Option<Decimal>,
    /// Hours a day.
    pub hours: Option<Decimal>,
}

impl FleetRow {
    /// The most that count, watts and hours can be; the least is nothing.
    pub const MOST: [u32; 3] = [1_000_000, 1_000_000, 24];

    /// A kind with its count, watts each and hours a day.
    #[must_use]
    pub fn new(machine: String, [count, watts, hours]: [Option<Decimal>; 3]) -> Self {
        Self {
            machine,
            count,
            watts,
            hours,
        }
    }

    /// Count, watts each, hours a day.
    #[must_use]
    pub fn cells(&self) -> [Option<Decimal>; 3] {
        [self.count, self.watts, self.hours]
    }

    /// Whether machines can be so: less than nothing would take away from what the others draw.
    fn possible(&self) -> bool {
        let within = |(cell, most): (Option<Decimal>, u32)| {
            cell.is_none_or(|value| !value.is_sign_negative() && value <= most.into())
        };
        self.cells().into_iter().zip(Self::MOST).all(within)
    }
}

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// "I don't know".
    DontKnow,
    /// The option chosen.
    One(u16),
    /// Options chosen and options not known; the others are not chosen. Both empty: "none".
    Any {
        /// Chosen.
        yes: Set<u16>,
        /// Not known.
        unknown: Set<u16>,
    },
    /// A quantity, in the question's unit.
    Quantity(Decimal),
    /// A month.
    Month(Month),
    /// The machines, row by row.
    Fleet(Vec<FleetRow>),
}

impl Answer {
    /// Whether the answer falls into a cell; of an any-of question, whether the option is chosen.
    #[must_use]
    pub fn in_cell(&self, question: &Question, cell: u16) -> Truth {
        self.among(question, &[cell])
    }

    /// Whether the answer falls into one of some cells; of an any-of question, whether one of the
    /// options is chosen.
    #[must_use]
    pub fn among(&self, question: &Question, cells: &[u16]) -> Truth {
        match self {
            Self::DontKnow | Self::Fleet(_) => Truth::Open,
            Self::Any { yes, unknown } => {
                if cells.iter().any(|cell| yes.contains(cell)) {
                    Truth::True
                } else if cells.iter().any(|cell| unknown.contains(cell)) {
                    Truth::Open
                } else {
                    Truth::False
                }
            }
            _ => Truth::from(
                self.cell(question)
                    .is_some_and(|cell| cells.contains(&cell)),
            ),
        }
    }

    /// The cell it falls into, if cells exclude one another and it is known.
    #[must_use]
    pub fn cell(&self, question: &Question) -> Option<u16> {
        match self {
            Self::One(option) => Some(*option),
            Self::Quantity(value) => Some(cell_of(question, Cut::At(*value))),
            Self::Month(value) => Some(cell_of(question, Cut::In(*value))),
            Self::DontKnow | Self::Any { .. } | Self::Fleet(_) => None,
        }
    }

    /// The answer that falls into these cells and no other; of a quantity or month the smallest.
    /// `None` for cells that no answer falls into, as of a question that does not arise.
    #[must_use]
    pub fn of_cells(question: &Question, chosen: &[u16]) -> Option<Self> {
        if question.kind == Kind::AnyOf {
            let yes: Set<u16> = chosen.iter().copied().collect();
            return (!yes.is_empty() || question.none).then_some(Self::Any {
                yes,
                unknown: Set::new(),
            });
        }
        let cell = *chosen.first()?;
        let from = usize::from(cell)
            .checked_sub(1)
            .and_then(|i| question.cuts.get(i));
        Some(match (question.kind, from) {
            (Kind::Quantity, Some(Cut::At(value))) => Self::Quantity(*value),
            (Kind::Quantity, _) => Self::Quantity(question.range?.0),
            (Kind::Month, Some(Cut::In(month))) => Self::Month(*month),
            (Kind::Month, _) => Self::Month(question.months?.0),
            _ => Self::One(cell),
        })
    }

    /// The interval of a quantity or month within which the law makes no difference: where it
    /// begins and below what it ends. Neither of any other answer.
    #[must_use]
    pub fn interval<'a>(&self, question: &'a Question) -> (Option<&'a Cut>, Option<&'a Cut>) {
        let (Self::Quantity(_) | Self::Month(_), Some(cell)) = (self, self.cell(question)) else {
            return (None, None);
        };
        let cell = usize::from(cell);
        let from = cell.checked_sub(1).and_then(|i| question.cuts.get(i));
        (from, question.cuts.get(cell))
    }

    /// Whether nothing about the question remains unknown.
    #[must_use]
    pub fn complete(&self) -> bool {
        match self {
            Self::DontKnow => false,
            Self::Any { unknown, .. } => unknown.is_empty(),
            Self::Fleet(rows) => rows.iter().all(|r| !r.cells().contains(&None)),
            _ => true,
        }
    }

    /// Whether the answer is of the question's kind and within its options.
    #[must_use]
    pub fn fits(&self, question: &Question) -> bool {
        let within = |cell: &u16| usize::from(*cell) < question.options.len();
        match (self, question.kind) {
            (Self::DontKnow, _) => true,
            (Self::One(option), Kind::OneOf | Kind::YesNo | Kind::Place) => within(option),
            (Self::Any { yes, unknown }, Kind::AnyOf) => {
                let none = yes.is_empty() && unknown.is_empty();
                yes.iter().chain(unknown).all(within)
                    && yes.is_disjoint(unknown)
                    && (question.none || !none)
            }
            (Self::Quantity(value), Kind::Quantity) => question
                .range
                .is_none_or(|(low, high)| (low..=high).contains(value)),
            (Self::Month(value), Kind::Month) => question
                .months
                .is_none_or(|(low, high)| (low..=high).contains(value)),
            (Self::Fleet(rows), Kind::Fleet) => rows.iter().all(FleetRow::possible),
            _ => false,
        }
    }
}

/// The cell a quantity or month falls into.
fn cell_of(question: &Question, value: Cut) -> u16 {
    let below = question.cuts.iter().filter(|cut| **cut <= value).count();
    u16::try_from(below).unwrap_or(u16::MAX)
}

/// The answers of one case.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answers {
    given: Vec<Option<Answer>>,
}

impl Answers {
    /// No answers yet.
    #[must_use]
    pub fn new(rulebook: &Rulebook) -> Self {
        Self {
            given: vec![None; rulebook.questions.len()],
        }
    }

    /// The answer to a question, if one was given.
    #[must_use]
    pub fn get(&self, question: QuestionId) -> Option<&Answer> {
        self.given.get(question.index()).and_then(Option::as_ref)
    }

    /// Gives or replaces an answer.
    pub fn set(&mut self, question: QuestionId, answer: Answer) {
        if let Some(slot) = self.given.get_mut(question.index()) {
            *slot = Some(answer);
        }
    }

    /// Takes an answer back.
    pub fn clear(&mut self, question: QuestionId) {
        if let Some(slot) = self.given.get_mut(question.index()) {
            *slot = None;
        }
    }

    /// Every answer given, in the rulebook's order.
    pub fn iter(&self) -> impl Iterator<Item = (QuestionId, &Answer)> {
        self.given
            .iter()
            .enumerate()
            .filter_map(|(i, a)| a.as_ref().map(|a| (QuestionId::from(i), a)))
    }

    /// Whether nothing was answered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.given.iter().all(Option::is_none)
    }
}
