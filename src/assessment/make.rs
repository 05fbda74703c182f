//! Making an assessment from a rulebook, its spaces, answers and a day.

use std::borrow::Cow;
use std::rc::Rc;

use crate::answers::{Answer, Answers};
use crate::evaluation::diagram::{Given, OUTCOMES, Space};
use crate::evaluation::{
    Algebra, Grounds, Headline, Kleene, Standings, combinations, headlines, months,
};
use crate::ids::{ActivityId, FindingId, QuestionId, RuleId};
use crate::order;
use crate::rulebook::{Conclusion, Condition, Day, Lane, Part, Rulebook};
use crate::truth::Truth;

use super::explain::{Presence, duty, reason};
use super::spaces::Spaces;
use super::{Age, Assessment, Firm, Lean, Outcome, Reason, Stage, Verdict, energy, firm};

/// A rulebook with the space of each activity, each built once (`spaces.rs`).
pub struct Assessor {
    /// The rulebook.
    pub rulebook: Rc<Rulebook>,
    /// Its variables.
    pub space: Space,
    /// The space of each activity, in the rulebook's order.
    pub activities: Spaces,
}

/// The answers as they are reckoned with: without those that no longer arise, and with what the
/// machines say of the energy.
#[must_use]
pub fn reckoned(rulebook: &Rulebook, answers: &Answers) -> Answers {
    derived(
        rulebook,
        arising(rulebook, &mut Kleene::new(rulebook, answers)),
    )
    .into_owned()
}

/// Whether the rules are out of date on a day.
#[must_use]
pub fn is_stale(rulebook: &Rulebook, date: Day) -> bool {
    date.number() > rulebook.as_of.number() + i64::from(rulebook.stale_after_days)
}

/// The outcome of a number on a day: out-of-date rules give no good headline.
#[must_use]
pub fn outcome_of(number: usize, stale: bool) -> Outcome {
    match outcome(number) {
        Outcome::Headline(Headline::Encouraged | Headline::Permitted | Headline::Register)
            if stale =>
        {
            Outcome::Headline(Headline::Unsettled)
        }
        other => other,
    }
}

/// The outcome of a number.
#[expect(
    clippy::indexing_slicing,
    reason = "of the eight numbers, those of the five headlines are left"
)]
fn outcome(number: usize) -> Outcome {
    match number {
        5 => Outcome::Stopped,
        6 => Outcome::Absent,
        7 => Outcome::Outside,
        rank => Outcome::Headline(Headline::ALL[rank]),
    }
}

/// Answers without those to questions that no longer arise.
fn arising<'a>(rulebook: &Rulebook, kleene: &mut Kleene<'a>) -> Cow<'a, Answers> {
    let mut kept = Cow::Borrowed(kleene.answers());
    for (question, _) in kleene.answers().iter() {
        if kleene.arises(rulebook, question).is_false() {
            kept.to_mut().clear(question);
        }
    }
    kept
}

/// Answers without those that cannot be: nothing follows from them.
fn without<'a>(answers: &'a Answers, conflicts: &[Vec<QuestionId>]) -> Cow<'a, Answers> {
    let mut kept = Cow::Borrowed(answers);
    for question in conflicts.iter().flatten() {
        kept.to_mut().set(*question, Answer::DontKnow);
    }
    kept
}

/// Answers completed by what other answers say: the machines give the energy of a month.
fn derived<'a>(rulebook: &Rulebook, mut answers: Cow<'a, Answers>) -> Cow<'a, Answers> {
    if let Some(question) = rulebook.question("hardware.kwh-month") {
        let known = matches!(answers.get(question), Some(Answer::Quantity(_)));
        if !known && let Some(kwh) = energy::fleet_kwh_month(rulebook, &answers) {
            answers.to_mut().set(question, Answer::Quantity(kwh));
        }
    }
    answers
}

/// Assesses a case for a day.
#[must_use]
pub fn assess(assessor: &Assessor, answers: &Answers, date: Day) -> Assessment {
    let rulebook = &*assessor.rulebook;
    let mut kleene = Kleene::new(rulebook, answers);
    let given = arising(rulebook, &mut kleene);
    // An answer to what does not arise decides nothing.
    let mut kleene = kleene.with(&given);
    let mut conflicts = combinations(rulebook, &mut kleene);
    let months = months(rulebook, &given, date);
    let bill = without(&given, &months);
    conflicts.extend(months);
    let energy = energy::energy(rulebook, &bill);
    let place = energy::place(rulebook, &bill);
    let answers = derived(rulebook, Cow::Borrowed(&bill));
    let by_machines = matches!(answers, Cow::Owned(_));
    // Which questions arise is known, unless an answer became another since.
    let mut kleene = match bill {
        Cow::Borrowed(_) if !by_machines => kleene.with(&answers),
        _ => Kleene::new(rulebook, &answers),
    };
    let stale = is_stale(rulebook, date);
    let age = Age {
        date,
        stale,
        before_as_of: date < rulebook.as_of,
    };

    let mut standings = Standings::new(rulebook);
    let mut verdicts: Vec<Verdict> = Vec::new();
    let mut depends = order::Set::new();
    // What is known for certain holds for every activity; the rest is put together for each.
    let whole = Given::of(
        &assessor.space,
        rulebook,
        &mut kleene,
        rulebook.question_ids(),
    );
    for id in rulebook.activity_ids() {
        let space = assessor.activity(id);
        let own;
        let given = if whole.certain() {
            &whole
        } else {
            own = Given::of(
                &assessor.space,
                rulebook,
                &mut kleene,
                space.visible.iter().copied(),
            );
            &own
        };
        let possible = space.possible(given);
        let mut each = possible.iter().enumerate();
        if each.all(|(number, possible)| *possible == (number == 6)) {
            continue;
        }
        if possible.iter().filter(|p| **p).count() > 1 {
            depends.extend(space.depends_on(&assessor.space, given));
        }
        let verdict = verdict(rulebook, &mut kleene, &mut standings, id, possible, stale);
        verdicts.push(verdict);
    }
    // A question that may arise is settled by those that decide whether it does.
    let mut before = Grounds::default();
    for question in &depends {
        if kleene.arises(rulebook, *question) == Truth::Open {
            kleene.ground(rulebook, &rulebook[*question].applies, &mut before);
        }
    }
    depends.extend(before.open);
    expose(&mut verdicts);
    let mut findings: Vec<Reason> = (0..rulebook.rules.len())
        .map(RuleId::from)
        .filter(|r| rulebook[*r].activities.is_empty())
        .filter_map(|r| reason(rulebook, &mut kleene, &mut standings, r, &Presence::firm()))
        .collect();
    // Reckoned from the machines: they are the fact that was given.
    if by_machines
        && let Some(month) = rulebook.question("hardware.kwh-month")
        && let Some(fleet) = rulebook.question("hardware.fleet")
    {
        let of_each = verdicts
            .iter_mut()
            .flat_map(|v| v.reasons.iter_mut().chain(&mut v.findings));
        for reason in of_each.chain(&mut findings) {
            for fact in reason.because.iter_mut().filter(|q| **q == month) {
                *fact = fleet;
            }
        }
    }
    let past = findings.iter().any(|r| {
        let exposure = |f: FindingId| rulebook[f].group == "exposure";
        r.stands && matches!(r.concludes, Conclusion::Finding(f) if exposure(f))
    });
    let one_of = firm::one_of(rulebook, &mut kleene, &verdicts);
    for verdict in &mut verdicts {
        let set = one_of.iter().any(|set| set.contains(&verdict.activity));
        verdict.actions = firm::actions(rulebook, verdict, past, set);
    }
    let charged = energy::charged(rulebook, verdicts.iter());
    let ended = energy::ended(rulebook, &answers, &verdicts);
    let surcharge =
        energy::surcharge(rulebook, energy, place, date, ended).filter(|_| !charged.is_false());

    let duties = (0..rulebook.duties.len())
        .map(crate::ids::DutyId::from)
        .filter(|d| rulebook[*d].activities.is_empty())
        .filter_map(|d| duty(rulebook, &mut kleene, d, &[]))
        .collect();
    let mut open_verdict = Vec::new();
    let mut open_exposure = Vec::new();
    for question in rulebook.question_ids() {
        let unknown = answers.get(question).is_none_or(|a| !a.complete());
        if unknown && kleene.arises(rulebook, question).is_true() {
            if rulebook[question].part == Part::Verdict && depends.contains(&question) {
                open_verdict.push(question);
            } else if rulebook[question].part == Part::Exposure {
                open_exposure.push(question);
            }
        }
    }
    Assessment {
        age,
        firm: Firm {
            headline: firm::headline(&verdicts, &one_of),
            counts: firm::counts(&verdicts),
            open: verdicts.iter().filter(|v| v.possible.len() > 1).count(),
            stopped: verdicts
                .iter()
                .filter(|v| v.possible == [Outcome::Stopped])
                .count(),
            outside: verdicts
                .iter()
                .filter(|v| v.possible == [Outcome::Outside])
                .count(),
            one_of,
            findings,
            duties,
        },
        conflicts,
        verdicts,
        open_verdict,
        open_exposure,
        energy,
        charged,
        surcharge,
        place,
    }
}

/// The verdict for one activity that is present or may be.
fn verdict(
    rulebook: &Rulebook,
    kleene: &mut Kleene<'_>,
    standings: &mut Standings<Truth>,
    id: ActivityId,
    possible: [bool; OUTCOMES],
    stale: bool,
) -> Verdict {
    let activity = &rulebook[id];
    let present = Presence::of(rulebook, kleene, &activity.when);
    let stage = Stage::ALL.into_iter().find(|stage| {
        let cell = kleene.cell(rulebook, activity.stage, *stage as u16);
        cell.is_true()
    });

    let mut outcomes: Vec<Outcome> = Vec::new();
    for (number, _) in possible.iter().enumerate().filter(|(_, p)| **p) {
        let one = outcome_of(number, stale);
        if !outcomes.contains(&one) {
            outcomes.push(one);
        }
    }
    let headline = match outcomes.as_slice() {
        [Outcome::Headline(headline)] => Some(*headline),
        _ => None,
    };
    let lean = (headline == Some(Headline::Unsettled)).then(|| {
        let read = headlines(kleene, rulebook, id, standings);
        if stale && possible.get(Headline::Unsettled.rank()) == Some(&false) {
            Lean::OutOfDate
        } else if read.leans.is_true() {
            Lean::LeansToStop
        } else if read.doubt.is_false() {
            Lean::NotSettledGood
        } else {
            Lean::Untested
        }
    });

    let mut reasons = Vec::new();
    let mut findings = Vec::new();
    for rule in &activity.rules {
        if let Some(reason) = reason(rulebook, kleene, standings, *rule, &present) {
            match reason.concludes {
                Conclusion::Finding(_) => findings.push(reason),
                // What has stopped is in no lane: no reason speaks of it in the present.
                _ if stage == Some(Stage::Stopped) => {}
                _ => reasons.push(reason),
            }
        }
    }
    // What stands before what waits, the worse lane before the better, the surer before the less.
    order::by(&mut reasons, |r: &Reason| {
        let side = match r.concludes {
            Conclusion::Lane(lane) => 3 - lane as u8,
            _ => 0,
        };
        (!r.stands, r.certainty.rank(), side, r.rule)
    });
    order::by(&mut findings, |r: &Reason| !r.stands);
    let mut lanes: Vec<(Lane, crate::rulebook::Certainty)> = Vec::new();
    let mut prohibited = None;
    for reason in reasons.iter().filter(|r| r.stands) {
        match reason.concludes {
            Conclusion::Lane(lane) => match lanes.iter_mut().find(|(l, _)| *l == lane) {
                Some((_, certainty)) => *certainty = reason.certainty.max(*certainty),
                None => lanes.push((lane, reason.certainty)),
            },
            Conclusion::Prohibited => prohibited = prohibited.max(Some(reason.certainty)),
            Conclusion::Finding(_) | Conclusion::Outside => {}
        }
    }
    order::by(&mut lanes, |lane| *lane);
    // What has stopped needs no paper any more.
    let live = Condition::Cells(
        activity.stage,
        vec![Stage::Planned as u16, Stage::Running as u16],
    );
    let duties = activity
        .duties
        .iter()
        .filter_map(|d| duty(rulebook, kleene, *d, &[&activity.when, &live]))
        .collect();
    Verdict {
        activity: id,
        present: present.truth.definite(),
        stage,
        headline,
        possible: outcomes,
        lean,
        exposed_by: Vec::new(),
        may_be_exposed_by: Vec::new(),
        lanes,
        prohibited,
        reasons,
        findings,
        duties,
        actions: Vec::new(),
    }
}

/// While another activity of the same firm is stop or unsettled, *encouraged* is exposed by it;
/// while another may be, it may be exposed: under doubt never the better one.
fn expose(verdicts: &mut [Verdict]) {
    let (mut sure, mut may) = (Vec::new(), Vec::new());
    for verdict in verdicts.iter() {
        let bad = |o: &Outcome| matches!(o, Outcome::Headline(h) if *h >= Headline::Unsettled);
        let possible = &verdict.possible;
        // Open between unsettled and stop exposes as well; contradicting answers say nothing.
        if !possible.is_empty() && possible.iter().all(bad) {
            sure.push(verdict.activity);
        } else if possible.is_empty() || possible.iter().any(bad) {
            may.push(verdict.activity);
        }
    }
    for verdict in verdicts
        .iter_mut()
        .filter(|v| v.headline == Some(Headline::Encouraged))
    {
        verdict.exposed_by.clone_from(&sure);
        verdict.may_be_exposed_by.clone_from(&may);
    }
}
