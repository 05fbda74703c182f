//! A worse answer never improves a headline of the same activity, nor the firm's by taking an
//! activity away.

#![expect(
    clippy::indexing_slicing,
    reason = "outcomes go by their numbers, and the first five are the ranks of the headlines"
)]

use super::checks::{can_be, support};
use super::{Fault, Whole};
use crate::evaluation::bdd::{Bdd, Variable};
use crate::evaluation::{ActivitySpace, Headline};
use crate::ids::QuestionId;
use crate::rulebook::Question;

/// The outcome of an activity that is not there.
const ABSENT: usize = 6;

impl Whole<'_> {
    /// The variables that say: this question has this value, all else equal. `None` is "this
    /// option is not chosen", and then `other` names the option.
    pub(super) fn value(
        &self,
        id: QuestionId,
        value: Option<u16>,
        other: Option<u16>,
    ) -> Vec<(Variable, bool)> {
        let single = self.rulebook[id].single();
        match value {
            Some(cell) if single => self
                .space
                .variables(id)
                .iter()
                .enumerate()
                .map(|(i, v)| (*v, i == usize::from(cell)))
                .collect(),
            Some(cell) => vec![(self.space.variable(id, cell), true)],
            None => other
                .map(|cell| (self.space.variable(id, cell), false))
                .into_iter()
                .collect(),
        }
    }
}

/// Every sheet whose headline is this good or better.
pub(super) fn at_least(whole: &Whole<'_>, one: &ActivitySpace, rank: usize) -> Bdd {
    one.outcomes[..=rank]
        .iter()
        .fold(whole.space.never(), |all, o| all.or(o))
}

/// `worse-answer-improves`.
pub(super) fn worse_never_improves(whole: &Whole<'_>, faults: &mut Vec<Fault>) {
    for id in whole.rulebook.question_ids() {
        for order in &whole.rulebook[id].orders {
            for one in whole.looked_at() {
                let concerned =
                    order.activities.is_empty() || order.activities.contains(&one.activity);
                if !concerned || !one.visible.contains(&id) {
                    continue;
                }
                for (better, worse) in &order.pairs {
                    check(whole, one, id, *better, *worse, faults);
                }
            }
        }
    }
}

/// `worse-answer-improves-by-absence`: across presence and absence the firm's worst headline is
/// compared. A worse answer may take an activity away only where another is then as bad.
pub(super) fn worse_never_improves_by_absence(whole: &Whole<'_>, faults: &mut Vec<Fault>) {
    // What each activity's absence hangs on, found out once: for every pair of answers it is asked again.
    let activities = whole.activities.iter();
    let hang: Vec<_> = activities
        .map(|one| (one, support(whole, &one.outcomes[ABSENT])))
        .collect();
    for id in whole.rulebook.question_ids() {
        for order in &whole.rulebook[id].orders {
            for (better, worse) in &order.pairs {
                for (one, _) in hang.iter().filter(|(_, on)| on.contains(&id)) {
                    taken_away(whole, one, id, *better, *worse, faults);
                }
            }
        }
    }
}

/// Whether an activity that is bad under the better answer is gone under the worse one, and no
/// other is as bad then.
fn taken_away(
    whole: &Whole<'_>,
    one: &ActivitySpace,
    id: QuestionId,
    better: Option<u16>,
    worse: Option<u16>,
    faults: &mut Vec<Fault>,
) {
    let at_better = whole.value(id, better, worse);
    let at_worse = whole.value(id, worse, better);
    let routed = routed(whole, one, id);
    let gone = one.outcomes[ABSENT]
        .restrict(&at_worse)
        .and(&one.sheets.restrict(&at_worse));
    // Those that hang on the question first: they leave the least.
    let (mut others, rest): (Vec<_>, Vec<_>) = whole
        .activities
        .iter()
        .filter(|other| other.activity != one.activity)
        .partition(|other| other.visible.contains(&id));
    others.extend(rest);
    for rank in (Headline::Register.rank()..=Headline::Stop.rank()).rev() {
        let bad = one.outcomes[rank].and(&one.sheets).restrict(&at_better);
        let mut left = across(whole, &routed, &bad, &at_better, &at_worse).and(&gone);
        for (variable, value) in &at_worse {
            left = left.and(&whole.space.literal(*variable, *value));
        }
        for other in &others {
            if left.is_false() {
                break;
            }
            for as_bad in &other.outcomes[rank..=Headline::Stop.rank()] {
                left = left.and(&as_bad.restrict(&at_worse).not());
            }
        }
        if left.is_false() || !can_be(whole.rulebook, &whole.space, left.clone()) {
            continue;
        }
        let question = &whole.rulebook[id];
        let mut over = support(whole, &left);
        over.extend(one.visible.iter().copied());
        faults.push(Fault {
            check: "worse-answer-improves-by-absence",
            says: format!(
                "`{}`: `{}` is declared worse than `{}`, but takes `{}` away, which is {}, and nothing else is as bad",
                question.id,
                option(question, worse),
                option(question, better),
                whole.rulebook[one.activity].id,
                Headline::ALL[rank].name()
            ),
            witness: whole.witness(&left, &over),
        });
        return;
    }
}

/// The name of an answer in a fault.
fn option(question: &Question, cell: Option<u16>) -> String {
    cell.and_then(|c| question.options.get(usize::from(c)).cloned())
        .unwrap_or_else(|| "not chosen".to_owned())
}

/// The visible questions that arise or not by this one's answer, directly or through others.
fn routed(whole: &Whole<'_>, one: &ActivitySpace, id: QuestionId) -> Vec<QuestionId> {
    let mut found: Vec<QuestionId> = Vec::new();
    let mut grown = true;
    while grown {
        grown = false;
        for other in &one.visible {
            let applies = whole.rulebook[*other].applies.questions();
            let depends = applies.contains(&id) || found.iter().any(|f| applies.contains(f));
            if depends && !found.contains(other) {
                found.push(*other);
                grown = true;
            }
        }
    }
    // A question arises by earlier ones only.
    found.sort_unstable();
    found
}

/// Turns the sheets at one answer into the sheets at the other answer that go with them: all else
/// equal, where a question that arises under both answers keeps its own, one that no longer arises
/// is empty, and one that newly arises may have any.
fn across(
    whole: &Whole<'_>,
    routed: &[QuestionId],
    sheets: &Bdd,
    from: &[(Variable, bool)],
    to: &[(Variable, bool)],
) -> Bdd {
    let arises = |id: QuestionId, at: &[(Variable, bool)]| {
        let applies = &whole.rulebook[id].applies;
        whole.space.read(whole.rulebook, applies).restrict(at)
    };
    let mut moved = sheets.clone();
    // Where a question did not arise before, any answer to it goes with the old sheet.
    for id in routed.iter().rev() {
        let empty: Vec<(Variable, bool)> = whole
            .space
            .variables(*id)
            .iter()
            .map(|v| (*v, false))
            .collect();
        let before = arises(*id, from);
        let free = before.not().and(&moved.restrict(&empty));
        moved = before.and(&moved).or(&free);
    }
    // Where it does not arise now, whatever it was before goes with the new sheet.
    for id in routed {
        let now = arises(*id, to);
        let mut forgotten = moved.clone();
        for variable in whole.space.variables(*id) {
            let without = forgotten.restrict(&[(*variable, false)]);
            forgotten = forgotten.restrict(&[(*variable, true)]).or(&without);
        }
        moved = now.and(&moved).or(&now.not().and(&forgotten));
    }
    moved
}

/// Compares two answers to one question, everything else equal, where both leave the activity
/// planned or running.
fn check(
    whole: &Whole<'_>,
    one: &ActivitySpace,
    id: QuestionId,
    better: Option<u16>,
    worse: Option<u16>,
    faults: &mut Vec<Fault>,
) {
    let at_better = whole.value(id, better, worse);
    let at_worse = whole.value(id, worse, better);
    let routed = routed(whole, one, id);
    let live = at_least(whole, one, Headline::Stop.rank()).restrict(&at_better);
    let live = live.and(&one.sheets.restrict(&at_better));
    for rank in 0..Headline::Stop.rank() {
        let good = at_least(whole, one, rank);
        let not_good = live.and(&good.restrict(&at_better).not());
        let improves = across(whole, &routed, &not_good, &at_better, &at_worse)
            .and(&good.restrict(&at_worse))
            .and(&one.sheets.restrict(&at_worse));
        if improves.is_false() {
            continue;
        }
        let question = &whole.rulebook[id];
        // The file shows the worse answer, under which the headline is better than it may be.
        let mut shown = improves;
        for (variable, value) in &at_worse {
            let literal = whole.space.literal(*variable, *value);
            shown = shown.and(&literal);
        }
        faults.push(Fault {
            check: "worse-answer-improves",
            says: format!(
                "`{}`: `{}` is declared worse than `{}`, but improves `{}` to {}",
                question.id,
                option(question, worse),
                option(question, better),
                whole.rulebook[one.activity].id,
                Headline::ALL[rank].name()
            ),
            witness: whole.witness(&shown, &one.visible),
        });
        return;
    }
}
