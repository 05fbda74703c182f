//! What a visitor sends to a firm: the contact, and only if chosen the case and the result.
//!
//! The text made here is the text that is shown and the text that is sent. It must never add
//! anything that the visitor did not choose.

use serde::Serialize;

use crate::answers::document::{self as answers_document, AnswersDoc};
use crate::assessment::document::{self as assessment_document, AssessmentDoc};
use crate::i18n::Language;
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

#[derive(Serialize)]
struct ContactDoc<'a> {
    name: &'a str,
    reach: &'a str,
    language: &'static str,
}

#[derive(Serialize)]
struct Letter<'a> {
    lmc: u32,
    #[serde(rename = "type")]
    kind: &'static str,
    contact: ContactDoc<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    case: Option<AnswersDoc>,
    #[serde(skip_serializing_if = "Option::is_none")]
    assessment: Option<AssessmentDoc>,
}

/// The text to show and to send.
#[must_use]
pub fn letter(contact: &Contact, language: Language, session: &Session) -> String {
    let rulebook = session.rulebook();
    let letter = Letter {
        lmc: 1,
        kind: "shared",
        contact: ContactDoc {
            name: contact.name.trim(),
            reach: contact.reach.trim(),
            language: language.tag(),
        },
        case: contact
            .case
            .then(|| answers_document::write(rulebook, session.answers())),
        assessment: contact
            .result
            .then(|| assessment_document::write(rulebook, &session.assessment())),
    };
    serde_json::to_string_pretty(&letter).unwrap_or_default()
}
