//! A rulebook many times larger and of the same shape: the product's, over and over, each copy with
//! ids of its own. Places and the figures of the header stay as they are.

use light_mining_check::answers::Answers;
use light_mining_check::rulebook::document::Files;
use light_mining_check::rulebook::{Problem, Rulebook};
use serde_json::{Map, Value, json};

/// The files whose rows are copied.
const COPIED: [&str; 7] = [
    "activities.json",
    "rules.json",
    "findings.json",
    "duties.json",
    "moves.json",
    "authorities.json",
    "questions.json",
];
/// Members that hold an id.
const ONE: [&str; 7] = [
    "id",
    "q",
    "activity",
    "becomes",
    "finding",
    "authority",
    "superseded_by",
];
/// Members that hold a list of ids.
const MANY: [&str; 2] = ["activities", "yields_to"];

/// The id of a copy; the first copy keeps its ids.
fn named(id: &str, copy: usize) -> String {
    match copy {
        0 => id.to_owned(),
        _ => format!("{id}-{copy}"),
    }
}

fn ids(value: &Value, copy: usize) -> Value {
    match value {
        Value::String(id) => json!(named(id, copy)),
        Value::Array(all) => all.iter().map(|id| ids(id, copy)).collect(),
        other => other.clone(),
    }
}

/// A value with the ids of a copy. "Some activity" means one of the same copy.
fn renamed(value: &Value, copy: usize, activities: &[String]) -> Value {
    match value {
        Value::Array(all) => all
            .iter()
            .map(|one| renamed(one, copy, activities))
            .collect(),
        Value::Object(members) => {
            if let Some(stages) = members.get("any_stage") {
                let one = |id: &String| json!({ "activity": named(id, copy), "stage": stages });
                return json!({ "any": activities.iter().map(one).collect::<Vec<_>>() });
            }
            let member = |(name, value): (&String, &Value)| {
                let value = match name.as_str() {
                    one if ONE.contains(&one) && value.is_string() => ids(value, copy),
                    many if MANY.contains(&many) => ids(value, copy),
                    _ => renamed(value, copy, activities),
                };
                (name.clone(), value)
            };
            Value::Object(members.iter().map(member).collect::<Map<_, _>>())
        }
        other => other.clone(),
    }
}

/// The rows of all copies of a list.
fn rows(list: &Value, copies: usize, activities: &[String]) -> Value {
    let rows = list.as_array().map(Vec::as_slice).unwrap_or_default();
    (0..copies)
        .flat_map(|copy| rows.iter().map(move |row| renamed(row, copy, activities)))
        .collect()
}

/// The files, so many times over.
///
/// # Errors
///
/// A file that is no JSON.
pub fn copies(files: &Files, copies: usize) -> Result<Files, String> {
    let read = |name: &str| -> Result<Value, String> {
        let text = files.get(name).map_or("", String::as_str);
        serde_json::from_str(text).map_err(|e| format!("{name}: {e}"))
    };
    let all = read("activities.json")?;
    let all = all.as_array().map(Vec::as_slice).unwrap_or_default();
    let activities: Vec<String> = all
        .iter()
        .filter_map(|a| a["id"].as_str())
        .map(str::to_owned)
        .collect();
    let mut larger = files.clone();
    for name in COPIED {
        let whole = read(name)?;
        let text = match whole {
            Value::Object(lists) => {
                let list = |(name, list): (&String, &Value)| {
                    (name.clone(), rows(list, copies, &activities))
                };
                Value::Object(lists.iter().map(list).collect()).to_string()
            }
            list => rows(&list, copies, &activities).to_string(),
        };
        larger.insert(name.to_owned(), text);
    }
    Ok(larger)
}

/// A sheet answered in every copy.
pub fn answered(law: &Rulebook, sheet: &Answers, large: &Rulebook, copies: usize) -> Answers {
    let mut answers = Answers::new(large);
    for copy in 0..copies {
        for (id, answer) in sheet.iter() {
            if let Some(id) = large.question(&named(&law[id].id, copy)) {
                answers.set(id, answer.clone());
            }
        }
    }
    answers
}

/// Problems in a few lines.
pub fn told(problems: &[Problem]) -> String {
    let lines = problems.iter().take(5).map(Problem::to_string);
    lines.collect::<Vec<_>>().join("\n")
}
