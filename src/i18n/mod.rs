//! Words in three languages, by message id.
//!
//! The catalogues are made from the Fluent files when the program is built; here they are only
//! looked up and filled. This module must never know the law or an answer.

mod marks;
pub mod number;
mod words;

pub use words::{Ids, Words};

/// A language of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Language {
    /// English.
    En,
    /// 简体中文.
    ZhHans,
    /// Português (Brasil).
    PtBr,
}

impl Language {
    /// All three, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::En, Self::ZhHans, Self::PtBr];

    /// Its BCP 47 tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::ZhHans => "zh-Hans",
            Self::PtBr => "pt-BR",
        }
    }

    /// Its name in itself.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::ZhHans => "简体中文",
            Self::PtBr => "Português (Brasil)",
        }
    }

    /// The language that serves a reader of this tag, if one does.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let tag = tag.to_ascii_lowercase();
        match tag.split(['-', '_']).next() {
            Some("en") => Some(Self::En),
            Some("zh") => Some(Self::ZhHans),
            Some("pt") => Some(Self::PtBr),
            _ => None,
        }
    }

    /// Which of three texts is this language's.
    #[must_use]
    pub fn of(self, text: &crate::rulebook::Trilingual) -> &str {
        match self {
            Self::En => &text.en,
            Self::ZhHans => &text.zh,
            Self::PtBr => &text.pt,
        }
    }
}

/// Fills `{name}` placeholders in one pass: a value is never read as a placeholder.
#[must_use]
pub fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('{') {
        let (before, after) = rest.split_at(start);
        filled.push_str(before);
        let hole = after
            .strip_prefix('{')
            .and_then(|after| after.split_once('}'));
        match hole {
            Some((name, behind)) => {
                match values.iter().find(|(n, _)| *n == name) {
                    Some((_, value)) => filled.push_str(value),
                    None => filled.extend(["{", name, "}"]),
                }
                rest = behind;
            }
            None => {
                filled.push_str(after);
                rest = "";
            }
        }
    }
    filled.push_str(rest);
    filled
}

/// The message id of a question: `person.role` becomes `q-person-role`, a stage `q-stage`.
#[must_use]
pub fn question_id(id: &str) -> String {
    if id.starts_with("stage.") {
        "q-stage".to_owned()
    } else {
        format!("q-{}", id.replace('.', "-"))
    }
}

/// The message id of an option.
#[must_use]
pub fn option_id(question: &str, option: &str) -> String {
    if question.starts_with("stage.") {
        format!("o-stage-{option}")
    } else {
        format!("o-{}-{option}", question.replace('.', "-"))
    }
}

#[cfg(test)]
mod tests {
    use super::{Language, fill};

    #[test]
    fn placeholders_are_filled_once() {
        assert_eq!(
            fill("{a} and {b}", &[("a", "{b}"), ("b", "2")]),
            "{b} and 2"
        );
        assert_eq!(fill("{missing} {", &[]), "{missing} {");
    }

    #[test]
    fn readers_get_a_language_that_serves_them() {
        assert_eq!(Language::from_tag("pt-PT"), Some(Language::PtBr));
        assert_eq!(Language::from_tag("zh-CN"), Some(Language::ZhHans));
        assert_eq!(Language::from_tag("fr"), None);
    }
}
