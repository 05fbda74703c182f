//! The law from 2013 to today: each main instrument as a row of text with its bar, so that the
//! picture and its text are one.
//!
//! Only dates that the register holds are drawn. It must never judge an act by them.

use yew::prelude::*;

use crate::answers::Answer;
use crate::ids::{AuthorityId, QuestionId};
use crate::order;
use crate::rulebook::document::AuthorityDoc;
use crate::rulebook::{Basis, Month};
use crate::session::{Action, Session, Step};
use crate::ui::parts::{authority, day, link, visit};
use crate::ui::store::{Event, Send, Shelf, on_back, on_click};
use crate::ui::texts::Texts;
use crate::ui::view::html;

/// The first year drawn.
const FIRST: u32 = 2013;
/// Kinds that bind.
const BINDING: [&str; 3] = ["statute", "state-rule", "judicial-interpretation"];
/// Kinds that set policy or warn, and do not bind by themselves.
const POLICY: [&str; 2] = ["policy", "notice"];

/// One row.
struct Row<'a> {
    id: AuthorityId,
    doc: &'a AuthorityDoc,
    /// Months since the first year began.
    from: u32,
    to: Option<u32>,
}

/// Months from the first year to a day, a month or a year, as far as it is given.
fn months(date: &str) -> Option<u32> {
    let mut parts = date.split('-');
    let year: u32 = parts.next()?.parse().ok()?;
    let month: u32 = parts.next().map_or(Some(1), |m| m.parse().ok())?;
    Some(year.checked_sub(FIRST)? * 12 + month.clamp(1, 12) - 1)
}

/// The last day it counts, on its face or because another took its place.
fn end<'a>(texts: &'a Texts, doc: &'a AuthorityDoc) -> Option<&'a str> {
    let next = || {
        let id = texts.rulebook.authority(doc.superseded_by.as_deref()?)?;
        texts.rulebook[id].doc.counts_from()
    };
    doc.expires.as_deref().or_else(next)
}

fn rows(texts: &Texts) -> Vec<Row<'_>> {
    let mut rows: Vec<Row> = texts
        .rulebook
        .timeline
        .iter()
        .filter_map(|id| {
            let doc = &texts.rulebook[*id].doc;
            Some(Row {
                id: *id,
                doc,
                from: months(doc.counts_from()?)?,
                to: end(texts, doc).and_then(months),
            })
        })
        .collect();
    order::by(&mut rows, |row| row.from);
    rows
}

/// The month the business began, if it was answered.
fn began(texts: &Texts, session: &Session) -> (Option<QuestionId>, Option<Month>) {
    let question = texts.rulebook.question("location.started");
    let month = question.and_then(|q| match session.answers().get(q) {
        Some(Answer::Month(month)) => Some(*month),
        _ => None,
    });
    (question, month)
}

/// The page.
#[inline(never)]
pub fn page(texts: &Texts, session: &Session, send: &Send) -> Html {
    let (question, month) = began(texts, session);
    let then = month.and_then(|m| months(&m.to_string()));
    let today = months(&session.date().to_string()).unwrap_or_default();
    let width = (today / 24 + 1) * 24;
    html! {
        <main class="page wide looked-up" data-page="timeline" key="timeline">
            <nav class="ways no-print" aria-label={texts.own("pages-ways")}>
                <button type="button" class="back" data-action="back" onclick={on_back(send)}>{ texts.get("ui-back") }</button>
                { visit::to_case(texts, session, send) }
            </nav>
            <h1 tabindex="-1">{ texts.get("pages-timeline-heading") }</h1>
            <p class="lede">{ texts.get("pages-timeline-lede") }</p>
            <p>
                if let Some(month) = month {
                    <strong>{ texts.fill("pages-timeline-start", &[("month", &month.to_string())]) }{ texts.stop() }</strong>{ texts.space() }
                    { texts.get("pages-timeline-start-marked") }
                } else {
                    { texts.get("pages-timeline-start-none") }{ " " }
                    if let Some(question) = question.filter(|_| !session.answers().is_empty()) {
                        <button type="button" class="link no-print" data-action="started" onclick={on_click(send, Event::Session(Action::ChangeChosen(question)))}>{ texts.get("pages-timeline-start-ask") }</button>
                    }
                }
            </p>
            { key(texts, then.is_some()) }
            { in_force(texts, session, then.unwrap_or(today), month) }
            <div class="axis" aria-hidden="true">
                for year in (FIRST..FIRST + width / 12 + 1).step_by(2) {
                    <span key={year}>{ year.to_string() }</span>
                }
            </div>
            <ol class="plain timeline">
                for row in rows(texts) {
                    <li key={row.id.index()} id={place(row.id)} tabindex="-1" data-authority={row.doc.id.clone()}>{ one(texts, &row, (width, today, then), send) }</li>
                }
            </ol>
            <p class="older">{ texts.fill("pages-timeline-older", &[("titles", &older(texts))]) }</p>
            <p>{ texts.get("pages-timeline-old") }</p>
        </main>
    }
}

/// Where a row stands on the page.
fn place(id: AuthorityId) -> String {
    format!("law-{}", id.index())
}

/// Whether a row counts in a month. A meeting does in none.
fn counts(row: &Row, month: u32) -> bool {
    !row.doc.is_meeting() && row.from <= month && row.to.is_none_or(|to| to > month)
}

/// What was in force in the month the business began, else in the month of the visit: the picture
/// in words, each name leading to its row.
fn in_force(texts: &Texts, session: &Session, at: u32, began: Option<Month>) -> Html {
    let today: String = session.date().to_string().chars().take(7).collect();
    let month = began.map_or(today, |m| m.to_string());
    html! {
        <section class="in-force">
            <h2>{ texts.fill("pages-timeline-in-force", &[("month", &month)]) }</h2>
            <ul>
                for row in rows(texts).iter().filter(|row| counts(row, at)) {
                    <li key={row.id.index()}>{ link::jump(place(row.id), texts.pick(&row.doc.title).to_owned()) }</li>
                }
                <li key="older">{ texts.fill("pages-timeline-older", &[("titles", &older(texts))]) }</li>
            </ul>
        </section>
    }
}

/// Binding law that is cited and older than the first year drawn, by title.
fn older(texts: &Texts) -> String {
    let docs = texts.rulebook.authorities.iter().filter(|a| a.cited);
    let docs = docs.map(|a| &a.doc).filter(|doc| {
        let year = doc.effective.as_deref().and_then(|day| day.get(..4));
        let old = year
            .and_then(|y| y.parse().ok())
            .is_some_and(|y: u32| y < FIRST);
        old && doc.status == "in-force" && BINDING.contains(&doc.kind.as_str())
    });
    let titles: Vec<&str> = docs.map(|doc| texts.pick(&doc.title)).collect();
    titles.join(texts.semicolon())
}

/// A row: what it is, when it counted, and its bar.
fn one(
    texts: &Texts,
    row: &Row,
    (width, today, then): (u32, u32, Option<u32>),
    send: &Send,
) -> Html {
    let counted = then.is_some_and(|t| counts(row, t));
    let rests = resting(texts, row.id);
    let title = texts.pick(&row.doc.title);
    html! {
        <>
            <div class="timeline-text">
                <p class="authority-title"><span lang="zh-Hans">{ authority::title(row.doc) }</span></p>
                if title != row.doc.title.zh {
                    <p class="quiet">{ title }</p>
                }
                <p>
                    { day::whole(&authority::dates(texts, row.doc)) }
                    if let Some(to) = end(texts, row.doc).filter(|_| row.doc.expires.is_none()) {
                        { texts.comma() }{ texts.fill("pages-timeline-until", &[("date", to)]) }
                    }
                    { " · " }<strong>{ texts.named("ui-status", row.doc.state()) }</strong>
                    if counted {
                        { " · " }<strong class="then"><span aria-hidden="true">{ "■ " }</span>{ texts.get("pages-timeline-was") }</strong>
                    }
                </p>
                for provision in row.doc.provisions.iter().take(1) {
                    <p key={provision.key.clone()} class="quiet">{ texts.pick(&provision.says) }</p>
                }
                if rests > 0 {
                    <p class="no-print">{ leaning(texts, row.doc, rests, send) }</p>
                }
            </div>
            { bar(row, width, today, then, format!("{title}{}{}", texts.colon(), authority::dates(texts, row.doc))) }
        </>
    }
}

/// The bar, over the years.
fn bar(row: &Row, width: u32, today: u32, then: Option<u32>, label: String) -> Html {
    let open = if row.doc.is_meeting() { 0 } else { today + 1 };
    let to = row.to.unwrap_or(open).max(row.from + 1);
    let mut class = classes!("bar");
    if POLICY.contains(&row.doc.kind.as_str()) {
        class.push("bar-policy");
    }
    if row.to.is_some() {
        class.push("bar-ended");
    }
    html! {
        <svg class="timeline-bar" viewBox={format!("0 0 {width} 10")} preserveAspectRatio="none" role="img" aria-label={label} focusable="false">
            for year in (0..=width).step_by(24) {
                <path key={year} class="grid" d={format!("M{year} 0V10")} />
            }
            <rect {class} x={row.from.to_string()} y="2" width={(to - row.from).to_string()} height="6" />
            <path class="today" d={format!("M{today} 0V10")} />
            if let Some(then) = then {
                <path class="began" d={format!("M{then} 0V10")} />
            }
        </svg>
    }
}

/// How many rules and duties rest on an authority.
fn resting(texts: &Texts, id: AuthorityId) -> usize {
    let on = |basis: &[Basis]| basis.iter().any(|b| b.pin.authority == id);
    let rules = texts.rulebook.rules.iter().filter(|r| on(&r.basis));
    let duties = texts.rulebook.duties.iter().filter(|d| on(&d.basis));
    rules.count() + duties.count()
}

/// The list of rules, with the authority sought in it.
fn leaning(texts: &Texts, doc: &AuthorityDoc, count: usize, send: &Send) -> Html {
    let label = texts.fill("pages-timeline-rules", &[("count", &count.to_string())]);
    let sought = AttrValue::from(doc.id.clone());
    let send = send.clone();
    let go = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        send.dispatch(Event::Sought(Shelf::Rules, sought.clone()));
        send.dispatch(Event::Session(Action::PageOpened(Step::Rules)));
    });
    html! { <a href={link::address(texts, Step::Rules)} onclick={go}>{ label }<span class="hidden-text">{ format!(" {}", doc.title.zh) }</span></a> }
}

fn key(texts: &Texts, then: bool) -> Html {
    let entry = |class: &'static str, message: &str| {
        html! {
            <li>
                <svg class="key-bar" viewBox="0 0 24 10" aria-hidden="true" focusable="false"><rect class={classes!("bar", class)} x="1" y="2" width="22" height="6" /></svg>
                { texts.get(message).to_owned() }
            </li>
        }
    };
    let line = |class: &'static str, message: &str| {
        html! {
            <li>
                <svg class="key-bar" viewBox="0 0 24 10" aria-hidden="true" focusable="false"><path {class} d="M12 0V10" /></svg>
                { texts.get(message).to_owned() }
            </li>
        }
    };
    html! {
        <ul class="key">
            { entry("bar-law", "pages-timeline-key-law") }
            { entry("bar-policy", "pages-timeline-key-policy") }
            { entry("bar-ended", "pages-timeline-key-ended") }
            { line("today", "pages-timeline-today") }
            if then {
                { line("began", "pages-timeline-was") }
            }
        </ul>
    }
}
