//! What to bring to counsel, and the limits of this paper. It must never say that a lawyer is not
//! needed.

use yew::prelude::*;

use super::{Case, pack};
pub use crate::report::BRING;
use crate::ui::view::html;

/// The section.
pub fn body(case: &Case) -> Html {
    let texts = case.texts;
    html! {
        <>
            <p>{ texts.get("ui-bring-lede") }</p>
            if case.live {
                { pack::ticks(case) }
            } else {
                <ul class="bring">
                    for one in BRING {
                        <li key={one}>{ texts.named("ui-bring", one) }</li>
                    }
                </ul>
            }
        </>
    }
}

/// The limits, and what becomes of the paper.
pub fn limits(case: &Case) -> Html {
    let texts = case.texts;
    html! {
        <ul class="limits">
            for one in ["advice", "facts", "law", "places", "detained", "review", "errors"] {
                <li key={one}>{ texts.named("ui-limits", one) }</li>
            }
            for one in ["ui-paper-privilege", "ui-paper-knowledge", "ui-paper-records"] {
                <li key={one}>{ texts.get(one) }</li>
            }
        </ul>
    }
}
