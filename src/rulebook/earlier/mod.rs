//! An earlier edition as today's rulebook carries it: what differs, and the rulebook it makes.
//!
//! The rulebook it makes is there to assess with: its questions, activities, findings and places
//! stand in the places they have today, and so do its authorities, in today's state. It must never
//! know how an edition is shown.

#[cfg(not(target_arch = "wasm32"))]
mod between;

use super::{Basis, Day, Question, Rule, Rulebook};
use crate::ids::{AuthorityId, DutyId, QuestionId, RuleId};

/// Today's rules from a place on, then rules of that day.
#[derive(Debug, Clone)]
pub struct Run {
    pub(super) from: RuleId,
    pub(super) kept: u16,
    /// Each with the rules that stand in its place today.
    pub(super) own: Vec<(Rule, Vec<RuleId>)>,
}

/// What differs from today.
#[derive(Debug, Clone)]
pub struct Earlier {
    /// Its version.
    pub version: String,
    /// The day up to which the law was read.
    pub as_of: Day,
    pub(super) runs: Vec<Run>,
    /// Questions that were cut elsewhere.
    pub(super) questions: Vec<(QuestionId, Question)>,
    /// Today's duties that did not stand yet.
    pub new_duties: Vec<DutyId>,
    /// Rules that stand as before and rest on other provisions.
    pub rest_otherwise: Vec<RuleId>,
}

impl Earlier {
    /// The rules that stood otherwise, each with those that stand in its place today.
    pub fn own(&self) -> impl Iterator<Item = &(Rule, Vec<RuleId>)> {
        self.runs.iter().flat_map(|run| &run.own)
    }

    /// Today's rules that neither stood then nor stand in the place of another.
    #[must_use]
    pub fn new_rules(&self, today: &Rulebook) -> Vec<RuleId> {
        let then = |id: &RuleId| {
            let at = id.index();
            let within = |run: &Run| {
                (run.from.index()..run.from.index() + usize::from(run.kept)).contains(&at)
            };
            self.runs.iter().any(within) || self.own().any(|(_, now)| now.contains(id))
        };
        let all = (0..today.rules.len()).map(RuleId::from);
        all.filter(|id| !then(id)).collect()
    }

    /// Makes today's rulebook the one of that day.
    #[expect(
        clippy::indexing_slicing,
        reason = "rules and questions are those of today's rulebook, of which the edition was made"
    )]
    fn over(self, mut law: Rulebook) -> Rulebook {
        let mut to: Vec<Option<RuleId>> = vec![None; law.rules.len()];
        let mut today = std::mem::take(&mut law.rules).into_iter();
        let (mut at, mut kept) = (0, Vec::new());
        for run in self.runs {
            let (from, end) = (run.from.index(), run.from.index() + usize::from(run.kept));
            while at < end
                && let Some(rule) = today.next()
            {
                if at >= from {
                    to[at] = Some(law.rules.len().into());
                    kept.push(law.rules.len());
                    law.rules.push(rule);
                }
                at += 1;
            }
            for (rule, _) in run.own {
                law.rules.push(rule);
            }
        }
        for at in kept {
            let exceptions = std::mem::take(&mut law.rules[at].yields_to);
            law.rules[at].yields_to = exceptions.iter().filter_map(|e| to[e.index()]).collect();
        }
        for id in self.new_duties.iter().rev() {
            law.duties.remove(id.index());
        }
        for (id, question) in self.questions {
            law.questions[id.index()] = question;
        }
        law.assign();
        law.version = self.version;
        law.as_of = self.as_of;
        law
    }
}

/// How today's rulebook is read once more: an earlier one is made of a copy of its own.
#[derive(Clone, Copy)]
pub struct Again(pub fn() -> Option<Rulebook>);

impl Default for Again {
    fn default() -> Self {
        Self(|| None)
    }
}

impl std::fmt::Debug for Again {
    /// Nothing: where a function stands in a program says nothing of the law.
    fn fmt(&self, _: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}

impl Rulebook {
    /// The rulebook of an earlier edition, to assess with; none, if there is no such edition.
    #[must_use]
    pub fn at(&self, edition: usize) -> Option<Self> {
        let mut law = (self.again.0)()?;
        let there = edition < law.earlier.len();
        there.then(|| law.earlier.swap_remove(edition).over(law))
    }
}

impl Rulebook {
    /// The authority responsible for a change since a day: of those that a basis names, or that
    /// took the place of one it names, the first that counts from a later day; and that day.
    #[must_use]
    pub fn responsible(&self, since: Day, basis: &[Basis]) -> Option<(AuthorityId, &str)> {
        let day = since.to_string();
        let mut first: Option<(AuthorityId, &str)> = None;
        for one in basis {
            let id = one.pin.authority;
            let next = self[id].doc.superseded_by.as_ref();
            for id in [Some(id), next.and_then(|id| self.authority(id))] {
                let counts = id.and_then(|id| Some((id, self[id].doc.counts_from()?)));
                if let Some((id, from)) = counts.filter(|(_, from)| *from > day.as_str())
                    && first.is_none_or(|(_, other)| from < other)
                {
                    first = Some((id, from));
                }
            }
        }
        first
    }
}
