//! What was typed into questions that were left before Continue: it is there again when they are
//! opened again. In memory only, and gone with the case it belongs to.
//!
//! It must never become an answer by itself.

use std::cell::RefCell;
use std::rc::Rc;

use super::draft::Fields;
use crate::ids::QuestionId;
use crate::order::Map;

/// Drafts by question. Clones share them.
#[derive(Clone, Default)]
pub struct Drafts(Rc<RefCell<Map<QuestionId, Fields>>>);

impl PartialEq for Drafts {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Drafts {
    /// What was left in a question.
    pub(super) fn of(&self, question: QuestionId) -> Option<Fields> {
        self.0.borrow().get(&question).cloned()
    }

    /// Keeps what stands in a question.
    pub(super) fn leave(&self, question: QuestionId, fields: Fields) {
        self.0.borrow_mut().insert(question, fields);
    }

    /// Lets a question's draft go: it has become its answer.
    pub(super) fn done(&self, question: QuestionId) {
        self.0.borrow_mut().remove(&question);
    }
}
