//! The product's assessment beside the naive one: every difference, in words.
//!
//! It must never decide which of the two is right; the design does.

use std::collections::BTreeSet;

use light_mining_check::answers::{Answer, Answers};
use light_mining_check::assessment::{
    Assessment, Assessor, DutyStatus, FirmHeadline, Lean, Outcome, Reason, assess,
};
use light_mining_check::evaluation::Headline;
use light_mining_check::ids::{ActivityId, DutyId, QuestionId};
use light_mining_check::rulebook::{Conclusion, Condition, Day, Kind, Rulebook};

use super::partial::Partial;
use super::sheet::{Judged, Sheet, aged};
use super::trace::trace;

/// Differences found, each with its place.
#[derive(Debug, Default)]
pub struct Differences(pub Vec<String>);

impl Differences {
    pub fn differ<T: PartialEq + std::fmt::Debug>(&mut self, what: &str, product: T, naive: T) {
        if product != naive {
            let says = format!("{what}: the product says {product:?}, the naive reading {naive:?}");
            self.0.push(says);
        }
    }
}

/// "Past the as-of date + 180 days."
pub fn stale(law: &Rulebook, date: Day) -> bool {
    date.number() > law.as_of.number() + i64::from(law.stale_after_days)
}

/// Headlines that count as good.
fn good(outcome: Outcome) -> bool {
    use Headline::{Encouraged, Permitted, Register};
    matches!(
        outcome,
        Outcome::Headline(Encouraged | Permitted | Register)
    )
}

/// What the naive reading says each activity can still be, were the rules of today; `None` if it
/// was given up.
pub type Possible = Vec<Option<BTreeSet<Outcome>>>;

/// By splitting; up to so many steps for each activity.
pub fn possible(law: &Rulebook, partial: &Partial, steps: u32) -> Possible {
    law.activity_ids()
        .map(|activity| {
            let found = partial.possible(law, activity, &mut { steps })?;
            Some(found.into_iter().flatten().collect())
        })
        .collect()
}

/// By writing down every sheet.
pub fn possible_in(law: &Rulebook, sheets: &[Sheet]) -> Possible {
    let outcome = |sheet: &Sheet, activity| {
        let judged = sheet.judge(law, activity);
        judged.map_or(Some(Outcome::Absent), |judged| judged.outcome)
    };
    law.activity_ids()
        .map(|activity| Some(sheets.iter().filter_map(|s| outcome(s, activity)).collect()))
        .collect()
}

/// The same on a day.
fn on(date: Day, law: &Rulebook, fresh: &Possible) -> Possible {
    let stale = stale(law, date);
    let aged = |set: &BTreeSet<Outcome>| set.iter().map(|o| aged(*o, stale)).collect();
    fresh.iter().map(|s| s.as_ref().map(aged)).collect()
}

/// Compares everything that a case says. What each activity can be may have
/// been worked out in either way.
pub fn compare(assessor: &Assessor, answers: &Answers, date: Day, fresh: &Possible) -> Vec<String> {
    let product = assess(assessor, answers, date);
    beside(&assessor.rulebook, &product, answers, date, fresh)
}

/// The same of what is given as the product's.
pub fn beside(
    law: &Rulebook,
    product: &Assessment,
    answers: &Answers,
    date: Day,
    fresh: &Possible,
) -> Vec<String> {
    let (believed, impossible) = believed(law, answers, date);
    let partial = Partial::new(law, &believed);
    let possible = &on(date, law, fresh);
    let mut found = Differences::default();

    found.differ("stale", product.age.stale, stale(law, date));
    found.differ(
        "before the as-of date",
        product.age.before_as_of,
        date < law.as_of,
    );
    let mut conflicts: Vec<Vec<_>> = law
        .impossible
        .iter()
        .filter(|(_, when)| partial.holds(law, when) == Some(true))
        .map(|(_, when)| when.questions().into_iter().collect())
        .collect();
    conflicts.extend(impossible);
    found.differ("conflicts", &product.conflicts, &conflicts);
    trace(&mut found, law, &partial, product);
    if !partial.can_be(law) {
        nothing_good(&mut found, product);
        return found.0;
    }
    for activity in law.activity_ids() {
        if let Some(possible) = &possible[activity.index()] {
            verdict(&mut found, law, product, activity, possible);
        }
    }
    // A rulebook with a gap is refused: nothing is said of the firm under it.
    let said = |set: &Option<BTreeSet<Outcome>>| set.as_ref().is_some_and(|s| !s.is_empty());
    if possible.iter().all(said) {
        exposed(&mut found, law, product, possible);
        firm(&mut found, law, &partial, product, possible);
    }
    if let Some(sheet) = partial.whole(law) {
        whole(&mut found, law, product, &sheet, stale(law, date));
    }
    found.0
}

/// Months that cannot be, on that day: they are named, and count as not known.
fn believed(law: &Rulebook, answers: &Answers, date: Day) -> (Answers, Vec<Vec<QuestionId>>) {
    let (mut believed, mut impossible) = (answers.clone(), Vec::new());
    let partial = Partial::new(law, answers);
    let month = |id: &str| {
        let question = law.question(id)?;
        match answers.get(question) {
            Some(Answer::Month(month)) if partial.arises(law, question) != Some(false) => {
                Some((question, *month))
            }
            _ => None,
        }
    };
    let (began, ended) = (month("location.started"), month("location.stopped"));
    for (question, month) in began.into_iter().chain(ended) {
        if date.month() < month {
            impossible.push(vec![question]);
        }
    }
    if let (Some((first, from)), Some((second, to)), true) = (began, ended, impossible.is_empty())
        && from > to
    {
        impossible.push(vec![first, second]);
    }
    for question in impossible.iter().flatten() {
        believed.set(*question, Answer::DontKnow);
    }
    (believed, impossible)
}

/// Answers that cannot be true together: nothing good follows from them.
fn nothing_good(found: &mut Differences, product: &Assessment) {
    for verdict in &product.verdicts {
        if verdict.possible.iter().any(|o| good(*o)) {
            let says = format!("{verdict:?} is good though the answers cannot be");
            found.0.push(says);
        }
    }
    let firm = product.firm.headline;
    found.differ("firm in conflict", firm, FirmHeadline::Open);
}

/// The possible headlines and what hangs on them.
fn verdict(
    found: &mut Differences,
    law: &Rulebook,
    product: &Assessment,
    activity: ActivityId,
    possible: &BTreeSet<Outcome>,
) {
    let id = &law[activity].id;
    let theirs = product.verdict(activity);
    let said: BTreeSet<Outcome> = theirs.map_or_else(
        || BTreeSet::from([Outcome::Absent]),
        |v| v.possible.iter().copied().collect(),
    );
    found.differ(&format!("{id}: possible"), &said, possible);
    let Some(theirs) = theirs else { return };
    let fixed = match possible.iter().collect::<Vec<_>>()[..] {
        [Outcome::Headline(headline)] => Some(*headline),
        _ => None,
    };
    found.differ(&format!("{id}: headline"), theirs.headline, fixed);
    if theirs.present == Some(true) && possible.contains(&Outcome::Absent) {
        found
            .0
            .push(format!("{id}: said to be present, may be absent"));
    }
}

/// "While another activity on the same machines, meter or entity is stop or unsettled,
/// *encouraged* reads exposed by …": every activity of a case is of the same entity.
fn exposed(found: &mut Differences, law: &Rulebook, product: &Assessment, possible: &Possible) {
    let only = |of: ActivityId, wanted: &[Headline]| {
        let outcomes = possible[of.index()].iter().flatten();
        let mut outcomes = outcomes.peekable();
        outcomes.peek().is_some()
            && outcomes.all(|o| matches!(o, Outcome::Headline(h) if wanted.contains(h)))
    };
    for verdict in &product.verdicts {
        let mut by = Vec::new();
        if only(verdict.activity, &[Headline::Encouraged]) {
            by = law
                .activity_ids()
                .filter(|a| only(*a, &[Headline::Stop, Headline::Unsettled]))
                .collect();
        }
        let what = format!("{}: exposed by", law[verdict.activity].id);
        found.differ(&what, &verdict.exposed_by, &by);
        // "Under doubt never the better one": what may be stop or unsettled may expose.
        let may = |of: ActivityId| {
            let mut outcomes = possible[of.index()].iter().flatten();
            outcomes.any(|o| matches!(o, Outcome::Headline(Headline::Stop | Headline::Unsettled)))
        };
        let mut open = Vec::new();
        if only(verdict.activity, &[Headline::Encouraged]) {
            open = law
                .activity_ids()
                .filter(|a| may(*a) && !by.contains(a))
                .collect();
        }
        let what = format!("{}: may be exposed by", law[verdict.activity].id);
        found.differ(&what, &verdict.may_be_exposed_by, &open);
    }
}

/// Activities of which one must be there: a question that arises takes at least one option, and each
/// option is what makes one of them. Where one is there for certain nothing is left to say.
fn sets_of_one(law: &Rulebook, partial: &Partial) -> Vec<Vec<ActivityId>> {
    let mut sets = Vec::new();
    for id in law.question_ids() {
        let question = &law[id];
        if question.kind != Kind::AnyOf || question.none || partial.arises(law, id) != Some(true) {
            continue;
        }
        let (mut set, mut covered) = (BTreeSet::new(), BTreeSet::new());
        for activity in law.activity_ids() {
            if let Condition::Cells(of, cells) = &law[activity].when
                && *of == id
            {
                set.insert(activity);
                covered.extend(cells.iter().copied());
            }
        }
        let options = u16::try_from(question.options.len()).expect("few options");
        if covered.len() == usize::from(options) {
            sets.push(set.into_iter().collect());
        }
    }
    sets
}

/// "First line: its worst headline with counts."
fn firm(
    found: &mut Differences,
    law: &Rulebook,
    partial: &Partial,
    product: &Assessment,
    possible: &Possible,
) {
    let sets: Vec<&BTreeSet<Outcome>> = possible.iter().flatten().collect();
    let fixed: Vec<Outcome> = sets
        .iter()
        .filter(|s| s.len() == 1)
        .filter_map(|s| s.first().copied())
        .collect();
    let open: Vec<&&BTreeSet<Outcome>> = sets.iter().filter(|s| s.len() > 1).collect();
    let headline = |o: &Outcome| match o {
        Outcome::Headline(h) => Some(*h),
        _ => None,
    };
    let sure = sets_of_one(law, partial);
    // Whichever of a set it is, the firm is as bad as the mildest of them.
    let mildest = sure.iter().filter_map(|set| {
        let each = set.iter().flat_map(|a| {
            let of = possible.get(a.index()).and_then(Option::as_ref);
            of.into_iter().flatten().filter(|o| **o != Outcome::Absent)
        });
        each.map(headline).min().flatten()
    });
    let worst = fixed.iter().filter_map(headline).chain(mildest).max();
    let threat = open
        .iter()
        .flat_map(|s| s.iter().filter_map(headline))
        .max();
    let line = match (worst, threat) {
        (Some(worst), Some(threat)) if threat > worst => FirmHeadline::Open,
        (Some(worst), _) => FirmHeadline::Fixed(worst),
        (None, _) if !open.is_empty() => FirmHeadline::Open,
        _ if fixed.contains(&Outcome::Outside) => FirmHeadline::Outside,
        _ if fixed.contains(&Outcome::Stopped) => FirmHeadline::Stopped,
        _ => FirmHeadline::Nothing,
    };
    let firm = &product.firm;
    found.differ("firm: headline", firm.headline, line);
    let count = |wanted: Outcome| fixed.iter().filter(|o| **o == wanted).count();
    let counts: Vec<(Headline, usize)> = [
        Headline::Stop,
        Headline::Unsettled,
        Headline::Register,
        Headline::Permitted,
        Headline::Encouraged,
    ]
    .into_iter()
    .map(|h| (h, count(Outcome::Headline(h))))
    .filter(|(_, n)| *n > 0)
    .collect();
    found.differ("firm: counts", &firm.counts, &counts);
    found.differ("firm: open", firm.open, open.len());
    found.differ("firm: stopped", firm.stopped, count(Outcome::Stopped));
    found.differ("firm: outside", firm.outside, count(Outcome::Outside));
}

/// A case with nothing open, against the whole sheet.
fn whole(
    found: &mut Differences,
    law: &Rulebook,
    product: &Assessment,
    sheet: &Sheet,
    stale: bool,
) {
    let findings = |reasons: &[Reason]| -> BTreeSet<_> {
        let standing = reasons.iter().filter(|r| r.stands);
        standing
            .filter_map(|r| match r.concludes {
                Conclusion::Finding(finding) => Some((finding, r.rule, r.certainty)),
                _ => None,
            })
            .collect()
    };
    let duties = |duties: &[DutyStatus]| -> BTreeSet<(DutyId, bool)> {
        let required = duties.iter().filter(|d| d.required == Some(true));
        required.map(|d| (d.duty, d.owed == Some(true))).collect()
    };
    for activity in law.activity_ids() {
        let id = &law[activity].id;
        let judged = sheet.judge(law, activity);
        let verdict = product.verdict(activity);
        found.differ(&format!("{id}: shown"), verdict.is_some(), judged.is_some());
        let (Some(judged), Some(verdict)) = (judged, verdict) else {
            continue;
        };
        let outcome: Vec<Outcome> = judged.outcome.iter().map(|o| aged(*o, stale)).collect();
        found.differ(&format!("{id}: outcome"), &verdict.possible, &outcome);
        found.differ(&format!("{id}: lean"), verdict.lean, lean(&judged, stale));
        let mut lanes = verdict.lanes.clone();
        lanes.sort_unstable();
        found.differ(&format!("{id}: lanes"), &lanes, &judged.lanes);
        found.differ(
            &format!("{id}: prohibited"),
            verdict.prohibited,
            judged.prohibited,
        );
        let reasons = verdict.reasons.iter().map(|r| (r.rule, r.certainty));
        found.differ(
            &format!("{id}: reasons"),
            &reasons.collect::<BTreeSet<_>>(),
            &judged.reasons,
        );
        for reason in &verdict.reasons {
            found.differ(
                &format!("{id}: {} lowered by", law[reason.rule].id),
                &reason.lowered_by.iter().copied().collect(),
                &sheet.lowered_by(law, reason.rule),
            );
        }
        found.differ(
            &format!("{id}: findings"),
            &findings(&verdict.findings),
            &judged.findings,
        );
        found.differ(
            &format!("{id}: duties"),
            &duties(&verdict.duties),
            &judged.duties,
        );
    }
    found.differ(
        "firm: findings",
        &findings(&product.firm.findings),
        &sheet.findings(law, None),
    );
    found.differ(
        "firm: duties",
        &duties(&product.firm.duties),
        &sheet.firm_duties(law),
    );
}

/// Why it is unsettled; a good headline too old is unsettled because the rules are out of date.
fn lean(judged: &Judged, stale: bool) -> Option<Lean> {
    match judged.outcome {
        Some(outcome) if good(outcome) && stale => Some(Lean::OutOfDate),
        _ => judged.lean,
    }
}
