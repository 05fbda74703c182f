//! The parts of the report after the activities, in the order counsel reads them: how to stop well,
//! spill-overs, exposure with energy, duties, open facts, old tests, gaps, outlook, what to bring.
//!
//! It must never call an exposure a price, nor a missing answer a no.

use super::figures::figures;
use super::text::Writer;
use crate::assessment::{Action, Assessment, DutyStatus, Found, Reason, Verdict};
use crate::ids::{ActivityId, DutyId, FindingId, QuestionId};
use crate::insight::mark::marked;
use crate::insight::names::{compared, is_shown, knows_little};

/// The groups of the exposure, in this order; the same as on the page.
const EXPOSURE: [&str; 6] = [
    "sanction", "exposure", "contract", "pattern", "outside", "records",
];
/// What counsel asks for at the first meeting, as message ids; at most 255. The page asks for the same,
/// and a tab keeps ticks by place: what is new comes last.
pub const BRING: [&str; 14] = [
    "shares",
    "licence",
    "rooms",
    "lease",
    "bills",
    "machines",
    "software",
    "protocol",
    "revenue",
    "customers",
    "money",
    "support",
    "line",
    "letters",
];
/// The steps of stopping well; the same as on the page.
pub(super) const STOPPING: [&str; 5] = ["counsel", "machines", "cash", "records", "instead"];

impl Writer<'_> {
    /// How to stop well, where something is to be stopped.
    pub(super) fn stopping(&mut self, assessment: &Assessment) {
        let mut verdicts = assessment.verdicts.iter();
        if verdicts.any(|v| assessment.concerns(v) && v.actions.contains(&Action::Stop)) {
            self.heading("ui-stopping-title");
            for step in STOPPING {
                let text = self.named("ui-stopping", step);
                self.line(&format!("- {text}"));
            }
        }
    }

    /// What one activity does to another.
    pub(super) fn spills(&mut self, assessment: &Assessment) {
        self.section("ui-spills-title", "ui-spills-lede");
        if !self.group(assessment, "spill") {
            self.nothing_found();
        }
    }

    /// What may follow, with the sums.
    pub(super) fn exposure(&mut self, assessment: &Assessment) {
        self.section("ui-exposure-title", "ui-exposure-lede");
        self.energy(assessment);
        for group in EXPOSURE {
            if assessment
                .findings()
                .any(|(_, f, _)| self.rulebook[f].group == group)
            {
                self.under(&self.named("ui-group", group));
                self.group(assessment, group);
            }
        }
    }

    /// The old tests beside what decides; what is said beside what is done.
    pub(super) fn old_tests(&mut self, assessment: &Assessment) {
        for (group, title, lede) in [
            ("old-test", "ui-old-title", "ui-old-lede"),
            ("gap", "ui-gap-title", "ui-gap-lede"),
        ] {
            self.section(title, lede);
            if !self.group(assessment, group) {
                self.nothing_found();
            }
        }
    }

    fn section(&mut self, title: &str, lede: &str) {
        self.heading(title);
        let lede = self.get(lede);
        self.line(&lede);
    }

    fn nothing_found(&mut self) {
        let none = self.get("ui-none-found");
        self.line(&none);
    }

    /// The findings of a group: those that stand in full, those that wait by name. Whether there
    /// are any.
    fn group(&mut self, assessment: &Assessment, group: &str) -> bool {
        let found = assessment.found(self.rulebook, group);
        let any = !found.is_empty();
        let (stand, wait): (Vec<Found>, Vec<Found>) = found.into_iter().partition(Found::stands);
        for one in stand {
            let name = self.finding(one.id);
            let says = self.finding_says(one.id, assessment);
            self.line(&format!("\n{name}. {says}"));
            if !one.of.is_empty() {
                let of = self.activities(&one.of);
                self.line(&format!("({of})"));
            }
            if !one.may.is_empty() {
                let (title, may) = (self.get("ui-if-so"), self.activities(&one.may));
                self.line(&format!("({title}{}{may})", self.language.space()));
            }
            let reasons: Vec<Reason> = one.reasons.into_iter().cloned().collect();
            self.reasons(&reasons);
        }
        if !wait.is_empty() {
            let title = self.get("ui-if-so");
            let names: Vec<String> = wait.iter().map(|f| self.finding(f.id)).collect();
            self.line(&format!(
                "\n{title} {}",
                names.join(self.language.semicolon())
            ));
        }
        any
    }

    /// What a finding means, with its figures.
    fn finding_says(&self, id: FindingId, assessment: &Assessment) -> String {
        let finding = &self.rulebook[id];
        if finding.figure.is_some() && !assessment.has_figure(finding) {
            return self.part("f", &finding.id, "bare");
        }
        let gaps = figures(assessment, self.words, self.language);
        let gaps: Vec<(&str, &str)> = gaps.iter().map(|(k, v)| (*k, v.as_str())).collect();
        crate::i18n::fill(&self.part("f", &finding.id, "says"), &gaps)
    }

    /// Every duty that is required or may be, with the activities that owe it.
    pub(super) fn every_duty(&mut self, assessment: &Assessment) {
        self.section("ui-duties-title", "ui-duties-lede");
        let mut all: Vec<(DutyId, Vec<ActivityId>, DutyStatus)> = Vec::new();
        let of_each = assessment
            .verdicts
            .iter()
            .flat_map(|v| v.duties.iter().map(move |d| (Some(v.activity), d)));
        let of_firm = assessment.firm.duties.iter().map(|d| (None, d));
        let counts = |d: &DutyStatus| d.required != Some(false);
        for (of, status) in of_each.chain(of_firm).filter(|(_, d)| counts(d)) {
            match all
                .iter_mut()
                .find(|(id, _, s)| *id == status.duty && s.owed == status.owed)
            {
                Some((_, known, _)) => known.extend(of),
                None => all.push((status.duty, of.into_iter().collect(), status.clone())),
            }
        }
        if all.is_empty() {
            self.nothing_found();
        }
        for (_, of, status) in all {
            let of = if of.is_empty() {
                self.get("ui-whole-firm")
            } else {
                self.activities(&of)
            };
            self.line(&format!("\n({of})"));
            self.duties(std::slice::from_ref(&status));
        }
    }

    /// What is not known, and what it could still change.
    pub(super) fn open_facts(&mut self, assessment: &Assessment) {
        self.heading("ui-open-title");
        let (verdict, exposure) = (&assessment.open_verdict, &assessment.open_exposure);
        if verdict.is_empty() && exposure.is_empty() {
            let none = self.get("ui-open-none");
            self.line(&none);
        }
        self.unknown("ui-open-verdict", verdict);
        self.unknown("ui-open-exposure", exposure);
    }

    fn unknown(&mut self, title: &str, questions: &[QuestionId]) {
        if questions.is_empty() {
            return;
        }
        self.under(&self.get(title));
        for question in questions {
            let asked = self.question(*question);
            let message = crate::i18n::question_id(&self.rulebook[*question].id);
            let ask = self.words.attr(&message, "ask").to_owned();
            self.line(format!("- {asked} {ask}").trim_end());
        }
    }

    /// The activities by headline, counted and named as on the page's first screen.
    pub(super) fn by_headline(&mut self, assessment: &Assessment) {
        let marked = marked(&assessment.verdicts);
        for group in marked.chunk_by(|a, b| a.0 == b.0) {
            let [(mark, _), ..] = group else { continue };
            let tag = self.named("ui-tag", mark.name());
            let count = match group.len() {
                1 => String::new(),
                many => format!(" × {many}"),
            };
            let shown = group.iter().filter(|(_, v)| is_shown(v));
            let names: Vec<String> = shown.map(|(_, v)| self.activity(v.activity)).collect();
            // One who knows too little is told what to find, not what each thing could be.
            let names = match names.join(self.language.semicolon()) {
                some if !some.is_empty() && !knows_little(assessment) => {
                    format!("{}{some}", self.language.colon())
                }
                _ => String::new(),
            };
            self.line(&format!("- {tag}{count}{names}"));
        }
    }

    /// The same activities under the essay's proposal.
    pub(super) fn outlook(&mut self, assessment: &Assessment) {
        self.section("ui-outlook-title", "ui-outlook-mark");
        let never = self.get("outlook-never");
        self.line(&never);
        let done = |v: &&Verdict| v.present == Some(true);
        let done: Vec<&Verdict> = assessment.verdicts.iter().filter(done).collect();
        if done.is_empty() {
            let none = self.get("outlook-none");
            self.line(&none);
        }
        for verdict in done {
            let row = &self.rulebook[verdict.activity];
            let (name, mark) = (self.activity(verdict.activity), self.get("outlook-line"));
            let class = self.named("ui-outlook", row.outlook.name());
            let industry = self.part("a", &row.id, "industry");
            let industry = self
                .words
                .fill("outlook-industry", &[("industry", &industry)]);
            let compared = compared(verdict, row.outlook, assessment.age.stale);
            let compared = self.named("outlook", compared);
            self.line(&format!("- {name}. {mark} {class} {industry} {compared}"));
        }
    }

    /// What to bring to counsel.
    pub(super) fn bring(&mut self) {
        self.section("ui-bring-title", "ui-bring-lede");
        for one in BRING {
            let text = self.named("ui-bring", one);
            self.line(&format!("- {text}"));
        }
    }
}
