//! The next facts: which unanswered question would settle most.
//!
//! Only a question that arises for certain is named. Its possible answers are those that some
//! answer sheet still holds; each counts once. For each activity that is open, an answer settles
//! it when it leaves one outcome alone, and it rules out the outcomes that it does not leave.
//!
//! - *settles* is the number of activities that an answer settles, on average over the possible
//!   answers; the fact that settles more comes first;
//! - among equals the one that rules out more outcomes on average;
//! - among these the one asked first.
//!
//! Both averages are exact fractions over the same answers. It must never weigh one answer as
//! likelier than another.

use super::case::Case;
use crate::assessment::Assessment;
use crate::evaluation::remaining::{Cell, Sheets, onto, set};
use crate::ids::{ActivityId, QuestionId};
use crate::order;

/// One fact that is not known, and what it would settle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextFact {
    /// The question.
    pub question: QuestionId,
    /// Its possible answers.
    pub answers: u64,
    /// Activities settled, over all its possible answers.
    pub settled: u64,
    /// Outcomes ruled out, over all its possible answers.
    pub ruled_out: u64,
    /// The open activities on which it bears.
    pub activities: Vec<ActivityId>,
}

/// The counts of one activity over the possible answers to one question.
#[derive(Default)]
struct Count {
    answers: u64,
    settled: u64,
    left: u64,
}

/// A sum over some answers, as a fraction; the larger stands first.
struct Share(u64, u64);

impl PartialEq for Share {
    fn eq(&self, other: &Self) -> bool {
        self.0 * other.1 == other.0 * self.1
    }
}

impl PartialOrd for Share {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some((other.0 * self.1).cmp(&(self.0 * other.1)))
    }
}

/// The unanswered facts that can change a headline, the one that settles most first.
#[must_use]
pub fn next_facts(case: &Case<'_>, assessment: &Assessment) -> Vec<NextFact> {
    let space = &case.assessor.space;
    let mut facts: Vec<NextFact> = assessment
        .open_verdict
        .iter()
        .map(|question| NextFact {
            question: *question,
            answers: 0,
            settled: 0,
            ruled_out: 0,
            activities: Vec::new(),
        })
        .collect();
    for verdict in assessment.verdicts.iter().filter(|v| v.possible.len() > 1) {
        let remaining = case.remaining(verdict.activity, &case.answers);
        let split: Vec<Sheets> = case.split(&remaining).into_iter().map(|s| s.1).collect();
        let cells = remaining.cells();
        for fact in &mut facts {
            let own: Vec<Cell> = space
                .variables(fact.question)
                .iter()
                .copied()
                .filter(|c| cells.contains(c))
                .collect();
            if own.is_empty() {
                continue;
            }
            let over = split.iter().map(|sheets| onto(sheets, &own)).collect();
            let count = counted(over, &own);
            // Options that this activity does not see are free, and count for it as for others.
            let times = 1 << open(case, fact.question).saturating_sub(own.len()).min(32);
            let ruled_out = (split.len() as u64 * count.answers).saturating_sub(count.left);
            fact.answers = fact.answers.max(count.answers * times);
            fact.settled += count.settled * times;
            fact.ruled_out += ruled_out * times;
            if ruled_out > 0 {
                fact.activities.push(verdict.activity);
            }
        }
    }
    order::by(&mut facts, |fact| {
        let each = |sum: u64| Share(sum, fact.answers.max(1));
        (each(fact.settled), each(fact.ruled_out))
    });
    facts
}

/// How many cells of a question are not known.
fn open(case: &Case<'_>, question: QuestionId) -> usize {
    let said = case.answers.get(question).map_or(0, |answer| {
        let space = &case.assessor.space;
        space.said(case.rulebook(), question, answer).len()
    });
    case.assessor.space.variables(question).len() - said
}

/// Counts every answer over some cells. Answers that leave the same are counted together, cell by
/// cell, so that none is written down.
fn counted(over: Vec<Sheets>, cells: &[Cell]) -> Count {
    let mut stands: Vec<(Vec<Sheets>, u64)> = vec![(over, 1)];
    for cell in cells {
        let mut next: Vec<(Vec<Sheets>, u64)> = Vec::new();
        for (over, ways) in &stands {
            for value in [false, true] {
                let over: Vec<Sheets> = over.iter().map(|o| set(o, *cell, value)).collect();
                if over.iter().all(Sheets::is_false) {
                    continue;
                }
                match next.iter_mut().find(|(same, _)| *same == over) {
                    Some((_, all)) => *all += ways,
                    None => next.push((over, *ways)),
                }
            }
        }
        stands = next;
    }
    let mut count = Count::default();
    for (over, ways) in &stands {
        let left = over.iter().filter(|o| !o.is_false()).count() as u64;
        count.answers += ways;
        count.settled += if left == 1 { *ways } else { 0 };
        count.left += left * ways;
    }
    count
}
