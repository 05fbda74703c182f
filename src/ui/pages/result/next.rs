//! The fact to find next: who holds it and how to ask for it; then the others. It must never ask
//! for what can no longer change a verdict.

use yew::prelude::*;

use super::Case;
use crate::ids::ActivityId;

/// How many facts are named; the open facts further down list all of them.
const NAMED: usize = 4;
/// From how many activities on they are counted, not named.
const MANY: usize = 6;

/// What stands under the heading.
pub fn body(case: &Case) -> Html {
    let texts = case.texts;
    let facts = case.insights.facts_known();
    html! {
        <div class="next-facts" data-ready={facts.is_some().to_string()}>
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
                        <p class="quiet">{ bears(case, &fact.activities) }</p>
                    </li>
                }
            </ol>
        </div>
    }
}

/// On which activities a fact bears: their names, or how many where they are many.
fn bears(case: &Case, activities: &[ActivityId]) -> String {
    let texts = case.texts;
    let named = if activities.len() > MANY {
        texts.fill("in-next-many", &[("count", &activities.len().to_string())])
    } else {
        texts.activities(activities)
    };
    texts.fill("in-next-bears", &[("activities", &named)])
}
