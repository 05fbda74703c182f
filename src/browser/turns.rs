//! Work in turns: between two of them the browser draws and listens. It must never know what is
//! worked out.

use gloo::timers::callback::Timeout;

/// Does something in a turn of its own, after this one.
pub fn next(work: impl FnOnce() + 'static) {
    Timeout::new(0, work).forget();
}

/// Does one piece a turn, as long as there is one left.
pub fn each(piece: impl Fn() -> bool + 'static) {
    next(move || {
        if piece() {
            each(piece);
        }
    });
}
