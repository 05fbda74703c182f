//! Tests of what counts as a difference, one thing at a time.

use super::{Difference, Found, Paper, alike};
use crate::assessment::made::verdict;
use crate::assessment::{DutyStatus, Lean, Outcome, Stage, Verdict};
use crate::evaluation::Headline;
use crate::ids::{ActivityId, DutyId, FindingId, QuestionId};
use crate::rulebook::{Certainty, Lane};

/// A change by its name.
type Named<'a, T> = (&'a str, &'a dyn Fn(&mut T));

#[test]
fn two_verdicts_are_alike_only_where_everything_that_is_said_is() {
    let one = || verdict(&[Outcome::Headline(Headline::Permitted)]);
    assert!(alike(&one(), &one()));
    let other = vec![ActivityId(1)];
    let changes: [Named<Verdict>; 9] = [
        ("present", &|v| v.present = None),
        ("stage", &|v| v.stage = Some(Stage::Planned)),
        ("headline", &|v| v.headline = None),
        ("possible", &|v| v.possible.push(Outcome::Stopped)),
        ("lean", &|v| v.lean = Some(Lean::Untested)),
        ("exposed by", &|v| v.exposed_by = other.clone()),
        ("may be exposed by", &|v| {
            v.may_be_exposed_by = other.clone()
        }),
        ("lanes", &|v| {
            v.lanes.push((Lane::Register, Certainty::Settled))
        }),
        ("prohibited", &|v| v.prohibited = Some(Certainty::Settled)),
    ];
    for (what, change) in changes {
        let mut changed = one();
        change(&mut changed);
        assert!(!alike(&one(), &changed), "{what}");
        assert!(!alike(&changed, &one()), "{what}");
    }
}

#[test]
fn anything_that_differs_is_a_difference() {
    let paper = (DutyId(0), None, (Paper::Owed, Paper::Held));
    let found = (FindingId(0), None, (Found::No, Found::Stands));
    let changes: [Named<Difference>; 4] = [
        ("activities", &|d| d.activities.push(ActivityId(0))),
        ("findings", &|d| d.findings.push(found)),
        ("duties", &|d| d.duties.push(paper)),
        ("figures", &|d| d.figures = true),
    ];
    assert!(Difference::default().none());
    for (what, change) in changes {
        let mut difference = Difference::default();
        change(&mut difference);
        assert!(!difference.nothing_follows(), "{what}");
        assert!(!difference.none(), "{what}");
    }
    let answers = Difference {
        answers: vec![QuestionId(0)],
        same: vec![ActivityId(0)],
        ..Difference::default()
    };
    assert!(answers.nothing_follows(), "answers alone");
    assert!(!answers.none());
}

#[test]
fn a_paper_is_owed_held_not_required_or_open() {
    let of = |required, owed| {
        Paper::of(&DutyStatus {
            duty: DutyId(0),
            required,
            owed,
            waits_for: Vec::new(),
        })
    };
    assert_eq!(of(Some(false), Some(false)), Paper::NotRequired);
    assert_eq!(of(Some(true), Some(true)), Paper::Owed);
    assert_eq!(of(Some(true), Some(false)), Paper::Held);
    assert_eq!(of(Some(true), None), Paper::Open);
    assert_eq!(of(None, Some(false)), Paper::Open);
    assert_eq!(of(None, None), Paper::Open);
}
