//! The whole rulebook as a lawyer reads it: activities with their rules and duties, the firm's rules
//! and duties, changes that may be offered, places, questions, figures, authorities, corrections,
//! who reviewed it, limits. Nothing of the rulebook is left out.

use std::collections::BTreeSet;

use super::authorities::knows_not_read;
use super::text::Writer;
use crate::i18n::{Language, Words};
use crate::ids::{ActivityId, DutyId, RuleId};
use crate::rulebook::{Conclusion, Condition, Rulebook, Timing};

/// Writes the rulebook.
#[must_use]
pub fn whole(rulebook: &Rulebook, words: &Words, language: Language) -> String {
    let mut writer = Writer::new(rulebook, words, language);
    writer.law();
    writer.done()
}

/// What stands for the figures in what a finding says: they are those of a case, and here is none.
pub const NO_FIGURES: [(&str, &str); 4] =
    [("kwh", "…"), ("tce", "…"), ("rate", "…"), ("amount", "…")];

impl Writer<'_> {
    fn law(&mut self) {
        let law = self.rulebook;
        let (app, title) = (self.get("ui-app"), self.get("pages-rules-heading"));
        self.line(&format!("# {app}: {title}\n"));
        let as_of = law.as_of.to_string();
        let stamp = [("version", law.version.as_str()), ("date", &as_of)];
        let stamp = self.words.fill("ui-rules-version", &stamp);
        self.line(&stamp);
        self.reviews();
        for id in ["ui-not-advice", "ui-42-not-read", "pages-rules-lede"] {
            if id != "ui-42-not-read" || knows_not_read(law) {
                let text = self.get(id);
                self.line(&text);
            }
        }
        self.heading("ui-activities-title");
        let mut told = BTreeSet::new();
        for id in law.activity_ids() {
            self.activity_in_full(id, &mut told);
        }
        self.heading("ui-whole-firm");
        for (index, rule) in law.rules.iter().enumerate() {
            if rule.activities.is_empty() {
                self.rule_in_full(RuleId::from(index));
            }
        }
        for (index, duty) in law.duties.iter().enumerate() {
            if duty.activities.is_empty() {
                self.duty_in_full(DutyId::from(index));
            }
        }
        self.moves_in_full();
        self.places_in_full();
        self.questions_in_full();
        self.figures_in_full();
        self.register();
        self.corrections();
        self.limits();
        if knows_not_read(law) {
            self.not_read();
        }
    }

    /// Who reviewed what; that nobody did.
    fn reviews(&mut self) {
        let law = self.rulebook;
        if law.reviews.is_empty() {
            let text = self.get("ui-not-reviewed");
            self.line(&text);
        }
        for review in &law.reviews {
            let gaps = [
                ("reviewer", review.reviewer.as_str()),
                ("date", &review.date),
            ];
            let text = self.words.fill("ui-reviewed", &gaps);
            self.line(&format!("{text} {}", review.rules.join(", ")));
        }
    }

    /// One activity with everything that judges it. A rule that judges several stands in full
    /// under the first.
    fn activity_in_full(&mut self, id: ActivityId, told: &mut BTreeSet<String>) {
        let row = &self.rulebook[id];
        let name = self.activity(id);
        self.under(&format!("{name} (`{}`)", row.id));
        let (what, issue) = (
            self.part("a", &row.id, "what"),
            self.part("a", &row.id, "issue"),
        );
        let title = self.get("ui-issue");
        self.line(&format!("{what}\n{title} {issue}\n"));
        let when = self.get("pages-when");
        self.line(&when);
        self.presence_in_full(&row.when);
        let (outlook, mark) = (row.outlook.name(), self.get("outlook-line"));
        let (class, says) = (
            self.named("ui-outlook", outlook),
            self.part("a", &row.id, "outlook"),
        );
        self.line(&format!("{mark} {class} {says}"));
        for rule in &row.rules {
            if told.insert(format!("r-{}", self.rulebook[*rule].id)) {
                self.rule_in_full(*rule);
            } else {
                self.again(&self.rule(*rule), &self.rulebook[*rule].id);
            }
        }
        for duty in &row.duties {
            if told.insert(format!("d-{}", self.rulebook[*duty].id)) {
                self.duty_in_full(*duty);
            } else {
                self.again(&self.duty(*duty), &self.rulebook[*duty].id);
            }
        }
    }

    /// What stands in full further above, by name.
    fn again(&mut self, name: &str, id: &str) {
        self.line(&format!("\n#### {name} (`{id}`) ↑"));
    }

    fn rule_in_full(&mut self, id: RuleId) {
        let law = self.rulebook;
        let rule = &law[id];
        let name = self.rule(id);
        self.line(&format!("\n#### {name} (`{}`)\n", rule.id));
        let concludes = match rule.concludes {
            Conclusion::Lane(lane) => self.named("ui-lane", lane.name()),
            Conclusion::Prohibited => self.get("ui-conduct"),
            Conclusion::Outside => self.named("ui-tag", "outside"),
            Conclusion::Finding(finding) => {
                let gaps = [("finding", self.finding(finding))];
                let gaps = gaps.each_ref().map(|(k, v)| (*k, v.as_str()));
                let says = self.part("f", &law[finding].id, "says");
                let says = crate::i18n::fill(&says, &NO_FIGURES);
                format!("{} {says}", self.words.fill("pages-finding", &gaps))
            }
        };
        self.titled("pages-concludes", &concludes);
        let reason = self.part("r", &rule.id, "reason");
        self.titled("pages-why", &reason);
        self.when("pages-when", &rule.activities, &rule.when);
        self.how_certain(rule.certainty.name());
        match self.part("r", &rule.id, "counter") {
            counter if counter.is_empty() => {
                let none = self.get("pages-no-counter");
                self.line(&none);
            }
            counter => self.titled("ui-counter", &counter),
        }
        let rules = |writer: &Self, ids: &[RuleId], none: &str| match ids {
            [] => writer.get(none),
            ids => {
                let named = |r: &RuleId| format!("{} (`{}`)", writer.rule(*r), law[*r].id);
                ids.iter().map(named).collect::<Vec<_>>().join("; ")
            }
        };
        let to_it: Vec<RuleId> = (0..law.rules.len())
            .map(RuleId::from)
            .filter(|other| law[*other].yields_to.contains(&id))
            .collect();
        let yields = rules(self, &rule.yields_to, "pages-yields-to-none");
        let yielding = rules(self, &to_it, "pages-yield-to-it-none");
        self.titled("pages-yields-to", &yields);
        self.titled("pages-yield-to-it", &yielding);
        self.in_full_basis(&rule.basis);
        self.reviewed(&rule.id);
    }

    fn duty_in_full(&mut self, id: DutyId) {
        let duty = &self.rulebook[id];
        let name = self.duty(id);
        self.line(&format!("\n#### {name} (`{}`)\n", duty.id));
        let says = self.part("d", &duty.id, "says");
        self.titled("pages-duty-what", &says);
        let timing = self.get(match duty.timing {
            Timing::Before => "ui-timing-before",
            Timing::After => "ui-timing-after",
        });
        let deadline = self.part("d", &duty.id, "deadline");
        self.line(&format!("{timing} {deadline}"));
        self.when("pages-duty-when", &duty.activities, &duty.when);
        if duty.held == Condition::Constant(false) {
            let never = self.get("pages-duty-never-held");
            self.titled("pages-duty-held", &never);
        } else {
            let title = self.get("pages-duty-held");
            self.line(&title);
            self.condition(&duty.held);
        }
        self.how_certain(duty.certainty.name());
        self.in_full_basis(&duty.basis);
    }

    /// A condition under its title, and whom it speaks of.
    fn when(&mut self, title: &str, activities: &[ActivityId], when: &Condition) {
        let scope = if activities.is_empty() {
            self.get("pages-scope-firm")
        } else {
            let names = self.activities(activities);
            self.words.fill("pages-scope", &[("activities", &names)])
        };
        self.titled(title, &scope);
        self.condition(when);
    }

    fn how_certain(&mut self, name: &str) {
        let short = self.named("ui-certainty", name);
        let means = self.named("pages-certainty", name);
        self.titled("pages-certainty-title", &format!("{short}; {means}"));
    }

    pub(super) fn in_full_basis(&mut self, basis: &[crate::rulebook::Basis]) {
        let title = self.get("ui-authorities-title");
        self.line(&title);
        self.cited_in_full(basis);
    }

    fn reviewed(&mut self, id: &str) {
        let mut reviews = self.rulebook.reviews.iter();
        let says = match reviews.find(|r| r.rules.iter().any(|rule| rule == id)) {
            Some(review) => {
                let gaps = [
                    ("reviewer", review.reviewer.as_str()),
                    ("date", &review.date),
                ];
                self.words.fill("ui-reviewed", &gaps)
            }
            None => self.get("ui-not-reviewed"),
        };
        self.titled("pages-reviewed", &says);
    }

    /// A word and what it says; nothing where there is nothing to say.
    pub(super) fn titled(&mut self, title: &str, says: &str) {
        if !says.is_empty() {
            let title = self.get(title);
            let title = title.trim_end_matches([':', '：']);
            let colon = self.language.colon();
            self.line(&format!("{title}{colon}{says}"));
        }
    }
}
