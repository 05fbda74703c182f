//! From the text of the files to documents: every fault of form, in every file and every row.
//!
//! It must never know what a document means, nor whether an id in it names something.

use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Documents, shape};
use crate::rulebook::Problem;
use crate::rulebook::document::{Files, HeaderDoc, QuestionDoc, QuestionsDoc};

/// The JSON of one file, or where it breaks.
fn json(files: &Files, name: &str, problems: &mut Vec<Problem>) -> Option<Value> {
    let Some(text) = files.get(name) else {
        problems.push(Problem::new(
            name,
            "",
            "is missing; expected a file of this name",
        ));
        return None;
    };
    match serde_json::from_str(text) {
        Ok(value) => Some(value),
        Err(error) => {
            // serde_json names line and column at the end; put the place first.
            let place = format!("line {} column {}", error.line(), error.column());
            let says = error.to_string();
            let says = says.split(" at line ").next().unwrap_or(&says).to_owned();
            problems.push(Problem::new(name, place, says));
            None
        }
    }
}

/// One value of a type, or everything in it that does not have the type's form.
fn typed<T: DeserializeOwned + JsonSchema>(
    name: &str,
    place: &str,
    value: &Value,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    let error = match T::deserialize(value) {
        Ok(read) => return Some(read),
        Err(error) => error,
    };
    let mut found = shape::faults::<T>(value, place);
    if found.is_empty() {
        found.push((place.to_owned(), error.to_string()));
    }
    let found = found.into_iter();
    problems.extend(found.map(|(place, says)| Problem::new(name, place, says)));
    None
}

/// A file that holds one object.
fn parse<T: DeserializeOwned + JsonSchema>(
    files: &Files,
    name: &str,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    let value = json(files, name, problems)?;
    typed(name, "", &value, problems)
}

/// A file that holds a list, read row by row: the rows that have the form of their type.
fn rows<T: DeserializeOwned + JsonSchema>(
    files: &Files,
    name: &str,
    problems: &mut Vec<Problem>,
) -> Vec<T> {
    let what = name.trim_end_matches(".json");
    match json(files, name, problems) {
        Some(Value::Array(rows)) => rows
            .iter()
            .enumerate()
            .filter_map(|(i, row)| typed(name, &shape::numbered(what, i, row), row, problems))
            .collect(),
        Some(_) => {
            problems.push(Problem::new(name, "", "is no list; expected one"));
            Vec::new()
        }
        None => Vec::new(),
    }
}

/// The questions, as far as they go.
fn asked(files: &Files, problems: &mut Vec<Problem>) -> QuestionsDoc {
    const FILE: &str = "questions.json";
    let nothing = QuestionsDoc {
        questions: Vec::new(),
        impossible: Vec::new(),
    };
    let Some(value) = json(files, FILE, problems) else {
        return nothing;
    };
    typed(FILE, "", &value, problems).unwrap_or_else(|| QuestionsDoc {
        questions: value
            .get("questions")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(|row| QuestionDoc::deserialize(row).ok())
            .collect(),
        ..nothing
    })
}

/// Parses every file.
///
/// # Errors
///
/// Every file that is missing, and every place that breaks the format.
pub fn parse_all(files: &Files) -> Result<Documents, Vec<Problem>> {
    let mut problems = Vec::new();
    match documents(files, &mut problems) {
        Some(docs) if problems.is_empty() => Ok(docs),
        _ => Err(problems),
    }
}

/// Parses every file, as far as it goes.
pub(super) fn documents(files: &Files, problems: &mut Vec<Problem>) -> Option<Documents> {
    let header: Option<HeaderDoc> = parse(files, "rulebook.json", problems);
    let questions = asked(files, problems);
    let activities = rows(files, "activities.json", problems);
    let rules = rows(files, "rules.json", problems);
    let findings = rows(files, "findings.json", problems);
    let duties = rows(files, "duties.json", problems);
    let moves = rows(files, "moves.json", problems);
    let places = rows(files, "places.json", problems);
    let authorities = rows(files, "authorities.json", problems);
    let errata = rows(files, "errata.json", problems);
    Some(Documents {
        header: header?,
        questions,
        activities,
        rules,
        findings,
        duties,
        moves,
        places,
        authorities,
        errata,
    })
}
