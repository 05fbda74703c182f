//! Printing: with or without the facts, and not before the page has drawn what it was still working
//! out. It must never know what is printed.

use std::future::poll_fn;
use std::task::Poll;

use gloo::events::EventListener;
use js_sys::{Function, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, Window};
use yew::platform::spawn_local;

use super::page::{document, window};

/// The document's class while it prints without the facts.
const WITHOUT_FACTS: &str = "without-facts";
/// What is not drawn yet marks itself so.
const UNREADY: &str = "#app [data-ready=false]";
/// So often the view is given a turn before a print that waits for it; far more than it takes.
const TURNS: u32 = 1_000;

/// Prints the page, with or without the facts.
///
/// Who listens for a print is told first, and the page is printed once it has drawn what they found
/// out: the browser's own notice comes in the midst of a script, where nothing is drawn.
///
/// The facts stay left out until the printing is over: some browsers return from `print` at once.
pub fn print(facts: bool) {
    let root = document().and_then(|d| d.document_element());
    let (Some(window), Some(root)) = (window(), root) else {
        return;
    };
    let classes = root.class_list();
    if facts {
        let _ = classes.remove_1(WITHOUT_FACTS);
    } else {
        let _ = classes.add_1(WITHOUT_FACTS);
        EventListener::once(&window, "afterprint", move |_| {
            let _ = classes.remove_1(WITHOUT_FACTS);
        })
        .forget();
    }
    when_drawn(move || {
        let _ = window.print();
    });
}

/// Does something with the page once it has drawn what it was still working out: who listens for a
/// print is told, whether or not it is one.
pub fn when_drawn(act: impl FnOnce() + 'static) {
    let notice = Event::new("beforeprint").ok();
    if let (Some(window), Some(notice)) = (window(), notice) {
        let _ = window.dispatch_event(&notice);
    }
    if !unready() {
        act();
        return;
    }
    let mut left = TURNS;
    spawn_local(async move {
        poll_fn(|context| {
            left -= 1;
            if left == 0 || !unready() {
                return Poll::Ready(());
            }
            context.waker().wake_by_ref();
            Poll::Pending
        })
        .await;
        act();
    });
}

/// Whether something is not drawn yet.
fn unready() -> bool {
    let found = document().map(|d| d.query_selector(UNREADY));
    matches!(found, Some(Ok(Some(_))))
}

/// Listens for a print: what is called may still change the page, and it is drawn in the same turn.
#[must_use]
pub fn before(call: impl Fn() + 'static) -> Option<EventListener> {
    let window = window()?;
    let at = window.clone();
    Some(EventListener::new(&window, "beforeprint", move |_| {
        if unready() {
            let _ = hurry(&at);
            call();
        }
    }))
}

/// For the rest of this turn, what the view puts off to the next one comes at the end of this one:
/// the browser prints as soon as its notice was heard, and would print a page half drawn.
fn hurry(window: &Window) -> Result<(), JsValue> {
    let name = JsValue::from_str("setTimeout");
    let later: Function = Reflect::get(window, &name)?.dyn_into()?;
    let soon: Function = Reflect::get(window, &JsValue::from_str("queueMicrotask"))?.dyn_into()?;
    let (at, real) = (JsValue::from(window.clone()), later.clone());
    let hurried = Closure::<dyn Fn(JsValue, JsValue) -> Result<JsValue, JsValue>>::new(
        move |call: JsValue, after: JsValue| {
            if after.as_f64() == Some(0.0) {
                soon.call1(&at, &call)
            } else {
                real.call2(&at, &call, &after)
            }
        },
    );
    Reflect::set(window, &name, hurried.as_ref())?;
    let (at, real) = (window.clone(), later.clone());
    let restore = Closure::once_into_js(move || {
        let _ = Reflect::set(&at, &name, &real);
        drop(hurried);
    });
    later.call2(window, &restore, &JsValue::from_f64(0.0))?;
    Ok(())
}
