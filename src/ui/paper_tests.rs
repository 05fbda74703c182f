//! The report of the command line is whole, in every language, and works without a program.

use super::page;
use crate::answers::document;
use crate::bundle;
use crate::i18n::Language;
use crate::session::EXAMPLES;

fn written(example: &str, language: Language) -> String {
    let law = bundle::rulebook().expect("the law links");
    let (_, text) = EXAMPLES
        .iter()
        .find(|(id, _)| *id == example)
        .expect("an example");
    let answers = document::read(&law, example, text).expect("sound answers");
    let date = law.as_of;
    tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime")
        .block_on(page(law, answers, date, language))
}

#[test]
fn the_report_is_whole_in_every_language_and_holds_no_action() {
    for language in Language::ALL {
        for (example, _) in EXAMPLES {
            let html = written(example, language);
            let says = |part: &str| assert!(html.contains(part), "{example} {part}");
            says(&format!("<html lang=\"{}\"", language.tag()));
            says("data-page=\"result\"");
            says("id=\"facts\"");
            says("id=\"limits\"");
            // Missing facts and unclear law look different on paper too.
            says(".doubt-facts");
            says(".change-set");
            for absent in [
                "data-action=",
                "<script",
                " style=\"",
                ">ui-",
                ">report-",
                ">q-",
                ">o-",
                ">r-",
                ">f-",
                ">d-",
            ] {
                assert!(
                    !html.contains(absent),
                    "{example} {}: {absent}",
                    language.tag()
                );
            }
        }
    }
}

#[test]
fn every_number_cited_leads_to_an_entry_of_the_list_and_each_entry_is_cited() {
    let html = written("ai-studio-at-night", Language::En);
    let mut entries = 0;
    while html.contains(&format!("id=\"authority-{}\"", entries + 1)) {
        entries += 1;
        assert!(
            html.contains(&format!("href=\"#authority-{entries}\"")),
            "nothing cites {entries}"
        );
    }
    assert!(entries > 10, "{entries}");
    assert!(!html.contains(&format!("#authority-{}\"", entries + 1)));
}

#[test]
fn that_nobody_reviewed_the_rules_is_said_and_not_repeated_under_each() {
    let html = written("ai-studio-at-night", Language::En);
    assert_eq!(
        html.matches("Not yet reviewed by a licensed lawyer")
            .count(),
        1
    );
    assert_eq!(
        html.matches("No rule in this paper has been reviewed")
            .count(),
        1
    );
}
