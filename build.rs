//! Turns the Fluent files into one compact catalogue a language, and joins the case book.
//!
//! A missing, surplus or mismatched message in any language fails the build, and every difference
//! is named. The program itself holds no Fluent parser.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

const LANGUAGES: [&str; 3] = ["en", "zh-Hans", "pt-BR"];

/// Message or `message.attribute` to its text and placeholders.
type Catalogue = BTreeMap<String, (String, BTreeSet<String>)>;

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=rules/cases");
    let mut problems = Vec::new();
    let catalogues: Vec<Catalogue> = LANGUAGES
        .iter()
        .map(|language| read(language, &mut problems))
        .collect();
    if let Some((first, others)) = catalogues.split_first() {
        for (language, catalogue) in LANGUAGES.iter().skip(1).zip(others) {
            compare(language, first, catalogue, &mut problems);
        }
    }
    let out = out_dir();
    for (language, catalogue) in LANGUAGES.iter().zip(&catalogues) {
        let words: BTreeMap<&String, &String> =
            catalogue.iter().map(|(id, (text, _))| (id, text)).collect();
        let json = serde_json::to_string(&words).unwrap_or_default();
        if let Err(error) = fs::write(Path::new(&out).join(format!("words-{language}.json")), json)
        {
            problems.push(format!(
                "words-{language}.json: could not be written: {error}"
            ));
        }
    }
    case_book(Path::new(&out), &mut problems);
    for problem in &problems {
        println!("cargo::error={problem}");
    }
    if problems.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Where cargo wants the catalogues.
#[expect(
    clippy::disallowed_methods,
    reason = "cargo tells a build script its folder this way"
)]
fn out_dir() -> String {
    std::env::var("OUT_DIR").unwrap_or_default()
}

/// Joins the case book into one file: for each case its name, a line, its text, and a null.
fn case_book(out: &Path, problems: &mut Vec<String>) {
    let folder = Path::new("rules/cases");
    let mut files: Vec<_> = match fs::read_dir(folder) {
        Ok(entries) => entries.filter_map(|e| e.ok().map(|e| e.path())).collect(),
        Err(error) => {
            problems.push(format!("rules/cases: could not be read: {error}"));
            return;
        }
    };
    files.sort();
    let mut book = String::new();
    for file in files
        .iter()
        .filter(|f| f.extension().is_some_and(|e| e == "md"))
    {
        match fs::read_to_string(file) {
            Ok(text) => {
                let name = file.file_name().unwrap_or_default().to_string_lossy();
                book.push_str(&format!("{name}\n{text}\0"));
            }
            Err(error) => problems.push(format!("{}: could not be read: {error}", file.display())),
        }
    }
    if let Err(error) = fs::write(out.join("cases.txt"), book) {
        problems.push(format!("cases.txt: could not be written: {error}"));
    }
}

/// Reads every file of a language.
fn read(language: &str, problems: &mut Vec<String>) -> Catalogue {
    let mut catalogue = Catalogue::new();
    let folder = Path::new("locales").join(language);
    let mut files: Vec<_> = match fs::read_dir(&folder) {
        Ok(entries) => entries.filter_map(|e| e.ok().map(|e| e.path())).collect(),
        Err(error) => {
            problems.push(format!("locales/{language}: could not be read: {error}"));
            return catalogue;
        }
    };
    files.sort();
    for file in files
        .iter()
        .filter(|f| f.extension().is_some_and(|e| e == "ftl"))
    {
        let name = file.display().to_string();
        let Ok(text) = fs::read_to_string(file) else {
            problems.push(format!("{name}: could not be read as UTF-8 text"));
            continue;
        };
        let resource = match fluent_syntax::parser::parse(text.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let before = text.get(..error.pos.start).unwrap_or(&text);
                    let line = before.lines().count();
                    problems.push(format!("{name}: line {line}: {error}"));
                }
                resource
            }
        };
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name.to_owned();
                    if let Some(value) = &message.value {
                        add(&name, id.clone(), value, &mut catalogue, problems);
                    }
                    for attribute in &message.attributes {
                        let id = format!("{id}.{}", attribute.id.name);
                        add(&name, id, &attribute.value, &mut catalogue, problems);
                    }
                }
                Entry::Term(term) => {
                    problems.push(format!(
                        "{name}: term `-{}`; expected messages only",
                        term.id.name
                    ));
                }
                Entry::Junk { content } => {
                    let first = content.lines().next().unwrap_or_default();
                    problems.push(format!("{name}: not a message: {first}"));
                }
                _ => {}
            }
        }
    }
    catalogue
}

/// Adds one pattern as plain text with `{name}` for each placeholder.
fn add(
    file: &str,
    id: String,
    pattern: &Pattern<&str>,
    to: &mut Catalogue,
    problems: &mut Vec<String>,
) {
    let mut text = String::new();
    let mut holes = BTreeSet::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id: hole }),
            } => {
                holes.insert(hole.name.to_owned());
                text.push('{');
                text.push_str(hole.name);
                text.push('}');
            }
            PatternElement::Placeable { .. } => {
                problems.push(format!("{file}: `{id}` has more than plain placeholders"));
            }
        }
    }
    if text.trim().is_empty() {
        problems.push(format!("{file}: `{id}` is empty"));
    }
    if to.insert(id.clone(), (text, holes)).is_some() {
        problems.push(format!("{file}: `{id}` stands twice"));
    }
}

/// Names every difference between a language and English.
fn compare(language: &str, english: &Catalogue, other: &Catalogue, problems: &mut Vec<String>) {
    for (id, (_, holes)) in english {
        match other.get(id) {
            None => problems.push(format!("locales/{language}: `{id}` is missing; it stands in locales/en")),
            Some((_, others)) if others != holes => problems.push(format!(
                "locales/{language}: `{id}` has placeholders {others:?}; expected {holes:?} as in locales/en"
            )),
            Some(_) => {}
        }
    }
    for id in other.keys().filter(|id| !english.contains_key(*id)) {
        problems.push(format!(
            "locales/{language}: `{id}` is surplus; it does not stand in locales/en"
        ));
    }
}
