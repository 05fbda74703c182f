//! Which authorities this result cites, numbered in the order in which a reader meets them, and at
//! which provisions. It must never hold what nothing shown rests on.

use super::{Case, findings};
use crate::ids::AuthorityId;
use crate::insight::Changes;
use crate::order::{Map, Set};
use crate::rulebook::Basis;

/// What is cited.
#[derive(Default)]
pub struct Cited {
    /// The first is number 1.
    pub order: Vec<AuthorityId>,
    /// The provisions of each.
    pub pins: Map<AuthorityId, Set<u16>>,
    /// Those of them that are cited elsewhere than beside the facts. The others can tell a fact, the
    /// place: they are left out where the facts are.
    pub without: Map<AuthorityId, Set<u16>>,
}

impl Cited {
    /// What a case cites, section by section.
    pub fn of(case: &Case) -> Self {
        let rulebook = &case.texts.rulebook;
        let mut cited = Self::default();
        for verdict in case.shown() {
            for reason in &verdict.reasons {
                cited.add(&rulebook[reason.rule].basis);
            }
        }
        cited.groups(case, &["spill"], Self::add);
        if case.assessment.energy.is_some() {
            cited.note(std::slice::from_ref(&rulebook.tce_per_kwh.1));
        }
        if let Some(surcharge) = &case.assessment.surcharge {
            cited.note(&super::energy::basis(case, surcharge));
        }
        cited.groups(case, &findings::EXPOSURE, Self::add);
        let of_each = case.shown().into_iter().flat_map(|v| &v.duties);
        let duties = of_each.chain(&case.assessment.firm.duties);
        for duty in duties.filter(|d| d.required == Some(true)) {
            cited.add(&rulebook[duty.duty].basis);
        }
        // Their sections are left out where the facts are.
        cited.groups(case, &["old-test", "gap"], Self::note);
        // What is worked out later is numbered last, so that no number changes.
        for verdict in case.shown() {
            let about = case.about(verdict.activity);
            if let Some(Changes::Sets(sets)) = about.map(|a| &a.changes) {
                for id in sets.iter().flat_map(|s| &s.moves) {
                    cited.add(&rulebook[*id].basis);
                }
            }
        }
        cited
    }

    fn groups(&mut self, case: &Case, groups: &[&str], cite: fn(&mut Self, &[Basis])) {
        for group in groups {
            for found in findings::found(case, group) {
                for reason in found.reasons.iter().filter(|r| r.stands) {
                    cite(self, &case.texts.rulebook[reason.rule].basis);
                }
            }
        }
    }

    fn add(&mut self, basis: &[Basis]) {
        self.note(basis);
        for one in basis {
            self.without.of(one.pin.authority).insert(one.pin.provision);
        }
    }

    /// What is cited beside a fact only.
    fn note(&mut self, basis: &[Basis]) {
        for one in basis {
            let authority = one.pin.authority;
            if !self.order.contains(&authority) {
                self.order.push(authority);
            }
            self.pins.of(authority).insert(one.pin.provision);
        }
    }
}
