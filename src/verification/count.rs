//! How many answer sheets there are: every question at once, counted exactly.
//!
//! One diagram over all questions would have to remember the presence of every activity until the
//! last question. So the sheets are counted question by question instead. What a question leaves
//! behind is only what later routing and the impossible combinations still want to know: sheets
//! that leave the same behind are counted together. It must never sample, and never drop a sheet
//! that can be.

#![expect(
    clippy::indexing_slicing,
    reason = "rests and lists go by the number they were given when they were put in, and none is taken out"
)]

use std::collections::BTreeMap;

use num_bigint::BigUint;

use crate::evaluation::{Algebra, condition};
use crate::ids::QuestionId;
use crate::order::Set;
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
        let mut kept = Set::new();
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

    /// What is left of a rest once this is said.
    fn answered(&mut self, of: usize, said: &mut Said) -> usize {
        if let Some(known) = said.rests.get(&of) {
            return *known;
        }
        let left = match self.all[of].clone() {
            Rest::Constant(_) => of,
            Rest::Cell(asked, cell) if asked == said.question => {
                said.cells.get(&cell).map_or(of, |v| usize::from(*v))
            }
            Rest::Cell(..) => of,
            Rest::Not(inner) => {
                let inner = self.answered(inner, said);
                self.negated(inner)
            }
            Rest::All(parts) => {
                let parts = self.each(&parts, said);
                self.joined(&parts, NEVER)
            }
            Rest::Any(parts) => {
                let parts = self.each(&parts, said);
                self.joined(&parts, ALWAYS)
            }
        };
        said.rests.insert(of, left);
        left
    }

    fn each(&mut self, parts: &[usize], said: &mut Said) -> Vec<usize> {
        parts.iter().map(|p| self.answered(*p, said)).collect()
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
fn order(rulebook: &Rulebook, named: &BTreeMap<QuestionId, Set<u16>>) -> Vec<QuestionId> {
    let at_once = |id: &QuestionId| rulebook[*id].stage_of.is_some() || !named.contains_key(id);
    let mut left: Vec<QuestionId> = rulebook.question_ids().collect();
    let mut order = Vec::with_capacity(left.len());
    let mut placed = Set::new();
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

/// Lists of rests, each once; equal lists are the same number, and so are equal tails.
struct Lists {
    all: Vec<(usize, usize)>,
    known: BTreeMap<(usize, usize), usize>,
}

/// The list of nothing.
const NOTHING: usize = 0;

impl Lists {
    fn new() -> Self {
        Self {
            all: vec![(NEVER, NOTHING)],
            known: BTreeMap::new(),
        }
    }

    fn number(&mut self, first: usize, others: usize) -> usize {
        let next = self.all.len();
        let number = *self.known.entry((first, others)).or_insert(next);
        if number == next {
            self.all.push((first, others));
        }
        number
    }

    /// What is left of each rest of a list once this is said.
    fn answered(&mut self, of: usize, rests: &mut Rests, said: &mut Said) -> usize {
        if of == NOTHING {
            return NOTHING;
        }
        if let Some(known) = said.lists.get(&of) {
            return *known;
        }
        let (first, others) = self.all[of];
        let first = rests.answered(first, said);
        let others = self.answered(others, rests, said);
        let left = self.number(first, others);
        said.lists.insert(of, left);
        left
    }
}

/// Some named cells of a question that are chosen or not, and what is known to be left then.
struct Said {
    question: QuestionId,
    cells: BTreeMap<u16, bool>,
    rests: BTreeMap<usize, usize>,
    lists: BTreeMap<usize, usize>,
}

impl Said {
    fn new(question: QuestionId, cells: impl IntoIterator<Item = (u16, bool)>) -> Self {
        Self {
            question,
            cells: cells.into_iter().collect(),
            rests: BTreeMap::new(),
            lists: BTreeMap::new(),
        }
    }
}

/// What is known after some questions, and of how many sheets: whether each question still to come
/// arises, the next one first, and whether the sheet is impossible, as far as they are left open.
type States = BTreeMap<(usize, usize), BigUint>;

/// The count, on its way from question to question.
struct Count<'a> {
    rulebook: &'a Rulebook,
    rests: Rests,
    lists: Lists,
}

impl Count<'_> {
    /// Adds to some states what others become once this is said, each sheet so many times.
    fn add(&mut self, to: &mut States, from: &States, mut said: Said, times: &BigUint) {
        if *times == BigUint::ZERO {
            return;
        }
        for ((list, impossible), count) in from {
            let impossible = self.rests.answered(*impossible, &mut said);
            if impossible != ALWAYS {
                let list = self.lists.answered(*list, &mut self.rests, &mut said);
                *to.entry((list, impossible)).or_default() += count * times;
            }
        }
    }

    /// The states after a question that arises, added to those after one that does not.
    fn after(&mut self, id: QuestionId, named: &Set<u16>, arising: States, to: &mut States) {
        let question = &self.rulebook[id];
        let one = BigUint::from(1_u8);
        let silent = |_: &u16| false;
        let said =
            |chosen: &dyn Fn(&u16) -> bool| Said::new(id, named.iter().map(|c| (*c, chosen(c))));
        if question.kind == Kind::Fleet {
            self.add(to, &arising, said(&silent), &one);
            return;
        }
        let unnamed = question.cells() - named.len();
        if question.single() {
            for cell in named {
                self.add(to, &arising, said(&|c| c == cell), &one);
            }
            self.add(to, &arising, said(&silent), &BigUint::from(unnamed));
            return;
        }
        // One option after the other, so that what leaves the same behind is counted together.
        // Choosing nothing is an answer only where "none" is.
        let (mut nothing, mut something) = (arising, States::new());
        for cell in named {
            let one_cell = |chosen: bool| Said::new(id, [(*cell, chosen)]);
            let (mut still, mut then) = (States::new(), States::new());
            self.add(&mut still, &nothing, one_cell(false), &one);
            self.add(&mut then, &nothing, one_cell(true), &one);
            self.add(&mut then, &something, one_cell(false), &one);
            self.add(&mut then, &something, one_cell(true), &one);
            (nothing, something) = (still, then);
        }
        let free = &one << unnamed;
        let bare = if question.none {
            free.clone()
        } else {
            &free - 1_u8
        };
        self.add(to, &nothing, Said::new(id, []), &bare);
        self.add(to, &something, Said::new(id, []), &free);
    }
}

/// Answer sheets over all questions.
pub(super) fn sheets(rulebook: &Rulebook) -> BigUint {
    let mut rests = Rests::new();
    let arises: Vec<usize> = rulebook
        .question_ids()
        .map(|id| rests.arises(rulebook, id))
        .collect();
    let mut impossible = NEVER;
    for (_, one) in &rulebook.impossible {
        let one = condition(&mut rests, rulebook, one);
        impossible = rests.or(&impossible, &one);
    }
    let mut named: BTreeMap<QuestionId, Set<u16>> = BTreeMap::new();
    for rest in &rests.all {
        if let Rest::Cell(question, cell) = rest {
            named.entry(*question).or_default().insert(*cell);
        }
    }
    let order = order(rulebook, &named);
    let mut lists = Lists::new();
    let mut wanted = NOTHING;
    for id in order.iter().rev() {
        wanted = lists.number(arises[id.index()], wanted);
    }
    let mut states = States::from([((wanted, impossible), BigUint::from(1_u8))]);
    let mut count = Count {
        rulebook,
        rests,
        lists,
    };
    let none = Set::new();
    for id in order {
        let named = named.get(&id).unwrap_or(&none);
        let (mut arising, mut silent) = (States::new(), States::new());
        for ((list, impossible), sheets) in states {
            let (arises, others) = count.lists.all[list];
            let state = (others, impossible);
            let of = if arises == ALWAYS {
                &mut arising
            } else {
                &mut silent
            };
            *of.entry(state).or_default() += sheets;
        }
        let mut next = States::new();
        let unsaid = Said::new(id, named.iter().map(|c| (*c, false)));
        count.add(&mut next, &silent, unsaid, &BigUint::from(1_u8));
        count.after(id, named, arising, &mut next);
        states = next;
    }
    states.into_values().sum()
}
