//! Digests: of what a rulebook decides with, and of what a verdict says.
//!
//! Eight bytes of SHA-256. They tell that two things are the same, and nothing about who made
//! them: there is no key. Words and sources are left out, so that the packed page and the files of
//! the repository agree. This module must never know how a digest is shown.

use std::fmt;

use rust_decimal::Decimal;
use sha2::{Digest as _, Sha256};

use crate::assessment::{Assessment, DutyStatus, Outcome, Reason};
use crate::rulebook::{Conclusion, Condition, Cut, Rulebook};

/// Eight bytes that stand for the whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Digest(pub [u8; 8]);

impl Digest {
    /// Reads sixteen hexadecimal digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() != 16 || !text.bytes().all(|b| b.is_ascii_hexdigit()) {
            return None;
        }
        u64::from_str_radix(text, 16)
            .ok()
            .map(|n| Self(n.to_be_bytes()))
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", u64::from_be_bytes(self.0))
    }
}

/// Four bytes that tell whether a text arrived as it was sent.
pub(super) fn check(bytes: &[u8]) -> [u8; 4] {
    let mut sum = Sum(Sha256::new());
    sum.0.update(bytes);
    let [a, b, c, d, ..] = sum.end().0;
    [a, b, c, d]
}

/// Bytes with their check behind them.
#[must_use]
pub fn sealed(bytes: &[u8]) -> Vec<u8> {
    [bytes, &check(bytes)].concat()
}

/// A sum being made. Every part is preceded by its length or is of fixed length, so that no two
/// different wholes run together.
struct Sum(Sha256);

impl Sum {
    fn number(&mut self, value: usize) {
        let value = u64::try_from(value).unwrap_or(u64::MAX);
        self.0.update(value.to_be_bytes());
    }

    fn text(&mut self, text: &str) {
        self.number(text.len());
        self.0.update(text.as_bytes());
    }

    fn texts(&mut self, texts: &[String]) {
        self.number(texts.len());
        texts.iter().for_each(|t| self.text(t));
    }

    fn ids<T: Copy>(&mut self, ids: &[T], index: fn(T) -> usize) {
        self.number(ids.len());
        ids.iter().for_each(|id| self.number(index(*id)));
    }

    fn decimal(&mut self, value: Decimal) {
        let value = value.normalize();
        self.0.update(value.mantissa().to_be_bytes());
        self.0.update(value.scale().to_be_bytes());
    }

    /// Nothing, or something that `of` adds.
    fn maybe<T>(&mut self, value: Option<T>, of: impl FnOnce(&mut Self, T)) {
        self.number(usize::from(value.is_some()));
        if let Some(value) = value {
            of(self, value);
        }
    }

    fn condition(&mut self, condition: &Condition) {
        match condition {
            Condition::Constant(value) => self.number(usize::from(*value)),
            Condition::All(parts) | Condition::Any(parts) => {
                self.number(if matches!(condition, Condition::All(_)) {
                    2
                } else {
                    3
                });
                self.number(parts.len());
                parts.iter().for_each(|p| self.condition(p));
            }
            Condition::Not(part) => {
                self.number(4);
                self.condition(part);
            }
            Condition::Cells(question, cells) => {
                self.number(5);
                self.number(question.index());
                self.ids(cells, usize::from);
            }
            Condition::NoneOf(question) => {
                self.number(6);
                self.number(question.index());
            }
        }
    }

    fn reasons(&mut self, reasons: &[Reason]) {
        self.number(reasons.len());
        for reason in reasons {
            self.number(reason.rule.index());
            self.number(reason.certainty.rank());
            self.number(usize::from(reason.stands));
        }
    }

    fn duties(&mut self, duties: &[DutyStatus]) {
        self.number(duties.len());
        for duty in duties {
            self.number(duty.duty.index());
            self.maybe(duty.required, |s, v| s.number(usize::from(v)));
            self.maybe(duty.owed, |s, v| s.number(usize::from(v)));
        }
    }

    fn end(self) -> Digest {
        let mut whole = [0; 8];
        for (to, from) in whole.iter_mut().zip(self.0.finalize()) {
            *to = from;
        }
        Digest(whole)
    }
}

/// The digest of what a rulebook asks and decides with.
#[must_use]
pub fn of_rulebook(rulebook: &Rulebook) -> Digest {
    let mut sum = Sum(Sha256::new());
    sum.text(&rulebook.version);
    sum.text(&rulebook.as_of.to_string());
    sum.0.update(rulebook.stale_after_days.to_be_bytes());
    sum.decimal(rulebook.national_surcharge.0);
    sum.decimal(rulebook.tce_per_kwh.0);
    for question in &rulebook.questions {
        sum.text(&question.id);
        sum.number(question.kind as usize);
        sum.texts(&question.options);
        sum.number(usize::from(question.none));
        sum.condition(&question.applies);
        sum.maybe(question.range, |s, (low, high)| {
            s.decimal(low);
            s.decimal(high);
        });
        sum.maybe(question.months, |s, (low, high)| {
            s.text(&low.to_string());
            s.text(&high.to_string());
        });
        sum.number(question.cuts.len());
        for cut in &question.cuts {
            match cut {
                Cut::At(value) => sum.decimal(*value),
                Cut::In(month) => sum.text(&month.to_string()),
            }
        }
    }
    for activity in &rulebook.activities {
        sum.text(&activity.id);
        sum.condition(&activity.when);
    }
    for rule in &rulebook.rules {
        sum.text(&rule.id);
        sum.ids(&rule.activities, |a| a.index());
        sum.condition(&rule.when);
        match rule.concludes {
            Conclusion::Lane(lane) => sum.text(lane.name()),
            Conclusion::Prohibited => sum.text("prohibited"),
            Conclusion::Outside => sum.text("outside"),
            Conclusion::Finding(finding) => sum.text(&rulebook[finding].id),
        }
        sum.number(rule.certainty.rank());
        sum.ids(&rule.yields_to, |r| r.index());
    }
    for duty in &rulebook.duties {
        sum.text(&duty.id);
        sum.ids(&duty.activities, |a| a.index());
        sum.condition(&duty.when);
        sum.condition(&duty.held);
        sum.number(duty.timing as usize);
        sum.number(duty.certainty.rank());
    }
    for place in &rulebook.places {
        sum.text(&place.id);
        sum.text(place.surcharge.name());
        sum.maybe(place.rate, Sum::decimal);
    }
    sum.end()
}

/// The digest of what an assessment says: verdicts, findings, duties and figures.
#[must_use]
pub fn of_verdict(assessment: &Assessment) -> Digest {
    let mut sum = Sum(Sha256::new());
    let firm = &assessment.firm;
    sum.text(firm.headline.name());
    sum.reasons(&firm.findings);
    sum.duties(&firm.duties);
    sum.number(assessment.verdicts.len());
    for verdict in &assessment.verdicts {
        sum.number(verdict.activity.index());
        sum.maybe(verdict.present, |s, v| s.number(usize::from(v)));
        sum.maybe(verdict.stage, |s, v| s.text(v.name()));
        sum.maybe(verdict.headline, |s, v| s.text(v.name()));
        sum.number(verdict.possible.len());
        for outcome in &verdict.possible {
            sum.number(match outcome {
                Outcome::Headline(headline) => headline.rank(),
                Outcome::Stopped => 5,
                Outcome::Absent => 6,
                Outcome::Outside => 7,
            });
        }
        sum.maybe(verdict.lean, |s, v| s.text(v.name()));
        sum.ids(&verdict.exposed_by, |a| a.index());
        sum.number(verdict.lanes.len());
        for (lane, certainty) in &verdict.lanes {
            sum.text(lane.name());
            sum.number(certainty.rank());
        }
        sum.maybe(verdict.prohibited, |s, v| s.number(v.rank()));
        sum.reasons(&verdict.findings);
        sum.duties(&verdict.duties);
    }
    sum.maybe(assessment.energy, |s, e| s.decimal(e.kwh_year));
    sum.maybe(assessment.surcharge, |s, e| s.decimal(e.yuan_year));
    sum.end()
}
