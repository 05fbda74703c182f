//! What a visitor sends to a firm: the contact, and only if chosen the case and the result.
//!
//! The text made here is the text that is shown and the text that is sent. It must never add
//! anything that the visitor did not choose.

use crate::answers::document as answers_document;
use crate::assessment::document as assessment_document;
use crate::i18n::Language;
use crate::json::{Json, make, parse};
use crate::session::Session;

/// Most characters of a field.
pub const MOST: usize = 200;

/// Who sends, and what else goes with it. Contact only is the default.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contact {
    /// A name; may be empty.
    pub name: String,
    /// How the firm can answer.
    pub reach: String,
    /// Whether the answers go with it.
    pub case: bool,
    /// Whether the result goes with it.
    pub result: bool,
}

/// What is missing or too much, and in which field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trouble {
    /// The field's id in the page.
    pub field: &'static str,
    /// The message's id.
    pub message: &'static str,
}

impl Contact {
    /// Everything that keeps it from being sent.
    #[must_use]
    pub fn troubles(&self) -> Vec<Trouble> {
        let mut troubles = Vec::new();
        for (field, text) in [("share-name", &self.name), ("share-reach", &self.reach)] {
            if text.chars().count() > MOST {
                let message = "share-error-long";
                troubles.push(Trouble { field, message });
            }
        }
        if self.reach.trim().is_empty() {
            troubles.push(Trouble {
                field: "share-reach",
                message: "share-error-reach",
            });
        }
        troubles
    }
}

/// The text to show and to send.
#[must_use]
pub fn letter(contact: &Contact, language: Language, session: &Session) -> String {
    let rulebook = session.rulebook();
    let mut members = vec![
        ("lmc".to_owned(), Json::Number("1".to_owned())),
        ("type".to_owned(), Json::text("shared")),
        (
            "contact".to_owned(),
            Json::object([
                ("name", Json::text(contact.name.trim())),
                ("reach", Json::text(contact.reach.trim())),
                ("language", Json::text(language.tag())),
            ]),
        ),
    ];
    if contact.case {
        // A case file holds the verdict in short: it goes only with the result.
        let whole = contact.result.then(|| parse(&session.case_file()).ok());
        let case = whole
            .flatten()
            .unwrap_or_else(|| answers_document::write(rulebook, session.answers()));
        members.push(("case".to_owned(), case));
    }
    if contact.result {
        let result = assessment_document::write(rulebook, &session.assessment());
        // A result is made of nothing but what can be written.
        let result = make::from(&result).unwrap_or(Json::Null);
        members.push(("assessment".to_owned(), result));
    }
    Json::Object(members).pretty()
}
