//! What goes with a verdict: the surcharge, the company an activity keeps, dates that pass.

use std::rc::Rc;

use light_mining_check::answers::document;
use light_mining_check::assessment::{Assessor, assess, document as result};
use light_mining_check::bundle;
use light_mining_check::i18n::Language;
use light_mining_check::ids::ActivityId;
use light_mining_check::insight::Insights;
use light_mining_check::report::text;
use light_mining_check::rulebook::Day;
use serde_json::{Value, json};

const PURE_AI: &str = include_str!("../../examples/pure-ai.json");
const STORAGE: &str = include_str!("../../examples/storage-provider.json");
const STUDIO: &str = include_str!("../../examples/ai-studio-at-night.json");
const OFFICE: &str = include_str!("../../examples/validator-office.json");

/// An example with other answers laid over it.
pub fn with(text: &str, over: &Value) -> String {
    let mut case: Value = serde_json::from_str(text).expect("JSON");
    let answers = case["answers"].as_object_mut().expect("answers");
    for (id, answer) in over.as_object().expect("answers") {
        answers.insert(id.clone(), answer.clone());
    }
    case.to_string()
}

/// What the product says of a case on a day, as it writes it for others.
pub fn said(text: &str, date: &str) -> Value {
    let assessor = super::assessor();
    let law = &assessor.rulebook;
    let answers = document::read(law, "case", text).expect("each answer is sound");
    let date = Day::parse(date).expect("a day");
    let made = assess(&assessor, &answers, date);
    serde_json::to_value(result::write(law, &made)).expect("JSON")
}

/// One activity of it.
fn activity<'a>(said: &'a Value, id: &str) -> &'a Value {
    let all = said["activities"].as_array().expect("activities");
    let found = all.iter().find(|a| a["id"] == id);
    found.unwrap_or_else(|| panic!("{id} is absent"))
}

const TODAY: &str = "2026-11-22";

#[test]
fn a_surcharge_is_reckoned_only_where_mining_is_or_may_be_found() {
    // No chain at all: nothing that could be charged.
    assert_eq!(said(PURE_AI, TODAY)["surcharge"], json!(null));
    // Proof of work stands: it is.
    let studio = said(STUDIO, TODAY);
    assert_eq!(studio["surcharge"]["if_mining"], json!(false));
    // The rule waits for an answer, here whether there is proof of work at all.
    let unsure = json!({"consensus.mechanisms": {"yes": [], "unknown": ["pow"]}});
    let open = said(&with(PURE_AI, &unsure), TODAY);
    assert_eq!(open["surcharge"]["if_mining"], json!(true));
    assert_eq!(open["surcharge"]["yuan_year"], json!("43200"));
    // Storage that may be held to be mining: the rule itself is less than settled.
    assert!(said(STORAGE, TODAY)["surcharge"].is_object());
}

#[test]
fn a_dealer_in_rigs_is_told_no_surcharge_on_the_power_of_the_office() {
    let sells = json!({
        "revenue.streams": ["rmb-compute", "machine-sales"],
        "revenue.machines-sold": ["mining"],
        "stage.sell-miners": "running",
    });
    let dealer = said(&with(PURE_AI, &sells), TODAY);
    // What is sold is eliminated, but draws its power elsewhere.
    let sold = activity(&dealer, "sell-miners");
    assert_eq!(sold["headline"], json!("stop"));
    assert_eq!(dealer["surcharge"], json!(null));
    // Who hosts rigs as well draws power for them.
    let hosts = json!({
        "revenue.streams": ["rmb-compute", "machine-sales", "hosting-miners"],
        "revenue.machines-sold": ["mining"],
        "stage.sell-miners": "running",
        "stage.host-miners": "running",
    });
    let hosts = said(&with(PURE_AI, &hosts), TODAY);
    assert_eq!(hosts["surcharge"]["if_mining"], json!(false));
}

#[test]
fn what_stopped_before_a_place_had_its_figure_is_charged_by_the_national_one() {
    let stopped = |month: &str| {
        let mined = json!({
            "stage.pow-general": "stopped",
            "location.province": "CN-SC",
            "location.started": "2021-01",
            "location.stopped": month,
        });
        said(&with(STUDIO, &mined), TODAY)["surcharge"].clone()
    };
    let rate = |month| stopped(month)["yuan_per_kwh"].clone();
    assert_eq!(rate("2024-08"), json!("2.00"));
    assert_eq!(rate("2022-04"), json!("2.00"));
    assert_eq!(rate("2022-03"), json!("0.30"));
    assert_eq!(stopped("2024-08")["if_mining"], json!(true));
    // Before the ban nothing was charged.
    assert_eq!(stopped("2021-08"), json!(null));
}

#[test]
fn a_places_figure_is_told_as_it_stands_beside_the_rate_that_is_used() {
    let assessor = super::assessor();
    let law = &assessor.rulebook;
    let told = |over: Value| {
        let text = with(STUDIO, &over);
        let answers = document::read(law, "case", &text).expect("each answer is sound");
        let today = Day::parse(TODAY).expect("a day");
        let made = assess(&assessor, &answers, today).surcharge;
        let made = made.expect("a surcharge");
        let [rate, found] = [made.rate, made.found(law)].map(|yuan| yuan.to_string());
        (rate, found, made.base(law).to_owned(), made.came_later())
    };
    let text = |rate: &str, found: &str, base: &str, later| {
        (rate.to_owned(), found.to_owned(), base.to_owned(), later)
    };
    // A draft is told with its own figure, and is not reckoned with.
    let draft = told(json!({"location.province": "CN-SD"}));
    assert_eq!(draft, text("0.30", "2.00", "not-read", false));
    let running = told(json!({"location.province": "CN-SC"}));
    assert_eq!(running, text("2.00", "2.00", "whole", false));
    // What the province's notice says of the account is not said of the time before it.
    let stopped = told(json!({
        "stage.pow-general": "stopped",
        "location.province": "CN-SC",
        "location.started": "2021-01",
        "location.stopped": "2021-12",
    }));
    assert_eq!(stopped, text("0.30", "2.00", "not-read", true));
    let none = told(json!({"location.province": "CN-BJ"}));
    assert_eq!(none, text("0.30", "0.30", "not-read", false));
}

#[test]
fn encouraged_is_marked_while_something_else_may_still_be_stop() {
    let sure = said(PURE_AI, TODAY);
    let ai = activity(&sure, "ai-rmb");
    assert_eq!(ai["may_be_exposed_by"], json!([]));
    let unsure = json!({"consensus.mechanisms": {"yes": [], "unknown": ["pow"]}});
    let open = said(&with(PURE_AI, &unsure), TODAY);
    let ai = activity(&open, "ai-rmb");
    assert_eq!(ai["headline"], "encouraged");
    assert_eq!(ai["exposed_by"], json!([]));
    let by = ai["may_be_exposed_by"].as_array().expect("a list");
    assert!(by.contains(&json!("pow-general")), "{by:?}");
    // What is bad for certain exposes, and is not named twice.
    let studio = said(STUDIO, TODAY);
    let night = activity(&studio, "ai-rmb");
    assert_ne!(night["exposed_by"], json!([]));
    for sure in night["exposed_by"].as_array().expect("a list") {
        let may = night["may_be_exposed_by"].as_array().expect("a list");
        assert!(!may.contains(sure));
    }
}

#[test]
fn a_figure_of_a_place_lapses_on_its_day() {
    let sichuan = with(STUDIO, &json!({"location.province": "CN-SC"}));
    let before = &said(&sichuan, "2027-04-30")["surcharge"];
    assert_eq!(before["state"], "in-force");
    assert_eq!(before["yuan_per_kwh"], "2.00");
    let after = &said(&sichuan, "2027-05-15")["surcharge"];
    assert_eq!(after["state"], "lapsed");
    assert_eq!(after["national"], json!(true));
    assert_eq!(after["yuan_per_kwh"], "0.30");
}

#[test]
fn a_programme_ends_on_its_day() {
    let law = super::law();
    let place = law.place("CN-GD").expect("a place");
    let day = |text| Day::parse(text).expect("a day");
    let state = |on| law[place].support_on(0, day(on));
    assert_eq!(state("2026-12-18"), "running");
    assert_eq!(state("2026-12-19"), "ended");
}

#[test]
fn months_that_cannot_be_are_named_and_nothing_follows_from_them() {
    let past = json!({
        "consensus.mechanisms": ["pow"], "consensus.pow-machines": ["gpu-cpu"],
        "stage.pow-general": "stopped", "stage.ai-rmb": "stopped",
        "location.started": "2017-01", "location.stopped": "2019-03",
    });
    let found = said(&with(PURE_AI, &past), TODAY);
    assert_eq!(found["conflicts"], json!([]));
    let reversed = json!({"location.started": "2020-01", "location.stopped": "2019-03"});
    let both = with(&with(PURE_AI, &past), &reversed);
    assert_eq!(
        said(&both, TODAY)["conflicts"],
        json!([["location.started", "location.stopped"]])
    );
    let later = json!({"location.stopped": "2027-01"});
    let one = with(&with(PURE_AI, &past), &later);
    assert_eq!(
        said(&one, TODAY)["conflicts"],
        json!([["location.stopped"]])
    );
    // The same month has come by then.
    assert_eq!(said(&one, "2027-01-01")["conflicts"], json!([]));
    // No finding stands by a month that cannot be.
    for text in [&both, &one] {
        let made = said(text, TODAY);
        let all = made["activities"].as_array().expect("activities");
        let every = all.iter().flat_map(|a| {
            let list = |key: &str| a[key].as_array().cloned().unwrap_or_default();
            [list("findings"), list("reasons")].concat()
        });
        let firm = made["firm"]["findings"]
            .as_array()
            .cloned()
            .unwrap_or_default();
        for reason in every.chain(firm).filter(|r| r["stands"] == json!(true)) {
            let because = reason["because"].as_array().expect("a list");
            assert!(!because.contains(&json!("location.stopped")), "{reason}");
        }
    }
}

#[test]
fn energy_from_machines_names_the_machines_as_its_fact() {
    let made = said(OFFICE, TODAY);
    assert_eq!(made["energy"]["source"], "machines");
    let text = made.to_string();
    let because = text.split("\"because\":[").skip(1);
    let facts: Vec<&str> = because.filter_map(|t| t.split(']').next()).collect();
    assert!(facts.iter().all(|f| !f.contains("hardware.kwh-month")));
    assert!(facts.iter().any(|f| f.contains("hardware.fleet")));
}

/// Hash power sold in shares; whether a token of their own is issued is not said.
const SHARES: &str = r#"{"answers": {"person.role": "founder", "consensus.mechanisms": [],
    "revenue.streams": ["power-shares"], "stage.power-shares": "running",
    "location.machines": ["mainland"], "location.province": "CN-GD", "revenue.promise": "yes",
    "revenue.solicit": "yes", "revenue.tiers": "no", "revenue.people": "400",
    "revenue.amount": "3000000", "location.entity": "mainland-company"}}"#;

#[test]
fn a_standing_finding_names_apart_what_may_not_be_there() {
    let assessor = super::assessor();
    let law = &assessor.rulebook;
    let answers = document::read(law, "case", SHARES).expect("each answer is sound");
    let made = assess(&assessor, &answers, law.as_of);
    let ids =
        |of: &[ActivityId]| -> Vec<String> { of.iter().map(|a| law[*a].id.clone()).collect() };
    let found = made.found(law, "sanction");
    let crime = found.iter().find(|f| law[f.id].id == "illegal-fundraising");
    let crime = crime.expect("it is found");
    assert!(crime.stands());
    assert_eq!(ids(&crime.of), ["power-shares"]);
    assert_eq!(ids(&crime.may), ["token-home", "token-abroad"]);
    let waits = made
        .found(law, "sanction")
        .into_iter()
        .filter(|f| !f.stands());
    assert!(waits.into_iter().all(|f| f.of.is_empty()));
    let (answers, made) = (Rc::new(answers), Rc::new(made));
    let assessor = Rc::new(super::assessor());
    for language in Language::ALL {
        let insights = Insights::new(Rc::clone(&assessor), Rc::clone(&answers), Rc::clone(&made));
        let words = bundle::words(language);
        let said = text(law, &words, language, &answers, &made, &insights);
        let name = |id: &str| words.get(&format!("a-{id}")).to_owned();
        assert!(said.contains(&format!("\n({})\n", name("power-shares"))));
        let apart = format!("\n({}", words.get("ui-if-so"));
        let apart = said
            .lines()
            .any(|l| format!("\n{l}").starts_with(&apart) && l.contains(&name("token-abroad")));
        assert!(apart, "{}", language.tag());
    }
}

#[test]
fn the_largest_answers_under_the_largest_figures_that_link_are_reckoned_with() {
    let mut law = (*super::law()).clone();
    let asked = law.question("hardware.kwh-month").expect("it is asked");
    let most = 1_000_000_000_000_u64.into();
    law.questions[asked.index()].range = Some((0.into(), most));
    law.national_surcharge.0 = 1_000_000.into();
    law.tce_per_kwh.0 = 1_000_000.into();
    for place in &mut law.places {
        place.rate = place.rate.map(|_| 1_000_000.into());
    }
    let assessor = Assessor::new(Rc::new(law));
    // As many rows as a file within reason can hold, each with all that a row can say.
    let row =
        json!({"machine": "gpu-server", "count": "1000000", "watts": "1000000", "hours": "24"});
    let rows = Value::Array(vec![row; 100_000]);
    for (bill, fleet, kwh) in [
        (json!(most.to_string()), Value::Null, "12000000000000"),
        (Value::Null, rows, "876000000000000000"),
    ] {
        let over = json!({"hardware.kwh-month": bill, "hardware.fleet": fleet});
        let mut case: Value = serde_json::from_str(&with(STUDIO, &over)).expect("JSON");
        let answers = case["answers"].as_object_mut().expect("answers");
        answers.retain(|_, answer| !answer.is_null());
        let answers = document::read(&assessor.rulebook, "case", &case.to_string());
        let answers = answers.expect("each answer is sound");
        let made = assess(&assessor, &answers, assessor.rulebook.as_of);
        let energy = made.energy.expect("a figure");
        assert_eq!(energy.kwh_year.to_string(), kwh);
        let surcharge = made.surcharge.expect("a figure");
        assert_eq!(surcharge.yuan_year, energy.kwh_year * surcharge.rate);
    }
}
