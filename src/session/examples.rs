//! The example cases of the start page, read from `examples/`.

use crate::answers::{Answers, document};
use crate::rulebook::Rulebook;

/// An example case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// Its id, also the name of its texts.
    pub id: &'static str,
    /// Its answers.
    pub answers: Answers,
}

/// The files, by id.
pub const FILES: [(&str, &str); 6] = [
    (
        "validator-office",
        include_str!("../../examples/validator-office.json"),
    ),
    (
        "ai-studio-at-night",
        include_str!("../../examples/ai-studio-at-night.json"),
    ),
    (
        "storage-provider",
        include_str!("../../examples/storage-provider.json"),
    ),
    ("pure-ai", include_str!("../../examples/pure-ai.json")),
    (
        "node-service-exchange",
        include_str!("../../examples/node-service-exchange.json"),
    ),
    (
        "knows-nothing",
        include_str!("../../examples/knows-nothing.json"),
    ),
];

/// Every example that the rulebook still understands; a test holds that all do.
pub(super) fn all(rulebook: &Rulebook) -> Vec<Example> {
    FILES
        .iter()
        .filter_map(|(id, text)| {
            let answers = document::read(rulebook, id, text).ok()?;
            Some(Example { id, answers })
        })
        .collect()
}
