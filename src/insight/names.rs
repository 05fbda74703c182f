//! Ids of what insight says, as in files and messages. It must never know a word of any language.

use super::Smallest;
use crate::assessment::Outcome;
use crate::evaluation::Headline;
use crate::ids::{MoveId, QuestionId};
use crate::rulebook::{Fact, MoveKind, Rulebook, Stand, Time};

/// What leaves an activity undecided, as an id in files and messages.
#[must_use]
pub fn doubt(possible: &[Outcome]) -> &'static str {
    let unclear = possible.contains(&Outcome::Headline(Headline::Unsettled));
    match (possible.len() == 1, unclear) {
        (true, true) => "law",
        (true, false) => "nothing",
        (false, true) => "both",
        (false, false) => "facts",
    }
}

impl MoveKind {
    /// The kind's id in files and messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::End => "end",
            Self::License => "license",
            Self::File => "file",
            Self::Replace => "replace",
        }
    }
}

impl Time {
    /// The class's id in files and messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Days => "days",
            Self::Weeks => "weeks",
            Self::Months => "months",
        }
    }
}

impl Stand {
    /// `changeable`, `costly`, `past` or `never-offered`, as in messages.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Moves(Fact::Changeable) => "changeable",
            Self::Moves(Fact::Costly) => "costly",
            Self::Moves(Fact::Past) => "past",
            Self::Never(_) | Self::Missing => "never-offered",
        }
    }
}

/// The message about sets of changes: every one there is, or none for certain while facts are
/// missing, or none at all.
#[must_use]
pub fn lede(sets: &[Smallest], possible: &[Outcome]) -> &'static str {
    if !sets.is_empty() {
        "in-change-lede"
    } else if possible.len() > 1 {
        "in-change-facts"
    } else {
        "in-change-nothing"
    }
}

/// Whether a move costs more than the will to make it.
#[must_use]
pub fn costly(rulebook: &Rulebook, id: MoveId) -> bool {
    let costly = |q: QuestionId| rulebook[q].stand == Stand::Moves(Fact::Costly);
    rulebook[id].changes.iter().any(|c| costly(c.question))
}
