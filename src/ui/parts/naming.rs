//! The names of two cases side by side: what stands above each, the field to name it in, and how long
//! a copy lives. It must never be more than a text that the visitor typed.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::session::{Action, NAME_LONGEST, Session};
use crate::ui::store::{Event, Send};
use crate::ui::texts::Texts;
use crate::ui::view::html;

/// Which of the two, and its name if it was given one.
pub fn head(texts: &Texts, which: &str, name: &str) -> AttrValue {
    let colon = if name.is_empty() { "" } else { texts.colon() };
    AttrValue::from([texts.get(which), colon, name].concat())
}

/// A field for the name of the copy or of the case.
pub fn field(texts: &Texts, which: &'static str, copy: bool, name: &str, send: &Send) -> Html {
    let send = send.clone();
    let typed = Callback::from(move |event: InputEvent| {
        let field = event
            .target()
            .and_then(|t| t.dyn_into::<HtmlInputElement>().ok());
        if let Some(field) = field {
            send.dispatch(Event::Session(Action::CopyNamed(copy, field.value())));
        }
    });
    html! {
        <label>
            { texts.get(which) }{ texts.colon() }{ texts.get("compare-name") }{ " " }
            <input type="text" class="text" autocomplete="off" spellcheck="false" data-name={which} maxlength={NAME_LONGEST.to_string()} value={name.to_owned()} oninput={typed} />
        </label>
    }
}

/// That copy and ticks are lost with the page, unless the visitor keeps them in the tab.
pub fn here_only(texts: &Texts, session: &Session) -> Html {
    html! {
        <div class="quiet">
            if !session.keeping() {
                <p>{ texts.get("compare-here-only") }</p>
            }
        </div>
    }
}
