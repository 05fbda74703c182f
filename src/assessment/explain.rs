//! From standings to reasons: which rule stands, how certainly, and what it waits for.
//!
//! It explains and never decides: headlines come from the exact look in `make`.

use crate::evaluation::{Grounds, Kleene, Standings};
use crate::ids::{DutyId, RuleId};
use crate::rulebook::{Certainty, Condition, Rulebook};
use crate::truth::Truth;

use super::{DutyStatus, Reason};

/// Whether what a rule speaks of is there at all, and what that hangs on.
pub(super) struct Presence {
    /// Whether it is there.
    pub(super) truth: Truth,
    grounds: Grounds,
}

impl Presence {
    /// The firm is always there.
    pub(super) fn firm() -> Self {
        Self {
            truth: Truth::True,
            grounds: Grounds::default(),
        }
    }

    /// An activity is there when the business does it.
    pub(super) fn of(rulebook: &Rulebook, kleene: &mut Kleene<'_>, when: &Condition) -> Self {
        let mut grounds = Grounds::default();
        let truth = kleene.ground(rulebook, when, &mut grounds);
        Self { truth, grounds }
    }
}

/// The reason a rule gives, unless it fails for certain.
pub(super) fn reason(
    rulebook: &Rulebook,
    kleene: &mut Kleene<'_>,
    standings: &mut Standings<Truth>,
    id: RuleId,
    present: &Presence,
) -> Option<Reason> {
    let standing = *standings.of(kleene, rulebook, id);
    if present.truth.is_false() || standing.iter().all(|t| t.is_false()) {
        return None;
    }
    let rule = &rulebook[id];
    let first = |truth: Truth| {
        let mut each = Certainty::ALL.into_iter().zip(standing);
        each.find(|(_, t)| *t == truth).map(|(at, _)| at)
    };
    let sure = first(Truth::True);
    let stands = sure.is_some() && present.truth.is_true();
    // What does not fail for certain holds somewhere, or may.
    let at = sure.or_else(|| first(Truth::Open));
    let mut grounds = present.grounds.more();
    ground(rulebook, kleene, standings, id, &mut grounds);
    let mut lowered_by = Vec::new();
    for exception in &rule.yields_to {
        let against = *standings.of(kleene, rulebook, *exception);
        if against
            .iter()
            .skip(rule.certainty.rank() + 1)
            .any(|t| t.is_true())
        {
            lowered_by.push(*exception);
        }
    }
    Some(Reason {
        rule: id,
        concludes: rule.concludes,
        certainty: at.unwrap_or(Certainty::Settled),
        stands,
        lowered_by,
        because: grounds.known.into_iter().collect(),
        waits_for: if stands {
            Vec::new()
        } else {
            grounds.open.into_iter().collect()
        },
    })
}

/// Adds what a rule hangs on: its condition, and what it yields to, unless that fails for certain.
fn ground(
    rulebook: &Rulebook,
    kleene: &mut Kleene<'_>,
    standings: &mut Standings<Truth>,
    id: RuleId,
    grounds: &mut Grounds,
) {
    let rule = &rulebook[id];
    kleene.ground(rulebook, &rule.when, grounds);
    for exception in &rule.yields_to {
        let against = standings.of(kleene, rulebook, *exception);
        if !against.iter().all(|t| t.is_false()) {
            ground(rulebook, kleene, standings, *exception, grounds);
        }
    }
}

/// The state of a duty, unless it is not required for certain. It is required of what is there.
pub(super) fn duty(
    rulebook: &Rulebook,
    kleene: &mut Kleene<'_>,
    id: DutyId,
    there: &[&Condition],
) -> Option<DutyStatus> {
    let row = &rulebook[id];
    let required = || there.iter().copied().chain([&row.when]);
    let is_required = required().fold(Truth::True, |all, part| {
        all.and(kleene.truth(rulebook, part))
    });
    if is_required.is_false() {
        return None;
    }
    let is_owed = is_required.and(kleene.truth(rulebook, &row.held).not());
    let mut grounds = Grounds::default();
    if is_owed == Truth::Open {
        for part in required().chain([&row.held]) {
            kleene.ground(rulebook, part, &mut grounds);
        }
    }
    Some(DutyStatus {
        duty: id,
        required: is_required.definite(),
        owed: is_owed.definite(),
        waits_for: grounds.open.into_iter().collect(),
    })
}
