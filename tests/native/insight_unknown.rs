//! Ranges while something is answered with "I don't know", or half known, against brute force: every
//! sheet of the small rulebook is written down and assessed once, and what is possible, what an
//! example leads to, and that none smaller does, is read off that list.

use std::collections::BTreeSet;

use light_mining_check::answers::Answers;
use light_mining_check::assessment::{Assessor, Outcome};
use light_mining_check::evaluation::{Algebra, Kleene};
use light_mining_check::insight::{Case, range};
use light_mining_check::rulebook::Rulebook;

use super::insight_brute::{agrees, cases, outcome, reachable, sheets, small};

/// Every sheet with its outcome by activity.
struct All(Vec<(Answers, Vec<Outcome>)>);

impl All {
    fn of(assessor: &Assessor) -> Self {
        let law = &*assessor.rulebook;
        let each = sheets(law, &Answers::new(law)).into_iter().map(|sheet| {
            let outcomes = law.activity_ids();
            let outcomes = outcomes.map(|a| outcome(assessor, &sheet, a.index()));
            let outcomes = outcomes.collect();
            (sheet, outcomes)
        });
        Self(each.collect())
    }

    /// The outcomes of one activity over the sheets that agree with some answers.
    fn possible(&self, law: &Rulebook, given: &Answers, activity: usize) -> BTreeSet<Outcome> {
        let fits = |sheet: &Answers| {
            given.iter().all(|(question, said)| {
                let here = sheet.get(question);
                here.is_none_or(|answer| agrees(law, question, said, answer))
            })
        };
        let fitting = self.0.iter().filter(|(sheet, _)| fits(sheet));
        fitting.map(|(_, outcomes)| outcomes[activity]).collect()
    }

    /// Whether one outcome alone is left; nothing, while others may still go.
    fn settled(
        &self,
        law: &Rulebook,
        given: &Answers,
        (activity, wanted): (usize, Outcome),
    ) -> Option<bool> {
        let possible = self.possible(law, given, activity);
        match possible.contains(&wanted) {
            true if possible.len() == 1 => Some(true),
            true => None,
            false => Some(false),
        }
    }
}

#[test]
fn with_unknowns_ranges_are_what_every_sheet_says_and_no_smaller_example_exists() {
    let assessor = small();
    let law = &*assessor.rulebook;
    let all = All::of(&assessor);
    let (mut seen, mut examples) = (0, 0);
    for given in cases(law) {
        if given.iter().all(|(_, answer)| answer.complete()) {
            continue;
        }
        seen += 1;
        let case = Case::new(&assessor, &given, law.as_of);
        for activity in law.activity_ids() {
            let at = activity.index();
            let found = range(&case, activity);
            let named: BTreeSet<Outcome> = found.iter().map(|e| e.outcome).collect();
            assert_eq!(named, all.possible(law, &given, at), "{given:?}");
            for example in &found {
                examples += usize::from(!example.answers.is_empty());
                let mut more = given.clone();
                for (question, answer) in &example.answers {
                    let arises = Kleene::new(law, &more).arises(law, *question);
                    assert!(arises.is_true(), "asked before it arises: {given:?}");
                    if let Some(said) = given.get(*question) {
                        assert!(
                            agrees(law, *question, said, answer),
                            "{given:?}: {answer:?}"
                        );
                    }
                    more.set(*question, answer.clone());
                }
                let left = all.possible(law, &more, at);
                assert_eq!(left, BTreeSet::from([example.outcome]), "{given:?}");
                if let Some(fewer) = example.answers.len().checked_sub(1) {
                    assert!(
                        !reachable(law, &given, fewer, &|given| all.settled(
                            law,
                            given,
                            (at, example.outcome)
                        )),
                        "{given:?}: fewer answers lead to {:?}",
                        example.outcome
                    );
                }
            }
        }
    }
    assert!(
        seen > 300 && examples > 300,
        "{seen} cases, {examples} examples"
    );
}
