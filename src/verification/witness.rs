//! The smallest answer file that shows a fault.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Whole;
use crate::answers::{Answer, Answers, document};
use crate::evaluation::bdd::Bdd;
use crate::evaluation::diagram::Given;
use crate::ids::QuestionId;
use crate::rulebook::{Cut, Kind};

impl Whole<'_> {
    /// An answer file under which the fault occurs in every completion, with no answer to spare:
    /// leaving out any one of them would let the fault go. `None` if nothing shows it.
    pub(super) fn witness(&self, fault: &Bdd, over: &BTreeSet<QuestionId>) -> Option<Value> {
        let over = self.space.closure(self.rulebook, over.clone());
        let sheets = self.space.sheets(self.rulebook, &over);
        let valuation = fault.and(&sheets).witness()?;
        let mut answers = Answers::new(self.rulebook);
        for id in &over {
            let chosen: Vec<u16> = self
                .space
                .variables(*id)
                .iter()
                .enumerate()
                .filter(|(_, v)| valuation.contains(v))
                .filter_map(|(i, _)| u16::try_from(i).ok())
                .collect();
            if let Some(answer) = self.answer(*id, &chosen) {
                answers.set(*id, answer);
            }
        }
        let spared = sheets.and(&fault.not());
        let mut arising = answers.clone();
        for id in over.iter().rev() {
            let without = {
                let mut fewer = arising.clone();
                fewer.clear(*id);
                fewer
            };
            let given = Given::read(&self.space, self.rulebook, &without, &over);
            if given.restrict(&spared).is_false() {
                arising = without;
            }
        }
        serde_json::from_str(&document::write(self.rulebook, &arising).to_string()).ok()
    }

    /// The answer that falls into these cells; `None` for a question that does not arise.
    fn answer(&self, id: QuestionId, chosen: &[u16]) -> Option<Answer> {
        let question = &self.rulebook[id];
        if question.kind == Kind::AnyOf {
            let yes: BTreeSet<u16> = chosen.iter().copied().collect();
            return (!yes.is_empty() || question.none).then_some(Answer::Any {
                yes,
                unknown: BTreeSet::new(),
            });
        }
        let cell = *chosen.first()?;
        let cut = |i: u16| question.cuts.get(usize::from(i)).copied();
        Some(match question.kind {
            Kind::Quantity => {
                let low = question.range.map(|(low, _)| low).unwrap_or_default();
                let from = if cell == 0 { None } else { cut(cell - 1) };
                Answer::Quantity(match from {
                    Some(Cut::At(value)) => value,
                    _ => low,
                })
            }
            Kind::Month => {
                let from = if cell == 0 { None } else { cut(cell - 1) };
                Answer::Month(match from {
                    Some(Cut::In(month)) => month,
                    _ => question.months?.0,
                })
            }
            _ => Answer::One(cell),
        })
    }
}
