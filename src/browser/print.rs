//! Printing: with or without the facts, and not before the page has drawn what it was still working
//! out. It must never know what is printed.

use gloo::events::EventListener;
use js_sys::{Array, Function, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, Window};

use super::page::{document, window};

/// The document's class while it prints without the facts.
const WITHOUT_FACTS: &str = "without-facts";
/// What is not drawn yet marks itself so.
const UNREADY: &str = "#app [data-ready=false]";
/// So many turns the view gets at most to draw before a print; far more than it takes.
const TURNS: u32 = 10_000;

/// Prints the page, with or without the facts.
///
/// Who listens for a print is told first: a browser that tells them in the midst of a script may
/// come too late. The facts stay left out until the printing is over: some browsers return from
/// `print` at once.
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
    when_drawn(|| {
        let _ = window.print();
    });
}

/// Does something with the page once it has drawn what it was still working out: who listens for a
/// print is told, whether or not it is one.
pub fn when_drawn(act: impl FnOnce()) {
    let notice = Event::new("beforeprint").ok();
    if let (Some(window), Some(notice)) = (window(), notice) {
        let _ = window.dispatch_event(&notice);
    }
    act();
}

/// Listens for a print while something is not drawn yet: what is called may change the page, and the
/// page is drawn before the listener returns.
#[must_use]
pub fn before(call: impl Fn() + 'static) -> Option<EventListener> {
    let window = window()?;
    let at = window.clone();
    Some(EventListener::new(&window, "beforeprint", move |_| {
        let found = document().map(|d| d.query_selector(UNREADY));
        if matches!(found, Some(Ok(Some(_)))) {
            let _ = at_once(&at, &call);
        }
    }))
}

/// Calls, and does at once what the view puts off to the end of this turn or to the next: the
/// browser prints as soon as its notice was heard. What it does not draw in time says so on paper.
fn at_once(window: &Window, call: &dyn Fn()) -> Result<(), JsValue> {
    let names = ["queueMicrotask", "setTimeout"].map(JsValue::from_str);
    let [soon, later] = [
        Reflect::get(window, &names[0])?,
        Reflect::get(window, &names[1])?,
    ];
    let put_off = Array::new();
    let keep = {
        let (put_off, at) = (put_off.clone(), JsValue::from(window));
        let later: Function = later.clone().dyn_into()?;
        // A real delay stays one.
        Closure::<dyn Fn(JsValue, JsValue) -> JsValue>::new(move |what, after: JsValue| {
            if after.as_f64().unwrap_or(0.0) > 0.0 {
                return later.call2(&at, &what, &after).unwrap_or_default();
            }
            put_off.push(&what);
            JsValue::UNDEFINED
        })
    };
    for name in &names {
        Reflect::set(window, name, keep.as_ref())?;
    }
    call();
    for _ in 0..TURNS {
        let Ok(next) = put_off.shift().dyn_into::<Function>() else {
            break;
        };
        let _ = next.call0(&JsValue::NULL);
    }
    Reflect::set(window, &names[0], &soon)?;
    Reflect::set(window, &names[1], &later)?;
    Ok(())
}
