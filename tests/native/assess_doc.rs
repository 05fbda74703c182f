//! docs/assess.md: it names every key of the result as JSON and no other, and its worked example is
//! what the command writes of the answers shown there, key by key.

use std::collections::BTreeSet;
use std::rc::Rc;

use light_mining_check::answers::document;
use light_mining_check::assessment::assess;
use light_mining_check::insight::{self, Insights};
use serde_json::Value;

const DOC: &str = include_str!("../../docs/assess.md");
const SCHEMA: &str = include_str!("../../rules/schema/assessment.schema.json");

/// The `json` blocks of the page: the answer file, then the result.
fn blocks() -> Vec<Value> {
    DOC.split("```json\n")
        .skip(1)
        .map(|rest| {
            let text = rest.split("```").next().expect("a block that ends");
            serde_json::from_str(text).expect("JSON")
        })
        .collect()
}

/// The paths of the keys of a value; what stands in a list shares one path.
fn paths(value: &Value, at: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(all) => {
            for (key, value) in all {
                let path = if at.is_empty() {
                    key.clone()
                } else {
                    format!("{at}.{key}")
                };
                paths(value, &path, found);
                found.insert(path);
            }
        }
        Value::Array(all) => {
            let at = format!("{at}[]");
            all.iter().for_each(|one| paths(one, &at, found));
        }
        _ => {}
    }
}

/// The paths that the schema allows; free keys are a star.
fn allowed(schema: &Value, of: &Value, at: &str, found: &mut BTreeSet<String>) {
    if let Some(name) = of["$ref"].as_str() {
        let name = name.rsplit('/').next().expect("a name");
        return allowed(schema, &schema["$defs"][name], at, found);
    }
    for either in of["anyOf"].as_array().into_iter().flatten() {
        allowed(schema, either, at, found);
    }
    if of["items"].is_object() {
        allowed(schema, &of["items"], &format!("{at}[]"), found);
    }
    if of["additionalProperties"].is_object() {
        found.insert(format!("{at}.*"));
    }
    for (key, inner) in of["properties"].as_object().into_iter().flatten() {
        let path = if at.is_empty() {
            key.clone()
        } else {
            format!("{at}.{key}")
        };
        allowed(schema, inner, &path, found);
        found.insert(path);
    }
}

/// What the first column of the page's tables names.
fn documented() -> BTreeSet<String> {
    DOC.lines()
        .filter_map(|line| line.strip_prefix("| `")?.split('`').next())
        .map(str::to_owned)
        .collect()
}

/// A path with free keys made stars.
fn starred(path: &str) -> String {
    let free = ["firm.counts.", "activities[].lanes."];
    free.iter()
        .find(|free| path.starts_with(**free))
        .map_or_else(|| path.to_owned(), |free| format!("{free}*"))
}

#[test]
fn every_key_is_described_and_no_other() {
    let schema: Value = serde_json::from_str(SCHEMA).expect("a schema");
    let mut keys = BTreeSet::new();
    allowed(&schema, &schema, "", &mut keys);
    assert!(keys.len() > 80, "{}", keys.len());
    let documented = documented();
    let missing: Vec<_> = keys.difference(&documented).collect();
    let surplus: Vec<_> = documented.difference(&keys).collect();
    assert!(missing.is_empty(), "docs/assess.md: expected {missing:?}");
    assert!(surplus.is_empty(), "docs/assess.md: no key {surplus:?}");
}

#[test]
fn the_worked_example_is_what_the_command_writes() {
    let [answers, shown] = &blocks()[..] else {
        panic!("docs/assess.md: expected two blocks, answers and result");
    };
    let assessor = Rc::new(super::assessor());
    let law = Rc::clone(&assessor.rulebook);
    let read = document::read(&law, "docs/assess.md", &answers.to_string()).expect("answers");
    let result = Rc::new(assess(&assessor, &read, law.as_of));
    let insights = Insights::new(assessor, Rc::new(read), Rc::clone(&result));
    let doc = insight::document::write(&law, &result, &insights);
    let written = serde_json::to_value(doc).expect("JSON");
    assert_eq!(
        *shown, written,
        "run `cargo rulebook assess` on the answers of docs/assess.md and put what it writes there"
    );
    let mut now = BTreeSet::new();
    paths(&written, "", &mut now);
    let documented = documented();
    for path in &now {
        assert!(documented.contains(&starred(path)), "{path}");
    }
    // The example shows every part of what insight says.
    for part in [
        "next_facts[].holder",
        "insights[].range[].answers[].answer",
        "insights[].rests_on[].becomes[].answer",
        "insights[].smallest_changes[].changes[].answers[].from",
        "insights[].smallest_changes[].worse.findings",
    ] {
        assert!(now.contains(part), "the example lacks {part}");
    }
    for list in ["matters_together", "cannot_matter"] {
        let some = |one: &Value| one[list].as_array().is_some_and(|all| !all.is_empty());
        let all = shown["insights"].as_array().expect("a list");
        assert!(all.iter().any(some), "the example has no {list}");
    }
}
