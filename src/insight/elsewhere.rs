//! What a change does beside the activity it is made for: other headlines, findings, duties.
//!
//! It compares two assessments. It must never say that something is outweighed by something else.

use super::case::worst;
use crate::assessment::{Assessment, DutyStatus, Outcome};
use crate::ids::{ActivityId, DutyId, FindingId};
use crate::order;

/// Another activity whose outcomes change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// The activity.
    pub activity: ActivityId,
    /// What was possible.
    pub before: Vec<Outcome>,
    /// What is possible after.
    pub after: Vec<Outcome>,
}

/// What changes elsewhere.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Elsewhere {
    /// Activities whose worst headline gets worse, or that had none.
    pub worse: Vec<Moved>,
    /// Activities whose worst headline gets better.
    pub better: Vec<Moved>,
    /// Findings that stand after and did not before.
    pub findings: Vec<FindingId>,
    /// Duties owed after and not before.
    pub duties: Vec<DutyId>,
}

impl Elsewhere {
    /// Whether nothing gets worse.
    #[must_use]
    pub fn nothing_worse(&self) -> bool {
        self.worse.is_empty() && self.findings.is_empty() && self.duties.is_empty()
    }
}

/// Compares two assessments, leaving out the activities that the change is about.
#[must_use]
pub fn elsewhere(before: &Assessment, after: &Assessment, about: &[ActivityId]) -> Elsewhere {
    let mut found = Elsewhere::default();
    let possible = |of: &Assessment, activity| -> Vec<Outcome> {
        of.verdict(activity)
            .map_or(vec![Outcome::Absent], |v| v.possible.clone())
    };
    let mut activities: Vec<ActivityId> = before
        .verdicts
        .iter()
        .chain(&after.verdicts)
        .map(|v| v.activity)
        .filter(|a| !about.contains(a))
        .collect();
    order::by(&mut activities, |activity| *activity);
    activities.dedup();
    for activity in activities {
        let moved = Moved {
            activity,
            before: possible(before, activity),
            after: possible(after, activity),
        };
        match worst(&moved.after).cmp(&worst(&moved.before)) {
            std::cmp::Ordering::Greater => found.worse.push(moved),
            std::cmp::Ordering::Less => found.better.push(moved),
            std::cmp::Ordering::Equal => {}
        }
    }
    let stood = standing(before);
    found.findings = standing(after);
    found.findings.retain(|f| !stood.contains(f));
    let was_owed = owed(before);
    found.duties = owed(after);
    found.duties.retain(|d| !was_owed.contains(d));
    found
}

fn standing(of: &Assessment) -> Vec<FindingId> {
    let mut found: Vec<FindingId> = of
        .findings()
        .filter(|(_, _, reason)| reason.stands)
        .map(|(_, finding, _)| finding)
        .collect();
    order::by(&mut found, |one| *one);
    found.dedup();
    found
}

fn owed(of: &Assessment) -> Vec<DutyId> {
    let each = of.verdicts.iter().flat_map(|v| &v.duties);
    let mut found: Vec<DutyId> = each
        .chain(&of.firm.duties)
        .filter(|d: &&DutyStatus| d.owed == Some(true))
        .map(|d| d.duty)
        .collect();
    order::by(&mut found, |one| *one);
    found.dedup();
    found
}
