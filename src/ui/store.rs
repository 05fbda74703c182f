//! The one reducer: the session, and the trail of screens that Back and Forward walk.
//!
//! It must never judge: the pure session decides what follows an action.

use std::rc::Rc;

use yew::prelude::*;

use crate::answers::Answer;
use crate::ids::QuestionId;
use crate::session::{Action, Session, Step};

/// What happened.
#[derive(Debug, Clone)]
pub enum Event {
    /// Something the session knows.
    Session(Action),
    /// An answer was given and accepted.
    Given(QuestionId, Answer),
    /// A piece of insight was worked out: the page shows it.
    Worked,
    /// Our own Back was used, where the browser's is not ours.
    WentBack,
    /// Back or Forward arrived at a step of the trail.
    Arrived(usize),
    /// Something was typed into the search of a shelf.
    Sought(Shelf, AttrValue),
    /// The counsel pack is wanted in one way, or was taken along.
    Pack(Option<Way>),
}

/// A way to take the counsel pack along.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// One print.
    Print,
    /// One file.
    Save,
}

/// A list with a search; what is sought there stays while the visit lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shelf {
    /// Rules and duties.
    Rules,
    /// The case book.
    Cases,
}

/// A change of screen, as the browser's history takes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Turn {
    /// Place in the trail.
    pub at: usize,
    /// Whether it goes on; else Back or Forward arrived there.
    pub forward: bool,
    /// What may stand in the address, with its `#`.
    pub fragment: String,
}

/// The browser's history is told of a change of screen when it is drawn, at the latest of some together.
const UNTOLD: usize = 50;

/// The state of the app.
pub struct Store {
    /// The session.
    pub session: Session,
    /// The steps so far; the one shown is at `at`.
    trail: Rc<Vec<Step>>,
    /// Place in the trail.
    pub at: usize,
    /// Counts changes of screen.
    pub turns: usize,
    /// The last of them, the first screen among them.
    turned: Rc<Vec<Turn>>,
    /// Counts the cases of this visit: what was typed into one is not for the next.
    pub cases: usize,
    /// What is sought on each shelf.
    sought: [AttrValue; 2],
    /// How the counsel pack is taken along as soon as it is worked out; nothing once it is left.
    pub wanted: Option<Way>,
}

/// Sends events.
pub type Send = UseReducerDispatcher<Store>;

impl Store {
    /// A store at the session's step.
    pub fn new(session: Session) -> Self {
        // A page opened by its address has the start page before it.
        let trail: Vec<Step> = match session.step() {
            Step::Start => vec![Step::Start],
            step => vec![Step::Start, step],
        };
        let first = Turn {
            at: trail.len() - 1,
            forward: false,
            fragment: session.address().kept(),
        };
        Self {
            session,
            at: first.at,
            trail: Rc::new(trail),
            turns: 0,
            turned: Rc::new(vec![first]),
            cases: 0,
            sought: Default::default(),
            wanted: None,
        }
    }

    /// What is sought on a shelf.
    #[expect(clippy::indexing_slicing, reason = "each shelf has its place")]
    pub fn sought(&self, shelf: Shelf) -> AttrValue {
        self.sought[shelf as usize].clone()
    }

    #[expect(clippy::indexing_slicing, reason = "each shelf has its place")]
    fn seeking(&self, shelf: Shelf, text: AttrValue) -> Self {
        let mut next = self.with(self.session.clone(), false);
        next.sought[shelf as usize] = text;
        next
    }

    /// The step shown.
    pub fn step(&self) -> Step {
        self.session.step()
    }

    /// The last so many changes of screen, the first screen among them.
    pub fn turned(&self, many: usize) -> Vec<Turn> {
        let from = self.turned.len().saturating_sub(many);
        self.turned.get(from..).unwrap_or_default().to_vec()
    }

    /// The changes so far, and one more.
    fn turn(&self, session: &Session, at: usize, forward: bool) -> Rc<Vec<Turn>> {
        let mut turned = self.turned(UNTOLD);
        turned.push(Turn {
            at,
            forward,
            fragment: session.address().kept(),
        });
        Rc::new(turned)
    }

    fn with(&self, session: Session, restart: bool) -> Self {
        let step = session.step();
        let changed = step != self.step();
        let (trail, at) = if restart {
            (Rc::new(vec![step]), 0)
        } else if changed {
            let mut trail: Vec<Step> = self.trail.iter().take(self.at + 1).copied().collect();
            trail.push(step);
            let at = trail.len() - 1;
            (Rc::new(trail), at)
        } else {
            (self.trail.clone(), self.at)
        };
        let moved = changed || restart;
        let turned = if moved {
            self.turn(&session, at, true)
        } else {
            Rc::clone(&self.turned)
        };
        Self {
            session,
            trail,
            at,
            turns: self.turns + usize::from(moved),
            turned,
            cases: self.cases + usize::from(restart),
            sought: if restart {
                Default::default()
            } else {
                self.sought.clone()
            },
            wanted: self.wanted.filter(|_| !moved),
        }
    }

    fn arrived(&self, at: usize) -> Self {
        // An entry from before a restart or a reload leads nowhere: stay.
        let (at, step) = match self.trail.get(at) {
            Some(step) => (at, *step),
            None => (self.at, self.step()),
        };
        let session = if step == self.step() {
            self.session.clone()
        } else {
            self.session.after(&Action::StepRevisited(step))
        };
        let moved = at != self.at;
        let turned = if moved {
            self.turn(&session, at, false)
        } else {
            Rc::clone(&self.turned)
        };
        Self {
            session,
            trail: self.trail.clone(),
            at,
            turns: self.turns + usize::from(moved),
            turned,
            cases: self.cases,
            sought: self.sought.clone(),
            wanted: None,
        }
    }
}

impl Reducible for Store {
    type Action = Event;

    fn reduce(self: Rc<Self>, event: Event) -> Rc<Self> {
        let next = match event {
            Event::Session(action) => {
                let after = self.session.after(&action);
                let another = after.answers() != self.session.answers();
                let mut next = self.with(after, matches!(action, Action::Restarted));
                next.cases += usize::from(another);
                next
            }
            Event::Given(question, answer) => {
                let answered = self.session.after(&Action::Answered(question, answer));
                self.with(answered.after(&Action::Continued), false)
            }
            Event::Worked => self.with(self.session.clone(), false),
            Event::WentBack => self.arrived(self.at.saturating_sub(1)),
            Event::Arrived(at) => self.arrived(at),
            Event::Sought(shelf, text) => self.seeking(shelf, text),
            Event::Pack(wanted) => {
                let session = match wanted {
                    Some(_) => self.session.after(&Action::PackOpened),
                    None => self.session.clone(),
                };
                let mut next = self.with(session, false);
                next.wanted = wanted;
                next
            }
        };
        Rc::new(next)
    }
}

/// A click handler that sends one event.
pub fn on_click(send: &Send, event: Event) -> Callback<MouseEvent> {
    let send = send.clone();
    Callback::from(move |_| send.dispatch(event.clone()))
}

/// A click handler that goes one screen back.
pub fn on_back(send: &Send) -> Callback<MouseEvent> {
    let send = send.clone();
    Callback::from(move |_| {
        if !crate::browser::history::back() {
            send.dispatch(Event::WentBack);
        }
    })
}

#[cfg(test)]
#[path = "store_tests.rs"]
mod tests;
