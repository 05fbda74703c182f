//! Inputs that are bad by their size alone, made here instead of committed: nested as deep as they
//! are long, one thing over and over.

use light_mining_check::rulebook::Problem;

use super::decode::{DECODERS, Decoder, clear, feed, feed_named};

/// Longer than any case, and shorter than what is not even looked at.
const LONG: usize = 120_000;

fn repeated(part: &str) -> String {
    part.repeat(LONG / part.len())
}

/// Members `"0":1,"1":1,…`, every name another.
fn members() -> String {
    let member = |at: usize| format!("\"{at:x}\":1");
    let members: Vec<String> = (0..LONG / 9).map(member).collect();
    members.join(",")
}

#[test]
fn what_nests_as_deep_as_it_is_long_is_refused() {
    for decoder in &DECODERS {
        for part in ["[", "{\"a\":", "[[2,", "[2,", "\"", "\\u", "#case="] {
            feed_named(decoder.name, repeated(part).as_bytes());
        }
    }
    for name in ["rules.json", "questions.json", "duties.json"] {
        for part in ["[{\"when\":", "{\"not\":", "{\"all\":[", "["] {
            let file = format!("{name}\n[{{\"id\":\"a\",\"when\":{}", repeated(part));
            feed_named("rules", file.as_bytes());
        }
    }
}

#[test]
fn what_says_one_thing_over_and_over_takes_no_more_than_its_length() {
    for decoder in &DECODERS {
        for part in ["0", "A", "-", "é", "[],", "{},", "null,", "9,", "\n"] {
            let list = format!("[{}", repeated(part));
            for text in [repeated(part), list] {
                feed_named(decoder.name, text.as_bytes());
            }
        }
        let object = format!("{{{}}}", members());
        feed_named(decoder.name, object.as_bytes());
    }
}

#[test]
fn an_answer_as_long_as_a_file_is_told_in_a_line() {
    let long = repeated("x");
    for value in [
        format!("\"{long}\""),
        format!("[\"{long}\"]"),
        format!("{{\"{long}\":1}}"),
        format!("[{}1]", repeated("1,")),
    ] {
        for question in [
            "person.role",
            "hardware.machines",
            "hardware.fleet",
            "hardware.kwh-month",
            &long[..9000],
        ] {
            let file = format!("{{\"answers\":{{\"{question}\":{value}}}}}");
            feed_named("answers", file.as_bytes());
            feed_named("case", file.as_bytes());
            feed_named("file", file.as_bytes());
        }
        let file = format!(
            "{{\"answers\":{{}},\"rulebook_digest\":{value},\"verdict\":{{\"digest\":{value}}}}}"
        );
        feed_named("case", file.as_bytes());
        feed_named("file", file.as_bytes());
        feed_named(
            "kept",
            format!("en asked {long}\n{file}\u{1e}{file}").as_bytes(),
        );
        let message = format!(
            "{{\"lmc\":1,\"type\":\"settings\",\"lang\":{value},\"theme\":{value},\"accent\":{value}}}"
        );
        feed_named("message", message.as_bytes());
        feed_named("message", format!("{{\"lmc\":{value}}}").as_bytes());
        feed_named(
            "firm",
            format!("{{\"name\":{value},\"link\":{value},\"contact\":[{{\"{long}\":1}}]}}")
                .as_bytes(),
        );
    }
}

#[test]
fn one_answer_given_a_thousand_times_is_told_once() {
    let tags = repeated("\"en\",");
    let firm = format!(
        "{{\"languages\":[{}\"en\"],\"name\":{{}},\"notice\":{{}},\"contact\":[{{}},{{}}]}}",
        tags
    );
    feed_named("firm", firm.as_bytes());
    let colours = format!(
        "{{\"lmc\":1,\"type\":\"settings\",\"accent\":\"{}\"}}",
        repeated("#a ")
    );
    feed_named("message", colours.as_bytes());
    let rows = repeated("{\"machine\":\"asic\",\"count\":1,\"watts\":1,\"hours\":1},");
    let fleet = format!(
        "{{\"answers\":{{\"hardware.fleet\":[{}]}}}}",
        rows.trim_end_matches(',')
    );
    feed_named("answers", fleet.as_bytes());
    feed_named("case", fleet.as_bytes());
    feed_named("file", fleet.as_bytes());
    let copy = format!("en result {}\n{fleet}\u{1e}{fleet}", repeated("d"));
    feed_named("kept", copy.as_bytes());
}

#[test]
#[should_panic(expected = "greedy: held")]
fn a_decoder_that_takes_too_much_is_told() {
    let greedy = Decoder {
        name: "greedy",
        run: |_, input| assert_eq!(vec![1_u8; 10_000].len(), input.len() * 2_000),
        room: (4_000, 1_000),
    };
    feed(&greedy, b"small");
}

#[test]
#[should_panic(expected = "not one line")]
fn an_error_that_nobody_can_read_is_told() {
    clear(&Problem {
        file: "file".to_owned(),
        place: "place".to_owned(),
        says: "one\ntwo".to_owned(),
    });
}
