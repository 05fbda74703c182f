//! Open facts: what is not known, and what it could still change. It must never count a missing
//! answer as a no.

use yew::prelude::*;

use super::{Case, facts};
use crate::ids::QuestionId;
use crate::session::Action;
use crate::ui::store::{Event, on_click};
use crate::ui::view::html;

/// The section.
pub fn body(case: &Case) -> Html {
    let texts = case.texts;
    let list = |questions: &[QuestionId]| {
        html! {
            <ul class="open-facts">
                for question in questions.iter() {
                    <li key={question.index()}>
                        <span class="print-only given-facts">{ facts::number(case, *question).map(|n| format!("{n}. ")) }</span>
                        <span class="print-only">{ texts.question(*question) }</span>
                        <span class="no-print">{ change(case, *question) }</span>
                        <span class="quiet ask-whom">{ holder(case, *question) }{ texts.about(*question, "ask").to_owned() }</span>
                    </li>
                }
            </ul>
        }
    };
    let (verdict, exposure) = (
        &case.assessment.open_verdict,
        &case.assessment.open_exposure,
    );
    html! {
        <>
            if !open(case) {
                <p class="quiet">{ texts.get("ui-open-none") }</p>
            }
            if !verdict.is_empty() {
                <h3>{ texts.get("ui-open-verdict") }</h3>
                { list(verdict) }
            }
            if !exposure.is_empty() && case.knows_something() {
                <h3>{ texts.get("ui-open-exposure") }</h3>
                { list(exposure) }
            }
        </>
    }
}

/// Whether something is open.
pub fn open(case: &Case) -> bool {
    !case.assessment.open_verdict.is_empty() || !case.assessment.open_exposure.is_empty()
}

/// Who holds a fact, before how to ask for it.
pub fn holder(case: &Case, question: QuestionId) -> Html {
    let texts = case.texts;
    html! {
        if let Some(holder) = &texts.rulebook[question].holder {
            <strong>{ texts.get("in-next-who") }</strong>{ texts.space() }
            { texts.named("holder", holder) }{ texts.stop() }{ texts.space() }
        }
    }
}

/// "Answer it", which names the question for a screen reader.
pub fn answer(case: &Case, question: QuestionId) -> Html {
    let texts = case.texts;
    html! {
        <button
            type="button"
            class="link"
            data-action="change"
            data-question={texts.rulebook[question].id.clone()}
            onclick={on_click(case.send, Event::Session(Action::ChangeChosen(question)))}
        >
            { texts.get("report-answer-it") }
            <span class="hidden-text">{ format!(" {}", texts.question(question)) }</span>
        </button>
    }
}

/// A question as a way to answer it.
pub fn change(case: &Case, question: QuestionId) -> Html {
    if !case.live {
        return html! { <span>{ case.texts.question(question) }</span> };
    }
    let id = case.texts.rulebook[question].id.clone();
    html! {
        <button
            type="button"
            class="link"
            data-action="change"
            data-question={id}
            onclick={on_click(case.send, Event::Session(Action::ChangeChosen(question)))}
        >
            { case.texts.question(question) }
        </button>
    }
}
