//! Duties: papers owed, held, or open, with deadline and authority. It must never call a paper
//! that is not required owed.

use yew::prelude::*;

use super::{Case, reasons};
use crate::assessment::{DutyStatus, Verdict};
use crate::ids::{ActivityId, DutyId};
use crate::order;
use crate::rulebook::Timing;
use crate::ui::parts::cite;
use crate::ui::parts::fold::folded;
use crate::ui::parts::tag;
use crate::ui::view::html;

fn state(status: &DutyStatus) -> &'static str {
    match status.owed {
        Some(true) => "owed",
        Some(false) => "held",
        None => "open",
    }
}

/// Duties that are required, or may be.
fn counts(status: &DutyStatus) -> bool {
    status.required != Some(false)
}

/// The duties of one activity, by name.
pub fn of(case: &Case, verdict: &Verdict) -> Html {
    let texts = case.texts;
    let shown: Vec<&DutyStatus> = verdict.duties.iter().filter(|d| counts(d)).collect();
    if shown.is_empty() {
        return html! { <div class="no-duties"></div> };
    }
    html! {
        <div class="by-name">
            <h4>{ texts.get("ui-duties-title") }</h4>
            <ul class="names">
                for status in shown {
                    <li key={status.duty.index()}>{ reasons::duty_link(case, status.duty) }{ " · " }<strong class="given-facts">{ texts.named("ui-duty", state(status)) }</strong></li>
                }
            </ul>
        </div>
    }
}

/// All of them, the owed first.
pub fn body(case: &Case) -> Html {
    let texts = case.texts;
    let mut all: Vec<(DutyId, Vec<ActivityId>, &DutyStatus)> = Vec::new();
    let of_each = case
        .assessment
        .verdicts
        .iter()
        .flat_map(|v| v.duties.iter().map(move |d| (Some(v.activity), d)));
    let of_firm = case.assessment.firm.duties.iter().map(|d| (None, d));
    for (of, status) in of_each.chain(of_firm).filter(|(_, d)| counts(d)) {
        match all.iter_mut().find(|(id, _, _)| *id == status.duty) {
            Some((_, activities, _)) => activities.extend(of),
            None => all.push((status.duty, of.into_iter().collect(), status)),
        }
    }
    order::by(&mut all, |(_, _, status)| match status.owed {
        Some(true) => 0,
        None => 1,
        Some(false) => 2,
    });
    // Required for certain; held or not is another matter.
    let (known, open): (Vec<_>, Vec<_>) = all
        .into_iter()
        .partition(|(_, _, status)| status.required == Some(true));
    let lede = if known.is_empty() && (open.is_empty() || case.knows_little()) {
        "ui-none-found"
    } else {
        "ui-duties-lede"
    };
    html! {
        <>
            <p>{ texts.get(lede) }</p>
            <ul class="duties">
                for (id, activities, status) in known {
                    <li key={id.index()} class="duty" data-duty={texts.rulebook[id].id.clone()} data-state={state(status)}>
                        { item(case, id, &activities, status) }
                    </li>
                }
            </ul>
            if !open.is_empty() && !case.knows_little() {
                <div class="reason-waits">
                    <p class="if-so">{ texts.get("ui-if-so") }</p>
                    <ul class="names">
                        for (id, _, _) in open {
                            <li key={id.index()} data-duty={texts.rulebook[id].id.clone()} data-state="open">{ reasons::duty_link(case, id) }</li>
                        }
                    </ul>
                </div>
            }
        </>
    }
}

fn item(case: &Case, id: DutyId, activities: &[ActivityId], status: &DutyStatus) -> Html {
    let texts = case.texts;
    let duty = &texts.rulebook[id];
    let timing = if duty.timing == Timing::Before {
        "before"
    } else {
        "after"
    };
    let name = reasons::duty_link(case, id);
    html! {
        <>
            <h3>{ name }{ texts.space() }<span class={classes!("state", "given-facts", format!("state-{}", state(status)))}>{ texts.named("ui-duty", state(status)) }</span></h3>
            <p>{ texts.of_duty(id, "says").to_owned() }</p>
            <p>
                <strong>{ texts.named("report-deadline", timing) }</strong>{ texts.space() }
                { texts.of_duty(id, "deadline").to_owned() }{ texts.stop() }
            </p>
            <p class="so">
                { tag::certainty(texts, duty.certainty) }{ " · " }
                <span class="quiet">{ if activities.is_empty() { texts.get("ui-whole-firm").to_owned() } else { texts.activities(activities) } }</span>
            </p>
            { folded(texts.own("ui-authorities-button"), texts.duty(id), cite::list(texts, &case.cited.order, &duty.basis)) }
        </>
    }
}
