//! Tests of the blocks and their encodings.

use super::*;

#[test]
fn nothing_in_a_block_can_end_it() {
    let block = Block::json("lmc-x", r#"{"a":"</script><!-- b"}"#);
    assert!(!block.text.contains('<'));
    let back: serde_json::Value = serde_json::from_str(&block.text).unwrap();
    assert_eq!(back["a"], "</script><!-- b");
}

#[test]
fn packing_twice_gives_the_same_bytes() {
    let wasm = b"\0asm and more and more and more";
    assert_eq!(packed_program(wasm).unwrap(), packed_program(wasm).unwrap());
}

#[test]
fn what_is_not_wasm_is_refused() {
    let error = packed_program(b"<!doctype html>").unwrap_err();
    assert!(error.contains("app_bg.wasm"), "{error}");
}

#[test]
fn a_policy_hash_is_the_known_one() {
    // The digest of the empty string.
    assert_eq!(
        policy_hash(""),
        "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
    );
}

#[test]
fn a_program_with_its_names_is_no_release() {
    let error = packed_program(b"\0asm\x01\0\0\0\0\x0a\x04name").unwrap_err();
    assert!(error.contains("make build"), "{error}");
}
