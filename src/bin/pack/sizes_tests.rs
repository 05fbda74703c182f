//! Tests of the table of sizes.

use super::*;

fn packed(first_screen: String) -> Packed {
    Packed {
        html: format!("{first_screen}and the rest"),
        first_screen,
        parts: vec![("code".to_owned(), "abc".to_owned())],
    }
}

#[test]
fn every_part_and_the_whole_are_in_the_table() {
    let json: serde_json::Value =
        serde_json::from_str(&measured(&packed("hello".to_owned())).unwrap().as_json()).unwrap();
    assert_eq!(json["code"]["raw"], 3);
    assert_eq!(json["everything"]["raw"], 17);
    assert!(json["first screen"]["brotli"].as_u64().unwrap() > 0);
}

#[test]
fn a_first_screen_that_does_not_fit_the_first_flight_is_refused() {
    // Digits that do not repeat: they hardly compress.
    let noise: String = (0..9_000_u64)
        .map(|n| format!("{:x}", n.wrapping_mul(0x9E37_79B9_7F4A_7C15)))
        .collect();
    let error = measured(&packed(noise)).err().unwrap();
    assert!(error.contains("first flight"), "{error}");
}
