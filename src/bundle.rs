//! What the packed page carries: the law it can cite and the words of each language.
//!
//! Native only: the page gets them as data blocks. Authorities that nothing cites stay in the
//! register and out of the file.

mod needed;

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest as _, Sha256};

pub use needed::missing_texts;

use crate::answers::document;
use crate::casebook;
use crate::compact::Writer;
use crate::handover::digest;
use crate::i18n::{Language, Words};
use crate::rulebook::document::{EditionDoc, Files, ListedDoc};
use crate::rulebook::link::{Documents, laid_over, link_documents, parse_all};
use crate::rulebook::{Again, Earlier, Problem, Rulebook};
use crate::verification::cases::Case;

/// The earlier editions, the latest first. One is added here and under `rules/editions`.
const EDITIONS: [(&str, &str); 1] = [(
    "editions/2026-02-05.json",
    include_str!("../rules/editions/2026-02-05.json"),
)];

/// The rulebook's files, as they stand in the repository.
#[must_use]
pub fn files() -> Files {
    [
        ("rulebook.json", include_str!("../rules/rulebook.json")),
        ("questions.json", include_str!("../rules/questions.json")),
        ("activities.json", include_str!("../rules/activities.json")),
        ("rules.json", include_str!("../rules/rules.json")),
        ("findings.json", include_str!("../rules/findings.json")),
        ("duties.json", include_str!("../rules/duties.json")),
        ("moves.json", include_str!("../rules/moves.json")),
        ("places.json", include_str!("../rules/places.json")),
        (
            "authorities.json",
            include_str!("../rules/authorities.json"),
        ),
        ("errata.json", include_str!("../rules/errata.json")),
    ]
    .into_iter()
    .map(|(name, text)| (name.to_owned(), text.to_owned()))
    .collect()
}

/// The rulebook of the repository.
///
/// # Errors
///
/// Every problem of its files.
pub fn rulebook() -> Result<Rulebook, Vec<Problem>> {
    let mut law = with_earlier(crate::rulebook::link::link(&files())?)?;
    law.again = Again(|| rulebook().ok());
    Ok(law)
}

/// The rulebook with what its earlier editions differ in.
fn with_earlier(mut today: Rulebook) -> Result<Rulebook, Vec<Problem>> {
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
    let list = serde_json::from_str(include_str!("../rules/editions/list.json"));
    list.map_err(|error| vec![Problem::new("editions/list.json", "", error.to_string())])
}

/// What `editions/list.json` must say of the editions that are inside. What it says of others, it
/// says for ever.
///
/// # Errors
///
/// Every problem of their files and of today's.
pub fn edition_list() -> Result<Vec<ListedDoc>, Vec<Problem>> {
    let mut list = Vec::new();
    for doc in editions()? {
        list.push(listing(edition_documents(&doc)?)?);
    }
    let known = listed()?.into_iter();
    let others: Vec<ListedDoc> = known
        .filter(|l| list.iter().all(|m| m.id != l.id))
        .collect();
    list.extend(others);
    list.sort_by(|a, b| b.as_of.cmp(&a.as_of));
    Ok(list)
}

/// The documents without the authorities and provisions that nothing cites.
///
/// # Errors
///
/// Every problem of the files.
pub fn documents() -> Result<Documents, Vec<Problem>> {
    let book = cases()?;
    let mut documents = parse_all(&files())?;
    let linked = link_documents(documents.clone())?;
    let cited: BTreeSet<&str> = linked
        .authorities
        .iter()
        .filter(|a| a.cited)
        .map(|a| a.doc.id.as_str())
        .chain(
            book.iter()
                .flat_map(|c| c.cites.iter().map(|(a, _)| a.as_str())),
        )
        .collect();
    documents
        .authorities
        .retain(|a| cited.contains(a.id.as_str()));
    let mut pins = pins(&documents)?;
    let of = |c: &Case| c.cites.clone();
    pins.extend(book.iter().flat_map(of));
    for authority in &mut documents.authorities {
        // The timeline shows the first.
        let mut first = true;
        authority.provisions.retain(|p| {
            let pin = (authority.id.clone(), p.key.clone());
            std::mem::take(&mut first) || pins.contains(&pin)
        });
    }
    Ok(documents)
}

/// Every provision that something cites, today or in the rules of an earlier edition.
fn pins(docs: &Documents) -> Result<BTreeSet<(String, String)>, Vec<Problem>> {
    let figures = &docs.header.figures;
    let editions = editions()?;
    let places = docs.places.iter().flat_map(|p| {
        let support = p.support.iter().map(|s| &s.basis);
        p.stance.iter().chain(&p.surcharge.basis).chain(support)
    });
    let all = (docs.rules.iter().flat_map(|r| &r.basis))
        .chain(docs.duties.iter().flat_map(|d| &d.basis))
        .chain(docs.moves.iter().flat_map(|m| &m.basis))
        .chain(places)
        .chain([&figures.national_surcharge_basis, &figures.tce_basis])
        .chain(figures.presets.iter().map(|p| &p.basis))
        .chain(
            editions
                .iter()
                .flat_map(|e| e.rules.iter().flat_map(|r| &r.rule.basis)),
        );
    Ok(all.map(|b| (b.authority.clone(), b.pin.clone())).collect())
}

/// The law as the page carries it: linked, without what no page shows.
///
/// # Errors
///
/// Every problem of the files.
pub fn page_rulebook() -> Result<Rulebook, Vec<Problem>> {
    let mut rulebook = link_documents(documents()?)?;
    for question in &mut rulebook.questions {
        // Only the verifier names the reason.
        question.no_order = None;
    }
    let mut law = with_earlier(rulebook)?;
    law.again = Again(|| page_rulebook().ok());
    Ok(law)
}

/// The blocks of data that the page carries, each with its name: the law, the words and the
/// case book, in the compact form. A new block is added here and read in `browser::data`.
///
/// # Errors
///
/// Every problem of the rulebook's files.
pub fn blocks() -> Result<Vec<(String, String)>, Vec<Problem>> {
    let english = page_words(Language::En)?;
    let mut blocks = vec![
        ("rulebook".to_owned(), Writer::packed(&page_rulebook()?)),
        ("words".to_owned(), Writer::packed(english.shared_ids())),
    ];
    for language in Language::ALL {
        let texts = Writer::packed(page_words(language)?.texts());
        blocks.push((format!("words-{}", language.tag()), texts));
    }
    blocks.push(("book".to_owned(), Writer::packed(&book_text()?)));
    Ok(blocks)
}

/// The words of a language.
#[must_use]
pub fn words(language: Language) -> Words {
    Words::of(&catalogue(language))
}

/// The words of a language that a page shows: without those of the command line, and of rules that
/// no longer stand only the first line.
///
/// # Errors
///
/// Every problem of the rulebook's files.
pub fn page_words(language: Language) -> Result<Words, Vec<Problem>> {
    let law = rulebook()?;
    let mut catalogue = catalogue(language);
    catalogue.retain(|id, _| {
        let part = id.strip_prefix("r-").and_then(|id| id.split_once('.'));
        !id.starts_with("cli-") && part.is_none_or(|(rule, _)| law.rule(rule).is_some())
    });
    Ok(Words::of(&catalogue))
}

fn catalogue(language: Language) -> BTreeMap<String, String> {
    let text = match language {
        Language::En => include_str!(concat!(env!("OUT_DIR"), "/words-en.json")),
        Language::ZhHans => include_str!(concat!(env!("OUT_DIR"), "/words-zh-Hans.json")),
        Language::PtBr => include_str!(concat!(env!("OUT_DIR"), "/words-pt-BR.json")),
    };
    serde_json::from_str(text).unwrap_or_default()
}

/// The pages of the case book, as they stand in the repository. Probes stay out of the file.
///
/// # Errors
///
/// Every file that is no case.
pub fn cases() -> Result<Vec<Case>, Vec<Problem>> {
    let files = include_str!(concat!(env!("OUT_DIR"), "/cases.txt"));
    let mut problems = Vec::new();
    let mut cases = Vec::new();
    for file in files.split_terminator('\0') {
        let (name, text) = file.split_once('\n').unwrap_or((file, ""));
        match Case::read(name, text) {
            Ok(case) if case.paged => cases.push(case),
            Ok(_) => {}
            Err(found) => problems.extend(found),
        }
    }
    if problems.is_empty() {
        Ok(cases)
    } else {
        Err(problems)
    }
}

/// The case book as the page carries it: a line a case, for the rulebook the page carries.
///
/// # Errors
///
/// Every case that does not fit the rulebook.
pub fn book_text() -> Result<String, Vec<Problem>> {
    let rulebook = link_documents(documents()?)?;
    let mut problems = Vec::new();
    let mut text = String::new();
    for case in cases()? {
        let file = serde_json::json!({ "answers": case.answers }).to_string();
        match document::read(&rulebook, &case.file, &file) {
            Ok(answers) => {
                text.push_str(&casebook::line(
                    case.id(),
                    case.published,
                    &case.cites,
                    &answers,
                ));
                text.push('\n');
            }
            Err(found) => problems.extend(found),
        }
        for (authority, key) in &case.cites {
            if rulebook.pin(authority, key).is_none() {
                let says = format!("unknown provision `{authority}` `{key}`");
                problems.push(Problem::new(&case.file, "Authority", says));
            }
        }
    }
    if problems.is_empty() {
        Ok(text)
    } else {
        Err(problems)
    }
}
