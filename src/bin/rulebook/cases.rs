//! `rulebook cases`: runs the case book and renders it.

use std::rc::Rc;

use light_mining_check::i18n::Language;
use light_mining_check::rulebook::Rulebook;
use light_mining_check::verification::cases::{self, Case};

/// Runs every case of `rules/cases` and prints the book.
///
/// # Errors
///
/// The cases that do not hold, and how.
pub fn cases(law: Rulebook, _language: Language) -> Result<String, String> {
    let mut read: Vec<(String, String)> = Vec::new();
    let folder = "rules/cases";
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
    let runner = cases::Runner::new(Rc::clone(&law));
    let mut book = String::new();
    let mut wrong = String::new();
    for (name, text) in &read {
        let case = match Case::read(name, text) {
            Ok(case) => case,
            Err(problems) => {
                problems
                    .iter()
                    .for_each(|p| wrong.push_str(&format!("{p}\n")));
                continue;
            }
        };
        let unknown = case.unknown(&law);
        unknown
            .iter()
            .for_each(|p| wrong.push_str(&format!("{p}\n")));
        if unknown.is_empty() {
            for difference in runner.run(&case) {
                wrong.push_str(&format!("{name}: {difference}\n"));
            }
            book.push_str(text);
            book.push('\n');
        }
    }
    if wrong.is_empty() {
        book.push_str(&format!("\n{} cases hold\n", read.len()));
        Ok(book)
    } else {
        Err(wrong)
    }
}
