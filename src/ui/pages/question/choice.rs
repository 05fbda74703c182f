//! Radios and checkboxes. "I don't know" comes last, after "or"; nothing is chosen beforehand.
//!
//! Every option of a group says whether it is checked, so that the page and the form agree. It must
//! never reorder options.

use yew::prelude::*;

use super::draft::{Edit, Fields, Pick};
use super::{Desk, beside};
use crate::answers::document::{DONT_KNOW, NONE};
use crate::rulebook::Kind;
use crate::ui::view::html;

/// One option's row.
struct Row {
    kind: &'static str,
    id: String,
    value: String,
    label: String,
    checked: bool,
    change: Callback<Event>,
}

fn row(desk: &Desk, row: Row) -> Html {
    html! {
        <label class="option" for={row.id.clone()}>
            <input
                type={row.kind}
                id={row.id}
                name={desk.question.id.clone()}
                value={row.value}
                checked={row.checked}
                onchange={row.change}
            />
            <span>{ row.label }</span>
        </label>
    }
}

fn legend(desk: &Desk, heading: &str) -> Html {
    html! {
        <>
            <legend><h1 tabindex="-1">{ heading.to_owned() }</h1></legend>
            <p class="hint" id="hint">{ desk.texts.about(desk.id, "hint").to_owned() }</p>
            { beside(desk, "field-0") }
        </>
    }
}

/// The divider between the options and the answers that are none of them.
fn or(desk: &Desk) -> Html {
    html! { <p class="or">{ desk.texts.get("ui-or") }</p> }
}

/// Exactly one.
pub fn one(desk: &Desk, heading: &str) -> Html {
    let Fields::One(picked) = &desk.form.fields else {
        return html! { <fieldset></fieldset> };
    };
    let pick = |pick: Pick, at: usize, value: &str, label: &str| {
        row(
            desk,
            Row {
                kind: "radio",
                id: format!("field-{at}"),
                value: value.to_owned(),
                label: label.to_owned(),
                checked: *picked == Some(pick),
                change: desk.on(Edit::Picked(pick)),
            },
        )
    };
    let count = desk.question.options.len();
    let narrow = desk.question.kind == Kind::Place;
    html! {
        <fieldset aria-describedby={desk.described()}>
            { legend(desk, heading) }
            <div class={classes!("options", narrow.then_some("columns"))}>
                for (at, option) in desk.question.options.iter().enumerate() {
                    <div key={option.clone()} class="choice">
                        { pick(Pick::Option(u16::try_from(at).unwrap_or(u16::MAX)), at, option, &desk.texts.option(desk.id, u16::try_from(at).unwrap_or(u16::MAX))) }
                    </div>
                }
            </div>
            { or(desk) }
            <div class="choice">{ pick(Pick::DontKnow, count, DONT_KNOW, desk.texts.get("ui-dont-know")) }</div>
        </fieldset>
    }
}

/// Any of them, none of them, or not known; each option may be marked as not sure.
pub fn any(desk: &Desk, heading: &str) -> Html {
    let Fields::Any { whole, .. } = &desk.form.fields else {
        return html! { <fieldset></fieldset> };
    };
    let count = desk.question.options.len();
    let exclusive = |pick: Pick, at: usize, value: &str, label: &str| {
        row(
            desk,
            Row {
                kind: "checkbox",
                id: format!("field-{at}"),
                value: value.to_owned(),
                label: label.to_owned(),
                checked: *whole == Some(pick),
                change: desk.on(Edit::Picked(pick)),
            },
        )
    };
    html! {
        <fieldset aria-describedby={desk.described()}>
            { legend(desk, heading) }
            <div class="options">
                for (at, option) in desk.question.options.iter().enumerate() {
                    <div key={option.clone()} class="choice with-unsure">{ option_row(desk, at, option) }</div>
                }
            </div>
            { or(desk) }
            if desk.question.none {
                <div class="choice">{ exclusive(Pick::None, count, NONE, desk.texts.none(desk.id)) }</div>
            }
            <div class="choice">{ exclusive(Pick::DontKnow, count + 1, DONT_KNOW, desk.texts.get("ui-dont-know")) }</div>
        </fieldset>
    }
}

fn option_row(desk: &Desk, at: usize, option: &str) -> Html {
    let index = u16::try_from(at).unwrap_or(u16::MAX);
    let (chosen, unsure) = desk.form.fields.seen(index);
    let label = desk.texts.option(desk.id, index);
    html! {
        <>
            { row(desk, Row {
                kind: "checkbox",
                id: format!("field-{at}"),
                value: option.to_owned(),
                label: label.clone(),
                checked: chosen,
                change: desk.on(Edit::Toggled(index)),
            }) }
            <label class="unsure">
                <input
                    type="checkbox"
                    name={format!("{}?", desk.question.id)}
                    value={format!("{option}?")}
                    checked={unsure}
                    onchange={desk.on::<Event>(Edit::Unsure(index))}
                />
                <span>{ desk.texts.get("ui-not-sure") }<span class="hidden-text">{ format!(" {label}") }</span></span>
            </label>
        </>
    }
}
