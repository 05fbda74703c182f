//! A case under the rules of an earlier day, beside what today's say of it.
//!
//! It compares and never judges: which of the two holds for an act is told by when it was done.
//! It must never know how it is shown.

use std::rc::Rc;

use super::digest::{self, Digest};
use super::summary::Standing;
use crate::answers::Answers;
use crate::assessment::{Assessment, Assessor, Verdict, assess};
use crate::ids::{ActivityId, RuleId};
use crate::rulebook::{Day, Earlier, Rulebook};

/// One activity that stands elsewhere, or stands as it did by a rule in the place of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The activity.
    pub activity: ActivityId,
    /// How it stood; none, if it was not there.
    pub before: Option<Standing>,
    /// How it stands; none, if it is not there.
    pub now: Option<Standing>,
    /// The id of the rule that decided then.
    pub rule_before: Option<String>,
    /// The rule that decides today.
    pub rule: Option<RuleId>,
    /// Since when that is so, `YYYY-MM-DD`.
    pub since: Option<String>,
}

/// What moved since an earlier edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Then {
    /// The day up to which the law was read for it.
    pub as_of: Day,
    /// The activities that stand elsewhere, and those that stand as they did by a rule in the place
    /// of another, in the rulebook's order. What was stopped is in no lane, then as now.
    pub rows: Vec<Row>,
}

impl Row {
    /// Whether it stands elsewhere.
    #[must_use]
    pub fn moved(&self) -> bool {
        self.before != self.now
    }
}

impl Then {
    /// Reads a case again; `under` is the edition's assessor, `now` what today's rules say.
    #[must_use]
    pub fn of(
        today: &Rulebook,
        edition: &Earlier,
        under: &Assessor,
        answers: &Answers,
        now: &Assessment,
    ) -> Self {
        let then = assess(under, answers, edition.as_of);
        let mut rows = Vec::new();
        for activity in today.activity_ids() {
            let (a, b) = (then.verdict(activity), now.verdict(activity));
            let (before, after) = (a.map(Standing::of), b.map(Standing::of));
            let rule = b.and_then(Verdict::decided_by).map(|r| r.rule);
            let earlier = a
                .and_then(Verdict::decided_by)
                .map(|r| &under.rulebook[r.rule]);
            // Two rules that stood then and stand today are not in each other's place.
            let replaced = earlier.is_some_and(|r| today.rule(&r.id).is_none());
            if before == after && !replaced {
                continue;
            }
            let mut basis = rule.map_or_else(Vec::new, |r| today[r].basis.clone());
            basis.extend(earlier.into_iter().flat_map(|r| r.basis.iter().copied()));
            let since = today.responsible(edition.as_of, &basis);
            rows.push(Row {
                activity,
                before,
                now: after,
                rule_before: earlier.map(|r| r.id.clone()),
                rule,
                since: since.map(|(_, day)| day.to_owned()),
            });
        }
        Self {
            as_of: edition.as_of,
            rows,
        }
    }
}

/// The kept edition that decides with exactly these rules.
pub(super) fn kept(today: &Rulebook, rules: Digest) -> Option<(&Earlier, Rc<Assessor>)> {
    today.earlier.iter().enumerate().find_map(|(at, edition)| {
        let law = today.at(at)?;
        let same = digest::of_rulebook(&law) == rules;
        same.then(|| (edition, Rc::new(Assessor::new(Rc::new(law)))))
    })
}
