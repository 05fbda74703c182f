//! Facts as given, for paper only: on screen the check page has them. Left out of a print without
//! the facts. It must never add a fact that was not given.

use yew::prelude::*;

use super::Case;
use crate::ui::pages::review::{SECTIONS, of_section};

/// The section.
pub fn section(case: &Case) -> Html {
    let texts = case.texts;
    html! {
        <section class="print-only given-facts" id="facts">
            <h2>{ texts.get("ui-facts-title") }</h2>
            <p>{ texts.get("ui-facts-lede") }</p>
            <div>
                for section in SECTIONS {
                    <div key={section}>{ part(case, section) }</div>
                }
            </div>
        </section>
    }
}

fn part(case: &Case, section: &str) -> Html {
    let texts = case.texts;
    let questions = of_section(texts, case.session, section);
    if questions.is_empty() {
        return html! { <div></div> };
    }
    html! {
        <div>
            <h3>{ texts.named("s", section) }</h3>
            <dl class="given">
                for question in questions {
                    <div key={question.index()}>
                        <dt>{ texts.question(question) }</dt>
                        <dd>{ case.answers.get(question).map_or_else(|| texts.get("ui-not-provided").to_owned(), |a| texts.answer(question, a)) }</dd>
                    </div>
                }
            </dl>
        </div>
    }
}
