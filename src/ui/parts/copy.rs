//! A button that copies what an element holds, and what came of it. It must never know what that is.

use yew::prelude::*;

use crate::browser::device;
use crate::ui::texts::Texts;
use crate::ui::view::html;

/// What [`CopyButton`] needs.
#[derive(Properties, PartialEq)]
pub struct CopyButtonProps {
    /// Texts of the page.
    pub texts: Texts,
    /// The element's id.
    pub id: AttrValue,
    /// What it is, in a list where many can be copied; it names the button.
    #[prop_or_default]
    pub of: Option<AttrValue>,
}

/// The button, and a line that says whether it could.
#[component]
pub fn CopyButton(props: &CopyButtonProps) -> Html {
    let texts = &props.texts;
    let copied = use_state(|| None::<bool>);
    let copy = {
        let (copied, id) = (copied.clone(), props.id.clone());
        Callback::from(move |_: MouseEvent| copied.set(Some(device::copy(&id))))
    };
    let said = match *copied {
        None => "",
        Some(true) => texts.get("carry-copied"),
        Some(false) => texts.get("carry-not-copied"),
    };
    let label = texts.get("carry-copy");
    let named = props
        .of
        .as_ref()
        .map(|of| format!("{label}{}{of}", texts.colon()));
    html! {
        <div class="actions no-print needs-program">
            <button type="button" class="button second" aria-label={named} data-action={format!("copy-{}", props.id)} onclick={copy}>{ label }</button>
            <span role="status">{ said }</span>
        </div>
    }
}
