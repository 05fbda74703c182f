//! Linking of conditions: names of questions, options, stages and activities become places.
//!
//! What does not fit becomes "never" and a problem. It must never know what a condition is for.

use super::linker::{Linker, STAGES};
use crate::ids::{ActivityId, QuestionId};
use crate::rulebook::document::{ConditionDoc, FactDoc, KindDoc};
use crate::rulebook::{Condition, Cut, Month};

/// Walks a condition's facts.
pub(super) fn facts<'a>(condition: &'a ConditionDoc, visit: &mut impl FnMut(&'a FactDoc)) {
    match condition {
        ConditionDoc::All(c) => c.all.iter().for_each(|p| facts(p, visit)),
        ConditionDoc::Any(c) => c.any.iter().for_each(|p| facts(p, visit)),
        ConditionDoc::Not(c) => facts(&c.not, visit),
        ConditionDoc::Fact(f) => visit(f),
        ConditionDoc::Activity(_) | ConditionDoc::AnyStage(_) | ConditionDoc::Constant(_) => {}
    }
}

/// The constant a fact compares with.
pub(super) fn cut_of(fact: &FactDoc) -> Option<Cut> {
    if let Some(text) = fact.at_least.as_ref().or(fact.below.as_ref()) {
        return text.parse().ok().map(Cut::At);
    }
    fact.from
        .as_ref()
        .or(fact.before.as_ref())
        .and_then(|t| Month::parse(t))
        .map(Cut::In)
}

impl Linker<'_> {
    /// Links a condition; what does not fit becomes "never" and a problem.
    pub(super) fn condition(&mut self, file: &str, place: &str, doc: &ConditionDoc) -> Condition {
        match doc {
            ConditionDoc::Constant(value) => Condition::Constant(*value),
            ConditionDoc::All(c) => Condition::All(
                c.all
                    .iter()
                    .map(|p| self.condition(file, place, p))
                    .collect(),
            ),
            ConditionDoc::Any(c) => Condition::Any(
                c.any
                    .iter()
                    .map(|p| self.condition(file, place, p))
                    .collect(),
            ),
            ConditionDoc::Not(c) => Condition::Not(Box::new(self.condition(file, place, &c.not))),
            ConditionDoc::Fact(fact) => self.fact(file, place, fact),
            ConditionDoc::Activity(fact) => {
                let Some(activity) = self.activities.get(&fact.activity).copied() else {
                    self.problem(file, place, format!("unknown activity `{}`", fact.activity));
                    return Condition::Constant(false);
                };
                let present = self.presence.get(activity.index()).cloned();
                if fact.stage.is_empty() {
                    present.unwrap_or(Condition::Constant(false))
                } else {
                    self.stage(file, place, activity, &fact.stage)
                }
            }
            ConditionDoc::AnyStage(fact) => {
                let all: Vec<ActivityId> = self.activities.values().copied().collect();
                Condition::Any(
                    all.into_iter()
                        .map(|a| self.stage(file, place, a, &fact.any_stage))
                        .collect(),
                )
            }
        }
    }

    pub(super) fn stage(
        &mut self,
        file: &str,
        place: &str,
        activity: ActivityId,
        stages: &[String],
    ) -> Condition {
        let mut cells = Vec::new();
        for stage in stages {
            match STAGES.iter().position(|s| s == stage) {
                Some(cell) => cells.push(u16::try_from(cell).unwrap_or(0)),
                None => self.problem(
                    file,
                    place,
                    format!("unknown stage `{stage}`; expected planned, running or stopped"),
                ),
            }
        }
        Condition::Cells(QuestionId::from(self.stages + activity.index()), cells)
    }

    #[expect(
        clippy::indexing_slicing,
        reason = "an id of the table of questions is a place among their shapes"
    )]
    pub(super) fn fact(&mut self, file: &str, place: &str, fact: &FactDoc) -> Condition {
        let Some(question) = self.questions.get(&fact.q).copied() else {
            self.problem(file, place, format!("unknown question `{}`", fact.q));
            return Condition::Constant(false);
        };
        let (kind, options, cuts) = self.shapes[question.index()].clone();
        let names: Vec<&String> = fact
            .is
            .iter()
            .chain(&fact.is_any)
            .chain(&fact.has)
            .chain(&fact.has_any)
            .collect();
        let multi = fact.has.is_some() || !fact.has_any.is_empty() || fact.none;
        let tests = usize::from(fact.is.is_some())
            + usize::from(!fact.is_any.is_empty())
            + usize::from(fact.has.is_some())
            + usize::from(!fact.has_any.is_empty())
            + usize::from(fact.none)
            + usize::from(fact.at_least.is_some())
            + usize::from(fact.below.is_some())
            + usize::from(fact.from.is_some())
            + usize::from(fact.before.is_some());
        if tests != 1 {
            self.problem(
                file,
                place,
                format!("`{}` has {tests} tests; expected exactly one", fact.q),
            );
            return Condition::Constant(false);
        }
        let fits = match kind {
            KindDoc::AnyOf => multi,
            KindDoc::YesNo | KindDoc::OneOf | KindDoc::Place => {
                fact.is.is_some() || !fact.is_any.is_empty()
            }
            KindDoc::Quantity => fact.at_least.is_some() || fact.below.is_some(),
            KindDoc::Month => fact.from.is_some() || fact.before.is_some(),
            KindDoc::Fleet => false,
        };
        if !fits {
            self.problem(
                file,
                place,
                format!("`{}` is tested in a way that does not fit its kind", fact.q),
            );
            return Condition::Constant(false);
        }
        if fact.none {
            return Condition::NoneOf(question);
        }
        if let KindDoc::Quantity | KindDoc::Month = kind {
            let Some(at) = cut_of(fact).and_then(|cut| cuts.iter().position(|c| *c == cut)) else {
                self.problem(file, place, format!("`{}` is compared with something that is neither a decimal number nor a month", fact.q));
                return Condition::Constant(false);
            };
            let upper = fact.at_least.is_some() || fact.from.is_some();
            let cells = if upper {
                at + 1..cuts.len() + 1
            } else {
                0..at + 1
            };
            return Condition::Cells(
                question,
                cells.map(|c| u16::try_from(c).unwrap_or(0)).collect(),
            );
        }
        let mut cells = Vec::new();
        for name in names {
            match options.iter().position(|o| o == name) {
                Some(cell) => cells.push(u16::try_from(cell).unwrap_or(0)),
                None => self.problem(
                    file,
                    place,
                    format!(
                        "`{}` has no option `{name}`; expected one of {}",
                        fact.q,
                        options.join(", ")
                    ),
                ),
            }
        }
        Condition::Cells(question, cells)
    }
}
