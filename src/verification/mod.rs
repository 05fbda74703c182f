//! Verification: the whole answer space, exactly, never sampled.
//!
//! Quantities and months are cut at the constants that rules name; one variable stands for each
//! option; routing and impossible combinations are constraints. What is found wrong is named
//! after the failure and comes with the smallest answer file that shows it. Native only; it must
//! never be needed to assess a case.

mod case_ids;
pub mod cases;
mod checks;
mod count;
#[cfg(test)]
mod count_tests;
mod figures;
mod moves;
pub mod mutation;
mod orders;
mod witness;

pub use figures::{ActivityFigures, Figures};

use std::rc::Rc;

use serde_json::Value;

use crate::assessment::Assessor;
use crate::evaluation::{ActivitySpace, Space};
use crate::ids::{ActivityId, RuleId};
use crate::rulebook::Rulebook;

/// One thing wrong with a rulebook.
#[derive(Debug, Clone)]
pub struct Fault {
    /// The check that refused it, named after the failure.
    pub check: &'static str,
    /// What is wrong, and where.
    pub says: String,
    /// The smallest answer file that shows it, where a case can show it.
    pub witness: Option<Value>,
}

/// What verification found.
#[derive(Debug, Clone)]
pub struct Verification {
    /// Everything wrong; empty when the rulebook holds.
    pub faults: Vec<Fault>,
    /// The figures.
    pub figures: Figures,
    /// Questions without an order of answers, and why.
    pub unordered: Vec<(String, String)>,
}

/// The spaces that the checks share.
struct Whole<'a> {
    rulebook: &'a Rulebook,
    space: Space,
    activities: Vec<ActivitySpace>,
    /// What to look at; everything, if `None`.
    only: Option<Touched>,
}

/// What one change of a rulebook can have touched.
#[derive(Debug, Clone, Default)]
struct Touched {
    activities: Vec<ActivityId>,
    rules: Vec<RuleId>,
}

impl Whole<'_> {
    /// The spaces to look at.
    fn looked_at(&self) -> impl Iterator<Item = &ActivitySpace> {
        self.activities.iter().filter(|one| {
            let only = self.only.as_ref();
            only.is_none_or(|o| o.activities.contains(&one.activity))
        })
    }

    /// Whether a rule is to be looked at.
    fn looks_at(&self, rule: RuleId) -> bool {
        let only = self.only.as_ref();
        only.is_none_or(|o| o.rules.contains(&rule))
    }
}

/// The checks that a change of these parts could fail, in the order of [`verify`]: the first fault.
/// What no rule, duty or activity decides, such as whether a question arises, is left out.
fn first_fault(assessor: Assessor, only: Touched) -> Option<Fault> {
    let rulebook = Rc::clone(&assessor.rulebook);
    let (space, activities) = assessor.into_spaces();
    let whole = Whole {
        rulebook: &rulebook,
        space,
        activities,
        only: Some(only),
    };
    let checks: [fn(&Whole<'_>, &mut Vec<Fault>); 9] = [
        checks::gaps,
        checks::contradictions,
        checks::dead_rules,
        checks::matters,
        checks::presentation,
        moves::stands,
        moves::hides,
        moves::never_helps,
        orders::worse_never_improves,
    ];
    let mut faults = Vec::new();
    for check in checks {
        check(&whole, &mut faults);
        if !faults.is_empty() {
            break;
        }
    }
    faults.into_iter().next()
}

/// Verifies a rulebook.
#[must_use]
pub fn verify(rulebook: &Rulebook) -> Verification {
    let space = Space::new(rulebook);
    let activities = space.activities(rulebook);
    let whole = Whole {
        rulebook,
        space,
        activities,
        only: None,
    };
    let mut faults = Vec::new();
    checks::gaps(&whole, &mut faults);
    checks::contradictions(&whole, &mut faults);
    checks::dead_rules(&whole, &mut faults);
    checks::reached(&whole, &mut faults);
    checks::matters(&whole, &mut faults);
    checks::presentation(&whole, &mut faults);
    orders::worse_never_improves(&whole, &mut faults);
    orders::worse_never_improves_by_absence(&whole, &mut faults);
    moves::stands(&whole, &mut faults);
    moves::hides(&whole, &mut faults);
    moves::never_helps(&whole, &mut faults);
    Verification {
        faults,
        figures: figures::figures(&whole),
        unordered: rulebook
            .questions
            .iter()
            .filter_map(|q| q.no_order.as_ref().map(|why| (q.id.clone(), why.clone())))
            .collect(),
    }
}
