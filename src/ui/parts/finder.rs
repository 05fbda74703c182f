//! A long list with a search that answers as one types. Every entry stays in the page; what is
//! not found is hidden.
//!
//! It must never rank or leave out an entry by itself.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::session::Session;
use crate::ui::pages;
use crate::ui::search::{folded, found};
use crate::ui::store::{Event, Send, Shelf};
use crate::ui::texts::Texts;
use crate::ui::view::html;

/// One entry.
pub struct Entry {
    /// Its key within the list.
    pub key: String,
    /// What it is found by, folded.
    pub words: String,
    /// What it shows.
    pub shown: Html,
}

impl Entry {
    /// An entry found by some texts.
    pub fn new(key: String, texts: &[&str], shown: Html) -> Self {
        Self {
            key,
            words: folded(&texts.join("\n")),
            shown,
        }
    }
}

/// Entries under one heading.
pub struct Group {
    /// The heading.
    pub title: String,
    /// The entries.
    pub entries: Vec<Entry>,
}

/// The finder.
#[derive(Properties, PartialEq)]
pub struct FinderProps {
    /// What is listed.
    pub shelf: Shelf,
    /// The words.
    pub texts: Texts,
    /// The visit.
    pub session: Session,
    /// What is sought.
    pub sought: AttrValue,
    /// Sends events.
    pub send: Send,
}

/// The search field and the list.
#[component]
pub fn Finder(props: &FinderProps) -> Html {
    let groups = use_memo(
        (props.shelf, props.texts.clone()),
        |(shelf, texts)| match shelf {
            Shelf::Rules => pages::law::groups(texts, &props.send),
            Shelf::Cases => pages::cases::groups(texts, &props.session, &props.send),
        },
    );
    let texts = &props.texts;
    let query = folded(&props.sought);
    let all: usize = groups.iter().map(|g| g.entries.len()).sum();
    let mut count = 0;
    let lists: Vec<Html> = groups
        .iter()
        .enumerate()
        .map(|(i, group)| {
            let mut any = false;
            let entries: Vec<Html> = group
                .entries
                .iter()
                .map(|entry| {
                    let hit = found(&query, &entry.words);
                    any |= hit;
                    count += usize::from(hit);
                    html! { <li key={entry.key.clone()} hidden={!hit}>{ entry.shown.clone() }</li> }
                })
                .collect();
            html! {
                <section key={i} class="shelf" hidden={!any}>
                    <h2>{ group.title.clone() }</h2>
                    <ul class="plain shelf-list">{ for entries }</ul>
                </section>
            }
        })
        .collect();
    let (shelf, send) = (props.shelf, props.send.clone());
    let typed = Callback::from(move |event: InputEvent| {
        let field = event
            .target()
            .and_then(|t| t.dyn_into::<HtmlInputElement>().ok());
        if let Some(field) = field {
            send.dispatch(Event::Sought(shelf, field.value().into()));
        }
    });
    let (count, all) = (count.to_string(), all.to_string());
    let nothing = count == "0";
    html! {
        <div class="finder">
            <div class="seek no-print" role="search">
                <label for="seek">{ texts.get("pages-seek") }</label>
                <input id="seek" class="text" type="search" autocomplete="off" autocapitalize="off" spellcheck="false" data-action="seek" value={props.sought.clone()} oninput={typed} />
                <p class="quiet" role="status" data-found={count.clone()}>{ texts.fill("pages-found", &[("count", &count), ("all", &all)]) }</p>
            </div>
            <div class={if nothing { "notice" } else { "no-notice" }}>
                if nothing {
                    <p><strong>{ texts.fill("pages-nothing", &[("sought", props.sought.trim())]) }</strong></p>
                    <p>{ texts.get("pages-nothing-do") }</p>
                }
            </div>
            { for lists }
        </div>
    }
}
