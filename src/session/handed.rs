//! Opening a case that was handed on, and keeping the present one until the tab closes.
//!
//! An opened case is looked at first and replaces nothing until the visitor says so. This module
//! must never touch a browser: what is kept is text, and where it is kept is the view's business.

use std::rc::Rc;

use super::address::Address;
use super::kept::{Kept, bounded};
use super::{Session, Step};
use crate::answers::Answers;
use crate::handover::{self, Finding, Opened, Proof, digest, file};
use crate::i18n::Language;

/// The places in a case that are kept with it.
const RESULT: &str = "result";
const SKIPPED: &str = "skipped";
const ASKED: &str = "asked";

/// Stands between the parts of what is kept, and in none of them.
const PART: char = '\u{1e}';

/// The letter of the first paper, where ticks are kept.
const FIRST: u8 = b'a';

/// What the device can do, as the view found it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Device {
    /// It seems unable to print or to save a file.
    pub limited: bool,
    /// It can keep a case until the tab closes.
    pub keeps: bool,
    /// The configured public address, for links; never the address the page is shown at.
    pub public: Option<String>,
}

/// What of a visit has to do with handing a case on.
#[derive(Clone, Default)]
pub(super) struct Handed {
    device: Rc<Device>,
    opened: Option<Rc<Opened>>,
    by_link: bool,
    keeping: bool,
    /// The kept case as it was found, while the visitor has not gone on with it or another.
    found: Option<Rc<str>>,
    rules: Rc<std::cell::OnceCell<digest::Digest>>,
}

impl PartialEq for Handed {
    fn eq(&self, other: &Self) -> bool {
        let same = match (&self.opened, &other.opened) {
            (Some(one), Some(another)) => Rc::ptr_eq(one, another),
            (None, None) => true,
            _ => false,
        };
        // A second text that reads the same is still a second one.
        same && self.keeping == other.keeping && self.device == other.device
    }
}

impl Session {
    /// The visit on this device.
    #[must_use]
    pub fn on(mut self, device: Device) -> Self {
        self.handed.device = Rc::new(device);
        self
    }

    /// What the device can do.
    #[must_use]
    pub fn device(&self) -> &Device {
        &self.handed.device
    }

    /// The case that was opened and not yet taken.
    #[must_use]
    pub fn opened(&self) -> Option<&Rc<Opened>> {
        self.handed.opened.as_ref()
    }

    /// Whether it came in the page's address.
    #[must_use]
    pub fn came_by_link(&self) -> bool {
        self.handed.by_link
    }

    /// Whether this visit may be kept until the tab closes: never at a stand.
    #[must_use]
    pub fn may_keep(&self) -> bool {
        self.device().keeps && self.stand().is_none()
    }

    /// Whether it is kept.
    #[must_use]
    pub fn keeping(&self) -> bool {
        self.handed.keeping && self.may_keep()
    }

    /// What goes with the answers when they leave.
    #[must_use]
    pub fn proof(&self) -> Proof {
        Proof::of(self.rulebook(), self.rules_digest(), &self.assessment())
    }

    /// The case as the text of a file.
    #[must_use]
    pub fn case_file(&self) -> String {
        file::write(self.rulebook(), &self.proof(), self.answers())
    }

    /// The visitor's own answers, also while they try others.
    #[must_use]
    pub fn own_answers(&self) -> Rc<Answers> {
        match (&self.aside, &self.tried) {
            (Some(own), _) => Rc::clone(&own.answers),
            (None, Some(_)) => Rc::new(Answers::new(self.rulebook())),
            (None, None) => Rc::clone(&self.answers),
        }
    }

    /// The visitor's own case as the text of a file.
    #[must_use]
    pub fn own_file(&self) -> String {
        if self.tried.is_none() {
            return self.case_file();
        }
        self.file_of(&self.own_answers())
    }

    /// Other answers as the text of a file.
    fn file_of(&self, answers: &Answers) -> String {
        let proof = Proof::of(self.rulebook(), self.rules_digest(), &self.judge(answers));
        file::write(self.rulebook(), &proof, answers)
    }

    /// Where the visitor is in their own case, as far as it is kept: the result, past the questions
    /// that may be skipped, or among the questions.
    #[must_use]
    pub fn stands_at(&self) -> &'static str {
        let skipped = match &self.aside {
            Some(own) => own.skipped,
            None => self.skipped && self.tried.is_none(),
        };
        let own = self.tried.is_none();
        let at = self.came_from().unwrap_or(self.step);
        match at {
            Step::Result | Step::Compare | Step::Pack | Step::Share if own => RESULT,
            _ if skipped => SKIPPED,
            _ => ASKED,
        }
    }

    /// What is kept until the tab closes: language, place and ticked papers in a first line, then the
    /// own case; then the copy that was put aside, its name, and the name of the case beside it.
    #[must_use]
    pub fn keepsake(&self) -> String {
        let (tag, at) = (self.language.tag(), self.stands_at());
        let mut text = [tag, " ", at, " "].concat();
        // Beside an example the visitor's own name and ticks wait with their answers.
        let (name, papers): (&str, &[u8]) = match (&self.aside, &self.tried) {
            (Some(own), _) => (&own.name, &own.papers),
            (None, Some(_)) => ("", &[]),
            (None, None) => (&self.name, &self.papers),
        };
        let letter = |paper: &u8| char::from(FIRST.wrapping_add(*paper));
        text.extend(papers.iter().map(letter));
        text.push('\n');
        // What these rules no longer understand of it is not written over unseen.
        if let Some(found) = &self.handed.found {
            text.push_str(found);
            return text;
        }
        text.push_str(&self.own_file());
        // An example put aside is nobody's to keep.
        if let Some(kept) = self.kept.as_ref().filter(|kept| kept.is_own()) {
            for part in [self.file_of(&kept.answers).as_str(), &kept.name, name] {
                text.push(PART);
                text.push_str(part);
            }
        }
        text
    }

    fn rules_digest(&self) -> digest::Digest {
        let digest = || digest::of_rulebook(self.rulebook());
        *self.handed.rules.get_or_init(digest)
    }

    /// The case packed for a link or a code, marked if it is an example's; none, if it is too large.
    #[must_use]
    pub fn case_packed(&self) -> Option<Vec<u8>> {
        let example = self.example();
        handover::pack(
            self.rulebook(),
            &self.proof(),
            self.answers(),
            example.as_deref(),
        )
    }

    /// A text was opened: a file, a link, what a code said.
    pub(super) fn hand_in(&mut self, text: &str) {
        let opened = handover::open(&self.assessor, self.date, text);
        self.handed.opened = Some(Rc::new(opened));
        self.handed.by_link = false;
        self.go(Step::Opening);
    }

    /// The page for opening a case, without one.
    pub(super) fn choose_opening(&mut self) {
        self.handed.opened = None;
        self.go(Step::Opening);
    }

    /// The opened case becomes the case.
    pub(super) fn take_opened(&mut self) {
        let opened = self.handed.opened.take();
        if let Some(answers) = opened.as_ref().and_then(|o| o.answers()) {
            let read = opened.as_ref().and_then(|o| o.read.as_ref());
            if let Some(example) = read.and_then(|r| r.example.as_ref()) {
                self.try_others(self.named(example), answers.clone());
                return;
            }
            if self.handed.found.is_some() && *answers == *self.own_answers() {
                // The kept case as it was found: its name and its ticks stay with it.
                if self.tried.is_some() {
                    self.resume();
                }
                self.gone_on();
            } else {
                self.let_case_go();
            }
            self.give(answers.clone());
            // What was skipped before says nothing of this case: it can be gone on with.
            self.skipped = false;
            self.go(Step::Result);
        }
    }

    /// Keeping was switched on or off.
    pub(super) fn keep(&mut self, keeping: bool) {
        self.handed.keeping = keeping;
        self.gone_on();
    }

    /// A kept case was found when the page was opened again: on with it.
    pub(super) fn restore(&mut self, text: &str) {
        if !self.may_keep() {
            return;
        }
        let by_link = self.handed.opened.take();
        let whole = ("", text);
        let (first, text) = match text.split_once('\n') {
            Some(parts) if !text.starts_with('{') => parts,
            _ => whole,
        };
        let found = text;
        let mut parts = text.split(PART);
        let text = parts.next().unwrap_or_default();
        let mut words = first.split(' ');
        let (tag, at) = (
            words.next().unwrap_or_default(),
            words.next().unwrap_or_default(),
        );
        self.language = Language::from_tag(tag).unwrap_or(self.language);
        let opened = handover::open(&self.assessor, self.date, text);
        self.handed.keeping = true;
        let same = matches!(opened.finding, Finding::Match | Finding::DayChanged);
        let letters = words.next().unwrap_or_default().bytes();
        self.papers = letters
            .filter(u8::is_ascii_lowercase)
            .map(|letter| letter.wrapping_sub(FIRST))
            .collect();
        self.restore_copy(&mut parts);
        match opened.answers() {
            Some(answers) if same => {
                if !answers.is_empty() {
                    self.give(answers.clone());
                    self.skipped =
                        [RESULT, SKIPPED].contains(&at) || self.next_question().is_none();
                    let onward = self.onward();
                    self.go(if at == RESULT { Step::Result } else { onward });
                }
            }
            // Rules that changed meanwhile, or damage: looked at first. Whatever else is opened, what
            // could be read of it is the visitor's case, and the tab keeps it as it was.
            answers => {
                if let Some(answers) = answers {
                    self.give(answers.clone());
                }
                self.handed.found = Some(found.into());
                self.handed.opened = Some(Rc::new(opened));
                self.go(Step::Opening);
            }
        }
        // A link that was opened is looked at before what was kept.
        if by_link.is_some() {
            self.handed.opened = by_link;
            self.go(Step::Opening);
        }
    }

    /// The visitor goes on with a case: from now on it is kept as it stands.
    pub(super) fn gone_on(&mut self) {
        self.handed.found = None;
    }

    /// The copy that was kept with the case, and the two names.
    fn restore_copy<'a>(&mut self, parts: &mut impl Iterator<Item = &'a str>) {
        let Some(copy) = parts.next() else { return };
        let opened = handover::open(&self.assessor, self.date, copy);
        if let Some(answers) = opened.answers() {
            let mut name = || bounded(parts.next().unwrap_or_default());
            let (copied, own) = (name(), name());
            self.kept = Some(Kept::own(
                Rc::new(answers.clone()),
                Rc::new(self.judge(answers)),
                copied,
            ));
            self.name = own;
        }
    }

    /// Everything is cleared.
    pub(super) fn let_go(&mut self) {
        self.handed.opened = None;
        self.handed.keeping = false;
    }

    /// The case in the address, if there is one.
    pub(super) fn open_address(&mut self, address: &Address) {
        if let Address::Case(text) = address {
            self.hand_in(&["#case=", text].concat());
            self.handed.by_link = true;
        }
    }
}
