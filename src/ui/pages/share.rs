//! Sharing with the firm around, in two steps: write, then read exactly what goes and to which
//! origin, and confirm.
//!
//! What is shown in the second step is the text that is sent, byte for byte. It must never choose
//! for the visitor, and never send on one press.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::browser::frame::{self, Link};
use crate::browser::page;
use crate::firm::{self, Contact, Trouble, letter};
use crate::session::Session;
use crate::ui::around::{Around, Handed, Happen, Happened};
use crate::ui::store::{Send, on_back};
use crate::ui::texts::Texts;
use crate::ui::view::html;

/// How long the button to send must have been in full view before it works: nobody is led to press
/// where it suddenly appears.
const SEEN_MS: u32 = 2000;
/// What must have been in view at least once before, how much of it, and how long: whoever could not
/// see where it goes and what goes has not agreed to it.
const READ: [(&str, f64); 2] = [("share-origin", 0.99), ("share-letter", 0.3)];
const READ_MS: u32 = 1000;

/// What the page shows.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The words.
    pub texts: Texts,
    /// The case.
    pub session: Session,
    /// The page around.
    pub around: Around,
    /// The way to it.
    pub link: Link,
    /// Tells what happened.
    pub happen: Happen,
    /// Sends events.
    pub send: Send,
}

impl Props {
    /// A handler that makes one change to what is written.
    fn writes<E: AsRef<web_sys::Event> + 'static>(
        &self,
        change: impl Fn(&mut Contact, &HtmlInputElement) + 'static,
    ) -> Callback<E> {
        let (happen, before) = (self.happen.clone(), self.around.contact.clone());
        Callback::from(move |event: E| {
            let target = event.as_ref().target();
            if let Some(field) = target.and_then(|t| t.dyn_into::<HtmlInputElement>().ok()) {
                let mut contact = before.clone();
                change(&mut contact, &field);
                happen.dispatch(Happened::Wrote(contact));
            }
        })
    }
}

/// The page.
#[component]
pub fn SharePage(props: &Props) -> Html {
    let texts = &props.texts;
    // The text that is being read: set once when the visitor goes on, and sent as it is.
    let reading = use_state(|| None::<Rc<str>>);
    let troubles = use_state(Vec::<Trouble>::new);
    let refused = use_state(|| 0_usize);
    let seen = use_state_eq(|| false);
    let read = [use_state_eq(|| false), use_state_eq(|| false)];
    let ticked = use_state(|| false);

    let sent = props.around.handed != Handed::No;
    let stage = match (sent, reading.is_some()) {
        (true, _) => "share-sent-heading",
        (_, true) => "share-read-heading",
        _ => "share-heading",
    };
    let heading = texts.get(stage).to_owned();
    let titled = if troubles.is_empty() {
        heading.clone()
    } else {
        texts.fill("ui-error-title", &[("page", &heading)])
    };
    use_effect_with(texts.fill("ui-page-title", &[("page", &titled)]), |title| {
        page::set_title(title);
    });
    {
        let (link, language) = (props.link.clone(), texts.language);
        use_effect_with(stage, move |stage| {
            if *stage != "share-heading" {
                page::focus_heading();
                link.measure();
                link.say(&firm::page("share", language));
            }
        });
    }
    use_effect_with(*refused, |refused| {
        if *refused > 0 {
            page::focus_id("error-summary");
        }
    });
    {
        let (seen, read) = (seen.clone(), read.clone());
        use_effect_with(stage, move |stage| {
            seen.set(false);
            let mut watches = Vec::new();
            for ((id, part), read) in READ.into_iter().zip(read) {
                read.set(false);
                if *stage == "share-read-heading" {
                    let once = Rc::new(move |now| {
                        if now {
                            read.set(true);
                        }
                    });
                    watches.push(frame::watch_seen(id, part, READ_MS, once));
                }
            }
            if *stage == "share-read-heading" {
                let now = Rc::new(move |now| seen.set(now));
                watches.push(frame::watch_seen("share-send", 0.99, SEEN_MS, now));
            }
            move || drop(watches)
        });
    }

    let on_continue = {
        let (reading, troubles, refused) = (reading.clone(), troubles.clone(), refused.clone());
        let (contact, session, language) = (
            props.around.contact.clone(),
            props.session.clone(),
            texts.language,
        );
        let ticked = ticked.clone();
        // On the button: a sandboxed frame submits no form.
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            let found = contact.troubles();
            ticked.set(false);
            if found.is_empty() {
                reading.set(Some(letter(&contact, language, &session).into()));
            } else {
                refused.set(*refused + 1);
            }
            troubles.set(found);
        })
    };
    let may = *seen && *ticked && read.iter().all(|one| **one);
    let on_send = {
        let (reading, link, happen) = (reading.clone(), props.link.clone(), props.happen.clone());
        Callback::from(move |event: MouseEvent| {
            if let (true, true, Some(text)) = (may, event.is_trusted(), &*reading) {
                link.say(text);
                happen.dispatch(Happened::Sent);
                reading.set(None);
            }
        })
    };
    let to_writing = {
        let (reading, happen) = (reading.clone(), props.happen.clone());
        Callback::from(move |_: MouseEvent| {
            reading.set(None);
            happen.dispatch(Happened::Again);
        })
    };
    let back = match &*reading {
        Some(_) => to_writing.clone(),
        None => on_back(&props.send),
    };
    // The answers of an example are nobody's to send.
    let own = props.session.tried().is_none();
    let content = match (&*reading, props.around.taker().filter(|_| own)) {
        _ if sent => handed(props, to_writing),
        (_, None) => html! { <p key="none">{ texts.get("share-nobody") }</p> },
        (Some(text), Some(firm)) => {
            let on_tick = {
                let ticked = ticked.clone();
                Callback::from(move |event: yew::Event| {
                    if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
                        ticked.set(field.checked());
                    }
                })
            };
            let name = firm.name.of(texts.language);
            html! {
                <div key="read" class="ask">
                    <dl class="sum">
                        <dt>{ texts.get("share-to") }</dt>
                        <dd>
                            <strong id="share-origin" class="share-origin" data-seen={mark(*read[0])}>{ props.around.origin.to_string() }</strong>
                            <p>{ texts.get("share-attested") }</p>
                            <p>{ texts.fill("share-claimed", &[("name", name)]) }</p>
                            <p>{ texts.get("share-scripts") }</p>
                        </dd>
                    </dl>
                    <h2 id="share-text-title">{ texts.get("share-exactly") }</h2>
                    <pre id="share-letter" class="letter" data-seen={mark(*read[1])} tabindex="0" aria-labelledby="share-text-title">{ text.to_string() }</pre>
                    { warnings(texts) }
                    <label class="option">
                        <input type="checkbox" id="share-tick" checked={*ticked} onchange={on_tick} />
                        <span>{ texts.get("share-tick") }</span>
                    </label>
                    <p id="share-wait" class="quiet">{ texts.get("share-wait") }</p>
                    <p>
                        <button
                            type="button"
                            id="share-send"
                            class="button"
                            data-action="send"
                            data-seen={mark(*seen)}
                            aria-describedby="share-wait"
                            disabled={!may}
                            onclick={on_send}
                        >
                            { texts.fill("share-send", &[("origin", &props.around.origin)]) }
                        </button>
                    </p>
                </div>
            }
        }
        (None, Some(_)) => html! {
            <div key="write" class="ask">
                { summary(texts, &troubles) }
                <p class="lede">{ texts.get("share-lede") }</p>
                { warnings(texts) }
                <form novalidate=true autocomplete="off">
                    { field(props, &troubles, "share-reach") }
                    { field(props, &troubles, "share-name") }
                    <fieldset>
                        <legend>{ texts.get("share-also") }</legend>
                        <p class="hint">{ texts.get("share-also-hint") }</p>
                        { choice(props, "share-case", props.around.contact.case, |c, on| c.case = on) }
                        { choice(props, "share-result", props.around.contact.result, |c, on| c.result = on) }
                    </fieldset>
                    <div class="actions">
                        <button type="submit" class="button" data-action="continue" onclick={on_continue}>{ texts.get("ui-continue") }</button>
                    </div>
                </form>
            </div>
        },
    };
    html! {
        <main class="page" data-page="share" data-stage={stage}>
            <button type="button" class="back" data-action="back" onclick={back}>{ texts.get("ui-back") }</button>
            <h1 tabindex="-1">{ heading }</h1>
            <div>{ content }</div>
        </main>
    }
}

/// For an attribute that is there or is not.
fn mark(on: bool) -> Option<&'static str> {
    on.then_some("")
}

/// What sending is not.
fn warnings(texts: &Texts) -> Html {
    html! {
        <ul class="warning share-warnings">
            for one in ["engagement", "confidence", "conflict"] {
                <li key={one}>{ texts.named("share-no", one) }</li>
            }
        </ul>
    }
}

/// What became of it.
fn handed(props: &Props, again: Callback<MouseEvent>) -> Html {
    let texts = &props.texts;
    let outcome = match props.around.handed {
        Handed::Confirmed => "share-confirmed",
        Handed::Unconfirmed => "share-unconfirmed",
        Handed::Waiting | Handed::No => "share-waiting",
    };
    html! {
        <div key="sent" class="ask">
            <p role="status" data-outcome={outcome}>{ texts.fill(outcome, &[("origin", &props.around.origin)]) }</p>
            { warnings(texts) }
            <p>
                <button type="button" class="link" data-action="again" onclick={again}>{ texts.get("share-again") }</button>
            </p>
        </div>
    }
}

/// "There is a problem", with a link to each field. Present, and empty, when there is none.
fn summary(texts: &Texts, troubles: &[Trouble]) -> Html {
    if troubles.is_empty() {
        return html! { <div class="no-errors"></div> };
    }
    let jump = |field: &'static str| {
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            page::focus_id(field);
        })
    };
    html! {
        <div class="errors" id="error-summary" role="alert" tabindex="-1" aria-labelledby="error-title">
            <h2 id="error-title">{ texts.get("ui-problem") }</h2>
            <ul>
                for trouble in troubles.iter() {
                    <li key={trouble.field}>
                        <a href={format!("#{}", trouble.field)} onclick={jump(trouble.field)}>{ words(texts, trouble) }</a>
                    </li>
                }
            </ul>
        </div>
    }
}

fn words(texts: &Texts, trouble: &Trouble) -> String {
    texts.fill(
        trouble.message,
        &[("most", &firm::CONTACT_MOST.to_string())],
    )
}

/// A field of one line. Its id is also that of its words.
fn field(props: &Props, troubles: &[Trouble], id: &'static str) -> Html {
    let texts = &props.texts;
    let contact = &props.around.contact;
    let reach = id == "share-reach";
    let value = if reach { &contact.reach } else { &contact.name };
    let trouble = troubles.iter().find(|t| t.field == id);
    let typed = props.writes::<InputEvent>(move |contact, field| {
        if reach {
            contact.reach = field.value();
        } else {
            contact.name = field.value();
        }
    });
    html! {
        <div class="measure" key={id}>
            <label for={id}>{ texts.get(id).to_owned() }</label>
            <p class="hint" id={format!("{id}-hint")}>{ texts.named(id, "hint") }</p>
            <p class="field-error" id={format!("{id}-error")}>
                if let Some(trouble) = trouble {
                    <span><span class="hidden-text">{ format!("{} ", texts.get("ui-error-word")) }</span>{ words(texts, trouble) }</span>
                }
            </p>
            <input
                type="text"
                {id}
                class={classes!("text", trouble.map(|_| "text-wrong"))}
                value={value.clone()}
                aria-describedby={format!("{id}-hint {id}-error")}
                aria-invalid={trouble.map(|_| "true")}
                oninput={typed}
            />
        </div>
    }
}

/// Something that goes with it only if chosen.
fn choice(props: &Props, id: &'static str, on: bool, set: fn(&mut Contact, bool)) -> Html {
    let texts = &props.texts;
    let changed = props.writes::<yew::Event>(move |contact, field| set(contact, field.checked()));
    html! {
        <label class="option" key={id}>
            <input type="checkbox" {id} checked={on} onchange={changed} />
            <span>{ texts.get(id).to_owned() }</span>
        </label>
    }
}
