//! Reduced ordered decision diagrams: a Boolean function as a graph without repetition.
//!
//! Only what evaluation and verification need, small enough to travel in the page. A diagram is a
//! list of nodes, children before parents, in the order a walk completes them; so equal functions
//! are equal lists. `tests/native/diagrams.rs` holds it against a library of the trade on every
//! activity. It must never know what a variable stands for.

#![expect(
    clippy::indexing_slicing,
    reason = "a node leads only to nodes of its own list: the diagram was made so, and what is reckoned for each node is as long as that list"
)]

use super::table::Table;

/// A variable; its number is its place in the order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Variable(pub u16);

impl Variable {
    /// Its place in the order.
    #[must_use]
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// A node: if its variable is true go on at `high`, else at `low`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Node {
    variable: u16,
    low: u32,
    high: u32,
}

/// The two ends stand first in every list.
const FALSE: u32 = 0;
const TRUE: u32 = 1;
/// Behind every variable.
const END: u16 = u16::MAX;

/// A diagram.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Bdd {
    nodes: Vec<Node>,
}

/// What two ends give, as soon as one or both decide.
type Decided = fn(u32, u32) -> Option<u32>;

fn both(a: u32, b: u32) -> Option<u32> {
    match (a, b) {
        (FALSE, _) | (_, FALSE) => Some(FALSE),
        (TRUE, TRUE) => Some(TRUE),
        _ => None,
    }
}

fn either(a: u32, b: u32) -> Option<u32> {
    match (a, b) {
        (TRUE, _) | (_, TRUE) => Some(TRUE),
        (FALSE, FALSE) => Some(FALSE),
        _ => None,
    }
}

impl Bdd {
    /// Always, or never.
    #[must_use]
    pub fn constant(value: bool) -> Self {
        let end = |at| Node {
            variable: END,
            low: at,
            high: at,
        };
        let mut nodes = vec![end(FALSE)];
        if value {
            nodes.push(end(TRUE));
        }
        Self { nodes }
    }

    /// A variable that is true, or false.
    #[must_use]
    pub fn literal(variable: Variable, value: bool) -> Self {
        let mut maker = Maker::new();
        let root = maker.node(variable.0, u32::from(!value), u32::from(value));
        maker.finish(root)
    }

    /// Whether it never holds.
    #[must_use]
    pub fn is_false(&self) -> bool {
        self.root() == FALSE
    }

    /// Whether it always holds.
    #[must_use]
    pub fn is_true(&self) -> bool {
        self.root() == TRUE
    }

    /// Whether it always holds or never, if it is one of the two.
    #[must_use]
    pub fn decided(&self) -> Option<bool> {
        (self.root() <= TRUE).then(|| self.is_true())
    }

    /// How many nodes it has, ends included.
    #[must_use]
    pub fn size(&self) -> usize {
        self.nodes.len()
    }

    /// Both hold.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        self.joined(other, both, TRUE)
    }

    /// At least one holds.
    #[must_use]
    pub fn or(&self, other: &Self) -> Self {
        self.joined(other, either, FALSE)
    }

    /// It does not hold.
    #[must_use]
    pub fn not(&self) -> Self {
        let root = self.root();
        if root <= TRUE {
            return Self::constant(root == FALSE);
        }
        let turned = |at: u32| if at <= TRUE { 1 - at } else { at };
        let mut not = self.clone();
        for node in not.nodes.iter_mut().skip(2) {
            node.low = turned(node.low);
            node.high = turned(node.high);
        }
        not
    }

    /// With some variables given: what is left to decide.
    #[must_use]
    pub fn restrict(&self, given: &[(Variable, bool)]) -> Self {
        self.fixed(&Fixed::new(given))
    }

    /// With some variables given by place: what is left to decide.
    #[must_use]
    pub fn fixed(&self, given: &Fixed) -> Self {
        if !self.nodes.iter().any(|n| given.next(*n).is_some()) {
            return self.clone();
        }
        let mut maker = Maker::sized(self.nodes.len());
        let mut done = vec![u32::MAX; self.nodes.len()];
        let root = maker.restricted(self, self.root(), given, &mut done);
        maker.finish(root)
    }

    /// Whether it never holds without the other.
    #[must_use]
    pub fn within(&self, other: &Self) -> bool {
        !self.meets(&other.not(), &Fixed::new(&[]))
    }

    /// The first variable it depends on.
    #[must_use]
    pub fn first(&self) -> Option<Variable> {
        let variable = self.at(self.root()).variable;
        (variable != END).then_some(Variable(variable))
    }

    /// Whether the given variables alone lead to its true end.
    #[must_use]
    pub fn holds(&self, given: &Fixed) -> bool {
        given.past(self, self.root()) == TRUE
    }

    /// Whether both can hold together with some variables given. Builds nothing.
    #[must_use]
    pub fn meets(&self, other: &Self, given: &Fixed) -> bool {
        let root = given.past(self, self.root());
        if root == FALSE {
            return false;
        }
        let roots = [root, given.past(other, other.root())];
        both(roots[0], roots[1]).map_or_else(
            || meets(self, other, roots, given, &mut Table::new()),
            |end| end == TRUE,
        )
    }

    /// The variables it depends on, in order.
    #[must_use]
    pub fn variables(&self) -> Vec<Variable> {
        // The root's is the first of all.
        let first = self.at(self.root()).variable;
        let mut depends = Vec::new();
        for node in self.nodes.iter().skip(2) {
            let at = usize::from(node.variable - first);
            if depends.len() <= at {
                depends.resize(at + 1, false);
            }
            depends[at] = true;
        }
        let places = (first..=END).zip(depends);
        places
            .filter(|(_, depends)| *depends)
            .map(|(at, _)| Variable(at))
            .collect()
    }

    fn root(&self) -> u32 {
        self.nodes.len() as u32 - 1
    }

    fn at(&self, place: u32) -> Node {
        self.nodes[place as usize]
    }

    /// Both, put together; the neutral end leaves the other as it is.
    fn joined(&self, other: &Self, decided: Decided, neutral: u32) -> Self {
        if self.root() == neutral {
            return other.clone();
        }
        if other.root() == neutral {
            return self.clone();
        }
        let mut maker = Maker::new();
        let roots = [self.root(), other.root()];
        let root = maker.joined(self, other, roots, decided);
        maker.finish(root)
    }
}

/// Which variables are given, by place.
pub struct Fixed(Vec<Option<bool>>);

impl Fixed {
    /// Reads a list.
    #[must_use]
    pub fn new(given: &[(Variable, bool)]) -> Self {
        let mut fixed = Self(Vec::new());
        for (variable, value) in given {
            fixed.set(*variable, *value);
        }
        fixed
    }

    /// Nothing is given, with room for so many variables.
    #[must_use]
    pub fn with_room(many: usize) -> Self {
        Self(Vec::with_capacity(many))
    }

    /// Gives one variable; what was given before counts no more.
    pub fn set(&mut self, variable: Variable, value: bool) {
        let place = variable.index();
        if self.0.len() <= place {
            self.0.resize(place + 1, None);
        }
        self.0[place] = Some(value);
    }

    /// Where a node leads, if its variable is given.
    fn next(&self, node: Node) -> Option<u32> {
        let value = *self.0.get(usize::from(node.variable))?;
        value.map(|value| if value { node.high } else { node.low })
    }

    /// The first place from here on whose variable is not given.
    fn past(&self, diagram: &Bdd, mut at: u32) -> u32 {
        while let Some(next) = self.next(diagram.at(at)) {
            at = next;
        }
        at
    }
}

/// Looks for one way to the true ends of both.
fn meets(a: &Bdd, b: &Bdd, [x, y]: [u32; 2], given: &Fixed, seen: &mut Table) -> bool {
    let (x, y) = (given.past(a, x), given.past(b, y));
    if let Some(end) = both(x, y) {
        return end == TRUE;
    }
    let key = [0, x, y];
    if seen.get(key).is_some() {
        return false;
    }
    seen.put(key, 0);
    let (left, right) = (a.at(x), b.at(y));
    let first = left.variable.min(right.variable);
    let (left, right) = (step(left, x, first), step(right, y, first));
    meets(a, b, [left[0], right[0]], given, seen) || meets(a, b, [left[1], right[1]], given, seen)
}

/// Where a node leads when the variable is false and when it is true.
fn step(node: Node, at: u32, variable: u16) -> [u32; 2] {
    if node.variable == variable {
        [node.low, node.high]
    } else {
        [at, at]
    }
}

/// Makes the nodes of one diagram, none of them twice.
struct Maker {
    nodes: Vec<Node>,
    known: Table,
    joined: Table,
}

impl Maker {
    fn new() -> Self {
        Self::sized(0)
    }

    /// With room for that many nodes.
    fn sized(nodes: usize) -> Self {
        Self {
            nodes: Bdd::constant(true).nodes,
            known: Table::sized(nodes),
            joined: Table::sized(0),
        }
    }

    fn finish(self, root: u32) -> Bdd {
        if root <= TRUE {
            Bdd::constant(root == TRUE)
        } else {
            // The root was made last: every other node is below it.
            Bdd { nodes: self.nodes }
        }
    }

    fn node(&mut self, variable: u16, low: u32, high: u32) -> u32 {
        if low == high {
            return low;
        }
        let key = [variable.into(), low, high];
        if let Some(known) = self.known.get(key) {
            return known;
        }
        let at = self.nodes.len() as u32;
        self.nodes.push(Node {
            variable,
            low,
            high,
        });
        self.known.put(key, at);
        at
    }

    fn joined(&mut self, a: &Bdd, b: &Bdd, [x, y]: [u32; 2], decided: Decided) -> u32 {
        if let Some(end) = decided(x, y) {
            return end;
        }
        let key = [0, x, y];
        if let Some(known) = self.joined.get(key) {
            return known;
        }
        let (left, right) = (a.at(x), b.at(y));
        let first = left.variable.min(right.variable);
        let (left, right) = (step(left, x, first), step(right, y, first));
        let low = self.joined(a, b, [left[0], right[0]], decided);
        let high = self.joined(a, b, [left[1], right[1]], decided);
        let node = self.node(first, low, high);
        self.joined.put(key, node);
        node
    }

    fn restricted(&mut self, a: &Bdd, at: u32, given: &Fixed, done: &mut [u32]) -> u32 {
        if at <= TRUE {
            return at;
        }
        let known = done[at as usize];
        if known != u32::MAX {
            return known;
        }
        let node = a.at(at);
        let result = if let Some(next) = given.next(node) {
            self.restricted(a, next, given, done)
        } else {
            let low = self.restricted(a, node.low, given, done);
            let high = self.restricted(a, node.high, given, done);
            self.node(node.variable, low, high)
        };
        done[at as usize] = result;
        result
    }
}

#[path = "bdd_forest.rs"]
pub mod forest;

#[path = "bdd_freed.rs"]
mod freed;

#[cfg(not(target_arch = "wasm32"))]
#[path = "bdd_native.rs"]
mod native;

#[cfg(test)]
#[path = "bdd_tests.rs"]
mod tests;
