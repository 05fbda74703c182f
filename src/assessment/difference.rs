//! What differs between two cases: answers first, then what follows from them.
//!
//! Both were assessed under the same rulebook. It reports; it must never say which of the two is
//! better, and it must never know how they are shown.

use super::{Assessment, DutyStatus, Reason, Verdict};
use crate::answers::Answers;
use crate::ids::{ActivityId, DutyId, FindingId, QuestionId};
use crate::order::Set;
use crate::rulebook::Rulebook;

/// One case with what followed from it.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    /// Its answers.
    pub answers: &'a Answers,
    /// Its assessment.
    pub assessment: &'a Assessment,
}

/// How a paper stands in a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Paper {
    /// Required and not held.
    Owed,
    /// Required, or held, or both still waiting for an answer.
    Open,
    /// Required and held.
    Held,
    /// Not required.
    NotRequired,
}

impl Paper {
    /// Its id in messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Owed => "owed",
            Self::Open => "open",
            Self::Held => "held",
            Self::NotRequired => "not-required",
        }
    }

    fn of(status: &DutyStatus) -> Self {
        match (status.required, status.owed) {
            (Some(false), _) => Self::NotRequired,
            (_, Some(true)) => Self::Owed,
            (Some(true), Some(false)) => Self::Held,
            _ => Self::Open,
        }
    }
}

/// How a finding stands in a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Found {
    /// It does not arise.
    No,
    /// It waits for answers.
    Open,
    /// It stands.
    Stands,
}

impl Found {
    /// Its id in messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Open => "open",
            Self::Stands => "stands",
        }
    }
}

/// A state in the first case and in the second.
pub type Both<T> = (T, T);

/// What differs. Empty lists mean that nothing of the kind does.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Difference {
    /// Questions answered differently, or in one case only.
    pub answers: Vec<QuestionId>,
    /// Activities whose verdict differs, or that are in one case only.
    pub activities: Vec<ActivityId>,
    /// Activities in both cases with the same verdict.
    pub same: Vec<ActivityId>,
    /// Findings, the firm's (`None`) and the activities'.
    pub findings: Vec<(FindingId, Option<ActivityId>, Both<Found>)>,
    /// Papers, for the firm or an activity.
    pub duties: Vec<(DutyId, Option<ActivityId>, Both<Paper>)>,
    /// Whether energy or surcharge differ.
    pub figures: bool,
}

impl Difference {
    /// Whether nothing differs at all.
    #[must_use]
    pub fn none(&self) -> bool {
        self.answers.is_empty() && self.nothing_follows()
    }

    /// Whether nothing differs in what follows from the answers.
    #[must_use]
    pub fn nothing_follows(&self) -> bool {
        self.activities.is_empty()
            && self.findings.is_empty()
            && self.duties.is_empty()
            && !self.figures
    }
}

/// Compares two cases, in the rulebook's order throughout.
#[must_use]
pub fn between(rulebook: &Rulebook, first: Side<'_>, second: Side<'_>) -> Difference {
    let answers = rulebook
        .question_ids()
        .filter(|q| first.answers.get(*q) != second.answers.get(*q))
        .collect();
    let mut activities = Vec::new();
    let mut same = Vec::new();
    for activity in rulebook.activity_ids() {
        match (
            first.assessment.verdict(activity),
            second.assessment.verdict(activity),
        ) {
            (None, None) => {}
            (Some(a), Some(b)) if alike(a, b) => same.push(activity),
            _ => activities.push(activity),
        }
    }
    Difference {
        answers,
        activities,
        same,
        findings: findings(first.assessment, second.assessment),
        duties: duties(first.assessment, second.assessment),
        figures: first.assessment.energy != second.assessment.energy
            || first.assessment.surcharge != second.assessment.surcharge,
    }
}

/// Whether two verdicts on the same activity say the same.
fn alike(a: &Verdict, b: &Verdict) -> bool {
    a.present == b.present
        && a.stage == b.stage
        && a.headline == b.headline
        && a.possible == b.possible
        && a.lean == b.lean
        && a.exposed_by == b.exposed_by
        && a.may_be_exposed_by == b.may_be_exposed_by
        && a.lanes == b.lanes
        && a.prohibited == b.prohibited
}

fn findings(
    first: &Assessment,
    second: &Assessment,
) -> Vec<(FindingId, Option<ActivityId>, Both<Found>)> {
    let keys = |of: &Assessment| -> Vec<(FindingId, Option<ActivityId>)> {
        of.findings().map(|(a, f, _)| (f, a)).collect()
    };
    let all: Set<_> = keys(first).into_iter().chain(keys(second)).collect();
    let state = |of: &Assessment, key: (FindingId, Option<ActivityId>)| {
        let found = |reason: &Reason| {
            if reason.stands {
                Found::Stands
            } else {
                Found::Open
            }
        };
        // Two rules may find the same: the surer one counts.
        of.findings()
            .filter(|(a, f, _)| (*f, *a) == key)
            .map(|(_, _, reason)| found(reason))
            .max()
            .unwrap_or(Found::No)
    };
    all.into_iter()
        .map(|key| (key.0, key.1, (state(first, key), state(second, key))))
        .filter(|(_, _, (a, b))| a != b)
        .collect()
}

fn duties(
    first: &Assessment,
    second: &Assessment,
) -> Vec<(DutyId, Option<ActivityId>, Both<Paper>)> {
    let list = |of: &Assessment| -> Vec<(DutyId, Option<ActivityId>, Paper)> {
        let firm = of.firm.duties.iter().map(|d| (d.duty, None, Paper::of(d)));
        let each = of.verdicts.iter().flat_map(|v| {
            v.duties
                .iter()
                .map(move |d| (d.duty, Some(v.activity), Paper::of(d)))
        });
        firm.chain(each).collect()
    };
    let (a, b) = (list(first), list(second));
    let all: Set<_> = a.iter().chain(&b).map(|(d, of, _)| (*d, *of)).collect();
    let state = |of: &[(DutyId, Option<ActivityId>, Paper)], key: (DutyId, Option<ActivityId>)| {
        of.iter()
            .find(|(d, activity, _)| (*d, *activity) == key)
            .map_or(Paper::NotRequired, |(_, _, paper)| *paper)
    };
    all.into_iter()
        .map(|key| (key.0, key.1, (state(&a, key), state(&b, key))))
        .filter(|(_, _, (x, y))| x != y)
        .collect()
}

#[cfg(test)]
#[path = "difference_tests.rs"]
mod tests;
