//! The authorities that this result cites: Chinese title, our translation, number, issuer, dates,
//! state today, and how each provision was read. It must never cite what nothing rests on.

use std::collections::{BTreeMap, BTreeSet};

use yew::prelude::*;

use super::Case;
use crate::i18n::Language;
use crate::ids::AuthorityId;
use crate::rulebook::Basis;
use crate::rulebook::document::AuthorityDoc;
use crate::ui::parts::cite;
use crate::ui::parts::fold::Fold;
use crate::ui::texts::Texts;

/// The notice whose full text was not read.
const NOT_READ: &str = "pboc-2026-42";

/// What is cited, by authority.
fn cited(case: &Case) -> BTreeMap<AuthorityId, BTreeSet<u16>> {
    let rulebook = &case.texts.rulebook;
    let mut out: BTreeMap<AuthorityId, BTreeSet<u16>> = BTreeMap::new();
    let mut add = |basis: &[Basis]| {
        for one in basis {
            out.entry(one.pin.authority)
                .or_default()
                .insert(one.pin.provision);
        }
    };
    for verdict in case.shown() {
        verdict
            .reasons
            .iter()
            .for_each(|r| add(&rulebook[r.rule].basis));
        verdict
            .findings
            .iter()
            .filter(|r| r.stands)
            .for_each(|r| add(&rulebook[r.rule].basis));
        verdict
            .duties
            .iter()
            .filter(|d| d.required == Some(true))
            .for_each(|d| add(&rulebook[d.duty].basis));
    }
    let firm = &case.assessment.firm;
    firm.findings
        .iter()
        .filter(|r| r.stands)
        .for_each(|r| add(&rulebook[r.rule].basis));
    firm.duties
        .iter()
        .filter(|d| d.required == Some(true))
        .for_each(|d| add(&rulebook[d.duty].basis));
    if case.assessment.energy.is_some() {
        add(std::slice::from_ref(&rulebook.tce_per_kwh.1));
    }
    if let Some(surcharge) = case.assessment.surcharge {
        let place = &rulebook[surcharge.place];
        add(if surcharge.national {
            std::slice::from_ref(&rulebook.national_surcharge.1)
        } else {
            &place.basis
        });
    }
    out
}

/// The section.
pub fn section(case: &Case) -> Html {
    let texts = case.texts;
    let cited = cited(case);
    let not_read = cited.keys().any(|a| texts.rulebook[*a].doc.id == NOT_READ);
    html! {
        <section id="authorities" tabindex="-1">
            <h2>{ texts.get("ui-authorities-title") }</h2>
            <p>{ texts.get("ui-authorities-lede") }</p>
            if not_read {
                <p class="warning">{ texts.get("ui-42-not-read") }</p>
            }
            <Fold label={texts.own("ui-authorities-all")}>
                <ol class="authorities">
                    for (id, pins) in cited {
                        <li key={id.index()}>{ one(texts, &texts.rulebook[id].doc, &pins) }</li>
                    }
                </ol>
            </Fold>
        </section>
    }
}

fn one(texts: &Texts, authority: &AuthorityDoc, pins: &BTreeSet<u16>) -> Html {
    let number = authority
        .number
        .clone()
        .map(|n| format!(" {n}"))
        .unwrap_or_default();
    let provisions = pins
        .iter()
        .filter_map(|p| authority.provisions.get(usize::from(*p)));
    html! {
        <>
            <p class="authority-title"><span lang="zh-Hans">{ format!("《{}》{number}", authority.title.zh) }</span></p>
            if texts.language != Language::ZhHans {
                <p class="quiet">{ texts.fill("ui-our-translation", &[("title", texts.pick(&authority.title))]) }</p>
            }
            <p>{ texts.pick(&authority.issuer) }{ " · " }{ dates(texts, authority) }{ " · " }<strong>{ texts.named("ui-status", &authority.status) }</strong>{ " · " }{ texts.named("ui-confidence", &authority.confidence) }</p>
            if let Some(notes) = &authority.notes {
                <p class="quiet">{ texts.pick(notes) }</p>
            }
            <ul class="pins">
                for provision in provisions {
                    <li key={provision.key.clone()}>
                        <span lang="zh-Hans">{ provision.pin.clone() }</span>
                        <span class="quiet">{ " · " }{ texts.named("ui-provenance", &provision.provenance) }</span>{ " " }
                        { cite::says(texts, provision) }
                    </li>
                }
            </ul>
            { address(texts, authority) }
        </>
    }
}

fn dates(texts: &Texts, authority: &AuthorityDoc) -> String {
    let entry =
        |id: &str, date: &Option<String>| date.as_ref().map(|d| texts.fill(id, &[("date", d)]));
    let parts: Vec<String> = [
        entry("ui-issued", &authority.issued),
        entry("ui-effective", &authority.effective),
        entry("ui-expires", &authority.expires),
    ]
    .into_iter()
    .flatten()
    .collect();
    if parts.is_empty() {
        texts.get("ui-no-date").to_owned()
    } else {
        parts.join(texts.comma())
    }
}

/// The official address, or what to search for.
fn address(texts: &Texts, authority: &AuthorityDoc) -> Html {
    match &authority.official_url {
        Some(url) => html! {
            <p class="address"><a href={url.clone()} target="_blank" rel="noopener noreferrer">{ url.clone() }</a></p>
        },
        None => {
            let what = authority
                .number
                .clone()
                .unwrap_or_else(|| authority.title.zh.clone());
            html! { <p class="address quiet">{ texts.fill("ui-search-for", &[("what", &what)]) }</p> }
        }
    }
}
