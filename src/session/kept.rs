//! A copy of the case that was put aside, to change the case and see both; and the names that the
//! two may have.
//!
//! A copy remembers whose answers it holds; it must never make an example's the visitor's own, and
//! never say which of the two is better.

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
    /// Its name; empty if it was given none.
    pub name: String,
    /// Whose answers these are, if not the visitor's.
    tried: Option<Tried>,
}

impl PartialEq for Kept {
    fn eq(&self, other: &Self) -> bool {
        self.answers == other.answers && self.name == other.name && self.tried == other.tried
    }
}

impl Kept {
    /// A copy of the visitor's own answers.
    pub(super) fn own(answers: Rc<Answers>, assessment: Rc<Assessment>, name: String) -> Self {
        Self {
            answers,
            assessment,
            name,
            tried: None,
        }
    }

    /// Whether these are the visitor's own answers.
    pub(super) fn is_own(&self) -> bool {
        self.tried.is_none()
    }
}

/// The longest name of a case beside another, in characters.
pub const NAME_LONGEST: usize = 40;

/// A name as it is kept: one line, not too long.
pub(super) fn bounded(name: &str) -> String {
    let shown = name.chars().filter(|c| !c.is_control());
    shown.take(NAME_LONGEST).collect()
}

impl Session {
    /// The copy that was put aside, if one was.
    #[must_use]
    pub fn kept(&self) -> Option<&Kept> {
        self.kept.as_ref()
    }

    /// The name of the present case beside a copy; empty if it has none.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether copy and case can be swapped: both are the visitor's own, or neither is.
    #[must_use]
    pub fn may_swap(&self) -> bool {
        let kept = self.kept.as_ref();
        kept.is_some_and(|kept| kept.is_own() == self.tried.is_none())
    }

    /// Puts a copy of the case aside. It takes the name along: what is changed now is another plan.
    pub(super) fn put_aside(&mut self) {
        self.kept = Some(Kept {
            answers: Rc::clone(&self.answers),
            assessment: self.assessment(),
            name: std::mem::take(&mut self.name),
            tried: self.tried.clone(),
        });
    }

    /// The copy becomes the case, and the case the copy.
    pub(super) fn swap(&mut self) {
        if let Some(kept) = self.kept.clone().filter(|_| self.may_swap()) {
            self.put_aside();
            self.name = kept.name;
            self.tried = kept.tried;
            self.give((*kept.answers).clone());
        }
    }

    /// Names the copy or the case.
    pub(super) fn name_case(&mut self, copy: bool, name: &str) {
        let place = match &mut self.kept {
            Some(kept) if copy => &mut kept.name,
            _ => &mut self.name,
        };
        *place = bounded(name);
    }
}
