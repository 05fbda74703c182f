//! The compact form of a case, for links and codes: bytes, made and read.
//!
//! Self-describing: questions, options and activities go by short ids, never by a place in a
//! table, so that a case from an older rulebook still opens. Not compressed: short ids are as
//! random as what a compressor gives, and it made typical cases longer. See
//! `docs/adr/0005-a-case-handed-on.md`. This module must never guess an answer: an option that was
//! not offered then is not known now.

use super::bits::{Reader, Writer};
use super::digest::{Digest, check, sealed};
use super::short::{Offered, option, sixteen, twelve};
use super::summary::{Standing, Summary};
use super::{Damage, Lost, Proof, Read, Whose};
use crate::answers::{Answer, Answers, FleetRow};
use crate::ids::QuestionId;
use crate::order::Set;
use crate::rulebook::{Question, Rulebook};

/// The form's version. Its first letter in base64 is never a digit: `text` tells forms apart so.
pub(super) const VERSION: u8 = 1;
/// The form of answers that are nobody's own: as the first, with the short id of their example behind them.
pub(super) const OF_EXAMPLE: u8 = 2;
/// The most bytes that a code holds.
pub const MOST: usize = 1500;
/// Bytes of the check at the end.
const CHECK: usize = 4;

// Tags of answers.
const DONT_KNOW: u32 = 0;
const ONE: u32 = 1;
const ANY: u32 = 2;
const QUANTITY: u32 = 3;
const MONTH: u32 = 4;
const FLEET: u32 = 5;
/// A fleet of which some cell is not known: a bit before each cell says whether it is.
const FLEET_IN_PART: u32 = 6;

/// Packs a case; `example` names whose answers they are, if nobody's own. None, if it is too large
/// for a code.
#[must_use]
pub fn pack(
    rulebook: &Rulebook,
    proof: &Proof,
    answers: &Answers,
    example: Option<&str>,
) -> Option<Vec<u8>> {
    let mut out = Writer::default();
    let form = if example.is_some() {
        OF_EXAMPLE
    } else {
        VERSION
    };
    out.put(u32::from(form), 8);
    out.put(length(proof.version.len())?, 8);
    out.all(proof.version.as_bytes());
    out.all(&proof.rulebook?.0);
    out.all(&proof.verdict?.0);
    out.day(proof.date?);
    let summary = proof.summary.as_ref()?;
    out.put(summary.firm.number(), 4);
    out.put(length(summary.activities.len())?, 8);
    for (activity, standing) in summary.activities.iter() {
        out.put(u32::from(*activity), 16);
        out.put(standing.number(), 4);
    }
    out.put(length(answers.iter().count())?, 8);
    for (id, answer) in answers.iter() {
        let question = &rulebook[id];
        out.put(u32::from(sixteen(&question.id)), 16);
        put(&mut out, question, answer)?;
    }
    if let Some(id) = example {
        out.put(u32::from(sixteen(id)), 16);
    }
    let whole = sealed(&out.bytes);
    (whole.len() <= MOST).then_some(whole)
}

/// A length of eight bits.
fn length(count: usize) -> Option<u32> {
    u8::try_from(count).ok().map(u32::from)
}

fn put(out: &mut Writer, question: &Question, answer: &Answer) -> Option<()> {
    let short = |option: &u16| {
        let name = question.options.get(usize::from(*option));
        u32::from(twelve(name.map_or("", String::as_str)))
    };
    match answer {
        Answer::DontKnow => out.put(DONT_KNOW, 3),
        Answer::One(option) => {
            out.put(ONE, 3);
            out.put(short(option), 12);
        }
        Answer::Any { yes, unknown } => {
            out.put(ANY, 3);
            let offered = Offered::of(question);
            out.put(u32::from(offered.count), 6);
            out.put(u32::from(offered.sum), 12);
            for list in [yes, unknown] {
                out.put(u32::try_from(list.len()).ok().filter(|n| *n < 64)?, 6);
                list.iter().for_each(|o| out.put(short(o), 12));
            }
        }
        Answer::Quantity(value) => {
            out.put(QUANTITY, 3);
            out.decimal(*value);
        }
        Answer::Month(month) => {
            out.put(MONTH, 3);
            out.month(*month);
        }
        Answer::Fleet(rows) => {
            let whole = answer.complete();
            out.put(if whole { FLEET } else { FLEET_IN_PART }, 3);
            out.put(length(rows.len())?, 8);
            for row in rows {
                out.put(u32::from(twelve(&row.machine)), 12);
                for cell in row.cells() {
                    if !whole {
                        out.put(u32::from(cell.is_some()), 1);
                    }
                    if let Some(value) = cell {
                        out.decimal(value);
                    }
                }
            }
        }
    }
    Some(())
}

/// Reads a packed case.
///
/// # Errors
///
/// What is wrong with it, if nothing can be read.
pub fn unpack(rulebook: &Rulebook, bytes: &[u8]) -> Result<Read, Damage> {
    match bytes.first() {
        None => return Err(Damage::Empty),
        Some(version) if *version > OF_EXAMPLE => {
            // A damaged first byte looks like a later form: the check tells.
            return Err(if checked(bytes).is_some() {
                Damage::Newer
            } else {
                Damage::Changed
            });
        }
        Some(0) => return Err(Damage::Changed),
        Some(_) => {}
    }
    let body = checked(bytes).ok_or(Damage::Changed)?;
    read(rulebook, body).ok_or(Damage::Changed)
}

/// What stands before the check, if the check fits.
fn checked(bytes: &[u8]) -> Option<&[u8]> {
    let (body, sum) = bytes.split_at_checked(bytes.len().checked_sub(CHECK)?)?;
    (check(body) == sum).then_some(body)
}

fn read(rulebook: &Rulebook, body: &[u8]) -> Option<Read> {
    let mut from = Reader::new(body);
    let form = from.take(8)?;
    let length = usize::from(from.short(8)?);
    let version = String::from_utf8(from.all(length)?).ok()?;
    let digests = (from.all(8)?, from.all(8)?);
    let date = from.day()?;
    let mut summary = Summary {
        firm: Standing::of_number(from.take(4)?)?,
        activities: crate::order::Map::new(),
    };
    for _ in 0..from.take(8)? {
        let activity = from.short(16)?;
        let standing = Standing::of_number(from.take(4)?)?;
        summary.activities.insert(activity, standing);
    }
    let mut read = Read {
        proof: Proof {
            version,
            rulebook: Some(Digest(digests.0.try_into().ok()?)),
            verdict: Some(Digest(digests.1.try_into().ok()?)),
            date: Some(date),
            summary: Some(summary),
        },
        answers: Answers::new(rulebook),
        lost: Vec::new(),
        example: None,
    };
    for _ in 0..from.take(8)? {
        let short = from.short(16)?;
        let question = rulebook
            .question_ids()
            .find(|q| sixteen(&rulebook[*q].id) == short);
        one(rulebook, question, &mut from, &mut read)?;
    }
    if form == u32::from(OF_EXAMPLE) {
        read.example = Some(Whose::Short(from.short(16)?));
    }
    from.done().then_some(read)
}

/// Reads one answer, whether or not its question is still asked.
fn one(
    rulebook: &Rulebook,
    id: Option<QuestionId>,
    from: &mut Reader,
    read: &mut Read,
) -> Option<()> {
    let question = id.map(|id| &rulebook[id]);
    let known = |short: u16| question.and_then(|q| option(q, short));
    let mut gone = false;
    let tag = from.take(3)?;
    let answer = match tag {
        DONT_KNOW => Some(Answer::DontKnow),
        ONE => known(from.short(12)?).map(Answer::One),
        ANY => {
            let offered = Offered {
                count: from.short(6)?,
                sum: from.short(12)?,
            };
            let mut lists = [Set::new(), Set::new()];
            for list in &mut lists {
                for _ in 0..from.take(6)? {
                    match known(from.short(12)?) {
                        Some(option) => {
                            list.insert(option);
                        }
                        None => gone = true,
                    }
                }
            }
            let [yes, mut unknown] = lists;
            let new = question.map_or_else(Set::new, |q| offered.since(q));
            unknown.extend(new.difference(&yes));
            Some(Answer::Any { yes, unknown })
        }
        QUANTITY => Some(Answer::Quantity(from.decimal()?)),
        MONTH => Some(Answer::Month(from.month()?)),
        FLEET | FLEET_IN_PART => {
            let machines = rulebook.question("hardware.machines").map(|q| &rulebook[q]);
            let mut rows = Vec::new();
            for _ in 0..from.take(8)? {
                let short = from.short(12)?;
                let mut cells = [None; 3];
                for cell in &mut cells {
                    if tag == FLEET || from.take(1)? == 1 {
                        *cell = Some(from.decimal()?);
                    }
                }
                let machine = machines.and_then(|m| m.options.iter().find(|o| twelve(o) == short));
                match machine {
                    Some(machine) => rows.push(FleetRow::new(machine.clone(), cells)),
                    None => gone = true,
                }
            }
            Some(Answer::Fleet(rows))
        }
        _ => return None,
    };
    read.take(rulebook, id, None, answer, gone);
    Some(())
}

impl Read {
    /// Takes an answer in, or says what became of it. `name` is what its question was called.
    pub(super) fn take(
        &mut self,
        rulebook: &Rulebook,
        id: Option<QuestionId>,
        name: Option<&str>,
        answer: Option<Answer>,
        gone: bool,
    ) {
        let Some(id) = id else {
            self.lost.push(Lost::Question(name.map(str::to_owned)));
            return;
        };
        match answer.filter(|a| a.fits(&rulebook[id])) {
            Some(answer) => {
                if gone {
                    self.lost.push(Lost::Part(id));
                }
                self.answers.set(id, answer);
            }
            None => self.lost.push(Lost::Answer(id)),
        }
    }
}
