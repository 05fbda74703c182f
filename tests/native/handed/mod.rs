//! A case handed on: every form comes back as it was, from any rulebook, and whatever is damaged
//! or hostile is named and never stops the program.

mod damage;
mod older;
mod own;

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
use light_mining_check::rulebook::link::link;
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
    pack(&assessor.rulebook, &proof, answers, None).expect("a case that fits")
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
                let rows = machines.iter().filter(|_| b % 3 > 0).map(|machine| {
                    let cell = |value: u64, scale: u32, known: bool| {
                        let value = Decimal::new(i64::try_from(value).unwrap_or(0), scale);
                        known.then_some(value)
                    };
                    let cells = [
                        cell(a % 9999, 0, true),
                        cell(b % 99_999, 1, a % 5 > 0),
                        cell(a % 240, 1, b % 5 > 1),
                    ];
                    FleetRow::new(machine.clone(), cells)
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
    let assessor = Rc::new(crate::assessor());
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
                // What is offered for copying, and either form without what stands before it.
                format!("{}{}", text::SCHEME, text::letters(&bytes)),
                text::letters(&bytes),
                text::digits(&bytes),
                file::noted(&written(&assessor, &answers), "Not \"privileged\"."),
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
    let assessor = crate::assessor();
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
        let all: light_mining_check::order::Set<u16> = (0..).take(question.options.len()).collect();
        let given = match question.kind {
            Kind::AnyOf => Answer::Any {
                yes: light_mining_check::order::Set::new(),
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
    let cells = [1, 3250, 24].map(|n| Some(Decimal::new(n, 0)));
    let row = FleetRow::new("asic".to_owned(), cells);
    worst.set(fleet, Answer::Fleet(vec![row; 1000]));
    let with = proof(&assessor, &worst, law.as_of);
    assert_eq!(pack(law, &with, &worst, None), None);
}

#[test]
fn short_ids_tell_apart_what_they_name() {
    let law = crate::law();
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
    let book = crate::look_up::book(&law);
    let others = EXAMPLES.iter().map(|(id, _)| *id);
    let others: Vec<&str> = others
        .chain((0..).map_while(|place| book.get(place).map(|c| c.id.as_str())))
        .collect();
    assert!(others.len() > EXAMPLES.len());
    let shorts: BTreeSet<u16> = others.iter().map(|id| short::sixteen(id)).collect();
    assert_eq!(
        shorts.len(),
        others.len(),
        "two examples or cases share one"
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
fn a_file_of_answers_alone_is_opened_without_a_claim() {
    let assessor = Rc::new(crate::assessor());
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
fn what_is_written_has_the_published_form() {
    let assessor = crate::assessor();
    for (id, answers) in examples(&assessor.rulebook) {
        let case = written(&assessor, &answers);
        for text in [&case, &file::noted(&case, "Not privileged.")] {
            let doc: Result<file::schema::CaseDoc, _> = serde_json::from_str(text);
            let doc = doc.unwrap_or_else(|wrong| panic!("{id}: {wrong}"));
            assert_eq!(doc.format.as_deref(), Some(file::FORMAT), "{id}");
            assert_eq!(doc.note.is_some(), *text != case, "{id}");
        }
    }
}

#[test]
fn a_public_address_is_https_and_ends_before_any_question_or_fragment() {
    for sound in ["https://check.example/", " https://a.example/b/index.html "] {
        assert_eq!(text::public(sound), Some(sound.trim()));
    }
    for other in [
        "",
        "http://check.example/",
        "https://",
        "https:///x",
        "https://a.example/?q",
        "https://a.example/#x",
        "https://a.example/\"",
        "https://例.example/",
        "javascript:alert(1)",
    ] {
        assert_eq!(text::public(other), None, "{other}");
    }
}

#[test]
fn out_of_date_rules_are_told_from_changed_ones() {
    let assessor = Rc::new(crate::assessor());
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

#[test]
fn the_packed_law_has_the_digest_of_the_files() {
    let packed = bundle::page_rulebook().expect("a rulebook");
    assert_eq!(
        digest::of_rulebook(&packed),
        digest::of_rulebook(&crate::law())
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
