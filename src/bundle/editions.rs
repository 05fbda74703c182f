//! Earlier editions of the rulebook: those that are inside, and the list of all with their digests.

use sha2::{Digest as _, Sha256};

use super::files;
use crate::handover::digest;
use crate::rulebook::document::{EditionDoc, ListedDoc};
use crate::rulebook::link::{Documents, laid_over, link_documents, parse_all};
use crate::rulebook::{Earlier, Problem, Rulebook};

/// The earlier editions, the latest first. One is added here and under `rules/editions`.
const EDITIONS: [(&str, &str); 1] = [(
    "editions/2026-02-05.json",
    include_str!("../../rules/editions/2026-02-05.json"),
)];

/// The rulebook with what its earlier editions differ in.
pub(super) fn with_earlier(mut today: Rulebook) -> Result<Rulebook, Vec<Problem>> {
    for doc in editions()? {
        let then = edition(&doc)?;
        today.earlier.push(Earlier::between(&doc, &today, &then));
    }
    Ok(today)
}

/// The earlier editions, the latest first.
///
/// # Errors
///
/// Every file that breaks the format.
pub fn editions() -> Result<Vec<EditionDoc>, Vec<Problem>> {
    let read = |(name, text): (&str, &str)| {
        serde_json::from_str(text).map_err(|error| {
            let place = format!("line {} column {}", error.line(), error.column());
            vec![Problem::new(name, place, error.to_string())]
        })
    };
    EDITIONS.into_iter().map(read).collect()
}

/// The files of an earlier edition, whole.
///
/// # Errors
///
/// Every problem of its file and of today's.
pub fn edition_documents(edition: &EditionDoc) -> Result<Documents, Vec<Problem>> {
    laid_over(parse_all(&files())?, edition)
}

/// An earlier edition, linked.
///
/// # Errors
///
/// Every problem of its file and of today's.
pub fn edition(edition: &EditionDoc) -> Result<Rulebook, Vec<Problem>> {
    link_documents(edition_documents(edition)?)
}

/// The files of a rulebook as one, whole.
///
/// # Errors
///
/// When it cannot be written.
pub fn whole(docs: &Documents) -> Result<String, Vec<Problem>> {
    let text = serde_json::to_string_pretty(docs);
    text.map(|text| text + "\n")
        .map_err(|error| vec![Problem::new(&docs.header.version, "", error.to_string())])
}

/// The files of today's edition, or of an earlier one; none, if there is no such edition.
///
/// # Errors
///
/// Every problem of its file and of today's.
pub fn edition_of(id: &str) -> Result<Option<Documents>, Vec<Problem>> {
    let today = parse_all(&files())?;
    if today.header.as_of == id {
        return Ok(Some(today));
    }
    let earlier = editions()?.into_iter().find(|doc| doc.id == id);
    earlier.map(|doc| laid_over(today, &doc)).transpose()
}

/// What `editions/list.json` must say of an edition.
///
/// # Errors
///
/// Every problem of its files.
pub fn listing(docs: Documents) -> Result<ListedDoc, Vec<Problem>> {
    Ok(ListedDoc {
        id: docs.header.as_of.clone(),
        version: docs.header.version.clone(),
        as_of: docs.header.as_of.clone(),
        sha256: sha256(&whole(&docs)?),
        decides: digest::of_rulebook(&link_documents(docs)?).to_string(),
    })
}

/// SHA-256 of a text, in hexadecimal.
#[must_use]
pub fn sha256(text: &str) -> String {
    let sum = Sha256::digest(text.as_bytes());
    sum.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What `editions/list.json` says of each edition.
///
/// # Errors
///
/// When it breaks the format.
pub fn listed() -> Result<Vec<ListedDoc>, Vec<Problem>> {
    let list = serde_json::from_str(include_str!("../../rules/editions/list.json"));
    list.map_err(|error| vec![Problem::new("editions/list.json", "", error.to_string())])
}

/// What `editions/list.json` must say of the editions that are inside. What it says of others, it
/// says for ever.
///
/// # Errors
///
/// Every problem of their files and of today's, and every released edition that decides otherwise
/// than it is listed.
pub fn edition_list() -> Result<Vec<ListedDoc>, Vec<Problem>> {
    let known = listed()?;
    let mut list = Vec::new();
    let mut problems = Vec::new();
    for doc in editions()? {
        match line_of(&doc, listing(edition_documents(&doc)?)?, &known) {
            Ok(line) => list.push(line),
            Err(problem) => problems.push(problem),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let others: Vec<ListedDoc> = (known.into_iter())
        .filter(|l| list.iter().all(|m| m.id != l.id))
        .collect();
    list.extend(others);
    list.sort_by(|a, b| b.as_of.cmp(&a.as_of));
    Ok(list)
}

/// The line of an edition that is inside. One that was put together later is what today's files
/// make of it. One that was in use keeps the line of its release, for its file is out there: words
/// and sources may have been corrected since, what it decides may not.
///
/// # Errors
///
/// When an edition that was in use has no line, or decides otherwise than its line says.
pub fn line_of(
    doc: &EditionDoc,
    made: ListedDoc,
    known: &[ListedDoc],
) -> Result<ListedDoc, Problem> {
    if doc.put_together.is_some() {
        return Ok(made);
    }
    let refused = |says: String| Problem::new("editions/list.json", &doc.id, says);
    let Some(kept) = known.iter().find(|line| line.id == doc.id) else {
        let says = "an edition that was in use has no line: expected that of its release";
        return Err(refused(says.to_owned()));
    };
    if (&kept.version, &kept.as_of, &kept.decides) == (&made.version, &made.as_of, &made.decides) {
        return Ok(kept.clone());
    }
    Err(refused(format!(
        "was released as {} of {} and decides with {}; its file over today's is {} of {} and \
         decides with {}: mend that file, the line of a release is never changed",
        kept.version, kept.as_of, kept.decides, made.version, made.as_of, made.decides
    )))
}
