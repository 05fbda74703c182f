//! A part that can be opened. Its content is always in the page: closing only hides it on screen,
//! so that paper and search have it. Nothing most readers need may stand in one.

use crate::ui::view::{html, part};
use yew::prelude::*;

/// A fold.
#[derive(Properties, PartialEq)]
pub struct FoldProps {
    /// What the button says.
    pub label: AttrValue,
    /// What the button says to a screen reader after that.
    #[prop_or_default]
    pub about: AttrValue,
    /// What it opens.
    pub children: Html,
}

/// A fold with this label, what the label says to a screen reader after that, and what it opens.
pub fn folded(label: AttrValue, about: impl Into<AttrValue>, body: Html) -> Html {
    fold(label, about.into(), body)
}

fn fold(label: AttrValue, about: AttrValue, body: Html) -> Html {
    part! { <Fold {label} {about}>{ body }</Fold> }
}

/// A fold, closed at first.
#[component]
pub fn Fold(props: &FoldProps) -> Html {
    let open = use_state(|| false);
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    html! {
        <div class={classes!("fold", open.then_some("is-open"))}>
            <button type="button" class="fold-button" aria-expanded={open.to_string()} onclick={toggle}>
                { props.label.clone() }
                <span class="hidden-text">{ format!(" {}", props.about) }</span>
            </button>
            <div class="fold-body">{ props.children.clone() }</div>
        </div>
    }
}
