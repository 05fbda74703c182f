//! Ways around the visit: from a page looked up back into the visitor's case, and from an example
//! or a case of the book back to the visitor's own answers.
//!
//! It must never lose an answer: it only sends events.

use yew::prelude::*;

use crate::session::{Action, Session, Step, Tried};
use crate::ui::store::{Event, Send, on_click};
use crate::ui::texts::Texts;
use crate::ui::view::html;

/// The way back into the visitor's case, from a page they looked up.
pub fn to_case(texts: &Texts, session: &Session, send: &Send) -> Html {
    match session.came_from() {
        Some(step) if step != Step::Start => {
            let back = Event::Session(Action::StepRevisited(step));
            html! {
                <button type="button" class="link" data-action="to-case" onclick={on_click(send, back)}>{ texts.get("pages-to-case") }</button>
            }
        }
        _ => Html::default(),
    }
}

/// That the answers shown are not the visitor's, and whose; none, if they are.
pub fn whose(texts: &Texts, session: &Session) -> Option<String> {
    let name = match session.tried()? {
        Tried::Example(id) => texts.named("ui-example", id),
        Tried::Case(place) => {
            let book = texts.book();
            book.get(*place)
                .map_or_else(String::new, |case| texts.named("case", &case.id))
        }
        Tried::Gone => return Some([texts.get("pages-tried"), texts.stop()].concat()),
    };
    Some(texts.fill("pages-tried-case", &[("case", &name)]))
}

/// Says that the answers shown are not the visitor's, and leads back to theirs.
pub fn not_yours(texts: &Texts, session: &Session, send: &Send) -> Html {
    let Some(whose) = whose(texts, session).filter(|_| session.step().of_case()) else {
        return Html::default();
    };
    html! {
        <aside class="not-yours" aria-label={texts.own("pages-tried")} data-tried="">
            <p>{ whose }</p>
            if session.has_own_aside() {
                <button type="button" class="link no-print" data-action="own" onclick={on_click(send, Event::Session(Action::OwnResumed))}>{ texts.get("pages-own") }</button>
            }
        </aside>
    }
}
