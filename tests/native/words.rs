//! Every text exists in every language, and the schemas are those of the types.

use std::collections::BTreeSet;
use std::process::Command;

use light_mining_check::bundle;
use light_mining_check::i18n::{Language, option_id, question_id};
use light_mining_check::rulebook::{Kind, Rulebook};

/// Every message that the rulebook needs.
fn needed(law: &Rulebook) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for question in &law.questions {
        let id = question_id(&question.id);
        ids.insert(id.clone());
        ids.insert(format!("{id}.hint"));
        ids.insert(format!("{id}.why"));
        ids.insert(format!("{id}.yes"));
        ids.insert(format!("{id}.no"));
        if question.none {
            ids.insert(format!("{id}.none"));
        }
        if matches!(question.kind, Kind::OneOf | Kind::AnyOf) {
            ids.extend(question.options.iter().map(|o| option_id(&question.id, o)));
        }
    }
    for activity in &law.activities {
        for part in ["", ".what", ".issue", ".outlook", ".industry"] {
            ids.insert(format!("a-{}{part}", activity.id));
        }
    }
    for rule in &law.rules {
        ids.insert(format!("r-{}", rule.id));
        ids.insert(format!("r-{}.reason", rule.id));
        if rule.counter {
            ids.insert(format!("r-{}.counter", rule.id));
        }
    }
    for finding in &law.findings {
        ids.insert(format!("f-{}", finding.id));
        ids.insert(format!("f-{}.says", finding.id));
    }
    for duty in &law.duties {
        ids.insert(format!("d-{}", duty.id));
        ids.insert(format!("d-{}.says", duty.id));
        ids.insert(format!("d-{}.deadline", duty.id));
    }
    for one in &law.moves {
        ids.insert(format!("move-{}", one.id));
        ids.insert(format!("move-{}.says", one.id));
    }
    for why in light_mining_check::rulebook::link::NEVER {
        ids.insert(format!("never-{why}"));
    }
    for holder in light_mining_check::rulebook::link::HOLDERS {
        ids.insert(format!("holder-{holder}"));
    }
    ids.extend(law.places.iter().map(|p| format!("p-{}", p.id)));
    ids.extend(law.presets.iter().map(|p| format!("m-{}", p.id)));
    ids
}

#[test]
fn every_text_exists_in_every_language() {
    let law = super::law();
    for language in Language::ALL {
        let words = bundle::words(language);
        let missing: Vec<String> = needed(&law)
            .into_iter()
            .filter(|id| !words.has(id))
            .collect();
        assert!(missing.is_empty(), "{}: {missing:?}", language.tag());
    }
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
