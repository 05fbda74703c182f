//! The space of each activity, built when it is first asked for: a page that was only opened needs
//! none of them. It must never know what is asked of a space.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use super::Assessor;
use crate::evaluation::{ActivitySpace, Builder, Known, Space};
use crate::ids::ActivityId;
use crate::rulebook::Rulebook;

/// Spaces in the order of the rulebook's activities.
pub struct Spaces {
    spaces: Vec<OnceCell<ActivitySpace>>,
    /// What was read for those that are built.
    known: RefCell<Option<Known>>,
}

impl FromIterator<ActivitySpace> for Spaces {
    fn from_iter<I: IntoIterator<Item = ActivitySpace>>(built: I) -> Self {
        Self {
            spaces: built.into_iter().map(OnceCell::from).collect(),
            known: RefCell::default(),
        }
    }
}

impl Assessor {
    /// Builds every space.
    #[must_use]
    pub fn new(rulebook: Rc<Rulebook>) -> Self {
        let assessor = Self::unbuilt(rulebook);
        while assessor.build_next() {}
        assessor
    }

    /// Builds no space before it is asked for.
    #[must_use]
    pub fn unbuilt(rulebook: Rc<Rulebook>) -> Self {
        let none = rulebook.activity_ids().map(|_| OnceCell::new());
        Self {
            space: Space::new(&rulebook),
            activities: Spaces {
                spaces: none.collect(),
                known: RefCell::default(),
            },
            rulebook,
        }
    }

    /// The space of an activity.
    #[expect(
        clippy::indexing_slicing,
        reason = "each activity of the rulebook has its place, and ids are of this rulebook"
    )]
    #[must_use]
    pub fn activity(&self, activity: ActivityId) -> &ActivitySpace {
        let build = || {
            let known = self.activities.known.take();
            let known = known.unwrap_or_else(|| Known::new(&self.rulebook));
            let mut builder = Builder::with(&self.space, &self.rulebook, known);
            let built = builder.activity(activity);
            self.activities.known.replace(Some(builder.known()));
            built
        };
        self.activities.spaces[activity.index()].get_or_init(build)
    }

    /// Builds one space more; whether there was one to build.
    pub fn build_next(&self) -> bool {
        let left = (self.activities.spaces.iter()).position(|one| one.get().is_none());
        if left.is_none() {
            // Nothing more will be read.
            self.activities.known.take();
        }
        left.map(|at| self.activity(at.into())).is_some()
    }

    /// The spaces themselves.
    #[must_use]
    pub fn into_spaces(self) -> (Space, Vec<ActivitySpace>) {
        while self.build_next() {}
        let built = self.activities.spaces.into_iter();
        (self.space, built.filter_map(OnceCell::into_inner).collect())
    }
}
