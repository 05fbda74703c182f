//! The assessment as plain text: short answer, facts, then activity by activity.

use std::fmt::Write;

use crate::answers::{Answer, Answers};
use crate::assessment::{Assessment, DutyStatus, Lean, Outcome, Reason, Verdict};
use crate::evaluation::Headline;
use crate::i18n::{Language, Words, option_id, question_id};
use crate::ids::{AuthorityId, QuestionId};
use crate::insight::Insights;
use crate::insight::names::{Company, company, is_shown, knows_little};
use crate::rulebook::{Basis, Conclusion, Kind, Rulebook};

/// What a report is written with.
pub(super) struct Writer<'a> {
    pub(super) rulebook: &'a Rulebook,
    pub(super) words: &'a Words,
    pub(super) language: Language,
    out: String,
    /// What was cited so far, in order, each with its provisions.
    pub(super) cited: Vec<(AuthorityId, Vec<u16>)>,
}

/// Writes the report.
#[must_use]
pub fn text(
    rulebook: &Rulebook,
    words: &Words,
    language: Language,
    answers: &Answers,
    assessment: &Assessment,
    insights: &Insights,
) -> String {
    let mut writer = Writer::new(rulebook, words, language);
    writer.whole(answers, assessment, insights);
    writer.done()
}

impl<'a> Writer<'a> {
    pub(super) fn new(rulebook: &'a Rulebook, words: &'a Words, language: Language) -> Self {
        Self {
            rulebook,
            words,
            language,
            out: String::new(),
            cited: Vec::new(),
        }
    }

    pub(super) fn done(self) -> String {
        self.out
    }
}

impl Writer<'_> {
    pub(super) fn line(&mut self, text: &str) {
        // Writing to a String cannot fail.
        let _ = writeln!(self.out, "{text}");
    }

    pub(super) fn heading(&mut self, id: &str) {
        let text = self.words.get(id).to_owned();
        self.line(&format!("\n## {text}\n"));
    }

    fn whole(&mut self, answers: &Answers, assessment: &Assessment, insights: &Insights) {
        let words = self.words;
        let title = words.get("cli-title").to_owned();
        self.line(&format!("# {title}\n"));
        let version = self.rulebook.version.clone();
        let as_of = self.rulebook.as_of.to_string();
        let date = assessment.age.date.to_string();
        let stamp = words.fill(
            "cli-stamp",
            &[("version", &version), ("asof", &as_of), ("date", &date)],
        );
        self.line(&stamp);
        if assessment.age.stale {
            self.line(words.get("cli-out-of-date"));
        }
        if assessment.age.before_as_of {
            self.line(words.get("cli-before-as-of"));
        }
        self.line(words.get("cli-not-reviewed"));
        self.line(words.get("ui-report-question"));
        self.heading("cli-short-answer");
        let headline = format!("cli-headline-{}", assessment.firm.headline.name());
        let firm = words
            .get(match assessment.first_line() {
                "out-of-date" => "cli-headline-out-of-date",
                _ => &headline,
            })
            .to_owned();
        self.line(&firm);
        self.by_headline(assessment);
        for conflict in &assessment.conflicts {
            let together = conflict.len() > 1;
            self.line(words.get(if together {
                "cli-conflict"
            } else {
                "conflict-later"
            }));
            for question in conflict {
                let asked = self.question(*question);
                self.line(&format!("- {asked}"));
            }
        }
        self.heading("cli-facts");
        for (question, answer) in answers.iter() {
            let asked = self.question(question);
            let given = self.answer(question, answer);
            self.line(&format!("- {asked} {given}"));
        }
        self.next_facts(insights);
        let (seen, rest): (Vec<_>, Vec<_>) = assessment.verdicts.iter().partition(|v| is_shown(v));
        for verdict in seen {
            self.verdict(verdict, assessment);
            // One who knows too little is told what to find, not what each thing could be.
            if verdict.present == Some(true) || !knows_little(assessment) {
                self.about(verdict, assessment, insights, answers);
            }
        }
        if !rest.is_empty() {
            let count = [("count", &*rest.len().to_string())];
            let text = words.fill("report-undecided", &count);
            self.line(&format!("\n{text}"));
        }
        self.stopping(assessment);
        self.spills(assessment);
        self.exposure(assessment);
        self.every_duty(assessment);
        self.open_facts(assessment);
        self.old_tests(assessment);
        self.outlook(assessment);
        self.bring();
        self.authorities();
        self.limits();
    }

    pub(super) fn energy(&mut self, assessment: &Assessment) {
        if let Some(energy) = assessment.energy {
            let kwh = self.whole_number(energy.kwh_year);
            let tce = self.number(energy.tce_year.round_dp(2));
            let text = self
                .words
                .fill("cli-energy", &[("kwh", &kwh), ("tce", &tce)]);
            self.line(&format!("\n{text}"));
        }
        if let Some(surcharge) = assessment.surcharge {
            let rate = self.number(surcharge.rate);
            let amount = self.whole_number(surcharge.yuan_year);
            let place = self
                .language
                .of(&self.rulebook[surcharge.place].name)
                .to_owned();
            let values = [
                ("rate", rate.as_str()),
                ("amount", amount.as_str()),
                ("place", place.as_str()),
            ];
            if let Some(only_if) = assessment.charged_if(self.rulebook) {
                self.line(self.words.get(only_if));
            }
            let text = self.words.fill("cli-surcharge", &values);
            self.line(&text);
            let state = self.words.fill(
                &format!("surcharge-{}", surcharge.state.name()),
                &[("rate", &self.number(surcharge.found(self.rulebook)))],
            );
            self.line(&state);
            if surcharge.came_later() {
                self.line(self.words.get("surcharge-came-later"));
            }
            let base = self.named("ui-base", surcharge.base(self.rulebook));
            self.line(&base);
            let basis = if surcharge.national {
                vec![self.rulebook.national_surcharge.1]
            } else {
                self.rulebook[surcharge.place].basis.clone()
            };
            self.basis(&basis);
        }
    }

    pub(super) fn question(&self, id: QuestionId) -> String {
        let question = &self.rulebook[id];
        let text = self.words.get(&question_id(&question.id)).to_owned();
        match question.stage_of {
            Some(activity) => {
                let name = self
                    .words
                    .get(&format!("a-{}", self.rulebook[activity].id))
                    .to_owned();
                crate::i18n::fill(&text, &[("activity", &name)])
            }
            None => text,
        }
    }

    pub(super) fn answer(&self, id: QuestionId, answer: &Answer) -> String {
        let question = &self.rulebook[id];
        let option = |cell: &u16| {
            let name = question
                .options
                .get(usize::from(*cell))
                .map_or("", String::as_str);
            // An option of another question may bear the name of a place.
            if question.kind == Kind::Place
                && let Some(place) = self.rulebook.place(name)
            {
                return self.language.of(&self.rulebook[place].name).to_owned();
            }
            let own = option_id(&question.id, name);
            let common = format!("cli-{name}");
            self.words
                .get(if self.words.has(&own) { &own } else { &common })
                .to_owned()
        };
        match answer {
            Answer::DontKnow => self.words.get("cli-dont-know").to_owned(),
            Answer::One(cell) => option(cell),
            Answer::Any { yes, unknown } if yes.is_empty() && unknown.is_empty() => {
                self.words.get("cli-none").to_owned()
            }
            Answer::Any { yes, unknown } => {
                let unsure = self.words.get("cli-dont-know");
                let mut all: Vec<String> = yes.iter().map(option).collect();
                all.extend(unknown.iter().map(|c| format!("{} ({unsure})", option(c))));
                all.join("; ")
            }
            Answer::Quantity(number) => format!("{} {}", self.number(*number), self.unit(id)),
            Answer::Month(month) => month.to_string(),
            Answer::Fleet(rows) => {
                let one = |r: &crate::answers::FleetRow| {
                    let machine = self
                        .words
                        .get(&format!("o-hardware-machines-{}", r.machine))
                        .to_owned();
                    let [count, watts, hours] = r
                        .cells()
                        .map(|c| c.map_or_else(|| "?".to_owned(), |n| n.to_string()));
                    format!("{machine}: {count} × {watts} W × {hours} h")
                };
                rows.iter().map(one).collect::<Vec<_>>().join("; ")
            }
        }
    }

    /// The headline in words, or what is still possible.
    pub(super) fn head(&self, verdict: &Verdict, assessment: &Assessment) -> String {
        let words = self.words;
        let company = company(assessment, verdict.activity);
        let word = |outcome: &Outcome| match (outcome, company) {
            (Outcome::Absent, _) => words.get("cli-absent").to_owned(),
            (Outcome::Headline(Headline::Encouraged), Company::Bad | Company::MayBeBad) => {
                self.outcome(*outcome, company)
            }
            _ => words
                .get(&format!("cli-headline-{}", outcome.name()))
                .to_owned(),
        };
        match (verdict.headline, verdict.possible.as_slice()) {
            (Some(_), _) if verdict.lean == Some(Lean::OutOfDate) => {
                words.get("cli-headline-out-of-date").to_owned()
            }
            (Some(headline), _) => word(&Outcome::Headline(headline)),
            (None, [one @ (Outcome::Stopped | Outcome::Outside)]) => word(one),
            (None, possible) => {
                let possible: Vec<String> = possible.iter().map(word).collect();
                words.fill("cli-possible", &[("list", &possible.join(" / "))])
            }
        }
    }

    fn verdict(&mut self, verdict: &Verdict, assessment: &Assessment) {
        let words = self.words;
        let (name, head) = (
            self.activity(verdict.activity),
            self.head(verdict, assessment),
        );
        self.line(&format!("\n## {name}\n\n{head}"));
        for (message, by) in [
            ("ui-exposed-by", &verdict.exposed_by),
            ("ui-may-be-exposed-by", &verdict.may_be_exposed_by),
        ] {
            if !by.is_empty() {
                let names = by.iter().map(|a| self.rulebook[*a].id.as_str());
                let names: Vec<String> = names
                    .map(|id| words.get(&format!("a-{id}")).to_owned())
                    .collect();
                let text = words.fill(message, &[("activities", &names.join("; "))]);
                self.line(&text);
            }
        }
        if let Some(lean) = verdict.lean {
            let text = words.get(match lean.name() {
                "leans-to-stop" => "cli-lean-leans-to-stop",
                "untested" => "cli-lean-untested",
                "out-of-date" => "cli-out-of-date",
                _ => "cli-lean-not-settled-good",
            });
            self.line(text);
        }
        let what = self.part("a", &self.rulebook[verdict.activity].id, "what");
        let issue = self.part("a", &self.rulebook[verdict.activity].id, "issue");
        let title = self.get("ui-issue");
        self.line(&format!("{what}\n{title} {issue}\n"));
        self.reasons(&verdict.reasons);
        self.by_name(verdict);
    }

    /// Findings and duties by name: the parts below say more.
    fn by_name(&mut self, verdict: &Verdict) {
        let mut findings: Vec<String> = Vec::new();
        for reason in verdict.findings.iter().filter(|r| r.stands) {
            if let Conclusion::Finding(finding) = reason.concludes {
                let name = self.finding(finding);
                if !findings.contains(&name) {
                    findings.push(name);
                }
            }
        }
        self.titled("ui-exposure-title", &findings.join("; "));
        let counts = verdict.duties.iter().filter(|d| d.required != Some(false));
        let duties: Vec<String> = counts
            .map(|d| format!("{} ({})", self.duty(d.duty), self.duty_state(d)))
            .collect();
        self.titled("ui-duties-title", &duties.join("; "));
    }

    fn duty_state(&self, status: &DutyStatus) -> String {
        self.get(match status.owed {
            Some(true) => "cli-owed",
            Some(false) => "cli-held",
            None => "cli-duty-open",
        })
    }

    pub(super) fn reasons(&mut self, reasons: &[Reason]) {
        for reason in reasons.iter().filter(|r| r.stands) {
            let rulebook = self.rulebook;
            let rule = &rulebook[reason.rule];
            let id = format!("r-{}", rule.id);
            let what = match reason.concludes {
                Conclusion::Lane(lane) => self
                    .words
                    .get(&format!("cli-lane-{}", lane.name()))
                    .to_owned(),
                Conclusion::Prohibited => self.words.get("cli-prohibited").to_owned(),
                Conclusion::Outside => self.words.get("cli-outside").to_owned(),
                Conclusion::Finding(f) => {
                    self.words.get(&format!("f-{}", rulebook[f].id)).to_owned()
                }
            };
            let certainty = self
                .words
                .get(&format!("cli-{}", reason.certainty.name()))
                .to_owned();
            let text = self.words.get(&id).to_owned();
            let why = self.words.attr(&id, "reason").to_owned();
            self.line(&format!("- {what} ({certainty}). {text} {why}"));
            let counter = self.words.attr(&id, "counter").to_owned();
            if !counter.is_empty() {
                let text = self.words.fill("cli-counter", &[("text", &counter)]);
                self.line(&format!("  {text}"));
            }
            self.basis(&rule.basis);
        }
    }

    pub(super) fn duties(&mut self, duties: &[DutyStatus]) {
        for status in duties {
            let rulebook = self.rulebook;
            let id = format!("d-{}", rulebook[status.duty].id);
            let (state, name) = (self.duty_state(status), self.words.get(&id).to_owned());
            let deadline = self.words.attr(&id, "deadline").to_owned();
            self.line(&format!("- {name}: {state}. {deadline}"));
            self.basis(&rulebook[status.duty].basis);
        }
    }

    pub(super) fn basis(&mut self, basis: &[Basis]) {
        for one in basis {
            self.note_cited(*one);
            let (authority, provision) = self.rulebook.cited(one.pin);
            let number = authority.number.as_deref().unwrap_or("");
            let provenance = self
                .words
                .get(&format!("cli-pin-{}", provision.provenance))
                .to_owned();
            let state = self
                .words
                .get(&format!("cli-status-{}", authority.state()))
                .to_owned();
            // A pinpoint is shown only as far as its provenance allows.
            let pin = provision.pinpoint();
            let text = format!(
                "  · {} {number} {pin} ({state}; {provenance})",
                authority.title.zh
            );
            self.line(&text);
        }
    }
}
