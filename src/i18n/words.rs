//! The catalogue of one language: texts by message id.
//!
//! The ids are the same in every language, so they are held once, and sorted: a look-up halves the
//! list until it finds the message. It must never know what a message says.

use std::rc::Rc;

use super::fill;
#[cfg(not(target_arch = "wasm32"))]
use crate::compact::Writer;
use crate::compact::{Compact, Reader};

/// Stands for the message itself in a line that has attributes only.
const NO_VALUE: &str = "-";

/// The ids of every message, sorted: `id`, or `id.attribute.attribute`, each line with the number
/// of texts before it.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Ids(Vec<(String, usize)>);

/// The names in a line: the id first; then, of each text in turn, its attribute (none for the
/// message itself).
fn names(line: &str) -> impl Iterator<Item = &str> {
    let mut parts = line.split('.');
    let id = parts.next().unwrap_or_default();
    let mut rest = parts.clone();
    let own = rest.next() != Some(NO_VALUE);
    let attributes = if own { parts } else { rest };
    std::iter::once(id)
        .chain(own.then_some(""))
        .chain(attributes)
}

impl Ids {
    fn of_lines(lines: Vec<String>) -> Self {
        let mut before = 0;
        let with_place = |line: String| {
            let first = before;
            before += names(&line).count() - 1;
            (line, first)
        };
        Self(lines.into_iter().map(with_place).collect())
    }

    /// Where the text of a message or of its attribute stands.
    fn place(&self, id: &str, attribute: &str) -> Option<usize> {
        let found = self
            .0
            .binary_search_by(|(line, _)| line.split('.').next().unwrap_or_default().cmp(id));
        let (line, first) = self.0.get(found.ok()?)?;
        names(line)
            .skip(1)
            .position(|name| name == attribute)
            .map(|at| first + at)
    }
}

impl Compact for Ids {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, to: &mut Writer) {
        let lines: Vec<String> = self.0.iter().map(|(line, _)| line.clone()).collect();
        lines.write(to);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        Self::of_lines(Vec::read(from))
    }
}

/// The words of one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    ids: Rc<Ids>,
    texts: Vec<String>,
}

impl Words {
    /// A catalogue of these texts, in the order of the ids.
    #[must_use]
    pub fn new(ids: Rc<Ids>, texts: Vec<String>) -> Self {
        Self { ids, texts }
    }

    /// The text of a message; its id, if there is none, so that a gap is seen and not silent.
    #[must_use]
    pub fn get<'a>(&'a self, id: &'a str) -> &'a str {
        let (message, attribute) = id.split_once('.').unwrap_or((id, ""));
        self.text(message, attribute).unwrap_or(id)
    }

    /// The text of a message's attribute; empty if it has none.
    #[must_use]
    pub fn attr(&self, id: &str, attribute: &str) -> &str {
        self.text(id, attribute).unwrap_or_default()
    }

    /// Whether a message, or `message.attribute`, exists.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        let (message, attribute) = id.split_once('.').unwrap_or((id, ""));
        self.text(message, attribute).is_some()
    }

    /// A message with its placeholders filled.
    #[must_use]
    pub fn fill(&self, id: &str, values: &[(&str, &str)]) -> String {
        fill(self.get(id), values)
    }

    fn text(&self, id: &str, attribute: &str) -> Option<&str> {
        let place = self.ids.place(id, attribute)?;
        self.texts.get(place).map(String::as_str)
    }
}

/// What only the packing and the tests need.
#[cfg(not(target_arch = "wasm32"))]
mod native {
    use std::collections::BTreeMap;

    use super::{Ids, NO_VALUE, Rc, Words, names};

    impl Words {
        /// A catalogue by `message` and `message.attribute`.
        #[must_use]
        pub fn of(catalogue: &BTreeMap<String, String>) -> Self {
            let mut messages: BTreeMap<&str, BTreeMap<&str, &String>> = BTreeMap::new();
            for (id, text) in catalogue {
                let (message, attribute) = id.split_once('.').unwrap_or((id, ""));
                messages.entry(message).or_default().insert(attribute, text);
            }
            let mut lines = Vec::new();
            let mut texts = Vec::new();
            for (message, parts) in messages {
                let mut line = message.to_owned();
                let alone = parts.len() == 1;
                for (attribute, text) in parts {
                    if attribute.is_empty() && !alone {
                        texts.push(text.clone());
                        continue;
                    }
                    if !attribute.is_empty() {
                        if !line.contains('.') && !catalogue.contains_key(message) {
                            line = format!("{line}.{NO_VALUE}");
                        }
                        line = format!("{line}.{attribute}");
                    }
                    texts.push(text.clone());
                }
                lines.push(line);
            }
            Self::new(Rc::new(Ids::of_lines(lines)), texts)
        }

        /// The ids, shared by every language.
        #[must_use]
        pub fn shared_ids(&self) -> &Ids {
            &self.ids
        }

        /// The texts, in the order of the ids.
        #[must_use]
        pub fn texts(&self) -> &Vec<String> {
            &self.texts
        }

        /// Every `message` and `message.attribute`.
        pub fn ids(&self) -> impl Iterator<Item = String> {
            self.ids.0.iter().flat_map(|(line, _)| {
                let id = line.split('.').next().unwrap_or_default();
                names(line).skip(1).map(move |attribute| {
                    if attribute.is_empty() {
                        id.to_owned()
                    } else {
                        format!("{id}.{attribute}")
                    }
                })
            })
        }
    }
}

#[cfg(test)]
#[path = "words_tests.rs"]
mod tests;
