//! Every text that a rulebook needs, and those that the catalogues do not have.
//!
//! It must never know what a text says.

use crate::i18n::{Language, option_id, question_id};
use crate::rulebook::{Kind, Problem, Rulebook, link};

/// A row of a file that needs a text: the file, the place, the message's id.
struct Need {
    file: &'static str,
    place: String,
    id: String,
}

/// A file whose rows need texts.
struct Needs {
    file: &'static str,
    what: &'static str,
    all: Vec<Need>,
}

impl Needs {
    /// Every part that a row needs; an empty part is the message itself.
    fn row(&mut self, index: usize, row: &str, message: &str, parts: &[&str]) {
        for part in parts {
            self.all.push(Need {
                file: self.file,
                place: format!("{}[{index}] {row}", self.what),
                id: format!("{message}{part}"),
            });
        }
    }
}

/// Every text that the rows of a rulebook need.
fn needs(law: &Rulebook) -> Vec<Need> {
    let mut all = questions(law);
    let mut file = |file: &'static str, fill: &mut dyn FnMut(&mut Needs)| {
        let what = file.trim_end_matches(".json");
        let all_of_it = Vec::new();
        let mut needs = Needs {
            file,
            what,
            all: all_of_it,
        };
        fill(&mut needs);
        all.append(&mut needs.all);
    };
    file("activities.json", &mut |needs| {
        for (i, row) in law.activities.iter().enumerate() {
            let parts = ["", ".what", ".issue", ".outlook", ".industry"];
            needs.row(i, &row.id, &format!("a-{}", row.id), &parts);
        }
    });
    file("rules.json", &mut |needs| {
        for (i, row) in law.rules.iter().enumerate() {
            let message = format!("r-{}", row.id);
            needs.row(i, &row.id, &message, &["", ".reason"]);
            if row.counter {
                needs.row(i, &row.id, &message, &[".counter"]);
            }
        }
    });
    file("findings.json", &mut |needs| {
        for (i, row) in law.findings.iter().enumerate() {
            let message = format!("f-{}", row.id);
            needs.row(i, &row.id, &message, &["", ".says"]);
            // What it says where the figure is not known.
            if row.figure.is_some() {
                needs.row(i, &row.id, &message, &[".bare"]);
            }
        }
    });
    file("duties.json", &mut |needs| {
        for (i, row) in law.duties.iter().enumerate() {
            let parts = ["", ".says", ".deadline"];
            needs.row(i, &row.id, &format!("d-{}", row.id), &parts);
        }
    });
    file("moves.json", &mut |needs| {
        for (i, row) in law.moves.iter().enumerate() {
            needs.row(i, &row.id, &format!("move-{}", row.id), &["", ".says"]);
        }
    });
    file("places.json", &mut |needs| {
        for (i, row) in law.places.iter().enumerate() {
            needs.row(i, &row.id, &format!("p-{}", row.id), &[""]);
        }
    });
    file("rulebook.json", &mut |needs| {
        needs.what = "presets";
        for (i, row) in law.presets.iter().enumerate() {
            needs.row(i, &row.id, &format!("m-{}", row.id), &[""]);
        }
    });
    all
}

fn questions(law: &Rulebook) -> Vec<Need> {
    let mut needs = Needs {
        file: "questions.json",
        what: "questions",
        all: Vec::new(),
    };
    // Stages stand between the questions here, not in the file.
    let mut place = 0;
    for row in &law.questions {
        let message = question_id(&row.id);
        let parts = [
            Some(""),
            Some(".hint"),
            Some(".why"),
            Some(".yes"),
            Some(".no"),
            row.none.then_some(".none"),
        ];
        let parts: Vec<&str> = parts.into_iter().flatten().collect();
        needs.row(place, &row.id, &message, &parts);
        if matches!(row.kind, Kind::OneOf | Kind::AnyOf) {
            for option in &row.options {
                needs.row(place, &row.id, &option_id(&row.id, option), &[""]);
            }
        }
        for (field, word) in [("never", never(row)), ("holder", row.holder.as_deref())] {
            if let Some(word) = word {
                needs.row(place, &row.id, &format!("{field}-{word}"), &[""]);
            }
        }
        place += usize::from(row.stage_of.is_none());
    }
    needs.all
}

fn never(question: &crate::rulebook::Question) -> Option<&str> {
    match &question.stand {
        crate::rulebook::Stand::Never(why) => Some(why),
        _ => None,
    }
}

/// Every text that a rulebook needs and a language does not have, with the row that needs it.
#[must_use]
pub fn missing_texts(law: &Rulebook) -> Vec<Problem> {
    let mut needs = needs(law);
    // Also those words of a closed set that no row uses today.
    let words = link::NEVER.iter().map(|w| format!("never-{w}"));
    let words = words.chain(link::HOLDERS.iter().map(|w| format!("holder-{w}")));
    needs.extend(words.map(|id| Need {
        file: "questions.json",
        place: String::new(),
        id,
    }));
    let mut problems = Vec::new();
    for language in Language::ALL {
        let words = super::words(language);
        for need in needs.iter().filter(|need| !words.has(&need.id)) {
            let says = format!(
                "has no text `{}`; expected it in locales/{}",
                need.id,
                language.tag()
            );
            problems.push(Problem::new(need.file, need.place.clone(), says));
        }
    }
    problems.sort();
    problems.dedup();
    problems
}
