//! The product's side of the comparison with other engines: `benches/peers.mjs` runs it.
//!
//! `cargo bench --bench peers -- --write FOLDER` writes the translated conditions, whole answer
//! sheets, what follows from each, and the law as the page carries it. It then prints what the
//! assessment of each sheet takes natively, as JSON. Nothing here is a test.

mod conditions;
mod numbers;
mod sheets;

use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::rc::Rc;

use light_mining_check::answers::{Answers, document};
use light_mining_check::assessment::{Assessor, assess};
use light_mining_check::bundle;
use light_mining_check::compact::Writer;
use serde_json::{Value, json};

const SHEETS: usize = 200;
/// Rounds of each sheet; the quickest counts.
const ROUNDS: usize = 50;

/// Nanoseconds of one run.
#[expect(
    clippy::disallowed_methods,
    reason = "a bench is the one place that reads a clock"
)]
fn nanoseconds(run: impl FnOnce()) -> f64 {
    let start = std::time::Instant::now();
    run();
    start.elapsed().as_secs_f64() * 1e9
}

fn written(folder: &Path, name: &str, text: &str) -> Result<(), String> {
    let path = folder.join(name);
    fs::write(&path, text).map_err(|e| format!("{}: could not be written: {e}", path.display()))
}

fn run(folder: &Path) -> Result<String, String> {
    let law = bundle::rulebook().map_err(|p| format!("the rulebook does not link: {p:?}"))?;
    let law = Rc::new(law);
    if !sheets::exact(&law) {
        return Err("a constant of the rules is no number of JavaScript".to_owned());
    }
    let assessor = Assessor::new(Rc::clone(&law));
    let sheets = sheets::sheets(&law, SHEETS);
    let mut expected = Vec::new();
    for (id, sheet) in &sheets {
        let found = assess(&assessor, sheet, law.as_of);
        let numbers = numbers::numbers(&law, &found)
            .ok_or_else(|| format!("{id}: the sheet is not whole"))?;
        expected.push(numbers);
    }
    let list = |of: &dyn Fn(&Answers) -> Value| -> String {
        Value::Array(sheets.iter().map(|(_, sheet)| of(sheet)).collect()).to_string()
    };
    fs::create_dir_all(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    written(
        folder,
        "conditions.json",
        &conditions::translated(&law).to_string(),
    )?;
    written(folder, "sheets.json", &list(&|s| sheets::facts(&law, s)))?;
    written(
        folder,
        "answers.json",
        &list(&|s| json!(document::write(&law, s).to_string())),
    )?;
    written(folder, "expected.json", &json!(expected).to_string())?;
    let page = bundle::page_rulebook().map_err(|p| format!("{p:?}"))?;
    written(folder, "law.txt", &Writer::packed(&page))?;

    let one = |sheet: &Answers| drop(std::hint::black_box(assess(&assessor, sheet, law.as_of)));
    // The quickest of its rounds, as for the other engines: the machine may be busy.
    let best = |sheet: &Answers| {
        let rounds = (0..ROUNDS).map(|_| nanoseconds(|| one(sheet)));
        rounds.fold(f64::INFINITY, f64::min)
    };
    let times: Vec<f64> = sheets.iter().map(|(_, sheet)| best(sheet)).collect();
    let prepared = nanoseconds(|| drop(Assessor::new(Rc::clone(&law))));
    Ok(json!({ "times": times, "prepared": prepared }).to_string())
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    let folder = arguments
        .iter()
        .position(|a| a == "--write")
        .and_then(|at| arguments.get(at + 1));
    let Some(folder) = folder else {
        // Plain `cargo bench`: benches/peers.mjs calls it with a folder.
        return ExitCode::SUCCESS;
    };
    match run(Path::new(folder)) {
        Ok(times) => {
            println!("{times}");
            ExitCode::SUCCESS
        }
        Err(says) => {
            eprintln!("peers: {says}");
            ExitCode::FAILURE
        }
    }
}
