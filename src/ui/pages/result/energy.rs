//! Energy, coal equivalent and surcharge as sums with their units. An exposure is never a price.

use yew::prelude::*;

use super::Case;
use crate::assessment::Surcharge;
use crate::rulebook::{Basis, Finding};
use crate::ui::parts::cite;
use crate::ui::view::html;

/// Where the figure of a surcharge stands.
pub fn basis(case: &Case, surcharge: &Surcharge) -> Vec<Basis> {
    let rulebook = &case.texts.rulebook;
    if surcharge.national {
        vec![rulebook.national_surcharge.1]
    } else {
        rulebook[surcharge.place].basis.clone()
    }
}

/// The sums; what is missing for them, where the energy is not known.
pub fn sums(case: &Case) -> Html {
    let texts = case.texts;
    let Some(energy) = case.assessment.energy else {
        return html! { <p class="quiet">{ texts.get("ui-energy-unknown") }</p> };
    };
    let (factor, tce_basis) = &texts.rulebook.tce_per_kwh;
    let kwh = texts.whole(energy.kwh_year);
    let tce = texts.number(energy.tce_year.round_dp(2));
    html! {
        <div class="sum given-facts">
            <h3>{ texts.get("ui-energy-title") }</h3>
            <dl>
                <div>
                    <dt>{ texts.get("ui-energy-year") }</dt>
                    <dd>{ texts.fill("ui-kwh", &[("n", &kwh)]) }{ texts.space() }<span class="quiet">{ texts.named("ui-energy-source", energy.source.name()) }</span></dd>
                </div>
                <div>
                    <dt>{ texts.get("ui-energy-coal") }</dt>
                    <dd>
                        { texts.fill("ui-tce-sum", &[("kwh", &kwh), ("factor", &texts.number(*factor)), ("n", &tce)]) }
                        { cite::list(texts, &case.cited.order, std::slice::from_ref(tce_basis)) }
                    </dd>
                </div>
                { surcharge(case, &kwh) }
            </dl>
        </div>
    }
}

fn surcharge(case: &Case, kwh: &str) -> Html {
    let texts = case.texts;
    if case.assessment.charged.is_false() {
        return Html::default();
    }
    let Some(surcharge) = &case.assessment.surcharge else {
        return html! { <div><dt>{ texts.get("ui-surcharge") }</dt><dd class="quiet">{ texts.get("ui-surcharge-unknown") }</dd></div> };
    };
    let place = &texts.rulebook[surcharge.place];
    let rate = texts.number(surcharge.rate);
    let found = texts.number(surcharge.found(&texts.rulebook));
    let sum = [
        ("kwh", kwh),
        ("rate", &rate),
        ("n", &texts.whole(surcharge.yuan_year)),
    ];
    html! {
        <div>
            <dt>{ texts.get("ui-surcharge") }</dt>
            <dd>
                if let Some(only_if) = case.assessment.charged_if(&texts.rulebook) {
                    <p>{ texts.get(only_if) }</p>
                }
                <p class="figure">{ texts.fill("ui-surcharge-sum", &sum) }</p>
                <p>{ texts.named("ui-base", surcharge.base(&texts.rulebook)) }{ texts.space() }{ texts.get("ui-no-price") }</p>
                <p>{ texts.fill(&format!("surcharge-{}", surcharge.state.name()), &[("rate", &found)]) }{ texts.space() }{ texts.named("p", &place.id) }</p>
                if surcharge.came_later() {
                    <p>{ texts.get("surcharge-came-later") }</p>
                }
                { cite::list(texts, &case.cited.order, &basis(case, surcharge)) }
            </dd>
        </div>
    }
}

/// What a finding means, with its figures and units. A print without the facts has no figures.
pub fn says(case: &Case, finding: &Finding) -> Html {
    let texts = case.texts;
    let text = texts.part("f", &finding.id, "says");
    if finding.figure.is_none() {
        return html! { <p>{ text.to_owned() }</p> };
    }
    let bare = texts.part("f", &finding.id, "bare").to_owned();
    if !case.assessment.has_figure(finding) {
        return html! { <p>{ bare }</p> };
    }
    let gaps = texts.figures(&case.assessment);
    let gaps: Vec<(&str, &str)> = gaps.iter().map(|(k, v)| (*k, v.as_str())).collect();
    html! {
        <>
            <p class="given-facts">{ crate::i18n::fill(text, &gaps) }</p>
            <p class="without-only">{ bare }</p>
        </>
    }
}
