//! Energy and surcharge in figures, written out: a slip in the arithmetic does not go unseen.

use light_mining_check::rulebook::{Day, SurchargeState};
use serde_json::{Value, json};

use super::exposure;

const OFFICE: &str = include_str!("../../examples/validator-office.json");
const STUDIO: &str = include_str!("../../examples/ai-studio-at-night.json");

/// What is said of an example with other answers laid over it.
fn said(example: &str, over: &Value) -> Value {
    exposure::said(&exposure::with(example, over), "2026-11-22")
}

fn row(machine: &str, count: &str) -> Value {
    json!({"machine": machine, "count": count, "watts": "48", "hours": "24"})
}

#[test]
fn the_energy_of_a_year_is_reckoned_from_machines_or_from_the_bill() {
    let energy = |over: Value| said(OFFICE, &over)["energy"].clone();
    // 4 × 48 W × 24 h a day, for 365 days; a kilowatt-hour is 0.0001229 t of coal.
    let machines = json!({"kwh_year": "1681.92", "tce_year": "0.206707968", "source": "machines"});
    assert_eq!(energy(json!({})), machines);
    let bill = json!({"kwh_year": "12000", "tce_year": "1.4748", "source": "bill"});
    assert_eq!(energy(json!({"hardware.kwh-month": "1000"})), bill);
    // Rows add up.
    let two = json!([row("cpu-server", "1"), row("cpu-server", "3")]);
    assert_eq!(energy(json!({"hardware.fleet": two})), machines);
    assert_eq!(energy(json!({"hardware.fleet": []})), json!(null));
}

#[test]
fn a_kind_that_may_be_there_counts_for_nothing_only_where_it_draws_nothing() {
    let energy = |count: &str| {
        let fleet = json!([row("cpu-server", "4"), row("gpu-server", count)]);
        let unsure = json!({"yes": ["cpu-server"], "unknown": ["gpu-server"]});
        let over = json!({"hardware.machines": unsure, "hardware.fleet": fleet});
        said(OFFICE, &over)["energy"].clone()
    };
    assert_eq!(energy("1"), json!(null));
    assert_eq!(energy("0")["kwh_year"], "1681.92");
}

#[test]
fn a_surcharge_is_the_places_figure_or_the_national_one_times_the_energy_to_the_fen() {
    let surcharge = |place: &str, kwh_month: &str| {
        let over = json!({"location.province": place, "hardware.kwh-month": kwh_month});
        said(STUDIO, &over)["surcharge"].clone()
    };
    let own = surcharge("CN-ZJ", "10.006");
    assert_eq!(own["yuan_per_kwh"], "0.50");
    assert_eq!(own["national"], json!(false));
    assert_eq!(own["yuan_year"], "60.04");
    // A draft is no figure, and where none was found the national one is taken.
    for place in ["CN-SD", "CN-GD"] {
        let national = surcharge(place, "10.006");
        assert_eq!(national["yuan_per_kwh"], "0.30");
        assert_eq!(national["national"], json!(true));
        assert_eq!(national["yuan_year"], "36.02");
    }
}

#[test]
fn a_figure_that_has_lapsed_is_no_figure() {
    let law = super::law();
    let place = &law[law.place("CN-SC").expect("a place")];
    let on = |day| Day::parse(day).expect("a day");
    assert_eq!(
        place.surcharge_on(on("2027-04-30")),
        SurchargeState::InForce
    );
    assert_eq!(place.rate_on(on("2027-04-30")), place.rate);
    assert_eq!(place.surcharge_on(on("2027-05-01")), SurchargeState::Lapsed);
    assert_eq!(place.rate_on(on("2027-05-01")), None);
}
