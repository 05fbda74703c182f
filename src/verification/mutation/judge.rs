//! What becomes of a mutant: who notices it, or the proof that there is nothing to notice.
//!
//! Asked in the order of what it costs: linking, the edges, the cases, the affected part of the
//! verification, the diagrams. It must never take for equivalent what was not proved.

#![expect(
    clippy::indexing_slicing,
    reason = "parts go by their place in the documents, cases by their place in the book"
)]

use std::rc::Rc;

use super::edges::{self, About, Entry};
use super::equal::{self, concerned};
use super::mutants::{Mutant, Part};
use super::{Kind, noticed};
use crate::answers::Answers;
use crate::assessment::Assessor;
use crate::evaluation::{Builder, Space};
use crate::ids::{ActivityId, DutyId, RuleId};
use crate::rulebook::link::{Documents, link_documents};
use crate::rulebook::{Problem, Rulebook};
use crate::verification::cases::{Case, Runner};
use crate::verification::checks::can_be;
use crate::verification::{Touched, first_fault};

/// What became of a mutant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// Linking refuses it.
    Linking(String),
    /// An edge no longer holds: the entry's id.
    Edge(String),
    /// A case no longer holds: its file.
    Case(String),
    /// Verification refuses it: the check.
    Verification(String),
    /// Proved the same on every answer sheet.
    Equivalent,
    /// Nothing noticed it.
    Survives,
}

impl Fate {
    /// Its name, and who noticed it.
    #[must_use]
    pub fn named(&self) -> (&'static str, &str) {
        match self {
            Self::Linking(by) => ("linking", by),
            Self::Edge(by) => ("edge", by),
            Self::Case(by) => ("case", by),
            Self::Verification(by) => ("verification", by),
            Self::Equivalent => ("equivalent", ""),
            Self::Survives => ("survives", ""),
        }
    }

    /// From its name, and who noticed it.
    #[must_use]
    pub fn read(name: &str, by: &str) -> Option<Self> {
        Some(match name {
            "linking" => Self::Linking(by.to_owned()),
            "edge" => Self::Edge(by.to_owned()),
            "case" => Self::Case(by.to_owned()),
            "verification" => Self::Verification(by.to_owned()),
            "equivalent" => Self::Equivalent,
            "survives" => Self::Survives,
            _ => return None,
        })
    }
}

/// A rulebook, its cases and edges, and what is worked out of them once.
pub struct Bench<'a> {
    pub(super) docs: &'a Documents,
    pub(super) law: Rc<Rulebook>,
    pub(super) cases: &'a [Case],
    pub(super) edges: &'a [Entry],
    space: Space,
    activities: Vec<crate::evaluation::ActivitySpace>,
    pub(super) answers: Vec<Answers>,
}

impl<'a> Bench<'a> {
    /// Sets up a rulebook.
    ///
    /// # Errors
    ///
    /// What is wrong with the rulebook itself: it does not link, or a case or an edge does not hold.
    pub fn new(
        docs: &'a Documents,
        cases: &'a [Case],
        edges: &'a [Entry],
    ) -> Result<Self, Vec<Problem>> {
        let law = Rc::new(link_documents(docs.clone())?);
        let mut problems = Vec::new();
        let mut answers = Vec::new();
        for case in cases {
            let file = serde_json::json!({ "answers": case.answers }).to_string();
            match crate::answers::document::read(&law, &case.file, &file) {
                Ok(read) => answers.push(read),
                Err(found) => problems.extend(found),
            }
        }
        let runner = Runner::new(Rc::clone(&law));
        for case in cases {
            let wrong = runner.run(case);
            problems.extend(
                wrong
                    .iter()
                    .map(|w| Problem::new(&case.file, "", w.as_str())),
            );
        }
        for entry in edges {
            let wrong = edges::wrong(&law, cases, entry);
            problems.extend(wrong.iter().map(|w| Problem::new("edges", "", w.as_str())));
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let (space, activities) = runner.into_assessor().into_spaces();
        Ok(Self {
            docs,
            law,
            cases,
            edges,
            space,
            activities,
            answers,
        })
    }

    /// What becomes of a mutant.
    #[must_use]
    pub fn judge(&self, mutant: &Mutant) -> Fate {
        let other = match link_documents(mutant.apply(self.docs)) {
            Ok(other) => Rc::new(other),
            Err(problems) => {
                let says = problems.first().map(|p| p.says.clone());
                return Fate::Linking(says.unwrap_or_default());
            }
        };
        let about = self.about(mutant);
        for entry in self.edges {
            let mine = entry.about(&self.law).is_some_and(|a| about.contains(&a));
            if mine && !edges::wrong(&other, self.cases, entry).is_empty() {
                return Fate::Edge(entry.id().to_owned());
            }
        }
        // What a conclusion rests on is shown and never reckoned with.
        if mutant.kind == Kind::Basis {
            return Fate::Survives;
        }
        let seen = noticed::cases(self, mutant, &other);
        let touched = self.touched(mutant);
        let runner = Runner::over(self.assessor(&other, &touched));
        for at in seen {
            if !runner.run(&self.cases[at]).is_empty() {
                return Fate::Case(self.cases[at].file.clone());
            }
        }
        if let Some(fault) = first_fault(runner.into_assessor(), touched) {
            return Fate::Verification(fault.check.to_owned());
        }
        if self.equivalent(mutant) {
            return Fate::Equivalent;
        }
        Fate::Survives
    }

    /// Whether the mutant is proved to be the same on every answer sheet.
    #[must_use]
    pub fn equivalent(&self, mutant: &Mutant) -> bool {
        equal::difference(self.docs, mutant).is_some_and(|d| !can_be(&d.law, &d.space, d.where_))
    }

    /// Whose edges could tell.
    fn about(&self, mutant: &Mutant) -> Vec<About> {
        match mutant.part {
            Part::Rule(at) => concerned(&self.law, RuleId::from(at))
                .into_iter()
                .map(About::Rule)
                .collect(),
            Part::Duty(at) => vec![About::Duty(DutyId::from(at))],
            Part::Activity(at) => vec![About::Activity(ActivityId::from(at))],
            Part::Question(at) => {
                let id = self.law.question(&self.docs.questions.questions[at].id);
                id.into_iter().map(About::Question).collect()
            }
        }
    }

    /// What the change can have touched. What is done decides in every activity's conditions.
    fn touched(&self, mutant: &Mutant) -> Touched {
        let mut touched = Touched::default();
        match mutant.part {
            Part::Rule(at) => {
                touched.rules = concerned(&self.law, RuleId::from(at));
                for rule in &touched.rules {
                    let of = &self.law[*rule].activities;
                    touched.activities.extend(of);
                }
                // That a rule never stands is what this mutant is, not what is wrong with it.
                if mutant.kind == Kind::Whole {
                    touched.rules.clear();
                }
            }
            Part::Duty(at) => touched
                .activities
                .extend(&self.law[DutyId::from(at)].activities),
            Part::Activity(_) | Part::Question(_) => {
                touched.activities.extend(self.law.activity_ids());
            }
        }
        touched
    }

    /// The spaces of a mutant: those that were not touched are the rulebook's own.
    fn assessor(&self, other: &Rc<Rulebook>, touched: &Touched) -> Assessor {
        let cut = |a: &Rulebook| {
            a.questions
                .iter()
                .map(|q| q.cuts.clone())
                .collect::<Vec<_>>()
        };
        if cut(&self.law) != cut(other) || touched.activities.len() == self.activities.len() {
            return Assessor::new(Rc::clone(other));
        }
        let space = self.space.clone();
        let mut builder = Builder::new(&space, other);
        let own = self.activities.iter().map(|one| {
            if touched.activities.contains(&one.activity) {
                builder.activity(one.activity)
            } else {
                one.clone()
            }
        });
        let activities = own.collect();
        Assessor {
            rulebook: Rc::clone(other),
            space,
            activities,
        }
    }
}
