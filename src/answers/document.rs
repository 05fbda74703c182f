//! Answer files: JSON in, JSON out, every problem at once.
//!
//! `{"rulebook": "2026.11.1", "answers": {"person.role": "founder", …}}`. A choice is an option's
//! id, an any-of answer a list of ids (empty for "none") or `{"yes": […], "unknown": […]}`, a
//! quantity a decimal string or number, a month `YYYY-MM`, a fleet a list of rows, and
//! `"dont-know"` is "I don't know". This module must never open a file or judge an answer.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Answer, Answers, FleetRow};
use crate::ids::QuestionId;
use crate::rulebook::{Kind, Month, Problem, Question, Rulebook};

/// The word for "I don't know" in files and forms.
pub const DONT_KNOW: &str = "dont-know";
/// The word for "none of these" in forms, also accepted in files.
pub const NONE: &str = "none";

/// An answer file.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct AnswersDoc {
    /// The rulebook's version the answers were given under.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rulebook: Option<String>,
    /// Answers by question id.
    pub answers: BTreeMap<String, Value>,
}

/// A fleet row in a file.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FleetRowDoc {
    machine: String,
    count: Value,
    watts: Value,
    hours: Value,
}

/// Reads an answer file.
///
/// # Errors
///
/// Every problem, each with the file's name and the answer's id.
pub fn read(rulebook: &Rulebook, file: &str, text: &str) -> Result<Answers, Vec<Problem>> {
    let doc: AnswersDoc = serde_json::from_str(text).map_err(|error| {
        let place = format!("line {} column {}", error.line(), error.column());
        let says = error.to_string();
        vec![Problem::new(
            file,
            place,
            says.split(" at line ").next().unwrap_or(&says).to_owned(),
        )]
    })?;
    let mut answers = Answers::new(rulebook);
    let mut problems = Vec::new();
    for (id, value) in &doc.answers {
        let Some(question) = rulebook.question(id) else {
            problems.push(Problem::new(
                file,
                id.clone(),
                "unknown question; expected an id of the rulebook",
            ));
            continue;
        };
        match answer(rulebook, question, value) {
            Ok(answer) => answers.set(question, answer),
            Err(says) => problems.push(Problem::new(file, id.clone(), says)),
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

fn options(question: &Question, values: &[Value]) -> Result<BTreeSet<u16>, String> {
    let mut found = BTreeSet::new();
    for value in values {
        let name = value
            .as_str()
            .ok_or_else(|| format!("expected option ids, found {value}"))?;
        found.insert(option(question, name)?);
    }
    Ok(found)
}

fn decimal(value: &Value) -> Result<rust_decimal::Decimal, String> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        other => return Err(format!("expected a decimal number, found {other}")),
    };
    text.parse()
        .map_err(|_| format!("expected a decimal number, found `{text}`"))
}

/// Reads one answer.
fn answer(rulebook: &Rulebook, id: QuestionId, value: &Value) -> Result<Answer, String> {
    let question = &rulebook[id];
    if value.as_str() == Some(DONT_KNOW) {
        return Ok(Answer::DontKnow);
    }
    let read = match question.kind {
        Kind::OneOf | Kind::YesNo | Kind::Place => {
            let name = value
                .as_str()
                .ok_or_else(|| format!("expected an option's id, found {value}"))?;
            Answer::One(option(question, name)?)
        }
        Kind::AnyOf => any_of(question, value)?,
        Kind::Quantity => Answer::Quantity(decimal(value)?),
        Kind::Month => {
            let text = value
                .as_str()
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

fn any_of(question: &Question, value: &Value) -> Result<Answer, String> {
    let (yes, unknown) = match value {
        Value::Array(values) => (options(question, values)?, BTreeSet::new()),
        Value::String(text) if text == NONE => (BTreeSet::new(), BTreeSet::new()),
        Value::Object(map) => {
            if let Some(key) = map.keys().find(|k| *k != "yes" && *k != "unknown") {
                return Err(format!("unknown field `{key}`; expected yes and unknown"));
            }
            let list = |key: &str| match map.get(key) {
                None => Ok(Vec::new()),
                Some(Value::Array(values)) => Ok(values.clone()),
                Some(other) => Err(format!("expected a list in `{key}`, found {other}")),
            };
            (
                options(question, &list("yes")?)?,
                options(question, &list("unknown")?)?,
            )
        }
        other => return Err(format!("expected a list of option ids, found {other}")),
    };
    if let Some(both) = yes.intersection(&unknown).next() {
        let name = &question.options[usize::from(*both)];
        return Err(format!(
            "`{name}` is both chosen and not known; expected one of the two"
        ));
    }
    Ok(Answer::Any { yes, unknown })
}

fn fleet(rulebook: &Rulebook, value: &Value) -> Result<Vec<FleetRow>, String> {
    let rows: Vec<FleetRowDoc> = serde_json::from_value(value.clone())
        .map_err(|e| format!("expected rows of machine, count, watts and hours: {e}"))?;
    let machines = rulebook
        .question("hardware.machines")
        .map(|q| rulebook[q].options.clone());
    let machines = machines.unwrap_or_default();
    let mut read = Vec::new();
    for (i, row) in rows.iter().enumerate() {
        if !machines.contains(&row.machine) {
            return Err(format!(
                "row {}: unknown machine `{}`; expected one of {}",
                i + 1,
                row.machine,
                machines.join(", ")
            ));
        }
        let field = |name: &str, value: &Value, most: u32| {
            let number = decimal(value).map_err(|e| format!("row {}: {name}: {e}", i + 1))?;
            if number.is_sign_negative() || number > most.into() {
                return Err(format!(
                    "row {}: {name} is out of range; expected 0 to {most}",
                    i + 1
                ));
            }
            Ok(number)
        };
        read.push(FleetRow {
            machine: row.machine.clone(),
            count: field("count", &row.count, 1_000_000)?,
            watts: field("watts", &row.watts, 1_000_000)?,
            hours: field("hours", &row.hours, 24)?,
        });
    }
    Ok(read)
}

/// Writes one answer.
#[must_use]
pub fn value(question: &Question, answer: &Answer) -> Value {
    let name = |cell: &u16| Value::from(question.options[usize::from(*cell)].clone());
    match answer {
        Answer::DontKnow => Value::from(DONT_KNOW),
        Answer::One(cell) => name(cell),
        Answer::Any { yes, unknown } if unknown.is_empty() => yes.iter().map(name).collect(),
        Answer::Any { yes, unknown } => {
            let list = |cells: &BTreeSet<u16>| cells.iter().map(name).collect::<Value>();
            serde_json::json!({ "yes": list(yes), "unknown": list(unknown) })
        }
        Answer::Quantity(number) => Value::from(number.to_string()),
        Answer::Month(month) => Value::from(month.to_string()),
        Answer::Fleet(rows) => rows
            .iter()
            .map(|r| {
                serde_json::json!({
                    "machine": r.machine,
                    "count": r.count.to_string(),
                    "watts": r.watts.to_string(),
                    "hours": r.hours.to_string(),
                })
            })
            .collect(),
    }
}

/// Writes an answer file.
#[must_use]
pub fn write(rulebook: &Rulebook, answers: &Answers) -> AnswersDoc {
    AnswersDoc {
        rulebook: Some(rulebook.version.clone()),
        answers: answers
            .iter()
            .map(|(id, answer)| (rulebook[id].id.clone(), value(&rulebook[id], answer)))
            .collect(),
    }
}
