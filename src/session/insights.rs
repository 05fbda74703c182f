//! What can be said about a visit's result. It must never work out what nobody asked for.

use std::rc::Rc;

use super::Session;
use crate::insight::Insights;

impl Session {
    /// What can be said about the result; each part is worked out when it is first asked for.
    #[must_use]
    pub fn insights(&self) -> Rc<Insights> {
        let make = || {
            Rc::new(Insights::new(
                Rc::clone(&self.assessor),
                Rc::clone(&self.answers),
                self.assessment(),
            ))
        };
        Rc::clone(self.insights.get_or_init(make))
    }
}
