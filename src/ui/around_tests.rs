//! What becomes of what a visitor sent.

use std::rc::Rc;

use yew::Reducible;

use super::{Around, Handed, Happened};
use crate::firm::Heard;

/// What is shown after all this has happened.
fn handed(all: impl IntoIterator<Item = Happened>) -> Handed {
    let start = Rc::new(Around::default());
    all.into_iter().fold(start, Reducible::reduce).handed
}

fn answered(taken: bool) -> Happened {
    Happened::Heard(Heard::Received(taken), "https://firm.example".into())
}

#[test]
fn an_answer_is_that_of_the_letter_that_was_sent() {
    assert_eq!(handed([Happened::Sent]), Handed::Waiting);
    assert_eq!(handed([Happened::Sent, answered(true)]), Handed::Confirmed);
    assert_eq!(
        handed([Happened::Sent, answered(false)]),
        Handed::Unconfirmed
    );
    // Nothing was sent; or it was answered already.
    assert_eq!(handed([answered(true)]), Handed::No);
    let twice = [Happened::Sent, answered(false), answered(true)];
    assert_eq!(handed(twice), Handed::Unconfirmed);
}

#[test]
fn a_late_answer_changes_nothing_that_is_shown() {
    for on in [Happened::Again, Happened::Turned(0), Happened::Turned(1)] {
        assert_eq!(handed([Happened::Sent, on, answered(true)]), Handed::No);
    }
}

#[test]
fn a_late_answer_is_not_taken_for_that_of_another_letter() {
    for on in [|| Happened::Again, || Happened::Turned(1)] {
        let second = || [Happened::Sent, on(), Happened::Sent, answered(true)];
        assert_eq!(handed(second()), Handed::Waiting);
        let both = second().into_iter().chain([answered(false)]);
        assert_eq!(handed(both), Handed::Unconfirmed);
    }
}
