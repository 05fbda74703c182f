//! The start screen of a stand: languages and example cases large, and what becomes of the answers
//! there. It must never offer to save anything.

use yew::prelude::*;

use crate::i18n::Language;
use crate::session::address::AddressError;
use crate::session::idle::Patience;
use crate::session::{Action, EXAMPLES, Session};
use crate::ui::store::{Event, Send, on_click};
use crate::ui::texts::Texts;
use crate::ui::view::html;

/// The page.
#[inline(never)]
pub fn page(texts: &Texts, session: &Session, patience: Patience, send: &Send) -> Html {
    let time = time(texts, patience);
    html! {
        <main class="page stand-start" data-page="start" key="start">
            if let Some(id) = session.misaddressed().and_then(AddressError::message_id) {
                <p class="notice" role="status" key="misaddressed">{ texts.get(id) }</p>
            }
            <h1 tabindex="-1">{ texts.get("ui-start-heading") }</h1>
            <div class="actions languages" role="group" aria-label={texts.own("stand-choose-language")}>
                for language in Language::ALL {
                    <button
                        key={language.tag()}
                        type="button"
                        class="button second"
                        lang={language.tag()}
                        data-action="stand-language"
                        aria-pressed={(language == texts.language).to_string()}
                        onclick={on_click(send, Event::Session(Action::LanguageChosen(language)))}
                    >
                        { language.name() }
                    </button>
                }
            </div>
            <p class="lede">{ texts.get("stand-lede") }</p>
            <p>
                <button type="button" class="button" data-action="start" onclick={on_click(send, Event::Session(Action::Started))}>
                    { texts.get("ui-start-now") }
                </button>
            </p>
            <dl class="facts">
                for part in ["long", "need", "cannot"] {
                    <div key={part}>
                        <dt>{ texts.named("ui-start", &format!("{part}-title")) }</dt>
                        <dd>{ texts.named("ui-start", part) }</dd>
                    </div>
                }
            </dl>
            <section class="warning">
                <h2>{ texts.get("stand-private-title") }</h2>
                <ul>
                    <li>{ texts.get("stand-private-nothing") }</li>
                    <li>{ texts.fill("stand-private-wipe", &[("minutes", &time)]) }</li>
                    <li>{ texts.get("stand-private-finish") }</li>
                    <li>{ texts.get("stand-private-paper") }</li>
                </ul>
                <h2>{ texts.get("ui-paper-title") }</h2>
                <ul>
                    for part in ["ui-paper-privilege", "ui-paper-knowledge", "ui-paper-records", "ui-paper-without"] {
                        <li key={part}>{ texts.get(part) }</li>
                    }
                </ul>
            </section>
            <section>
                <h2>{ texts.get("stand-examples-title") }</h2>
                <p>{ texts.get("ui-start-examples") }</p>
                <ul class="plain stand-examples">
                    for (example, _) in EXAMPLES {
                        <li key={example}>
                            <button
                                type="button"
                                class="button second"
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
            </section>
            <section>
                <h2>{ texts.get("ui-start-hide-title") }</h2>
                <p>{ texts.get("ui-start-hide") }</p>
            </section>
        </main>
    }
}

/// How long the stand waits, in words: minutes where they are whole.
fn time(texts: &Texts, patience: Patience) -> String {
    let seconds = patience.seconds();
    if seconds == 60 {
        texts.get("stand-minute").to_owned()
    } else if seconds.is_multiple_of(60) {
        texts.fill("stand-minutes", &[("n", &(seconds / 60).to_string())])
    } else {
        texts.fill("stand-seconds", &[("n", &seconds.to_string())])
    }
}
