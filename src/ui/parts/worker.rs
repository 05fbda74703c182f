//! Works out, after the page is painted, what takes longer than a frame: one piece at a time, so
//! that the visitor can read and go on; all that is left at once where the page is to be printed. It
//! must never know what is worked out.

use crate::browser::print;
use crate::ui::view::html;
use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// In milliseconds: behind what the view itself has put off to the next turn.
const BEHIND: u32 = 1;

/// The worker.
#[derive(Properties, PartialEq)]
pub struct WorkerProps {
    /// Changes with the pieces done and with what is wanted; then the next is begun.
    pub done: usize,
    /// Works out one piece and shows it.
    pub work: Callback<()>,
    /// Works out all that is left and shows it.
    pub rush: Callback<()>,
}

/// Shows nothing.
#[component]
pub fn Worker(props: &WorkerProps) -> Html {
    let work = props.work.clone();
    use_effect_with(props.done, move |_| {
        let timer = Timeout::new(BEHIND, move || work.emit(()));
        move || drop(timer)
    });
    let rush = props.rush.clone();
    use_effect_with(props.done, move |_| {
        let listener = print::before(move || rush.emit(()));
        move || drop(listener)
    });
    html! { <span class="worker" hidden={true} data-done={props.done.to_string()}></span> }
}
