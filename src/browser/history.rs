//! Browser history as a bare counter of steps.
//!
//! An entry holds a number and nothing else: no answer, no question, no address. Inside a frame no
//! entry is added, because it would lengthen the way back of the page around it.

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};

/// Whether the page stands in a frame.
#[must_use]
pub fn framed() -> bool {
    super::page::window().is_some_and(|window| {
        let top = window.top().ok().flatten();
        top.is_none_or(|top| !js_sys::Object::is(top.as_ref(), window.as_ref()))
    })
}

/// Marks the entry the page came with as step `at`.
pub fn mark(at: usize) {
    if let Some(history) = super::page::window().and_then(|w| w.history().ok()) {
        let _ = history.replace_state_with_url(&counter(at), "", None);
    }
}

/// Adds an entry for step `at`.
pub fn add(at: usize) {
    if framed() {
        mark(at);
    } else if let Some(history) = super::page::window().and_then(|w| w.history().ok()) {
        let _ = history.push_state_with_url(&counter(at), "", None);
    }
}

/// Goes one entry back; false where there are no entries of ours.
pub fn back() -> bool {
    !framed()
        && super::page::window()
            .and_then(|w| w.history().ok())
            .is_some_and(|history| history.back().is_ok())
}

/// Calls back with the step of each entry that Back and Forward arrive at.
#[must_use]
pub fn listen(arrived: impl Fn(usize) + 'static) -> Option<EventListener> {
    let window = super::page::window()?;
    Some(EventListener::new(&window, "popstate", move |event| {
        let state = event
            .dyn_ref::<web_sys::PopStateEvent>()
            .and_then(|e| e.state().as_f64());
        if let Some(at) = state {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "our own small counter"
            )]
            arrived(at.max(0.0) as usize);
        }
    }))
}

fn counter(at: usize) -> JsValue {
    u32::try_from(at).map_or(JsValue::NULL, JsValue::from)
}
