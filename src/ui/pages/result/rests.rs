//! What a verdict rests on: the answers that alone would change it, those that matter only with
//! others, those that cannot matter. It must never name another answer to a fact whose change is
//! never offered, nor read as advice.

use yew::prelude::*;

use super::{Case, change, range};
use crate::ids::QuestionId;
use crate::insight::{Alone, Rests};
use crate::rulebook::Stand;
use crate::ui::parts::fold::Fold;

/// The block.
pub fn block(case: &Case, rests: &Rests) -> Html {
    let texts = case.texts;
    let names = |questions: &[QuestionId]| questions.iter().map(|q| texts.question(*q)).collect();
    let title = if rests.alone.is_empty() {
        "in-rests-none"
    } else {
        "in-rests-alone"
    };
    html! {
        <div class="rests given-facts">
            <Fold label={texts.own("in-rests-title")}>
                <p>{ texts.get(title) }</p>
                <ul class="alone">
                    for one in rests.alone.iter() {
                        <li key={one.question.index()} data-question={texts.rulebook[one.question].id.clone()}>{ alone(case, one) }</li>
                    }
                </ul>
                if !rests.alone.is_empty() {
                    <p class="quiet">{ texts.get("in-rests-not-advice") }</p>
                }
                { change::lines(texts.get("in-rests-together"), names(&rests.together)) }
                // Paper gives what matters; what cannot matter would take a page.
                <div class="no-print">{ change::lines(texts.get("in-rests-never"), names(&rests.never)) }</div>
            </Fold>
        </div>
    }
}

/// One answer, and what the verdict would be otherwise.
fn alone(case: &Case, alone: &Alone) -> Html {
    let texts = case.texts;
    let stand = &texts.rulebook[alone.question].stand;
    let given = case.answers.get(alone.question);
    let given = given.map_or_else(String::new, |a| texts.answer(alone.question, a));
    html! {
        <>
            <p>
                { texts.fill("in-answer-is", &[("question", &texts.question(alone.question)), ("answer", &given)]) }{ " " }
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
