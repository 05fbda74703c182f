//! The choice to keep the case in this tab until it closes, and what that means. It is never offered
//! at a stand, in a frame, or where the browser cannot.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::session::{Action, Session};
use crate::ui::store::{Event as Sent, Send};
use crate::ui::texts::Texts;
use crate::ui::view::html;

/// The choice.
pub fn choice(texts: &Texts, session: &Session, send: &Send) -> Html {
    let changed = {
        let send = send.clone();
        Callback::from(move |event: Event| {
            let input = event
                .target()
                .and_then(|t| t.dyn_into::<HtmlInputElement>().ok());
            if let Some(input) = input {
                send.dispatch(Sent::Session(Action::KeepingChosen(input.checked())));
            }
        })
    };
    html! {
        <div class="keeping no-print">
            if session.may_keep() {
                <label class="option" for="keeping">
                    <input type="checkbox" id="keeping" data-action="keeping" aria-describedby="keeping-says" checked={session.keeping()} onchange={changed} />
                    <span>{ texts.get("keeping-label") }</span>
                </label>
                <p class="quiet" id="keeping-says">{ texts.get("keeping-says") }</p>
            }
        </div>
    }
}
