//! Files of editions that were given to others stay readable for ever: file and line are kept, and
//! what reads today's rules reads them.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use light_mining_check::bundle;
use light_mining_check::handover::digest;
use light_mining_check::rulebook::document::ListedDoc;
use light_mining_check::rulebook::link::{Documents, link_documents};

const FOLDER: &str = "rules/editions";

fn listed() -> Vec<ListedDoc> {
    bundle::listed().expect("it is read")
}

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_rulebook"))
        .args(arguments)
        .output()
        .expect("the command runs")
}

#[test]
fn every_file_that_was_given_to_others_is_kept_and_decides_as_it_is_listed() {
    let kept: Vec<ListedDoc> = listed().into_iter().filter(|line| line.kept).collect();
    assert!(!kept.is_empty());
    for line in &kept {
        let path = Path::new(FOLDER).join(bundle::kept_as(line));
        let name = path.to_str().expect("a name");
        let text = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{name}: {e}"));
        assert_eq!(bundle::sha256(&text), line.sha256, "{name}");
        let docs: Documents = serde_json::from_str(&text).unwrap_or_else(|e| panic!("{name}: {e}"));
        assert_eq!(docs.header.version, line.version, "{name}");
        assert_eq!(docs.header.as_of, line.as_of, "{name}");
        let law = link_documents(docs).unwrap_or_else(|e| panic!("{name}: {e:?}"));
        let decides = digest::of_rulebook(&law).to_string();
        assert_eq!(decides, line.decides, "{name}");
        // As whoever took it reads it.
        let read = run(&[
            "assess",
            "examples/validator-office.json",
            "--edition",
            name,
        ]);
        let said = String::from_utf8_lossy(&read.stdout);
        assert!(read.status.success(), "{name}: {read:?}");
        assert!(said.contains(&line.version), "{name}: {said}");
    }
    let of = |folder: &str| fs::read_dir(folder).expect("a folder");
    let there: BTreeSet<String> = of(&format!("{FOLDER}/kept"))
        .map(|file| format!("kept/{}", file.expect("a file").file_name().display()))
        .collect();
    let named: BTreeSet<String> = kept.iter().map(bundle::kept_as).collect();
    assert_eq!(there, named, "each file has its line");
}

#[test]
fn a_line_without_a_kept_file_is_of_a_file_that_can_be_made() {
    for line in listed().iter().filter(|line| !line.kept) {
        let docs = bundle::edition_of(&line.id).expect("it links");
        let made = bundle::listing(docs.expect("it is inside")).expect("it links");
        assert_eq!(made, *line);
    }
}

#[test]
fn what_was_kept_stays_listed_beside_what_todays_files_make() {
    let line = |id: &str, sha256: &str, kept: bool| ListedDoc {
        id: id.to_owned(),
        version: "1".to_owned(),
        as_of: id.to_owned(),
        sha256: sha256.to_owned(),
        decides: String::new(),
        kept,
    };
    let made = vec![line("2026-02-05", "third", false)];
    let known = vec![
        line("2026-11-22", "another", true),
        line("2026-02-05", "second", false),
        line("2026-02-05", "first", true),
        line("2021-09-24", "old", true),
    ];
    let all = bundle::joined(made.clone(), known);
    let shas: Vec<&str> = all.iter().map(|line| line.sha256.as_str()).collect();
    assert_eq!(shas, ["another", "third", "first", "old"]);
    assert_eq!(bundle::joined(made, all.clone()), all);
}

#[test]
fn an_edition_is_kept_by_one_command() {
    let today = bundle::rulebook().expect("it links").as_of.to_string();
    let folder = std::env::temp_dir().join(format!("lmc-kept-{}", std::process::id()));
    fs::create_dir_all(folder.join("kept")).expect("a folder of ours");
    let list = folder.join("list.json");
    let list = list.to_str().expect("a path");
    let ids = ["--keep", &today, "--keep", "2026-02-05"];
    let output = run(&[&["editions", list][..], &ids].concat());
    assert!(output.status.success(), "{output:?}");
    let text = fs::read_to_string(list).expect("it was written");
    let lines: Vec<ListedDoc> = serde_json::from_str(&text).expect("a list");
    for id in [&today, "2026-02-05"] {
        let docs = bundle::edition_of(id).expect("it links").expect("inside");
        let text = bundle::whole(&docs).expect("it is written");
        let sum = bundle::sha256(&text);
        let line = lines.iter().find(|line| line.sha256 == sum);
        let line = line.unwrap_or_else(|| panic!("{id} in {lines:?}"));
        assert!(line.kept && line.id == *id, "{line:?}");
        let kept = fs::read_to_string(folder.join(bundle::kept_as(line)));
        assert_eq!(kept.expect("it was written"), text, "{id}");
    }
    // What was kept before is still listed.
    for line in listed().iter().filter(|line| line.kept) {
        assert!(lines.contains(line), "{line:?}");
    }
    let other = run(&["editions", list, "--keep", "2020-01-01"]);
    assert_eq!(other.status.code(), Some(1), "{other:?}");
    let nowhere = run(&["editions", "--keep", "2026-02-05"]);
    assert_eq!(nowhere.status.code(), Some(2), "{nowhere:?}");
    fs::remove_dir_all(&folder).expect("the folder is ours");
}
