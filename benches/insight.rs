//! What insight costs, timed natively: ranges, next facts, what verdicts rest on, changes.
//!
//! `make bench`. It prints medians in microseconds; nothing here is a test.

use std::rc::Rc;

use light_mining_check::answers::{Answers, document};
use light_mining_check::assessment::{Assessor, assess};
use light_mining_check::bundle;
use light_mining_check::ids::ActivityId;
use light_mining_check::insight::{Case, changes, next_facts, range, rests_on};
use light_mining_check::rulebook::Rulebook;
use light_mining_check::session::EXAMPLES;

/// The median time of one run, in microseconds.
#[expect(
    clippy::disallowed_methods,
    reason = "a bench is the one place that reads a clock"
)]
fn median(runs: usize, mut run: impl FnMut()) -> u128 {
    let mut times: Vec<u128> = (0..runs)
        .map(|_| {
            let start = std::time::Instant::now();
            run();
            start.elapsed().as_nanos()
        })
        .collect();
    times.sort_unstable();
    times.get(runs / 2).copied().unwrap_or_default() / 1000
}

/// The examples that can be read, whole and with answers missing: every fourth, every second, and
/// the later half.
fn cases(law: &Rulebook) -> Vec<(String, Answers)> {
    let mut cases = Vec::new();
    for (id, text) in EXAMPLES {
        let Ok(whole) = document::read(law, id, text) else {
            continue;
        };
        let half = whole.iter().count() / 2;
        let thinned = |missing: &dyn Fn(usize) -> bool| {
            let mut thinned = whole.clone();
            for (at, (question, _)) in whole.iter().enumerate() {
                if missing(at) {
                    thinned.clear(question);
                }
            }
            thinned
        };
        let fourth = thinned(&|at| at % 4 == 3);
        let second = thinned(&|at| at % 2 == 1);
        let later = thinned(&|at| at >= half);
        cases.push((format!("{id}, every fourth answer missing"), fourth));
        cases.push((format!("{id}, every second answer missing"), second));
        cases.push((format!("{id}, the later half missing"), later));
        cases.push((id.to_owned(), whole));
    }
    cases
}

fn main() {
    let Ok(law) = bundle::rulebook().map(Rc::new) else {
        eprintln!("rules: the rulebook does not link; run `cargo rulebook check`");
        return;
    };
    let assessor = Assessor::new(Rc::clone(&law));
    println!(
        "| case | activities | open | next facts | ranges | rests on | changes | slowest activity |"
    );
    println!("|---|---|---|---|---|---|---|---|");
    for (id, answers) in cases(&law) {
        let assessment = assess(&assessor, &answers, law.as_of);
        let case = Case::new(&assessor, &answers, law.as_of);
        let of: Vec<_> = assessment.verdicts.iter().map(|v| v.activity).collect();
        let runs = if of.len() > 8 { 1 } else { 11 };
        let each = |work: &dyn Fn(ActivityId)| median(runs, || of.iter().for_each(|a| work(*a)));
        let facts = median(runs, || drop(next_facts(&case, &assessment)));
        let ranges = each(&|a| drop(range(&case, a)));
        let rests = each(&|a| drop(rests_on(&case, a)));
        let change = each(&|a| drop(changes(&case, &assessment, a)));
        let slowest = of.iter().map(|a| {
            median(1, || {
                drop(range(&case, *a));
                drop(rests_on(&case, *a));
                drop(changes(&case, &assessment, *a));
            })
        });
        println!(
            "| {id} | {} | {} | {facts} | {ranges} | {rests} | {change} | {} |",
            of.len(),
            assessment.open_verdict.len(),
            slowest.max().unwrap_or(0)
        );
    }
}
