//! The form keeps what is typed and never chooses by itself.

use std::rc::Rc;

use yew::Reducible;

use super::{Edit, Fields, Form, Pick};
use crate::answers::Answer;
use crate::answers::input::Limits;
use crate::rulebook::{Month, Question, Rulebook};

/// What a visit in November 2026 makes impossible.
fn limits(runs: bool) -> Limits {
    let month = Month::parse("2026-11").expect("a month");
    Limits { month, runs }
}

fn rulebook() -> Rulebook {
    crate::bundle::rulebook().expect("the rulebook links")
}

fn question<'a>(rulebook: &'a Rulebook, id: &str) -> &'a Question {
    &rulebook[rulebook.question(id).expect("the question exists")]
}

fn edited(form: Form, edits: Vec<Edit>) -> Form {
    let end = edits
        .into_iter()
        .fold(Rc::new(form), |form, edit| form.reduce(edit));
    (*end).clone()
}

#[test]
fn nothing_is_chosen_at_first_and_nothing_is_accepted() {
    let rulebook = rulebook();
    for question in &rulebook.questions {
        let form = Form::new(question, None, &["gpu-server".to_owned()]);
        assert!(
            form.answer(question, limits(false)).is_err(),
            "{}",
            question.id
        );
    }
}

#[test]
fn an_accepted_answer_comes_back_as_it_was() {
    let rulebook = rulebook();
    let question = question(&rulebook, "consensus.mechanisms");
    let answer = Answer::Any {
        yes: [1].into(),
        unknown: [3].into(),
    };
    assert_eq!(
        Form::new(question, Some(&answer), &[]).answer(question, limits(false)),
        Ok(answer)
    );
    let none = Answer::Any {
        yes: [].into(),
        unknown: [].into(),
    };
    assert_eq!(
        Form::new(question, Some(&none), &[]).answer(question, limits(false)),
        Ok(none)
    );
    let unknown = Answer::DontKnow;
    assert_eq!(
        Form::new(question, Some(&unknown), &[]).answer(question, limits(false)),
        Ok(unknown)
    );
}

#[test]
fn none_and_an_option_exclude_each_other() {
    let rulebook = rulebook();
    let question = question(&rulebook, "consensus.mechanisms");
    let form = edited(
        Form::new(question, None, &[]),
        vec![
            Edit::Toggled(0),
            Edit::Picked(Pick::None),
            Edit::Toggled(2),
            Edit::Unsure(2),
        ],
    );
    assert_eq!(
        form.answer(question, limits(false)),
        Ok(Answer::Any {
            yes: [].into(),
            unknown: [2].into()
        })
    );
}

#[test]
fn none_taken_back_leaves_what_was_chosen() {
    let rulebook = rulebook();
    let question = question(&rulebook, "consensus.mechanisms");
    for whole in [Pick::None, Pick::DontKnow] {
        let chosen = edited(
            Form::new(question, None, &[]),
            vec![Edit::Toggled(0), Edit::Unsure(2), Edit::Picked(whole)],
        );
        assert_eq!(chosen.fields.seen(0), (false, false));
        let back = edited(chosen, vec![Edit::Picked(whole)]);
        assert_eq!(back.fields.seen(0), (true, false));
        assert_eq!(
            back.answer(question, limits(false)),
            Ok(Answer::Any {
                yes: [0].into(),
                unknown: [2].into()
            })
        );
    }
}

#[test]
fn an_answer_that_was_not_touched_stays_the_same() {
    let rulebook = rulebook();
    let quantity = question(&rulebook, "hardware.kwh-month");
    let answer = Answer::Quantity("12.345".parse().expect("a number"));
    assert_eq!(
        Form::new(quantity, Some(&answer), &[]).answer(quantity, limits(false)),
        Ok(answer)
    );
    let fleet = question(&rulebook, "hardware.fleet");
    let row = crate::answers::FleetRow {
        machine: "gpu-server".to_owned(),
        count: Some(3.into()),
        watts: "1.250".parse().ok(),
        hours: "7.125".parse().ok(),
    };
    let answer = Answer::Fleet(vec![row]);
    let machines = ["gpu-server".to_owned()];
    assert_eq!(
        Form::new(fleet, Some(&answer), &machines).answer(fleet, limits(false)),
        Ok(answer)
    );
}

#[test]
fn what_is_typed_stays_when_it_is_refused() {
    let rulebook = rulebook();
    let question = question(&rulebook, "hardware.kwh-month");
    let form = edited(
        Form::new(question, None, &[]),
        vec![Edit::Typed("abc".to_owned())],
    );
    let errors = form
        .answer(question, limits(false))
        .expect_err("not a number");
    assert_eq!(errors[0].message, "error-not-a-number");
    let refused = edited(form, vec![Edit::Refused(errors)]);
    assert_eq!(
        refused.fields,
        Fields::Text {
            text: "abc".to_owned(),
            dont_know: false
        }
    );
    let both = edited(refused, vec![Edit::Typed("5".to_owned()), Edit::DontKnow]);
    assert_eq!(
        both.answer(question, limits(false))
            .expect_err("two answers")[0]
            .message,
        "error-both"
    );
}

#[test]
fn every_wrong_cell_of_the_fleet_is_named() {
    let rulebook = rulebook();
    let question = question(&rulebook, "hardware.fleet");
    let form = edited(
        Form::new(question, None, &["gpu-server".to_owned()]),
        vec![
            Edit::Cell(0, 0, "2".to_owned()),
            Edit::Cell(0, 2, "25".to_owned()),
        ],
    );
    let errors = form
        .answer(question, limits(false))
        .expect_err("watts are missing, hours too many");
    let named: Vec<(&str, &str)> = errors
        .iter()
        .map(|e| (e.field.as_str(), e.message))
        .collect();
    assert_eq!(
        named,
        vec![("field-0-1", "error-empty"), ("field-0-2", "error-hours")]
    );
}

#[test]
fn what_is_not_known_of_the_machines_is_kept_open_and_comes_back() {
    let rulebook = rulebook();
    let question = question(&rulebook, "hardware.fleet");
    let machines = ["gpu-server".to_owned(), "cpu-server".to_owned()];
    let form = edited(
        Form::new(question, None, &machines),
        vec![
            Edit::Cell(0, 0, "2".to_owned()),
            Edit::Cell(0, 2, "24".to_owned()),
            Edit::DontKnow,
        ],
    );
    let answer = form
        .answer(question, limits(false))
        .expect("the rest is not known");
    assert!(!answer.complete());
    let Answer::Fleet(rows) = &answer else {
        panic!("{answer:?}");
    };
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].cells(), [Some(2.into()), None, Some(24.into())]);
    assert_eq!(
        Form::new(question, Some(&answer), &machines).fields,
        form.fields
    );
    // What cannot be read is still refused.
    let wrong = edited(form, vec![Edit::Cell(0, 1, "many".to_owned())]);
    let errors = wrong
        .answer(question, limits(false))
        .expect_err("not a number");
    assert_eq!(errors[0].message, "error-not-a-number");
}

#[test]
fn impossible_quantities_are_refused_and_stay() {
    let rulebook = rulebook();
    for (id, runs, typed, message) in [
        ("hardware.kwh-month", true, "0", "error-zero"),
        ("location.started", true, "2030-01", "error-too-large"),
        ("location.stopped", false, "2026-12", "error-too-large"),
    ] {
        let question = question(&rulebook, id);
        let form = edited(
            Form::new(question, None, &[]),
            vec![Edit::Typed(typed.to_owned())],
        );
        let errors = form.answer(question, limits(runs)).expect_err(id);
        assert_eq!(errors[0].message, message, "{id}");
        let refused = edited(form.clone(), vec![Edit::Refused(errors)]);
        assert_eq!(refused.fields, form.fields, "{id}");
    }
    let fleet = question(&rulebook, "hardware.fleet");
    let form = edited(
        Form::new(fleet, None, &["gpu-server".to_owned()]),
        ["1.5", "0", "25"]
            .into_iter()
            .enumerate()
            .map(|(cell, typed)| Edit::Cell(0, cell, typed.to_owned()))
            .collect(),
    );
    let errors = form.answer(fleet, limits(false)).expect_err("none can be");
    let said: Vec<&str> = errors.iter().map(|e| e.message).collect();
    assert_eq!(said, ["error-not-whole", "error-zero", "error-hours"]);
}
