//! One visit: the answers, the page, the language, and what follows from them.
//!
//! A session changes only by [`Session::after`], a pure step from what happened. It must never
//! touch a browser: history, focus and print are the view's business.

mod action;
pub mod address;
mod examples;
mod handed;
pub mod idle;
mod insights;
mod kept;
mod place;
mod then;
mod tried;

use std::cell::OnceCell;
use std::rc::Rc;

pub use action::Action;
pub use examples::FILES as EXAMPLES;
pub use handed::Device;
pub use kept::{Kept, NAME_LONGEST};
pub use place::Step;
pub use tried::Tried;

use self::address::{Address, AddressError};
use crate::answers::Answers;
use crate::assessment::{Assessment, Assessor, assess, is_stale};
use crate::casebook::CaseBook;
use crate::evaluation::{Algebra, Kleene};
use crate::i18n::Language;
use crate::ids::QuestionId;
use crate::insight::{self, Insights, Next};
use crate::order::Set;
use crate::rulebook::{Day, Rulebook};
use crate::truth::Truth;

/// Where the case book comes from, when it is first looked at.
pub type Book = Rc<dyn Fn() -> Rc<CaseBook>>;

/// One visit. Cloning is cheap.
#[derive(Clone)]
pub struct Session {
    assessor: Rc<Assessor>,
    language: Language,
    date: Day,
    step: Step,
    trail: Vec<Step>,
    changing: bool,
    /// Whether nothing was left to ask when the change began: what it brings up is asked then.
    all_asked: bool,
    skipped: bool,
    stand: Option<Option<u32>>,
    misaddressed: Option<AddressError>,
    handed: handed::Handed,
    answers: Rc<Answers>,
    assessment: Rc<OnceCell<Rc<Assessment>>>,
    insights: Rc<OnceCell<Rc<Insights>>>,
    earlier: then::Cells,
    kept: Option<Kept>,
    /// The name of the present case beside a copy; empty if it has none.
    name: String,
    /// Ticked papers of counsel's list.
    papers: Set<u8>,
    /// Whose answers these are, if not the visitor's.
    tried: Option<Tried>,
    /// Where the case book comes from, when it is first looked at.
    book: Book,
    /// What waits of the visitor's own case while they try others.
    aside: Option<tried::Aside>,
    /// How many cases this page has let go of.
    cases_before: usize,
}

impl PartialEq for Session {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language
            && self.date == other.date
            && self.step == other.step
            && self.trail == other.trail
            && self.stand == other.stand
            && self.misaddressed == other.misaddressed
            && self.handed == other.handed
            && self.answers == other.answers
            && self.kept == other.kept
            && self.name == other.name
            && self.papers == other.papers
            && self.tried == other.tried
            && self.aside == other.aside
    }
}

impl Session {
    /// A fresh visit.
    #[must_use]
    pub fn new(rulebook: Rc<Rulebook>, language: Language, date: Day) -> Self {
        let answers = Rc::new(Answers::new(&rulebook));
        Self {
            assessor: Rc::new(Assessor::unbuilt(rulebook)),
            language,
            date,
            step: Step::Start,
            trail: Vec::new(),
            changing: false,
            all_asked: false,
            skipped: false,
            stand: None,
            misaddressed: None,
            handed: handed::Handed::default(),
            answers,
            assessment: Rc::new(OnceCell::new()),
            insights: Rc::new(OnceCell::new()),
            earlier: then::Cells::default(),
            kept: None,
            name: String::new(),
            papers: Set::new(),
            tried: None,
            book: Rc::new(Rc::default),
            aside: None,
            cases_before: 0,
        }
    }

    /// The visit with a case book.
    #[must_use]
    pub fn with_book(self, book: Book) -> Self {
        Self { book, ..self }
    }

    /// The page.
    #[must_use]
    pub fn step(&self) -> Step {
        self.step
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The rules.
    #[must_use]
    pub fn rulebook(&self) -> &Rc<Rulebook> {
        &self.assessor.rulebook
    }

    /// The answers.
    #[must_use]
    pub fn answers(&self) -> &Rc<Answers> {
        &self.answers
    }

    /// The day.
    #[must_use]
    pub fn date(&self) -> Day {
        self.date
    }

    /// Whether the rules are too old on this day for a good headline.
    #[must_use]
    pub fn stale(&self) -> bool {
        is_stale(self.rulebook(), self.date)
    }

    /// The assessment, made when it is first asked for.
    #[must_use]
    pub fn assessment(&self) -> Rc<Assessment> {
        let make = || Rc::new(assess(&self.assessor, &self.answers, self.date));
        Rc::clone(self.assessment.get_or_init(make))
    }

    /// Works out one piece of what every assessment needs, before one is asked for; whether there
    /// was a piece left.
    pub fn prepare(&self) -> bool {
        self.assessor.build_next()
    }

    /// Whether the founder ticked a paper on counsel's list.
    #[must_use]
    pub fn has_paper(&self, paper: u8) -> bool {
        self.papers.contains(&paper)
    }

    /// The next question.
    #[must_use]
    pub fn next_question(&self) -> Option<QuestionId> {
        match insight::next(&self.assessment(), &self.answers) {
            Next::Verdict(question) => Some(question),
            Next::Exposure(question) if !self.skipped => Some(question),
            Next::Exposure(_) | Next::Done => None,
        }
    }

    /// How many questions complete exposure and duties, once no headline can change any more.
    #[must_use]
    pub fn exposure_phase(&self) -> Option<usize> {
        match insight::next(&self.assessment(), &self.answers) {
            Next::Exposure(_) => Some(insight::exposure_left(&self.assessment(), &self.answers)),
            _ => None,
        }
    }

    /// Whether nothing missing, not known or contradicting leaves a verdict open.
    #[must_use]
    pub fn verdicts_fixed(&self) -> bool {
        let assessment = self.assessment();
        assessment.verdicts.iter().all(|v| v.possible.len() == 1)
    }

    /// The questions that arise and were answered, in order.
    #[must_use]
    pub fn asked(&self) -> Vec<QuestionId> {
        let rulebook = self.rulebook();
        let mut kleene = Kleene::new(rulebook, &self.answers);
        self.answers
            .iter()
            .map(|(q, _)| q)
            .filter(|q| !kleene.arises(rulebook, *q).is_false())
            .collect()
    }

    /// Whether a question arises.
    #[must_use]
    pub fn arises(&self, question: QuestionId) -> Truth {
        Kleene::new(self.rulebook(), &self.answers).arises(self.rulebook(), question)
    }

    /// Whether the page stands at a stand, and the idle seconds that its address asks for.
    #[must_use]
    pub fn stand(&self) -> Option<Option<u32>> {
        self.stand
    }

    /// How long the stand waits; none, if this is not one.
    #[must_use]
    pub fn patience(&self) -> Option<idle::Patience> {
        self.stand
            .map(|seconds| seconds.map_or(idle::Patience::USUAL, idle::Patience::of))
    }

    /// What was wrong with the address.
    #[must_use]
    pub fn misaddressed(&self) -> Option<AddressError> {
        self.misaddressed
    }

    /// What the address may show while this page is open: a name, never an answer.
    #[must_use]
    pub fn address(&self) -> Address {
        match self.stand {
            Some(seconds) => Address::Stand(seconds),
            None => self.step.address(self.rulebook(), &*self.book),
        }
    }

    /// Whether an answer is being changed from the check page.
    #[must_use]
    pub fn changing(&self) -> bool {
        self.changing
    }

    /// The visit after something happened.
    #[must_use]
    pub fn after(&self, action: &Action) -> Self {
        let mut next = self.clone();
        match action {
            Action::Started => {
                // The facts of an example or a case are not the visitor's.
                if self.tried.is_some() {
                    next.resume();
                }
                let onward = next.onward();
                next.go(onward);
            }
            Action::Answered(question, answer) => {
                if answer.fits(&self.rulebook()[*question]) {
                    let mut answers = (*self.answers).clone();
                    answers.set(*question, answer.clone());
                    next.give(answers);
                    if self.tried.is_none() {
                        next.gone_on();
                    }
                }
            }
            Action::Continued => {
                let onward = if self.changing {
                    next.after_change()
                } else {
                    next.onward()
                };
                next.go(onward);
            }
            Action::WentBack => {
                next.step = next.trail.pop().unwrap_or(Step::Start);
                next.changing = false;
            }
            Action::ChangeChosen(question) => {
                next.all_asked = next.next_question().is_none() && !next.skipped;
                next.go(Step::Question(*question));
                next.changing = true;
            }
            Action::ReviewOpened => next.go(Step::Review),
            Action::ResultOpened => next.go(Step::Result),
            Action::TableOpened => next.go(Step::Table),
            Action::PageOpened(step) => next.go(*step),
            Action::CaseTried(case, answers) => {
                next.try_others(Tried::Case(*case), answers.clone());
            }
            Action::OwnResumed => {
                next.resume();
                let onward = next.onward();
                next.go(onward);
            }
            Action::ShareOpened => next.go(Step::Share),
            Action::ExposureSkipped => {
                next.skipped = true;
                next.go(Step::Review);
            }
            Action::LanguageChosen(language) => next.language = *language,
            Action::ExampleOpened(id) => {
                if let Some((id, answers)) = examples::read(self.rulebook(), id) {
                    next.try_others(Tried::Example(id), answers);
                }
            }
            Action::CaseOpened(answers) => {
                next.let_case_go();
                next.give(answers.clone());
                next.skipped = false;
                next.go(Step::Result);
            }
            Action::CopyKept => next.put_aside(),
            Action::CopySwapped => next.swap(),
            Action::CopyNamed(of_copy, name) => next.name_case(*of_copy, name),
            Action::CopyDropped => {
                next.kept = None;
                if self.step == Step::Compare {
                    next.go(Step::Result);
                }
            }
            Action::CompareOpened => {
                if self.kept.is_some() {
                    next.go(Step::Compare);
                }
            }
            Action::Addressed(read) => next.addressed(read),
            Action::OpeningChosen => next.choose_opening(),
            Action::HandedIn(text) => next.hand_in(text),
            Action::OpenedTaken => next.take_opened(),
            Action::KeepingChosen(keeping) => next.keep(*keeping),
            Action::KeptFound(text) => next.restore(text),
            Action::PackOpened => next.go(Step::Pack),
            Action::PaperTicked(paper) => {
                if !next.papers.remove(paper) {
                    next.papers.insert(*paper);
                }
            }
            Action::Restarted => {
                next.let_go();
                next.let_case_go();
                next.kept = None;
                next.give(Answers::new(self.rulebook()));
                next.step = Step::Start;
                next.trail.clear();
                next.changing = false;
                next.skipped = false;
            }
            Action::StepRevisited(step) => {
                next.changing = false;
                if let Some(place) = next.trail.iter().rposition(|s| s == step) {
                    next.trail.truncate(place);
                } else if self.step != *step {
                    next.trail.push(self.step);
                }
                next.step = *step;
            }
        }
        next
    }

    /// Goes where the address points.
    fn addressed(&mut self, read: &Result<Address, AddressError>) {
        self.misaddressed = read.as_ref().err().copied();
        match read {
            // A stand whose seconds cannot be read is still a stand.
            Err(AddressError::Seconds) => self.stand = Some(None),
            Ok(Address::Stand(seconds)) => self.stand = Some(*seconds),
            Ok(Address::Case(_)) => {
                if let Ok(address) = read {
                    self.open_address(address);
                }
            }
            Ok(Address::Nothing) | Err(_) => {}
            Ok(page) => match Step::at(page, self.rulebook(), &(self.book)()) {
                Some(step) => self.go(step),
                // An id of another edition.
                None => self.misaddressed = Some(AddressError::Id),
            },
        }
    }

    /// Moves on, remembering the way back.
    fn go(&mut self, step: Step) {
        self.changing = false;
        if step != self.step {
            self.trail.push(self.step);
            self.step = step;
        }
    }

    /// Replaces the answers.
    fn give(&mut self, answers: Answers) {
        self.answers = Rc::new(answers);
        self.assessment = Rc::new(OnceCell::new());
        self.insights = Rc::new(OnceCell::new());
        self.earlier.then = Rc::default();
    }

    /// Where "Continue" leads: the next question, else the check page.
    fn onward(&self) -> Step {
        self.next_question().map_or(Step::Review, Step::Question)
    }

    /// Where "Continue" leads after a change: a question that newly arose and matters, else back.
    fn after_change(&self) -> Step {
        match insight::next(&self.assessment(), &self.answers) {
            Next::Verdict(question) => Step::Question(question),
            Next::Exposure(question) if self.all_asked => Step::Question(question),
            _ => Step::Review,
        }
    }
}
