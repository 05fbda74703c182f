//! Energy and surcharge: exact decimals, units in every name.
//!
//! The surcharge is an exposure of what a place charges for mining power, on the whole account
//! where its rule says so. It must never be shown as a price at which mining is allowed.

use rust_decimal::Decimal;

use crate::answers::{Answer, Answers};
use crate::ids::PlaceId;
use crate::rulebook::{Certainty, Conclusion, Day, Finding, Lane, Month, Rulebook, SurchargeState};
use crate::truth::Truth;

use super::{Assessment, Outcome, Verdict};

/// Activities that use no power themselves: what a dealer sells is plugged in elsewhere.
const NO_POWER: [&str; 1] = ["sell-miners"];

/// Where the energy figure comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EnergySource {
    /// The bill, month by month.
    Bill,
    /// Machines, power and hours.
    Machines,
}

impl EnergySource {
    /// The source's id in files and messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Bill => "bill",
            Self::Machines => "machines",
        }
    }
}

/// The energy of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Energy {
    /// Kilowatt-hours a year.
    pub kwh_year: Decimal,
    /// Tonnes of coal equivalent a year.
    pub tce_year: Decimal,
    /// Where it comes from.
    pub source: EnergySource,
}

/// The surcharge of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Surcharge {
    /// The place.
    pub place: PlaceId,
    /// The state of its figure.
    pub state: SurchargeState,
    /// Yuan per kWh: the place's figure where one was found, else the national one.
    pub rate: Decimal,
    /// Whether `rate` is the national figure.
    pub national: bool,
    /// Yuan a year, if the whole energy is charged.
    pub yuan_year: Decimal,
}

impl Surcharge {
    /// The place's own figure, whatever it is worth; the rate, where none was found.
    #[must_use]
    pub fn found(&self, rulebook: &Rulebook) -> Decimal {
        rulebook[self.place].rate.unwrap_or(self.rate)
    }

    /// Whether the place's figure is not used because it came after all that is charged had stopped.
    #[must_use]
    pub fn came_later(&self) -> bool {
        use SurchargeState::{InForce, ToConfirm};
        self.national && matches!(self.state, InForce | ToConfirm)
    }

    /// What the rate falls on, as an id: by the place's rule, where it is the place's.
    #[must_use]
    pub fn base<'r>(&self, rulebook: &'r Rulebook) -> &'r str {
        if self.national {
            "not-read"
        } else {
            &rulebook[self.place].base
        }
    }
}

fn answer<'a>(rulebook: &Rulebook, answers: &'a Answers, id: &str) -> Option<&'a Answer> {
    rulebook.question(id).and_then(|q| answers.get(q))
}

/// Kilowatt-hours a month by the machines named. Only a whole fleet gives a figure: every kind
/// that is or may be there has its row, and no cell is open. Rows of other kinds count for nothing.
pub(super) fn fleet_kwh_month(rulebook: &Rulebook, answers: &Answers) -> Option<Decimal> {
    let machines = rulebook.question("hardware.machines")?;
    let Some(Answer::Fleet(rows)) = answer(rulebook, answers, "hardware.fleet") else {
        return None;
    };
    let given = answers.get(machines)?;
    let (mut sure, mut most) = (Decimal::ZERO, Decimal::ZERO);
    let kinds = &rulebook[machines].options;
    for (cell, kind) in (0..).zip(kinds).filter(|(_, k)| *k != "rented-cloud") {
        let chosen = given.in_cell(&rulebook[machines], cell);
        if chosen.is_false() {
            continue;
        }
        let mut named = rows.iter().filter(|r| r.machine == *kind).peekable();
        named.peek()?;
        for row in named {
            let watt_hours = row.count? * row.watts? * row.hours?;
            most += watt_hours;
            if chosen.is_true() {
                sure += watt_hours;
            }
        }
    }
    // What an uncertain kind draws is there or not.
    (sure == most && !rows.is_empty()).then(|| most * Decimal::from(365) / Decimal::from(12_000))
}

/// The energy of a year, from the bill, else from the machines.
pub(super) fn energy(rulebook: &Rulebook, answers: &Answers) -> Option<Energy> {
    let (month, source) = match answer(rulebook, answers, "hardware.kwh-month") {
        Some(Answer::Quantity(kwh)) => (*kwh, EnergySource::Bill),
        _ => (fleet_kwh_month(rulebook, answers)?, EnergySource::Machines),
    };
    let kwh_year = (month * Decimal::from(12)).normalize();
    let tce_year = (kwh_year * rulebook.tce_per_kwh.0).normalize();
    Some(Energy {
        kwh_year,
        tce_year,
        source,
    })
}

/// The place of the machines.
pub(super) fn place(rulebook: &Rulebook, answers: &Answers) -> Option<PlaceId> {
    let question = rulebook.question("location.province")?;
    match answers.get(question) {
        Some(Answer::One(cell)) => rulebook[question]
            .options
            .get(usize::from(*cell))
            .and_then(|id| rulebook.place(id)),
        _ => None,
    }
}

fn stopped(verdict: &Verdict) -> bool {
    verdict.possible == [Outcome::Stopped]
}

/// The month in which what is charged had stopped, where nothing of it goes on.
pub(super) fn ended(rulebook: &Rulebook, answers: &Answers, verdicts: &[Verdict]) -> Option<Month> {
    let going_on = verdicts.iter().filter(|v| !stopped(v));
    match answer(rulebook, answers, "location.stopped") {
        Some(Answer::Month(month)) if charged(rulebook, going_on).is_false() => Some(*month),
        _ => None,
    }
}

impl Assessment {
    /// Whether the figure that a finding gives is known.
    #[must_use]
    pub fn has_figure(&self, finding: &Finding) -> bool {
        match finding.figure.as_deref() {
            None => false,
            Some("surcharge") => self.surcharge.is_some(),
            Some(_) => self.energy.is_some(),
        }
    }

    /// On what condition the surcharge is charged, as a message id; none where it is for certain.
    #[must_use]
    pub fn charged_if(&self, rulebook: &Rulebook) -> Option<&'static str> {
        let going_on = self.verdicts.iter().filter(|v| !stopped(v));
        match self.charged {
            Truth::True => None,
            _ if charged(rulebook, going_on).is_false() => Some("surcharge-if-past"),
            _ => Some("surcharge-if-mining"),
        }
    }
}

/// Whether mining power is charged for here: true where the rule stands settled, open where it
/// waits or is disputed, or where an activity that uses power is of the eliminated category; else
/// nothing is.
/// What was stopped draws no power any more: only a rule may still charge it for its time.
pub(super) fn charged<'a>(
    rulebook: &Rulebook,
    verdicts: impl Iterator<Item = &'a Verdict>,
) -> Truth {
    let mut charged = Truth::False;
    for verdict in verdicts {
        let uses_power = !NO_POWER.contains(&rulebook[verdict.activity].id.as_str());
        let eliminated = verdict.lanes.iter().any(|(l, _)| *l == Lane::Eliminated);
        if uses_power && eliminated && !stopped(verdict) {
            charged = charged.or(Truth::Open);
        }
        for reason in &verdict.findings {
            let Conclusion::Finding(finding) = reason.concludes else {
                continue;
            };
            if rulebook[finding].figure.as_deref() == Some("surcharge") {
                let settled = reason.stands && reason.certainty == Certainty::Settled;
                charged = charged.or(if settled { Truth::True } else { Truth::Open });
            }
        }
    }
    charged
}

/// The surcharge of a year at a place, as it is on a day; `ended`: the month in which all that is charged
/// had stopped. A draft or lapsed figure is never used for the arithmetic.
pub(super) fn surcharge(
    rulebook: &Rulebook,
    energy: Option<Energy>,
    place: Option<PlaceId>,
    date: Day,
    ended: Option<Month>,
) -> Option<Surcharge> {
    let (energy, place) = energy.zip(place)?;
    let state = rulebook[place].surcharge_on(date);
    if state == SurchargeState::NotApplicable {
        return None;
    }
    let own = match state {
        SurchargeState::InForce | SurchargeState::ToConfirm => rulebook[place].rate,
        _ => None,
    };
    // What had ended before a place's figure was there is charged by the national one.
    let own = own.filter(|_| {
        let since = rulebook[place].basis.first();
        let since = since.and_then(|b| rulebook[b.pin.authority].doc.counts_from());
        let month = ended.map(|m| m.to_string());
        month
            .zip(since)
            .is_none_or(|(m, since)| since.get(..m.len()).unwrap_or(since) <= m.as_str())
    });
    let rate = own.unwrap_or(rulebook.national_surcharge.0);
    let yuan_year = (energy.kwh_year * rate).round_dp(2).normalize();
    Some(Surcharge {
        place,
        state,
        rate,
        national: own.is_none(),
        yuan_year,
    })
}
