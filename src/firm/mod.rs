//! The firm on whose page the check stands in a frame: its settings, its colour, and the words that
//! are exchanged with that page.
//!
//! It stands to the right of everything that judges, so no rule, verdict or limit can reach it. It
//! must never know a browser: `browser::frame` carries what is written and read here.

mod colour;
mod height;
mod letter;
mod read;
mod talk;

pub use colour::{Accent, accent};
pub use height::Heights;
pub use letter::{Contact, MOST as CONTACT_MOST, Trouble, letter};
pub use read::read;
pub use talk::{Heard, completed, hear, height, page, problems, ready};

use crate::i18n::Language;

/// A text of the firm, one for each language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Said([String; 3]);

impl Said {
    /// The text for readers of a language.
    #[must_use]
    pub fn of(&self, language: Language) -> &str {
        let [en, zh, pt] = &self.0;
        match language {
            Language::En => en,
            Language::ZhHans => zh,
            Language::PtBr => pt,
        }
    }
}

/// A link of the firm, with what it is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// What it says.
    pub label: Said,
    /// Where it leads: `https:`, `mailto:` or `tel:`.
    pub link: String,
}

/// What a firm may set. Nothing here changes what is asked, what the law says or what is warned of.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Firm {
    /// What the firm calls itself.
    pub name: Said,
    /// A picture as a data address.
    pub logo: Option<String>,
    /// Lines of address, telephone and the like.
    pub contact: Vec<Said>,
    /// A call to action.
    pub action: Option<Invitation>,
    /// The languages offered; never empty.
    pub languages: Vec<Language>,
    /// A notice, always shown as the firm's own words.
    pub notice: Option<Said>,
    /// Who is responsible for the page around.
    pub imprint: Option<String>,
    /// The firm's own privacy notice.
    pub privacy: Option<String>,
    /// Whether the page around takes what a visitor sends.
    pub share: bool,
}

/// How the check is shown in a frame.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the reader's system has it.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// Its name in the attribute.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// All that the page around sets.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settings {
    /// The language wished.
    pub language: Option<Language>,
    /// Light or dark.
    pub theme: Theme,
    /// The accent colour.
    pub accent: Accent,
    /// The firm.
    pub firm: Option<Firm>,
    /// Whether the browser started the check anew because the page around moved it.
    pub restarted: bool,
}

impl Settings {
    /// The language to change to, if the one shown is not the one wished or is not offered.
    #[must_use]
    pub fn language_after(&self, before: Option<Language>, shown: Language) -> Option<Language> {
        let offered = self.firm.as_ref().map(|f| f.languages.as_slice());
        let may = |language: &Language| offered.is_none_or(|all| all.contains(language));
        // What the reader has chosen stays until the page around wishes another one.
        let wished = self.language.filter(|l| before != Some(*l) && may(l));
        let first = || offered.and_then(|all| all.first().copied());
        match wished {
            Some(language) => Some(language),
            None if may(&shown) => None,
            None => first(),
        }
        .filter(|language| *language != shown)
    }
}

#[cfg(test)]
#[path = "firm_tests.rs"]
mod tests;
