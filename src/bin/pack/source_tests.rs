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
fn companions_hold_the_digest_and_their_icons() {
    let text = filled("a {{digest}} b {{icons/icon.svg}} c", "d1").unwrap();
    let (before, icon) = text
        .split_once("data:image/svg+xml;base64,")
        .expect("no icon");
    assert_eq!(before, "a d1 b ");
    assert!(icon.ends_with(" c"));
    assert!(filled("{{icons/none.png}}", "").is_err());
}

#[test]
fn a_missing_file_is_named() {
    assert!(
        text("no/such.file")
            .unwrap_err()
            .starts_with("no/such.file: cannot be read")
    );
}
