//! Short ids: a few bits made from a textual id, the same in every version of the rulebook.
//!
//! A test holds that no two questions, no two activities and no two options of a question share
//! one. If a new id ever does, choose another id: a short id in a printed code cannot be changed.

use crate::order::Set;
use crate::rulebook::Question;

/// FNV-1a of 32 bits: small, fixed for ever, and good enough for a few hundred names.
fn hash(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash: u32, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

/// Sixteen bits, for questions and activities.
#[must_use]
pub fn sixteen(id: &str) -> u16 {
    let hash = hash(id);
    let [_, _, high, low] = (hash ^ (hash >> 16)).to_be_bytes();
    u16::from_be_bytes([high, low])
}

/// Twelve bits, for the options of a question.
#[must_use]
pub fn twelve(id: &str) -> u16 {
    sixteen(id) >> 4 ^ (sixteen(id) & 0xf)
}

/// The options that were offered, in few bits: how many, and the sum of their short ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Offered {
    pub(super) count: u16,
    pub(super) sum: u16,
}

impl Offered {
    /// The options of a question.
    pub(super) fn of(question: &Question) -> Self {
        Self {
            count: u16::try_from(question.options.len()).unwrap_or(u16::MAX) & 0x3f,
            sum: question.options.iter().fold(0, |s, o| s ^ twelve(o)),
        }
    }

    /// The options of today's question that were not offered then, as far as can be told: one or
    /// two that were added are found; otherwise any of them may be new.
    pub(super) fn since(self, question: &Question) -> Set<u16> {
        let today = Self::of(question);
        if today == self {
            return Set::new();
        }
        let options: Vec<(u16, u16)> = (0..)
            .zip(question.options.iter().map(|o| twelve(o)))
            .collect();
        let added = today.sum ^ self.sum;
        let found: Vec<Vec<u16>> = match today.count.checked_sub(self.count) {
            Some(1) => options
                .iter()
                .filter(|o| o.1 == added)
                .map(|o| vec![o.0])
                .collect(),
            Some(2) => options
                .iter()
                .flat_map(|a| options.iter().map(move |b| (a, b)))
                .filter(|(a, b)| a.0 < b.0 && a.1 ^ b.1 == added)
                .map(|(a, b)| vec![a.0, b.0])
                .collect(),
            _ => Vec::new(),
        };
        match found.as_slice() {
            [one] => one.iter().copied().collect(),
            _ => options.iter().map(|o| o.0).collect(),
        }
    }
}

/// The option of this short id.
pub(super) fn option(question: &Question, short: u16) -> Option<u16> {
    let place = question.options.iter().position(|o| twelve(o) == short)?;
    u16::try_from(place).ok()
}
