//! The data blocks that the page carries: the law and the words. It must never know what they say.

use crate::i18n::{Language, Words};
use crate::rulebook::Rulebook;
use crate::rulebook::link::link_documents;

/// The law.
///
/// # Errors
///
/// When the page has no law, or a law that does not link.
pub fn rulebook() -> Result<Rulebook, String> {
    let text = block("lmc-rulebook").ok_or("the page carries no law")?;
    let documents =
        serde_json::from_str(&text).map_err(|error| format!("the law cannot be read: {error}"))?;
    link_documents(documents)
        .map_err(|problems| format!("the law does not link: {} problems", problems.len()))
}

/// The words of a language; none, if the page lacks them, so that ids show instead.
#[must_use]
pub fn words(language: Language) -> Words {
    let text = block(&format!("lmc-words-{}", language.tag())).unwrap_or_default();
    Words::parse(&text).unwrap_or_default()
}

fn block(id: &str) -> Option<String> {
    super::page::document()?
        .get_element_by_id(id)?
        .text_content()
}
