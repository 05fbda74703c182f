//! The page in a frame: whether it may ask there, and how it talks to the page around it.
//!
//! The page around is known only by its window and by the origin that the browser attests. It must
//! never touch storage, which throws in a sandboxed frame, and never say what `firm` has not
//! written.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::{Array, Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    HtmlElement, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit,
    MessageEvent, MessagePort, ResizeObserver,
};

use crate::firm::{Accent, Heard, Heights, Theme, hear, height, problems, ready};

use super::history::framed;
use super::page::{app_root, document, window};

/// The document's class while the page around listens.
const LINKED: &str = "framed";

/// Where the page stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// In a tab of its own.
    Alone,
    /// In a frame whose origin is its own: no script of the page around can read it.
    Apart,
    /// In a frame that the page around could read: somebody left out the sandbox.
    Exposed,
}

/// Where the page stands, as the browser tells.
#[must_use]
pub fn standing() -> Standing {
    let opaque = || window().is_some_and(|w| w.origin() == "null");
    match framed() {
        false => Standing::Alone,
        true if opaque() => Standing::Apart,
        true => Standing::Exposed,
    }
}

/// The page's own address, without what stands behind `#`.
#[must_use]
pub fn own_address() -> String {
    let address = window().and_then(|w| w.location().href().ok());
    let address = address.unwrap_or_default();
    address.split('#').next().unwrap_or_default().to_owned()
}

/// Whether a page around listens.
pub(super) fn linked() -> bool {
    let root = document().and_then(|d| d.document_element());
    root.is_some_and(|root| root.class_list().contains(LINKED))
}

/// How long the page around has for giving the frame the height it was told.
const ROOM_MS: u32 = 1000;

/// Calls whenever the page around gives the frame another height within the next moment.
pub(super) fn when_resized(call: impl Fn() + 'static) {
    let Some(window) = window() else { return };
    let listener = EventListener::new(&window, "resize", move |_| call());
    Timeout::new(ROOM_MS, move || drop(listener)).forget();
}

/// The way to the page around. Cheap to clone.
#[derive(Clone, Default)]
pub struct Link(Rc<Inner>);

#[derive(Default)]
struct Inner {
    port: RefCell<Option<MessagePort>>,
    heights: RefCell<Heights>,
    asking: Cell<bool>,
}

impl PartialEq for Link {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Link {
    /// Tells the page around that the check is there, and hears it from then on. `heard` gets what
    /// it says, and its origin. Does nothing outside a sandboxed frame.
    pub fn open(&self, heard: impl Fn(Heard, &str) + 'static) {
        if standing() != Standing::Apart {
            return;
        }
        let Some(window) = window() else { return };
        let Ok(Some(parent)) = window.parent() else {
            return;
        };
        let heard = Rc::new(heard);
        let (link, around) = (self.clone(), parent.clone());
        EventListener::new(&window, "message", move |event| {
            let Some(event) = event.dyn_ref::<MessageEvent>() else {
                return;
            };
            // Only the page around, and only the first time: a second port is a stranger's.
            let from_around = event.source().is_some_and(|s| Object::is(&s, &around));
            let port = event.ports().get(0).dyn_into::<MessagePort>();
            let first = link.0.port.borrow().is_none();
            if let (true, true, Ok(port)) = (from_around, first, port) {
                link.greeted(event, port, heard.clone());
            }
        })
        .forget();
        let _ = parent.post_message(&ready().into(), "*");
    }

    fn greeted(
        &self,
        event: &MessageEvent,
        port: MessagePort,
        heard: Rc<impl Fn(Heard, &str) + 'static>,
    ) {
        let greeting = hear(&event.data().as_string().unwrap_or_default());
        if matches!(greeting, Ok(None)) {
            return;
        }
        let (link, origin) = (self.clone(), event.origin());
        let take = move |said| match said {
            Ok(None) => {}
            Err(problem) => link.say(&problems(&[problem])),
            Ok(Some(said)) => {
                if let Heard::Settings(_, wrong) = &said
                    && !wrong.is_empty()
                {
                    link.say(&problems(wrong));
                }
                heard(said, &origin);
            }
        };
        *self.0.port.borrow_mut() = Some(port.clone());
        take(greeting);
        EventListener::new(&port, "message", move |event| {
            let text = event
                .dyn_ref::<MessageEvent>()
                .and_then(|e| e.data().as_string());
            take(hear(&text.unwrap_or_default()));
        })
        .forget();
        port.start();
        if let Some(root) = document().and_then(|d| d.document_element()) {
            let _ = root.class_list().add_1(LINKED);
        }
        self.watch_height();
    }

    /// Says one thing to the page around, if there is one that listens.
    pub fn say(&self, text: &str) {
        if let Some(port) = self.0.port.borrow().as_ref() {
            let _ = port.post_message(&text.into());
        }
    }

    /// Whether a question is shown: then the frame gets no lower.
    pub fn asks(&self, asking: bool) {
        self.0.asking.set(asking);
    }

    /// Tells the height that the page needs, if it is another than the last. A browser draws nothing,
    /// and so observes nothing, in a frame that is out of view: whoever changes the page asks for it.
    pub fn measure(&self) {
        let (Some(root), true) = (app_root(), self.0.port.borrow().is_some()) else {
            return;
        };
        let size = root.get_bounding_client_rect();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "sizes of an element in CSS pixels"
        )]
        let (width, tall) = (size.width() as u32, size.height().ceil() as u32);
        let asking = self.0.asking.get();
        let told = self.0.heights.borrow_mut().next(width, tall, asking);
        if let Some(told) = told {
            self.say(&height(told));
        }
    }

    fn watch_height(&self) {
        let Some(root) = app_root() else { return };
        let link = self.clone();
        let resized = Closure::<dyn FnMut()>::new(move || link.measure());
        if let Ok(observer) = ResizeObserver::new(resized.as_ref().unchecked_ref()) {
            observer.observe(&root);
        }
        resized.forget();
    }
}

/// Shows the check as the page around wishes: light or dark, and its accent colour.
pub fn dress(theme: Theme, accent: &Accent) {
    let root = document().and_then(|d| d.document_element());
    let Some(root) = root.and_then(|r| r.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    let _ = root.set_attribute("data-theme", theme.name());
    for (name, colour) in [
        ("--firm-light", &accent.light),
        ("--firm-dark", &accent.dark),
    ] {
        let _ = match colour {
            Some(colour) => root.style().set_property(name, colour),
            None => root.style().remove_property(name).map(|_| ()),
        };
    }
}

/// Watches whether an element is seen.
pub struct Watch {
    observer: IntersectionObserver,
    _seen: Closure<dyn FnMut(Array)>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Calls back with true once such a part of the element of an id has been in view for so long, and
/// with false when it no longer is. Where the browser can tell what the page around covers, fades or turns, such
/// an element is not seen; where it cannot, to be in view is all that is asked for.
#[must_use]
pub fn watch_seen(id: &str, part: f64, long_ms: u32, call: Rc<dyn Fn(bool)>) -> Option<Watch> {
    let element = document()?.get_element_by_id(id)?;
    let mut waiting: Option<Timeout> = None;
    let seen = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
        let Ok(entry) = entries.pop().dyn_into::<IntersectionObserverEntry>() else {
            return;
        };
        let covered = Reflect::get(&entry, &"isVisible".into()).is_ok_and(|v| v == JsValue::FALSE);
        drop(waiting.take());
        if entry.intersection_ratio() < part || covered {
            call(false);
        } else {
            let call = call.clone();
            let _ = waiting.insert(Timeout::new(long_ms, move || call(true)));
        }
    });
    let options = IntersectionObserverInit::new();
    options.set_threshold_f64(part);
    // Browsers that do not know these two leave them alone.
    let _ = Reflect::set(&options, &"trackVisibility".into(), &JsValue::TRUE);
    let _ = Reflect::set(&options, &"delay".into(), &100.into());
    let function = seen.as_ref().unchecked_ref();
    let observer = IntersectionObserver::new_with_options(function, &options).ok()?;
    observer.observe(&element);
    Some(Watch {
        observer,
        _seen: seen,
    })
}
