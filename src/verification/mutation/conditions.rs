//! Every condition that differs from a given one in one thing.
//!
//! It works on conditions as the files write them, so that a change is one that a hand could have
//! made there. It must never know which rule the condition belongs to.

use rust_decimal::Decimal;

use super::Kind;
use crate::rulebook::Month;
use crate::rulebook::document::{
    ActivityFactDoc, AllDoc, AnyDoc, AnyStageDoc, ConditionDoc, FactDoc, NotDoc,
};

/// A condition changed in one thing.
pub(super) struct Variant {
    /// What kind of thing.
    pub kind: Kind,
    /// Which, in the words of the file.
    pub says: String,
    /// The condition as changed.
    pub condition: ConditionDoc,
}

/// Every variant, the condition as a whole included.
pub(super) fn variants(of: &ConditionDoc) -> Vec<Variant> {
    let mut found = inner(of);
    if !matches!(of, ConditionDoc::Constant(_)) {
        found.push(Variant {
            kind: Kind::Condition,
            says: "without any condition".to_owned(),
            condition: ConditionDoc::Constant(true),
        });
    }
    found
}

fn inner(of: &ConditionDoc) -> Vec<Variant> {
    match of {
        ConditionDoc::Constant(_) => Vec::new(),
        ConditionDoc::All(c) => joined(&c.all, all, any, "any instead of all"),
        ConditionDoc::Any(c) => joined(&c.any, any, all, "all instead of any"),
        ConditionDoc::Not(c) => {
            let mut found = vec![Variant {
                kind: Kind::Negation,
                says: format!("without the not before {}", describe(&c.not)),
                condition: (*c.not).clone(),
            }];
            found.extend(inner(&c.not).into_iter().map(|v| Variant {
                condition: ConditionDoc::Not(NotDoc {
                    not: Box::new(v.condition),
                }),
                ..v
            }));
            found
        }
        ConditionDoc::Fact(fact) => of_fact(fact),
        ConditionDoc::Activity(fact) => {
            let mut found = choices(&fact.stage, &fact.activity, |stage| {
                ConditionDoc::Activity(ActivityFactDoc {
                    activity: fact.activity.clone(),
                    stage,
                })
            });
            if !fact.stage.is_empty() {
                found.push(Variant {
                    kind: Kind::Choice,
                    says: format!("{} at any stage", fact.activity),
                    condition: ConditionDoc::Activity(ActivityFactDoc {
                        activity: fact.activity.clone(),
                        stage: Vec::new(),
                    }),
                });
            }
            found
        }
        ConditionDoc::AnyStage(fact) => choices(&fact.any_stage, "any activity", |any_stage| {
            ConditionDoc::AnyStage(AnyStageDoc { any_stage })
        }),
    }
}

type Make = fn(Vec<ConditionDoc>) -> ConditionDoc;

fn all(all: Vec<ConditionDoc>) -> ConditionDoc {
    ConditionDoc::All(AllDoc { all })
}

fn any(any: Vec<ConditionDoc>) -> ConditionDoc {
    ConditionDoc::Any(AnyDoc { any })
}

/// Each part dropped, each part changed, and the parts joined the other way.
fn joined(parts: &[ConditionDoc], make: Make, other: Make, says: &str) -> Vec<Variant> {
    let mut found = Vec::new();
    if parts.len() > 1 {
        for (i, part) in parts.iter().enumerate() {
            let mut rest = parts.to_vec();
            rest.remove(i);
            found.push(Variant {
                kind: Kind::Condition,
                says: format!("without {}", describe(part)),
                condition: make(rest),
            });
        }
        found.push(Variant {
            kind: Kind::Join,
            says: format!("{says}: {}", describe(&make(parts.to_vec()))),
            condition: other(parts.to_vec()),
        });
    }
    for (i, part) in parts.iter().enumerate() {
        found.extend(inner(part).into_iter().map(|v| {
            let mut changed = parts.to_vec();
            if let Some(own) = changed.get_mut(i) {
                *own = v.condition;
            }
            Variant {
                condition: make(changed),
                ..v
            }
        }));
    }
    found
}

/// Each of several choices dropped.
fn choices(list: &[String], of: &str, make: impl Fn(Vec<String>) -> ConditionDoc) -> Vec<Variant> {
    if list.len() < 2 {
        return Vec::new();
    }
    let dropped = (0..list.len()).map(|i| {
        let mut rest = list.to_vec();
        let gone = rest.remove(i);
        Variant {
            kind: Kind::Choice,
            says: format!("{of} without {gone}"),
            condition: make(rest),
        }
    });
    dropped.collect()
}

fn of_fact(fact: &FactDoc) -> Vec<Variant> {
    let with = |change: &dyn Fn(&mut FactDoc)| {
        let mut changed = fact.clone();
        change(&mut changed);
        ConditionDoc::Fact(changed)
    };
    let mut found = choices(&fact.is_any, &fact.q, |list| {
        with(&|f| f.is_any.clone_from(&list))
    });
    found.extend(choices(&fact.has_any, &fact.q, |list| {
        with(&|f| f.has_any.clone_from(&list))
    }));
    let mut threshold = |text: &Option<String>, put: fn(&mut FactDoc, String)| {
        for near in text.iter().flat_map(|t| beside(t)) {
            found.push(Variant {
                kind: Kind::Threshold,
                says: format!(
                    "{} with {near}",
                    describe(&ConditionDoc::Fact(fact.clone()))
                ),
                condition: with(&|f| put(f, near.clone())),
            });
        }
    };
    threshold(&fact.at_least, |f, t| f.at_least = Some(t));
    threshold(&fact.below, |f, t| f.below = Some(t));
    threshold(&fact.from, |f, t| f.from = Some(t));
    threshold(&fact.before, |f, t| f.before = Some(t));
    found
}

/// The figure or month just below and just above.
fn beside(text: &str) -> Vec<String> {
    if Month::parse(text).is_some() {
        let mut numbers = text.split('-').filter_map(|n| n.parse::<i32>().ok());
        let (year, month) = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(1));
        let number = year * 12 + month - 1;
        let named = |n: i32| format!("{:04}-{:02}", n.div_euclid(12), n.rem_euclid(12) + 1);
        return vec![named(number - 1), named(number + 1)];
    }
    text.parse::<Decimal>().map_or_else(
        |_| Vec::new(),
        |figure| {
            vec![
                (figure - Decimal::ONE).to_string(),
                (figure + Decimal::ONE).to_string(),
            ]
        },
    )
}

/// A condition in few words, for lists.
pub(super) fn describe(of: &ConditionDoc) -> String {
    let list = |parts: &[ConditionDoc], word: &str| {
        let parts: Vec<String> = parts.iter().map(describe).collect();
        format!("({})", parts.join(word))
    };
    match of {
        ConditionDoc::Constant(value) => value.to_string(),
        ConditionDoc::All(c) => list(&c.all, " and "),
        ConditionDoc::Any(c) => list(&c.any, " or "),
        ConditionDoc::Not(c) => format!("not {}", describe(&c.not)),
        ConditionDoc::Activity(f) if f.stage.is_empty() => f.activity.clone(),
        ConditionDoc::Activity(f) => format!("{} {}", f.activity, f.stage.join("/")),
        ConditionDoc::AnyStage(f) => format!("anything {}", f.any_stage.join("/")),
        ConditionDoc::Fact(f) => {
            let chosen = f.is.iter().chain(&f.is_any).chain(&f.has).chain(&f.has_any);
            let chosen: Vec<&str> = chosen.map(String::as_str).collect();
            let test = match (&f.at_least, &f.below, &f.from, &f.before) {
                (Some(t), ..) => format!(">= {t}"),
                (_, Some(t), ..) => format!("< {t}"),
                (_, _, Some(t), _) => format!("from {t}"),
                (_, _, _, Some(t)) => format!("before {t}"),
                _ if f.none => "= none".to_owned(),
                _ => format!("= {}", chosen.join("/")),
            };
            format!("{} {test}", f.q)
        }
    }
}
