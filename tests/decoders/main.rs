//! Every decoder, fed with the committed corpus and with what is too large to commit.
//!
//! `tests/corpus/` holds a folder for each decoder of `decode.rs`; the fuzzers (`make deep`, or
//! `tools/fuzz.sh`) found most of it. A test binary of its own, because it counts memory.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    reason = "a test may stop; clippy.toml says so only for the test functions themselves"
)]

mod decode;
mod large;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use decode::{DECODERS, feed_named};

const CORPUS: &str = "tests/corpus";

/// What stands in a folder, in order.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|e| e.expect("an entry").path()).collect();
    paths.sort();
    paths
}

/// Feeds one decoder with its folder.
fn corpus(name: &str) {
    let inputs = entries(&Path::new(CORPUS).join(name));
    assert!(inputs.len() >= 8, "{name}: {} inputs", inputs.len());
    for path in inputs {
        // Shown when it fails.
        println!("{}", path.display());
        feed_named(name, &fs::read(&path).expect("a readable input"));
    }
}

#[test]
fn rules_of_the_corpus_are_read_or_refused() {
    corpus("rules");
}

#[test]
fn answers_of_the_corpus_are_read_or_refused() {
    corpus("answers");
}

#[test]
fn cases_of_the_corpus_are_read_or_refused() {
    corpus("case");
    corpus("packed");
    corpus("file");
    corpus("text");
}

#[test]
fn what_a_tab_kept_is_read_or_refused() {
    corpus("kept");
}

#[test]
fn addresses_of_the_corpus_are_read_or_refused() {
    corpus("address");
}

#[test]
fn messages_of_the_corpus_are_read_or_refused() {
    corpus("message");
    corpus("firm");
}

#[test]
fn blocks_of_the_corpus_are_read_or_refused() {
    corpus("block");
}

#[test]
fn every_decoder_has_a_folder_and_a_fuzzer() {
    let names = |folder: &str| -> BTreeSet<String> {
        let stem = |path: &PathBuf| path.file_stem().map(|s| s.to_string_lossy().into_owned());
        entries(Path::new(folder)).iter().filter_map(stem).collect()
    };
    let decoders: BTreeSet<String> = DECODERS.iter().map(|d| d.name.to_owned()).collect();
    assert_eq!(names(CORPUS), decoders);
    assert_eq!(names("fuzz/targets"), decoders);
}
