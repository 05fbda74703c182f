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
            place: place.into(),
            says: says.into(),
        }
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
