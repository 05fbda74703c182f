//! The edges hold: every rule, duty and activity is pinned where its boundaries run.

use std::fs;

use light_mining_check::verification::mutation::edges::{self, Entry};

/// Every entry, with its file.
pub fn entries() -> Vec<Entry> {
    let mut files: Vec<_> = fs::read_dir("rules/cases/edges")
        .expect("rules/cases/edges exists")
        .map(|e| e.expect("a readable entry").path())
        .collect();
    files.sort();
    files
        .iter()
        .flat_map(|path| {
            let text = fs::read_to_string(path).expect("a readable file");
            edges::read(&path.display().to_string(), &text)
                .unwrap_or_else(|problem| panic!("{problem}"))
        })
        .collect()
}

#[test]
fn every_edge_holds() {
    let law = super::law();
    let cases = super::cases::book();
    let wrong: Vec<String> = entries()
        .iter()
        .flat_map(|entry| edges::wrong(&law, &cases, entry))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_and_duty_is_pinned_once_with_each_of_its_provisions() {
    let law = super::law();
    let entries = entries();
    let rules = law.rules.iter().map(|r| (r.id.as_str(), &r.basis));
    let duties = law.duties.iter().map(|d| (d.id.as_str(), &d.basis));
    let mut open: Vec<&str> = Vec::new();
    for (id, basis) in rules.chain(duties) {
        let of: Vec<&Entry> = entries.iter().filter(|e| e.id() == id).collect();
        assert!(of.len() < 2, "{id}: {} entries", of.len());
        let stands = |entry: &Entry| entry.edges.iter().any(|e| e.says != "no");
        let named = |entry: &Entry| {
            basis.iter().all(|one| {
                let (authority, provision) = law.cited(one.pin);
                let pin = format!("{} {}", authority.id, provision.key);
                entry.by.contains(&pin)
            })
        };
        if !of.iter().any(|entry| stands(entry) && named(entry)) {
            open.push(id);
        }
    }
    assert!(open.is_empty(), "{open:?}");
}

#[test]
fn an_edge_that_does_not_hold_is_named_with_both_readings() {
    let law = super::law();
    let cases = super::cases::book();
    let text = r#"[{"rule": "pow-asic-mainland", "why": "x", "by": ["pboc-law art-20"],
        "edges": [
            {"of": "06", "says": "eliminated settled"},
            {"of": "06", "but": {"location.machines": ["abroad"]}, "says": "eliminated settled"},
            {"of": "no such case", "says": "no"}]}]"#;
    let entries = edges::read("test", text).expect("it is read");
    let wrong = edges::wrong(&law, &cases, &entries[0]);
    assert_eq!(wrong.len(), 3, "{wrong:?}");
    assert!(wrong[0].contains("does not rest on pboc-law art-20"));
    assert!(wrong[1].ends_with("found no, expected eliminated settled"));
    assert!(wrong[2].contains("is no case of the book"));
}

#[test]
fn edges_without_a_reason_or_with_a_slip_are_refused() {
    for (text, says) in [
        (r#"[{"rule": "a", "why": " "}]"#, "has no reason"),
        (
            r#"[{"rule": "a", "why": "x", "edge": []}]"#,
            "unknown field",
        ),
    ] {
        let problem = edges::read("test", text).expect_err(says);
        assert!(problem.says.contains(says), "{problem}");
    }
}
