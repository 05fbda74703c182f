//! The case book holds.

use std::fs;

use light_mining_check::verification::cases::{Case, Runner};

/// Every case of the book.
pub fn book() -> Vec<Case> {
    let mut files: Vec<_> = fs::read_dir("rules/cases")
        .expect("rules/cases exists")
        .map(|e| e.expect("a readable entry").path())
        .filter(|p| p.extension().is_some_and(|e| e == "md"))
        .collect();
    files.sort();
    files
        .iter()
        .map(|path| {
            let text = fs::read_to_string(path).expect("a readable case");
            let name = path
                .file_name()
                .map(|n| n.to_string_lossy().into_owned())
                .unwrap_or_default();
            Case::read(&name, &text).unwrap_or_else(|problems| panic!("{problems:?}"))
        })
        .collect()
}

#[test]
fn every_case_holds() {
    let runner = Runner::new(super::law());
    let cases = book();
    assert!(cases.len() >= 45, "only {} cases", cases.len());
    let wrong: Vec<String> = cases
        .iter()
        .flat_map(|case| {
            runner
                .run(case)
                .into_iter()
                .map(|w| format!("{}: {w}", case.file))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_cases_reach_every_activity() {
    let law = super::law();
    let cases = book();
    let missing: Vec<&str> = law
        .activities
        .iter()
        .map(|a| a.id.as_str())
        .filter(|id| {
            !cases
                .iter()
                .any(|c| c.expected.activities.contains_key(*id))
        })
        .collect();
    assert!(missing.is_empty(), "no case for {missing:?}");
}

#[test]
fn the_cases_reach_every_finding_and_every_duty() {
    let law = super::law();
    let cases = book();
    let findings = law.findings.iter().map(|f| f.id.as_str()).filter(|id| {
        let expects = |c: &Case| c.expected.findings.iter().any(|f| f == id);
        !cases.iter().any(expects)
    });
    let duties = law.duties.iter().map(|d| d.id.as_str()).filter(|id| {
        let expects = |c: &Case| c.expected.duties_owed.iter().any(|d| d == id);
        !cases.iter().any(expects)
    });
    let missing: Vec<&str> = findings.chain(duties).collect();
    assert!(missing.is_empty(), "no case for {missing:?}");
}

#[test]
fn a_case_says_what_it_does_not_expect() {
    let runner = Runner::new(super::law());
    let text = fs::read_to_string("rules/cases/44-pure-ai.md").expect("a readable case");
    let run = |text: &str| runner.run(&Case::read("44", text).expect("a sound case"));
    assert!(run(&text).is_empty());
    let more = text.replace("\"duties_owed\": [", "\"duties_owed\": [\"csrc-filing\", ");
    let more = more.replace("\"csrc-filing\", ]", "\"csrc-filing\"]");
    assert_eq!(
        run(&more),
        ["duty csrc-filing: found not owed, expected owed"]
    );
    // The case is changed so that a duty arises which it does not name.
    let public = text.replace(
        "\"revenue.compute-service\": [",
        "\"revenue.compute-service\": [\"public-model\", ",
    );
    assert!(
        run(&public)
            .iter()
            .any(|d| d == "duty ai-labels: found owed, expected not owed")
    );
    let only = text.replace(
        "\"findings\": [",
        "\"findings_only\": true, \"findings\": [",
    );
    let surplus = run(&only);
    assert!(
        surplus
            .iter()
            .all(|d| d.ends_with("found stands, expected does not stand")),
        "{surplus:?}"
    );
    assert!(!surplus.is_empty());
}

#[test]
fn every_case_cites_what_the_register_has() {
    let law = super::law();
    for case in book() {
        for (authority, key) in &case.cites {
            assert!(
                law.pin(authority, key).is_some(),
                "{}: {authority} {key}",
                case.file
            );
        }
    }
}
