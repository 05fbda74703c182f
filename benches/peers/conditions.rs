//! The rulebook's conditions as plain data that other engines can be given.
//!
//! The product's own evaluation is read in a third logic: one that writes down what is asked. What is
//! asked more than once gets a name and is written once, before what refers to it. Sheets are whole,
//! so a question that does not arise simply has no answer.

#![expect(
    clippy::indexing_slicing,
    reason = "nodes go by the number they were given when they were put in, and none is taken out"
)]

use std::collections::BTreeMap;

use light_mining_check::evaluation::{Algebra, Standings, condition, headlines, owed};
use light_mining_check::ids::{ActivityId, DutyId, QuestionId, RuleId};
use light_mining_check::rulebook::{Conclusion, Cut, Kind, Month, Rulebook};
use serde_json::{Value, json};

/// The name of a question in other engines: letters, digits and `_`.
pub fn plain(id: &str) -> String {
    id.replace(['.', '-'], "_")
}

/// Months since the year 0.
pub fn months(month: Month) -> u32 {
    let text = month.to_string();
    let (year, month) = text.split_once('-').unwrap_or_default();
    let number = |part: &str| part.parse::<u32>().unwrap_or(0);
    number(year) * 12 + number(month) - 1
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Node {
    Constant(bool),
    Both(usize, usize),
    Either(usize, usize),
    Not(usize),
    /// An option or a range of a question.
    Cell(QuestionId, u16),
    /// "None of these" of a question.
    NoneOf(QuestionId),
}

/// Conditions as nodes, each there once.
#[derive(Default)]
struct Nodes {
    all: Vec<Node>,
    places: BTreeMap<Node, usize>,
}

impl Nodes {
    fn put(&mut self, node: Node) -> usize {
        if let Some(place) = self.places.get(&node) {
            return *place;
        }
        self.all.push(node.clone());
        self.places.insert(node, self.all.len() - 1);
        self.all.len() - 1
    }

    fn constant_of(&self, node: usize) -> Option<bool> {
        match self.all[node] {
            Node::Constant(value) => Some(value),
            _ => None,
        }
    }

    /// Both if `neutral` is true, either if it is false.
    fn join(&mut self, neutral: bool, a: usize, b: usize) -> usize {
        match (self.constant_of(a), self.constant_of(b)) {
            (Some(value), _) if value == neutral => b,
            (_, Some(value)) if value == neutral => a,
            (Some(_), _) | (_, Some(_)) => self.constant(!neutral),
            _ if a == b => a,
            _ if neutral => self.put(Node::Both(a, b)),
            _ => self.put(Node::Either(a, b)),
        }
    }
}

impl Algebra for Nodes {
    type Value = usize;

    fn constant(&mut self, value: bool) -> usize {
        self.put(Node::Constant(value))
    }

    fn and(&mut self, a: &usize, b: &usize) -> usize {
        self.join(true, *a, *b)
    }

    fn or(&mut self, a: &usize, b: &usize) -> usize {
        self.join(false, *a, *b)
    }

    fn not(&mut self, a: &usize) -> usize {
        match self.all[*a] {
            Node::Constant(value) => self.constant(!value),
            Node::Not(inner) => inner,
            _ => self.put(Node::Not(*a)),
        }
    }

    fn cell(&mut self, _: &Rulebook, question: QuestionId, cell: u16) -> usize {
        self.put(Node::Cell(question, cell))
    }

    fn none(&mut self, _: &Rulebook, question: QuestionId) -> usize {
        self.put(Node::NoneOf(question))
    }

    /// Asked only of single choices, quantities and months: it was answered.
    fn arises(&mut self, rulebook: &Rulebook, question: QuestionId) -> usize {
        let mut any = self.constant(false);
        for cell in 0..u16::try_from(rulebook[question].cells()).unwrap_or(0) {
            let cell = self.put(Node::Cell(question, cell));
            any = self.or(&any, &cell);
        }
        any
    }
}

/// What is found out about a sheet, as nodes.
struct Wanted {
    outcomes: Vec<[usize; 8]>,
    rules: Vec<[usize; 3]>,
    duties: Vec<usize>,
}

fn wanted(nodes: &mut Nodes, law: &Rulebook) -> Wanted {
    let mut outcomes = Vec::new();
    let (mut present, mut live) = (Vec::new(), Vec::new());
    let mut standings = Standings::new(law);
    for activity in law.activity_ids() {
        let read = headlines(nodes, law, activity, &mut standings);
        let absent = nodes.not(&read.present);
        let [a, b, c, d, e] = read.headline;
        outcomes.push([a, b, c, d, e, read.stopped, absent, read.outside]);
        let over = nodes.not(&read.stopped);
        live.push(nodes.and(&read.present, &over));
        present.push(read.present);
    }
    let among = |nodes: &mut Nodes, there: &[usize], of: &[ActivityId]| {
        let mut any = nodes.constant(of.is_empty());
        for activity in of {
            any = nodes.or(&any, &there[activity.index()]);
        }
        any
    };
    let mut rules = Vec::new();
    for id in (0..law.rules.len()).map(RuleId::from) {
        // What has stopped is in no lane and needs no paper; findings may speak of the past.
        let there = match law[id].concludes {
            Conclusion::Finding(_) => &present,
            _ => &live,
        };
        let there = among(nodes, there, &law[id].activities);
        let standing = *standings.of(nodes, law, id);
        rules.push(standing.map(|rank| nodes.and(&rank, &there)));
    }
    let mut duties = Vec::new();
    for at in 0..law.duties.len() {
        let duty = DutyId::from(at);
        let there = among(nodes, &live, &law[duty].activities);
        let required = condition(nodes, law, &law[duty].when);
        let owed = owed(nodes, law, duty);
        let owed = nodes.and(&owed, &required);
        duties.push(nodes.and(&owed, &there));
    }
    Wanted {
        outcomes,
        rules,
        duties,
    }
}

struct Writer<'a> {
    law: &'a Rulebook,
    nodes: &'a Nodes,
    names: BTreeMap<usize, String>,
}

impl Writer<'_> {
    fn named(&self, node: usize) -> Value {
        match (&self.nodes.all[node], self.names.get(&node)) {
            (Node::Constant(value), _) => json!(value),
            (_, Some(name)) => json!({ "name": name }),
            _ => self.whole(node),
        }
    }

    /// A node written out; those below it by name, where they have one.
    fn whole(&self, node: usize) -> Value {
        match self.nodes.all[node] {
            Node::Constant(value) => json!(value),
            Node::Not(part) => json!({ "not": self.named(part) }),
            Node::Both(..) | Node::Either(..) => {
                let mut parts = Vec::new();
                self.parts(node, node, &mut parts);
                let (leaves, rest): (Vec<usize>, Vec<usize>) = parts
                    .iter()
                    .partition(|p| matches!(self.nodes.all[**p], Node::Cell(..) | Node::NoneOf(_)));
                let either = matches!(self.nodes.all[node], Node::Either(..));
                let mut values = if either {
                    self.together(&leaves)
                } else {
                    leaves
                        .iter()
                        .flat_map(|leaf| self.together(&[*leaf]))
                        .collect()
                };
                values.extend(rest.iter().map(|part| self.named(*part)));
                match (values.len(), either) {
                    (1, _) => values.remove(0),
                    (_, true) => json!({ "any": values }),
                    (_, false) => json!({ "all": values }),
                }
            }
            Node::Cell(..) | Node::NoneOf(_) => self.together(&[node]).remove(0),
        }
    }

    /// The parts of a row of "and" or of "or", as far as they have no name of their own.
    fn parts(&self, top: usize, node: usize, parts: &mut Vec<usize>) {
        let kind = std::mem::discriminant(&self.nodes.all[top]);
        let same = std::mem::discriminant(&self.nodes.all[node]) == kind;
        match self.nodes.all[node] {
            Node::Both(a, b) | Node::Either(a, b)
                if same && (node == top || !self.names.contains_key(&node)) =>
            {
                self.parts(top, a, parts);
                self.parts(top, b, parts);
            }
            _ => parts.push(node),
        }
    }

    /// At least one of these cells: one test a question, or a range.
    fn together(&self, leaves: &[usize]) -> Vec<Value> {
        let mut options: BTreeMap<QuestionId, Vec<&str>> = BTreeMap::new();
        let mut ranges = Vec::new();
        for leaf in leaves {
            match self.nodes.all[*leaf] {
                Node::NoneOf(question) => options.entry(question).or_default().push("none"),
                Node::Cell(question, cell) => match self.law[question].kind {
                    Kind::Quantity | Kind::Month => ranges.push((question, cell)),
                    _ => {
                        let name = &self.law[question].options[usize::from(cell)];
                        options.entry(question).or_default().push(name);
                    }
                },
                _ => {}
            }
        }
        let mut values: Vec<Value> = options
            .into_iter()
            .map(|(question, names)| {
                let row = &self.law[question];
                let test = if row.single() { "in" } else { "has" };
                json!({ "fact": plain(&row.id), test: names })
            })
            .collect();
        ranges.sort_unstable();
        let mut ranges = ranges.into_iter().peekable();
        while let Some((question, first)) = ranges.next() {
            let mut last = first;
            while ranges.next_if_eq(&(question, last + 1)).is_some() {
                last += 1;
            }
            let cuts = &self.law[question].cuts;
            let from = usize::from(first)
                .checked_sub(1)
                .map(|at| number(&cuts[at]));
            let below = cuts.get(usize::from(last)).map(number);
            let fact = plain(&self.law[question].id);
            // What was not answered is -1.
            values.push(json!({ "fact": fact, "from": from.unwrap_or(0.0), "below": below }));
        }
        values
    }
}

fn number(cut: &Cut) -> f64 {
    match cut {
        Cut::At(value) => value.to_string().parse().unwrap_or(0.0),
        Cut::In(month) => months(*month).into(),
    }
}

/// Everything: definitions in order, and where to find what is wanted.
pub fn translated(law: &Rulebook) -> Value {
    let mut nodes = Nodes::default();
    let wanted = wanted(&mut nodes, law);
    // How often each is referred to, counting from what is wanted.
    let mut used = vec![0_u32; nodes.all.len()];
    let tops = wanted
        .outcomes
        .iter()
        .flatten()
        .chain(wanted.rules.iter().flatten());
    let tops: Vec<usize> = tops.chain(&wanted.duties).copied().collect();
    let mut todo = tops.clone();
    while let Some(node) = todo.pop() {
        used[node] += 1;
        if used[node] == 1 {
            match nodes.all[node] {
                Node::Both(a, b) | Node::Either(a, b) => todo.extend([a, b]),
                Node::Not(a) => todo.push(a),
                _ => {}
            }
        }
    }
    let mut names = BTreeMap::new();
    for (node, many) in used.iter().enumerate() {
        let shared = *many > 1 && matches!(nodes.all[node], Node::Both(..) | Node::Either(..));
        let top = tops.contains(&node) && nodes.constant_of(node).is_none();
        if shared || top {
            names.insert(node, format!("c{node}"));
        }
    }
    let writer = Writer {
        law,
        nodes: &nodes,
        names,
    };
    let definitions: Vec<Value> = writer
        .names
        .iter()
        .map(|(node, name)| json!({ "name": name, "when": writer.whole(*node) }))
        .collect();
    let name = |node: &usize| match nodes.constant_of(*node) {
        Some(value) => json!(value),
        None => json!(writer.names[node]),
    };
    let list = |nodes: &[usize]| -> Vec<Value> { nodes.iter().map(name).collect() };
    let facts: Vec<Value> = law
        .questions
        .iter()
        .filter(|row| row.kind != Kind::Fleet)
        .map(|row| {
            let kind = match row.kind {
                Kind::AnyOf => "any-of",
                Kind::Quantity | Kind::Month => "number",
                _ => "one-of",
            };
            json!({ "fact": plain(&row.id), "kind": kind, "options": row.options })
        })
        .collect();
    json!({
        "facts": facts,
        "definitions": definitions,
        "outcomes": wanted.outcomes.iter().map(|o| list(o)).collect::<Vec<_>>(),
        "rules": wanted.rules.iter().map(|r| list(r)).collect::<Vec<_>>(),
        "duties": list(&wanted.duties),
    })
}
