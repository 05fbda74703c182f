//! Freeing variables: what a diagram says when some of them may be anything.
//!
//! It must never know that variables belong to a question.

#![expect(
    clippy::indexing_slicing,
    reason = "a node leads only to nodes of its own list: the diagram was made so, and what is reckoned for each node is as long as that list"
)]

use super::{Bdd, FALSE, Maker, Node, TRUE, Variable, either, step};

impl Bdd {
    /// With some variables that may be anything: whether it can hold for some value of each.
    #[must_use]
    pub fn exists(&self, freed: &[Variable]) -> Self {
        let among = |n: &Node| freed.contains(&Variable(n.variable));
        if !self.nodes.iter().any(among) {
            return self.clone();
        }
        let mut maker = Maker::sized(self.nodes.len());
        let mut done = vec![u32::MAX; self.nodes.len()];
        let root = maker.freed(self, self.root(), freed, &mut done);
        maker.below(root)
    }

    /// It holds for the values of the variables from `first` to `last` that some value of all
    /// others completes. Behind them every node but the false end can be completed; before them
    /// whatever can be reached can be.
    #[must_use]
    pub fn onto(&self, first: Variable, last: Variable) -> Self {
        let mut maker = Maker::new();
        let mut reached = vec![false; self.nodes.len()];
        let mut done = vec![u32::MAX; self.nodes.len()];
        reached[self.root() as usize] = true;
        let mut all = FALSE;
        // Parents stand behind their children.
        for at in (TRUE..=self.root()).rev() {
            if !reached[at as usize] || all == TRUE {
                continue;
            }
            let node = self.at(at);
            if node.variable < first.0 {
                reached[node.low as usize] = true;
                reached[node.high as usize] = true;
            } else {
                let cut = maker.cut(self, at, last.0, &mut done);
                all = maker.own_either(all, cut);
            }
        }
        maker.below(all)
    }
}

impl Maker {
    /// One of its nodes as a diagram, without what was made on the way and is not below it.
    fn below(&self, root: u32) -> Bdd {
        if root <= TRUE {
            return Bdd::constant(root == TRUE);
        }
        let mut places = vec![u32::MAX; self.nodes.len()];
        let mut found = Bdd::constant(true);
        self.walk(root, &mut places, &mut found);
        found
    }

    /// Children first, as every diagram is written.
    fn walk(&self, at: u32, places: &mut [u32], to: &mut Bdd) -> u32 {
        if at <= TRUE {
            return at;
        }
        let known = places[at as usize];
        if known != u32::MAX {
            return known;
        }
        let mut node = self.nodes[at as usize];
        node.low = self.walk(node.low, places, to);
        node.high = self.walk(node.high, places, to);
        let place = to.nodes.len() as u32;
        to.nodes.push(node);
        places[at as usize] = place;
        place
    }

    fn freed(&mut self, a: &Bdd, at: u32, freed: &[Variable], done: &mut [u32]) -> u32 {
        if at <= TRUE {
            return at;
        }
        let known = done[at as usize];
        if known != u32::MAX {
            return known;
        }
        let node = a.at(at);
        let low = self.freed(a, node.low, freed, done);
        let high = self.freed(a, node.high, freed, done);
        let result = if freed.contains(&Variable(node.variable)) {
            self.own_either(low, high)
        } else {
            self.node(node.variable, low, high)
        };
        done[at as usize] = result;
        result
    }

    /// A node with everything behind a variable freed.
    fn cut(&mut self, a: &Bdd, at: u32, last: u16, done: &mut [u32]) -> u32 {
        let node = a.at(at);
        if at == FALSE || node.variable > last {
            return at.min(TRUE);
        }
        let known = done[at as usize];
        if known != u32::MAX {
            return known;
        }
        let low = self.cut(a, node.low, last, done);
        let high = self.cut(a, node.high, last, done);
        let result = self.node(node.variable, low, high);
        done[at as usize] = result;
        result
    }

    /// One of two of its own nodes.
    pub(super) fn own_either(&mut self, x: u32, y: u32) -> u32 {
        if let Some(end) = either(x, y) {
            return end;
        }
        if x == FALSE || x == y {
            return y;
        }
        if y == FALSE {
            return x;
        }
        let key = [1, x, y];
        if let Some(known) = self.joined.get(key) {
            return known;
        }
        let (left, right) = (self.nodes[x as usize], self.nodes[y as usize]);
        let first = left.variable.min(right.variable);
        let (left, right) = (step(left, x, first), step(right, y, first));
        let low = self.own_either(left[0], right[0]);
        let high = self.own_either(left[1], right[1]);
        let node = self.node(first, low, high);
        self.joined.put(key, node);
        node
    }
}
