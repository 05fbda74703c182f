//! Linking of the single parts: conditions, questions, rules, duties, places.
//!
//! Each step reports what does not fit and goes on with a harmless stand-in, so that one run
//! names every problem. It must never decide what a rule means.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

use super::document::{BasisDoc, ConditionDoc, FactDoc, KindDoc, QuestionDoc};
use super::link::{Documents, table};
use super::{
    Basis, Certainty, Conclusion, Condition, Cut, Day, Duty, Lane, Month, Order, Place, Preset,
    Problem, Question, Rule, SurchargeState, Timing, evidence,
};
use crate::ids::{ActivityId, AuthorityId, FindingId, Pin, PlaceId, QuestionId, RuleId};

/// The stages, as the options of every stage question.
const STAGES: [&str; 3] = ["planned", "running", "stopped"];

/// The tables that ids are looked up in, and the problems found so far.
pub(super) struct Linker<'p> {
    pub problems: &'p mut Vec<Problem>,
    pub activities: BTreeMap<String, ActivityId>,
    pub rules: BTreeMap<String, RuleId>,
    pub places: BTreeMap<String, PlaceId>,
    pub authorities: BTreeMap<String, AuthorityId>,
    pub cited: BTreeSet<usize>,
    pub presence: Vec<Condition>,
    findings: BTreeMap<String, FindingId>,
    questions: BTreeMap<String, QuestionId>,
    shapes: Vec<(KindDoc, Vec<String>, Vec<Cut>)>,
    register: Vec<super::Authority>,
}

/// Walks a condition's facts.
fn facts<'a>(condition: &'a ConditionDoc, visit: &mut impl FnMut(&'a FactDoc)) {
    match condition {
        ConditionDoc::All(c) => c.all.iter().for_each(|p| facts(p, visit)),
        ConditionDoc::Any(c) => c.any.iter().for_each(|p| facts(p, visit)),
        ConditionDoc::Not(c) => facts(&c.not, visit),
        ConditionDoc::Fact(f) => visit(f),
        ConditionDoc::Activity(_) | ConditionDoc::AnyStage(_) | ConditionDoc::Constant(_) => {}
    }
}

/// The constant a fact compares with.
fn cut_of(fact: &FactDoc) -> Option<Cut> {
    if let Some(text) = fact.at_least.as_ref().or(fact.below.as_ref()) {
        return text.parse().ok().map(Cut::At);
    }
    fact.from.as_ref().or(fact.before.as_ref()).and_then(|t| Month::parse(t)).map(Cut::In)
}

/// Where each question ends up: a stage follows the last question its activity hangs on.
pub(super) fn final_order(questions: &[Question], presence: &[Condition]) -> Vec<QuestionId> {
    let base = questions.len() - presence.len();
    let mut keyed: Vec<(usize, usize)> = (0..base).map(|i| (i, i)).collect();
    for (i, when) in presence.iter().enumerate() {
        let after = when.questions().iter().map(|q| q.index()).max().unwrap_or(0);
        keyed.push((after, base + i));
    }
    keyed.sort_by_key(|(after, old)| (*after, *old));
    let mut to = vec![QuestionId(0); questions.len()];
    for (new, (_, old)) in keyed.into_iter().enumerate() {
        to[old] = QuestionId::from(new);
    }
    to
}

impl<'p> Linker<'p> {
    pub fn new(docs: &Documents, problems: &'p mut Vec<Problem>) -> Self {
        let ids = docs.questions.questions.iter().map(|q| q.id.clone());
        let stages = docs.activities.iter().map(|a| format!("stage.{}", a.id));
        let ids: Vec<String> = ids.chain(stages).collect();
        let provinces: Vec<String> =
            docs.places.iter().filter(|p| p.kind == "province").map(|p| p.id.clone()).collect();
        let mut cuts: BTreeMap<String, BTreeSet<Cut>> = BTreeMap::new();
        let mut note = |fact: &FactDoc| {
            if let Some(cut) = cut_of(fact) {
                cuts.entry(fact.q.clone()).or_default().insert(cut);
            }
        };
        docs.questions.questions.iter().filter_map(|q| q.applies.as_ref()).for_each(|c| facts(c, &mut note));
        docs.questions.impossible.iter().for_each(|i| facts(&i.when, &mut note));
        docs.activities.iter().for_each(|a| facts(&a.when, &mut note));
        docs.rules.iter().for_each(|r| facts(&r.when, &mut note));
        for duty in &docs.duties {
            facts(&duty.when, &mut note);
            duty.held.iter().for_each(|c| facts(c, &mut note));
        }
        let mut shapes: Vec<_> = docs
            .questions
            .questions
            .iter()
            .map(|q| {
                let options = match q.kind {
                    KindDoc::YesNo => vec!["yes".to_owned(), "no".to_owned()],
                    KindDoc::Place => provinces.clone(),
                    _ => q.options.clone(),
                };
                let cuts = cuts.remove(&q.id).unwrap_or_default().into_iter().collect();
                (q.kind, options, cuts)
            })
            .collect();
        let stage_options: Vec<String> = STAGES.map(str::to_owned).to_vec();
        shapes.extend(docs.activities.iter().map(|_| (KindDoc::OneOf, stage_options.clone(), Vec::new())));
        Self {
            questions: table("questions.json", "question", ids.iter(), problems),
            activities: table("activities.json", "activity", docs.activities.iter().map(|a| &a.id), problems),
            rules: table("rules.json", "rule", docs.rules.iter().map(|r| &r.id), problems),
            findings: table("findings.json", "finding", docs.findings.iter().map(|f| &f.id), problems),
            places: table("places.json", "place", docs.places.iter().map(|p| &p.id), problems),
            authorities: table("authorities.json", "authority", docs.authorities.iter().map(|a| &a.id), problems),
            cited: BTreeSet::new(),
            presence: Vec::new(),
            shapes,
            register: docs
                .authorities
                .iter()
                .map(|doc| super::Authority { doc: doc.clone(), cited: false })
                .collect(),
            problems,
        }
    }

    fn problem(&mut self, file: &str, place: &str, says: String) {
        self.problems.push(Problem::new(file, place, says));
    }

    /// Links a condition; what does not fit becomes "never" and a problem.
    pub fn condition(&mut self, file: &str, place: &str, doc: &ConditionDoc) -> Condition {
        match doc {
            ConditionDoc::Constant(value) => Condition::Constant(*value),
            ConditionDoc::All(c) => {
                Condition::All(c.all.iter().map(|p| self.condition(file, place, p)).collect())
            }
            ConditionDoc::Any(c) => {
                Condition::Any(c.any.iter().map(|p| self.condition(file, place, p)).collect())
            }
            ConditionDoc::Not(c) => Condition::Not(Box::new(self.condition(file, place, &c.not))),
            ConditionDoc::Fact(fact) => self.fact(file, place, fact),
            ConditionDoc::Activity(fact) => {
                let Some(activity) = self.activities.get(&fact.activity).copied() else {
                    self.problem(file, place, format!("unknown activity `{}`", fact.activity));
                    return Condition::Constant(false);
                };
                let present = self.presence.get(activity.index()).cloned();
                if fact.stage.is_empty() {
                    present.unwrap_or(Condition::Constant(false))
                } else {
                    self.stage(file, place, activity, &fact.stage)
                }
            }
            ConditionDoc::AnyStage(fact) => {
                let all: Vec<ActivityId> = self.activities.values().copied().collect();
                Condition::Any(all.into_iter().map(|a| self.stage(file, place, a, &fact.any_stage)).collect())
            }
        }
    }

    fn stage(&mut self, file: &str, place: &str, activity: ActivityId, stages: &[String]) -> Condition {
        let base = self.shapes.len() - self.activities.len();
        let mut cells = Vec::new();
        for stage in stages {
            match STAGES.iter().position(|s| s == stage) {
                Some(cell) => cells.push(u16::try_from(cell).unwrap_or(0)),
                None => self.problem(
                    file,
                    place,
                    format!("unknown stage `{stage}`; expected planned, running or stopped"),
                ),
            }
        }
        Condition::Cells(QuestionId::from(base + activity.index()), cells)
    }

    fn fact(&mut self, file: &str, place: &str, fact: &FactDoc) -> Condition {
        let Some(question) = self.questions.get(&fact.q).copied() else {
            self.problem(file, place, format!("unknown question `{}`", fact.q));
            return Condition::Constant(false);
        };
        let (kind, options, cuts) = self.shapes[question.index()].clone();
        let names: Vec<&String> = fact
            .is
            .iter()
            .chain(&fact.is_any)
            .chain(&fact.has)
            .chain(&fact.has_any)
            .collect();
        let multi = fact.has.is_some() || !fact.has_any.is_empty() || fact.none;
        let tests = usize::from(fact.is.is_some())
            + usize::from(!fact.is_any.is_empty())
            + usize::from(fact.has.is_some())
            + usize::from(!fact.has_any.is_empty())
            + usize::from(fact.none)
            + usize::from(fact.at_least.is_some())
            + usize::from(fact.below.is_some())
            + usize::from(fact.from.is_some())
            + usize::from(fact.before.is_some());
        if tests != 1 {
            self.problem(file, place, format!("`{}` has {tests} tests; expected exactly one", fact.q));
            return Condition::Constant(false);
        }
        let fits = match kind {
            KindDoc::AnyOf => multi,
            KindDoc::YesNo | KindDoc::OneOf | KindDoc::Place => fact.is.is_some() || !fact.is_any.is_empty(),
            KindDoc::Quantity => fact.at_least.is_some() || fact.below.is_some(),
            KindDoc::Month => fact.from.is_some() || fact.before.is_some(),
            KindDoc::Fleet => false,
        };
        if !fits {
            self.problem(file, place, format!("`{}` is tested in a way that does not fit its kind", fact.q));
            return Condition::Constant(false);
        }
        if fact.none {
            return Condition::NoneOf(question);
        }
        if let KindDoc::Quantity | KindDoc::Month = kind {
            let Some(at) = cut_of(fact).and_then(|cut| cuts.iter().position(|c| *c == cut)) else {
                self.problem(file, place, format!("`{}` is compared with something that is neither a decimal number nor a month", fact.q));
                return Condition::Constant(false);
            };
            let upper = fact.at_least.is_some() || fact.from.is_some();
            let cells = if upper { at + 1..cuts.len() + 1 } else { 0..at + 1 };
            return Condition::Cells(question, cells.map(|c| u16::try_from(c).unwrap_or(0)).collect());
        }
        let mut cells = Vec::new();
        for name in names {
            match options.iter().position(|o| o == name) {
                Some(cell) => cells.push(u16::try_from(cell).unwrap_or(0)),
                None => self.problem(
                    file,
                    place,
                    format!("`{}` has no option `{name}`; expected one of {}", fact.q, options.join(", ")),
                ),
            }
        }
        Condition::Cells(question, cells)
    }

    /// Links the questions, stages last.
    pub fn questions(&mut self, docs: &Documents) -> Vec<Question> {
        let mut linked = Vec::new();
        for (i, doc) in docs.questions.questions.iter().enumerate() {
            let place = format!("questions[{i}] {}", doc.id);
            let applies = match &doc.applies {
                Some(condition) => self.condition("questions.json", &place, condition),
                None => Condition::Constant(true),
            };
            let (_, options, cuts) = self.shapes[i].clone();
            if matches!(doc.kind, KindDoc::OneOf | KindDoc::AnyOf) && options.len() < 2 {
                self.problem("questions.json", &place, "has fewer than two options".to_owned());
            }
            let range = self.range(&place, doc);
            let months = match (&doc.min, &doc.max) {
                (Some(a), Some(b)) => Month::parse(a).zip(Month::parse(b)),
                _ => None,
            };
            if doc.kind == KindDoc::Month && months.is_none() {
                self.problem("questions.json", &place, "needs min and max as months, YYYY-MM".to_owned());
            }
            let orders = self.orders(&place, doc, &options, cuts.len());
            if orders.is_empty() && doc.no_order.is_none() && doc.kind != KindDoc::Fleet {
                self.problem("questions.json", &place, "has no order of answers; expected `orders` or a reason in `no_order`".to_owned());
            }
            linked.push(Question {
                id: doc.id.clone(),
                kind: doc.kind,
                options,
                none: doc.none,
                applies,
                part: doc.part,
                presentation: doc.presentation,
                unit: doc.unit.clone(),
                range,
                months,
                cuts,
                orders,
                no_order: doc.no_order.clone(),
                feeds: doc.feeds.clone(),
                stage_of: None,
            });
        }
        for (i, doc) in docs.activities.iter().enumerate() {
            linked.push(Question {
                id: format!("stage.{}", doc.id),
                kind: KindDoc::OneOf,
                options: STAGES.map(str::to_owned).to_vec(),
                none: false,
                applies: self.presence[i].clone(),
                part: super::Part::Verdict,
                presentation: false,
                unit: None,
                range: None,
                months: None,
                cuts: Vec::new(),
                orders: Vec::new(),
                no_order: Some("a stage is a fact of time, neither better nor worse".to_owned()),
                feeds: Vec::new(),
                stage_of: Some(ActivityId::from(i)),
            });
        }
        linked
    }

    fn range(&mut self, place: &str, doc: &QuestionDoc) -> Option<(Decimal, Decimal)> {
        if doc.kind != KindDoc::Quantity {
            return None;
        }
        let read = |t: &Option<String>| t.as_ref().and_then(|t| t.parse::<Decimal>().ok());
        let range = read(&doc.min).zip(read(&doc.max)).filter(|(a, b)| a < b);
        if range.is_none() || doc.unit.is_none() {
            self.problem("questions.json", place, "needs a unit, and min below max as decimal numbers".to_owned());
        }
        range
    }

    fn orders(&mut self, place: &str, doc: &QuestionDoc, options: &[String], cuts: usize) -> Vec<Order> {
        let mut linked = Vec::new();
        for order in &doc.orders {
            let activities = self.activity_ids("questions.json", place, &order.activities);
            let mut pairs = Vec::new();
            let cell = |this: &mut Self, name: &String| {
                let found = options.iter().position(|o| o == name).and_then(|c| u16::try_from(c).ok());
                if found.is_none() {
                    this.problem("questions.json", place, format!("orders an option `{name}` that it does not have"));
                }
                found
            };
            if matches!(doc.kind, KindDoc::Quantity | KindDoc::Month) {
                let ascending = order.better_first.first().is_some_and(|w| w == "low");
                for low in 0..cuts {
                    let (low, high) = (u16::try_from(low).ok(), u16::try_from(low + 1).ok());
                    pairs.push(if ascending { (low, high) } else { (high, low) });
                }
            } else {
                for pair in order.better_first.windows(2) {
                    if let (Some(a), Some(b)) = (cell(self, &pair[0]), cell(self, &pair[1])) {
                        pairs.push((Some(a), Some(b)));
                    }
                }
                for name in &order.worse_when_chosen {
                    pairs.extend(cell(self, name).map(|c| (None, Some(c))));
                }
                for name in &order.better_when_chosen {
                    pairs.extend(cell(self, name).map(|c| (Some(c), None)));
                }
            }
            linked.push(Order { activities, pairs });
        }
        linked
    }

    fn activity_ids(&mut self, file: &str, place: &str, names: &[String]) -> Vec<ActivityId> {
        let mut found = Vec::new();
        for name in names {
            match self.activities.get(name) {
                Some(id) => found.push(*id),
                None => self.problem(file, place, format!("unknown activity `{name}`")),
            }
        }
        found
    }

    /// Links a basis list; unknown authorities and pins are problems.
    pub fn basis(&mut self, file: &str, place: &str, docs: &[BasisDoc]) -> Vec<Basis> {
        docs.iter().filter_map(|doc| self.one_basis(file, place, doc)).collect()
    }

    fn one_basis(&mut self, file: &str, place: &str, doc: &BasisDoc) -> Option<Basis> {
        let Some(authority) = self.authorities.get(&doc.authority).copied() else {
            self.problem(file, place, format!("unknown authority `{}`", doc.authority));
            return None;
        };
        let provisions = &self.register[authority.index()].doc.provisions;
        let Some(provision) = provisions.iter().position(|p| p.key == doc.pin) else {
            let known: Vec<&str> = provisions.iter().map(|p| p.key.as_str()).collect();
            let says = format!("`{}` has no provision `{}`; expected one of {}", doc.authority, doc.pin, known.join(", "));
            self.problem(file, place, says);
            return None;
        };
        let Some(role) = evidence::role(&doc.role) else {
            self.problem(file, place, format!("unknown role `{}`; expected defines, forbids, requires, exempts, interprets or illustrates", doc.role));
            return None;
        };
        self.cited.insert(authority.index());
        let provision = u16::try_from(provision).unwrap_or(0);
        Some(Basis { pin: Pin { authority, provision }, role })
    }

    fn certainty(&mut self, file: &str, place: &str, text: &str) -> Certainty {
        match text {
            "settled" => Certainty::Settled,
            "arguable" => Certainty::Arguable,
            "unsettled" => Certainty::Unsettled,
            _ => {
                self.problem(file, place, format!("unknown certainty `{text}`; expected settled, arguable or unsettled"));
                Certainty::Unsettled
            }
        }
    }

    /// Links the rules and checks their evidence.
    pub fn rules(&mut self, docs: &Documents) -> Vec<Rule> {
        const FILE: &str = "rules.json";
        let mut linked = Vec::new();
        for (i, doc) in docs.rules.iter().enumerate() {
            let place = format!("rules[{i}] {}", doc.id);
            let activities = self.activity_ids(FILE, &place, &doc.activities);
            let concludes = self.conclusion(&place, doc);
            if activities.is_empty() && !matches!(concludes, Conclusion::Finding(_)) {
                self.problem(FILE, &place, "is about the firm and may only conclude a finding".to_owned());
            }
            let mut yields_to = Vec::new();
            for name in &doc.yields_to {
                match self.rules.get(name) {
                    Some(rule) => yields_to.push(*rule),
                    None => self.problem(FILE, &place, format!("yields to an unknown rule `{name}`")),
                }
            }
            let rule = Rule {
                id: doc.id.clone(),
                activities,
                when: self.condition(FILE, &place, &doc.when),
                concludes,
                certainty: self.certainty(FILE, &place, &doc.certainty),
                yields_to,
                basis: self.basis(FILE, &place, &doc.basis),
                counter: doc.counter,
            };
            let must = evidence::needs_carrying(&rule);
            evidence::check(&self.register, FILE, &place, &rule.basis, must, self.problems);
            linked.push(rule);
        }
        linked
    }

    fn conclusion(&mut self, place: &str, doc: &super::document::RuleDoc) -> Conclusion {
        let concludes = &doc.concludes;
        let lane = |name: &str| Lane::ALL.into_iter().find(|l| l.name() == name);
        match (&concludes.lane, &concludes.conduct, &concludes.finding) {
            (Some(name), None, None) => {
                if let Some(lane) = lane(name) {
                    return Conclusion::Lane(lane);
                }
                self.problem("rules.json", place, format!("unknown lane `{name}`; expected encouraged, register, financial or eliminated"));
            }
            (None, Some(text), None) => {
                if text != "prohibited" {
                    self.problem("rules.json", place, format!("unknown conduct `{text}`; expected prohibited"));
                }
            }
            (None, None, Some(name)) => match self.findings.get(name) {
                Some(finding) => return Conclusion::Finding(*finding),
                None => self.problem("rules.json", place, format!("unknown finding `{name}`")),
            },
            _ => self.problem("rules.json", place, "concludes none or several things; expected exactly one of lane, conduct, finding".to_owned()),
        }
        Conclusion::Prohibited
    }

    /// Links the duties and checks their evidence.
    pub fn duties(&mut self, docs: &Documents) -> Vec<Duty> {
        const FILE: &str = "duties.json";
        let mut linked = Vec::new();
        for (i, doc) in docs.duties.iter().enumerate() {
            let place = format!("duties[{i}] {}", doc.id);
            let timing = match doc.timing.as_str() {
                "before" => Timing::Before,
                "after" => Timing::After,
                other => {
                    self.problem(FILE, &place, format!("unknown timing `{other}`; expected before or after"));
                    Timing::Before
                }
            };
            let held = match &doc.held {
                Some(condition) => self.condition(FILE, &place, condition),
                None => Condition::Constant(false),
            };
            let duty = Duty {
                id: doc.id.clone(),
                activities: self.activity_ids(FILE, &place, &doc.activities),
                when: self.condition(FILE, &place, &doc.when),
                held,
                timing,
                certainty: self.certainty(FILE, &place, &doc.certainty),
                basis: self.basis(FILE, &place, &doc.basis),
            };
            evidence::check(&self.register, FILE, &place, &duty.basis, true, self.problems);
            linked.push(duty);
        }
        linked
    }

    /// Links the places.
    pub fn places(&mut self, docs: &Documents) -> Vec<Place> {
        const FILE: &str = "places.json";
        let mut linked = Vec::new();
        for (i, doc) in docs.places.iter().enumerate() {
            let place = format!("places[{i}] {}", doc.id);
            let surcharge = match doc.surcharge.state.as_str() {
                "in-force" => SurchargeState::InForce,
                "to-confirm" => SurchargeState::ToConfirm,
                "draft" => SurchargeState::Draft,
                "lapsed" => SurchargeState::Lapsed,
                "none-found" => SurchargeState::NoneFound,
                "not-applicable" => SurchargeState::NotApplicable,
                other => {
                    self.problem(FILE, &place, format!("unknown surcharge state `{other}`"));
                    SurchargeState::NoneFound
                }
            };
            let rate = doc.surcharge.yuan_per_kwh.as_ref().and_then(|t| t.parse().ok());
            if doc.surcharge.yuan_per_kwh.is_some() && rate.is_none() {
                self.problem(FILE, &place, "surcharge is not a decimal number".to_owned());
            }
            let support = doc.support.iter().filter_map(|s| {
                let basis = self.one_basis(FILE, &place, &s.basis)?;
                Some((basis, s.state.clone(), s.until.as_ref().and_then(|d| Day::parse(d))))
            });
            let support = support.collect();
            linked.push(Place {
                id: doc.id.clone(),
                kind: doc.kind.clone(),
                name: doc.name.clone(),
                surcharge,
                rate,
                until: doc.surcharge.until.as_ref().and_then(|m| Month::parse(m)),
                base: doc.surcharge.base.clone(),
                basis: self.basis(FILE, &place, &doc.surcharge.basis),
                stance: self.basis(FILE, &place, &doc.stance),
                support,
            });
        }
        linked
    }

    /// The figures of the header.
    #[expect(clippy::type_complexity, reason = "three figures, read once")]
    pub fn figures(&mut self, docs: &Documents) -> (Option<(Decimal, Basis)>, Option<(Decimal, Basis)>, Vec<Preset>) {
        const FILE: &str = "rulebook.json";
        let figures = &docs.header.figures;
        let mut read = |what: &str, text: &str, basis: &BasisDoc| {
            let number = text.parse::<Decimal>().ok();
            if number.is_none() {
                self.problem(FILE, what, format!("`{text}` is not a decimal number"));
            }
            number.zip(self.one_basis(FILE, what, basis))
        };
        let national = read("national_surcharge", &figures.national_surcharge, &figures.national_surcharge_basis);
        let tce = read("tce_per_kwh", &figures.tce_per_kwh, &figures.tce_basis);
        let mut presets = Vec::new();
        for preset in &figures.presets {
            let place = format!("presets {}", preset.id);
            if let Some(basis) = self.one_basis(FILE, &place, &preset.basis) {
                let (id, machine) = (preset.id.clone(), preset.machine.clone());
                presets.push(Preset { id, machine, watts: preset.watts, basis });
            }
        }
        (national, tce, presets)
    }

    /// The as-of date of the header.
    pub fn as_of(&mut self, docs: &Documents) -> Option<Day> {
        let day = Day::parse(&docs.header.as_of);
        if day.is_none() {
            let says = format!("`{}` is not a day; expected YYYY-MM-DD", docs.header.as_of);
            self.problem("rulebook.json", "as_of", says);
        }
        day
    }

    /// An order in which exceptions come before what yields to them; a circle is a problem.
    pub fn rule_order(&mut self, rules: &[Rule]) -> Option<Vec<RuleId>> {
        let mut order = Vec::new();
        let mut done = vec![false; rules.len()];
        while order.len() < rules.len() {
            let before = order.len();
            for (i, rule) in rules.iter().enumerate() {
                if !done[i] && rule.yields_to.iter().all(|e| done[e.index()]) {
                    done[i] = true;
                    order.push(RuleId::from(i));
                }
            }
            if order.len() == before {
                let stuck: Vec<&str> = (0..rules.len()).filter(|i| !done[*i]).map(|i| rules[i].id.as_str()).collect();
                self.problem("rules.json", "yields_to", format!("exceptions make a circle among {}", stuck.join(", ")));
                return None;
            }
        }
        Some(order)
    }
}
