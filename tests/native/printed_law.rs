//! The whole rulebook as it is printed: nothing of it is left out, in any language.

use light_mining_check::bundle;
use light_mining_check::i18n::{Language, Words, option_id, question_id};
use light_mining_check::rulebook::{Kind, Rulebook};

use super::printed::{named, printed};

/// What stands under the heading of a row, up to the next heading. A rule may bear the id of an
/// activity, so the rank of the heading counts.
fn row<'t>(text: &'t str, rank: &str, id: &str) -> &'t str {
    let end = format!(" (`{id}`)");
    let head = format!("\n{rank} ");
    let mut heads = text.match_indices(&head).map(|(at, _)| &text[at + 1..]);
    let from = heads
        .find(|from| from.lines().next().is_some_and(|line| line.ends_with(&end)))
        .unwrap_or_else(|| panic!("{id} is not printed"));
    let end = from.find("\n#").unwrap_or(from.len());
    &from[..end]
}

#[test]
fn the_whole_rulebook_is_printed_in_every_language() {
    let law = super::law();
    for language in Language::ALL {
        let words = bundle::words(language);
        let text = printed(&["print"], language);
        rules(&law, &words, &text);
        duties(&law, &words, &text);
        places(&law, &words, language, &text);
        questions(&law, &words, &text);
        authorities(&law, &words, language, &text);
        for id in [
            "ui-not-reviewed",
            "ui-42-not-read",
            "ui-limits-advice",
            "ui-limits-places",
            "ui-paper-privilege",
        ] {
            assert!(text.contains(words.get(id)), "{}: {id}", language.tag());
        }
        for one in &law.moves {
            assert!(
                row(&text, "####", &one.id)
                    .contains(words.attr(&format!("move-{}", one.id), "says"))
            );
        }
        for preset in &law.presets {
            assert!(text.contains(&format!(
                "{}: {} W",
                named(&words, "m", &preset.id),
                preset.watts
            )));
        }
    }
}

fn rules(law: &Rulebook, words: &Words, text: &str) {
    for rule in &law.rules {
        let printed = row(text, "####", &rule.id);
        let message = format!("r-{}", rule.id);
        for attribute in ["reason", "counter"] {
            assert!(
                printed.contains(words.attr(&message, attribute)),
                "{message}"
            );
        }
        let certainty = named(words, "ui-certainty", rule.certainty.name());
        assert!(printed.contains(&certainty), "{message}");
        assert!(printed.contains(words.get("ui-not-reviewed")), "{message}");
        for exception in &rule.yields_to {
            let id = format!("(`{}`)", law[*exception].id);
            assert!(printed.contains(&id), "{message} yields to {id}");
        }
        // Each fact of the condition in words.
        for question in rule.when.questions() {
            if law[question].stage_of.is_none() {
                let asked = words.get(&question_id(&law[question].id)).to_owned();
                let of_activity = law.activities.iter().any(|a| {
                    rule.when
                        .questions()
                        .iter()
                        .any(|q| a.when.questions().contains(q))
                });
                assert!(
                    printed.contains(&asked) || of_activity,
                    "{message}: {asked}"
                );
            }
        }
        for one in &rule.basis {
            let (authority, provision) = law.cited(one.pin);
            let provenance = named(words, "ui-provenance", &provision.provenance);
            let role = named(words, "ui-role", one.role.name());
            let state = named(words, "ui-status", authority.state());
            let whole = provision.provenance != "reconstructed"
                && provision.provenance != "number-reconstructed";
            let cited = printed.lines().any(|l| {
                l.contains(&authority.title.zh)
                    && l.contains(authority.number.as_deref().unwrap_or_default())
                    && l.contains(&provenance)
                    && l.contains(&role)
                    && l.contains(&state)
                    && (!whole || l.contains(&provision.pin))
            });
            assert!(cited, "{message}: {}", authority.id);
        }
    }
    // One condition, read as a whole.
    let fact = words.get("q-consensus-pow-machines");
    let machine = words.get("o-consensus-pow-machines-asic");
    let asic = row(text, "###", "pow-asic");
    assert!(asic.contains(&format!("- {fact} → {machine}\n")), "{asic}");
}

fn duties(law: &Rulebook, words: &Words, text: &str) {
    let of_firm = law
        .duties
        .iter()
        .filter(|d| d.activities.is_empty())
        .count();
    assert!(of_firm >= 3, "duties of the whole firm");
    for duty in &law.duties {
        let printed = row(text, "####", &duty.id);
        let message = format!("d-{}", duty.id);
        for attribute in ["says", "deadline"] {
            assert!(
                printed.contains(words.attr(&message, attribute)),
                "{message}"
            );
        }
        assert!(printed.contains(words.get("pages-duty-when")), "{message}");
        assert!(printed.contains(words.get("pages-duty-held")), "{message}");
        for one in &duty.basis {
            assert!(
                printed.contains(&law.cited(one.pin).0.title.zh),
                "{message}"
            );
        }
    }
}

fn places(law: &Rulebook, words: &Words, language: Language, text: &str) {
    for place in &law.places {
        let printed = row(text, "###", &place.id);
        let state = named(words, "pages-map-state", place.surcharge.name());
        assert!(printed.contains(&state), "{}", place.id);
        if let Some(rate) = place.rate {
            let rate = light_mining_check::i18n::number::decimal(rate, language);
            let rate = words.fill("ui-rate", &[("n", &rate)]);
            assert!(printed.contains(&rate), "{}: {rate}", place.id);
            assert!(
                printed.contains(&named(words, "ui-base", &place.base)),
                "{}",
                place.id
            );
        }
        if let Some(until) = place.until {
            assert!(printed.contains(&until.to_string()), "{}", place.id);
        }
        let all = place.basis.iter().chain(&place.stance);
        for one in all.chain(place.support.iter().map(|(b, _, _)| b)) {
            assert!(
                printed.contains(&law.cited(one.pin).0.title.zh),
                "{}",
                place.id
            );
        }
    }
}

fn questions(law: &Rulebook, words: &Words, text: &str) {
    for question in law.questions.iter().filter(|q| q.stage_of.is_none()) {
        let printed = row(text, "####", &question.id);
        let message = question_id(&question.id);
        assert!(text.contains(words.get(&message)), "{message}");
        for attribute in ["hint", "why", "ask"] {
            assert!(
                printed.contains(words.attr(&message, attribute)),
                "{message}.{attribute}"
            );
        }
        if matches!(question.kind, Kind::OneOf | Kind::AnyOf) {
            for option in &question.options {
                let label = words.get(&option_id(&question.id, option)).to_owned();
                assert!(
                    printed.contains(&format!("- {label}\n")),
                    "{message}: {label}"
                );
            }
        }
    }
}

fn authorities(law: &Rulebook, words: &Words, language: Language, text: &str) {
    let (_, register) = text
        .rsplit_once(&format!("\n## {}\n", words.get("ui-authorities-title")))
        .expect("a register");
    for authority in &law.authorities {
        let doc = &authority.doc;
        let number = doc.number.as_deref().unwrap_or_default();
        let title = format!("\n《{}》 {number}", doc.title.zh);
        let from = register
            .find(title.trim_end())
            .unwrap_or_else(|| panic!("{}", doc.id));
        let rest = &register[from + 1..];
        let entry = &rest[..rest.find("\n\n").unwrap_or(rest.len())];
        let parts = [
            Some(language.of(&doc.issuer).to_owned()),
            Some(named(words, "ui-status", doc.state())),
            Some(named(words, "report-kind", &doc.kind)),
            Some(named(words, "ui-confidence", &doc.confidence)),
            doc.issued.clone(),
            doc.effective.clone(),
            doc.expires.clone(),
            doc.official_url.clone(),
            (language != Language::ZhHans).then(|| language.of(&doc.title).to_owned()),
        ];
        for part in parts.into_iter().flatten() {
            assert!(entry.contains(&part), "{}: {part} in {entry}", doc.id);
        }
        for provision in &doc.provisions {
            assert!(entry.contains(language.of(&provision.says)), "{}", doc.id);
        }
    }
}
