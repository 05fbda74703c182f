//! What an activity can still turn out to be, each with the fewest answers that lead to it; and
//! whether it is facts that are missing or the law that is unclear. The two must never read alike.

use yew::prelude::*;

use super::Case;
use crate::assessment::{Outcome, Verdict};
use crate::evaluation::Headline;
use crate::insight::{Example, names::doubt};
use crate::ui::parts::tag::{self, Mark};
use crate::ui::view::html;

/// The block; empty where nothing is in doubt.
pub fn block(case: &Case, verdict: &Verdict) -> Html {
    let texts = case.texts;
    let doubt = doubt(&verdict.possible);
    match doubt {
        "law" => html! { <p class="doubt doubt-law">{ texts.get("in-doubt-law") }</p> },
        "facts" | "both" if verdict.possible.len() > 1 => {
            let range = case.about(verdict.activity).map(|about| &about.range);
            html! {
                <div class="doubt doubt-facts" data-doubt={doubt}>
                    <h4>{ texts.get("in-range-title") }</h4>
                    <p>{ texts.named("in-range", doubt) }</p>
                    <ul class="range">
                        for outcome in verdict.possible.iter() {
                            <li key={outcome.name()}>
                                { possible(case, *outcome) }
                                { example(case, range.and_then(|r| r.iter().find(|e| e.outcome == *outcome))) }
                            </li>
                        }
                    </ul>
                </div>
            }
        }
        _ => html! { <div class="no-notice"></div> },
    }
}

/// The answers of an example, question and answer.
fn example(case: &Case, example: Option<&Example>) -> Html {
    let texts = case.texts;
    html! {
        <ul class="example">
            for (question, answer) in example.map(|e| e.answers.as_slice()).unwrap_or_default() {
                <li key={question.index()}>
                    { texts.fill("in-answer-is", &[("question", &texts.question(*question)), ("answer", &texts.answer(*question, answer))]) }
                </li>
            }
        </ul>
    }
}

/// The tag of an outcome.
pub fn possible(case: &Case, outcome: Outcome) -> Html {
    let plain =
        |id: &'static str| html! { <span class="tag tag-absent">{ case.texts.get(id) }</span> };
    match outcome {
        Outcome::Absent => plain("ui-outcome-absent"),
        Outcome::Outside => tag::tag(case.texts, Mark::Outside),
        Outcome::Stopped => tag::tag(case.texts, Mark::Stopped),
        Outcome::Headline(headline) => tag::tag(case.texts, Mark::Headline(headline)),
    }
}

/// The tag of a headline.
pub fn headline(case: &Case, headline: Headline) -> Html {
    tag::tag(case.texts, Mark::Headline(headline))
}
