//! The fact to find next: who holds it and how to ask for it; then the others. It must never ask
//! for what can no longer change a verdict.

use yew::prelude::*;

use super::Case;

/// How many facts are named; the open facts further down list all of them.
const NAMED: usize = 4;

/// The section; empty where no verdict is open.
pub fn section(case: &Case) -> Html {
    let texts = case.texts;
    if case.assessment.open_verdict.is_empty() {
        return html! { <div class="no-notice"></div> };
    }
    let insights = case.session.insights();
    let facts = insights.facts_known();
    html! {
        <section id="next" class="next-facts" tabindex="-1" data-ready={facts.is_some().to_string()}>
            <h2>{ texts.get("in-next-title") }</h2>
            <p class="quiet">{ texts.get(if facts.is_some() { "in-next-lede" } else { "in-wait" }) }</p>
            <ol class="next-list">
                for fact in facts.unwrap_or_default().iter().take(NAMED) {
                    <li key={fact.question.index()} data-fact={texts.rulebook[fact.question].id.clone()}>
                        { super::open::change(case, fact.question) }
                        <p>
                            if let Some(holder) = &texts.rulebook[fact.question].holder {
                                <strong>{ texts.get("in-next-who") }</strong>{ texts.space() }
                                { texts.named("holder", holder) }{ texts.stop() }{ texts.space() }
                            }
                            { texts.about(fact.question, "ask").to_owned() }
                        </p>
                        <p class="quiet">{ texts.fill("in-next-bears", &[("activities", &texts.activities(&fact.activities))]) }</p>
                    </li>
                }
            </ol>
        </section>
    }
}
