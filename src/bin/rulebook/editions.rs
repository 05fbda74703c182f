//! `rulebook edition`, `editions`, `changes`: earlier editions whole, their list, and the change
//! log, all made from the data.

use std::fmt::Write;

use light_mining_check::bundle;
use light_mining_check::handover::{Row, Standing, Then};
use light_mining_check::i18n::{Language, Words};
use light_mining_check::ids::AuthorityId;
use light_mining_check::rulebook::document::EditionDoc;
use light_mining_check::rulebook::{Basis, Conclusion, Day, Problem, Rule, Rulebook};

/// The change log in some languages, one after the other.
///
/// # Errors
///
/// Every problem of the rulebook's files.
pub fn changes(languages: &[Language]) -> Result<String, Vec<Problem>> {
    let today = bundle::rulebook()?;
    let mut out = String::new();
    for language in languages {
        let words = bundle::words(*language);
        let log = Log {
            today: &today,
            words: &words,
        };
        log.whole(&mut out)?;
    }
    Ok(out)
}

struct Log<'a> {
    today: &'a Rulebook,
    words: &'a Words,
}

impl Log<'_> {
    fn whole(&self, out: &mut String) -> Result<(), Vec<Problem>> {
        // Writing to a String cannot fail.
        let _ = writeln!(
            out,
            "# {}\n\n{}",
            self.words.get("cli-changes-title"),
            self.words.get("cli-changes-made")
        );
        for doc in bundle::editions()? {
            self.pair(out, &doc, &bundle::edition(&doc)?);
        }
        out.push('\n');
        Ok(())
    }

    fn heading(&self, out: &mut String, id: &str) {
        let _ = writeln!(out, "\n### {}\n", self.words.get(id));
    }

    fn pair(&self, out: &mut String, doc: &EditionDoc, then: &Rulebook) {
        let (today, words) = (self.today, self.words);
        let Some(edition) = today.earlier.iter().find(|e| e.version == doc.version) else {
            return;
        };
        let gaps = [
            ("before", doc.version.as_str()),
            ("day", &doc.as_of),
            ("now", &today.version),
            ("today", &today.as_of.to_string()),
        ];
        let _ = writeln!(out, "\n## {}", words.fill("cli-changes-pair", &gaps));
        if let Some(date) = &doc.put_together {
            let _ = writeln!(
                out,
                "\n{}",
                words.fill("cli-changes-put", &[("date", date)])
            );
        }
        let replaced = |rule: &Rule| today.rule(&rule.id).is_none();
        for (heading, of) in [
            ("cli-changes-replaced", true),
            ("cli-changes-altered", false),
        ] {
            self.heading(out, heading);
            for (rule, now) in edition.own().filter(|(rule, _)| replaced(rule) == of) {
                let now: Vec<&Rule> = now.iter().map(|r| &today[*r]).collect();
                let basis = now.iter().flat_map(|r| &r.basis).chain(&rule.basis);
                let _ = writeln!(out, "- {}", self.since(then.as_of, basis));
                let before = then.rule(&rule.id).map(|r| self.rule(then, &then[r]));
                let now: Vec<String> = now.into_iter().map(|r| self.rule(today, r)).collect();
                let said = |line: &&String| !now.contains(line);
                for line in &now {
                    let _ = writeln!(out, "  - {} {line}", words.get("cli-changes-now"));
                }
                if let Some(line) = before.as_ref().filter(said) {
                    let _ = writeln!(out, "  - {} {line}", words.get("cli-changes-before"));
                }
            }
        }
        self.heading(out, "cli-changes-new");
        for one in edition.new_rules(today).into_iter().map(|r| &today[r]) {
            let since = self.since(then.as_of, one.basis.iter());
            let _ = writeln!(out, "- {since}: {}", self.rule(today, one));
        }
        let findings = today
            .findings
            .iter()
            .filter(|f| then.findings.iter().all(|t| t.id != f.id));
        for one in findings {
            let name = words.get(&format!("f-{}", one.id)).to_owned();
            let _ = writeln!(out, "- {} {name}", words.get("cli-changes-finding"));
        }
        for duty in edition.new_duties.iter().map(|d| &today[*d]) {
            let since = self.since(then.as_of, duty.basis.iter());
            let name = words.get(&format!("d-{}", duty.id)).to_owned();
            let _ = writeln!(out, "- {since}: {} {name}", words.get("cli-changes-duty"));
        }
        self.heading(out, "cli-changes-basis");
        for rule in edition.rest_otherwise.iter().map(|r| &today[*r]) {
            let Some(before) = then.rule(&rule.id) else {
                continue;
            };
            let (before, now) = (self.pins(then, &then[before]), self.pins(today, rule));
            let gone: Vec<&str> = minus(&before, &now);
            let come: Vec<&str> = minus(&now, &before);
            let gone = if gone.is_empty() { vec!["–"] } else { gone };
            let _ = writeln!(
                out,
                "- `{}`: {} → {}",
                rule.id,
                gone.join("; "),
                come.join("; ")
            );
        }
        self.heading(out, "cli-changes-authorities");
        for (at, one) in today.authorities.iter().enumerate() {
            let id = AuthorityId::from(at);
            match then.authority(&one.doc.id) {
                None => {
                    let date = one.doc.counts_from().unwrap_or("–");
                    let since = words.fill("cli-changes-came", &[("date", date)]);
                    let _ = writeln!(out, "- {}: {since}", self.authority(id));
                }
                Some(before) if then[before].doc.status != one.doc.status => {
                    let next = one.doc.superseded_by.as_deref();
                    let next = next.and_then(|id| today.authority(id));
                    let date = next.and_then(|n| today[n].doc.counts_from()).unwrap_or("–");
                    let by = next.map_or_else(String::new, |n| self.authority(n));
                    let gaps = [("date", date), ("authority", &by)];
                    let ended = words.fill("cli-changes-ended", &gaps);
                    let _ = writeln!(out, "- {}: {ended}", self.authority(id));
                }
                Some(_) => {}
            }
        }
    }

    /// Number, or title where there is none.
    fn authority(&self, id: AuthorityId) -> String {
        let doc = &self.today[id].doc;
        match &doc.number {
            Some(number) => format!("《{}》{number}", doc.title.zh),
            None => format!("《{}》", doc.title.zh),
        }
    }

    /// Since when, and by which authority.
    fn since<'b>(&self, day: Day, basis: impl Iterator<Item = &'b Basis>) -> String {
        let basis: Vec<Basis> = basis.copied().collect();
        match self.today.responsible(day, &basis) {
            Some((id, date)) => {
                let doc = &self.today[id].doc;
                let number = doc.number.as_ref().unwrap_or(&doc.title.zh);
                let gaps = [("date", date), ("authority", number.as_str())];
                self.words.fill("cli-changes-since", &gaps)
            }
            None => self.words.get("cli-changes-no-date").to_owned(),
        }
    }

    /// Id, sentence, what it concludes, how certain.
    fn rule(&self, law: &Rulebook, rule: &Rule) -> String {
        let words = self.words;
        let concludes = match rule.concludes {
            Conclusion::Lane(lane) => words.get(&format!("cli-lane-{}", lane.name())).to_owned(),
            Conclusion::Prohibited => words.get("cli-prohibited").to_owned(),
            Conclusion::Outside => words.get("cli-outside").to_owned(),
            Conclusion::Finding(finding) => words.get(&format!("f-{}", law[finding].id)).to_owned(),
        };
        format!(
            "`{}` {} ({concludes}; {})",
            rule.id,
            words.get(&format!("r-{}", rule.id)),
            words.get(&format!("cli-{}", rule.certainty.name()))
        )
    }

    /// The provisions it rests on.
    fn pins(&self, law: &Rulebook, rule: &Rule) -> Vec<String> {
        let one = |basis: &Basis| {
            let (authority, provision) = law.cited(basis.pin);
            let number = authority.number.as_ref().unwrap_or(&authority.title.zh);
            format!("{number} {}", provision.pinpoint())
        };
        rule.basis.iter().map(one).collect()
    }
}

/// What the first has and the second lacks, each once.
fn minus<'a>(one: &'a [String], other: &[String]) -> Vec<&'a str> {
    let mut left: Vec<&str> = Vec::new();
    for text in one {
        if !other.contains(text) && !left.contains(&text.as_str()) {
            left.push(text);
        }
    }
    left
}

/// What moved since an edition, for the end of a report under it.
pub fn moved(today: &Rulebook, then: &Then, words: &Words) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "\n## {}\n", words.get("opened-moved-title"));
    if !then.rows.iter().any(Row::moved) {
        let _ = writeln!(out, "{}", words.get("opened-moved-none"));
    }
    let standing = |standing: Option<Standing>| match standing {
        None => words.get("opened-absent").to_owned(),
        Some(standing) => words.get(&format!("ui-tag-{}", standing.name())).to_owned(),
    };
    let rule = |id: Option<&str>| {
        id.map_or_else(
            || "–".to_owned(),
            |id| words.get(&format!("r-{id}")).to_owned(),
        )
    };
    for row in &then.rows {
        let name = words
            .get(&format!("a-{}", today[row.activity].id))
            .to_owned();
        let gaps = [
            ("activity", name.as_str()),
            ("before", &standing(row.before)),
            ("now", &standing(row.now)),
        ];
        let _ = writeln!(out, "- {}", words.fill("opened-moved-row", &gaps));
        let gaps = [
            ("date", row.since.as_deref().unwrap_or("–")),
            ("now", &rule(row.rule.map(|r| today[r].id.as_str()))),
            ("before", &rule(row.rule_before.as_deref())),
        ];
        let _ = writeln!(out, "  {}", words.fill("then-since", &gaps));
    }
    out
}

/// That an edition was put together afterwards; empty, if it was not.
///
/// # Errors
///
/// Every file of an edition that breaks the format.
pub fn put_together(law: &Rulebook, words: &Words) -> Result<String, Vec<Problem>> {
    let editions = bundle::editions()?;
    let of = editions.iter().find(|doc| doc.version == law.version);
    let date = of.and_then(|doc| doc.put_together.as_ref());
    Ok(date.map_or_else(String::new, |date| {
        words.fill("cli-edition-put", &[("date", date)]) + "\n\n"
    }))
}
