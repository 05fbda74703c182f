//! Opening a case that was handed on: a saved file, a link, the text of a code. What was opened is
//! shown first: match, rules changed, or damaged. It must never replace the present case by itself.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::browser::{open, page as document_page, save};
use crate::handover::{Damage, Fault, Finding, Lost, Moved, Opened, Standing, file};
use crate::session::{Action, Session};
use crate::ui::parts::then;
use crate::ui::store::{Event as Sent, Send, on_back, on_click};
use crate::ui::texts::Texts;
use crate::ui::view::{html, part};

/// The page.
#[inline(never)]
pub fn page(texts: &Texts, session: &Session, send: &Send) -> Html {
    part! {
        <Opening texts={texts.clone()} session={session.clone()} send={send.clone()} key="opening" />
    }
}

/// What the page is drawn from.
#[derive(Properties, PartialEq)]
pub struct OpeningProps {
    /// The words.
    pub texts: Texts,
    /// The visit.
    pub session: Session,
    /// Sends events.
    pub send: Send,
}

/// What was opened, equal only to itself: a second text that reads the same is shown anew.
struct Same(Option<Rc<Opened>>);

impl PartialEq for Same {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Some(one), Some(another)) => Rc::ptr_eq(one, another),
            (None, None) => true,
            _ => false,
        }
    }
}

/// The page, which gives what was opened the focus.
#[component]
pub fn Opening(props: &OpeningProps) -> Html {
    let (texts, session, send) = (&props.texts, &props.session, &props.send);
    let opened = session.opened().cloned();
    {
        let opened = opened.clone();
        use_effect_with(Same(opened), |opened| {
            if opened.0.is_some() {
                document_page::focus_id("opened-finding");
            }
        });
    }
    html! {
        <main class="page" data-page="opening">
            <button type="button" class="back" data-action="back" onclick={on_back(send)}>{ texts.get("ui-back") }</button>
            <h1 tabindex="-1">{ texts.get("opened-title") }</h1>
            <div class="opened">
                if let Some(opened) = &opened {
                    { found(texts, session, send, opened) }
                }
            </div>
            { ways(texts, send, opened.is_some()) }
        </main>
    }
}

/// Ways to open one.
fn ways(texts: &Texts, send: &Send, again: bool) -> Html {
    let chosen = {
        let send = send.clone();
        Callback::from(move |event: Event| {
            let input = event
                .target()
                .and_then(|t| t.dyn_into::<HtmlInputElement>().ok());
            let Some(input) = input else { return };
            if let Some(file) = input.files().and_then(|files| files.get(0)) {
                let send = send.clone();
                open::file(&file, move |text| {
                    send.dispatch(Sent::Session(Action::HandedIn(text)));
                });
            }
            // The same file can be chosen again.
            input.set_value("");
        })
    };
    let pasted = {
        let send = send.clone();
        // On the button: a sandboxed frame submits no form.
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            let text = event
                .target()
                .and_then(|t| t.dyn_into::<web_sys::Element>().ok())
                .and_then(|button| button.closest("form").ok().flatten())
                .and_then(|form| form.query_selector("textarea").ok().flatten())
                .and_then(|t| t.dyn_into::<HtmlTextAreaElement>().ok())
                .map(|field| field.value());
            send.dispatch(Sent::Session(Action::HandedIn(text.unwrap_or_default())));
        })
    };
    let title = if again {
        "opened-another"
    } else {
        "opened-ways"
    };
    html! {
        <section class="open-ways">
            <h2>{ texts.get(title) }</h2>
            <p>{ texts.get("opened-lede") }</p>
            <div class="measure">
                <label class="label" for="open-file">{ texts.get("opened-file-label") }</label>
                <input type="file" id="open-file" data-action="open-file" accept=".json,application/json" onchange={chosen} />
                <p class="hint">{ texts.get("opened-drop") }</p>
            </div>
            <form class="measure" novalidate=true>
                <label class="label" for="open-text">{ texts.get("opened-paste-label") }</label>
                <textarea id="open-text" class="text text-long" rows="4" autocomplete="off" spellcheck="false" />
                <button type="submit" class="button second" data-action="open-pasted" onclick={pasted}>{ texts.get("opened-paste-go") }</button>
            </form>
        </section>
    }
}

/// What comparing has shown, and what to do with it.
fn found(texts: &Texts, session: &Session, send: &Send, opened: &Rc<Opened>) -> Html {
    let name = opened.finding.name();
    // A case that is the present one already replaces nothing.
    let own = session.own_answers();
    let present = !own.is_empty() && opened.answers() != Some(&own);
    let save_present = {
        let (session, note) = (session.clone(), texts.get("ui-paper-privilege").to_owned());
        Callback::from(move |_: MouseEvent| {
            save::case(&file::noted(&session.own_file(), &note));
        })
    };
    let usable = opened.answers().is_some();
    let take = match opened.finding {
        Finding::Damaged => "opened-take-damaged",
        _ => "opened-take",
    };
    html! {
        <section class={classes!("notice", "finding-of-case", format!("found-{name}"))} data-finding={name} aria-labelledby="opened-finding">
            <h2 id="opened-finding" tabindex="-1">{ texts.get(heading(opened.finding)) }</h2>
            <p>{ says(texts, opened) }</p>
            { damage(texts, opened) }
            { moved(texts, opened) }
            { lost(texts, opened) }
            if opened.finding != Finding::Damaged {
                <p class="quiet">{ texts.get("opened-proves-not") }</p>
            }
            if session.came_by_link() {
                <p class="quiet">{ texts.get("opened-history") }</p>
            }
            if present {
                <p>{ texts.get(if usable { "opened-replaces" } else { "opened-untouched" }) }</p>
            }
            <div class="actions">
                if usable {
                    <button type="button" class="button" data-action="take-opened" onclick={on_click(send, Sent::Session(Action::OpenedTaken))}>{ texts.get(take) }</button>
                }
                if present {
                    <button type="button" class="button second" data-action="keep-present" onclick={on_back(send)}>{ texts.get("opened-stay") }</button>
                    if usable && session.stand().is_none() {
                        <button type="button" class="link" data-action="save" onclick={save_present}>{ texts.get("opened-save-present") }</button>
                    }
                }
            </div>
        </section>
    }
}

fn heading(finding: Finding) -> &'static str {
    match finding {
        Finding::Match => "opened-match",
        Finding::RulesChanged => "opened-rules-changed",
        Finding::DayChanged => "opened-day-changed",
        Finding::AnswersOnly => "opened-answers-only",
        Finding::Damaged => "opened-damaged",
    }
}

/// The finding in a sentence or two.
fn says(texts: &Texts, opened: &Opened) -> String {
    let proof = opened.read.as_ref().map(|r| &r.proof);
    let date = proof.and_then(|p| p.date).map(|d| d.to_string());
    let version = proof.map_or("", |p| p.version.as_str());
    let id = match (opened.finding, &date) {
        (Finding::Match, _) => "opened-match-says",
        (Finding::RulesChanged, Some(_)) => "opened-rules-changed-says",
        (Finding::RulesChanged, None) => "opened-rules-changed-plain",
        (Finding::DayChanged, _) => "opened-day-changed-says",
        (Finding::AnswersOnly, _) => "opened-answers-only-says",
        (Finding::Damaged, _) => "opened-damaged-says",
    };
    texts.fill(
        id,
        &[
            ("date", date.as_deref().unwrap_or_default()),
            ("version", version),
            ("today", &texts.rulebook.version),
        ],
    )
}

fn damage(texts: &Texts, opened: &Opened) -> Html {
    let one = |damage: &Damage| {
        let says = damage.message_id(&texts.rulebook);
        if let Damage::Answer(id, problem) = damage {
            let question = id.map_or_else(|| problem.place.clone(), |id| texts.question(id));
            return html! { <>{ texts.fill(says, &[("question", &question)]) }</> };
        }
        html! {
            <>
                if let Damage::File(fault, problem) = damage {
                    { texts.fill(says, &[("line", &line_of(*fault)), ("entry", &problem.place)]) }
                    { texts.space() }
                    <code lang="en">{ problem.to_string() }</code>
                } else {
                    { texts.get(says) }
                }
            </>
        }
    };
    html! {
        <ul class="damage">
            for (at, damage) in opened.damage.iter().enumerate() {
                <li key={at}>{ one(damage) }</li>
            }
        </ul>
    }
}

/// The line from which on a file is not one of ours.
fn line_of(fault: Fault) -> String {
    match fault {
        Fault::Syntax(line) => line.to_string(),
        Fault::Unanswered | Fault::Entry => String::new(),
    }
}

/// What stands elsewhere today.
fn moved(texts: &Texts, opened: &Opened) -> Html {
    if !matches!(opened.finding, Finding::RulesChanged | Finding::DayChanged) {
        return html! { <div></div> };
    }
    if let Some(found) = &opened.then {
        return html! {
            <div data-edition={found.as_of.to_string()}>
                <h3>{ texts.get("opened-moved-title") }</h3>
                <p>{ texts.get("then-kept") }</p>
                { then::rows(texts, found) }
            </div>
        };
    }
    let before = opened.read.as_ref().and_then(|r| r.proof.summary.as_ref());
    let row = |name: &str, before: Option<Standing>, now: Option<Standing>| {
        then::stands(texts, name, before, now)
    };
    let of = |moved: &Moved| {
        let name = moved.activity.map_or_else(
            || texts.get("opened-gone-activity").to_owned(),
            |a| texts.activity(a),
        );
        row(&name, moved.before, moved.now)
    };
    let firms = before
        .map(|b| b.firm)
        .zip(opened.now.as_ref().map(|n| n.firm))
        .filter(|(before, now)| before != now);
    let mut rows: Vec<String> = opened.moved.iter().map(of).collect();
    if let Some((before, now)) = firms {
        rows.insert(0, row(texts.get("opened-firm"), Some(before), Some(now)));
    }
    html! {
        <div class="moved">
            <h3>{ texts.get("opened-moved-title") }</h3>
            if before.is_none() {
                <p>{ texts.get("opened-moved-unknown") }</p>
            } else if rows.is_empty() {
                <p>{ texts.get("opened-moved-none") }</p>
            } else {
                <ul>
                    for (at, row) in rows.into_iter().enumerate() {
                        <li key={at}>{ row }</li>
                    }
                </ul>
            }
        </div>
    }
}

/// What could not be kept.
fn lost(texts: &Texts, opened: &Opened) -> Html {
    let lost = opened.read.as_ref().map_or(&[][..], |r| &r.lost);
    let one = |lost: &Lost| match lost {
        Lost::Question(Some(id)) => texts.fill("opened-lost-named", &[("question", id)]),
        Lost::Question(None) => texts.get("opened-lost-question").to_owned(),
        Lost::Answer(id) => texts.fill("opened-lost-answer", &[("question", &texts.question(*id))]),
        Lost::Part(id) => texts.fill("opened-lost-part", &[("question", &texts.question(*id))]),
    };
    html! {
        <div class="lost">
            if !lost.is_empty() {
                <h3>{ texts.get("opened-lost-title") }</h3>
                <ul>
                    for (at, lost) in lost.iter().enumerate() {
                        <li key={at}>{ one(lost) }</li>
                    }
                </ul>
            }
            if opened.finding == Finding::RulesChanged {
                <p>{ texts.get("opened-new-options") }</p>
            }
        </div>
    }
}
