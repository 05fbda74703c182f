//! Everything that the packing asks of the product: the first screens, the paper form, the words,
//! the law and the case book. Five calls, all of them here.

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
            way: prerender::way(language.tag()),
            fallback: prerender::fallback(language.tag()),
        })
        .collect())
}

/// The blocks that the app reads. What they are is decided in `bundle::blocks`.
pub fn data() -> Result<Vec<Block>, String> {
    let blocks = bundle::blocks().map_err(|problems| {
        let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
        format!("the rulebook does not link:\n{}", lines.join("\n"))
    })?;
    Ok(blocks
        .into_iter()
        .map(|(name, text)| Block::json(&format!("lmc-{name}"), &text))
        .collect())
}
