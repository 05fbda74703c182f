//! The range: what an activity can still turn out to be, each with the fewest answers that fix it.
//!
//! An example is a set of answers to open questions, together with the answers given, under which
//! the outcome follows whatever else is answered; no set of answers to fewer questions does that.
//! It must never name an example that no answer sheet holds.

use super::case::Case;
use super::smallest::smallest;
use crate::answers::Answer;
use crate::assessment::Outcome;
use crate::evaluation::remaining::Sheets;
use crate::ids::{ActivityId, QuestionId};

/// One thing an activity can turn out to be, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// The outcome.
    pub outcome: Outcome,
    /// Answers to open questions that fix it.
    pub answers: Vec<(QuestionId, Answer)>,
}

/// Every outcome still possible, with an example; headlines from best to worst come last. One
/// outcome alone has an empty example.
#[must_use]
pub fn range(case: &Case<'_>, activity: ActivityId) -> Vec<Example> {
    let split = case.split(&case.remaining(activity, &case.answers));
    let example = |(outcome, good): &(Outcome, Sheets)| {
        // No outcome stands twice.
        let others = split.iter().filter(|(other, _)| other != outcome);
        let others: Vec<&Sheets> = others.map(|(_, sheets)| sheets).collect();
        let answers = match others.split_first() {
            None => Vec::new(),
            Some((first, rest)) => {
                let bad = rest.iter().fold((*first).clone(), |all, o| all.or(o));
                smallest(
                    case.rulebook(),
                    &case.assessor.space,
                    &case.answers,
                    good,
                    &bad,
                )?
            }
        };
        Some(Example {
            outcome: *outcome,
            answers,
        })
    };
    split.iter().filter_map(example).collect()
}
