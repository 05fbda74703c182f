//! The document: title, language, focus, scrolling. It must never know what is shown.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, FocusOptions, HtmlElement, Window};

use crate::i18n::Language;

pub(super) fn window() -> Option<Window> {
    web_sys::window()
}

pub(super) fn document() -> Option<Document> {
    window()?.document()
}

pub(super) fn app_root() -> Option<Element> {
    document()?.get_element_by_id("app")
}

/// The reader's language: what the page has chosen before the app, else the browser's.
#[must_use]
pub fn wished_language() -> Language {
    let chosen = document()
        .and_then(|d| d.document_element())
        .and_then(|root| root.get_attribute("data-lang"))
        .and_then(|tag| Language::from_tag(&tag));
    let wished = || {
        window()
            .and_then(|w| w.navigator().language())
            .and_then(|tag| Language::from_tag(&tag))
    };
    chosen.or_else(wished).unwrap_or(Language::En)
}

/// Sets the title.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Marks the document's language.
pub fn set_language(language: Language) {
    if let Some(root) = document().and_then(|d| d.document_element()) {
        let _ = root.set_attribute("lang", language.tag());
        let _ = root.set_attribute("data-lang", language.tag());
    }
}

/// Shows the top of the page and gives its heading the focus. Where the page around listens it brings
/// the top into view itself, and the focus moves nothing there.
pub fn focus_heading() {
    let linked = super::frame::linked();
    let options = FocusOptions::new();
    options.set_prevent_scroll(linked);
    let found = document().and_then(|d| d.query_selector("#app h1").ok().flatten());
    if let Some(heading) = found.and_then(|e| e.dyn_into::<HtmlElement>().ok()) {
        let _ = heading.focus_with_options(&options);
    }
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Gives the element of an id the focus and scrolls to it; a fold that hides it opens first.
pub fn focus_id(id: &str) {
    let found = document().and_then(|d| d.get_element_by_id(id));
    if let Some(element) = found.and_then(|e| e.dyn_into::<HtmlElement>().ok()) {
        let folded = element.closest(".fold:not(.is-open)").ok().flatten();
        let grows = folded.is_some() && super::frame::linked();
        if let Some(fold) = folded {
            // What a press changes is drawn at once or in the next turn; shown it has to be now.
            let _ = fold.class_list().add_1("is-open");
            let button = fold.query_selector(".fold-button").ok().flatten();
            if let Some(button) = button.and_then(|b| b.dyn_into::<HtmlElement>().ok()) {
                button.click();
            }
        }
        element.scroll_into_view();
        let _ = element.focus();
        if grows {
            // The page around makes room for what was opened only now; until then it ended above it.
            super::frame::when_resized(move || element.scroll_into_view());
        }
    }
}

/// Shows the elements of a selector or hides them, one after the other as said.
pub fn show(selector: &str, shown: &[bool]) {
    let Some(found) = document().and_then(|d| d.query_selector_all(selector).ok()) else {
        return;
    };
    for (at, shown) in (0..found.length()).zip(shown) {
        let element = found
            .item(at)
            .and_then(|e| e.dyn_into::<HtmlElement>().ok());
        if let Some(element) = element {
            element.set_hidden(!shown);
        }
    }
}

/// A page of its own, without a program: the element of a selector as it stands, with the styles
/// and a policy that lets nothing in. The browser writes the element, so that no text of it turns
/// into markup.
#[must_use]
pub fn standalone(selector: &str, title: &str, language: Language) -> Option<String> {
    let document = document()?;
    let content = document.query_selector(selector).ok()??.outer_html();
    let sheets = document.query_selector_all("style").ok()?;
    let styles: String = (0..sheets.length())
        .filter_map(|at| sheets.item(at)?.text_content())
        .collect();
    let tag = language.tag();
    Some(format!(
        "<!doctype html>\n<html lang=\"{tag}\" data-lang=\"{tag}\" data-started>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>{styles}</style>\n\
         <body class=\"exported\"><div id=\"app\">{content}</div>\n"
    ))
}

/// Hands the page's own script (loader.js) what the visitor would lose if the program broke down:
/// `lmcKeep` holds it in a variable, outside the program, and nowhere that outlives the tab.
pub fn keep(text: &str) {
    tell("lmcKeep", text);
}

/// The program stands in the page; or it does not, and why.
pub fn started(why_not: &str) {
    tell("lmcStarted", why_not);
}

/// After a breakdown: the page's own script takes over.
pub fn crashed() {
    tell("lmcCrashed", "");
}

/// Calls a function of the page's own script, if it is there.
fn tell(name: &str, text: &str) {
    let Some(window) = window() else { return };
    let Ok(function) = js_sys::Reflect::get(&window, &JsValue::from_str(name)) else {
        return;
    };
    if let Ok(function) = function.dyn_into::<js_sys::Function>() {
        let _ = function.call1(&JsValue::NULL, &JsValue::from_str(text));
    }
}
