//! The fact to find next: who holds it and how to ask for it; then the others. It must never ask
//! for what can no longer change a verdict.

use yew::prelude::*;

use super::Case;
use crate::insight::NextFact;
use crate::ui::view::html;

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
            if facts.is_some() {
                <p class="quiet">{ texts.get("in-next-lede") }</p>
            } else {
                { super::waiting(case) }
            }
            <ol class="next-list">
                for fact in named(facts.unwrap_or_default()) {
                    <li key={fact.question.index()} data-fact={texts.rulebook[fact.question].id.clone()}>
                        { super::open::change(case, fact.question) }
                        <p>
                            { super::open::holder(case, fact.question) }
                            { texts.about(fact.question, "ask").to_owned() }
                        </p>
                        <p class="quiet">{ bears(case, fact) }</p>
                    </li>
                }
            </ol>
        </div>
    }
}

/// The facts to name: the first ones, and of these none that settles nothing by itself, unless all
/// are such.
fn named(facts: &[NextFact]) -> &[NextFact] {
    let some = facts.iter().filter(|f| !f.activities.is_empty()).count();
    let named = if some == 0 { facts.len() } else { some };
    facts.get(..named.min(NAMED)).unwrap_or(facts)
}

/// On which activities a fact bears: their names, or how many where they are many.
fn bears(case: &Case, fact: &NextFact) -> String {
    let (texts, activities) = (case.texts, &fact.activities);
    if activities.is_empty() {
        return texts.get("in-next-together").to_owned();
    }
    let named = if activities.len() > MANY {
        texts.fill("in-next-many", &[("count", &activities.len().to_string())])
    } else {
        texts.activities(activities)
    };
    texts.fill("in-next-bears", &[("activities", &named)])
}
