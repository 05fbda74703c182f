//! One case, ready for exact questions about each of its activities.
//!
//! It must never judge: what an activity can turn out to be comes from its diagrams.

use crate::answers::Answers;
use crate::assessment::{Assessor, Outcome, is_stale, outcome_of, reckoned};
use crate::evaluation::Headline;
use crate::evaluation::diagram::{ActivitySpace, Given, OUTCOMES};
use crate::evaluation::remaining::{Remaining, Sheets};
use crate::ids::ActivityId;
use crate::order;
use crate::rulebook::{Day, Rulebook};

/// Answers under a rulebook on a day.
pub struct Case<'a> {
    /// The rulebook and its spaces.
    pub assessor: &'a Assessor,
    /// The answers as they are reckoned with.
    pub answers: Answers,
    /// The day.
    pub date: Day,
    /// Whether the rules are out of date on it.
    pub stale: bool,
}

impl<'a> Case<'a> {
    /// Reads a case.
    #[must_use]
    pub fn new(assessor: &'a Assessor, answers: &Answers, date: Day) -> Self {
        Self {
            assessor,
            answers: reckoned(&assessor.rulebook, answers),
            date,
            stale: is_stale(&assessor.rulebook, date),
        }
    }

    /// The rulebook.
    #[must_use]
    pub fn rulebook(&self) -> &'a Rulebook {
        &self.assessor.rulebook
    }

    /// The space of an activity.
    #[must_use]
    pub fn space(&self, activity: ActivityId) -> &'a ActivitySpace {
        self.assessor.activity(activity)
    }

    /// What some answers say about an activity.
    #[must_use]
    pub fn given(&self, activity: ActivityId, answers: &Answers) -> Given {
        let visible = &self.space(activity).visible;
        Given::read(&self.assessor.space, self.rulebook(), answers, visible)
    }

    /// What is left of an activity under some answers.
    #[must_use]
    pub fn remaining(&self, activity: ActivityId, answers: &Answers) -> Remaining {
        self.space(activity)
            .remaining(&self.given(activity, answers))
    }

    /// The outcomes that are possible, in their order.
    #[must_use]
    pub fn outcomes(&self, remaining: &Remaining) -> Vec<Outcome> {
        self.merged(&remaining.possible())
    }

    /// Outcomes by number, as they read on the day.
    fn merged(&self, possible: &[bool; OUTCOMES]) -> Vec<Outcome> {
        let possible = possible
            .iter()
            .enumerate()
            .filter(|(_, possible)| **possible);
        let mut found: Vec<Outcome> = possible
            .map(|(number, _)| outcome_of(number, self.stale))
            .collect();
        order::by(&mut found, |outcome| *outcome);
        found.dedup();
        found
    }

    /// The sheets that lead to each outcome possible, as they read on the day.
    #[must_use]
    pub fn split(&self, remaining: &Remaining) -> Vec<(Outcome, Sheets)> {
        let mut found: Vec<(Outcome, Sheets)> = Vec::new();
        for (number, sheets) in remaining.outcomes.iter().enumerate() {
            if sheets.is_false() {
                continue;
            }
            let outcome = outcome_of(number, self.stale);
            match found.iter_mut().find(|(o, _)| *o == outcome) {
                Some((_, all)) => *all = all.or(sheets),
                None => found.push((outcome, sheets.clone())),
            }
        }
        order::by(&mut found, |(outcome, _)| *outcome);
        found
    }
}

/// The worst headline among outcomes; what is absent, stopped or judged elsewhere has none.
#[must_use]
pub fn worst(outcomes: &[Outcome]) -> Option<Headline> {
    let headline = |o: &Outcome| match o {
        Outcome::Headline(headline) => Some(*headline),
        Outcome::Absent | Outcome::Stopped | Outcome::Outside => None,
    };
    outcomes.iter().filter_map(headline).max()
}
