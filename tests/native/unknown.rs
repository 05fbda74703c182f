//! Unknown is never no.

use std::rc::Rc;

use light_mining_check::answers::{Answer, Answers, document};
use light_mining_check::assessment::{FirmHeadline, Outcome, Verdict, assess};
use light_mining_check::bundle;
use light_mining_check::evaluation::{Headline, conflicts};
use light_mining_check::i18n::Language;
use light_mining_check::insight::Insights;
use light_mining_check::insight::names::is_shown;
use light_mining_check::report::text;

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
fn where_each_answer_that_is_left_stops_the_firm_it_is_stopped() {
    use light_mining_check::assessment::Action;
    let assessor = super::assessor();
    let law = &assessor.rulebook;
    let pure = include_str!("../../examples/pure-ai.json");
    let said = |over: &[(&str, serde_json::Value)]| {
        assess(
            &assessor,
            &super::honest::example(&assessor, pure, over),
            law.as_of,
        )
    };
    let running = |general: &str| {
        said(&[
            ("consensus.mechanisms", serde_json::json!(["pow"])),
            ("consensus.pow-machines", serde_json::json!("dont-know")),
            ("stage.pow-asic", serde_json::json!("running")),
            ("stage.pow-general", serde_json::json!(general)),
        ])
    };
    let result = running("planned");
    assert_eq!(result.firm.headline, FirmHeadline::Fixed(Headline::Stop));
    // Which of the two it is stays open, and what to do is said of both.
    for id in ["pow-asic", "pow-general"] {
        let activity = law.activity(id).expect("an activity");
        let verdict = result.verdict(activity).expect("it may be there");
        assert_eq!(verdict.headline, None, "{id}");
        assert!(result.concerns(verdict), "{id}");
        assert!(verdict.actions.contains(&Action::Stop), "{id}");
        assert!(verdict.actions.contains(&Action::SeeCounsel), "{id}");
    }
    // One of them may have been stopped: then it is open, and counsel is still to be seen.
    let result = running("dont-know");
    assert_eq!(result.firm.headline, FirmHeadline::Open);
    let general = law.activity("pow-general").expect("an activity");
    let verdict = result.verdict(general).expect("it may be there");
    assert!(!verdict.actions.contains(&Action::Stop));
    assert!(verdict.actions.contains(&Action::SeeCounsel));
    // Whether there is mining at all is not known: nothing is certain.
    let result = said(&[
        (
            "consensus.mechanisms",
            serde_json::json!({"yes": [], "unknown": ["pow"]}),
        ),
        ("consensus.pow-machines", serde_json::json!("dont-know")),
    ]);
    assert_eq!(result.firm.one_of, Vec::<Vec<_>>::new());
    assert_eq!(result.firm.headline, FirmHeadline::Open);
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
fn answers_that_contradict_each_other_show_what_is_done_and_count_the_rest() {
    let assessor = Rc::new(super::assessor());
    let law = &assessor.rulebook;
    let example = include_str!("../../examples/ai-studio-at-night.json");
    let mut answers = document::read(law, "example", example).expect("a sound example");
    let mechanisms = law.question("consensus.mechanisms").expect("a question");
    let nothing = Answer::Any {
        yes: [].into(),
        unknown: [].into(),
    };
    answers.set(mechanisms, nothing);
    let result = Rc::new(assess(&assessor, &answers, law.as_of));
    assert!(!result.conflicts.is_empty());
    let (shown, rest): (Vec<_>, Vec<_>) = result.verdicts.iter().partition(|v| is_shown(v));
    assert!((1..=6).contains(&shown.len()), "{}", shown.len());
    assert!(shown.iter().any(|v| v.present == Some(true)));
    assert!(rest.iter().all(|v| v.present != Some(true)));
    assert!(rest.len() > 12, "{}", rest.len());
    let answers = Rc::new(answers);
    for language in Language::ALL {
        let insights = Insights::new(
            Rc::clone(&assessor),
            Rc::clone(&answers),
            Rc::clone(&result),
        );
        let words = bundle::words(language);
        let said = text(law, &words, language, &answers, &result, &insights);
        let named = |v: &&&Verdict| {
            let name = words.get(&format!("a-{}", law[v.activity].id)).to_owned();
            said.contains(&format!("\n## {name}\n"))
        };
        assert_eq!(shown.iter().filter(named).count(), shown.len());
        assert_eq!(rest.iter().filter(named).count(), 0);
        let count = rest.len().to_string();
        assert!(said.contains(&words.fill("report-undecided", &[("count", &count)])));
    }
}

#[test]
fn answers_that_contradict_each_other_are_named() {
    let assessor = super::assessor();
    let law = &assessor.rulebook;
    let read = |text: &str| document::read(law, "case", text).expect("each answer is sound");
    let named = |text: &str| -> Vec<Vec<String>> {
        let found = assess(&assessor, &read(text), law.as_of).conflicts;
        assert_eq!(found, conflicts(law, &read(text), law.as_of));
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
    assert_eq!(
        named(
            r#"{"answers": {"consensus.mechanisms": [],
                "revenue.streams": ["token-fees"], "revenue.own-token": []}}"#
        ),
        [[
            "consensus.mechanisms",
            "revenue.streams",
            "revenue.own-token"
        ]]
    );
    // A mining machine in use does something; one that is only kept is not among those used.
    let idle = |machines: &str, mechanisms: &str| {
        named(&format!(
            r#"{{"answers": {{"hardware.machines": {machines}, "consensus.mechanisms": {mechanisms},
                "revenue.streams": [], "revenue.own-token": []}}}}"#
        ))
    };
    assert_eq!(idle(r#"["asic", "gpu-server"]"#, "[]").len(), 1);
    assert!(idle(r#"["gpu-server"]"#, "[]").is_empty());
    assert!(idle(r#"["asic"]"#, r#"["pow"]"#).is_empty());
    assert!(idle(r#"["asic"]"#, r#""dont-know""#).is_empty());
    for open in [
        r#"{"answers": {"revenue.streams": ["rewards"]}}"#,
        r#"{"answers": {"consensus.mechanisms": "dont-know", "revenue.streams": ["rewards"]}}"#,
        r#"{"answers": {"consensus.mechanisms": ["pos"], "revenue.streams": ["rewards"]}}"#,
        r#"{"answers": {"consensus.mechanisms": [], "revenue.streams": ["token-fees", "rmb-compute"],
            "revenue.own-token": []}}"#,
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
        assert!(
            conflicts(&law, &answers, case.date).is_empty(),
            "{}",
            case.file
        );
    }
}

/// An answer file's activities, possible headlines by id, as JSON.
fn possible(text: &str, activity: &str) -> serde_json::Value {
    let assessor = super::assessor();
    let law = &assessor.rulebook;
    let answers = document::read(law, "case", text).expect("each answer is sound");
    let result = assess(&assessor, &answers, law.as_of);
    let id = law.activity(activity).expect("an activity");
    let possible = outcomes(result.verdict(id));
    serde_json::json!({
        "possible": possible.iter().map(|o| o.name()).collect::<Vec<_>>(),
        "energy": result.energy.map(|e| e.kwh_year.to_string()),
    })
}

/// A room for renminbi compute that is still being built, with these machines and rows.
fn room(machines: &serde_json::Value, rows: &serde_json::Value) -> String {
    let mut case: serde_json::Value =
        serde_json::from_str(include_str!("../../examples/pure-ai.json")).expect("JSON");
    let answers = case["answers"].as_object_mut().expect("answers");
    answers.remove("hardware.kwh-month");
    answers.insert("location.build".to_owned(), "yes".into());
    let papers = serde_json::json!(["scope", "idc", "icp", "project"]);
    answers.insert("location.papers".to_owned(), papers);
    answers.insert("hardware.machines".to_owned(), machines.clone());
    answers.insert("hardware.fleet".to_owned(), rows.clone());
    case.to_string()
}

#[test]
fn a_machine_without_its_row_leaves_the_energy_open() {
    use serde_json::json;
    let gpu = json!({"machine": "gpu-server", "count": "2", "watts": "4300", "hours": "24"});
    let cpu = json!({"machine": "cpu-server", "count": "900", "watts": "1000", "hours": "24"});
    let asic = json!({"machine": "asic", "count": "9000", "watts": "3500", "hours": "24"});
    let kinds = json!(["gpu-server", "cpu-server"]);
    let both = possible(&room(&kinds, &json!([gpu, cpu])), "ai-rmb");
    assert_eq!(both["possible"], json!(["register"]), "above the line");
    // A row that is missing is not nothing.
    let one = possible(&room(&kinds, &json!([gpu])), "ai-rmb");
    assert_eq!(one["possible"], json!(["encouraged", "register"]));
    assert_eq!(one["energy"], json!(null));
    // The whole of it is known.
    let alone = possible(&room(&json!(["gpu-server"]), &json!([gpu])), "ai-rmb");
    assert_eq!(alone["possible"], json!(["encouraged"]));
    // A row of a kind that is no longer chosen counts for nothing.
    let kept = possible(&room(&json!(["gpu-server"]), &json!([gpu, asic])), "ai-rmb");
    assert_eq!(kept, alone);
    // What another owns and runs is on no bill of one's own.
    let rented = json!(["gpu-server", "rented-cloud"]);
    assert_eq!(possible(&room(&rented, &json!([gpu])), "ai-rmb"), alone);
    // Not sure of a kind: its row may count or not.
    let unsure = json!({"yes": ["gpu-server"], "unknown": ["cpu-server"]});
    for rows in [json!([gpu]), json!([gpu, cpu])] {
        let open = possible(&room(&unsure, &rows), "ai-rmb");
        assert_eq!(
            open["possible"],
            json!(["encouraged", "register"]),
            "{rows}"
        );
    }
    // Nothing said of the machines themselves: they may be made for mining.
    let open = possible(&room(&json!("dont-know"), &json!([gpu])), "ai-rmb");
    assert_eq!(
        open["possible"],
        json!(["encouraged", "register", "unsettled"])
    );
}

#[test]
fn a_cell_that_is_not_known_leaves_the_energy_open() {
    use serde_json::json;
    let kinds = json!(["gpu-server", "cpu-server"]);
    let gpu = json!({"machine": "gpu-server", "count": "2", "watts": "4300", "hours": "24"});
    for cell in ["count", "watts", "hours"] {
        let mut row = json!({"machine": "cpu-server", "count": "1", "watts": "48", "hours": "24"});
        let known = possible(&room(&kinds, &json!([gpu, row])), "ai-rmb");
        assert_eq!(known["possible"], json!(["encouraged"]));
        row[cell] = json!("dont-know");
        let open = possible(&room(&kinds, &json!([gpu, row])), "ai-rmb");
        assert_eq!(
            open["possible"],
            json!(["encouraged", "register"]),
            "{cell}"
        );
    }
}

#[test]
fn taking_away_a_row_of_the_machines_only_widens_what_is_possible() {
    let assessor = super::assessor();
    let law = &assessor.rulebook;
    let fleet = law.question("hardware.fleet").expect("a question");
    let row = |machine: &str| serde_json::json!({"machine": machine, "count": "9", "watts": "999", "hours": "9"});
    let kinds = ["asic", "gpu-server", "cpu-server", "edge-box"];
    let rows: Vec<_> = kinds.iter().map(|k| row(k)).collect();
    let whole = room(&serde_json::json!(kinds), &serde_json::json!(rows));
    let office = include_str!("../../examples/validator-office.json");
    let mut taken = 0;
    for text in [whole.as_str(), office] {
        let answers = document::read(law, "case", text).expect("each answer is sound");
        let Some(Answer::Fleet(rows)) = answers.get(fleet) else {
            panic!("no machines");
        };
        let before = assess(&assessor, &answers, law.as_of);
        for at in 0..rows.len() {
            let mut fewer = rows.clone();
            fewer.remove(at);
            let mut less = answers.clone();
            less.set(fleet, Answer::Fleet(fewer));
            let after = assess(&assessor, &less, law.as_of);
            assert_eq!(after.energy, None, "row {at}");
            taken += 1;
            for activity in law.activity_ids() {
                let now = outcomes(after.verdict(activity));
                for outcome in outcomes(before.verdict(activity)) {
                    assert!(now.contains(&outcome), "row {at}: {outcome:?}, {now:?}");
                }
            }
        }
    }
    assert_eq!(taken, 5);
}
