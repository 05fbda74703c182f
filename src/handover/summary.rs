//! The verdict in short, as a case carries it: one standing for the firm and one an activity.
//!
//! Activities are named by short ids, so that a case outlives the order of a rulebook's tables.
//! This module must never know why an activity stands as it does.

use super::short::sixteen;
use crate::assessment::{Assessment, FirmHeadline, Outcome, Verdict};
use crate::evaluation::Headline;
use crate::ids::ActivityId;
use crate::order::Map;
use crate::rulebook::Rulebook;

/// How an activity, or the firm, stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Its headline is fixed.
    Headline(Headline),
    /// It was stopped.
    Stopped,
    /// The law of another place decides.
    Outside,
    /// Answers are missing.
    Open,
    /// Of the firm: no activity.
    Nothing,
}

impl Standing {
    /// All, in the order of their numbers in a packed case. New ones go to the end.
    pub const ALL: [Self; 9] = [
        Self::Headline(Headline::Encouraged),
        Self::Headline(Headline::Permitted),
        Self::Headline(Headline::Register),
        Self::Headline(Headline::Unsettled),
        Self::Headline(Headline::Stop),
        Self::Stopped,
        Self::Outside,
        Self::Open,
        Self::Nothing,
    ];

    /// Its id in files and messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Headline(headline) => headline.name(),
            Self::Stopped => "stopped",
            Self::Outside => "outside",
            Self::Open => "open",
            Self::Nothing => "none",
        }
    }

    /// The standing of this id.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.name() == name)
    }

    pub(super) fn number(self) -> u32 {
        let place = Self::ALL.iter().position(|s| *s == self);
        place.and_then(|p| u32::try_from(p).ok()).unwrap_or(7)
    }

    pub(super) fn of_number(number: u32) -> Option<Self> {
        Self::ALL.get(usize::try_from(number).ok()?).copied()
    }

    pub(super) fn of(verdict: &Verdict) -> Self {
        match (verdict.headline, verdict.possible.as_slice()) {
            (Some(headline), _) => Self::Headline(headline),
            (None, [Outcome::Stopped]) => Self::Stopped,
            (None, [Outcome::Outside]) => Self::Outside,
            _ => Self::Open,
        }
    }
}

/// The verdict in short.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// The firm's first line.
    pub firm: Standing,
    /// The activities that are present or may be, by short id.
    pub activities: Map<u16, Standing>,
}

/// One activity that stands elsewhere now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moved {
    /// The activity; none, if these rules no longer name it.
    pub activity: Option<ActivityId>,
    /// How it stood; none, if it was not there.
    pub before: Option<Standing>,
    /// How it stands; none, if it is not there.
    pub now: Option<Standing>,
}

impl Summary {
    /// An assessment in short.
    #[must_use]
    pub fn of(rulebook: &Rulebook, assessment: &Assessment) -> Self {
        Self {
            firm: match assessment.firm.headline {
                FirmHeadline::Fixed(headline) => Standing::Headline(headline),
                FirmHeadline::Open => Standing::Open,
                FirmHeadline::Stopped => Standing::Stopped,
                FirmHeadline::Outside => Standing::Outside,
                FirmHeadline::Nothing => Standing::Nothing,
            },
            activities: assessment
                .verdicts
                .iter()
                .map(|v| (sixteen(&rulebook[v.activity].id), Standing::of(v)))
                .collect(),
        }
    }

    /// What stands elsewhere in `now`, in the rulebook's order; what it no longer names, last.
    #[must_use]
    pub fn moved(&self, rulebook: &Rulebook, now: &Self) -> Vec<Moved> {
        let mut gone = self.activities.clone();
        let mut moved = Vec::new();
        for activity in rulebook.activity_ids() {
            let short = sixteen(&rulebook[activity].id);
            let (before, now) = (gone.remove(&short), now.activities.get(&short).copied());
            if before != now {
                moved.push(Moved {
                    activity: Some(activity),
                    before,
                    now,
                });
            }
        }
        moved.extend(gone.into_iter().map(|(_, before)| Moved {
            activity: None,
            before: Some(before),
            now: None,
        }));
        moved
    }
}
