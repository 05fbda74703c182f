//! The state of one linking: tables of ids, problems found so far, and what every part looks up.
//!
//! Each step reports what does not fit and goes on with a harmless stand-in, so that one run
//! names every problem. It must never decide what a rule means.

use std::collections::{BTreeMap, BTreeSet};

use super::condition::{cut_of, facts};
use super::{Documents, table};
use crate::ids::{ActivityId, AuthorityId, FindingId, Pin, PlaceId, QuestionId, RuleId};
use crate::rulebook::document::{BasisDoc, FactDoc, KindDoc};
use crate::rulebook::{Authority, Basis, Certainty, Condition, Cut, Problem, evidence};

/// The stages, as the options of every stage question.
pub(super) const STAGES: [&str; 3] = ["planned", "running", "stopped"];

/// The tables that ids are looked up in, and the problems found so far.
pub(super) struct Linker<'p> {
    pub(super) problems: &'p mut Vec<Problem>,
    pub(super) activities: BTreeMap<String, ActivityId>,
    pub(super) rules: BTreeMap<String, RuleId>,
    pub(super) authorities: BTreeMap<String, AuthorityId>,
    pub(super) cited: BTreeSet<usize>,
    pub(super) presence: Vec<Condition>,
    pub(super) findings: BTreeMap<String, FindingId>,
    pub(super) questions: BTreeMap<String, QuestionId>,
    pub(super) shapes: Vec<(KindDoc, Vec<String>, Vec<Cut>)>,
    /// Where among these the stages begin, one for each activity, though two have one id.
    pub(super) stages: usize,
    pub(super) register: Vec<Authority>,
}

impl<'p> Linker<'p> {
    pub(super) fn new(docs: &Documents, problems: &'p mut Vec<Problem>) -> Self {
        let ids = docs.questions.questions.iter().map(|q| q.id.clone());
        let stages = docs.activities.iter().map(|a| format!("stage.{}", a.id));
        let ids: Vec<String> = ids.chain(stages).collect();
        let provinces: Vec<String> = docs
            .places
            .iter()
            .filter(|p| p.kind == "province")
            .map(|p| p.id.clone())
            .collect();
        // Looked up by nothing here, but no two may share an id.
        table::<PlaceId>(
            "places.json",
            "place",
            docs.places.iter().map(|p| &p.id),
            problems,
        );
        let mut cuts: BTreeMap<String, BTreeSet<Cut>> = BTreeMap::new();
        let mut note = |fact: &FactDoc| {
            if let Some(cut) = cut_of(fact) {
                cuts.entry(fact.q.clone()).or_default().insert(cut);
            }
        };
        docs.questions
            .questions
            .iter()
            .filter_map(|q| q.applies.as_ref())
            .for_each(|c| facts(c, &mut note));
        docs.questions
            .impossible
            .iter()
            .for_each(|i| facts(&i.when, &mut note));
        docs.activities
            .iter()
            .for_each(|a| facts(&a.when, &mut note));
        docs.rules.iter().for_each(|r| facts(&r.when, &mut note));
        for duty in &docs.duties {
            facts(&duty.when, &mut note);
            duty.held.iter().for_each(|c| facts(c, &mut note));
        }
        for one in &docs.moves {
            one.when.iter().for_each(|c| facts(c, &mut note));
        }
        let mut shapes: Vec<_> = docs
            .questions
            .questions
            .iter()
            .map(|q| {
                let options = match q.kind {
                    KindDoc::YesNo => vec!["yes".to_owned(), "no".to_owned()],
                    KindDoc::Place => provinces.clone(),
                    _ => q.options.clone(),
                };
                let cuts = cuts.remove(&q.id).unwrap_or_default().into_iter().collect();
                (q.kind, options, cuts)
            })
            .collect();
        let stages = shapes.len();
        let stage_options: Vec<String> = STAGES.map(str::to_owned).to_vec();
        shapes.extend(
            docs.activities
                .iter()
                .map(|_| (KindDoc::OneOf, stage_options.clone(), Vec::new())),
        );
        Self {
            questions: table("questions.json", "question", ids.iter(), problems),
            activities: table(
                "activities.json",
                "activity",
                docs.activities.iter().map(|a| &a.id),
                problems,
            ),
            rules: table(
                "rules.json",
                "rule",
                docs.rules.iter().map(|r| &r.id),
                problems,
            ),
            findings: table(
                "findings.json",
                "finding",
                docs.findings.iter().map(|f| &f.id),
                problems,
            ),
            authorities: table(
                "authorities.json",
                "authority",
                docs.authorities.iter().map(|a| &a.id),
                problems,
            ),
            cited: BTreeSet::new(),
            presence: Vec::new(),
            shapes,
            stages,
            register: docs
                .authorities
                .iter()
                .map(|doc| Authority {
                    doc: doc.clone(),
                    cited: false,
                })
                .collect(),
            problems,
        }
    }

    pub(super) fn problem(&mut self, file: &str, place: &str, says: String) {
        self.problems.push(Problem::new(file, place, says));
    }

    pub(super) fn activity_ids(
        &mut self,
        file: &str,
        place: &str,
        names: &[String],
    ) -> Vec<ActivityId> {
        let mut found = Vec::new();
        for name in names {
            match self.activities.get(name) {
                Some(id) => found.push(*id),
                None => self.problem(file, place, format!("unknown activity `{name}`")),
            }
        }
        found
    }

    /// Links a basis list; unknown authorities and pins are problems.
    pub(super) fn basis(&mut self, file: &str, place: &str, docs: &[BasisDoc]) -> Vec<Basis> {
        docs.iter()
            .filter_map(|doc| self.one_basis(file, place, doc))
            .collect()
    }

    #[expect(
        clippy::indexing_slicing,
        reason = "an id of the table of authorities is a place among them"
    )]
    pub(super) fn one_basis(&mut self, file: &str, place: &str, doc: &BasisDoc) -> Option<Basis> {
        let Some(authority) = self.authorities.get(&doc.authority).copied() else {
            self.problem(
                file,
                place,
                format!("unknown authority `{}`", doc.authority),
            );
            return None;
        };
        let provisions = &self.register[authority.index()].doc.provisions;
        let Some(provision) = provisions.iter().position(|p| p.key == doc.pin) else {
            let known: Vec<&str> = provisions.iter().map(|p| p.key.as_str()).collect();
            let says = format!(
                "`{}` has no provision `{}`; expected one of {}",
                doc.authority,
                doc.pin,
                known.join(", ")
            );
            self.problem(file, place, says);
            return None;
        };
        let Some(role) = evidence::role(&doc.role) else {
            self.problem(file, place, format!("unknown role `{}`; expected defines, forbids, requires, exempts, interprets or illustrates", doc.role));
            return None;
        };
        self.cited.insert(authority.index());
        let provision = u16::try_from(provision).unwrap_or(0);
        Some(Basis {
            pin: Pin {
                authority,
                provision,
            },
            role,
        })
    }

    pub(super) fn certainty(&mut self, file: &str, place: &str, text: &str) -> Certainty {
        match text {
            "settled" => Certainty::Settled,
            "arguable" => Certainty::Arguable,
            "unsettled" => Certainty::Unsettled,
            _ => {
                self.problem(
                    file,
                    place,
                    format!("unknown certainty `{text}`; expected settled, arguable or unsettled"),
                );
                Certainty::Unsettled
            }
        }
    }
}
