//! The rulebook: questions, activities, rules, duties, places and authorities, linked.
//!
//! A [`Rulebook`] cannot be wrong: every id in it exists, every rule has a basis, exceptions make
//! no circle. It knows the law and never an answer, a language or a browser.

mod compact;
pub mod condition;
pub mod day;
pub mod decimal;
pub mod document;
mod earlier;
#[cfg(not(target_arch = "wasm32"))]
mod evidence;
#[cfg(not(target_arch = "wasm32"))]
pub mod link;
mod model;
mod place;
pub mod problem;

use rust_decimal::Decimal;

pub use condition::Condition;
pub use day::{Day, Month};
pub use document::{
    KindDoc as Kind, MoveKindDoc as MoveKind, OutlookDoc as Outlook, PartDoc as Part,
    StandDoc as Fact, TimeDoc as Time, Trilingual,
};
pub use earlier::{Again, Earlier};
pub use model::{
    Activity, Authority, Basis, By, Certainty, Change, Conclusion, Cut, Duty, Finding, Lane, Move,
    Order, Place, Preset, Question, Role, Rule, Stand, SurchargeState, Timing,
};
pub use problem::Problem;

use crate::ids::{
    ActivityId, AuthorityId, DutyId, FindingId, MoveId, Pin, PlaceId, QuestionId, RuleId,
};

/// The whole, linked.
#[derive(Debug, Clone)]
pub struct Rulebook {
    /// Version.
    pub version: String,
    /// The day up to which the law was read.
    pub as_of: Day,
    /// Days until good headlines are no longer given.
    pub stale_after_days: u32,
    /// Reviews by licensed lawyers.
    pub reviews: Vec<document::ReviewDoc>,
    /// National surcharge, yuan per kWh.
    pub national_surcharge: (Decimal, Basis),
    /// Tonnes of coal equivalent per kWh.
    pub tce_per_kwh: (Decimal, Basis),
    /// Machines and their power.
    pub presets: Vec<Preset>,
    /// Questions in the order they are asked, stages included.
    pub questions: Vec<Question>,
    /// Declared impossible combinations.
    pub impossible: Vec<(String, Condition)>,
    /// Activities.
    pub activities: Vec<Activity>,
    /// Rules.
    pub rules: Vec<Rule>,
    /// Findings.
    pub findings: Vec<Finding>,
    /// Duties.
    pub duties: Vec<Duty>,
    /// The changes that may be offered.
    pub moves: Vec<Move>,
    /// Places.
    pub places: Vec<Place>,
    /// Authorities.
    pub authorities: Vec<Authority>,
    /// The authorities that the timeline shows.
    pub timeline: Vec<AuthorityId>,
    /// Corrections, as in the file.
    pub errata: Vec<document::ErratumDoc>,
    /// Earlier editions, the latest first.
    pub earlier: Vec<Earlier>,
    /// How it is read once more.
    pub again: Again,
}

/// Where an id stands in a table. The tables are short.
fn find<Row, Id: From<usize>>(table: &[Row], named: impl Fn(&Row) -> bool) -> Option<Id> {
    table.iter().position(named).map(Id::from)
}

/// Adds the last one to a list, though it be named twice.
fn add<Id: PartialEq>(list: &mut Vec<Id>, id: Id) {
    if list.last() != Some(&id) {
        list.push(id);
    }
}

impl Rulebook {
    /// The question of this id.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<QuestionId> {
        find(&self.questions, |row| row.id == id)
    }

    /// The activity of this id.
    #[must_use]
    pub fn activity(&self, id: &str) -> Option<ActivityId> {
        find(&self.activities, |row| row.id == id)
    }

    /// The rule of this id.
    #[must_use]
    pub fn rule(&self, id: &str) -> Option<RuleId> {
        find(&self.rules, |row| row.id == id)
    }

    /// The place of this id.
    #[must_use]
    pub fn place(&self, id: &str) -> Option<PlaceId> {
        find(&self.places, |row| row.id == id)
    }

    /// The authority of this id.
    #[must_use]
    pub fn authority(&self, id: &str) -> Option<AuthorityId> {
        find(&self.authorities, |row| row.doc.id == id)
    }

    /// The duty of this id.
    #[must_use]
    pub fn duty(&self, id: &str) -> Option<DutyId> {
        let place = self.duties.iter().position(|d| d.id == id)?;
        Some(place.into())
    }

    /// The provision of this key in the authority of this id.
    #[must_use]
    pub fn pin(&self, authority: &str, key: &str) -> Option<Pin> {
        let authority = self.authority(authority)?;
        let provisions = &self[authority].doc.provisions;
        let provision = provisions.iter().position(|p| p.key == key)?;
        Some(Pin {
            authority,
            provision: u16::try_from(provision).ok()?,
        })
    }

    /// The authority and provision a pin names.
    #[must_use]
    #[expect(
        clippy::indexing_slicing,
        reason = "pins were found in the authorities of this rulebook when it was linked"
    )]
    pub fn cited(&self, pin: Pin) -> (&document::AuthorityDoc, &document::ProvisionDoc) {
        let authority = &self.authorities[pin.authority.index()].doc;
        (authority, &authority.provisions[usize::from(pin.provision)])
    }

    #[expect(
        clippy::indexing_slicing,
        reason = "activities were found in this rulebook when it was linked"
    )]
    /// Gives each activity the rules that judge it and the duties it may owe, in their order.
    fn assign(&mut self) {
        for activity in &mut self.activities {
            activity.rules.clear();
            activity.duties.clear();
        }
        for (at, rule) in self.rules.iter().enumerate() {
            for activity in &rule.activities {
                add(&mut self.activities[activity.index()].rules, at.into());
            }
        }
        for (at, duty) in self.duties.iter().enumerate() {
            for activity in &duty.activities {
                add(&mut self.activities[activity.index()].duties, at.into());
            }
        }
    }

    /// Every question with its id.
    pub fn question_ids(&self) -> impl Iterator<Item = QuestionId> + use<> {
        (0..self.questions.len()).map(QuestionId::from)
    }

    /// Every activity with its id.
    pub fn activity_ids(&self) -> impl Iterator<Item = ActivityId> + use<> {
        (0..self.activities.len()).map(ActivityId::from)
    }
}

/// Indexing by the typed ids.
macro_rules! by_id {
    ($($id:ty => $table:ident: $row:ty;)*) => {$(
        impl std::ops::Index<$id> for Rulebook {
            type Output = $row;
            #[expect(clippy::indexing_slicing, reason = "ids are made by linking, for this rulebook")]
            fn index(&self, id: $id) -> &$row {
                &self.$table[id.index()]
            }
        }
    )*};
}

by_id! {
    QuestionId => questions: Question;
    ActivityId => activities: Activity;
    RuleId => rules: Rule;
    FindingId => findings: Finding;
    DutyId => duties: Duty;
    MoveId => moves: Move;
    PlaceId => places: Place;
    AuthorityId => authorities: Authority;
}
