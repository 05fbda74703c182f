//! What moved since an earlier edition of the rules: each activity as it stood and as it stands,
//! with the rules that decided and decide, and since when. It must never say which of the two holds
//! for an act.

use yew::prelude::*;

use crate::handover::{Row, Standing, Then};
use crate::ui::texts::Texts;
use crate::ui::view::html;

/// The comparison.
pub fn rows(texts: &Texts, then: &Then) -> Html {
    html! {
        <div class="moved">
            if !then.rows.iter().any(Row::moved) {
                <p>{ texts.get("opened-moved-none") }</p>
            }
            if !then.rows.is_empty() {
                <ul>
                    for row in then.rows.iter() {
                        <li key={row.activity.index()}>
                            { stands(texts, &texts.activity(row.activity), row.before, row.now) }
                            <p class="quiet">{ why(texts, row) }</p>
                        </li>
                    }
                </ul>
            }
        </div>
    }
}

/// How something stood and stands.
pub fn stands(
    texts: &Texts,
    name: &str,
    before: Option<Standing>,
    now: Option<Standing>,
) -> String {
    let standing = |standing: Option<Standing>| match standing {
        None | Some(Standing::Nothing) => texts.get("opened-absent").to_owned(),
        Some(standing) => texts.named("ui-tag", standing.name()),
    };
    texts.fill(
        "opened-moved-row",
        &[
            ("activity", name),
            ("before", &standing(before)),
            ("now", &standing(now)),
        ],
    )
}

/// The rule that decides since a day, and the one that decided before.
fn why(texts: &Texts, row: &Row) -> String {
    let rule = |id: Option<&str>| id.map_or_else(|| "–".to_owned(), |id| texts.named("r", id));
    let now = row.rule.map(|r| texts.rulebook[r].id.as_str());
    since(
        texts,
        // No day is told that no authority gives.
        row.since.as_deref().unwrap_or("–"),
        &rule(now),
        &rule(row.rule_before.as_deref()),
    )
}

/// What holds since a day, and what held before.
pub fn since(texts: &Texts, date: &str, now: &str, before: &str) -> String {
    texts.fill(
        "then-since",
        &[("date", date), ("now", now), ("before", before)],
    )
}
