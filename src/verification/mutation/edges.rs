//! Edges: a line a boundary. The answers of a case with a few of them changed, and what one rule,
//! duty or activity says then.
//!
//! A case tells a whole story; an edge pins one thing, next to the reason for it in the law. What
//! it expects follows from that reason: that the rules happen to say so is never enough.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::Value;

use crate::answers::{Answers, document};
use crate::assessment::reckoned;
use crate::evaluation::{Algebra, Kleene, Standings};
use crate::ids::{ActivityId, DutyId, QuestionId, RuleId};
use crate::rulebook::{Basis, Certainty, Conclusion, Problem, Rulebook, Timing};
use crate::truth::Truth;
use crate::verification::cases::Case;

/// The edges of one rule, duty or activity.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The rule it is about.
    #[serde(default)]
    pub rule: Option<String>,
    /// Or the duty.
    #[serde(default)]
    pub duty: Option<String>,
    /// Or the activity, of which it says when the business does it.
    #[serde(default)]
    pub activity: Option<String>,
    /// Or the question, of which it says when it arises.
    #[serde(default)]
    pub question: Option<String>,
    /// Why the boundary runs where it does, in short.
    pub why: String,
    /// The provisions it must rest on: authority and key.
    #[serde(default)]
    pub by: Vec<String>,
    /// The edges.
    #[serde(default)]
    pub edges: Vec<Edge>,
}

/// One line: these answers, this result.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edge {
    /// The number of the case whose answers it starts from.
    pub of: String,
    /// What is answered otherwise; `null` takes an answer away.
    #[serde(default)]
    pub but: BTreeMap<String, Value>,
    /// Of a rule or duty of several activities: the one it is said of.
    #[serde(default, rename = "for")]
    pub of_activity: Option<String>,
    /// What must be said; see [`said`].
    pub says: String,
}

impl Entry {
    /// The id it is about.
    #[must_use]
    pub fn id(&self) -> &str {
        let ids = [&self.rule, &self.duty, &self.activity, &self.question];
        ids.into_iter().flatten().next().map_or("", String::as_str)
    }

    /// What it is about, in a rulebook.
    #[must_use]
    pub fn about(&self, law: &Rulebook) -> Option<About> {
        match (&self.rule, &self.duty, &self.activity, &self.question) {
            (Some(id), None, None, None) => law.rule(id).map(About::Rule),
            (None, Some(id), None, None) => law.duty(id).map(About::Duty),
            (None, None, Some(id), None) => law.activity(id).map(About::Activity),
            (None, None, None, Some(id)) => law.question(id).map(About::Question),
            _ => None,
        }
    }
}

/// What an edge is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// A rule.
    Rule(RuleId),
    /// A duty.
    Duty(DutyId),
    /// An activity.
    Activity(ActivityId),
    /// A question.
    Question(QuestionId),
}

/// Reads a file of edges.
///
/// # Errors
///
/// Where it breaks the format, or lacks a reason.
pub fn read(file: &str, text: &str) -> Result<Vec<Entry>, Problem> {
    let entries: Vec<Entry> =
        serde_json::from_str(text).map_err(|e| Problem::new(file, "", e.to_string()))?;
    match entries.iter().find(|e| e.why.trim().is_empty()) {
        Some(entry) => Err(Problem::new(file, entry.id(), "has no reason in `why`")),
        None => Ok(entries),
    }
}

/// The answers of an edge under a rulebook.
///
/// # Errors
///
/// A case that is not in the book, answers that do not fit.
pub fn answers(law: &Rulebook, cases: &[Case], edge: &Edge) -> Result<Answers, Vec<Problem>> {
    let Some(case) = cases.iter().find(|c| c.id() == edge.of) else {
        return Err(vec![Problem::new(&edge.of, "", "is no case of the book")]);
    };
    let mut answers = case.answers.clone();
    if let Some(map) = answers.as_object_mut() {
        for (question, value) in &edge.but {
            if value.is_null() {
                map.remove(question);
            } else {
                map.insert(question.clone(), value.clone());
            }
        }
    }
    let file = serde_json::json!({ "answers": answers }).to_string();
    document::read(law, &edge.of, &file)
}

/// What a rule, duty or activity says of a case: of a rule that stands its conclusion and the
/// certainty it is left with; of a duty required whether it is owed or held, when it is due and how
/// certainly; of an activity `present`; of a question `asked`. Otherwise `no`, or `open` while an answer is missing. With
/// `of`, it is said of that activity alone.
#[must_use]
pub fn said(law: &Rulebook, answers: &Answers, about: About, of: Option<&str>) -> String {
    let answers = &reckoned(law, answers);
    let mut kleene = Kleene::new(law, answers);
    match about {
        About::Rule(id) => of_rule(law, &mut kleene, id, of),
        About::Duty(id) => of_duty(law, &mut kleene, id, of),
        About::Activity(id) => match kleene.truth(law, &law[id].when) {
            Truth::True => "present",
            Truth::False => "no",
            Truth::Open => "open",
        }
        .to_owned(),
        About::Question(id) => match kleene.arises(law, id) {
            Truth::True => "asked",
            Truth::False => "no",
            Truth::Open => "open",
        }
        .to_owned(),
    }
}

/// Whether one of these activities is done; a rule or duty of the firm needs none.
fn present(
    law: &Rulebook,
    kleene: &mut Kleene<'_>,
    activities: &[ActivityId],
    of: Option<&str>,
) -> Truth {
    let mut any = Truth::from(activities.is_empty());
    let named = |id: &&ActivityId| of.is_none_or(|of| law[**id].id == of);
    for id in activities.iter().filter(named) {
        let this = kleene.truth(law, &law[*id].when);
        any = any.or(this);
    }
    any
}

fn of_rule(law: &Rulebook, kleene: &mut Kleene<'_>, id: RuleId, of: Option<&str>) -> String {
    let rule = &law[id];
    let present = present(law, kleene, &rule.activities, of);
    let standing = *Standings::new(law).of(kleene, law, id);
    if present.is_false() || standing.iter().all(|t| t.is_false()) {
        return "no".to_owned();
    }
    let mut each = Certainty::ALL.into_iter().zip(standing);
    let Some((certainty, _)) = each
        .find(|(_, t)| t.is_true())
        .filter(|_| present.is_true())
    else {
        return "open".to_owned();
    };
    let concludes = match rule.concludes {
        Conclusion::Lane(lane) => lane.name(),
        Conclusion::Prohibited => "prohibited",
        Conclusion::Outside => "outside",
        Conclusion::Finding(finding) => &law[finding].id,
    };
    format!("{concludes} {}", certainty.name())
}

fn of_duty(law: &Rulebook, kleene: &mut Kleene<'_>, id: DutyId, of: Option<&str>) -> String {
    let duty = &law[id];
    let present = present(law, kleene, &duty.activities, of);
    let required = kleene.truth(law, &duty.when);
    let required = kleene.and(&present, &required);
    let state = match (required, kleene.truth(law, &duty.held)) {
        (Truth::False, _) => return "no".to_owned(),
        (Truth::True, Truth::True) => "held",
        (Truth::True, Truth::False) => "owed",
        _ => return "open".to_owned(),
    };
    let timing = match duty.timing {
        Timing::Before => "before",
        Timing::After => "after",
    };
    format!("{state} {timing} {}", duty.certainty.name())
}

/// Every way in which the edges of an entry do not hold.
#[must_use]
pub fn wrong(law: &Rulebook, cases: &[Case], entry: &Entry) -> Vec<String> {
    let Some(about) = entry.about(law) else {
        return vec![format!("{}: is not in the rulebook", entry.id())];
    };
    let mut wrong: Vec<String> = unfounded(law, entry, about)
        .map(|pin| format!("{}: does not rest on {pin}", entry.id()))
        .collect();
    for edge in &entry.edges {
        match answers(law, cases, edge) {
            Ok(answers) => {
                let found = said(law, &answers, about, edge.of_activity.as_deref());
                if found != edge.says {
                    wrong.push(format!(
                        "{}: case {} with {}: found {found}, expected {}",
                        entry.id(),
                        edge.of,
                        serde_json::json!(edge.but),
                        edge.says
                    ));
                }
            }
            Err(problems) => wrong.extend(problems.iter().map(ToString::to_string)),
        }
    }
    wrong
}

/// The provisions an entry names that the rulebook does not rest it on.
fn unfounded<'a>(
    law: &Rulebook,
    entry: &'a Entry,
    about: About,
) -> impl Iterator<Item = &'a String> {
    let basis: &[Basis] = match about {
        About::Rule(id) => &law[id].basis,
        About::Duty(id) => &law[id].basis,
        About::Activity(_) | About::Question(_) => &[],
    };
    let rests: BTreeSet<String> = basis
        .iter()
        .map(|b| {
            let (authority, provision) = law.cited(b.pin);
            format!("{} {}", authority.id, provision.key)
        })
        .collect();
    entry.by.iter().filter(move |pin| !rests.contains(*pin))
}
