//! What insight says of a result, as plain text: the next facts, and of each activity what is still
//! possible, what would change it and what it rests on. It must never judge nor offer.

use super::text::Writer;
use crate::assessment::{Assessment, Outcome, Verdict};
use crate::i18n::Words;
use crate::ids::{ActivityId, MoveId, QuestionId};
use crate::insight::names::{costly, doubt, lede};
use crate::insight::{Changes, Insights, Rests, Smallest};
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

    /// What is said of one activity.
    pub(super) fn about(&mut self, verdict: &Verdict, insights: &Insights) {
        let about = insights.about(verdict.activity);
        match doubt(&verdict.possible) {
            "law" => self.line(&format!("\n{}", self.words.get("in-doubt-law"))),
            "nothing" => {}
            doubt => {
                let title = self.words.get("in-range-title");
                let why = word(self.words, &format!("in-range-{doubt}"));
                self.line(&format!("\n### {title}\n\n{why}\n"));
                for example in &about.range {
                    let outcome = self.outcome(example.outcome);
                    self.line(&format!("- {outcome}"));
                    for (question, answer) in &example.answers {
                        let line = self.given(*question, &self.answer(*question, answer));
                        self.line(&format!("  - {line}"));
                    }
                }
            }
        }
        self.changes(&about.changes, &verdict.possible);
        self.rests(&about.rests);
    }

    /// A question and an answer.
    fn given(&self, question: QuestionId, answer: &str) -> String {
        let asked = self.question(question);
        let values = [("question", asked.as_str()), ("answer", answer)];
        self.words.fill("in-answer-is", &values)
    }

    /// An outcome in a word.
    fn outcome(&self, outcome: Outcome) -> String {
        let id = match outcome {
            Outcome::Absent => "ui-outcome-absent".to_owned(),
            other => format!("ui-tag-{}", other.name()),
        };
        self.words.get(&id).to_owned()
    }

    fn activity(&self, activity: ActivityId) -> String {
        let id = format!("a-{}", self.rulebook[activity].id);
        self.words.get(&id).to_owned()
    }

    fn changes(&mut self, changes: &Changes, possible: &[Outcome]) {
        let words = self.words;
        let sets = match changes {
            Changes::NotNeeded => return,
            Changes::FindFirst => return self.line(&format!("\n{}", words.get("in-change-find"))),
            Changes::Sets(sets) => sets,
        };
        self.line(&format!("\n### {}\n", words.get("in-change-title")));
        self.line(words.get(lede(sets, possible)));
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
        let headline = self.outcome(Outcome::Headline(set.headline));
        self.line(&format!("\n- {} {headline}", words.get("in-change-to")));
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
        let elsewhere = &set.elsewhere;
        let mut worse: Vec<String> = elsewhere
            .worse
            .iter()
            .map(|m| self.activity(m.activity))
            .collect();
        for finding in &elsewhere.findings {
            let what = word(self.words, &format!("f-{}", rulebook[*finding].id));
            worse.push(words.fill("in-change-finding", &[("what", &what)]));
        }
        for owed in &elsewhere.duties {
            worse.push(words.fill("in-change-duty", &[("what", &duty(owed))]));
        }
        if worse.is_empty() {
            self.line(&format!("  - {}", words.get("in-change-worse-none")));
        }
        self.listed("in-change-worse", worse);
        let better = elsewhere.better.iter();
        let better = better.map(|m| self.activity(m.activity)).collect();
        self.listed("in-change-better", better);
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

    fn rests(&mut self, rests: &Rests) {
        let words = self.words;
        self.line(&format!("\n### {}\n", words.get("in-rests-title")));
        self.line(words.get(if rests.alone.is_empty() {
            "in-rests-none"
        } else {
            "in-rests-alone"
        }));
        for alone in &rests.alone {
            let asked = self.question(alone.question);
            let stand = &self.rulebook[alone.question].stand;
            let fact = word(self.words, &format!("fact-{}", stand.name()));
            self.line(&format!("- {asked} ({fact})"));
            for one in &alone.becomes {
                let outcome = self.outcome(one.outcome);
                let otherwise = words.get("in-rests-otherwise");
                let given = one.answer.as_ref().map_or_else(String::new, |answer| {
                    let answer = self.answer(alone.question, answer);
                    let values = [("answer", answer.as_str())];
                    format!(" {}", words.fill("in-rests-if", &values))
                });
                self.line(&format!("  - {otherwise} {outcome}{given}"));
            }
            if let Stand::Never(why) = stand {
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

/// Whether too little is known for a range of each activity to be of use.
pub(super) fn knows_little(assessment: &Assessment) -> bool {
    assessment.verdicts.len() > 12
}
