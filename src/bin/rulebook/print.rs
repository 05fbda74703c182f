//! `rulebook print`: the whole rulebook as a lawyer reads it.

use std::fmt::Write;

use light_mining_check::bundle;
use light_mining_check::i18n::{Language, Words};
use light_mining_check::rulebook::{Basis, Conclusion, Rulebook};

/// Prints activities with their rules and duties, then the firm's rules.
pub fn print(law: &Rulebook, language: Language) -> String {
    let words = bundle::words(language);
    let mut out = String::new();
    let stamp = [
        ("version", law.version.as_str()),
        ("asof", &law.as_of.to_string()),
        ("date", &law.as_of.to_string()),
    ];
    let _ = writeln!(
        out,
        "# {}\n\n{}\n",
        words.get("cli-title"),
        words.fill("cli-stamp", &stamp)
    );
    for activity in &law.activities {
        let id = format!("a-{}", activity.id);
        let _ = writeln!(
            out,
            "\n## {}\n\n{}",
            words.get(&id),
            words.attr(&id, "what")
        );
        for rule in &activity.rules {
            print_rule(&mut out, law, &words, *rule);
        }
        for duty in &activity.duties {
            let id = format!("d-{}", law[*duty].id);
            let _ = writeln!(
                out,
                "\n- {} ({}). {}",
                words.get(&id),
                words.attr(&id, "deadline"),
                words.attr(&id, "says")
            );
            print_basis(&mut out, law, &words, &law[*duty].basis);
        }
    }
    let _ = writeln!(out, "\n## {}", words.get("cli-findings"));
    for (index, rule) in law.rules.iter().enumerate() {
        if rule.activities.is_empty() {
            print_rule(&mut out, law, &words, index.into());
        }
    }
    out
}

fn print_rule(
    out: &mut String,
    law: &Rulebook,
    words: &Words,
    id: light_mining_check::ids::RuleId,
) {
    let rule = &law[id];
    let text = format!("r-{}", rule.id);
    let concludes = match rule.concludes {
        Conclusion::Lane(lane) => words.get(&format!("cli-lane-{}", lane.name())).to_owned(),
        Conclusion::Prohibited => words.get("cli-prohibited").to_owned(),
        Conclusion::Outside => words.get("cli-outside").to_owned(),
        Conclusion::Finding(finding) => words.get(&format!("f-{}", law[finding].id)).to_owned(),
    };
    let certainty = words
        .get(&format!("cli-{}", rule.certainty.name()))
        .to_owned();
    let _ = writeln!(
        out,
        "\n- `{}` {} ({concludes}; {certainty})",
        rule.id,
        words.get(&text)
    );
    let counter = words.attr(&text, "counter");
    if !counter.is_empty() {
        let _ = writeln!(out, "  {}", words.fill("cli-counter", &[("text", counter)]));
    }
    let yields: Vec<&str> = rule.yields_to.iter().map(|r| law[*r].id.as_str()).collect();
    if !yields.is_empty() {
        let _ = writeln!(out, "  < {}", yields.join(", "));
    }
    print_basis(out, law, words, &rule.basis);
}

fn print_basis(out: &mut String, law: &Rulebook, words: &Words, basis: &[Basis]) {
    for one in basis {
        let (authority, provision) = law.cited(one.pin);
        let pin = if provision.provenance == "reconstructed" {
            ""
        } else {
            &provision.pin
        };
        let number = authority.number.as_deref().unwrap_or("");
        let provenance = words
            .get(&format!("cli-pin-{}", provision.provenance))
            .to_owned();
        let _ = writeln!(
            out,
            "  · {} {number} {pin} [{}; {provenance}]",
            authority.title.zh,
            one.role.name()
        );
    }
}
