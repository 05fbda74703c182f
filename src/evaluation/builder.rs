//! Building the spaces of activities: what several of them need is read once.
//!
//! It must never know an answer.

#![expect(
    clippy::indexing_slicing,
    reason = "questions are of the rulebook, and each has its place; combinations go by their place in its list"
)]

use super::bdd::Bdd;
use super::diagram::{ActivitySpace, Space};
use super::{Standings, headlines};
use crate::ids::{ActivityId, QuestionId};
use crate::order::Set;
use crate::rulebook::Rulebook;

/// Builds spaces of one rulebook.
pub struct Builder<'a> {
    space: &'a Space,
    rulebook: &'a Rulebook,
    known: Known,
}

/// What was read of a rulebook for one space or another.
pub struct Known {
    standings: Standings<Bdd>,
    /// Which cells of each question can be given together, as far as that was read.
    sheets: Vec<Option<Bdd>>,
    /// The questions that each impossible combination names.
    impossible: Vec<Set<QuestionId>>,
    /// The impossible combinations that name each question.
    tied: Vec<Vec<usize>>,
}

impl Known {
    /// Nothing is read yet.
    #[must_use]
    pub fn new(rulebook: &Rulebook) -> Self {
        let combinations = rulebook.impossible.iter();
        let impossible: Vec<_> = combinations.map(|(_, one)| one.questions()).collect();
        let mut tied = vec![Vec::new(); rulebook.questions.len()];
        for (at, questions) in impossible.iter().enumerate() {
            for question in questions {
                tied[question.index()].push(at);
            }
        }
        Self {
            standings: Standings::new(rulebook),
            sheets: vec![None; rulebook.questions.len()],
            impossible,
            tied,
        }
    }
}

impl<'a> Builder<'a> {
    /// Nothing is read yet.
    #[must_use]
    pub fn new(space: &'a Space, rulebook: &'a Rulebook) -> Self {
        Self::with(space, rulebook, Known::new(rulebook))
    }

    /// Goes on with what was read for earlier spaces of the same rulebook.
    #[must_use]
    pub fn with(space: &'a Space, rulebook: &'a Rulebook, known: Known) -> Self {
        Self {
            space,
            rulebook,
            known,
        }
    }

    /// What was read so far.
    #[must_use]
    pub fn known(self) -> Known {
        self.known
    }

    /// Which answer sheets over some questions can be.
    pub fn sheets(&mut self, over: &Set<QuestionId>) -> Bdd {
        let mut sheets = self.space.always();
        // Later questions first: their constraints mention only few earlier variables.
        for question in over.iter().rev() {
            let known = &mut self.known.sheets[question.index()];
            let read = || self.space.question_sheets(self.rulebook, *question);
            sheets = sheets.and(known.get_or_insert_with(read));
        }
        for question in over {
            for at in &self.known.tied[question.index()] {
                let named = &self.known.impossible[*at];
                // Each combination once, at the first question that it names.
                if named.first() == Some(question) && named.is_subset(over) {
                    let impossible = self
                        .space
                        .read(self.rulebook, &self.rulebook.impossible[*at].1);
                    sheets = sheets.and(&impossible.not());
                }
            }
        }
        sheets
    }

    /// Adds every question that decides whether one of these arises, and those an impossible
    /// combination ties to them.
    #[must_use]
    pub fn closure(&self, mut of: Set<QuestionId>) -> Set<QuestionId> {
        let mut todo: Vec<QuestionId> = of.iter().copied().collect();
        while let Some(question) = todo.pop() {
            let mut add = self.rulebook[question].applies.questions();
            for at in &self.known.tied[question.index()] {
                add.extend(&self.known.impossible[*at]);
            }
            for other in add {
                if of.insert(other) {
                    todo.push(other);
                }
            }
        }
        of
    }

    /// Builds the space of one activity.
    pub fn activity(&mut self, activity: ActivityId) -> ActivitySpace {
        let reader = &mut self.space.reader();
        let read = headlines(reader, self.rulebook, activity, &mut self.known.standings);
        let [encouraged, permitted, register, unsettled, stop] = read.headline;
        let absent = read.present.not();
        let outcomes = [
            encouraged,
            permitted,
            register,
            unsettled,
            stop,
            read.stopped,
            absent,
            read.outside,
        ];
        let mut seen = Set::new();
        for diagram in outcomes.iter().chain([&read.gap]) {
            self.space.add_owners(diagram, &mut seen);
        }
        let visible = self.closure(seen);
        let sheets = self.sheets(&visible);
        ActivitySpace {
            activity,
            visible,
            sheets,
            outcomes,
            gap: read.gap,
            contradiction: read.contradiction,
        }
    }
}
