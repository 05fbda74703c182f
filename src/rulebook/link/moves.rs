//! Linking of the moves, and of what each question says about changing its fact.
//!
//! It must never decide whether a move may be offered: verification proves that over the whole
//! answer space.

use std::collections::BTreeSet;

use super::Documents;
use super::linker::Linker;
use crate::rulebook::document::{ChangeDoc, KindDoc, QuestionDoc};
use crate::rulebook::{By, Change, Condition, Move, MoveKind, Stand, evidence};

/// Why no change of a fact is offered; each has its words.
pub const NEVER: [&str; 10] = [
    "presentation",
    "threshold",
    "told",
    "coin",
    "place",
    "ownership",
    "act",
    "protocol",
    "evidence",
    "no-verdict",
];

/// Who can hold a fact; each has its words.
pub const HOLDERS: [&str; 13] = [
    "you",
    "landlord",
    "electrician",
    "bank",
    "carrier",
    "bookkeeper",
    "protocol",
    "engineer",
    "sales",
    "customers",
    "host",
    "shareholders",
    "papers",
];

const FILE: &str = "moves.json";

impl Linker<'_> {
    /// What a question says about changing its fact.
    pub(super) fn stand(&mut self, place: &str, doc: &QuestionDoc) -> Stand {
        match (&doc.fact, &doc.never_offered) {
            (Some(fact), None) => Stand::Moves(*fact),
            (None, Some(why)) => {
                self.one_of("never_offered", place, why, &NEVER);
                Stand::Never(why.clone())
            }
            (None, None) => Stand::Missing,
            (Some(_), Some(_)) => {
                let says = "has both `fact` and `never_offered`; expected one of them";
                self.problem("questions.json", place, says.to_owned());
                Stand::Missing
            }
        }
    }

    /// Who holds a question's fact.
    pub(super) fn holder(&mut self, place: &str, doc: &QuestionDoc) -> Option<String> {
        let holder = doc.holder.as_ref()?;
        self.one_of("holder", place, holder, &HOLDERS);
        Some(holder.clone())
    }

    fn one_of(&mut self, field: &str, place: &str, found: &str, known: &[&str]) {
        if !known.contains(&found) {
            let says = format!(
                "unknown `{field}` `{found}`; expected one of {}",
                known.join(", ")
            );
            self.problem("questions.json", place, says);
        }
    }

    /// Links the moves and checks their evidence.
    pub(super) fn moves(&mut self, docs: &Documents) -> Vec<Move> {
        let mut linked = Vec::new();
        let mut ids = BTreeSet::new();
        for (i, doc) in docs.moves.iter().enumerate() {
            let place = format!("moves[{i}] {}", doc.id);
            if !ids.insert(&doc.id) {
                self.problem(FILE, &place, "stands twice; expected unique ids".to_owned());
            }
            let activities = self.activity_ids(FILE, &place, &doc.activities);
            if doc.activities.is_empty() || doc.changes.is_empty() {
                let says = "has no activities or no changes; expected at least one of each";
                self.problem(FILE, &place, says.to_owned());
            }
            if (doc.kind == MoveKind::Replace) != doc.becomes.is_some() {
                let says = "needs `becomes` exactly when its kind is replace";
                self.problem(FILE, &place, says.to_owned());
            }
            let becomes = doc.becomes.iter().cloned().collect::<Vec<_>>();
            let becomes = self.activity_ids(FILE, &place, &becomes).first().copied();
            let when = match &doc.when {
                Some(when) => self.condition(FILE, &place, when),
                None => Condition::Constant(true),
            };
            let basis = self.basis(FILE, &place, &doc.basis);
            evidence::check(&self.register, FILE, &place, &basis, true, self.problems);
            linked.push(Move {
                id: doc.id.clone(),
                kind: doc.kind,
                activities,
                when,
                changes: doc
                    .changes
                    .iter()
                    .filter_map(|c| self.change(&place, c))
                    .collect(),
                becomes,
                time: doc.time,
                basis,
            });
        }
        linked
    }

    /// Links what becomes of one answer.
    #[expect(
        clippy::indexing_slicing,
        reason = "an id of the table of questions is a place among their shapes"
    )]
    fn change(&mut self, place: &str, doc: &ChangeDoc) -> Option<Change> {
        let Some(question) = self.questions.get(&doc.q).copied() else {
            self.problem(FILE, place, format!("unknown question `{}`", doc.q));
            return None;
        };
        let (kind, options, _) = self.shapes[question.index()].clone();
        let mut cells = |names: &[String]| -> Vec<u16> {
            let mut found = Vec::new();
            for name in names {
                match options.iter().position(|o| o == name) {
                    Some(cell) => found.push(u16::try_from(cell).unwrap_or(0)),
                    None => self.problem(
                        FILE,
                        place,
                        format!(
                            "`{}` has no option `{name}`; expected one of {}",
                            doc.q,
                            options.join(", ")
                        ),
                    ),
                }
            }
            found
        };
        let (add, remove) = (cells(&doc.add), cells(&doc.remove));
        let (from, to) = (cells(doc.from.as_slice()), cells(doc.to.as_slice()));
        let by = match (add.is_empty(), remove.is_empty(), &from[..], &to[..]) {
            (false, true, [], []) if kind == KindDoc::AnyOf => By::Add(add),
            (true, false, [], []) if kind == KindDoc::AnyOf => By::Remove(remove),
            (true, true, [from], [to]) if kind != KindDoc::AnyOf && from != to => {
                By::FromTo(*from, *to)
            }
            _ => {
                let says = format!(
                    "`{}` changes in a way that does not fit its kind; expected `add` or `remove` of an any-of question, else `from` and `to`",
                    doc.q
                );
                self.problem(FILE, place, says);
                return None;
            }
        };
        Some(Change { question, by })
    }
}
