//! Diagrams that share their nodes and what was found out about them: for a search that looks at
//! thousands which differ little. Variables stand in groups, and a group is freed as a whole.
//!
//! A forest only grows: it is to be dropped with the search. It must never know what a group
//! stands for.

#![expect(
    clippy::indexing_slicing,
    reason = "a tree is a node of this forest, which only grows, and a node leads only to nodes before it; each variable has its group"
)]

use super::super::table::Table;
use super::{Bdd, END, FALSE, Maker, TRUE, Variable, step};

/// A diagram in a forest; equal functions are equal trees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tree(pub u32);

/// The diagrams.
pub struct Forest {
    maker: Maker,
    /// Of each variable, its group.
    groups: Vec<usize>,
    /// Of each node, a bit for every group below it; the 65th group has the bit of the first.
    below: Vec<u64>,
    /// What was found out, by what was asked and of what.
    found: Table,
}

/// What a key of what was found out begins with; groups follow.
const WITHIN: u32 = 0;
const SET: u32 = 1;
const FREED: u32 = 2;

const fn bit(group: usize) -> u64 {
    1 << (group % 64)
}

impl Forest {
    /// An empty one, whose variables stand in these groups.
    #[must_use]
    pub fn new(groups: Vec<usize>) -> Self {
        Self {
            maker: Maker::new(),
            groups,
            below: vec![0, 0],
            found: Table::new(),
        }
    }

    /// Takes a diagram in.
    pub fn plant(&mut self, diagram: &Bdd) -> Tree {
        // The two ends stand first in both.
        let mut places = vec![FALSE, TRUE];
        for node in diagram.nodes.iter().skip(2) {
            let [low, high] = [node.low, node.high].map(|at| places[at as usize]);
            places.push(self.maker.node(node.variable, low, high));
        }
        Tree(places[diagram.root() as usize])
    }

    /// The first variable that a tree depends on.
    #[must_use]
    pub fn first(&self, tree: Tree) -> Option<Variable> {
        let variable = self.maker.nodes[tree.0 as usize].variable;
        (variable != END).then_some(Variable(variable))
    }

    /// Whether a tree may depend on a variable of a group; certain where it says no.
    pub fn speaks(&mut self, tree: Tree, group: usize) -> bool {
        for node in &self.maker.nodes[self.below.len()..] {
            let own = bit(self.groups[usize::from(node.variable)]);
            let [low, high] = [node.low, node.high].map(|at| self.below[at as usize]);
            self.below.push(own | low | high);
        }
        self.below[tree.0 as usize] & bit(group) != 0
    }

    /// Whether one never holds without the other.
    pub fn within(&mut self, Tree(x): Tree, Tree(y): Tree) -> bool {
        if x == FALSE || y == TRUE || x == y {
            return true;
        }
        if x == TRUE || y == FALSE {
            return false;
        }
        let key = [WITHIN, x, y];
        if let Some(known) = self.found.get(key) {
            return known == TRUE;
        }
        let (left, right) = (self.maker.nodes[x as usize], self.maker.nodes[y as usize]);
        let first = left.variable.min(right.variable);
        let (left, right) = (step(left, x, first), step(right, y, first));
        let within = (0..2).all(|way| self.within(Tree(left[way]), Tree(right[way])));
        self.found.put(key, within.into());
        within
    }

    /// With one variable given.
    pub fn set(&mut self, Tree(at): Tree, variable: Variable, value: bool) -> Tree {
        let node = self.maker.nodes[at as usize];
        if node.variable >= variable.0 {
            let [low, high] = step(node, at, variable.0);
            return Tree(if value { high } else { low });
        }
        let key = [SET, at, u32::from(variable.0) * 2 + u32::from(value)];
        self.made(key, |forest| {
            let [low, high] =
                [node.low, node.high].map(|at| forest.set(Tree(at), variable, value).0);
            forest.maker.node(node.variable, low, high)
        })
    }

    /// With a group that may be anything: whether it can hold for some value of each variable.
    pub fn freed(&mut self, tree: Tree, group: usize) -> Tree {
        if !self.speaks(tree, group) {
            return tree;
        }
        let node = self.maker.nodes[tree.0 as usize];
        self.made([FREED + group as u32, tree.0, 0], |forest| {
            let [low, high] = [node.low, node.high].map(|at| forest.freed(Tree(at), group).0);
            if forest.groups[usize::from(node.variable)] == group {
                forest.maker.own_either(low, high)
            } else {
                forest.maker.node(node.variable, low, high)
            }
        })
    }

    /// What stands under a key, made if nothing does.
    fn made(&mut self, key: [u32; 3], make: impl FnOnce(&mut Self) -> u32) -> Tree {
        let known = self.found.get(key);
        Tree(known.unwrap_or_else(|| {
            let made = make(self);
            self.found.put(key, made);
            made
        }))
    }
}
