//! Answers that are not the visitor's own: an example of the start page, a case of the book.
//!
//! The visitor's answers wait meanwhile. It must never mix the two.

use std::mem::take;
use std::rc::Rc;

use super::{Session, Step, examples};
use crate::answers::Answers;
use crate::assessment::{Assessment, assess};
use crate::handover::{Whose, file};
use crate::order::Set;

/// Answers that are not the visitor's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tried {
    /// An example of the start page, by its id.
    Example(&'static str),
    /// A case of the book, by its place.
    Case(u16),
    /// One that this edition no longer has.
    Gone,
}

/// What waits of the visitor's own case while they try others.
#[derive(Clone, PartialEq)]
pub(super) struct Aside {
    pub(super) answers: Rc<Answers>,
    /// Whether exposure was skipped.
    pub(super) skipped: bool,
    /// Its name beside a copy.
    pub(super) name: String,
    /// Ticked papers.
    pub(super) papers: Set<u8>,
}

impl Session {
    /// What the rules say today of other answers, such as a case's.
    #[must_use]
    pub fn judge(&self, answers: &Answers) -> Assessment {
        assess(&self.assessor, answers, self.date)
    }

    /// Whose answers these are, if not the visitor's.
    #[must_use]
    pub fn tried(&self) -> Option<&Tried> {
        self.tried.as_ref()
    }

    /// The case as the text of a file that says whose answers it holds, if not the visitor's.
    #[must_use]
    pub fn marked_file(&self) -> String {
        let case = self.case_file();
        match self.example() {
            None => case,
            Some(id) => file::of_example(&case, &id),
        }
    }

    /// The id of the example or case whose answers these are, if not the visitor's; empty, if it has none.
    pub(super) fn example(&self) -> Option<String> {
        Some(match self.tried.as_ref()? {
            Tried::Example(id) => (*id).to_owned(),
            Tried::Case(place) => {
                let book = (self.book)();
                book.get(*place).map_or_else(String::new, |c| c.id.clone())
            }
            Tried::Gone => String::new(),
        })
    }

    /// Whose answers a case holds that says so.
    pub(super) fn named(&self, whose: &Whose) -> Tried {
        let known = examples::FILES.iter().find(|(id, _)| whose.is(id));
        let in_book = || (self.book)().find(|id| whose.is(id)).map(Tried::Case);
        known
            .map(|(id, _)| Tried::Example(id))
            .or_else(in_book)
            .unwrap_or(Tried::Gone)
    }

    /// Whether answers of the visitor's own wait while others are tried.
    #[must_use]
    pub fn has_own_aside(&self) -> bool {
        self.aside.is_some()
    }

    /// The page of the visitor's case that the pages looked up were opened from.
    #[must_use]
    pub fn came_from(&self) -> Option<Step> {
        let last = self.trail.iter().rev().find(|step| step.of_case());
        last.copied().filter(|_| !self.step.of_case())
    }

    /// The page looked up before this one.
    #[must_use]
    pub fn looked_at(&self) -> Option<Step> {
        self.trail.last().copied().filter(|step| !step.of_case())
    }

    /// How many cases this page has let go of: the visitor started over, or opened another.
    #[must_use]
    pub fn cases_before(&self) -> usize {
        self.cases_before
    }

    /// Another case begins: what was ticked in the last one does not go with it. A copy that was put
    /// aside stays: one plan is set against another.
    pub(super) fn let_case_go(&mut self) {
        self.papers.clear();
        self.name.clear();
        self.tried = None;
        self.aside = None;
        self.gone_on();
        self.cases_before += 1;
    }

    /// Shows the result of answers that are not the visitor's, and keeps theirs.
    pub(super) fn try_others(&mut self, whose: Tried, answers: Answers) {
        let (name, papers) = (take(&mut self.name), take(&mut self.papers));
        if self.tried.is_none() && !self.answers.is_empty() {
            self.aside = Some(Aside {
                answers: Rc::clone(&self.answers),
                skipped: self.skipped,
                name,
                papers,
            });
        }
        self.tried = Some(whose);
        self.give(answers);
        self.skipped = true;
        self.go(Step::Result);
    }

    /// Takes the visitor's own answers up again; none, if there were none.
    pub(super) fn resume(&mut self) {
        let own = self.aside.take().unwrap_or_else(|| Aside {
            answers: Rc::new(Answers::new(self.rulebook())),
            skipped: false,
            name: String::new(),
            papers: Set::new(),
        });
        self.tried = None;
        self.give((*own.answers).clone());
        self.skipped = own.skipped;
        self.name = own.name;
        self.papers = own.papers;
    }
}
