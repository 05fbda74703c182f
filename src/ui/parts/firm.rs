//! What stands of a firm around a page: who offers it, and the firm's own words, fenced and marked
//! as such. It must never stand where the law or a verdict speaks.

use yew::prelude::*;

use crate::firm::Firm;
use crate::session::{Action, Session, Step};
use crate::ui::around::Around;
use crate::ui::store::{Event, Send, on_click};
use crate::ui::texts::Texts;
use crate::ui::view::html;

/// Above the page: who offers it, and what the visitor must know of the page around.
pub fn band(texts: &Texts, around: &Around, session: &Session, send: &Send) -> Html {
    let restarted = around.restarted && session.step() == Step::Start;
    let firm = around.firm.as_ref();
    let name = firm.map(|firm| offered(texts, firm));
    // An example's result is nothing to send.
    let own = session.step() == Step::Result && session.tried().is_none();
    let shares = own && around.taker().is_some();
    html! {
        <div class="around" role={firm.map(|_| "region")} aria-label={firm.map(|_| texts.get("firm-band").to_owned())}>
            <div class="notice" hidden={!restarted} role="status">
                <p>{ if restarted { texts.get("frame-restarted") } else { "" } }</p>
            </div>
            <div class="offered" hidden={name.is_none()}>{ for name }</div>
            <div class="no-print" hidden={!shares}>{ for shares.then(|| share(texts, send)) }</div>
        </div>
    }
}

fn offered(texts: &Texts, firm: &Firm) -> Html {
    let name = firm.name.of(texts.language);
    html! {
        <>
            if let Some(logo) = firm.logo.clone() {
                <img class="firm-logo" src={logo} alt="" />
            }
            <p class="quiet">{ texts.fill("firm-offered", &[("name", name)]) }</p>
        </>
    }
}

fn share(texts: &Texts, send: &Send) -> Html {
    html! {
        <button type="button" class="link" data-action="share" onclick={on_click(send, Event::Session(Action::ShareOpened))}>
            { texts.get("share-open") }
        </button>
    }
}

/// Below the page: the firm's own words. Whole at the start and at the result, elsewhere only the
/// links that must be within reach.
pub fn fence(texts: &Texts, around: &Around, step: Step) -> Html {
    let Some(firm) = &around.firm else {
        return html! { <div class="no-firm"></div> };
    };
    let whole = matches!(step, Step::Start | Step::Result);
    let name = firm.name.of(texts.language);
    let links = [
        ("firm-imprint", &firm.imprint),
        ("firm-privacy", &firm.privacy),
    ];
    html! {
        <aside class="fence" aria-labelledby="firm-words">
            <h2 id="firm-words">{ texts.fill("firm-words", &[("name", name)]) }</h2>
            <p class="quiet">{ texts.get("firm-words-lede") }</p>
            if whole {
                <div class="firm-own">
                    if let Some(notice) = &firm.notice {
                        <p>{ notice.of(texts.language) }</p>
                    }
                    if !firm.contact.is_empty() {
                        <ul class="plain" aria-label={texts.own("firm-contact")}>
                            for (at, line) in firm.contact.iter().enumerate() {
                                <li key={at}>{ line.of(texts.language) }</li>
                            }
                        </ul>
                    }
                    if let Some(action) = &firm.action {
                        <p>{ link(texts, action.label.of(texts.language), &action.link) }</p>
                    }
                    if around.taker().is_some() {
                        <p>{ texts.get("firm-share-note") }</p>
                    }
                </div>
            }
            <ul class="plain firm-links">
                for (label, address) in links {
                    if let Some(address) = address {
                        <li key={label}>{ link(texts, texts.get(label), address) }</li>
                    }
                }
            </ul>
        </aside>
    }
}

/// A link out of the page, which tells nothing of it.
fn link(texts: &Texts, label: &str, address: &str) -> Html {
    html! {
        <a href={address.to_owned()} target="_blank" rel="noopener noreferrer">
            { label.to_owned() }<span class="hidden-text">{ format!(" {}", texts.get("firm-new-tab")) }</span>
        </a>
    }
}
