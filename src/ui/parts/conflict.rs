//! Answers that cannot be true together: each named, with a way to change it.
//!
//! It must never say which of them is wrong.

use yew::prelude::*;

use crate::ids::QuestionId;
use crate::session::{Action, Session};
use crate::ui::store::{Event, Send, on_click};
use crate::ui::texts::Texts;
use crate::ui::view::html;

/// The notice; nothing, where no answers contradict each other. Without `send` nothing to click.
pub fn notice(texts: &Texts, session: &Session, send: Option<&Send>) -> Html {
    let assessment = session.assessment();
    if assessment.conflicts.is_empty() {
        return html! { <div class="no-notice"></div> };
    }
    html! {
        <section class="warning conflict" data-conflicts={assessment.conflicts.len().to_string()} aria-labelledby="conflict-title">
            <h2 id="conflict-title">{ texts.get("conflict-title") }</h2>
            <p>{ texts.get("conflict-lede") }</p>
            <ul class="plain">
                for (at, together) in assessment.conflicts.iter().enumerate() {
                    <li key={at}>{ one(texts, session, send, together) }</li>
                }
            </ul>
        </section>
    }
}

fn one(texts: &Texts, session: &Session, send: Option<&Send>, together: &[QuestionId]) -> Html {
    let answer = |question: QuestionId| {
        session.answers().get(question).map_or_else(
            || texts.get("ui-not-provided").to_owned(),
            |a| texts.answer(question, a),
        )
    };
    html! {
        <>
            <p class="conflict-these given-facts">{ texts.get(if together.len() > 1 { "conflict-these" } else { "conflict-later" }) }</p>
            <dl class="answers given-facts">
                for question in together.iter().copied() {
                    <div key={question.index()} class="answer">
                        <dt>{ texts.question(question) }</dt>
                        <dd>{ answer(question) }</dd>
                        if let Some(send) = send {
                            <dd class="change">{ change(texts, send, question) }</dd>
                        }
                    </div>
                }
            </dl>
        </>
    }
}

/// "Change", which names the question for a screen reader.
pub fn change(texts: &Texts, send: &Send, question: QuestionId) -> Html {
    html! {
        <button
            type="button"
            class="link"
            data-action="change"
            data-question={texts.rulebook[question].id.clone()}
            onclick={on_click(send, Event::Session(Action::ChangeChosen(question)))}
        >
            { texts.get("ui-change") }
            <span class="hidden-text">{ format!(" {}", texts.question(question)) }</span>
        </button>
    }
}
