//! What insight says of a result, as plain text: the next facts, and of each activity what is still
//! possible, what would change it and what it rests on. It must never judge nor offer.

use super::text::Writer;
use crate::answers::{Answer, Answers};
use crate::assessment::{Assessment, Outcome, Verdict};
use crate::evaluation::Headline;
use crate::i18n::Words;
use crate::ids::{FindingId, MoveId, QuestionId, RuleId};
use crate::insight::names::{
    Company, company, costly, doubt, fact, lede, never_in, no_change, otherwise, waits_for_paper,
};
use crate::insight::{Changes, Insights, Rests, Smallest, in_the_way};
use crate::rulebook::Stand;

/// A message of an id that is put together.
fn word(words: &Words, id: &str) -> String {
    words.get(id).to_owned()
}

impl Writer<'_> {
    /// The facts to find next, in order.
    pub(super) fn next_facts(&mut self, insights: &Insights) {
        let facts = insights.next_facts();
        if facts.is_empty() {
            return;
        }
        self.heading("in-next-title");
        self.line(self.words.get("in-next-lede"));
        for (at, fact) in facts.iter().enumerate() {
            let asked = self.question(fact.question);
            self.line(&format!("{}. {asked}", at + 1));
            let row = &self.rulebook[fact.question];
            if let Some(holder) = &row.holder {
                let holder = word(self.words, &format!("holder-{holder}"));
                let ask = self.words.attr(&crate::i18n::question_id(&row.id), "ask");
                let who = self.words.get("in-next-who");
                self.line(&format!("   {who} {holder}. {ask}"));
            }
        }
    }

    /// What is said of one activity; nothing where answers contradict each other.
    pub(super) fn about(
        &mut self,
        verdict: &Verdict,
        assessment: &Assessment,
        of: &Insights,
        answers: &Answers,
    ) {
        if verdict.possible.is_empty() {
            return;
        }
        let about = of.about(verdict.activity);
        let company = company(assessment, verdict.activity);
        match doubt(&verdict.possible, assessment.age.stale) {
            "law" => self.line(&format!("\n{}", self.words.get("in-doubt-law"))),
            "out-of-date" => self.line(&format!("\n{}", self.words.get("in-out-of-date"))),
            doubt @ ("facts" | "both") => {
                let title = self.words.get("in-range-title");
                let why = word(self.words, &format!("in-range-{doubt}"));
                let find = self.words.get("in-range-find");
                self.line(&format!("\n### {title}\n\n{why} {find}\n"));
                for example in &about.range {
                    let outcome = self.outcome(example.outcome, company);
                    self.line(&format!("- {outcome}"));
                    for (question, answer) in &example.answers {
                        let line = self.given(*question, &self.found(*question, answer));
                        self.line(&format!("  - {line}"));
                    }
                }
                for why in never_in(self.rulebook, &about.range) {
                    let why = word(self.words, &format!("never-{why}"));
                    self.line(&format!("\n{why}"));
                }
            }
            _ => {}
        }
        self.changes(&about.changes, verdict);
        self.rests(&about.rests, company, answers);
    }

    /// A fact that is not known: of a figure or month the interval within which the law makes no
    /// difference.
    fn found(&self, question: QuestionId, answer: &Answer) -> String {
        if !matches!(answer, Answer::Quantity(_) | Answer::Month(_)) {
            return self.answer(question, answer);
        }
        self.interval(question, answer.interval(&self.rulebook[question]))
    }

    /// A question and an answer.
    fn given(&self, question: QuestionId, answer: &str) -> String {
        let asked = self.question(question);
        let values = [("question", asked.as_str()), ("answer", answer)];
        self.words.fill("in-answer-is", &values)
    }

    /// An outcome in a word; in bad company an encouraged one is no good news.
    pub(super) fn outcome(&self, outcome: Outcome, company: Company) -> String {
        let id = match (outcome, company) {
            (Outcome::Absent, _) => "ui-outcome-absent".to_owned(),
            (Outcome::Headline(Headline::Encouraged), Company::Bad) => "ui-tag-exposed".to_owned(),
            (Outcome::Headline(Headline::Encouraged), Company::MayBeBad) => {
                "ui-tag-may-be-exposed".to_owned()
            }
            (other, _) => format!("ui-tag-{}", other.name()),
        };
        self.words.get(&id).to_owned()
    }

    fn changes(&mut self, changes: &Changes, verdict: &Verdict) {
        let words = self.words;
        let possible = &verdict.possible;
        let sets = match changes {
            Changes::NotNeeded => return,
            // Said above already, where the age of the rules is all that is in doubt.
            Changes::OutOfDate if doubt(possible, true) == "out-of-date" => return,
            Changes::OutOfDate => {
                let (old, stop) = (words.get("in-out-of-date"), words.get("in-change-stop"));
                return self.line(&format!("\n{old} {stop}"));
            }
            Changes::FindFirst => return self.line(&format!("\n{}", words.get("in-change-find"))),
            Changes::Sets(sets) => sets,
        };
        self.line(&format!("\n### {}\n", words.get("in-change-title")));
        self.line(words.get(lede(sets, possible)));
        let way = in_the_way(verdict, sets);
        if !way.is_empty() {
            self.line(words.get(no_change(self.rulebook, verdict.activity)));
            let title = words.get("in-change-against");
            let rule = |r: &RuleId| word(words, &format!("r-{}", self.rulebook[*r].id));
            let rules: Vec<String> = way.iter().map(rule).collect();
            self.line(&format!("{title}: {}", rules.join("; ")));
        }
        for set in sets {
            self.set(set);
        }
        self.line(&format!("\n{}", words.get("in-change-stop")));
        for one in ["counsel", "machines", "cash", "records", "instead"] {
            let step = word(self.words, &format!("ui-stopping-{one}"));
            self.line(&format!("- {step}"));
        }
    }

    fn set(&mut self, set: &Smallest) {
        let words = self.words;
        let company = Company::of(&set.exposed_by, &set.may_be_exposed_by);
        let headline = self.outcome(Outcome::Headline(set.headline), company);
        self.line(&format!("\n- {} {headline}", words.get("in-change-to")));
        for (message, by) in [
            ("ui-exposed-by", &set.exposed_by),
            ("ui-may-be-exposed-by", &set.may_be_exposed_by),
        ] {
            if !by.is_empty() {
                let names: Vec<String> = by.iter().map(|a| self.activity(*a)).collect();
                let by = words.fill(message, &[("activities", &names.join("; "))]);
                self.line(&format!("  - {by}"));
            }
        }
        for id in &set.moves {
            self.step(*id);
        }
        if let Some(activity) = set.becomes {
            let values = [("activity", self.activity(activity))];
            let values = values.each_ref().map(|(k, v)| (*k, v.as_str()));
            self.line(&format!("  - {}", words.fill("in-change-becomes", &values)));
        }
        let rulebook = self.rulebook;
        let rules = set.rules.iter();
        let rules = rules.map(|r| word(self.words, &format!("r-{}", rulebook[*r].id)));
        self.listed("in-change-because", rules.collect());
        let duty = |d: &crate::ids::DutyId| word(self.words, &format!("d-{}", rulebook[*d].id));
        self.listed("in-change-lifts", set.duties.iter().map(duty).collect());
        let open = set.open_duties.iter().map(duty).collect();
        self.listed("in-change-lifts-open", open);
        let elsewhere = &set.elsewhere;
        let mut worse: Vec<String> = elsewhere
            .worse
            .iter()
            .map(|m| self.activity(m.activity))
            .collect();
        let finding = |f: &FindingId| word(self.words, &format!("f-{}", rulebook[*f].id));
        let mut named = |id: &str, what: String| worse.push(format!("{}: {what}", words.get(id)));
        for found in &elsewhere.findings {
            named("in-change-finding", finding(found));
        }
        for owed in &elsewhere.duties {
            named("in-change-duty", duty(owed));
        }
        for open in &elsewhere.open_duties {
            named("in-change-duty-open", duty(open));
        }
        if worse.is_empty() {
            self.line(&format!("  - {}", words.get("in-change-worse-none")));
        }
        self.listed("in-change-worse", worse);
        let better = elsewhere.better.iter();
        let better = better.map(|m| self.activity(m.activity)).collect();
        self.listed("in-change-better", better);
        if set.past {
            self.line(&format!("  - {}", words.get("in-change-past")));
        }
        self.listed("in-change-stays", set.stays.iter().map(finding).collect());
        self.listed(
            "in-change-remains",
            set.remains.iter().map(finding).collect(),
        );
        if waits_for_paper(rulebook, set) {
            self.line(&format!("  - {}", words.get("in-change-until")));
        }
    }

    fn step(&mut self, id: MoveId) {
        let (words, row) = (self.words, &self.rulebook[id]);
        let name = format!("move-{}", row.id);
        let time = word(self.words, &format!("move-time-{}", row.time.name()));
        let fact = words.get(if costly(self.rulebook, id) {
            "fact-costly"
        } else {
            "fact-changeable"
        });
        let kind = word(self.words, &format!("move-kind-{}", row.kind.name()));
        let takes = words.fill("in-change-time", &[("time", &time), ("fact", fact)]);
        let (what, says) = (words.get(&name), words.attr(&name, "says"));
        self.line(&format!("  - {kind}: {what}. {says} {takes}."));
        let basis = row.basis.clone();
        self.basis(&basis);
    }

    /// A word and what follows it, in one line; nothing without anything to follow.
    fn listed(&mut self, id: &str, of: Vec<String>) {
        if !of.is_empty() {
            let title = self.words.get(id).to_owned();
            self.line(&format!("  - {title}: {}", of.join("; ")));
        }
    }

    fn rests(&mut self, rests: &Rests, company: Company, answers: &Answers) {
        let words = self.words;
        self.line(&format!("\n### {}\n", words.get("in-rests-title")));
        self.line(words.get(if rests.alone.is_empty() {
            "in-rests-none"
        } else {
            "in-rests-alone"
        }));
        for alone in &rests.alone {
            let asked = self.question(alone.question);
            let row = &self.rulebook[alone.question];
            let fact = word(self.words, &format!("fact-{}", fact(row)));
            self.line(&format!("- {asked} ({fact})"));
            for one in &alone.becomes {
                let outcome = self.outcome(one.outcome, company);
                let else_it_is = words.get("in-rests-otherwise");
                let given = one.answer.as_ref().map_or_else(String::new, |other| {
                    let parts = otherwise(answers.get(alone.question), other).into_iter();
                    let parts = parts.map(|(id, answer)| {
                        let answer = self.answer(alone.question, &answer);
                        words.fill(id, &[("answer", answer.as_str())])
                    });
                    format!(" {}", parts.collect::<Vec<_>>().join("; "))
                });
                self.line(&format!("  - {else_it_is} {outcome}{given}"));
            }
            if let Stand::Never(why) = &row.stand {
                let why = word(self.words, &format!("never-{why}"));
                self.line(&format!("  - {why}"));
            }
        }
        if !rests.alone.is_empty() {
            self.line(words.get("in-rests-not-advice"));
        }
        let asked = |of: &[QuestionId]| of.iter().map(|q| self.question(*q)).collect();
        let (together, never) = (asked(&rests.together), asked(&rests.never));
        self.listed("in-rests-together", together);
        self.listed("in-rests-never", never);
    }
}
