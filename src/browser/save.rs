//! Saving a text as a file, on the visitor's own click. It must never know what it saves.

use gloo::timers::callback::Timeout;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// The name a saved case gets.
const CASE_NAME: &str = "light-mining-case.json";

/// How long a browser has to read what it is to save.
const READ_MS: u32 = 60_000;

/// Offers a case as a download.
pub fn case(text: &str) {
    file(CASE_NAME, "application/json", text);
}

/// Offers `text` as a download named `name`. At a stand nothing is saved, whoever asks.
pub fn file(name: &str, media_type: &str, text: &str) {
    if super::stand::is_here() {
        return;
    }
    let _ = try_file(name, media_type, text);
}

fn try_file(name: &str, media_type: &str, text: &str) -> Option<()> {
    let kind = BlobPropertyBag::new();
    kind.set_type(media_type);
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &kind).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let document = super::page::document()?;
    let anchor: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    anchor.set_href(&address);
    anchor.set_download(name);
    document.body()?.append_child(&anchor).ok()?;
    anchor.click();
    anchor.remove();
    // Some browsers read it only after the click.
    Timeout::new(READ_MS, move || {
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    Some(())
}
