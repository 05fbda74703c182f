//! `rulebook cases`: runs the case book and renders it.

use std::rc::Rc;

use light_mining_check::assessment::Assessor;
use light_mining_check::bundle;
use light_mining_check::i18n::Language;
use light_mining_check::report::Book;
use light_mining_check::rulebook::Rulebook;
use light_mining_check::verification::cases::{Case, Runner};

/// Where the case book stands.
pub const FOLDER: &str = "rules/cases";

/// Runs every case of a folder and prints the book.
///
/// # Errors
///
/// Every case that cannot be read, that names what does not exist, or that does not hold, and how.
pub fn cases(law: Rulebook, folder: &str, language: Language) -> Result<String, String> {
    let mut read: Vec<(String, String)> = Vec::new();
    let entries =
        std::fs::read_dir(folder).map_err(|e| format!("{folder}: could not be read: {e}\n"))?;
    for path in entries.filter_map(|e| e.ok().map(|e| e.path())) {
        if path.extension().is_some_and(|e| e == "md") {
            let text =
                std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}\n", path.display()))?;
            let name = path
                .file_name()
                .map(|n| n.to_string_lossy().into_owned())
                .unwrap_or_default();
            read.push((name, text));
        }
    }
    read.sort();
    let law = Rc::new(law);
    let runner = Runner::new(Rc::clone(&law));
    let words = bundle::words(language);
    let assessor = Assessor::new(Rc::clone(&law));
    let mut book = Book::new(&assessor, &words, language);
    let mut wrong: Vec<String> = Vec::new();
    let mut held = 0;
    for (name, text) in &read {
        let problems = match Case::read(name, text) {
            Ok(case) => {
                let unknown = case.unknown(&law);
                if unknown.is_empty() {
                    let differences = runner.run(&case);
                    wrong.extend(differences.iter().map(|d| format!("{name}: {d}")));
                    held += 1;
                    // A probe is run, and has no texts to render.
                    let written = case.paged.then(|| book.case(&case));
                    written.and_then(Result::err).unwrap_or_default()
                } else {
                    unknown
                }
            }
            Err(problems) => problems,
        };
        wrong.extend(problems.iter().map(ToString::to_string));
    }
    if wrong.is_empty() {
        Ok(format!("{}\n{held} cases hold\n", book.done()))
    } else {
        Err(wrong.join("\n") + "\n")
    }
}
