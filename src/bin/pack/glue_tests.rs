//! Tests of the glue.

use super::*;

#[test]
fn the_way_to_load_from_an_address_is_taken_out() {
    let glue = offline("if (a) {\n    module_or_path = fetch(module_or_path);\n}\n").unwrap();
    assert!(!glue.contains("fetch("));
    assert!(glue.contains("throw new Error"));
}

#[test]
fn glue_of_another_shape_is_refused() {
    assert!(offline("var a = 1;").unwrap_err().contains("expected once"));
    let two = format!("{LOADING}\nfetch('x');");
    assert!(offline(&two).unwrap_err().contains("another call"));
}

#[test]
fn comments_go_and_code_stays() {
    let script = "// one\n/**\n * two\n */\n  var a = 'http://x'; // three\n\n/* four */\nb();\n";
    assert_eq!(trimmed(script), "var a = 'http://x'; // three\nb();\n");
}
