//! What the packed page carries: the law it can cite and the words of each language.
//!
//! Native only: the page gets them as data blocks. Authorities that nothing cites stay in the
//! register and out of the file.

mod editions;
mod needed;

use std::collections::{BTreeMap, BTreeSet};

pub use editions::{
    edition, edition_documents, edition_list, edition_of, editions, joined, keep, kept_as, line_of,
    listed, listing, sha256, whole,
};
pub use needed::missing_texts;

use crate::answers::document;
use crate::casebook;
use crate::compact::Writer;
use crate::i18n::{Language, Words};
use crate::rulebook::document::Files;
use crate::rulebook::link::{Documents, link_documents, parse_all};
use crate::rulebook::{Again, Problem, Rulebook};
use crate::verification::cases::Case;

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
    let mut law = editions::with_earlier(crate::rulebook::link::link(&files())?)?;
    law.again = Again(|| rulebook().ok());
    Ok(law)
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
    let mut law = editions::with_earlier(rulebook)?;
    law.again = Again(|| page_rulebook().ok());
    Ok(law)
}

/// The blocks of data that the page carries, each with its name: the law, its sources by themselves
/// (the page reads one block a turn), the words and the case book, in the compact form. A new block is added here and read in `browser::data`.
///
/// # Errors
///
/// Every problem of the rulebook's files.
pub fn blocks() -> Result<Vec<(String, String)>, Vec<Problem>> {
    let english = page_words(Language::En)?;
    let mut law = page_rulebook()?;
    let authorities = std::mem::take(&mut law.authorities);
    let mut blocks = vec![
        ("rulebook".to_owned(), Writer::packed(&law)),
        ("authorities".to_owned(), Writer::packed(&authorities)),
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

/// The words of a language for a rulebook: what a rule is given for today may not have been there
/// on the day of an earlier edition. Messages `cli-DAY-…` say what is said in their place.
#[must_use]
pub fn words_under(language: Language, law: &Rulebook) -> Words {
    let mut catalogue = catalogue(language);
    let day = format!("cli-{}-", law.as_of);
    let own: Vec<(String, String)> = (catalogue.iter())
        .filter_map(|(id, text)| Some((id.strip_prefix(&day)?.to_owned(), text.clone())))
        .collect();
    catalogue.extend(own);
    Words::of(&catalogue)
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
