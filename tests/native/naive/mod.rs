//! Two evaluators: the product's, and a deliberately naive one written from the design alone.
//!
//! They share the data types and no code. Equal on the case book, on the examples, on random
//! answers whole and partial, and on every answer sheet of small rulebooks. Every difference is a
//! fault of one of the two.

mod certainty;
mod compare;
mod machines;
mod partial;
mod planted;
mod random;
mod sheet;
mod small;
mod trace;
mod waits;

use light_mining_check::answers::{Answers, document};
use light_mining_check::assessment::Assessor;
use light_mining_check::rulebook::Day;
use light_mining_check::session::EXAMPLES;

use compare::{Possible, compare};
use partial::Partial;

/// How far a case is split before its possible headlines are left out of the comparison: in
/// `make test`, and in `make deep`, where none is left out.
const STEPS: u32 = 300;
const TO_THE_END: u32 = u32::MAX;

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

/// What each activity can be, by splitting.
fn possible(assessor: &Assessor, answers: &Answers, steps: u32) -> Possible {
    let law = &assessor.rulebook;
    compare::possible(law, &Partial::new(law, answers), steps)
}

/// The case book and the examples.
fn cases(assessor: &Assessor) -> Vec<(String, Answers)> {
    let law = &assessor.rulebook;
    let mut cases = Vec::new();
    for case in super::cases::book() {
        let text = serde_json::json!({ "answers": case.answers }).to_string();
        let answers = document::read(law, &case.file, &text).expect("a sound case");
        cases.push((case.file, answers));
    }
    for (id, text) in EXAMPLES {
        let answers = document::read(law, id, text).expect("a sound example");
        cases.push((id.to_owned(), answers));
    }
    cases
}

/// Compares cases on days; the number of sets of possible headlines that were left out.
fn all_equal(days: &[&str], steps: u32) -> usize {
    let assessor = super::assessor();
    let mut wrong = Vec::new();
    let mut left_out = 0;
    for (name, answers) in cases(&assessor) {
        let possible = possible(&assessor, &answers, steps);
        left_out += possible.iter().filter(|p| p.is_none()).count();
        for date in days {
            let found = compare(&assessor, &answers, day(date), &possible);
            wrong.extend(found.into_iter().map(|d| format!("{name} on {date}: {d}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    left_out
}

#[test]
fn both_say_the_same_of_every_case_and_example() {
    let left_out = all_equal(&["2026-11-22"], STEPS);
    assert!(left_out < 200, "{left_out} left out");
}

#[test]
#[ignore = "long: every case to its last completion, around every day that matters"]
fn both_say_the_same_of_every_case_and_example_to_the_end() {
    // The day before the rules, their own, the last on which they are fresh, the first after.
    let days = ["2026-11-21", "2026-11-22", "2027-05-21", "2027-05-22"];
    assert_eq!(super::law().as_of, day("2026-11-22"));
    assert_eq!(all_equal(&days, TO_THE_END), 0);
}
