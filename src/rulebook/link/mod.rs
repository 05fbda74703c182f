//! From files to a [`Rulebook`] that cannot be wrong.
//!
//! Reading stops at nothing: every problem of every file is reported at once. This module reads
//! text it is handed; it must never open a file itself.

mod condition;
mod edition;
mod linker;
mod moves;
mod places;
mod questions;
mod read;
mod rules;
mod shape;
mod values;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

pub use edition::laid_over;
use linker::Linker;
pub use moves::{HOLDERS, NEVER};
use read::documents;
pub use read::parse_all;

use super::document::{
    ActivityDoc, AuthorityDoc, DutyDoc, ErratumDoc, Files, FindingDoc, HeaderDoc, MoveDoc,
    PlaceDoc, QuestionsDoc, RuleDoc,
};
use super::{Activity, Authority, Condition, Finding, Problem, Rulebook};
use crate::ids::FindingId;

/// The files of a rulebook, in the order they are read.
pub const FILES: [&str; 10] = [
    "rulebook.json",
    "questions.json",
    "activities.json",
    "rules.json",
    "findings.json",
    "duties.json",
    "moves.json",
    "places.json",
    "authorities.json",
    "errata.json",
];

/// Every file, parsed; also the one block in which the packed page carries them.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Documents {
    /// `rulebook.json`.
    pub header: HeaderDoc,
    /// `questions.json`.
    pub questions: QuestionsDoc,
    /// `activities.json`.
    pub activities: Vec<ActivityDoc>,
    /// `rules.json`.
    pub rules: Vec<RuleDoc>,
    /// `findings.json`.
    pub findings: Vec<FindingDoc>,
    /// `duties.json`.
    pub duties: Vec<DutyDoc>,
    /// `moves.json`.
    pub moves: Vec<MoveDoc>,
    /// `places.json`.
    pub places: Vec<PlaceDoc>,
    /// `authorities.json`.
    pub authorities: Vec<AuthorityDoc>,
    /// `errata.json`.
    pub errata: Vec<ErratumDoc>,
}

/// Reads a rulebook.
///
/// # Errors
///
/// Every problem of every file, sorted by file and place.
pub fn link(files: &Files) -> Result<Rulebook, Vec<Problem>> {
    let mut problems = Vec::new();
    let linked = documents(files, &mut problems).and_then(|docs| {
        // A row that was left out would make whatever names it look wrong.
        if problems.is_empty() {
            assemble(docs, &mut problems)
        } else {
            values::check(&docs, &mut problems);
            None
        }
    });
    finish(linked, problems)
}

/// Links parsed documents.
///
/// # Errors
///
/// Every problem of every file, sorted by file and place.
pub fn link_documents(docs: Documents) -> Result<Rulebook, Vec<Problem>> {
    let mut problems = Vec::new();
    let linked = assemble(docs, &mut problems);
    finish(linked, problems)
}

/// A rulebook only when nothing was wrong.
fn finish(linked: Option<Rulebook>, mut problems: Vec<Problem>) -> Result<Rulebook, Vec<Problem>> {
    match linked {
        Some(rulebook) if problems.is_empty() => Ok(rulebook),
        _ => {
            problems.sort();
            problems.dedup();
            Err(problems)
        }
    }
}

/// Turns ids into places in a table, reporting doubles.
fn table<'a, Id: From<usize> + Copy>(
    file: &str,
    what: &str,
    ids: impl Iterator<Item = &'a String>,
    problems: &mut Vec<Problem>,
) -> BTreeMap<String, Id> {
    let mut names = BTreeMap::new();
    for (index, id) in ids.enumerate() {
        if names.insert(id.clone(), Id::from(index)).is_some() {
            problems.push(Problem::new(
                file,
                format!("{what} `{id}`"),
                "stands twice; expected unique ids",
            ));
        }
    }
    names
}

/// Links parsed documents, as far as they go.
#[expect(
    clippy::indexing_slicing,
    reason = "the final order has a place for every question, stages behind the others"
)]
fn assemble(docs: Documents, problems: &mut Vec<Problem>) -> Option<Rulebook> {
    values::check(&docs, problems);
    let mut linker = Linker::new(&docs, problems);
    let activity_docs = &docs.activities;

    // Conditions first name questions in file order, stages after them; the final order puts each
    // stage right behind the last question its activity hangs on.
    let presence: Vec<Condition> = activity_docs
        .iter()
        .enumerate()
        .map(|(i, a)| {
            linker.condition(
                "activities.json",
                &format!("activities[{i}] {}", a.id),
                &a.when,
            )
        })
        .collect();
    linker.presence = presence;
    let mut questions = linker.questions(&docs);
    let mut impossible: Vec<(String, Condition)> = docs
        .questions
        .impossible
        .iter()
        .map(|i| {
            let place = format!("impossible {}", i.id);
            (
                i.id.clone(),
                linker.condition("questions.json", &place, &i.when),
            )
        })
        .collect();
    let mut rules = linker.rules(&docs);
    let mut duties = linker.duties(&docs);
    let mut moves = linker.moves(&docs);
    let places = linker.places(&docs);
    let (national_surcharge, tce_per_kwh, presets) = linker.figures(&docs);
    let as_of = linker.as_of(&docs);

    let to = questions::final_order(&questions, &linker.presence);
    let moved =
        |c: &mut Condition| *c = std::mem::replace(c, Condition::Constant(false)).renamed(&to);
    questions.iter_mut().for_each(|q| moved(&mut q.applies));
    impossible.iter_mut().for_each(|(_, c)| moved(c));
    rules.iter_mut().for_each(|r| moved(&mut r.when));
    duties.iter_mut().for_each(|d| {
        moved(&mut d.when);
        moved(&mut d.held);
    });
    for one in &mut moves {
        moved(&mut one.when);
        for change in &mut one.changes {
            change.question = to[change.question.index()];
        }
    }
    linker.presence.iter_mut().for_each(moved);
    let presence = std::mem::take(&mut linker.presence);
    let base = docs.questions.questions.len();
    let mut slots: Vec<Option<super::Question>> = questions.iter().map(|_| None).collect();
    for (old, question) in questions.into_iter().enumerate() {
        slots[to[old].index()] = Some(question);
    }
    let questions: Vec<super::Question> = slots.into_iter().flatten().collect();

    let activities: Vec<Activity> = activity_docs
        .iter()
        .zip(presence)
        .enumerate()
        .map(|(i, (doc, when))| Activity {
            id: doc.id.clone(),
            section: doc.section.clone(),
            when,
            outlook: doc.outlook,
            shares: doc.shares.clone(),
            stage: to[base + i],
            rules: Vec::new(),
            duties: Vec::new(),
        })
        .collect();

    linker.circle(&rules);
    let timeline = linker.timeline(&docs);
    linker.errata(&docs);
    let cited = linker.cited.clone();
    let findings: Vec<Finding> = docs
        .findings
        .into_iter()
        .map(|f| Finding {
            id: f.id,
            group: f.group,
            figure: f.figure,
            counsel: f.counsel,
        })
        .collect();
    let concluded: BTreeSet<FindingId> = rules
        .iter()
        .filter_map(|r| match r.concludes {
            super::Conclusion::Finding(f) => Some(f),
            _ => None,
        })
        .collect();
    for (i, finding) in findings.iter().enumerate() {
        if !concluded.contains(&FindingId::from(i)) {
            let place = format!("findings[{i}] {}", finding.id);
            linker
                .problems
                .push(Problem::new("findings.json", place, "no rule concludes it"));
        }
    }
    let mut rulebook = Rulebook {
        version: docs.header.version,
        as_of: as_of?,
        stale_after_days: docs.header.stale_after_days,
        reviews: docs.header.reviews,
        national_surcharge: national_surcharge?,
        tce_per_kwh: tce_per_kwh?,
        presets,
        questions,
        impossible,
        activities,
        rules,
        findings,
        duties,
        moves,
        places,
        authorities: docs
            .authorities
            .into_iter()
            .enumerate()
            .map(|(i, doc)| Authority {
                cited: cited.contains(&i),
                doc,
            })
            .collect(),
        timeline,
        errata: docs.errata,
        earlier: Vec::new(),
        again: super::Again::default(),
    };
    rulebook.assign();
    check_asking_order(&rulebook, linker.problems);
    Some(rulebook)
}

/// A question may only hang on questions asked before it.
fn check_asking_order(rulebook: &Rulebook, problems: &mut Vec<Problem>) {
    for id in rulebook.question_ids() {
        let question = &rulebook[id];
        for other in question.applies.questions() {
            if other >= id {
                problems.push(Problem::new(
                    "questions.json",
                    question.id.clone(),
                    format!(
                        "arises by `{}`, which is asked later; expected an earlier question",
                        rulebook[other].id
                    ),
                ));
            }
        }
    }
}
