//! At a stand: the warning before a case is wiped, and the wipe.
//!
//! When is decided by `session::idle`. It must never know what a case holds.

use std::cell::Cell;
use std::rc::Rc;

use web_sys::HtmlDialogElement;
use yew::prelude::*;

use crate::browser::{clock, stand};
use crate::rulebook::Day;
use crate::session::Action;
use crate::session::idle::{self, Patience, Phase};
use crate::ui::store::{Event, Send};
use crate::ui::texts::Texts;
use crate::ui::view::html;

/// What it needs.
#[derive(Properties, Clone, PartialEq)]
pub struct IdleProps {
    /// The words.
    pub texts: Texts,
    /// How long the stand waits.
    pub patience: Patience,
    /// Whether there is anything to wipe.
    pub begun: bool,
    /// The stand's address, with its `#`.
    pub address: AttrValue,
    /// The day on which the page was opened.
    pub today: Day,
    /// Where events go.
    pub send: Send,
}

/// Watches the visitor's signs; draws the warning.
#[component]
pub fn Idle(props: &IdleProps) -> Html {
    let clock = use_memo((), |()| Cell::new(idle::Idle::new(props.patience)));
    let left = use_state_eq(|| None::<u32>);
    let dialog = use_node_ref();
    {
        let clock = clock.clone();
        use_effect_with(props.begun, move |begun| {
            clock.set(clock.get().after(idle::Sign::Case(*begun), stand::now()));
        });
    }
    {
        let (props, left) = (props.clone(), left.clone());
        use_effect_with((), move |()| {
            let keeper = Keeper {
                clock,
                warned: Cell::new(false),
                props,
                left,
            };
            let watch = stand::watch(move |sign| keeper.heed(sign));
            move || drop(watch)
        });
    }
    {
        let dialog = dialog.clone();
        use_effect_with(left.is_some(), move |open| {
            stand::dialog(dialog.cast::<HtmlDialogElement>(), *open);
        });
    }
    let texts = &props.texts;
    let seconds = left.unwrap_or_else(|| props.patience.notice());
    html! {
        <dialog ref={dialog} class="idle no-print" role="alertdialog" aria-labelledby="idle-title" aria-describedby="idle-says">
            <h2 id="idle-title">{ texts.get("stand-idle-title") }</h2>
            <p id="idle-says">{ texts.fill("stand-idle-says", &[("seconds", &seconds.to_string())]) }</p>
            <p><button type="button" class="button" data-action="stay">{ texts.get("stand-idle-stay") }</button></p>
            <p class="quiet">{ texts.get("stand-idle-any") }</p>
            <p class="hidden-text" role="status">{ if left.is_some_and(|left| left < 10) { texts.get("stand-idle-soon") } else { "" } }</p>
        </dialog>
    }
}

/// Answers every sign.
struct Keeper {
    clock: Rc<Cell<idle::Idle>>,
    /// Whether the warning is shown.
    warned: Cell<bool>,
    props: IdleProps,
    left: UseStateHandle<Option<u32>>,
}

impl Keeper {
    /// True, if the page must not have what gave the sign.
    fn heed(&self, sign: stand::Sign) -> bool {
        let now = stand::now();
        let before = self.clock.get();
        let told = match sign {
            stand::Sign::Pressed | stand::Sign::Felt => idle::Sign::Touched,
            stand::Sign::Looked => idle::Sign::Looked,
            stand::Sign::Printing(true) => idle::Sign::PrintBegan,
            stand::Sign::Printing(false) => idle::Sign::PrintEnded,
        };
        let next = before.after(told, now);
        self.clock.set(next);
        match next.phase(now) {
            Phase::Over => {
                // Once is enough; what comes until the page is opened anew goes nowhere.
                if !before.is_over() {
                    wipe(&self.props.address, &self.props.send);
                }
                return true;
            }
            Phase::Warning(seconds) => {
                self.warned.set(true);
                self.left.set(Some(seconds));
            }
            // The warning stays until the press is over, so that what lies beneath does not get it.
            Phase::Calm if sign == stand::Sign::Felt && self.warned.get() => return false,
            Phase::Calm => {
                self.left.set(None);
                if self.warned.replace(false) && sign == stand::Sign::Pressed {
                    return true;
                }
                if next.is_resting() && clock::today().is_some_and(|day| day != self.props.today) {
                    stand::open_anew(&self.props.address);
                }
            }
        }
        // As long as it is out of view: a clock that ticks there must not uncover it.
        stand::cover(stand::hidden());
        false
    }
}

/// Takes the case off the screen and out of the session, then opens the page anew: nothing of it is
/// left in memory, in fields, in the address or in the history.
pub fn wipe(address: &str, send: &Send) {
    stand::cover(true);
    send.dispatch(Event::Session(Action::Restarted));
    stand::open_anew(address);
}
