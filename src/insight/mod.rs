//! Insight: what to ask next.
//!
//! Headlines first: the first question, in the rulebook's order, that arises for certain, has no
//! answer yet, and can still change a headline; then those that complete exposure and duties. It
//! must never ask what can no longer matter.

use crate::answers::Answers;
use crate::assessment::Assessment;
use crate::ids::QuestionId;

/// What to ask next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// This can still change a headline.
    Verdict(QuestionId),
    /// Headlines are as settled as the answers allow; this completes exposure and duties.
    Exposure(QuestionId),
    /// Nothing is left to ask.
    Done,
}

/// The next question of a case. "I don't know" is an answer: it is not asked again.
#[must_use]
pub fn next(assessment: &Assessment, answers: &Answers) -> Next {
    let unasked = |q: &&QuestionId| answers.get(**q).is_none();
    // The first question of the rulebook opens every case: who are you to these machines?
    let first = QuestionId(0);
    if answers.get(first).is_none() && assessment.open_exposure.contains(&first) {
        return Next::Verdict(first);
    }
    if let Some(question) = assessment.open_verdict.iter().find(unasked) {
        return Next::Verdict(*question);
    }
    match assessment.open_exposure.iter().find(unasked) {
        Some(question) => Next::Exposure(*question),
        None => Next::Done,
    }
}

/// How many questions of the exposure part are left.
#[must_use]
pub fn exposure_left(assessment: &Assessment, answers: &Answers) -> usize {
    assessment
        .open_exposure
        .iter()
        .filter(|q| answers.get(**q).is_none())
        .count()
}
