//! What to bring to counsel, and the limits of this paper. It must never say that a lawyer is not
//! needed.

use yew::prelude::*;

use super::Case;
use crate::ui::view::html;

/// What counsel asks for at the first meeting, as message ids; at most 255.
pub const BRING: [&str; 14] = [
    "shares",
    "licence",
    "rooms",
    "lease",
    "bills",
    "machines",
    "software",
    "protocol",
    "revenue",
    "customers",
    "money",
    "support",
    "line",
    "letters",
];

/// The section.
pub fn body(case: &Case) -> Html {
    let texts = case.texts;
    html! {
        <>
            <p>{ texts.get("ui-bring-lede") }</p>
            <ul class="bring">
                for one in BRING {
                    <li key={one}>{ texts.named("ui-bring", one) }</li>
                }
            </ul>
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
