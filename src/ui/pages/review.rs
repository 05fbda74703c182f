//! Check your answers: every question that applied, by section, each with its answer and a way to
//! change it. It must never leave a row blank.

use yew::prelude::*;

use crate::ids::QuestionId;
use crate::session::{Action, Session};
use crate::ui::parts::{conflict, keeping};
use crate::ui::store::{Event, Send, on_back, on_click};
use crate::ui::texts::Texts;
use crate::ui::view::html;

/// The sections in the order they are shown.
pub const SECTIONS: [&str; 6] = [
    "person",
    "hardware",
    "consensus",
    "revenue",
    "location",
    "stage",
];

/// The questions of a section that apply.
pub fn of_section(texts: &Texts, session: &Session, section: &str) -> Vec<QuestionId> {
    texts
        .rulebook
        .question_ids()
        .filter(|q| texts.rulebook[*q].section() == section && session.arises(*q).is_true())
        .collect()
}

/// The page.
#[inline(never)]
pub fn page(texts: &Texts, session: &Session, send: &Send) -> Html {
    let sections: Vec<(&str, Vec<QuestionId>)> = SECTIONS
        .iter()
        .map(|section| (*section, of_section(texts, session, section)))
        .filter(|(_, questions)| !questions.is_empty())
        .collect();
    html! {
        <main class="page" data-page="review" key="review">
            <button type="button" class="back" data-action="back" onclick={on_back(send)}>{ texts.get("ui-back") }</button>
            <h1 tabindex="-1">{ texts.get("ui-review-heading") }</h1>
            <p class="lede">{ texts.get("ui-review-lede") }</p>
            { conflict::notice(texts, session, Some(send)) }
            <div>
                for (section, questions) in sections {
                    <section key={section}>
                        <h2>{ texts.named("s", section) }</h2>
                        <dl class="answers">
                            for question in questions {
                                <div key={question.index()} class="answer">{ row(texts, session, send, question) }</div>
                            }
                        </dl>
                    </section>
                }
            </div>
            <div class="actions">
                <button type="button" class="button" data-action="result" onclick={on_click(send, Event::Session(Action::ResultOpened))}>
                    { texts.get("ui-see-result") }
                </button>
                if session.next_question().is_some() {
                    <button type="button" class="button second" data-action="continue" onclick={on_click(send, Event::Session(Action::Continued))}>
                        { texts.get("ui-go-on") }
                    </button>
                }
            </div>
            { super::compare::way(texts, session, send) }
            { keeping::choice(texts, session, send) }
        </main>
    }
}

fn row(texts: &Texts, session: &Session, send: &Send, question: QuestionId) -> Html {
    let given = session.answers().get(question);
    let words = given.map_or_else(
        || texts.get("ui-not-provided").to_owned(),
        |answer| texts.answer(question, answer),
    );
    html! {
        <>
            <dt>{ texts.question(question) }</dt>
            <dd class={given.is_none().then_some("quiet")}>{ words }</dd>
            <dd class="change">{ conflict::change(texts, send, question) }</dd>
        </>
    }
}
