//! Tests of the first line and of what to do, over verdicts made for them.

use super::{actions, counts, headline};
use crate::assessment::made::verdict;
use crate::assessment::{Action, DutyStatus, FirmHeadline, Outcome, Verdict};
use crate::evaluation::Headline::{self, Encouraged, Permitted, Register, Stop, Unsettled};
use crate::ids::DutyId;
use crate::rulebook::{Certainty, Lane, Rulebook};

fn of(headlines: &[Headline]) -> Verdict {
    let possible: Vec<_> = headlines.iter().map(|h| Outcome::Headline(*h)).collect();
    verdict(&possible)
}

/// The same, with a paper owed or not.
fn paper(mut verdict: Verdict, owed: Option<bool>) -> Verdict {
    verdict.duties.push(DutyStatus {
        duty: DutyId(0),
        required: Some(true),
        owed,
        waits_for: Vec::new(),
    });
    verdict
}

/// The same, in a lane.
fn lane(mut verdict: Verdict, lane: Lane) -> Verdict {
    verdict.lanes.push((lane, Certainty::Settled));
    verdict
}

/// The same, forbidden by another law.
fn forbidden(mut verdict: Verdict) -> Verdict {
    verdict.prohibited = Some(Certainty::Settled);
    verdict
}

/// The law; its first duty is settled.
fn law() -> Rulebook {
    let law = crate::bundle::rulebook().expect("the rulebook links");
    assert_eq!(law[DutyId(0)].certainty, Certainty::Settled);
    law
}

#[test]
fn the_first_line_is_the_worst_and_open_only_for_what_can_be_worse() {
    let stopped = || verdict(&[Outcome::Stopped]);
    let outside = || verdict(&[Outcome::Outside]);
    for (verdicts, expected) in [
        (vec![], FirmHeadline::Nothing),
        (vec![stopped()], FirmHeadline::Stopped),
        (vec![stopped(), outside()], FirmHeadline::Outside),
        (
            vec![of(&[Register]), of(&[Permitted])],
            FirmHeadline::Fixed(Register),
        ),
        (
            vec![of(&[Register]), stopped(), outside()],
            FirmHeadline::Fixed(Register),
        ),
        // What is open cannot be worse than what is fixed, or can.
        (
            vec![of(&[Register]), of(&[Permitted, Register])],
            FirmHeadline::Fixed(Register),
        ),
        (
            vec![of(&[Register]), of(&[Permitted, Stop])],
            FirmHeadline::Open,
        ),
        (vec![of(&[Permitted, Register])], FirmHeadline::Open),
        (
            vec![verdict(&[Outcome::Stopped, Outcome::Outside])],
            FirmHeadline::Open,
        ),
        // Answers contradict each other.
        (vec![verdict(&[])], FirmHeadline::Open),
        (
            vec![of(&[Stop]), verdict(&[Outcome::Absent, Outcome::Stopped])],
            FirmHeadline::Fixed(Stop),
        ),
    ] {
        assert_eq!(headline(&verdicts, &[]), expected, "{verdicts:?}");
    }
}

#[test]
fn each_headline_is_counted_worst_first() {
    let verdicts = [
        of(&[Permitted]),
        of(&[Stop]),
        of(&[Permitted]),
        of(&[Register, Stop]),
    ];
    assert_eq!(counts(&verdicts), [(Stop, 1), (Permitted, 2)]);
}

#[test]
fn what_to_do_follows_from_headline_paper_and_lane() {
    use Action::{File, KeepRecords, SeeCounsel, Stop as End};
    let law = law();
    let owed = |verdict| paper(verdict, Some(true));
    for (verdict, expected) in [
        (of(&[Stop]), &[End, SeeCounsel, KeepRecords][..]),
        // Only another law's missing paper stands in the way, or more does, or none is missing.
        (
            forbidden(owed(of(&[Stop]))),
            &[End, SeeCounsel, File, KeepRecords],
        ),
        (
            lane(forbidden(owed(of(&[Stop]))), Lane::Register),
            &[End, SeeCounsel, File, KeepRecords],
        ),
        (
            lane(forbidden(owed(of(&[Stop]))), Lane::Financial),
            &[End, SeeCounsel, KeepRecords],
        ),
        (owed(of(&[Stop])), &[End, SeeCounsel, KeepRecords]),
        (
            forbidden(paper(of(&[Stop]), None)),
            &[End, SeeCounsel, KeepRecords],
        ),
        (
            forbidden(paper(of(&[Stop]), Some(false))),
            &[End, SeeCounsel, KeepRecords],
        ),
        (of(&[Unsettled]), &[SeeCounsel, KeepRecords]),
        (owed(of(&[Unsettled])), &[SeeCounsel, File, KeepRecords]),
        (paper(of(&[Unsettled]), None), &[SeeCounsel, KeepRecords]),
        (of(&[Register]), &[File, KeepRecords]),
        (owed(of(&[Permitted])), &[KeepRecords]),
        (of(&[Encouraged]), &[KeepRecords]),
        (verdict(&[Outcome::Outside]), &[SeeCounsel, KeepRecords]),
        (verdict(&[Outcome::Stopped]), &[KeepRecords]),
        (of(&[Permitted, Register]), &[KeepRecords]),
        (of(&[Permitted, Unsettled]), &[SeeCounsel, KeepRecords]),
        (of(&[Permitted, Stop]), &[SeeCounsel, KeepRecords]),
        (
            lane(of(&[Permitted, Register]), Lane::Register),
            &[KeepRecords],
        ),
        (
            lane(of(&[Permitted, Register]), Lane::Eliminated),
            &[SeeCounsel, KeepRecords],
        ),
    ] {
        assert_eq!(
            actions(&law, &verdict, false, false),
            expected,
            "{verdict:?}"
        );
    }
}

#[test]
fn what_was_stopped_needs_counsel_only_where_something_stays_exposed() {
    let law = law();
    let does = |possible: &[Outcome], exposed| actions(&law, &verdict(possible), exposed, false);
    let counsel = [Action::SeeCounsel, Action::KeepRecords];
    assert_eq!(does(&[Outcome::Stopped], true), counsel);
    assert_eq!(does(&[Outcome::Stopped], false), [Action::KeepRecords]);
    let either = [Outcome::Absent, Outcome::Stopped];
    assert_eq!(does(&either, true), [Action::KeepRecords]);
}
