//! Conditions on answers, linked to the rulebook's tables.
//!
//! A condition speaks of cells: legally distinct classes of answers to one question. It must never
//! know an answer; how a condition is evaluated is the business of `evaluation`.

use crate::ids::QuestionId;
use crate::order::Set;

/// A condition on answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// Always or never.
    Constant(bool),
    /// Every part holds.
    All(Vec<Self>),
    /// At least one part holds.
    Any(Vec<Self>),
    /// The part does not hold.
    Not(Box<Self>),
    /// The answer falls into one of these cells; of an any-of question, one of these options is
    /// chosen. False of a question that does not arise.
    Cells(QuestionId, Vec<u16>),
    /// An any-of question arises and none of its options is chosen.
    NoneOf(QuestionId),
}

impl Condition {
    /// The questions it names, in the rulebook's order.
    #[must_use]
    pub fn questions(&self) -> Set<QuestionId> {
        let mut found = Set::new();
        self.collect(&mut found);
        found
    }

    /// Adds the questions it names.
    pub fn collect(&self, into: &mut Set<QuestionId>) {
        match self {
            Self::Constant(_) => {}
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|p| p.collect(into)),
            Self::Not(part) => part.collect(into),
            Self::Cells(question, _) | Self::NoneOf(question) => {
                into.insert(*question);
            }
        }
    }

    /// Moves every question by a table of new places.
    #[must_use]
    #[expect(
        clippy::indexing_slicing,
        reason = "each question has its new place in the table"
    )]
    pub fn renamed(self, to: &[QuestionId]) -> Self {
        match self {
            Self::All(parts) => Self::All(parts.into_iter().map(|p| p.renamed(to)).collect()),
            Self::Any(parts) => Self::Any(parts.into_iter().map(|p| p.renamed(to)).collect()),
            Self::Not(part) => Self::Not(Box::new(part.renamed(to))),
            Self::Cells(question, cells) => Self::Cells(to[question.index()], cells),
            Self::NoneOf(question) => Self::NoneOf(to[question.index()]),
            constant @ Self::Constant(_) => constant,
        }
    }
}
