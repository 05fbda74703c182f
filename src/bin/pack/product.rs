//! Everything that the packing asks of the product: the first screens, the paper form, the words
//! and the law. Until the view exists it answers with the name of each thing.

use crate::blocks::Block;
use crate::page::Screen;

/// The languages of the page, in the order in which they stand in it.
pub const LANGUAGES: [&str; 3] = ["en", "zh-Hans", "pt-BR"];

/// The first screen and the paper form, in every language.
pub fn screens() -> Result<Vec<Screen>, String> {
    Ok(LANGUAGES
        .iter()
        .map(|language| Screen {
            language,
            start: "<main data-page=\"start\"><h1>Light-Mining Check</h1></main>".to_owned(),
            fallback: "<p>The program did not start.</p>".to_owned(),
        })
        .collect())
}

/// The law and the words, as the blocks that the app reads.
pub fn data() -> Vec<Block> {
    let words = LANGUAGES
        .iter()
        .map(|language| Block::json(&format!("lmc-words-{language}"), "{}"));
    std::iter::once(Block::json("lmc-rulebook", "{}"))
        .chain(words)
        .collect()
}
