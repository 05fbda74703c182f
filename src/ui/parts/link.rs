//! Links to the pages that can be looked up: real ones, with a fragment, so that they can be
//! copied and opened beside; a plain click stays in the visit. It must never carry an answer.

use yew::prelude::*;

use crate::ids::{FindingId, RuleId};
use crate::rulebook::Conclusion;
use crate::session::{Action, Step};
use crate::ui::store::{Event, Send};
use crate::ui::texts::Texts;
use crate::ui::view::html;

/// A link to a page.
pub fn to(texts: &Texts, send: &Send, step: Step, label: impl Into<Html>) -> Html {
    let label = label.into();
    let href = address(texts, step);
    let send = send.clone();
    let go = Callback::from(move |event: MouseEvent| {
        // With a key held the browser opens the address beside this page.
        if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
            event.prevent_default();
            send.dispatch(Event::Session(Action::PageOpened(step)));
        }
    });
    html! { <a {href} data-page-link="" onclick={go}>{ label }</a> }
}

/// A finding, leading to the first rule from which it can follow.
pub fn finding(texts: &Texts, send: &Send, id: FindingId) -> Html {
    let rules = &texts.rulebook.rules;
    let first = rules
        .iter()
        .position(|r| r.concludes == Conclusion::Finding(id));
    match first {
        Some(at) => to(texts, send, Step::Rule(RuleId::from(at)), texts.finding(id)),
        None => Html::from(texts.finding(id)),
    }
}

/// The fragment of a page, with `#`.
pub fn address(texts: &Texts, step: Step) -> String {
    step.address(&texts.rulebook, &|| texts.book()).kept()
}

/// A link within the page: the address stays as it is, the focus moves.
pub fn jump(id: String, label: impl Into<Html>) -> Html {
    let label = label.into();
    let href = format!("#{id}");
    let go = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        crate::browser::page::focus_id(&id);
    });
    html! { <a {href} onclick={go}>{ label }</a> }
}
