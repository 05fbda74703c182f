//! The score, as a page: what was changed, who noticed it, what did not matter, what survived.
//!
//! It counts and lists. It must never leave a survivor out.

use std::fmt::Write;

use super::Kind;
use super::judge::Fate;
use super::mutants::Mutant;

/// How many of each fate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// All.
    pub all: usize,
    /// Refused by linking.
    pub linking: usize,
    /// Noticed by an edge.
    pub edges: usize,
    /// Noticed by a case.
    pub cases: usize,
    /// Refused by verification.
    pub verification: usize,
    /// Proved the same on every answer sheet.
    pub equivalent: usize,
    /// Noticed by nothing.
    pub survive: usize,
}

impl Counts {
    /// Counts those of one kind, or all.
    #[must_use]
    pub fn of(judged: &[(&Mutant, Fate)], kind: Option<Kind>) -> Self {
        let mut counts = Self::default();
        for (_, fate) in judged
            .iter()
            .filter(|(m, _)| kind.is_none_or(|k| m.kind == k))
        {
            counts.all += 1;
            *match fate {
                Fate::Linking(_) => &mut counts.linking,
                Fate::Edge(_) => &mut counts.edges,
                Fate::Case(_) => &mut counts.cases,
                Fate::Verification(_) => &mut counts.verification,
                Fate::Equivalent => &mut counts.equivalent,
                Fate::Survives => &mut counts.survive,
            } += 1;
        }
        counts
    }

    /// Noticed among those that are not equivalent, in hundredths of a per cent, rounded down;
    /// `None` if all are.
    #[must_use]
    pub fn score(&self) -> Option<usize> {
        let matter = self.all - self.equivalent;
        ((matter - self.survive) * 10_000).checked_div(matter)
    }

    fn row(&self, name: &str) -> String {
        let score = self.score().map_or_else(
            || "–".to_owned(),
            |score| format!("{}.{:02} %", score / 100, score % 100),
        );
        format!(
            "| {name} | {} | {} | {} | {} | {} | {} | {} | {score} |",
            self.all,
            self.linking,
            self.edges,
            self.cases,
            self.verification,
            self.equivalent,
            self.survive,
        )
    }
}

/// The table of counts, kind by kind.
#[must_use]
pub fn table(judged: &[(&Mutant, Fate)]) -> String {
    let mut out = String::from(
        "| changed | mutants | linking | edges | cases | verification | equivalent | survive | score |\n|---|---|---|---|---|---|---|---|---|\n",
    );
    for kind in Kind::ALL {
        let counts = Counts::of(judged, Some(kind));
        if counts.all > 0 {
            // Writing to a String cannot fail.
            let _ = writeln!(out, "{}", counts.row(kind.name()));
        }
    }
    let _ = writeln!(out, "{}", Counts::of(judged, None).row("**all**"));
    out
}

/// Those of one fate, one a line.
#[must_use]
pub fn list(judged: &[(&Mutant, Fate)], fate: &Fate) -> String {
    let mut out = String::new();
    for (mutant, _) in judged.iter().filter(|(_, f)| f == fate) {
        let _ = writeln!(out, "- `{}`: {}", mutant.id, mutant.says);
    }
    out
}
