//! Words for the parts of the rulebook, in the language shown.
//!
//! Builds message ids from textual ids, so that pages do not. It must never choose what is shown.

use std::rc::Rc;

use rust_decimal::Decimal;
use yew::AttrValue;

use crate::answers::Answer;
use crate::assessment::Assessment;
use crate::casebook::CaseBook;
use crate::i18n::{Language, Words, number};
use crate::ids::{ActivityId, DutyId, FindingId, PlaceId, QuestionId, RuleId};
use crate::report;
use crate::rulebook::{Kind, Rulebook, Trilingual};
use crate::session::Book;

/// Where words come from, one language at a time, and the case book.
#[derive(Clone)]
pub struct Library {
    words: Rc<dyn Fn(Language) -> Rc<Words>>,
    book: Book,
}

impl Library {
    /// A library that fetches the case book with `book` and words with `words`.
    pub fn new(
        book: impl Fn() -> Rc<CaseBook> + 'static,
        words: impl Fn(Language) -> Rc<Words> + 'static,
    ) -> Self {
        Self {
            words: Rc::new(words),
            book: Rc::new(book),
        }
    }

    /// Where the case book comes from.
    #[must_use]
    pub fn book(&self) -> Book {
        Rc::clone(&self.book)
    }

    /// The rulebook with the words of a language.
    #[must_use]
    pub fn texts(&self, rulebook: Rc<Rulebook>, language: Language) -> Texts {
        Texts {
            rulebook,
            words: (self.words)(language),
            book: Rc::clone(&self.book),
            language,
        }
    }
}

impl PartialEq for Library {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.words, &other.words)
    }
}

/// The rulebook and its words in one language. Cheap to clone; equal by identity.
#[derive(Clone)]
pub struct Texts {
    /// The rulebook.
    pub rulebook: Rc<Rulebook>,
    words: Rc<Words>,
    book: Book,
    /// The language.
    pub language: Language,
}

impl PartialEq for Texts {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.rulebook, &other.rulebook) && Rc::ptr_eq(&self.words, &other.words)
    }
}

/// A message id: prefix, then the id with hyphens for points.
fn message(prefix: &str, id: &str) -> String {
    format!("{prefix}-{}", id.replace('.', "-"))
}

impl Texts {
    /// The case book.
    pub fn book(&self) -> Rc<CaseBook> {
        (self.book)()
    }

    /// A message by its id.
    pub fn get<'a>(&'a self, id: &'a str) -> &'a str {
        self.words.get(id)
    }

    /// A message for an attribute of an element.
    pub fn own(&self, id: &str) -> AttrValue {
        self.words.get(id).to_owned().into()
    }

    /// A message whose id is made of two parts.
    pub fn named(&self, prefix: &str, name: &str) -> String {
        self.words.get(&message(prefix, name)).to_owned()
    }

    /// A message's attribute, whose id is made of two parts; empty if there is none.
    pub fn part(&self, prefix: &str, name: &str, attribute: &str) -> &str {
        self.words.attr(&message(prefix, name), attribute)
    }

    /// A message with its gaps filled.
    pub fn fill(&self, id: &str, gaps: &[(&str, &str)]) -> String {
        self.words.fill(id, gaps)
    }

    /// The name in this language.
    pub fn pick<'a>(&self, names: &'a Trilingual) -> &'a str {
        self.language.of(names)
    }

    /// What stands between names in a row.
    pub fn comma(&self) -> &'static str {
        self.language.comma()
    }

    /// What stands between parts of a sentence.
    pub fn semicolon(&self) -> &'static str {
        self.language.semicolon()
    }

    /// What stands between two sentences.
    pub fn space(&self) -> &'static str {
        self.language.space()
    }

    /// What stands between a name and what is said of it.
    pub fn colon(&self) -> &'static str {
        self.language.colon()
    }

    /// A word in brackets, with the space before them.
    pub fn aside(&self, word: &str) -> String {
        self.language.aside(word)
    }

    /// What ends a sentence.
    pub fn stop(&self) -> &'static str {
        self.language.stop()
    }

    /// What fills the gaps of a finding's words.
    pub fn figures(&self, assessment: &Assessment) -> Vec<(&'static str, String)> {
        report::figures(assessment, &self.words, self.language)
    }

    /// A number.
    pub fn number(&self, value: Decimal) -> String {
        number::decimal(value, self.language)
    }

    /// A whole amount.
    pub fn whole(&self, value: Decimal) -> String {
        number::whole(value, self.language)
    }

    /// A question's heading.
    pub fn question(&self, id: QuestionId) -> String {
        let question = &self.rulebook[id];
        match question.stage_of {
            Some(activity) => self
                .words
                .fill("q-stage", &[("activity", &self.activity(activity))]),
            None => self.named("q", &question.id),
        }
    }

    /// A question's attribute, such as `why`.
    pub fn about(&self, id: QuestionId, attribute: &str) -> &str {
        let question = &self.rulebook[id];
        match question.stage_of {
            Some(_) => self.words.attr("q-stage", attribute),
            None => self.part("q", &question.id, attribute),
        }
    }

    /// An option's label.
    pub fn option(&self, id: QuestionId, option: u16) -> String {
        let question = &self.rulebook[id];
        let Some(name) = question.options.get(usize::from(option)) else {
            return String::new();
        };
        match (question.kind, question.stage_of) {
            (Kind::YesNo, _) => self.named("ui", name),
            (Kind::Place, _) => self
                .rulebook
                .place(name)
                .map_or_else(|| name.clone(), |p| self.place(p).to_owned()),
            (_, Some(_)) => self.named("o-stage", name),
            _ => self.named("o", &format!("{}-{name}", question.id)),
        }
    }

    /// The label of one machine kind.
    pub fn machine(&self, option: &str) -> String {
        self.named("o-hardware-machines", option)
    }

    /// A quantity's unit.
    pub fn unit(&self, id: QuestionId) -> String {
        self.rulebook[id]
            .unit
            .as_ref()
            .map_or_else(String::new, |unit| self.named("u", unit))
    }

    /// An answer in words.
    pub fn answer(&self, id: QuestionId, answer: &Answer) -> String {
        match answer {
            Answer::DontKnow => self.get("ui-dont-know").to_owned(),
            Answer::One(option) => self.option(id, *option),
            Answer::Any { yes, unknown } => {
                let list = |options: &crate::order::Set<u16>| {
                    let names: Vec<String> = options.iter().map(|o| self.option(id, *o)).collect();
                    names.join(self.semicolon())
                };
                let mut parts = Vec::new();
                if !yes.is_empty() {
                    parts.push(list(yes));
                } else if unknown.is_empty() {
                    parts.push(self.none(id).to_owned());
                }
                if !unknown.is_empty() {
                    parts.push(self.fill("ui-not-sure-about", &[("options", &list(unknown))]));
                }
                parts.join(self.semicolon())
            }
            Answer::Quantity(value) => format!("{} {}", self.number(*value), self.unit(id)),
            Answer::Month(month) => month.to_string(),
            Answer::Fleet(rows) => {
                let rows: Vec<String> = rows
                    .iter()
                    .map(|row| {
                        let [count, watts, hours] = row
                            .cells()
                            .map(|c| c.map_or_else(|| "?".to_owned(), |n| self.number(n)));
                        let gaps = [
                            ("count", count),
                            ("machine", self.machine(&row.machine)),
                            ("watts", watts),
                            ("hours", hours),
                        ];
                        let gaps: Vec<(&str, &str)> =
                            gaps.iter().map(|(k, v)| (*k, v.as_str())).collect();
                        self.fill("ui-fleet-row", &gaps)
                    })
                    .collect();
                rows.join(self.semicolon())
            }
        }
    }

    /// The label of "none" of an any-of question.
    pub fn none(&self, id: QuestionId) -> &str {
        match self.about(id, "none") {
            "" => self.get("ui-none"),
            own => own,
        }
    }

    /// An activity's name.
    pub fn activity(&self, id: ActivityId) -> String {
        self.named("a", &self.rulebook[id].id)
    }

    /// An activity's attribute.
    pub fn of_activity(&self, id: ActivityId, attribute: &str) -> &str {
        self.part("a", &self.rulebook[id].id, attribute)
    }

    /// Names of activities, in a row.
    pub fn activities(&self, ids: &[ActivityId]) -> String {
        // A name may hold commas.
        let names: Vec<String> = ids.iter().map(|a| self.activity(*a)).collect();
        names.join(self.semicolon())
    }

    /// A rule in one sentence.
    pub fn rule(&self, id: RuleId) -> String {
        self.named("r", &self.rulebook[id].id)
    }

    /// Rules, each in one sentence, one after the other.
    pub fn rules(&self, ids: &[RuleId]) -> String {
        let names: Vec<String> = ids.iter().map(|r| self.rule(*r)).collect();
        names.join(self.space())
    }

    /// A rule's attribute.
    pub fn of_rule(&self, id: RuleId, attribute: &str) -> &str {
        self.part("r", &self.rulebook[id].id, attribute)
    }

    /// A finding's name.
    pub fn finding(&self, id: FindingId) -> String {
        self.named("f", &self.rulebook[id].id)
    }

    /// A duty's name.
    pub fn duty(&self, id: DutyId) -> String {
        self.named("d", &self.rulebook[id].id)
    }

    /// A duty's attribute.
    pub fn of_duty(&self, id: DutyId, attribute: &str) -> &str {
        self.part("d", &self.rulebook[id].id, attribute)
    }

    /// A place's name.
    pub fn place(&self, id: PlaceId) -> &str {
        self.pick(&self.rulebook[id].name)
    }
}
