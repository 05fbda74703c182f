//! Ids of what insight says, as in files and messages. It must never know a word of any language.

use super::{Changes, Example, Smallest};
use crate::answers::Answer;
use crate::assessment::{Assessment, FirmHeadline, Outcome, Verdict};
use crate::evaluation::Headline;
use crate::ids::{ActivityId, MoveId, QuestionId};
use crate::order::Set;
use crate::rulebook::{Fact, Move, MoveKind, Outlook, Question, Rulebook, Stand, Time};

/// From how many open activities on too little is known for a verdict on each.
const TOO_OPEN: usize = 8;

/// What leaves an activity undecided, as an id in files and messages. Rules that are out of date
/// cannot say whether the law is unclear.
#[must_use]
pub fn doubt(possible: &[Outcome], stale: bool) -> &'static str {
    let unclear = possible.contains(&Outcome::Headline(Headline::Unsettled));
    match (possible.len(), unclear) {
        (0, _) => "conflict",
        (1, true) if stale => "out-of-date",
        (1, true) => "law",
        (1, false) => "nothing",
        (_, true) if !stale => "both",
        _ => "facts",
    }
}

/// Whether and how a fact can be changed, as in messages: a stage is ended, not answered away.
#[must_use]
pub fn fact(row: &Question) -> &'static str {
    match row.stage_of {
        Some(_) => "stage",
        None => row.stand.name(),
    }
}

/// What another answer has that the given one has not, each part with the id of its message. Of an
/// any-of question it is what comes to the options given and what goes: the whole list would read as
/// a choice between them.
#[must_use]
pub fn otherwise(given: Option<&Answer>, other: &Answer) -> Vec<(&'static str, Answer)> {
    if let Some(Answer::Any { yes: had, unknown }) = given
        && let Answer::Any {
            yes: has,
            unknown: open,
        } = other
        && unknown.is_empty()
        && open.is_empty()
        && !had.is_empty()
        && !has.is_empty()
    {
        let only = |of: &Set<u16>, without: &Set<u16>| Answer::Any {
            yes: of
                .iter()
                .copied()
                .filter(|o| !without.contains(o))
                .collect(),
            unknown: Set::default(),
        };
        let parts = [
            ("in-rests-if-also", only(has, had)),
            ("in-rests-if-not", only(had, has)),
        ];
        let some = |answer: &Answer| matches!(answer, Answer::Any { yes, .. } if !yes.is_empty());
        return parts
            .into_iter()
            .filter(|(_, answer)| some(answer))
            .collect();
    }
    vec![("in-rests-if", other.clone())]
}

/// Why nothing smaller than stopping helps, as a message id. Where a real service can take the place of
/// such an act it is not offered here because it runs already, because its machines are not there, or
/// because facts are missing on which its own verdict hangs.
#[must_use]
pub fn no_change(rulebook: &Rulebook, activity: ActivityId) -> &'static str {
    let replaces = |m: &Move| m.becomes.is_some() && m.activities.contains(&activity);
    if rulebook.moves.iter().any(replaces) {
        "in-change-why-service"
    } else {
        "in-change-why"
    }
}

/// Why changes of the facts in a range are never offered: each reason once, in their order. A range
/// that names a place or an owner is no way to choose one.
#[must_use]
pub fn never_in<'a>(rulebook: &'a Rulebook, range: &[Example]) -> Vec<&'a str> {
    let mut found: Vec<&str> = Vec::new();
    for (question, _) in range.iter().flat_map(|example| &example.answers) {
        if let Stand::Never(why) = &rulebook[*question].stand
            && !found.contains(&why.as_str())
        {
            found.push(why);
        }
    }
    found
}

impl Changes {
    /// The id in files and messages.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::NotNeeded => "not-needed",
            Self::FindFirst => "find-first",
            Self::OutOfDate => "out-of-date",
            Self::Sets(_) => "sets",
        }
    }
}

impl Outlook {
    /// The class's id in files and messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::DataIndustry => "data-industry",
            Self::FinancialRegulation => "financial-regulation",
            Self::RegisterAndDeclare => "register-and-declare",
            Self::NotListed => "not-listed",
        }
    }
}

/// How the law of today compares with the proposal on an activity, as an id in files and messages.
#[must_use]
pub fn compared(verdict: &Verdict, outlook: Outlook, stale: bool) -> &'static str {
    use Outlook::{DataIndustry, FinancialRegulation, NotListed, RegisterAndDeclare};
    let headline = match (verdict.headline, verdict.possible.as_slice()) {
        (Some(headline), _) => headline,
        (None, [Outcome::Stopped]) => return "past",
        (None, [Outcome::Outside]) => return "outside",
        (None, _) => return "open",
    };
    let exposed = !(verdict.exposed_by.is_empty() && verdict.may_be_exposed_by.is_empty());
    match (headline, outlook) {
        // No rule that is out of date says how the law of the day compares.
        (Headline::Unsettled, _) if stale => "stale",
        (Headline::Stop, NotListed) => "same",
        (Headline::Stop, _) => "stricter",
        (Headline::Unsettled, DataIndustry | RegisterAndDeclare) => "unclear",
        (_, FinancialRegulation) => "other",
        (_, NotListed) => "proposal-stricter",
        // In itself both support it: what stands beside it the proposal does not judge.
        (Headline::Encouraged, DataIndustry) if exposed => "exposed",
        (Headline::Permitted | Headline::Encouraged, RegisterAndDeclare) => "proposal-stricter",
        _ => "same",
    }
}

/// The company of an activity: what the other activities do to an encouraged one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Company {
    /// They do nothing to it.
    Good,
    /// One of them may be bad: it may be exposed.
    MayBeBad,
    /// One of them is bad for certain: it is exposed.
    Bad,
}

impl Company {
    /// The company that these make: bad for certain, and perhaps.
    #[must_use]
    pub fn of(sure: &[ActivityId], may: &[ActivityId]) -> Self {
        match (sure.is_empty(), may.is_empty()) {
            (false, _) => Self::Bad,
            (true, false) => Self::MayBeBad,
            (true, true) => Self::Good,
        }
    }
}

/// The company that an activity is in.
#[must_use]
pub fn company(assessment: &Assessment, activity: ActivityId) -> Company {
    let bad = |o: &Outcome| matches!(o, Outcome::Headline(h) if *h >= Headline::Unsettled);
    let others = assessment
        .verdicts
        .iter()
        .filter(|v| v.activity != activity);
    let each = others.map(|v| match v.possible.as_slice() {
        // Contradicting answers say nothing.
        [] => Company::MayBeBad,
        possible if possible.iter().all(bad) => Company::Bad,
        possible if possible.iter().any(bad) => Company::MayBeBad,
        _ => Company::Good,
    });
    each.max().unwrap_or(Company::Good)
}

impl MoveKind {
    /// The kind's id in files and messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::End => "end",
            Self::License => "license",
            Self::File => "file",
            Self::Replace => "replace",
        }
    }
}

impl Time {
    /// The class's id in files and messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Days => "days",
            Self::Weeks => "weeks",
            Self::Months => "months",
        }
    }
}

impl Stand {
    /// `changeable`, `costly`, `past` or `never-offered`, as in messages.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Moves(Fact::Changeable) => "changeable",
            Self::Moves(Fact::Costly) => "costly",
            Self::Moves(Fact::Past) => "past",
            Self::Never(_) | Self::Missing => "never-offered",
        }
    }
}

/// The message about sets of changes: every one there is, or none for certain while facts are
/// missing, or none at all.
#[must_use]
pub fn lede(sets: &[Smallest], possible: &[Outcome]) -> &'static str {
    if !sets.is_empty() {
        "in-change-lede"
    } else if possible.len() > 1 {
        "in-change-facts"
    } else {
        "in-change-nothing"
    }
}

/// Whether a set must wait for a paper: it obtains one, or leads to where one is owed.
#[must_use]
pub fn waits_for_paper(rulebook: &Rulebook, set: &Smallest) -> bool {
    let paper = |m: &MoveId| matches!(rulebook[*m].kind, MoveKind::License | MoveKind::File);
    set.headline == Headline::Register || set.moves.iter().any(paper)
}

/// Whether a move costs more than the will to make it.
#[must_use]
pub fn costly(rulebook: &Rulebook, id: MoveId) -> bool {
    let costly = |q: QuestionId| rulebook[q].stand == Stand::Moves(Fact::Costly);
    rulebook[id].changes.iter().any(|c| costly(c.question))
}

/// Whether an activity is shown by itself. Contradicting answers decide nothing: of what they leave
/// undecided only what is done on the answers given is shown, and what a reason speaks of.
#[must_use]
pub fn is_shown(verdict: &Verdict) -> bool {
    let contradicted = verdict.possible.is_empty();
    !contradicted || verdict.present == Some(true) || !verdict.reasons.is_empty()
}

/// Whether too little is known for a verdict on each activity.
#[must_use]
pub fn knows_little(assessment: &Assessment) -> bool {
    assessment.firm.headline == FirmHeadline::Open && assessment.firm.open > TOO_OPEN
}
