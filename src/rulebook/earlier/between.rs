//! Finding what differs between an earlier edition and today's rulebook, both linked. Native: the
//! page gets the result.

use super::super::document::EditionDoc;
use super::super::{Conclusion, Question, Rule, Rulebook};
use super::{Earlier, Run};
use crate::ids::{DutyId, Pin, RuleId};

impl Earlier {
    /// What differs. Both are linked from files with the same questions and activities.
    #[must_use]
    pub fn between(doc: &EditionDoc, today: &Rulebook, then: &Rulebook) -> Self {
        let mut runs: Vec<Run> = Vec::new();
        let mut rest_otherwise = Vec::new();
        for rule in &then.rules {
            let same = today
                .rule(&rule.id)
                .filter(|id| alike((then, rule), (today, &today[*id])))
                // A question that was cut elsewhere has other cells in the same places.
                .filter(|_| doc.rules.iter().all(|listed| listed.rule.id != rule.id));
            match (same, runs.last_mut()) {
                (Some(id), Some(run))
                    if run.own.is_empty()
                        && run.from.index() + usize::from(run.kept) == id.index() =>
                {
                    run.kept += 1;
                }
                (Some(id), _) => runs.push(Run {
                    from: id,
                    kept: 1,
                    own: Vec::new(),
                }),
                (None, Some(run)) => run.own.push(own(doc, today, then, rule)),
                (None, None) => runs.push(Run {
                    from: RuleId(0),
                    kept: 0,
                    own: vec![own(doc, today, then, rule)],
                }),
            }
            if let Some(id) = same
                && pins(then, rule) != pins(today, &today[id])
            {
                rest_otherwise.push(id);
            }
        }
        let plain = |question: &Question| Question {
            no_order: None,
            ..question.clone()
        };
        let cut = |(a, b): (&Question, &Question)| {
            a.applies != b.applies || a.cuts != b.cuts || a.options != b.options
        };
        let pairs = today.questions.iter().zip(&then.questions);
        Self {
            version: then.version.clone(),
            as_of: then.as_of,
            runs,
            questions: pairs
                .enumerate()
                .filter(|(_, pair)| cut(*pair))
                .map(|(at, (_, then))| (at.into(), plain(then)))
                .collect(),
            new_duties: (0..today.duties.len())
                .map(DutyId::from)
                .filter(|d| then.duty(&today[*d].id).is_none())
                .collect(),
            rest_otherwise,
        }
    }
}

/// The provisions a rule rests on, by name.
fn pins(law: &Rulebook, rule: &Rule) -> Vec<(String, String)> {
    let one = |pin: Pin| {
        let (authority, provision) = law.cited(pin);
        (authority.id.clone(), provision.key.clone())
    };
    rule.basis.iter().map(|b| one(b.pin)).collect()
}

fn concludes(law: &Rulebook, rule: &Rule) -> String {
    match rule.concludes {
        Conclusion::Finding(finding) => law[finding].id.clone(),
        other => format!("{other:?}"),
    }
}

/// Whether two rules decide alike, whatever they rest on.
fn alike((a_law, a): (&Rulebook, &Rule), (b_law, b): (&Rulebook, &Rule)) -> bool {
    let yields = |law: &Rulebook, rule: &Rule| -> Vec<String> {
        rule.yields_to.iter().map(|r| law[*r].id.clone()).collect()
    };
    a.activities == b.activities
        && a.when == b.when
        && a.certainty == b.certainty
        && a.counter == b.counter
        && concludes(a_law, a) == concludes(b_law, b)
        && yields(a_law, a) == yields(b_law, b)
}

/// A rule of that day in today's tables, with those that stand in its place.
fn own(doc: &EditionDoc, today: &Rulebook, then: &Rulebook, rule: &Rule) -> (Rule, Vec<RuleId>) {
    let mut ours = rule.clone();
    ours.basis.retain_mut(|one| {
        let (authority, provision) = then.cited(one.pin);
        let pin = today.pin(&authority.id, &provision.key);
        one.pin = pin.unwrap_or(one.pin);
        pin.is_some()
    });
    if let Conclusion::Finding(finding) = rule.concludes {
        let id = &then[finding].id;
        let place = today.findings.iter().position(|f| f.id == *id);
        ours.concludes = Conclusion::Finding(place.unwrap_or_default().into());
    }
    let listed = doc.rules.iter().find(|e| e.rule.id == rule.id);
    let now = match today.rule(&rule.id) {
        Some(same) => vec![same],
        None => listed
            .into_iter()
            .flat_map(|e| &e.replaced_by)
            .filter_map(|id| today.rule(id))
            .collect(),
    };
    (ours, now)
}
