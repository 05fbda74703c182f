//! Ways to keep the result, to go back into it, and to start over. It must never send anything.

use yew::prelude::*;

use super::{Case, pack};
use crate::browser::{page, print, save};
use crate::handover::file;
use crate::session::Action;
use crate::ui::pages::compare;
use crate::ui::parts::visit;
use crate::ui::store::{Event, on_click};
use crate::ui::view::html;

/// The section, on screen only.
pub fn section(case: &Case) -> Html {
    let texts = case.texts;
    let print = |facts: bool| Callback::from(move |_: MouseEvent| print::print(facts));
    let save = {
        // A file of an example says first whose answers it holds, as the paper does.
        let whose = visit::whose(texts, case.session).unwrap_or_default();
        let note = [&whose, texts.space(), texts.get("ui-paper-privilege")].concat();
        let (session, note) = (case.session.clone(), note.trim().to_owned());
        Callback::from(move |_: MouseEvent| {
            save::case(&file::noted(&session.marked_file(), &note));
        })
    };
    let jump = Callback::from(|_: MouseEvent| page::focus_id("carry"));
    html! {
        <section class="keep no-print" aria-label={texts.own("ui-keep")}>
            if case.session.device().limited {
                <div class="notice limited" role="status">
                    <p>{ texts.get("carry-limited") }</p>
                    <button type="button" class="button second" data-action="carry" onclick={jump.clone()}>{ texts.get("carry-title") }</button>
                </div>
            }
            <div class="actions">
                <button type="button" class="button" data-action="print" onclick={print(true)}>{ texts.get("ui-print") }</button>
                <button type="button" class="button second" data-action="print-without-facts" onclick={print(false)}>{ texts.get("ui-print-without") }</button>
                if case.session.stand().is_none() {
                    <button type="button" class="button second" data-action="save" onclick={save}>{ texts.get("ui-save") }</button>
                }
                <button type="button" class="link" data-action="to-carry" onclick={jump}>{ texts.get("carry-title") }</button>
            </div>
            { pack::buttons(case, &[texts.get("pack-title"), texts.colon()].concat()) }
            <div class="actions">
                <button type="button" class="link" data-action="pack" onclick={on_click(case.send, Event::Session(Action::PackOpened))}>{ texts.get("pack-open") }</button>
            </div>
            <p class="quiet">{ texts.get("ui-paper-short") }</p>
            { compare::way(texts, case.session, case.send) }
            <div class="actions">
                <button type="button" class="link" data-action="review" onclick={on_click(case.send, Event::Session(Action::ReviewOpened))}>{ texts.get("ui-check-answers") }</button>
                if case.session.next_question().is_some() {
                    <button type="button" class="link" data-action="continue" onclick={on_click(case.send, Event::Session(Action::Continued))}>{ texts.get("ui-go-on") }</button>
                }
                // Answers of the visitor's own wait behind an example: starting over would drop them unsaid.
                if !case.session.has_own_aside() {
                    <button type="button" class="link" data-action="restart" onclick={on_click(case.send, Event::Session(Action::Restarted))}>{ texts.get("ui-restart") }</button>
                }
            </div>
        </section>
    }
}
