//! What a verdict rests on: the answers that alone would change it, those that matter only with
//! others, those that cannot matter. It must never name an answer that insight does not name, nor
//! read as advice.

use yew::prelude::*;

use super::{Case, change, facts, range};
use crate::answers::Answer;
use crate::assessment::Outcome;
use crate::ids::{ActivityId, QuestionId};
use crate::insight::names::{fact, otherwise};
use crate::insight::{Alone, Rests};
use crate::order;
use crate::rulebook::Stand;
use crate::ui::parts::fold::folded;
use crate::ui::parts::tag::Mark;
use crate::ui::view::html;

/// The block.
pub fn block(case: &Case, activity: ActivityId, rests: &Rests) -> Html {
    let texts = case.texts;
    let names = |questions: &[QuestionId]| {
        questions
            .iter()
            .map(|q| Html::from(texts.question(*q)))
            .collect()
    };
    let title = if rests.alone.is_empty() {
        "in-rests-none"
    } else {
        "in-rests-alone"
    };
    let body = html! {
        <>
            <p class={(!rests.alone.is_empty()).then_some("check-first")}>{ texts.get(title) }</p>
            <ul class="alone">
                for one in rests.alone.iter() {
                    <li key={one.question.index()} data-question={texts.rulebook[one.question].id.clone()}>{ alone(case, activity, one) }</li>
                }
            </ul>
            if !rests.alone.is_empty() {
                <p class="quiet advice">{ texts.get("in-rests-not-advice") }</p>
            }
            <div class="no-print">
                { change::lines(texts.get("in-rests-together"), names(&rests.together)) }
                { change::lines(texts.get("in-rests-never"), names(&rests.never)) }
            </div>
            // Paper has the facts in a table with numbers: by name they would take a page. Where no
            // other answer is named there is nothing to read as advice.
            { by_itself(case, activity, &rests.alone) }
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

/// Facts by their numbers on paper, each with what the verdict would be otherwise.
fn by_itself(case: &Case, activity: ActivityId, alone: &[Alone]) -> Html {
    let texts = case.texts;
    let fact = |one: &Alone| {
        let number = facts::number(case, one.question)
            .map_or_else(|| texts.question(one.question), |n| n.to_string());
        let outcomes: Vec<String> = one
            .becomes
            .iter()
            .map(
                |b| match Mark::possible(&case.assessment, activity, b.outcome) {
                    None => texts.get("ui-outcome-absent").to_owned(),
                    Some(mark) => texts.named("ui-tag", mark.name()),
                },
            )
            .collect();
        let outcomes = outcomes.join(texts.comma());
        texts.fill(
            "in-rests-fact",
            &[("number", &number), ("outcomes", &outcomes)],
        )
    };
    if alone.is_empty() {
        return html! { <div class="no-notice"></div> };
    }
    let facts: Vec<String> = alone.iter().map(fact).collect();
    let facts = facts.join(texts.semicolon());
    html! {
        <p class="print-only by-number short">{ texts.fill("in-rests-by-itself", &[("facts", &facts)]) }</p>
    }
}

/// Facts by their numbers on paper, under a word. What has no number was not answered: it stands with
/// the open facts.
fn numbered(case: &Case, title: &'static str, questions: &[QuestionId]) -> Html {
    let texts = case.texts;
    let mut facts: Vec<usize> = questions
        .iter()
        .filter_map(|q| facts::number(case, *q))
        .collect();
    if facts.is_empty() {
        return html! { <div class="no-notice"></div> };
    }
    order::by(&mut facts, |number| *number);
    let facts: Vec<String> = facts.iter().map(ToString::to_string).collect();
    let numbers = facts.join(texts.comma());
    html! {
        <p class="print-only by-number">
            { texts.fill("in-rests-numbered", &[("title", texts.get(title)), ("numbers", &numbers)]) }{ texts.stop() }
        </p>
    }
}

/// One answer, and what the verdict would be otherwise.
fn alone(case: &Case, activity: ActivityId, alone: &Alone) -> Html {
    let texts = case.texts;
    let row = &texts.rulebook[alone.question];
    let given = case.answers.get(alone.question);
    let condition = |other: &Answer| {
        let part = |(id, answer): (&str, Answer)| {
            texts.fill(id, &[("answer", &texts.answer(alone.question, &answer))])
        };
        let parts: Vec<String> = otherwise(given, other).into_iter().map(part).collect();
        parts.join(texts.semicolon())
    };
    let given = given.map_or_else(String::new, |a| texts.answer(alone.question, a));
    html! {
        <>
            <p>
                { texts.fill("in-answer-is", &[("question", &texts.question(alone.question)), ("answer", &given)]) }{ " " }
                <span class="quiet">{ "(" }{ texts.named("fact", fact(row)) }{ ")" }</span>
            </p>
            <ul class="otherwise">
                for one in alone.becomes.iter() {
                    <li key={one.outcome.name()}>
                        { texts.get("in-rests-otherwise") }{ texts.space() }{ range::possible(case, activity, one.outcome) }
                        // That it is stopped, if it is stopped, says nothing.
                        if let Some(answer) = one.answer.as_ref().filter(|_| row.stage_of.is_none() || one.outcome != Outcome::Stopped) {
                            { " " }{ condition(answer) }
                        }
                    </li>
                }
            </ul>
            if let Stand::Never(why) = &row.stand {
                <p class="quiet">{ texts.named("never", why) }</p>
            }
        </>
    }
}
