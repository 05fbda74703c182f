//! The firm: the worst headline of its activities, never better than what is still open.

use crate::evaluation::{Algebra, Headline, Kleene};
use crate::ids::ActivityId;
use crate::order;
use crate::rulebook::{Condition, Kind, Rulebook};

use super::{Action, Assessment, FirmHeadline, Lean, Outcome, Verdict};

/// Sets of activities of which at least one is done, though it is not known which: each option of a
/// question stands for one of them, the question arises, and *none of these* is no answer to it.
pub(super) fn one_of(
    rulebook: &Rulebook,
    kleene: &mut Kleene<'_>,
    verdicts: &[Verdict],
) -> Vec<Vec<ActivityId>> {
    if verdicts.iter().all(|v| v.present.is_some()) {
        return Vec::new();
    }
    let mut sets = Vec::new();
    for id in rulebook.question_ids() {
        let question = &rulebook[id];
        if question.kind != Kind::AnyOf || question.none {
            continue;
        }
        let stands = |a: &ActivityId| match &rulebook[*a].when {
            Condition::Cells(of, cells) if *of == id => Some(cells),
            _ => None,
        };
        let all = rulebook.activity_ids();
        let set: Vec<ActivityId> = all.filter(|a| stands(a).is_some()).collect();
        let named = |cell| set.iter().filter_map(stands).any(|c| c.contains(&cell));
        let known = |v: &Verdict| v.present == Some(true) && set.contains(&v.activity);
        if !set.is_empty()
            && (0..).take(question.options.len()).all(named)
            && !verdicts.iter().any(known)
            && kleene.arises(rulebook, id).is_true()
        {
            sets.push(set);
        }
    }
    sets
}

/// What an activity is, if it is done: the mildest of its headlines; none, where it may be without one.
fn at_least(verdict: &Verdict) -> Option<Headline> {
    let done = verdict.possible.iter().filter(|o| **o != Outcome::Absent);
    let headlines = done.map(|o| match o {
        Outcome::Headline(headline) => Some(*headline),
        _ => None,
    });
    headlines.min().flatten()
}

/// The firm's first line.
pub(super) fn headline(verdicts: &[Verdict], one_of: &[Vec<ActivityId>]) -> FirmHeadline {
    if verdicts.is_empty() {
        return FirmHeadline::Nothing;
    }
    let fixed = verdicts.iter().filter_map(|v| v.headline).max();
    // Of a set one is done: the firm is no better than the mildest of it.
    let of_set = |set: &Vec<ActivityId>| {
        let of = verdicts.iter().filter(|v| set.contains(&v.activity));
        of.map(at_least).min().flatten()
    };
    let fixed = fixed.max(one_of.iter().filter_map(of_set).max());
    // An open activity matters only if it can be worse than what is already fixed.
    let worse = verdicts.iter().filter(|v| v.possible.len() > 1).any(|v| {
        v.possible.iter().any(|o| match o {
            Outcome::Headline(h) => fixed.is_none_or(|f| *h > f),
            Outcome::Absent | Outcome::Stopped | Outcome::Outside => false,
        })
    });
    match fixed {
        _ if worse => FirmHeadline::Open,
        Some(worst) => FirmHeadline::Fixed(worst),
        // Several outcomes, or none because answers contradict each other.
        None if verdicts.iter().any(|v| v.possible.len() != 1) => FirmHeadline::Open,
        None if verdicts.iter().any(|v| v.possible == [Outcome::Outside]) => FirmHeadline::Outside,
        None => FirmHeadline::Stopped,
    }
}

impl Assessment {
    /// The firm's first line as it is said, an id in messages: its headline, or why it has none.
    /// Rules that are out of date cannot say that the law is unclear.
    #[must_use]
    pub fn first_line(&self) -> &'static str {
        let mut unsettled = self
            .verdicts
            .iter()
            .filter(|v| v.headline == Some(Headline::Unsettled))
            .peekable();
        match self.firm.headline {
            FirmHeadline::Open if self.verdicts.iter().any(|v| v.possible.is_empty()) => "conflict",
            FirmHeadline::Fixed(Headline::Unsettled)
                if unsettled.peek().is_some()
                    && unsettled.all(|v| v.lean == Some(Lean::OutOfDate)) =>
            {
                Lean::OutOfDate.name()
            }
            headline => headline.name(),
        }
    }
}

/// How many activities have each headline, worst first.
pub(super) fn counts(verdicts: &[Verdict]) -> Vec<(Headline, usize)> {
    Headline::ALL
        .into_iter()
        .rev()
        .map(|h| (h, verdicts.iter().filter(|v| v.headline == Some(h)).count()))
        .filter(|(_, count)| *count > 0)
        .collect()
}

/// What to do about one activity; `exposed`: something of the firm is exposed, which does not end with
/// the act; `one_of`: it is one of those of which one is done.
pub(super) fn actions(
    rulebook: &Rulebook,
    verdict: &Verdict,
    exposed: bool,
    one_of: bool,
) -> Vec<Action> {
    let paper = verdict.duties.iter().any(|d| d.must_be_filed(rulebook));
    let worst = verdict.possible.iter().filter_map(|o| match o {
        Outcome::Headline(h) => Some(*h),
        _ => None,
    });
    let mut actions = vec![Action::KeepRecords];
    // If it is done it is stopped, whatever is found.
    let banned = one_of && at_least(verdict) == Some(Headline::Stop);
    match verdict.headline.or(banned.then_some(Headline::Stop)) {
        Some(Headline::Stop) => {
            actions.extend([Action::Stop, Action::SeeCounsel]);
            // Only another law's missing paper stands in the way: end it, then file.
            let bans = verdict
                .lanes
                .iter()
                .any(|(l, _)| *l > crate::rulebook::Lane::Register);
            if paper && verdict.prohibited.is_some() && !bans {
                actions.push(Action::File);
            }
        }
        Some(Headline::Unsettled) => actions.push(Action::SeeCounsel),
        Some(Headline::Register) => actions.push(Action::File),
        Some(Headline::Permitted | Headline::Encouraged) => {}
        None if exposed && verdict.possible == [Outcome::Stopped] => {
            actions.push(Action::SeeCounsel);
        }
        None if verdict.possible.contains(&Outcome::Outside) => actions.push(Action::SeeCounsel),
        None if worst.max() >= Some(Headline::Unsettled) => actions.push(Action::SeeCounsel),
        None => {
            if verdict
                .lanes
                .iter()
                .any(|(l, _)| *l > crate::rulebook::Lane::Register)
            {
                actions.push(Action::SeeCounsel);
            }
        }
    }
    if paper && verdict.headline == Some(Headline::Unsettled) {
        actions.push(Action::File);
    }
    order::by(&mut actions, |action| *action);
    actions.dedup();
    actions
}

#[cfg(test)]
#[path = "firm_tests.rs"]
mod tests;
