//! What stands above and below every page: name, language, version and limits.
//!
//! It must never know which page it frames.

use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::{day, link};
use crate::i18n::Language;
use crate::session::{Action, Step};
use crate::ui::store::{Event, Send};
use crate::ui::texts::Texts;
use crate::ui::view::html;

/// The name, the choice of language and, at a stand, the end of the visit.
pub fn header(
    texts: &Texts,
    languages: &[Language],
    send: &Send,
    finish: Option<Callback<MouseEvent>>,
) -> Html {
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
            if let Some(finish) = finish {
                <button type="button" class="button second finish" data-action="finish" onclick={finish}>{ texts.get("stand-finish") }</button>
            }
            <label class="language">
                <span class="hidden-text">{ texts.get("ui-language") }</span>
                <select data-action="language" onchange={chosen}>
                    for language in languages.iter().copied() {
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

/// The offer of a newer version, for the start of a visit only: opening it ends a case. The page of
/// the hosted copy shows it and takes it (`web/page/hosted.js`).
pub fn update(texts: &Texts) -> Html {
    html! {
        <aside class="update no-print" aria-label={texts.own("offline-update-label")}>
            <p>{ texts.get("offline-update") }</p>
            <button type="button" class="link" data-action="update">{ texts.get("offline-update-take") }</button>
        </aside>
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

/// Pages to look up; where saving is allowed, the page itself as a file (`web/page/keep.js`);
/// version, date, review and limits.
pub fn footer(texts: &Texts, send: &Send, saving: bool) -> Html {
    html! {
        <footer class="colophon">
            <nav class="look-up needs-program no-print" aria-label={texts.own("pages-look-up")}>
                <ul class="plain">
                    for (step, name) in LOOK_UP {
                        <li key={name}>{ link::to(texts, send, step, texts.get(name)) }</li>
                    }
                </ul>
            </nav>
            if saving {
                <div class="copy no-print needs-program">
                    <button type="button" class="link" data-action="offline-copy">{ texts.get("offline-copy") }</button>
                    <p>{ texts.get("offline-copy-says") }</p>
                    <p class="digest" role="status">{ texts.get("offline-digest") }{ " " }<code data-digest="" /></p>
                </div>
            }
            <p>{ rules(texts) }</p>
            <p>{ texts.get("ui-footer-limits") }</p>
        </footer>
    }
}

/// Version and date of the rules.
pub fn version(texts: &Texts) -> String {
    let date = texts.rulebook.as_of.to_string();
    texts.fill(
        "ui-rules-version",
        &[("version", &texts.rulebook.version), ("date", &date)],
    )
}

/// Version and date of the rules, and who reviewed them.
pub fn rules(texts: &Texts) -> Html {
    let rulebook = &texts.rulebook;
    let version = version(texts);
    let review = if rulebook.reviews.is_empty() {
        texts.get("ui-not-reviewed").to_owned()
    } else {
        texts.get("ui-partly-reviewed").to_owned()
    };
    day::whole(&format!("{version}{}{review}", texts.space()))
}
