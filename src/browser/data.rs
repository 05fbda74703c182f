//! The data blocks that the page carries: the law and the words. It must never know what they say.
//!
//! `bundle::blocks` makes them. A block is text in the compact form; one that was damaged, or made
//! by another build, is not read at all.

use std::rc::Rc;

use crate::casebook::CaseBook;
use crate::compact::{Compact, Reader};
use crate::i18n::{Ids, Language, Words};
use crate::rulebook::{Again, Authority, Rulebook};

/// The law without its sources.
///
/// # Errors
///
/// When the page has no law, or one that was damaged.
pub fn rules() -> Result<Rulebook, String> {
    let mut law: Rulebook = read("rulebook")?;
    law.again = Again(|| {
        let mut law = rules().ok()?;
        law.authorities = authorities().ok()?;
        Some(law)
    });
    Ok(law)
}

/// The sources of the law, most of its text.
///
/// # Errors
///
/// When the page has none, or they were damaged.
pub fn authorities() -> Result<Vec<Authority>, String> {
    read("authorities")
}

/// The ids of the words.
///
/// # Errors
///
/// When the page has none, or they were damaged.
pub fn ids() -> Result<Ids, String> {
    read("words")
}

/// The words of a language.
///
/// # Errors
///
/// The page lacks them.
pub fn words(ids: Rc<Ids>, language: Language) -> Result<Words, String> {
    Ok(Words::new(ids, read(&format!("words-{}", language.tag()))?))
}

/// What the block of this name holds.
fn read<T: Compact>(name: &str) -> Result<T, String> {
    let text = block(&format!("lmc-{name}"));
    let read = text.as_deref().and_then(Reader::new).and_then(|mut from| {
        let read = T::read(&mut from);
        from.finish(read)
    });
    read.ok_or_else(|| format!("the page's block `{name}` is missing or damaged"))
}

/// The case book; an empty one, if the page carries none.
#[must_use]
pub fn book(rulebook: &Rulebook) -> CaseBook {
    CaseBook::read(rulebook, &read::<String>("book").unwrap_or_default())
}

fn block(id: &str) -> Option<String> {
    super::page::document()?
        .get_element_by_id(id)?
        .text_content()
}
