//! Insight: what to ask next, what is open, what decides, and what would change it.
//!
//! [`next`] chooses the next question. Headlines first: the first question, in the rulebook's
//! order, that arises for certain, has no answer yet, and can still change a headline; then those
//! that complete exposure and duties. It must never ask what can no longer matter.
//!
//! [`Insights`] answers a founder's questions about a result, exactly and each only when asked:
//! the range ([`range`]), the next facts ([`fact`]), what a verdict rests on ([`rests`]), the
//! smallest changes ([`change`]). It must never offer what is not in the table of moves.

mod case;
mod change;
#[cfg(not(target_arch = "wasm32"))]
pub mod document;
mod elsewhere;
mod fact;
pub mod mark;
mod moves;
pub mod names;
mod range;
mod rests;
mod smallest;

pub use case::{Case, worst};
pub use change::{Changes, MOST, Smallest, changes, in_the_way};
pub use elsewhere::{Elsewhere, Moved};
pub use fact::{NextFact, next_facts};
pub use range::{Example, range};
pub use rests::{Alone, Becomes, Rests, hanging_on, rests_on};

use std::cell::OnceCell;
use std::rc::Rc;

use crate::answers::Answers;
use crate::assessment::{Assessment, Assessor};
use crate::ids::{ActivityId, QuestionId};
use crate::rulebook::Day;

/// What to ask next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// This can still change a headline.
    Verdict(QuestionId),
    /// Headlines are as settled as the answers allow; this completes exposure and duties.
    Exposure(QuestionId),
    /// Nothing is left to ask.
    Done,
}

/// The next question of a case. "I don't know" is an answer: it is not asked again.
#[must_use]
pub fn next(assessment: &Assessment, answers: &Answers) -> Next {
    let unasked = |q: &&QuestionId| answers.get(**q).is_none();
    // The first question of the rulebook opens every case: who are you to these machines?
    let first = QuestionId(0);
    if answers.get(first).is_none() && assessment.open_exposure.contains(&first) {
        return Next::Verdict(first);
    }
    if let Some(question) = assessment.open_verdict.iter().find(unasked) {
        return Next::Verdict(*question);
    }
    match assessment.open_exposure.iter().find(unasked) {
        Some(question) => Next::Exposure(*question),
        None => Next::Done,
    }
}

/// How many questions of the exposure part are left.
#[must_use]
pub fn exposure_left(assessment: &Assessment, answers: &Answers) -> usize {
    assessment
        .open_exposure
        .iter()
        .filter(|q| answers.get(**q).is_none())
        .count()
}

/// What can be said about the result for one activity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// What it can still turn out to be, each with an example.
    pub range: Vec<Example>,
    /// What the verdict rests on.
    pub rests: Rests,
    /// The smallest changes.
    pub changes: Changes,
}

/// What can be said about a result; each part is found when it is first asked for, then kept.
pub struct Insights {
    assessor: Rc<Assessor>,
    answers: Rc<Answers>,
    assessment: Rc<Assessment>,
    facts: OnceCell<Vec<NextFact>>,
    about: Vec<OnceCell<About>>,
}

impl Insights {
    /// About a result that was assessed before; nothing is reckoned yet.
    #[must_use]
    pub fn new(assessor: Rc<Assessor>, answers: Rc<Answers>, assessment: Rc<Assessment>) -> Self {
        let about = (assessor.rulebook.activity_ids()).map(|_| OnceCell::new());
        Self {
            about: about.collect(),
            assessor,
            answers,
            assessment,
            facts: OnceCell::new(),
        }
    }

    fn case(&self) -> Case<'_> {
        let date: Day = self.assessment.age.date;
        Case::new(&self.assessor, &self.answers, date)
    }

    /// The next facts, if they were found before.
    #[must_use]
    pub fn facts_known(&self) -> Option<&[NextFact]> {
        self.facts.get().map(Vec::as_slice)
    }

    /// What was found about an activity before.
    #[must_use]
    pub fn known(&self, activity: ActivityId) -> Option<&About> {
        self.about.get(activity.index())?.get()
    }

    /// Finds one piece more, the facts to find next or one of these activities; whether there was
    /// one left to find.
    pub fn work(&self, of: &[ActivityId]) -> bool {
        if self.facts.get().is_none() {
            self.next_facts();
            return true;
        }
        let left = of.iter().find(|a| self.known(**a).is_none());
        left.map(|a| self.about(*a)).is_some()
    }

    /// How many pieces were found.
    #[must_use]
    pub fn found(&self) -> usize {
        let about = self.about.iter().filter(|a| a.get().is_some()).count();
        about + usize::from(self.facts.get().is_some())
    }

    /// The facts not known that can change a headline, the one that settles most first.
    pub fn next_facts(&self) -> &[NextFact] {
        self.facts
            .get_or_init(|| next_facts(&self.case(), &self.assessment))
    }

    /// About one activity.
    #[expect(
        clippy::indexing_slicing,
        reason = "each activity of the rulebook has its place, and ids are of this rulebook"
    )]
    pub fn about(&self, activity: ActivityId) -> &About {
        self.about[activity.index()].get_or_init(|| {
            let case = self.case();
            About {
                range: range(&case, activity),
                rests: rests_on(&case, activity),
                changes: changes(&case, &self.assessment, activity),
            }
        })
    }
}
