//! The file of a case: JSON with answers, rulebook, digests and the verdict in short.
//!
//! The schema is published as `rules/schema/case.schema.json`. A file with `rulebook` and `answers`
//! alone, as written by hand for the command line, is read too. This module must never open a file.

use super::digest::Digest;
use super::short::sixteen;
use super::summary::{Standing, Summary};
use super::{Damage, Fault, Proof, Read, Whose};
use crate::answers::{Answer, Answers, document};
use crate::ids::QuestionId;
use crate::json::{self, Json};
use crate::order::{Map, Set};
use crate::rulebook::{Day, Kind, Problem, Rulebook};

/// What `format` says.
pub const FORMAT: &str = "light-mining-case";
/// The file's name in messages.
const NAME: &str = "case";
/// What a case holds.
const FIELDS: [&str; 10] = [
    "note",
    "example",
    "format",
    "version",
    "rulebook",
    "rulebook_digest",
    "assessed_on",
    "verdict",
    "answers",
    "offered",
];

/// Writes a case.
#[must_use]
pub fn write(rulebook: &Rulebook, proof: &Proof, answers: &Answers) -> String {
    let text = |text: Option<String>| text.map_or(Json::Null, Json::Text);
    let verdict = proof.summary.as_ref().map(|summary| {
        let standing = |id: &str| summary.activities.get(&sixteen(id)).copied();
        let each = rulebook
            .activities
            .iter()
            .filter_map(|a| Some((a.id.clone(), Json::text(standing(&a.id)?.name()))));
        Json::object([
            ("digest", text(proof.verdict.map(|d| d.to_string()))),
            ("firm", Json::text(summary.firm.name())),
            ("activities", Json::Object(each.collect())),
        ])
    });
    let offered = answers
        .iter()
        .map(|(id, _)| &rulebook[id])
        .filter(|question| question.kind == Kind::AnyOf)
        .map(|question| {
            let options = question.options.iter().map(Json::text).collect();
            (question.id.clone(), Json::List(options))
        });
    let given = document::write(rulebook, answers);
    Json::object([
        ("format", Json::text(FORMAT)),
        ("version", Json::Number("1".to_owned())),
        ("rulebook", Json::text(&proof.version)),
        (
            "rulebook_digest",
            text(proof.rulebook.map(|d| d.to_string())),
        ),
        ("assessed_on", text(proof.date.map(|d| d.to_string()))),
        ("verdict", verdict.unwrap_or(Json::Null)),
        (
            "answers",
            given.get("answers").cloned().unwrap_or(Json::Null),
        ),
        ("offered", Json::Object(offered.collect())),
    ])
    .pretty()
}

/// A case with a note to whoever opens the file in an editor; nothing reads it.
#[must_use]
pub fn noted(case: &str, note: &str) -> String {
    with(case, "note", note)
}

/// A case that says that its answers are nobody's own, and which example's or case's they are.
#[must_use]
pub fn of_example(case: &str, example: &str) -> String {
    with(case, "example", example)
}

fn with(case: &str, name: &str, text: &str) -> String {
    let rest = case.strip_prefix('{').unwrap_or_default();
    let text = Json::text(text).to_string();
    ["{\n  \"", name, "\": ", &text, ",", rest].concat()
}

/// Reads a case or an answer file; `ours` is asked for the rulebook's digest where the file names one.
///
/// # Errors
///
/// What is wrong, if nothing can be read. What is wrong with single answers comes beside the
/// rest.
pub fn read(
    rulebook: &Rulebook,
    ours: &dyn Fn() -> Digest,
    text: &str,
) -> Result<(Read, Vec<Damage>), Damage> {
    let problem = |place: &str, says: &str| Problem::new(NAME, place, says);
    let doc = json::parse(text)
        .map_err(|e| Damage::File(Fault::Syntax(e.line), problem(&e.place(), &e.says)))?;
    if !matches!(
        doc.get("format").map(Json::as_text),
        None | Some(Some(FORMAT))
    ) {
        return Err(Damage::Foreign);
    }
    match doc.get("version").map(Json::as_number) {
        None | Some(Some("1")) => {}
        Some(_) => return Err(Damage::Newer),
    }
    let Some(Json::Object(given)) = doc.get("answers") else {
        return Err(Damage::File(
            Fault::Unanswered,
            problem("answers", "is missing; expected answers by question id"),
        ));
    };
    let mut problems = Vec::new();
    if let Some(name) = doc.stranger(&FIELDS) {
        problems.push(problem(name, "unknown field"));
    }
    let proof = proof(&doc, &mut problems);
    let mut damage: Vec<Damage> = problems
        .into_iter()
        .map(|p| Damage::File(Fault::Entry, p))
        .collect();
    // Under the same rules nothing may be missing; under others, what is gone is no fault.
    let same = match proof.rulebook {
        Some(theirs) => theirs == ours(),
        None => proof.version.is_empty() || proof.version == rulebook.version,
    };
    let mut read = Read {
        proof,
        answers: Answers::new(rulebook),
        lost: Vec::new(),
        // Whatever it says there, it says that the answers are nobody's own.
        example: doc
            .get("example")
            .map(|e| Whose::Named(e.as_text().unwrap_or_default().to_owned())),
    };
    for (name, value) in given {
        let id = rulebook.question(name);
        let mut value = value.clone();
        let gone = match id {
            Some(id) if !same => only_known(rulebook, id, &mut value),
            _ => false,
        };
        let answer = match id {
            None => Err("unknown question; expected an id of the rulebook".to_owned()),
            Some(id) => document::answer(rulebook, id, &value),
        };
        match answer {
            Err(says) if same => damage.push(Damage::Answer(id, problem(name, &says))),
            answer => {
                let answer = answer.ok().map(|a| reopened(rulebook, id, &doc, a));
                read.take(rulebook, id, Some(name), answer, gone);
            }
        }
    }
    Ok((read, damage))
}

/// The answers of a saved case, or of an answer file, read strictly for the command line.
///
/// # Errors
///
/// Every problem, each with the file's name and the answer's id.
pub fn answers(rulebook: &Rulebook, file: &str, text: &str) -> Result<Answers, Vec<Problem>> {
    match json::parse(text) {
        Ok(Json::Object(mut fields)) => {
            // What a case holds beside the answers is looked at where it is opened.
            let beside = |name: &str| FIELDS.contains(&name) && name != "rulebook";
            let case = fields.iter().any(|(name, _)| name == "format");
            fields.retain(|(name, _)| !case || name == "answers" || !beside(name));
            document::from_json(rulebook, file, &Json::Object(fields))
        }
        _ => document::read(rulebook, file, text),
    }
}

/// What goes with the answers; what cannot be read of it is named.
fn proof(doc: &Json, problems: &mut Vec<Problem>) -> Proof {
    let mut field =
        |of: &Json, name: &str, place: &str, what: &str, fits: &dyn Fn(&str) -> bool| {
            let text = match of.get(name) {
                None | Some(Json::Null) => return None,
                Some(Json::Text(text)) => text.clone(),
                Some(other) => other.to_string(),
            };
            if fits(&text) {
                return Some(text);
            }
            let says = ["expected ", what, ", found `", &text, "`"].concat();
            problems.push(Problem::new(NAME, [place, name].concat(), says));
            None
        };
    let digest = |text: &str| Digest::parse(text).is_some();
    let standing = |text: &str| Standing::of_name(text).is_some();
    const DIGITS: &str = "sixteen hexadecimal digits";
    const STANDING: &str = "a headline, open, stopped, outside or none";
    let version = field(doc, "rulebook", "", "a version", &|_| true);
    let rules = field(doc, "rulebook_digest", "", DIGITS, &digest);
    let date = field(doc, "assessed_on", "", "a day, YYYY-MM-DD", &|text| {
        Day::parse(text).is_some()
    });
    let verdict = doc.get("verdict").unwrap_or(&Json::Null);
    let sum = field(verdict, "digest", "verdict.", DIGITS, &digest);
    let firm = field(verdict, "firm", "verdict.", STANDING, &standing);
    let mut activities = Map::new();
    let each = verdict.get("activities").unwrap_or(&Json::Null);
    for (id, _) in each.members() {
        let name = field(each, id, "verdict.activities.", STANDING, &standing);
        if let Some(standing) = name.as_deref().and_then(Standing::of_name) {
            activities.insert(sixteen(id), standing);
        }
    }
    Proof {
        version: version.unwrap_or_default(),
        rulebook: rules.as_deref().and_then(Digest::parse),
        verdict: sum.as_deref().and_then(Digest::parse),
        date: date.as_deref().and_then(Day::parse),
        summary: firm
            .as_deref()
            .and_then(Standing::of_name)
            .map(|firm| Summary { firm, activities }),
    }
}

/// Takes options out that the rulebook no longer has; whether there were any.
fn only_known(rulebook: &Rulebook, id: QuestionId, value: &mut Json) -> bool {
    let question = &rulebook[id];
    let lists: Vec<&mut Vec<Json>> = match value {
        _ if question.kind != Kind::AnyOf => Vec::new(),
        Json::List(list) => vec![list],
        Json::Object(members) => members
            .iter_mut()
            .filter_map(|(_, value)| match value {
                Json::List(list) => Some(list),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    };
    let mut gone = false;
    for list in lists {
        let before = list.len();
        list.retain(|option| {
            option
                .as_text()
                .is_none_or(|name| question.options.iter().any(|o| o == name))
        });
        gone |= list.len() != before;
    }
    gone
}

/// An option that was not offered then is not known now.
fn reopened(rulebook: &Rulebook, id: Option<QuestionId>, doc: &Json, answer: Answer) -> Answer {
    let (Answer::Any { yes, mut unknown }, Some(question)) =
        (answer.clone(), id.map(|id| &rulebook[id]))
    else {
        return answer;
    };
    let offered = doc.get("offered").and_then(|o| o.get(&question.id));
    let Some(offered) = offered.and_then(Json::as_list) else {
        return answer;
    };
    let new: Set<u16> = (0..)
        .zip(&question.options)
        .filter(|(_, name)| !offered.iter().any(|o| o.as_text() == Some(name)))
        .map(|(place, _)| place)
        .collect();
    unknown.extend(new.difference(&yes));
    Answer::Any { yes, unknown }
}

/// The form of a case, for its schema.
#[cfg(not(target_arch = "wasm32"))]
pub mod schema {
    use std::collections::BTreeMap;

    use serde::Deserialize;
    use serde_json::Value;

    /// A case. With `answers` alone it is an answer file.
    #[derive(Debug, Clone, Deserialize, schemars::JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct CaseDoc {
        /// What whoever finds the file should know, in the language of the page that saved it.
        #[serde(default)]
        pub note: Option<String>,
        /// Whose answers these are, if nobody's own: an example's or a case's of the book, by its id.
        #[serde(default)]
        pub example: Option<String>,
        /// `light-mining-case`.
        #[serde(default)]
        pub format: Option<String>,
        /// Version of the form: 1.
        #[serde(default)]
        pub version: Option<u32>,
        /// The rulebook's version the answers were given under.
        #[serde(default)]
        pub rulebook: Option<String>,
        /// Sixteen hexadecimal digits for what that rulebook decides with.
        #[serde(default)]
        pub rulebook_digest: Option<String>,
        /// The day of the assessment, `YYYY-MM-DD`.
        #[serde(default)]
        pub assessed_on: Option<String>,
        /// The verdict in short.
        #[serde(default)]
        pub verdict: Option<VerdictDoc>,
        /// Answers by question id, as in an answer file.
        pub answers: BTreeMap<String, Value>,
        /// The options that each choose-any question offered: one that was not offered is not "no".
        #[serde(default)]
        pub offered: BTreeMap<String, Vec<String>>,
    }

    /// The verdict in short.
    #[derive(Debug, Clone, Deserialize, schemars::JsonSchema)]
    #[serde(deny_unknown_fields)]
    pub struct VerdictDoc {
        /// Sixteen hexadecimal digits for the whole verdict.
        pub digest: String,
        /// How the firm stands: a headline, `open`, `stopped`, `outside` or `none`.
        pub firm: String,
        /// How each activity stands that is present or may be.
        pub activities: BTreeMap<String, String>,
    }
}
