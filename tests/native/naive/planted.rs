//! A difference that is planted in the product's assessment is found: two readings that never
//! differ would otherwise prove nothing.

use light_mining_check::answers::{Answer, Answers, document};
use light_mining_check::assessment::{
    Assessment, Assessor, DutyStatus, FirmHeadline, Outcome, Reason, assess,
};
use light_mining_check::evaluation::Headline;
use light_mining_check::rulebook::Certainty;
use light_mining_check::session::EXAMPLES;

use super::compare::{Possible, beside};
use super::{STEPS, possible};

/// Plants something; whether there was a place for it.
type Plant = fn(&mut Assessment) -> bool;

fn reasons(product: &mut Assessment) -> impl Iterator<Item = &mut Reason> {
    let verdicts = product.verdicts.iter_mut();
    verdicts.flat_map(|v| v.reasons.iter_mut().chain(&mut v.findings))
}

fn open_reason(product: &mut Assessment) -> Option<&mut Reason> {
    reasons(product).find(|r| !r.stands && !r.because.is_empty())
}

fn open_duty(product: &mut Assessment) -> Option<&mut DutyStatus> {
    let mut duties = product.verdicts.iter_mut().flat_map(|v| &mut v.duties);
    duties.find(|d| d.owed.is_none())
}

const PLANTS: [(&str, Plant); 12] = [
    ("a rule waits for nothing", |product| {
        let reason = open_reason(product);
        reason.map(|r| r.waits_for.clear()).is_some()
    }),
    ("a rule waits for what is answered", |product| {
        let reason = open_reason(product);
        let known = |r: &mut Reason| r.waits_for.push(r.because[0]);
        reason.map(known).is_some()
    }),
    ("a rule that is open stands", |product| {
        let reason = open_reason(product);
        reason.map(|r| r.stands = true).is_some()
    }),
    ("a rule that stands rests on nothing", |product| {
        let reason = reasons(product).find(|r| r.stands && !r.because.is_empty());
        reason.map(|r| r.because.clear()).is_some()
    }),
    ("a rule is not told", |product| {
        let verdict = product.verdicts.iter_mut().find(|v| !v.reasons.is_empty());
        verdict.map(|v| v.reasons.remove(0)).is_some()
    }),
    ("a rule stands less surely", |product| {
        let surest = |r: &&mut Reason| r.stands && r.certainty == Certainty::Settled;
        let reason = reasons(product).find(surest);
        reason.map(|r| r.certainty = Certainty::Arguable).is_some()
    }),
    ("a duty waits for nothing", |product| {
        let duty = open_duty(product);
        duty.map(|d| d.waits_for.clear()).is_some()
    }),
    ("a duty that is open is not owed", |product| {
        let duty = open_duty(product);
        duty.map(|d| d.owed = Some(false)).is_some()
    }),
    ("an activity is said not to be there", |product| {
        let verdict = product.verdicts.first_mut();
        verdict.map(|v| v.present = Some(false)).is_some()
    }),
    ("a verdict can be something else too", |product| {
        let unlike = Outcome::Headline(Headline::Encouraged);
        let mut verdicts = product.verdicts.iter_mut();
        let verdict = verdicts.find(|v| !v.possible.contains(&unlike));
        verdict.map(|v| v.possible.push(unlike)).is_some()
    }),
    ("the firm has another first line", |product| {
        let said = product.firm.headline;
        product.firm.headline = FirmHeadline::Nothing;
        said != FirmHeadline::Nothing
    }),
    (
        "answers contradict each other and nobody says so",
        |product| {
            product.conflicts.push(Vec::new());
            true
        },
    ),
];

/// An example with something open in a rule and in a duty, and known what it can be: one answer is
/// taken away.
fn with_something_open(assessor: &Assessor) -> (Answers, Assessment, Possible) {
    let law = &assessor.rulebook;
    for (id, text) in EXAMPLES {
        let whole = document::read(law, id, text).expect("a sound example");
        for question in law.question_ids().filter(|q| whole.get(*q).is_some()) {
            let mut answers = whole.clone();
            answers.set(question, Answer::DontKnow);
            let mut product = assess(assessor, &answers, law.as_of);
            if open_reason(&mut product).is_none() || open_duty(&mut product).is_none() {
                continue;
            }
            let possible = possible(assessor, &answers, STEPS);
            if possible.iter().all(Option::is_some) {
                return (answers, product, possible);
            }
        }
    }
    panic!("no example has something open");
}

#[test]
fn every_difference_that_is_planted_is_found() {
    let assessor = crate::assessor();
    let law = &*assessor.rulebook;
    let (answers, product, possible) = with_something_open(&assessor);
    let found = |product: &Assessment| beside(law, product, &answers, law.as_of, &possible);
    assert_eq!(found(&product), Vec::<String>::new());
    for (what, plant) in PLANTS {
        let mut planted = product.clone();
        assert!(plant(&mut planted), "no place for: {what}");
        assert!(!found(&planted).is_empty(), "not found: {what}");
    }
}
