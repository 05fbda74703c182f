//! What the command line prints for a lawyer: the case book, the report, the figures of `verify`.

use std::process::{Command, Output, Stdio};

use light_mining_check::bundle;
use light_mining_check::i18n::{Language, Words, question_id};

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_rulebook"))
        .args(arguments)
        .output()
        .expect("the command runs")
}

pub fn printed(arguments: &[&str], language: Language) -> String {
    let output = run(&[arguments, &["--lang", language.tag()]].concat());
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {errors}");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    no_gaps(&text, language);
    text
}

/// No message without its text, no gap that was not filled.
fn no_gaps(text: &str, language: Language) {
    let beginnings = [
        "ui-",
        "pages-",
        "cli-",
        "report-",
        "outlook-",
        "surcharge-",
        "in-",
    ];
    let beginnings: Vec<String> = beginnings.iter().map(|b| format!(" {b}")).collect();
    for line in text.lines() {
        let bare = beginnings
            .iter()
            .any(|b| format!(" {line}").contains(b) && language != Language::En);
        assert!(!bare, "{}: {line}", language.tag());
        for gap in [
            "{n}",
            "{rate}",
            "{date}",
            "{activities}",
            "{finding}",
            "{title}",
        ] {
            assert!(!line.contains(gap), "{}: {line}", language.tag());
        }
    }
}

pub fn named(words: &Words, prefix: &str, name: &str) -> String {
    words.get(&format!("{prefix}-{name}")).to_owned()
}

#[test]
fn the_case_book_is_rendered_in_the_language_asked_for() {
    let book = super::cases::book();
    for language in Language::ALL {
        let words = bundle::words(language);
        let text = printed(&["cases"], language);
        for case in &book {
            let id = case.id();
            for part in ["", ".facts", ".held"] {
                let message = format!("case-{id}{part}");
                if words.has(&message) {
                    assert!(
                        text.contains(words.get(&message)),
                        "{} {message}",
                        language.tag()
                    );
                }
            }
        }
        assert!(
            text.contains(words.get("ui-firm-stop")),
            "{}",
            language.tag()
        );
        assert!(text.ends_with(&format!("\n{} cases hold\n", book.len())));
    }
}

#[test]
fn cases_that_do_not_hold_and_ids_that_do_not_exist_are_refused() {
    let output = run(&["cases", "tests/fixtures/bad/case-unknown-ids"]);
    let says = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    for expected in [
        "01-everything-unknown.md: Expected: unknown activity `moon-mining`",
        "01-everything-unknown.md: Authority: unknown authority `law-gone`",
        "02-everything-missing.md: has no title",
    ] {
        assert!(says.contains(expected), "{expected} in {says}");
    }
    let folder = std::env::temp_dir().join(format!("lmc-cases-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder of ours");
    let case = std::fs::read_to_string("rules/cases/44-pure-ai.md").expect("a case");
    let wrong = case.replacen("\"headline\": \"encouraged\"", "\"headline\": \"stop\"", 1);
    assert_ne!(case, wrong, "the case changed its form");
    std::fs::write(folder.join("44-pure-ai.md"), wrong).expect("a file of ours");
    let output = run(&["cases", &folder.to_string_lossy()]);
    std::fs::remove_dir_all(&folder).expect("the folder is ours");
    assert_eq!(output.status.code(), Some(1));
    let says = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        says.contains("44-pure-ai.md: ai-rmb headline: found encouraged, expected stop"),
        "{says}"
    );
}

#[test]
fn a_reader_that_closes_the_pipe_ends_it_quietly() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_rulebook"))
        .arg("print")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command runs");
    // More is printed than a pipe holds, so the command meets the closed end.
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    let says = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(0), "{says}");
    assert!(says.is_empty(), "{says}");
}

#[test]
fn verify_prints_its_figures_and_the_smallest_answers_that_show_a_fault() {
    let output = run(&["verify"]);
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{text}");
    let law = super::law();
    assert!(text.starts_with("answer sheets covered: "), "{text}");
    for activity in &law.activities {
        let line = text
            .lines()
            .find(|l| l.starts_with(&format!("{}: ", activity.id)));
        let line = line.unwrap_or_else(|| panic!("{}: {text}", activity.id));
        for part in [
            " questions, ",
            " sheets, ",
            " nodes; ",
            "stop ",
            "single changes out of unsettled: ",
        ] {
            assert!(line.contains(part), "{part}: {line}");
        }
    }
    for question in law.questions.iter().filter(|q| q.no_order.is_some()) {
        assert!(
            text.contains(&format!("no order: {}: ", question.id)),
            "{}",
            question.id
        );
    }
    assert!(text.ends_with("verified: no fault\n"), "{text}");

    let folder = std::env::temp_dir().join(format!("lmc-verify-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder of ours");
    for from in ["tests/fixtures/base", "tests/fixtures/bad/rules-contradict"] {
        for entry in std::fs::read_dir(from).expect("a fixture") {
            let path = entry.expect("an entry").path();
            let name = path.file_name().expect("a name");
            std::fs::copy(&path, folder.join(name)).expect("a copy");
        }
    }
    let output = run(&["verify", &folder.to_string_lossy()]);
    std::fs::remove_dir_all(&folder).expect("the folder is ours");
    let says = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{says}");
    assert!(output.stdout.is_empty());
    assert!(says.contains("refused: rules-contradict: "), "{says}");
    assert!(says.contains("  shown by {\"answers\":"), "{says}");
    assert!(says.ends_with("fault(s)\n"), "{says}");
}

#[test]
fn the_report_has_every_part_in_the_order_of_the_page() {
    for language in Language::ALL {
        let words = bundle::words(language);
        let text = printed(&["assess", "examples/ai-studio-at-night.json"], language);
        let headings = [
            "cli-short-answer",
            "cli-facts",
            "ui-stopping-title",
            "ui-spills-title",
            "ui-exposure-title",
            "ui-duties-title",
            "ui-open-title",
            "ui-old-title",
            "ui-gap-title",
            "ui-outlook-title",
            "ui-bring-title",
            "ui-authorities-title",
            "ui-limits-title",
        ];
        let at: Vec<usize> = headings
            .iter()
            .map(|id| {
                let heading = format!("\n## {}\n", words.get(id));
                text.find(&heading)
                    .unwrap_or_else(|| panic!("{}: {id}", language.tag()))
            })
            .collect();
        assert!(at.is_sorted(), "{}: {at:?}", language.tag());
        assert!(text.contains(words.get("ui-report-question")));
        for (prefix, all) in [
            (
                "ui-bring",
                &["shares", "licence", "lease", "bills", "letters", "protocol"][..],
            ),
            (
                "ui-stopping",
                &["counsel", "machines", "cash", "records", "instead"],
            ),
            (
                "ui-limits",
                &[
                    "advice", "facts", "law", "places", "detained", "review", "errors",
                ],
            ),
            ("ui-paper", &["privilege", "knowledge", "records"]),
        ] {
            for one in all {
                let line = format!("- {}\n", named(&words, prefix, one));
                assert!(text.contains(&line), "{}: {line}", language.tag());
            }
        }
        let between = |a: usize, b: usize| &text[at[a]..at[b]];
        // As on the page's first screen: by headline, what is exposed by itself.
        for (tag, activity) in [("ui-tag-stop", "pow-general"), ("ui-tag-exposed", "ai-rmb")] {
            let line = format!("- {}", words.get(tag));
            let short = between(0, 1).lines().find(|l| l.starts_with(&line));
            let short = short.unwrap_or_else(|| panic!("{}: {line}", language.tag()));
            assert!(
                short.contains(words.get(&format!("a-{activity}"))),
                "{short}"
            );
        }
        // A spill-over stands in its own part; the sums in the exposure.
        assert!(
            between(3, 4).contains(words.get("f-mixed-meter")),
            "{}",
            between(3, 4)
        );
        assert!(between(4, 5).contains("kWh") || between(4, 5).contains("千瓦时"));
        // Authorities: title, address, state, how each provision was read.
        let list = between(11, 12);
        for part in [
            "1. 《",
            "发改运行〔2021〕1283号",
            words.get("ui-provenance-read"),
            words.get("ui-provenance-secondary"),
            words.get("ui-status-in-force"),
            "https://",
        ] {
            assert!(list.contains(part), "{}: {part} in {list}", language.tag());
        }
        // The notice that was not read is said to be so wherever it is cited.
        assert!(list.contains("银发〔2026〕42号") && text.contains(words.get("ui-42-not-read")));
    }
}

#[test]
fn open_facts_that_only_complete_the_exposure_are_in_the_report() {
    let output = run(&[
        "assess",
        "examples/ai-studio-at-night.json",
        "--format",
        "json",
    ]);
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let open = json["open_exposure"].as_array().expect("a list");
    let words = bundle::words(Language::En);
    let text = printed(
        &["assess", "examples/ai-studio-at-night.json"],
        Language::En,
    );
    let (_, open_facts) = text
        .split_once(words.get("ui-open-title"))
        .expect("the part");
    let (open_facts, _) = open_facts
        .split_once(words.get("ui-old-title"))
        .expect("the next part");
    for id in open {
        let asked = words
            .get(&question_id(id.as_str().expect("an id")))
            .to_owned();
        assert!(open_facts.contains(&asked), "{asked} in {open_facts}");
    }
    assert!(
        !open.is_empty(),
        "the example leaves nothing open: choose another"
    );
}
