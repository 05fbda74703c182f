//! One article an activity: headline, why, issue, rules with their application, what is open,
//! findings, duties. It must never say more surely what the verdict says less surely.

use yew::prelude::*;

use super::{Case, change, duties, findings, outlook, range, reasons, rests};
use crate::assessment::Verdict;
use crate::evaluation::Headline;
use crate::ids::ActivityId;
use crate::insight::names::is_shown;
use crate::ui::parts::tag::{self, Mark};
use crate::ui::view::html;

/// So many activities that only may be done are named; of more, anything is possible, and they are counted.
const NAMED: usize = 12;

/// All activities, most urgent first.
pub fn body(case: &Case) -> Html {
    let texts = case.texts;
    let shown = case.shown();
    let hidden = |v: &&Verdict| !shown.iter().any(|s| s.activity == v.activity);
    let hidden = case.assessment.verdicts.iter().filter(hidden);
    let (maybe, undecided): (Vec<&Verdict>, Vec<&Verdict>) = hidden.partition(|v| is_shown(v));
    let names = maybe.iter().map(|v| texts.activity(v.activity));
    let maybe = match maybe.len() {
        0 => String::new(),
        few if few <= NAMED => {
            let names: Vec<String> = names.collect();
            texts.fill("report-maybe", &[("names", &names.join(texts.semicolon()))])
        }
        many => texts.fill("report-maybe-many", &[("count", &many.to_string())]),
    };
    html! {
        <>
            if texts.rulebook.reviews.is_empty() && !shown.is_empty() {
                <p class="quiet reviewed">{ texts.get("report-none-reviewed") }</p>
            }
            { outlook::beside(case, html! {
                <div class="articles">
                    for verdict in shown {
                        <div key={verdict.activity.index()}>{ article(case, verdict) }</div>
                    }
                </div>
            }) }
            if !maybe.is_empty() {
                <p>{ maybe }</p>
            }
            if !undecided.is_empty() {
                <p>{ texts.fill("report-undecided", &[("count", &undecided.len().to_string())]) }</p>
            }
        </>
    }
}

/// The id of an activity's article.
pub fn article_id(activity: ActivityId) -> String {
    format!("activity-{}", activity.index())
}

fn article(case: &Case, verdict: &Verdict) -> Html {
    let texts = case.texts;
    let mark = Mark::of(verdict);
    let id = texts.rulebook[verdict.activity].id.clone();
    html! {
        <article id={article_id(verdict.activity)} tabindex="-1" class={classes!("activity", format!("activity-{}", mark.name()))} data-activity={id} data-headline={mark.headline()}>
            <header>
                <p class="tag-line">{ tag::tag(texts, mark) }</p>
                <h3>{ texts.activity(verdict.activity) }</h3>
                <p class="quiet">
                    <span class="given-facts">{ stage(case, verdict) }{ texts.space() }</span>
                    { texts.of_activity(verdict.activity, "what").to_owned() }
                </p>
            </header>
            <p class="meaning no-print">{ meaning(case, verdict, mark) }</p>
            { tag::exposed(texts, &verdict.exposed_by, &verdict.may_be_exposed_by) }
            { range::block(case, verdict) }
            { lanes(case, verdict) }
            <p class="issue"><strong>{ texts.get("ui-issue") }</strong>{ texts.space() }{ texts.of_activity(verdict.activity, "issue").to_owned() }</p>
            if !verdict.reasons.is_empty() {
                <h4>{ texts.get("ui-reasons") }</h4>
                { reasons::list(case, &verdict.reasons) }
            }
            { duties::of(case, verdict) }
            { findings::of(case, verdict) }
            { insight(case, verdict) }
            <p class="print-only conclusion"><strong>{ texts.get("ui-conclusion") }</strong>{ texts.space() }<strong>{ texts.named("ui-tag", mark.name()) }{ texts.stop() }</strong>{ texts.space() }{ meaning(case, verdict, mark) }</p>
        </article>
    }
}

fn stage(case: &Case, verdict: &Verdict) -> String {
    match (verdict.present, verdict.stage) {
        (Some(true), Some(stage)) => {
            format!(
                "{}{}",
                case.texts.named("o-stage", stage.name()),
                case.texts.stop()
            )
        }
        (None, _) => case.texts.get("ui-perhaps").to_owned(),
        _ => String::new(),
    }
}

/// What the headline means, and why it is unsettled where it is.
fn meaning(case: &Case, verdict: &Verdict, mark: Mark) -> String {
    let base = match mark {
        Mark::Headline(Headline::Stop)
            if verdict.lanes.iter().all(|(l, c)| !bad(*l) || c.rank() > 0) =>
        {
            "stop-conduct"
        }
        other => other.name(),
    };
    let mut text = case.texts.named("ui-meaning", base);
    if let (Some(lean), Mark::Headline(Headline::Unsettled)) = (verdict.lean, mark) {
        text.push_str(case.texts.space());
        text.push_str(&case.texts.named("ui-lean", lean.name()));
    }
    text
}

fn bad(lane: crate::rulebook::Lane) -> bool {
    use crate::rulebook::Lane;
    matches!(lane, Lane::Financial | Lane::Eliminated)
}

/// The lanes that stand, with their certainty.
fn lanes(case: &Case, verdict: &Verdict) -> Html {
    let texts = case.texts;
    html! {
        <ul class="lanes">
            for (lane, certainty) in verdict.lanes.iter() {
                <li key={lane.name()}>{ texts.named("ui-lane", lane.name()) }{ texts.space() }{ tag::certainty(texts, *certainty) }</li>
            }
            if let Some(certainty) = verdict.prohibited {
                <li key="prohibited">{ texts.get("ui-conduct") }{ texts.space() }{ tag::certainty(texts, certainty) }</li>
            }
        </ul>
    }
}

/// What would change the verdict, and what it rests on; worked out after the page is painted.
fn insight(case: &Case, verdict: &Verdict) -> Html {
    match case.about(verdict.activity) {
        // Contradictory answers decide nothing and rest on nothing.
        _ if verdict.possible.is_empty() => html! { <div class="no-notice"></div> },
        Some(about) => html! {
            <div class="insight" data-ready="true">
                { change::block(case, verdict, &about.changes) }
                { rests::block(case, verdict.activity, &about.rests) }
            </div>
        },
        None => html! {
            <div class="insight" data-ready="false">
                { super::waiting(case) }
            </div>
        },
    }
}
