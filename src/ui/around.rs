//! The page around the frame, as the view knows it: its firm, its origin, what became of what the
//! visitor sent.
//!
//! It stands beside the session and never in it, so that nothing of a firm reaches a verdict. It
//! must never send by itself.

use std::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use super::store::{Event, Send};
use crate::browser::frame::{self, Link};
use crate::browser::page;
use crate::firm::{self, Contact, Firm, Heard};
use crate::i18n::Language;
use crate::session::{Action, Session, Step};

/// What became of what the visitor sent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Handed {
    /// Nothing was sent.
    #[default]
    No,
    /// Sent; the page around has not answered.
    Waiting,
    /// The page around says that it takes care of it.
    Confirmed,
    /// The page around says nothing of the kind.
    Unconfirmed,
}

/// The page around.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Around {
    /// Whether it listens.
    pub there: bool,
    /// Its origin, as the browser attests it.
    pub origin: Rc<str>,
    /// Its firm.
    pub firm: Option<Rc<Firm>>,
    /// Whether it moved the check while a case was under way.
    pub restarted: bool,
    /// What the visitor has written to it.
    pub contact: Contact,
    /// What became of it.
    pub handed: Handed,
    /// How many letters the page around has not answered. It answers each, and in their order.
    unanswered: usize,
    /// The number of the case in which it was written.
    case: usize,
}

/// What happened between the check and the page around.
pub enum Happened {
    /// It said something, from an origin.
    Heard(Heard, Rc<str>),
    /// The visitor wrote.
    Wrote(Contact),
    /// The visitor sent.
    Sent,
    /// The visitor wants to send something else.
    Again,
    /// The answers are no longer those that were sent, or even another case's, by its number.
    Turned(usize),
}

/// Sends what happened.
pub type Happen = UseReducerDispatcher<Around>;

impl Around {
    /// The firm, if it takes what a visitor sends. An origin that the browser does not attest, such
    /// as a file's, gets nothing.
    #[must_use]
    pub fn taker(&self) -> Option<&Rc<Firm>> {
        let known = self.there && self.origin.contains("://");
        self.firm.as_ref().filter(|firm| firm.share && known)
    }

    /// The languages to offer.
    #[must_use]
    pub fn languages(&self) -> &[Language] {
        match &self.firm {
            Some(firm) => &firm.languages,
            None => &Language::ALL,
        }
    }
}

impl Reducible for Around {
    type Action = Happened;

    fn reduce(self: Rc<Self>, happened: Happened) -> Rc<Self> {
        let mut next = (*self).clone();
        match happened {
            Happened::Heard(Heard::Settings(settings, _), origin) => {
                next.there = true;
                next.origin = origin;
                next.restarted |= settings.restarted;
                next.firm = settings.firm.map(Rc::new);
            }
            Happened::Heard(Heard::Received(taken), _) => {
                next.unanswered = next.unanswered.saturating_sub(1);
                // A late answer to a letter before is none to this one.
                if next.handed == Handed::Waiting && next.unanswered == 0 {
                    next.handed = if taken {
                        Handed::Confirmed
                    } else {
                        Handed::Unconfirmed
                    };
                }
            }
            Happened::Wrote(contact) => next.contact = contact,
            Happened::Sent => {
                next.handed = Handed::Waiting;
                next.unanswered += 1;
            }
            Happened::Again => next.handed = Handed::No,
            Happened::Turned(case) => {
                // What one visitor wrote is never the next one's.
                if case != next.case {
                    next.contact = Contact::default();
                    next.case = case;
                }
                next.handed = Handed::No;
            }
        }
        Rc::new(next)
    }
}

/// The name by which the page around knows a step. Which question it is, it does not learn.
#[must_use]
pub fn name(step: Step) -> &'static str {
    match step {
        Step::Start => "start",
        Step::Question(_) => "question",
        Step::Review => "review",
        Step::Result => "result",
        Step::Table => "table",
        Step::Compare => "compare",
        Step::Share => "share",
        Step::Opening => "opening",
        Step::Pack => "pack",
        Step::Rules | Step::Rule(_) | Step::Duty(_) => "rules",
        Step::Cases | Step::Case(_) => "cases",
        Step::Timeline => "timeline",
        Step::Map => "map",
        Step::Errata => "errata",
    }
}

/// Listens to the page around, and tells it page, language and completion.
#[hook]
pub fn use_around(
    send: &Send,
    session: &Session,
    turns: usize,
) -> (UseReducerHandle<Around>, Link) {
    let around = use_reducer(Around::default);
    let link = (*use_memo((), |()| Link::default())).clone();
    {
        let (link, send, happen) = (link.clone(), send.clone(), around.dispatcher());
        use_effect_with((), move |()| {
            let before = Cell::new(None);
            link.open(move |heard, origin| {
                if let Heard::Settings(settings, _) = &heard {
                    frame::dress(settings.theme, &settings.accent);
                    let before = before.replace(settings.language);
                    if let Some(language) = settings.language_after(before, page::wished_language())
                    {
                        send.dispatch(Event::Session(Action::LanguageChosen(language)));
                    }
                }
                happen.dispatch(Happened::Heard(heard, origin.into()));
            });
        });
    }
    {
        let (happen, case) = (around.dispatcher(), session.cases_before());
        let told = case != around.case || around.handed != Handed::No;
        use_effect_with((case, session.own_answers()), move |(case, _)| {
            if told {
                happen.dispatch(Happened::Turned(*case));
            }
        });
    }
    {
        // Once a case, by its number, and not for an example's.
        let completed = use_memo((), |()| Cell::new(None));
        let name = name(session.step());
        let own = name == "result" && session.tried().is_none();
        let done = own.then(|| session.cases_before());
        let link = link.clone();
        use_effect_with(
            (around.there, turns, name, session.language(), done),
            move |(there, _, name, language, done)| {
                link.asks(*name == "question");
                if *there {
                    // First how high the page is, so that there is room to bring its top into view.
                    link.measure();
                    link.say(&firm::page(name, *language));
                    if done.is_some() && completed.replace(*done) != *done {
                        link.say(&firm::completed());
                    }
                }
            },
        );
    }
    (around, link)
}

#[cfg(test)]
#[path = "around_tests.rs"]
mod tests;
