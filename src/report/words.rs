//! The page's words for plain text: messages whose ids are put together, names, numbers, what
//! stands between sentences. It must never choose what is said.

use rust_decimal::Decimal;

use super::text::Writer;
use crate::i18n::number;
use crate::ids::{ActivityId, DutyId, FindingId, QuestionId, RuleId};
use crate::rulebook::Trilingual;

impl Writer<'_> {
    /// A message.
    pub(super) fn get(&self, id: &str) -> String {
        self.words.get(id).to_owned()
    }

    /// A message whose id is made of two parts.
    pub(super) fn named(&self, prefix: &str, name: &str) -> String {
        self.get(&format!("{prefix}-{}", name.replace('.', "-")))
    }

    /// An attribute of such a message; empty if it has none.
    pub(super) fn part(&self, prefix: &str, name: &str, attribute: &str) -> String {
        let id = format!("{prefix}-{}", name.replace('.', "-"));
        self.words.attr(&id, attribute).to_owned()
    }

    /// A text in the language.
    pub(super) fn pick<'t>(&self, text: &'t Trilingual) -> &'t str {
        self.language.of(text)
    }

    /// A number as the language writes it.
    pub(super) fn number(&self, value: Decimal) -> String {
        number::decimal(value, self.language)
    }

    /// A whole amount.
    pub(super) fn whole_number(&self, value: Decimal) -> String {
        number::whole(value, self.language)
    }

    /// A heading one step below a part's.
    pub(super) fn under(&mut self, text: &str) {
        self.line(&format!("\n### {text}\n"));
    }

    pub(super) fn activity(&self, id: ActivityId) -> String {
        self.named("a", &self.rulebook[id].id)
    }

    pub(super) fn activities(&self, ids: &[ActivityId]) -> String {
        let names: Vec<String> = ids.iter().map(|a| self.activity(*a)).collect();
        names.join(self.language.semicolon())
    }

    pub(super) fn rule(&self, id: RuleId) -> String {
        self.named("r", &self.rulebook[id].id)
    }

    pub(super) fn finding(&self, id: FindingId) -> String {
        self.named("f", &self.rulebook[id].id)
    }

    pub(super) fn duty(&self, id: DutyId) -> String {
        self.named("d", &self.rulebook[id].id)
    }

    /// A quantity's unit.
    pub(super) fn unit(&self, id: QuestionId) -> String {
        let unit = self.rulebook[id].unit.as_ref();
        unit.map_or_else(String::new, |unit| self.named("u", unit))
    }

    /// The label of an option.
    pub(super) fn option(&self, id: QuestionId, cell: u16) -> String {
        self.answer(id, &crate::answers::Answer::One(cell))
    }

    /// The label of "none" of an any-of question.
    pub(super) fn none(&self, id: QuestionId) -> String {
        let own = crate::i18n::question_id(&self.rulebook[id].id);
        match self.words.attr(&own, "none") {
            "" => self.get("ui-none"),
            own => own.to_owned(),
        }
    }
}
