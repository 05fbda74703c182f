//! An earlier edition laid over today's files: the whole files as they would have stood.
//!
//! Every id it names must exist, and nothing may count that was not there on its day; each fault
//! is a problem. Whether the whole is sound is found when it is linked. It must never invent: what
//! it does not name stands as it does today.

use super::Documents;
use crate::rulebook::document::{
    AuthorityDoc, BasisDoc, EditionDoc, PartDoc, PinDoc, PinsDoc, RuleDoc,
};
use crate::rulebook::{Day, Problem};

/// The files of an earlier edition.
///
/// # Errors
///
/// Every id that does not exist, and every authority of a later day that is not named as such.
pub fn laid_over(today: Documents, edition: &EditionDoc) -> Result<Documents, Vec<Problem>> {
    let mut overlay = Overlay {
        edition,
        problems: Vec::new(),
    };
    let whole = overlay.whole(today);
    let mut problems = overlay.problems;
    if problems.is_empty() {
        return Ok(whole);
    }
    problems.sort();
    problems.dedup();
    Err(problems)
}

struct Overlay<'e> {
    edition: &'e EditionDoc,
    problems: Vec<Problem>,
}

impl Overlay<'_> {
    fn problem(&mut self, place: &str, says: String) {
        let file = format!("editions/{}.json", self.edition.id);
        self.problems.push(Problem::new(&file, place, says));
    }

    fn whole(&mut self, mut docs: Documents) -> Documents {
        self.known(&docs);
        let edition = self.edition;
        let dropped = &edition.dropped;
        docs.header.version.clone_from(&edition.version);
        docs.header.as_of.clone_from(&edition.as_of);
        docs.errata.clear();
        for question in &mut docs.questions.questions {
            if edition.aside.contains(&question.id) {
                question.part = PartDoc::Exposure;
                question.feeds = vec!["report".to_owned()];
            }
        }
        docs.findings.retain(|f| !dropped.findings.contains(&f.id));
        docs.duties.retain(|d| !dropped.duties.contains(&d.id));
        docs.moves.retain(|m| !dropped.moves.contains(&m.id));

        let then = |id: &str, basis: &mut Vec<BasisDoc>| basis_then(edition, id, basis);
        for rule in &mut docs.rules {
            then(&rule.id, &mut rule.basis);
        }
        for duty in &mut docs.duties {
            then(&duty.id, &mut duty.basis);
        }
        for one in &mut docs.moves {
            then(&one.id, &mut one.basis);
        }
        for place in &mut docs.places {
            then(&place.id, &mut place.stance);
            then(&place.id, &mut place.surcharge.basis);
        }
        docs.rules = rules_then(edition, docs.rules);
        let stands = |id: &String| docs.rules.iter().any(|r| r.id == *id);
        for review in &mut docs.header.reviews {
            review.rules.retain(stands);
        }
        docs.header.reviews.retain(|r| !r.rules.is_empty());

        let states = &edition.authorities;
        let not_yet = |id: &String| states.not_yet.contains(id);
        docs.header.timeline.retain(|id| !not_yet(id));
        docs.authorities.retain(|a| !not_yet(&a.id));
        for authority in &mut docs.authorities {
            if states.in_force.contains(&authority.id) {
                "in-force".clone_into(&mut authority.status);
                authority.superseded_by = None;
                authority.expires = None;
            }
            if let Some(date) = later(authority, &edition.as_of) {
                let says = format!("counts from {date}; expected it under `not_yet`");
                self.problem(&format!("authorities {}", authority.id), says);
            }
        }
        docs
    }

    /// Every id that it names exists today.
    fn known(&mut self, docs: &Documents) {
        let edition = self.edition;
        if Day::parse(&edition.as_of).is_none() {
            self.problem("as_of", format!("`{}` is not a day", edition.as_of));
        }
        let rules: Vec<&str> = docs.rules.iter().map(|r| r.id.as_str()).collect();
        let duties: Vec<&str> = docs.duties.iter().map(|d| d.id.as_str()).collect();
        let moves: Vec<&str> = docs.moves.iter().map(|m| m.id.as_str()).collect();
        let findings: Vec<&str> = docs.findings.iter().map(|f| f.id.as_str()).collect();
        let authorities: Vec<&str> = docs.authorities.iter().map(|a| a.id.as_str()).collect();
        let questions = &docs.questions.questions;
        let questions: Vec<&str> = questions.iter().map(|q| q.id.as_str()).collect();
        let cites: Vec<&str> = [&rules[..], &duties, &moves].concat();
        let (states, dropped) = (&edition.authorities, &edition.dropped);
        let mut check = |what: &str, named: &[String], known: &[&str]| {
            for id in named.iter().filter(|id| !known.contains(&id.as_str())) {
                self.problem(what, format!("unknown id `{id}`"));
            }
        };
        check("authorities.not_yet", &states.not_yet, &authorities);
        check("authorities.in_force", &states.in_force, &authorities);
        check("aside", &edition.aside, &questions);
        check("dropped.rules", &dropped.rules, &rules);
        check("dropped.findings", &dropped.findings, &findings);
        check("dropped.duties", &dropped.duties, &duties);
        check("dropped.moves", &dropped.moves, &moves);
        for rule in &edition.rules {
            check(
                &format!("rules {}", rule.rule.id),
                &rule.replaced_by,
                &rules,
            );
        }
        for pins in &edition.pins {
            check("pins", &pins.only, &cites);
        }
        self.pins_cited(docs);
        for rule in &edition.rules {
            let new = !rules.contains(&rule.rule.id.as_str());
            if new == rule.replaced_by.is_empty() {
                let says =
                    "expected `replaced_by` for a rule that no longer stands, and for no other";
                self.problem(&format!("rules {}", rule.rule.id), says.to_owned());
            }
        }
        for PinDoc { authority, pin } in edition.pins.iter().map(|p| &p.from) {
            let cited = docs
                .authorities
                .iter()
                .any(|a| a.id == *authority && a.provisions.iter().any(|p| p.key == *pin));
            if !cited {
                self.problem("pins", format!("unknown provision `{authority}` `{pin}`"));
            }
        }
    }
}

impl Overlay<'_> {
    /// Every provision in the place of another is of use to everything that it names.
    fn pins_cited(&mut self, docs: &Documents) {
        let rules = docs.rules.iter().map(|r| (&r.id, &r.basis));
        let moves = docs.moves.iter().map(|m| (&m.id, &m.basis));
        let all: Vec<(&String, &Vec<BasisDoc>)> = rules.chain(moves).collect();
        for pins in &self.edition.pins {
            let PinDoc { authority, pin } = &pins.from;
            let cites = |(_, basis): &&(&String, &Vec<BasisDoc>)| {
                (basis.iter()).any(|b| b.authority == *authority && b.pin == *pin)
            };
            let citing: Vec<&String> = all.iter().filter(cites).map(|(id, _)| *id).collect();
            for id in pins.only.iter().filter(|id| !citing.contains(id)) {
                let says = format!("`{id}` does not rest on `{authority}` `{pin}`");
                self.problem("pins", says);
            }
        }
    }
}

/// From when an authority counts, if that is a day after this one.
fn later<'a>(authority: &'a AuthorityDoc, day: &str) -> Option<&'a str> {
    let from = authority.counts_from()?;
    // A month or a year alone does not say that it came later.
    (from > day && !day.starts_with(from)).then_some(from)
}

/// What a rule rested on then: provisions of that day, without those that came later.
fn basis_then(edition: &EditionDoc, id: &str, basis: &mut Vec<BasisDoc>) {
    let mut then: Vec<BasisDoc> = Vec::new();
    for one in basis.drain(..) {
        let of = |pins: &&PinsDoc| {
            pins.from.authority == one.authority
                && pins.from.pin == one.pin
                && (pins.only.is_empty() || pins.only.iter().any(|o| o == id))
        };
        let one = match edition.pins.iter().find(of) {
            Some(pins) => BasisDoc {
                authority: pins.to.authority.clone(),
                pin: pins.to.pin.clone(),
                role: one.role,
            },
            None => one,
        };
        let again = then
            .iter()
            .any(|t| t.authority == one.authority && t.pin == one.pin);
        if !again && !edition.authorities.not_yet.contains(&one.authority) {
            then.push(one);
        }
    }
    *basis = then;
}

/// The rules of that day, each in the place of the one that stands for it today.
fn rules_then(edition: &EditionDoc, today: Vec<RuleDoc>) -> Vec<RuleDoc> {
    let mut then: Vec<RuleDoc> = Vec::new();
    for rule in today {
        let earlier = edition
            .rules
            .iter()
            .find(|e| e.rule.id == rule.id || e.replaced_by.contains(&rule.id));
        match earlier {
            Some(earlier) => {
                if !then.iter().any(|t| t.id == earlier.rule.id) {
                    then.push(earlier.rule.clone());
                }
            }
            None if edition.dropped.rules.contains(&rule.id) => {}
            None => then.push(rule),
        }
    }
    let stands: Vec<String> = then.iter().map(|r| r.id.clone()).collect();
    for rule in &mut then {
        rule.yields_to.retain(|id| stands.contains(id));
    }
    then
}
