//! A second opinion: a library of the trade builds the same diagrams from the same law.

use biodivine_lib_bdd::{Bdd as Theirs, BddNode, BddPointer, BddVariable, BddVariableSet};
use light_mining_check::evaluation::bdd::Bdd as Ours;
use light_mining_check::evaluation::{Algebra, Standings, condition, headlines};
use light_mining_check::ids::QuestionId;
use light_mining_check::rulebook::Rulebook;

/// Reads conditions as the library's diagrams.
struct Library {
    set: BddVariableSet,
    /// The first variable of each question.
    first: Vec<usize>,
}

impl Library {
    fn new(law: &Rulebook) -> Self {
        let mut next = 0;
        let first = law.questions.iter().map(|q| {
            next += q.cells();
            next - q.cells()
        });
        let first = first.collect();
        let width = u16::try_from(next).expect("fewer than 65,536 cells");
        Self {
            set: BddVariableSet::new_anonymous(width),
            first,
        }
    }

    /// One of our diagrams, node by node.
    fn same(&self, ours: &Ours) -> Theirs {
        let width = self.set.num_vars();
        let nodes: Vec<BddNode> = ours
            .nodes()
            .map(|(variable, low, high)| BddNode {
                var: BddVariable::from_index(usize::from(variable.min(width))),
                low_link: BddPointer::from_index(low),
                high_link: BddPointer::from_index(high),
            })
            .collect();
        Theirs::from_nodes(&nodes).expect("a sound diagram")
    }
}

impl Algebra for Library {
    type Value = Theirs;

    fn constant(&mut self, value: bool) -> Theirs {
        if value {
            self.set.mk_true()
        } else {
            self.set.mk_false()
        }
    }

    fn and(&mut self, a: &Theirs, b: &Theirs) -> Theirs {
        a.and(b)
    }

    fn or(&mut self, a: &Theirs, b: &Theirs) -> Theirs {
        a.or(b)
    }

    fn not(&mut self, a: &Theirs) -> Theirs {
        a.not()
    }

    fn cell(&mut self, _: &Rulebook, question: QuestionId, cell: u16) -> Theirs {
        let at = self.first[question.index()] + usize::from(cell);
        self.set.mk_var(BddVariable::from_index(at))
    }

    fn arises(&mut self, law: &Rulebook, question: QuestionId) -> Theirs {
        condition(self, law, &law[question].applies)
    }
}

#[test]
fn every_variable_knows_its_question_and_its_cell() {
    let assessor = super::assessor();
    let mut seen = 0;
    for question in assessor.rulebook.question_ids() {
        for (cell, variable) in (0..).zip(assessor.space.variables(question)) {
            assert_eq!(assessor.space.owner(*variable), (question, cell));
            seen += 1;
        }
    }
    assert_eq!(seen, assessor.space.width());
}

#[test]
fn ours_are_those_of_a_library_for_every_activity() {
    let assessor = super::assessor();
    let law = &assessor.rulebook;
    let mut library = Library::new(law);
    let mut standings = Standings::new(law);
    for space in law.activity_ids().map(|a| assessor.activity(a)) {
        let theirs = headlines(&mut library, law, space.activity, &mut standings);
        let absent = theirs.present.not();
        let expected = theirs
            .headline
            .iter()
            .chain([&theirs.stopped, &absent, &theirs.outside]);
        assert_eq!(expected.clone().count(), space.outcomes.len());
        for (outcome, (ours, theirs)) in space.outcomes.iter().zip(expected).enumerate() {
            let name = &law[space.activity].id;
            let same = library.same(ours);
            assert!(same.iff(theirs).is_true(), "{name}, outcome {outcome}");
            assert_eq!(ours.size(), theirs.size(), "{name}, outcome {outcome}");
            let width = assessor.space.width();
            assert_eq!(ours.cardinality(width), theirs.exact_cardinality());
        }
        assert!(library.same(&space.gap).iff(&theirs.gap).is_true());
        assert!(
            library
                .same(&space.contradiction)
                .iff(&theirs.contradiction)
                .is_true()
        );
        // The constraint: the same questions, built by the library from the same definitions.
        let mut sheets = library.constant(true);
        for question in &space.visible {
            let one = library.same(&assessor.space.question_sheets(law, *question));
            sheets = sheets.and(&one);
        }
        for (_, impossible) in &law.impossible {
            if impossible
                .questions()
                .iter()
                .all(|q| space.visible.contains(q))
            {
                sheets = sheets.and_not(&condition(&mut library, law, impossible));
            }
        }
        assert!(library.same(&space.sheets).iff(&sheets).is_true());
    }
}
