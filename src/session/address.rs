//! What the fragment of the page's address means: a stand, a page to read, or a case.
//!
//! `#stand`, `#stand=90`, `#rules`, `#rule=ID`, `#duty=ID`, `#cases`, `#case-book=ID`, `#errata`,
//! `#timeline`, `#map`, `#table`, and `#case=…`, which holds answers and therefore never stays in the address. Only names
//! are read here. This module must never know what a case holds, nor write an answer anywhere.

use std::fmt;

/// Longest id that is looked at.
const LONGEST_ID: usize = 80;
/// Shortest and longest idle time of a stand, in seconds: a warning of 20 s must fit.
pub const IDLE: (u32, u32) = (40, 3600);

/// What a fragment means.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Address {
    /// The page itself.
    #[default]
    Nothing,
    /// The stand, with the seconds until an idle case is wiped; the stand's own figure, if none.
    Stand(Option<u32>),
    /// A case, packed; read by `handover`, never kept.
    Case(String),
    /// The list of rules.
    Rules,
    /// One rule.
    Rule(String),
    /// One duty.
    Duty(String),
    /// The case book.
    Cases,
    /// One case of the case book.
    CaseBook(String),
    /// What was wrong and was mended.
    Errata,
    /// The timeline of the law.
    Timeline,
    /// The map of places.
    Map,
    /// All activities at a glance.
    Table,
}

/// Why a fragment means nothing here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AddressError {
    /// No word of ours; perhaps a place within some other page.
    Unknown,
    /// The seconds of a stand are no number from 40 to 3600.
    Seconds,
    /// An id is missing, or is written in letters that no id has.
    Id,
}

impl AddressError {
    /// The message to show; none where the fragment is not ours.
    #[must_use]
    pub fn message_id(self) -> Option<&'static str> {
        match self {
            Self::Unknown => None,
            Self::Seconds => Some("address-seconds"),
            Self::Id => Some("address-id"),
        }
    }
}

impl fmt::Display for AddressError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unknown => "address: unknown fragment; expected stand, rules, rule=, duty=, cases, case-book=, errata, timeline, map, table or case=",
            Self::Seconds => "address: stand: expected seconds from 40 to 3600",
            Self::Id => "address: expected an id of lower-case letters, digits, points and hyphens",
        })
    }
}

impl Address {
    /// Reads a fragment, with or without its `#`.
    ///
    /// # Errors
    ///
    /// [`AddressError`] when it is no fragment of ours, or an ill-written one.
    pub fn parse(fragment: &str) -> Result<Self, AddressError> {
        let text = fragment.strip_prefix('#').unwrap_or(fragment);
        let (word, value) = match text.split_once('=') {
            Some((word, value)) => (word, Some(value)),
            None => (text, None),
        };
        Ok(match (word, value) {
            ("", None) => Self::Nothing,
            ("stand", None) => Self::Stand(None),
            ("stand", Some(value)) => Self::Stand(Some(seconds(value)?)),
            // Whatever stands there is a case, and shown as damaged if it cannot be read.
            ("case", value) => Self::Case(value.unwrap_or_default().to_owned()),
            ("rules", None) => Self::Rules,
            ("rule", value) => Self::Rule(id(value)?),
            ("duty", value) => Self::Duty(id(value)?),
            ("cases", None) => Self::Cases,
            ("case-book", value) => Self::CaseBook(id(value)?),
            ("errata", None) => Self::Errata,
            ("timeline", None) => Self::Timeline,
            ("map", None) => Self::Map,
            ("table", None) => Self::Table,
            _ => return Err(AddressError::Unknown),
        })
    }

    /// The fragment that may stay in the address, with its `#`; empty for a case.
    #[must_use]
    pub fn kept(&self) -> String {
        let (word, value) = match self {
            Self::Nothing | Self::Case(_) => return String::new(),
            Self::Stand(None) => ("#stand", ""),
            Self::Stand(Some(seconds)) => return format!("#stand={seconds}"),
            Self::Rules => ("#rules", ""),
            Self::Rule(id) => ("#rule=", id.as_str()),
            Self::Duty(id) => ("#duty=", id.as_str()),
            Self::Cases => ("#cases", ""),
            Self::CaseBook(id) => ("#case-book=", id.as_str()),
            Self::Errata => ("#errata", ""),
            Self::Timeline => ("#timeline", ""),
            Self::Map => ("#map", ""),
            Self::Table => ("#table", ""),
        };
        [word, value].concat()
    }

    /// Whether it holds answers, so that it must leave the address once it was read.
    #[must_use]
    pub fn holds_answers(&self) -> bool {
        matches!(self, Self::Case(_))
    }
}

fn seconds(text: &str) -> Result<u32, AddressError> {
    let digits = (1..=4).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    let seconds = digits.then(|| text.parse().ok()).flatten();
    seconds
        .filter(|s| (IDLE.0..=IDLE.1).contains(s))
        .ok_or(AddressError::Seconds)
}

fn id(text: Option<&str>) -> Result<String, AddressError> {
    let text = text.unwrap_or_default();
    let sound = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'.';
    if text.is_empty() || text.len() > LONGEST_ID || !text.bytes().all(sound) {
        return Err(AddressError::Id);
    }
    Ok(text.to_owned())
}

#[cfg(test)]
#[path = "address_tests.rs"]
mod tests;
