//! One full assessment, and the building of every space, timed natively.
//!
//! `make bench`. It prints medians; nothing here is a test.

use std::rc::Rc;

use light_mining_check::answers::{Answers, document};
use light_mining_check::assessment::{Assessor, assess};
use light_mining_check::bundle;
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
    let build = median(5, || drop(Assessor::new(Rc::clone(&law))));
    println!("building the space of every activity: {build} µs");
    let assessor = Assessor::new(Rc::clone(&law));
    for (id, answers) in examples(&law) {
        let time = median(50, || drop(assess(&assessor, &answers, law.as_of)));
        println!("assessing {id}: {time} µs");
    }
}
