//! Authorities as they are cited: number in this paper, title, pinpoint, what the provision does,
//! and how well it was read. The Chinese title is authentic; ours is marked as a translation.
//!
//! It must never decide whether an authority carries a rule.

use yew::prelude::*;

use crate::browser::page;
use crate::i18n::Language;
use crate::ids::AuthorityId;
use crate::rulebook::Basis;
use crate::rulebook::document::{AuthorityDoc, ProvisionDoc};
use crate::ui::texts::Texts;
use crate::ui::view::html;

/// Stands after a citation whose text was not read in full.
pub const AS_REPORTED: &str = "†";

/// The authorities of a paper in the order in which it cites them: the first is number 1. Empty
/// where citations stand by themselves.
pub type Numbers = [AuthorityId];

/// The id of an authority's entry in the list.
#[must_use]
pub fn entry_id(number: usize) -> String {
    format!("authority-{number}")
}

/// Citations, one a line. Paper keeps number, pinpoint and role: the list says the rest.
pub fn list(texts: &Texts, numbers: &Numbers, basis: &[Basis]) -> Html {
    html! {
        <ul class="cites">
            for (i, one) in basis.iter().enumerate() {
                <li key={i} class={again(texts, basis.get(..i).unwrap_or_default(), one).then_some("no-print")}>{ short(texts, numbers, one) }</li>
            }
        </ul>
    }
}

/// Whether paper has the same number, pinpoint and role already.
fn again(texts: &Texts, before: &[Basis], basis: &Basis) -> bool {
    let place = |one: &Basis| texts.rulebook.cited(one.pin).1.pinpoint();
    before.iter().any(|b| {
        b.pin.authority == basis.pin.authority && b.role == basis.role && place(b) == place(basis)
    })
}

fn short(texts: &Texts, numbers: &Numbers, basis: &Basis) -> Html {
    let (authority, provision) = texts.rulebook.cited(basis.pin);
    let at = numbers.iter().position(|id| *id == basis.pin.authority);
    html! {
        <>
            if let Some(at) = at {
                <>{ number(at + 1) }{ " " }</>
            }
            <span class={classes!("cite-title", at.is_some().then_some("no-print"))}>{ title(texts, authority) }</span>
            <span class="cite-pin" lang="zh-Hans">{ provision.pinpoint() }</span>
            <span class="cite-role">{ " " }{ texts.named("ui-role", basis.role.name()) }{ mark(provision) }</span>
            <span class="quiet cite-read">{ " · " }{ texts.named("ui-provenance", &provision.provenance) }</span>
            { says(texts, provision) }
        </>
    }
}

/// A number that leads to the entry in the list; the address stays as it is.
fn number(number: usize) -> Html {
    let id = entry_id(number);
    let href = format!("#{id}");
    let jump = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        page::focus_id(&id);
    });
    html! { <a class="cite-number" {href} onclick={jump}>{ format!("[{number}]") }</a> }
}

/// The mark of a provision that was not read in full text.
pub fn mark(provision: &ProvisionDoc) -> &'static str {
    if provision.provenance == "read" {
        ""
    } else {
        AS_REPORTED
    }
}

/// What a provision says, with its Chinese term.
pub fn says(texts: &Texts, provision: &ProvisionDoc) -> Html {
    let term = if provision.quote {
        format!("“{}”", provision.term)
    } else {
        provision.term.clone()
    };
    html! {
        <span class="cite-says">
            if !provision.term.is_empty() {
                <span lang="zh-Hans" class="term">{ term }</span>{ " " }
            }
            { texts.pick(&provision.says) }
        </span>
    }
}

/// The authority's title and number: Chinese first, our translation in brackets elsewhere.
pub fn title(texts: &Texts, authority: &AuthorityDoc) -> Html {
    html! {
        <>
            <span lang="zh-Hans">{ format!("《{}》", authority.title.zh) }</span>
            if texts.language != Language::ZhHans {
                <span class="cite-translation">{ format!(" ({}) ", texts.pick(&authority.title)) }</span>
            }
            { authority.number.clone().unwrap_or_default() }
            { " " }
        </>
    }
}
