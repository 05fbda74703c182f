//! Answers that cannot be true together.
//!
//! The rulebook declares which combinations cannot be. Where the answers given bring one about,
//! no headline follows, and the visitor must be told which answers to look at again. It must
//! never decide which of them is wrong, nor name a combination that a missing answer could still
//! avoid.

use super::{Grounds, Kleene};
use crate::answers::{Answer, Answers};
use crate::ids::QuestionId;
use crate::rulebook::{Day, Rulebook};

/// The months that lie in the past, the earlier first.
const MONTHS: [&str; 2] = ["location.started", "location.stopped"];

/// The questions of each declared combination that the answers bring about, in the order they are
/// asked: for each combination the answers that contradict one another; then the months that
/// cannot be on that day. Empty when none does.
#[must_use]
pub fn conflicts(rulebook: &Rulebook, answers: &Answers, date: Day) -> Vec<Vec<QuestionId>> {
    let mut found = combinations(rulebook, &mut Kleene::new(rulebook, answers));
    found.extend(months(rulebook, answers, date));
    found
}

/// The questions of each declared combination that the answers bring about.
pub fn combinations(rulebook: &Rulebook, kleene: &mut Kleene<'_>) -> Vec<Vec<QuestionId>> {
    let mut found = Vec::new();
    for (_, combination) in &rulebook.impossible {
        if kleene.truth(rulebook, combination).is_true() {
            let mut grounds = Grounds::default();
            kleene.ground(rulebook, combination, &mut grounds);
            found.push(grounds.known.into_iter().collect());
        }
    }
    found
}

/// The months that cannot be: one that has not come by that day, and an end before its beginning.
#[must_use]
pub fn months(rulebook: &Rulebook, answers: &Answers, date: Day) -> Vec<Vec<QuestionId>> {
    let given = |id: &str| {
        let question = rulebook.question(id)?;
        match answers.get(question) {
            Some(Answer::Month(month)) => Some((question, *month)),
            _ => None,
        }
    };
    let given = MONTHS.map(given);
    let later = given.iter().flatten().filter(|(_, m)| *m > date.month());
    let mut found: Vec<Vec<QuestionId>> = later.map(|(q, _)| vec![*q]).collect();
    if let [Some((first, began)), Some((second, ended))] = given
        && ended < began
        && found.is_empty()
    {
        found.push(vec![first, second]);
    }
    found
}
