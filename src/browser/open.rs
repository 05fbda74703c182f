//! Taking in a case: a file that was chosen, or dropped on the page. Only its text is handed on;
//! this module must never know what it says.

use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, File, FileReader};

use crate::handover::text::LONGEST;

/// Reads a file as text, no further than any case is long, and hands it on.
pub fn file(file: &File, done: impl FnOnce(String) + 'static) {
    let Ok(reader) = FileReader::new() else {
        return;
    };
    #[expect(clippy::cast_precision_loss, reason = "a small whole number")]
    let most = (LONGEST + 4) as f64;
    let Ok(part) = file.slice_with_f64_and_f64(0.0, most) else {
        return;
    };
    let read = reader.clone();
    // A file that cannot be read is an empty one: the page says that nothing is there.
    EventListener::once(&reader, "loadend", move |_| {
        let text = read.result().ok().and_then(|text| text.as_string());
        done(text.unwrap_or_default());
    })
    .forget();
    let _ = reader.read_as_text(&part);
}

/// Calls back with the text of each file, or of each piece of text, that is dropped on the page.
#[must_use]
pub fn dropped(done: impl Fn(String) + 'static) -> Option<[EventListener; 2]> {
    let window = super::page::window()?;
    let done = Rc::new(done);
    let stops = EventListenerOptions::enable_prevent_default();
    let over = EventListener::new_with_options(&window, "dragover", stops, |event| {
        event.prevent_default();
    });
    let drop = EventListener::new_with_options(&window, "drop", stops, move |event| {
        let Some(data) = event
            .dyn_ref::<DragEvent>()
            .and_then(DragEvent::data_transfer)
        else {
            return;
        };
        // Otherwise the browser would leave the page and show the file.
        event.prevent_default();
        if let Some(one) = data.files().and_then(|files| files.get(0)) {
            let done = done.clone();
            file(&one, move |text| done(text));
        } else if let Ok(text) = data.get_data("text/plain")
            && !text.trim().is_empty()
        {
            done(text);
        }
    });
    Some([over, drop])
}
