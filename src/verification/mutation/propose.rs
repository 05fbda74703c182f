//! Where a survivor could be noticed: of every case, the nearest answers on which the rulebook and
//! the mutant read differently.
//!
//! It proposes answers and shows both readings. Which of them is right is for the law to say: it
//! must never write an expectation by itself.

#![expect(
    clippy::indexing_slicing,
    reason = "parts go by their place in the documents, and a node leads only to nodes before it"
)]

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::edges::{About, said};
use super::equal::{Difference, difference};
use super::judge::Bench;
use super::mutants::{Mutant, Part};
use crate::answers::{Answer, Answers, document};
use crate::assessment::reckoned;
use crate::evaluation::bdd::{Bdd, Variable};
use crate::evaluation::{Kleene, conflicts};
use crate::ids::{ActivityId, DutyId, QuestionId, RuleId};
use crate::order::Set;
use crate::rulebook::{Kind, Rulebook};
use crate::truth::Truth;

/// Answers on which a mutant shows.
#[derive(Debug, Clone)]
pub struct Proposal {
    /// The mutants that show on them.
    pub mutants: Vec<String>,
    /// The number of the case they start from.
    pub of: String,
    /// What is answered otherwise.
    pub but: BTreeMap<String, Value>,
    /// The activity it is said of, where that matters.
    pub of_activity: Option<String>,
    /// What the rulebook says.
    pub says: String,
    /// What the mutant says.
    pub otherwise: String,
}

/// Proposals for the survivors of one part, few as they go: one that shows on an earlier proposal
/// gets none of its own.
#[must_use]
pub fn proposals(bench: &Bench<'_>, survivors: &[&Mutant]) -> Vec<Proposal> {
    let mut found: Vec<(Proposal, Answers)> = Vec::new();
    for mutant in survivors {
        let Some(difference) = difference(bench.docs, mutant) else {
            continue;
        };
        let Some(about) = about(&difference.law, bench, mutant.part) else {
            continue;
        };
        let known = found.iter_mut().find(|(p, answers)| {
            said(&difference.other, answers, about, p.of_activity.as_deref()) != p.says
        });
        if let Some((proposal, _)) = known {
            proposal.mutants.push(mutant.id.clone());
        } else if let Some(one) = nearest_of_all(bench, mutant, &difference) {
            found.push(one);
        }
    }
    found.into_iter().map(|(p, _)| p).collect()
}

fn about(law: &Rulebook, bench: &Bench<'_>, part: Part) -> Option<About> {
    Some(match part {
        Part::Rule(at) => About::Rule(RuleId::from(at)),
        Part::Duty(at) => About::Duty(DutyId::from(at)),
        Part::Activity(at) => About::Activity(ActivityId::from(at)),
        Part::Question(at) => {
            let question = &bench.docs.questions.questions[at];
            About::Question(law.question(&question.id)?)
        }
    })
}

/// The activity that the mutant drops.
fn lost(d: &Difference, part: Part) -> Option<ActivityId> {
    let (a, b) = match part {
        Part::Rule(at) => {
            let id = RuleId::from(at);
            (&d.law[id].activities, &d.other[id].activities)
        }
        Part::Duty(at) => {
            let id = DutyId::from(at);
            (&d.law[id].activities, &d.other[id].activities)
        }
        Part::Activity(_) | Part::Question(_) => return None,
    };
    a.iter().find(|x| !b.contains(x)).copied()
}

fn nearest_of_all(
    bench: &Bench<'_>,
    mutant: &Mutant,
    d: &Difference,
) -> Option<(Proposal, Answers)> {
    let mut seen = Set::new();
    d.space.add_owners(&d.where_, &mut seen);
    let over = d.space.closure(&d.law, seen);
    let sheets = d.where_.and(&d.space.sheets(&d.law, &over));
    let about = about(&d.law, bench, mutant.part)?;
    let of_activity = lost(d, mutant.part).map(|a| d.law[a].id.clone());
    let of = of_activity.as_deref();
    let mut best: Option<(u32, Proposal, Answers)> = None;
    for (case, given) in bench.cases.iter().zip(&bench.answers) {
        let base = reckoned(&d.law, given);
        let Some((cost, answers, but)) = nearest(d, &sheets, &over, &base) else {
            continue;
        };
        if best.as_ref().is_some_and(|(least, ..)| *least <= cost)
            || !conflicts(&d.law, &answers, d.law.as_of).is_empty()
        {
            continue;
        }
        let says = said(&d.law, &answers, about, of);
        let otherwise = said(&d.other, &answers, about, of);
        if says != otherwise && says != "open" {
            let proposal = Proposal {
                mutants: vec![mutant.id.clone()],
                of: case.id().to_owned(),
                but,
                of_activity: of_activity.clone(),
                says,
                otherwise,
            };
            best = Some((cost, proposal, answers));
        }
    }
    best.map(|(_, proposal, answers)| (proposal, answers))
}

/// What a case says of a variable: chosen, not chosen, or nothing.
fn given(
    law: &Rulebook,
    kleene: &mut Kleene<'_>,
    base: &Answers,
    id: QuestionId,
    cell: u16,
) -> Option<bool> {
    use crate::evaluation::Algebra;
    if kleene.arises(law, id).is_false() {
        return Some(false);
    }
    match base.get(id)?.in_cell(&law[id], cell) {
        Truth::True => Some(true),
        Truth::False => Some(false),
        Truth::Open => None,
    }
}

/// The sheet that takes the fewest changes of a case's answers, as answers and as what differs.
fn nearest(
    d: &Difference,
    sheets: &Bdd,
    over: &Set<QuestionId>,
    base: &Answers,
) -> Option<(u32, Answers, BTreeMap<String, Value>)> {
    let law = &d.law;
    let mut kleene = Kleene::new(law, base);
    let mut cost = |variable: u16, value: bool| {
        let (id, cell) = d.space.owner(Variable(variable));
        match given(law, &mut kleene, base, id, cell) {
            Some(own) => u32::from(own != value) * 2,
            None => u32::from(value),
        }
    };
    // Children stand before parents: the cheapest way to the true end, from every node.
    let nodes: Vec<(u16, usize, usize)> = sheets.nodes().collect();
    let mut cheapest: Vec<(u32, bool)> = Vec::with_capacity(nodes.len());
    for (at, (variable, low, high)) in nodes.iter().enumerate() {
        if at < 2 {
            cheapest.push((if at == 0 { u32::MAX } else { 0 }, false));
            continue;
        }
        let by_low = cheapest[*low].0.saturating_add(cost(*variable, false));
        let by_high = cheapest[*high].0.saturating_add(cost(*variable, true));
        cheapest.push((by_low.min(by_high), by_high < by_low));
    }
    let mut at = nodes.len() - 1;
    let total = cheapest[at].0;
    if total == u32::MAX {
        return None;
    }
    let mut fixed: BTreeMap<u16, bool> = BTreeMap::new();
    while at > 1 {
        let (variable, low, high) = nodes[at];
        let value = cheapest[at].1;
        fixed.insert(variable, value);
        at = if value { high } else { low };
    }
    let mut kleene = Kleene::new(law, base);
    let mut answers = base.clone();
    let mut changed = BTreeMap::new();
    for id in over {
        let question = &law[*id];
        if question.kind == Kind::Fleet {
            continue;
        }
        let variables = d.space.variables(*id);
        let mut chosen = Vec::new();
        let mut differs = false;
        for (cell, variable) in variables.iter().enumerate() {
            let cell = u16::try_from(cell).unwrap_or(u16::MAX);
            let own = given(law, &mut kleene, base, *id, cell);
            let value = fixed.get(&variable.0).copied().or(own);
            differs |= value != own && (value == Some(true) || own.is_some());
            if value == Some(true) {
                chosen.push(cell);
            }
        }
        // Not given by the case and nothing of it needed: not asked.
        let asked = fixed
            .keys()
            .any(|v| variables.iter().any(|own| own.0 == *v));
        differs |= asked && base.get(*id).is_none() && question.kind == Kind::AnyOf;
        if !differs {
            continue;
        }
        if let Some(answer) = Answer::of_cells(question, &chosen) {
            changed.insert(*id, answer);
        }
    }
    for (id, answer) in &changed {
        answers.set(*id, answer.clone());
    }
    // A question that does not arise under the new answers is not answered anew.
    let mut after = Kleene::new(law, &answers);
    let mut but = BTreeMap::new();
    for (id, answer) in &changed {
        use crate::evaluation::Algebra;
        if !after.arises(law, *id).is_false() {
            let value = document::value(&law[*id], answer).to_string();
            but.insert(
                law[*id].id.clone(),
                serde_json::from_str(&value).unwrap_or(Value::Null),
            );
        }
    }
    Some((total + u32::try_from(but.len()).unwrap_or(0), answers, but))
}

/// Proposals as lines of JSON for a person to read and decide.
#[must_use]
pub fn lines(proposals: &[Proposal]) -> Vec<String> {
    let line = |p: &Proposal| {
        let mut line = json!({"of": p.of, "but": p.but, "says": p.says, "otherwise": p.otherwise, "mutants": p.mutants});
        if let (Some(map), Some(activity)) = (line.as_object_mut(), &p.of_activity) {
            map.insert("for".to_owned(), json!(activity));
        }
        line.to_string()
    };
    proposals.iter().map(line).collect()
}
