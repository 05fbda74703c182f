//! Every case there is, as decision diagrams.
//!
//! One variable stands for each cell of each question. An [`ActivitySpace`] holds, for one
//! activity, the diagram of every outcome over the questions it can see, and the constraint that
//! says which answer sheets can be. Restricting them by a case's answers gives the outcomes still
//! possible: exactly, not as a guess. It must never sample.

#![expect(
    clippy::indexing_slicing,
    reason = "questions and cells are of the rulebook that the variables were laid out for, and outcomes go by their numbers"
)]

use super::bdd::{Bdd, Fixed, Variable};
use super::builder::Builder;
use super::{Algebra, condition};
use crate::answers::{Answer, Answers};
use crate::evaluation::Kleene;
use crate::ids::{ActivityId, QuestionId};
use crate::order::Set;
use crate::rulebook::{Condition, Kind, Rulebook};
use crate::truth::Truth;

/// The variables of a rulebook: one for each cell of each question.
#[derive(Clone)]
pub struct Space {
    variables: Vec<Variable>,
    first: Vec<usize>,
}

/// Outcomes are numbered: five headlines by rank, then stopped, absent, outside.
pub const OUTCOMES: usize = 8;

/// What one activity can turn out to be, over every case.
#[derive(Clone)]
pub struct ActivitySpace {
    /// The activity.
    pub activity: ActivityId,
    /// The questions its outcome can depend on, routing included.
    pub visible: Set<QuestionId>,
    /// Which answer sheets over the visible questions can be.
    pub sheets: Bdd,
    /// The diagram of each outcome, without the constraint.
    pub outcomes: [Bdd; OUTCOMES],
    /// Planned or running, and no headline fits.
    pub gap: Bdd,
    /// A settled good and a settled stop lane together, without a declared exception.
    pub contradiction: Bdd,
}

impl Space {
    /// Lays out the variables in the order the questions are asked.
    #[must_use]
    pub fn new(rulebook: &Rulebook) -> Self {
        let mut first = Vec::with_capacity(rulebook.questions.len() + 1);
        let mut next = 0;
        for question in &rulebook.questions {
            first.push(next);
            next += question.cells();
        }
        first.push(next);
        let width = u16::try_from(next).unwrap_or(u16::MAX);
        let variables = (0..width).map(Variable).collect();
        Self { variables, first }
    }

    /// How many variables there are.
    #[must_use]
    pub fn width(&self) -> usize {
        self.variables.len()
    }

    /// The variable of a cell.
    #[must_use]
    pub fn variable(&self, question: QuestionId, cell: u16) -> Variable {
        self.variables[self.first[question.index()] + usize::from(cell)]
    }

    /// The variables of a question.
    #[must_use]
    pub fn variables(&self, question: QuestionId) -> &[Variable] {
        &self.variables[self.first[question.index()]..self.first[question.index() + 1]]
    }

    /// The question a variable belongs to, and its cell.
    #[must_use]
    pub fn owner(&self, variable: Variable) -> (QuestionId, u16) {
        let index = variable.index();
        let question = self.first.partition_point(|first| *first <= index) - 1;
        // Questions without cells share a start with their successor; the last one is meant.
        let cell = u16::try_from(index - self.first[question]).unwrap_or(0);
        (QuestionId::from(question), cell)
    }

    /// Of each variable in turn, the question it belongs to.
    pub fn owners(&self) -> impl Iterator<Item = QuestionId> {
        self.variables.iter().map(|v| self.owner(*v).0)
    }

    /// Adds the questions that a diagram depends on.
    pub fn add_owners(&self, diagram: &Bdd, to: &mut Set<QuestionId>) {
        for variable in diagram.variables() {
            to.insert(self.owner(variable).0);
        }
    }

    /// A variable that is true, or false.
    #[must_use]
    pub fn literal(&self, variable: Variable, value: bool) -> Bdd {
        Bdd::literal(variable, value)
    }

    /// Never.
    #[must_use]
    pub fn never(&self) -> Bdd {
        Bdd::constant(false)
    }

    /// Always.
    #[must_use]
    pub fn always(&self) -> Bdd {
        Bdd::constant(true)
    }

    /// The diagram of a condition.
    #[must_use]
    pub fn read(&self, rulebook: &Rulebook, of: &Condition) -> Bdd {
        condition(&mut Reader { space: self }, rulebook, of)
    }

    /// A reader of conditions as diagrams.
    #[must_use]
    pub fn reader(&self) -> Reader<'_> {
        Reader { space: self }
    }

    /// Which cells of one question can be given together.
    #[must_use]
    pub fn question_sheets(&self, rulebook: &Rulebook, id: QuestionId) -> Bdd {
        let question = &rulebook[id];
        let variables = self.variables(id);
        if variables.is_empty() {
            return self.always();
        }
        let mut none = self.always();
        let mut one = self.never();
        for variable in variables.iter().rev() {
            let this = Bdd::literal(*variable, true);
            // Exactly one: this and none of the later ones, or not this and one of the later ones.
            one = this.and(&none).or(&this.not().and(&one));
            none = none.and(&this.not());
        }
        let given = if question.single() {
            one
        } else if question.none {
            self.always()
        } else {
            none.not()
        };
        let arises = self.read(rulebook, &question.applies);
        arises.and(&given).or(&arises.not().and(&none))
    }

    /// Which answer sheets over some questions can be.
    #[must_use]
    pub fn sheets(&self, rulebook: &Rulebook, over: &Set<QuestionId>) -> Bdd {
        Builder::new(self, rulebook).sheets(over)
    }

    /// Adds every question that decides whether one of these arises, and those an impossible
    /// combination ties to them.
    #[must_use]
    pub fn closure(&self, rulebook: &Rulebook, of: Set<QuestionId>) -> Set<QuestionId> {
        Builder::new(self, rulebook).closure(of)
    }

    /// Builds the space of every activity.
    #[must_use]
    pub fn activities(&self, rulebook: &Rulebook) -> Vec<ActivitySpace> {
        let mut builder = Builder::new(self, rulebook);
        rulebook
            .activity_ids()
            .map(|a| builder.activity(a))
            .collect()
    }
}

/// Reads conditions as diagrams.
pub struct Reader<'a> {
    space: &'a Space,
}

impl Algebra for Reader<'_> {
    type Value = Bdd;

    fn constant(&mut self, value: bool) -> Bdd {
        Bdd::constant(value)
    }

    fn and(&mut self, a: &Bdd, b: &Bdd) -> Bdd {
        a.and(b)
    }

    fn or(&mut self, a: &Bdd, b: &Bdd) -> Bdd {
        a.or(b)
    }

    fn not(&mut self, a: &Bdd) -> Bdd {
        a.not()
    }

    fn cell(&mut self, _: &Rulebook, question: QuestionId, cell: u16) -> Bdd {
        Bdd::literal(self.space.variable(question, cell), true)
    }

    fn arises(&mut self, rulebook: &Rulebook, question: QuestionId) -> Bdd {
        condition(self, rulebook, &rulebook[question].applies)
    }

    fn decided(&self, value: &Bdd) -> Option<bool> {
        value.decided()
    }
}

/// What a case's answers say about the variables.
pub struct Given {
    fixed: Fixed,
    further: Vec<Bdd>,
    /// Nothing is open, and the answers can be: every sheet constraint holds.
    whole: bool,
}

impl Given {
    /// Reads the answers to some questions.
    #[must_use]
    pub fn read(
        space: &Space,
        rulebook: &Rulebook,
        answers: &Answers,
        over: &Set<QuestionId>,
    ) -> Self {
        let mut kleene = Kleene::new(rulebook, answers);
        Self::of(space, rulebook, &mut kleene, over.iter().copied())
    }

    /// Reads the answers to some questions, as far as they were read before.
    #[must_use]
    pub fn of(
        space: &Space,
        rulebook: &Rulebook,
        kleene: &mut Kleene<'_>,
        over: impl Iterator<Item = QuestionId>,
    ) -> Self {
        let mut given = Self {
            fixed: Fixed::with_room(space.width()),
            further: Vec::new(),
            whole: true,
        };
        for id in over {
            let question = &rulebook[id];
            if question.kind == Kind::Fleet {
                continue;
            }
            let arises = kleene.arises(rulebook, id);
            let variables = space.variables(id);
            if arises.is_false() {
                variables.iter().for_each(|v| given.fixed.set(*v, false));
                continue;
            }
            let answer = kleene.answers().get(id);
            let Some(answer) = answer.filter(|a| **a != Answer::DontKnow) else {
                given.whole = false;
                continue;
            };
            let mut can_be = question.none && !question.single();
            let mut open = !arises.is_true();
            let only = answer.cell(question);
            for (cell, variable) in (0..).zip(variables) {
                let within = only.map_or_else(
                    || answer.in_cell(question, cell),
                    |only| Truth::from(only == cell),
                );
                match within {
                    Truth::False => given.fixed.set(*variable, false),
                    Truth::True if arises.is_true() => {
                        given.fixed.set(*variable, true);
                        can_be = true;
                    }
                    // Whether the question arises is open: chosen, if it does.
                    Truth::True => {
                        let arises = space.read(rulebook, &question.applies);
                        let chosen = Bdd::literal(*variable, true);
                        given.further.push(arises.not().or(&chosen));
                    }
                    Truth::Open => open = true,
                }
            }
            given.whole &= can_be && !open;
        }
        let mut never = |of: &Condition| kleene.truth(rulebook, of).is_false();
        given.whole = given.whole && rulebook.impossible.iter().all(|(_, one)| never(one));
        given
    }

    /// Takes one answer for granted, whether or not its question arises.
    pub fn keep(&mut self, said: Vec<(Variable, bool)>) {
        self.whole = false;
        for (variable, value) in said {
            self.fixed.set(variable, value);
        }
    }

    /// A diagram with what is known for certain put in.
    #[must_use]
    pub fn fixed(&self, diagram: &Bdd) -> Bdd {
        diagram.fixed(&self.fixed)
    }

    /// Whether all that is known is known for certain.
    #[must_use]
    pub fn certain(&self) -> bool {
        self.further.is_empty()
    }

    /// A diagram under these answers.
    #[must_use]
    pub fn restrict(&self, diagram: &Bdd) -> Bdd {
        let mut restricted = diagram.fixed(&self.fixed);
        for further in &self.further {
            restricted = restricted.and(&further.fixed(&self.fixed));
        }
        restricted
    }
}

impl ActivitySpace {
    /// The outcomes still possible under a case's answers, by number.
    #[must_use]
    pub fn possible(&self, given: &Given) -> [bool; OUTCOMES] {
        // One that holds whatever is still open leaves no other. Mostly it is that of an absent one.
        let holds = |i: &usize| self.outcomes[*i].holds(&given.fixed);
        let sure = (0..OUTCOMES).rev().find(holds);
        if given.whole {
            return std::array::from_fn(|i| sure == Some(i));
        }
        let restricted;
        let sheets = if given.certain() {
            &self.sheets
        } else {
            restricted = given.restrict(&self.sheets);
            &restricted
        };
        std::array::from_fn(|i| {
            sure.is_none_or(|sure| sure == i) && self.outcomes[i].meets(sheets, &given.fixed)
        })
    }

    /// The questions that the outcome can still depend on under a case's answers.
    #[must_use]
    pub fn depends_on(&self, space: &Space, given: &Given) -> Set<QuestionId> {
        let mut found = Set::new();
        for outcome in &self.outcomes {
            space.add_owners(&outcome.fixed(&given.fixed), &mut found);
        }
        found
    }
}
