//! What to do: stop, see counsel, file, keep records; and how to stop well. It must never offer a
//! change whose only effect is to look different.

use yew::prelude::*;

use super::Case;
use crate::assessment::{Action, FirmHeadline};
use crate::ids::{ActivityId, FindingId};
use crate::rulebook::Conclusion;
use crate::ui::view::html;

const ACTIONS: [Action; 4] = [
    Action::Stop,
    Action::SeeCounsel,
    Action::File,
    Action::KeepRecords,
];

/// The section.
pub fn section(case: &Case) -> Html {
    let texts = case.texts;
    let with = |action: Action| -> Vec<ActivityId> {
        let verdicts = case.assessment.verdicts.iter();
        verdicts
            .filter(|v| case.assessment.concerns(v) && v.actions.contains(&action))
            .map(|v| v.activity)
            .collect()
    };
    let is_done = |activity| {
        let verdict = case.assessment.verdict(activity);
        verdict.is_some_and(|v| v.present == Some(true))
    };
    // A paper of the whole firm is nobody else's.
    let of = &case.assessment.firm;
    let firm = |action: Action| match action {
        Action::File => of.duties.iter().any(|d| d.must_be_filed(&texts.rulebook)),
        Action::SeeCounsel => of.findings.iter().any(|r| {
            let counsel = |f: FindingId| texts.rulebook[f].counsel;
            r.stands && matches!(r.concludes, Conclusion::Finding(f) if counsel(f))
        }),
        Action::Stop | Action::KeepRecords => false,
    };
    let rows: Vec<(Action, Vec<ActivityId>)> = ACTIONS
        .iter()
        .map(|a| (*a, with(*a)))
        .filter(|(action, of)| !of.is_empty() || firm(*action))
        .collect();
    // Nothing known to be needed is not the same as nothing needed.
    let open = case.assessment.firm.headline == FirmHeadline::Open;
    let nothing = if open { "ui-todo-open" } else { "ui-todo-none" };
    let stopping = rows.iter().any(|(a, _)| *a == Action::Stop);
    html! {
        <section class="todo" id="todo" tabindex="-1">
            <h2>{ texts.get("ui-todo-title") }</h2>
            if rows.is_empty() {
                <p>{ texts.get(nothing) }</p>
            } else {
                <ol class="todo-list">
                    for (action, of) in rows {
                        <li key={action.name()}>
                            <strong>{ texts.named("ui-action", action.name()) }</strong>{ texts.space() }
                            { texts.named("ui-action-says", action.name()) }
                            <span class="quiet of">
                                if firm(action) {
                                    { texts.get("opened-firm") }
                                    if !of.is_empty() { { texts.semicolon() } }
                                }
                                { texts.activities(&of) }
                                if !of.is_empty() && !of.iter().any(|a| is_done(*a)) {
                                    { texts.space() }{ texts.get("ui-one-of") }
                                }
                            </span>
                        </li>
                    }
                </ol>
            }
            if stopping {
                <div class="warning">
                    <h3>{ texts.get("ui-stopping-title") }</h3>
                    { super::change::stopping(case) }
                </div>
            }
        </section>
    }
}
