//! The smallest changes that lead to a better verdict, all of them; or that nothing smaller than
//! stopping helps. It must never show a change that the rulebook does not offer.

use yew::prelude::*;

use super::{Case, range};
use crate::assessment::{Action, Verdict};
use crate::browser::page as document_page;
use crate::evaluation::Headline;
use crate::ids::MoveId;
use crate::insight::names::{costly, lede};
use crate::insight::{Changes, Smallest, worst};
use crate::rulebook::MoveKind;
use crate::ui::parts::cite;
use crate::ui::parts::fold::folded;
use crate::ui::view::html;

/// The steps of stopping well, as message ids.
pub const STOPPING: [&str; 5] = ["counsel", "machines", "cash", "records", "instead"];

/// The block; empty where nothing needs to change.
pub fn block(case: &Case, verdict: &Verdict, changes: &Changes) -> Html {
    let texts = case.texts;
    let sets = match changes {
        Changes::NotNeeded => return html! { <div class="no-notice"></div> },
        Changes::FindFirst => {
            return html! { <p class="quiet">{ texts.get("in-change-find") }</p> };
        }
        Changes::Sets(sets) => sets,
    };
    let place = stop_place(case).unwrap_or("stopping");
    let jump = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        document_page::focus_id(place);
    });
    let about = AttrValue::from(texts.activity(verdict.activity));
    html! {
        <div class="changes" data-changes={sets.len().to_string()}>
            <h4>{ texts.get("in-change-title") }</h4>
            if sets.is_empty() {
                <p><strong>{ texts.get(lede(sets, &verdict.possible)) }</strong></p>
            } else {
                <p class="quiet">{ texts.get(lede(sets, &verdict.possible)) }</p>
            }
            <ol class="change-sets">
                for (at, one) in sets.iter().enumerate() {
                    <li key={at} class="change-set">{ set(case, one, &about) }</li>
                }
            </ol>
            <p>
                { texts.get("in-change-stop") }{ texts.space() }
                <a href={format!("#{place}")} onclick={jump}>{ texts.get("in-change-how") }</a>
            </p>
        </div>
    }
}

/// One smallest set.
fn set(case: &Case, set: &Smallest, about: &AttrValue) -> Html {
    let texts = case.texts;
    let paper = |m: &MoveId| matches!(texts.rulebook[*m].kind, MoveKind::License | MoveKind::File);
    let rules = set.rules.iter().map(|r| texts.rule(*r));
    let duties = set.duties.iter().map(|d| texts.duty(*d));
    html! {
        <>
            <p class="leads">{ texts.get("in-change-to") }{ texts.space() }{ range::headline(case, set.headline) }</p>
            <ul class="moves">
                for id in set.moves.iter() {
                    <li key={id.index()} data-move={texts.rulebook[*id].id.clone()}>{ step(case, *id, about) }</li>
                }
            </ul>
            if let Some(activity) = set.becomes {
                <p>{ texts.fill("in-change-becomes", &[("activity", &texts.activity(activity))]) }</p>
            }
            { lines(texts.get("in-change-because"), rules.collect()) }
            { lines(texts.get("in-change-lifts"), duties.collect()) }
            { worse(case, set) }
            if set.moves.iter().any(paper) {
                <p class="quiet">{ texts.get("in-change-until") }</p>
            }
        </>
    }
}

/// One move: what to do, what it means, how long it takes, and its authorities.
fn step(case: &Case, id: MoveId, about: &AttrValue) -> Html {
    let texts = case.texts;
    let row = &texts.rulebook[id];
    let fact = if costly(&texts.rulebook, id) {
        "costly"
    } else {
        "changeable"
    };
    let gaps = [
        ("time", texts.named("move-time", row.time.name())),
        ("fact", texts.named("fact", fact)),
    ];
    let gaps: Vec<(&str, &str)> = gaps.iter().map(|(k, v)| (*k, v.as_str())).collect();
    html! {
        <>
            <p><span class="kind">{ texts.named("move-kind", row.kind.name()) }</span>{ " " }<strong>{ texts.named("move", &row.id) }</strong></p>
            <p>{ texts.part("move", &row.id, "says").to_owned() }{ texts.space() }<span class="quiet">{ texts.fill("in-change-time", &gaps) }{ texts.stop() }</span></p>
            { folded(texts.own("ui-authorities-button"), about.clone(), cite::list(texts, &case.cited.order, &row.basis)) }
        </>
    }
}

/// What gets worse elsewhere, and what is helped as well.
fn worse(case: &Case, set: &Smallest) -> Html {
    let texts = case.texts;
    let elsewhere = &set.elsewhere;
    let mut found: Vec<String> = elsewhere
        .worse
        .iter()
        .map(|m| texts.activity(m.activity))
        .collect();
    let mut named = |id: &str, what: String| found.push(texts.fill(id, &[("what", &what)]));
    for finding in &elsewhere.findings {
        named("in-change-finding", texts.finding(*finding));
    }
    for duty in &elsewhere.duties {
        named("in-change-duty", texts.duty(*duty));
    }
    let better = elsewhere.better.iter().map(|m| texts.activity(m.activity));
    html! {
        <>
            if elsewhere.nothing_worse() {
                <p>{ texts.get("in-change-worse-none") }</p>
            }
            { lines(texts.get("in-change-worse"), found) }
            { lines(texts.get("in-change-better"), better.collect()) }
        </>
    }
}

/// A short list under a word; empty where it has no lines.
pub fn lines(title: &str, of: Vec<String>) -> Html {
    if of.is_empty() {
        return html! { <div class="no-notice"></div> };
    }
    html! {
        <div class="lines">
            <p class="lines-title">{ title.to_owned() }</p>
            <ul>
                for (at, line) in of.into_iter().enumerate() {
                    <li key={at}>{ line }</li>
                }
            </ul>
        </div>
    }
}

/// Where the page says how to stop well: what to do says it where something must stop, else it has
/// a part of its own where something could be changed.
pub fn stop_place(case: &Case) -> Option<&'static str> {
    let mut place = None;
    for verdict in case.shown().into_iter().filter(|v| v.present == Some(true)) {
        if verdict.actions.contains(&Action::Stop) {
            return Some("todo");
        }
        if worst(&verdict.possible) > Some(Headline::Permitted) {
            place = Some("stopping");
        }
    }
    place
}

/// How to stop well.
pub fn stopping(case: &Case) -> Html {
    html! {
        <ul>
            for one in STOPPING {
                <li key={one}>{ case.texts.named("ui-stopping", one) }</li>
            }
        </ul>
    }
}
