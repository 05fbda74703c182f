//! What can happen in a visit.
//!
//! An action says what the visitor or the browser did; it must never say what follows.

use super::Step;
use super::address::{Address, AddressError};
use crate::answers::{Answer, Answers};
use crate::i18n::Language;
use crate::ids::QuestionId;

/// What happened.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// The visitor began.
    Started,
    /// A question was answered.
    Answered(QuestionId, Answer),
    /// The visitor went on from the question they are on.
    Continued,
    /// The visitor went back.
    WentBack,
    /// A change was asked for on the check page or the result.
    ChangeChosen(QuestionId),
    /// The check page was opened.
    ReviewOpened,
    /// The result was opened.
    ResultOpened,
    /// The questions on exposure and duties were skipped.
    ExposureSkipped,
    /// The table of all activities was opened.
    TableOpened,
    /// A page to look something up was opened.
    PageOpened(Step),
    /// A case of the book was tried: its place and its answers.
    CaseTried(u16, Answers),
    /// The visitor went back to the answers they had before they tried an example or a case.
    OwnResumed,
    /// The visitor wants to send something to the firm around.
    ShareOpened,
    /// A language was chosen.
    LanguageChosen(Language),
    /// An example case was opened.
    ExampleOpened(String),
    /// A case was opened.
    CaseOpened(Answers),
    /// A copy of the case was put aside, to change the case and see both.
    CopyKept,
    /// The kept copy became the case, and the case the kept copy.
    CopySwapped,
    /// The kept copy was let go.
    CopyDropped,
    /// The kept copy (true) or the present case was given a name.
    CopyNamed(bool, String),
    /// The two were asked for side by side.
    CompareOpened,
    /// Everything for counsel was asked for.
    PackOpened,
    /// A paper that counsel asks for was ticked, or its tick taken back.
    PaperTicked(u8),
    /// The address named something, at the start or later.
    Addressed(Result<Address, AddressError>),
    /// The page for opening a case was opened.
    OpeningChosen,
    /// A text was opened: a file, a link, what a code said.
    HandedIn(String),
    /// The opened case becomes the case.
    OpenedTaken,
    /// Keeping the case until the tab closes was switched on or off.
    KeepingChosen(bool),
    /// A kept case was found when the page was opened again.
    KeptFound(String),
    /// The visitor starts over.
    Restarted,
    /// The browser went to an earlier or later page.
    StepRevisited(Step),
}
