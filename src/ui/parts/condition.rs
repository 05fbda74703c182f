//! A condition of the law in words: questions with the answers that count, nested as it is.
//!
//! It must never evaluate anything.

use yew::prelude::*;

use crate::answers::Answer;
use crate::ids::{ActivityId, QuestionId};
use crate::order;
use crate::report;
use crate::rulebook::{Condition, Cut, Kind};
use crate::ui::texts::Texts;
use crate::ui::view::html;

/// The condition as a list, or one sentence.
pub fn words(texts: &Texts, of: &Condition) -> Html {
    if let Some(activity) = presence(texts, of) {
        return does(texts, "pages-does", &[activity]);
    }
    if let Some(stages) = any_stage(texts, of) {
        return stages;
    }
    match of {
        Condition::Constant(true) => Html::from(texts.get("pages-always")),
        Condition::Constant(false) => Html::from(texts.get("pages-never")),
        Condition::Cells(question, cells) => fact(texts, *question, cells, true),
        Condition::NoneOf(question) => line(texts, *question, texts.none(*question), true),
        Condition::Not(part) => match &**part {
            Condition::Cells(question, cells) => fact(texts, *question, cells, false),
            Condition::NoneOf(question) => line(texts, *question, texts.none(*question), false),
            part => group(texts, "pages-not", vec![words(texts, part)]),
        },
        Condition::All(parts) => match parts.as_slice() {
            [one] => words(texts, one),
            _ => {
                let mut all = Vec::new();
                flat(texts, parts, true, &mut all);
                let lines = all.into_iter().map(|p| words(texts, p)).collect();
                group(texts, "pages-all", lines)
            }
        },
        Condition::Any(parts) => any(texts, parts),
    }
}

/// The parts, with those of the same kind taken out of their brackets.
fn flat<'a>(texts: &Texts, parts: &'a [Condition], all: bool, into: &mut Vec<&'a Condition>) {
    for part in parts {
        match part {
            _ if presence(texts, part).is_some() => into.push(part),
            Condition::All(inner) if all => flat(texts, inner, all, into),
            Condition::Any(inner) if !all => flat(texts, inner, all, into),
            other => into.push(other),
        }
    }
}

/// At least one: activities in one line, the rest as it comes.
fn any(texts: &Texts, parts: &[Condition]) -> Html {
    if let [one] = parts {
        return words(texts, one);
    }
    let mut activities = Vec::new();
    let mut lines = Vec::new();
    let mut some = Vec::new();
    flat(texts, parts, false, &mut some);
    for part in some {
        match presence(texts, part) {
            Some(activity) => activities.push(activity),
            None => lines.push(words(texts, part)),
        }
    }
    let named = match activities.as_slice() {
        [] => None,
        [one] => Some(does(texts, "pages-does", &[*one])),
        many => Some(does(texts, "pages-does-any", many)),
    };
    match (named, lines.is_empty()) {
        (Some(named), true) => named,
        (named, _) => {
            lines.splice(0..0, named);
            group(texts, "pages-any", lines)
        }
    }
}

fn group(texts: &Texts, title: &str, parts: Vec<Html>) -> Html {
    html! {
        <>
            <span class="condition-how">{ texts.get(title).to_owned() }</span>
            <ul class="condition">
                for (i, part) in parts.into_iter().enumerate() {
                    <li key={i}>{ part }</li>
                }
            </ul>
        </>
    }
}

fn does(texts: &Texts, message: &str, activities: &[ActivityId]) -> Html {
    Html::from(texts.fill(message, &[("activities", &texts.activities(activities))]))
}

/// The activity whose presence this condition is.
fn presence(texts: &Texts, of: &Condition) -> Option<ActivityId> {
    let rulebook = &texts.rulebook;
    rulebook
        .activity_ids()
        .find(|a| rulebook[*a].when == *of && !matches!(of, Condition::Constant(_)))
}

/// "Some activity is planned": the stage of every activity, one after the other.
fn any_stage(texts: &Texts, of: &Condition) -> Option<Html> {
    let Condition::Any(parts) = of else {
        return None;
    };
    let cells_of = |part: &Condition| match part {
        Condition::Cells(question, cells) => {
            let stage = texts.rulebook[*question].stage_of;
            stage.map(|_| (*question, cells.clone()))
        }
        _ => None,
    };
    let (question, cells) = cells_of(parts.first()?)?;
    let same = |part: &Condition| cells_of(part).is_some_and(|(_, c)| c == cells);
    (parts.len() > 1 && parts.len() == texts.rulebook.activities.len() && parts.iter().all(same))
        .then(|| {
            let stages = options(texts, question, &cells);
            Html::from(texts.fill("pages-any-stage", &[("stages", &stages)]))
        })
}

/// A question and the answers that count.
fn fact(texts: &Texts, question: QuestionId, cells: &[u16], holds: bool) -> Html {
    let answers = match texts.rulebook[question].kind {
        Kind::Quantity | Kind::Month => intervals(texts, question, cells),
        _ => options(texts, question, cells),
    };
    line(texts, question, &answers, holds)
}

fn line(texts: &Texts, question: QuestionId, answers: &str, holds: bool) -> Html {
    html! {
        <>
            { texts.question(question) }{ " → " }
            if !holds {
                <strong>{ texts.get("pages-but-not").to_owned() }</strong>{ texts.space() }
            }
            <em>{ answers.to_owned() }</em>
        </>
    }
}

/// Options, with "or" between them.
fn options(texts: &Texts, question: QuestionId, cells: &[u16]) -> String {
    let names: Vec<String> = cells.iter().map(|c| texts.option(question, *c)).collect();
    or(texts, &names)
}

fn or(texts: &Texts, names: &[String]) -> String {
    let space = texts.space();
    names.join(&format!("{space}{}{space}", texts.get("pages-or")))
}

/// Neighbouring cells of a quantity or a month, as intervals.
fn intervals(texts: &Texts, question: QuestionId, cells: &[u16]) -> String {
    let row = &texts.rulebook[question];
    let mut sorted: Vec<usize> = cells.iter().map(|c| usize::from(*c)).collect();
    order::by(&mut sorted, |cell| *cell);
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for cell in sorted {
        match runs.last_mut() {
            Some((_, end)) if *end == cell => *end = cell + 1,
            _ => runs.push((cell, cell + 1)),
        }
    }
    let lines: Vec<String> = runs
        .into_iter()
        .map(|(start, end)| {
            let from = start.checked_sub(1).and_then(|i| row.cuts.get(i));
            interval(texts, question, (from, row.cuts.get(end - 1)))
        })
        .collect();
    or(texts, &lines)
}

/// A fact in words: an answer, of a figure or month the interval within which the law makes no
/// difference.
pub fn said(texts: &Texts, question: QuestionId, answer: &Answer) -> String {
    match answer {
        Answer::Quantity(_) | Answer::Month(_) => {
            interval(texts, question, answer.interval(&texts.rulebook[question]))
        }
        _ => texts.answer(question, answer),
    }
}

/// An interval of a quantity or a month: where it begins and below what it ends.
pub fn interval(
    texts: &Texts,
    question: QuestionId,
    (from, to): (Option<&Cut>, Option<&Cut>),
) -> String {
    let say = |cut: Option<&Cut>| match cut {
        Some(Cut::At(value)) => format!("{} {}", texts.number(*value), texts.unit(question)),
        Some(Cut::In(month)) => month.to_string(),
        None => String::new(),
    };
    let month = texts.rulebook[question].kind == Kind::Month;
    let message = report::interval_message(from.is_some(), to.is_some(), month);
    texts.fill(
        message,
        &[("from", say(from).trim()), ("to", say(to).trim())],
    )
}
