//! Two cases side by side: the copy that was put aside, and the case as it stands now. First what
//! differs in the answers, then in verdicts, findings, papers and figures.
//!
//! It reports what differs; it must never recommend one of the two.

use yew::prelude::*;

use crate::assessment::Assessment;
use crate::assessment::difference::{Difference, Side, between};
use crate::browser::print;
use crate::ids::{ActivityId, QuestionId};
use crate::session::{Action, Kept, Session, Step};
use crate::truth::Truth;
use crate::ui::parts::frame;
use crate::ui::parts::link;
use crate::ui::parts::naming;
use crate::ui::parts::tag::{self, Mark};
use crate::ui::store::{Event, Send, on_back, on_click};
use crate::ui::texts::Texts;
use crate::ui::view::html;

/// The page.
#[inline(never)]
pub fn page(texts: &Texts, session: &Session, send: &Send) -> Html {
    html! {
        <main class="page wide compare" data-page="compare" key="compare">
            <button type="button" class="back" data-action="back" onclick={on_back(send)}>{ texts.get("ui-back") }</button>
            <h1 tabindex="-1">{ texts.get("compare-title") }</h1>
            if let Some(kept) = session.kept() {
                { both(texts, session, kept, send) }
            } else {
                <p class="lede">{ texts.get("compare-no-copy") }</p>
            }
        </main>
    }
}

fn both(texts: &Texts, session: &Session, kept: &Kept, send: &Send) -> Html {
    let now = session.assessment();
    let (first, second) = (
        Side {
            answers: &kept.answers,
            assessment: &kept.assessment,
        },
        Side {
            answers: session.answers(),
            assessment: &now,
        },
    );
    let difference = between(&texts.rulebook, first, second);
    let heads = &[
        naming::head(texts, "compare-kept", &kept.name),
        naming::head(texts, "compare-now", session.name()),
    ];
    let button = |id: &'static str, action: Action, class: &'static str| {
        html! {
            <button type="button" {class} data-action={id} onclick={on_click(send, Event::Session(action))}>
                { texts.named("compare", id) }
            </button>
        }
    };
    html! {
        <>
            <p class="lede">{ texts.get("compare-lede") }</p>
            <p class="print-only">{ frame::rules(texts) }</p>
            <div class="actions no-print">
                { naming::field(texts, "compare-kept", true, &kept.name, send) }
                { naming::field(texts, "compare-now", false, session.name(), send) }
            </div>
            { firms(texts, heads, &kept.assessment, &now) }
            { answers(texts, heads, first, second, &difference) }
            { follows(texts, heads, send, first, second, &difference) }
            <p>{ texts.get("compare-neither") }</p>
            <div class="actions no-print">
                { button("change-answers", Action::ReviewOpened, "button") }
                // An example's answers never take the place of the visitor's own.
                if session.may_swap() {
                    { button("swap", Action::CopySwapped, "button second") }
                }
                <button type="button" class="button second" data-action="print" onclick={Callback::from(|_| print::print(true))}>
                    { texts.get("ui-print") }
                </button>
                { button("to-result", Action::ResultOpened, "link") }
                { button("drop-copy", Action::CopyDropped, "link") }
            </div>
        </>
    }
}

/// What stands above the two columns.
type Heads = [AttrValue; 2];

/// One row: its heading, and what stands in the two cells.
type Row = (Html, Html, Html);

/// A table of what differs.
fn table(texts: &Texts, heads: &Heads, title: &str, rows: Vec<Row>) -> Html {
    html! {
        <table class="beside" role="table">
            <caption>{ texts.get(title) }</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <td role="cell"></td>
                    <th scope="col" role="columnheader">{ heads[0].clone() }</th>
                    <th scope="col" role="columnheader">{ heads[1].clone() }</th>
                </tr>
            </thead>
            <tbody role="rowgroup">
                for (at, (name, first, second)) in rows.into_iter().enumerate() {
                    <tr key={at} role="row">
                        <th scope="row" role="rowheader">{ name }</th>
                        <td role="cell">{ first }</td>
                        <td role="cell">{ second }</td>
                    </tr>
                }
            </tbody>
        </table>
    }
}

/// The first lines of both.
fn firms(texts: &Texts, heads: &Heads, first: &Assessment, second: &Assessment) -> Html {
    let cell = |of: &Assessment| html! { <span>{ texts.named("ui-firm", of.first_line()) }</span> };
    let row = (
        Html::from(texts.get("compare-firm")),
        cell(first),
        cell(second),
    );
    table(texts, heads, "compare-first-line", vec![row])
}

/// The answers that differ.
fn answers(
    texts: &Texts,
    heads: &Heads,
    first: Side,
    second: Side,
    difference: &Difference,
) -> Html {
    if difference.answers.is_empty() {
        return html! {
            <section>
                <h2>{ texts.get("compare-answers") }</h2>
                <p>{ texts.get("compare-same-answers") }</p>
            </section>
        };
    }
    let words = |side: Side, question: QuestionId| {
        let text = side.answers.get(question).map_or_else(
            || texts.get("ui-not-provided").to_owned(),
            |answer| texts.answer(question, answer),
        );
        html! { <span>{ text }</span> }
    };
    let rows = difference
        .answers
        .iter()
        .map(|q| {
            let name = Html::from(texts.question(*q));
            (name, words(first, *q), words(second, *q))
        })
        .collect();
    html! {
        <section data-differs="answers">
            <h2>{ texts.get("compare-answers") }</h2>
            { table(texts, heads, "compare-answers", rows) }
        </section>
    }
}

/// Rows with the same two words become one: what stands in the one case only, what is owed in the
/// other only.
fn grouped(
    texts: &Texts,
    prefix: &'static str,
    all: Vec<(Html, &'static str, &'static str)>,
) -> Vec<Row> {
    let mut groups: Vec<(&str, &str, Vec<Html>)> = Vec::new();
    for (name, a, b) in all {
        match groups.iter_mut().find(|g| (g.0, g.1) == (a, b)) {
            Some(group) => group.2.push(name),
            None => groups.push((a, b, vec![name])),
        }
    }
    let word = |name: &str| html! { <span>{ texts.named(prefix, name) }</span> };
    groups
        .into_iter()
        .map(|(a, b, names)| {
            let names = html! {
                <ul class="beside-names">
                    for (at, name) in names.into_iter().enumerate() {
                        <li key={at}>{ name }</li>
                    }
                </ul>
            };
            (names, word(a), word(b))
        })
        .collect()
}

/// What follows differently.
fn follows(
    texts: &Texts,
    heads: &Heads,
    send: &Send,
    first: Side,
    second: Side,
    difference: &Difference,
) -> Html {
    let same = texts.activities(&difference.same);
    let of = |activity: &Option<ActivityId>| match activity {
        Some(activity) => format!(" · {}", texts.activity(*activity)),
        None => String::new(),
    };
    let named = |name: Html, activity: &Option<ActivityId>| html! { <>{ name }<span class="quiet">{ of(activity) }</span></> };
    let findings = difference.findings.iter();
    let findings = findings.map(|(finding, activity, (a, b))| {
        let name = link::finding(texts, send, *finding);
        (named(name, activity), a.name(), b.name())
    });
    let findings = grouped(texts, "compare-finding", findings.collect());
    let duties = difference.duties.iter();
    let duties = duties.map(|(duty, activity, (a, b))| {
        let name = link::to(texts, send, Step::Duty(*duty), texts.duty(*duty));
        (named(name, activity), a.name(), b.name())
    });
    let duties = grouped(texts, "compare-paper", duties.collect());
    let verdicts: Vec<_> = difference
        .activities
        .iter()
        .map(|activity| {
            let cell = |side: Side| verdict(texts, side.assessment, *activity);
            let name = Html::from(texts.activity(*activity));
            (name, cell(first), cell(second))
        })
        .collect();
    let figures = if difference.figures {
        figures(texts, first.assessment, second.assessment)
    } else {
        Vec::new()
    };
    html! {
        <section data-differs="follows">
            <h2>{ texts.get("compare-follows") }</h2>
            if difference.nothing_follows() {
                <p>{ texts.get("compare-nothing-follows") }</p>
            }
            if !verdicts.is_empty() {
                { table(texts, heads, "compare-verdicts", verdicts) }
            }
            if !same.is_empty() {
                <p class="quiet">{ texts.fill("compare-same", &[("activities", &same)]) }</p>
            }
            if !findings.is_empty() {
                { table(texts, heads, "compare-findings", findings) }
            }
            if !duties.is_empty() {
                { table(texts, heads, "compare-papers", duties) }
            }
            if !figures.is_empty() {
                { table(texts, heads, "compare-figures", figures) }
            }
        </section>
    }
}

/// One verdict in a cell: its tag, and what is still possible.
fn verdict(texts: &Texts, of: &Assessment, activity: ActivityId) -> Html {
    let Some(verdict) = of.verdict(activity) else {
        return html! { <span class="quiet">{ texts.get("compare-not-done") }</span> };
    };
    let possible: Vec<String> = verdict
        .possible
        .iter()
        .map(
            |outcome| match Mark::possible(of, verdict.activity, *outcome) {
                None => texts.get("compare-not-done").to_owned(),
                Some(mark) => texts.named("ui-tag", mark.name()),
            },
        )
        .collect();
    let stage = verdict
        .stage
        .map(|stage| texts.named("o-stage", stage.name()));
    html! {
        <div class="beside-verdict">
            { tag::tag(texts, Mark::of(verdict)) }
            if let Some(stage) = stage {
                <span class="quiet">{ stage }</span>
            }
            if possible.len() > 1 {
                <span class="quiet">{ texts.get("ui-possible") }{ texts.space() }{ possible.join(texts.comma()) }</span>
            }
            if let Some(lean) = verdict.lean {
                <span class="quiet">{ texts.named("ui-lean", lean.name()) }</span>
            }
            { tag::exposed(texts, &verdict.exposed_by, &verdict.may_be_exposed_by) }
        </div>
    }
}

/// Energy and surcharge of both.
fn figures(texts: &Texts, first: &Assessment, second: &Assessment) -> Vec<Row> {
    let energy = |of: &Assessment| {
        let text = of.energy.map_or_else(
            || texts.get("ui-amount-unknown").to_owned(),
            |e| texts.fill("ui-kwh", &[("n", &texts.whole(e.kwh_year))]),
        );
        html! { <span>{ text }</span> }
    };
    let surcharge = |of: &Assessment| {
        let none = || match of.charged {
            Truth::False => "–".to_owned(),
            _ => texts.get("ui-amount-unknown").to_owned(),
        };
        let text = of.surcharge.map_or_else(none, |s| {
            texts.fill("ui-yuan", &[("n", &texts.whole(s.yuan_year))])
        });
        html! { <span>{ text }</span> }
    };
    let mut rows = Vec::new();
    if first.energy != second.energy {
        rows.push((
            Html::from(texts.get("ui-energy-year")),
            energy(first),
            energy(second),
        ));
    }
    if first.surcharge != second.surcharge {
        rows.push((
            Html::from(texts.get("ui-surcharge")),
            surcharge(first),
            surcharge(second),
        ));
    }
    rows
}

/// Keeps a copy, or leads to the two side by side; for the result and the check page.
pub fn way(texts: &Texts, session: &Session, send: &Send) -> Html {
    let on = |action: Action| on_click(send, Event::Session(action));
    html! {
        <div class="beside-way no-print">
            if let Some(kept) = session.kept() {
                <p>
                    if kept.answers == *session.answers() {
                        { texts.get("compare-kept-now") }
                    } else {
                        { texts.get("compare-kept-changed") }
                    }
                </p>
                { naming::here_only(texts, session) }
                <div class="actions">
                    <button type="button" class="button second" data-action="compare" onclick={on(Action::CompareOpened)}>{ texts.get("compare-see") }</button>
                    <button type="button" class="link" data-action="drop-copy" onclick={on(Action::CopyDropped)}>{ texts.get("compare-drop-copy") }</button>
                </div>
            } else {
                <p>{ texts.get("compare-offer") }</p>
                { naming::here_only(texts, session) }
                <div class="actions">
                    <button type="button" class="button second" data-action="put-aside" onclick={on(Action::CopyKept)}>{ texts.get("compare-keep") }</button>
                </div>
            }
        </div>
    }
}
