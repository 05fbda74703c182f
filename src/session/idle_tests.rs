//! The idle clock: warned at least 20 s ahead, extended by one sign, over after a closed lid.

use super::{IDLE, Idle, Patience, Phase, Sign};

const START: u64 = 1_000_000;

/// A clock of two minutes with a case since `START`.
fn running() -> Idle {
    Idle::new(Patience::of(120)).after(Sign::Case(true), START)
}

fn at(seconds: u64) -> u64 {
    START + seconds * 1000
}

/// Looks once a second, as the page does, and returns what was shown.
fn watched(mut idle: Idle, from: u64, to: u64) -> (Idle, Vec<(u64, Phase)>) {
    let mut seen = Vec::new();
    for second in from..=to {
        idle = idle.after(Sign::Looked, at(second));
        seen.push((second, idle.phase(at(second))));
    }
    (idle, seen)
}

#[test]
fn every_patience_warns_at_least_twenty_seconds_ahead() {
    for seconds in IDLE.0..=IDLE.1 {
        let patience = Patience::of(seconds);
        assert!(patience.notice() > 20, "{seconds}");
        assert!(patience.notice() < seconds, "{seconds}");
    }
}

#[test]
fn a_patience_keeps_within_limits() {
    assert_eq!(Patience::of(1).seconds(), 40);
    assert_eq!(Patience::of(u32::MAX).seconds(), 3600);
    assert_eq!(Patience::of(300).seconds(), 300);
}

#[test]
fn without_a_case_time_does_not_run() {
    let idle = Idle::new(Patience::USUAL).after(Sign::Touched, START);
    let later = idle.after(Sign::Looked, at(86_400));
    assert_eq!(later.phase(at(86_400)), Phase::Calm);
}

#[test]
fn calm_then_a_warning_then_over() {
    let (idle, seen) = watched(running(), 1, 120);
    assert_eq!(seen[88], (89, Phase::Calm));
    assert_eq!(seen[89], (90, Phase::Warning(30)));
    assert_eq!(seen[118], (119, Phase::Warning(1)));
    assert_eq!(seen[119], (120, Phase::Over));
    assert_eq!(
        idle.after(Sign::Touched, at(121)).phase(at(121)),
        Phase::Over
    );
}

#[test]
fn one_sign_extends_as_often_as_wanted() {
    let mut idle = running();
    for round in 0..50 {
        let begin = round * 100;
        (idle, _) = watched(idle, begin + 1, begin + 99);
        assert!(matches!(idle.phase(at(begin + 99)), Phase::Warning(_)));
        idle = idle.after(Sign::Touched, at(begin + 100));
        assert_eq!(idle.phase(at(begin + 100)), Phase::Calm);
    }
}

#[test]
fn after_a_closed_lid_it_is_over_before_anything_else() {
    for sign in [Sign::Looked, Sign::Touched, Sign::Case(true)] {
        let woken = running().after(sign, at(3_600));
        assert_eq!(woken.phase(at(3_600)), Phase::Over, "{sign:?}");
    }
    assert_eq!(running().phase(at(120)), Phase::Over);
}

#[test]
fn a_warning_that_appears_late_still_leaves_twenty_seconds() {
    let late = running().after(Sign::Looked, at(117));
    assert_eq!(late.phase(at(117)), Phase::Warning(20));
    assert_eq!(
        late.after(Sign::Looked, at(136)).phase(at(136)),
        Phase::Warning(1)
    );
    assert_eq!(
        late.after(Sign::Looked, at(137)).phase(at(137)),
        Phase::Over
    );
    assert_eq!(
        late.after(Sign::Touched, at(136)).phase(at(136)),
        Phase::Calm
    );
}

#[test]
fn a_clock_that_is_put_back_begins_anew() {
    let back = running().after(Sign::Looked, START - 500_000);
    assert_eq!(back.phase(START - 500_000), Phase::Calm);
    assert_eq!(back.phase(START - 500_000 + 120_000), Phase::Over);
}

#[test]
fn a_case_that_ends_stops_the_clock_and_a_new_one_starts_it() {
    let ended = running().after(Sign::Case(false), at(60));
    assert_eq!(ended.phase(at(1_000)), Phase::Calm);
    let again = ended.after(Sign::Case(true), at(1_000));
    assert_eq!(again.phase(at(1_060)), Phase::Calm);
    assert_eq!(again.phase(at(1_120)), Phase::Over);
}

#[test]
fn what_runs_out_under_a_print_dialog_is_warned_of_when_it_closes() {
    for (printed, closed, left) in [(10, 500, 20), (10, 119, 20), (10, 60, 60), (95, 200, 20)] {
        let (before, _) = watched(running(), 1, printed);
        let open = before.after(Sign::PrintBegan, at(printed));
        // The page may go on behind the dialog, or stand still.
        for (idle, _) in [watched(open, printed, closed - 1), (open, Vec::new())] {
            assert_ne!(idle.phase(at(closed)), Phase::Over, "{printed}, {closed}");
            let idle = idle.after(Sign::PrintEnded, at(closed));
            let (kept, _) = watched(idle, closed, closed + left - 1);
            assert_ne!(
                kept.phase(at(closed + left - 1)),
                Phase::Over,
                "{printed}, {closed}"
            );
            let touched = kept.after(Sign::Touched, at(closed + left - 1));
            assert_eq!(touched.phase(at(closed + left)), Phase::Calm);
            let (gone, _) = watched(kept, closed + left, closed + left);
            assert_eq!(
                gone.phase(at(closed + left)),
                Phase::Over,
                "{printed}, {closed}"
            );
        }
    }
    // A dialog whose end is never told does not hold the case for ever; a touch shows that it is closed.
    let open = running().after(Sign::PrintBegan, at(10));
    assert_ne!(open.phase(at(719)), Phase::Over);
    assert_eq!(open.phase(at(720)), Phase::Over);
    let touched = open.after(Sign::Touched, at(500));
    assert_eq!(touched.phase(at(500)), Phase::Warning(20));
    let kept = touched.after(Sign::Touched, at(510));
    assert_eq!(kept.phase(at(510)), Phase::Calm);
    assert_eq!(touched.phase(at(520)), Phase::Over);
    // What ran out before is over, whatever opens then.
    let late = running().after(Sign::PrintBegan, at(130));
    assert_eq!(late.phase(at(131)), Phase::Over);
    // A lid that was closed without one is none.
    let idle = running().after(Sign::PrintEnded, at(500));
    assert_eq!(idle.phase(at(500)), Phase::Over);
}
