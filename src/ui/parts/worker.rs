//! Works out, after the page is painted, what takes longer than a frame: one piece at a time, so
//! that the visitor can read and go on. It must never know what is worked out.

use crate::ui::view::html;
use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// The worker.
#[derive(Properties, PartialEq)]
pub struct WorkerProps {
    /// How many pieces are done; the next is begun when this changes.
    pub done: usize,
    /// Works out one piece and shows it.
    pub work: Callback<()>,
}

/// Shows nothing.
#[component]
pub fn Worker(props: &WorkerProps) -> Html {
    let work = props.work.clone();
    use_effect_with(props.done, move |_| {
        let timer = Timeout::new(0, move || work.emit(()));
        move || drop(timer)
    });
    html! { <span class="worker" hidden={true} data-done={props.done.to_string()}></span> }
}
