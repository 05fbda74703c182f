//! Every text exists in every language, and the schemas are those of the types.

use std::collections::BTreeSet;
use std::process::Command;

use light_mining_check::bundle;
use light_mining_check::i18n::{Language, question_id};
use serde_json::Value;

#[test]
fn every_text_exists_in_every_language() {
    let missing = bundle::missing_texts(&super::law());
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_question_names_who_holds_the_fact_and_whom_to_ask() {
    let law = super::law();
    for language in Language::ALL {
        let words = bundle::words(language);
        for question in &law.questions {
            assert!(question.holder.is_some(), "{}", question.id);
            let ask = words.attr(&question_id(&question.id), "ask");
            assert!(!ask.is_empty(), "{}: {}", language.tag(), question.id);
        }
    }
}

#[test]
fn no_two_questions_share_a_heading() {
    let law = super::law();
    for language in Language::ALL {
        let words = bundle::words(language);
        let ids: BTreeSet<String> = law.questions.iter().map(|q| question_id(&q.id)).collect();
        let headings: BTreeSet<&str> = ids.iter().map(|id| words.get(id)).collect();
        assert_eq!(headings.len(), ids.len(), "{}", language.tag());
    }
}

#[test]
fn a_counter_argument_is_given_exactly_where_the_rule_says_so() {
    let law = super::law();
    let words = bundle::words(Language::En);
    for rule in &law.rules {
        let has = words.has(&format!("r-{}.counter", rule.id));
        assert_eq!(has, rule.counter, "{}", rule.id);
    }
}

#[test]
fn the_committed_schemas_are_those_of_the_types() {
    let folder = std::env::temp_dir().join(format!("lmc-schema-{}", std::process::id()));
    let status = Command::new(env!("CARGO_BIN_EXE_rulebook"))
        .arg("schema")
        .arg(&folder)
        .output()
        .expect("the command runs");
    assert!(status.status.success());
    let mut compared = 0;
    for entry in std::fs::read_dir(&folder).expect("schemas were written") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name");
        let made = std::fs::read_to_string(&path).expect("a schema");
        let kept = std::fs::read_to_string(std::path::Path::new("rules/schema").join(name))
            .expect("a committed schema");
        assert_eq!(
            made,
            kept,
            "{}: run `cargo rulebook schema`",
            name.display()
        );
        compared += 1;
    }
    let kept = std::fs::read_dir("rules/schema").expect("a folder").count();
    assert_eq!(compared, kept, "a schema of no type, or none committed");
    std::fs::remove_dir_all(&folder).expect("the folder is ours");
}

/// What CONTRIBUTING shows as a row that exists is that row, word for word.
#[test]
fn the_worked_changes_show_what_the_files_hold() {
    let page = include_str!("../../CONTRIBUTING.md");
    let files = bundle::files();
    let rows = |name: &str| -> Vec<Value> {
        let file: Value = serde_json::from_str(&files[name]).expect("JSON");
        let rows = file.get("questions").unwrap_or(&file);
        rows.as_array().expect("rows").clone()
    };
    let all: Vec<Value> = ["rules.json", "questions.json", "findings.json"]
        .into_iter()
        .flat_map(rows)
        .collect();
    let blocks = page.split("```json").skip(1);
    let blocks = blocks.map(|rest| rest.split("```").next().unwrap_or_default());
    let inline = page.split('`').filter(|code| code.starts_with("{\"id\""));
    let mut shown = 0;
    for text in blocks.chain(inline) {
        let row: Value = serde_json::from_str(text).expect("a row");
        assert!(all.contains(&row), "{row} is in no file");
        shown += 1;
    }
    assert_eq!(shown, 3);
}
