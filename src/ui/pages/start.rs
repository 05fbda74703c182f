//! The start page: what this does, how long it takes, what it cannot tell, what becomes of the
//! facts. It is rendered natively too, as the first screen of the file, so it must never need the
//! browser.

use yew::prelude::*;

use crate::session::address::AddressError;
use crate::session::{Action, EXAMPLES, Session};
use crate::ui::parts::keeping;
use crate::ui::store::{Event, Send, on_click};
use crate::ui::texts::Texts;
use crate::ui::view::html;

/// The page.
pub fn page(texts: &Texts, session: &Session, send: &Send) -> Html {
    html! {
        <main class="page" data-page="start" key="start">
            if let Some(id) = session.misaddressed().and_then(AddressError::message_id) {
                <p class="notice" role="status" key="misaddressed">{ texts.get(id) }</p>
            }
            if session.stale() {
                <p class="warning" key="stale">{ texts.get("ui-stale") }</p>
            }
            <h1 tabindex="-1">{ texts.get("ui-start-heading") }</h1>
            <p class="lede">{ texts.get("ui-start-lede") }</p>
            <p>
                <button type="button" class="button" data-action="start" onclick={on_click(send, Event::Session(Action::Started))}>
                    { texts.get("ui-start-now") }
                </button>
            </p>
            <dl class="facts">
                for part in ["long", "need", "cannot", "privacy"] {
                    <div key={part}>
                        <dt>{ texts.named("ui-start", &format!("{part}-title")) }</dt>
                        <dd>{ texts.named("ui-start", part) }</dd>
                    </div>
                }
            </dl>
            <section class="warning">
                <h2>{ texts.get("ui-paper-title") }</h2>
                <ul>
                    for part in ["ui-paper-privilege", "ui-paper-knowledge", "ui-paper-records", "ui-paper-without"] {
                        <li key={part}>{ texts.get(part) }</li>
                    }
                </ul>
            </section>
            <section>
                <h2>{ texts.get("ui-start-hide-title") }</h2>
                <p>{ texts.get("ui-start-hide") }</p>
            </section>
            <section class="needs-program">
                <h2>{ texts.get("ui-start-more-title") }</h2>
                <p>{ texts.get("ui-start-examples") }</p>
                <ul class="plain">
                    for (example, _) in EXAMPLES {
                        <li key={example}>
                            <button
                                type="button"
                                class="link"
                                data-action="example"
                                data-example={example}
                                onclick={on_click(send, Event::Session(Action::ExampleOpened(example.to_owned())))}
                            >
                                { texts.named("ui-example", example) }
                            </button>
                        </li>
                    }
                </ul>
                <p>
                    <button type="button" class="link" data-action="table" onclick={on_click(send, Event::Session(Action::TableOpened))}>
                        { texts.get("ui-start-table") }
                    </button>
                </p>
                <p>
                    <button type="button" class="link" data-action="opening" onclick={on_click(send, Event::Session(Action::OpeningChosen))}>
                        { texts.get("opened-way") }
                    </button>
                </p>
                { keeping::choice(texts, session, send) }
            </section>
        </main>
    }
}
