//! The rest of the rulebook as a lawyer reads it: changes, places, questions, figures, register,
//! corrections. It must never leave a row out.

use super::text::Writer;
use crate::i18n::question_id;
use crate::ids::{MoveId, PlaceId, QuestionId};
use crate::rulebook::{Condition, Kind};

/// The sections of the questions, in the order they are asked.
const SECTIONS: [&str; 6] = [
    "person",
    "hardware",
    "consensus",
    "revenue",
    "location",
    "stage",
];

impl Writer<'_> {
    /// The changes that may be offered.
    pub(super) fn moves_in_full(&mut self) {
        let law = self.rulebook;
        self.heading("in-change-title");
        for index in 0..law.moves.len() {
            let row = &law[MoveId::from(index)];
            let (kind, name) = (
                self.named("move-kind", row.kind.name()),
                self.named("move", &row.id),
            );
            self.line(&format!("\n#### {kind}: {name} (`{}`)\n", row.id));
            let says = self.part("move", &row.id, "says");
            let time = self.named("move-time", row.time.name());
            self.line(&format!("{says} {time}."));
            let of = self.activities(&row.activities);
            self.line(&of);
            if row.when != Condition::Constant(true) {
                self.condition(&row.when);
            }
            self.in_full_basis(&row.basis);
        }
    }

    /// Every place: surcharge, its state and base, stance, support.
    pub(super) fn places_in_full(&mut self) {
        let law = self.rulebook;
        self.heading("pages-map-title");
        for index in 0..law.places.len() {
            let place = &law[PlaceId::from(index)];
            let name = self.pick(&place.name).to_owned();
            self.under(&format!("{name} (`{}`)", place.id));
            let state = place.surcharge.name();
            let title = self.get("pages-map-state");
            let short = self.named("pages-map-state", state);
            let mut facts = vec![format!("{title}: {short}")];
            if let Some(rate) = place.rate {
                let rate = self.number(rate);
                facts.push(self.words.fill("ui-rate", &[("n", &rate)]));
            }
            if let Some(until) = place.until {
                facts.push(format!("{}: {until}", self.get("pages-map-until")));
            }
            self.line(&format!("{}.", facts.join(" · ")));
            let national = self.number(law.national_surcharge.0);
            let says = self
                .words
                .fill(&format!("pages-map-says-{state}"), &[("rate", &national)]);
            self.line(&says);
            if place.rate.is_some() {
                let base = self.named("ui-base", &place.base);
                self.line(&base);
            }
            self.cited_in_full(&place.basis);
            let own = self.named("p", &place.id);
            self.titled("pages-map-stance", &own);
            self.cited_in_full(&place.stance);
            let title = self.get("pages-map-support");
            if place.support.is_empty() {
                let none = self.get("pages-map-support-none");
                self.line(&format!("{title}: {none}"));
            }
            for (basis, state, until) in &place.support {
                let state = self.named("pages-map-support", state);
                let until = until.map_or_else(String::new, |day| {
                    let day = day.to_string();
                    format!(
                        "{}{}",
                        self.language.comma(),
                        self.words.fill("ui-expires", &[("date", &day)])
                    )
                });
                self.line(&format!("{title}: {state}{until}"));
                self.cited_in_full(std::slice::from_ref(basis));
            }
        }
    }

    /// Every question with its options, why it is asked, who holds the fact.
    pub(super) fn questions_in_full(&mut self) {
        let law = self.rulebook;
        self.heading("ui-form-questions");
        let mut stage_told = false;
        for section in SECTIONS {
            for id in law.question_ids().filter(|q| law[*q].section() == section) {
                // A stage is asked of every activity in the same words.
                if law[id].stage_of.is_some() && std::mem::replace(&mut stage_told, true) {
                    continue;
                }
                self.question_in_full(id, section);
            }
        }
    }

    fn question_in_full(&mut self, id: QuestionId, section: &str) {
        let law = self.rulebook;
        let row = &law[id];
        let message = question_id(&row.id);
        let (section, asked) = (self.named("s", section), self.question(id));
        self.line(&format!("\n#### {section}: {asked} (`{}`)\n", row.id));
        let about = |name: &str| self.words.attr(&message, name).to_owned();
        let (hint, why, ask) = (about("hint"), about("why"), about("ask"));
        self.line(&hint);
        self.titled("ui-why", &why);
        if row.applies != Condition::Constant(true) {
            let title = self.get("pages-when");
            self.line(&title);
            self.condition(&row.applies);
        }
        match row.kind {
            Kind::Place => {
                let places = self.get("pages-map-title");
                self.line(&format!("- {places}"));
            }
            Kind::Quantity => {
                let unit = self.unit(id);
                if let Some((least, most)) = row.range {
                    let (least, most) = (self.number(least), self.number(most));
                    self.line(&format!("- {least} – {most} {unit}"));
                }
            }
            Kind::Month => {
                if let Some((first, last)) = row.months {
                    self.line(&format!("- {first} – {last}"));
                }
            }
            Kind::Fleet => {}
            Kind::YesNo | Kind::OneOf | Kind::AnyOf => {
                for cell in 0..row.options.len() {
                    let label = self.option(id, u16::try_from(cell).unwrap_or(0));
                    self.line(&format!("- {label}"));
                }
                if row.none {
                    let none = self.none(id);
                    self.line(&format!("- {none}"));
                }
            }
        }
        let unsure = self.get("ui-dont-know");
        self.line(&format!("- {unsure}"));
        let holder = row.holder.as_ref();
        let holder = holder.map_or_else(String::new, |h| self.named("holder", h));
        self.titled("ui-whom", format!("{holder}. {ask}").trim());
    }

    /// The figures that the arithmetic uses, each with its authority.
    pub(super) fn figures_in_full(&mut self) {
        let law = self.rulebook;
        self.heading("ui-energy-title");
        let rate = self.number(law.national_surcharge.0);
        let rate = self.words.fill("ui-rate", &[("n", &rate)]);
        self.titled("ui-surcharge", &rate);
        self.cited_in_full(std::slice::from_ref(&law.national_surcharge.1));
        let tce = self.number(law.tce_per_kwh.0);
        let tce = self.words.fill("ui-tce", &[("n", &tce)]);
        let kwh = self.words.fill("ui-kwh", &[("n", "1")]);
        self.titled("ui-energy-coal", &format!("{kwh} = {tce}"));
        self.cited_in_full(std::slice::from_ref(&law.tce_per_kwh.1));
        for preset in &law.presets {
            let name = self.named("m", &preset.id);
            self.line(&format!("- {name}: {} W", preset.watts));
            self.cited_in_full(std::slice::from_ref(&preset.basis));
        }
    }

    /// Every authority of the register, cited or not.
    pub(super) fn register(&mut self) {
        self.heading("ui-authorities-title");
        let lede = self.get("ui-authorities-lede");
        self.line(&lede);
        for authority in &self.rulebook.authorities {
            let provisions: Vec<_> = authority.doc.provisions.iter().collect();
            self.authority("", &authority.doc, &provisions);
        }
    }

    /// The corrections so far.
    pub(super) fn corrections(&mut self) {
        let law = self.rulebook;
        self.heading("pages-errata-log");
        if law.errata.is_empty() {
            let none = self.get("pages-errata-none");
            self.line(&none);
        }
        for one in &law.errata {
            let gaps = [("date", one.date.as_str()), ("version", &one.version)];
            let when = self.words.fill("pages-errata-entry", &gaps);
            let says = self.pick(&one.says).to_owned();
            self.line(&format!("- {when}: {says} {}", one.touches.join(", ")));
        }
    }
}
