//! What is shown in a frame that the page around could read: no question, and a way to a tab of its
//! own. It must never take an answer.

use yew::prelude::*;

use crate::browser::frame;
use crate::ui::texts::Texts;
use crate::ui::view::html;

/// The page.
#[inline(never)]
pub fn page(texts: &Texts) -> Html {
    html! {
        <main class="page" data-page="exposed" key="exposed">
            <h1 tabindex="-1">{ texts.get("frame-exposed-title") }</h1>
            <p class="lede">{ texts.get("frame-exposed") }</p>
            <p>
                <a class="button" data-action="new-tab" href={frame::own_address()} target="_blank" rel="noopener noreferrer">
                    { texts.get("frame-exposed-open") }
                </a>
            </p>
            <p class="quiet">{ texts.get("frame-exposed-owner") }</p>
        </main>
    }
}
