//! Browser history as a bare counter of steps.
//!
//! An entry holds a number and, in its address, the name of a page at most: no answer, no question. The
//! number says which step it stands for and which place it has among the entries of this tab, so that
//! entries of a visit that was started over can be told and passed over.
//! Only where the visitor asked for it, one entry holds the case beside its number, as a text, until
//! the tab closes. Inside a frame no entry is added, because it would lengthen the way back of the
//! page around it.

use std::cell::{Cell, RefCell};

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};

/// Whether the page stands in a frame.
#[must_use]
pub fn framed() -> bool {
    super::page::window().is_some_and(|window| {
        let top = window.top().ok().flatten();
        top.is_none_or(|top| !js_sys::Object::is(top.as_ref(), window.as_ref()))
    })
}

thread_local! {
    /// The browser has added an entry by itself, because the fragment changed.
    static THERE: Cell<bool> = const { Cell::new(false) };
    /// The case to hold, where the visitor asked for it.
    static KEPT: RefCell<Option<String>> = const { RefCell::new(None) };
    /// Before the entry of this step, and of those below it, there may be none of the step before.
    static FLOOR: Cell<usize> = const { Cell::new(0) };
    /// Where this visit stands among the entries; found out when first asked for.
    static PLACES: Cell<Option<Places>> = const { Cell::new(None) };
    /// The step shown, and the name of its page.
    static LATEST: RefCell<(usize, String)> = const { RefCell::new((0, String::new())) };
}

/// Places among the tab's entries of this page, counted from its first.
#[derive(Clone, Copy)]
struct Places {
    shown: usize,
    /// Entries before belong to a visit that was started over, or to the page before a reload.
    first: usize,
    /// Entries behind do so too.
    last: usize,
    /// On the way to the first entry of all.
    homeward: bool,
}

impl Places {
    /// A visit that has one entry.
    fn only(shown: usize) -> Self {
        Self {
            shown,
            first: shown,
            last: shown,
            homeward: false,
        }
    }

    fn now() -> Self {
        PLACES.get().unwrap_or_else(|| {
            let state = history().and_then(|history| history.state().ok());
            let place = state
                .as_ref()
                .and_then(number)
                .map_or(0, |(place, _)| place);
            let places = Self::only(place);
            places.set();
            places
        })
    }

    fn set(self) {
        PLACES.set(Some(self));
    }

    fn at(self, shown: usize) -> Self {
        Self { shown, ..self }
    }

    /// An entry was added behind the one shown, which took the place of all that were there.
    fn grow(mut self) {
        self.shown += 1;
        self.last = self.shown;
        self.set();
    }
}

/// From now on holds this case beside the number, or no longer holds one.
///
/// While a case is held no entries are added, so that it stands in one entry and not in many. Only
/// the browser's own Back leaves one behind; `listen` writes it anew as soon as it is shown again.
pub fn keep(case: Option<String>) {
    let holds = history().is_some_and(|h| h.state().is_ok_and(|s| js_sys::Array::is_array(&s)));
    if case.is_none() && !holds {
        KEPT.set(None);
        return;
    }
    KEPT.set(case);
    write_anew();
}

/// Writes the entry shown anew: with the case that is held, or without any.
fn write_anew() {
    if let (Some(history), Some(at)) = (history(), shown()) {
        let _ = history.replace_state_with_url(&counter(at), "", None);
    }
}

/// The case that the entry shown holds, left there before the page was dropped.
#[must_use]
pub fn kept() -> Option<String> {
    let state = history()?.state().ok()?;
    state
        .dyn_ref::<js_sys::Array>()
        .and_then(|pair| pair.get(1).as_string())
}

/// How many steps there can be, and a step's share of the number.
const STEPS: usize = 1 << 16;

/// The place of an entry of ours, and the step that it stands for.
fn number(state: &JsValue) -> Option<(usize, usize)> {
    let pair = state.dyn_ref::<js_sys::Array>().map(|pair| pair.get(0));
    let number = pair.as_ref().unwrap_or(state).as_f64()?;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "our own small counter"
    )]
    let number = number.max(0.0) as usize;
    Some((number / STEPS, number % STEPS))
}

/// Marks the entry the page came with as step `at`; `fragment` is the name of a page, or empty.
pub fn mark(at: usize, fragment: &str) {
    if THERE.take() {
        Places::now().grow();
    }
    latest(at, fragment);
    if let Some(history) = history() {
        let state = counter(at);
        // Some pages without an address of their own may change none.
        if history
            .replace_state_with_url(&state, "", address(fragment).as_deref())
            .is_err()
        {
            let _ = history.replace_state_with_url(&state, "", None);
        }
    }
}

/// Adds an entry for step `at`; `fragment` is the name of a page, or empty.
pub fn add(at: usize, fragment: &str) {
    let places = Places::now();
    if places.homeward || KEPT.with_borrow(Option::is_some) {
        settle(at, fragment);
        return;
    }
    FLOOR.set(FLOOR.get().min(at.saturating_sub(1)));
    if framed() || THERE.get() {
        mark(at, fragment);
    } else if let Some(history) = history() {
        places.grow();
        latest(at, fragment);
        let state = counter(at);
        if history
            .push_state_with_url(&state, "", address(fragment).as_deref())
            .is_err()
        {
            let _ = history.push_state_with_url(&state, "", None);
        }
    }
}

/// Marks the entry shown as step `at`, where it stands for another: the step was reached without the
/// browser's history, so the entry before need not be the step before.
pub fn settle(at: usize, fragment: &str) {
    if shown() != Some(at) {
        FLOOR.set(at);
        mark(at, fragment);
    }
}

/// The visit was started over. Its first entry is the first of all: those of the visit before are
/// behind it, and Back leaves the page. A browser keeps some fifty entries; where the first is no
/// longer there, or at a stand, which opens the page anew, it is the one shown.
pub fn anew(fragment: &str) {
    mark(0, fragment);
    let places = Places::now();
    let all = history().and_then(|h| h.length().ok()).unwrap_or_default();
    let there = all as usize > places.last;
    if places.shown > 0 && there && !framed() && !super::stand::is_here() {
        Places {
            homeward: true,
            ..places
        }
        .set();
        go(0, places.shown);
    } else {
        Places::only(places.shown).set();
    }
}

/// Goes from one place to another.
fn go(to: usize, from: usize) {
    let steps = i32::try_from(to).ok().zip(i32::try_from(from).ok());
    if let (Some(history), Some((to, from))) = (history(), steps) {
        let _ = history.go_with_delta(to - from);
    }
}

fn latest(at: usize, fragment: &str) {
    LATEST.set((at, fragment.to_owned()));
}

/// The step that the entry shown stands for.
fn shown() -> Option<usize> {
    let state = history()?.state().ok()?;
    number(&state).map(|(_, at)| at)
}

/// Takes the fragment out of the address of this entry.
pub(super) fn bare() {
    if let Some(history) = history() {
        let state = history.state().unwrap_or(JsValue::NULL);
        let _ = history.replace_state_with_url(&state, "", address("").as_deref());
    }
}

/// The next step takes over the entry that the browser has added.
pub(super) fn entry_is_there() {
    THERE.set(true);
}

/// Whether the entry shown is one that we marked.
pub(super) fn is_ours() -> bool {
    shown().is_some()
}

fn history() -> Option<web_sys::History> {
    super::page::window()?.history().ok()
}

/// The page's address with this fragment.
fn address(fragment: &str) -> Option<String> {
    let whole = super::page::window()?.location().href().ok()?;
    let bare = whole.split('#').next().unwrap_or_default();
    Some([bare, fragment].concat())
}

/// Goes one entry back; false where the entry before is not the step before: in a frame, and where a
/// case is or was held, because meanwhile no entries were added.
pub fn back() -> bool {
    let ours = !framed()
        && KEPT.with_borrow(Option::is_none)
        && shown().is_some_and(|at| at > FLOOR.get());
    ours && history().is_some_and(|history| history.back().is_ok())
}

/// Calls back with the step of each entry that Back and Forward arrive at.
#[must_use]
pub fn listen(arrived: impl Fn(usize) + 'static) -> Option<EventListener> {
    let window = super::page::window()?;
    Some(EventListener::new(&window, "popstate", move |event| {
        let state = event
            .dyn_ref::<web_sys::PopStateEvent>()
            .map(web_sys::PopStateEvent::state);
        let Some((place, at)) = state.as_ref().and_then(number) else {
            return;
        };
        THERE.set(false);
        let left = state.as_ref().is_some_and(js_sys::Array::is_array);
        let places = Places::now();
        let (latest, fragment) = LATEST.with_borrow(Clone::clone);
        let at_stand = super::stand::is_here();
        if places.homeward {
            Places::only(place).set();
            settle(latest, &fragment);
        } else if at_stand || (places.first..=places.last).contains(&place) {
            places.at(place).set();
        } else if place < places.first {
            // One press is one step to be seen. None of this visit is here, nor before: out of the
            // page. Where the tab has nothing else, it stays.
            Places {
                first: 0,
                ..places.at(place)
            }
            .set();
            FLOOR.set(latest);
            mark(latest, &fragment);
            go(0, place + 1);
            return;
        } else {
            // Nor is anything ahead: back to where the visit is.
            if let (true, Some(history)) = (left, history()) {
                let _ = history.replace_state_with_url(&bare_number(place, at), "", None);
            }
            go(places.shown, place);
            return;
        }
        // A case that was left here is no longer what the visitor wishes to keep.
        if left || KEPT.with_borrow(Option::is_some) {
            write_anew();
        }
        if !places.homeward {
            arrived(at);
        }
    }))
}

/// The number alone, or with the case that is held.
fn counter(at: usize) -> JsValue {
    let number = bare_number(Places::now().shown, at);
    KEPT.with_borrow(|case| match case {
        Some(case) => js_sys::Array::of2(&number, &JsValue::from_str(case)).into(),
        None => number,
    })
}

fn bare_number(place: usize, at: usize) -> JsValue {
    let number = place * STEPS + at % STEPS;
    u32::try_from(number).map_or(JsValue::NULL, JsValue::from)
}
