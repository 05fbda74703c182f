//! Two cases side by side: what differs is named, and nothing else.

use light_mining_check::answers::{Answer, Answers, document};
use light_mining_check::assessment::difference::{Difference, Found, Paper, Side, between};
use light_mining_check::assessment::{Assessor, assess};
use light_mining_check::i18n::Language;
use light_mining_check::session::{Action, Session, Step};

fn example(assessor: &Assessor, name: &str) -> Answers {
    let text = std::fs::read_to_string(format!("examples/{name}.json")).expect("an example");
    document::read(&assessor.rulebook, name, &text).expect("a sound example")
}

fn compared(assessor: &Assessor, first: &Answers, second: &Answers) -> Difference {
    let day = assessor.rulebook.as_of;
    let (a, b) = (assess(assessor, first, day), assess(assessor, second, day));
    let side = |answers, assessment| Side {
        answers,
        assessment,
    };
    between(&assessor.rulebook, side(first, &a), side(second, &b))
}

#[test]
fn a_case_does_not_differ_from_itself() {
    let assessor = super::assessor();
    let case = example(&assessor, "ai-studio-at-night");
    let difference = compared(&assessor, &case, &case);
    assert!(difference.none());
    assert!(!difference.same.is_empty(), "its activities are in both");
}

#[test]
fn ending_one_activity_shows_in_answers_verdicts_and_nowhere_else() {
    let assessor = super::assessor();
    let law = &assessor.rulebook;
    let before = example(&assessor, "ai-studio-at-night");
    let running = law
        .activity_ids()
        .find(|a| law[*a].id == "pow-general")
        .map(|a| law[a].stage)
        .filter(|q| before.get(*q) == Some(&Answer::One(1)))
        .expect("the studio mines at night");
    let mut after = before.clone();
    after.set(running, Answer::One(2));
    let difference = compared(&assessor, &before, &after);
    assert_eq!(difference.answers, [running]);
    assert!(!difference.activities.is_empty());
    let back = compared(&assessor, &after, &before);
    assert_eq!(back.answers, difference.answers);
    assert_eq!(back.activities, difference.activities);
    let turned = |f: &Difference| -> Vec<(Found, Found)> {
        f.findings.iter().map(|(_, _, both)| *both).collect()
    };
    let mirrored: Vec<(Found, Found)> = turned(&back).into_iter().map(|(a, b)| (b, a)).collect();
    assert_eq!(
        turned(&difference),
        mirrored,
        "the order of the two is kept"
    );
    assert!(difference.duties.iter().all(|(_, _, (a, b))| a != b));
}

#[test]
fn a_paper_that_is_obtained_goes_from_owed_to_held() {
    let assessor = super::assessor();
    let law = &assessor.rulebook;
    let question = |id: &str| law.question(id).expect("a question");
    let option = |id: &str, name: &str| {
        let place = law[question(id)].options.iter().position(|o| o == name);
        u16::try_from(place.expect("an option")).expect("few")
    };
    let some = |yes: &[u16]| Answer::Any {
        yes: yes.iter().copied().collect(),
        unknown: light_mining_check::order::Set::new(),
    };
    let mut before = example(&assessor, "pure-ai");
    let service = option("revenue.compute-service", "rents-machines");
    before.set(question("revenue.compute-service"), some(&[service]));
    let scope = option("location.papers", "scope");
    let idc = option("location.papers", "idc");
    before.set(question("location.papers"), some(&[scope]));
    let mut after = before.clone();
    after.set(question("location.papers"), some(&[scope, idc]));
    let difference = compared(&assessor, &before, &after);
    assert_eq!(difference.answers, [question("location.papers")]);
    let turned = difference
        .duties
        .iter()
        .find(|(duty, _, _)| law[*duty].id == "idc-licence");
    assert_eq!(
        turned.map(|(_, _, both)| *both),
        Some((Paper::Owed, Paper::Held))
    );
}

#[test]
fn a_kept_copy_stays_while_answers_change_and_goes_when_the_visitor_starts_over() {
    let law = super::law();
    let day = law.as_of;
    let session = Session::new(law, Language::En, day)
        .after(&Action::ExampleOpened("validator-office".to_owned()));
    assert_eq!(
        session.after(&Action::CompareOpened).step(),
        Step::Result,
        "nothing was kept"
    );
    let kept = session.after(&Action::CopyKept);
    let other = kept.after(&Action::ExampleOpened("pure-ai".to_owned()));
    let beside = other.after(&Action::CompareOpened);
    assert_eq!(beside.step(), Step::Compare);
    let swapped = beside.after(&Action::CopySwapped);
    assert_eq!(swapped.answers(), session.answers());
    assert_eq!(
        swapped.kept().map(|k| k.answers.clone()).as_ref(),
        Some(other.answers())
    );
    assert!(swapped.after(&Action::Restarted).kept().is_none());
    assert_eq!(swapped.after(&Action::CopyDropped).step(), Step::Result);
}
