//! Headline tags: a word, a shape and a colour, the same everywhere; the word alone suffices.
//!
//! It must never choose the headline.

use yew::prelude::*;

use crate::evaluation::Headline;
use crate::ids::ActivityId;
pub use crate::insight::mark::Mark;
use crate::rulebook::Certainty;
use crate::ui::texts::Texts;
use crate::ui::view::html;

/// The tag.
pub fn tag(texts: &Texts, mark: Mark) -> Html {
    html! {
        <span class={classes!("tag", format!("tag-{}", mark.name()))}>
            { shape(mark) }
            <span>{ texts.named("ui-tag", mark.name()) }</span>
        </span>
    }
}

/// The tag's shape.
fn shape(mark: Mark) -> Html {
    let path = match mark {
        Mark::Headline(Headline::Stop) => "M5 1h6l4 4v6l-4 4H5l-4-4V5zM4 7v2h8V7z",
        Mark::Headline(Headline::Unsettled) => "M8 1l7.5 14H.5zM7 6v4h2V6zm0 5v2h2v-2z",
        Mark::Headline(Headline::Register) => "M3 1h7l3 3v11H3zm2 6v1h6V7zm0 3v1h6v-1z",
        Mark::Headline(Headline::Permitted) => {
            "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 2a5 5 0 1 0 0 10A5 5 0 0 0 8 3z"
        }
        Mark::Headline(Headline::Encouraged) => {
            "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm3.2 4L7 9.4 4.9 7.2 3.6 8.5 7 12l5.6-5.7z"
        }
        Mark::Exposed => "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 2v10a5 5 0 0 0 0-10z",
        Mark::MayBeExposed => "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zm0 2a5 5 0 0 0 0 10z",
        Mark::Open => "M2 1h12v14H2zm2 2v10h8V3zm2 2h4v3H9v2H7V7h1V6H6zm1 6h2v1.500H7z",
        Mark::OutOfDate => "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM7 4v5h5V7H9V4z",
        Mark::Conflict => "M1 3h9V1l5 3.500-5 3.500V6H1zm14 7H6V8l-5 3.500L6 15v-2h9z",
        Mark::Outside => "M1 7h8V4l6 4.500-6 4.500v-3H1z",
        Mark::Stopped => "M2 2h12v12H2zm2 2v8h2V4zm6 0v8h2V4z",
    };
    html! {
        <svg class="tag-shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d={path} fill="currentColor" fill-rule="evenodd" />
        </svg>
    }
}

/// How certain the law is, as a filled, half or empty disc and a word.
pub fn certainty(texts: &Texts, certainty: Certainty) -> Html {
    let fill = match certainty {
        Certainty::Settled => "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z",
        Certainty::Arguable => {
            "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zm0 1.500v9a4.500 4.500 0 0 0 0-9z"
        }
        Certainty::Unsettled => {
            "M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zm0 1.500a4.500 4.500 0 1 0 0 9 4.500 4.500 0 0 0 0-9z"
        }
    };
    html! {
        <span class="certainty">
            <svg class="tag-shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                <path d={fill} fill="currentColor" fill-rule="evenodd" />
            </svg>
            { texts.named("ui-certainty", certainty.name()) }
        </span>
    }
}

/// What exposes an activity, and what may yet; nothing, where nothing does.
pub fn exposed(texts: &Texts, sure: &[ActivityId], may: &[ActivityId]) -> Html {
    let by = |message, by: &[ActivityId]| {
        let names = || texts.activities(by);
        (!by.is_empty()).then(|| {
            html! { <p class="exposed">{ texts.fill(message, &[("activities", &names())]) }</p> }
        })
    };
    html! {
        <>
            { by("ui-exposed-by", sure) }
            { by("ui-may-be-exposed-by", may) }
        </>
    }
}
