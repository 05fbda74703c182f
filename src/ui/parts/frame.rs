//! What stands above and below every page: name, language, version and limits.
//!
//! It must never know which page it frames.

use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::link;
use crate::i18n::Language;
use crate::session::{Action, Step};
use crate::ui::store::{Event, Send};
use crate::ui::texts::Texts;

/// The name and the choice of language.
pub fn header(texts: &Texts, send: &Send) -> Html {
    let chosen = {
        let send = send.clone();
        Callback::from(move |event: yew::Event| {
            let select = event
                .target()
                .and_then(|t| t.dyn_into::<HtmlSelectElement>().ok());
            if let Some(language) = select.and_then(|s| Language::from_tag(&s.value())) {
                send.dispatch(Event::Session(Action::LanguageChosen(language)));
            }
        })
    };
    html! {
        <header class="masthead">
            <p class="brand">
                <svg class="brand-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                    <rect width="16" height="16" rx="3" fill="currentColor" />
                    <path class="brand-tick" d="m4 8 3 3 5-6" fill="none" stroke-width="2" />
                </svg>
                <span>{ texts.get("ui-app") }</span>
            </p>
            <label class="language">
                <span class="hidden-text">{ texts.get("ui-language") }</span>
                <select data-action="language" onchange={chosen}>
                    for language in Language::ALL {
                        <option
                            key={language.tag()}
                            value={language.tag()}
                            lang={language.tag()}
                            selected={language == texts.language}
                        >
                            { language.name() }
                        </option>
                    }
                </select>
            </label>
        </header>
    }
}

/// The pages that can be looked up at any time.
const LOOK_UP: [(Step, &str); 6] = [
    (Step::Rules, "pages-rules-all"),
    (Step::Cases, "pages-cases-all"),
    (Step::Timeline, "pages-timeline-title"),
    (Step::Map, "pages-map-title"),
    (Step::Table, "ui-table-title"),
    (Step::Errata, "pages-errata-title"),
];

/// Pages to look up; version, date, review and limits.
pub fn footer(texts: &Texts, send: &Send) -> Html {
    let version = rules(texts);
    html! {
        <footer class="colophon">
            <nav class="look-up needs-program no-print" aria-label={texts.own("pages-look-up")}>
                <ul class="plain">
                    for (step, name) in LOOK_UP {
                        <li key={name}>{ link::to(texts, send, step, texts.get(name)) }</li>
                    }
                </ul>
            </nav>
            <p>{ version }</p>
            <p>{ texts.get("ui-footer-limits") }</p>
        </footer>
    }
}

/// Version and date of the rules, and who reviewed them.
pub fn rules(texts: &Texts) -> String {
    let rulebook = &texts.rulebook;
    let date = rulebook.as_of.to_string();
    let version = texts.fill(
        "ui-rules-version",
        &[("version", &rulebook.version), ("date", &date)],
    );
    let review = if rulebook.reviews.is_empty() {
        texts.get("ui-not-reviewed").to_owned()
    } else {
        texts.get("ui-partly-reviewed").to_owned()
    };
    format!("{version}{}{review}", texts.space())
}
