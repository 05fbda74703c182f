//! What is left of one activity once answers are given: for each outcome, the answer sheets that
//! lead to it.
//!
//! Everything that insight asks of the diagrams goes through here. It must never know why a
//! question is put to it.

use super::Space;
use super::bdd::{Bdd, Variable};
use super::diagram::{ActivitySpace, Given, OUTCOMES};
use crate::answers::Answer;
use crate::ids::QuestionId;
use crate::order::Set;
use crate::rulebook::Rulebook;
use crate::truth::Truth;

/// Some answer sheets.
pub type Sheets = Bdd;
/// One cell of one question, as a variable.
pub type Cell = Variable;

/// The answer sheets that lead to each outcome; together all that can still be.
#[derive(Clone)]
pub struct Remaining {
    /// By outcome number.
    pub outcomes: [Sheets; OUTCOMES],
}

impl ActivitySpace {
    /// What is left under a case's answers.
    #[must_use]
    pub fn remaining(&self, given: &Given) -> Remaining {
        let sheets = given.restrict(&self.sheets);
        self.within(given, &sheets)
    }

    /// What is left under answers when other sheets can be than the rulebook says.
    #[must_use]
    pub fn within(&self, given: &Given, sheets: &Sheets) -> Remaining {
        Remaining {
            outcomes: (self.outcomes.each_ref()).map(|outcome| given.fixed(outcome).and(sheets)),
        }
    }
}

impl Remaining {
    /// The outcomes that are possible, by number.
    #[must_use]
    pub fn possible(&self) -> [bool; OUTCOMES] {
        self.outcomes.each_ref().map(|outcome| !outcome.is_false())
    }

    /// What is left under one answer more.
    #[must_use]
    pub fn with(&self, answer: &[(Cell, bool)]) -> Self {
        Self {
            outcomes: (self.outcomes.each_ref()).map(|outcome| outcome.restrict(answer)),
        }
    }

    /// What is left when some cells may be anything.
    #[must_use]
    pub fn freed(&self, cells: &[Cell]) -> Self {
        Self {
            outcomes: (self.outcomes.each_ref()).map(|outcome| outcome.exists(cells)),
        }
    }

    /// The cells that it still speaks of, in order.
    #[must_use]
    pub fn cells(&self) -> Set<Cell> {
        let mut cells = Set::new();
        for outcome in &self.outcomes {
            cells.extend(outcome.variables());
        }
        cells
    }

    /// The questions that it still speaks of.
    #[must_use]
    pub fn questions(&self, space: &Space) -> Set<QuestionId> {
        self.cells().into_iter().map(|c| space.owner(c).0).collect()
    }
}

/// What some sheets say of one question alone, its cells from the first to the last.
#[must_use]
pub fn onto(sheets: &Sheets, cells: &[Cell]) -> Sheets {
    match cells {
        [] => sheets.clone(),
        [first, .., last] | [first @ last] => sheets.onto(*first, *last),
    }
}

/// The sheets with a cell set.
#[must_use]
pub fn set(sheets: &Sheets, cell: Cell, value: bool) -> Sheets {
    sheets.restrict(&[(cell, value)])
}

impl Space {
    /// What an answer says of a question's cells; what it leaves open is left out.
    #[must_use]
    pub fn said(
        &self,
        rulebook: &Rulebook,
        question: QuestionId,
        answer: &Answer,
    ) -> Vec<(Cell, bool)> {
        let mut said = Vec::new();
        for (cell, variable) in self.variables(question).iter().enumerate() {
            let cell = u16::try_from(cell).unwrap_or(u16::MAX);
            match answer.in_cell(&rulebook[question], cell) {
                Truth::Open => {}
                truth => said.push((*variable, truth.is_true())),
            }
        }
        said
    }
}
