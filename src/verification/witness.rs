//! The smallest answer file that shows a fault.

use serde_json::Value;

use super::Whole;
use crate::answers::{Answer, Answers, document};
use crate::evaluation::bdd::Bdd;
use crate::evaluation::diagram::Given;
use crate::ids::QuestionId;
use crate::order::Set;

impl Whole<'_> {
    /// An answer file under which the fault occurs in every completion, with no answer to spare:
    /// leaving out any one of them would let the fault go. `None` if nothing shows it.
    pub(super) fn witness(&self, fault: &Bdd, over: &Set<QuestionId>) -> Option<Value> {
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
            if let Some(answer) = Answer::of_cells(&self.rulebook[*id], &chosen) {
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
}
