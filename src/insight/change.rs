//! The smallest changes: which sets of up to three moves lead to a better headline.
//!
//! Every set of moves that can be made is tried, smaller ones first. A set is kept when the worst
//! headline still possible after it is better than the worst possible now, and better than after
//! every smaller set that is part of it: so each kept set is minimal, and every minimal set of up
//! to three is kept. A fact that is past or never offered stays as it was answered, even where it
//! would no longer be asked; the headline must be better with it and without it.
//!
//! Stopping is no set of moves: it is always an option and stands beside them. It must never offer
//! what is not in the rulebook's table of moves.

use super::case::{Case, worst};
use super::elsewhere::{Elsewhere, elsewhere, gone, kept};
use super::moves::{Plan, shed};
use crate::assessment::{Assessment, Outcome, Stage, Verdict, assess};
use crate::evaluation::Headline;
use crate::evaluation::remaining::Remaining;
use crate::ids::{ActivityId, DutyId, FindingId, MoveId, RuleId};
use crate::order;
use crate::rulebook::{Conclusion, Lane};

/// How many moves a set may have.
pub const MOST: usize = 3;

/// A smallest set of moves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Smallest {
    /// The moves, in the rulebook's order.
    pub moves: Vec<MoveId>,
    /// The worst headline possible after them.
    pub headline: Headline,
    /// What takes the activity's place, if a real service does.
    pub becomes: Option<ActivityId>,
    /// The rules that stand in the way now and no longer after.
    pub rules: Vec<RuleId>,
    /// The duties that are owed now and no longer after.
    pub duties: Vec<DutyId>,
    /// The duties that may be owed now, while a fact is missing, and no longer after.
    pub open_duties: Vec<DutyId>,
    /// Whether something was done until then: it stays a fact, whatever is changed.
    pub past: bool,
    /// Findings that no longer stand after it and, for what was done until then, stay.
    pub stays: Vec<FindingId>,
    /// Findings on the firm, the activity or what takes its place that stand now and after it.
    pub remains: Vec<FindingId>,
    /// The activities in whose company *encouraged* would be exposed.
    pub exposed_by: Vec<ActivityId>,
    /// The open activities in whose company it may yet be exposed.
    pub may_be_exposed_by: Vec<ActivityId>,
    /// What changes beside the activity.
    pub elsewhere: Elsewhere,
}

/// What can be changed about an activity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Changes {
    /// It is encouraged or permitted, absent, stopped or judged elsewhere: nothing to change.
    NotNeeded,
    /// Whether it is done is not known, or answers contradict each other: find that first.
    FindFirst,
    /// The rules are out of date: they cannot say what would help.
    OutOfDate,
    /// Every smallest set; none means that nothing smaller than stopping helps.
    Sets(Vec<Smallest>),
}

/// A set of moves that can be made, and what it leads to.
struct Tried {
    moves: Vec<MoveId>,
    plan: Plan,
    headline: Option<Headline>,
}

/// The smallest changes of one activity.
#[must_use]
pub fn changes(case: &Case<'_>, assessment: &Assessment, activity: ActivityId) -> Changes {
    let Some(verdict) = assessment.verdict(activity) else {
        return Changes::NotNeeded;
    };
    if verdict.possible.is_empty() || verdict.present.is_none() {
        return Changes::FindFirst;
    }
    let Some(now) = worst(&verdict.possible).filter(|h| *h > Headline::Permitted) else {
        return Changes::NotNeeded;
    };
    if case.stale {
        return Changes::OutOfDate;
    }
    let start = Plan {
        answers: case.answers.clone(),
        activity,
        replaced: false,
    };
    let mut kept: Vec<Tried> = Vec::new();
    let mut level = vec![Tried {
        moves: Vec::new(),
        plan: start,
        headline: None,
    }];
    for _ in 0..MOST {
        let mut next = Vec::new();
        for tried in &level {
            next.extend(larger(case, tried));
        }
        for tried in &next {
            if tried.headline.is_some_and(|h| h < now) && is_smallest(tried, &kept) {
                kept.push(Tried {
                    moves: tried.moves.clone(),
                    plan: tried.plan.clone(),
                    headline: tried.headline,
                });
            }
        }
        level = next;
    }
    let sets = kept
        .into_iter()
        .filter_map(|tried| shown(case, assessment, verdict, tried));
    let mut sets: Vec<Smallest> = sets.collect();
    order::by(&mut sets, |set| (set.headline, set.moves.len()));
    Changes::Sets(sets)
}

/// Every set with one move more. A replacement comes first in its set, since what follows is about
/// what takes the place; the others follow in the rulebook's order, so that no set comes twice.
fn larger(case: &Case<'_>, tried: &Tried) -> Vec<Tried> {
    let rulebook = case.rulebook();
    let last = tried
        .moves
        .iter()
        .filter(|m| rulebook[**m].becomes.is_none())
        .max();
    (0..rulebook.moves.len())
        .map(MoveId::from)
        .filter(|id| match rulebook[*id].becomes {
            Some(_) => tried.moves.is_empty(),
            None => last.is_none_or(|last| id > last),
        })
        .filter_map(|id| {
            let plan = tried.plan.after(rulebook, id)?;
            let mut moves = tried.moves.clone();
            moves.push(id);
            order::by(&mut moves, |one| *one);
            Some(Tried {
                headline: leads_to(case, &plan),
                moves,
                plan,
            })
        })
        .collect()
}

/// Whether no smaller kept set that is part of it does as well.
fn is_smallest(tried: &Tried, kept: &[Tried]) -> bool {
    !kept.iter().any(|smaller| {
        smaller.headline <= tried.headline && smaller.moves.iter().all(|m| tried.moves.contains(m))
    })
}

/// The worst headline after a plan; `None` where it leads to none, or to what is not judged here.
fn leads_to(case: &Case<'_>, plan: &Plan) -> Option<Headline> {
    let after = Case::new(case.assessor, &plan.answers, case.date);
    let now = headline(&after, &after.remaining(plan.activity, &after.answers))?;
    let shed = shed(case, plan);
    if shed.is_empty() {
        return Some(now);
    }
    // The same with every fact kept that is no longer asked.
    let (rulebook, space) = (case.rulebook(), case.space(plan.activity));
    let mut given = after.given(plan.activity, &after.answers);
    for question in &shed {
        if let Some(answer) = case.answers.get(*question) {
            given.keep(case.assessor.space.said(rulebook, *question, answer));
        }
    }
    let asked = space.visible.difference(&shed).copied().collect();
    let sheets = given.restrict(&case.assessor.space.sheets(rulebook, &asked));
    let kept = headline(&after, &space.within(&given, &sheets))?;
    Some(now.max(kept))
}

/// The worst headline of what is left, if every outcome is one.
fn headline(case: &Case<'_>, remaining: &Remaining) -> Option<Headline> {
    let outcomes = case.outcomes(remaining);
    let all = outcomes.iter().all(|o| matches!(o, Outcome::Headline(_)));
    if all { worst(&outcomes) } else { None }
}

/// The rules that stand against an activity.
fn against(verdict: &Verdict) -> Vec<RuleId> {
    let bad = |conclusion: Conclusion| {
        matches!(
            conclusion,
            Conclusion::Lane(Lane::Financial | Lane::Eliminated) | Conclusion::Prohibited
        )
    };
    let standing = verdict.reasons.iter().filter(|r| r.stands);
    standing
        .filter(|r| bad(r.concludes))
        .map(|r| r.rule)
        .collect()
}

/// The rules that stand in the way where nothing smaller than stopping helps, because it is the act
/// itself that they forbid or leave in doubt; none where a change helps, where facts are missing, or
/// where no rule is against the act as such.
#[must_use]
pub fn in_the_way(verdict: &Verdict, sets: &[Smallest]) -> Vec<RuleId> {
    let bad = |lane: Lane| matches!(lane, Lane::Financial | Lane::Eliminated);
    let as_such = verdict.lanes.iter().any(|(lane, _)| bad(*lane));
    if as_such && sets.is_empty() && verdict.possible.len() == 1 {
        against(verdict)
    } else {
        Vec::new()
    }
}

/// A kept set with its reasons, and what it does elsewhere.
fn shown(
    case: &Case<'_>,
    before: &Assessment,
    verdict: &Verdict,
    tried: Tried,
) -> Option<Smallest> {
    let after = assess(case.assessor, &tried.plan.answers, case.date);
    let then = after
        .verdict(verdict.activity)
        .filter(|_| !tried.plan.replaced);
    let owed = |v: &Verdict, owed: Option<bool>| -> Vec<DutyId> {
        v.duties
            .iter()
            .filter(|d| d.owed == owed && d.required != Some(false))
            .map(|d| d.duty)
            .collect()
    };
    let still_rules = then.map(against).unwrap_or_default();
    let mut rules = against(verdict);
    rules.retain(|r| !still_rules.contains(r));
    // What takes the place has duties of its own: none of these is lifted.
    let lifted = |state: Option<bool>| -> Vec<DutyId> {
        let still = |d: &DutyId| {
            then.is_some_and(|v| {
                v.duties
                    .iter()
                    .any(|s| s.duty == *d && s.owed != Some(false))
            })
        };
        let mut duties = owed(verdict, state);
        duties.retain(|d| !tried.plan.replaced && !still(d));
        duties
    };
    let past = verdict.stage != Some(Stage::Planned);
    let after_of = after.verdict(tried.plan.activity);
    let about = [verdict.activity, tried.plan.activity];
    Some(Smallest {
        headline: tried.headline?,
        becomes: tried.plan.replaced.then_some(tried.plan.activity),
        elsewhere: elsewhere(case.rulebook(), before, &after, &about),
        rules,
        duties: lifted(Some(true)),
        open_duties: lifted(None),
        past,
        stays: if past {
            gone(case.rulebook(), before, &after, &about)
        } else {
            Vec::new()
        },
        remains: kept(case.rulebook(), before, &after, &about),
        exposed_by: after_of.map_or_else(Vec::new, |v| v.exposed_by.clone()),
        may_be_exposed_by: after_of.map_or_else(Vec::new, |v| v.may_be_exposed_by.clone()),
        moves: tried.moves,
    })
}
