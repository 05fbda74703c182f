//! The smallest changes over the whole case book, looked for a second time without the search of
//! the product: every set of up to three moves, replacements with what follows them, is made by hand
//! on the answers and assessed.

use std::collections::{BTreeMap, BTreeSet};

use light_mining_check::answers::{Answer, Answers};
use light_mining_check::assessment::{Assessor, Outcome, Stage, assess};
use light_mining_check::evaluation::{Algebra, Headline, Kleene};
use light_mining_check::ids::{ActivityId, MoveId};
use light_mining_check::insight::{Case, Changes, changes, worst};
use light_mining_check::order::Set;
use light_mining_check::rulebook::By;

use super::insight::book;

/// What a set of moves leads to: the activity looked at, and its worst headline if all outcomes
/// are headlines.
type Led = (ActivityId, Option<Headline>);

/// The answers after one move; `None` where it cannot be made.
fn made(
    assessor: &Assessor,
    answers: &Answers,
    activity: ActivityId,
    id: MoveId,
) -> Option<(Answers, ActivityId)> {
    let law = &*assessor.rulebook;
    let row = &law[id];
    if !row.activities.contains(&activity) {
        return None;
    }
    let mut logic = Kleene::new(law, answers);
    if !logic.truth(law, &row.when).is_true() {
        return None;
    }
    let mut after = answers.clone();
    for change in &row.changes {
        let arises = logic.arises(law, change.question);
        if !arises.is_true() && !arises.is_false() {
            return None;
        }
        let given = answers.get(change.question).filter(|_| arises.is_true());
        let answer = match (&change.by, given) {
            (By::FromTo(from, to), Some(given)) if *given == Answer::One(*from) => Answer::One(*to),
            (By::Add(cells), None) if arises.is_false() => Answer::Any {
                yes: cells.iter().copied().collect(),
                unknown: Set::new(),
            },
            (By::Add(cells), Some(Answer::Any { yes, unknown })) => {
                // A real service may be so paid already; a paper that is held is not to be had again.
                let had = |c: &u16| yes.contains(c) && row.becomes.is_none();
                if cells.iter().any(|c| had(c) || unknown.contains(c)) {
                    return None;
                }
                let mut yes = yes.clone();
                yes.extend(cells.iter().copied());
                let unknown = unknown.clone();
                Answer::Any { yes, unknown }
            }
            (By::Remove(cells), Some(Answer::Any { yes, unknown })) => {
                if !cells.iter().all(|c| yes.contains(c)) {
                    return None;
                }
                let left = yes.iter().copied().filter(|c| !cells.contains(c));
                let unknown = unknown.clone();
                Answer::Any {
                    yes: left.collect(),
                    unknown,
                }
            }
            _ => return None,
        };
        if !answer.fits(&law[change.question]) {
            return None;
        }
        after.set(change.question, answer);
    }
    let Some(becomes) = row.becomes else {
        return Some((after, activity));
    };
    if !logic.truth(law, &law[becomes].when).is_false() {
        return None;
    }
    after.set(law[activity].stage, Answer::One(Stage::Stopped as u16));
    after.set(law[becomes].stage, Answer::One(Stage::Planned as u16));
    Some((after, becomes))
}

/// Every set of up to three moves that can be made, and what it leads to.
fn every(
    assessor: &Assessor,
    answers: &Answers,
    activity: ActivityId,
) -> BTreeMap<BTreeSet<MoveId>, Led> {
    let law = &*assessor.rulebook;
    let mut all = BTreeMap::new();
    let mut level = vec![(BTreeSet::new(), answers.clone(), activity)];
    for _ in 0..3 {
        let mut next = Vec::new();
        for (set, answers, at) in &level {
            for id in (0..law.moves.len()).map(MoveId::from) {
                let replaces = law[id].becomes.is_some();
                // A replacement comes first; whether others do, in which order, is tried.
                if set.contains(&id) || (replaces && !set.is_empty()) {
                    continue;
                }
                let Some((after, at)) = made(assessor, answers, *at, id) else {
                    continue;
                };
                let mut set: BTreeSet<MoveId> = set.clone();
                set.insert(id);
                if all.contains_key(&set) {
                    continue;
                }
                let result = assess(assessor, &after, law.as_of);
                let possible = result.verdict(at).map(|v| v.possible.clone());
                let possible = possible.unwrap_or_else(|| vec![Outcome::Absent]);
                let judged = possible.iter().all(|o| matches!(o, Outcome::Headline(_)));
                let led = worst(&possible).filter(|_| judged);
                all.insert(set.clone(), (at, led));
                next.push((set, after, at));
            }
        }
        level = next;
    }
    all
}

#[test]
fn every_set_of_up_to_three_over_the_book_is_found_and_no_other() {
    let assessor = super::assessor();
    let law = &*assessor.rulebook;
    let (mut activities, mut replaced, mut used) = (0, 0, BTreeSet::new());
    for (name, answers) in book(&assessor) {
        let result = assess(&assessor, &answers, law.as_of);
        let case = Case::new(&assessor, &answers, law.as_of);
        for verdict in result.verdicts.iter().filter(|v| v.present == Some(true)) {
            let Changes::Sets(found) = changes(&case, &result, verdict.activity) else {
                continue;
            };
            activities += 1;
            let now = worst(&verdict.possible).expect("a headline");
            let all = every(&assessor, &case.answers, verdict.activity);
            let smallest: BTreeSet<(Vec<MoveId>, Led)> = all
                .iter()
                .filter(|(_, led)| led.1.is_some_and(|h| h < now))
                .filter(|(set, led)| {
                    !all.iter().any(|(other, theirs)| {
                        other.len() < set.len()
                            && other.is_subset(set)
                            && theirs.1.is_some_and(|h| Some(h) <= led.1)
                    })
                })
                .map(|(set, led)| (set.iter().copied().collect(), *led))
                .collect();
            let said: BTreeSet<(Vec<MoveId>, Led)> = found
                .iter()
                .map(|s| {
                    let at = s.becomes.unwrap_or(verdict.activity);
                    (s.moves.clone(), (at, Some(s.headline)))
                })
                .collect();
            assert_eq!(said, smallest, "{name}: {}", law[verdict.activity].id);
            replaced += found.iter().filter(|s| s.becomes.is_some()).count();
            used.extend(found.iter().flat_map(|s| s.moves.iter().copied()));
        }
    }
    assert!(activities > 60, "{activities}");
    assert!(replaced > 20, "{replaced}");
    assert!(used.len() > 12, "{}", used.len());
}
