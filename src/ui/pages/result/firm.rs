//! The first line: the firm's worst headline, with counts; for one who knows too little, what is
//! always banned and the facts to find. It must fit a small screen's first view.

use yew::prelude::*;

use super::activity::article_id;
use super::{Case, open};
use crate::answers::Answer;
use crate::assessment::{FirmHeadline, Verdict};
use crate::browser::page;
use crate::evaluation::Headline;
use crate::insight::mark::marked;
use crate::insight::names::is_shown;
use crate::ui::parts::tag;
use crate::ui::parts::{conflict, day, frame};
use crate::ui::texts::Texts;
use crate::ui::view::html;

/// What is always banned, as message ids; the paper form shows the same.
pub const BANNED: [&str; 7] = [
    "pow", "host", "sell", "shares", "token", "exchange", "stake",
];
/// The three facts to find, as message ids.
pub const FACTS: [&str; 3] = ["mechanisms", "streams", "where"];
/// The questions that ask them.
const ASKED: [&str; 3] = [
    "consensus.mechanisms",
    "revenue.streams",
    "location.machines",
];

/// The section.
pub fn section(case: &Case) -> Html {
    let texts = case.texts;
    let firm = &case.assessment.firm;
    let name = firm.headline.name();
    let said = case.assessment.first_line();
    // What the whole firm owes is no activity's paper.
    let owed = firm.duties.iter().any(|d| d.must_be_filed(&texts.rulebook));
    let lede = if owed && said == Headline::Encouraged.name() {
        Headline::Register.name()
    } else {
        said
    };
    html! {
        <section class={classes!("verdict", format!("verdict-{name}"))} data-firm-headline={name}>
            <p class="print-only report-name">{ texts.get("ui-report-name") }</p>
            <p class="print-only report-question">{ texts.get("ui-report-question") }</p>
            <p class="without-only">{ texts.get("report-without-facts") }</p>
            <h1 tabindex="-1">{ texts.named("ui-firm", said) }</h1>
            <p class="lede">{ texts.named("ui-firm-lede", lede) }</p>
            { conflict::notice(texts, case.session, case.live.then_some(case.send)) }
            { by_headline(case) }
            if firm.headline == FirmHeadline::Fixed(Headline::Unsettled) && said == name {
                <p>{ texts.get("ui-unsettled-not-open") }</p>
            }
            if firm.stopped > 0 && firm.headline != FirmHeadline::Stopped {
                <p>{ texts.get("ui-firm-also-stopped") }</p>
            }
            { age(case) }
            if case.knows_little() {
                { banned(case) }
            }
            <p class="quiet stamp">
                { frame::rules(texts) }{ texts.space() }
                { day::whole(&texts.fill("ui-assessed-on", &[("date", &case.assessment.age.date.to_string())])) }{ texts.space() }
                { texts.get("ui-not-advice") }
            </p>
        </section>
    }
}

/// The activities by headline, counted and named. For one who knows too little, only counted.
fn by_headline(case: &Case) -> Html {
    let texts = case.texts;
    let marked = marked(&case.assessment.verdicts);
    let groups = marked.chunk_by(|a, b| a.0 == b.0);
    let groups = groups.filter_map(|group| Some((group.first()?.0, group)));
    html! {
        <ul class="counts" aria-label={texts.own("ui-counts")}>
            for (mark, group) in groups {
                <li key={mark.name()}>
                    <span class="count">
                        { tag::tag(texts, mark) }
                        if group.len() > 1 {
                            { format!(" × {}", group.len()) }
                        }
                    </span>
                    if !case.knows_little() {
                        <ul class="plain">
                            for (_, verdict) in group.iter().filter(|(_, v)| is_shown(v)) {
                                <li key={verdict.activity.index()}>{ link(texts, verdict) }</li>
                            }
                        </ul>
                    }
                </li>
            }
        </ul>
    }
}

/// The activity's name, which leads to its article; the address stays as it is.
fn link(texts: &Texts, verdict: &Verdict) -> Html {
    let id = article_id(verdict.activity);
    let href = format!("#{id}");
    let jump = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        page::focus_id(&id);
    });
    html! { <a {href} onclick={jump}>{ texts.activity(verdict.activity) }</a> }
}

/// Warnings about the age of the rules.
fn age(case: &Case) -> Html {
    let age = case.assessment.age;
    // A first line that is about nothing else has said it.
    let said = case.assessment.first_line() == "out-of-date";
    let stale = age.stale && !said;
    if !stale && !age.before_as_of {
        return html! { <div class="no-notice"></div> };
    }
    let message = if stale { "ui-stale" } else { "ui-before-as-of" };
    html! { <div class="warning"><p>{ case.texts.get(message) }</p></div> }
}

/// What is always banned, the three facts to find and whom to ask.
fn banned(case: &Case) -> Html {
    let texts = case.texts;
    let question = |id: &str| texts.rulebook.question(id).filter(|_| case.live);
    // Where one of them is known, the next facts in their own part say what is to be found.
    let known = |id: &str| {
        let given = texts
            .rulebook
            .question(id)
            .and_then(|q| case.answers.get(q));
        given.is_some_and(Answer::complete)
    };
    html! {
        <div class="banned">
            <h2>{ texts.get("ui-banned-title") }</h2>
            <ul>
                for one in BANNED {
                    <li key={one}>{ texts.named("ui-banned", one) }</li>
                }
            </ul>
            if !ASKED.into_iter().any(known) {
                <h2>{ texts.get("ui-find-title") }</h2>
                <ol>
                    for (one, asked) in FACTS.into_iter().zip(ASKED) {
                        <li key={one}>
                            { texts.named("ui-find", one) }
                            if let Some(question) = question(asked) {
                                <span class="no-print">{ texts.space() }{ open::answer(case, question) }</span>
                            }
                        </li>
                    }
                </ol>
            }
            <h2>{ texts.get("ui-whom") }</h2>
            <p>{ texts.get("ui-find-whom") }</p>
        </div>
    }
}
