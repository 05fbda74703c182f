//! The report in plain text, in the order counsel reads it.
//!
//! The page prints itself; this is the same report for the command line. It must never judge:
//! everything it says is in the assessment.

mod insight;
mod text;

pub use text::text;
