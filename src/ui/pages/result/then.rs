//! The case under the rules of an earlier day: conduct is judged by the rules of its day. It must
//! never choose the day for the founder.

use yew::prelude::*;

use super::{Case, waiting};
use crate::ui::parts::then;
use crate::ui::view::html;

/// What stands under the heading.
pub fn body(case: &Case) -> Html {
    let texts = case.texts;
    let Some(found) = case.session.then() else {
        return waiting(case);
    };
    let date = found.as_of.to_string();
    html! {
        <div data-edition={date.clone()}>
            <p>{ texts.fill("then-of", &[("date", &date)]) }</p>
            { then::rows(texts, found) }
            if !found.rows.is_empty() {
                <p class="quiet">{ texts.get("then-lede") }</p>
            }
        </div>
    }
}
