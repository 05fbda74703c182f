//! What a verdict rests on.
//!
//! - An answer *alone* changes it when another possible answer to the same question, all other
//!   answers as they are, makes an outcome possible that is not possible now. What is asked only
//!   because of the new answer is open then.
//! - An answer *cannot matter* when, with the answers that alone change it as they are and
//!   everything else free, no two answer sheets that agree on every question but this one (and
//!   those that are asked only because of it) have different outcomes.
//! - Every other answer matters only *together* with another.
//!
//! It says what hangs on what. It must never read as advice. Another answer is named only for a
//! fact that can be changed, and only where it leads to nothing better: what is better is the
//! business of the moves. Of a stage only *stopped* is named.

use super::case::{Case, worst};
use crate::answers::{Answer, Answers};
use crate::assessment::{Outcome, Stage};
use crate::evaluation::remaining::Cell;
use crate::evaluation::{Headline, Remaining};
use crate::ids::{ActivityId, QuestionId};
use crate::order::{self, Set};
use crate::rulebook::{Fact, Question, Rulebook, Stand};

/// An outcome that another answer would make possible.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Becomes {
    /// The outcome.
    pub outcome: Outcome,
    /// Whether it alone is possible then.
    pub fixed: bool,
    /// The nearest such answer; none where the fact is past or a change of it never offered, nor
    /// where the outcome would be better than now.
    pub answer: Option<Answer>,
}

/// An answer that alone changes the verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alone {
    /// The question.
    pub question: QuestionId,
    /// To what.
    pub becomes: Vec<Becomes>,
}

/// What a verdict rests on, by answered question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rests {
    /// These alone change it.
    pub alone: Vec<Alone>,
    /// These matter only together with another.
    pub together: Vec<QuestionId>,
    /// These cannot matter.
    pub never: Vec<QuestionId>,
}

/// What the verdict on an activity rests on.
#[must_use]
pub fn rests_on(case: &Case<'_>, activity: ActivityId) -> Rests {
    let space = case.space(activity);
    let now = case.outcomes(&case.remaining(activity, &case.answers));
    let mut rests = Rests::default();
    // Contradictory answers lead nowhere.
    if now.is_empty() {
        return rests;
    }
    let mut others = Vec::new();
    for (question, answer) in case.answers.iter() {
        if !space.visible.contains(&question) {
            rests.never.push(question);
        } else if let Some(alone) = alone(case, activity, question, answer, &now) {
            rests.alone.push(alone);
        } else {
            others.push(question);
        }
    }
    let mut decided = Answers::new(case.rulebook());
    for one in &rests.alone {
        if let Some(answer) = case.answers.get(one.question) {
            decided.set(one.question, answer.clone());
        }
    }
    let remaining = case.remaining(activity, &decided);
    for question in others {
        if matters(case, &remaining, question) {
            rests.together.push(question);
        } else {
            rests.never.push(question);
        }
    }
    order::by(&mut rests.never, |question| *question);
    rests
}

/// Whether two sheets that agree but for a question have different outcomes.
fn matters(case: &Case<'_>, remaining: &Remaining, question: QuestionId) -> bool {
    let space = &case.assessor.space;
    let spoken = remaining.questions(space);
    if !spoken.contains(&question) {
        return false;
    }
    let freed: Vec<Cell> = hanging_on(case.rulebook(), question)
        .into_iter()
        .flat_map(|q| space.variables(q).iter().copied())
        .collect();
    let split = case.split(&remaining.freed(&freed));
    let mut each = split.iter().enumerate();
    each.any(|(at, (_, one))| {
        let mut others = split.iter().skip(at + 1);
        others.any(|(_, other)| !other.and(one).is_false())
    })
}

/// A question, and every question that is asked only because of it.
#[must_use]
pub fn hanging_on(rulebook: &Rulebook, question: QuestionId) -> Set<QuestionId> {
    let mut found = Set::from([question]);
    // A question hangs only on earlier ones, so one pass finds them all.
    for later in rulebook.question_ids().filter(|q| *q > question) {
        let on = rulebook[later].applies.questions();
        if on.iter().any(|q| found.contains(q)) {
            found.insert(later);
        }
    }
    found
}

/// What another answer to one question would make possible; `None` if nothing new.
fn alone(
    case: &Case<'_>,
    activity: ActivityId,
    question: QuestionId,
    answer: &Answer,
    now: &[Outcome],
) -> Option<Alone> {
    let mut without = case.answers.clone();
    without.clear(question);
    let remaining = case.remaining(activity, &without);
    let mut new: Vec<Outcome> = case.outcomes(&remaining);
    new.retain(|o| !now.contains(o));
    if new.is_empty() {
        return None;
    }
    let row = &case.rulebook()[question];
    let worst_now = worst(now);
    let mut becomes: Vec<Becomes> = Vec::new();
    for other in nearest_first(case.rulebook(), question, answer) {
        if becomes.len() == new.len() {
            break;
        }
        let said = case.assessor.space.said(case.rulebook(), question, &other);
        let found = case.outcomes(&remaining.with(&said));
        for outcome in &found {
            if new.contains(outcome) && becomes.iter().all(|b| b.outcome != *outcome) {
                becomes.push(Becomes {
                    outcome: *outcome,
                    fixed: found.len() == 1,
                    answer: may_be_named(row, &other, *outcome, worst_now).then(|| other.clone()),
                });
            }
        }
    }
    order::by(&mut becomes, |b| b.outcome);
    Some(Alone { question, becomes })
}

/// Whether another answer may be named: nobody reads how to answer for a better verdict.
fn may_be_named(row: &Question, other: &Answer, outcome: Outcome, now: Option<Headline>) -> bool {
    let moves = matches!(row.stand, Stand::Moves(Fact::Changeable | Fact::Costly));
    moves
        && match outcome {
            Outcome::Stopped => *other == Answer::One(Stage::Stopped as u16),
            Outcome::Headline(headline) => {
                row.stage_of.is_none() && now.is_some_and(|now| headline >= now)
            }
            Outcome::Absent | Outcome::Outside => false,
        }
}

/// Every other answer to a question: of an any-of question those that differ in fewer options
/// first, else in the order of the options.
fn nearest_first(rulebook: &Rulebook, question: QuestionId, answer: &Answer) -> Vec<Answer> {
    let row = &rulebook[question];
    let cells = u16::try_from(row.cells()).unwrap_or(0);
    if row.single() {
        return (0..cells)
            .filter(|cell| !answer.in_cell(row, *cell).is_true())
            .filter_map(|cell| Answer::of_cells(row, &[cell]))
            .collect();
    }
    let chosen: Vec<bool> = (0..cells)
        .map(|c| answer.in_cell(row, c).is_true())
        .collect();
    // As many as fit a machine word; no question has more options than that.
    let all = 1_u32 << cells.min(16);
    (1..=u32::from(cells))
        .flat_map(|differ| (1..all).filter(move |t| t.count_ones() == differ))
        .filter_map(|toggle| {
            let each = (0..cells).zip(&chosen);
            let yes: Vec<u16> = each
                .filter(|(c, chosen)| **chosen != (toggle >> c & 1 == 1))
                .map(|(c, _)| c)
                .collect();
            Answer::of_cells(row, &yes)
        })
        .collect()
}
