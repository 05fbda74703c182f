//! What this browser can do: print, save, keep a case until the tab closes; and the public address
//! that was configured. It must never know a case.

use wasm_bindgen::{JsCast, JsValue};

use super::{history, page};
use crate::handover::text;
use crate::session::Device;

/// Browsers inside other programs, by what their names hold: most neither print nor save.
const INSIDE: [&str; 21] = [
    "micromessenger",
    "wxwork",
    " qq/",
    "weibo",
    "dingtalk",
    "lark/",
    "feishu",
    "alipayclient",
    "aweme",
    "bytedance",
    "xhsdiscover",
    "zhihuhybrid",
    "fban",
    "fbav",
    "instagram",
    " line/",
    "; wv)",
    "baiduboxapp",
    "newsarticle",
    "kwai",
    "biliapp",
];

/// What this browser can do.
#[must_use]
pub fn found() -> Device {
    Device {
        limited: limited(),
        keeps: keeps(),
        public: public(),
    }
}

/// Whether printing or saving seems to be missing.
fn limited() -> bool {
    let Some(window) = page::window() else {
        return false;
    };
    let agent = window.navigator().user_agent().unwrap_or_default();
    let agent = agent.to_ascii_lowercase();
    let has = |of: &JsValue, name: &str| js_sys::Reflect::has(of, &name.into()).unwrap_or(false);
    let prints = js_sys::Reflect::get(&window, &"print".into()).is_ok_and(|p| p.is_function());
    let anchor = page::document().and_then(|d| d.create_element("a").ok());
    let saves = anchor.is_some_and(|a| has(a.as_ref(), "download"));
    // On a telephone of Apple's every browser names Safari; a page on the home screen does not.
    let apple = agent.contains("iphone") || agent.contains("ipad");
    let home = js_sys::Reflect::get(&window.navigator(), &"standalone".into());
    let within = apple && !agent.contains("safari/") && !home.is_ok_and(|h| h.is_truthy());
    !prints || !saves || within || INSIDE.iter().any(|name| agent.contains(name))
}

/// Whether history can hold a case: on a page of its own, with an origin of its own.
fn keeps() -> bool {
    !history::framed()
        && page::window()
            .and_then(|w| w.history().ok())
            .is_some_and(|h| h.state().is_ok())
}

/// The public address of `<meta name="lmc-public">`: https, without a query or a fragment.
fn public() -> Option<String> {
    let meta = page::document()?
        .query_selector("meta[name=lmc-public]")
        .ok()??;
    let address = meta.get_attribute("content")?;
    text::public(&address).map(ToOwned::to_owned)
}

/// Puts the text of a field or of an element on the clipboard, and selects it; whether it went there.
pub fn copy(id: &str) -> bool {
    // Works without a permission, also in a frame of opaque origin.
    let Some(document) = page::document() else {
        return false;
    };
    let Some(element) = document.get_element_by_id(id) else {
        return false;
    };
    if let Some(field) = element.dyn_ref::<web_sys::HtmlTextAreaElement>() {
        let _ = field.focus();
        field.select();
    } else if let Some(Ok(Some(selection))) = page::window().map(|w| w.get_selection()) {
        let _ = selection.select_all_children(&element);
    }
    let command = js_sys::Reflect::get(&document, &"execCommand".into());
    command
        .ok()
        .and_then(|c| c.dyn_into::<js_sys::Function>().ok())
        .and_then(|c| c.call1(&document, &"copy".into()).ok())
        .is_some_and(|done| done.is_truthy())
}
