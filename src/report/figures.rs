//! The figures that stand in a finding's words: energy and surcharge, with their units.
//!
//! It must never reckon: they are in the assessment.

use crate::assessment::Assessment;
use crate::i18n::{Language, Words, number};

/// What fills the gaps of a finding's words, as far as it is known.
#[must_use]
pub fn figures(
    assessment: &Assessment,
    words: &Words,
    language: Language,
) -> Vec<(&'static str, String)> {
    let fill = |message: &str, n: String| words.fill(message, &[("n", &n)]);
    let mut gaps = Vec::new();
    if let Some(energy) = assessment.energy {
        let kwh = number::whole(energy.kwh_year, language);
        let tce = number::decimal(energy.tce_year.round_dp(2), language);
        gaps.push(("kwh", fill("ui-kwh", kwh)));
        gaps.push(("tce", fill("ui-tce", tce)));
    }
    if let Some(surcharge) = assessment.surcharge {
        let rate = number::decimal(surcharge.rate, language);
        let amount = number::whole(surcharge.yuan_year, language);
        gaps.push(("rate", fill("ui-rate", rate)));
        gaps.push(("amount", fill("ui-yuan", amount)));
    }
    gaps
}
