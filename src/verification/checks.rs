//! Checks over the whole space, each named after the failure it finds.

use super::{Fault, Whole};
use crate::evaluation::bdd::Bdd;
use crate::evaluation::{ActivitySpace, Space, Standings, condition};
use crate::ids::{QuestionId, RuleId};
use crate::order::Set;
use crate::rulebook::{Conclusion, Kind, Part, Rulebook};

/// The questions a diagram speaks of.
pub(super) fn support(whole: &Whole<'_>, diagram: &Bdd) -> Set<QuestionId> {
    let mut found = Set::new();
    whole.space.add_owners(diagram, &mut found);
    found
}

/// `activity-no-lane-reaches`: planned or running, and no headline fits.
pub(super) fn gaps(whole: &Whole<'_>, faults: &mut Vec<Fault>) {
    for one in whole.looked_at() {
        if !one.gap.and(&one.sheets).is_false() {
            faults.push(Fault {
                check: "activity-no-lane-reaches",
                says: format!(
                    "activity `{}` has answers under which no lane stands",
                    whole.rulebook[one.activity].id
                ),
                witness: whole.witness(&one.gap, &one.visible),
            });
        }
    }
}

/// `rules-contradict`: a settled good and a settled stop lane, and neither yields.
pub(super) fn contradictions(whole: &Whole<'_>, faults: &mut Vec<Fault>) {
    for one in whole.looked_at() {
        if !one.contradiction.and(&one.sheets).is_false() {
            faults.push(Fault {
                check: "rules-contradict",
                says: format!(
                    "activity `{}` has a settled good and a settled stop lane together; expected one to yield to the other",
                    whole.rulebook[one.activity].id
                ),
                witness: whole.witness(&one.contradiction, &one.visible),
            });
        }
    }
}

/// Whether some answer sheet is among these. Exact, without all sheets at once: the last question
/// first, each is put away as soon as its own constraint is in, which mentions earlier ones only.
/// A question of which nothing is left needs no constraint: it can be answered, or does not arise.
pub(super) fn can_be(rulebook: &Rulebook, space: &Space, sheets: Bdd) -> bool {
    let mut left = sheets;
    for (_, impossible) in &rulebook.impossible {
        left = left.and(&space.read(rulebook, impossible).not());
    }
    // From one question that is left to the next: others need no look.
    let mut behind: Option<QuestionId> = None;
    loop {
        let mut about = Set::new();
        space.add_owners(&left, &mut about);
        let before = |id: &&QuestionId| behind.is_none_or(|last| **id < last);
        let Some(id) = about.iter().rev().find(before).copied() else {
            break;
        };
        left = left
            .and(&space.question_sheets(rulebook, id))
            .exists(space.variables(id));
        behind = Some(id);
    }
    !left.is_false()
}

/// `dead-rule`: a rule that stands under no answers at all.
pub(super) fn dead_rules(whole: &Whole<'_>, faults: &mut Vec<Fault>) {
    let rulebook = whole.rulebook;
    let mut standings = Standings::new(rulebook);
    for id in (0..rulebook.rules.len()).map(RuleId::from) {
        if !whole.looks_at(id) {
            continue;
        }
        let [settled, arguable, unsettled] = standings.of(&mut whole.space.reader(), rulebook, id);
        let stands = settled.or(arguable).or(unsettled);
        let mut present = whole.space.never();
        for activity in &rulebook[id].activities {
            present = present.or(&whole.space.read(rulebook, &rulebook[*activity].when));
        }
        if rulebook[id].activities.is_empty() {
            present = whole.space.always();
        }
        if !can_be(rulebook, &whole.space, stands.and(&present)) {
            faults.push(Fault {
                check: "dead-rule",
                says: format!("rule `{}` stands under no answers", rulebook[id].id),
                witness: None,
            });
        }
    }
}

/// `unreachable-question`: a question that arises under no answers.
pub(super) fn reached(whole: &Whole<'_>, faults: &mut Vec<Fault>) {
    let rulebook = whole.rulebook;
    for id in rulebook.question_ids() {
        let arises = whole.space.read(rulebook, &rulebook[id].applies);
        if !can_be(rulebook, &whole.space, arises) {
            faults.push(Fault {
                check: "unreachable-question",
                says: format!("question `{}` arises under no answers", rulebook[id].id),
                witness: None,
            });
        }
    }
}

/// `question-never-matters`, and `encouraged-while-open`: a question that
/// the app treats as mere exposure although a headline hangs on it, or the other way round.
pub(super) fn matters(whole: &Whole<'_>, faults: &mut Vec<Fault>) {
    let rulebook = whole.rulebook;
    let mut decides = Set::new();
    for one in &whole.activities {
        for outcome in &one.outcomes {
            decides.extend(support(whole, outcome));
        }
    }
    let mut matters = decides.clone();
    for rule in &rulebook.rules {
        if matches!(rule.concludes, Conclusion::Finding(_)) {
            let read = condition(&mut whole.space.reader(), rulebook, &rule.when);
            matters.extend(support(whole, &read));
        }
    }
    for duty in &rulebook.duties {
        for part in [&duty.when, &duty.held] {
            matters.extend(support(whole, &whole.space.read(rulebook, part)));
        }
    }
    let mut routes = Set::new();
    for id in rulebook.question_ids() {
        routes.extend(rulebook[id].applies.questions());
    }
    for id in rulebook.question_ids() {
        let question = &rulebook[id];
        let fault = |check, says| Fault {
            check,
            says,
            witness: None,
        };
        if !matters.contains(&id) && !routes.contains(&id) && question.feeds.is_empty() {
            let says = format!(
                "question `{}` changes no headline, finding, duty or figure",
                question.id
            );
            faults.push(fault("question-never-matters", says));
        }
        if question.part == Part::Exposure && decides.contains(&id) {
            let shown = whole
                .activities
                .iter()
                .find(|a| a.outcomes.iter().any(|o| support(whole, o).contains(&id)));
            let says = format!(
                "question `{}` is asked only for exposure, but a headline of `{}` hangs on it: it could be shown while this is open",
                question.id,
                shown.map_or("", |a| rulebook[a.activity].id.as_str())
            );
            faults.push(Fault {
                check: "encouraged-while-open",
                says,
                witness: shown.and_then(|a| whole.witness(&hangs(whole, a, id), &a.visible)),
            });
        }
        let verdict = question.part == Part::Verdict && question.kind != Kind::Fleet;
        if verdict && !decides.contains(&id) && !routes.contains(&id) {
            let says = format!(
                "question `{}` is asked for the verdict, but no headline hangs on it",
                question.id
            );
            faults.push(fault("question-never-matters", says));
        }
    }
}

/// The sheets on which nothing but the answer to a question decides whether an activity has its best
/// headline, else the next; the question itself is left out.
fn hangs(whole: &Whole<'_>, one: &ActivitySpace, id: QuestionId) -> Bdd {
    let freed = whole.space.variables(id);
    one.outcomes
        .iter()
        .map(|outcome| {
            let there = one.sheets.and(outcome).exists(freed);
            there.and(&one.sheets.and(&outcome.not()).exists(freed))
        })
        .find(|sheets| !sheets.is_false())
        .unwrap_or_else(|| whole.space.never())
}

/// `presentation-improves`: a headline that hangs on how the business presents itself.
pub(super) fn presentation(whole: &Whole<'_>, faults: &mut Vec<Fault>) {
    for one in whole.looked_at() {
        for (rank, outcome) in one.outcomes.iter().enumerate() {
            for id in support(whole, outcome) {
                if whole.rulebook[id].presentation && rank < 5 {
                    faults.push(Fault {
                        check: "presentation-improves",
                        says: format!(
                            "a headline of `{}` hangs on `{}`, which is only presentation",
                            whole.rulebook[one.activity].id, whole.rulebook[id].id
                        ),
                        witness: whole.witness(outcome, &one.visible),
                    });
                }
            }
        }
    }
}
