//! The compact form of a linked rulebook, as the packed page carries it.
//!
//! Every field of every row is named here; a new field that is not does not compile. It must never
//! check what it reads: only what was linked is ever written.

use rust_decimal::Decimal;

use super::decimal;
use super::document::{
    AuthorityDoc, ErratumDoc, KindDoc, MoveKindDoc, OutlookDoc, PartDoc, ProvisionDoc, ReviewDoc,
    StandDoc, TimeDoc,
};
use super::earlier::Run;
use super::{
    Activity, Again, Authority, Basis, By, Certainty, Change, Conclusion, Condition, Cut, Day,
    Duty, Earlier, Finding, Lane, Month, Move, Order, Place, Preset, Question, Role, Rule,
    Rulebook, Stand, SurchargeState, Timing, Trilingual,
};
#[cfg(not(target_arch = "wasm32"))]
use crate::compact::Writer;
use crate::compact::{Compact, Reader};
use crate::ids::QuestionId;

crate::compact! {
    struct Rulebook {
        version, as_of, stale_after_days, reviews, national_surcharge, tce_per_kwh, presets,
        questions, impossible, activities, rules, findings, duties, moves, places, authorities,
        timeline, errata, earlier, again,
    }
    struct Earlier { version, as_of, runs, questions, new_duties, rest_otherwise }
    struct Run { from, kept, own }
    struct Question {
        id, kind, options, none, applies, part, presentation, unit, range, months, cuts, orders,
        no_order, feeds, stage_of, stand, holder,
    }
    struct Order { activities, pairs }
    struct Activity { id, section, when, outlook, shares, stage, rules, duties }
    struct Rule { id, activities, when, concludes, certainty, yields_to, basis, counter }
    struct Finding { id, group, figure, counsel }
    struct Duty { id, activities, when, held, timing, certainty, basis }
    struct Move { id, kind, activities, when, changes, becomes, time, basis }
    struct Change { question, by }
    struct Place { id, kind, name, surcharge, rate, until, base, basis, stance, support }
    struct Preset { id, machine, watts, basis }
    struct Authority { doc, cited }
    struct Basis { pin, role }
    struct ReviewDoc { rules, reviewer, date }
    struct ErratumDoc { date, version, touches, says }
    struct AuthorityDoc {
        id, kind, place, place_zh, title, issuer, number, issued, effective, expires, status,
        superseded_by, official_url, confidence, notes, provisions,
    }
    struct ProvisionDoc { key, pin, term, quote, provenance, says }

    enum Lane { Encouraged, Register, Financial, Eliminated }
    enum Certainty { Unsettled, Arguable, Settled }
    enum Role { Defines, Forbids, Requires, Exempts, Interprets, Illustrates }
    enum Timing { Before, After }
    enum SurchargeState { InForce, ToConfirm, Draft, Lapsed, NoneFound, NotApplicable }
    enum KindDoc { YesNo, OneOf, AnyOf, Quantity, Month, Place, Fleet }
    enum MoveKindDoc { End, License, File, Replace }
    enum TimeDoc { Days, Weeks, Months }
    enum StandDoc { Changeable, Costly, Past }
    enum PartDoc { Verdict, Exposure }
    enum OutlookDoc { DataIndustry, FinancialRegulation, RegisterAndDeclare, NotListed }
}

impl Compact for Again {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, _: &mut Writer) {}

    fn read(_: &mut Reader<'_>) -> Self {
        Self::default()
    }
}

impl Compact for Trilingual {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, to: &mut Writer) {
        let Self { en, zh, pt } = self;
        to.number(0);
        to.columns([en, zh, pt]);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        from.number();
        let [en, zh, pt] = from.columns();
        Self { en, zh, pt }
    }
}

/// What kind of condition a list begins with; questions are counted from behind these.
const ALL: u32 = 0;
const ANY: u32 = 1;
const NOT: u32 = 2;
const NONE_OF: u32 = 3;
const FIRST_QUESTION: u32 = 4;

impl Compact for Condition {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, to: &mut Writer) {
        if let Self::Constant(value) = self {
            return value.write(to);
        }
        to.open();
        match self {
            Self::Constant(_) => {}
            Self::All(parts) | Self::Any(parts) => {
                to.number(if matches!(self, Self::All(_)) {
                    ALL
                } else {
                    ANY
                });
                parts.iter().for_each(|part| part.write(to));
            }
            Self::Not(part) => {
                to.number(NOT);
                part.write(to);
            }
            Self::NoneOf(question) => {
                to.number(NONE_OF);
                question.write(to);
            }
            Self::Cells(question, cells) => {
                to.number(FIRST_QUESTION + u32::from(question.0));
                cells.iter().for_each(|cell| cell.write(to));
            }
        }
        to.close();
    }

    fn read(from: &mut Reader<'_>) -> Self {
        if !from.begins_list() {
            return Self::Constant(bool::read(from));
        }
        from.open();
        let condition = match from.number() {
            head @ (ALL | ANY) => {
                let parts = from.rest();
                return if head == ALL {
                    Self::All(parts)
                } else {
                    Self::Any(parts)
                };
            }
            NOT => Self::Not(Box::new(Self::read(from))),
            NONE_OF => Self::NoneOf(QuestionId::read(from)),
            question => {
                let question = QuestionId::from((question - FIRST_QUESTION) as usize);
                return Self::Cells(question, from.rest());
            }
        };
        from.close();
        condition
    }
}

impl Compact for Conclusion {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, to: &mut Writer) {
        match self {
            Self::Lane(lane) => {
                to.number(0);
                lane.write(to);
            }
            Self::Prohibited => to.number(1),
            Self::Outside => to.number(3),
            Self::Finding(finding) => {
                to.number(2);
                finding.write(to);
            }
        }
    }

    fn read(from: &mut Reader<'_>) -> Self {
        match from.place(4) {
            0 => Self::Lane(Lane::read(from)),
            1 => Self::Prohibited,
            2 => Self::Finding(Compact::read(from)),
            _ => Self::Outside,
        }
    }
}

impl Compact for Stand {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, to: &mut Writer) {
        match self {
            Self::Moves(fact) => {
                to.number(0);
                fact.write(to);
            }
            Self::Never(why) => {
                to.number(1);
                why.write(to);
            }
            Self::Missing => to.number(2),
        }
    }

    fn read(from: &mut Reader<'_>) -> Self {
        match from.place(3) {
            0 => Self::Moves(Compact::read(from)),
            1 => Self::Never(Compact::read(from)),
            _ => Self::Missing,
        }
    }
}

impl Compact for By {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, to: &mut Writer) {
        match self {
            Self::Add(cells) => {
                to.number(0);
                cells.write(to);
            }
            Self::Remove(cells) => {
                to.number(1);
                cells.write(to);
            }
            Self::FromTo(before, after) => {
                to.number(2);
                before.write(to);
                after.write(to);
            }
        }
    }

    fn read(from: &mut Reader<'_>) -> Self {
        match from.place(3) {
            0 => Self::Add(Compact::read(from)),
            1 => Self::Remove(Compact::read(from)),
            _ => Self::FromTo(Compact::read(from), Compact::read(from)),
        }
    }
}

impl Compact for Cut {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, to: &mut Writer) {
        match self {
            Self::At(number) => {
                to.number(0);
                number.write(to);
            }
            Self::In(month) => {
                to.number(1);
                month.write(to);
            }
        }
    }

    fn read(from: &mut Reader<'_>) -> Self {
        match from.place(2) {
            0 => Self::At(Decimal::read(from)),
            _ => Self::In(Month::read(from)),
        }
    }
}

impl Compact for Decimal {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, to: &mut Writer) {
        to.text(&self.to_string());
    }

    fn read(from: &mut Reader<'_>) -> Self {
        from.parsed(decimal::parse, Self::ZERO)
    }
}

impl Compact for Day {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, to: &mut Writer) {
        to.text(&self.to_string());
    }

    fn read(from: &mut Reader<'_>) -> Self {
        from.parsed(Self::parse, Self::EPOCH)
    }
}

impl Compact for Month {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, to: &mut Writer) {
        to.text(&self.to_string());
    }

    fn read(from: &mut Reader<'_>) -> Self {
        from.parsed(Self::parse, Day::EPOCH.month())
    }
}
