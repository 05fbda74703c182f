//! Every name in the tables of the side by side is in the rulebook, and every old test has its facts.

use super::{SAID, TESTS};

#[test]
fn every_question_and_finding_named_is_there() {
    let rulebook = crate::bundle::rulebook().expect("the rulebook links");
    for name in TESTS.iter().flat_map(|(_, facts)| *facts).chain(&SAID) {
        assert!(rulebook.question(name).is_some(), "no question `{name}`");
    }
    let mut expected: Vec<&str> = rulebook
        .findings
        .iter()
        .filter(|finding| finding.group == "old-test")
        .map(|finding| finding.id.as_str())
        .collect();
    let mut named: Vec<&str> = TESTS.iter().map(|(id, _)| *id).collect();
    named.sort_unstable();

    expected.sort_unstable();
    assert_eq!(named, expected);
}
