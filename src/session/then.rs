//! The case under the rules of an earlier day. It must never work that out before it is asked for.

use std::cell::OnceCell;
use std::rc::Rc;

use super::Session;
use crate::assessment::Assessor;
use crate::handover::Then;

/// What was worked out: the edition's spaces once a visit, the comparison once a case.
#[derive(Clone, Default)]
pub(super) struct Cells {
    under: Rc<OnceCell<Option<Assessor>>>,
    pub(super) then: Rc<OnceCell<Then>>,
}

impl Session {
    /// What an earlier edition says of the case, once that is worked out.
    #[must_use]
    pub fn then(&self) -> Option<&Then> {
        self.earlier.then.get()
    }

    /// Whether the case is read under an earlier edition: not where today's rules are too old to say
    /// anything good, or their silence would read as a change of the law.
    #[must_use]
    pub fn reads_earlier(&self) -> bool {
        !self.rulebook().earlier.is_empty() && !self.assessment().age.stale
    }

    /// Works out what the latest earlier edition says; whether there was something to do.
    pub fn work_then(&self) -> bool {
        let today = self.rulebook();
        let edition = today.earlier.first().filter(|_| self.reads_earlier());
        let Some(edition) = edition else {
            return false;
        };
        let make = || today.at(0).map(|law| Assessor::unbuilt(Rc::new(law)));
        let Some(under) = self.earlier.under.get_or_init(make) else {
            return false;
        };
        let todo = self.then().is_none();
        self.earlier
            .then
            .get_or_init(|| Then::of(today, edition, under, &self.answers, &self.assessment()));
        todo
    }
}
