//! A case handed on: every form comes back as it was, from any rulebook, and whatever is damaged
//! or hostile is named and never stops the program.

use std::collections::BTreeSet;
use std::rc::Rc;

use light_mining_check::answers::{Answer, Answers, FleetRow, document};
use light_mining_check::assessment::{Assessor, assess};
use light_mining_check::bundle;
use light_mining_check::handover::qr::Code;
use light_mining_check::handover::{
    Damage, Finding, Lost, MOST, Opened, Proof, Standing, digest, file, open, pack, short, text,
    unpack,
};
use light_mining_check::rulebook::link::{link, link_documents};
use light_mining_check::rulebook::{Day, Kind, Month, Rulebook};
use light_mining_check::session::EXAMPLES;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use rust_decimal::Decimal;

/// A public address as long as real ones are.
const PUBLIC: &str = "https://check.a-law-firm.example/light-mining/index.html";

fn proof(assessor: &Assessor, answers: &Answers, day: Day) -> Proof {
    let digest = digest::of_rulebook(&assessor.rulebook);
    Proof::of(&assessor.rulebook, digest, &assess(assessor, answers, day))
}

fn packed(assessor: &Assessor, answers: &Answers) -> Vec<u8> {
    let proof = proof(assessor, answers, assessor.rulebook.as_of);
    pack(&assessor.rulebook, &proof, answers).expect("a case that fits")
}

fn written(assessor: &Assessor, answers: &Answers) -> String {
    let proof = proof(assessor, answers, assessor.rulebook.as_of);
    file::write(&assessor.rulebook, &proof, answers)
}

fn opened(assessor: &Rc<Assessor>, text: &str) -> Opened {
    open(assessor, assessor.rulebook.as_of, text)
}

fn examples(law: &Rulebook) -> Vec<(&'static str, Answers)> {
    EXAMPLES
        .iter()
        .map(|(id, text)| (*id, document::read(law, id, text).expect("a sound example")))
        .collect()
}

/// An answer of any kind to any question, from three numbers.
fn answer(law: &Rulebook, kind: Kind, options: u16, seed: (u8, u64, u64)) -> Option<Answer> {
    let (pick, a, b) = seed;
    let within = |n: u64| u16::try_from(n % u64::from(options.max(1))).unwrap_or(0);
    let chosen = |bits: u64| (0..options).filter(|o| bits >> o & 1 == 1).collect();
    Some(match pick {
        0..=60 => return None,
        61..=90 => Answer::DontKnow,
        _ => match kind {
            Kind::YesNo | Kind::OneOf | Kind::Place => Answer::One(within(a)),
            Kind::AnyOf => Answer::Any {
                yes: chosen(a & !b),
                unknown: chosen(b),
            },
            Kind::Quantity => Answer::Quantity(Decimal::new(
                i64::try_from(a % 1_000_000).unwrap_or(0),
                u32::try_from(b % 4).unwrap_or(0),
            )),
            Kind::Month => Answer::Month(Month::parse(&format!(
                "{:04}-{:02}",
                2009 + a % 20,
                1 + b % 12
            ))?),
            Kind::Fleet => {
                let machines = &law[law.question("hardware.machines")?].options;
                let rows = machines
                    .iter()
                    .filter(|_| b % 3 > 0)
                    .map(|machine| FleetRow {
                        machine: machine.clone(),
                        count: Decimal::new(i64::try_from(a % 9999).unwrap_or(0), 0),
                        watts: Decimal::new(i64::try_from(b % 99_999).unwrap_or(0), 1),
                        hours: Decimal::new(i64::try_from(a % 240).unwrap_or(0), 1),
                    });
                Answer::Fleet(rows.collect())
            }
        },
    })
}

fn any_answers(law: &Rc<Rulebook>) -> impl Strategy<Value = Answers> + use<> {
    let law = law.clone();
    prop::collection::vec(any::<(u8, u64, u64)>(), law.questions.len()).prop_map(move |seeds| {
        let mut answers = Answers::new(&law);
        for (id, seed) in law.question_ids().zip(seeds) {
            let question = &law[id];
            let options = u16::try_from(question.options.len()).unwrap_or(0);
            let given = answer(&law, question.kind, options, seed);
            if let Some(given) = given.filter(|a| a.fits(question)) {
                answers.set(id, given);
            }
        }
        answers
    })
}

fn runner(cases: u32) -> TestRunner {
    TestRunner::new(Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    })
}

#[test]
fn every_form_comes_back_for_every_answer() {
    let assessor = Rc::new(super::assessor());
    let law = &assessor.rulebook;
    runner(24)
        .run(&any_answers(law), |answers| {
            let bytes = packed(&assessor, &answers);
            prop_assert!(bytes.len() <= MOST);
            let read = unpack(law, &bytes);
            prop_assert_eq!(read.as_ref().map(|r| &r.answers), Ok(&answers));
            for text in [
                written(&assessor, &answers),
                format!("{PUBLIC}#case={}", text::letters(&bytes)),
                format!("{PUBLIC}#case={}", text::digits(&bytes)),
                format!("{}{}", text::SCHEME, text::digits(&bytes)),
            ] {
                let opened = opened(&assessor, &text);
                prop_assert_eq!(opened.finding, Finding::Match, "{}", text);
                prop_assert_eq!(opened.answers(), Some(&answers), "{}", text);
                prop_assert!(opened.moved.is_empty() && opened.damage.is_empty());
            }
            Ok(())
        })
        .expect("every form comes back");
}

#[test]
fn a_typical_case_fits_a_small_code_and_the_worst_one_still_fits() {
    let assessor = super::assessor();
    let law = &assessor.rulebook;
    for (id, answers) in examples(law) {
        let bytes = packed(&assessor, &answers);
        let code = Code::new(Some(PUBLIC), &bytes).expect("a code");
        println!("{id}: {} bytes, version {}", bytes.len(), code.version());
        assert!(bytes.len() <= 300, "{id}: {} bytes", bytes.len());
        assert!(code.version() <= 15, "{id}: version {}", code.version());
        let plain = Code::new(None, &bytes).expect("a code");
        assert!(plain.version() <= 15, "{id}: version {}", plain.version());
    }
    let mut worst = Answers::new(law);
    for id in law.question_ids() {
        let question = &law[id];
        let all: BTreeSet<u16> = (0..).take(question.options.len()).collect();
        let given = match question.kind {
            Kind::AnyOf => Answer::Any {
                yes: BTreeSet::new(),
                unknown: all,
            },
            Kind::Quantity => {
                Answer::Quantity(question.range.map_or(Decimal::new(123_456_789, 2), |r| r.1))
            }
            kind => answer(law, kind, 1, (255, 9_998, 88_889)).expect("an answer"),
        };
        worst.set(id, given);
    }
    let bytes = packed(&assessor, &worst);
    let code = Code::new(Some(PUBLIC), &bytes).expect("a code");
    println!("worst: {} bytes, version {}", bytes.len(), code.version());
    assert!(bytes.len() <= MOST, "{} bytes", bytes.len());
    assert!(code.version() <= 32, "version {}", code.version());
    // A fleet of a thousand rows is a file's business.
    let fleet = law.question("hardware.fleet").expect("a question");
    let row = FleetRow {
        machine: "asic".to_owned(),
        count: Decimal::new(1, 0),
        watts: Decimal::new(3250, 0),
        hours: Decimal::new(24, 0),
    };
    worst.set(fleet, Answer::Fleet(vec![row; 1000]));
    let with = proof(&assessor, &worst, law.as_of);
    assert_eq!(pack(law, &with, &worst), None);
}

#[test]
fn short_ids_tell_apart_what_they_name() {
    let law = super::law();
    let questions: BTreeSet<u16> = law
        .questions
        .iter()
        .map(|q| short::sixteen(&q.id))
        .collect();
    assert_eq!(
        questions.len(),
        law.questions.len(),
        "two questions share one"
    );
    let activities: BTreeSet<u16> = law
        .activities
        .iter()
        .map(|a| short::sixteen(&a.id))
        .collect();
    assert_eq!(
        activities.len(),
        law.activities.len(),
        "two activities share one"
    );
    for question in &law.questions {
        let options: BTreeSet<u16> = question.options.iter().map(|o| short::twelve(o)).collect();
        assert_eq!(
            options.len(),
            question.options.len(),
            "{}: two options share one",
            question.id
        );
    }
}

#[test]
fn one_changed_byte_or_letter_is_found() {
    let assessor = Rc::new(super::assessor());
    let law = &assessor.rulebook;
    let (_, answers) = examples(law).remove(0);
    let bytes = packed(&assessor, &answers);
    for at in 0..bytes.len() {
        for change in [1, 0x80, 0xff] {
            let mut other = bytes.clone();
            other[at] ^= change;
            assert_eq!(unpack(law, &other), Err(Damage::Changed), "byte {at}");
        }
        assert!(unpack(law, &bytes[..at]).is_err(), "cut at {at}");
    }
    let mut longer = bytes.clone();
    longer.push(0);
    assert_eq!(unpack(law, &longer), Err(Damage::Changed));
    let letters = text::letters(&bytes);
    let cut = opened(
        &assessor,
        &format!("#case={}", &letters[..letters.len() - 5]),
    );
    assert_eq!(
        (cut.finding, cut.damage),
        (Finding::Damaged, vec![Damage::Changed])
    );
    assert_eq!(cut.read, None);
}

#[test]
fn nothing_foreign_or_hostile_stops_the_program() {
    let assessor = Rc::new(super::assessor());
    let law = assessor.rulebook.clone();
    let (_, answers) = examples(&law).remove(1);
    let bytes = packed(&assessor, &answers);
    let file = written(&assessor, &answers);
    runner(3000)
        .run(&prop::collection::vec(any::<u8>(), 0..400), |noise| {
            let _ = unpack(&law, &noise);
            Ok(())
        })
        .expect("noise is refused");
    // What only the check would have refused: noise behind a sound check.
    runner(1500)
        .run(
            &(
                prop::collection::vec(any::<(usize, u8)>(), 1..8),
                0_usize..400,
            ),
            |(changes, cut)| {
                let mut body = bytes[..bytes.len() - 4].to_vec();
                for (at, value) in changes {
                    let at = 1 + at % (body.len() - 1);
                    body[at] = value;
                }
                body.truncate(cut.max(1));
                let checked = digest::sealed(&body);
                if let Ok(read) = unpack(&law, &checked) {
                    for (id, answer) in read.answers.iter() {
                        prop_assert!(answer.fits(&law[id]));
                    }
                }
                Ok(())
            },
        )
        .expect("a forged case is read or refused");
    // A file with bytes changed at random.
    runner(60)
        .run(
            &prop::collection::vec(any::<(usize, char)>(), 1..6),
            |changes| {
                let mut text: Vec<char> = file.chars().collect();
                for (at, value) in changes {
                    let at = at % text.len();
                    text[at] = value;
                }
                let text: String = text.into_iter().collect();
                let opened = opened(&assessor, &text);
                prop_assert!(opened.finding != Finding::Damaged || !opened.damage.is_empty());
                Ok(())
            },
        )
        .expect("a changed file is read or refused");
    for text in [
        "{}",
        "{\"answers\":{}}",
        "[1]",
        "null",
        "{",
        "\u{feff}{\"answers\":1}",
        "<html>",
    ] {
        let _ = opened(&assessor, text);
    }
    let deep = "{\"answers\":{\"a\":".repeat(2000);
    assert_eq!(opened(&assessor, &deep).finding, Finding::Damaged);
}

#[test]
fn an_altered_file_is_told() {
    let assessor = Rc::new(super::assessor());
    let law = &assessor.rulebook;
    let (_, answers) = examples(law).remove(0);
    let file = written(&assessor, &answers);
    // The verdict was made to look better.
    let better = file.replace("\"unsettled\"", "\"encouraged\"");
    assert_ne!(better, file);
    let found = opened(&assessor, &better);
    assert_eq!(
        (found.finding, found.damage.as_slice()),
        (Finding::Damaged, &[Damage::Verdict][..])
    );
    assert_eq!(
        found.answers(),
        Some(&answers),
        "the answers are still there to go on with"
    );
    // Every problem is named.
    let broken = file
        .replace("\"person.role\": \"founder\"", "\"person.role\": \"king\"")
        .replace("\"location.province\"", "\"location.provinz\"");
    let found = opened(&assessor, &broken);
    let places: Vec<&str> = found
        .damage
        .iter()
        .filter_map(|d| match d {
            Damage::File(problem) => Some(problem.place.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(places, ["location.provinz", "person.role"]);
    assert!(found.answers().is_some());
    for (text, expected) in [
        (
            file.replace("light-mining-case", "other-case"),
            Damage::Foreign,
        ),
        (
            file.replace("\"version\": 1", "\"version\": 2"),
            Damage::Newer,
        ),
    ] {
        assert_eq!(opened(&assessor, &text).damage, [expected]);
    }
}

#[test]
fn a_file_of_answers_alone_is_opened_without_a_claim() {
    let assessor = Rc::new(super::assessor());
    for (id, text) in EXAMPLES {
        let found = opened(&assessor, text);
        assert!(
            matches!(found.finding, Finding::AnswersOnly | Finding::RulesChanged),
            "{id}: {:?}",
            found.finding
        );
        assert!(found.answers().is_some() && found.damage.is_empty(), "{id}");
    }
}

#[test]
fn out_of_date_rules_are_told_from_changed_ones() {
    let assessor = Rc::new(super::assessor());
    let (_, answers) = examples(&assessor.rulebook)
        .into_iter()
        .find(|(id, _)| *id == "pure-ai")
        .expect("the example");
    let file = written(&assessor, &answers);
    let later = Day::parse("2028-01-01").expect("a day");
    let found = open(&assessor, later, &file);
    assert_eq!(found.finding, Finding::DayChanged);
    assert!(!found.moved.is_empty());
}

/// The rulebook as it might have been: other options, other questions.
fn older() -> Rc<Assessor> {
    let mut files = bundle::files();
    let mut questions: serde_json::Value =
        serde_json::from_str(&files["questions.json"]).expect("JSON");
    let list = questions["questions"].as_array_mut().expect("a list");
    for question in list.iter_mut() {
        match question["id"].as_str() {
            // It offered one that is gone, and did not yet offer one of today's.
            Some("location.contacts") => {
                let options = question["options"].as_array_mut().expect("options");
                options.pop();
                options.push("telegram-from-old-days".into());
            }
            Some("hardware.mining-software") => {
                question["options"] = serde_json::json!(["pool-records"]);
            }
            _ => {}
        }
    }
    list.push(serde_json::json!({
        "id": "person.hat-size", "kind": "quantity", "unit": "yuan",
        "part": "exposure", "feeds": ["report"], "no_order": "Nobody knows any more."
    }));
    let _ = files.insert("questions.json".to_owned(), questions.to_string());
    let header = files["rulebook.json"].replace("\"version\": \"20", "\"version\": \"19");
    let _ = files.insert("rulebook.json".to_owned(), header);
    let law = link(&files).unwrap_or_else(|problems| panic!("{problems:?}"));
    Rc::new(Assessor::new(Rc::new(law)))
}

#[test]
fn a_case_from_an_older_rulebook_still_opens() {
    let (today, before) = (Rc::new(super::assessor()), older());
    let (old, law) = (&before.rulebook, &today.rulebook);
    assert_ne!(digest::of_rulebook(old), digest::of_rulebook(law));
    let mut answers = Answers::new(old);
    let id = |name: &str| old.question(name).unwrap_or_else(|| panic!("{name}"));
    for (name, answer) in examples(law)
        .remove(0)
        .1
        .iter()
        .map(|(q, a)| (law[q].id.clone(), a.clone()))
    {
        if answer.fits(&old[id(&name)])
            && name != "hardware.mining-software"
            && name != "location.contacts"
        {
            answers.set(id(&name), answer);
        }
    }
    let kept = answers.clone();
    answers.set(id("person.hat-size"), Answer::Quantity(Decimal::new(57, 0)));
    let contacts = id("location.contacts");
    let last = u16::try_from(old[contacts].options.len() - 1).expect("few");
    answers.set(
        contacts,
        Answer::Any {
            yes: [0, last].into(),
            unknown: BTreeSet::new(),
        },
    );
    answers.set(
        id("hardware.mining-software"),
        Answer::Any {
            yes: BTreeSet::new(),
            unknown: BTreeSet::new(),
        },
    );
    let bytes = packed(&before, &answers);
    for (form, text) in [
        ("file", written(&before, &answers)),
        ("link", format!("#case={}", text::letters(&bytes))),
        ("code", format!("{}{}", text::SCHEME, text::digits(&bytes))),
    ] {
        let found = opened(&today, &text);
        assert_eq!(
            found.finding,
            Finding::RulesChanged,
            "{form}: {:?}",
            found.damage
        );
        let read = found.read.as_ref().expect("answers");
        for (question, answer) in kept.iter() {
            let now = law.question(&old[question].id).expect("still asked");
            assert_eq!(
                read.answers.get(now),
                Some(answer),
                "{form}: {}",
                old[question].id
            );
        }
        // "None of these" said nothing about an option that was not offered then.
        let software = law.question("hardware.mining-software").expect("asked");
        let Some(Answer::Any { yes, unknown }) = read.answers.get(software) else {
            panic!("{form}: the answer is gone")
        };
        assert!(yes.is_empty() && !unknown.is_empty(), "{form}: {unknown:?}");
        let hat = match form {
            "file" => Some("person.hat-size".to_owned()),
            _ => None,
        };
        assert!(
            read.lost.contains(&Lost::Question(hat)),
            "{form}: {:?}",
            read.lost
        );
        let contacts = law.question("location.contacts").expect("asked");
        assert!(
            read.lost.contains(&Lost::Part(contacts)),
            "{form}: {:?}",
            read.lost
        );
        assert!(
            found
                .read
                .as_ref()
                .is_some_and(|r| r.proof.version.starts_with("19"))
        );
    }
}

#[test]
fn the_packed_law_has_the_digest_of_the_files() {
    let documents = bundle::documents().expect("documents");
    let packed = link_documents(documents).expect("a rulebook");
    assert_eq!(
        digest::of_rulebook(&packed),
        digest::of_rulebook(&super::law())
    );
}

#[test]
fn every_standing_has_a_name_and_a_number_of_its_own() {
    let names: BTreeSet<&str> = Standing::ALL.iter().map(|s| s.name()).collect();
    assert_eq!(names.len(), Standing::ALL.len());
    for standing in Standing::ALL {
        assert_eq!(Standing::of_name(standing.name()), Some(standing));
    }
}
