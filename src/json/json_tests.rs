//! Tests of JSON: the same as a well-known reader, on good texts and on bad ones.

use proptest::prelude::*;

use super::{Json, parse};

/// The same value for the well-known reader.
fn theirs(value: &Json) -> serde_json::Value {
    serde_json::from_str(&value.to_string()).unwrap()
}

#[test]
fn an_object_without_end_is_refused() {
    let members = |many: usize| {
        let members: Vec<String> = (0..many).map(|at| format!("\"{at}\":0")).collect();
        format!("{{{}}}", members.join(","))
    };
    assert!(parse(&members(1000)).is_ok());
    let error = parse(&members(1001)).unwrap_err();
    assert_eq!(error.says, "expected at most 1000 members");
}

#[test]
fn good_texts_are_read_as_others_read_them() {
    for text in [
        "null",
        " [ true , false ] ",
        "{}",
        "[]",
        r#"{"a": [1, -2.50, 3e2, 0.1E-7], "b": {"c": "d"}}"#,
        r#""\" \\ \/ \b \f \n \r \t \u00e9 \ud83d\ude00 字""#,
        "{\"\":\"\"}",
        "[1e+5, 1E+05, 1e-5, 1e5]",
    ] {
        let ours = parse(text).unwrap();
        let expected: serde_json::Value = serde_json::from_str(text).unwrap();
        assert_eq!(theirs(&ours), expected, "{text}");
        assert_eq!(parse(&ours.pretty()).as_ref(), Ok(&ours));
        assert_eq!(parse(&ours.to_string()), Ok(ours));
    }
}

#[test]
fn bad_texts_are_refused() {
    for text in [
        "",
        " ",
        "[",
        "]",
        "[1,]",
        "[1 2]",
        "{",
        "{a:1}",
        "{\"a\"}",
        "{\"a\":1,}",
        "01",
        "-",
        "1.",
        ".5",
        "1e",
        "+1",
        "nul",
        "nulls",
        "True",
        "\"",
        "\"\\x\"",
        "\"\\u12\"",
        "\"\\u+123\"",
        "\"\\ud800\"",
        "\"\\ud800\\n\"",
        "\"\n\"",
        "[1]]",
        "{\"a\":1,\"a\":2}",
        "'a'",
        "// x",
        "\u{feff}1",
    ] {
        assert!(parse(text).is_err(), "{text}");
    }
    assert!(parse(&"[".repeat(100_000)).is_err());
}

#[test]
fn the_place_of_an_error_is_named() {
    let error = parse("{\n  \"字\": 1,\n  \"b\" 2\n}").unwrap_err();
    assert_eq!(error.place(), "line 3 column 7");
    assert_eq!(error.says, "expected `:`");
    let twice = parse("{\"a\": 1, \"a\": 2}").unwrap_err();
    assert_eq!(
        (twice.column, twice.says.as_str()),
        (10, "`a` stands twice")
    );
}

#[test]
fn forty_may_stand_in_one_another() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let nested = |deep: usize| format!("{}1{}", open.repeat(deep), close.repeat(deep));
        assert!(parse(&nested(40)).is_ok(), "{open}");
        let error = parse(&nested(41)).unwrap_err();
        assert_eq!(error.says, "expected less nesting");
    }
}

#[test]
fn for_people_it_stands_over_several_lines() {
    let value = parse(r#"{"a":[1,{"b":[]},false],"c":{}}"#).unwrap();
    assert_eq!(
        value.pretty(),
        "{\n  \"a\": [\n    1,\n    {\n      \"b\": []\n    },\n    false\n  ],\n  \"c\": {}\n}"
    );
    assert_eq!(
        value.get("a").unwrap().as_list().unwrap()[2].as_bool(),
        Some(false)
    );
    assert_eq!(value.stranger(&["a"]), Some("c"));
    assert_eq!(value.stranger(&["c", "a"]), None);
}

#[test]
fn numbers_stay_as_written() {
    assert_eq!(parse("0.10").unwrap().as_number(), Some("0.10"));
    let long = "123456789012345678901234567890.5";
    assert_eq!(parse(long).unwrap().to_string(), long);
}

proptest! {
    #[test]
    fn any_text_is_read_as_others_read_it(text in "[\\[\\]{}:,\"\\\\u0-9a-f.eE+\\- ntrl字]{0,40}") {
        let others = serde_json::from_str::<serde_json::Value>(&text);
        match parse(&text) {
            Ok(ours) => prop_assert!(others.is_ok_and(|value| value == theirs(&ours)), "{text}"),
            // Names that stand twice and numbers beyond a float are decided differently.
            Err(error) => prop_assert!(others.is_err() || error.says.contains("twice"), "{text}"),
        }
    }

    #[test]
    fn any_string_is_written_and_read_back(text in "\\PC*|[\0-\u{20}\"\\\\]*") {
        let value = Json::text(text);
        prop_assert_eq!(parse(&value.to_string()), Ok(value));
    }
}
