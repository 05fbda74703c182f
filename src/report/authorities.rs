//! Authorities in full as plain text: Chinese title, our translation, number, issuer, dates, state
//! today, official address, and of each provision its pinpoint, how it was read and what it says.
//!
//! It must never decide whether an authority carries a rule.

use super::text::Writer;
use crate::i18n::Language;
use crate::ids::AuthorityId;
use crate::rulebook::document::{AuthorityDoc, ProvisionDoc};
use crate::rulebook::{Basis, Rulebook};

/// The notice whose full text was not read.
const NOT_READ: &str = "pboc-2026-42";

/// The Chinese title with the number.
pub(super) fn title(authority: &AuthorityDoc) -> String {
    let number = authority.number.as_deref().unwrap_or_default();
    format!("《{}》 {number}", authority.title.zh)
        .trim_end()
        .to_owned()
}

/// Whether the register knows the notice that was not read: on the day of an earlier edition it
/// was not there.
pub(super) fn knows_not_read(rulebook: &Rulebook) -> bool {
    rulebook.authority(NOT_READ).is_some()
}

/// Whether any provision cited is of the notice that was not read.
fn uses_not_read(rulebook: &Rulebook, cited: &[(AuthorityId, Vec<u16>)]) -> bool {
    cited.iter().any(|(id, _)| rulebook[*id].doc.id == NOT_READ)
}

impl Writer<'_> {
    /// One line a provision cited: role, title, pinpoint, state, how it was read, what it says.
    pub(super) fn cited_in_full(&mut self, basis: &[Basis]) {
        for one in basis {
            self.note_cited(*one);
            let (authority, provision) = self.rulebook.cited(one.pin);
            let line = [
                title(authority),
                provision.pinpoint().to_owned(),
                self.named("ui-role", one.role.name()),
                self.named("ui-status", authority.state()),
                self.named("ui-provenance", &provision.provenance),
            ];
            let line: Vec<&str> = line
                .iter()
                .map(String::as_str)
                .filter(|t| !t.is_empty())
                .collect();
            let says = self.provision_says(provision);
            self.line(&format!("  · {}. {says}", line.join(" · ")));
        }
    }

    /// What a provision says, with its Chinese term, in quotation marks only where it is a quote.
    fn provision_says(&self, provision: &ProvisionDoc) -> String {
        let term = match (provision.term.as_str(), provision.quote) {
            ("", _) => String::new(),
            (term, true) => format!("“{term}” "),
            (term, false) => format!("{term} "),
        };
        format!("{term}{}", self.pick(&provision.says))
    }

    /// Remembers what is cited, in the order of the paper.
    pub(super) fn note_cited(&mut self, basis: Basis) {
        let (id, provision) = (basis.pin.authority, basis.pin.provision);
        let known = self.cited.iter().position(|(known, _)| *known == id);
        let at = known.unwrap_or_else(|| {
            self.cited.push((id, Vec::new()));
            self.cited.len() - 1
        });
        if let Some((_, pins)) = self.cited.get_mut(at)
            && !pins.contains(&provision)
        {
            pins.push(provision);
        }
    }

    /// Every authority cited so far, each once, with the provisions cited.
    pub(super) fn authorities(&mut self) {
        self.heading("ui-authorities-title");
        let lede = self.get("ui-authorities-lede");
        self.line(&lede);
        let cited = std::mem::take(&mut self.cited);
        if uses_not_read(self.rulebook, &cited) {
            let not_read = self.get("ui-42-not-read");
            self.line(&format!("\n{not_read}"));
        }
        for (at, (id, pins)) in cited.iter().enumerate() {
            let doc = &self.rulebook[*id].doc;
            let pins = pins
                .iter()
                .filter_map(|p| doc.provisions.get(usize::from(*p)));
            self.authority(&format!("{}. ", at + 1), doc, &pins.collect::<Vec<_>>());
        }
        self.cited = cited;
    }

    /// One authority, with some of its provisions.
    pub(super) fn authority(
        &mut self,
        number: &str,
        doc: &AuthorityDoc,
        provisions: &[&ProvisionDoc],
    ) {
        self.line(&format!("\n{number}{}", title(doc)));
        if self.language != Language::ZhHans {
            let ours = [("title", self.pick(&doc.title))];
            let ours = self.words.fill("ui-our-translation", &ours);
            self.line(&format!("   {ours}"));
        }
        let state = [
            self.named("report-kind", &doc.kind),
            self.pick(&doc.issuer).to_owned(),
            self.dates(doc),
            self.named("ui-status", doc.state()),
            self.named("ui-confidence", &doc.confidence),
        ];
        self.line(&format!("   {}", state.join(" · ")));
        if let Some(by) = &doc.superseded_by
            && let Some(by) = self.rulebook.authority(by)
        {
            let by = title(&self.rulebook[by].doc);
            self.line(&format!("   → {by}"));
        }
        if let Some(notes) = &doc.notes {
            let notes = self.pick(notes).to_owned();
            self.line(&format!("   {notes}"));
        }
        let address = match &doc.official_url {
            Some(url) => url.clone(),
            None => format!("{} {}", self.get("ui-search-for"), doc.search_for()),
        };
        self.line(&format!("   {address}"));
        for provision in provisions {
            let says = self.provision_says(provision);
            let how = self.named("ui-provenance", &provision.provenance);
            let head = [provision.pinpoint(), how.as_str()];
            let head: Vec<&str> = head.into_iter().filter(|t| !t.is_empty()).collect();
            self.line(&format!("   - {}: {says}", head.join(" · ")));
        }
    }

    /// When it was issued, took force and ends, as far as the register knows.
    fn dates(&self, doc: &AuthorityDoc) -> String {
        let known = doc.dates().into_iter();
        let known: Vec<String> = known
            .map(|(id, date)| self.words.fill(id, &[("date", date)]))
            .collect();
        if known.is_empty() {
            self.get("ui-no-date")
        } else {
            known.join(self.language.comma())
        }
    }

    /// The limits of the paper, and what becomes of it.
    pub(super) fn limits(&mut self) {
        self.heading("ui-limits-title");
        let limits = [
            "advice", "facts", "law", "places", "detained", "review", "errors",
        ];
        let limits = limits.map(|one| format!("ui-limits-{one}"));
        let paper = [
            "ui-paper-privilege",
            "ui-paper-knowledge",
            "ui-paper-records",
        ];
        for id in limits.iter().map(String::as_str).chain(paper) {
            let text = self.get(id);
            self.line(&format!("- {text}"));
        }
    }

    /// That the full text of one notice was not read.
    pub(super) fn not_read(&mut self) {
        let text = self.get("ui-42-not-read");
        self.line(&format!("- {text}"));
    }
}
