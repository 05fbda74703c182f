//! What is wrong with a file, and where.
//!
//! Problems are collected, never thrown one at a time. They are for people who write rulebooks
//! and answer files: lower-case, no Rust names, the file and the place first.

use std::fmt;

/// One thing wrong, with its file and place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file.
    pub file: String,
    /// The place within it, such as `rules[3] pow-asic-eliminated`.
    pub place: String,
    /// What is wrong and what was expected.
    pub says: String,
}

impl Problem {
    /// A problem at a place.
    pub fn new(file: &str, place: impl Into<String>, says: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            place: line(place.into(), 60, 20),
            says: line(says.into(), 100, 1000),
        }
    }
}

/// A text on one line. Of a long one the beginning and the end, where it says what was expected: a
/// problem repeats what the file says, and that may be as long as the file.
fn line(text: String, first: usize, last: usize) -> String {
    if text.len() <= first + last && !text.contains(char::is_control) {
        return text;
    }
    let text = text.replace(char::is_control, " ");
    let place = |at: Option<(usize, char)>| at.map_or(0, |(place, _)| place);
    let begins = place(text.char_indices().nth(first));
    let ends = place(text.char_indices().nth_back(last));
    match (text.get(..begins), text.get(ends..)) {
        (Some(begin), Some(end)) if begins > 0 && ends > begins => [begin, "…", end].concat(),
        _ => text,
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.place.is_empty() {
            write!(f, "{}: {}", self.file, self.says)
        } else {
            write!(f, "{}: {}: {}", self.file, self.place, self.says)
        }
    }
}
