//! A copy of the case that was put aside, to change the case and see both.
//!
//! A copy remembers whose answers it holds; it must never make an example's the visitor's own.

use std::rc::Rc;

use super::{Session, Tried};
use crate::answers::Answers;
use crate::assessment::Assessment;

/// A copy of the case that was put aside.
#[derive(Clone)]
pub struct Kept {
    /// Its answers.
    pub answers: Rc<Answers>,
    /// What followed from them.
    pub assessment: Rc<Assessment>,
    /// Whose answers these are, if not the visitor's.
    tried: Option<Tried>,
}

impl PartialEq for Kept {
    fn eq(&self, other: &Self) -> bool {
        self.answers == other.answers && self.tried == other.tried
    }
}

impl Session {
    /// The copy that was put aside, if one was.
    #[must_use]
    pub fn kept(&self) -> Option<&Kept> {
        self.kept.as_ref()
    }

    /// Whether copy and case can be swapped: both are the visitor's own, or neither is.
    #[must_use]
    pub fn may_swap(&self) -> bool {
        let kept = self.kept.as_ref();
        kept.is_some_and(|kept| kept.tried.is_some() == self.tried.is_some())
    }

    /// Puts a copy of the case aside.
    pub(super) fn put_aside(&mut self) {
        self.kept = Some(Kept {
            answers: Rc::clone(&self.answers),
            assessment: self.assessment(),
            tried: self.tried.clone(),
        });
    }

    /// The copy becomes the case, and the case the copy.
    pub(super) fn swap(&mut self) {
        if let Some(kept) = self.kept.clone().filter(|_| self.may_swap()) {
            self.put_aside();
            self.tried = kept.tried;
            self.give((*kept.answers).clone());
        }
    }
}
