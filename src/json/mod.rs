//! JSON, read and written without guessing and without a schema.
//!
//! For small files that come from outside: answers, settings. Numbers stay as they were written, so
//! no figure passes through a float. A text that is not JSON is refused with line, column and what
//! was expected. It must never know what a file means.

pub mod make;
mod read;

use std::fmt;

pub use read::{Error, parse};

/// A value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as written.
    Number(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Self>),
    /// Values by name, in the order of the file; no name stands twice.
    Object(Vec<(String, Self)>),
}

impl Json {
    /// A text.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// An object of these members.
    #[must_use]
    pub fn object<const N: usize>(members: [(&str, Self); N]) -> Self {
        let named = |(name, value): (&str, Self)| (name.to_owned(), value);
        Self::Object(members.into_iter().map(named).collect())
    }

    /// The text, if it is one.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The number as written, if it is one.
    #[must_use]
    pub fn as_number(&self) -> Option<&str> {
        match self {
            Self::Number(number) => Some(number),
            _ => None,
        }
    }

    /// Whether it is `true` or `false`, and which.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// The list, if it is one.
    #[must_use]
    pub fn as_list(&self) -> Option<&[Self]> {
        match self {
            Self::List(values) => Some(values),
            _ => None,
        }
    }

    /// The members of an object; none of anything else.
    #[must_use]
    pub fn members(&self) -> &[(String, Self)] {
        match self {
            Self::Object(members) => members,
            _ => &[],
        }
    }

    /// The member of this name, if it is an object that has one.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Self> {
        let mut members = self.members().iter();
        members.find(|(own, _)| own == name).map(|(_, value)| value)
    }

    /// The first member of an object that is none of these: a name that nobody expected.
    #[must_use]
    pub fn stranger(&self, known: &[&str]) -> Option<&str> {
        let mut names = self.members().iter().map(|(name, _)| name.as_str());
        names.find(|name| !known.contains(name))
    }

    /// The value over several lines, for people to read.
    #[must_use]
    pub fn pretty(&self) -> String {
        let mut out = String::new();
        self.put(&mut out, Some(0));
        out
    }

    /// Writes the value; with a depth, over several lines.
    fn put(&self, out: &mut String, depth: Option<usize>) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Self::Number(number) => out.push_str(number),
            Self::Text(text) => quote(text, out),
            Self::List(values) => {
                out.push('[');
                for (at, value) in values.iter().enumerate() {
                    begin(out, at, depth);
                    value.put(out, depth.map(|depth| depth + 1));
                }
                end(out, values.len(), depth, ']');
            }
            Self::Object(members) => {
                out.push('{');
                for (at, (name, value)) in members.iter().enumerate() {
                    begin(out, at, depth);
                    quote(name, out);
                    out.push_str(if depth.is_some() { ": " } else { ":" });
                    value.put(out, depth.map(|depth| depth + 1));
                }
                end(out, members.len(), depth, '}');
            }
        }
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = String::new();
        self.put(&mut out, None);
        f.write_str(&out)
    }
}

/// Before an element: a comma, and a line of its own where lines are wanted.
fn begin(out: &mut String, at: usize, depth: Option<usize>) {
    if at > 0 {
        out.push(',');
    }
    if let Some(depth) = depth {
        line(out, depth + 1);
    }
}

fn end(out: &mut String, length: usize, depth: Option<usize>, bracket: char) {
    if let Some(depth) = depth.filter(|_| length > 0) {
        line(out, depth);
    }
    out.push(bracket);
}

fn line(out: &mut String, depth: usize) {
    out.push('\n');
    for _ in 0..depth {
        out.push_str("  ");
    }
}

/// A text in quotation marks.
fn quote(text: &str, out: &mut String) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => out.extend(['\\', character]),
            '\n' => out.push_str("\\n"),
            '\0'..='\x1f' => {
                let code = character as u8;
                out.push_str("\\u00");
                for half in [code >> 4, code & 15] {
                    out.push(char::from_digit(half.into(), 16).unwrap_or('0'));
                }
            }
            _ => out.push(character),
        }
    }
    out.push('"');
}

#[cfg(test)]
#[path = "json_tests.rs"]
mod tests;
