//! What is true, false or open of a case, rule by rule and paper by paper, beside what the product
//! shows of it.
//!
//! It must never look at a completion: the trace is what is known today.

use light_mining_check::assessment::{Assessment, DutyStatus, Reason, Verdict};
use light_mining_check::ids::ActivityId;
use light_mining_check::rulebook::{Certainty, Conclusion, Condition, Lane, Rulebook};

use super::compare::Differences;
use super::partial::{Known, Partial, stopped};
use super::waits::{Named, waits};

/// What is true, false or open: rules, findings, duties.
pub fn trace(found: &mut Differences, law: &Rulebook, partial: &Partial, product: &Assessment) {
    for activity in law.activity_ids() {
        let id = law[activity].id.as_str();
        let present = partial.holds(law, &law[activity].when);
        let verdict = product.verdict(activity);
        match verdict {
            Some(verdict) => found.differ(&format!("{id}: present"), verdict.present, present),
            None if present == Some(true) => found.0.push(format!("{id}: present and not shown")),
            None => {}
        }
        let Some(verdict) = verdict else { continue };
        let reasons = verdict.reasons.iter().chain(&verdict.findings);
        rules(found, law, partial, (id, Some(activity), present), reasons);
        duties(
            found,
            law,
            partial,
            (id, Some(activity), present),
            &verdict.duties,
        );
        surest(found, law, partial, (activity, present), verdict);
    }
    let firm = &product.firm;
    let whole = ("firm", None, Some(true));
    rules(found, law, partial, whole, firm.findings.iter());
    duties(found, law, partial, whole, &firm.duties);
}

type Of<'a> = (&'a str, Option<ActivityId>, Known);

/// Whether the activity has stopped; never, of the firm.
fn over(law: &Rulebook, partial: &Partial, of: Option<ActivityId>) -> Known {
    of.map_or(Some(false), |of| partial.holds(law, &stopped(law, of)))
}

/// Whether the activity is planned or running; always, of the firm.
fn live(law: &Rulebook, partial: &Partial, of: Option<ActivityId>) -> Known {
    let Some(of) = of else { return Some(true) };
    let stages = (0..).zip(&law[law[of].stage].options);
    let left = stages.filter(|(_, stage)| *stage != "stopped");
    let left = Condition::Cells(law[of].stage, left.map(|(cell, _)| cell).collect());
    partial.holds(law, &left)
}

fn about(of: Option<ActivityId>, activities: &[ActivityId]) -> bool {
    match of {
        Some(activity) => activities.contains(&activity),
        None => activities.is_empty(),
    }
}

fn and(a: Known, b: Known) -> Known {
    match (a, b) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}

/// The surest certainty a rule stands with for certain.
fn certain(law: &Rulebook, partial: &Partial, rule: usize) -> Option<Certainty> {
    Certainty::ALL
        .into_iter()
        .find(|c| partial.at_least(law, rule.into(), *c) == Some(true))
}

fn rules<'a>(
    found: &mut Differences,
    law: &Rulebook,
    partial: &Partial,
    (id, of, present): Of<'_>,
    reasons: impl Iterator<Item = &'a Reason>,
) {
    let reasons: Vec<&Reason> = reasons.collect();
    for (i, rule) in law.rules.iter().enumerate() {
        if !about(of, &rule.activities) {
            continue;
        }
        let finds = matches!(rule.concludes, Conclusion::Finding(_));
        let present = match over(law, partial, of) {
            Some(true) if !finds => Some(false),
            _ => present,
        };
        let stands = and(
            present,
            partial.at_least(law, i.into(), Certainty::Unsettled),
        );
        let shown = reasons.iter().filter(|r| r.rule.index() == i);
        let shown: Vec<Option<bool>> = shown.map(|r| r.stands.then_some(true)).collect();
        let expected = match stands {
            Some(false) => vec![],
            stands => vec![stands],
        };
        found.differ(&format!("{id}: rule {}", rule.id), &shown, &expected);
        for reason in reasons.iter().filter(|r| r.rule.index() == i) {
            let mut named = Named::default();
            named.by_rule(law, i.into());
            if let Some(of) = of {
                named.by(law, &law[of].when);
            }
            let value = |partial: &Partial| {
                let present = of.map_or(Some(true), |of| partial.holds(law, &law[of].when));
                and(
                    present,
                    partial.at_least(law, i.into(), Certainty::Unsettled),
                )
            };
            let what = format!("{id}: rule {}", rule.id);
            waits(
                found,
                law,
                (&what, &named),
                partial,
                &reason.waits_for,
                value,
            );
        }
        for reason in reasons.iter().filter(|r| r.rule.index() == i && r.stands) {
            rests(found, law, partial, (id, of), reason);
            found.differ(
                &format!("{id}: rule {}: certainty", rule.id),
                Some(reason.certainty),
                certain(law, partial, i),
            );
            found.differ(
                &format!("{id}: rule {}: concludes", rule.id),
                reason.concludes,
                rule.concludes,
            );
        }
    }
}

/// Whether a rule's condition, and that its activity is there, follow from what the rule is said to
/// rest on and from why that was asked.
fn rests(
    found: &mut Differences,
    law: &Rulebook,
    partial: &Partial,
    (id, of): (&str, Option<ActivityId>),
    reason: &Reason,
) {
    let mut said = Named::default();
    for question in &reason.because {
        said.by(law, &Condition::NoneOf(*question));
    }
    // The machines tell what the bill would.
    let tells = ["hardware.fleet", "hardware.kwh-month"].map(|id| law.question(id));
    if let [Some(fleet), Some(bill)] = tells
        && reason.because.contains(&fleet)
    {
        said.by(law, &Condition::NoneOf(bill));
    }
    let only = said.only(law, partial);
    let there = of.map_or(Some(true), |of| only.holds(law, &law[of].when));
    let rule = &law[reason.rule];
    if and(there, only.holds(law, &rule.when)) != Some(true) {
        let says = format!(
            "{id}: rule {}: does not follow from what it rests on",
            rule.id
        );
        found.0.push(format!("{says}: {:?}", reason.because));
    }
}

fn duties(
    found: &mut Differences,
    law: &Rulebook,
    partial: &Partial,
    (id, of, present): Of<'_>,
    shown: &[DutyStatus],
) {
    for (i, duty) in law.duties.iter().enumerate() {
        if !about(of, &duty.activities) {
            continue;
        }
        let required = |partial: &Partial, present: Known| {
            let done = and(present, live(law, partial, of));
            and(done, partial.holds(law, &duty.when))
        };
        let owed = |partial: &Partial, present: Known| {
            let held = partial.holds(law, &duty.held);
            and(required(partial, present), held.map(|h| !h))
        };
        for status in shown.iter().filter(|d| d.duty.index() == i) {
            let mut named = Named::default();
            for condition in [&duty.when, &duty.held] {
                named.by(law, condition);
            }
            if let Some(of) = of {
                named.by(law, &law[of].when);
                named.by(law, &stopped(law, of));
            }
            let value = |partial: &Partial| {
                let present = of.map_or(Some(true), |of| partial.holds(law, &law[of].when));
                owed(partial, present)
            };
            let what = format!("{id}: duty {}", duty.id);
            waits(
                found,
                law,
                (&what, &named),
                partial,
                &status.waits_for,
                value,
            );
        }
        let (required, owed) = (required(partial, present), owed(partial, present));
        let said: Vec<(Known, Known)> = shown
            .iter()
            .filter(|d| d.duty.index() == i)
            .map(|d| (d.required, d.owed))
            .collect();
        let expected = match required {
            Some(false) => vec![],
            required => vec![(required, owed)],
        };
        found.differ(&format!("{id}: duty {}", duty.id), &said, &expected);
    }
}

/// The lanes that stand for certain, and the prohibition.
fn surest(
    found: &mut Differences,
    law: &Rulebook,
    partial: &Partial,
    (activity, present): (ActivityId, Known),
    verdict: &Verdict,
) {
    let of = |what: Conclusion| {
        let rules = law.rules.iter().enumerate();
        rules
            .filter(|(_, r)| r.activities.contains(&activity) && r.concludes == what)
            .filter_map(|(i, _)| certain(law, partial, i))
            .max()
            .filter(|_| present == Some(true))
            .filter(|_| over(law, partial, Some(activity)) != Some(true))
    };
    let id = &law[activity].id;
    let lanes: Vec<_> = Lane::ALL
        .into_iter()
        .filter_map(|lane| of(Conclusion::Lane(lane)).map(|c| (lane, c)))
        .collect();
    let mut theirs = verdict.lanes.clone();
    theirs.sort_unstable();
    found.differ(&format!("{id}: lanes"), &theirs, &lanes);
    let prohibited = of(Conclusion::Prohibited);
    found.differ(&format!("{id}: prohibited"), verdict.prohibited, prohibited);
}
