//! The first line: the firm's worst headline, with counts; for one who knows too little, what is
//! always banned and the facts to find. It must fit a small screen's first view.

use yew::prelude::*;

use super::Case;
use crate::assessment::FirmHeadline;
use crate::evaluation::Headline;
use crate::order;
use crate::ui::parts::frame;
use crate::ui::parts::tag::{self, Mark};
use crate::ui::texts::Texts;

/// What is always banned, as message ids; the paper form shows the same.
pub const BANNED: [&str; 7] = [
    "pow", "host", "sell", "shares", "token", "exchange", "stake",
];
/// The three facts to find, as message ids.
pub const FACTS: [&str; 3] = ["mechanisms", "streams", "where"];

/// The section.
pub fn section(case: &Case) -> Html {
    let texts = case.texts;
    let firm = &case.assessment.firm;
    let name = firm.headline.name();
    html! {
        <section class={classes!("verdict", format!("verdict-{name}"))} data-firm-headline={name}>
            <p class="print-only report-name">{ texts.get("ui-report-name") }</p>
            <p class="print-only">{ texts.get("ui-report-question") }</p>
            <h1 tabindex="-1">{ texts.named("ui-firm", name) }</h1>
            <p class="lede">{ texts.named("ui-firm-lede", name) }</p>
            { counts(case) }
            if let FirmHeadline::Fixed(Headline::Unsettled) = firm.headline {
                <p>{ texts.get("ui-unsettled-not-open") }</p>
            }
            { age(case) }
            if case.knows_little() {
                { banned(texts) }
            }
            <p class="quiet stamp">
                { frame::rules(texts) }{ texts.space() }
                { texts.fill("ui-assessed-on", &[("date", &case.assessment.age.date.to_string())]) }{ texts.space() }
                { texts.get("ui-not-advice") }
            </p>
        </section>
    }
}

/// How many activities have each headline.
fn counts(case: &Case) -> Html {
    let texts = case.texts;
    // Counted as they are shown: an exposed one is not counted as a good one.
    let mut marks: Vec<Mark> = case.assessment.verdicts.iter().map(Mark::of).collect();
    order::by(&mut marks, |mark| mark.order());
    let mut counted: Vec<(Mark, usize)> = Vec::new();
    for mark in marks {
        match counted.last_mut() {
            Some((last, count)) if *last == mark => *count += 1,
            _ => counted.push((mark, 1)),
        }
    }
    html! {
        <ul class="counts" aria-label={texts.own("ui-counts")}>
            for (mark, count) in counted {
                <li key={mark.name()}>{ tag::tag(texts, mark) }<span class="count">{ format!("× {count}") }</span></li>
            }
        </ul>
    }
}

/// Warnings about the age of the rules.
fn age(case: &Case) -> Html {
    let age = case.assessment.age;
    if !age.stale && !age.before_as_of {
        return html! { <div class="no-notice"></div> };
    }
    let message = if age.stale {
        "ui-stale"
    } else {
        "ui-before-as-of"
    };
    html! { <div class="warning"><p>{ case.texts.get(message) }</p></div> }
}

/// What is always banned, the three facts to find and whom to ask.
pub fn banned(texts: &Texts) -> Html {
    html! {
        <div class="banned">
            <h2>{ texts.get("ui-banned-title") }</h2>
            <ul>
                for one in BANNED {
                    <li key={one}>{ texts.named("ui-banned", one) }</li>
                }
            </ul>
            <h2>{ texts.get("ui-find-title") }</h2>
            <ol>
                for one in FACTS {
                    <li key={one}>{ texts.named("ui-find", one) }</li>
                }
            </ol>
            <h2>{ texts.get("ui-whom") }</h2>
            <p>{ texts.get("ui-find-whom") }</p>
        </div>
    }
}
