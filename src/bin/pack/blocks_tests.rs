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
fn bytes_come_back_from_their_text() {
    let mut bytes: Vec<u8> = (0..=255).cycle().take(1000).collect();
    bytes.extend([0, 0, 13, 60, 255, 255]);
    let text: Vec<char> = text(&bytes).chars().collect();
    let (alphabet, text) = text.split_at(256);
    let back: Vec<u8> = text
        .iter()
        .map(|c| alphabet.iter().position(|a| a == c).unwrap())
        .map(|at| u8::try_from(at).unwrap())
        .collect();
    assert_eq!(back, bytes);
}

#[test]
fn nothing_in_the_text_would_be_changed_or_read_as_markup() {
    let bytes: Vec<u8> = (0..=255).collect();
    for character in text(&bytes).chars() {
        assert!(character != '<');
        assert!(!character.is_control() || matches!(character, '\t' | '\n'));
        assert!(u32::from(character) < 0x800, "more than two bytes");
    }
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
