//! Every mutant of a rulebook: one thing changed in a rule, a duty, an activity or a question.
//!
//! A mutant is a change of the documents, so that linking and its checks see it as they would see
//! a slip of the hand. It must never judge whether the change matters.

#![expect(
    clippy::indexing_slicing,
    reason = "parts go by their place in the documents they were made of"
)]

use super::Kind;
use super::conditions::{Variant, variants};
use crate::rulebook::document::{BasisDoc, ConcludesDoc, ConditionDoc};
use crate::rulebook::link::Documents;
use crate::rulebook::{Certainty, Lane};

/// Where the change is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// A rule, by its place.
    Rule(usize),
    /// A duty, by its place.
    Duty(usize),
    /// An activity, by its place.
    Activity(usize),
    /// A question, by its place.
    Question(usize),
}

/// The change itself.
#[derive(Debug, Clone)]
enum Edit {
    Certainty(&'static str),
    Concludes(ConcludesDoc),
    When(ConditionDoc),
    Held(Option<ConditionDoc>),
    Exception(usize),
    Basis(usize),
    Activity(usize),
    Timing(&'static str),
}

/// A rulebook that differs in one thing.
#[derive(Debug, Clone)]
pub struct Mutant {
    /// The part's id, the kind, and a number among those.
    pub id: String,
    /// What is changed.
    pub kind: Kind,
    /// Where.
    pub part: Part,
    /// In the words of the file.
    pub says: String,
    edit: Edit,
}

impl Mutant {
    /// The documents with the change made.
    #[must_use]
    pub fn apply(&self, docs: &Documents) -> Documents {
        let mut docs = docs.clone();
        match self.part {
            Part::Rule(at) => {
                let rule = &mut docs.rules[at];
                match &self.edit {
                    Edit::Certainty(name) => (*name).clone_into(&mut rule.certainty),
                    Edit::Concludes(concludes) => rule.concludes.clone_from(concludes),
                    Edit::When(when) => rule.when.clone_from(when),
                    Edit::Exception(i) => drop(rule.yields_to.remove(*i)),
                    Edit::Basis(i) => drop(rule.basis.remove(*i)),
                    Edit::Activity(i) => drop(rule.activities.remove(*i)),
                    Edit::Held(_) | Edit::Timing(_) => {}
                }
            }
            Part::Duty(at) => {
                let duty = &mut docs.duties[at];
                match &self.edit {
                    Edit::Certainty(name) => (*name).clone_into(&mut duty.certainty),
                    Edit::When(when) => duty.when.clone_from(when),
                    Edit::Held(held) => duty.held.clone_from(held),
                    Edit::Basis(i) => drop(duty.basis.remove(*i)),
                    Edit::Activity(i) => drop(duty.activities.remove(*i)),
                    Edit::Timing(timing) => (*timing).clone_into(&mut duty.timing),
                    Edit::Concludes(_) | Edit::Exception(_) => {}
                }
            }
            Part::Activity(at) => {
                if let Edit::When(when) = &self.edit {
                    docs.activities[at].when.clone_from(when);
                }
            }
            Part::Question(at) => {
                if let Edit::When(when) = &self.edit {
                    docs.questions.questions[at].applies = Some(when.clone());
                }
            }
        }
        docs
    }

    /// The pin of the basis that was dropped.
    #[must_use]
    pub fn dropped<'a>(&self, docs: &'a Documents) -> Option<&'a BasisDoc> {
        match (&self.edit, self.part) {
            (Edit::Basis(i), Part::Rule(at)) => docs.rules[at].basis.get(*i),
            (Edit::Basis(i), Part::Duty(at)) => docs.duties[at].basis.get(*i),
            _ => None,
        }
    }
}

/// The id of a part.
#[must_use]
pub fn name(docs: &Documents, part: Part) -> &str {
    match part {
        Part::Rule(at) => &docs.rules[at].id,
        Part::Duty(at) => &docs.duties[at].id,
        Part::Activity(at) => &docs.activities[at].id,
        Part::Question(at) => &docs.questions.questions[at].id,
    }
}

/// The mutants of one part, numbered by kind.
struct Made {
    part: Part,
    id: String,
    mutants: Vec<Mutant>,
}

impl Made {
    fn add(&mut self, kind: Kind, says: String, edit: Edit) {
        let number = 1 + self.mutants.iter().filter(|m| m.kind == kind).count();
        self.mutants.push(Mutant {
            id: format!("{}/{}/{number}", self.id, kind.name()),
            kind,
            part: self.part,
            says,
            edit,
        });
    }

    fn conditions(&mut self, of: &ConditionDoc, before: &str, edit: fn(ConditionDoc) -> Edit) {
        for Variant {
            kind,
            says,
            condition,
        } in variants(of)
        {
            self.add(kind, format!("{before}{says}"), edit(condition));
        }
    }

    fn certainties(&mut self, own: &str) {
        for other in Certainty::ALL.map(Certainty::name) {
            if other != own {
                self.add(
                    Kind::Certainty,
                    format!("{other} instead of {own}"),
                    Edit::Certainty(other),
                );
            }
        }
    }

    fn bases(&mut self, basis: &[BasisDoc]) {
        for (i, one) in basis.iter().enumerate() {
            let says = format!("without {} {} ({})", one.authority, one.pin, one.role);
            self.add(Kind::Basis, says, Edit::Basis(i));
        }
    }

    fn activities(&mut self, activities: &[String]) {
        // Without its last activity a rule would be about the firm: another rule, not a slip.
        for (i, one) in activities
            .iter()
            .enumerate()
            .filter(|_| activities.len() > 1)
        {
            self.add(Kind::Activity, format!("not for {one}"), Edit::Activity(i));
        }
    }
}

/// Every mutant of the rules, of the duties, of when an activity is done and of when a question
/// arises, in the files' order.
#[must_use]
pub fn all(docs: &Documents) -> Vec<Mutant> {
    let mut found = Vec::new();
    let mut make = |part: Part, fill: &dyn Fn(&mut Made)| {
        let mut made = Made {
            part,
            id: name(docs, part).to_owned(),
            mutants: Vec::new(),
        };
        fill(&mut made);
        found.append(&mut made.mutants);
    };
    for (at, rule) in docs.rules.iter().enumerate() {
        make(Part::Rule(at), &|made| {
            made.certainties(&rule.certainty);
            conclusions(made, &rule.concludes);
            made.conditions(&rule.when, "", Edit::When);
            for (i, one) in rule.yields_to.iter().enumerate() {
                let says = format!("does not yield to {one}");
                made.add(Kind::Exception, says, Edit::Exception(i));
            }
            made.activities(&rule.activities);
            made.bases(&rule.basis);
            let never = Edit::When(ConditionDoc::Constant(false));
            made.add(Kind::Whole, "never stands".to_owned(), never);
        });
    }
    for (at, duty) in docs.duties.iter().enumerate() {
        make(Part::Duty(at), &|made| {
            made.certainties(&duty.certainty);
            made.conditions(&duty.when, "", Edit::When);
            if let Some(held) = &duty.held {
                made.conditions(held, "held: ", |c| Edit::Held(Some(c)));
                made.add(Kind::Condition, "held: never".to_owned(), Edit::Held(None));
            }
            made.activities(&duty.activities);
            made.bases(&duty.basis);
            let other = if duty.timing == "before" {
                "after"
            } else {
                "before"
            };
            let says = format!("{other} instead of {}", duty.timing);
            made.add(Kind::Timing, says, Edit::Timing(other));
            let never = Edit::When(ConditionDoc::Constant(false));
            made.add(Kind::Whole, "never required".to_owned(), never);
        });
    }
    for (at, activity) in docs.activities.iter().enumerate() {
        make(Part::Activity(at), &|made| {
            made.conditions(&activity.when, "done ", Edit::When);
        });
    }
    for (at, question) in docs.questions.questions.iter().enumerate() {
        make(Part::Question(at), &|made| {
            if let Some(applies) = &question.applies {
                made.conditions(applies, "asked ", Edit::When);
            }
        });
    }
    found
}

/// Another lane; of a prohibition the lane it is nearest to; of what is not judged, a good lane.
fn conclusions(made: &mut Made, concludes: &ConcludesDoc) {
    let own = concludes.lane.as_deref();
    let others: Vec<&str> = match (own, &concludes.conduct, &concludes.outside) {
        (Some(own), ..) => Lane::ALL
            .iter()
            .map(|l| l.name())
            .filter(|name| *name != own)
            .collect(),
        (_, Some(_), _) => vec![Lane::Eliminated.name()],
        (.., Some(_)) => vec![Lane::Register.name()],
        _ => Vec::new(),
    };
    for lane in others {
        let own = own.unwrap_or("what it concludes");
        made.add(
            Kind::Lane,
            format!("{lane} instead of {own}"),
            Edit::Concludes(ConcludesDoc {
                lane: Some(lane.to_owned()),
                ..ConcludesDoc::default()
            }),
        );
    }
}
