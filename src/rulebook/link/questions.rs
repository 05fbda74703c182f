//! Linking of the questions, their orders of answers, and the stage question of each activity.
//!
//! It must never know which rule uses an answer, nor what anyone answered.

use rust_decimal::Decimal;

use super::Documents;
use super::linker::{Linker, STAGES};
use crate::ids::{ActivityId, QuestionId};
use crate::rulebook::document::{KindDoc, QuestionDoc};
use crate::rulebook::{Condition, Fact, Month, Order, Part, Question, Stand};

/// Where each question ends up: a stage follows the last question its activity hangs on.
#[expect(
    clippy::indexing_slicing,
    reason = "each question is keyed once, by its place"
)]
pub(super) fn final_order(questions: &[Question], presence: &[Condition]) -> Vec<QuestionId> {
    let base = questions.len() - presence.len();
    let mut keyed: Vec<(usize, usize)> = (0..base).map(|i| (i, i)).collect();
    for (i, when) in presence.iter().enumerate() {
        let after = when
            .questions()
            .iter()
            .map(|q| q.index())
            .max()
            .unwrap_or(0);
        keyed.push((after, base + i));
    }
    keyed.sort_by_key(|(after, old)| (*after, *old));
    let mut to = vec![QuestionId(0); questions.len()];
    for (new, (_, old)) in keyed.into_iter().enumerate() {
        to[old] = QuestionId::from(new);
    }
    to
}

impl Linker<'_> {
    /// Links the questions, stages last.
    #[expect(
        clippy::indexing_slicing,
        reason = "questions have their shapes and activities their presence, in the order of the files"
    )]
    pub(super) fn questions(&mut self, docs: &Documents) -> Vec<Question> {
        let mut linked = Vec::new();
        for (i, doc) in docs.questions.questions.iter().enumerate() {
            let place = format!("questions[{i}] {}", doc.id);
            let applies = match &doc.applies {
                Some(condition) => self.condition("questions.json", &place, condition),
                None => Condition::Constant(true),
            };
            let (_, options, cuts) = self.shapes[i].clone();
            if matches!(doc.kind, KindDoc::OneOf | KindDoc::AnyOf) && options.len() < 2 {
                self.problem(
                    "questions.json",
                    &place,
                    "has fewer than two options".to_owned(),
                );
            }
            let range = self.range(&place, doc);
            let months = match (&doc.min, &doc.max) {
                (Some(a), Some(b)) => Month::parse(a).zip(Month::parse(b)),
                _ => None,
            };
            if doc.kind == KindDoc::Month && months.is_none() {
                self.problem(
                    "questions.json",
                    &place,
                    "needs min and max as months, YYYY-MM".to_owned(),
                );
            }
            let orders = self.orders(&place, doc, &options, cuts.len());
            if orders.is_empty() && doc.no_order.is_none() && doc.kind != KindDoc::Fleet {
                self.problem(
                    "questions.json",
                    &place,
                    "has no order of answers; expected `orders` or a reason in `no_order`"
                        .to_owned(),
                );
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
                stand: self.stand(&place, doc),
                holder: self.holder(&place, doc),
            });
        }
        for (i, doc) in docs.activities.iter().enumerate() {
            linked.push(Question {
                id: format!("stage.{}", doc.id),
                kind: KindDoc::OneOf,
                options: STAGES.map(str::to_owned).to_vec(),
                none: false,
                applies: self.presence[i].clone(),
                part: Part::Verdict,
                presentation: false,
                unit: None,
                range: None,
                months: None,
                cuts: Vec::new(),
                orders: Vec::new(),
                no_order: Some("a stage is a fact of time, neither better nor worse".to_owned()),
                feeds: Vec::new(),
                stage_of: Some(ActivityId::from(i)),
                // An act ends by its stage; stopping is always an option.
                stand: Stand::Moves(Fact::Changeable),
                holder: Some("engineer".to_owned()),
            });
        }
        linked
    }

    pub(super) fn range(&mut self, place: &str, doc: &QuestionDoc) -> Option<(Decimal, Decimal)> {
        if doc.kind != KindDoc::Quantity {
            return None;
        }
        let read = |t: &Option<String>| t.as_ref().and_then(|t| t.parse::<Decimal>().ok());
        let range = read(&doc.min).zip(read(&doc.max)).filter(|(a, b)| a < b);
        if range.is_none() || doc.unit.is_none() {
            self.problem(
                "questions.json",
                place,
                "needs a unit, and min below max as decimal numbers".to_owned(),
            );
        }
        range
    }

    pub(super) fn orders(
        &mut self,
        place: &str,
        doc: &QuestionDoc,
        options: &[String],
        cuts: usize,
    ) -> Vec<Order> {
        let mut linked = Vec::new();
        for order in &doc.orders {
            let activities = self.activity_ids("questions.json", place, &order.activities);
            let mut pairs = Vec::new();
            let cell = |this: &mut Self, name: &String| {
                let found = options
                    .iter()
                    .position(|o| o == name)
                    .and_then(|c| u16::try_from(c).ok());
                if found.is_none() {
                    this.problem(
                        "questions.json",
                        place,
                        format!("orders an option `{name}` that it does not have"),
                    );
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
                for (better, worse) in order
                    .better_first
                    .iter()
                    .zip(order.better_first.iter().skip(1))
                {
                    if let (Some(a), Some(b)) = (cell(self, better), cell(self, worse)) {
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
}
