//! The law as pages: every rule and duty listed with a search, and one page for each.
//!
//! A page shows the rule as it stands in the rulebook, whatever anyone answered. It must never
//! leave out a counter-argument or an exception.

mod duty;
mod list;
mod rule;

pub use duty::page as duty;
pub use list::{all, authorities, groups};
pub use rule::page as rule;

use yew::prelude::*;

use crate::assessment::Assessment;
use crate::ids::ActivityId;
use crate::rulebook::{Certainty, Condition};
use crate::session::{Session, Step};
use crate::ui::pages::cases;
use crate::ui::parts::{condition, frame, link, tag, visit};
use crate::ui::store::{Send, on_back};
use crate::ui::texts::Texts;
use crate::ui::view::html;

/// The way back, and to the list.
fn ways(texts: &Texts, session: &Session, send: &Send) -> Html {
    html! {
        <nav class="ways no-print" aria-label={texts.own("pages-ways")}>
            <button type="button" class="back" data-action="back" onclick={on_back(send)}>{ texts.get("ui-back") }</button>
            { link::to(texts, send, Step::Rules, texts.get("pages-rules-all")) }
            { visit::to_case(texts, session, send) }
        </nav>
    }
}

/// Whom or what it speaks of.
fn scope(texts: &Texts, activities: &[ActivityId]) -> Html {
    html! {
        <p>
            if activities.is_empty() {
                { texts.get("pages-scope-firm") }
            } else {
                { texts.fill("pages-scope", &[("activities", &texts.activities(activities))]) }
            }
        </p>
    }
}

/// A condition under a heading.
fn when(texts: &Texts, title: &str, activities: &[ActivityId], when: &Condition) -> Html {
    html! {
        <section>
            <h2>{ texts.get(title).to_owned() }</h2>
            { scope(texts, activities) }
            <div class="condition-whole">{ condition::words(texts, when) }</div>
        </section>
    }
}

/// How certain the law is, and what that means.
fn certainty(texts: &Texts, certainty: Certainty) -> Html {
    html! {
        <p>
            { tag::certainty(texts, certainty) }{ texts.semicolon() }
            { texts.named("pages-certainty", certainty.name()) }
        </p>
    }
}

/// The cases in which something stands, with what the rules say of each today.
fn tested_by(
    texts: &Texts,
    session: &Session,
    send: &Send,
    stands: impl Fn(&Assessment) -> bool,
) -> Html {
    let book = texts.book();
    let judged = book.judged(|answers| session.judge(answers));
    let found: Vec<u16> = (0u16..)
        .zip(judged)
        .filter(|(_, assessment)| stands(assessment))
        .map(|(place, _)| place)
        .collect();
    html! {
        <section>
            <h2>{ texts.get("pages-tested") }</h2>
            if found.is_empty() {
                <p>{ texts.get("pages-tested-none") }</p>
            } else {
                <p class="quiet">{ texts.get("pages-tested-lede") }</p>
                <ul class="plain shelf-list">
                    for place in found {
                        <li key={place}>{ cases::entry(texts, session, place, send) }</li>
                    }
                </ul>
            }
        </section>
    }
}

/// Who reviewed it.
fn reviewed(texts: &Texts, id: &str) -> Html {
    let reviews = &texts.rulebook.reviews;
    let says = match reviews
        .iter()
        .find(|r| r.rules.iter().any(|rule| rule == id))
    {
        Some(review) => texts.fill(
            "ui-reviewed",
            &[("reviewer", &review.reviewer), ("date", &review.date)],
        ),
        None => texts.get("ui-not-reviewed").to_owned(),
    };
    html! {
        <section>
            <h2>{ texts.get("pages-reviewed") }</h2>
            <p>{ says }{ texts.space() }{ frame::version(texts) }</p>
        </section>
    }
}

/// The address of the page, and how to report an error in it.
fn about(texts: &Texts, send: &Send, step: Step) -> Html {
    html! {
        <section class="no-print">
            <h2>{ texts.get("pages-about") }</h2>
            <p>{ texts.get("pages-link") }{ texts.space() }{ link::to(texts, send, step, link::address(texts, step)) }</p>
            <p>{ link::to(texts, send, Step::Errata, texts.get("pages-report-link")) }</p>
        </section>
    }
}
