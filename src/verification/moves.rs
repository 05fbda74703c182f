//! Checks of the moves: what is offered is never of the forbidden kind.
//!
//! A move sets answers of its questions and no others, whatever the sheet. So it is enough, and
//! exact, to show of each move that none of these answers may be offered: that proves it for every
//! sheet there is and every set of moves. What a paper, an ending or a replacement can lead to is
//! then looked at over the whole space. It must never excuse a move for what it leads to.

use super::checks::support;
use super::orders::at_least;
use super::{Fault, Whole};
use crate::evaluation::bdd::{Bdd, Variable};
use crate::evaluation::{ActivitySpace, Headline};
use crate::ids::QuestionId;
use crate::insight::hanging_on;
use crate::order::Set;
use crate::rulebook::{By, Change, Conclusion, Condition, Fact, Kind, Lane, Move, MoveKind, Stand};

/// `question-without-stand`: a question that does not say whether its fact can be changed, that
/// says it can and no move touches it, or that says no verdict hangs on it and one does.
pub(super) fn stands(whole: &Whole<'_>, faults: &mut Vec<Fault>) {
    let rulebook = whole.rulebook;
    let touched: Set<QuestionId> = rulebook
        .moves
        .iter()
        .flat_map(|m| m.changes.iter().map(|c| c.question))
        .collect();
    for id in rulebook.question_ids() {
        let question = &rulebook[id];
        let decides = || {
            let mut outcomes = whole.activities.iter().flat_map(|a| &a.outcomes);
            outcomes.any(|o| support(whole, o).contains(&id))
        };
        let says = match &question.stand {
            Stand::Missing => {
                "does not say whether its fact can be changed; expected `fact` or `never_offered`"
            }
            Stand::Moves(Fact::Changeable | Fact::Costly)
                if question.stage_of.is_none() && !touched.contains(&id) =>
            {
                "says that its fact can be changed, but no move does; expected a move, or a reason in `never_offered`"
            }
            Stand::Never(why) if why == "no-verdict" && decides() => {
                "says that no verdict hangs on it, but one does; expected another reason"
            }
            _ => continue,
        };
        faults.push(Fault {
            check: "question-without-stand",
            says: format!("question `{}` {says}", question.id),
            witness: None,
        });
    }
}

/// `move-hides`: a move that touches what is never offered or past, presentation, a figure or a
/// place; or that is not what its kind says.
pub(super) fn hides(whole: &Whole<'_>, faults: &mut Vec<Fault>) {
    for one in &whole.rulebook.moves {
        for change in &one.changes {
            let question = &whole.rulebook[change.question];
            let touches = match (&question.stand, question.kind) {
                _ if question.presentation => "only how the business presents itself",
                (_, Kind::Quantity | Kind::Month | Kind::Fleet) => "a figure or a date",
                (_, Kind::Place) => "a place",
                // How the service is paid that takes the place: no other coin for the same act, which ends.
                (Stand::Never(why), _)
                    if why == "coin"
                        && one.becomes.is_some()
                        && matches!(change.by, By::Add(_)) =>
                {
                    continue;
                }
                (Stand::Never(_) | Stand::Missing, _) => "what is never offered",
                (Stand::Moves(Fact::Past), _) => "what is past",
                _ => continue,
            };
            faults.push(fault(
                one,
                &format!("touches `{}`, which is {touches}", question.id),
            ));
        }
        for says in [ends(whole, one), papers(whole, one), replaces(whole, one)]
            .into_iter()
            .flatten()
        {
            faults.push(fault(one, &says));
        }
    }
}

fn fault(one: &Move, says: &str) -> Fault {
    Fault {
        check: "move-hides",
        says: format!("move `{}` {says}", one.id),
        witness: None,
    }
}

/// An ending only takes something away, or goes from a worse answer to a better one of an order
/// that verification holds to.
fn ends(whole: &Whole<'_>, one: &Move) -> Option<String> {
    let better = |change: &Change, from: u16, to: u16| {
        let orders = &whole.rulebook[change.question].orders;
        one.activities.iter().all(|activity| {
            orders
                .iter()
                .filter(|o| o.activities.is_empty() || o.activities.contains(activity))
                .any(|o| reaches(&o.pairs, to, from))
        })
    };
    let wrong = one.changes.iter().find(|change| match change.by {
        By::Remove(_) => false,
        By::Add(_) => true,
        By::FromTo(from, to) => !better(change, from, to),
    });
    let question = &whole.rulebook[wrong.filter(|_| one.kind == MoveKind::End)?.question].id;
    Some(format!(
        "ends nothing of `{question}`; expected options removed, or a better answer by its orders"
    ))
}

/// Whether a chain of better before worse leads from one cell to another.
fn reaches(pairs: &[(Option<u16>, Option<u16>)], better: u16, worse: u16) -> bool {
    let mut at = vec![better];
    let mut seen = Set::new();
    while let Some(cell) = at.pop() {
        if cell == worse {
            return true;
        }
        if seen.insert(cell) {
            let next = pairs.iter().filter(|(b, _)| *b == Some(cell));
            at.extend(next.filter_map(|(_, w)| *w));
        }
    }
    false
}

/// A licence or filing only adds options by which a duty is held.
fn papers(whole: &Whole<'_>, one: &Move) -> Option<String> {
    let mut held: Set<(QuestionId, u16)> = Set::new();
    for duty in &whole.rulebook.duties {
        cells(&duty.held, &mut held);
    }
    let paper = |question: QuestionId, cell: u16| held.contains(&(question, cell));
    let wrong = one.changes.iter().find(|change| match &change.by {
        By::Remove(_) => true,
        By::Add(cells) => !cells.iter().all(|cell| paper(change.question, *cell)),
        By::FromTo(_, to) => !paper(change.question, *to),
    });
    let is_paper = matches!(one.kind, MoveKind::License | MoveKind::File);
    let question = &whole.rulebook[wrong.filter(|_| is_paper)?.question].id;
    Some(format!(
        "obtains no paper by `{question}`; expected options added by which a duty is held"
    ))
}

/// The cells that a condition asks for.
fn cells(of: &Condition, into: &mut Set<(QuestionId, u16)>) {
    match of {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|p| cells(p, into)),
        Condition::Cells(question, own) => into.extend(own.iter().map(|cell| (*question, *cell))),
        Condition::Constant(_) | Condition::Not(_) | Condition::NoneOf(_) => {}
    }
}

/// A replacement only adds, and what takes the place is a business with no stop lane at all. What
/// another law forbids as it is run does not count: it is planned, and its paper comes first.
fn replaces(whole: &Whole<'_>, one: &Move) -> Option<String> {
    let rulebook = whole.rulebook;
    let becomes = one.becomes?;
    if one.changes.iter().any(|c| !matches!(c.by, By::Add(_))) {
        return Some("replaces by other than adding a service".to_owned());
    }
    let stops = rulebook[becomes].rules.iter().any(|r| {
        matches!(
            rulebook[*r].concludes,
            Conclusion::Lane(Lane::Financial | Lane::Eliminated)
        )
    });
    stops.then(|| {
        format!(
            "puts `{}` in the place, which has a stop lane of its own",
            rulebook[becomes].id
        )
    })
}

/// `move-never-helps`: a move offered for an activity that it improves under no answers. A
/// replacement leaves the activity itself and is not looked at. What
/// hangs on the answers changed may become anything, so that a move is never refused wrongly.
#[expect(
    clippy::indexing_slicing,
    reason = "each activity of the rulebook has its space"
)]
pub(super) fn never_helps(whole: &Whole<'_>, faults: &mut Vec<Fault>) {
    for one in &whole.rulebook.moves {
        for activity in &one.activities {
            let space = &whole.activities[activity.index()];
            let asked = whole.looked_at().any(|a| a.activity == *activity);
            if asked && one.becomes.is_none() && !improves(whole, one, space) {
                faults.push(Fault {
                    check: "move-never-helps",
                    says: format!(
                        "move `{}` is offered for `{}`, but improves it under no answers",
                        one.id, whole.rulebook[*activity].id
                    ),
                    witness: None,
                });
            }
        }
    }
}

/// Whether some sheet has a better headline after the move than before it.
#[expect(
    clippy::indexing_slicing,
    reason = "outcomes go by their numbers, which ranks begin"
)]
fn improves(whole: &Whole<'_>, one: &Move, space: &ActivitySpace) -> bool {
    let mut before: Vec<(Variable, bool)> = Vec::new();
    let mut after: Vec<(Variable, bool)> = Vec::new();
    let mut hang: Set<QuestionId> = Set::new();
    for change in &one.changes {
        let cell = |c: &u16| whole.space.variable(change.question, *c);
        match &change.by {
            By::Add(cells) => {
                before.extend(cells.iter().map(|c| (cell(c), false)));
                after.extend(cells.iter().map(|c| (cell(c), true)));
            }
            By::Remove(cells) => {
                before.extend(cells.iter().map(|c| (cell(c), true)));
                after.extend(cells.iter().map(|c| (cell(c), false)));
            }
            By::FromTo(from, to) => {
                before.extend(whole.value(change.question, Some(*from), None));
                after.extend(whole.value(change.question, Some(*to), None));
            }
        }
        hang.extend(hanging_on(whole.rulebook, change.question));
        hang.remove(&change.question);
    }
    let freed: Vec<Variable> = hang
        .iter()
        .flat_map(|q| whole.space.variables(*q).iter().copied())
        .collect();
    let read =
        |of: &Bdd, at: &[(Variable, bool)]| of.and(&space.sheets).restrict(at).exists(&freed);
    (Headline::Register.rank()..=Headline::Stop.rank()).any(|rank| {
        let better = at_least(whole, space, rank - 1);
        !read(&space.outcomes[rank], &before)
            .and(&read(&better, &after))
            .is_false()
    })
}
