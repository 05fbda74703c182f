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
        &["check", "rules", "rules"],
        &["print", "everything"],
        &["assess", "x.json", "--over", "rules"],
        &["check", "--over", "rules", "--edition", "2026-02-05"],
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
fn a_broken_rulebook_is_laid_over_the_sound_one_and_refused_by_its_name() {
    let over = |name: &str, command: &str| {
        let bad = format!("tests/fixtures/bad/{name}");
        run(&[command, "tests/fixtures/base", "--over", &bad])
    };
    for name in [
        "dead-rule",
        "rules-contradict",
        "encouraged-while-open",
        "presentation-improves",
    ] {
        let output = over(name, "verify");
        assert_eq!(output.status.code(), Some(1), "{name}");
        assert!(output.stdout.is_empty());
        let says = errors(&output);
        assert!(says.contains(&format!("refused: {name}: ")), "{says}");
        let shown = says.contains("  shown by {\"answers\":");
        assert_eq!(shown, name != "dead-rule", "{says}");
    }
    let output = over("commentary-alone", "check");
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("rests on commentary alone"));
    // What is laid over nothing is no mistake to pass over; without a folder it lies over the law.
    let output = over("case-unknown-ids", "verify");
    assert!(errors(&output).contains("has no file of a rulebook"));
    let output = run(&["check", "--over", "tests/fixtures/bad/unknown-ids"]);
    assert!(errors(&output).contains("rules.json: rules["));
    assert_eq!(output.status.code(), Some(1));
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
fn a_rule_without_its_text_is_named_by_check() {
    let folder = std::env::temp_dir().join(format!("lmc-texts-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder of ours");
    for (name, text) in light_mining_check::bundle::files() {
        let text = if name == "rules.json" {
            let mut rules: Vec<serde_json::Value> = serde_json::from_str(&text).expect("JSON");
            let mut one = rules[0].clone();
            one["id"] = "a-rule-without-words".into();
            rules.push(one);
            serde_json::to_string(&rules).expect("JSON")
        } else {
            text
        };
        std::fs::write(folder.join(name), text).expect("a file of ours");
    }
    let output = run(&["check", &folder.to_string_lossy()]);
    std::fs::remove_dir_all(&folder).expect("the folder is ours");
    assert_eq!(output.status.code(), Some(1));
    let says = errors(&output);
    for language in ["en", "zh-Hans", "pt-BR"] {
        for id in ["r-a-rule-without-words", "r-a-rule-without-words.reason"] {
            let end = format!(
                "] a-rule-without-words: has no text `{id}`; expected it in locales/{language}"
            );
            let named = |l: &str| l.starts_with("rules.json: rules[") && l.ends_with(&end);
            assert!(says.lines().any(named), "{end} in {says}");
        }
    }
}

/// A folder with the small rulebook for mutants, its case and its edges.
fn mutants(name: &str) -> std::path::PathBuf {
    // One a process: two runs of the tests at a time do not meet.
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join(format!("{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(folder.join("cases/edges")).expect("a folder");
    for from in ["tests/fixtures/base", "tests/fixtures/mutants"] {
        for entry in std::fs::read_dir(from).expect("fixtures") {
            let path = entry.expect("an entry").path();
            let file = path
                .file_name()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            let to = match file.as_str() {
                "edges.json" => folder.join("cases/edges").join(file),
                _ if file.ends_with(".md") => folder.join("cases").join(file),
                _ => folder.join(file),
            };
            std::fs::copy(path, to).expect("a copy");
        }
    }
    folder
}

#[test]
fn mutants_that_survive_or_are_not_explained_exit_with_one_and_a_second_run_goes_on() {
    let folder = mutants("mutants");
    let path = |name: &str| folder.join(name).to_string_lossy().into_owned();
    let (resume, page) = (path("known.txt"), path("mutation.md"));
    let folder = path(".");
    let arguments = ["mutate", &folder, "--resume", &resume, "--write", &page];
    let first = run(&arguments);
    assert_eq!(first.status.code(), Some(1));
    let says = errors(&first);
    for line in [
        "| **all** | 51 | 5 | 34 | 8 | 1 | 2 | 1 | 97.95 % |",
        "- `act-a/condition/1`: done without any condition",
        "no reason why `b-good/condition/1`",
    ] {
        assert!(says.contains(line), "{line} in {says}");
    }
    let written = std::fs::read_to_string(&page).expect("a page");
    assert!(
        written.contains("## Survivors\n\n- `act-a/condition/1`"),
        "{written}"
    );

    // Interrupted after ten: the rest is found out, and the whole is the same.
    let known = std::fs::read_to_string(&resume).expect("what is known");
    let ten: Vec<&str> = known.lines().take(11).collect();
    std::fs::write(&resume, ten.join("\n") + "\n").expect("cut short");
    assert_eq!(errors(&run(&arguments)), says);
    assert_eq!(
        std::fs::read_to_string(&resume).expect("known again"),
        known
    );

    // Of other files nothing is known.
    std::fs::write(&resume, known.replacen(char::is_numeric, "x", 1)).expect("another digest");
    assert_eq!(errors(&run(&arguments)), says);
    assert_eq!(std::fs::read_to_string(&resume).expect("known anew"), known);
    std::fs::remove_dir_all(path("")).expect("cleared away");
}

#[test]
fn one_rule_alone_is_judged_and_where_a_survivor_shows_is_proposed() {
    let path = mutants("proposed");
    let folder = path.to_string_lossy();
    let output = run(&["mutate", &folder, "--only", "a-ban"]);
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    let output = run(&["mutate", &folder, "--only", "act-a", "--propose"]);
    assert_eq!(output.status.code(), Some(1));
    let says = errors(&output);
    assert!(says.contains("# act-a\n{\"but\":{\"x.does\":[]}"), "{says}");
    std::fs::remove_dir_all(&path).expect("cleared away");
}
