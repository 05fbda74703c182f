//! Tests of the files that the packing reads.

use super::*;

#[test]
fn squeezing_keeps_meaning() {
    let css =
        "/* why */\na > b,\nc::after {\n  content: \"/* kept */  \\\" \";\n  margin: 0 auto;\n}\n";
    assert_eq!(
        squeezed(css),
        "a > b,c::after{content: \"/* kept */  \\\" \";margin: 0 auto;}"
    );
}

#[test]
fn squeezing_keeps_the_space_that_selects_descendants() {
    assert_eq!(squeezed("html .a\n  .b { x: y }"), "html .a .b{x: y}");
}

#[test]
fn a_missing_file_is_named() {
    assert!(
        text("no/such.file")
            .unwrap_err()
            .starts_with("no/such.file: cannot be read")
    );
}
