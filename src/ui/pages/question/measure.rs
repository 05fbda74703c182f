//! A number or a month, typed as text: browsers differ too much in their own fields. What is typed
//! stays, whatever is wrong with it.

use yew::prelude::*;

use super::draft::{Edit, Fields};
use super::{Desk, beside};
use crate::answers::document::DONT_KNOW;
use crate::rulebook::Kind;
use crate::ui::view::html;

/// The field, its unit, and "I don't know".
pub fn text(desk: &Desk, heading: &str) -> Html {
    let Fields::Text { text, dont_know } = &desk.form.fields else {
        return html! { <div></div> };
    };
    let month = desk.question.kind == Kind::Month;
    let wrong = !desk.form.errors.is_empty();
    html! {
        <div class="measure">
            <h1 tabindex="-1"><label for="field-0">{ heading.to_owned() }</label></h1>
            <p class="hint" id="hint">
                { desk.texts.about(desk.id, "hint").to_owned() }
                if month {
                    <span class="month-hint">{ desk.texts.get("ui-month-hint") }</span>
                }
            </p>
            { beside(desk, "field-0") }
            <div class="field">
                <input
                    type="text"
                    id="field-0"
                    class={classes!("text", if month { "text-month" } else { "text-number" }, wrong.then_some("text-wrong"))}
                    name={desk.question.id.clone()}
                    inputmode={if month { "text" } else { "decimal" }}
                    autocomplete="off"
                    aria-describedby={desk.described()}
                    aria-invalid={wrong.then_some("true")}
                    value={text.clone()}
                    oninput={desk.typed(Edit::Typed)}
                />
                if !month {
                    <span class="unit">{ desk.texts.unit(desk.id) }</span>
                }
            </div>
            { dont_know_box(desk, *dont_know) }
        </div>
    }
}

/// "or: I don't know", as a box.
pub fn dont_know_box(desk: &Desk, checked: bool) -> Html {
    html! {
        <div>
            <p class="or">{ desk.texts.get("ui-or") }</p>
            <div class="choice">
                <label class="option" for="field-dont-know">
                    <input
                        type="checkbox"
                        id="field-dont-know"
                        name={format!("{}?", desk.question.id)}
                        value={DONT_KNOW}
                        {checked}
                        onchange={desk.on::<Event>(Edit::DontKnow)}
                    />
                    <span>{ desk.texts.get("ui-dont-know") }</span>
                </label>
            </div>
        </div>
    }
}
