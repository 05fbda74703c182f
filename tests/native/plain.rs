//! What insight says plainly: why nothing smaller than stopping helps, what a change leaves as it is,
//! and what may only be exposed.

use std::rc::Rc;

use light_mining_check::assessment::{Assessment, assess};
use light_mining_check::bundle;
use light_mining_check::evaluation::Headline;
use light_mining_check::i18n::Language;
use light_mining_check::ids::{ActivityId, FindingId};
use light_mining_check::insight::names::{Company, company};
use light_mining_check::insight::{
    Case, Changes, Insights, Smallest, changes, document, in_the_way,
};
use light_mining_check::report::text;
use light_mining_check::rulebook::{Conclusion, Lane, Rulebook};

use super::honest::{example, ids, sets};
use super::insight::book;

#[test]
fn where_no_change_helps_the_rules_in_the_way_are_named() {
    let assessor = Rc::new(super::assessor());
    let law = Rc::clone(&assessor.rulebook);
    let (mut nothing, mut spelled, mut seen) = (0, 0, Vec::new());
    for (name, answers) in book(&assessor) {
        let answers = Rc::new(answers);
        let result = Rc::new(assess(&assessor, &answers, law.as_of));
        let case = Case::new(&assessor, &answers, law.as_of);
        let insights = Insights::new(
            Rc::clone(&assessor),
            Rc::clone(&answers),
            Rc::clone(&result),
        );
        let mut stuck = Vec::new();
        for verdict in result.verdicts.iter().filter(|v| v.present == Some(true)) {
            let Changes::Sets(found) = changes(&case, &result, verdict.activity) else {
                continue;
            };
            let way = in_the_way(verdict, &found);
            let id = law[verdict.activity].id.clone();
            if verdict.headline == Some(Headline::Stop) && found.is_empty() {
                assert!(!way.is_empty(), "{name}: {id}: no word why");
            }
            if !found.is_empty() || verdict.possible.len() != 1 {
                assert_eq!(way, [], "{name}: {id}");
            }
            for rule in &way {
                let against = matches!(
                    law[*rule].concludes,
                    Conclusion::Lane(Lane::Financial | Lane::Eliminated) | Conclusion::Prohibited
                );
                let stands = verdict.reasons.iter().any(|r| r.rule == *rule && r.stands);
                assert!(against && stands, "{name}: {id}: {}", law[*rule].id);
            }
            if !way.is_empty() {
                nothing += 1;
                seen.push(id);
                stuck.push(way);
            }
        }
        // Text and JSON take long: a few cases show that they say it.
        if stuck.is_empty() || spelled > 2 {
            continue;
        }
        spelled += 1;
        for language in Language::ALL {
            let words = bundle::words(language);
            let said = text(&law, &words, language, &answers, &result, &insights);
            let why = ["in-change-why", "in-change-why-service"];
            let why: usize = why
                .map(|id| said.matches(words.get(id)).count())
                .iter()
                .sum();
            assert_eq!(why, stuck.len(), "{name}");
            let against = format!("{}: ", words.get("in-change-against"));
            let lines: Vec<&str> = said
                .lines()
                .filter_map(|line| line.strip_prefix(&against))
                .collect();
            for (line, way) in lines.iter().zip(&stuck) {
                for rule in way {
                    let id = format!("r-{}", law[*rule].id);
                    let rule = words.get(&id);
                    assert!(line.contains(rule), "{name}: {line}");
                }
            }
        }
        let doc = document::write(&law, &result, &insights);
        let written = serde_json::to_value(doc).expect("JSON");
        let named = written["insights"].as_array().expect("a list");
        let named = named
            .iter()
            .filter(|one| one["in_the_way"].as_array().is_some_and(|r| !r.is_empty()));
        assert_eq!(named.count(), stuck.len(), "{name}");
    }
    assert!(nothing > 30, "{nothing}");
    for id in [
        "power-shares",
        "token-home",
        "tokens-to-rmb",
        "pow-asic",
        "pool",
    ] {
        assert!(seen.iter().any(|s| s == id), "{id}");
    }
}

#[test]
fn shares_of_power_can_give_way_to_a_service_where_servers_stand() {
    let assessor = super::assessor();
    let law = &*assessor.rulebook;
    let book = book(&assessor);
    let of = |name: &str| {
        let found = book.iter().find(|(file, _)| file.contains(name));
        found.expect("a case").1.clone()
    };
    let service = sets(&assessor, &of("15-filecoin-storage-power"), "power-shares");
    let storage = law.activity("storage-rmb").expect("an activity");
    let set = service.iter().find(|s| s.becomes == Some(storage));
    let set = set.expect("a service in its place");
    // What was done until then is not washed.
    assert!(set.past);
    let stays = ids(law, &set.stays, |law, f| law[f].id.clone());
    let remains = ids(law, &set.remains, |law, f| law[f].id.clone());
    for id in ["illegal-fundraising", "pyramid"] {
        assert!(
            stays.iter().chain(&remains).any(|f| f == id),
            "{id}: {stays:?}, {remains:?}"
        );
    }
    // A machine built to mine can do nothing else.
    assert_eq!(
        sets(&assessor, &of("53-power-shares-tiers"), "power-shares"),
        []
    );
}

#[test]
fn a_real_service_can_take_an_acts_place_where_it_would_be_paid_as_before() {
    let assessor = super::assessor();
    let law = &*assessor.rulebook;
    let storage = law.activity("storage-rmb");
    let studio = include_str!("../../examples/ai-studio-at-night.json");
    for paid in [vec!["rmb"], vec!["stablecoin"], vec!["rmb", "stablecoin"]] {
        let answers = example(
            &assessor,
            studio,
            &[
                ("revenue.streams", serde_json::json!(["hosting-miners"])),
                ("revenue.paid-in", serde_json::json!(paid)),
                ("consensus.mechanisms", serde_json::json!([])),
                ("stage.host-miners", serde_json::json!("running")),
            ],
        );
        let offered = sets(&assessor, &answers, "host-miners");
        assert!(offered.iter().any(|s| s.becomes == storage), "{paid:?}");
    }
}

/// The findings that stand and burden, on the firm or some activities.
fn burdens(law: &Rulebook, of: &Assessment, on: &[ActivityId]) -> Vec<FindingId> {
    const GROUPS: [&str; 5] = ["sanction", "exposure", "contract", "pattern", "spill"];
    of.findings()
        .filter(|(a, f, r)| {
            r.stands
                && a.is_none_or(|a| on.contains(&a))
                && GROUPS.contains(&law[*f].group.as_str())
        })
        .map(|(_, f, _)| f)
        .collect()
}

#[test]
fn every_finding_that_a_change_leaves_is_listed_with_it() {
    let assessor = super::assessor();
    let law = &*assessor.rulebook;
    let (mut stays, mut remains, mut planned) = (0, 0, 0);
    for (name, answers) in book(&assessor) {
        let result = assess(&assessor, &answers, law.as_of);
        let case = Case::new(&assessor, &answers, law.as_of);
        for verdict in &result.verdicts {
            let Changes::Sets(found) = changes(&case, &result, verdict.activity) else {
                continue;
            };
            for set in found {
                let now = burdens(law, &result, &[verdict.activity]);
                for finding in &now {
                    let listed = set.stays.contains(finding) || set.remains.contains(finding);
                    // What was only planned leaves nothing; what was done leaves everything.
                    assert!(listed || !set.past, "{name}: {}", law[*finding].id);
                }
                assert!(set.past || set.stays.is_empty(), "{name}");
                assert!(!set.stays.iter().any(|f| set.remains.contains(f)), "{name}");
                stays += usize::from(!set.stays.is_empty());
                remains += usize::from(!set.remains.is_empty());
                planned += usize::from(!set.past);
            }
        }
    }
    assert!(
        stays > 20 && remains > 20 && planned > 3,
        "{stays} {remains} {planned}"
    );

    // A licence for what ran without one leaves what it ran into.
    let of = book(&assessor);
    let (_, rental) = of
        .iter()
        .find(|(file, _)| file.contains("45-gpu-rental-unlicensed"))
        .expect("a case");
    let found = sets(&assessor, rental, "ai-rmb");
    let licensed = |s: &&Smallest| s.moves.iter().any(|m| law[*m].id == "license-idc");
    let set = found.iter().find(licensed).expect("a licence helps");
    let left = ids(law, &set.stays, |law, f| law[f].id.clone());
    assert!(left.iter().any(|f| f == "telecom-unlicensed"), "{left:?}");
}

#[test]
fn what_may_only_be_exposed_is_not_said_to_be() {
    let assessor = Rc::new(super::assessor());
    let law = Rc::clone(&assessor.rulebook);
    let text = include_str!("../../examples/pure-ai.json");
    // The filing is owed, and whether something else runs is not known.
    let open = [
        ("location.build", serde_json::json!("yes")),
        ("consensus.mechanisms", serde_json::json!("dont-know")),
    ];
    let answers = Rc::new(example(&assessor, text, &open));
    let result = Rc::new(assess(&assessor, &answers, law.as_of));
    let ai = law.activity("ai-rmb").expect("an activity");
    assert_eq!(company(&result, ai), Company::MayBeBad);
    let found = sets(&assessor, &answers, "ai-rmb");
    let good = |s: &&Smallest| s.headline == Headline::Encouraged;
    let set = found.iter().find(good).expect("a filing helps");
    assert!(set.exposed_by.is_empty() && !set.may_be_exposed_by.is_empty());
    let insights = Insights::new(assessor, Rc::clone(&answers), Rc::clone(&result));
    for language in Language::ALL {
        let words = bundle::words(language);
        let said = self::text(&law, &words, language, &answers, &result, &insights);
        let own = said.split("\n## ").find(|part| {
            part.starts_with(words.get("a-ai-rmb")) && part.contains(words.get("in-change-to"))
        });
        let own = own.expect("its part");
        let to = words.get("in-change-to");
        let lines: Vec<&str> = own.lines().filter(|line| line.contains(to)).collect();
        let may = words.get("ui-tag-may-be-exposed");
        assert!(lines.iter().any(|line| line.ends_with(may)), "{lines:?}");
        for word in [
            "ui-tag-exposed",
            "ui-tag-encouraged",
            "cli-headline-encouraged",
        ] {
            let said = |line: &&str| line.ends_with(words.get(word)) && !line.ends_with(may);
            assert!(!own.lines().any(|line| said(&line)), "{word}: {own}");
        }
    }
}
