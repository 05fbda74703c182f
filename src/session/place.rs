//! The pages, and the addresses of those that can be linked to: `#rule=pow-asic-mainland`.
//!
//! An address names a page and nothing else; it must never hold an answer.

use std::rc::Rc;

use super::address::Address;
use crate::casebook::CaseBook;
use crate::ids::{DutyId, QuestionId, RuleId};
use crate::rulebook::Rulebook;

/// The page a visitor is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// What the tool is and is not.
    Start,
    /// One question.
    Question(QuestionId),
    /// Check your answers.
    Review,
    /// The result.
    Result,
    /// All activities at a glance; needs no answer.
    Table,
    /// The kept copy beside the case.
    Compare,
    /// Everything for counsel in one.
    Pack,
    /// What would be sent to the firm on whose page the check stands.
    Share,
    /// Opening a case that was handed on.
    Opening,
    /// Every rule and duty, with a search.
    Rules,
    /// One rule.
    Rule(RuleId),
    /// One duty.
    Duty(DutyId),
    /// The case book, with a search.
    Cases,
    /// One case, by its place in the book.
    Case(u16),
    /// The law from 2013 to today.
    Timeline,
    /// The provinces.
    Map,
    /// Corrections, and how to report an error.
    Errata,
}

/// The pages without an id.
const PAGES: [(Address, Step); 6] = [
    (Address::Rules, Step::Rules),
    (Address::Cases, Step::Cases),
    (Address::Timeline, Step::Timeline),
    (Address::Map, Step::Map),
    (Address::Errata, Step::Errata),
    (Address::Table, Step::Table),
];

impl Step {
    /// Whether the page belongs to the visitor's own case; the others are there to be looked up.
    #[must_use]
    pub fn of_case(self) -> bool {
        matches!(
            self,
            Self::Start
                | Self::Question(_)
                | Self::Review
                | Self::Result
                | Self::Compare
                | Self::Pack
                | Self::Share
        )
    }

    /// The address that leads to this page; none to a page of the visitor's case. Only a case of the
    /// book needs the book.
    #[must_use]
    pub fn address(self, rulebook: &Rulebook, book: &dyn Fn() -> Rc<CaseBook>) -> Address {
        match self {
            Self::Rule(rule) => Address::Rule(rulebook[rule].id.clone()),
            Self::Duty(duty) => Address::Duty(rulebook[duty].id.clone()),
            Self::Case(case) => book()
                .get(case)
                .map_or(Address::Cases, |case| Address::CaseBook(case.id.clone())),
            other => {
                let found = PAGES.iter().find(|(_, step)| *step == other);
                found.map_or(Address::Nothing, |(address, _)| address.clone())
            }
        }
    }

    /// The page that an address names, if it is there.
    #[must_use]
    pub fn at(address: &Address, rulebook: &Rulebook, book: &CaseBook) -> Option<Self> {
        match address {
            Address::Rule(id) => rulebook.rule(id).map(Self::Rule),
            Address::Duty(id) => rulebook.duty(id).map(Self::Duty),
            Address::CaseBook(id) => book.find(|known| known == id).map(Self::Case),
            other => {
                let found = PAGES.iter().find(|(address, _)| address == other);
                found.map(|(_, step)| *step)
            }
        }
    }
}
