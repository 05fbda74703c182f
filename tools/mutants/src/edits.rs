//! Text put into a source, with a record of where it came to stand.

use crate::mutant::Point;

/// What is put in before a place of the source.
struct Put {
    at: usize,
    text: String,
    /// The mutants in the text: their numbers, and from where to where in it.
    numbers: Vec<(u64, usize, usize)>,
}

/// All that is put into one source.
pub struct Edits<'a> {
    source: &'a str,
    lines: Vec<usize>,
    closing: Vec<Put>,
    opening: Vec<Put>,
}

impl<'a> Edits<'a> {
    /// Nothing yet.
    pub fn new(source: &'a str) -> Self {
        let lines = std::iter::once(0)
            .chain(source.match_indices('\n').map(|(at, _)| at + 1))
            .collect();
        Self {
            source,
            lines,
            closing: Vec::new(),
            opening: Vec::new(),
        }
    }

    /// The byte at which a point stands.
    pub fn byte(&self, (line, column): Point) -> usize {
        let start = self
            .lines
            .get(line - 1)
            .copied()
            .unwrap_or(self.source.len());
        let rest = &self.source[start..];
        start
            + rest
                .char_indices()
                .nth(column - 1)
                .map_or(rest.len(), |(at, _)| at)
    }

    /// The source between two bytes.
    pub fn text(&self, start: usize, end: usize) -> &'a str {
        &self.source[start..end]
    }

    /// Puts pieces in, each with the mutant that it is; what is put in first stands first.
    pub fn open(&mut self, at: usize, pieces: &[(u64, String)]) {
        let mut text = String::new();
        let mut numbers = Vec::new();
        for (number, piece) in pieces {
            let from = text.len();
            text.push_str(piece);
            if *number > 0 {
                numbers.push((*number, from, text.len()));
            }
        }
        self.opening.push(Put { at, text, numbers });
    }

    /// Puts an end in; it stands before whatever opens at the same place.
    pub fn close(&mut self, at: usize, text: &str) {
        self.closing.push(Put {
            at,
            text: text.to_owned(),
            numbers: Vec::new(),
        });
    }

    /// The new source, and where each mutant stands in it.
    pub fn apply(self) -> (String, Vec<(u64, usize, usize)>) {
        let mut puts: Vec<Put> = self.closing.into_iter().chain(self.opening).collect();
        puts.sort_by_key(|put| put.at);
        let mut text = String::new();
        let mut places = Vec::new();
        let mut done = 0;
        for put in puts {
            text.push_str(&self.source[done..put.at]);
            done = put.at;
            let base = text.len();
            places.extend(
                put.numbers
                    .iter()
                    .map(|(number, start, end)| (*number, base + start, base + end)),
            );
            text.push_str(&put.text);
        }
        text.push_str(&self.source[done..]);
        (text, places)
    }
}
