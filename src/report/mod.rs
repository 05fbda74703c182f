//! The report in plain text, in the order counsel reads it.
//!
//! The page prints itself; this is the same report for the command line. It must never judge:
//! everything it says is in the assessment.

mod text;

pub use text::text;

use crate::i18n::Language;

/// The plain text as a page of its own, for a reader without the app.
#[must_use]
pub fn html(text: &str, language: Language) -> String {
    let escaped = text
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;");
    let title = escaped
        .lines()
        .next()
        .unwrap_or_default()
        .trim_start_matches("# ");
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<meta charset=\"utf-8\">\n<title>{title}</title>\n<pre>{escaped}</pre>\n</html>\n",
        language.tag()
    )
}
