//! Reads a firm's settings: every problem at once, each with its place and what was expected.
//!
//! A firm whose settings have a problem is not shown at all. It must never repair a setting.

use std::ops::RangeInclusive;

use super::{Firm, Invitation, Said};
use crate::i18n::Language;
use crate::json::{Json, parse};
use crate::rulebook::Problem;

/// Everything that may be set.
const KNOWN: [&str; 9] = [
    "name",
    "logo",
    "contact",
    "action",
    "languages",
    "notice",
    "imprint",
    "privacy",
    "share",
];
/// Most characters of each kind of text.
const NAME: usize = 80;
const LINE: usize = 120;
const LINES: usize = 6;
const LABEL: usize = 60;
const NOTICE: usize = 600;
const LINK: usize = 500;
/// Most bytes of a logo's data address: about 36 kB of picture.
const LOGO: usize = 49_152;
/// The pictures that run nothing in an image element, with how their data begins. An SVG there has
/// no scripts and loads nothing.
const PICTURES: [(&str, &str); 5] = [
    ("data:image/png;base64,", "iVBORw0KGgo"),
    ("data:image/jpeg;base64,", "/9j/"),
    ("data:image/webp;base64,", "UklGR"),
    ("data:image/svg+xml;base64,", ""),
    ("data:image/svg+xml,", ""),
];

/// Reads the settings; none, where a problem was found.
pub fn read(text: &str, problems: &mut Vec<Problem>) -> Option<Firm> {
    let before = problems.len();
    let settings = match parse(text) {
        Ok(settings @ Json::Object(_)) => settings,
        Ok(_) => {
            problem(
                problems,
                "",
                "expected a JSON object, such as {\"name\": \"…\"}",
            );
            return None;
        }
        Err(error) => {
            let says = format!(
                "{}; the setting is JSON, or # and the id of an element that holds it",
                error.says
            );
            problem(problems, &error.place(), &says);
            return None;
        }
    };
    let firm = Reader {
        settings: &settings,
        languages: Vec::new(),
        problems,
    }
    .firm();
    (problems.len() == before).then_some(firm)
}

fn problem(problems: &mut Vec<Problem>, place: &str, says: &str) {
    problems.push(Problem::new("firm", place, says));
}

/// Signs that are not seen, or only turn what is written: soft hyphen, joiners and fillers, marks of
/// direction, signs of mathematics that show nothing, tags.
const HIDDEN: [RangeInclusive<char>; 11] = [
    '\u{ad}'..='\u{ad}',
    '\u{34f}'..='\u{34f}',
    '\u{61c}'..='\u{61c}',
    '\u{115f}'..='\u{1160}',
    '\u{200b}'..='\u{200f}',
    '\u{2028}'..='\u{202e}',
    '\u{2060}'..='\u{206f}',
    '\u{3164}'..='\u{3164}',
    '\u{feff}'..='\u{feff}',
    '\u{ffa0}'..='\u{ffa0}',
    '\u{e0000}'..='\u{e007f}',
];

struct Reader<'a> {
    settings: &'a Json,
    languages: Vec<Language>,
    problems: &'a mut Vec<Problem>,
}

impl Reader<'_> {
    fn wrong(&mut self, place: &str, says: &str) {
        problem(self.problems, place, says);
    }

    fn firm(mut self) -> Firm {
        for (key, _) in self.settings.members() {
            if !KNOWN.contains(&key.as_str()) {
                let says = format!("unknown setting; expected one of {}", KNOWN.join(", "));
                self.wrong(key, &says);
            }
        }
        self.languages = self.offered();
        let name = self.said("name", NAME);
        if name.is_none() && self.settings.get("name").is_none() {
            self.wrong("name", "missing; expected what the firm is called");
        }
        let privacy = self.link("privacy");
        let share = match self.settings.get("share") {
            None => false,
            Some(Json::Bool(share)) => *share,
            Some(_) => {
                self.wrong("share", "expected true or false");
                false
            }
        };
        if share && self.settings.get("privacy").is_none() {
            self.wrong(
                "privacy",
                "missing; expected the https address of your privacy notice, because `share` is true",
            );
        }
        Firm {
            name: name.unwrap_or_default(),
            logo: self.logo(),
            contact: self.contact(),
            action: self.action(),
            notice: self.said("notice", NOTICE),
            imprint: self.link("imprint"),
            privacy,
            share,
            languages: self.languages,
        }
    }

    fn offered(&mut self) -> Vec<Language> {
        let all = Language::ALL.to_vec();
        let Some(value) = self.settings.get("languages") else {
            return all;
        };
        let tags: Vec<&str> = match value {
            Json::List(list) => list.iter().filter_map(Json::as_text).collect(),
            _ => Vec::new(),
        };
        let known = |tag: &&str| Language::ALL.into_iter().find(|l| l.tag() == *tag);
        let languages: Vec<Language> = tags.iter().filter_map(known).collect();
        let whole = value.as_list().is_some_and(|l| l.len() == languages.len());
        let count = |one: &Language| languages.iter().filter(|other| *other == one).count();
        let once = Language::ALL.iter().all(|one| count(one) < 2);
        if languages.is_empty() || !whole || !once {
            self.wrong(
                "languages",
                "expected a list of at least one of \"en\", \"zh-Hans\", \"pt-BR\", each once",
            );
            return all;
        }
        languages
    }

    /// A text: one for all languages, or one for each language offered.
    fn said(&mut self, place: &str, most: usize) -> Option<Said> {
        let value = self.settings.get(place)?;
        self.said_in(place, value, most)
    }

    fn said_in(&mut self, place: &str, value: &Json, most: usize) -> Option<Said> {
        if let Json::Text(text) = value {
            self.text(place, text, most);
            return Some(Said([text.clone(), text.clone(), text.clone()]));
        }
        let Json::Object(texts) = value else {
            self.wrong(place, "expected a text, or one for each language");
            return None;
        };
        let mut said = Said::default();
        for (tag, text) in texts {
            let at = format!("{place}.{tag}");
            let mut each = said.0.iter_mut().zip(Language::ALL);
            match (each.find(|(_, language)| language.tag() == tag), text) {
                (Some((own, _)), Json::Text(text)) => {
                    self.text(&at, text, most);
                    own.clone_from(text);
                }
                (Some(_), _) => self.wrong(&at, "expected a text"),
                (None, _) => self.wrong(&at, "unknown language; expected en, zh-Hans or pt-BR"),
            }
        }
        for language in self.languages.clone() {
            if value.get(language.tag()).is_none() {
                let at = format!("{place}.{}", language.tag());
                self.wrong(&at, "missing; expected a text for each language offered");
            }
        }
        Some(said)
    }

    fn text(&mut self, place: &str, text: &str, most: usize) {
        let count = text.chars().count();
        if text.trim().is_empty() {
            self.wrong(place, "empty; expected a text, or leave the setting out");
        } else if count > most {
            let says = format!("{count} characters; expected at most {most}");
            self.wrong(place, &says);
        }
        // Signs that are not seen or that turn the direction of writing could make a text look like
        // another, or like ours.
        let hidden = |c: char| c.is_control() || HIDDEN.iter().any(|range| range.contains(&c));
        if text.chars().any(hidden) {
            self.wrong(
                place,
                "holds a control sign or a line break; expected plain text",
            );
        }
    }

    fn contact(&mut self) -> Vec<Said> {
        let lines = match self.settings.get("contact") {
            None => return Vec::new(),
            Some(Json::List(lines)) if lines.len() <= LINES => lines,
            Some(_) => {
                let says = format!("expected a list of at most {LINES} lines");
                self.wrong("contact", &says);
                return Vec::new();
            }
        };
        let mut contact = Vec::new();
        for (at, line) in lines.iter().enumerate() {
            contact.extend(self.said_in(&format!("contact[{at}]"), line, LINE));
        }
        contact
    }

    fn action(&mut self) -> Option<Invitation> {
        let parts = match self.settings.get("action")? {
            parts @ Json::Object(_) if parts.stranger(&["label", "link"]).is_none() => parts,
            _ => {
                self.wrong("action", "expected an object of `label` and `link`");
                return None;
            }
        };
        let label = match parts.get("label") {
            Some(label) => self.said_in("action.label", label, LABEL),
            None => {
                self.wrong("action.label", "missing; expected what the link says");
                None
            }
        };
        let link = parts
            .get("link")
            .and_then(Json::as_text)
            .unwrap_or_default();
        let calls = ["mailto:", "tel:"].iter().any(|s| link.starts_with(s));
        if !plain(link) || !(calls || secure(link)) {
            self.wrong(
                "action.link",
                "expected an address that begins with https://, mailto: or tel:",
            );
        }
        Some(Invitation {
            label: label?,
            link: link.to_owned(),
        })
    }

    fn link(&mut self, place: &str) -> Option<String> {
        let link = self.settings.get(place)?.as_text().unwrap_or_default();
        if !plain(link) || !secure(link) {
            self.wrong(
                place,
                "expected an address that begins with https:// and names no user, of at most 500 characters",
            );
        }
        Some(link.to_owned())
    }

    fn logo(&mut self) -> Option<String> {
        let logo = self.settings.get("logo")?.as_text().unwrap_or_default();
        let known = PICTURES
            .iter()
            .find_map(|(kind, begins)| Some(logo.strip_prefix(kind)?.starts_with(begins)))
            .unwrap_or_default();
        if !known {
            self.wrong(
                "logo",
                "expected the data address of a PNG, JPEG, WebP (base64) or SVG picture",
            );
        } else if logo.len() > LOGO {
            let says = format!("{} bytes; expected at most {LOGO}", logo.len());
            self.wrong("logo", &says);
        }
        Some(logo.to_owned())
    }
}

/// Whether an address holds only what belongs in one.
fn plain(link: &str) -> bool {
    link.len() <= LINK
        && !link
            .chars()
            .any(|c| c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>' | '\\'))
}

/// Whether an address is https, with a host and no user before it.
fn secure(link: &str) -> bool {
    let host = link
        .strip_prefix("https://")
        .map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
    host.is_some_and(|host| !host.is_empty() && !host.contains('@'))
}
