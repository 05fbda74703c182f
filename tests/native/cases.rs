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
