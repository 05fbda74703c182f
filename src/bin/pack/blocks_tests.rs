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
fn the_program_comes_back_byte_for_byte() {
    let mut wasm = b"\0asm".to_vec();
    wasm.extend((0..=255).cycle().take(1000));
    wasm.extend([0, 0, 13, 60, 255, 255]);
    let text: Vec<char> = packed_program(&wasm).unwrap().chars().collect();
    let (alphabet, text) = text.split_at(256);
    let back: Vec<u8> = text
        .iter()
        .map(|c| alphabet.iter().position(|a| a == c).unwrap())
        .map(|at| u8::try_from(at).unwrap())
        .collect();
    assert_eq!(back, wasm);
}

#[test]
fn nothing_in_the_program_would_be_changed_or_read_as_markup() {
    let mut wasm = b"\0asm".to_vec();
    wasm.extend(0..=255);
    for character in packed_program(&wasm).unwrap().chars() {
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
