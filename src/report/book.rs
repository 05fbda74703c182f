//! The case book in a language: what happened, what was held then, and what the rules say today.
//!
//! It must never judge: the assessment is handed in by the evaluation of the case's own answers.

use super::text::Writer;
use crate::answers::document;
use crate::assessment::{Assessment, Assessor, Verdict, assess};
use crate::i18n::{Language, Words};
use crate::ids::{DutyId, FindingId};
use crate::rulebook::{Basis, Certainty, Lane, Problem, Role, Rulebook};
use crate::verification::cases::Case;

/// The book as it is written, case by case.
pub struct Book<'a> {
    writer: Writer<'a>,
    assessor: &'a Assessor,
}

impl<'a> Book<'a> {
    /// A book without a case yet.
    #[must_use]
    pub fn new(assessor: &'a Assessor, words: &'a Words, language: Language) -> Self {
        let rulebook: &Rulebook = &assessor.rulebook;
        let mut writer = Writer::new(rulebook, words, language);
        let (app, title) = (writer.get("ui-app"), writer.get("pages-cases-heading"));
        writer.line(&format!("# {app}: {title}\n"));
        let lede = writer.get("pages-cases-lede");
        writer.line(&lede);
        Self { writer, assessor }
    }

    /// Adds a case.
    ///
    /// # Errors
    ///
    /// Every answer that does not fit the rulebook.
    pub fn case(&mut self, case: &Case) -> Result<(), Vec<Problem>> {
        let law: &Rulebook = &self.assessor.rulebook;
        let writer = &mut self.writer;
        let file = serde_json::json!({ "answers": case.answers }).to_string();
        let answers = document::read(law, &case.file, &file)?;
        let assessment = assess(self.assessor, &answers, case.date);
        let name = writer.named("case", case.id());
        writer.line(&format!("\n## {}. {name}\n", case.id()));
        let kind = if case.published {
            "published"
        } else {
            "typical"
        };
        let kind = writer.named("pages-case", kind);
        writer.line(&kind);
        let facts = writer.part("case", case.id(), "facts");
        writer.titled("pages-case-facts", &facts);
        let held = match writer.part("case", case.id(), "held") {
            held if held.is_empty() => writer.get("pages-case-no-decision"),
            held => held,
        };
        writer.titled("pages-case-held", &held);
        if case.published {
            let detained = writer.get("ui-limits-detained");
            writer.line(&detained);
        }
        writer.under(&writer.get("pages-case-today"));
        let firm = writer.named("ui-firm", assessment.first_line());
        writer.line(&firm);
        for verdict in &assessment.verdicts {
            writer.verdict_in_a_line(verdict, &assessment);
        }
        let mut findings: Vec<FindingId> = assessment
            .findings()
            .filter(|(_, _, reason)| reason.stands)
            .map(|(_, finding, _)| finding)
            .collect();
        findings.sort_unstable();
        findings.dedup();
        let findings: Vec<String> = findings.iter().map(|f| writer.finding(*f)).collect();
        writer.titled("pages-findings", &findings.join("; "));
        let of_each = assessment.verdicts.iter().flat_map(|v| &v.duties);
        let mut owed: Vec<DutyId> = of_each
            .chain(&assessment.firm.duties)
            .filter(|d| d.owed == Some(true))
            .map(|d| d.duty)
            .collect();
        owed.sort_unstable();
        owed.dedup();
        let owed: Vec<String> = owed.iter().map(|d| writer.duty(*d)).collect();
        writer.titled("pages-case-owed", &owed.join("; "));
        let pins = case.cites.iter().filter_map(|(a, p)| law.pin(a, p));
        let role = Role::Illustrates;
        let cited: Vec<Basis> = pins.map(|pin| Basis { pin, role }).collect();
        writer.in_full_basis(&cited);
        let date = [("date", case.date.to_string())];
        let date = date.each_ref().map(|(k, v)| (*k, v.as_str()));
        let date = writer.words.fill("ui-assessed-on", &date);
        writer.line(&date);
        Ok(())
    }

    /// The book.
    #[must_use]
    pub fn done(self) -> String {
        self.writer.done()
    }
}

impl Writer<'_> {
    /// Its name and how it stands, for a list.
    fn verdict_in_a_line(&mut self, verdict: &Verdict, of: &Assessment) {
        let (name, head) = (self.activity(verdict.activity), self.head(verdict, of));
        let lane = |(lane, certainty): &(Lane, Certainty)| {
            let lane = self.named("ui-lane-short", lane.name());
            format!(
                " · {lane} ({})",
                self.named("ui-certainty", certainty.name())
            )
        };
        let lanes: String = verdict.lanes.iter().map(lane).collect();
        self.line(&format!("- {name}: {head}{lanes}"));
    }
}
