//! The pages that are looked up: the case book with its texts, addresses, and the way back.

use std::collections::BTreeSet;
use std::rc::Rc;

use light_mining_check::answers::{Answer, document};
use light_mining_check::bundle;
use light_mining_check::casebook::CaseBook;
use light_mining_check::i18n::Language;
use light_mining_check::rulebook::Rulebook;
use light_mining_check::session::address::Address;
use light_mining_check::session::{Action, Session, Step, Tried};
use light_mining_check::verification::cases::Case;

pub(crate) fn book(law: &Rulebook) -> CaseBook {
    let text = bundle::book_text().unwrap_or_else(|problems| panic!("{problems:?}"));
    let book = CaseBook::read(law, &text);
    assert_eq!(
        book.cases.len(),
        text.lines().count(),
        "a line was left out"
    );
    book
}

/// The cases that are pages.
fn paged() -> Vec<Case> {
    let mut files = super::cases::book();
    files.retain(|f| f.paged);
    files
}

/// The law as the page carries it: without what nothing cites.
fn carried() -> Rc<Rulebook> {
    let documents = bundle::documents().unwrap_or_else(|problems| panic!("{problems:?}"));
    let linked = light_mining_check::rulebook::link::link_documents(documents);
    Rc::new(linked.unwrap_or_else(|problems| panic!("{problems:?}")))
}

fn session(law: &Rc<Rulebook>) -> Session {
    Session::new(Rc::clone(law), Language::En, law.as_of)
}

#[test]
fn the_book_carries_every_case_with_its_answers_and_authorities() {
    let law = carried();
    let book = book(&law);
    let files = paged();
    assert_eq!(book.cases.len(), files.len());
    for (case, file) in book.cases.iter().zip(&files) {
        assert_eq!(case.id, file.id(), "{}", file.file);
        assert_eq!(case.published, file.published, "{}", file.file);
        let text = serde_json::json!({ "answers": file.answers }).to_string();
        let answers = document::read(&law, &file.file, &text).expect("a sound case");
        assert_eq!(case.answers, answers, "{}", file.file);
        let cites: Vec<(String, String)> = case
            .cites
            .iter()
            .map(|pin| {
                let (authority, provision) = law.cited(*pin);
                (authority.id.clone(), provision.key.clone())
            })
            .collect();
        assert_eq!(cites, file.cites, "{}", file.file);
    }
}

#[test]
fn every_case_has_its_texts_and_no_text_is_left_over() {
    let files = paged();
    let ids: BTreeSet<String> = files.iter().map(|f| format!("case-{}", f.id())).collect();
    assert_eq!(ids.len(), files.len(), "two cases share a number");
    for language in Language::ALL {
        let words = bundle::words(language);
        for file in &files {
            let id = format!("case-{}", file.id());
            assert!(words.has(&id), "{}: {id}", language.tag());
            assert!(
                words.has(&format!("{id}.facts")),
                "{}: {id}",
                language.tag()
            );
            let held = words.has(&format!("{id}.held"));
            assert!(
                held || !file.published,
                "{}: {id} says not what was held",
                language.tag()
            );
        }
        let left: Vec<String> = words
            .ids()
            .filter(|id| id.starts_with("case-") && !id.contains('.') && !ids.contains(id))
            .collect();
        assert!(left.is_empty(), "{}: {left:?}", language.tag());
    }
}

#[test]
fn every_page_has_an_address_that_leads_to_it() {
    let law = carried();
    let book = Rc::new(book(&law));
    let mut steps = vec![
        Step::Rules,
        Step::Cases,
        Step::Timeline,
        Step::Map,
        Step::Errata,
        Step::Table,
    ];
    steps.extend((0..law.rules.len()).map(|i| Step::Rule(i.into())));
    steps.extend((0..law.duties.len()).map(|i| Step::Duty(i.into())));
    steps.extend((0..book.cases.len()).filter_map(|i| u16::try_from(i).ok().map(Step::Case)));
    let visit = session(&law).with_book({
        let book = Rc::clone(&book);
        Rc::new(move || Rc::clone(&book))
    });
    let mut seen = BTreeSet::new();
    for step in steps {
        let fragment = step.address(&law, &|| Rc::clone(&book)).kept();
        let address = Address::parse(&fragment).expect("an address of ours");
        assert_eq!(Step::at(&address, &law, &book), Some(step), "{fragment}");
        let visit = visit.after(&Action::Addressed(Ok(address.clone())));
        assert_eq!(visit.step(), step, "{fragment}");
        assert_eq!(visit.address(), address, "{fragment}");
        assert!(seen.insert(fragment.clone()), "{fragment} stands twice");
    }
    let gone = Address::Rule("no-such-rule".to_owned());
    assert_eq!(Step::at(&gone, &law, &book), None);
    let visit = visit.after(&Action::Addressed(Ok(gone)));
    assert_eq!(visit.step(), Step::Start);
    assert!(visit.misaddressed().is_some());
    // Whoever looks at another page does not read the case book for it.
    let unread = || -> Rc<CaseBook> { panic!("the case book is read") };
    for own in [Step::Start, Step::Review, Step::Result] {
        assert_eq!(own.address(&law, &unread), Address::Nothing);
    }
    assert_eq!(Step::Rules.address(&law, &unread), Address::Rules);
}

#[test]
fn looking_something_up_loses_nothing_and_leads_back() {
    let law = carried();
    let started = session(&law).after(&Action::Started);
    let Step::Question(first) = started.step() else {
        panic!("a question comes first")
    };
    let asked = started
        .after(&Action::Answered(first, Answer::DontKnow))
        .after(&Action::Continued);
    let away = asked
        .after(&Action::PageOpened(Step::Rules))
        .after(&Action::PageOpened(Step::Rule(0.into())))
        .after(&Action::PageOpened(Step::Errata));
    assert_eq!(away.came_from(), Some(asked.step()));
    assert_eq!(away.looked_at(), Some(Step::Rule(0.into())));
    assert_eq!(away.answers(), asked.answers());
    let back = away.after(&Action::StepRevisited(asked.step()));
    assert_eq!(back.step(), asked.step());
    let stepwise = (0..3).fold(away, |s, _| s.after(&Action::WentBack));
    assert_eq!(stepwise.step(), asked.step());
}

#[test]
fn own_answers_wait_while_a_case_is_tried() {
    let law = carried();
    let book = book(&law);
    let place = book.find(|id| id == "36b").expect("a case");
    let case = book.get(place).expect("a case").answers.clone();
    let started = session(&law).after(&Action::Started);
    let Step::Question(first) = started.step() else {
        panic!("a question comes first")
    };
    let own = started.after(&Action::Answered(first, Answer::DontKnow));
    let tried = own
        .after(&Action::PageOpened(Step::Case(place)))
        .after(&Action::CaseTried(place, case.clone()));
    assert_eq!(tried.step(), Step::Result);
    assert_eq!(**tried.answers(), case);
    assert_eq!(tried.tried(), Some(&Tried::Case(place)));
    // A second case does not push the first into the place of the visitor's own.
    let twice = tried.after(&Action::ExampleOpened("pure-ai".to_owned()));
    assert!(twice.has_own_aside());
    let back = twice.after(&Action::OwnResumed);
    assert_eq!(back.answers(), own.answers());
    assert_eq!(back.tried(), None);
    assert!(!back.has_own_aside());
    // Starting is resuming, and never takes a case for one's own.
    let again = twice.after(&Action::Started);
    assert_eq!(again.answers(), own.answers());
}

/// Rules in no case, known not to be.
const BARE: [&str; 0] = [];

#[test]
fn every_rule_stands_in_some_case_or_is_known_not_to() {
    let law = carried();
    let visit = session(&law);
    let mut stands: BTreeSet<&str> = BTreeSet::new();
    for file in super::cases::book() {
        let text = serde_json::json!({ "answers": file.answers }).to_string();
        let answers = document::read(&law, &file.file, &text).expect("a sound case");
        let assessment = visit.judge(&answers);
        let of_activities = assessment.verdicts.iter();
        let reasons = of_activities
            .flat_map(|v| v.reasons.iter().chain(&v.findings))
            .chain(&assessment.firm.findings);
        stands.extend(
            reasons
                .filter(|r| r.stands)
                .map(|r| law[r.rule].id.as_str()),
        );
    }
    let rules = law.rules.iter().map(|r| r.id.as_str());
    let bare: BTreeSet<&str> = rules.filter(|r| !stands.contains(r)).collect();
    assert_eq!(bare, BARE.into_iter().collect());
}
