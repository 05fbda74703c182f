//! The fragment of the page's address: read once at the start, and whenever it changes.
//!
//! A fragment that holds a case leaves the address as soon as it was read; the browser's history
//! may keep it all the same, and the page says so. It must never know what a case holds.

use gloo::events::EventListener;

use super::{history, page};
use crate::session::address::{Address, AddressError};

/// What the address says at the start.
///
/// # Errors
///
/// When it is no fragment of ours.
pub fn at_start() -> Result<Address, AddressError> {
    let read = read();
    if read.as_ref().is_ok_and(Address::holds_answers) {
        history::bare();
    }
    read
}

fn read() -> Result<Address, AddressError> {
    let fragment = page::window().and_then(|w| w.location().hash().ok());
    Address::parse(&fragment.unwrap_or_default())
}

/// Calls back with what the address says each time its fragment changes.
#[must_use]
pub fn listen(changed: impl Fn(Result<Address, AddressError>) + 'static) -> Option<EventListener> {
    let window = page::window()?;
    Some(EventListener::new(&window, "hashchange", move |_| {
        // Back and Forward between entries of ours change the fragment too: `history` tells.
        if history::is_ours() {
            return;
        }
        let read = read();
        if matches!(read, Err(AddressError::Unknown)) {
            return;
        }
        if read.as_ref().is_ok_and(Address::holds_answers) {
            history::bare();
        }
        history::entry_is_there();
        changed(read);
    }))
}
