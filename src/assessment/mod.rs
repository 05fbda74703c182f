//! The assessment: a verdict for each activity, what follows beside it, and the firm as a whole.
//!
//! It holds ids, truths and figures, never words: the report and the view put them into a
//! language. The day it is made for is an argument. It must never know how it will be shown.

pub mod difference;
pub mod document;
mod energy;
mod explain;
mod firm;
#[cfg(test)]
mod made;
mod make;
mod spaces;

pub use energy::{Energy, EnergySource, Surcharge};
pub use make::{Assessor, assess, is_stale, outcome_of, reckoned};

use crate::evaluation::Headline;
use crate::ids::{ActivityId, DutyId, FindingId, PlaceId, QuestionId, RuleId};
use crate::rulebook::{Certainty, Conclusion, Day, Lane, Rulebook};
use crate::truth::Truth;

/// How far along an activity is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Not begun.
    Planned,
    /// Going on.
    Running,
    /// Ended.
    Stopped,
}

impl Stage {
    /// All three, in the order of the question's options.
    pub const ALL: [Self; 3] = [Self::Planned, Self::Running, Self::Stopped];

    /// The stage's id in files and messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Running => "running",
            Self::Stopped => "stopped",
        }
    }
}

/// What an activity can turn out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// The business does not do it.
    Absent,
    /// It was stopped: no headline.
    Stopped,
    /// Only the law of another place decides: no headline, not judged here.
    Outside,
    /// It is planned or running.
    Headline(Headline),
}

/// Why an *unsettled* headline is unsettled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lean {
    /// A ban is arguable.
    LeansToStop,
    /// A ban is conceivable, and nothing has been decided.
    Untested,
    /// No ban stands, but the good lane is not settled either.
    NotSettledGood,
    /// The rules are out of date.
    OutOfDate,
}

impl Lean {
    /// The lean's id in files and messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::LeansToStop => "leans-to-stop",
            Self::Untested => "untested",
            Self::NotSettledGood => "not-settled-good",
            Self::OutOfDate => "out-of-date",
        }
    }
}

/// What to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Action {
    /// End the act, and end it well.
    Stop,
    /// Ask a lawyer.
    SeeCounsel,
    /// License, file or declare.
    File,
    /// Keep every record.
    KeepRecords,
}

impl Action {
    /// The action's id in files and messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Stop => "stop",
            Self::SeeCounsel => "see-counsel",
            Self::File => "file",
            Self::KeepRecords => "keep-records",
        }
    }
}

/// One rule that stands, or may yet stand, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// The rule.
    pub rule: RuleId,
    /// What it concludes.
    pub concludes: Conclusion,
    /// The certainty it stands with after its exceptions.
    pub certainty: Certainty,
    /// Whether it stands for certain; otherwise it waits for answers.
    pub stands: bool,
    /// The exceptions that lowered its certainty.
    pub lowered_by: Vec<RuleId>,
    /// The answered questions it rests on.
    pub because: Vec<QuestionId>,
    /// The unanswered questions it waits for.
    pub waits_for: Vec<QuestionId>,
}

/// One duty and its state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DutyStatus {
    /// The duty.
    pub duty: DutyId,
    /// Whether it is required at all; `None` while an answer is missing.
    pub required: Option<bool>,
    /// Required and not held; `None` while an answer is missing.
    pub owed: Option<bool>,
    /// The unanswered questions it waits for.
    pub waits_for: Vec<QuestionId>,
}

impl DutyStatus {
    /// Whether it is owed for certain. Of a paper that the law asks for by one reading only, counsel says
    /// whether to file it.
    #[must_use]
    pub fn must_be_filed(&self, rulebook: &Rulebook) -> bool {
        self.owed == Some(true) && rulebook[self.duty].certainty == Certainty::Settled
    }
}

/// The verdict for one activity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// The activity.
    pub activity: ActivityId,
    /// Whether the business does it; `None` while an answer is missing.
    pub present: Option<bool>,
    /// Its stage, where known.
    pub stage: Option<Stage>,
    /// Its headline, where it is fixed.
    pub headline: Option<Headline>,
    /// What it can still turn out to be, exactly.
    pub possible: Vec<Outcome>,
    /// Why it is unsettled.
    pub lean: Option<Lean>,
    /// The other activities that expose an *encouraged* one.
    pub exposed_by: Vec<ActivityId>,
    /// The other activities that may yet expose it: open, and stop or unsettled is among what they
    /// can turn out to be.
    pub may_be_exposed_by: Vec<ActivityId>,
    /// Each lane that stands for certain, with its certainty.
    pub lanes: Vec<(Lane, Certainty)>,
    /// Another law forbids the conduct, and how certainly.
    pub prohibited: Option<Certainty>,
    /// The lane rules: first those that decide, then the others, then those still open.
    pub reasons: Vec<Reason>,
    /// The findings for this activity.
    pub findings: Vec<Reason>,
    /// Its duties.
    pub duties: Vec<DutyStatus>,
    /// What to do.
    pub actions: Vec<Action>,
}

impl Verdict {
    /// The rule that decides, in the order of the headlines: what stops it, surest first, then what
    /// another law decides, then what lets it be done.
    #[must_use]
    pub fn decided_by(&self) -> Option<&Reason> {
        let rank = |reason: &Reason| match reason.concludes {
            Conclusion::Lane(Lane::Financial | Lane::Eliminated) | Conclusion::Prohibited => {
                Some(0)
            }
            Conclusion::Outside => Some(1),
            Conclusion::Lane(_) => Some(2),
            Conclusion::Finding(_) => None,
        };
        let placing = self
            .reasons
            .iter()
            .filter(|r| r.stands)
            .filter_map(|r| Some((rank(r)?, r)));
        placing
            .min_by_key(|(rank, r)| (*rank, std::cmp::Reverse(r.certainty)))
            .map(|(_, reason)| reason)
    }
}

/// The firm's first line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FirmHeadline {
    /// The worst headline of its activities; every one is fixed, or no open one can be worse.
    Fixed(Headline),
    /// Answers are missing that could change it.
    Open,
    /// Everything was stopped.
    Stopped,
    /// Nothing is judged here: what is not stopped, the law of another place decides.
    Outside,
    /// No activity is present.
    Nothing,
}

/// The firm as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Firm {
    /// Its first line.
    pub headline: FirmHeadline,
    /// How many activities have each headline, worst first.
    pub counts: Vec<(Headline, usize)>,
    /// How many activities are open.
    pub open: usize,
    /// How many were stopped.
    pub stopped: usize,
    /// How many only the law of another place decides.
    pub outside: usize,
    /// Sets of activities of which at least one is done, though it is not known which.
    pub one_of: Vec<Vec<ActivityId>>,
    /// Findings about the firm, spill-overs among them.
    pub findings: Vec<Reason>,
    /// Duties of the firm.
    pub duties: Vec<DutyStatus>,
}

/// The age of the rules on the day of the assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Age {
    /// The day it was made for.
    pub date: Day,
    /// Good headlines are no longer given.
    pub stale: bool,
    /// The device's date lies before the as-of date: it may be wrong.
    pub before_as_of: bool,
}

/// One finding of an assessment.
pub struct Found<'a> {
    /// The finding.
    pub id: FindingId,
    /// The activities it stands for.
    pub of: Vec<ActivityId>,
    /// Those it stands for if the missing facts say so.
    pub may: Vec<ActivityId>,
    /// Each rule it follows from.
    pub reasons: Vec<&'a Reason>,
}

impl Found<'_> {
    /// Whether a rule under it stands.
    #[must_use]
    pub fn stands(&self) -> bool {
        self.reasons.iter().any(|r| r.stands)
    }
}

/// The whole result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// The age of the rules.
    pub age: Age,
    /// The firm.
    pub firm: Firm,
    /// One verdict for each activity that is present or may be, in the rulebook's order.
    pub verdicts: Vec<Verdict>,
    /// Answers that cannot be true together: the questions of each such combination.
    pub conflicts: Vec<Vec<QuestionId>>,
    /// Unanswered questions that arise and could change a headline.
    pub open_verdict: Vec<QuestionId>,
    /// Unanswered questions that arise and only complete exposure and duties.
    pub open_exposure: Vec<QuestionId>,
    /// The energy, where it is known.
    pub energy: Option<Energy>,
    /// Whether mining power is charged for here; open where only if it is held to be mining.
    pub charged: Truth,
    /// The surcharge, where it is or may be charged and energy and place are known.
    pub surcharge: Option<Surcharge>,
    /// The place of the machines, where it is known.
    pub place: Option<PlaceId>,
}

impl Assessment {
    /// Whether an activity is done, or is one of those of which one is.
    #[must_use]
    pub fn concerns(&self, verdict: &Verdict) -> bool {
        let mut sets = self.firm.one_of.iter();
        verdict.present == Some(true) || sets.any(|set| set.contains(&verdict.activity))
    }

    /// The verdict for an activity, unless it is absent.
    #[must_use]
    pub fn verdict(&self, activity: ActivityId) -> Option<&Verdict> {
        self.verdicts.iter().find(|v| v.activity == activity)
    }

    /// The findings of a group, in the rulebook's order: for whom each stands, for whom it may, and
    /// every rule it follows from.
    #[must_use]
    pub fn found(&self, rulebook: &Rulebook, group: &str) -> Vec<Found<'_>> {
        let mut out: Vec<Found> = Vec::new();
        for (of, id, reason) in self.findings() {
            if rulebook[id].group != group {
                continue;
            }
            let at = out.iter().position(|f| f.id == id).unwrap_or(out.len());
            if at == out.len() {
                out.push(Found {
                    id,
                    of: Vec::new(),
                    may: Vec::new(),
                    reasons: Vec::new(),
                });
            }
            let Some(found) = out.get_mut(at) else {
                continue;
            };
            // Present is what a standing reason speaks of.
            let known = if reason.stands {
                &mut found.of
            } else {
                &mut found.may
            };
            known.extend(of.filter(|a| !known.contains(a)));
            match found.reasons.iter_mut().find(|r| r.rule == reason.rule) {
                // The same rule may stand for one activity and wait for another.
                Some(had) if reason.stands && !had.stands => *had = reason,
                Some(_) => {}
                None => found.reasons.push(reason),
            }
        }
        for found in &mut out {
            let Found { of, may, .. } = found;
            may.retain(|a| !of.contains(a));
        }
        out
    }

    /// Every finding, the firm's and the activities', each with its activity.
    pub fn findings(&self) -> impl Iterator<Item = (Option<ActivityId>, FindingId, &Reason)> {
        let of = |activity, reason: &Reason| match reason.concludes {
            Conclusion::Finding(finding) => Some((activity, finding)),
            _ => None,
        };
        let firm = self.firm.findings.iter().map(move |r| (of(None, r), r));
        let each = self
            .verdicts
            .iter()
            .flat_map(move |v| v.findings.iter().map(move |r| (of(Some(v.activity), r), r)));
        firm.chain(each)
            .filter_map(|(of, r)| of.map(|(a, f)| (a, f, r)))
    }
}
