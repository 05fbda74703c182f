//! The example cases of the start page, read from `examples/`.

use crate::answers::{Answers, document};
use crate::rulebook::Rulebook;

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

/// An example's id and answers, if there is one of this name that the rulebook still understands; a
/// test holds that it understands all.
pub(super) fn read(rulebook: &Rulebook, name: &str) -> Option<(&'static str, Answers)> {
    let (id, text) = FILES.iter().find(|(id, _)| *id == name)?;
    Some((*id, document::read(rulebook, id, text).ok()?))
}
