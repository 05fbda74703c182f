//! Insight over the real rulebook: properties over the case book and over answers left out of it.

use light_mining_check::order::Set;

use std::rc::Rc;

use light_mining_check::answers::{Answer, Answers, document};
use light_mining_check::assessment::{Assessment, Assessor, Outcome, assess};
use light_mining_check::evaluation::Headline;
use light_mining_check::ids::QuestionId;
use light_mining_check::insight::{Case, Changes, Insights, changes, next_facts, range};
use light_mining_check::rulebook::{By, Fact, MoveKind, Stand};
use proptest::prelude::*;

/// The cases of the book, with their answers.
pub fn book(assessor: &Assessor) -> Vec<(String, Answers)> {
    super::cases::book()
        .into_iter()
        .map(|case| {
            let text = serde_json::json!({ "answers": case.answers }).to_string();
            let read = document::read(&assessor.rulebook, &case.file, &text);
            (case.file, read.expect("a sound case"))
        })
        .collect()
}

/// A case with some answers left out, or not known.
fn thinned(answers: &Answers, left_out: &[bool], unknown: &[bool]) -> Answers {
    let mut thinned = answers.clone();
    let questions: Vec<_> = answers.iter().map(|(q, _)| q).collect();
    for (at, question) in questions.into_iter().enumerate() {
        if left_out.get(at).copied().unwrap_or(false) {
            thinned.clear(question);
        } else if unknown.get(at).copied().unwrap_or(false) {
            thinned.set(question, Answer::DontKnow);
        }
    }
    thinned
}

/// Everything that must hold of one case.
fn holds(assessor: &Assessor, name: &str, answers: &Answers) {
    let law = &*assessor.rulebook;
    let result = assess(assessor, answers, law.as_of);
    let case = Case::new(assessor, answers, law.as_of);
    let facts = next_facts(&case, &result);
    assert_eq!(facts.len(), result.open_verdict.len(), "{name}");
    for verdict in &result.verdicts {
        let id = &law[verdict.activity].id;
        let found = range(&case, verdict.activity);
        let mut named: Vec<Outcome> = found.iter().map(|e| e.outcome).collect();
        let mut possible = verdict.possible.clone();
        named.sort();
        possible.sort();
        assert_eq!(named, possible, "{name}: {id}");
        for example in &found {
            let mut more = answers.clone();
            for (question, answer) in &example.answers {
                assert!(answer.fits(&law[*question]), "{name}: {id}");
                more.set(*question, answer.clone());
            }
            let then = assess(assessor, &more, law.as_of);
            let then = then
                .verdict(verdict.activity)
                .map_or(vec![Outcome::Absent], |v| v.possible.clone());
            assert_eq!(
                then,
                [example.outcome],
                "{name}: {id}: {:?}",
                example.answers
            );
        }
        offers(assessor, name, &case, &result, verdict.activity);
    }
}

/// No offered change touches what is never offered, and each leads where it says.
fn offers(
    assessor: &Assessor,
    name: &str,
    case: &Case<'_>,
    result: &light_mining_check::assessment::Assessment,
    activity: light_mining_check::ids::ActivityId,
) {
    let law = &*assessor.rulebook;
    let Changes::Sets(sets) = changes(case, result, activity) else {
        return;
    };
    for set in &sets {
        assert!((1..=3).contains(&set.moves.len()), "{name}");
        let mut after = case.answers.clone();
        let mut kinds = Vec::new();
        for id in &set.moves {
            let one = &law[*id];
            kinds.push(one.kind);
            for change in &one.changes {
                let question = &law[change.question];
                assert!(!question.presentation, "{name}: {}", one.id);
                // What takes the place of an act is paid in money: no other coin for the same act.
                let paid = one.becomes.is_some() && question.id == "revenue.paid-in";
                assert!(
                    paid || matches!(
                        question.stand,
                        Stand::Moves(Fact::Changeable | Fact::Costly)
                    ),
                    "{name}: {}",
                    one.id
                );
                let mut yes: Vec<u16> = Vec::new();
                if let Some(Answer::Any { yes: chosen, .. }) = after.get(change.question) {
                    yes.extend(chosen);
                }
                let answer = match &change.by {
                    By::Add(cells) => {
                        yes.extend(
                            cells
                                .iter()
                                .filter(|c| !yes.contains(c))
                                .copied()
                                .collect::<Vec<_>>(),
                        );
                        Answer::of_cells(question, &yes)
                    }
                    By::Remove(cells) => {
                        yes.retain(|c| !cells.contains(c));
                        Answer::of_cells(question, &yes)
                    }
                    By::FromTo(_, to) => Some(Answer::One(*to)),
                };
                // Between two moves on the same question nothing may be left of it.
                let none = || Answer::Any {
                    yes: Set::new(),
                    unknown: Set::new(),
                };
                after.set(change.question, answer.unwrap_or_else(none));
            }
        }
        for (question, answer) in after.iter() {
            assert!(answer.fits(&law[question]), "{name}: {}", law[question].id);
        }
        if set.becomes.is_none() {
            assert!(!kinds.contains(&MoveKind::Replace), "{name}");
            let then = assess(assessor, &after, law.as_of);
            let then = &then.verdict(activity).expect("still done").possible;
            assert!(
                then.iter()
                    .all(|o| matches!(o, Outcome::Headline(h) if *h <= set.headline)),
                "{name}: {then:?}"
            );
        }
        let now = result.verdict(activity).expect("present");
        let worst = now.possible.iter().max();
        assert!(worst > Some(&Outcome::Headline(set.headline)), "{name}");
        for other in &sets {
            let part = other.moves.iter().all(|m| set.moves.contains(m));
            assert!(
                !part || other == set || other.headline > set.headline,
                "{name}: not minimal"
            );
        }
    }
}

#[test]
fn the_case_book_gets_exact_ranges_and_honest_changes() {
    let assessor = super::assessor();
    for (name, answers) in book(&assessor) {
        holds(&assessor, &name, &answers);
    }
}

/// Counts anew, by giving every answer to a question in turn.
fn counted(case: &Case<'_>, result: &Assessment, question: QuestionId) -> (u64, u64, u64) {
    let law = case.rulebook();
    let row = &law[question];
    let cells = u16::try_from(row.cells()).expect("few");
    let answers: Vec<Answer> = if row.single() {
        let each = (0..cells).filter_map(|c| Answer::of_cells(row, &[c]));
        each.collect()
    } else {
        let chosen = |set: u32| {
            (0..cells)
                .filter(move |c| set >> c & 1 == 1)
                .collect::<Vec<_>>()
        };
        let each = (0..1_u32 << cells).filter_map(|set| Answer::of_cells(row, &chosen(set)));
        each.collect()
    };
    let (mut settled, mut ruled_out, mut possible) = (0, 0, 0);
    let open = result.verdicts.iter().filter(|v| v.possible.len() > 1);
    let open: Vec<_> = open
        .map(|v| (v, case.remaining(v.activity, &case.answers)))
        .collect();
    for answer in &answers {
        let said = case.assessor.space.said(law, question, answer);
        let after: Vec<usize> = open
            .iter()
            .map(|(_, remaining)| case.outcomes(&remaining.with(&said)).len())
            .collect();
        if after.contains(&0) {
            continue;
        }
        possible += 1;
        for (left, (verdict, _)) in after.iter().zip(&open) {
            settled += u64::from(*left == 1);
            ruled_out += (verdict.possible.len() - left) as u64;
        }
    }
    (possible, settled, ruled_out)
}

#[test]
fn one_who_knows_nothing_gets_exact_next_facts() {
    let assessor = super::assessor();
    let law = &*assessor.rulebook;
    let text = include_str!("../../examples/knows-nothing.json");
    let answers = document::read(law, "example", text).expect("an example");
    let result = assess(&assessor, &answers, law.as_of);
    let case = Case::new(&assessor, &answers, law.as_of);
    let facts = next_facts(&case, &result);
    assert!(facts.len() >= 3, "{}", facts.len());
    assert!(facts[0].settled > 0 && facts[0].activities.len() > 5);
    // Every answer to the smaller questions is given in turn.
    let mut counted_anew = 0;
    for fact in facts.iter().filter(|f| law[f.question].cells() <= 5) {
        counted_anew += 1;
        let (possible, settled, ruled_out) = counted(&case, &result, fact.question);
        let id = &law[fact.question].id;
        assert_eq!(settled * fact.answers, fact.settled * possible, "{id}");
        assert_eq!(ruled_out * fact.answers, fact.ruled_out * possible, "{id}");
    }
    assert!(counted_anew >= 3, "{counted_anew}");
}

#[test]
fn without_moves_nothing_smaller_than_stopping_helps_a_settled_ban() {
    let assessor = super::assessor();
    let law = &*assessor.rulebook;
    let mut bans = 0;
    for (name, answers) in book(&assessor) {
        let result = assess(&assessor, &answers, law.as_of);
        let case = Case::new(&assessor, &answers, law.as_of);
        for id in ["pow-asic", "pool", "token-home"] {
            let activity = law.activity(id).expect("an activity");
            let stop = result
                .verdict(activity)
                .is_some_and(|v| v.headline == Some(Headline::Stop));
            if stop {
                bans += 1;
                let found = changes(&case, &result, activity);
                assert_eq!(found, Changes::Sets(Vec::new()), "{name}: {id}");
            }
        }
    }
    assert!(bans > 5, "{bans}");
}

#[test]
fn each_piece_is_worked_out_once_and_in_turn() {
    let assessor = Rc::new(super::assessor());
    let law = Rc::clone(&assessor.rulebook);
    let text = include_str!("../../examples/validator-office.json");
    let answers = Rc::new(document::read(&law, "example", text).expect("an example"));
    let result = Rc::new(assess(&assessor, &answers, law.as_of));
    let of: Vec<_> = result.verdicts.iter().map(|v| v.activity).collect();
    let insights = Insights::new(assessor, answers, result);
    assert_eq!(insights.found(), 0);
    let mut turns = 0;
    while insights.work(&of) {
        turns += 1;
        assert_eq!(insights.found(), turns);
    }
    assert_eq!(turns, of.len() + 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn with_answers_missing_everything_still_holds(
        which in 0..1000_usize,
        left_out in prop::collection::vec(prop::bool::weighted(0.08), 60),
        unknown in prop::collection::vec(prop::bool::weighted(0.08), 60),
    ) {
        thread_local! {
            static ASSESSOR: Assessor = super::assessor();
        }
        ASSESSOR.with(|assessor| {
            let book = book(assessor);
            let (name, answers) = &book[which % book.len()];
            if !name.contains("knows-nothing") {
                holds(assessor, name, &thinned(answers, &left_out, &unknown));
            }
        });
    }
}
