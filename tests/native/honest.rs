//! What insight must never say: over the case book, an answer that would read better, a way past
//! old rules, a change that washes the past, a service left out.

use std::rc::Rc;

use light_mining_check::answers::{self, Answer, Answers};
use light_mining_check::assessment::{Assessor, Outcome, Stage, Verdict, assess};
use light_mining_check::bundle;
use light_mining_check::evaluation::Headline;
use light_mining_check::i18n::Language;
use light_mining_check::ids::DutyId;
use light_mining_check::insight::names::{
    Company, company, compared, doubt, never_in, waits_for_paper,
};
use light_mining_check::insight::{
    Case, Changes, Insights, Smallest, changes, document, rests_on, worst,
};
use light_mining_check::report::text;
use light_mining_check::rulebook::{Day, Fact, Move, Rulebook, Stand};

use super::insight::book;

/// Answers of an example, some of them replaced.
pub fn example(assessor: &Assessor, text: &str, instead: &[(&str, serde_json::Value)]) -> Answers {
    let mut case: serde_json::Value = serde_json::from_str(text).expect("JSON");
    for (question, answer) in instead {
        case["answers"][*question] = answer.clone();
    }
    answers::document::read(&assessor.rulebook, "example", &case.to_string()).expect("an example")
}

#[test]
fn an_answer_is_named_only_where_it_makes_nothing_better() {
    let assessor = super::assessor();
    let law = &*assessor.rulebook;
    let mut named = 0;
    for (name, answers) in book(&assessor) {
        let result = assess(&assessor, &answers, law.as_of);
        let case = Case::new(&assessor, &answers, law.as_of);
        for verdict in result.verdicts.iter().filter(|v| v.present == Some(true)) {
            let now = worst(&verdict.possible);
            for alone in rests_on(&case, verdict.activity).alone {
                let row = &law[alone.question];
                for one in &alone.becomes {
                    let Some(answer) = &one.answer else {
                        continue;
                    };
                    named += 1;
                    let moves = Stand::Moves(Fact::Changeable);
                    let costly = Stand::Moves(Fact::Costly);
                    assert!(
                        row.stand == moves || row.stand == costly,
                        "{name}: {}: {answer:?}",
                        row.id
                    );
                    if row.stage_of.is_some() {
                        let stopped = Answer::One(Stage::Stopped as u16);
                        assert_eq!(*answer, stopped, "{name}: {}", row.id);
                        assert_eq!(one.outcome, Outcome::Stopped, "{name}: {}", row.id);
                    } else {
                        assert!(
                            matches!(one.outcome, Outcome::Headline(h) if Some(h) >= now),
                            "{name}: {}: {:?} by {answer:?}",
                            row.id,
                            one.outcome
                        );
                    }
                }
            }
        }
    }
    assert!(named > 100, "{named}");
}

#[test]
fn contradictory_answers_are_no_missing_facts() {
    assert_eq!(doubt(&[], false), "conflict");
}

#[test]
fn the_same_machines_can_do_a_real_service() {
    let assessor = super::assessor();
    let law = &*assessor.rulebook;
    let mut seen = 0;
    for (name, answers) in book(&assessor) {
        let result = assess(&assessor, &answers, law.as_of);
        let case = Case::new(&assessor, &answers, law.as_of);
        let machines = law.question("hardware.machines").expect("a question");
        let here = law.question("location.machines").expect("a question");
        let options = |q, wanted: &[&str]| match answers.get(q) {
            Some(Answer::Any { yes, .. }) => yes
                .iter()
                .any(|cell| wanted.contains(&law[q].options[usize::from(*cell)].as_str())),
            _ => false,
        };
        if !options(machines, &["gpu-server", "cpu-server"]) || !options(here, &["mainland"]) {
            continue;
        }
        for (from, to) in [
            ("gpu-market-token", "ai-rmb"),
            ("node-service-tokens", "ai-rmb"),
            ("staking-others", "ai-rmb"),
            ("edge-tokens", "storage-rmb"),
        ] {
            let (from, to) = (law.activity(from), law.activity(to));
            let activity = from.expect("an activity");
            let service = to.expect("an activity");
            let stop = result
                .verdict(activity)
                .is_some_and(|v| v.headline == Some(Headline::Stop));
            if !stop || result.verdict(service).is_some() {
                continue;
            }
            seen += 1;
            let Changes::Sets(sets) = changes(&case, &result, activity) else {
                panic!("{name}: no changes");
            };
            assert!(
                sets.iter().any(|s| s.becomes == Some(service)),
                "{name}: {}",
                law[activity].id
            );
        }
    }
    assert!(seen > 1, "{seen}");
    for id in [
        "gpu-market-token",
        "node-service-tokens",
        "staking-others",
        "edge-tokens",
    ] {
        let activity = law.activity(id).expect("an activity");
        let offered = |m: &Move| m.becomes.is_some() && m.activities.contains(&activity);
        assert!(law.moves.iter().any(offered), "{id}");
    }
}

#[test]
fn what_its_company_exposes_is_not_said_to_be_judged_more_strictly_than_by_the_proposal() {
    let assessor = super::assessor();
    let law = &*assessor.rulebook;
    for (text, said) in [
        (include_str!("../../examples/pure-ai.json"), "same"),
        (
            include_str!("../../examples/ai-studio-at-night.json"),
            "exposed",
        ),
    ] {
        let answers = example(&assessor, text, &[]);
        let result = assess(&assessor, &answers, law.as_of);
        let ai = law.activity("ai-rmb").expect("an activity");
        let verdict = result.verdicts.iter().find(|v| v.activity == ai);
        let verdict = verdict.expect("a verdict");
        assert_eq!(verdict.headline, Some(Headline::Encouraged));
        assert_eq!(compared(verdict, law[ai].outlook, false), said);
    }
}

#[test]
fn rules_out_of_date_offer_nothing_and_blame_nobody() {
    let assessor = super::assessor();
    let law = &*assessor.rulebook;
    let text = include_str!("../../examples/pure-ai.json");
    let answers = example(&assessor, text, &[]);
    let date = Day::parse("2027-12-01").expect("a day");
    let result = assess(&assessor, &answers, date);
    let case = Case::new(&assessor, &answers, date);
    assert!(!result.verdicts.is_empty());
    for verdict in &result.verdicts {
        let found = changes(&case, &result, verdict.activity);
        assert_eq!(found, Changes::OutOfDate, "{}", law[verdict.activity].id);
        assert_eq!(doubt(&verdict.possible, true), "out-of-date");
        let outlook = law[verdict.activity].outlook;
        assert_eq!(compared(verdict, outlook, true), "stale");
    }
    // A settled ban stays one, and there too nothing is offered.
    for (name, answers) in book(&assessor) {
        let result = assess(&assessor, &answers, date);
        let case = Case::new(&assessor, &answers, date);
        for verdict in result.verdicts.iter().filter(|v| v.present == Some(true)) {
            let found = changes(&case, &result, verdict.activity);
            assert!(!matches!(found, Changes::Sets(_)), "{name}");
        }
    }
}

/// The sets of one activity of a case.
pub fn sets(assessor: &Assessor, answers: &Answers, activity: &str) -> Vec<Smallest> {
    let law = &*assessor.rulebook;
    let result = assess(assessor, answers, law.as_of);
    let case = Case::new(assessor, answers, law.as_of);
    let activity = law.activity(activity).expect("an activity");
    match changes(&case, &result, activity) {
        Changes::Sets(sets) => sets,
        other => panic!("{other:?}"),
    }
}

pub fn ids<T: Copy>(law: &Rulebook, of: &[T], id: impl Fn(&Rulebook, T) -> String) -> Vec<String> {
    of.iter().map(|one| id(law, *one)).collect()
}

#[test]
fn in_bad_company_a_better_verdict_is_no_good_news() {
    let assessor = super::assessor();
    let law = &*assessor.rulebook;
    let text = include_str!("../../examples/ai-studio-at-night.json");
    let unfiled = [("location.build", serde_json::json!("yes"))];
    let answers = example(&assessor, text, &unfiled);
    let found = sets(&assessor, &answers, "ai-rmb");
    let filed: Vec<&Smallest> = found
        .iter()
        .filter(|s| s.headline == Headline::Encouraged)
        .collect();
    assert!(!filed.is_empty(), "{found:?}");
    for set in filed {
        let by = ids(law, &set.exposed_by, |law, a| law[a].id.clone());
        assert_eq!(by, ["pow-general"], "{set:?}");
    }
    let ai = law.activity("ai-rmb").expect("an activity");
    let result = assess(&assessor, &answers, law.as_of);
    assert_eq!(company(&result, ai), Company::Bad);
    // Alone it is good news.
    let text = include_str!("../../examples/pure-ai.json");
    let answers = example(&assessor, text, &unfiled);
    let found = sets(&assessor, &answers, "ai-rmb");
    assert!(found.iter().any(|s| s.headline == Headline::Encouraged));
    assert!(found.iter().all(|s| s.exposed_by.is_empty()));
}

#[test]
fn an_ending_does_not_wash_the_past() {
    let assessor = super::assessor();
    let law = &*assessor.rulebook;
    let text = include_str!("../../examples/pure-ai.json");
    let taken = (
        "hardware.whose",
        serde_json::json!(["own", "without-consent"]),
    );
    let answers = example(&assessor, text, std::slice::from_ref(&taken));
    let found = sets(&assessor, &answers, "ai-rmb");
    assert!(!found.is_empty());
    for set in &found {
        assert!(set.past, "{set:?}");
        assert!(!set.stays.is_empty(), "{set:?}");
        let result = assess(&assessor, &answers, law.as_of);
        for stays in &set.stays {
            assert!(result.findings().any(|(_, f, r)| f == *stays && r.stands));
        }
    }
    // What was only planned was not done.
    let planned = [taken, ("stage.ai-rmb", serde_json::json!("planned"))];
    for set in sets(&assessor, &example(&assessor, text, &planned), "ai-rmb") {
        assert!(set.stays.is_empty() && !set.past, "{set:?}");
    }
}

#[test]
fn what_gets_worse_is_what_burdens_and_no_less() {
    let assessor = super::assessor();
    let law = &*assessor.rulebook;
    let mut sets_seen = 0;
    for (name, answers) in book(&assessor) {
        let result = assess(&assessor, &answers, law.as_of);
        let case = Case::new(&assessor, &answers, law.as_of);
        for verdict in &result.verdicts {
            let Changes::Sets(sets) = changes(&case, &result, verdict.activity) else {
                continue;
            };
            for set in sets {
                sets_seen += 1;
                for finding in &set.elsewhere.findings {
                    let group = law[*finding].group.as_str();
                    assert!(
                        ["sanction", "exposure", "contract", "pattern", "spill"].contains(&group),
                        "{name}: {}",
                        law[*finding].id
                    );
                }
                if set.headline == Headline::Register {
                    assert!(waits_for_paper(law, &set), "{name}");
                }
                // Open is not owed, and owed is not open.
                for duty in &set.duties {
                    assert!(!set.open_duties.contains(duty), "{name}");
                }
            }
        }
    }
    assert!(sets_seen > 40, "{sets_seen}");

    // A paper that may be owed, while it is not known which are held.
    let book = book(&assessor);
    let (_, filler) = book
        .iter()
        .find(|(name, _)| name.contains("34-storage-filler"))
        .expect("a case");
    let mut filler = filler.clone();
    filler.clear(law.question("location.papers").expect("a question"));
    let found = sets(&assessor, &filler, "storage-proof");
    let service = found.iter().find(|s| s.becomes.is_some()).expect("one");
    let open = ids(law, &service.elsewhere.open_duties, |law, d| {
        law[d].id.clone()
    });
    assert!(!open.is_empty(), "{service:?}");
    assert!(!service.elsewhere.nothing_worse());

    // A review that may be owed, while the consumption is not known.
    let text = include_str!("../../examples/pure-ai.json");
    let unknown = [
        ("hardware.kwh-month", serde_json::json!("dont-know")),
        ("location.build", serde_json::json!("yes")),
    ];
    for set in sets(&assessor, &example(&assessor, text, &unknown), "ai-rmb") {
        let review = |of: &[DutyId]| of.iter().any(|d| law[*d].id.contains("energy"));
        assert!(!review(&set.duties), "{set:?}");
        let offered = set
            .moves
            .iter()
            .any(|m| law[*m].id == "license-energy-review");
        assert_eq!(review(&set.open_duties), offered, "{set:?}");
    }
}

#[test]
fn a_figure_in_the_range_is_an_interval() {
    let assessor = Rc::new(super::assessor());
    let law = Rc::clone(&assessor.rulebook);
    let text = include_str!("../../examples/pure-ai.json");
    let unknown = [
        ("hardware.kwh-month", serde_json::json!("dont-know")),
        ("location.build", serde_json::json!("yes")),
        (
            "location.papers",
            serde_json::json!(["scope", "idc", "project"]),
        ),
    ];
    let answers = Rc::new(example(&assessor, text, &unknown));
    let result = Rc::new(assess(&assessor, &answers, law.as_of));
    let insights = Insights::new(assessor, answers, Rc::clone(&result));
    let doc = document::write(&law, &result, &insights);
    let written = serde_json::to_value(doc).expect("JSON");
    let range = written["insights"][0]["range"].as_array().expect("a list");
    assert!(range.len() > 1, "{range:?}");
    let mut figures = 0;
    for end in range {
        for given in end["answers"].as_array().expect("a list") {
            if given["question"] == "hardware.kwh-month" {
                figures += 1;
                let bounds = (&given["from"], &given["below"]);
                assert!(bounds.0.is_string() || bounds.1.is_string(), "{given}");
            }
        }
    }
    assert!(figures > 1, "{range:?}");
    assert_eq!(written["insights"][0]["doubt"], "facts");
}

#[test]
fn a_range_that_names_a_place_says_that_moving_is_not_offered() {
    let assessor = Rc::new(super::assessor());
    let law = Rc::clone(&assessor.rulebook);
    let words = bundle::words(Language::En);
    let mut places = 0;
    for (name, answers) in book(&assessor) {
        let answers = Rc::new(answers);
        let result = Rc::new(assess(&assessor, &answers, law.as_of));
        let open = |v: &Verdict| v.present == Some(true) && v.possible.len() > 1;
        if !result.verdicts.iter().any(open) {
            continue;
        }
        let insights = Insights::new(
            Rc::clone(&assessor),
            Rc::clone(&answers),
            Rc::clone(&result),
        );
        let said = text(&law, &words, Language::En, &answers, &result, &insights);
        assert!(said.contains(words.get("in-range-find")), "{name}");
        for verdict in result.verdicts.iter().filter(|v| open(v)) {
            for why in never_in(&law, &insights.about(verdict.activity).range) {
                places += 1;
                assert!(
                    said.contains(words.get(&format!("never-{why}"))),
                    "{name}: {why}"
                );
            }
        }
    }
    assert!(places > 0, "{places}");
}
