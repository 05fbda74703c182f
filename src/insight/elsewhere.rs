//! What a change does beside the activity it is made for: other headlines, findings, duties.
//!
//! It compares two assessments. It must never say that something is outweighed by something else.

use super::case::worst;
use crate::assessment::{Assessment, DutyStatus, Outcome};
use crate::ids::{ActivityId, DutyId, FindingId};
use crate::order;
use crate::rulebook::Rulebook;

/// The groups of findings that burden. The others say what to keep, what other law decides, what
/// an inspector sees first, and what looks in order.
const BURDENS: [&str; 5] = ["sanction", "exposure", "contract", "pattern", "spill"];

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
    /// Duties that may be owed after, while a fact is missing, and were neither before.
    pub open_duties: Vec<DutyId>,
}

impl Elsewhere {
    /// Whether nothing gets worse.
    #[must_use]
    pub fn nothing_worse(&self) -> bool {
        self.worse.is_empty()
            && self.findings.is_empty()
            && self.duties.is_empty()
            && self.open_duties.is_empty()
    }
}

/// Compares two assessments, leaving out the activities that the change is about.
#[must_use]
pub fn elsewhere(
    rulebook: &Rulebook,
    before: &Assessment,
    after: &Assessment,
    about: &[ActivityId],
) -> Elsewhere {
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
    found.findings = minus(
        standing(rulebook, after, None),
        &standing(rulebook, before, None),
    );
    let (was_owed, was_open) = (owed(before, Some(true)), owed(before, None));
    found.duties = minus(owed(after, Some(true)), &was_owed);
    found.open_duties = minus(minus(owed(after, None), &was_owed), &was_open);
    found
}

/// Findings that stand before and no longer after; also one that no longer stands on the firm or on
/// these activities, though it does on another.
pub fn gone(
    rulebook: &Rulebook,
    before: &Assessment,
    after: &Assessment,
    of: &[ActivityId],
) -> Vec<FindingId> {
    let still = kept(rulebook, before, after, of);
    let own = standing(rulebook, before, Some(of));
    let after = standing(rulebook, after, None);
    let mut found = standing(rulebook, before, None);
    found.retain(|one| !still.contains(one) && (own.contains(one) || !after.contains(one)));
    found
}

/// Findings on the firm or on these activities that stand before and after.
pub fn kept(
    rulebook: &Rulebook,
    before: &Assessment,
    after: &Assessment,
    of: &[ActivityId],
) -> Vec<FindingId> {
    let mut found = standing(rulebook, before, Some(of));
    let after = standing(rulebook, after, Some(of));
    found.retain(|one| after.contains(one));
    found
}

fn minus<T: PartialEq>(mut of: Vec<T>, without: &[T]) -> Vec<T> {
    of.retain(|one| !without.contains(one));
    of
}

/// The findings that stand and burden: not that a register is in order or records are kept; all of
/// them, or those on the firm and some activities.
fn standing(rulebook: &Rulebook, of: &Assessment, only: Option<&[ActivityId]>) -> Vec<FindingId> {
    let asked = |on: Option<ActivityId>| match (only, on) {
        (Some(only), Some(on)) => only.contains(&on),
        _ => true,
    };
    let mut found: Vec<FindingId> = of
        .findings()
        .filter(|(on, finding, reason)| {
            reason.stands && asked(*on) && BURDENS.contains(&rulebook[*finding].group.as_str())
        })
        .map(|(_, finding, _)| finding)
        .collect();
    order::by(&mut found, |one| *one);
    found.dedup();
    found
}

/// Duties in a state: owed, or perhaps owed while a fact is missing.
fn owed(of: &Assessment, state: Option<bool>) -> Vec<DutyId> {
    let each = of.verdicts.iter().flat_map(|v| &v.duties);
    let mut found: Vec<DutyId> = each
        .chain(&of.firm.duties)
        .filter(|d: &&DutyStatus| d.owed == state && d.required != Some(false))
        .map(|d| d.duty)
        .collect();
    order::by(&mut found, |one| *one);
    found.dedup();
    found
}
