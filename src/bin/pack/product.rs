//! Everything that the packing asks of the product: the first screens, the paper form, the words
//! and the law. Four calls, all of them here.

use light_mining_check::bundle;
use light_mining_check::i18n::Language;
use light_mining_check::ui::prerender;

use crate::blocks::Block;
use crate::page::Screen;

/// The first screen and the paper form, in every language.
pub fn screens() -> Result<Vec<Screen>, String> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .map_err(|error| format!("the first screens could not be rendered: {error}"))?;
    Ok(Language::ALL
        .iter()
        .map(|language| Screen {
            language: language.tag(),
            start: runtime.block_on(prerender::start_page(language.tag())),
            fallback: prerender::fallback(language.tag()),
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
