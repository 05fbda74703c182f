//! What is said between the check and the page around it: JSON texts with a version, each checked
//! for its shape. `web/embed.d.ts` holds the same in types.
//!
//! It must never write an answer or a verdict; only `letter` does, when the visitor has confirmed.

use super::{Settings, Theme, accent, read};
use crate::i18n::Language;
use crate::json::{Json, parse};
use crate::rulebook::Problem;

/// The version of these messages. `web/embed.js` holds the same.
const VERSION: &str = "1";

/// What the page around said.
#[derive(Debug, Clone, PartialEq)]
pub enum Heard {
    /// How it wants the check to be shown, and what is wrong with that.
    Settings(Box<Settings>, Vec<Problem>),
    /// It got what the visitor sent; whether it says that it takes care of it.
    Received(bool),
}

/// Reads what the page around said. `Ok(None)` where the text is none of ours.
///
/// # Errors
///
/// When it is ours and cannot be understood.
pub fn hear(text: &str) -> Result<Option<Heard>, Problem> {
    let Ok(message) = parse(text) else {
        return Ok(None);
    };
    let Some(version) = message.get("lmc") else {
        return Ok(None);
    };
    if version.as_number() != Some(VERSION) {
        let says = format!(
            "version {version}; expected {VERSION}: take embed.js and the page from the same release"
        );
        return Err(Problem::new("message", "lmc", says));
    }
    match message.get("type").and_then(Json::as_text) {
        Some("hello" | "settings") => {
            let mut problems = Vec::new();
            let settings = settings(&message, &mut problems);
            Ok(Some(Heard::Settings(Box::new(settings), problems)))
        }
        Some("received") => Ok(Some(Heard::Received(flag(&message, "taken")))),
        _ => Err(Problem::new(
            "message",
            "type",
            "unknown; expected hello, settings or received",
        )),
    }
}

fn flag(message: &Json, name: &str) -> bool {
    message.get(name).and_then(Json::as_bool).unwrap_or(false)
}

fn settings(message: &Json, problems: &mut Vec<Problem>) -> Settings {
    let mut text = |name: &str| match message.get(name) {
        None | Some(Json::Null) => "",
        Some(Json::Text(text)) => text.trim(),
        Some(_) => {
            problems.push(Problem::new(name, "", "expected a text"));
            ""
        }
    };
    let (lang, theme, colours, firm) = (text("lang"), text("theme"), text("accent"), text("firm"));
    let language = Language::from_tag(lang);
    if language.is_none() && !lang.is_empty() {
        problems.push(Problem::new(
            "lang",
            "",
            format!("`{lang}` is not offered; expected en, zh-Hans or pt-BR"),
        ));
    }
    let theme = match theme {
        "" | "auto" => Theme::Auto,
        "light" => Theme::Light,
        "dark" => Theme::Dark,
        other => {
            let says = format!("`{other}` is unknown; expected light, dark or auto");
            problems.push(Problem::new("theme", "", says));
            Theme::Auto
        }
    };
    Settings {
        language,
        theme,
        accent: accent(colours, problems),
        firm: if firm.is_empty() {
            None
        } else {
            read(firm, problems)
        },
        restarted: flag(message, "restarted"),
    }
}

/// A message of a kind. `rest` is its other members, as JSON, with a comma before.
fn message(kind: &str, rest: &str) -> String {
    format!("{{\"lmc\":{VERSION},\"type\":\"{kind}\"{rest}}}")
}

/// The check is there and waits for a port.
#[must_use]
pub fn ready() -> String {
    message("ready", "")
}

/// How high the frame is to be, in CSS pixels.
#[must_use]
pub fn height(height: u32) -> String {
    message("height", &format!(",\"height\":{height}"))
}

/// The kind of page shown, and in which language. Never which question.
#[must_use]
pub fn page(page: &str, language: Language) -> String {
    let tag = language.tag();
    message(
        "page",
        &format!(",\"page\":\"{page}\",\"language\":\"{tag}\""),
    )
}

/// The visitor has come to the result of an own case. Not which result.
#[must_use]
pub fn completed() -> String {
    message("completed", "")
}

/// What is wrong with the settings.
#[must_use]
pub fn problems(problems: &[Problem]) -> String {
    let lines = problems.iter().map(|p| Json::text(p.to_string())).collect();
    let lines = Json::List(lines);
    message("problems", &format!(",\"problems\":{lines}"))
}
