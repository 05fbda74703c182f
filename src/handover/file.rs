//! The file of a case: JSON with answers, rulebook, digests and the verdict in short.
//!
//! The schema is published as `rules/schema/case.schema.json`. A file with `rulebook` and `answers`
//! alone, as written by hand for the command line, is read too. This module must never open a file.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::digest::Digest;
use super::short::sixteen;
use super::summary::{Standing, Summary};
use super::{Damage, Proof, Read};
use crate::answers::{Answer, Answers, document};
use crate::ids::QuestionId;
use crate::rulebook::{Day, Kind, Problem, Rulebook};

/// What `format` says.
pub const FORMAT: &str = "light-mining-case";
/// The file's name in messages.
const NAME: &str = "case";

/// A case. With `answers` alone it is an answer file.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct CaseDoc {
    /// `light-mining-case`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub format: String,
    /// Version of the form: 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<u32>,
    /// The rulebook's version the answers were given under.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rulebook: Option<String>,
    /// Sixteen hexadecimal digits for what that rulebook decides with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rulebook_digest: Option<String>,
    /// The day of the assessment, `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assessed_on: Option<String>,
    /// The verdict in short.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verdict: Option<VerdictDoc>,
    /// Answers by question id, as in an answer file.
    pub answers: BTreeMap<String, Value>,
    /// The options that each choose-any question offered: one that was not offered is not "no".
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub offered: BTreeMap<String, Vec<String>>,
}

/// The verdict in short.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct VerdictDoc {
    /// Sixteen hexadecimal digits for the whole verdict.
    pub digest: String,
    /// How the firm stands: a headline, `open`, `stopped`, `outside` or `none`.
    pub firm: String,
    /// How each activity stands that is present or may be.
    pub activities: BTreeMap<String, String>,
}

/// Writes a case.
#[must_use]
pub fn write(rulebook: &Rulebook, proof: &Proof, answers: &Answers) -> String {
    let verdict = proof.verdict.zip(proof.summary.as_ref());
    let offered = answers
        .iter()
        .filter(|(id, _)| rulebook[*id].kind == Kind::AnyOf)
        .map(|(id, _)| (rulebook[id].id.clone(), rulebook[id].options.clone()));
    let doc = CaseDoc {
        format: FORMAT.to_owned(),
        version: Some(1),
        rulebook_digest: proof.rulebook.map(|d| d.to_string()),
        assessed_on: proof.date.map(|d| d.to_string()),
        verdict: verdict.map(|(digest, summary)| VerdictDoc {
            digest: digest.to_string(),
            firm: summary.firm.name().to_owned(),
            activities: named(rulebook, summary),
        }),
        offered: offered.collect(),
        answers: document::write(rulebook, answers).answers,
        rulebook: Some(proof.version.clone()),
    };
    // Maps with text keys and plain values: this cannot fail.
    serde_json::to_string_pretty(&doc).unwrap_or_default()
}

fn named(rulebook: &Rulebook, summary: &Summary) -> BTreeMap<String, String> {
    let standing = |id: &str| summary.activities.get(&sixteen(id)).copied();
    rulebook
        .activities
        .iter()
        .filter_map(|a| Some((a.id.clone(), standing(&a.id)?.name().to_owned())))
        .collect()
}

/// Reads a case or an answer file.
///
/// # Errors
///
/// Everything that is wrong, if nothing can be read. What is wrong with single answers comes as
/// problems beside the rest.
pub fn read(
    rulebook: &Rulebook,
    digest: Digest,
    text: &str,
) -> Result<(Read, Vec<Problem>), Damage> {
    let doc: CaseDoc = serde_json::from_str(text).map_err(|error| {
        let place = format!("line {} column {}", error.line(), error.column());
        let says = error.to_string();
        let says = says.split(" at line ").next().unwrap_or_default();
        Damage::File(Problem::new(NAME, place, says))
    })?;
    if !doc.format.is_empty() && doc.format != FORMAT {
        return Err(Damage::Foreign);
    }
    if doc.version.is_some_and(|v| v > 1) {
        return Err(Damage::Newer);
    }
    let mut problems = Vec::new();
    let proof = proof(&doc, &mut problems);
    // Under the same rules nothing may be missing; under others, what is gone is no fault.
    let same = match proof.rulebook {
        Some(theirs) => theirs == digest,
        None => doc.rulebook.as_ref().is_none_or(|v| *v == rulebook.version),
    };
    let mut read = Read {
        proof,
        answers: Answers::new(rulebook),
        lost: Vec::new(),
    };
    for (name, value) in &doc.answers {
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
            Err(says) if same => problems.push(Problem::new(NAME, name.clone(), says)),
            answer => {
                let answer = answer.ok().map(|a| reopened(rulebook, id, &doc, a));
                read.take(rulebook, id, Some(name), answer, gone);
            }
        }
    }
    Ok((read, problems))
}

/// The answers of a saved case, or of an answer file, read strictly for the command line.
///
/// # Errors
///
/// Every problem, each with the file's name and the answer's id.
pub fn answers(rulebook: &Rulebook, file: &str, text: &str) -> Result<Answers, Vec<Problem>> {
    // What cannot be read as either is named as an answer file's fault.
    let alone = serde_json::from_str::<CaseDoc>(text)
        .ok()
        .and_then(|case| {
            let alone = document::AnswersDoc {
                rulebook: case.rulebook,
                answers: case.answers,
            };
            serde_json::to_string(&alone).ok()
        });
    document::read(rulebook, file, alone.as_deref().unwrap_or(text))
}

fn proof(doc: &CaseDoc, problems: &mut Vec<Problem>) -> Proof {
    let mut expected = |place: &str, text: &str, what: &str| {
        problems.push(Problem::new(
            NAME,
            place,
            format!("expected {what}, found `{text}`"),
        ));
    };
    let mut digest = |place: &str, text: &String| {
        let read = Digest::parse(text);
        if read.is_none() {
            expected(place, text, "sixteen hexadecimal digits");
        }
        read
    };
    let rulebook = doc.rulebook_digest.as_ref();
    let rulebook = rulebook.and_then(|d| digest("rulebook_digest", d));
    let verdict = doc.verdict.as_ref();
    let sum = verdict.and_then(|v| digest("verdict.digest", &v.digest));
    let date = doc.assessed_on.as_ref().and_then(|text| {
        let day = Day::parse(text);
        if day.is_none() {
            expected("assessed_on", text, "a day, YYYY-MM-DD");
        }
        day
    });
    let mut standing = |place: &str, name: &String| {
        let standing = Standing::of_name(name);
        if standing.is_none() {
            expected(place, name, "a headline, open, stopped, outside or none");
        }
        standing
    };
    let summary = verdict.and_then(|v| {
        let firm = standing("verdict.firm", &v.firm);
        let each: Vec<_> = v
            .activities
            .iter()
            .map(|(id, name)| standing(id, name).map(|s| (sixteen(id), s)))
            .collect();
        Some(Summary {
            firm: firm?,
            activities: each.into_iter().collect::<Option<_>>()?,
        })
    });
    Proof {
        version: doc.rulebook.clone().unwrap_or_default(),
        rulebook,
        verdict: sum,
        date,
        summary,
    }
}

/// Takes options out that the rulebook no longer has; whether there were any.
fn only_known(rulebook: &Rulebook, id: QuestionId, value: &mut Value) -> bool {
    let question = &rulebook[id];
    if question.kind != Kind::AnyOf {
        return false;
    }
    let lists: Vec<&mut Vec<Value>> = match value {
        Value::Array(list) => vec![list],
        Value::Object(map) => map.values_mut().filter_map(Value::as_array_mut).collect(),
        _ => Vec::new(),
    };
    let mut gone = false;
    for list in lists {
        let before = list.len();
        list.retain(|o| {
            o.as_str()
                .is_none_or(|name| question.options.iter().any(|o| o == name))
        });
        gone |= list.len() != before;
    }
    gone
}

/// An option that was not offered then is not known now.
fn reopened(rulebook: &Rulebook, id: Option<QuestionId>, doc: &CaseDoc, answer: Answer) -> Answer {
    let (Answer::Any { yes, mut unknown }, Some(question)) =
        (answer.clone(), id.map(|id| &rulebook[id]))
    else {
        return answer;
    };
    let Some(offered) = doc.offered.get(&question.id) else {
        return answer;
    };
    let new: BTreeSet<u16> = (0..)
        .zip(&question.options)
        .filter(|(_, name)| !offered.contains(name))
        .map(|(place, _)| place)
        .collect();
    unknown.extend(new.difference(&yes));
    Answer::Any { yes, unknown }
}
