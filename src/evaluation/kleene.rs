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

/// What a condition hangs on.
#[derive(Debug, Clone, Default)]
pub struct Grounds {
    /// The unanswered questions it waits for, if it is open.
    pub open: Set<QuestionId>,
    /// The answered questions it rests on.
    pub known: Set<QuestionId>,
}

impl Grounds {
    /// The same, with room for what is still to come.
    #[must_use]
    pub fn more(&self) -> Self {
        // Few rules rest on more answers.
        let mut known = Set::with_room(self.known.len() + 16);
        known.extend(&*self.known);
        let open = self.open.clone();
        Self { open, known }
    }
}

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

    /// The same case with other answers, of which none decides whether a question arises.
    #[must_use]
    pub fn with(self, answers: &Answers) -> Kleene<'_> {
        Kleene {
            answers,
            arises: self.arises,
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

    /// Adds the unanswered questions an open condition waits for, and the answered ones it rests on.
    /// Whether it holds.
    pub fn ground(&mut self, rulebook: &Rulebook, of: &Condition, to: &mut Grounds) -> Truth {
        let whole = self.truth(rulebook, of);
        self.trace(rulebook, of, whole, to);
        whole
    }

    /// Follows only the parts that decide: of a false "all" the false part, of a true "any" the
    /// true one.
    fn trace(&mut self, rulebook: &Rulebook, of: &Condition, whole: Truth, to: &mut Grounds) {
        match of {
            Condition::Constant(_) => {}
            Condition::Not(part) => self.trace(rulebook, part, whole.not(), to),
            Condition::All(parts) | Condition::Any(parts) => {
                // What one part alone can decide; for the other every part is worth as much.
                let enough = Truth::from(matches!(of, Condition::Any(_)));
                for part in parts {
                    let truth = if whole.not() == enough {
                        whole
                    } else {
                        self.truth(rulebook, part)
                    };
                    if truth == whole {
                        self.trace(rulebook, part, truth, to);
                        if whole == enough {
                            return;
                        }
                    }
                }
            }
            Condition::Cells(question, _) | Condition::NoneOf(question) => {
                match self.arises(rulebook, *question) {
                    Truth::True if whole == Truth::Open => {
                        to.open.insert(*question);
                    }
                    Truth::True => {
                        to.known.insert(*question);
                    }
                    // Not chosen, whether or not the question arises: the answer decides.
                    Truth::Open if whole == Truth::False => {
                        to.known.insert(*question);
                    }
                    // The question does not arise, or that is open: what decides is why.
                    arises => self.trace(rulebook, &rulebook[*question].applies, arises, to),
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
        let answer = self.answers.get(question);
        arises.and(answer.map_or(Truth::Open, |answer| {
            answer.in_cell(&rulebook[question], cell)
        }))
    }

    fn cells(&mut self, rulebook: &Rulebook, question: QuestionId, cells: &[u16]) -> Truth {
        let arises = self.arises(rulebook, question);
        if arises.is_false() {
            return arises;
        }
        let row = &rulebook[question];
        let among = match self.answers.get(question) {
            Some(answer) if *answer != Answer::DontKnow => answer.among(row, cells),
            // Every cell of a single choice together is no test at all.
            _ if row.single() && cells.len() == row.cells() => Truth::True,
            _ => Truth::Open,
        };
        arises.and(among)
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

    #[expect(
        clippy::indexing_slicing,
        reason = "each question of the rulebook has its place, and ids are of this rulebook"
    )]
    fn arises(&mut self, rulebook: &Rulebook, question: QuestionId) -> Truth {
        if let Some(known) = self.arises[question.index()] {
            return known;
        }
        let truth = condition(self, rulebook, &rulebook[question].applies);
        self.arises[question.index()] = Some(truth);
        truth
    }

    fn decided(&self, value: &Truth) -> Option<bool> {
        value.definite()
    }
}
