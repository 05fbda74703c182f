//! Authorities in full: Chinese title beside our translation, number, issuer, dates, state today,
//! and for each provision its role, how it was read, its Chinese term and what it says.
//!
//! It must never decide whether an authority carries a rule.

use yew::prelude::*;

use super::copy::CopyButton;
use super::{cite, day};
use crate::i18n::Language;
use crate::ids::AuthorityId;
use crate::rulebook::document::AuthorityDoc;
use crate::rulebook::{Basis, Role};
use crate::ui::texts::Texts;
use crate::ui::view::{html, part};

/// The notice whose full text was not read.
const NOT_READ: &str = "pboc-2026-42";

/// A provision's place in its authority, and its role, where it is cited for a rule.
type Cited = (u16, Option<Role>);

/// Every authority of a basis, in the order they are cited first.
pub fn of_basis(texts: &Texts, basis: &[Basis]) -> Html {
    let pins = basis.iter().map(|b| (b.pin, Some(b.role)));
    list(texts, pins)
}

/// Every authority of some provisions.
pub fn list(texts: &Texts, pins: impl Iterator<Item = (crate::ids::Pin, Option<Role>)>) -> Html {
    let mut grouped: Vec<(AuthorityId, Vec<Cited>)> = Vec::new();
    for (pin, role) in pins {
        match grouped.iter_mut().find(|(id, _)| *id == pin.authority) {
            Some((_, pins)) => pins.push((pin.provision, role)),
            None => grouped.push((pin.authority, vec![(pin.provision, role)])),
        }
    }
    html! {
        <ul class="authorities plain">
            for (id, pins) in grouped {
                <li key={id.index()}>{ one(texts, &texts.rulebook[id].doc, &pins) }</li>
            }
        </ul>
    }
}

/// One authority with some of its provisions.
pub fn one(texts: &Texts, authority: &AuthorityDoc, pins: &[Cited]) -> Html {
    let provisions = pins.iter().filter_map(|(place, role)| {
        let provision = authority.provisions.get(usize::from(*place))?;
        Some((role, provision))
    });
    html! {
        <>
            { head(texts, authority) }
            <ul class="pins">
                for (i, (role, provision)) in provisions.enumerate() {
                    <li key={i}>
                        <span lang="zh-Hans">{ provision.pinpoint() }</span>
                        <span class="quiet">
                            if !provision.pinpoint().is_empty() {
                                { " · " }
                            }
                            if let Some(role) = role {
                                { texts.named("ui-role", role.name()) }{ " · " }
                            }
                            { texts.named("ui-provenance", &provision.provenance) }
                        </span>{ " " }
                        { cite::says(texts, provision) }
                    </li>
                }
            </ul>
            { address(texts, authority, true) }
        </>
    }
}

/// Title, number, translation, issuer, dates, state and remark.
pub fn head(texts: &Texts, authority: &AuthorityDoc) -> Html {
    html! {
        <>
            <p class="authority-title"><span lang="zh-Hans">{ title(authority) }</span></p>
            if texts.language != Language::ZhHans {
                <p class="quiet">{ texts.fill("ui-our-translation", &[("title", texts.pick(&authority.title))]) }</p>
            }
            <p>{ texts.pick(&authority.issuer) }{ " · " }{ day::whole(&dates(texts, authority)) }{ " · " }<strong>{ texts.named("ui-status", authority.state()) }</strong>{ " · " }{ texts.named("ui-confidence", &authority.confidence) }</p>
            if let Some(notes) = &authority.notes {
                <p class="quiet">{ texts.pick(notes) }</p>
            }
            if authority.id == NOT_READ {
                <p class="quiet">{ texts.get("ui-42-not-read") }</p>
            }
        </>
    }
}

/// The Chinese title with the number.
pub fn title(authority: &AuthorityDoc) -> String {
    let number = authority.number.as_deref().unwrap_or_default();
    format!("《{}》 {number}", authority.title.zh)
        .trim_end()
        .to_owned()
}

/// When it was issued, took force and ends, as far as the register knows.
pub fn dates(texts: &Texts, authority: &AuthorityDoc) -> String {
    let known = authority.dates().into_iter();
    let known: Vec<String> = known
        .map(|(id, date)| texts.fill(id, &[("date", date)]))
        .collect();
    if known.is_empty() {
        texts.get("ui-no-date").to_owned()
    } else {
        known.join(texts.comma())
    }
}

/// The official address, or what to search for; `live`: to be copied, which paper cannot.
pub fn address(texts: &Texts, authority: &AuthorityDoc, live: bool) -> Html {
    if let Some(url) = &authority.official_url {
        return html! {
            <p class="address"><a href={url.clone()} target="_blank" rel="noopener noreferrer">{ url.clone() }</a></p>
        };
    }
    let id = AttrValue::from(format!("search-{}", authority.id));
    html! {
        <>
            <p class="address quiet">{ texts.get("ui-search-for") }{ texts.space() }<span id={id.clone()} lang="zh-Hans">{ authority.search_for() }</span></p>
            if live {
                { part! { <CopyButton texts={texts.clone()} id={id} of={authority.title.zh.clone()} /> } }
            }
        </>
    }
}
