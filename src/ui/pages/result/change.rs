//! The smallest changes that lead to a better verdict, all of them; or that nothing smaller than
//! stopping helps. It must never show a change that the rulebook does not offer.

use yew::prelude::*;

use super::{Case, reasons};
use crate::assessment::{Action, Outcome, Verdict};
use crate::browser::page as document_page;
use crate::evaluation::Headline;
use crate::ids::{DutyId, FindingId, MoveId, RuleId};
use crate::insight::names::{Company, costly, doubt, lede, no_change, waits_for_paper};
use crate::insight::{Changes, Moved, Smallest, in_the_way, worst};
use crate::ui::parts::cite;
use crate::ui::parts::fold::folded;
use crate::ui::parts::tag::{self, Mark};
use crate::ui::view::html;

/// The steps of stopping well, as message ids.
pub const STOPPING: [&str; 5] = ["counsel", "machines", "cash", "records", "instead"];

/// The block; empty where nothing needs to change.
pub fn block(case: &Case, verdict: &Verdict, changes: &Changes) -> Html {
    let texts = case.texts;
    let nothing = || html! { <div class="no-notice"></div> };
    let sets = match changes {
        Changes::NotNeeded => return nothing(),
        Changes::FindFirst => {
            return html! { <p class="quiet">{ texts.get("in-change-find") }</p> };
        }
        // Said above already, where the age of the rules is all that is in doubt.
        Changes::OutOfDate if doubt(&verdict.possible, true) == "out-of-date" => return nothing(),
        Changes::OutOfDate => {
            return html! {
                <div class="changes">
                    <p>{ texts.get("in-out-of-date") }</p>
                    { stop(case) }
                </div>
            };
        }
        Changes::Sets(sets) => sets,
    };
    let about = AttrValue::from(texts.activity(verdict.activity));
    let way = in_the_way(verdict, sets);
    let rules = |of: &[RuleId]| of.iter().map(|r| reasons::rule_link(case, *r)).collect();
    html! {
        <div class="changes" data-changes={sets.len().to_string()}>
            <h4>{ texts.get("in-change-title") }</h4>
            if sets.is_empty() {
                <p><strong>{ texts.get(lede(sets, &verdict.possible)) }</strong></p>
                if !way.is_empty() {
                    <p>{ texts.get(no_change(&texts.rulebook, verdict.activity)) }</p>
                }
                { lines(texts.get("in-change-against"), rules(&way)) }
            } else {
                <p class="quiet">{ texts.get(lede(sets, &verdict.possible)) }</p>
            }
            <ol class="change-sets">
                for (at, one) in sets.iter().enumerate() {
                    <li key={at} class="change-set">{ set(case, one, &about) }</li>
                }
            </ol>
            { stop(case) }
        </div>
    }
}

/// That stopping is always an option, and where the page says how.
fn stop(case: &Case) -> Html {
    let texts = case.texts;
    let place = stop_place(case).unwrap_or("stopping");
    let jump = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        document_page::focus_id(place);
    });
    html! {
        <p>
            { texts.get("in-change-stop") }{ texts.space() }
            <a href={format!("#{place}")} onclick={jump}>{ texts.get("in-change-how") }</a>
        </p>
    }
}

/// One smallest set.
fn set(case: &Case, set: &Smallest, about: &AttrValue) -> Html {
    let texts = case.texts;
    let rules = set.rules.iter().map(|r| reasons::rule_link(case, *r));
    let duties = |of: &[DutyId]| of.iter().map(|d| reasons::duty_link(case, *d)).collect();
    let findings = |of: &[FindingId]| of.iter().map(|f| reasons::finding_link(case, *f)).collect();
    let company = Company::of(&set.exposed_by, &set.may_be_exposed_by);
    let mark = Mark::after(set.headline, company);
    html! {
        <>
            <p class="leads">{ texts.get("in-change-to") }{ texts.space() }{ tag::tag(texts, mark) }</p>
            { tag::exposed(texts, &set.exposed_by, &set.may_be_exposed_by) }
            <ul class="moves">
                for id in set.moves.iter() {
                    <li key={id.index()} data-move={texts.rulebook[*id].id.clone()}>{ step(case, *id, about) }</li>
                }
            </ul>
            if let Some(activity) = set.becomes {
                <p>{ texts.fill("in-change-becomes", &[("activity", &texts.activity(activity))]) }</p>
            }
            { lines(texts.get("in-change-because"), rules.collect()) }
            { lines(texts.get("in-change-lifts"), duties(&set.duties)) }
            { lines(texts.get("in-change-lifts-open"), duties(&set.open_duties)) }
            { worse(case, set) }
            if set.past {
                <p class="stays">{ texts.get("in-change-past") }</p>
            }
            { lines(texts.get("in-change-stays"), findings(&set.stays)) }
            { lines(texts.get("in-change-remains"), findings(&set.remains)) }
            if waits_for_paper(&texts.rulebook, set) {
                <p class="quiet until">{ texts.get("in-change-until") }</p>
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
            <p><strong>{ texts.named("move", &row.id) }</strong></p>
            <p>{ texts.part("move", &row.id, "says").to_owned() }{ texts.space() }<span class="quiet">{ texts.fill("in-change-time", &gaps) }{ texts.stop() }</span></p>
            { folded(texts.own("ui-authorities-button"), about.clone(), cite::list(texts, &case.cited.order, &row.basis)) }
        </>
    }
}

/// What gets worse elsewhere, and what is helped as well.
fn worse(case: &Case, set: &Smallest) -> Html {
    let texts = case.texts;
    let elsewhere = &set.elsewhere;
    let name = |m: &Moved| Html::from(texts.activity(m.activity));
    let mut found: Vec<Html> = elsewhere.worse.iter().map(name).collect();
    let mut named = |id: &'static str, what: Html| {
        found.push(html! { <>{ texts.get(id) }{ texts.colon() }{ what }</> });
    };
    for finding in &elsewhere.findings {
        named("in-change-finding", reasons::finding_link(case, *finding));
    }
    for duty in &elsewhere.duties {
        named("in-change-duty", reasons::duty_link(case, *duty));
    }
    for duty in &elsewhere.open_duties {
        named("in-change-duty-open", reasons::duty_link(case, *duty));
    }
    let better = elsewhere.better.iter().map(name);
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
pub fn lines(title: &str, of: Vec<Html>) -> Html {
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
    let concerns = |v: &&Verdict| case.assessment.concerns(v);
    for verdict in case.shown().into_iter().filter(concerns) {
        if verdict.actions.contains(&Action::Stop) {
            return Some("todo");
        }
        // Out of date is no reason to stop.
        let least = if case.assessment.age.stale {
            Headline::Unsettled
        } else {
            Headline::Permitted
        };
        let ended = verdict.possible == [Outcome::Stopped];
        if worst(&verdict.possible) > Some(least)
            || ended && verdict.actions.contains(&Action::SeeCounsel)
        {
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
