//! Earlier editions are whole rulebooks: they link, they verify, their digests are as listed. What
//! the page carries of them is the same law. Cases are read again under the rules of their day.

use std::process::Command;
use std::rc::Rc;

use light_mining_check::answers::{Answers, document};
use light_mining_check::assessment::{Assessor, assess};
use light_mining_check::bundle;
use light_mining_check::evaluation::Headline;
use light_mining_check::handover::{Finding, Proof, Row, Standing, Then, digest, file, open};
use light_mining_check::i18n::Language;
use light_mining_check::report;
use light_mining_check::rulebook::document::{EditionDoc, ListedDoc};
use light_mining_check::rulebook::link::{laid_over, parse_all};
use light_mining_check::rulebook::{Day, Rulebook};
use light_mining_check::session::{Action, Session};
use light_mining_check::verification::verify;

fn editions() -> Vec<(EditionDoc, Rulebook)> {
    let linked = |doc: EditionDoc| {
        let law = bundle::edition(&doc).unwrap_or_else(|problems| {
            let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
            panic!("{}:\n{}", doc.id, lines.join("\n"))
        });
        (doc, law)
    };
    let docs = bundle::editions().expect("they are read");
    docs.into_iter().map(linked).collect()
}

#[test]
fn every_earlier_edition_links_and_verifies_as_todays_does() {
    let editions = editions();
    assert!(editions.iter().any(|(doc, _)| doc.id == "2026-02-05"));
    for (doc, law) in editions {
        assert_eq!(law.version, doc.version);
        let found = verify(&law);
        let faults: Vec<String> = found
            .faults
            .iter()
            .map(|f| format!("{}: {}", f.check, f.says))
            .collect();
        assert!(faults.is_empty(), "{}:\n{}", doc.id, faults.join("\n"));
    }
}

#[test]
fn an_edition_rests_on_nothing_that_came_later() {
    for (doc, law) in editions() {
        let later = law.authorities.iter().filter(|a| {
            let from = a.doc.counts_from().unwrap_or_default();
            from > doc.as_of.as_str() && !doc.as_of.starts_with(from)
        });
        let later: Vec<&str> = later.map(|a| a.doc.id.as_str()).collect();
        assert!(later.is_empty(), "{}: {later:?}", doc.id);
    }
}

#[test]
fn an_edition_that_names_what_is_not_there_is_refused_with_every_place() {
    let (mut doc, _) = editions().remove(0);
    doc.dropped.rules.push("no-such-rule".to_owned());
    doc.authorities.not_yet.retain(|id| id != "eco-code-2026");
    doc.pins[0].from.pin = "no-such-pin".to_owned();
    doc.rules[0].replaced_by.clear();
    let with = doc.pins.iter_mut().find(|pins| !pins.only.is_empty());
    with.expect("some")
        .only
        .push("pow-asic-mainland".to_owned());
    let today = parse_all(&bundle::files()).expect("they are read");
    let problems = laid_over(today, &doc).expect_err("it is refused");
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    let all = lines.join("\n");
    for part in [
        "no-such-rule",
        "eco-code-2026",
        "no-such-pin",
        "replaced_by",
        "`pow-asic-mainland` does not rest on",
    ] {
        assert!(all.contains(part), "{part} in\n{all}");
    }
}

#[test]
fn the_list_of_editions_is_what_the_files_make() {
    let made = bundle::edition_list().expect("they link");
    assert_eq!(
        bundle::listed().expect("it is read"),
        made,
        "run `cargo rulebook editions rules/editions/list.json`"
    );
}

#[test]
fn an_edition_that_was_in_use_keeps_the_line_of_its_release() {
    let (mut doc, _) = editions().remove(0);
    let mut made = bundle::listed().expect("it is read").remove(0);
    made.kept = false;
    let mut released = made.clone();
    released.sha256 = bundle::sha256("as it was on the day of its release");
    let line = |doc: &EditionDoc, known: &[ListedDoc]| bundle::line_of(doc, made.clone(), known);
    let known = [released.clone()];
    // Put together later, it is what today's files make.
    assert_eq!(line(&doc, &known), Ok(made.clone()));
    // In use, a word corrected since changes nothing: the file of its release is still read.
    doc.put_together = None;
    assert_eq!(line(&doc, &known), Ok(released.clone()));
    // What it decides may not change, nor may its line be lost.
    released.decides = "0000000000000000".to_owned();
    let refused = line(&doc, &[released]).expect_err("it decides otherwise");
    assert!(refused.to_string().contains(&made.decides), "{refused}");
    let refused = line(&doc, &[]).expect_err("it has no line");
    assert!(refused.to_string().contains("has no line"), "{refused}");
}

#[test]
fn the_page_carries_the_same_law_of_that_day() {
    for today in [bundle::rulebook(), bundle::page_rulebook()] {
        let today = today.expect("it links");
        assert_eq!(today.earlier.len(), editions().len());
        for (at, (doc, whole)) in editions().into_iter().enumerate() {
            let made = today.at(at).expect("it is inside");
            assert_eq!(
                digest::of_rulebook(&made),
                digest::of_rulebook(&whole),
                "{}",
                doc.id
            );
            let ids = |law: &Rulebook| -> Vec<Vec<usize>> {
                let of = |a: &light_mining_check::rulebook::Activity| {
                    let rules = a.rules.iter().map(|r| r.index());
                    rules.chain(a.duties.iter().map(|d| d.index())).collect()
                };
                law.activities.iter().map(of).collect()
            };
            assert_eq!(ids(&made), ids(&whole), "{}", doc.id);
        }
    }
}

#[test]
fn every_rule_of_an_earlier_edition_has_its_texts_in_every_language() {
    for language in Language::ALL {
        let (words, page) = (bundle::words(language), bundle::page_words(language));
        let page = page.expect("it links");
        for (doc, law) in editions() {
            for rule in &law.rules {
                let id = format!("r-{}", rule.id);
                let says = words.has(&id) && words.has(&format!("{id}.reason"));
                assert!(says && page.has(&id), "{}: {id}", doc.id);
                let counter = words.has(&format!("{id}.counter"));
                assert_eq!(counter, rule.counter, "{}: {id}", doc.id);
            }
        }
    }
}

/// The edition of 5 February 2026 beside today's rules.
struct Pair {
    today: Rc<Assessor>,
    under: Assessor,
}

fn pair() -> Pair {
    let (_, law) = editions()
        .into_iter()
        .find(|(doc, _)| doc.id == "2026-02-05")
        .expect("it is there");
    Pair {
        today: Rc::new(super::assessor()),
        under: Assessor::new(Rc::new(law)),
    }
}

impl Pair {
    fn answers(&self, answers: &serde_json::Value) -> Answers {
        let text = serde_json::json!({ "answers": answers }).to_string();
        document::read(&self.today.rulebook, "case", &text).expect("answers")
    }

    fn then(&self, answers: &Answers) -> Then {
        let law = &self.today.rulebook;
        let now = assess(&self.today, answers, law.as_of);
        Then::of(law, &law.earlier[0], &self.under, answers, &now)
    }

    fn row(&self, activity: &str, answers: &serde_json::Value) -> Option<Row> {
        let id = self.today.rulebook.activity(activity);
        let rows = self.then(&self.answers(answers)).rows;
        rows.into_iter().find(|r| Some(r.activity) == id)
    }
}

fn issuer(kind: &str, more: &serde_json::Value) -> serde_json::Value {
    let mut answers = serde_json::json!({
        "person.role": "founder",
        "revenue.own-token": [kind],
        "revenue.buyers-where": ["abroad"],
        "location.machines": ["abroad"],
        "location.entity": "foreign-company",
        "location.controller": "mainland",
    });
    answers[format!("stage.token-{kind}")] = "running".into();
    for (name, value) in more.as_object().into_iter().flatten() {
        answers[name] = value.clone();
    }
    answers
}

#[test]
fn since_6_february_2026_a_controlled_company_may_not_issue_abroad() {
    let pair = pair();
    let row = pair.row("token-abroad", &issuer("abroad", &serde_json::json!({})));
    let row = row.expect("the verdict moves");
    assert_eq!(row.before, Some(Standing::Headline(Headline::Unsettled)));
    assert_eq!(row.now, Some(Standing::Headline(Headline::Stop)));
    assert_eq!(row.rule_before.as_deref(), Some("token-outside-2021"));
    let rule = row.rule.map(|r| pair.today.rulebook[r].id.as_str());
    assert_eq!(rule, Some("token-abroad-controlled"));
    assert_eq!(row.since.as_deref(), Some("2026-02-06"));
    // Offered to people in the mainland, it was prohibited before and is.
    let sold = serde_json::json!({ "revenue.buyers-where": ["mainland"] });
    assert_eq!(pair.row("token-abroad", &issuer("abroad", &sold)), None);
}

#[test]
fn mining_stands_as_it_did() {
    let pair = pair();
    let answers = pair.answers(&serde_json::json!({
        "person.role": "founder",
        "hardware.machines": ["asic"],
        "consensus.mechanisms": ["pow"],
        "stage.pow-asic": "running",
        "location.machines": ["mainland"],
    }));
    assert!(pair.then(&answers).rows.is_empty());
}

#[test]
fn a_rule_in_the_place_of_another_is_told_where_the_verdict_stands_as_before() {
    let pair = pair();
    let used = serde_json::json!({
        "person.role": "founder",
        "stage.sell-miners": "running",
        "revenue.streams": ["machine-sales"],
        "revenue.machines-sold": ["mining-used"],
        "revenue.customers-where": ["mainland"],
        "location.machines": ["mainland"],
        "location.entity": "mainland-company",
        "location.controller": "mainland",
    });
    let row = pair.row("sell-miners", &used).expect("it is told");
    assert_eq!(row.before, Some(Standing::Headline(Headline::Unsettled)));
    assert!(!row.moved());
    assert_eq!(row.rule_before.as_deref(), Some("sell-miners-2021"));
    let rule = row.rule.map(|r| pair.today.rulebook[r].id.as_str());
    assert_eq!(rule, Some("sell-miners-used"));
    assert_eq!(row.since.as_deref(), Some("2026-02-06"));
}

#[test]
fn a_rule_that_is_listed_as_another_is_in_the_change_log() {
    let law = bundle::rulebook().expect("it links");
    for ((doc, _), edition) in editions().iter().zip(&law.earlier) {
        for listed in &doc.rules {
            let id = &listed.rule.id;
            assert!(edition.own().any(|(rule, _)| rule.id == *id), "{id}");
        }
    }
}

#[test]
fn an_edition_is_printed_in_the_words_of_its_day() {
    for language in Language::ALL {
        for (doc, law) in editions() {
            let words = bundle::words_under(language, &law);
            let says = |id: &str| words.get(id).to_owned();
            for rule in &law.rules {
                let id = format!("r-{}", rule.id);
                let parts = [id.clone(), format!("{id}.reason"), format!("{id}.counter")];
                for part in parts.iter().filter(|part| words.has(part)) {
                    let text = says(part);
                    assert!(!text.contains("2026"), "{}, {part}: {text}", doc.id);
                }
            }
            let text = report::law(&law, &words, language);
            assert!(!text.contains(&says("ui-42-not-read")), "{}", doc.id);
        }
    }
}

#[test]
fn what_was_stopped_is_in_no_lane_then_as_now() {
    let pair = pair();
    let stopped = serde_json::json!({
        "stage.token-abroad": "stopped",
        "location.stopped": "2025-06",
    });
    let answers = pair.answers(&issuer("abroad", &stopped));
    assert_eq!(pair.then(&answers).rows, []);
}

#[test]
fn a_case_made_under_the_earlier_edition_is_read_again_under_it() {
    let pair = pair();
    let law = &pair.under.rulebook;
    let answers = pair.answers(&issuer("abroad", &serde_json::json!({})));
    let made = assess(&pair.under, &answers, law.as_of);
    let proof = Proof::of(law, digest::of_rulebook(law), &made);
    let text = file::write(law, &proof, &answers);
    let day = Day::parse("2026-11-27").expect("a day");
    let opened = open(&pair.today, day, &text);
    assert_eq!(opened.finding, Finding::RulesChanged, "{:?}", opened.damage);
    let then = opened.then.expect("its rules are kept");
    assert_eq!(then.as_of, law.as_of);
    assert_eq!(then.rows, pair.then(&answers).rows);
    assert_eq!(then.rows.len(), opened.moved.len());
    // Its verdict must follow from its answers under its own rules.
    let altered = text.replace("\"unsettled\"", "\"permitted\"");
    assert_ne!(altered, text);
    let opened = open(&pair.today, day, &altered);
    assert_eq!(opened.finding, Finding::Damaged);
    assert_eq!(opened.then, None);
}

#[test]
fn what_moved_in_the_case_book_says_since_when() {
    let pair = pair();
    let mut told = 0;
    for (name, answers) in super::insight::book(&pair.today) {
        for row in pair.then(&answers).rows {
            told += 1;
            let since = row.since.and_then(|day| Day::parse(&day));
            assert!(since > Some(pair.under.rulebook.as_of), "{name}");
        }
    }
    assert!(told > 10, "{told}");
}

#[test]
fn rules_that_are_out_of_date_are_not_read_as_a_change_of_the_law() {
    let pair = pair();
    let law = &pair.under.rulebook;
    let text = std::fs::read_to_string("examples/pure-ai.json").expect("an example");
    let answers = document::read(&pair.today.rulebook, "pure-ai", &text).expect("answers");
    let made = assess(&pair.under, &answers, law.as_of);
    let proof = Proof::of(law, digest::of_rulebook(law), &made);
    let text = file::write(law, &proof, &answers);
    for (day, stale) in [("2027-05-21", false), ("2027-05-22", true)] {
        let day = Day::parse(day).expect("a day");
        let opened = open(&pair.today, day, &text);
        assert_eq!(opened.finding, Finding::RulesChanged, "{day}");
        assert_eq!(opened.then.is_none(), stale, "{day}");
        let session = Session::new(super::law(), Language::En, day)
            .after(&Action::CaseOpened(answers.clone()));
        assert_eq!(session.assessment().age.stale, stale, "{day}");
        assert_ne!(session.reads_earlier(), stale, "{day}");
        assert_ne!(session.work_then(), stale, "{day}");
        assert_eq!(session.then().is_none(), stale, "{day}");
    }
}

#[test]
fn the_change_log_is_the_one_that_the_data_make() {
    let file = std::env::temp_dir().join(format!("lmc-changes-{}.md", std::process::id()));
    let output = Command::new(env!("CARGO_BIN_EXE_rulebook"))
        .arg("changes")
        .arg(&file)
        .output()
        .expect("the command runs");
    assert!(output.status.success());
    let made = std::fs::read_to_string(&file).expect("it was written");
    std::fs::remove_file(&file).expect("the file is ours");
    let kept = std::fs::read_to_string("docs/rulebook-changes.md").expect("it is committed");
    assert!(
        made == kept,
        "run `cargo rulebook changes docs/rulebook-changes.md`"
    );
    // Every rule that came, and every rule of that day that went, is told.
    let law = super::law();
    for (_, then) in editions() {
        for (one, other) in [(&*law, &then), (&then, &*law)] {
            for rule in one.rules.iter().filter(|r| other.rule(&r.id).is_none()) {
                assert!(kept.contains(&format!("`{}`", rule.id)), "{}", rule.id);
            }
        }
    }
}

#[test]
fn an_edition_is_read_from_its_file_only_as_it_is_listed() {
    let run = |arguments: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_rulebook"))
            .args(arguments)
            .output()
            .expect("the command runs")
    };
    let path = std::env::temp_dir().join(format!("lmc-edition-{}.json", std::process::id()));
    let file = path.to_str().expect("a path");
    assert!(run(&["edition", "2026-02-05", file]).status.success());
    let assess = |edition: &str| {
        let case = "examples/node-service-exchange.json";
        run(&["assess", case, "--edition", edition])
    };
    let (by_id, by_file) = (assess("2026-02-05"), assess(file));
    assert!(by_id.status.success() && by_file.status.success());
    assert_eq!(by_id.stdout, by_file.stdout);
    let text = String::from_utf8_lossy(&by_id.stdout).into_owned();
    assert!(
        text.contains("2026.2.1") && text.contains("银发〔2021〕237号"),
        "{text}"
    );
    assert!(!text.contains("银发〔2026〕42号"), "{text}");
    let whole = std::fs::read_to_string(&path).expect("it was written");
    std::fs::write(&path, whole.replacen("settled", "arguable", 1)).expect("written");
    let altered = assess(file);
    assert_eq!(altered.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&altered.stderr).contains("SHA-256"));
    std::fs::remove_file(&path).expect("the file is ours");
    assert_eq!(assess("2020-01-01").status.code(), Some(2));
}
