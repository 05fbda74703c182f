//! A case handed on: as a file, a link, a code, a text; and opened again.
//!
//! What leaves holds the answers, the rulebook's version and digest, the day, and the verdict in
//! short with its digest. What comes back is assessed anew and compared. Digests have no key: they
//! show that a verdict follows from answers under rules, never who gave the answers. This module
//! must never touch a browser, nor replace a case by itself.

mod bits;
mod code;
pub mod digest;
pub mod file;
pub mod qr;
pub mod sheet;
pub mod short;
mod summary;
pub mod text;
mod then;

use std::cell::OnceCell;
use std::rc::Rc;

pub use code::{MOST, pack, unpack};
pub use summary::{Moved, Standing, Summary};
pub use then::{Row, Then};

use self::digest::Digest;
use crate::answers::Answers;
use crate::assessment::{Assessment, Assessor, assess};
use crate::ids::QuestionId;
use crate::rulebook::{Day, Kind, Problem, Rulebook};

/// What goes with the answers of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// The rulebook's version.
    pub version: String,
    /// The digest of what the rulebook decides with.
    pub rulebook: Option<Digest>,
    /// The digest of the verdict.
    pub verdict: Option<Digest>,
    /// The day of the assessment.
    pub date: Option<Day>,
    /// The verdict in short.
    pub summary: Option<Summary>,
}

impl Proof {
    /// What goes with a case that was assessed; `digest` is the rulebook's.
    #[must_use]
    pub fn of(rulebook: &Rulebook, digest: Digest, assessment: &Assessment) -> Self {
        Self {
            version: rulebook.version.clone(),
            rulebook: Some(digest),
            verdict: Some(digest::of_verdict(assessment)),
            date: Some(assessment.age.date),
            summary: Some(Summary::of(rulebook, assessment)),
        }
    }
}

/// What could not be kept of an older case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lost {
    /// A question is no longer asked; its id, where the case says it.
    Question(Option<String>),
    /// An answer no longer fits its question, which is open again.
    Answer(QuestionId),
    /// Some options of an answer are no longer offered.
    Part(QuestionId),
}

/// How a file of a case is not one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It is no JSON from this line on.
    Syntax(usize),
    /// It holds no answers.
    Unanswered,
    /// An entry beside the answers is unknown, or not of its form; the place is its name.
    Entry,
}

/// What is wrong with what was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Damage {
    /// Nothing is there.
    Empty,
    /// It is no case of this tool.
    Foreign,
    /// It is far larger than any case.
    TooLong,
    /// Characters were changed, added or lost.
    Changed,
    /// A newer version of this tool made it.
    Newer,
    /// The file cannot be read there.
    File(Fault, Problem),
    /// An answer that its question does not take; without a question, an answer to none that is asked.
    Answer(Option<QuestionId>, Problem),
    /// Its verdict does not follow from its answers under the rules it names.
    Verdict,
}

impl Damage {
    /// The message that says it; of an answer, with a gap for its question.
    #[must_use]
    pub fn message_id(&self, rulebook: &Rulebook) -> &'static str {
        match self {
            Self::Answer(None, _) => "opened-lost-named",
            Self::Answer(Some(question), _) => match rulebook[*question].kind {
                Kind::Quantity => "opened-not-number",
                Kind::Month => "opened-not-month",
                Kind::Fleet => "opened-not-machines",
                _ => "opened-not-option",
            },
            Self::Empty => "opened-empty",
            Self::Foreign => "opened-foreign",
            Self::TooLong => "opened-too-long",
            Self::Changed => "opened-changed",
            Self::Newer => "opened-newer",
            Self::File(Fault::Syntax(_), _) => "opened-file-syntax",
            Self::File(Fault::Unanswered, _) => "opened-file-unanswered",
            Self::File(Fault::Entry, _) => "opened-file-entry",
            Self::Verdict => "opened-verdict",
        }
    }
}

/// The example or case of the book that answers are of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whose {
    /// As a file names it; empty, if what it says is no name.
    Named(String),
    /// By its short id.
    Short(u16),
}

impl Whose {
    /// Whether it means this one.
    #[must_use]
    pub fn is(&self, id: &str) -> bool {
        match self {
            Self::Named(name) => name == id,
            Self::Short(short) => *short == short::sixteen(id),
        }
    }
}

/// What was read, before it is compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Read {
    /// What went with the answers.
    pub proof: Proof,
    /// The answers that these rules understand.
    pub answers: Answers,
    /// What could not be kept.
    pub lost: Vec<Lost>,
    /// Whose answers they are, if it says that they are nobody's own.
    pub example: Option<Whose>,
}

/// What comparing has shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finding {
    /// The same rules, and the verdict it carries is the verdict today.
    Match,
    /// The rules are others now.
    RulesChanged,
    /// The same rules, but they read differently today: they are out of date, or the day is another.
    DayChanged,
    /// It holds answers and no verdict to compare.
    AnswersOnly,
    /// Something is wrong with it.
    Damaged,
}

impl Finding {
    /// The finding's name, in messages and in the page.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Match => "match",
            Self::RulesChanged => "rules-changed",
            Self::DayChanged => "day-changed",
            Self::AnswersOnly => "answers-only",
            Self::Damaged => "damaged",
        }
    }
}

/// A case that was opened and compared; it replaces nothing by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// What comparing has shown.
    pub finding: Finding,
    /// What is wrong with it.
    pub damage: Vec<Damage>,
    /// What was read of it, if anything.
    pub read: Option<Read>,
    /// How it stands today.
    pub now: Option<Summary>,
    /// What stands elsewhere today.
    pub moved: Vec<Moved>,
    /// Its rules read again, if they are an earlier edition that is kept.
    pub then: Option<Rc<Then>>,
}

impl Opened {
    /// The answers to go on with, if any could be read.
    #[must_use]
    pub fn answers(&self) -> Option<&Answers> {
        let read = self.read.as_ref().map(|r| &r.answers);
        read.filter(|a| !a.is_empty() || self.damage.is_empty())
    }
}

/// Opens a file, a link, the text of a code, or any of them pasted.
#[must_use]
pub fn open(assessor: &Rc<Assessor>, today: Day, text: &str) -> Opened {
    let rulebook = &assessor.rulebook;
    // Most of what is pasted by mistake is told without it.
    let digest = OnceCell::new();
    let ours = || *digest.get_or_init(|| digest::of_rulebook(rulebook));
    let text = text.trim_start_matches('\u{feff}').trim();
    let read = if text.starts_with('{') {
        if text.len() > text::LONGEST {
            Err(Damage::TooLong)
        } else {
            file::read(rulebook, &ours, text)
        }
    } else {
        packed(rulebook, text).map(|read| (read, Vec::new()))
    };
    match read {
        Ok((read, damage)) => compared(assessor, ours(), today, read, damage),
        Err(damage) => Opened {
            finding: Finding::Damaged,
            damage: vec![damage],
            read: None,
            now: None,
            moved: Vec::new(),
            then: None,
        },
    }
}

/// Reads the compact form: the first reading that is sound, else what is wrong with the last.
fn packed(rulebook: &Rulebook, text: &str) -> Result<Read, Damage> {
    let mut last = Damage::Foreign;
    for bytes in text::read(text)? {
        match unpack(rulebook, &bytes) {
            Ok(read) => return Ok(read),
            Err(damage) => last = damage,
        }
    }
    Err(last)
}

fn compared(
    assessor: &Rc<Assessor>,
    digest: Digest,
    today: Day,
    read: Read,
    mut damage: Vec<Damage>,
) -> Opened {
    let rulebook = &assessor.rulebook;
    let assessment = assess(assessor, &read.answers, today);
    let now = Summary::of(rulebook, &assessment);
    let proof = &read.proof;
    let before = proof.summary.as_ref();
    let moved = before.map_or_else(Vec::new, |b| b.moved(rulebook, &now));
    let proved = proof.verdict.is_some() && proof.date.is_some();
    let then = (proof.rulebook.filter(|rules| *rules != digest && proved))
        .and_then(|rules| then::kept(rulebook, rules));
    let under = then.as_ref().map_or(assessor, |(_, under)| under);
    let finding = match (proof.rulebook, proof.verdict, proof.date) {
        _ if !damage.is_empty() => Finding::Damaged,
        (Some(rules), ..) if rules != digest && then.is_none() => Finding::RulesChanged,
        (Some(_), Some(verdict), Some(date)) => {
            let then_assessed = assess(under, &read.answers, date);
            let follows = digest::of_verdict(&then_assessed) == verdict
                && before.is_none_or(|b| *b == Summary::of(rulebook, &then_assessed));
            if !follows {
                damage.push(Damage::Verdict);
                Finding::Damaged
            } else if then.is_some() {
                Finding::RulesChanged
            } else if digest::of_verdict(&assessment) == verdict {
                Finding::Match
            } else {
                Finding::DayChanged
            }
        }
        _ if !proof.version.is_empty() && proof.version != rulebook.version => {
            Finding::RulesChanged
        }
        _ => Finding::AnswersOnly,
    };
    // Rules that are out of date say nothing good: that is no change of the law.
    let then = then
        .filter(|_| finding == Finding::RulesChanged && !assessment.age.stale)
        .map(|(edition, under)| {
            Rc::new(Then::of(
                rulebook,
                edition,
                &under,
                &read.answers,
                &assessment,
            ))
        });
    Opened {
        finding,
        damage,
        now: Some(now),
        moved,
        then,
        read: Some(read),
    }
}
