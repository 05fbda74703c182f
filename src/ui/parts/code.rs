//! The picture of a code: black on white in every scheme, with its quiet zone. It must never know
//! what the code holds.

use yew::prelude::*;

use crate::handover::qr::{Code, QUIET};
use crate::ui::view::html;

/// The picture; `label` says what it is to one who does not see it.
pub fn picture(code: &Code, label: AttrValue) -> Html {
    let side = (code.side() + 2 * QUIET).to_string();
    let shown = ["0 0 ", &side, " ", &side].concat();
    html! {
        <svg class="code-picture" viewBox={shown} role="img" aria-label={label} data-version={code.version().to_string()} shape-rendering="crispEdges">
            <rect width={side.clone()} height={side} fill="#fff" />
            <path d={code.path()} fill="#000" />
        </svg>
    }
}
