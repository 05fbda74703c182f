//! The fewest questions whose answers leave only good sheets.
//!
//! Questions are taken in the order they are asked, and only one that arises for certain may be
//! answered, as in the questionnaire. The search goes by rising number of questions, so that the
//! first set found is a smallest one. Two things cut it short and lose nothing: where every good
//! sheet has a bad one beside it no answer helps, and a question that cannot be left open whatever
//! else is answered must still be paid for. Such a question stays one whatever else is answered or
//! left open, so it is found out once. It must never know what makes a sheet good.

use crate::answers::{Answer, Answers};
use crate::evaluation::remaining::{Sheets, covered, set, top};
use crate::evaluation::{Algebra, Kleene, Space};
use crate::ids::QuestionId;
use crate::order::{self, Map, Set};
use crate::rulebook::Rulebook;

/// What the search is about.
struct Search<'a> {
    rulebook: &'a Rulebook,
    space: &'a Space,
    /// The questions that sheets speak of.
    questions: Vec<QuestionId>,
    /// Where it failed: good and bad sheets, how many questions more, and which questions arise.
    failed: Set<(Sheets, Sheets, usize, Vec<bool>)>,
}

/// The smallest answers: open questions, each with the cells chosen.
pub type Found = Vec<(QuestionId, Answer)>;

/// Answers to as few questions as can be, beside those given, under which good sheets remain and
/// bad ones do not. `None` if there are none, as when a sheet is both.
#[must_use]
pub fn smallest(
    rulebook: &Rulebook,
    space: &Space,
    answers: &Answers,
    good: &Sheets,
    bad: &Sheets,
) -> Option<Found> {
    let mut of_both = spoken(space, good);
    of_both.extend(spoken(space, bad));
    let most = of_both.len();
    let mut search = Search {
        rulebook,
        space,
        questions: of_both.into_iter().collect(),
        failed: Set::new(),
    };
    for left in 0..=most {
        let mut chosen = Vec::new();
        if search.found([good, bad], answers, left, &[], &mut chosen) {
            return Some(chosen);
        }
    }
    None
}

fn spoken(space: &Space, sheets: &Sheets) -> Set<QuestionId> {
    let mut spoken = Set::new();
    space.add_owners(sheets, &mut spoken);
    spoken
}

impl Search<'_> {
    /// Whether answers can be found from here; if so they stand in `chosen`.
    fn found(
        &mut self,
        [good, bad]: [&Sheets; 2],
        answers: &Answers,
        left: usize,
        known: &[QuestionId],
        chosen: &mut Found,
    ) -> bool {
        if covered(good, bad) {
            return false;
        }
        let Some(cell) = top(bad) else {
            return true;
        };
        if left == 0 {
            return false;
        }
        let question = self.space.owner(cell).0;
        let mut kleene = Kleene::new(self.rulebook, answers);
        let arises: Vec<bool> = self
            .questions
            .iter()
            .filter(|q| **q >= question)
            .map(|q| kleene.arises(self.rulebook, *q).is_true())
            .collect();
        let asked = kleene.arises(self.rulebook, question).is_true();
        let stand = (good.clone(), bad.clone(), left, arises);
        if self.failed.contains(&stand) {
            return false;
        }
        let (needed, enough) = self.needed([good, bad], &mut kleene, known, left);
        if enough {
            let others: Vec<QuestionId> =
                needed.iter().copied().filter(|q| *q != question).collect();
            if asked {
                for branch in self.branches(question, good, bad, answers) {
                    let mut after = answers.clone();
                    after.set(question, branch.answer.clone());
                    chosen.push((question, branch.answer));
                    let sheets = [&branch.good, &branch.bad];
                    if self.found(sheets, &after, left - 1, &others, chosen) {
                        return true;
                    }
                    chosen.pop();
                }
            }
            // One that is needed cannot be left open.
            if others.len() == needed.len() {
                let open = self.space.variables(question);
                let sheets = [&good.exists(open), &bad.exists(open)];
                if self.found(sheets, answers, left, &others, chosen) {
                    return true;
                }
            }
        }
        self.failed.insert(stand);
        false
    }

    /// The questions that cannot be left open even if every other is answered, beside those known
    /// to be such; and whether no more than `left` must be answered: these, and one more where none
    /// of them is asked yet. Where they are too many it does not look for all.
    fn needed(
        &self,
        [good, bad]: [&Sheets; 2],
        kleene: &mut Kleene<'_>,
        known: &[QuestionId],
        left: usize,
    ) -> (Vec<QuestionId>, bool) {
        let mut needed = known.to_vec();
        for question in spoken(self.space, bad) {
            if needed.len() > left {
                return (needed, false);
            }
            // Every good sheet has a bad one that differs in this question alone.
            if !known.contains(&question)
                && covered(good, &bad.exists(self.space.variables(question)))
            {
                needed.push(question);
            }
        }
        let unasked = |q: &QuestionId| {
            let before = self.rulebook[*q].applies.questions();
            !kleene.arises(self.rulebook, *q).is_true()
                && needed.iter().all(|n| !before.contains(n))
        };
        let further = needed.clone().iter().any(unasked);
        let enough = needed.len() + usize::from(further) <= left;
        (needed, enough)
    }

    /// Every answer to a question that leaves other sheets than the ones before it.
    fn branches(
        &self,
        question: QuestionId,
        good: &Sheets,
        bad: &Sheets,
        answers: &Answers,
    ) -> Vec<Branch> {
        let row = &self.rulebook[question];
        let given = answers.get(question);
        let mut stands: Vec<(Vec<u16>, Sheets, Sheets)> =
            vec![(Vec::new(), good.clone(), bad.clone())];
        for (at, cell) in self.space.variables(question).iter().enumerate() {
            let at = u16::try_from(at).unwrap_or(u16::MAX);
            let known = given.map(|a| a.in_cell(row, at));
            let mut seen: Map<(Sheets, Sheets), usize> = Map::new();
            let mut next: Vec<(Vec<u16>, Sheets, Sheets)> = Vec::new();
            for (cells, good, bad) in stands {
                for value in [false, true] {
                    if known.is_some_and(|t| if value { t.is_false() } else { t.is_true() }) {
                        continue;
                    }
                    let (good, bad) = (set(&good, *cell, value), set(&bad, *cell, value));
                    if covered(&good, &bad) {
                        continue;
                    }
                    let mut cells = cells.clone();
                    if value {
                        cells.push(at);
                    }
                    let sheets = (good.clone(), bad.clone());
                    let known = seen.get(&sheets).copied();
                    let place = known.unwrap_or(next.len());
                    if known.is_none() {
                        seen.insert(sheets, place);
                    }
                    match next.get_mut(place) {
                        // The same sheets: fewer options read better, then the earlier ones.
                        Some(same) if (cells.len(), &cells) < (same.0.len(), &same.0) => {
                            same.0 = cells;
                        }
                        Some(_) => {}
                        None => next.push((cells, good, bad)),
                    }
                }
            }
            stands = next;
        }
        order::by(&mut stands, |stand| rank(&stand.0));
        stands
            .into_iter()
            .filter_map(|(cells, good, bad)| {
                let answer = Answer::of_cells(row, &cells)?;
                Some(Branch { answer, good, bad })
            })
            .collect()
    }
}

/// One answer, and the sheets it leaves.
struct Branch {
    answer: Answer,
    good: Sheets,
    bad: Sheets,
}

/// One option reads best, then none, then more; among equals the earlier options.
fn rank(cells: &[u16]) -> (usize, Vec<u16>) {
    let order = match cells.len() {
        1 => 0,
        0 => 1,
        more => more,
    };
    (order, cells.to_vec())
}
