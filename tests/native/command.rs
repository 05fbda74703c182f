//! The command line: exit codes and messages.

use std::process::{Command, Output};

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_rulebook"))
        .args(arguments)
        .output()
        .expect("the command runs")
}

fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_bad_answer_file_names_every_problem_and_writes_nothing() {
    let output = run(&["assess", "tests/fixtures/answers/bad.json"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    let says = errors(&output);
    for place in [
        "person.nobody",
        "person.role",
        "hardware.machines",
        "hardware.kwh-month",
        "location.started",
        "revenue.promise",
    ] {
        assert!(
            says.contains(&format!("bad.json: {place}: ")),
            "{place} in {says}"
        );
    }
}

#[test]
fn a_command_that_is_not_understood_exits_with_two() {
    for arguments in [
        &["dance"][..],
        &[],
        &["assess"],
        &["assess", "x.json", "--lang", "fr"],
        &["verify", "--loud"],
    ] {
        assert_eq!(run(arguments).status.code(), Some(2), "{arguments:?}");
    }
}

#[test]
fn a_missing_file_and_a_broken_folder_exit_with_one() {
    assert_eq!(
        run(&["assess", "examples/none.json"]).status.code(),
        Some(1)
    );
    let output = run(&["check", "tests/fixtures/bad/commentary-alone"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        errors(&output).contains("questions.json: is missing"),
        "{}",
        errors(&output)
    );
}

#[test]
fn a_report_is_written_in_three_languages_and_three_formats() {
    for language in ["en", "zh-Hans", "pt-BR"] {
        for format in ["text", "json", "html"] {
            let output = run(&[
                "assess",
                "examples/ai-studio-at-night.json",
                "--lang",
                language,
                "--format",
                format,
            ]);
            assert!(
                output.status.success(),
                "{language} {format}: {}",
                errors(&output)
            );
            let text = String::from_utf8_lossy(&output.stdout);
            assert!(
                text.contains("发改运行〔2021〕1283号"),
                "{language} {format}"
            );
        }
    }
    let output = run(&[
        "assess",
        "examples/ai-studio-at-night.json",
        "--format",
        "json",
    ]);
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(json["firm"]["headline"], "stop");
    let ai = json["activities"]
        .as_array()
        .and_then(|a| a.iter().find(|a| a["id"] == "ai-rmb"));
    assert_eq!(
        ai.map(|a| &a["exposed_by"]),
        Some(&serde_json::json!(["pow-general"]))
    );
}

#[test]
fn the_whole_rulebook_is_printed() {
    let output = run(&["print", "--lang", "zh-Hans"]);
    let text = String::from_utf8_lossy(&output.stdout);
    let law = super::law();
    let missing: Vec<&str> = law
        .rules
        .iter()
        .map(|r| r.id.as_str())
        .filter(|id| !text.contains(&format!("`{id}`")))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}
