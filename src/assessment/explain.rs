//! From standings to reasons: which rule stands, how certainly, and what it waits for.
//!
//! It explains and never decides: headlines come from the exact look in `make`.

use crate::evaluation::{Kleene, Standing, owed};
use crate::ids::{ActivityId, DutyId, RuleId};
use crate::rulebook::{Certainty, Condition, Rulebook};
use crate::truth::Truth;

use super::{DutyStatus, Reason};

/// The reason a rule gives, unless it fails for certain.
pub(super) fn reason(
    rulebook: &Rulebook,
    kleene: &mut Kleene<'_>,
    all: &[Option<Standing<Truth>>],
    id: RuleId,
    activity: Option<ActivityId>,
) -> Option<Reason> {
    let standing = all[id.index()]?;
    let present = match activity {
        Some(activity) => kleene.truth(rulebook, &rulebook[activity].when),
        None => Truth::True,
    };
    if present.is_false() || standing.iter().all(|t| t.is_false()) {
        return None;
    }
    let rule = &rulebook[id];
    let rank = standing.iter().position(|t| t.is_true());
    let stands = rank.is_some() && present.is_true();
    let at = rank
        .or_else(|| standing.iter().position(|t| *t == Truth::Open))
        .unwrap_or(0);
    let (mut open, mut known) = kleene.rests_on(rulebook, &rule.when);
    if let Some(activity) = activity {
        let (more_open, more_known) = kleene.rests_on(rulebook, &rulebook[activity].when);
        open.extend(more_open);
        known.extend(more_known);
    }
    let mut lowered_by = Vec::new();
    for exception in &rule.yields_to {
        let Some(against) = all[exception.index()] else {
            continue;
        };
        if against.iter().all(|t| t.is_false()) {
            continue;
        }
        let (more_open, more_known) = kleene.rests_on(rulebook, &rulebook[*exception].when);
        open.extend(more_open);
        known.extend(more_known);
        if against[rule.certainty.rank() + 1..]
            .iter()
            .any(|t| t.is_true())
        {
            lowered_by.push(*exception);
        }
    }
    Some(Reason {
        rule: id,
        concludes: rule.concludes,
        certainty: Certainty::ALL[at],
        stands,
        lowered_by,
        because: known.into_iter().collect(),
        waits_for: if stands {
            Vec::new()
        } else {
            open.into_iter().collect()
        },
    })
}

/// A definite truth, or `None`.
pub(super) fn definite(truth: Truth) -> Option<bool> {
    match truth {
        Truth::True => Some(true),
        Truth::False => Some(false),
        Truth::Open => None,
    }
}

/// The state of a duty, unless it is not required for certain.
pub(super) fn duty(
    rulebook: &Rulebook,
    kleene: &mut Kleene<'_>,
    id: DutyId,
    present: &Condition,
) -> Option<DutyStatus> {
    let row = &rulebook[id];
    let required = row.when.clone().and(present.clone());
    let is_required = kleene.truth(rulebook, &required);
    if is_required.is_false() {
        return None;
    }
    let is_owed = owed(kleene, rulebook, id).and(is_required);
    let (mut open, _) = kleene.rests_on(rulebook, &required);
    let (held, _) = kleene.rests_on(rulebook, &row.held);
    open.extend(held);
    Some(DutyStatus {
        duty: id,
        required: definite(is_required),
        owed: definite(is_owed),
        waits_for: if is_owed == Truth::Open {
            open.into_iter().collect()
        } else {
            Vec::new()
        },
    })
}
