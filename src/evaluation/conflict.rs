//! Answers that cannot be true together.
//!
//! The rulebook declares which combinations cannot be. Where the answers given bring one about,
//! no headline follows, and the visitor must be told which answers to look at again. It must
//! never decide which of them is wrong, nor name a combination that a missing answer could still
//! avoid.

use super::Kleene;
use crate::answers::Answers;
use crate::ids::QuestionId;
use crate::rulebook::Rulebook;

/// The questions of each declared combination that the answers bring about, in the order they are
/// asked: for each combination the answers that contradict one another. Empty when none does.
#[must_use]
pub fn conflicts(rulebook: &Rulebook, answers: &Answers) -> Vec<Vec<QuestionId>> {
    let mut kleene = Kleene::new(rulebook, answers);
    let mut found = Vec::new();
    for (_, combination) in &rulebook.impossible {
        if kleene.truth(rulebook, combination).is_true() {
            let (_, known) = kleene.rests_on(rulebook, combination);
            found.push(known.into_iter().collect());
        }
    }
    found
}
