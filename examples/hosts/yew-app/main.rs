//! A page that is itself a Yew app and holds the check, twice, one of them added late.
//!
//! Both apps bring Yew. They do not meet: the check runs in a frame of its own.

use yew::prelude::*;

#[component]
fn Host() -> Html {
    let clicks = use_state(|| 0_u32);
    let second = use_state(|| false);
    let count = {
        let clicks = clicks.clone();
        Callback::from(move |_: MouseEvent| clicks.set(*clicks + 1))
    };
    let add = {
        let second = second.clone();
        Callback::from(move |_: MouseEvent| second.set(true))
    };
    html! {
        <div onclick={count}>
            <h1>{ "A page that is a Yew app" }</h1>
            <p>{ "Clicks on this page: " }<output id="clicks">{ *clicks }</output></p>
            <button id="add" type="button" onclick={add}>{ "Add a second check" }</button>
            <light-mining-check theme="light"></light-mining-check>
            <div>
                if *second {
                    <light-mining-check lang="zh-Hans" theme="dark"></light-mining-check>
                }
            </div>
        </div>
    }
}

fn main() {
    yew::Renderer::<Host>::new().render();
}
