//! The fewest questions whose answers leave only good sheets.
//!
//! Questions are taken in the order they are asked, and only one that arises for certain may be
//! answered, as in the questionnaire. The search goes by rising number of questions, so that the
//! first set found is a smallest one. Two things cut it short and lose nothing: where every good
//! sheet has a bad one beside it no answer helps, and a question that cannot be left open whatever
//! else is answered must still be paid for. Such a question stays one whatever else is answered or
//! left open, so it is found out once. It must never know what makes a sheet good.

use crate::answers::{Answer, Answers};
use crate::evaluation::bdd::forest::{Forest, Tree};
use crate::evaluation::remaining::Sheets;
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
    /// All sheets that were met, grouped by the place of their question among these.
    forest: Forest,
    /// Where it failed: good and bad sheets, how many questions more, and which questions arise.
    failed: Set<(Tree, Tree, usize, Vec<bool>)>,
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
    let mut questions = Set::new();
    space.add_owners(good, &mut questions);
    space.add_owners(bad, &mut questions);
    // Variables of other questions do not occur: any place will do for them.
    let place = |q: QuestionId| questions.binary_search(&q).unwrap_or(0);
    let mut forest = Forest::new(space.owners().map(place).collect());
    let sheets = [good, bad].map(|sheets| forest.plant(sheets));
    let most = questions.len();
    let mut search = Search {
        rulebook,
        space,
        questions: questions.into_iter().collect(),
        forest,
        failed: Set::new(),
    };
    for left in 0..=most {
        let mut chosen = Vec::new();
        if search.found(sheets, answers, left, &[], &mut chosen) {
            return Some(chosen);
        }
    }
    None
}

impl Search<'_> {
    /// Whether answers can be found from here; if so they stand in `chosen`.
    fn found(
        &mut self,
        [good, bad]: [Tree; 2],
        answers: &Answers,
        left: usize,
        known: &[usize],
        chosen: &mut Found,
    ) -> bool {
        if self.forest.within(good, bad) {
            return false;
        }
        let Some(cell) = self.forest.first(bad) else {
            return true;
        };
        if left == 0 {
            return false;
        }
        let question = self.space.owner(cell).0;
        let place = self.questions.partition_point(|q| *q < question);
        let mut kleene = Kleene::new(self.rulebook, answers);
        let arises: Vec<bool> = (self.questions.iter().skip(place))
            .map(|q| kleene.arises(self.rulebook, *q).is_true())
            .collect();
        let stand = (good, bad, left, arises);
        if self.failed.contains(&stand) {
            return false;
        }
        let (_, _, _, arises) = &stand;
        let (needed, enough) = self.needed([good, bad], [place, left], arises, known);
        if enough {
            let others: Vec<usize> = needed.iter().copied().filter(|q| *q != place).collect();
            if arises.first() == Some(&true) {
                for branch in self.branches(question, [good, bad], answers) {
                    let mut after = answers.clone();
                    after.set(question, branch.answer.clone());
                    chosen.push((question, branch.answer));
                    if self.found(branch.sheets, &after, left - 1, &others, chosen) {
                        return true;
                    }
                    chosen.pop();
                }
            }
            // One that is needed cannot be left open.
            if others.len() == needed.len() {
                let sheets = [good, bad].map(|sheets| self.forest.freed(sheets, place));
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
    /// of them is asked yet. Where they are too many it does not look for all. Questions are given
    /// by their places; `arises` begins with the first that is open.
    #[expect(
        clippy::indexing_slicing,
        reason = "places are those of `questions`, known ones among them"
    )]
    fn needed(
        &mut self,
        [good, bad]: [Tree; 2],
        [first, left]: [usize; 2],
        arises: &[bool],
        known: &[usize],
    ) -> (Vec<usize>, bool) {
        let mut needed = known.to_vec();
        for place in first..self.questions.len() {
            if needed.len() > left {
                return (needed, false);
            }
            if !known.contains(&place) && self.forest.speaks(bad, place) {
                // Every good sheet has a bad one that differs in this question alone.
                let beside = self.forest.freed(bad, place);
                if self.forest.within(good, beside) {
                    needed.push(place);
                }
            }
        }
        let unasked = |place: &usize| {
            let before = self.rulebook[self.questions[*place]].applies.questions();
            let asked = place.checked_sub(first).and_then(|at| arises.get(at)) == Some(&true);
            !asked && needed.iter().all(|n| !before.contains(&self.questions[*n]))
        };
        let further = needed.iter().any(unasked);
        let enough = needed.len() + usize::from(further) <= left;
        (needed, enough)
    }

    /// Every answer to a question that leaves other sheets than the ones before it.
    fn branches(
        &mut self,
        question: QuestionId,
        sheets: [Tree; 2],
        answers: &Answers,
    ) -> Vec<Branch> {
        let row = &self.rulebook[question];
        let given = answers.get(question);
        let mut stands: Vec<(Vec<u16>, [Tree; 2])> = vec![(Vec::new(), sheets)];
        for (at, cell) in self.space.variables(question).iter().enumerate() {
            let at = u16::try_from(at).unwrap_or(u16::MAX);
            let known = given.map(|a| a.in_cell(row, at));
            let mut seen: Map<[Tree; 2], usize> = Map::new();
            let mut next: Vec<(Vec<u16>, [Tree; 2])> = Vec::new();
            for (cells, sheets) in stands {
                for value in [false, true] {
                    if known.is_some_and(|t| if value { t.is_false() } else { t.is_true() }) {
                        continue;
                    }
                    let sheets = sheets.map(|sheets| self.forest.set(sheets, *cell, value));
                    let [good, bad] = sheets;
                    if self.forest.within(good, bad) {
                        continue;
                    }
                    let mut cells = cells.clone();
                    if value {
                        cells.push(at);
                    }
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
                        None => next.push((cells, sheets)),
                    }
                }
            }
            stands = next;
        }
        order::by(&mut stands, |stand| rank(&stand.0));
        stands
            .into_iter()
            .filter_map(|(cells, sheets)| {
                let answer = Answer::of_cells(row, &cells)?;
                Some(Branch { answer, sheets })
            })
            .collect()
    }
}

/// One answer, and the good and bad sheets it leaves.
struct Branch {
    answer: Answer,
    sheets: [Tree; 2],
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
