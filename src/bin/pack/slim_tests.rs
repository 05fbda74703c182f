//! Tests of what is taken out of the program.

use super::*;

/// A module of these sections.
fn module(sections: &[(u8, &[u8])]) -> Vec<u8> {
    let mut wasm = b"\0asm\x01\0\0\0".to_vec();
    for (kind, body) in sections {
        wasm::put_section(*kind, body, &mut wasm);
    }
    wasm
}

const IMPORT: &[u8] =
    b"\x02\x0b./app_bg.js\x0f__wbg_add_01234\0\x03\x0b./app_bg.js\x0f__wbg_back_5678\0\x81\x01";
const GLUE_TEXT: &str = "{\"./app_bg.js\": {__wbg_add_01234: function(a) {}, __wbg_back_5678: 0}}";

#[test]
fn both_sides_get_the_same_short_names() {
    let wasm = module(&[(1, b"types"), (IMPORTS, IMPORT), (10, &[7; 300])]);
    let (slim, glue) = slimmed(&wasm, GLUE_TEXT).unwrap();
    let expected: &[u8] = b"\x02\x01a\x02_0\0\x03\x01a\x02_1\0\x81\x01";
    assert_eq!(
        slim,
        module(&[(1, b"types"), (IMPORTS, expected), (10, &[7; 300])])
    );
    assert_eq!(glue, "{\"a\": {_0: function(a) {}, _1: 0}}");
}

#[test]
fn a_name_that_the_glue_lacks_is_refused() {
    let wasm = module(&[(IMPORTS, IMPORT)]);
    let error = slimmed(&wasm, "{\"./app_bg.js\": {}}").unwrap_err();
    assert!(error.contains("__wbg_add_01234"), "{error}");
    assert!(slimmed(b"\0asm\x01\0\0\0\x02\x7f", "").is_err());
}

#[test]
fn only_paths_of_source_files_become_blanks() {
    let data = b"wordscargo/registry/src/index/yew-0.23.0/src/a_b.rs\x01src/ui/app.rssrc/ids.rskeep.rs a/b src/c.css";
    let slim = without_files(data);
    assert_eq!(slim.len(), data.len());
    let text = String::from_utf8(slim).unwrap();
    let words: Vec<&str> = text.split_whitespace().collect();
    assert_eq!(words, ["words", "\x01", "keep.rs", "a/b", "src/c.css"]);
}
