//! Small rulebooks, looked at whole: every way to answer or not to answer, and every completion of
//! each written down.

use std::rc::Rc;

use light_mining_check::answers::{Answer, Answers};
use light_mining_check::assessment::Assessor;
use light_mining_check::ids::QuestionId;
use light_mining_check::rulebook::{Cut, Kind, Rulebook};

use super::compare::{compare, possible, possible_in};
use super::partial::Partial;
use crate::refused::linked;

/// Every way to answer a question, "I don't know" among them; of a choice of any, every split into
/// chosen, not chosen and not known.
pub fn ways(law: &Rulebook, question: QuestionId) -> Vec<Answer> {
    let row = &law[question];
    let options = u16::try_from(row.options.len()).expect("few");
    let mut ways = vec![Answer::DontKnow];
    match row.kind {
        Kind::Fleet => {}
        Kind::YesNo | Kind::OneOf | Kind::Place => ways.extend((0..options).map(Answer::One)),
        Kind::AnyOf => {
            for split in 0..3_u32.pow(options.into()) {
                let of = |third: u32| {
                    let digit = |o: &u16| split / 3_u32.pow((*o).into()) % 3 == third;
                    (0..options).filter(digit).collect()
                };
                ways.push(Answer::Any {
                    yes: of(1),
                    unknown: of(2),
                });
            }
        }
        // On each constant and at both ends.
        Kind::Quantity => {
            let (low, high) = row.range.expect("a range");
            let mut values = vec![low, high];
            values.extend(row.cuts.iter().filter_map(|cut| match cut {
                Cut::At(value) => Some(*value),
                Cut::In(_) => None,
            }));
            ways.extend(values.into_iter().map(Answer::Quantity));
        }
        Kind::Month => {
            let (low, high) = row.months.expect("months");
            let mut values = vec![low, high];
            values.extend(row.cuts.iter().filter_map(|cut| match cut {
                Cut::In(month) => Some(*month),
                Cut::At(_) => None,
            }));
            ways.extend(values.into_iter().map(Answer::Month));
        }
    }
    ways.retain(|w| w.fits(row));
    ways
}

/// Every case there can be, what does not arise left out.
fn every_case(law: &Rulebook) -> Vec<Answers> {
    let mut all = vec![Answers::new(law)];
    for question in law.question_ids() {
        let mut next = all.clone();
        for case in &all {
            if Partial::new(law, case).arises(law, question) == Some(false) {
                continue;
            }
            for way in ways(law, question) {
                let mut more = case.clone();
                more.set(question, way);
                next.push(more);
            }
        }
        all = next;
    }
    all
}

/// Every whole answer sheet, what is impossible among them.
pub fn every_sheet(law: &Rulebook) -> Vec<Answers> {
    let mut all = vec![Answers::new(law)];
    for question in law.question_ids() {
        let mut next = Vec::new();
        for case in all {
            if Partial::new(law, &case).arises(law, question) == Some(false) {
                next.push(case);
                continue;
            }
            for way in ways(law, question).into_iter().filter(Answer::complete) {
                let mut more = case.clone();
                more.set(question, way);
                next.push(more);
            }
        }
        all = next;
    }
    all
}

/// Compares one case of a small rulebook, with every completion written down; the two ways of the
/// naive reading to find what is possible must agree as well.
pub fn differences(assessor: &Assessor, answers: &Answers) -> Vec<String> {
    let law = &*assessor.rulebook;
    let partial = Partial::new(law, answers);
    let sheets = partial.sheets(law);
    let every = possible_in(law, &sheets);
    assert_eq!(possible(law, &partial, u32::MAX), every, "{answers:?}");
    compare(assessor, answers, law.as_of, &every)
}

/// The small rulebooks that link; one of them has a gap.
const RULEBOOKS: [Option<&str>; 7] = [
    None,
    Some("dead-rule"),
    Some("unreachable-question"),
    Some("presentation-improves"),
    Some("rules-contradict"),
    Some("worse-answer-improves-by-routing"),
    Some("activity-no-lane-reaches"),
];

/// Compares every whole sheet, and of the cases with something open one in so many.
fn all_equal(one_in: usize) -> usize {
    let mut looked_at = 0;
    for name in RULEBOOKS {
        let assessor = Assessor::new(Rc::new(linked(name).expect("it links")));
        let law = &*assessor.rulebook;
        let whole = every_sheet(law).into_iter();
        for case in whole.chain(every_case(law).into_iter().step_by(one_in)) {
            let found = differences(&assessor, &case);
            assert!(found.is_empty(), "{name:?} {case:?}\n{}", found.join("\n"));
            looked_at += 1;
        }
    }
    looked_at
}

#[test]
fn both_say_the_same_of_every_sheet_of_the_small_rulebooks() {
    let looked_at = all_equal(997);
    assert!(looked_at > 1_000, "{looked_at}");
}

#[test]
#[ignore = "long: every case with something open as well"]
fn both_say_the_same_of_every_case_of_the_small_rulebooks() {
    let looked_at = all_equal(1);
    assert!(looked_at > 50_000, "{looked_at}");
}
