//! One case: what happened, what was held then, what the rules say today, its authorities, and
//! "try this case".

use yew::prelude::*;

use crate::assessment::Assessment;
use crate::order;
use crate::session::{Action, Session, Step};
use crate::ui::parts::tag::{self, Mark};
use crate::ui::parts::{authority, day, frame, link, visit};
use crate::ui::store::{Event, Send, on_back, on_click};
use crate::ui::texts::Texts;
use crate::ui::view::html;

/// The page.
#[inline(never)]
pub fn page(texts: &Texts, session: &Session, place: u16, send: &Send) -> Html {
    let book = texts.book();
    let judged = book.judged(|answers| session.judge(answers));
    let (Some(case), Some(assessment)) = (book.get(place), judged.get(usize::from(place))) else {
        return missing(texts, session, send);
    };
    let try_it = Event::Session(Action::CaseTried(place, case.answers.clone()));
    let held = texts.part("case", &case.id, "held");
    html! {
        <main class="page looked-up" data-page="case" data-case={case.id.clone()} key={format!("case-{}", case.id)}>
            { ways(texts, session, send) }
            <h1 tabindex="-1">{ texts.named("case", &case.id) }</h1>
            <p class="quiet">{ texts.get(if case.published { "pages-case-published" } else { "pages-case-typical" }) }</p>
            <section>
                <h2>{ texts.get("pages-case-facts") }</h2>
                <p>{ texts.part("case", &case.id, "facts").to_owned() }</p>
            </section>
            <section>
                <h2>{ texts.get("pages-case-held") }</h2>
                <p>{ if held.is_empty() { texts.get("pages-case-no-decision") } else { held }.to_owned() }</p>
                if case.published {
                    <p class="quiet">{ texts.get("ui-limits-detained") }</p>
                }
            </section>
            { today(texts, assessment, send) }
            <section class="no-print">
                <h2>{ texts.get("pages-case-try") }</h2>
                <p>{ texts.get("pages-case-try-lede") }</p>
                <p><button type="button" class="button" data-action="try" onclick={on_click(send, try_it)}>{ texts.get("pages-case-try-button") }</button></p>
            </section>
            <section>
                <h2>{ texts.get("ui-authorities-title") }</h2>
                { authority::list(texts, case.cites.iter().map(|pin| (*pin, None))) }
            </section>
            <section class="no-print">
                <h2>{ texts.get("pages-about") }</h2>
                <p>{ texts.get("pages-link") }{ texts.space() }{ link::to(texts, send, Step::Case(place), link::address(texts, Step::Case(place))) }</p>
                <p>{ link::to(texts, send, Step::Errata, texts.get("pages-report-link")) }</p>
            </section>
        </main>
    }
}

fn ways(texts: &Texts, session: &Session, send: &Send) -> Html {
    html! {
        <nav class="ways no-print" aria-label={texts.own("pages-ways")}>
            <button type="button" class="back" data-action="back" onclick={on_back(send)}>{ texts.get("ui-back") }</button>
            { link::to(texts, send, Step::Cases, texts.get("pages-cases-all")) }
            { visit::to_case(texts, session, send) }
        </nav>
    }
}

/// What the rules say today: the first line, each activity, findings and duties by name.
fn today(texts: &Texts, assessment: &Assessment, send: &Send) -> Html {
    let mut findings: Vec<_> = assessment
        .findings()
        .filter(|(_, _, reason)| reason.stands)
        .map(|(_, finding, reason)| (finding, reason.rule))
        .collect();
    order::by(&mut findings, |(finding, _)| *finding);
    findings.dedup_by_key(|(finding, _)| *finding);
    let mut owed: Vec<_> = assessment
        .verdicts
        .iter()
        .flat_map(|v| &v.duties)
        .chain(&assessment.firm.duties)
        .filter(|d| d.owed == Some(true))
        .map(|d| d.duty)
        .collect();
    order::by(&mut owed, |duty| *duty);
    owed.dedup();
    html! {
        <section data-today={assessment.firm.headline.name()}>
            <h2>{ texts.get("pages-case-today") }</h2>
            <p><strong>{ texts.named("ui-firm", assessment.first_line()) }{ texts.stop() }</strong></p>
            <ul class="plain shelf-list">
                for verdict in assessment.verdicts.iter() {
                    <li key={verdict.activity.index()}>
                        { tag::tag(texts, Mark::of(verdict)) }{ " " }{ texts.activity(verdict.activity) }
                        for (lane, certainty) in verdict.lanes.iter() {
                            <span key={lane.name()} class="quiet of">{ texts.named("ui-lane", lane.name()) }{ " " }{ tag::certainty(texts, *certainty) }</span>
                        }
                    </li>
                }
            </ul>
            if !findings.is_empty() {
                <h3>{ texts.get("pages-findings") }</h3>
                <ul class="names">
                    for (finding, rule) in findings {
                        <li key={finding.index()}>{ link::to(texts, send, Step::Rule(rule), texts.finding(finding)) }</li>
                    }
                </ul>
            }
            if !owed.is_empty() {
                <h3>{ texts.get("pages-case-owed") }</h3>
                <ul class="names">
                    for duty in owed {
                        <li key={duty.index()}>{ link::to(texts, send, Step::Duty(duty), texts.duty(duty)) }</li>
                    }
                </ul>
            }
            <p class="quiet">{ frame::rules(texts) }{ texts.space() }{ day::whole(&texts.fill("ui-assessed-on", &[("date", &assessment.age.date.to_string())])) }</p>
        </section>
    }
}

/// The page of a case that this edition of the book does not have.
fn missing(texts: &Texts, session: &Session, send: &Send) -> Html {
    html! {
        <main class="page looked-up" data-page="case" key="case-missing">
            { ways(texts, session, send) }
            <h1 tabindex="-1">{ texts.get("pages-case-missing") }</h1>
            <p>{ texts.get("pages-nothing-do") }</p>
        </main>
    }
}
