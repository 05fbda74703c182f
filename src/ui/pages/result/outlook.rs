//! Outlook: the same activities under the essay's positive list, what would have to be declared,
//! and where the law of today is stricter. A proposal, never law, and every line says so.

use yew::prelude::*;

use super::{Case, facts, reasons};
use crate::assessment::Verdict;
use crate::ids::QuestionId;
use crate::insight::names::compared;
use crate::rulebook::Outlook;
use crate::ui::parts::tag::{self, Mark};
use crate::ui::texts::Texts;
use crate::ui::view::{html, part};

/// The facts that would have to be declared, by the proposal's class; the questions that ask them.
fn declared(outlook: Outlook) -> (&'static str, &'static [&'static str]) {
    match outlook {
        Outlook::DataIndustry => (
            "outlook-declare",
            &[
                "hardware.machines",
                "location.province",
                "revenue.streams",
                "location.papers",
            ],
        ),
        Outlook::RegisterAndDeclare => (
            "outlook-declare",
            &[
                "hardware.machines",
                "hardware.kwh-month",
                "location.province",
                "consensus.mechanisms",
                "revenue.streams",
                "revenue.tokens-become",
                "revenue.booked",
            ],
        ),
        Outlook::FinancialRegulation => (
            "outlook-declare-licence",
            &[
                "revenue.streams",
                "revenue.people",
                "revenue.amount",
                "revenue.promise",
                "revenue.customers-who",
                "revenue.tokens-become",
            ],
        ),
        Outlook::NotListed => ("outlook-declare-nothing", &[]),
    }
}

/// The law in force, with a switch to the proposal where a click is answered.
pub fn beside(case: &Case, law: Html) -> Html {
    if case.live && case.names_activity() {
        part! { <Readings texts={case.texts.clone()} {law} proposal={body(case)} /> }
    } else {
        law
    }
}

#[derive(Properties, PartialEq)]
struct ReadingsProps {
    texts: Texts,
    law: Html,
    proposal: Html,
}

/// Two readings of the same activities, one shown. Paper has the law here and the proposal in a
/// part of its own.
#[component]
fn Readings(props: &ReadingsProps) -> Html {
    let proposed = use_state(|| false);
    let choice = |on: bool, message: &str| {
        let chosen = proposed.clone();
        let onchange = Callback::from(move |_: yew::Event| chosen.set(on));
        html! {
            <label>
                <input type="radio" name="reading" value={if on { "proposal" } else { "law" }} checked={*proposed == on} {onchange} />
                <span>{ props.texts.get(message).to_owned() }</span>
            </label>
        }
    };
    html! {
        <div>
            <fieldset class="readings no-print">
                <legend>{ props.texts.get("outlook-switch") }</legend>
                { choice(false, "outlook-law") }
                { choice(true, "outlook-proposal") }
            </fieldset>
            <div class={proposed.then_some("put-away")}>{ props.law.clone() }</div>
            <div class="no-print" data-reading={if *proposed { "proposal" } else { "law" }}>
                if *proposed {
                    { props.proposal.clone() }
                }
            </div>
        </div>
    }
}

/// What stands under the heading.
pub fn body(case: &Case) -> Html {
    let texts = case.texts;
    let shown: Vec<&Verdict> = case
        .assessment
        .verdicts
        .iter()
        .filter(|v| v.present == Some(true))
        .collect();
    html! {
        <>
            <p>{ texts.get("ui-outlook-mark") }</p>
            <p><strong>{ texts.get("outlook-never") }</strong></p>
            if shown.is_empty() {
                <p>{ texts.get("outlook-none") }</p>
            }
            <div class="outlook">
                for verdict in shown {
                    <article key={verdict.activity.index()} class="proposal" data-proposal={texts.rulebook[verdict.activity].id.clone()}>{ one(case, verdict) }</article>
                }
            </div>
        </>
    }
}

fn one(case: &Case, verdict: &Verdict) -> Html {
    let texts = case.texts;
    let activity = verdict.activity;
    let outlook = texts.rulebook[activity].outlook;
    let (declare, questions) = declared(outlook);
    let asked: Vec<QuestionId> = questions
        .iter()
        .filter_map(|id| texts.rulebook.question(id))
        .collect();
    let mark = Mark::of(verdict);
    let line = html! { <><span class="proposal-mark">{ texts.get("outlook-line") }</span>{ texts.space() }</> };
    html! {
        <>
            <h3>{ texts.activity(activity) }</h3>
            <p>
                { line.clone() }<strong>{ texts.named("ui-outlook", outlook.name()) }</strong>{ texts.space() }
                { texts.fill("outlook-industry", &[("industry", texts.of_activity(activity, "industry"))]) }
            </p>
            <p>{ line.clone() }{ texts.get(declare).to_owned() }</p>
            if !asked.is_empty() {
                <ul class="given-facts no-print">
                    for question in asked.iter() {
                        <li key={question.index()}>
                            { line.clone() }{ texts.question(*question) }{ " → " }
                            { case.answers.get(*question).map_or_else(|| texts.get("ui-not-provided").to_owned(), |a| texts.answer(*question, a)) }
                        </li>
                    }
                </ul>
                if asked.iter().any(|q| facts::number(case, *q).is_some()) {
                    <p class="print-only given-facts">{ line.clone() }{ reasons::numbers(case, &asked) }</p>
                }
            }
            <p>
                <strong>{ texts.get("outlook-today") }</strong>{ " " }{ tag::tag(texts, mark) }{ " " }
                { texts.named("outlook", compared(verdict, outlook, case.assessment.age.stale)) }
            </p>
        </>
    }
}
