//! Making a move: what the answers are after a change that may be offered.
//!
//! A move can be made only where the answers say for certain what it changes: unknown is never no,
//! and a licence is not offered to one who may hold it. Only answers that the move names change.
//! It must never judge what a move leads to.

use super::case::Case;
use crate::answers::{Answer, Answers};
use crate::assessment::Stage;
use crate::evaluation::{Algebra, Kleene};
use crate::ids::{ActivityId, MoveId, QuestionId};
use crate::order::Set;
use crate::rulebook::{By, Change, Fact, Kind, Rulebook, Stand};
use crate::truth::Truth;

/// A change in the making: the answers, and the activity whose headline is looked at.
#[derive(Debug, Clone)]
pub struct Plan {
    /// The answers after the moves so far.
    pub answers: Answers,
    /// The activity whose headline counts: what was asked about, or what takes its place.
    pub activity: ActivityId,
    /// Whether the activity asked about has been replaced.
    pub replaced: bool,
}

impl Plan {
    /// The plan after one move more; `None` if it cannot be made.
    #[must_use]
    pub fn after(&self, rulebook: &Rulebook, id: MoveId) -> Option<Self> {
        let row = &rulebook[id];
        let mut kleene = Kleene::new(rulebook, &self.answers);
        let offered = row.activities.contains(&self.activity);
        if !offered || !kleene.truth(rulebook, &row.when).is_true() {
            return None;
        }
        let mut next = self.clone();
        for change in &row.changes {
            let arises = kleene.arises(rulebook, change.question);
            let given = match arises {
                Truth::True => self.answers.get(change.question),
                // What does not arise yet is answered anew; what may arise is not known.
                Truth::False => None,
                Truth::Open => return None,
            };
            let answer = changed(rulebook, change, given, arises, row.becomes.is_some())?;
            next.answers.set(change.question, answer);
        }
        let Some(becomes) = row.becomes else {
            return Some(next);
        };
        let present = kleene.truth(rulebook, &rulebook[becomes].when);
        if self.replaced || !present.is_false() {
            return None;
        }
        set_stage(rulebook, &mut next.answers, self.activity, Stage::Stopped);
        set_stage(rulebook, &mut next.answers, becomes, Stage::Planned);
        next.activity = becomes;
        next.replaced = true;
        Some(next)
    }
}

/// Sets the stage of an activity.
pub fn set_stage(rulebook: &Rulebook, answers: &mut Answers, activity: ActivityId, stage: Stage) {
    answers.set(rulebook[activity].stage, Answer::One(stage as u16));
}

/// What becomes of one answer; `None` where it does not say for certain what is changed. `replaces`: a
/// real service may go on being paid in money, or running other jobs, where it is so already; a paper
/// that is held is not to be had again.
fn changed(
    rulebook: &Rulebook,
    change: &Change,
    given: Option<&Answer>,
    arises: Truth,
    replaces: bool,
) -> Option<Answer> {
    let row = &rulebook[change.question];
    if row.kind != Kind::AnyOf {
        let By::FromTo(from, to) = &change.by else {
            return None;
        };
        return (given? == &Answer::One(*from)).then_some(Answer::One(*to));
    }
    let nothing = Set::new();
    let (mut yes, unknown) = match given {
        Some(Answer::Any { yes, unknown }) => (yes.clone(), unknown.clone()),
        None if arises.is_false() => (nothing.clone(), nothing),
        _ => return None,
    };
    match &change.by {
        By::Add(cells) => {
            for cell in cells {
                if unknown.contains(cell) || !yes.insert(*cell) && !replaces {
                    return None;
                }
            }
        }
        By::Remove(cells) => {
            for cell in cells {
                if !yes.remove(cell) {
                    return None;
                }
            }
        }
        By::FromTo(..) => return None,
    }
    let answer = Answer::Any { yes, unknown };
    answer.fits(row).then_some(answer)
}

/// The facts that are past or never offered, were asked, and are no longer asked after a change:
/// they stay as they were answered, so that no fact is shed by no longer being asked about it.
#[must_use]
pub fn shed(case: &Case<'_>, plan: &Plan) -> Set<QuestionId> {
    let rulebook = case.rulebook();
    let mut before = Kleene::new(rulebook, &case.answers);
    let mut after = Kleene::new(rulebook, &plan.answers);
    let fixed = |q: &QuestionId| {
        matches!(
            rulebook[*q].stand,
            Stand::Never(_) | Stand::Missing | Stand::Moves(Fact::Past)
        )
    };
    case.space(plan.activity)
        .visible
        .iter()
        .copied()
        .filter(fixed)
        .filter(|q| case.answers.get(*q).is_some())
        .filter(|q| before.arises(rulebook, *q).is_true() && !after.arises(rulebook, *q).is_true())
        .collect()
}
