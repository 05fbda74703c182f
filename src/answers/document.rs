//! Answer files: JSON in, JSON out, every problem at once.
//!
//! `{"rulebook": "2026.11.1", "answers": {"person.role": "founder", …}}`. A choice is an option's
//! id, an any-of answer a list of ids (empty for "none") or `{"yes": […], "unknown": […]}`, a
//! quantity a decimal string or number, a month `YYYY-MM`, a fleet a list of rows, and
//! `"dont-know"` is "I don't know", also in a cell of a row. This module must never open a file or judge an answer.

use super::{Answer, Answers, FleetRow};
use crate::ids::QuestionId;
use crate::json::{self, Json};
use crate::order::Set;
use crate::rulebook::{Kind, Month, Problem, Question, Rulebook, decimal};

/// The word for "I don't know" in files and forms.
pub const DONT_KNOW: &str = "dont-know";
/// The word for "none of these" in forms, also accepted in files.
pub const NONE: &str = "none";

/// Reads an answer file.
///
/// # Errors
///
/// Every problem, each with the file's name and the answer's id.
pub fn read(rulebook: &Rulebook, file: &str, text: &str) -> Result<Answers, Vec<Problem>> {
    let doc =
        json::parse(text).map_err(|error| vec![Problem::new(file, error.place(), error.says)])?;
    from_json(rulebook, file, &doc)
}

/// Reads an answer file that is already JSON.
///
/// # Errors
///
/// Every problem, each with the file's name and the answer's id.
pub fn from_json(rulebook: &Rulebook, file: &str, doc: &Json) -> Result<Answers, Vec<Problem>> {
    let mut answers = Answers::new(rulebook);
    let mut problems = Vec::new();
    let mut problem = |place: &str, says: String| problems.push(Problem::new(file, place, says));
    if let Some(name) = doc.stranger(&["rulebook", "answers"]) {
        problem(
            name,
            "unknown field; expected rulebook and answers".to_owned(),
        );
    }
    if !matches!(doc.get("rulebook"), None | Some(Json::Null | Json::Text(_))) {
        problem(
            "rulebook",
            "expected a version in quotation marks".to_owned(),
        );
    }
    let Some(Json::Object(given)) = doc.get("answers") else {
        problem(
            "answers",
            "is missing; expected answers by question id".to_owned(),
        );
        return Err(problems);
    };
    for (id, value) in given {
        let Some(question) = rulebook.question(id) else {
            problem(
                id,
                "unknown question; expected an id of the rulebook".to_owned(),
            );
            continue;
        };
        match answer(rulebook, question, value) {
            Ok(answer) => answers.set(question, answer),
            Err(says) => problem(id, says),
        }
    }
    if problems.is_empty() {
        Ok(answers)
    } else {
        Err(problems)
    }
}

fn option(question: &Question, name: &str) -> Result<u16, String> {
    question
        .options
        .iter()
        .position(|o| o == name)
        .and_then(|i| u16::try_from(i).ok())
        .ok_or_else(|| {
            format!(
                "unknown option `{name}`; expected one of {}",
                question.options.join(", ")
            )
        })
}

fn options(question: &Question, values: &[Json]) -> Result<Set<u16>, String> {
    let mut found = Set::new();
    for value in values {
        let name = value
            .as_text()
            .ok_or_else(|| format!("expected option ids, found {value}"))?;
        found.insert(option(question, name)?);
    }
    Ok(found)
}

fn decimal(value: &Json) -> Result<rust_decimal::Decimal, String> {
    let text = match value {
        Json::Text(text) | Json::Number(text) => text,
        other => return Err(format!("expected a decimal number, found {other}")),
    };
    decimal::parse(text).ok_or_else(|| format!("expected a decimal number, found `{text}`"))
}

/// Reads one answer.
///
/// # Errors
///
/// What is wrong with it and what was expected.
pub fn answer(rulebook: &Rulebook, id: QuestionId, value: &Json) -> Result<Answer, String> {
    let question = &rulebook[id];
    if value.as_text() == Some(DONT_KNOW) {
        return Ok(Answer::DontKnow);
    }
    let read = match question.kind {
        Kind::OneOf | Kind::YesNo | Kind::Place => {
            let name = value
                .as_text()
                .ok_or_else(|| format!("expected an option's id, found {value}"))?;
            Answer::One(option(question, name)?)
        }
        Kind::AnyOf => any_of(question, value)?,
        Kind::Quantity => Answer::Quantity(decimal(value)?),
        Kind::Month => {
            let text = value
                .as_text()
                .ok_or_else(|| format!("expected a month, YYYY-MM, found {value}"))?;
            Answer::Month(
                Month::parse(text)
                    .ok_or_else(|| format!("expected a month, YYYY-MM, found `{text}`"))?,
            )
        }
        Kind::Fleet => Answer::Fleet(fleet(rulebook, value)?),
    };
    if read.fits(question) {
        return Ok(read);
    }
    Err(match (&question.range, &question.months) {
        (Some((low, high)), _) => format!("is out of range; expected {low} to {high}"),
        (_, Some((low, high))) => format!("is out of range; expected {low} to {high}"),
        _ if question.kind == Kind::AnyOf => {
            "none of the options is not an answer to this question; expected at least one"
                .to_owned()
        }
        _ => "does not fit the question".to_owned(),
    })
}

fn any_of(question: &Question, value: &Json) -> Result<Answer, String> {
    let (yes, unknown) = match value {
        Json::List(values) => (options(question, values)?, Set::new()),
        Json::Text(text) if text == NONE => (Set::new(), Set::new()),
        Json::Object(_) => {
            if let Some(key) = value.stranger(&["yes", "unknown"]) {
                return Err(format!("unknown field `{key}`; expected yes and unknown"));
            }
            let list = |key: &str| match value.get(key) {
                None => Ok(&[][..]),
                Some(Json::List(values)) => Ok(&values[..]),
                Some(other) => Err(format!("expected a list in `{key}`, found {other}")),
            };
            (
                options(question, list("yes")?)?,
                options(question, list("unknown")?)?,
            )
        }
        other => return Err(format!("expected a list of option ids, found {other}")),
    };
    if let Some(both) = yes.intersection(&unknown).next() {
        let name = question.options.get(usize::from(*both));
        return Err(format!(
            "`{}` is both chosen and not known; expected one of the two",
            name.map_or("", String::as_str)
        ));
    }
    Ok(Answer::Any { yes, unknown })
}

fn fleet(rulebook: &Rulebook, value: &Json) -> Result<Vec<FleetRow>, String> {
    let rows = value.as_list().ok_or_else(|| {
        format!("expected rows of machine, count, watts and hours, found {value}")
    })?;
    let machines = rulebook
        .question("hardware.machines")
        .map(|q| rulebook[q].options.clone());
    let machines = machines.unwrap_or_default();
    let mut read = Vec::new();
    for (i, row) in rows.iter().enumerate() {
        if let Some(name) = row.stranger(&["machine", "count", "watts", "hours"]) {
            return Err(format!("row {}: unknown field `{name}`", i + 1));
        }
        let machine = row.get("machine").and_then(Json::as_text).unwrap_or("");
        if !machines.iter().any(|known| known == machine) {
            return Err(format!(
                "row {}: unknown machine `{machine}`; expected one of {}",
                i + 1,
                machines.join(", ")
            ));
        }
        let field = |name: &str, most: u32| {
            let value = row.get(name).unwrap_or(&Json::Null);
            if value.as_text() == Some(DONT_KNOW) {
                return Ok(None);
            }
            let number = decimal(value).map_err(|e| format!("row {}: {name}: {e}", i + 1))?;
            if number.is_sign_negative() || number > most.into() {
                return Err(format!(
                    "row {}: {name} is out of range; expected 0 to {most}",
                    i + 1
                ));
            }
            Ok(Some(number))
        };
        let [count, watts, hours] = FleetRow::MOST;
        let cells = [
            field("count", count)?,
            field("watts", watts)?,
            field("hours", hours)?,
        ];
        read.push(FleetRow::new(machine.to_owned(), cells));
    }
    Ok(read)
}

/// Writes one answer.
#[must_use]
pub fn value(question: &Question, answer: &Answer) -> Json {
    // What the question does not offer is never written as another option, nor left out.
    let name = |cell: &u16| {
        let option = question.options.get(usize::from(*cell));
        Json::text(option.map_or(DONT_KNOW, String::as_str))
    };
    let list = |cells: &Set<u16>| Json::List(cells.iter().map(name).collect());
    match answer {
        Answer::DontKnow => Json::text(DONT_KNOW),
        Answer::One(cell) => name(cell),
        Answer::Any { yes, unknown } if unknown.is_empty() => list(yes),
        Answer::Any { yes, unknown } => {
            Json::object([("yes", list(yes)), ("unknown", list(unknown))])
        }
        Answer::Quantity(number) => Json::text(number.to_string()),
        Answer::Month(month) => Json::text(month.to_string()),
        Answer::Fleet(rows) => Json::List(rows.iter().map(row).collect()),
    }
}

fn row(row: &FleetRow) -> Json {
    let cell = |value: Option<rust_decimal::Decimal>| match value {
        Some(value) => Json::text(value.to_string()),
        None => Json::text(DONT_KNOW),
    };
    Json::object([
        ("machine", Json::text(&row.machine)),
        ("count", cell(row.count)),
        ("watts", cell(row.watts)),
        ("hours", cell(row.hours)),
    ])
}

/// Writes an answer file.
#[must_use]
pub fn write(rulebook: &Rulebook, answers: &Answers) -> Json {
    let given = answers.iter().map(|(id, answer)| {
        let question = &rulebook[id];
        (question.id.clone(), value(question, answer))
    });
    Json::object([
        ("rulebook", Json::text(&rulebook.version)),
        ("answers", Json::Object(given.collect())),
    ])
}

/// The form of an answer file, for its schema.
#[cfg(not(target_arch = "wasm32"))]
pub mod schema {
    use std::collections::BTreeMap;

    use serde::Deserialize;
    use serde_json::Value;

    /// An answer file.
    #[derive(Debug, Clone, Deserialize, schemars::JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct AnswersDoc {
        /// The rulebook's version the answers were given under.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub rulebook: Option<String>,
        /// Answers by question id.
        pub answers: BTreeMap<String, Value>,
    }
}
