//! Proof that a mutant changes nothing: where its diagrams and the rulebook's differ, no answer
//! sheet can be.
//!
//! Compared is everything that is shown: on which sheets a rule stands and with which certainty,
//! on which a duty is required and owed, on which an activity is done. It must never sample.

#![expect(
    clippy::indexing_slicing,
    reason = "parts go by their place in the documents they were made of"
)]

use super::mutants::{Mutant, Part};
use crate::evaluation::bdd::Bdd;
use crate::evaluation::{Space, Standings, condition};
use crate::ids::{ActivityId, DutyId, RuleId};
use crate::rulebook::Rulebook;
use crate::rulebook::document::{AllDoc, ConditionDoc, ImpossibleDoc};
use crate::rulebook::link::{Documents, link_documents};

/// A rulebook and its mutant over the same variables, and where they differ.
pub(super) struct Difference {
    /// The rulebook.
    pub law: Rulebook,
    /// The mutant.
    pub other: Rulebook,
    /// Their variables.
    pub space: Space,
    /// On which sheets, constraints not looked at, something shown differs.
    pub where_: Bdd,
}

/// The two, compared. `None` where they cannot be: the mutant does not link, or its questions
/// come in another order.
pub(super) fn difference(docs: &Documents, mutant: &Mutant) -> Option<Difference> {
    let mut before = docs.clone();
    let mut after = mutant.apply(docs);
    // A combination that never is, naming both conditions: so both are cut at the same constants.
    let both: Vec<ConditionDoc> = [docs, &after].map(|d| whens(d, mutant.part)).concat();
    let mut all = vec![ConditionDoc::Constant(false)];
    all.extend(both);
    for docs in [&mut before, &mut after] {
        docs.questions.impossible.push(ImpossibleDoc {
            id: "cuts".to_owned(),
            when: ConditionDoc::All(AllDoc { all: all.clone() }),
        });
    }
    let (law, other) = (link_documents(before).ok()?, link_documents(after).ok()?);
    let same = law.questions.len() == other.questions.len()
        && law
            .questions
            .iter()
            .zip(&other.questions)
            .all(|(a, b)| a.id == b.id && a.cells() == b.cells());
    if !same {
        return None;
    }
    let space = Space::new(&law);
    let where_ = match mutant.part {
        Part::Rule(at) => of_rule(&law, &other, &space, RuleId::from(at)),
        Part::Duty(at) => of_duty(&law, &other, &space, DutyId::from(at)),
        Part::Activity(at) => {
            let id = ActivityId::from(at);
            let (a, b) = (&law[id].when, &other[id].when);
            unlike(&space.read(&law, a), &space.read(&other, b))
        }
        Part::Question(at) => {
            // It hangs on earlier questions only, whose own routing the change leaves alone.
            let id = law.question(&docs.questions.questions[at].id)?;
            let (a, b) = (&law[id].applies, &other[id].applies);
            unlike(&space.read(&law, a), &space.read(&other, b))
        }
    };
    Some(Difference {
        law,
        other,
        space,
        where_,
    })
}

fn whens(docs: &Documents, part: Part) -> Vec<ConditionDoc> {
    match part {
        Part::Rule(at) => vec![docs.rules[at].when.clone()],
        Part::Duty(at) => {
            let duty = &docs.duties[at];
            let mut all = vec![duty.when.clone()];
            all.extend(duty.held.clone());
            all
        }
        Part::Activity(at) => vec![docs.activities[at].when.clone()],
        Part::Question(at) => docs.questions.questions[at]
            .applies
            .iter()
            .cloned()
            .collect(),
    }
}

fn unlike(a: &Bdd, b: &Bdd) -> Bdd {
    a.and(&b.not()).or(&b.and(&a.not()))
}

/// Where one of these activities is done; everywhere, if none is named.
fn done(law: &Rulebook, space: &Space, activities: &[ActivityId]) -> Bdd {
    if activities.is_empty() {
        return space.always();
    }
    activities.iter().fold(space.never(), |any, a| {
        any.or(&space.read(law, &law[*a].when))
    })
}

/// The rule, and those that yield to it, and so on.
pub(super) fn concerned(law: &Rulebook, id: RuleId) -> Vec<RuleId> {
    let mut found = vec![id];
    let mut at = 0;
    while let Some(exception) = found.get(at).copied() {
        for (other, rule) in (0..).map(RuleId).zip(&law.rules) {
            if rule.yields_to.contains(&exception) && !found.contains(&other) {
                found.push(other);
            }
        }
        at += 1;
    }
    found
}

fn of_rule(law: &Rulebook, other: &Rulebook, space: &Space, id: RuleId) -> Bdd {
    let ids = concerned(law, id);
    let read = |law: &Rulebook| {
        let mut standings = Standings::new(law);
        let shown = ids.iter().flat_map(|rule| {
            let present = done(law, space, &law[*rule].activities);
            let ranks = standings.of(&mut space.reader(), law, *rule);
            ranks.each_ref().map(|rank| rank.and(&present))
        });
        shown.collect::<Vec<Bdd>>()
    };
    let (before, after) = (read(law), read(other));
    let mut where_ = space.never();
    for (a, b) in before.iter().zip(&after) {
        where_ = where_.or(&unlike(a, b));
    }
    if law[id].concludes != other[id].concludes {
        // The same rule, another conclusion: seen wherever it stands.
        where_ = before
            .iter()
            .chain(&after)
            .take(3)
            .fold(where_, |any, b| any.or(b));
    }
    if law[id].activities != other[id].activities {
        let lost = law[id]
            .activities
            .iter()
            .filter(|a| !other[id].activities.contains(a));
        let lost: Vec<ActivityId> = lost.copied().collect();
        let lost = done(law, space, &lost);
        where_ = before
            .iter()
            .take(3)
            .fold(where_, |any, b| any.or(&b.and(&lost)));
    }
    where_
}

fn of_duty(law: &Rulebook, other: &Rulebook, space: &Space, id: DutyId) -> Bdd {
    let read = |law: &Rulebook| {
        let duty = &law[id];
        let required = condition(&mut space.reader(), law, &duty.when);
        let required = required.and(&done(law, space, &duty.activities));
        let owed = required.and(&space.read(law, &duty.held).not());
        [required, owed]
    };
    let (before, after) = (read(law), read(other));
    let mut where_ = unlike(&before[0], &after[0]).or(&unlike(&before[1], &after[1]));
    let (a, b) = (&law[id], &other[id]);
    if a.certainty != b.certainty || a.timing != b.timing {
        where_ = where_.or(&before[0]);
    }
    if a.activities != b.activities {
        let lost = a.activities.iter().filter(|x| !b.activities.contains(x));
        let lost: Vec<ActivityId> = lost.copied().collect();
        where_ = where_.or(&before[0].and(&done(law, space, &lost)));
    }
    where_
}
