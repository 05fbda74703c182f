//! What a visitor sends to a firm: the contact, and only if chosen the answers and the result.

use light_mining_check::answers::document;
use light_mining_check::assessment::document as assessment_document;
use light_mining_check::firm::{Contact, letter};
use light_mining_check::handover::Finding;
use light_mining_check::i18n::Language;
use light_mining_check::session::{Action, Session};
use serde_json::Value;

/// A visit with an example's case.
fn session() -> Session {
    let law = super::law();
    let session = Session::new(law.clone(), Language::En, law.as_of);
    session.after(&Action::ExampleOpened("validator-office".to_owned()))
}

fn sent(contact: &Contact) -> Value {
    serde_json::from_str(&letter(contact, Language::PtBr, &session())).expect("the letter is JSON")
}

#[test]
fn contact_only_is_the_default() {
    let contact = Contact {
        reach: " a@b.example ".to_owned(),
        ..Contact::default()
    };
    let sent = sent(&contact);
    assert_eq!(
        sent,
        serde_json::json!({
            "lmc": 1,
            "type": "shared",
            "contact": {"name": "", "reach": "a@b.example", "language": "pt-BR"},
        })
    );
}

#[test]
fn answers_sent_can_be_opened_again() {
    let contact = Contact {
        case: true,
        ..Contact::default()
    };
    let sent = sent(&contact);
    assert!(sent.get("assessment").is_none());
    let law = super::law();
    let read = document::read(&law, "case", &sent["case"].to_string()).expect("the case reads");
    assert_eq!(read, **session().answers());
}

#[test]
fn answers_alone_tell_no_verdict_and_with_the_result_they_are_a_case_that_can_be_compared() {
    let mut contact = Contact {
        case: true,
        ..Contact::default()
    };
    let alone = sent(&contact)["case"].clone();
    assert!(alone.get("verdict").is_none(), "{alone}");
    contact.result = true;
    let whole = sent(&contact)["case"].to_string();
    let opened = session().after(&Action::HandedIn(whole));
    let finding = opened.opened().map(|opened| opened.finding);
    assert_eq!(finding, Some(Finding::Match));
}

#[test]
fn the_result_goes_without_the_answers_if_only_it_was_chosen() {
    let contact = Contact {
        result: true,
        ..Contact::default()
    };
    let sent = sent(&contact);
    assert!(sent.get("case").is_none());
    let session = session();
    let doc = assessment_document::write(session.rulebook(), &session.assessment());
    let expected = serde_json::to_value(&doc).expect("a result is JSON");
    assert_eq!(sent["assessment"], expected);
}
