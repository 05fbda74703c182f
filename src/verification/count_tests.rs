//! Counting question by question gives what one diagram over all questions gives.

use super::count::sheets;
use crate::evaluation::Space;
use crate::order::Set;
use crate::rulebook::Rulebook;
use crate::rulebook::document::Files;
use crate::rulebook::link::{FILES, link};

fn small(over: Option<&str>) -> Rulebook {
    let mut files = Files::new();
    for name in FILES {
        let base = format!("tests/fixtures/base/{name}");
        let broken = over.map(|o| format!("tests/fixtures/bad/{o}/{name}"));
        let path = broken
            .filter(|p| std::path::Path::new(p).exists())
            .unwrap_or(base);
        let text = std::fs::read_to_string(path).unwrap_or_default();
        files.insert(name.to_owned(), text);
    }
    link(&files).unwrap_or_else(|problems| panic!("{problems:?}"))
}

#[test]
fn both_ways_of_counting_agree() {
    for over in [
        None,
        Some("rules-contradict"),
        Some("unreachable-question"),
        Some("worse-answer-improves"),
    ] {
        let rulebook = small(over);
        let space = Space::new(&rulebook);
        let all: Set<_> = rulebook.question_ids().collect();
        let diagram = space.sheets(&rulebook, &all);
        assert_eq!(
            sheets(&rulebook),
            diagram.cardinality(space.width()),
            "{over:?}"
        );
    }
}
