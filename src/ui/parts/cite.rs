//! Authorities as they are cited: title, number, pinpoint, what the provision does, and how well
//! it was read. The Chinese title is authentic; ours is marked as a translation.
//!
//! It must never decide whether an authority carries a rule.

use yew::prelude::*;

use crate::i18n::Language;
use crate::rulebook::Basis;
use crate::rulebook::document::{AuthorityDoc, ProvisionDoc};
use crate::ui::texts::Texts;

/// Short citations, one a line.
pub fn list(texts: &Texts, basis: &[Basis]) -> Html {
    html! {
        <ul class="cites">
            for (i, one) in basis.iter().enumerate() {
                <li key={i}>{ short(texts, one) }</li>
            }
        </ul>
    }
}

fn short(texts: &Texts, basis: &Basis) -> Html {
    let (authority, provision) = texts.rulebook.cited(basis.pin);
    let number = authority
        .number
        .clone()
        .map(|n| format!(" {n}"))
        .unwrap_or_default();
    html! {
        <>
            <span class="cite-title">{ title(texts, authority) }</span>
            <span>{ number }</span>
            <span class="cite-pin" lang="zh-Hans">{ format!(" {}", provision.pin) }</span>
            <span class="quiet">
                { format!(" · {} · {}", texts.named("ui-role", basis.role.name()), texts.named("ui-provenance", &provision.provenance)) }
            </span>
            { says(texts, provision) }
        </>
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

/// The authority's title: Chinese first, our translation in brackets elsewhere.
pub fn title(texts: &Texts, authority: &AuthorityDoc) -> Html {
    let zh = &authority.title.zh;
    if texts.language == Language::ZhHans {
        return html! { <span lang="zh-Hans">{ format!("《{zh}》") }</span> };
    }
    html! {
        <>
            <span lang="zh-Hans">{ format!("《{zh}》") }</span>
            <span class="cite-translation">{ format!(" ({})", texts.pick(&authority.title)) }</span>
        </>
    }
}
