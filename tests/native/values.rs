//! What is no admissible value, no text or no id is named, every one at once, with file and place.

use std::fs;
use std::path::Path;

use light_mining_check::verification::cases::Case;

use super::refused::linked;

/// Every problem of a broken rulebook must be named, each with file and the begin of its place.
fn all_named(name: &str, expected: &[(&str, &str, &str)]) {
    let problems = linked(Some(name)).expect_err(name);
    for (file, place, says) in expected {
        assert!(
            problems
                .iter()
                .any(|p| p.file == *file && p.place.starts_with(place) && p.says.contains(says)),
            "{name}: {file}: {place}: {says}: {problems:#?}"
        );
    }
    assert_eq!(problems.len(), expected.len(), "{name}: {problems:#?}");
}

#[test]
fn a_number_out_of_its_range_is_named() {
    all_named(
        "number-out-of-range",
        &[
            (
                "places.json",
                "places[0] CN-SH",
                "`yuan_per_kwh` `-5` is below 0",
            ),
            (
                "questions.json",
                "questions[5] x.month",
                "`min` 2026-05 is after `max` 2009-01",
            ),
            (
                "rulebook.json",
                "figures",
                "`national_surcharge` `-0.30` is below 0",
            ),
            ("rulebook.json", "presets p", "`watts` is 0"),
            ("rulebook.json", "stale_after_days", "is 0"),
        ],
    );
}

#[test]
fn a_number_with_which_products_would_not_fit_a_decimal_is_named() {
    all_named(
        "number-too-large",
        &[
            (
                "places.json",
                "places[0] CN-SH",
                "`yuan_per_kwh` `1000000.1` is above 1000000",
            ),
            (
                "questions.json",
                "questions[5] hardware.kwh-month",
                "`min` `-1000000000000.5` is beyond 1000000000000",
            ),
            (
                "questions.json",
                "questions[5] hardware.kwh-month",
                "`max` `79228162514264337593543950335` is beyond 1000000000000",
            ),
            (
                "rulebook.json",
                "figures",
                "`national_surcharge` `1000001` is above 1000000",
            ),
            (
                "rulebook.json",
                "figures",
                "`tce_per_kwh` `79228162514264337593543950335` is above 1000000",
            ),
        ],
    );
}

#[test]
fn a_missing_text_is_named() {
    all_named(
        "missing-text",
        &[
            (
                "authorities.json",
                "authorities[0] law-one",
                "`title` has no text in `zh`",
            ),
            (
                "authorities.json",
                "authorities[0] law-one art-1",
                "`says` has no text in `en`",
            ),
            (
                "places.json",
                "places[0] CN-SH",
                "`name` has no text in `pt`",
            ),
            ("rulebook.json", "reviews[0]", "`reviewer` is empty"),
        ],
    );
}

#[test]
fn a_date_that_is_none_is_named() {
    all_named(
        "bad-date",
        &[
            (
                "authorities.json",
                "authorities[0] law-one",
                "`issued` `20181-99` is no date",
            ),
            (
                "authorities.json",
                "authorities[1] note-one",
                "`expires` `2026-02-30` is no date",
            ),
            (
                "places.json",
                "places[0] CN-SH",
                "`until` `sometime` is no month",
            ),
            (
                "places.json",
                "places[0] CN-SH",
                "`until` `2026-13-45` is no day",
            ),
            (
                "rulebook.json",
                "reviews[0]",
                "`date` `yesterday` is no day",
            ),
        ],
    );
}

#[test]
fn an_activity_that_stands_twice_is_named_though_a_condition_asks_for_its_stage() {
    all_named(
        "activity-stands-twice",
        &[
            ("activities.json", "activity `act-b`", "stands twice"),
            // Its stage is asked twice as well.
            ("questions.json", "question `stage.act-b`", "stands twice"),
        ],
    );
}

#[test]
fn a_word_outside_its_closed_set_is_named_with_those_that_are_in_it() {
    let official = "is no official address";
    all_named(
        "unknown-word",
        &[
            (
                "activities.json",
                "activities[0] act-a",
                "unknown `section` `gardening`; expected one of mining, nodes, compute, finance",
            ),
            (
                "activities.json",
                "activities[1] act-b",
                "unknown `shares` `abacus`",
            ),
            (
                "authorities.json",
                "authorities[0] law-one",
                "unknown `kind` `statue`",
            ),
            (
                "authorities.json",
                "authorities[1] note-one",
                "unknown `status` `in-foce`",
            ),
            (
                "authorities.json",
                "authorities[0] law-one",
                "unknown `confidence` `felt`",
            ),
            (
                "authorities.json",
                "authorities[0] law-one",
                "unknown authority `nobody`",
            ),
            ("authorities.json", "authorities[0] law-one", official),
            (
                "authorities.json",
                "authorities[2] old-one art-1",
                "unknown `provenance` `dreamt`",
            ),
            ("authorities.json", "authorities[1] note-one", official),
            ("authorities.json", "authorities[2] old-one", official),
            (
                "findings.json",
                "findings[0] gap",
                "unknown `group` `bogus`",
            ),
            (
                "findings.json",
                "findings[0] gap",
                "unknown `figure` `bogus`; expected one of surcharge, energy",
            ),
            ("places.json", "places[0] CN-SH", "unknown `kind` `planet`"),
            (
                "places.json",
                "places[0] CN-SH",
                "unknown surcharge state `soonish`",
            ),
            ("places.json", "places[0] CN-SH", "unknown `base` `half`"),
            (
                "places.json",
                "places[0] CN-SH",
                "unknown `state` `walking`",
            ),
            (
                "questions.json",
                "questions[3] x.shows",
                "unknown `feeds` `nothing`; expected one of energy, report",
            ),
            (
                "questions.json",
                "questions[3] x.shows",
                "unknown `unit` `miles`",
            ),
            ("rulebook.json", "presets p", "unknown `machine` `abacus`"),
            ("rulebook.json", "reviews[0]", "unknown rule `a-gone`"),
        ],
    );
}

#[test]
fn every_wrong_type_of_a_file_is_named_not_only_the_first() {
    all_named(
        "several-wrong-types",
        &[
            // What could be read is checked all the same.
            (
                "findings.json",
                "findings[0] gap",
                "unknown `group` `bogus`",
            ),
            (
                "places.json",
                "places[0] CN-SH: name",
                "is an array; expected object",
            ),
            (
                "questions.json",
                "questions[1] x.bad: kind",
                "is `\"yes-or-no\"`; expected one of yes-no, one-of",
            ),
            (
                "questions.json",
                "questions[2] x.paper: part",
                "is `true`; expected one of verdict, exposure",
            ),
            (
                "rules.json",
                "rules[0] a-ban: certainty",
                "is `1`; expected string",
            ),
            ("rules.json", "rules[1] a-good: basis[0]", "has no `role`"),
            ("rules.json", "rules[1] a-good: colour", "unknown field"),
            (
                "rules.json",
                "rules[1] a-good: counter",
                "is `\"yes\"`; expected boolean",
            ),
            (
                "rules.json",
                "rules[2] b-good: when",
                "is an object; expected `all` or `any`",
            ),
            (
                "rules.json",
                "rules[3] shows: when.all[0].is",
                "is `7`; expected string or null",
            ),
        ],
    );
}

#[test]
fn a_case_that_names_what_does_not_exist_is_told_every_name() {
    let read = |name: &str| {
        let folder = Path::new("tests/fixtures/bad").join("case-unknown-ids");
        let text = fs::read_to_string(folder.join(name)).expect("a readable case");
        Case::read(name, &text)
    };
    let name = "01-everything-unknown.md";
    let problems = read(name)
        .expect("its form is sound")
        .unknown(&super::law());
    let says: Vec<String> = problems
        .iter()
        .map(|p| format!("{}: {}", p.place, p.says))
        .collect();
    for expected in [
        "Authority: unknown authority `law-gone`",
        "Authority: unknown provision `ndrc-2021-1283 item-99`",
        "person.nobody: ",
        "person.role: ",
        "Expected firm: unknown headline `splendid`",
        "Expected: unknown activity `moon-mining`",
        "Expected: unknown activity `cheese-making`",
        "Expected pow-asic: unknown headline `bad`",
        "Expected pow-asic: unknown lane `fast`",
        "Expected pow-asic: unknown certainty `certain`",
        "Expected findings: unknown finding `finding-gone`",
        "Expected duties_owed: unknown duty `duty-gone`",
    ] {
        assert!(
            says.iter().any(|s| s.starts_with(expected)),
            "{expected}: {says:#?}"
        );
    }
    assert_eq!(says.len(), 12, "{says:#?}");
    assert!(problems.iter().all(|p| p.file == name));

    let problems = read("02-everything-missing.md").expect_err("nothing of it is sound");
    let says: Vec<&str> = problems.iter().map(|p| p.says.as_str()).collect();
    for expected in [
        "has no title",
        "has no date",
        "has an unknown kind",
        "has no authority",
        "expected value",
        "has no JSON block under `## Expected`",
    ] {
        assert!(
            says.iter().any(|s| s.starts_with(expected)),
            "{expected}: {says:#?}"
        );
    }
    assert_eq!(says.len(), 6, "{says:#?}");
}
