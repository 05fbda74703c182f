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
        kept: false,
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

/// What `editions/list.json` must say: the editions that are inside, and what it says of others and
/// of files that were kept, which it says for ever.
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
    Ok(joined(list, known))
}

/// The lines of the editions that are inside, with those that were known and stay: of editions that
/// are not inside, and of files that were kept as they once were. The latest edition first, of one
/// edition the latest file.
#[must_use]
pub fn joined(mut list: Vec<ListedDoc>, known: Vec<ListedDoc>) -> Vec<ListedDoc> {
    let stays = |line: &ListedDoc| {
        list.iter().all(|made| made.sha256 != line.sha256)
            && (line.kept || list.iter().all(|made| made.id != line.id))
    };
    let others: Vec<ListedDoc> = known.into_iter().filter(stays).collect();
    list.extend(others);
    list.sort_by(|a, b| b.as_of.cmp(&a.as_of));
    list
}

/// Marks today's edition, or one that was put together, as kept from now on: its file, whole, and
/// where it must stand under `rules/editions`.
///
/// # Errors
///
/// Every problem of its files, and an edition whose file cannot be made: of one that was in use it
/// was made on its release.
pub fn keep(list: &mut Vec<ListedDoc>, id: &str) -> Result<(String, String), Vec<Problem>> {
    let used = editions()?
        .iter()
        .any(|doc| doc.id == id && doc.put_together.is_none());
    let Some(docs) = edition_of(id)?.filter(|_| !used) else {
        let says = "expected today's edition or one that was put together";
        return Err(vec![Problem::new("editions/list.json", id, says)]);
    };
    let text = whole(&docs)?;
    let mut line = listing(docs)?;
    line.kept = true;
    let path = kept_as(&line);
    *list = joined(vec![line], std::mem::take(list));
    Ok((path, text))
}

/// Where the file of a kept line stands under `rules/editions`.
#[must_use]
pub fn kept_as(line: &ListedDoc) -> String {
    format!("kept/{}-{}.json", line.id, line.sha256)
}

/// The line of an edition that is inside. One that was put together later is what today's files
/// make of it, kept if that very file was. One that was in use keeps the line of its release, for its file is out there: words
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
        let kept = (known.iter()).any(|line| line.kept && line.sha256 == made.sha256);
        return Ok(ListedDoc { kept, ..made });
    }
    let refused = |says: String| Problem::new("editions/list.json", &doc.id, says);
    let lines = || known.iter().filter(|line| line.id == doc.id);
    let same = |line: &&ListedDoc| {
        (&line.version, &line.as_of, &line.decides) == (&made.version, &made.as_of, &made.decides)
    };
    if let Some(kept) = lines().find(same) {
        return Ok(kept.clone());
    }
    let Some(kept) = lines().next() else {
        let says = "an edition that was in use has no line: expected that of its release";
        return Err(refused(says.to_owned()));
    };
    Err(refused(format!(
        "was released as {} of {} and decides with {}; its file over today's is {} of {} and \
         decides with {}: mend that file, the line of a release is never changed",
        kept.version, kept.as_of, kept.decides, made.version, made.as_of, made.decides
    )))
}
