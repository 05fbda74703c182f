//! What a stand needs of the browser: wall time, signs of a visitor, a cover over the page, and a
//! page opened anew.
//!
//! It must never know a case, nor decide when one is wiped.

use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::{Interval, Timeout};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlDialogElement, KeyboardEvent};

use super::{history, page};

/// Something happened that a stand heeds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// A key or an assistive click: what was meant for the page and what answers a warning.
    Pressed,
    /// The beginning of a touch, the wheel, a text: signs of a visitor, never answers by themselves.
    Felt,
    /// Time passed, or the page went out of view or came back.
    Looked,
    /// A print dialog opened, or closed.
    Printing(bool),
}

/// Keeps listening until it is dropped.
pub struct Watch {
    _listeners: Vec<EventListener>,
    _ticks: Interval,
}

/// Presses; `cancel` is a dialog's own way to be closed, by the Back of a tablet for one.
const PRESSES: [&str; 3] = ["keydown", "click", "cancel"];
const FEELINGS: [&str; 3] = ["pointerdown", "wheel", "input"];
/// Ways back from a closed lid or from another page.
const RETURNS: [&str; 3] = ["focus", "pageshow", "resume"];

/// Wall time in milliseconds.
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "whole milliseconds since 1970"
)]
pub fn now() -> u64 {
    js_sys::Date::now().max(0.0) as u64
}

/// Tells `heed` of every sign, before anything else on the page; true means that the page must not
/// have the event any more.
#[must_use]
pub fn watch(heed: impl Fn(Sign) -> bool + 'static) -> Option<Watch> {
    let window = page::window()?;
    let document = page::document()?;
    let heed: Rc<dyn Fn(Sign) -> bool> = Rc::new(heed);
    let first = EventListenerOptions {
        phase: gloo::events::EventListenerPhase::Capture,
        passive: false,
    };
    let mut listeners = Vec::new();
    for (names, sign) in [(PRESSES, Sign::Pressed), (FEELINGS, Sign::Felt)] {
        for name in names {
            let heed = heed.clone();
            listeners.push(EventListener::new_with_options(
                &window,
                name,
                first,
                move |event| {
                    if !lies_on_the_key(event) && heed(sign) {
                        event.prevent_default();
                        event.stop_immediate_propagation();
                    } else if leads_away(event) || saves(event) {
                        event.prevent_default();
                    }
                },
            ));
        }
    }
    for name in RETURNS {
        let heed = heed.clone();
        listeners.push(EventListener::new(&window, name, move |_| {
            heed(Sign::Looked);
        }));
    }
    for (name, open) in [("beforeprint", true), ("afterprint", false)] {
        let heed = heed.clone();
        listeners.push(EventListener::new(&window, name, move |_| {
            heed(Sign::Printing(open));
        }));
    }
    {
        let heed = heed.clone();
        listeners.push(EventListener::new(
            &document,
            "visibilitychange",
            move |_| {
                heed(Sign::Looked);
            },
        ));
    }
    let ticks = Interval::new(1000, move || {
        heed(Sign::Looked);
    });
    Some(Watch {
        _listeners: listeners,
        _ticks: ticks,
    })
}

/// A stand has no network and often no way back: links to other sites are text there.
fn leads_away(event: &Event) -> bool {
    event.type_() == "click"
        && event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
            .and_then(|element| element.closest("a[href^=http]").ok().flatten())
            .is_some()
}

/// The browser's own ways to save the page as it stands, answers included, or to open another.
fn saves(event: &Event) -> bool {
    event.dyn_ref::<KeyboardEvent>().is_some_and(|key| {
        let held = key.ctrl_key() || key.meta_key();
        held && ["s", "S", "o", "O"].contains(&key.key().as_str())
    })
}

/// A book on the keyboard is no visitor.
fn lies_on_the_key(event: &Event) -> bool {
    event
        .dyn_ref::<KeyboardEvent>()
        .is_some_and(KeyboardEvent::repeat)
}

/// Whether the page is out of view.
#[must_use]
pub fn hidden() -> bool {
    page::document().is_some_and(|document| document.hidden())
}

/// Hides everything, or shows it again; paper is not touched.
pub fn cover(covered: bool) {
    if let Some(root) = page::document().and_then(|d| d.document_element()) {
        let _ = if covered {
            root.set_attribute("data-away", "")
        } else {
            root.remove_attribute("data-away")
        };
    }
}

/// Opens or closes a dialog; the browser keeps the focus in it and brings it back afterwards.
pub fn dialog(element: Option<HtmlDialogElement>, open: bool) {
    let Some(element) = element else { return };
    if open && !element.open() {
        let _ = element.show_modal();
    } else if !open && element.open() {
        element.close();
    }
}

/// Opens the page anew, once what stands on it now has been drawn. The address is the stand's own,
/// the entry of the history is empty, and the page begins at its top.
pub fn open_anew(address: &str) {
    history::mark(0, address);
    if let Some(window) = page::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
    Timeout::new(0, || {
        if let Some(window) = page::window() {
            let _ = window.location().reload();
        }
    })
    .forget();
}

/// Whether the document is a stand's.
pub(super) fn is_here() -> bool {
    page::document()
        .and_then(|d| d.document_element())
        .is_some_and(|root| root.has_attribute("data-stand"))
}

/// Marks the document as a stand's, for large type.
pub fn mark(at_stand: bool) {
    if let Some(root) = page::document().and_then(|d| d.document_element()) {
        let _ = if at_stand {
            root.set_attribute("data-stand", "")
        } else {
            root.remove_attribute("data-stand")
        };
    }
}
