//! Native tests, one binary: the law, the logic, the words and the command line.
//!
//! New tests about a rulebook's faults go to `refused`, about values in its files to `values`,
//! about cases to `cases`, about figures to `energy`, about unknowns to `unknown`, about a case handed on to `handed`, about
//! texts and schemas to `words`, about the page's data blocks to `packed`, about what goes with a
//! verdict (surcharge, company kept, dates) to `exposure`, about pages to look up to `look_up`,
//! about the command line to `command`, about what it prints to `printed` and `printed_law`, about
//! what a firm is sent to `letter`, about what insight says plainly to `plain`; `naive` reads the
//! law a second time; `kept` reads files of editions that others were given.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    reason = "a test may stop; clippy.toml says so only for the test functions themselves"
)]

mod assess_doc;
mod cases;
mod changes_book;
mod command;
mod diagrams;
mod difference;
mod edges;
mod editions;
mod energy;
mod exposure;
mod handed;
mod honest;
mod insight;
mod insight_brute;
mod insight_unknown;
mod kept;
mod letter;
mod look_up;
mod mutation;
mod naive;
mod packed;
mod plain;
mod printed;
mod printed_law;
mod refused;
mod session;
mod session_change;
mod unknown;
mod ux;
mod values;
mod words;

use std::rc::Rc;

use light_mining_check::assessment::Assessor;
use light_mining_check::bundle;
use light_mining_check::rulebook::Rulebook;

/// The product's rulebook.
fn law() -> Rc<Rulebook> {
    Rc::new(bundle::rulebook().unwrap_or_else(|problems| panic!("{problems:?}")))
}

/// The product's rulebook with its spaces.
fn assessor() -> Assessor {
    Assessor::new(law())
}
