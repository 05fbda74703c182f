//! A long list with a search that answers as one types. Every entry stays in the page; what is
//! not found is hidden.
//!
//! The list is drawn once. A letter typed only says of each entry whether it is hidden: drawing
//! hundreds of entries anew for each letter is felt on a slow phone. The letter itself is painted
//! before that: it must not wait for the list.
//!
//! It must never rank or leave out an entry by itself.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::browser::page::show;
use crate::session::Session;
use crate::ui::pages;
use crate::ui::search::{folded, found};
use crate::ui::store::{Event, Send, Shelf};
use crate::ui::texts::Texts;
use crate::ui::view::{html, part};

/// In milliseconds: long enough for the letter to be painted, too short to be waited for.
const BEHIND: u32 = 30;

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
    let hits: Vec<Vec<bool>> = groups
        .iter()
        .map(|group| {
            let hit = |entry: &Entry| found(&query, &entry.words);
            group.entries.iter().map(hit).collect()
        })
        .collect();
    let entries = || hits.iter().flatten();
    let (count, all) = (entries().filter(|hit| **hit).count(), entries().count());
    use_effect_with((hits, texts.clone()), |(hits, _)| {
        let any: Vec<bool> = hits.iter().map(|group| group.contains(&true)).collect();
        show(".shelf", &any);
        show(".shelf-list > li", &hits.concat());
    });
    let (shelf, send) = (props.shelf, props.send.clone());
    let waits = use_mut_ref(|| None);
    // What stands in the field until it is sought: drawing meanwhile may not take it away.
    let typing = use_mut_ref(|| None::<AttrValue>);
    let stands = typing.borrow().clone();
    let stands = stands.unwrap_or_else(|| props.sought.clone());
    let typed = Callback::from(move |event: InputEvent| {
        let field = event
            .target()
            .and_then(|t| t.dyn_into::<HtmlInputElement>().ok());
        let (send, typing) = (send.clone(), typing.clone());
        // A letter typed meanwhile takes the place of this one: what stands in the field then is sought.
        *waits.borrow_mut() = field.map(|field| {
            *typing.borrow_mut() = Some(field.value().into());
            Timeout::new(BEHIND, move || {
                let text = typing.borrow_mut().take();
                if let Some(text) = text {
                    send.dispatch(Event::Sought(shelf, text));
                }
            })
        });
    });
    let (count, all) = (count.to_string(), all.to_string());
    let nothing = count == "0";
    html! {
        <div class="finder">
            <div class="seek no-print" role="search">
                <label for="seek">{ texts.get("pages-seek") }</label>
                <input id="seek" class="text" type="search" autocomplete="off" autocapitalize="off" spellcheck="false" data-action="seek" value={stands} oninput={typed} />
                <p class="quiet" role="status" data-found={count.clone()} data-sought={props.sought.clone()}>{ texts.fill("pages-found", &[("count", &count), ("all", &all)]) }</p>
            </div>
            <div class={if nothing { "notice" } else { "no-notice" }}>
                if nothing {
                    <p><strong>{ texts.fill("pages-nothing", &[("sought", props.sought.trim())]) }</strong></p>
                    <p>{ texts.get("pages-nothing-do") }</p>
                }
            </div>
            { part! { <Shelves {groups} /> } }
        </div>
    }
}

/// What is listed; the same list is not drawn again.
#[derive(Properties)]
struct ShelvesProps {
    groups: Rc<Vec<Group>>,
}

impl PartialEq for ShelvesProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.groups, &other.groups)
    }
}

/// The list, every entry of it.
#[component]
fn Shelves(props: &ShelvesProps) -> Html {
    let shelf = |(i, group): (usize, &Group)| {
        html! {
            <section key={i} class="shelf">
                <h2>{ group.title.clone() }</h2>
                <ul class="plain shelf-list">
                    for entry in &group.entries {
                        <li key={entry.key.clone()}>{ entry.shown.clone() }</li>
                    }
                </ul>
            </section>
        }
    };
    html! { <div class="shelves">{ for props.groups.iter().enumerate().map(shelf) }</div> }
}
