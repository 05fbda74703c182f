//! One case under strong Kleene logic.
//!
//! It explains: what holds, what fails, what waits for which answers. It may leave open what an
//! exact look at every completion would settle, never the other way round. It must never fill in
//! an answer.

use super::{Algebra, condition};
use crate::answers::{Answer, Answers};
use crate::ids::QuestionId;
use crate::order::Set;
use crate::rulebook::{Condition, Rulebook};
use crate::truth::Truth;

/// The answers of one case, read as truths.
pub struct Kleene<'a> {
    answers: &'a Answers,
    arises: Vec<Option<Truth>>,
}

impl<'a> Kleene<'a> {
    /// Reads answers given under a rulebook.
    #[must_use]
    pub fn new(rulebook: &Rulebook, answers: &'a Answers) -> Self {
        Self {
            answers,
            arises: vec![None; rulebook.questions.len()],
        }
    }

    /// The answers.
    #[must_use]
    pub fn answers(&self) -> &'a Answers {
        self.answers
    }

    /// Whether a condition holds.
    pub fn truth(&mut self, rulebook: &Rulebook, of: &Condition) -> Truth {
        condition(self, rulebook, of)
    }

    /// The unanswered questions an open condition waits for, and the answered ones it rests on.
    pub fn rests_on(
        &mut self,
        rulebook: &Rulebook,
        of: &Condition,
    ) -> (Set<QuestionId>, Set<QuestionId>) {
        let (mut open, mut known) = (Set::new(), Set::new());
        self.trace(rulebook, of, &mut open, &mut known);
        (open, known)
    }

    /// Follows only the parts that decide: of a false "all" the false part, of a true "any" the
    /// true one.
    fn trace(
        &mut self,
        rulebook: &Rulebook,
        of: &Condition,
        open: &mut Set<QuestionId>,
        known: &mut Set<QuestionId>,
    ) {
        let whole = self.truth(rulebook, of);
        match of {
            Condition::Constant(_) => {}
            Condition::Not(part) => self.trace(rulebook, part, open, known),
            Condition::All(parts) | Condition::Any(parts) => {
                for part in parts {
                    let truth = self.truth(rulebook, part);
                    let decides = match (of, whole) {
                        (_, Truth::Open) => truth == Truth::Open,
                        (Condition::All(_), Truth::False) => truth == Truth::False,
                        (Condition::Any(_), Truth::True) => truth == Truth::True,
                        _ => true,
                    };
                    if decides {
                        self.trace(rulebook, part, open, known);
                        if whole != Truth::Open && truth == whole && parts.len() > 1 {
                            let one_is_enough = matches!(
                                (of, whole),
                                (Condition::All(_), Truth::False)
                                    | (Condition::Any(_), Truth::True)
                            );
                            if one_is_enough {
                                return;
                            }
                        }
                    }
                }
            }
            Condition::Cells(question, _) | Condition::NoneOf(question) => {
                match self.arises(rulebook, *question) {
                    Truth::True if whole == Truth::Open => {
                        open.insert(*question);
                    }
                    Truth::True => {
                        known.insert(*question);
                    }
                    // Not chosen, whether or not the question arises: the answer decides.
                    Truth::Open if whole == Truth::False => {
                        known.insert(*question);
                    }
                    // The question does not arise, or that is open: what decides is why.
                    _ => {
                        let applies = rulebook[*question].applies.clone();
                        self.trace(rulebook, &applies, open, known);
                    }
                }
            }
        }
    }
}

impl Algebra for Kleene<'_> {
    type Value = Truth;

    fn constant(&mut self, value: bool) -> Truth {
        value.into()
    }

    fn and(&mut self, a: &Truth, b: &Truth) -> Truth {
        a.and(*b)
    }

    fn or(&mut self, a: &Truth, b: &Truth) -> Truth {
        a.or(*b)
    }

    fn not(&mut self, a: &Truth) -> Truth {
        a.not()
    }

    fn cell(&mut self, rulebook: &Rulebook, question: QuestionId, cell: u16) -> Truth {
        let arises = self.arises(rulebook, question);
        if arises.is_false() {
            return Truth::False;
        }
        let value = match self.answers.get(question) {
            Some(answer) => answer.in_cell(&rulebook[question], cell),
            None => Truth::Open,
        };
        arises.and(value)
    }

    fn none(&mut self, rulebook: &Rulebook, question: QuestionId) -> Truth {
        // One option chosen is enough, even where it is open whether the question arises.
        let none = match self.answers.get(question) {
            Some(Answer::Any { yes, .. }) if !yes.is_empty() => Truth::False,
            Some(Answer::Any { unknown, .. }) if unknown.is_empty() => Truth::True,
            _ => Truth::Open,
        };
        self.arises(rulebook, question).and(none)
    }

    fn arises(&mut self, rulebook: &Rulebook, question: QuestionId) -> Truth {
        if let Some(known) = self.arises[question.index()] {
            return known;
        }
        let truth = condition(self, rulebook, &rulebook[question].applies);
        self.arises[question.index()] = Some(truth);
        truth
    }
}
