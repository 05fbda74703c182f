//! A condition of the law in words, as indented lines: questions with the answers that count.
//!
//! The same words as on the page. It must never evaluate anything.

use super::text::Writer;
use crate::ids::{ActivityId, QuestionId};
use crate::rulebook::{Condition, Cut, Kind};

/// A condition in words: one sentence, or a heading with its parts.
enum Told {
    Line(String),
    Group(String, Vec<Told>),
}

impl Writer<'_> {
    /// A condition as lines.
    pub(super) fn condition(&mut self, of: &Condition) {
        let told = self.told(of);
        self.tell(&told, 0);
    }

    fn tell(&mut self, told: &Told, depth: usize) {
        let margin = "  ".repeat(depth);
        match told {
            Told::Line(text) => self.line(&format!("{margin}- {text}")),
            Told::Group(title, parts) => {
                self.line(&format!("{margin}- {title}"));
                for part in parts {
                    self.tell(part, depth + 1);
                }
            }
        }
    }

    /// The condition of an activity's own presence, which elsewhere is said by its name.
    pub(super) fn presence_in_full(&mut self, of: &Condition) {
        let told = self.told_whole(of);
        self.tell(&told, 0);
    }

    fn told(&self, of: &Condition) -> Told {
        match self.presence(of) {
            Some(activity) => self.does("pages-does", &[activity]),
            None => self.told_whole(of),
        }
    }

    fn told_whole(&self, of: &Condition) -> Told {
        if let Some(stages) = self.any_stage(of) {
            return Told::Line(stages);
        }
        match of {
            Condition::Constant(true) => Told::Line(self.get("pages-always")),
            Condition::Constant(false) => Told::Line(self.get("pages-never")),
            Condition::Cells(question, cells) => self.fact(*question, cells, true),
            Condition::NoneOf(question) => self.said(*question, &self.none(*question), true),
            Condition::Not(part) => match &**part {
                Condition::Cells(question, cells) => self.fact(*question, cells, false),
                Condition::NoneOf(question) => self.said(*question, &self.none(*question), false),
                part => Told::Group(self.get("pages-not"), vec![self.told(part)]),
            },
            Condition::All(parts) => match parts.as_slice() {
                [one] => self.told(one),
                _ => {
                    let mut all = Vec::new();
                    self.flat(parts, true, &mut all);
                    let lines = all.into_iter().map(|p| self.told(p)).collect();
                    Told::Group(self.get("pages-all"), lines)
                }
            },
            Condition::Any(parts) => self.any(parts),
        }
    }

    /// The parts, with those of the same kind taken out of their brackets.
    fn flat<'c>(&self, parts: &'c [Condition], all: bool, into: &mut Vec<&'c Condition>) {
        for part in parts {
            match part {
                _ if self.presence(part).is_some() => into.push(part),
                Condition::All(inner) if all => self.flat(inner, all, into),
                Condition::Any(inner) if !all => self.flat(inner, all, into),
                other => into.push(other),
            }
        }
    }

    /// At least one: activities in one line, the rest as it comes.
    fn any(&self, parts: &[Condition]) -> Told {
        if let [one] = parts {
            return self.told(one);
        }
        let mut some = Vec::new();
        self.flat(parts, false, &mut some);
        let activities: Vec<ActivityId> = some.iter().filter_map(|p| self.presence(p)).collect();
        let mut told = Vec::new();
        match activities.as_slice() {
            [] => {}
            [_] => told.push(self.does("pages-does", &activities)),
            _ => told.push(self.does("pages-does-any", &activities)),
        }
        let rest = some.into_iter().filter(|p| self.presence(p).is_none());
        told.extend(rest.map(|p| self.told(p)));
        if told.len() == 1
            && let Some(one) = told.pop()
        {
            return one;
        }
        Told::Group(self.get("pages-any"), told)
    }

    fn does(&self, message: &str, activities: &[ActivityId]) -> Told {
        let names = self.activities(activities);
        Told::Line(self.words.fill(message, &[("activities", &names)]))
    }

    /// The activity whose presence this condition is.
    fn presence(&self, of: &Condition) -> Option<ActivityId> {
        let rulebook = self.rulebook;
        rulebook
            .activity_ids()
            .find(|a| rulebook[*a].when == *of && !matches!(of, Condition::Constant(_)))
    }

    /// "Some activity is planned": the stage of every activity, one after the other.
    fn any_stage(&self, of: &Condition) -> Option<String> {
        let Condition::Any(parts) = of else {
            return None;
        };
        let cells_of = |part: &Condition| match part {
            Condition::Cells(question, cells) => {
                let stage = self.rulebook[*question].stage_of;
                stage.map(|_| (*question, cells.clone()))
            }
            _ => None,
        };
        let (question, cells) = cells_of(parts.first()?)?;
        let same = |part: &Condition| cells_of(part).is_some_and(|(_, c)| c == cells);
        let every = parts.len() == self.rulebook.activities.len() && parts.iter().all(same);
        (parts.len() > 1 && every).then(|| {
            let stages = self.options(question, &cells);
            self.words.fill("pages-any-stage", &[("stages", &stages)])
        })
    }

    /// A question and the answers that count.
    fn fact(&self, question: QuestionId, cells: &[u16], holds: bool) -> Told {
        let answers = match self.rulebook[question].kind {
            Kind::Quantity | Kind::Month => self.intervals(question, cells),
            _ => self.options(question, cells),
        };
        self.said(question, &answers, holds)
    }

    fn said(&self, question: QuestionId, answers: &str, holds: bool) -> Told {
        let asked = self.question(question);
        let but = if holds {
            String::new()
        } else {
            format!("{}{}", self.get("pages-but-not"), self.language.space())
        };
        Told::Line(format!("{asked} → {but}{answers}"))
    }

    /// Options, with "or" between them.
    fn options(&self, question: QuestionId, cells: &[u16]) -> String {
        let names: Vec<String> = cells.iter().map(|c| self.option(question, *c)).collect();
        self.or(&names)
    }

    fn or(&self, names: &[String]) -> String {
        let space = self.language.space();
        names.join(&format!("{space}{}{space}", self.get("pages-or")))
    }

    /// Neighbouring cells of a quantity or a month, as intervals.
    fn intervals(&self, question: QuestionId, cells: &[u16]) -> String {
        let row = &self.rulebook[question];
        let mut sorted: Vec<usize> = cells.iter().map(|c| usize::from(*c)).collect();
        sorted.sort_unstable();
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
                self.interval(question, (from, row.cuts.get(end - 1)))
            })
            .collect();
        self.or(&lines)
    }
    /// An interval of a quantity or a month: where it begins and below what it ends.
    pub(super) fn interval(
        &self,
        question: QuestionId,
        (from, to): (Option<&Cut>, Option<&Cut>),
    ) -> String {
        let say = |cut: Option<&Cut>| match cut {
            Some(Cut::At(value)) => format!("{} {}", self.number(*value), self.unit(question)),
            Some(Cut::In(month)) => month.to_string(),
            None => String::new(),
        };
        let month = self.rulebook[question].kind == Kind::Month;
        let message = interval_message(from.is_some(), to.is_some(), month);
        let (from, to) = (say(from), say(to));
        let gaps = [("from", from.trim()), ("to", to.trim())];
        self.words.fill(message, &gaps)
    }
}

/// The message that says an interval, by whether it begins, whether it ends, and whether it is of
/// months.
#[must_use]
pub fn interval_message(begins: bool, ends: bool, months: bool) -> &'static str {
    match (begins, ends, months) {
        (true, true, _) => "pages-between",
        (true, false, false) => "pages-at-least",
        (true, false, true) => "pages-from",
        (false, true, false) => "pages-below",
        (false, true, true) => "pages-before",
        (false, false, _) => "pages-whatever",
    }
}
