//! How many answer sheets there are: every question at once, counted exactly.
//!
//! One diagram over all questions would have to remember the presence of every activity until the
//! last question. So the sheets are counted question by question instead. What a question leaves
//! behind is only what later routing and the impossible combinations still want to know: sheets
//! that leave the same behind are counted together. It must never sample, and never drop a sheet
//! that can be.

use std::collections::{BTreeMap, BTreeSet};

use num_bigint::BigUint;

use crate::evaluation::{Algebra, condition};
use crate::ids::QuestionId;
use crate::rulebook::{Kind, Rulebook};

/// What is left of a condition once some questions are answered. Equal ones are the same number.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Rest {
    Constant(bool),
    Cell(QuestionId, u16),
    Not(usize),
    /// Sorted, none of them constant.
    All(Vec<usize>),
    /// Sorted, none of them constant.
    Any(Vec<usize>),
}

const NEVER: usize = 0;
const ALWAYS: usize = 1;

/// Every rest met so far, each once.
struct Rests {
    all: Vec<Rest>,
    known: BTreeMap<Rest, usize>,
}

impl Rests {
    fn new() -> Self {
        let mut rests = Self {
            all: Vec::new(),
            known: BTreeMap::new(),
        };
        rests.number(Rest::Constant(false));
        rests.number(Rest::Constant(true));
        rests
    }

    fn number(&mut self, rest: Rest) -> usize {
        if let Some(known) = self.known.get(&rest) {
            return *known;
        }
        let number = self.all.len();
        self.all.push(rest.clone());
        self.known.insert(rest, number);
        number
    }

    fn negated(&mut self, of: usize) -> usize {
        match self.all[of] {
            Rest::Constant(value) => usize::from(!value),
            Rest::Not(inner) => inner,
            _ => self.number(Rest::Not(of)),
        }
    }

    /// All of them, or any: `deciding` is the constant that settles it alone.
    fn joined(&mut self, parts: &[usize], deciding: usize) -> usize {
        let mut kept = BTreeSet::new();
        for part in parts {
            if *part == deciding {
                return deciding;
            }
            match (&self.all[*part], deciding) {
                (Rest::Constant(_), _) => {}
                (Rest::All(inner), NEVER) | (Rest::Any(inner), ALWAYS) => kept.extend(inner),
                _ => {
                    kept.insert(*part);
                }
            }
        }
        let mut kept: Vec<usize> = kept.into_iter().collect();
        match kept.as_slice() {
            [] => 1 - deciding,
            [one] => *one,
            _ if deciding == NEVER => self.number(Rest::All(std::mem::take(&mut kept))),
            _ => self.number(Rest::Any(std::mem::take(&mut kept))),
        }
    }

    /// What is left of a rest once a question has these cells.
    fn answered(
        &mut self,
        of: usize,
        question: QuestionId,
        chosen: &BTreeSet<u16>,
        done: &mut BTreeMap<usize, usize>,
    ) -> usize {
        if let Some(known) = done.get(&of) {
            return *known;
        }
        let left = match self.all[of].clone() {
            Rest::Cell(asked, cell) if asked == question => usize::from(chosen.contains(&cell)),
            Rest::Constant(_) | Rest::Cell(..) => of,
            Rest::Not(inner) => {
                let inner = self.answered(inner, question, chosen, done);
                self.negated(inner)
            }
            Rest::All(parts) => {
                let parts = self.each(&parts, question, chosen, done);
                self.joined(&parts, NEVER)
            }
            Rest::Any(parts) => {
                let parts = self.each(&parts, question, chosen, done);
                self.joined(&parts, ALWAYS)
            }
        };
        done.insert(of, left);
        left
    }

    fn each(
        &mut self,
        parts: &[usize],
        question: QuestionId,
        chosen: &BTreeSet<u16>,
        done: &mut BTreeMap<usize, usize>,
    ) -> Vec<usize> {
        parts
            .iter()
            .map(|p| self.answered(*p, question, chosen, done))
            .collect()
    }
}

impl Algebra for Rests {
    type Value = usize;

    fn constant(&mut self, value: bool) -> usize {
        usize::from(value)
    }

    fn and(&mut self, a: &usize, b: &usize) -> usize {
        self.joined(&[*a, *b], NEVER)
    }

    fn or(&mut self, a: &usize, b: &usize) -> usize {
        self.joined(&[*a, *b], ALWAYS)
    }

    fn not(&mut self, of: &usize) -> usize {
        self.negated(*of)
    }

    fn cell(&mut self, _: &Rulebook, question: QuestionId, cell: u16) -> usize {
        self.number(Rest::Cell(question, cell))
    }

    fn arises(&mut self, rulebook: &Rulebook, question: QuestionId) -> usize {
        condition(self, rulebook, &rulebook[question].applies)
    }
}

/// The questions so that little has to be remembered: one that routes nothing, and the stage of an
/// activity, as soon as it is decided whether it arises; the others as they are asked.
fn order(rulebook: &Rulebook, named: &BTreeMap<QuestionId, BTreeSet<u16>>) -> Vec<QuestionId> {
    let at_once = |id: &QuestionId| rulebook[*id].stage_of.is_some() || !named.contains_key(id);
    let mut left: Vec<QuestionId> = rulebook.question_ids().collect();
    let mut order = Vec::with_capacity(left.len());
    let mut placed = BTreeSet::new();
    while !left.is_empty() {
        let ready = |id: &QuestionId| rulebook[*id].applies.questions().is_subset(&placed);
        let next = left
            .iter()
            .position(|id| at_once(id) && ready(id))
            .or_else(|| left.iter().position(ready))
            .unwrap_or(0);
        let id = left.remove(next);
        placed.insert(id);
        order.push(id);
    }
    order
}

/// The ways to answer a question that arises, by the named cells that are chosen.
fn ways(
    rulebook: &Rulebook,
    id: QuestionId,
    named: &BTreeSet<u16>,
) -> Vec<(BTreeSet<u16>, BigUint)> {
    let question = &rulebook[id];
    let unnamed = question.cells() - named.len();
    if question.kind == Kind::Fleet {
        return vec![(BTreeSet::new(), BigUint::from(1_u8))];
    }
    let mut ways = Vec::new();
    if question.single() {
        ways.extend(
            named
                .iter()
                .map(|c| (BTreeSet::from([*c]), BigUint::from(1_u8))),
        );
        if unnamed > 0 {
            ways.push((BTreeSet::new(), BigUint::from(unnamed)));
        }
        return ways;
    }
    let free = BigUint::from(1_u8) << unnamed;
    let mut subsets = vec![BTreeSet::new()];
    for cell in named {
        for i in 0..subsets.len() {
            let mut with = subsets[i].clone();
            with.insert(*cell);
            subsets.push(with);
        }
    }
    for chosen in subsets {
        // Choosing nothing is an answer only where "none" is.
        let nothing = chosen.is_empty() && !question.none;
        let count = if nothing { &free - 1_u8 } else { free.clone() };
        if count != BigUint::ZERO {
            ways.push((chosen, count));
        }
    }
    ways
}

/// Answer sheets over all questions.
pub(super) fn sheets(rulebook: &Rulebook) -> BigUint {
    let mut rests = Rests::new();
    let mut wanted: Vec<usize> = Vec::new();
    for id in rulebook.question_ids() {
        wanted.push(rests.arises(rulebook, id));
    }
    let asked = wanted.len();
    for (_, impossible) in &rulebook.impossible {
        wanted.push(condition(&mut rests, rulebook, impossible));
    }
    let mut named: BTreeMap<QuestionId, BTreeSet<u16>> = BTreeMap::new();
    for rest in &rests.all {
        if let Rest::Cell(question, cell) = rest {
            named.entry(*question).or_default().insert(*cell);
        }
    }
    // What is known after some questions: what is left of each condition that is still wanted.
    let mut states = BTreeMap::from([(wanted, BigUint::from(1_u8))]);
    let none = BTreeSet::new();
    for id in order(rulebook, &named) {
        let ways = ways(rulebook, id, named.get(&id).unwrap_or(&none));
        let silent = vec![(BTreeSet::new(), BigUint::from(1_u8))];
        let mut done = [
            vec![BTreeMap::new(); ways.len()],
            vec![BTreeMap::new(); silent.len()],
        ];
        let mut next: BTreeMap<Vec<usize>, BigUint> = BTreeMap::new();
        for (state, count) in states {
            let arises = state[id.index()] == ALWAYS;
            let (ways, done) = if arises {
                (&ways, &mut done[0])
            } else {
                (&silent, &mut done[1])
            };
            for ((chosen, factor), done) in ways.iter().zip(done.iter_mut()) {
                let mut left: Vec<usize> = state
                    .iter()
                    .map(|rest| rests.answered(*rest, id, chosen, done))
                    .collect();
                if left[asked..].contains(&ALWAYS) {
                    continue;
                }
                // Whether this question arose is wanted no more.
                left[id.index()] = NEVER;
                *next.entry(left).or_default() += &count * factor;
            }
        }
        states = next;
    }
    states.into_values().sum()
}
