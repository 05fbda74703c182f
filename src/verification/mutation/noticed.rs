//! Which cases can notice a mutant: those in which the changed part reads differently.
//!
//! It only spares work. It must never leave out a case that could tell.

use super::equal::concerned;
use super::judge::Bench;
use super::mutants::{Mutant, Part};
use crate::answers::Answers;
use crate::assessment::reckoned;
use crate::evaluation::{Kleene, Standings};
use crate::ids::{DutyId, RuleId};
use crate::rulebook::Rulebook;
use crate::truth::Truth;

/// The places of the cases that could tell.
pub(super) fn cases(bench: &Bench<'_>, mutant: &Mutant, other: &Rulebook) -> Vec<usize> {
    let law = &*bench.law;
    let ids = |law: &Rulebook| {
        law.questions
            .iter()
            .map(|q| q.id.clone())
            .collect::<Vec<_>>()
    };
    // Where the questions come in another order, the answers as read would be those to others.
    let routes = matches!(mutant.part, Part::Activity(_) | Part::Question(_));
    let moved = routes || ids(law) != ids(other);
    let each = bench.answers.iter().enumerate();
    each.filter(|(_, answers)| moved || differs(law, other, mutant.part, answers))
        .map(|(at, _)| at)
        .collect()
}

/// Whether a part reads differently, stands at all where something else about it changed, or is
/// open, so that only the exact look tells.
fn differs(law: &Rulebook, other: &Rulebook, part: Part, answers: &Answers) -> bool {
    let (before, after) = match part {
        Part::Rule(at) => {
            let id = RuleId::from(at);
            (rule(law, answers, id), rule(other, answers, id))
        }
        Part::Duty(at) => {
            let id = DutyId::from(at);
            (duty(law, answers, id), duty(other, answers, id))
        }
        Part::Activity(_) | Part::Question(_) => return true,
    };
    let stands = |read: &[Truth]| read.iter().any(|t| !t.is_false());
    let row = |law: &Rulebook| match part {
        Part::Rule(at) => {
            let rule = &law[RuleId::from(at)];
            (Some(rule.concludes), rule.activities.clone())
        }
        Part::Duty(at) => (None, law[DutyId::from(at)].activities.clone()),
        Part::Activity(_) | Part::Question(_) => (None, Vec::new()),
    };
    before != after || before.contains(&Truth::Open) || (stands(&before) && row(law) != row(other))
}

fn rule(law: &Rulebook, answers: &Answers, id: RuleId) -> Vec<Truth> {
    let answers = reckoned(law, answers);
    let ids = concerned(law, id);
    let (mut kleene, mut standings) = (Kleene::new(law, &answers), Standings::new(law));
    let read = ids.iter().map(|r| *standings.of(&mut kleene, law, *r));
    read.flatten().collect()
}

fn duty(law: &Rulebook, answers: &Answers, id: DutyId) -> Vec<Truth> {
    let answers = reckoned(law, answers);
    let mut kleene = Kleene::new(law, &answers);
    [&law[id].when, &law[id].held]
        .map(|part| kleene.truth(law, part))
        .to_vec()
}
