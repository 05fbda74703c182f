//! Everything that the packing asks of the product: the first screens, the paper form, the words
//! and the law. Four calls, all of them here.

use light_mining_check::bundle;
use light_mining_check::i18n::Language;

use crate::blocks::Block;
use crate::page::Screen;

/// The first screen and the paper form, in every language.
pub fn screens() -> Result<Vec<Screen>, String> {
    Ok(Language::ALL
        .iter()
        .map(|language| Screen {
            language: language.tag(),
            start: "<main data-page=\"start\"><h1>Light-Mining Check</h1></main>".to_owned(),
            fallback: "<p>The program did not start.</p>".to_owned(),
        })
        .collect())
}

/// The law and the words, as the blocks that the app reads.
pub fn data() -> Result<Vec<Block>, String> {
    let law = bundle::rulebook_json().map_err(|problems| {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        format!("the rulebook does not link:\n{}", lines.join("\n"))
    })?;
    let words = Language::ALL.iter().map(|language| {
        Block::json(
            &format!("lmc-words-{}", language.tag()),
            bundle::words_json(*language),
        )
    });
    Ok(std::iter::once(Block::json("lmc-rulebook", &law))
        .chain(words)
        .collect())
}
