//! The counsel pack: the whole report, the questions with every choice and the answer marked, the
//! papers that counsel asks for ticked against what the founder has, and the case for a machine.
//! One print, or one file that needs no program.
//!
//! It adds no judgment to the report, and a tick says only that the founder has the paper.

use yew::prelude::*;

use super::{Case, PARTS, counsel};
use crate::answers::Answer;
use crate::browser::{page as document_page, print, save};
use crate::ids::{DutyId, QuestionId};
use crate::rulebook::Kind;
use crate::session::{Action, Session};
use crate::ui::pages::review::{SECTIONS, of_section};
use crate::ui::parts::naming;
use crate::ui::store::{Event, Send, Way, on_back, on_click};
use crate::ui::texts::Texts;
use crate::ui::view::html;

/// The page.
#[inline(never)]
pub fn page(texts: &Texts, session: &Session, wanted: Option<Way>, send: &Send) -> Html {
    let case = Case {
        live: false,
        ..Case::new(texts, session, send)
    };
    html! {
        <main class="page result pack" data-page="pack" key="pack">
            <button type="button" class="back no-print" data-action="back" onclick={on_back(send)}>{ texts.get("ui-back") }</button>
            <h1 tabindex="-1" class="pack-title">{ texts.get("pack-title") }</h1>
            { ways(&case) }
            { super::firm::section(&case) }
            { super::todo::section(&case) }
            <div class="parts">
                // The papers stand in a part of their own below, with ticks.
                for part in PARTS.iter().filter(|part| (part.shown)(&case) && part.id != "counsel") {
                    <section key={part.id} id={part.id} class={part.class} tabindex="-1">
                        <h2>{ texts.get(part.title) }</h2>
                        { (part.body)(&case) }
                    </section>
                }
                <section id="papers">
                    <h2>{ texts.get("pack-papers") }</h2>
                    { papers(&case) }
                </section>
                <section id="questionnaire" class="given-facts">
                    <h2>{ texts.get("pack-questions") }</h2>
                    { questions(&case) }
                </section>
                <section id="machine" class="given-facts">
                    <h2>{ texts.get("pack-machine") }</h2>
                    { machine(&case) }
                </section>
            </div>
            { super::worker(&case, wanted) }
        </main>
    }
}

/// What the pack is, and the two ways to take it along; how far it is, while it is worked out.
fn ways(case: &Case) -> Html {
    let texts = case.texts;
    let (found, all) = (case.insights.found(), case.shown().len() + 1);
    html! {
        <section class="no-print">
            <p class="lede">{ texts.get("pack-lede") }</p>
            { buttons(case, "") }
            if found < all {
                <p role="status">
                    <label>{ texts.get("in-wait") }{ " " }<progress value={found.to_string()} max={all.to_string()}></progress></label>
                </p>
            }
            { naming::here_only(texts, case.session) }
            <p class="warning">{ texts.get("ui-paper-short") }</p>
        </section>
    }
}

/// One print and one file, each with a click: from the result as from here.
pub(super) fn buttons(case: &Case, before: &str) -> Html {
    let texts = case.texts;
    let way = |id: &'static str, way: Way, says: &'static str| {
        let wanted = on_click(case.send, Event::Pack(Some(way)));
        html! { <button type="button" class="button second" data-action={id} onclick={wanted}>{ before.to_owned() }{ texts.get(says) }</button> }
    };
    html! {
        <div class="actions">
            { way("pack-print", Way::Print, "ui-print") }
            if case.session.stand().is_none() {
                { way("pack-save", Way::Save, "pack-save") }
            }
        </div>
    }
}

/// Prints the pack that the page shows, or keeps it as a file.
pub fn take(texts: &Texts, way: Way) {
    match way {
        Way::Print => print::print(true),
        Way::Save => {
            let title = texts.get("pack-title");
            if let Some(page) = document_page::standalone("#app main", title, texts.language) {
                save::file("light-mining-counsel-pack.html", "text/html", &page);
            }
        }
    }
}

/// The papers that counsel asks for, each to be ticked, then those that the law requires.
fn papers(case: &Case) -> Html {
    html! {
        <>
            { ticks(case) }
            { required(case) }
        </>
    }
}

/// The papers that counsel asks for, each to be ticked.
pub(super) fn ticks(case: &Case) -> Html {
    let texts = case.texts;
    let tick = |at: usize| {
        on_click(
            case.send,
            Event::Session(Action::PaperTicked(u8::try_from(at).unwrap_or(u8::MAX))),
        )
    };
    html! {
        <>
            <p>{ texts.get("pack-papers-lede") }</p>
            <ul class="ticks">
                for (at, one) in counsel::BRING.iter().enumerate() {
                    <li key={*one}>
                        <button
                            type="button"
                            class="tick"
                            role="checkbox"
                            data-action="tick"
                            data-paper={*one}
                            aria-checked={if has(case, at) { "true" } else { "false" }}
                            onclick={tick(at)}
                        >
                            { mark(has(case, at)) }
                            <span>{ texts.named("ui-bring", one) }</span>
                        </button>
                    </li>
                }
            </ul>
        </>
    }
}

/// Whether the founder has ticked a paper.
fn has(case: &Case, at: usize) -> bool {
    u8::try_from(at).is_ok_and(|at| case.session.has_paper(at))
}

/// A box with a tick or without, drawn so that it prints anywhere. A tick is a fact.
fn mark(yes: bool) -> Html {
    html! {
        <svg class="tick-box" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="M1 1h14v14H1z" fill="none" stroke="currentColor" stroke-width="1.5" />
            if yes {
                <path class="given-facts" d="M3 8l4 4 7-8" fill="none" stroke="currentColor" stroke-width="1.5" />
            }
        </svg>
    }
}

/// Licences and filings that the activities require, with what the answers say of them.
fn required(case: &Case) -> Html {
    let texts = case.texts;
    let of_each = case.assessment.verdicts.iter().flat_map(|v| &v.duties);
    let mut shown: Vec<(DutyId, Option<bool>)> = Vec::new();
    for duty in of_each.chain(&case.assessment.firm.duties) {
        let new = shown.iter().all(|(id, _)| *id != duty.duty);
        if new && duty.required == Some(true) {
            shown.push((duty.duty, duty.owed));
        }
    }
    if shown.is_empty() {
        return html! { <p class="quiet">{ texts.get("pack-none-required") }</p> };
    }
    html! {
        <>
            <h3>{ texts.get("pack-required") }</h3>
            <ul class="ticks">
                for (duty, owed) in shown {
                    <li key={duty.index()} class="tick">
                        { mark(owed == Some(false)) }
                        <span>
                            { texts.duty(duty) }{ " · " }
                            { texts.named("ui-duty", match owed { Some(true) => "owed", Some(false) => "held", None => "open" }) }
                        </span>
                    </li>
                }
            </ul>
        </>
    }
}

/// The questions that applied, each with all its choices and the answer marked.
fn questions(case: &Case) -> Html {
    let texts = case.texts;
    html! {
        <>
            <p>{ texts.get("pack-questions-lede") }</p>
            <div class="sheet">
                for section in SECTIONS {
                    <div key={section}>{ for part(case, section) }</div>
                }
            </div>
        </>
    }
}

fn part(case: &Case, section: &str) -> Vec<Html> {
    let questions = of_section(case.texts, case.session, section);
    if questions.is_empty() {
        return Vec::new();
    }
    let mut all = vec![html! { <h3 key="heading">{ case.texts.named("s", section) }</h3> }];
    all.extend(questions.into_iter().map(|q| {
        html! { <div key={q.index()} class="sheet-question" data-question={case.texts.rulebook[q].id.clone()}>{ question(case, q) }</div> }
    }));
    all
}

fn question(case: &Case, id: QuestionId) -> Html {
    let texts = case.texts;
    let question = &texts.rulebook[id];
    let answer = case.answers.get(id);
    // A list of provinces is no help on paper: the one chosen is.
    let listed = matches!(question.kind, Kind::OneOf | Kind::YesNo | Kind::AnyOf);
    html! {
        <>
            <h4>{ texts.question(id) }</h4>
            if listed {
                <ul class="sheet-options">
                    for option in 0..question.options.len() {
                        <li key={option}>{ choice(case, id, answer, option) }</li>
                    }
                </ul>
                if !plain(answer) {
                    <p>{ words(case, id, answer) }</p>
                }
            } else {
                <p>{ words(case, id, answer) }</p>
            }
        </>
    }
}

/// Whether the marks alone say the answer.
fn plain(answer: Option<&Answer>) -> bool {
    match answer {
        Some(Answer::One(_)) => true,
        Some(Answer::Any { yes, unknown }) => unknown.is_empty() && !yes.is_empty(),
        _ => false,
    }
}

fn words(case: &Case, id: QuestionId, answer: Option<&Answer>) -> String {
    answer.map_or_else(
        || case.texts.get("ui-not-provided").to_owned(),
        |answer| case.texts.answer(id, answer),
    )
}

fn choice(case: &Case, id: QuestionId, answer: Option<&Answer>, option: usize) -> Html {
    let option = u16::try_from(option).unwrap_or(u16::MAX);
    let chosen = match answer {
        Some(Answer::One(one)) => *one == option,
        Some(Answer::Any { yes, .. }) => yes.contains(&option),
        _ => false,
    };
    let spoken = if chosen {
        "pack-chosen"
    } else {
        "pack-not-chosen"
    };
    html! {
        <>
            { mark(chosen) }
            <span class="hidden-text">{ case.texts.get(spoken) }</span>
            <span>{ case.texts.option(id, option) }</span>
        </>
    }
}

/// The case as a program reads it.
fn machine(case: &Case) -> Html {
    let texts = case.texts;
    let text = case.session.marked_file();
    html! {
        <>
            <p>{ texts.get("pack-machine-lede") }</p>
            <pre class="machine" id="light-mining-case" tabindex="0" aria-label={texts.own("pack-machine")}>{ text }</pre>
        </>
    }
}
