//! Back and Forward walk the trail; answers stay.

use std::rc::Rc;

use yew::Reducible;

use super::{Event, Store};
use crate::answers::Answer;
use crate::i18n::Language;
use crate::session::{Action, Session, Step};

fn store() -> Rc<Store> {
    let rulebook = Rc::new(crate::bundle::rulebook().expect("the rulebook links"));
    let today = rulebook.as_of;
    Rc::new(Store::new(Session::new(rulebook, Language::En, today)))
}

#[test]
fn back_and_forward_keep_the_answer() {
    let first = store().reduce(Event::Session(Action::Started));
    let Step::Question(question) = first.step() else {
        panic!("the first question")
    };
    let second = first.reduce(Event::Given(question, Answer::DontKnow));
    let ahead = second.step();
    assert_ne!(ahead, Step::Question(question));
    let back = second.reduce(Event::Arrived(1));
    assert_eq!((back.step(), back.at), (Step::Question(question), 1));
    assert_eq!(
        back.session.answers().get(question),
        Some(&Answer::DontKnow)
    );
    assert_eq!(back.reduce(Event::Arrived(2)).step(), ahead);
}

#[test]
fn an_unknown_entry_leads_nowhere() {
    let first = store().reduce(Event::Session(Action::Started));
    let (step, turns) = (first.step(), first.turns);
    let same = first.reduce(Event::Arrived(9));
    assert_eq!((same.step(), same.turns), (step, turns));
}

#[test]
fn a_language_changes_no_step_and_a_restart_empties_the_trail() {
    let first = store().reduce(Event::Session(Action::Started));
    let (step, turns) = (first.step(), first.turns);
    let other = first.reduce(Event::Session(Action::LanguageChosen(Language::PtBr)));
    assert_eq!((other.step(), other.turns), (step, turns));
    let fresh = other.reduce(Event::Session(Action::Restarted));
    assert_eq!((fresh.step(), fresh.at), (Step::Start, 0));
    assert!(fresh.session.answers().is_empty());
}
