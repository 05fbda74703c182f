//! The start: law, words and view, each in a turn of its own, so that a page that was painted before
//! is not held up for long. It must never do what the first screen does not need.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use super::{clock, data, device, fragment, frame, history, page, turns};
use crate::i18n::{Language, Words};
use crate::rulebook::Rulebook;
use crate::session::address::Address;
use crate::ui::{App, AppProps, Library};

/// Starts the app in `<div id="app">`, and tells the page when it stands there.
///
/// Of whatever is missing the page is told too: it keeps its first screen and shows the paper form.
pub fn mount() {
    turn(law);
}

/// A turn of the start; a failing one is the last.
fn turn(work: impl FnOnce() -> Result<(), String> + 'static) {
    turns::next(move || {
        if let Err(why) = work() {
            page::started(&why);
        }
    });
}

fn law() -> Result<(), String> {
    let mut law = data::rules()?;
    turn(move || {
        law.authorities = data::authorities()?;
        turn(move || words(Rc::new(law)));
        Ok(())
    });
    Ok(())
}

fn words(rulebook: Rc<Rulebook>) -> Result<(), String> {
    let ids = Rc::new(data::ids()?);
    // Words of a language are read when the language is first shown: of this one now, without which
    // there is no page. Of another that the page lacks ids show.
    let language = page::wished_language();
    let first = Rc::new(data::words(Rc::clone(&ids), language)?);
    let read: RefCell<Vec<(Language, Rc<Words>)>> = RefCell::new(vec![(language, first)]);
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
            let words = data::words(ids.clone(), language);
            let words = words.unwrap_or_else(|_| Words::new(ids.clone(), Vec::new()));
            let words = Rc::new(words);
            read.borrow_mut().push((language, words.clone()));
            words
        })
    });
    let _ = library.texts(Rc::clone(&rulebook), language);
    let props = AppProps {
        language,
        device: device::found(),
        kept: None,
        address: Ok(Address::Nothing),
        today: clock::today().unwrap_or(rulebook.as_of),
        exposed: frame::standing() == frame::Standing::Exposed,
        rulebook,
        library,
    };
    turn(move || view(props));
    Ok(())
}

/// What history and address say is read in the turn that begins to listen to them.
fn view(mut props: AppProps) -> Result<(), String> {
    props.kept = history::kept();
    props.address = fragment::at_start();
    let root = page::app_root().ok_or("the page has no place for the app")?;
    // Once it stands in the page it says so itself (ui/app.rs).
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
