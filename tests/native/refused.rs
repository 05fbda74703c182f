//! Every check has a broken rulebook that it refuses, named after it; the real one is not refused.

use std::fs;
use std::path::Path;

use light_mining_check::rulebook::document::Files;
use light_mining_check::rulebook::link::{FILES, link};
use light_mining_check::rulebook::{Problem, Rulebook};
use light_mining_check::verification::verify;

/// The small sound rulebook, with the files of a broken one laid over it.
pub fn linked(over: Option<&str>) -> Result<Rulebook, Vec<Problem>> {
    let mut files = Files::new();
    for name in FILES {
        let base = Path::new("tests/fixtures/base").join(name);
        let broken = over.map(|o| Path::new("tests/fixtures/bad").join(o).join(name));
        let path = broken.filter(|p| p.exists()).unwrap_or(base);
        files.insert(
            name.to_owned(),
            fs::read_to_string(path).expect("a readable fixture"),
        );
    }
    link(&files)
}

#[test]
fn the_sound_small_rulebook_is_not_refused() {
    let found = verify(&linked(None).expect("it links"));
    assert!(found.faults.is_empty(), "{:?}", found.faults);
}

#[test]
fn the_rulebook_of_the_product_is_not_refused() {
    let found = verify(&super::law());
    assert!(found.faults.is_empty(), "{:?}", found.faults);
    assert!(
        found.figures.sheets.len() > 40,
        "{} sheets",
        found.figures.sheets
    );
    assert_eq!(found.figures.activities.len(), 27);
}

#[test]
fn each_broken_rulebook_is_refused_by_the_check_it_is_named_after() {
    for name in [
        "activity-no-lane-reaches",
        "rules-contradict",
        "dead-rule",
        "unreachable-question",
        "question-never-matters",
        "worse-answer-improves",
        "worse-answer-improves-by-absence",
        "presentation-improves",
        "encouraged-while-open",
        "question-without-stand",
        "move-hides",
        "move-never-helps",
    ] {
        let rulebook = linked(Some(name)).unwrap_or_else(|p| panic!("{name}: {p:?}"));
        let found = verify(&rulebook);
        assert!(
            found.faults.iter().any(|f| f.check == name),
            "{name}: {:?}",
            found.faults
        );
    }
}

#[test]
fn a_fault_comes_with_the_smallest_answers_that_show_it() {
    let found = verify(&linked(Some("rules-contradict")).expect("it links"));
    let witness = found.faults[0].witness.as_ref().expect("a witness");
    let answers = witness["answers"].as_object().expect("answers");
    assert_eq!(answers.len(), 3, "{answers:?}");
    assert_eq!(answers["x.does"], serde_json::json!(["a"]));
    assert_eq!(answers["x.bad"], "yes");
    // Planned or running: either shows it.
    assert!(answers.contains_key("stage.act-a"));
}

#[test]
fn what_could_be_worse_while_a_question_is_open_is_shown_without_its_answer() {
    // Whether the paper is held decides between permitted and register, and is never asked.
    let found = verify(&linked(Some("encouraged-while-open")).expect("it links"));
    let fault = found
        .faults
        .iter()
        .find(|f| f.check == "encouraged-while-open");
    let witness = fault.and_then(|f| f.witness.as_ref()).expect("a witness");
    let answers = witness["answers"].as_object().expect("answers");
    assert_eq!(answers["x.does"], serde_json::json!(["a"]));
    assert_eq!(answers["x.bad"], "no");
    assert!(!answers.contains_key("x.paper"), "{answers:?}");
}

#[test]
fn a_worse_answer_does_not_improve_by_what_it_makes_us_ask() {
    // Yes is declared worse than no, but only after yes is there a question whose answer helps.
    let rulebook = linked(Some("worse-answer-improves-by-routing")).expect("it links");
    let found = verify(&rulebook);
    let fault = found
        .faults
        .iter()
        .find(|f| f.check == "worse-answer-improves");
    let witness = fault.and_then(|f| f.witness.as_ref()).expect("a witness");
    assert_eq!(witness["answers"]["x.bad"], "yes");
    assert_eq!(witness["answers"]["x.more"], "yes");
}

#[test]
fn a_worse_answer_does_not_improve_the_firm_by_taking_an_activity_away() {
    // Yes is declared worse than no, but with it the banned activity is no longer there.
    let rulebook = linked(Some("worse-answer-improves-by-absence")).expect("it links");
    let found = verify(&rulebook);
    let fault = found
        .faults
        .iter()
        .find(|f| f.check == "worse-answer-improves-by-absence");
    let witness = fault.and_then(|f| f.witness.as_ref()).expect("a witness");
    let answers = &witness["answers"];
    assert_eq!(answers["x.bad"], "yes");
    assert_eq!(answers["x.does"][0], "a");
}

#[test]
fn every_broken_rulebook_is_tested() {
    let text = concat!(include_str!("refused.rs"), include_str!("values.rs"));
    for entry in fs::read_dir("tests/fixtures/bad").expect("broken rulebooks") {
        let name = entry.expect("an entry").file_name();
        let name = name.to_string_lossy();
        assert!(text.contains(&format!("\"{name}\"")), "{name}");
    }
}

#[test]
fn evidence_that_cannot_carry_is_refused_when_linking() {
    for (name, says) in [
        ("rule-without-basis-in-force", "has no basis in force"),
        ("commentary-alone", "rests on commentary alone"),
        ("duty-on-commentary", "rests on commentary alone"),
        ("basis-out-of-force", "is repealed and only illustrates"),
        ("rule-without-basis", "has no basis"),
        ("exceptions-in-a-circle", "exceptions make a circle"),
    ] {
        let problems = linked(Some(name)).expect_err(name);
        assert!(
            problems.iter().any(|p| p.says.contains(says)),
            "{name}: {problems:?}"
        );
    }
}

#[test]
fn every_problem_is_reported_at_once_with_file_and_place() {
    let problems = linked(Some("unknown-ids")).expect_err("unknown ids");
    for says in ["x.nope", "nobody", "act-z", "art-9"] {
        let found = problems.iter().find(|p| p.says.contains(says));
        assert!(
            found.is_some_and(|p| p.file == "rules.json" && p.place.starts_with("rules[")),
            "{says}: {problems:?}"
        );
    }
    let problems = linked(Some("wrong-type")).expect_err("wrong types");
    let files: Vec<&str> = problems.iter().map(|p| p.file.as_str()).collect();
    assert_eq!(files, ["duties.json", "rules.json"]);
}

#[test]
fn a_move_of_the_forbidden_kind_is_named_each_by_what_it_does() {
    let found = verify(&linked(Some("move-hides")).expect("it links"));
    let hides = |says: &str| {
        found
            .faults
            .iter()
            .any(|f| f.check == "move-hides" && f.says.contains(says))
    };
    for says in [
        "`look-plain` touches `x.shows`, which is only how the business presents",
        "`move-place` touches `x.where`, which is a place",
        "`tell-fewer` touches `x.told`, which is what is never offered",
        "`undo-past` touches `x.was`, which is what is past",
        "`end-by-adding` ends nothing of `x.does`",
        "`end-for-worse` ends nothing of `x.bad`",
        "`paper-that-is-none` obtains no paper by `x.bad`",
        "`paper-by-another-option` obtains no paper by `x.paper`",
        "`replace-by-banned` puts `act-a` in the place",
        "`replace-by-dropping` replaces by other than adding",
    ] {
        assert!(hides(says), "{says}: {:?}", found.faults);
    }
    assert!(!hides("`end-bad`") && !hides("`get-paper`") && !hides("`replace-by-b`"));
}

#[test]
fn every_problem_of_a_move_is_named_with_file_and_place() {
    let problems = linked(Some("move-unknown-ids")).expect_err("unknown ids");
    for says in [
        "unknown question `x.nope`",
        "unknown activity `nobody`",
        "needs `becomes` exactly when",
        "changes in a way that does not fit its kind",
        "has no basis",
    ] {
        let found = problems.iter().find(|p| p.says.contains(says));
        assert!(
            found.is_some_and(|p| p.file == "moves.json" && p.place.starts_with("moves[")),
            "{says}: {problems:?}"
        );
    }
}
