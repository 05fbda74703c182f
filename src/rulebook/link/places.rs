//! Linking of the places, of the header's figures and date, of the timeline and the corrections.
//!
//! Figures stay decimals, as written. It must never know whose place or which machine is asked about.

use rust_decimal::Decimal;

use super::Documents;
use super::linker::Linker;
use crate::ids::AuthorityId;
use crate::rulebook::document::BasisDoc;
use crate::rulebook::{Basis, Day, Month, Place, Preset, SurchargeState};

impl Linker<'_> {
    /// Links the authorities of the timeline: each needs a day, a month or at least a year.
    #[expect(
        clippy::indexing_slicing,
        reason = "an id of the table of authorities is a place among them"
    )]
    pub(super) fn timeline(&mut self, docs: &Documents) -> Vec<AuthorityId> {
        let mut shown = Vec::new();
        for id in &docs.header.timeline {
            match self.authorities.get(id).copied() {
                Some(authority) => {
                    let doc = &docs.authorities[authority.index()];
                    if doc.issued.is_none() && doc.effective.is_none() {
                        let says = format!(
                            "`{id}` has no date; expected one that was issued or took force on a known day"
                        );
                        self.problem("rulebook.json", "timeline", says);
                    }
                    self.cited.insert(authority.index());
                    shown.push(authority);
                }
                None => {
                    self.problem(
                        "rulebook.json",
                        "timeline",
                        format!("unknown authority `{id}`"),
                    );
                }
            }
        }
        shown
    }

    /// Checks the corrections: real days, and rules or duties that exist.
    pub(super) fn errata(&mut self, docs: &Documents) {
        for (i, erratum) in docs.errata.iter().enumerate() {
            let place = format!("errata[{i}]");
            if Day::parse(&erratum.date).is_none() {
                let says = format!("`{}` is no day; expected YYYY-MM-DD", erratum.date);
                self.problem("errata.json", &place, says);
            }
            for id in &erratum.touches {
                if !self.rules.contains_key(id) && !docs.duties.iter().any(|d| d.id == *id) {
                    let says = format!("unknown rule or duty `{id}`");
                    self.problem("errata.json", &place, says);
                }
            }
        }
    }

    /// Links the places.
    pub(super) fn places(&mut self, docs: &Documents) -> Vec<Place> {
        const FILE: &str = "places.json";
        let mut linked = Vec::new();
        for (i, doc) in docs.places.iter().enumerate() {
            let place = format!("places[{i}] {}", doc.id);
            let surcharge = match doc.surcharge.state.as_str() {
                "in-force" => SurchargeState::InForce,
                "to-confirm" => SurchargeState::ToConfirm,
                "draft" => SurchargeState::Draft,
                "lapsed" => SurchargeState::Lapsed,
                "none-found" => SurchargeState::NoneFound,
                "not-applicable" => SurchargeState::NotApplicable,
                other => {
                    self.problem(FILE, &place, format!("unknown surcharge state `{other}`"));
                    SurchargeState::NoneFound
                }
            };
            let rate = doc
                .surcharge
                .yuan_per_kwh
                .as_ref()
                .and_then(|t| t.parse().ok());
            if doc.surcharge.yuan_per_kwh.is_some() && rate.is_none() {
                self.problem(FILE, &place, "surcharge is not a decimal number".to_owned());
            }
            let support = doc.support.iter().filter_map(|s| {
                let basis = self.one_basis(FILE, &place, &s.basis)?;
                Some((
                    basis,
                    s.state.clone(),
                    s.until.as_ref().and_then(|d| Day::parse(d)),
                ))
            });
            let support = support.collect();
            linked.push(Place {
                id: doc.id.clone(),
                kind: doc.kind.clone(),
                name: doc.name.clone(),
                surcharge,
                rate,
                until: doc.surcharge.until.as_ref().and_then(|m| Month::parse(m)),
                base: doc.surcharge.base.clone(),
                basis: self.basis(FILE, &place, &doc.surcharge.basis),
                stance: self.basis(FILE, &place, &doc.stance),
                support,
            });
        }
        linked
    }

    /// The figures of the header.
    #[expect(clippy::type_complexity, reason = "three figures, read once")]
    pub(super) fn figures(
        &mut self,
        docs: &Documents,
    ) -> (
        Option<(Decimal, Basis)>,
        Option<(Decimal, Basis)>,
        Vec<Preset>,
    ) {
        const FILE: &str = "rulebook.json";
        let figures = &docs.header.figures;
        let mut read = |what: &str, text: &str, basis: &BasisDoc| {
            let number = text.parse::<Decimal>().ok();
            if number.is_none() {
                self.problem(FILE, what, format!("`{text}` is not a decimal number"));
            }
            number.zip(self.one_basis(FILE, what, basis))
        };
        let national = read(
            "national_surcharge",
            &figures.national_surcharge,
            &figures.national_surcharge_basis,
        );
        let tce = read("tce_per_kwh", &figures.tce_per_kwh, &figures.tce_basis);
        let mut presets = Vec::new();
        for preset in &figures.presets {
            let place = format!("presets {}", preset.id);
            if let Some(basis) = self.one_basis(FILE, &place, &preset.basis) {
                let (id, machine) = (preset.id.clone(), preset.machine.clone());
                presets.push(Preset {
                    id,
                    machine,
                    watts: preset.watts,
                    basis,
                });
            }
        }
        (national, tce, presets)
    }

    /// The as-of date of the header.
    pub(super) fn as_of(&mut self, docs: &Documents) -> Option<Day> {
        let day = Day::parse(&docs.header.as_of);
        if day.is_none() {
            let says = format!("`{}` is not a day; expected YYYY-MM-DD", docs.header.as_of);
            self.problem("rulebook.json", "as_of", says);
        }
        day
    }
}
