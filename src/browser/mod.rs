//! The browser, wrapped: the page's data blocks, history, printing, focus, the clock.
//!
//! Everything the view asks of the browser goes through here, and only from event handlers and
//! effects, so that the view can be rendered natively. It must never know a rule or an answer.

pub mod clock;
pub mod data;
pub mod device;
pub mod fragment;
pub mod frame;
pub mod history;
pub mod open;
pub mod page;
pub mod picture;
pub mod print;
pub mod report;
pub mod save;
pub mod stand;

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use crate::i18n::{Language, Words};
use crate::ui::{App, AppProps, Library};

/// Starts the app in `<div id="app">`.
///
/// Whatever is missing is thrown, so that the page keeps its first screen and shows the paper form.
pub fn mount() {
    if let Err(message) = try_mount() {
        wasm_bindgen::throw_str(&message);
    }
}

fn try_mount() -> Result<(), String> {
    let rulebook = Rc::new(data::rulebook()?);
    let ids = Rc::new(data::ids()?);
    // Words of a language are read when the language is first shown.
    let read: RefCell<Vec<(Language, Rc<Words>)>> = RefCell::new(Vec::new());
    let book = {
        let (rulebook, read) = (Rc::clone(&rulebook), OnceCell::new());
        move || Rc::clone(read.get_or_init(|| Rc::new(data::book(&rulebook))))
    };
    let library = Library::new(book, move |language| {
        let known = read
            .borrow()
            .iter()
            .find(|(l, _)| *l == language)
            .map(|(_, w)| w.clone());
        known.unwrap_or_else(|| {
            let words = Rc::new(data::words(ids.clone(), language));
            read.borrow_mut().push((language, words.clone()));
            words
        })
    });
    let today = clock::today().unwrap_or(rulebook.as_of);
    let props = AppProps {
        rulebook,
        library,
        language: page::wished_language(),
        device: device::found(),
        kept: history::kept(),
        address: fragment::at_start(),
        today,
        exposed: frame::standing() == frame::Standing::Exposed,
    };
    let root = page::app_root().ok_or("the page has no place for the app")?;
    render(root, props);
    Ok(())
}

#[cfg(feature = "csr")]
fn render(root: web_sys::Element, props: AppProps) {
    yew::set_custom_panic_hook(Box::new(|_| page::crashed()));
    yew::Renderer::<App>::with_root_and_props(root, props).render();
}

/// Without the client-side renderer there is nothing to mount: only the prerenderer builds so.
#[cfg(not(feature = "csr"))]
fn render(_root: web_sys::Element, _props: AppProps) {
    let _ = std::any::type_name::<App>();
}
