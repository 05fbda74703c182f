//! The case book as the page carries it: ids, authorities and answers, a line a case.
//!
//! The words of a case stand in `locales/`, what the rules say of it is found out when it is
//! looked at. This module must never hold a verdict.

#[cfg(not(target_arch = "wasm32"))]
mod write;

use std::cell::OnceCell;
use std::rc::Rc;

#[cfg(not(target_arch = "wasm32"))]
pub use write::line;

use crate::answers::{Answer, Answers, FleetRow};
use crate::assessment::Assessment;
use crate::ids::{Pin, QuestionId};
use crate::order::Set;
use crate::rulebook::{Month, Rulebook, decimal};

/// One case of the book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BookCase {
    /// The number that its file begins with, such as `36b`; also the name of its texts.
    pub id: String,
    /// Whether it was told by a court or an authority; otherwise it is a typical founder.
    pub published: bool,
    /// Its authorities.
    pub cites: Vec<Pin>,
    /// Its answers.
    pub answers: Answers,
}

/// Every case, and what the rules say of each, found out once.
#[derive(Debug, Default)]
pub struct CaseBook {
    /// The cases, in the order of their numbers.
    pub cases: Vec<BookCase>,
    judged: OnceCell<Vec<Rc<Assessment>>>,
}

impl CaseBook {
    /// Reads a book against the rulebook it was written for. A line that does not fit is left out;
    /// a test holds that every line fits.
    #[must_use]
    pub fn read(rulebook: &Rulebook, text: &str) -> Self {
        Self {
            cases: text.lines().filter_map(|l| case(rulebook, l)).collect(),
            judged: OnceCell::new(),
        }
    }

    /// The place of the case whose id is meant.
    #[must_use]
    pub fn find(&self, meant: impl Fn(&str) -> bool) -> Option<u16> {
        let place = self.cases.iter().position(|c| meant(&c.id))?;
        u16::try_from(place).ok()
    }

    /// The case at a place.
    #[must_use]
    pub fn get(&self, place: u16) -> Option<&BookCase> {
        self.cases.get(usize::from(place))
    }

    /// What the rules say of each case, in the book's order.
    pub fn judged(&self, judge: impl Fn(&Answers) -> Assessment) -> &[Rc<Assessment>] {
        self.judged.get_or_init(|| {
            let judged = self.cases.iter().map(|c| Rc::new(judge(&c.answers)));
            judged.collect()
        })
    }
}

/// `id|kind|authority pin,…|answer answer …`
fn case(rulebook: &Rulebook, line: &str) -> Option<BookCase> {
    let mut parts = line.splitn(4, '|');
    let (id, kind, cites) = (parts.next()?, parts.next()?, parts.next()?);
    let mut answers = Answers::new(rulebook);
    for part in parts.next()?.split(' ') {
        let (question, value) = answer(part)?;
        if !value.fits(rulebook.questions.get(question.index())?) {
            return None;
        }
        answers.set(question, value);
    }
    let cites = cites.split(',').map(|cite| {
        let (authority, pin) = cite.split_once(' ')?;
        rulebook.pin(authority, pin)
    });
    Some(BookCase {
        id: id.to_owned(),
        published: kind == "p",
        cites: cites.collect::<Option<_>>()?,
        answers,
    })
}

/// The question's place, a sign for the kind of answer, the answer.
fn answer(part: &str) -> Option<(QuestionId, Answer)> {
    let at = part.find(|c: char| !c.is_ascii_digit())?;
    let (question, rest) = part.split_at(at);
    let (sign, rest) = rest.split_at_checked(1)?;
    let value = match sign {
        "?" => Answer::DontKnow,
        "=" => Answer::One(rest.parse().ok()?),
        "+" => {
            let (yes, unknown) = rest.split_once('?').unwrap_or((rest, ""));
            Answer::Any {
                yes: cells(yes)?,
                unknown: cells(unknown)?,
            }
        }
        "#" => Answer::Quantity(decimal::parse(rest)?),
        "@" => Answer::Month(Month::parse(rest)?),
        "*" => Answer::Fleet(rest.split(';').map(row).collect::<Option<_>>()?),
        _ => return None,
    };
    let question: usize = question.parse().ok()?;
    Some((question.into(), value))
}

fn cells(text: &str) -> Option<Set<u16>> {
    let parts = text.split(',').filter(|p| !p.is_empty());
    parts.map(|p| p.parse().ok()).collect()
}

fn row(text: &str) -> Option<FleetRow> {
    let mut parts = text.split(',');
    let machine = parts.next()?.to_owned();
    let mut cell = || match parts.next()? {
        "?" => Some(None),
        number => decimal::parse(number).map(Some),
    };
    let cells = [cell()?, cell()?, cell()?];
    Some(FleetRow::new(machine, cells))
}
