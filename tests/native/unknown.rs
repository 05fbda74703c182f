//! Unknown is never no.

use light_mining_check::answers::{Answer, Answers, document};
use light_mining_check::assessment::{FirmHeadline, Outcome, Verdict, assess};
use light_mining_check::evaluation::{Headline, conflicts};

fn outcomes(verdict: Option<&Verdict>) -> Vec<Outcome> {
    verdict.map_or_else(|| vec![Outcome::Absent], |v| v.possible.clone())
}

#[test]
fn replacing_any_answer_by_i_dont_know_only_widens_what_is_possible() {
    let assessor = super::assessor();
    let law = &assessor.rulebook;
    let mut replaced = 0;
    for case in super::cases::book() {
        let text = serde_json::json!({ "answers": case.answers }).to_string();
        let answers = document::read(law, &case.file, &text).expect("a sound case");
        let before = assess(&assessor, &answers, case.date);
        for (question, _) in answers.iter() {
            let mut unknown = answers.clone();
            unknown.set(question, Answer::DontKnow);
            let after = assess(&assessor, &unknown, case.date);
            replaced += 1;
            for activity in law.activity_ids() {
                let now = outcomes(after.verdict(activity));
                for outcome in outcomes(before.verdict(activity)) {
                    assert!(
                        now.contains(&outcome),
                        "{}: not knowing `{}` excludes {outcome:?} of `{}`: {now:?}",
                        case.file,
                        law[question].id,
                        law[activity].id
                    );
                }
            }
        }
    }
    assert!(replaced > 500, "only {replaced} answers replaced");
}

#[test]
fn knowing_nothing_is_open_and_never_good() {
    let assessor = super::assessor();
    let law = &assessor.rulebook;
    let mut answers = Answers::new(law);
    for question in law.question_ids() {
        answers.set(question, Answer::DontKnow);
    }
    let result = assess(&assessor, &answers, law.as_of);
    assert_eq!(result.firm.headline, FirmHeadline::Open);
    assert_eq!(result.verdicts.len(), law.activities.len());
    assert!(result.verdicts.iter().all(|v| v.headline.is_none()));
    assert!(result.verdicts.iter().all(|v| v.present.is_none()));
    assert!(!result.open_verdict.is_empty());
}

#[test]
fn out_of_date_rules_give_no_good_headline() {
    let assessor = super::assessor();
    let law = &assessor.rulebook;
    let text = include_str!("../../examples/pure-ai.json");
    let answers = document::read(law, "pure-ai.json", text).expect("a sound example");
    let day = |text| light_mining_check::rulebook::Day::parse(text).expect("a day");
    let fresh = assess(&assessor, &answers, day("2027-05-21"));
    assert_eq!(
        fresh.firm.headline,
        FirmHeadline::Fixed(Headline::Encouraged)
    );
    let stale = assess(&assessor, &answers, day("2027-05-22"));
    assert!(stale.age.stale);
    assert_eq!(
        stale.firm.headline,
        FirmHeadline::Fixed(Headline::Unsettled)
    );
    assert!(
        assess(&assessor, &answers, day("2026-11-21"))
            .age
            .before_as_of
    );
}

#[test]
fn what_no_longer_arises_is_not_reckoned_with() {
    let assessor = super::assessor();
    let law = &assessor.rulebook;
    let text = include_str!("../../examples/ai-studio-at-night.json");
    let mut answers =
        document::read(law, "ai-studio-at-night.json", text).expect("a sound example");
    assert!(assess(&assessor, &answers, law.as_of).surcharge.is_some());
    let place = law.question("location.machines").expect("a question");
    let yes = light_mining_check::order::Set::from([1]);
    let unknown = light_mining_check::order::Set::new();
    answers.set(place, Answer::Any { yes, unknown });
    assert!(assess(&assessor, &answers, law.as_of).surcharge.is_none());
}

#[test]
fn answers_that_contradict_each_other_are_open_and_never_stopped() {
    let assessor = super::assessor();
    let law = &assessor.rulebook;
    let text = r#"{"answers": {"consensus.mechanisms": [], "revenue.streams": ["rewards"]}}"#;
    let answers = document::read(law, "contradiction", text).expect("each answer is sound");
    let result = assess(&assessor, &answers, law.as_of);
    assert_eq!(result.firm.headline, FirmHeadline::Open);
}

#[test]
fn answers_that_contradict_each_other_are_named() {
    let assessor = super::assessor();
    let law = &assessor.rulebook;
    let read = |text: &str| document::read(law, "case", text).expect("each answer is sound");
    let named = |text: &str| -> Vec<Vec<String>> {
        let found = assess(&assessor, &read(text), law.as_of).conflicts;
        assert_eq!(found, conflicts(law, &read(text)));
        let id = |q: &light_mining_check::ids::QuestionId| law[*q].id.clone();
        found.iter().map(|c| c.iter().map(id).collect()).collect()
    };
    assert_eq!(
        named(r#"{"answers": {"consensus.mechanisms": [], "revenue.streams": ["rewards"]}}"#),
        [["consensus.mechanisms", "revenue.streams"]]
    );
    assert_eq!(
        named(
            r#"{"answers": {"consensus.mechanisms": [],
                "revenue.streams": ["rewards", "token-sale"], "revenue.own-token": []}}"#
        ),
        [
            ["consensus.mechanisms", "revenue.streams"],
            ["revenue.streams", "revenue.own-token"]
        ]
    );
    for open in [
        r#"{"answers": {"revenue.streams": ["rewards"]}}"#,
        r#"{"answers": {"consensus.mechanisms": "dont-know", "revenue.streams": ["rewards"]}}"#,
        r#"{"answers": {"consensus.mechanisms": ["pos"], "revenue.streams": ["rewards"]}}"#,
    ] {
        assert!(named(open).is_empty(), "{open}");
    }
}

#[test]
fn no_case_of_the_book_contradicts_itself() {
    let law = super::law();
    for case in super::cases::book() {
        let text = serde_json::json!({ "answers": case.answers }).to_string();
        let answers = document::read(&law, &case.file, &text).expect("a sound case");
        assert!(conflicts(&law, &answers).is_empty(), "{}", case.file);
    }
}
