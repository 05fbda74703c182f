//! How loading, assessment, verification and the smallest change grow with the rulebook.
//!
//! `cargo bench --bench growth -- [--plot FILE] [--sizes 1,10,100] [--verify 10]` prints a table and
//! draws it. `--verify` is the largest size that is verified. Nothing here is a test.

mod copies;
mod plot;

use std::process::ExitCode;
use std::rc::Rc;

use light_mining_check::answers::document;
use light_mining_check::assessment::{Assessor, Outcome, assess};
use light_mining_check::bundle;
use light_mining_check::evaluation::Headline;
use light_mining_check::insight::{Case, changes};
use light_mining_check::rulebook::link::link;
use light_mining_check::session::EXAMPLES;
use light_mining_check::verification::verify;
use plot::Curve;

/// Milliseconds so far: of the processor where the system tells, so that what else the machine does
/// counts for less; else of the clock, from `start`.
fn milliseconds(start: &std::time::Instant) -> f64 {
    let told = std::fs::read_to_string("/proc/self/schedstat").ok();
    let told = told.and_then(|text| text.split(' ').next()?.parse::<f64>().ok());
    told.map_or_else(|| start.elapsed().as_secs_f64() * 1e3, |ns| ns / 1e6)
}

/// Milliseconds of one run, in the mean over as many as take a tenth of a second, so that the
/// processor's own steps of some milliseconds do not show.
#[expect(
    clippy::disallowed_methods,
    reason = "a bench is the one place that reads a clock"
)]
fn mean<T>(mut run: impl FnMut() -> T) -> (f64, T) {
    let start = std::time::Instant::now();
    let from = milliseconds(&start);
    let mut last = run();
    let mut runs = 1.0;
    loop {
        let spent = milliseconds(&start) - from;
        if spent > 100.0 {
            return (spent / runs, last);
        }
        last = run();
        runs += 1.0;
    }
}

fn option<'a>(arguments: &'a [String], name: &str) -> Option<&'a String> {
    let at = arguments.iter().position(|a| a == name)?;
    arguments.get(at + 1)
}

fn run(arguments: &[String]) -> Result<(), String> {
    let sizes = option(arguments, "--sizes").map_or("1,10,100", String::as_str);
    let sizes: Vec<usize> = sizes.split(',').filter_map(|s| s.parse().ok()).collect();
    let most = option(arguments, "--verify")
        .and_then(|m| m.parse().ok())
        .unwrap_or(10);
    let files = bundle::files();
    let law = link(&files).map_err(|p| copies::told(&p))?;
    let (_, example) = EXAMPLES[0];
    let sheet = document::read(&law, "example", example).map_err(|p| copies::told(&p))?;
    let mut curves = [
        "loading",
        "spaces",
        "assessment",
        "smallest change",
        "verification",
    ]
    .map(|name| Curve {
        name,
        points: Vec::new(),
    });
    println!(
        "| size | rules | loading, ms | spaces, ms | assessment, ms | smallest change, ms | verification, ms |"
    );
    println!("|---|---|---|---|---|---|---|");
    for size in sizes {
        let files = copies::copies(&files, size)?;
        let (loading, large) = mean(|| link(&files));
        let large = large.map_err(|p| copies::told(&p))?;
        let large = Rc::new(large);
        let (spaces, assessor) = mean(|| Assessor::new(Rc::clone(&large)));
        let answers = copies::answered(&law, &sheet, &large, size);
        let (assessing, found) = mean(|| assess(&assessor, &answers, large.as_of));
        let bad = |o: &Outcome| matches!(o, Outcome::Headline(h) if *h >= Headline::Unsettled);
        let activity = found.verdicts.iter().find(|v| v.possible.iter().all(bad));
        let activity = activity
            .ok_or("the example has nothing to change")?
            .activity;
        let (changing, _) = mean(|| {
            changes(
                &Case::new(&assessor, &answers, large.as_of),
                &found,
                activity,
            )
        });
        let verifying = (size <= most).then(|| mean(|| verify(&large).faults.len()));
        let mut row = vec![size.to_string(), large.rules.len().to_string()];
        let times = [
            Some(loading),
            Some(spaces),
            Some(assessing),
            Some(changing),
            verifying.map(|v| v.0),
        ];
        for (curve, time) in curves.iter_mut().zip(times) {
            row.push(time.map_or("–".to_owned(), |time| format!("{time:.2}")));
            curve.points.extend(time.map(|time| (size, time)));
        }
        println!("| {} |", row.join(" | "));
        if let Some((_, faults)) = verifying
            && faults > 0
        {
            return Err(format!("the rulebook of size {size} has {faults} faults"));
        }
    }
    if let Some(file) = option(arguments, "--plot") {
        let text = plot::svg(
            "Time by the size of the rulebook (1× is the product's)",
            &curves,
        );
        std::fs::write(file, text).map_err(|e| format!("{file}: could not be written: {e}"))?;
    }
    Ok(())
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(says) => {
            eprintln!("growth: {says}");
            ExitCode::FAILURE
        }
    }
}
