//! The mutation score of the law: what the case book would notice if the rulebook were wrong.
//!
//! One thing at a time is changed in the rulebook: a threshold, a certainty, a lane, a condition,
//! an exception, a basis. A change that nothing notices is a place where an error could stand
//! unseen. It is either *equivalent*, which the diagrams prove, or a survivor that wants a case.
//! Native only. It must never change a rulebook that anyone is assessed by.

mod conditions;
pub mod edges;
mod equal;
mod judge;
mod mutants;
mod noticed;
pub mod propose;
pub mod report;

pub use judge::{Bench, Fate};
pub use mutants::{Mutant, Part, all};

/// What is changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A quantity or a month, by the smallest step up or down.
    Threshold,
    /// How sure the law is said to be.
    Certainty,
    /// The lane, or what else is concluded.
    Lane,
    /// A part of a condition, dropped.
    Condition,
    /// One option of a list, or one stage, dropped.
    Choice,
    /// A "not", dropped.
    Negation,
    /// "Any" where it says "all", or the other way round.
    Join,
    /// An exception, dropped.
    Exception,
    /// An authority, dropped.
    Basis,
    /// An activity that a rule judges or a duty falls on, dropped.
    Activity,
    /// The rule or duty as a whole, dropped.
    Whole,
    /// A paper before the act where it comes after, or the other way round.
    Timing,
}

impl Kind {
    /// All of them, in the order they are shown.
    pub const ALL: [Self; 12] = [
        Self::Threshold,
        Self::Certainty,
        Self::Lane,
        Self::Condition,
        Self::Choice,
        Self::Negation,
        Self::Join,
        Self::Exception,
        Self::Basis,
        Self::Activity,
        Self::Whole,
        Self::Timing,
    ];

    /// Its name in lists.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Threshold => "threshold",
            Self::Certainty => "certainty",
            Self::Lane => "lane",
            Self::Condition => "condition",
            Self::Choice => "choice",
            Self::Negation => "negation",
            Self::Join => "join",
            Self::Exception => "exception",
            Self::Basis => "basis",
            Self::Activity => "activity",
            Self::Whole => "whole",
            Self::Timing => "timing",
        }
    }
}
