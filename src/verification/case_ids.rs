//! Whether a case names what exists: authorities, answers, activities, findings, duties, and the
//! words for headlines, lanes and certainties. It must never know whether the case holds.

use super::cases::Case;
use crate::answers::document;
use crate::evaluation::Headline;
use crate::rulebook::{Certainty, Lane, Problem, Rulebook};

/// First lines of a firm that are no headline.
const NO_FIRM_HEADLINE: [&str; 4] = ["open", "stopped", "outside", "none"];

/// Outcomes of an activity that are no headline.
const NO_HEADLINE: [&str; 3] = ["absent", "stopped", "outside"];

impl Case {
    /// Everything that the case names and the rulebook does not have.
    #[must_use]
    pub fn unknown(&self, law: &Rulebook) -> Vec<Problem> {
        let file = serde_json::json!({ "answers": self.answers }).to_string();
        let mut problems = match document::read(law, &self.file, &file) {
            Ok(_) => Vec::new(),
            Err(problems) => problems,
        };
        let mut unknown = |place: &str, what: &str, id: &str| {
            let says = format!("unknown {what} `{id}`");
            problems.push(Problem::new(&self.file, place, says));
        };
        for (authority, key) in &self.cites {
            if law.authority(authority).is_none() {
                unknown("Authority", "authority", authority);
            } else if law.pin(authority, key).is_none() {
                unknown("Authority", "provision", &format!("{authority} {key}"));
            }
        }
        let expected = &self.expected;
        let headline = |name: &str| Headline::ALL.iter().any(|h| h.name() == name);
        if !headline(&expected.firm) && !NO_FIRM_HEADLINE.contains(&expected.firm.as_str()) {
            unknown("Expected firm", "headline", &expected.firm);
        }
        for id in expected.activities.keys().chain(&expected.absent) {
            if law.activity(id).is_none() {
                unknown("Expected", "activity", id);
            }
        }
        for (id, activity) in &expected.activities {
            let headlines = activity.headline.iter().chain(&activity.possible);
            for name in headlines.flat_map(|h| h.split('/')) {
                if !headline(name) && !NO_HEADLINE.contains(&name) {
                    unknown(&format!("Expected {id}"), "headline", name);
                }
            }
            for (lane, certainty) in &activity.lanes {
                if !Lane::ALL.iter().any(|l| l.name() == lane) {
                    unknown(&format!("Expected {id}"), "lane", lane);
                }
                let none = certainty == "none";
                if !none && !Certainty::ALL.iter().any(|c| c.name() == certainty) {
                    unknown(&format!("Expected {id}"), "certainty", certainty);
                }
            }
        }
        for id in &expected.findings {
            if !law.findings.iter().any(|f| f.id == *id) {
                unknown("Expected findings", "finding", id);
            }
        }
        for id in &expected.duties_owed {
            if law.duty(id).is_none() {
                unknown("Expected duties_owed", "duty", id);
            }
        }
        problems.sort();
        problems
    }
}
