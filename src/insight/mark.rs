//! What a verdict is marked as, the same on the page and in the report as text. It must never choose
//! the headline.

use super::names::{Company, company};
use crate::assessment::{Assessment, Lean, Outcome, Stage, Verdict};
use crate::evaluation::Headline;
use crate::ids::ActivityId;
use crate::order;

/// What a verdict can be marked as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// A headline.
    Headline(Headline),
    /// Encouraged by itself, exposed by its company.
    Exposed,
    /// Encouraged by itself; what is still open beside it may expose it.
    MayBeExposed,
    /// Facts are missing.
    Open,
    /// Answers contradict each other.
    Conflict,
    /// The rules are out of date: no good headline is given, and none that says the law is unclear.
    OutOfDate,
    /// It was stopped.
    Stopped,
    /// The law of another place decides: not judged here.
    Outside,
}

impl Mark {
    /// The mark of a verdict.
    #[must_use]
    pub fn of(verdict: &Verdict) -> Self {
        let company = Company::of(&verdict.exposed_by, &verdict.may_be_exposed_by);
        match verdict.headline {
            Some(_) if verdict.lean == Some(Lean::OutOfDate) => Self::OutOfDate,
            Some(headline) => Self::after(headline, company),
            None if verdict.stage == Some(Stage::Stopped) && verdict.present == Some(true) => {
                Self::Stopped
            }
            None if verdict.possible == [Outcome::Outside] => Self::Outside,
            None if verdict.possible.is_empty() => Self::Conflict,
            None => Self::Open,
        }
    }

    /// The mark of an outcome of an activity, none where it is not done: in bad company an
    /// encouraged one is no good news.
    #[must_use]
    pub fn possible(of: &Assessment, activity: ActivityId, outcome: Outcome) -> Option<Self> {
        Some(match outcome {
            Outcome::Absent => return None,
            Outcome::Outside => Self::Outside,
            Outcome::Stopped => Self::Stopped,
            Outcome::Headline(headline) => Self::after(headline, company(of, activity)),
        })
    }

    /// The mark of a headline in some company.
    #[must_use]
    pub fn after(headline: Headline, company: Company) -> Self {
        match (headline, company) {
            (Headline::Encouraged, Company::Bad) => Self::Exposed,
            (Headline::Encouraged, Company::MayBeBad) => Self::MayBeExposed,
            _ => Self::Headline(headline),
        }
    }

    /// Its id in `data-headline`, where an exposed one is still encouraged by law.
    #[must_use]
    pub fn headline(self) -> &'static str {
        match self {
            Self::Headline(headline) => headline.name(),
            Self::Exposed | Self::MayBeExposed => Headline::Encouraged.name(),
            Self::OutOfDate => Headline::Unsettled.name(),
            Self::Open | Self::Conflict => "open",
            Self::Stopped => "stopped",
            Self::Outside => "outside",
        }
    }

    /// Its id in classes and messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Exposed => "exposed",
            Self::MayBeExposed => "may-be-exposed",
            Self::Conflict => "conflict",
            Self::OutOfDate => Lean::OutOfDate.name(),
            other => other.headline(),
        }
    }

    /// Its order on the page: what matters most first, and each its own.
    #[must_use]
    pub fn order(self) -> u8 {
        match self {
            Self::Headline(Headline::Stop) => 0,
            Self::Headline(Headline::Unsettled) => 1,
            Self::OutOfDate => 2,
            Self::Open => 3,
            Self::Conflict => 4,
            Self::Headline(Headline::Register) => 5,
            Self::Exposed => 6,
            Self::MayBeExposed => 7,
            Self::Headline(Headline::Permitted) => 8,
            Self::Headline(Headline::Encouraged) => 9,
            Self::Stopped => 10,
            Self::Outside => 11,
        }
    }
}

/// The verdicts by their marks, what matters most first: counted as they are shown, so an exposed one
/// is not counted as a good one.
#[must_use]
pub fn marked(verdicts: &[Verdict]) -> Vec<(Mark, &Verdict)> {
    let mut marked: Vec<(Mark, &Verdict)> = verdicts.iter().map(|v| (Mark::of(v), v)).collect();
    order::by(&mut marked, |(mark, _)| mark.order());
    marked
}
