//! The authorities that this result cites, each once: Chinese title, our translation, number,
//! issuer, dates, state today, and how each provision was read. Everywhere else only the number
//! stands. It must never cite what nothing rests on.

use yew::prelude::*;

use super::Case;
use crate::i18n::Language;
use crate::ids::AuthorityId;
use crate::order::Set;
use crate::rulebook::document::AuthorityDoc;
use crate::ui::parts::authority::{address, dates};
use crate::ui::parts::fold::folded;
use crate::ui::parts::{cite, day};
use crate::ui::view::html;

/// The notice whose full text was not read.
const NOT_READ: &str = "pboc-2026-42";

/// The section.
pub fn body(case: &Case) -> Html {
    let texts = case.texts;
    let cited = &case.cited;
    let doc = |id: AuthorityId| &texts.rulebook[id].doc;
    let label = AttrValue::from(texts.fill(
        "report-sources",
        &[("count", &cited.order.len().to_string())],
    ));
    let entries = html! {
        <ol class="authorities">
            for (at, id) in cited.order.iter().enumerate() {
                <li key={id.index()} id={cite::entry_id(at + 1)} tabindex="-1" value={(at + 1).to_string()} class={cited.without.get(id).is_none().then_some("given-facts")}>
                    { one(case, doc(*id), cited.pins.get(id), cited.without.get(id)) }
                </li>
            }
        </ol>
    };
    let not_read = cited.order.iter().any(|a| doc(*a).id == NOT_READ);
    html! {
        <>
            <p>{ texts.get("ui-authorities-lede") }{ texts.space() }{ texts.fill("report-as-reported", &[("mark", cite::AS_REPORTED)]) }</p>
            if not_read {
                <p class="warning">{ texts.get("ui-42-not-read") }</p>
            }
            <div class="sources">{ folded(label, "", entries) }</div>
        </>
    }
}

fn one(
    case: &Case,
    authority: &AuthorityDoc,
    pins: Option<&Set<u16>>,
    without: Option<&Set<u16>>,
) -> Html {
    let texts = case.texts;
    let number = authority
        .number
        .as_ref()
        .map(|n| format!(" {n}"))
        .unwrap_or_default();
    let provisions = pins
        .into_iter()
        .flatten()
        .filter_map(|p| Some((p, authority.provisions.get(usize::from(*p))?)));
    let of_facts = |p: &u16| without.is_some_and(|w| !w.contains(p));
    let says = html! {
        <>
            if let Some(notes) = &authority.notes {
                <p class="quiet">{ texts.pick(notes) }</p>
            }
            <ul class="pins">
                for (place, provision) in provisions {
                    <li key={provision.key.clone()} class={of_facts(place).then_some("given-facts")}>
                        <span lang="zh-Hans" class="cite-pin">{ provision.pinpoint() }</span>
                        <span class="cite-read">{ cite::mark(provision) }</span>{ " " }
                        { cite::says(texts, provision) }
                    </li>
                }
            </ul>
        </>
    };
    html! {
        <>
            <p class="authority-title" lang="zh-Hans">{ format!("《{}》{number}", authority.title.zh) }</p>
            if texts.language != Language::ZhHans {
                <p class="authority-translation">{ texts.fill("ui-our-translation", &[("title", texts.pick(&authority.title))]) }</p>
            }
            <p class="authority-state">
                { texts.named("report-kind", &authority.kind) }{ " · " }
                { texts.pick(&authority.issuer) }{ " · " }{ day::whole(&dates(texts, authority)) }{ " · " }
                <strong>{ texts.named("ui-status", authority.state()) }</strong>{ " · " }
                { texts.named("ui-confidence", &authority.confidence) }
            </p>
            { address(texts, authority, case.live) }
            { folded(texts.own("report-what-it-says"), authority.title.zh.clone(), says) }
        </>
    }
}
