//! What follows beside the lane: sanctions, exposure, contracts, patterns, spill-overs, old tests
//! and façade; and the arithmetic of energy and surcharge. An exposure is never a price.

use yew::prelude::*;

use super::{Case, reasons};
use crate::assessment::{Reason, Verdict};
use crate::ids::{ActivityId, FindingId};
use crate::order;
use crate::rulebook::{Conclusion, Finding};
use crate::ui::parts::tag;

/// The groups shown in the exposure section, in this order.
const EXPOSURE: [&str; 6] = [
    "sanction", "exposure", "contract", "pattern", "outside", "records",
];

/// One finding and every activity it holds for.
struct Found<'a> {
    id: FindingId,
    of: Vec<ActivityId>,
    reason: &'a Reason,
}

fn found<'a>(case: &'a Case, group: &str) -> Vec<Found<'a>> {
    let mut out: Vec<Found> = Vec::new();
    for (of, id, reason) in case.assessment.findings() {
        if case.texts.rulebook[id].group != group {
            continue;
        }
        match out.iter_mut().find(|f| f.id == id) {
            Some(known) => {
                known.of.extend(of);
                // One that stands is shown rather than one that waits.
                if reason.stands && !known.reason.stands {
                    known.reason = reason;
                }
            }
            None => out.push(Found {
                id,
                of: of.into_iter().collect(),
                reason,
            }),
        }
    }
    order::by(&mut out, |found| !found.reason.stands);
    out
}

/// Those that stand in full; those that wait for facts by name, unless too little is known.
fn items(case: &Case, group: &str, level: &'static str) -> Html {
    let (stand, wait): (Vec<Found>, Vec<Found>) = found(case, group)
        .into_iter()
        .partition(|f| f.reason.stands);
    let id = |one: &Found| case.texts.rulebook[one.id].id.clone();
    html! {
        <div class="found">
            <ul class="findings">
                for one in stand {
                    <li key={one.id.index()} data-finding={id(&one)} class="finding">{ item(case, &one, level) }</li>
                }
            </ul>
            if !wait.is_empty() && !case.knows_little() {
                <div class="reason-waits">
                    <p class="if-so">{ case.texts.get("ui-if-so") }</p>
                    <ul class="names">
                        for one in wait {
                            <li key={one.id.index()} data-finding={id(&one)}>{ case.texts.finding(one.id) }</li>
                        }
                    </ul>
                </div>
            }
        </div>
    }
}

/// Whether a group has anything to show.
fn shows(case: &Case, group: &str) -> bool {
    found(case, group)
        .iter()
        .any(|f| f.reason.stands || !case.knows_little())
}

fn item(case: &Case, found: &Found, level: &'static str) -> Html {
    let texts = case.texts;
    let finding = &texts.rulebook[found.id];
    let counter = texts.of_rule(found.reason.rule, "counter").to_owned();
    html! {
        <>
            <@{level} class="finding-name">{ texts.finding(found.id) }</@>
            <p>{ says(case, finding) }</p>
            <p>{ texts.of_rule(found.reason.rule, "reason").to_owned() }</p>
            <p class="quiet">
                { tag::certainty(texts, found.reason.certainty) }
                if !found.of.is_empty() {
                    <span>{ " · " }{ texts.activities(&found.of) }</span>
                }
            </p>
            if !counter.is_empty() {
                <p class="counter"><strong>{ texts.get("ui-counter") }</strong>{ texts.space() }{ counter }</p>
            }
            { reasons::grounds(case, found.reason) }
        </>
    }
}

/// What a finding means, with its figures and units.
fn says(case: &Case, finding: &Finding) -> String {
    let texts = case.texts;
    let text = texts.part("f", &finding.id, "says");
    if finding.figure.is_none() {
        return text.to_owned();
    }
    let unknown = || texts.get("ui-amount-unknown").to_owned();
    let energy = case.assessment.energy;
    let kwh = energy.map_or_else(unknown, |e| {
        texts.fill("ui-kwh", &[("n", &texts.whole(e.kwh_year))])
    });
    let tce = energy.map_or_else(unknown, |e| {
        texts.fill("ui-tce", &[("n", &texts.number(e.tce_year.round_dp(2)))])
    });
    let surcharge = case.assessment.surcharge;
    let rate = surcharge.map_or_else(unknown, |s| {
        texts.fill("ui-rate", &[("n", &texts.number(s.rate))])
    });
    let amount = surcharge.map_or_else(unknown, |s| {
        texts.fill("ui-yuan", &[("n", &texts.whole(s.yuan_year))])
    });
    crate::i18n::fill(
        text,
        &[
            ("kwh", &kwh),
            ("tce", &tce),
            ("rate", &rate),
            ("amount", &amount),
        ],
    )
}

/// The findings of one activity, by name: the sections say more.
pub fn of(case: &Case, verdict: &Verdict) -> Html {
    let texts = case.texts;
    let names: Vec<(FindingId, String)> = verdict
        .findings
        .iter()
        .filter(|r| r.stands)
        .filter_map(|r| {
            if let Conclusion::Finding(f) = r.concludes {
                Some((f, texts.finding(f)))
            } else {
                None
            }
        })
        .collect();
    if names.is_empty() {
        return html! { <div class="no-findings"></div> };
    }
    html! {
        <div>
            <h4>{ texts.get("ui-exposure-title") }</h4>
            <ul class="names">
                for (id, name) in names {
                    <li key={id.index()}>{ name }</li>
                }
            </ul>
        </div>
    }
}

/// What one activity does to another.
pub fn spills(case: &Case) -> Html {
    part(case, "spills", "ui-spills-title", "ui-spills-lede", "spill")
}

/// The three old tests beside what decides today.
pub fn old_tests(case: &Case) -> Html {
    part(case, "old-tests", "ui-old-title", "ui-old-lede", "old-test")
}

/// Gaps between how the business presents itself and what it does.
pub fn facade(case: &Case) -> Html {
    part(case, "facade", "ui-gap-title", "ui-gap-lede", "gap")
}

fn part(case: &Case, id: &'static str, title: &str, lede: &str, group: &str) -> Html {
    let none = !shows(case, group);
    html! {
        <section {id} tabindex="-1">
            <h2>{ case.texts.get(title) }</h2>
            if none {
                <p class="quiet">{ case.texts.get("ui-none-found") }</p>
            } else {
                <p>{ case.texts.get(lede) }</p>
                { items(case, group, "h3") }
            }
        </section>
    }
}

/// What may follow, with the arithmetic.
pub fn exposure(case: &Case) -> Html {
    let texts = case.texts;
    html! {
        <section id="exposure" tabindex="-1">
            <h2>{ texts.get("ui-exposure-title") }</h2>
            <p>{ texts.get("ui-exposure-lede") }</p>
            { energy(case) }
            <div>
                for group in EXPOSURE.iter().filter(|g| shows(case, g)) {
                    <div key={*group}>
                        <h3>{ texts.named("ui-group", group) }</h3>
                        { items(case, group, "h4") }
                    </div>
                }
            </div>
        </section>
    }
}

/// Energy, coal equivalent and surcharge, as a sum with units.
fn energy(case: &Case) -> Html {
    let texts = case.texts;
    let Some(energy) = case.assessment.energy else {
        return html! { <p class="quiet">{ texts.get("ui-energy-unknown") }</p> };
    };
    let (_, tce_basis) = &texts.rulebook.tce_per_kwh;
    let source = texts.named("ui-energy-source", energy.source.name());
    html! {
        <div class="sum">
            <h3>{ texts.get("ui-energy-title") }</h3>
            <dl>
                <div>
                    <dt>{ texts.get("ui-energy-year") }</dt>
                    <dd>{ texts.fill("ui-kwh", &[("n", &texts.whole(energy.kwh_year))]) }{ texts.space() }<span class="quiet">{ source }</span></dd>
                </div>
                <div>
                    <dt>{ texts.get("ui-energy-coal") }</dt>
                    <dd>
                        { texts.fill("ui-tce-sum", &[("kwh", &texts.whole(energy.kwh_year)), ("factor", &texts.number(texts.rulebook.tce_per_kwh.0)), ("n", &texts.number(energy.tce_year.round_dp(2)))]) }
                        { crate::ui::parts::cite::list(texts, std::slice::from_ref(tce_basis)) }
                    </dd>
                </div>
                { surcharge(case, energy.kwh_year) }
            </dl>
        </div>
    }
}

fn surcharge(case: &Case, kwh: rust_decimal::Decimal) -> Html {
    let texts = case.texts;
    let Some(surcharge) = case.assessment.surcharge else {
        return html! { <div><dt>{ texts.get("ui-surcharge") }</dt><dd class="quiet">{ texts.get("ui-surcharge-unknown") }</dd></div> };
    };
    let place = &texts.rulebook[surcharge.place];
    let (_, national) = &texts.rulebook.national_surcharge;
    let basis = if surcharge.national {
        vec![*national]
    } else {
        place.basis.clone()
    };
    let rate = texts.number(surcharge.rate);
    html! {
        <div>
            <dt>{ texts.get("ui-surcharge") }</dt>
            <dd>
                { texts.fill("ui-surcharge-sum", &[("kwh", &texts.whole(kwh)), ("rate", &rate), ("n", &texts.whole(surcharge.yuan_year))]) }
                <p>{ texts.named("ui-base", &place.base) }{ texts.space() }{ texts.get("ui-no-price") }</p>
                <p>{ texts.fill(&format!("surcharge-{}", surcharge.state.name()), &[("rate", &rate)]) }</p>
                <p>{ texts.named("p", &place.id) }</p>
                { crate::ui::parts::cite::list(texts, &basis) }
            </dd>
        </div>
    }
}
