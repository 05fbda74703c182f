//! What follows beside the lane: sanctions, exposure, contracts, patterns, spill-overs. An exposure
//! is never a price.

use yew::prelude::*;

use super::{Case, energy, reasons};
use crate::assessment::{Found, Reason, Verdict};
use crate::ids::FindingId;
use crate::order;
use crate::rulebook::Conclusion;
use crate::ui::parts::tag;
use crate::ui::view::html;

/// The groups shown in the exposure section, in this order.
pub const EXPOSURE: [&str; 6] = [
    "sanction", "exposure", "contract", "pattern", "outside", "records",
];

/// The findings of a group, those that stand first.
pub fn found<'a>(case: &'a Case, group: &str) -> Vec<Found<'a>> {
    let mut out = case.assessment.found(&case.texts.rulebook, group);
    order::by(&mut out, |found| !found.stands());
    out
}

/// The findings of a group: those that stand, those that wait for facts.
pub fn parted<'a>(case: &'a Case, group: &str) -> (Vec<Found<'a>>, Vec<Found<'a>>) {
    found(case, group).into_iter().partition(Found::stands)
}

/// The finding's id, as tests and styles know it.
pub fn id(case: &Case, found: &Found) -> String {
    case.texts.rulebook[found.id].id.clone()
}

/// Those that stand in full; those that wait for facts by name.
fn items(case: &Case, group: &str, under_group: bool) -> Html {
    let (stand, wait) = parted(case, group);
    html! {
        <div class="found">
            <ul class="findings">
                for one in stand {
                    <li key={one.id.index()} data-finding={id(case, &one)} class="finding">{ item(case, &one, under_group) }</li>
                }
            </ul>
            { waiting(case, &wait) }
        </div>
    }
}

/// Those that wait for facts, by name, unless too little is known.
pub fn waiting(case: &Case, wait: &[Found]) -> Html {
    if wait.is_empty() || case.knows_little() {
        return html! { <div class="no-findings"></div> };
    }
    html! {
        <div class="reason-waits">
            <p class="if-so">{ case.texts.get("ui-if-so") }</p>
            <ul class="names">
                for one in wait {
                    <li key={one.id.index()} data-finding={id(case, one)}>{ reasons::finding_link(case, one.id) }</li>
                }
            </ul>
        </div>
    }
}

/// The activities a finding holds for, where it is not the whole firm; apart from them those that may
/// not be there at all.
pub fn activities(case: &Case, found: &Found) -> Html {
    let texts = case.texts;
    html! {
        <>
            if !found.of.is_empty() {
                <p class="quiet of">{ texts.activities(&found.of) }</p>
            }
            if !found.may.is_empty() {
                <p class="quiet may">{ texts.get("ui-if-so") }{ texts.space() }{ texts.activities(&found.may) }</p>
            }
        </>
    }
}

/// Whether a group has anything to show.
pub fn shows(case: &Case, group: &str) -> bool {
    found(case, group)
        .iter()
        .any(|f| f.stands() || !case.knows_little())
}

fn item(case: &Case, found: &Found, under_group: bool) -> Html {
    let texts = case.texts;
    html! {
        <>
            if under_group {
                <h4 class="finding-name">{ texts.finding(found.id) }</h4>
            } else {
                <h3 class="finding-name">{ texts.finding(found.id) }</h3>
            }
            { energy::says(case, &texts.rulebook[found.id]) }
            for reason in found.reasons.iter().filter(|r| r.stands) {
                <div key={reason.rule.index()} class="under">{ under(case, reason) }</div>
            }
            { activities(case, found) }
        </>
    }
}

/// One rule under a finding.
fn under(case: &Case, reason: &Reason) -> Html {
    html! {
        <>
            { reasons::applied(case, reason) }
            <p class="so">{ tag::certainty(case.texts, reason.certainty) }</p>
            { reasons::other_side(case, reason) }
            { reasons::grounds(case, reason, true) }
        </>
    }
}

/// The findings of one activity, by name: the sections say more.
pub fn of(case: &Case, verdict: &Verdict) -> Html {
    let texts = case.texts;
    let mut names: Vec<FindingId> = Vec::new();
    for reason in verdict.findings.iter().filter(|r| r.stands) {
        if let Conclusion::Finding(finding) = reason.concludes
            && !names.contains(&finding)
        {
            names.push(finding);
        }
    }
    if names.is_empty() {
        return html! { <div class="no-findings"></div> };
    }
    html! {
        <div class="by-name">
            <h4>{ texts.get("ui-exposure-title") }</h4>
            <ul class="names">
                for id in names {
                    <li key={id.index()}>{ reasons::finding_link(case, id) }</li>
                }
            </ul>
        </div>
    }
}

/// That a group has nothing to show.
pub fn none(case: &Case) -> Html {
    html! { <p class="quiet">{ case.texts.get("ui-none-found") }</p> }
}

/// What one activity does to another.
pub fn spills(case: &Case) -> Html {
    if !shows(case, "spill") {
        return none(case);
    }
    html! {
        <>
            <p>{ case.texts.get("ui-spills-lede") }</p>
            { items(case, "spill", false) }
        </>
    }
}

/// What may follow, with the arithmetic.
pub fn exposure(case: &Case) -> Html {
    let texts = case.texts;
    html! {
        <>
            <p>{ texts.get("ui-exposure-lede") }</p>
            { energy::sums(case) }
            for group in EXPOSURE.into_iter().filter(|g| shows(case, g)) {
                <div key={group} class="group">
                    <h3>{ texts.named("ui-group", group) }</h3>
                    { items(case, group, true) }
                </div>
            }
        </>
    }
}
