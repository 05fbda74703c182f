//! The case book: answers, and what the tool must say today.
//!
//! A case is a page a lawyer can read, with two JSON blocks: the answers, and the expected result.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde::Deserialize;
use serde_json::Value;

use crate::answers::document;
use crate::assessment::{Assessor, Outcome, assess};
use crate::rulebook::{Day, Problem, Rulebook};

/// One case.
#[derive(Debug, Clone)]
pub struct Case {
    /// The file.
    pub file: String,
    /// Its title.
    pub title: String,
    /// Whether a court or an authority told it; otherwise it is a typical founder.
    pub published: bool,
    /// Whether it is a page of the case book; otherwise a probe, written to try rules, with no texts.
    pub paged: bool,
    /// Its authorities, with the keys of their provisions.
    pub cites: Vec<(String, String)>,
    /// The day it is assessed for.
    pub date: Day,
    /// The answers, as an answer file's `answers`.
    pub answers: Value,
    /// What the tool must say.
    pub expected: Expected,
}

/// What a case expects.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// The firm's first line.
    pub firm: String,
    /// By activity.
    #[serde(default)]
    pub activities: BTreeMap<String, ExpectedActivity>,
    /// Findings that must stand.
    #[serde(default)]
    pub findings: Vec<String>,
    /// Whether no other finding may stand.
    #[serde(default)]
    pub findings_only: bool,
    /// Duties that must be owed, all and only these.
    #[serde(default)]
    pub duties_owed: Vec<String>,
    /// Activities that must be absent.
    #[serde(default)]
    pub absent: Vec<String>,
}

/// What a case expects of an activity.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpectedActivity {
    /// Its headline, or `stopped` or `outside`.
    #[serde(default)]
    pub headline: Option<String>,
    /// The outcomes that must be possible, all and only these.
    #[serde(default)]
    pub possible: Vec<String>,
    /// Lanes and their certainty.
    #[serde(default)]
    pub lanes: BTreeMap<String, String>,
}

impl Case {
    /// The number that its file begins with; also the name of its texts.
    #[must_use]
    pub fn id(&self) -> &str {
        self.file.split('-').next().unwrap_or(&self.file)
    }

    /// Reads a case.
    ///
    /// # Errors
    ///
    /// Everything that is missing or malformed.
    pub fn read(file: &str, text: &str) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut problem = |place: &str, says: &str| {
            problems.push(Problem::new(file, place, says));
        };
        let title = text.lines().next().and_then(|l| l.strip_prefix("# "));
        if title.is_none() {
            problem("", "has no title; expected `# …` in the first line");
        }
        let front = |name: &str| text.lines().find_map(|l| l.strip_prefix(name));
        let date = front("- Date: ").and_then(|d| Day::parse(d.trim()));
        if date.is_none() {
            problem("", "has no date; expected `- Date: YYYY-MM-DD`");
        }
        let (published, paged) = match front("- Kind: ") {
            Some("published") => (true, true),
            Some("typical") | None => (false, true),
            Some("probe") => (false, false),
            Some(_) => {
                let says =
                    "has an unknown kind; expected `- Kind: published`, `typical` or `probe`";
                problem("", says);
                (false, true)
            }
        };
        let cites = front("- Authority: ").map(cites).unwrap_or_default();
        if cites.is_empty() {
            let says =
                "has no authority; expected `- Authority: \u{60}id\u{60} \u{60}pin\u{60}, …`";
            problem("", says);
        }
        let answers = block(text, "Answers", &mut problem);
        let expected = block(text, "Expected", &mut problem);
        match (title, date, answers, expected) {
            (Some(title), Some(date), Some(answers), Some(expected)) if problems.is_empty() => {
                Ok(Self {
                    file: file.to_owned(),
                    title: title.to_owned(),
                    published,
                    paged,
                    cites,
                    date,
                    answers,
                    expected,
                })
            }
            _ => Err(problems),
        }
    }
}

/// The JSON block under a heading.
fn block<T: serde::de::DeserializeOwned>(
    text: &str,
    heading: &str,
    problem: &mut impl FnMut(&str, &str),
) -> Option<T> {
    let found = text
        .split_once(&format!("\n## {heading}\n"))
        .and_then(|(_, after)| after.split_once("```json\n"))
        .and_then(|(_, json)| json.split_once("```"));
    let Some((json, _)) = found else {
        let says = format!("has no JSON block under `## {heading}`");
        problem("", &says);
        return None;
    };
    match serde_json::from_str(json) {
        Ok(read) => Some(read),
        Err(error) => {
            problem(heading, &error.to_string());
            None
        }
    }
}

/// `` `id` `pin`, … ``
fn cites(line: &str) -> Vec<(String, String)> {
    let names: Vec<&str> = line.split('`').skip(1).step_by(2).collect();
    let (pairs, _) = names.as_chunks::<2>();
    pairs
        .iter()
        .map(|[id, pin]| ((*id).to_owned(), (*pin).to_owned()))
        .collect()
}

/// Runs cases under one rulebook.
pub struct Runner {
    assessor: Assessor,
}

impl Runner {
    /// A runner.
    #[must_use]
    pub fn new(rulebook: Rc<Rulebook>) -> Self {
        Self {
            assessor: Assessor::new(rulebook),
        }
    }

    /// A runner over spaces that were built before.
    #[must_use]
    pub fn over(assessor: Assessor) -> Self {
        Self { assessor }
    }

    /// The spaces, for other uses.
    #[must_use]
    pub fn into_assessor(self) -> Assessor {
        self.assessor
    }

    /// Every difference between what the tool says and what the case expects.
    #[must_use]
    pub fn run(&self, case: &Case) -> Vec<String> {
        let law = &*self.assessor.rulebook;
        let file = serde_json::json!({ "answers": case.answers }).to_string();
        let answers = match document::read(law, &case.file, &file) {
            Ok(answers) => answers,
            Err(problems) => return problems.iter().map(ToString::to_string).collect(),
        };
        let result = assess(&self.assessor, &answers, case.date);
        let mut wrong = Vec::new();
        let mut differ = |what: String, found: &str, expected: &str| {
            if found != expected {
                wrong.push(format!("{what}: found {found}, expected {expected}"));
            }
        };
        differ(
            "firm".to_owned(),
            result.firm.headline.name(),
            &case.expected.firm,
        );
        for (id, expected) in &case.expected.activities {
            let Some(verdict) = law.activity(id).and_then(|a| result.verdict(a)) else {
                differ(
                    id.clone(),
                    "absent",
                    expected.headline.as_deref().unwrap_or("present"),
                );
                continue;
            };
            let name = |o: &Outcome| match o {
                Outcome::Absent => "absent",
                Outcome::Stopped => "stopped",
                Outcome::Outside => "outside",
                Outcome::Headline(h) => h.name(),
            };
            let mut possible: Vec<&str> = verdict.possible.iter().map(name).collect();
            possible.sort_unstable();
            if let Some(headline) = &expected.headline {
                differ(format!("{id} headline"), &possible.join("/"), headline);
            }
            if !expected.possible.is_empty() {
                let mut wanted: Vec<&str> = expected.possible.iter().map(String::as_str).collect();
                wanted.sort_unstable();
                differ(
                    format!("{id} possible"),
                    &possible.join("/"),
                    &wanted.join("/"),
                );
            }
            for (lane, certainty) in &expected.lanes {
                let found = verdict
                    .lanes
                    .iter()
                    .find(|(l, _)| l.name() == lane)
                    .map_or("none", |(_, c)| c.name());
                differ(format!("{id} lane {lane}"), found, certainty);
            }
        }
        for id in &case.expected.absent {
            let Some(activity) = law.activity(id) else {
                differ(id.clone(), "an unknown activity", "an activity");
                continue;
            };
            let present = result.verdict(activity).is_some();
            differ(
                id.clone(),
                if present { "present" } else { "absent" },
                "absent",
            );
        }
        let standing: BTreeSet<&str> = result
            .findings()
            .filter(|(_, _, r)| r.stands)
            .map(|(_, finding, _)| law[finding].id.as_str())
            .collect();
        let wanted = case.expected.findings.iter().map(String::as_str).collect();
        let only = case.expected.findings_only;
        for (id, stands) in differences(&wanted, &standing) {
            if !stands {
                differ(format!("finding {id}"), "does not stand", "stands");
            } else if only {
                differ(format!("finding {id}"), "stands", "does not stand");
            }
        }
        let all = result.verdicts.iter().flat_map(|v| &v.duties);
        let owed: BTreeSet<&str> = all
            .chain(&result.firm.duties)
            .filter(|d| d.owed == Some(true))
            .map(|d| law[d.duty].id.as_str())
            .collect();
        let wanted = case
            .expected
            .duties_owed
            .iter()
            .map(String::as_str)
            .collect();
        for (id, found) in differences(&wanted, &owed) {
            let (found, expected) = if found {
                ("owed", "not owed")
            } else {
                ("not owed", "owed")
            };
            differ(format!("duty {id}"), found, expected);
        }
        wrong
    }
}

/// What only one of the two has, with whether that is the second.
fn differences<'a>(wanted: &BTreeSet<&'a str>, found: &BTreeSet<&'a str>) -> Vec<(&'a str, bool)> {
    let missing = wanted.difference(found).map(|id| (*id, false));
    let surplus = found.difference(wanted).map(|id| (*id, true));
    missing.chain(surplus).collect()
}
