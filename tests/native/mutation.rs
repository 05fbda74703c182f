//! Each kind of mutant is made, and is seen noticed or proved the same; the counts are exact.

use std::fs;
use std::path::Path;

use light_mining_check::rulebook::link::{Documents, FILES, parse_all};
use light_mining_check::verification::cases::Case;
use light_mining_check::verification::mutation::edges::{self, Entry};
use light_mining_check::verification::mutation::propose;
use light_mining_check::verification::mutation::report::{self, Counts};
use light_mining_check::verification::mutation::{Bench, Fate, Kind, Mutant, all};

/// The small rulebook for mutants: `tests/fixtures/mutants` over the sound small one.
fn documents() -> Documents {
    let mut files = std::collections::BTreeMap::new();
    for name in FILES {
        let over = Path::new("tests/fixtures/mutants").join(name);
        let base = Path::new("tests/fixtures/base").join(name);
        let path = if over.exists() { over } else { base };
        let text = fs::read_to_string(path).expect("a readable fixture");
        files.insert(name.to_owned(), text);
    }
    parse_all(&files).unwrap_or_else(|p| panic!("{p:?}"))
}

fn case() -> Case {
    let text = fs::read_to_string("tests/fixtures/mutants/01-does-a.md").expect("a case");
    Case::read("01-does-a.md", &text).unwrap_or_else(|p| panic!("{p:?}"))
}

fn pinned() -> Vec<Entry> {
    let text = fs::read_to_string("tests/fixtures/mutants/edges.json").expect("edges");
    edges::read("edges.json", &text).unwrap_or_else(|p| panic!("{p:?}"))
}

/// What becomes of every mutant of the small rulebook.
fn judged(pinned: &[Entry]) -> Vec<(Mutant, Fate)> {
    let docs = documents();
    let cases = [case()];
    let bench = Bench::new(&docs, &cases, pinned).unwrap_or_else(|p| panic!("{p:?}"));
    let judge = |m: Mutant| {
        let fate = bench.judge(&m);
        (m, fate)
    };
    all(&docs).into_iter().map(judge).collect()
}

fn counted(judged: &[(Mutant, Fate)], kind: Option<Kind>) -> Counts {
    let judged: Vec<(&Mutant, Fate)> = judged.iter().map(|(m, f)| (m, f.clone())).collect();
    Counts::of(&judged, kind)
}

fn ids<'a>(judged: &'a [(Mutant, Fate)], fate: &Fate) -> Vec<&'a str> {
    let of = judged.iter().filter(|(_, f)| f == fate);
    of.map(|(m, _)| m.id.as_str()).collect()
}

#[test]
fn every_kind_of_mutant_is_made() {
    let found = judged(&[]);
    let made: Vec<Kind> = Kind::ALL
        .into_iter()
        .filter(|k| found.iter().any(|(m, _)| m.kind == *k))
        .collect();
    // The small rulebook has no list of options to drop one from; the real one has.
    let expected: Vec<Kind> = Kind::ALL
        .into_iter()
        .filter(|k| *k != Kind::Choice)
        .collect();
    assert_eq!(made, expected);
    assert_eq!(found.len(), 51);
    let real = parse_all(&light_mining_check::bundle::files()).expect("it is read");
    assert!(all(&real).iter().any(|m| m.kind == Kind::Choice));
}

#[test]
fn one_case_notices_some_and_every_other_survivor_is_named() {
    let found = judged(&[]);
    let expected = Counts {
        all: 51,
        linking: 5,
        edges: 0,
        cases: 13,
        verification: 16,
        equivalent: 2,
        survive: 15,
    };
    assert_eq!(counted(&found, None), expected);
    assert_eq!(counted(&found, None).score(), Some(6938));
    assert_eq!(
        ids(&found, &Fate::Survives),
        [
            "a-ban/join/1",
            "a-ban/threshold/1",
            "a-ban/basis/2",
            "a-good/lane/1",
            "b-good/certainty/1",
            "b-good/certainty/2",
            "b-good/lane/1",
            "both-found/certainty/1",
            "both-found/certainty/2",
            "both-found/activity/2",
            "paper/certainty/1",
            "paper/certainty/2",
            "paper/timing/1",
            "act-a/condition/1",
            "x.size/condition/1",
        ]
    );
}

#[test]
fn what_is_the_same_on_every_sheet_is_proved_and_nothing_else() {
    let found = judged(&[]);
    // Whoever does b says so: the rest of the condition adds nothing.
    assert_eq!(
        ids(&found, &Fate::Equivalent),
        ["b-good/condition/1", "b-good/condition/3"]
    );
    let docs = documents();
    let cases = [case()];
    let bench = Bench::new(&docs, &cases, &[]).expect("it is sound");
    for (mutant, fate) in &found {
        let noticed = !matches!(fate, Fate::Equivalent | Fate::Survives | Fate::Linking(_));
        if noticed {
            assert!(!bench.equivalent(mutant), "{} was noticed", mutant.id);
        }
    }
}

#[test]
fn edges_notice_what_the_case_did_not() {
    let found = judged(&pinned());
    assert_eq!(ids(&found, &Fate::Survives), ["act-a/condition/1"]);
    assert_eq!(counted(&found, None).edges, 34);
    assert_eq!(counted(&found, Some(Kind::Threshold)).score(), Some(10_000));
    let listed: Vec<(&Mutant, Fate)> = found.iter().map(|(m, f)| (m, f.clone())).collect();
    assert_eq!(
        report::list(&listed, &Fate::Survives),
        "- `act-a/condition/1`: done without any condition\n"
    );
    let choices = counted(&found, Some(Kind::Choice));
    assert_eq!((choices.all, choices.score()), (0, None));
    let last = "| **all** | 51 | 5 | 34 | 8 | 1 | 2 | 1 | 97.95 % |\n";
    assert!(report::table(&listed).ends_with(last));
}

#[test]
fn a_survivor_is_shown_the_nearest_answers_on_which_it_differs() {
    let docs = documents();
    let cases = [case()];
    let bench = Bench::new(&docs, &cases, &[]).expect("it is sound");
    let mutants = all(&docs);
    let of = |id: &str| mutants.iter().find(|m| m.id == id).expect("a mutant");
    let found = propose::proposals(&bench, &[of("a-ban/threshold/1"), of("a-ban/join/1")]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].of, "01");
    assert_eq!(found[0].but["x.size"], serde_json::json!("9"));
    assert_eq!(
        (found[0].says.as_str(), found[0].otherwise.as_str()),
        ("no", "eliminated settled")
    );
    assert_eq!(found[0].mutants, ["a-ban/threshold/1", "a-ban/join/1"]);
    let found = propose::proposals(&bench, &[of("both-found/activity/2")]);
    assert_eq!(found[0].of_activity.as_deref(), Some("act-b"));
}

#[test]
fn a_rulebook_is_not_judged_by_cases_or_edges_that_do_not_hold() {
    let docs = documents();
    let mut wrong = case();
    wrong.expected.firm = "permitted".to_owned();
    assert!(Bench::new(&docs, &[wrong], &[]).is_err());
    let text = r#"[{"rule": "a-ban", "why": "x", "edges": [{"of": "01", "says": "no"}]}]"#;
    let edges = edges::read("test", text).expect("it is read");
    let problems = Bench::new(&docs, &[case()], &edges).err().expect("refused");
    assert!(
        problems[0]
            .says
            .contains("found eliminated settled, expected no")
    );
}

#[test]
fn a_fate_is_read_back_as_it_was_written() {
    for fate in [
        Fate::Linking("says".to_owned()),
        Fate::Edge("a-ban".to_owned()),
        Fate::Case("01".to_owned()),
        Fate::Verification("dead-rule".to_owned()),
        Fate::Equivalent,
        Fate::Survives,
    ] {
        let (name, by) = fate.named();
        assert_eq!(Fate::read(name, by), Some(fate.clone()));
    }
    assert_eq!(Fate::read("noticed", ""), None);
}
