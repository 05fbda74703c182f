//! Exactness against brute force: every answer sheet of the small rulebook is written down and
//! looked at, and what insight says of a partial case must be what the sheets say.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use light_mining_check::answers::{Answer, Answers};
use light_mining_check::assessment::{Assessor, Outcome, assess};
use light_mining_check::evaluation::{Algebra, Kleene};
use light_mining_check::ids::QuestionId;
use light_mining_check::insight::{
    Case, Changes, changes, hanging_on, next_facts, range, rests_on, worst,
};
use light_mining_check::order::Set;
use light_mining_check::rulebook::Rulebook;

use super::refused::linked;

pub fn small() -> Assessor {
    Assessor::new(Rc::new(linked(None).expect("it links")))
}

/// Every whole answer to a question.
pub fn whole(law: &Rulebook, question: QuestionId) -> Vec<Answer> {
    let row = &law[question];
    let cells = u16::try_from(row.cells()).expect("few");
    if row.single() {
        return (0..cells)
            .filter_map(|c| Answer::of_cells(row, &[c]))
            .collect();
    }
    (0..1_u32 << cells)
        .map(|set| (0..cells).filter(|c| set >> c & 1 == 1).collect::<Vec<_>>())
        .filter_map(|yes| Answer::of_cells(row, &yes))
        .collect()
}

/// Every answer sheet that agrees with some answers, question by question as they arise.
pub fn sheets(law: &Rulebook, given: &Answers) -> Vec<Answers> {
    let mut all = vec![Answers::new(law)];
    for question in law.question_ids() {
        let mut next = Vec::new();
        for sheet in all {
            let arises = Kleene::new(law, &sheet).arises(law, question);
            assert!(arises.is_true() || arises.is_false());
            if arises.is_false() {
                next.push(sheet);
                continue;
            }
            let mut answers = whole(law, question);
            if let Some(said) = given.get(question) {
                answers.retain(|answer| agrees(law, question, said, answer));
            }
            for answer in answers {
                let mut sheet = sheet.clone();
                sheet.set(question, answer);
                next.push(sheet);
            }
        }
        all = next;
    }
    all
}

/// Whether a whole answer agrees with what is known of the question.
pub fn agrees(law: &Rulebook, question: QuestionId, said: &Answer, answer: &Answer) -> bool {
    let row = &law[question];
    (0..u16::try_from(row.cells()).expect("few")).all(|cell| {
        let known = said.in_cell(row, cell);
        let here = answer.in_cell(row, cell);
        !(known.is_true() && here.is_false() || known.is_false() && here.is_true())
    })
}

/// The outcome of a whole sheet.
pub fn outcome(assessor: &Assessor, sheet: &Answers, activity: usize) -> Outcome {
    let result = assess(assessor, sheet, assessor.rulebook.as_of);
    let found = result.verdict(activity.into()).map(|v| v.possible.clone());
    match found.as_deref() {
        None => Outcome::Absent,
        Some([one]) => *one,
        Some(more) => panic!("a whole sheet has one outcome, not {more:?}"),
    }
}

/// Every way to answer a question: whole, not known, and of a choose-any question half known.
fn said(law: &Rulebook, question: QuestionId) -> Vec<Answer> {
    let mut all = whole(law, question);
    // No verdict hangs on how a business presents itself: one answer stands for all.
    if law[question].presentation {
        all.truncate(1);
        return all;
    }
    all.push(Answer::DontKnow);
    if !law[question].single() {
        for yes in [Set::new(), Set::from([1])] {
            let unknown = Set::from([0]);
            all.push(Answer::Any { yes, unknown });
        }
    }
    all
}

/// Every partial case: each question is not answered, or answered in one of its ways; one of them
/// may be an answer that is not known, or half known.
pub fn cases(law: &Rulebook) -> Vec<Answers> {
    let mut all = vec![Answers::new(law)];
    for question in law.question_ids() {
        let mut next = all.clone();
        for case in &all {
            let arises = Kleene::new(law, case).arises(law, question);
            if arises.is_true() {
                for answer in said(law, question) {
                    // One thing not known at a time, beside what is not answered at all.
                    let sure = answer.complete() || case.iter().all(|(_, a)| a.complete());
                    if !sure {
                        continue;
                    }
                    let mut more = case.clone();
                    more.set(question, answer);
                    next.push(more);
                }
            }
        }
        all = next;
    }
    all
}

/// Outcomes over sheets.
fn outcomes(assessor: &Assessor, of: &[Answers], activity: usize) -> BTreeSet<Outcome> {
    of.iter().map(|s| outcome(assessor, s, activity)).collect()
}

#[test]
fn ranges_are_what_every_sheet_says_and_no_smaller_example_exists() {
    let assessor = small();
    let law = &*assessor.rulebook;
    let mut all = cases(law);
    // What is not known has a test of its own: `insight_unknown`.
    all.retain(|case| case.iter().all(|(_, answer)| answer.complete()));
    assert!(all.len() > 300, "{}", all.len());
    for given in all {
        let case = Case::new(&assessor, &given, law.as_of);
        let here = sheets(law, &given);
        for activity in law.activity_ids() {
            let at = activity.index();
            let possible = outcomes(&assessor, &here, at);
            let found = range(&case, activity);
            let named: BTreeSet<Outcome> = found.iter().map(|e| e.outcome).collect();
            assert_eq!(named, possible, "{given:?}");
            for example in &found {
                let mut more = given.clone();
                for (question, answer) in &example.answers {
                    let arises = Kleene::new(law, &more).arises(law, *question);
                    assert!(arises.is_true(), "asked before it arises: {given:?}");
                    more.set(*question, answer.clone());
                }
                let left = outcomes(&assessor, &sheets(law, &more), at);
                assert_eq!(left, BTreeSet::from([example.outcome]), "{given:?}");
                if let Some(fewer) = example.answers.len().checked_sub(1) {
                    let there = BTreeSet::from([example.outcome]);
                    let settled = |given: &Answers| {
                        let left = outcomes(&assessor, &sheets(law, given), at);
                        (left == there).then_some(true)
                    };
                    assert!(
                        !reachable(law, &given, fewer, &settled),
                        "{given:?}: fewer answers lead to {:?}",
                        example.outcome
                    );
                }
            }
        }
    }
}

/// Whether answers to that many questions more lead to sheets that are `settled`: it says of some
/// answers that they are there, that nothing leads there from them, or neither.
pub fn reachable(
    law: &Rulebook,
    given: &Answers,
    more: usize,
    settled: &dyn Fn(&Answers) -> Option<bool>,
) -> bool {
    if let Some(settled) = settled(given) {
        return settled;
    }
    more > 0
        && law.question_ids().any(|question| {
            let known = given.get(question);
            let open = known.is_none_or(|a| !a.complete())
                && Kleene::new(law, given).arises(law, question).is_true();
            open && whole(law, question).into_iter().any(|answer| {
                if known.is_some_and(|said| !agrees(law, question, said, &answer)) {
                    return false;
                }
                let mut next = given.clone();
                next.set(question, answer);
                reachable(law, &next, more - 1, settled)
            })
        })
}

#[test]
fn next_facts_are_counted_as_the_sheets_count_them() {
    let assessor = small();
    let law = &*assessor.rulebook;
    let mut facts = 0;
    for given in cases(law) {
        let case = Case::new(&assessor, &given, law.as_of);
        let assessment = assess(&assessor, &given, law.as_of);
        let here = sheets(law, &given);
        let found = next_facts(&case, &assessment);
        facts += found.len();
        let mut last = None;
        for fact in &found {
            let mut by: BTreeMap<String, Vec<Answers>> = BTreeMap::new();
            for sheet in &here {
                let key = format!("{:?}", sheet.get(fact.question));
                by.entry(key).or_default().push(sheet.clone());
            }
            let (mut settled, mut ruled_out) = (0, 0);
            let mut bears_on = Vec::new();
            for activity in law.activity_ids() {
                let before = outcomes(&assessor, &here, activity.index()).len();
                if before < 2 {
                    continue;
                }
                let so_far = ruled_out;
                for sheets in by.values() {
                    let after = outcomes(&assessor, sheets, activity.index()).len();
                    settled += u64::from(after == 1);
                    ruled_out += (before - after) as u64;
                }
                if ruled_out > so_far {
                    bears_on.push(activity);
                }
            }
            assert_eq!(fact.activities, bears_on, "{given:?}");
            // Activities that do not see the question leave everything as it is.
            let answers = by.len() as u64;
            assert_eq!(settled * fact.answers, fact.settled * answers, "{given:?}");
            assert_eq!(
                ruled_out * fact.answers,
                fact.ruled_out * answers,
                "{given:?}"
            );
            if let Some((s, r, a)) = last {
                let earlier = (s * answers, r * answers);
                assert!(earlier >= (settled * a, ruled_out * a), "{given:?}: order");
            }
            last = Some((settled, ruled_out, answers));
        }
    }
    assert!(facts > 200, "{facts}");
}

#[test]
fn what_a_verdict_rests_on_is_what_the_sheets_say() {
    let assessor = small();
    let law = &*assessor.rulebook;
    let mut answers_named = 0;
    for given in cases(law) {
        let case = Case::new(&assessor, &given, law.as_of);
        let here = sheets(law, &given);
        for activity in law.activity_ids() {
            let at = activity.index();
            let now = outcomes(&assessor, &here, at);
            let rests = rests_on(&case, activity);
            let mut decided = Answers::new(law);
            for (question, answer) in given.iter() {
                let mut without = given.clone();
                without.clear(question);
                let else_ = outcomes(&assessor, &sheets(law, &without), at);
                let new: BTreeSet<Outcome> = else_.difference(&now).copied().collect();
                let alone = rests.alone.iter().find(|a| a.question == question);
                assert_eq!(alone.is_some(), !new.is_empty(), "{given:?}");
                if let Some(alone) = alone {
                    let named = alone.becomes.iter().map(|b| b.outcome).collect();
                    assert_eq!(new, named, "{given:?}");
                    for one in &alone.becomes {
                        let leads = |answer: &Answer| {
                            let mut other = given.clone();
                            other.set(question, answer.clone());
                            outcomes(&assessor, &sheets(law, &other), at)
                        };
                        if let Some(answer) = &one.answer {
                            answers_named += 1;
                            let led = leads(answer);
                            assert!(led.contains(&one.outcome), "{given:?}: {answer:?}");
                            assert_eq!(led.len() == 1, one.fixed, "{given:?}: {answer:?}");
                        }
                        let alone = BTreeSet::from([one.outcome]);
                        let some = whole(law, question).iter().any(|a| leads(a) == alone);
                        assert!(some || !one.fixed, "{given:?}: {one:?}");
                    }
                    decided.set(question, answer.clone());
                }
            }
            let free = sheets(law, &decided);
            for question in rests.together.iter().chain(&rests.never) {
                let apart = hanging_on(law, *question);
                let mut by: BTreeMap<String, BTreeSet<Outcome>> = BTreeMap::new();
                for sheet in &free {
                    let mut same = sheet.clone();
                    apart.iter().for_each(|q| same.clear(*q));
                    let key = format!("{same:?}");
                    by.entry(key)
                        .or_default()
                        .insert(outcome(&assessor, sheet, at));
                }
                let matters = by.values().any(|o| o.len() > 1);
                assert_eq!(rests.together.contains(question), matters, "{given:?}");
            }
        }
    }
    assert!(answers_named > 50, "{answers_named}");
}

#[test]
fn every_smallest_change_is_found_and_none_that_is_not() {
    let assessor = small();
    let law = &*assessor.rulebook;
    let (does, bad, paper) = ("x.does", "x.bad", "x.paper");
    let id = |name: &str| law.question(name).expect("a question");
    let mut with_changes = 0;
    for given in cases(law) {
        let case = Case::new(&assessor, &given, law.as_of);
        let assessment = assess(&assessor, &given, law.as_of);
        let activity = law.activity("act-a").expect("an activity");
        let Changes::Sets(found) = changes(&case, &assessment, activity) else {
            continue;
        };
        with_changes += 1;
        let found: BTreeSet<Vec<&str>> = found
            .iter()
            .map(|s| s.moves.iter().map(|m| law[*m].id.as_str()).collect())
            .collect();
        // All eight sets of the three moves, applied by hand.
        let rank = |answers: &Answers, of: &str| {
            let result = assess(&assessor, answers, law.as_of);
            let verdict = result.verdict(law.activity(of)?)?.possible.clone();
            let all = verdict.iter().all(|o| matches!(o, Outcome::Headline(_)));
            worst(&verdict).filter(|_| all)
        };
        let now = worst(&assessment.verdict(activity).expect("present").possible);
        let mut led: Vec<(BTreeSet<&str>, _)> = vec![(BTreeSet::new(), now)];
        for set in 1..8_u8 {
            let mut answers = given.clone();
            let mut names = BTreeSet::new();
            let mut can = true;
            if set & 1 != 0 {
                names.insert("end-bad");
                can &= given.get(id(bad)) == Some(&Answer::One(0)) && set & 4 == 0;
                answers.set(id(bad), Answer::One(1));
            }
            if set & 2 != 0 {
                names.insert("get-paper");
                can &= given.get(id(paper)) == Some(&Answer::One(1)) && set & 4 == 0;
                answers.set(id(paper), Answer::One(0));
            }
            let mut of = "act-a";
            if set & 4 != 0 {
                names.insert("replace-by-b");
                let only_a = Answer::of_cells(&law[id(does)], &[0]);
                can &= given.get(id(does)) == only_a.as_ref();
                let both = Answer::of_cells(&law[id(does)], &[0, 1]).expect("an answer");
                answers.set(id(does), both);
                answers.set(id("stage.act-a"), Answer::One(2));
                answers.set(id("stage.act-b"), Answer::One(0));
                of = "act-b";
            }
            if can {
                let rank = rank(&answers, of);
                led.push((names, rank));
            }
        }
        let smallest: BTreeSet<Vec<&str>> = led
            .iter()
            .filter(|(set, rank)| {
                !set.is_empty()
                    && rank.is_some()
                    && led.iter().all(|(other, theirs)| {
                        let part = other.is_subset(set) && other != set;
                        !part || theirs.is_none() || theirs > rank
                    })
            })
            .map(|(set, _)| set.iter().copied().collect())
            .collect();
        assert_eq!(found, smallest, "{given:?}");
    }
    assert!(with_changes > 20, "{with_changes}");
}

#[test]
fn a_past_fact_is_not_shed_by_no_longer_being_asked() {
    let assessor = Assessor::new(Rc::new(linked(Some("../shed")).expect("it links")));
    let law = &*assessor.rulebook;
    let activity = law.activity("act-a").expect("an activity");
    let ended = |built: u16| {
        let mut given = Answers::new(law);
        for (id, answer) in [
            (
                "x.does",
                Answer::of_cells(&law.questions[0], &[0]).expect("a"),
            ),
            ("x.bad", Answer::One(0)),
            ("x.built", Answer::One(built)),
            ("x.paper", Answer::One(0)),
            ("stage.act-a", Answer::One(1)),
        ] {
            given.set(law.question(id).expect("a question"), answer);
        }
        let assessment = assess(&assessor, &given, law.as_of);
        let case = Case::new(&assessor, &given, law.as_of);
        let Changes::Sets(sets) = changes(&case, &assessment, activity) else {
            panic!("no sets");
        };
        sets.iter()
            .any(|s| s.moves.iter().any(|m| law[*m].id == "end-bad"))
    };
    // What was built stays built, though it is asked only while the bad thing is done.
    assert!(!ended(0));
    assert!(ended(1));
}
