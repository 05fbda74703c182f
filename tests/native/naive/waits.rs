//! What an open rule or paper is said to wait for, beside a naive reading of it.
//!
//! "Open with the questions it waits for": each of them is asked, is open and is named by what is
//! judged; and once they are answered nothing is open but by what they have brought up. It must
//! never ask the product which questions a condition names.

use std::collections::BTreeSet;

use light_mining_check::ids::{QuestionId, RuleId};
use light_mining_check::rulebook::{Condition, Kind, Rulebook};

use super::compare::Differences;
use super::partial::{Known, Partial};

/// The questions that something hangs on.
#[derive(Debug, Default)]
pub struct Named(BTreeSet<QuestionId>);

impl Named {
    /// Those that a condition names, and those by which they arise.
    pub fn by(&mut self, law: &Rulebook, condition: &Condition) {
        match condition {
            Condition::Constant(_) => {}
            Condition::All(parts) | Condition::Any(parts) => {
                for part in parts {
                    self.by(law, part);
                }
            }
            Condition::Not(part) => self.by(law, part),
            Condition::Cells(question, _) | Condition::NoneOf(question) => {
                if self.0.insert(*question) {
                    self.by(law, &law[*question].applies);
                }
            }
        }
    }

    /// Those that a rule or what it yields to names.
    pub fn by_rule(&mut self, law: &Rulebook, rule: RuleId) {
        self.by(law, &law[rule].when);
        for exception in &law[rule].yields_to {
            self.by_rule(law, *exception);
        }
    }
}

impl Named {
    /// With nothing known but of these.
    pub fn only(&self, law: &Rulebook, partial: &Partial) -> Partial {
        let mut only = partial.clone();
        for question in law.question_ids().filter(|q| !self.0.contains(q)) {
            let at = only.at(question);
            only.options[at].fill(None);
        }
        only
    }
}

/// Whether anything of a question is open.
fn open(partial: &Partial, question: QuestionId) -> bool {
    partial.options[partial.at(question)].contains(&None)
}

/// Settles what is open of a question: of a choice of any all of it is chosen, or nothing; of a
/// single choice the first of it, or the last.
fn settle(partial: &mut Partial, law: &Rulebook, question: QuestionId, chosen: bool) {
    let at = partial.at(question);
    let row = &mut partial.options[at];
    let open: Vec<usize> = (0..row.len()).filter(|o| row[*o].is_none()).collect();
    let one = if chosen { open.first() } else { open.last() };
    for option in &open {
        let single = law[question].kind != Kind::AnyOf;
        row[*option] = Some(if single { Some(option) == one } else { chosen });
    }
}

/// Compares what something is said to wait for. `value` is what is known of it.
pub fn waits(
    found: &mut Differences,
    law: &Rulebook,
    (what, named): (&str, &Named),
    partial: &Partial,
    said: &[QuestionId],
    value: impl Fn(&Partial) -> Known,
) {
    let mut wrong = |says: &str| found.0.push(format!("{what}: waits for {said:?}: {says}"));
    if value(partial).is_some() {
        if !said.is_empty() {
            wrong("nothing of it is open");
        }
        return;
    }
    if said.is_empty() {
        wrong("it is open, and nobody says why");
        return;
    }
    for question in said {
        if partial.arises(law, *question) != Some(true) {
            wrong(&format!("{question:?} does not arise"));
        }
        if !open(partial, *question) {
            wrong(&format!("{question:?} is answered"));
        }
        if !named.0.contains(question) {
            wrong(&format!("it does not hang on {question:?}"));
        }
    }
    for chosen in [true, false] {
        let mut answered = partial.clone();
        for question in said {
            settle(&mut answered, law, *question, chosen);
        }
        // What comes up with the answers may be open in its turn, and nothing else.
        let brought_up = |q: &QuestionId| {
            partial.arises(law, *q).is_none()
                && answered.arises(law, *q) == Some(true)
                && open(&answered, *q)
        };
        if value(&answered).is_none() && !named.0.iter().any(brought_up) {
            wrong("with these answered it is as open as before");
        }
    }
}
