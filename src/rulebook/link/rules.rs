//! Linking of rules and duties; exceptions may not make a circle.
//!
//! It asks `evidence` whether a basis binds; it must never decide that, or what a rule means.

use super::Documents;
use super::linker::Linker;
use crate::rulebook::document::RuleDoc;
use crate::rulebook::{Conclusion, Condition, Duty, Lane, Rule, Timing, evidence};

impl Linker<'_> {
    /// Links the rules and checks their evidence.
    #[expect(
        clippy::indexing_slicing,
        reason = "an id of the table of findings is a place among them"
    )]
    pub(super) fn rules(&mut self, docs: &Documents) -> Vec<Rule> {
        const FILE: &str = "rules.json";
        let mut linked = Vec::new();
        for (i, doc) in docs.rules.iter().enumerate() {
            let place = format!("rules[{i}] {}", doc.id);
            let activities = self.activity_ids(FILE, &place, &doc.activities);
            let concludes = self.conclusion(&place, doc);
            if activities.is_empty() && !matches!(concludes, Conclusion::Finding(_)) {
                self.problem(
                    FILE,
                    &place,
                    "is about the firm and may only conclude a finding".to_owned(),
                );
            }
            let mut yields_to = Vec::new();
            for name in &doc.yields_to {
                match self.rules.get(name) {
                    Some(rule) => yields_to.push(*rule),
                    None => {
                        self.problem(FILE, &place, format!("yields to an unknown rule `{name}`"))
                    }
                }
            }
            let rule = Rule {
                id: doc.id.clone(),
                activities,
                when: self.condition(FILE, &place, &doc.when),
                concludes,
                certainty: self.certainty(FILE, &place, &doc.certainty),
                yields_to,
                basis: self.basis(FILE, &place, &doc.basis),
                counter: doc.counter,
            };
            // A sanction needs law behind it, as a lane and a duty do.
            let sanction = match rule.concludes {
                Conclusion::Finding(finding) => docs.findings[finding.index()].group == "sanction",
                _ => false,
            };
            let must = sanction || evidence::needs_carrying(&rule);
            evidence::check(
                &self.register,
                FILE,
                &place,
                &rule.basis,
                must,
                self.problems,
            );
            linked.push(rule);
        }
        linked
    }

    pub(super) fn conclusion(&mut self, place: &str, doc: &RuleDoc) -> Conclusion {
        let concludes = &doc.concludes;
        let lane = |name: &str| Lane::ALL.into_iter().find(|l| l.name() == name);
        match (
            &concludes.lane,
            &concludes.conduct,
            &concludes.finding,
            &concludes.outside,
        ) {
            (Some(name), None, None, None) => {
                if let Some(lane) = lane(name) {
                    return Conclusion::Lane(lane);
                }
                self.problem("rules.json", place, format!("unknown lane `{name}`; expected encouraged, register, financial or eliminated"));
            }
            (None, Some(text), None, None) => {
                if text != "prohibited" {
                    self.problem(
                        "rules.json",
                        place,
                        format!("unknown conduct `{text}`; expected prohibited"),
                    );
                }
            }
            (None, None, Some(name), None) => match self.findings.get(name) {
                Some(finding) => return Conclusion::Finding(*finding),
                None => self.problem("rules.json", place, format!("unknown finding `{name}`")),
            },
            (None, None, None, Some(text)) => {
                if text == "not-judged" {
                    return Conclusion::Outside;
                }
                self.problem(
                    "rules.json",
                    place,
                    format!("unknown outside `{text}`; expected not-judged"),
                );
            }
            _ => self.problem(
                "rules.json",
                place,
                "concludes none or several things; expected exactly one of lane, conduct, finding, outside"
                    .to_owned(),
            ),
        }
        Conclusion::Prohibited
    }

    /// Links the duties and checks their evidence.
    pub(super) fn duties(&mut self, docs: &Documents) -> Vec<Duty> {
        const FILE: &str = "duties.json";
        let mut linked = Vec::new();
        for (i, doc) in docs.duties.iter().enumerate() {
            let place = format!("duties[{i}] {}", doc.id);
            let timing = match doc.timing.as_str() {
                "before" => Timing::Before,
                "after" => Timing::After,
                other => {
                    self.problem(
                        FILE,
                        &place,
                        format!("unknown timing `{other}`; expected before or after"),
                    );
                    Timing::Before
                }
            };
            let held = match &doc.held {
                Some(condition) => self.condition(FILE, &place, condition),
                None => Condition::Constant(false),
            };
            let duty = Duty {
                id: doc.id.clone(),
                activities: self.activity_ids(FILE, &place, &doc.activities),
                when: self.condition(FILE, &place, &doc.when),
                held,
                timing,
                certainty: self.certainty(FILE, &place, &doc.certainty),
                basis: self.basis(FILE, &place, &doc.basis),
            };
            evidence::check(
                &self.register,
                FILE,
                &place,
                &duty.basis,
                true,
                self.problems,
            );
            linked.push(duty);
        }
        linked
    }

    /// Exceptions that make a circle are a problem.
    pub(super) fn circle(&mut self, rules: &[Rule]) {
        let stuck = circling(rules);
        if !stuck.is_empty() {
            let says = format!("exceptions make a circle among {}", stuck.join(", "));
            self.problem("rules.json", "yields_to", says);
        }
    }
}

/// The ids of the rules that cannot be read, exceptions first.
#[expect(
    clippy::indexing_slicing,
    reason = "exceptions were found among these rules, and each rule has its mark"
)]
fn circling(rules: &[Rule]) -> Vec<&str> {
    let mut read = vec![false; rules.len()];
    loop {
        let mut further = false;
        for (i, rule) in rules.iter().enumerate() {
            if !read[i] && rule.yields_to.iter().all(|e| read[e.index()]) {
                read[i] = true;
                further = true;
            }
        }
        if !further {
            let stuck = rules.iter().zip(read).filter(|(_, read)| !read);
            return stuck.map(|(rule, _)| rule.id.as_str()).collect();
        }
    }
}
