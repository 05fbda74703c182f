//! Verdicts made for the tests of this module.

use super::{Outcome, Verdict};
use crate::ids::ActivityId;

/// A verdict that can still turn out in these ways; fixed where that is one headline.
pub fn verdict(possible: &[Outcome]) -> Verdict {
    let headline = match possible {
        [Outcome::Headline(one)] => Some(*one),
        _ => None,
    };
    Verdict {
        activity: ActivityId(0),
        present: Some(true),
        stage: None,
        headline,
        possible: possible.to_vec(),
        lean: None,
        exposed_by: Vec::new(),
        may_be_exposed_by: Vec::new(),
        lanes: Vec::new(),
        prohibited: None,
        reasons: Vec::new(),
        findings: Vec::new(),
        duties: Vec::new(),
        actions: Vec::new(),
    }
}
