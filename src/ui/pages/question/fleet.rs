//! The machines, a row for each kind chosen: count, watts, hours. A known machine's power can be
//! taken from its data sheet. It must never fill in a field by itself.

use yew::prelude::*;

use super::Desk;
use super::draft::{CELLS, Edit, Fields, RowDraft, cell_id};
use super::measure::dont_know_box;
use crate::rulebook::Preset;
use crate::ui::view::html;

/// The table.
pub fn table(desk: &Desk, heading: &str) -> Html {
    let Fields::Fleet { rows, dont_know } = &desk.form.fields else {
        return html! { <div></div> };
    };
    html! {
        <fieldset class="fleet" aria-describedby="hint">
            <legend><h1 tabindex="-1">{ heading.to_owned() }</h1></legend>
            <p class="hint" id="hint">{ desk.texts.about(desk.id, "hint").to_owned() }</p>
            <div class="fleet-rows">
                for (at, row) in rows.iter().enumerate() {
                    <div key={at} class="fleet-row" role="group" aria-label={desk.texts.machine(&row.machine)} data-machine={row.machine.clone()}>
                        { machine(desk, at, row) }
                    </div>
                }
            </div>
            <p class="quiet">{ desk.texts.get("fleet-differ") }</p>
            { dont_know_box(desk, *dont_know) }
        </fieldset>
    }
}

fn machine(desk: &Desk, at: usize, row: &RowDraft) -> Html {
    let presets: Vec<&Preset> = desk
        .texts
        .rulebook
        .presets
        .iter()
        .filter(|p| p.machine == row.machine)
        .collect();
    html! {
        <>
            <h2>{ desk.texts.machine(&row.machine) }</h2>
            <div class="fleet-cells">
                for (index, name) in CELLS.iter().enumerate() {
                    <div key={*name} class="fleet-cell">{ cell(desk, at, index, name, row) }</div>
                }
            </div>
            if !presets.is_empty() {
                <p class="presets">
                    <span class="quiet">{ desk.texts.get("ui-preset") }</span>
                    for preset in presets {
                        <button
                            key={preset.id.clone()}
                            type="button"
                            class="link"
                            onclick={desk.on::<MouseEvent>(Edit::Cell(at, 1, preset.watts.to_string()))}
                        >
                            { desk.texts.named("preset", &preset.id) }{ desk.texts.colon() }{ desk.texts.number(preset.watts.into()) }{ " W" }
                        </button>
                    }
                </p>
            }
        </>
    }
}

fn cell(desk: &Desk, row: usize, index: usize, name: &str, draft: &RowDraft) -> Html {
    let id = cell_id(row, index);
    let error = desk.error(&id).map(|e| desk.message(e));
    let wrong = error.is_some();
    html! {
        <>
            <label for={id.clone()}>{ desk.texts.named("fleet", name) }</label>
            <p class="field-error" id={format!("{id}-error")}>{ error.unwrap_or_default() }</p>
            <input
                type="text"
                class={classes!("text", "text-number", wrong.then_some("text-wrong"))}
                {id}
                name={format!("{}.{}.{name}", desk.question.id, draft.machine)}
                inputmode="decimal"
                autocomplete="off"
                aria-invalid={wrong.then_some("true")}
                aria-describedby={wrong.then(|| format!("{}-error", cell_id(row, index)))}
                value={draft.cells.get(index).cloned().unwrap_or_default()}
                oninput={desk.typed(move |text| Edit::Cell(row, index, text))}
            />
        </>
    }
}
