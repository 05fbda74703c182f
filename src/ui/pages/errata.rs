//! Corrections: who keeps the rules current, what was corrected and when, and how to report an
//! error without sending an answer.
//!
//! It must never send anything: it shows a text to copy.

use yew::prelude::*;

use crate::ids::RuleId;
use crate::rulebook::{Basis, Earlier};
use crate::session::{Session, Step};
use crate::ui::parts::{frame, link, then, visit};
use crate::ui::store::{Send, on_back};
use crate::ui::texts::Texts;
use crate::ui::view::html;

/// The page.
#[inline(never)]
pub fn page(texts: &Texts, session: &Session, send: &Send) -> Html {
    html! {
        <main class="page looked-up" data-page="errata" key="errata">
            <nav class="ways no-print" aria-label={texts.own("pages-ways")}>
                <button type="button" class="back" data-action="back" onclick={on_back(send)}>{ texts.get("ui-back") }</button>
                { visit::to_case(texts, session, send) }
            </nav>
            <h1 tabindex="-1">{ texts.get("pages-errata-heading") }</h1>
            <p class="lede">{ texts.get("pages-errata-lede") }</p>
            <section>
                <h2>{ texts.get("pages-errata-keeper") }</h2>
                <p>{ texts.get("pages-errata-keeper-who") }</p>
                <p>{ frame::rules(texts) }</p>
            </section>
            { log(texts, send) }
            { changes(texts) }
            { report(texts, session) }
        </main>
    }
}

/// The dated log.
fn log(texts: &Texts, send: &Send) -> Html {
    let errata = &texts.rulebook.errata;
    html! {
        <section>
            <h2>{ texts.get("pages-errata-log") }</h2>
            if errata.is_empty() {
                <p>{ texts.get("pages-errata-none") }</p>
            } else {
                <ol class="plain errata">
                    for (i, erratum) in errata.iter().enumerate() {
                        <li key={i}>
                            <h3>{ texts.fill("pages-errata-entry", &[("date", &erratum.date), ("version", &erratum.version)]) }</h3>
                            <p>{ texts.pick(&erratum.says) }</p>
                            <ul class="names">
                                for id in erratum.touches.iter() {
                                    <li key={id.clone()}>{ touched(texts, send, id) }</li>
                                }
                            </ul>
                        </li>
                    }
                </ol>
            }
        </section>
    }
}

/// What changed between the latest earlier edition and today, as the data tell.
fn changes(texts: &Texts) -> Html {
    let Some(edition) = texts.rulebook.earlier.first() else {
        return Html::default();
    };
    html! {
        <section id="changes">
            <h2>{ texts.fill("then-log", &[("date", &edition.as_of.to_string())]) }</h2>
            <ul>
                for (i, line) in changed(texts, edition).into_iter().enumerate() {
                    <li key={i}>{ line }</li>
                }
            </ul>
        </section>
    }
}

/// A line for each rule that another took the place of, for each new one, and for the rest.
fn changed(texts: &Texts, edition: &Earlier) -> Vec<String> {
    let rulebook = &texts.rulebook;
    let mut lines = Vec::new();
    let mut altered = Vec::new();
    for (rule, now) in edition.own() {
        if let Some(same) = now.first().filter(|now| rulebook[**now].id == rule.id) {
            altered.push(*same);
            continue;
        }
        let date = since(texts, edition, now, &rule.basis);
        let before = texts.named("r", &rule.id);
        lines.push(then::since(texts, &date, &texts.rules(now), &before));
    }
    for rule in edition.new_rules(rulebook) {
        let date = since(texts, edition, &[rule], &[]);
        lines.push(texts.fill("then-new", &[("date", &date), ("now", &texts.rule(rule))]));
    }
    lines.push(texts.fill("then-altered", &[("names", &texts.rules(&altered))]));
    let count = edition.rest_otherwise.len().to_string();
    lines.push(texts.fill("then-basis", &[("count", &count)]));
    lines
}

/// Since when rules stand in the place of one that rested on `then`.
fn since(texts: &Texts, edition: &Earlier, now: &[RuleId], then: &[Basis]) -> String {
    let rulebook = &texts.rulebook;
    let mut basis = then.to_vec();
    for rule in now {
        basis.extend_from_slice(&rulebook[*rule].basis);
    }
    let since = rulebook.responsible(edition.as_of, &basis);
    since.map_or("–", |(_, day)| day).to_owned()
}

/// A rule or a duty, by its id.
fn touched(texts: &Texts, send: &Send, id: &str) -> Html {
    let rulebook = &texts.rulebook;
    match (rulebook.rule(id), rulebook.duty(id)) {
        (Some(rule), _) => link::to(texts, send, Step::Rule(rule), texts.rule(rule)),
        (None, Some(duty)) => link::to(texts, send, Step::Duty(duty), texts.duty(duty)),
        (None, None) => Html::from(id),
    }
}

/// How to report an error: a text to copy, with the page looked at before and the version.
fn report(texts: &Texts, session: &Session) -> Html {
    let subject = session
        .looked_at()
        .map(|step| link::address(texts, step))
        .unwrap_or_else(|| texts.get("pages-errata-subject").to_owned());
    let rulebook = &texts.rulebook;
    let letter = texts.fill(
        "pages-errata-letter",
        &[
            ("subject", &subject),
            ("version", &rulebook.version),
            ("date", &rulebook.as_of.to_string()),
        ],
    );
    html! {
        <section>
            <h2>{ texts.get("pages-errata-report") }</h2>
            <ol>
                for part in ["find", "copy", "send", "never"] {
                    <li key={part}>{ texts.named("pages-errata-how", part) }</li>
                }
            </ol>
            <label for="letter">{ texts.get("pages-errata-letter-label") }</label>
            <textarea id="letter" class="text letter" rows="7" readonly=true value={letter} />
        </section>
    }
}
