//! `rulebook verify`: the figures, or every fault with the file that shows it.

use std::fmt::Write;

use light_mining_check::evaluation::Headline;
use light_mining_check::rulebook::Rulebook;
use light_mining_check::verification;

/// Verifies and prints.
///
/// # Errors
///
/// The faults, printed, each with the smallest answer file that shows it.
pub fn verify(law: &Rulebook) -> Result<String, String> {
    let found = verification::verify(law);
    let mut out = String::new();
    let figures = &found.figures;
    // Writing to a String cannot fail.
    let _ = writeln!(out, "answer sheets covered: {}", figures.sheets);
    let _ = writeln!(out, "variables: {}", figures.variables);
    for one in &figures.activities {
        let shares: Vec<String> = Headline::ALL
            .iter()
            .zip(one.share)
            .map(|(h, s)| format!("{} {}.{}%", h.name(), s / 10, s % 10))
            .collect();
        let ways = if one.ways_out.is_empty() {
            "none".to_owned()
        } else {
            one.ways_out.join(", ")
        };
        let _ = writeln!(
            out,
            "{}: {} questions, {} sheets, {} nodes; {}; single changes out of unsettled: {ways}",
            one.id,
            one.questions,
            one.sheets,
            one.nodes,
            shares.join(", ")
        );
    }
    for (question, why) in &found.unordered {
        let _ = writeln!(out, "no order: {question}: {why}");
    }
    if found.faults.is_empty() {
        let _ = writeln!(out, "verified: no fault");
        return Ok(out);
    }
    for fault in &found.faults {
        let _ = writeln!(out, "refused: {}: {}", fault.check, fault.says);
        if let Some(witness) = &fault.witness {
            let _ = writeln!(out, "  shown by {witness}");
        }
    }
    let _ = writeln!(out, "{} fault(s)", found.faults.len());
    Err(out)
}
