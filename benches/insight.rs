//! What insight costs, timed natively: ranges, next facts, what verdicts rest on, changes.
//!
//! `make bench`. It prints medians; nothing here is a test.

use std::rc::Rc;

use light_mining_check::answers::{Answers, document};
use light_mining_check::assessment::{Assessor, assess};
use light_mining_check::bundle;
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
    times[runs / 2] / 1000
}

/// The examples that can be read.
fn examples(law: &Rulebook) -> Vec<(&'static str, Answers)> {
    EXAMPLES
        .iter()
        .filter_map(|(id, text)| Some((*id, document::read(law, id, text).ok()?)))
        .collect()
}

fn main() {
    let Ok(law) = bundle::rulebook().map(Rc::new) else {
        eprintln!("rules: the rulebook does not link; run `cargo rulebook check`");
        return;
    };
    let assessor = Assessor::new(Rc::clone(&law));
    for (id, answers) in examples(&law) {
        let assessment = assess(&assessor, &answers, law.as_of);
        let case = Case::new(&assessor, &answers, law.as_of);
        let of: Vec<_> = assessment.verdicts.iter().map(|v| v.activity).collect();
        let runs = if of.len() > 12 { 1 } else { 11 };
        let facts = median(runs, || drop(next_facts(&case, &assessment)));
        let ranges = median(runs, || of.iter().for_each(|a| drop(range(&case, *a))));
        let rests = median(runs, || of.iter().for_each(|a| drop(rests_on(&case, *a))));
        let change = median(runs, || {
            of.iter()
                .for_each(|a| drop(changes(&case, &assessment, *a)));
        });
        println!(
            "{id}, {} activities: next facts {facts} µs, ranges {ranges} µs, rests on {rests} µs, changes {change} µs",
            of.len()
        );
    }
}
