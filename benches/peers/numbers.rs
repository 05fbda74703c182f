//! An assessment as numbers, so that engines can be compared.

#![expect(
    clippy::indexing_slicing,
    reason = "there is a place for every row of the rulebook that was assessed"
)]

use light_mining_check::assessment::{Assessment, Outcome};
use light_mining_check::rulebook::Rulebook;

/// In the order of the rulebook: for each activity its outcome; for each rule the rank of the
/// certainty it stands with, 3 if it does not; for each duty whether it is owed. None, where an
/// outcome is open.
pub fn numbers(law: &Rulebook, found: &Assessment) -> Option<Vec<u32>> {
    let mut outcomes = vec![6; law.activities.len()];
    let mut rules = vec![3; law.rules.len()];
    let mut duties = vec![0; law.duties.len()];
    let rank = |rank: usize| u32::try_from(rank).unwrap_or(u32::MAX);
    for verdict in &found.verdicts {
        let [outcome] = verdict.possible.as_slice() else {
            return None;
        };
        outcomes[verdict.activity.index()] = match outcome {
            Outcome::Headline(headline) => rank(headline.rank()),
            Outcome::Stopped => 5,
            Outcome::Absent => 6,
            Outcome::Outside => 7,
        };
    }
    let reasons = found
        .verdicts
        .iter()
        .flat_map(|v| v.reasons.iter().chain(&v.findings));
    for reason in reasons.chain(&found.firm.findings) {
        if reason.stands {
            rules[reason.rule.index()] = rank(reason.certainty.rank());
        }
    }
    let owed = found.verdicts.iter().flat_map(|v| &v.duties);
    for duty in owed.chain(&found.firm.duties) {
        if duty.owed == Some(true) {
            duties[duty.duty.index()] = 1;
        }
    }
    Some([outcomes, rules, duties].concat())
}
