//! What an activity can still turn out to be, each with the fewest facts that would fix it; and
//! whether it is facts that are missing or the law that is unclear. The two must never read alike,
//! and neither as a way to choose.

use yew::prelude::*;

use super::Case;
use crate::assessment::{Outcome, Verdict};
use crate::ids::ActivityId;
use crate::insight::Example;
use crate::insight::names::{doubt, never_in};
use crate::ui::parts::condition;
use crate::ui::parts::tag::{self, Mark};
use crate::ui::view::html;

/// The block; empty where nothing is in doubt.
pub fn block(case: &Case, verdict: &Verdict) -> Html {
    let texts = case.texts;
    let doubt = doubt(&verdict.possible, case.assessment.age.stale);
    match doubt {
        "law" => html! { <p class="doubt doubt-law">{ texts.get("in-doubt-law") }</p> },
        "out-of-date" => html! { <p class="doubt doubt-old">{ texts.get("in-out-of-date") }</p> },
        "facts" | "both" => {
            let range = case.about(verdict.activity).map(|about| &about.range);
            html! {
                <div class="doubt doubt-facts" data-doubt={doubt}>
                    <h4>{ texts.get("in-range-title") }</h4>
                    <p>{ texts.named("in-range", doubt) }{ texts.space() }{ texts.get("in-range-find") }</p>
                    <ul class="range">
                        for outcome in verdict.possible.iter() {
                            <li key={outcome.name()}>
                                { possible(case, verdict.activity, *outcome) }
                                { example(case, range.and_then(|r| r.iter().find(|e| e.outcome == *outcome))) }
                            </li>
                        }
                    </ul>
                    for why in never_in(&texts.rulebook, range.map(Vec::as_slice).unwrap_or_default()) {
                        <p key={why.to_owned()} class="quiet never">{ texts.named("never", why) }</p>
                    }
                </div>
            }
        }
        _ => html! { <div class="no-notice"></div> },
    }
}

/// The facts of an example, question and answer; a figure as the interval it stands for.
fn example(case: &Case, example: Option<&Example>) -> Html {
    let texts = case.texts;
    html! {
        <ul class="example">
            for (question, answer) in example.map(|e| e.answers.as_slice()).unwrap_or_default() {
                <li key={question.index()}>
                    { texts.fill("in-answer-is", &[("question", &texts.question(*question)), ("answer", &condition::said(texts, *question, answer))]) }
                </li>
            }
        </ul>
    }
}

/// The tag of an outcome of an activity.
pub fn possible(case: &Case, activity: ActivityId, outcome: Outcome) -> Html {
    match Mark::possible(&case.assessment, activity, outcome) {
        Some(mark) => tag::tag(case.texts, mark),
        None => {
            html! { <span class="tag tag-absent">{ case.texts.get("ui-outcome-absent") }</span> }
        }
    }
}
