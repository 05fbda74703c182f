//! What a verdict rests on: the answers that alone would change it, those that matter only with
//! others, those that cannot matter. It must never name another answer to a fact whose change is
//! never offered, nor read as advice.

use yew::prelude::*;

use super::{Case, change, facts, range};
use crate::ids::QuestionId;
use crate::insight::{Alone, Rests};
use crate::order;
use crate::rulebook::Stand;
use crate::ui::parts::fold::folded;
use crate::ui::view::html;

/// The block.
pub fn block(case: &Case, rests: &Rests) -> Html {
    let texts = case.texts;
    let names = |questions: &[QuestionId]| questions.iter().map(|q| texts.question(*q)).collect();
    let title = if rests.alone.is_empty() {
        "in-rests-none"
    } else {
        "in-rests-alone"
    };
    let body = html! {
        <>
            <p>{ texts.get(title) }</p>
            <ul class="alone">
                for one in rests.alone.iter() {
                    <li key={one.question.index()} data-question={texts.rulebook[one.question].id.clone()}>{ alone(case, one) }</li>
                }
            </ul>
            if !rests.alone.is_empty() {
                <p class="quiet advice">{ texts.get("in-rests-not-advice") }</p>
            }
            <div class="no-print">
                { change::lines(texts.get("in-rests-together"), names(&rests.together)) }
                { change::lines(texts.get("in-rests-never"), names(&rests.never)) }
            </div>
            // Paper has the facts in a table with numbers: by name they would take a page.
            { numbered(case, "in-rests-together", &rests.together) }
            { numbered(case, "in-rests-never", &rests.never) }
        </>
    };
    html! {
        <div class="rests given-facts">
            <h4 class="print-only">{ texts.get("in-rests-title") }</h4>
            { folded(texts.own("in-rests-title"), "", body) }
        </div>
    }
}

/// Facts by their numbers on paper, under a word.
fn numbered(case: &Case, title: &'static str, questions: &[QuestionId]) -> Html {
    let texts = case.texts;
    let mut numbers: Vec<usize> = questions
        .iter()
        .filter_map(|q| facts::number(case, *q))
        .collect();
    order::by(&mut numbers, |number| *number);
    if numbers.is_empty() {
        return html! { <div class="no-notice"></div> };
    }
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    let numbers = numbers.join(texts.comma());
    html! {
        <p class="print-only by-number">
            { texts.fill("in-rests-numbered", &[("title", texts.get(title)), ("numbers", &numbers)]) }{ texts.stop() }
        </p>
    }
}

/// One answer, and what the verdict would be otherwise.
fn alone(case: &Case, alone: &Alone) -> Html {
    let texts = case.texts;
    let stand = &texts.rulebook[alone.question].stand;
    let number = facts::number(case, alone.question);
    let given = case.answers.get(alone.question);
    let given = given.map_or_else(String::new, |a| texts.answer(alone.question, a));
    html! {
        <>
            <p>
                <span class={number.is_some().then_some("no-print")}>{ texts.fill("in-answer-is", &[("question", &texts.question(alone.question)), ("answer", &given)]) }</span>
                if let Some(number) = number {
                    <span class="print-only">{ texts.fill("in-rests-fact", &[("number", &number.to_string())]) }</span>
                }
                { " " }
                <span class="quiet">{ "(" }{ texts.named("fact", stand.name()) }{ ")" }</span>
            </p>
            <ul class="otherwise">
                for one in alone.becomes.iter() {
                    <li key={one.outcome.name()}>
                        { texts.get("in-rests-otherwise") }{ texts.space() }{ range::possible(case, one.outcome) }
                        if let Some(answer) = &one.answer {
                            { " " }{ texts.fill("in-rests-if", &[("answer", &texts.answer(alone.question, answer))]) }
                        }
                    </li>
                }
            </ul>
            if let Stand::Never(why) = stand {
                <p class="quiet">{ texts.named("never", why) }</p>
            }
        </>
    }
}
