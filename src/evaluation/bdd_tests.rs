//! Tests of the diagrams against truth tables.

use num_bigint::BigUint;
use proptest::prelude::*;

use super::forest::Forest;
use super::{Bdd, Fixed, Variable};

/// How many variables the small functions have.
const WIDTH: u16 = 6;

/// A function, as a tree.
#[derive(Debug, Clone)]
enum Tree {
    Is(u16),
    Not(Box<Tree>),
    And(Box<Tree>, Box<Tree>),
    Or(Box<Tree>, Box<Tree>),
}

fn tree() -> impl Strategy<Value = Tree> {
    (0..WIDTH)
        .prop_map(Tree::Is)
        .prop_recursive(6, 40, 2, |inner| {
            prop_oneof![
                inner.clone().prop_map(|a| Tree::Not(a.into())),
                (inner.clone(), inner.clone()).prop_map(|(a, b)| Tree::And(a.into(), b.into())),
                (inner.clone(), inner).prop_map(|(a, b)| Tree::Or(a.into(), b.into())),
            ]
        })
}

impl Tree {
    fn diagram(&self) -> Bdd {
        match self {
            Self::Is(variable) => Bdd::literal(Variable(*variable), true),
            Self::Not(a) => a.diagram().not(),
            Self::And(a, b) => a.diagram().and(&b.diagram()),
            Self::Or(a, b) => a.diagram().or(&b.diagram()),
        }
    }

    fn holds(&self, row: u32) -> bool {
        match self {
            Self::Is(variable) => row >> variable & 1 == 1,
            Self::Not(a) => !a.holds(row),
            Self::And(a, b) => a.holds(row) && b.holds(row),
            Self::Or(a, b) => a.holds(row) || b.holds(row),
        }
    }

    fn table(&self) -> Vec<bool> {
        (0..1 << WIDTH).map(|row| self.holds(row)).collect()
    }
}

/// A row as given variables.
fn given(row: u32, over: std::ops::Range<u16>) -> Vec<(Variable, bool)> {
    over.map(|v| (Variable(v), row >> v & 1 == 1)).collect()
}

proptest! {
    #[test]
    fn a_diagram_is_its_truth_table(tree in tree()) {
        let diagram = tree.diagram();
        let table = tree.table();
        for (row, holds) in (0..).zip(&table) {
            let left = diagram.restrict(&given(row, 0..WIDTH));
            prop_assert_eq!(left.is_true(), *holds);
            prop_assert_eq!(left.is_false(), !*holds);
        }
        let count = table.iter().filter(|holds| **holds).count();
        prop_assert_eq!(diagram.cardinality(WIDTH.into()), BigUint::from(count));
        prop_assert_eq!(diagram.not().not(), diagram);
    }

    #[test]
    fn equal_functions_are_equal_diagrams(a in tree(), b in tree()) {
        prop_assert_eq!(a.table() == b.table(), a.diagram() == b.diagram());
    }

    #[test]
    fn a_diagram_names_the_variables_that_matter(tree in tree()) {
        let table = tree.table();
        let matters = |v: &u16| (0..table.len()).any(|row| table[row] != table[row ^ (1 << v)]);
        let expected: Vec<Variable> = (0..WIDTH).filter(matters).map(Variable).collect();
        prop_assert_eq!(tree.diagram().variables(), expected);
    }

    #[test]
    fn a_witness_makes_it_hold(tree in tree()) {
        match tree.diagram().witness() {
            None => prop_assert!(tree.table().iter().all(|holds| !holds)),
            Some(chosen) => {
                let row = chosen.iter().fold(0, |row, v| row | 1 << v.0);
                prop_assert!(tree.holds(row));
            }
        }
    }

    #[test]
    fn what_it_says_of_neighbours_frees_all_others(tree in tree(), a in 0_u16..WIDTH, b in 0_u16..WIDTH) {
        let (first, last) = (a.min(b), a.max(b));
        let others: Vec<Variable> = (0..WIDTH).filter(|v| !(first..=last).contains(v)).map(Variable).collect();
        let diagram = tree.diagram();
        prop_assert_eq!(diagram.onto(Variable(first), Variable(last)), diagram.exists(&others));
    }

    #[test]
    fn a_forest_says_what_the_diagrams_say(a in tree(), b in tree()) {
        let (a, b) = (a.diagram(), b.diagram());
        // Two neighbours to a group; the last group has the bit of the first.
        let groups = vec![0, 0, 1, 1, 64, 64];
        let mut forest = Forest::new(groups.clone());
        let [x, y] = [&a, &b].map(|d| forest.plant(d));
        prop_assert_eq!(x == y, a == b);
        prop_assert_eq!(forest.first(x), a.first());
        // Whatever was asked before, and asked again, it says the same.
        for _ in 0..2 {
            prop_assert_eq!(forest.within(x, y), a.within(&b));
            prop_assert_eq!(forest.within(y, x), b.within(&a));
            for (variable, value) in (0..WIDTH).flat_map(|v| [(v, false), (v, true)]) {
                let set = forest.set(x, Variable(variable), value);
                prop_assert_eq!(set, forest.plant(&a.restrict(&[(Variable(variable), value)])));
            }
            for group in [0, 1, 64] {
                let freed: Vec<Variable> = (0..WIDTH).filter(|v| groups[usize::from(*v)] == group).map(Variable).collect();
                let free = forest.freed(x, group);
                prop_assert_eq!(free, forest.plant(&a.exists(&freed)));
                prop_assert!(free == x || forest.speaks(x, group));
            }
        }
    }

    #[test]
    fn meeting_is_a_conjunction_that_can_hold(a in tree(), b in tree(), row in 0_u32..64, from in 0_u16..WIDTH) {
        let given = given(row, from..WIDTH);
        let (a, b) = (a.diagram(), b.diagram());
        let built = a.and(&b).restrict(&given);
        prop_assert_eq!(a.meets(&b, &Fixed::new(&given)), !built.is_false());
    }
}

#[test]
fn constants_and_literals() {
    assert!(Bdd::constant(true).is_true());
    assert!(Bdd::constant(false).is_false());
    assert_eq!(Bdd::constant(true).not(), Bdd::constant(false));
    let x = Bdd::literal(Variable(3), true);
    assert_eq!(x.not(), Bdd::literal(Variable(3), false));
    assert!(x.and(&x.not()).is_false());
    assert!(x.or(&x.not()).is_true());
    assert_eq!(x.size(), 3);
}
