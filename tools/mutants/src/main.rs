//! Writes the sources with every mutant of a list in them, each behind `crate::mutant::on(number)`.
//!
//! `mutants <list.json> <dropped.json> <from> <to>`: the list is that of `cargo mutants --list
//! --json`, a mutant's number its place in it, from one. Printed is, as JSON, where each stands in
//! what was written and which could not be put behind a switch. `tools/mutants.mjs` does the rest.

mod edits;
mod mutant;
mod sites;

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::Path;

use serde_json::{Value, json};

use crate::edits::Edits;
use crate::mutant::Mutant;

/// What asks, at run time, whether a mutant is the one to be tried.
const SWITCH: &str = include_str!("switch.rs.txt");

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [list, dropped, from, to] = args.as_slice() else {
        return Err("usage: mutants <list.json> <dropped.json> <from> <to>".into());
    };
    let dropped: BTreeSet<u64> = serde_json::from_str(&std::fs::read_to_string(dropped)?)?;
    let list: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(list)?)?;
    let mut by_file: BTreeMap<String, Vec<Mutant>> = BTreeMap::new();
    for (value, number) in list.iter().zip(1..) {
        let mutant = Mutant::read(number, value).ok_or("a mutant that this tool cannot read")?;
        by_file.entry(mutant.file.clone()).or_default().push(mutant);
    }

    let mut places = Vec::new();
    let mut unswitched = Vec::new();
    let mut unviable = BTreeSet::new();
    for (file, mutants) in &by_file {
        let source = std::fs::read_to_string(Path::new(from).join(file))?;
        let wanted: Vec<&Mutant> = mutants
            .iter()
            .filter(|m| !dropped.contains(&m.number))
            .collect();
        let mut edits = Edits::new(&source);
        let found = sites::switch(&source, &wanted, &mut edits)?;
        let left =
            |m: &&&Mutant| !found.done.contains(&m.number) && !found.unviable.contains(&m.number);
        unswitched.extend(wanted.iter().filter(left).map(|m| m.number));
        unviable.extend(found.unviable);
        let (mut text, ranges) = edits.apply();
        for (number, start, end) in ranges {
            places.push(json!({ "number": number, "file": file, "start": start, "end": end }));
        }
        if file == "src/lib.rs" {
            text.push_str("pub mod mutant;\n");
        }
        write(&Path::new(to).join(file), &text)?;
    }
    if !by_file.contains_key("src/lib.rs") {
        let root = std::fs::read_to_string(Path::new(from).join("src/lib.rs"))?;
        write(
            &Path::new(to).join("src/lib.rs"),
            &format!("{root}pub mod mutant;\n"),
        )?;
    }
    write(&Path::new(to).join("src/mutant.rs"), SWITCH)?;
    println!(
        "{}",
        json!({ "places": places, "unswitched": unswitched, "unviable": unviable })
    );
    Ok(())
}

/// Writes what differs only, so that cargo has nothing to do for the rest.
fn write(path: &Path, text: &str) -> std::io::Result<()> {
    if std::fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    std::fs::write(path, text)
}
