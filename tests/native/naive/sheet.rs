//! A whole answer sheet, judged by the book: a second reading of what a verdict is.
//!
//! Written from the design's own sentences, each quoted where it is followed, without a look at
//! the product's evaluation. It shares the data types and nothing else: plain booleans, plain
//! loops, nothing remembered. It must never be made fast, and never learn how the product does it.

use std::collections::BTreeSet;

use light_mining_check::assessment::{Lean, Outcome};
use light_mining_check::evaluation::Headline;
use light_mining_check::ids::{ActivityId, DutyId, FindingId, RuleId};
use light_mining_check::rulebook::{Certainty, Conclusion, Condition, Lane, Rulebook};

use super::partial::stopped;

/// What was chosen of each question; `None` where the question does not arise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet(pub Vec<Option<BTreeSet<u16>>>);

/// What a sheet says of one activity that is present.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// Its outcome, `None` where the rulebook has a gap.
    pub outcome: Option<Outcome>,
    /// Why it is unsettled.
    pub lean: Option<Lean>,
    /// Each lane that stands, with its certainty.
    pub lanes: Vec<(Lane, Certainty)>,
    /// Another law forbids the conduct.
    pub prohibited: Option<Certainty>,
    /// The rules about the lane that stand.
    pub reasons: BTreeSet<(RuleId, Certainty)>,
    /// The findings that stand, with their rules.
    pub findings: BTreeSet<(FindingId, RuleId, Certainty)>,
    /// The duties required, and whether they are owed.
    pub duties: BTreeSet<(DutyId, bool)>,
}

impl Sheet {
    /// Whether a condition holds. What is said of a question that does not arise is false.
    pub fn holds(&self, condition: &Condition) -> bool {
        match condition {
            Condition::Constant(value) => *value,
            Condition::All(parts) => parts.iter().all(|p| self.holds(p)),
            Condition::Any(parts) => parts.iter().any(|p| self.holds(p)),
            Condition::Not(part) => !self.holds(part),
            Condition::Cells(question, cells) => self.0[question.index()]
                .as_ref()
                .is_some_and(|chosen| cells.iter().any(|c| chosen.contains(c))),
            Condition::NoneOf(question) => self.0[question.index()]
                .as_ref()
                .is_some_and(BTreeSet::is_empty),
        }
    }

    /// Whether a combination was declared impossible.
    pub fn impossible(&self, law: &Rulebook) -> bool {
        law.impossible.iter().any(|(_, when)| self.holds(when))
    }

    /// "A rule stands when its condition is true. An exception as certain as the rule, or more,
    /// removes it; a less certain one lowers the rule's certainty to its own and never removes it."
    pub fn standing(&self, law: &Rulebook, rule: RuleId) -> Option<Certainty> {
        let row = &law[rule];
        if !self.holds(&row.when) {
            return None;
        }
        let mut certainty = row.certainty;
        for exception in &row.yields_to {
            match self.standing(law, *exception) {
                Some(theirs) if theirs >= row.certainty => return None,
                Some(theirs) => certainty = certainty.min(theirs),
                None => {}
            }
        }
        Some(certainty)
    }

    /// The exceptions that lowered a rule.
    pub fn lowered_by(&self, law: &Rulebook, rule: RuleId) -> BTreeSet<RuleId> {
        let row = &law[rule];
        let lowers = |e: &RuleId| self.standing(law, *e).is_some_and(|c| c < row.certainty);
        row.yields_to.iter().copied().filter(lowers).collect()
    }

    /// The surest certainty with which any rule about the activity concludes this.
    fn surest(&self, law: &Rulebook, of: ActivityId, what: Conclusion) -> Option<Certainty> {
        law.rules
            .iter()
            .enumerate()
            .filter(|(_, rule)| rule.activities.contains(&of) && rule.concludes == what)
            .filter_map(|(i, _)| self.standing(law, i.into()))
            .max()
    }

    /// "*owed* = required and not held." Of what has stopped only "exposure, records, what remains
    /// open" is left: no paper.
    fn duties(&self, law: &Rulebook, of: Option<ActivityId>) -> BTreeSet<(DutyId, bool)> {
        let mine = |activities: &[ActivityId]| match of {
            Some(of) => activities.contains(&of),
            None => activities.is_empty(),
        };
        let over = of.is_some_and(|of| self.holds(&stopped(law, of)));
        law.duties
            .iter()
            .enumerate()
            .filter(|(_, duty)| !over && mine(&duty.activities) && self.holds(&duty.when))
            .map(|(i, duty)| (i.into(), !self.holds(&duty.held)))
            .collect()
    }

    /// What is said of one activity; `None` if it is absent.
    pub fn judge(&self, law: &Rulebook, of: ActivityId) -> Option<Judged> {
        if !self.holds(&law[of].when) {
            return None;
        }
        // What has stopped is in no lane any more.
        let over = self.holds(&stopped(law, of));
        let surest = |what| self.surest(law, of, what).filter(|_| !over);
        let lane = |lane| surest(Conclusion::Lane(lane));
        let lanes: Vec<(Lane, Certainty)> = Lane::ALL
            .into_iter()
            .filter_map(|l| lane(l).map(|c| (l, c)))
            .collect();
        let prohibited = surest(Conclusion::Prohibited);
        let outside = surest(Conclusion::Outside).is_some();
        let stop = lane(Lane::Financial)
            .max(lane(Lane::Eliminated))
            .max(prohibited);
        // The best good lane is the surest: with a settled register lane it is "settled that it may
        // be done", however arguable the support is.
        let good = lane(Lane::Encouraged).max(lane(Lane::Register));
        let duties = self.duties(law, Some(of));
        let owed = duties.iter().any(|(_, owed)| *owed);
        let settled = Some(Certainty::Settled);

        let mut lean = None;
        // "Stopped activities have no headline."
        let outcome = if over {
            Some(Outcome::Stopped)
        // "The first that fits: stop — a financial or eliminated lane is settled, or a settled rule
        // of any other law prohibits the conduct as it is run."
        } else if stop == settled {
            Some(Outcome::Headline(Headline::Stop))
        // "Unsettled — a stop lane is arguable (leans to stop) or unsettled (untested), or the
        // best good lane is not settled."
        } else if let Some(certainty) = stop {
            lean = Some(if certainty == Certainty::Arguable {
                Lean::LeansToStop
            } else {
                Lean::Untested
            });
            Some(Outcome::Headline(Headline::Unsettled))
        // "What Hong Kong or foreign law decides reads outside: not judged here." A ban here is
        // judged all the same; a good lane here is not given for what is decided elsewhere.
        } else if outside {
            Some(Outcome::Outside)
        } else if good.is_some() && good != settled {
            lean = Some(Lean::NotSettledGood);
            Some(Outcome::Headline(Headline::Unsettled))
        // "If nothing fits, the rulebook has a gap and is refused."
        } else if good.is_none() {
            None
        // "Register — a settled good lane, and a paper of this activity is owed."
        } else if owed {
            Some(Outcome::Headline(Headline::Register))
        // "Encouraged — a settled encouraged lane, nothing owed."
        } else if lane(Lane::Encouraged) == settled {
            Some(Outcome::Headline(Headline::Encouraged))
        // "Permitted — settled that it may be done: a register lane with nothing owed."
        } else {
            Some(Outcome::Headline(Headline::Permitted))
        };
        Some(Judged {
            outcome,
            lean,
            lanes,
            prohibited,
            reasons: self
                .rules(law, Some(of))
                .filter(|(_, what, _)| !over && !matches!(what, Conclusion::Finding(_)))
                .map(|(rule, _, certainty)| (rule, certainty))
                .collect(),
            findings: self.findings(law, Some(of)),
            duties,
        })
    }

    /// The rules about an activity, or about the firm, that stand.
    fn rules<'a>(
        &'a self,
        law: &'a Rulebook,
        of: Option<ActivityId>,
    ) -> impl Iterator<Item = (RuleId, Conclusion, Certainty)> + 'a {
        let mine = move |activities: &[ActivityId]| match of {
            Some(of) => activities.contains(&of),
            None => activities.is_empty(),
        };
        law.rules
            .iter()
            .enumerate()
            .filter(move |(_, rule)| mine(&rule.activities))
            .filter_map(|(i, rule)| {
                let id = RuleId::from(i);
                self.standing(law, id).map(|c| (id, rule.concludes, c))
            })
    }

    /// The findings for an activity, or for the firm.
    pub fn findings(
        &self,
        law: &Rulebook,
        of: Option<ActivityId>,
    ) -> BTreeSet<(FindingId, RuleId, Certainty)> {
        self.rules(law, of)
            .filter_map(|(rule, what, certainty)| match what {
                Conclusion::Finding(finding) => Some((finding, rule, certainty)),
                _ => None,
            })
            .collect()
    }

    /// The duties of the firm.
    pub fn firm_duties(&self, law: &Rulebook) -> BTreeSet<(DutyId, bool)> {
        self.duties(law, None)
    }
}

/// "Past the as-of date + 180 days, encouraged, permitted and register become unsettled."
pub fn aged(outcome: Outcome, stale: bool) -> Outcome {
    match outcome {
        Outcome::Headline(Headline::Encouraged | Headline::Permitted | Headline::Register)
            if stale =>
        {
            Outcome::Headline(Headline::Unsettled)
        }
        same => same,
    }
}
