//! One article an activity: headline, why, issue, rules with their application, what is open,
//! findings, duties. It must never say more surely what the verdict says less surely.

use yew::prelude::*;

use super::{Case, duties, findings, outlook, reasons};
use crate::assessment::{Outcome, Verdict};
use crate::evaluation::Headline;
use crate::ids::{ActivityId, QuestionId};
use crate::order;
use crate::ui::parts::tag::{self, Mark};

/// All activities, most urgent first.
pub fn body(case: &Case) -> Html {
    let texts = case.texts;
    let shown = case.shown();
    let maybe = case.assessment.verdicts.len() - shown.len();
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
            if maybe > 0 {
                <p>{ texts.fill("report-maybe", &[("count", &maybe.to_string())]) }</p>
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
            if !verdict.exposed_by.is_empty() && mark == Mark::Exposed {
                { tag::exposed(texts, &verdict.exposed_by) }
            }
            if mark == Mark::Open {
                { still_open(case, verdict) }
            }
            { lanes(case, verdict) }
            <p class="issue"><strong>{ texts.get("ui-issue") }</strong>{ texts.space() }{ texts.of_activity(verdict.activity, "issue").to_owned() }</p>
            <h4>{ texts.get("ui-reasons") }</h4>
            { reasons::list(case, &verdict.reasons) }
            { duties::of(case, verdict) }
            { findings::of(case, verdict) }
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

/// What it can still turn out to be, and the facts that decide.
fn still_open(case: &Case, verdict: &Verdict) -> Html {
    let texts = case.texts;
    let mut waits: Vec<QuestionId> = verdict
        .reasons
        .iter()
        .flat_map(|r| r.waits_for.iter().copied())
        .collect();
    if let (Some(true), None) = (verdict.present, verdict.stage) {
        waits.push(texts.rulebook[verdict.activity].stage);
    }
    order::by(&mut waits, |question| *question);
    waits.dedup();
    waits.retain(|q| case.assessment.open_verdict.contains(q) || case.answers.get(*q).is_some());
    html! {
        <div class="still-open">
            <p>{ texts.get("ui-possible") }</p>
            <ul class="tags">
                for outcome in verdict.possible.iter() {
                    <li key={format!("{outcome:?}")}>{ possible(case, *outcome) }</li>
                }
            </ul>
            if !waits.is_empty() {
                <p>{ texts.get("ui-waits") }</p>
                <ul>
                    for question in waits {
                        <li key={question.index()}>{ super::open::change(case, question) }</li>
                    }
                </ul>
            }
        </div>
    }
}

fn possible(case: &Case, outcome: Outcome) -> Html {
    match outcome {
        Outcome::Absent => {
            html! { <span class="tag tag-absent">{ case.texts.get("ui-outcome-absent") }</span> }
        }
        Outcome::Stopped => tag::tag(case.texts, Mark::Stopped),
        Outcome::Outside => tag::tag(case.texts, Mark::Outside),
        Outcome::Headline(headline) => tag::tag(case.texts, Mark::Headline(headline)),
    }
}
