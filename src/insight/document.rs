//! The whole result as JSON: the assessment, and what insight says of it. Ids and figures, no
//! words.
//!
//! Its schema is published. Native only. It must never hold another answer to a fact whose change is never
//! offered, nor one that would read better.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use super::names::{compared, costly, doubt, fact};
use super::{Changes, Elsewhere, Example, Insights, Moved, NextFact, Rests, Smallest, in_the_way};
use crate::answers::{Answer, document::value};
use crate::assessment::document::{self as assessed, AssessmentDoc, CitedDoc};
use crate::assessment::{Assessment, Outcome, Verdict};
use crate::ids::{ActivityId, DutyId, FindingId, MoveId, QuestionId};
use crate::rulebook::{By, Cut, Rulebook, Stand};

/// The assessment, and beside it what is open, what decides and what would change it.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ResultDoc {
    /// The assessment.
    #[serde(flatten)]
    pub assessment: AssessmentDoc,
    /// Unanswered facts that can change a headline, the one that settles most first.
    pub next_facts: Vec<NextFactDoc>,
    /// By activity, in the order of `activities`.
    pub insights: Vec<AboutDoc>,
}

/// One fact that is not known.
#[derive(Debug, Serialize, JsonSchema)]
pub struct NextFactDoc {
    /// The question.
    pub question: String,
    /// Who holds the fact.
    pub holder: Option<String>,
    /// The open activities on which it bears.
    pub activities: Vec<String>,
    /// Its possible answers.
    pub answers: u64,
    /// Activities settled, summed over its possible answers.
    pub settled: u64,
    /// Outcomes ruled out, summed over its possible answers.
    pub ruled_out: u64,
}

/// What is said about one activity.
#[derive(Debug, Serialize, JsonSchema)]
pub struct AboutDoc {
    /// The activity.
    pub activity: String,
    /// What leaves it undecided: `facts` (answers are missing), `law` (no answer of the visitor
    /// could settle it), `both`, `nothing`, `conflict` (answers contradict each other) or
    /// `out-of-date` (the rules are too old to say).
    pub doubt: String,
    /// What it can still turn out to be, each with the fewest facts that would fix it: to be found
    /// out, never chosen.
    pub range: Vec<ExampleDoc>,
    /// The answers that alone would change it, and to what.
    pub rests_on: Vec<AloneDoc>,
    /// Answered questions that matter only together with another.
    pub matters_together: Vec<String>,
    /// Answered questions that cannot matter.
    pub cannot_matter: Vec<String>,
    /// Whether changes are listed: `sets`, `not-needed`, `find-first` (whether it is done is not
    /// known, or answers contradict each other) or `out-of-date` (the rules are too old to say).
    pub changes: String,
    /// The smallest changes; null unless `changes` is `sets`. An empty list means that nothing
    /// smaller than stopping helps.
    pub smallest_changes: Option<Vec<ChangeSetDoc>>,
    /// Where nothing smaller than stopping helps because the act itself is forbidden or in doubt: the
    /// rules that stand in the way.
    pub in_the_way: Vec<String>,
    /// Where the proposed list of one essay would put it. A proposal, not law: `data-industry`,
    /// `financial-regulation`, `register-and-declare` or `not-listed`.
    pub outlook: String,
    /// How the law of today compares with the proposal: `stricter`, `unclear` (the law of today is
    /// unclear, the proposal would admit it), `same`, `exposed` (in itself the same; of what exposes
    /// it, or may, the proposal says nothing), `proposal-stricter`, `other` (the proposal would
    /// regulate it as finance), `open`, `past`, `outside` or `stale`.
    pub compared: String,
}

/// One thing an activity can turn out to be.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ExampleDoc {
    /// A headline, `stopped`, `outside` or `absent`.
    pub outcome: String,
    /// Answers that fix it, as in an answer file.
    pub answers: Vec<GivenDoc>,
}

/// One answer.
#[derive(Debug, Serialize, JsonSchema)]
pub struct GivenDoc {
    /// The question.
    pub question: String,
    /// The answer, as in an answer file; of a figure or month the smallest of its interval.
    pub answer: Value,
    /// Of a figure or month: where the interval begins; null if it has no beginning.
    pub from: Option<Value>,
    /// Of a figure or month: below what it ends; null if it has no end.
    pub below: Option<Value>,
    /// Why a change of the fact is never offered.
    pub never_offered: Option<String>,
}

/// An answer that alone would change a verdict.
#[derive(Debug, Serialize, JsonSchema)]
pub struct AloneDoc {
    /// The question.
    pub question: String,
    /// `changeable`, `costly`, `past`, `never-offered`, or `stage`, which is ended and not
    /// answered away.
    pub fact: String,
    /// Why a change of it is never offered.
    pub never_offered: Option<String>,
    /// To what.
    pub becomes: Vec<BecomesDoc>,
}

/// An outcome that another answer would make possible.
#[derive(Debug, Serialize, JsonSchema)]
pub struct BecomesDoc {
    /// The outcome.
    pub outcome: String,
    /// Whether it alone would be possible.
    pub fixed: bool,
    /// The nearest such answer; null where the fact is past or a change of it never offered, and
    /// where the outcome would be better than now: what is better stands in `smallest_changes`.
    pub answer: Option<Value>,
}

/// A smallest set of changes.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ChangeSetDoc {
    /// The worst headline possible after them.
    pub headline: String,
    /// The activities in whose company an encouraged one would be exposed: lawful in itself, not
    /// to be shown as good.
    pub exposed_by: Vec<String>,
    /// The open activities in whose company it may yet be exposed.
    pub may_be_exposed_by: Vec<String>,
    /// The activity that takes its place.
    pub becomes: Option<String>,
    /// The changes.
    pub changes: Vec<MoveDoc>,
    /// The rules that stand in the way now and no longer after.
    pub lifts_rules: Vec<String>,
    /// The duties owed now and no longer after.
    pub lifts_duties: Vec<String>,
    /// The duties that may be owed now, while a fact is missing, and no longer after: the fact is to
    /// be found first.
    pub lifts_open_duties: Vec<String>,
    /// Findings that no longer stand after it and stay, for what was done until then.
    pub stays: Vec<String>,
    /// Findings on the firm, the activity or what takes its place that stand now and after it.
    pub remains: Vec<String>,
    /// What gets worse elsewhere.
    pub worse: ElsewhereDoc,
    /// Other activities that get better.
    pub better: Vec<MovedDoc>,
}

/// One change.
#[derive(Debug, Serialize, JsonSchema)]
pub struct MoveDoc {
    /// The move.
    #[serde(rename = "move")]
    pub id: String,
    /// `end`, `license`, `file` or `replace`.
    pub kind: String,
    /// `days`, `weeks` or `months`: an estimate, not law.
    pub time: String,
    /// `changeable` or `costly`.
    pub fact: String,
    /// What becomes of the answers.
    pub answers: Vec<StepDoc>,
    /// Its authorities.
    pub basis: Vec<CitedDoc>,
}

/// What becomes of one answer.
#[derive(Debug, Serialize, JsonSchema)]
pub struct StepDoc {
    /// The question.
    pub question: String,
    /// Options chosen before and not after.
    pub from: Vec<String>,
    /// Options chosen after and not before.
    pub to: Vec<String>,
}

/// What gets worse elsewhere.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ElsewhereDoc {
    /// Other activities.
    pub activities: Vec<MovedDoc>,
    /// Findings that would stand.
    pub findings: Vec<String>,
    /// Duties that would be owed.
    pub duties: Vec<String>,
    /// Duties that may be owed then, while a fact is missing.
    pub open_duties: Vec<String>,
}

/// Another activity whose outcomes change.
#[derive(Debug, Serialize, JsonSchema)]
pub struct MovedDoc {
    /// The activity.
    pub activity: String,
    /// What was possible.
    pub before: Vec<String>,
    /// What is possible after.
    pub after: Vec<String>,
}

/// Writes the whole result.
#[must_use]
pub fn write(rulebook: &Rulebook, assessment: &Assessment, insights: &Insights) -> ResultDoc {
    let writer = Writer {
        rulebook,
        stale: assessment.age.stale,
    };
    ResultDoc {
        assessment: assessed::write(rulebook, assessment),
        next_facts: insights
            .next_facts()
            .iter()
            .map(|f| writer.fact(f))
            .collect(),
        insights: assessment
            .verdicts
            .iter()
            .map(|v| writer.about(v, insights))
            .collect(),
    }
}

fn not_offered(stand: &Stand) -> Option<String> {
    match stand {
        Stand::Never(why) => Some(why.clone()),
        Stand::Moves(_) | Stand::Missing => None,
    }
}

struct Writer<'a> {
    rulebook: &'a Rulebook,
    stale: bool,
}

impl Writer<'_> {
    fn activities(&self, ids: &[ActivityId]) -> Vec<String> {
        ids.iter().map(|a| self.rulebook[*a].id.clone()).collect()
    }

    fn findings(&self, ids: &[FindingId]) -> Vec<String> {
        ids.iter().map(|f| self.rulebook[*f].id.clone()).collect()
    }

    fn duties(&self, ids: &[DutyId]) -> Vec<String> {
        ids.iter().map(|d| self.rulebook[*d].id.clone()).collect()
    }

    fn questions(&self, ids: &[QuestionId]) -> Vec<String> {
        ids.iter().map(|q| self.rulebook[*q].id.clone()).collect()
    }

    fn answer(&self, question: QuestionId, answer: &Answer) -> Value {
        let json = value(&self.rulebook[question], answer).to_string();
        serde_json::from_str(&json).unwrap_or_default()
    }

    fn fact(&self, fact: &NextFact) -> NextFactDoc {
        let row = &self.rulebook[fact.question];
        NextFactDoc {
            question: row.id.clone(),
            holder: row.holder.clone(),
            activities: self.activities(&fact.activities),
            answers: fact.answers,
            settled: fact.settled,
            ruled_out: fact.ruled_out,
        }
    }

    fn about(&self, verdict: &Verdict, of: &Insights) -> AboutDoc {
        let activity = verdict.activity;
        let outlook = self.rulebook[activity].outlook;
        let about = of.about(activity);
        let Rests {
            alone,
            together,
            never,
        } = &about.rests;
        AboutDoc {
            activity: self.rulebook[activity].id.clone(),
            doubt: doubt(&verdict.possible, self.stale).to_owned(),
            range: about.range.iter().map(|e| self.example(e)).collect(),
            rests_on: alone
                .iter()
                .map(|a| {
                    let row = &self.rulebook[a.question];
                    AloneDoc {
                        question: row.id.clone(),
                        fact: fact(row).to_owned(),
                        never_offered: not_offered(&row.stand),
                        becomes: a
                            .becomes
                            .iter()
                            .map(|b| BecomesDoc {
                                outcome: b.outcome.name().to_owned(),
                                fixed: b.fixed,
                                answer: b.answer.as_ref().map(|x| self.answer(a.question, x)),
                            })
                            .collect(),
                    }
                })
                .collect(),
            matters_together: self.questions(together),
            cannot_matter: self.questions(never),
            changes: about.changes.name().to_owned(),
            smallest_changes: match &about.changes {
                Changes::Sets(sets) => Some(sets.iter().map(|s| self.set(s)).collect()),
                _ => None,
            },
            in_the_way: match &about.changes {
                Changes::Sets(sets) => {
                    let rules = in_the_way(verdict, sets);
                    rules.iter().map(|r| self.rulebook[*r].id.clone()).collect()
                }
                _ => Vec::new(),
            },
            outlook: outlook.name().to_owned(),
            compared: compared(verdict, outlook, self.stale).to_owned(),
        }
    }

    fn example(&self, example: &Example) -> ExampleDoc {
        let given = |(question, answer): &(QuestionId, Answer)| {
            let row = &self.rulebook[*question];
            let end = |cut: Option<&Cut>| {
                cut.map(|cut| match cut {
                    Cut::At(value) => Value::String(value.to_string()),
                    Cut::In(month) => Value::String(month.to_string()),
                })
            };
            let (from, below) = answer.interval(row);
            GivenDoc {
                question: row.id.clone(),
                answer: self.answer(*question, answer),
                from: end(from),
                below: end(below),
                never_offered: not_offered(&row.stand),
            }
        };
        ExampleDoc {
            outcome: example.outcome.name().to_owned(),
            answers: example.answers.iter().map(given).collect(),
        }
    }

    fn set(&self, set: &Smallest) -> ChangeSetDoc {
        let rulebook = self.rulebook;
        let Elsewhere {
            worse,
            better,
            findings,
            duties,
            open_duties,
        } = &set.elsewhere;
        ChangeSetDoc {
            headline: set.headline.name().to_owned(),
            becomes: set.becomes.map(|a| rulebook[a].id.clone()),
            changes: set.moves.iter().map(|m| self.step(*m)).collect(),
            lifts_rules: set.rules.iter().map(|r| rulebook[*r].id.clone()).collect(),
            lifts_duties: self.duties(&set.duties),
            lifts_open_duties: self.duties(&set.open_duties),
            stays: self.findings(&set.stays),
            remains: self.findings(&set.remains),
            exposed_by: self.activities(&set.exposed_by),
            may_be_exposed_by: self.activities(&set.may_be_exposed_by),
            worse: ElsewhereDoc {
                activities: worse.iter().map(|m| self.moved(m)).collect(),
                findings: self.findings(findings),
                duties: self.duties(duties),
                open_duties: self.duties(open_duties),
            },
            better: better.iter().map(|m| self.moved(m)).collect(),
        }
    }

    fn step(&self, id: MoveId) -> MoveDoc {
        let row = &self.rulebook[id];
        let answers = row.changes.iter().map(|change| {
            let question = &self.rulebook[change.question];
            let names = |cells: &[u16]| -> Vec<String> {
                cells
                    .iter()
                    .filter_map(|c| question.options.get(usize::from(*c)).cloned())
                    .collect()
            };
            let (from, to) = match &change.by {
                By::Add(cells) => (Vec::new(), names(cells)),
                By::Remove(cells) => (names(cells), Vec::new()),
                By::FromTo(from, to) => (names(&[*from]), names(&[*to])),
            };
            StepDoc {
                question: question.id.clone(),
                from,
                to,
            }
        });
        MoveDoc {
            id: row.id.clone(),
            kind: row.kind.name().to_owned(),
            time: row.time.name().to_owned(),
            fact: if costly(self.rulebook, id) {
                "costly"
            } else {
                "changeable"
            }
            .to_owned(),
            answers: answers.collect(),
            basis: assessed::cited(self.rulebook, &row.basis),
        }
    }

    fn moved(&self, moved: &Moved) -> MovedDoc {
        let names = |of: &[Outcome]| of.iter().map(|o| o.name().to_owned()).collect();
        MovedDoc {
            activity: self.rulebook[moved.activity].id.clone(),
            before: names(&moved.before),
            after: names(&moved.after),
        }
    }
}
