//! Whether the values in the files can be: words of a closed set, figures in their range, days
//! of the calendar, official addresses, texts that say something.
//!
//! It must never know what follows from a value; whether ids name something is found in linking.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::Documents;
use crate::rulebook::document::{AuthorityDoc, PlaceDoc, Trilingual};
use crate::rulebook::{Day, Month, Problem};

const KINDS: [&str; 11] = [
    "statute",
    "state-rule",
    "judicial-interpretation",
    "catalogue",
    "notice",
    "policy",
    "local-rule",
    "case",
    "enforcement",
    "practice-note",
    "datasheet",
];
const STATES: [&str; 7] = [
    "in-force",
    "unknown",
    "case",
    "superseded",
    "expired",
    "repealed",
    "draft",
];
const CONFIDENCE: [&str; 3] = ["full-text-read", "secondary-source", "unverified"];
const PROVENANCE: [&str; 4] = ["read", "secondary", "reconstructed", "number-reconstructed"];
const PLACES: [&str; 3] = ["province", "hong-kong", "abroad"];
const BASES: [&str; 3] = ["whole", "whole-if-inseparable", "not-read"];
const SUPPORT: [&str; 3] = ["running", "ended", "to-confirm"];
const GROUPS: [&str; 9] = [
    "sanction", "exposure", "contract", "gap", "pattern", "spill", "old-test", "outside", "records",
];
const FIGURES: [&str; 2] = ["surcharge", "energy"];
/// What the program does with an answer beside the rules. A word that nothing reads would hide a
/// question that never matters.
const FEEDS: [&str; 2] = ["energy", "report"];
const SECTIONS: [&str; 4] = ["mining", "nodes", "compute", "finance"];
const UNITS: [&str; 4] = ["percent", "people", "yuan", "kwh-month"];

/// Who publishes the law; anything else is a mirror.
const OFFICIAL: [&str; 2] = [".gov.cn", ".gov.hk"];
/// Official hosts of which the register holds addresses without encryption, as they were read.
const PLAIN: [&str; 7] = [
    "www.gov.cn",
    "www.npc.gov.cn",
    "www.cac.gov.cn",
    "m.safe.gov.cn",
    "www.audit.gov.cn",
    "www.haibowan.gov.cn",
    "drc.gd.gov.cn",
];

/// The most that a figure by the kilowatt-hour can be.
const MOST_BY_KWH: u32 = 1_000_000;
/// The most that a quantity asked for can be, above or below nothing. Far beyond any answer, and no
/// product of answers and figures within these passes what a decimal holds.
const MOST_ASKED: u64 = 1_000_000_000_000;

/// The question whose options the presets and the activities' shares name.
const MACHINES: &str = "hardware.machines";

/// Checks every value.
pub(super) fn check(docs: &Documents, problems: &mut Vec<Problem>) {
    let mut values = Values { problems };
    values.header(docs);
    values.questions(docs);
    for (i, place) in docs.places.iter().enumerate() {
        values.place(&format!("places[{i}] {}", place.id), place);
    }
    let authorities = docs.authorities.iter().map(|a| &a.id).collect();
    for (i, doc) in docs.authorities.iter().enumerate() {
        let place = format!("authorities[{i}] {}", doc.id);
        values.authority(&place, doc, &authorities);
    }
    for (i, doc) in docs.findings.iter().enumerate() {
        let place = format!("findings[{i}] {}", doc.id);
        values.word("findings.json", &place, "group", &doc.group, &GROUPS);
        if let Some(figure) = &doc.figure {
            values.word("findings.json", &place, "figure", figure, &FIGURES);
        }
    }
    for (i, doc) in docs.errata.iter().enumerate() {
        values.text("errata.json", &format!("errata[{i}]"), "says", &doc.says);
    }
}

struct Values<'p> {
    problems: &'p mut Vec<Problem>,
}

impl Values<'_> {
    fn says(&mut self, file: &str, place: &str, says: String) {
        self.problems.push(Problem::new(file, place, says));
    }

    /// A word of a closed set.
    fn word(&mut self, file: &str, place: &str, field: &str, found: &str, known: &[&str]) {
        if !known.contains(&found) {
            let says = format!(
                "unknown `{field}` `{found}`; expected one of {}",
                known.join(", ")
            );
            self.says(file, place, says);
        }
    }

    /// A text that says something, in every language.
    fn text(&mut self, file: &str, place: &str, field: &str, text: &Trilingual) {
        for (language, text) in [("en", &text.en), ("zh", &text.zh), ("pt", &text.pt)] {
            if text.trim().is_empty() {
                self.says(
                    file,
                    place,
                    format!("`{field}` has no text in `{language}`"),
                );
            }
        }
    }

    /// A word that must stand there.
    fn filled(&mut self, file: &str, place: &str, field: &str, text: &str) {
        if text.trim().is_empty() {
            self.says(file, place, format!("`{field}` is empty"));
        }
    }

    /// A day of the calendar.
    fn day(&mut self, file: &str, place: &str, field: &str, text: &str) {
        if Day::parse(text).is_none() {
            let says = format!("`{field}` `{text}` is no day; expected YYYY-MM-DD");
            self.says(file, place, says);
        }
    }

    /// A figure by the kilowatt-hour, which may not fall below nothing.
    fn by_kwh(&mut self, file: &str, place: &str, field: &str, text: &str) {
        // What is no number at all is reported where it is linked.
        let number = text.parse::<Decimal>().unwrap_or_default();
        if number < Decimal::ZERO {
            self.says(file, place, format!("`{field}` `{text}` is below 0"));
        } else if number > MOST_BY_KWH.into() {
            let says = format!("`{field}` `{text}` is above {MOST_BY_KWH}");
            self.says(file, place, says);
        }
    }

    fn header(&mut self, docs: &Documents) {
        const FILE: &str = "rulebook.json";
        let header = &docs.header;
        self.filled(FILE, "", "version", &header.version);
        if header.stale_after_days == 0 {
            let says = "is 0; expected the days until good headlines are no longer given";
            self.says(FILE, "stale_after_days", says.to_owned());
        }
        let figures = &header.figures;
        let (surcharge, tce) = (&figures.national_surcharge, &figures.tce_per_kwh);
        self.by_kwh(FILE, "figures", "national_surcharge", surcharge);
        self.by_kwh(FILE, "figures", "tce_per_kwh", tce);
        let machines = machines(docs);
        for preset in &figures.presets {
            let place = format!("presets {}", preset.id);
            self.word(FILE, &place, "machine", &preset.machine, &machines);
            if preset.watts == 0 {
                self.says(FILE, &place, "`watts` is 0".to_owned());
            }
        }
        for (i, review) in header.reviews.iter().enumerate() {
            let place = format!("reviews[{i}]");
            self.filled(FILE, &place, "reviewer", &review.reviewer);
            self.day(FILE, &place, "date", &review.date);
            if review.rules.is_empty() {
                self.says(FILE, &place, "covers no rule".to_owned());
            }
            for id in &review.rules {
                if !docs.rules.iter().any(|r| r.id == *id) {
                    self.says(FILE, &place, format!("unknown rule `{id}`"));
                }
            }
        }
    }

    fn questions(&mut self, docs: &Documents) {
        const FILE: &str = "questions.json";
        for (i, doc) in docs.questions.questions.iter().enumerate() {
            let place = format!("questions[{i}] {}", doc.id);
            for word in &doc.feeds {
                self.word(FILE, &place, "feeds", word, &FEEDS);
            }
            if let Some(unit) = &doc.unit {
                self.word(FILE, &place, "unit", unit, &UNITS);
            }
            for (field, end) in [("min", &doc.min), ("max", &doc.max)] {
                let number = end.as_ref().and_then(|text| text.parse::<Decimal>().ok());
                if let Some(number) = number.filter(|n| n.abs() > MOST_ASKED.into()) {
                    let says = format!("`{field}` `{number}` is beyond {MOST_ASKED}");
                    self.says(FILE, &place, says);
                }
            }
            let month = |t: &Option<String>| t.as_ref().and_then(|t| Month::parse(t));
            if let (Some(min), Some(max)) = (month(&doc.min), month(&doc.max))
                && min > max
            {
                let says = format!("`min` {min} is after `max` {max}");
                self.says(FILE, &place, says);
            }
        }
        let machines = machines(docs);
        for (i, doc) in docs.activities.iter().enumerate() {
            let place = format!("activities[{i}] {}", doc.id);
            self.word(
                "activities.json",
                &place,
                "section",
                &doc.section,
                &SECTIONS,
            );
            for machine in &doc.shares {
                self.word("activities.json", &place, "shares", machine, &machines);
            }
        }
    }

    fn place(&mut self, place: &str, doc: &PlaceDoc) {
        const FILE: &str = "places.json";
        self.word(FILE, place, "kind", &doc.kind, &PLACES);
        self.text(FILE, place, "name", &doc.name);
        let surcharge = &doc.surcharge;
        self.word(FILE, place, "base", &surcharge.base, &BASES);
        if let Some(rate) = &surcharge.yuan_per_kwh {
            self.by_kwh(FILE, place, "yuan_per_kwh", rate);
        }
        if let Some(until) = &surcharge.until
            && Month::parse(until).is_none()
        {
            let says = format!("`until` `{until}` is no month; expected YYYY-MM");
            self.says(FILE, place, says);
        }
        for support in &doc.support {
            self.word(FILE, place, "state", &support.state, &SUPPORT);
            if let Some(until) = &support.until {
                self.day(FILE, place, "until", until);
            }
        }
    }

    fn authority(&mut self, place: &str, doc: &AuthorityDoc, all: &BTreeSet<&String>) {
        const FILE: &str = "authorities.json";
        self.word(FILE, place, "kind", &doc.kind, &KINDS);
        self.word(FILE, place, "status", &doc.status, &STATES);
        self.word(FILE, place, "confidence", &doc.confidence, &CONFIDENCE);
        self.filled(FILE, place, "place", &doc.place);
        self.filled(FILE, place, "place_zh", &doc.place_zh);
        self.text(FILE, place, "title", &doc.title);
        self.text(FILE, place, "issuer", &doc.issuer);
        if let Some(notes) = &doc.notes {
            self.text(FILE, place, "notes", notes);
        }
        let dates = [
            ("issued", &doc.issued),
            ("effective", &doc.effective),
            ("expires", &doc.expires),
        ];
        for (field, date) in dates {
            if let Some(date) = date
                && !is_date(date)
            {
                let says =
                    format!("`{field}` `{date}` is no date; expected YYYY, YYYY-MM or YYYY-MM-DD");
                self.says(FILE, place, says);
            }
        }
        if let Some(id) = &doc.superseded_by
            && !all.contains(id)
        {
            self.says(FILE, place, format!("unknown authority `{id}`"));
        }
        if let Some(url) = &doc.official_url
            && !is_official(url)
        {
            let says = format!(
                "`official_url` `{url}` is no official address; expected https:// and a host under {}",
                OFFICIAL.join(" or ")
            );
            self.says(FILE, place, says);
        }
        for provision in &doc.provisions {
            let place = format!("{place} {}", provision.key);
            self.filled(FILE, &place, "key", &provision.key);
            let provenance = &provision.provenance;
            self.word(FILE, &place, "provenance", provenance, &PROVENANCE);
            self.text(FILE, &place, "says", &provision.says);
        }
    }
}

/// The kinds of machines that are asked about.
fn machines(docs: &Documents) -> Vec<&str> {
    let questions = docs.questions.questions.iter();
    questions
        .filter(|q| q.id == MACHINES)
        .flat_map(|q| q.options.iter().map(String::as_str))
        .collect()
}

/// A day, a month or a year.
fn is_date(text: &str) -> bool {
    let year = text.len() == 4 && Month::parse(&format!("{text}-01")).is_some();
    year || Month::parse(text).is_some() || Day::parse(text).is_some()
}

/// An address of a body that publishes law, encrypted where it can be.
fn is_official(url: &str) -> bool {
    let (rest, plain) = match (url.strip_prefix("https://"), url.strip_prefix("http://")) {
        (Some(rest), _) => (rest, false),
        (None, Some(rest)) => (rest, true),
        (None, None) => return false,
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let named = host
        .bytes()
        .all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'-');
    let official = named && OFFICIAL.iter().any(|end| host.ends_with(end));
    official && (!plain || PLAIN.contains(&host))
}
