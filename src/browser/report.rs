//! The report that stands on the page, read off as lines of text: what can be seen or printed,
//! without buttons and drawings. It must never know what the report says.

use wasm_bindgen::JsCast;
use web_sys::{Element, Node};

use crate::handover::sheet::{Line, Style};

/// What is no part of the report: a key without its signs says nothing.
const APART: &str =
    "button:not(.tick), svg, nav, select, input, textarea, .no-print, .no-text, .hidden-text, .key";
/// What stands only on a paper without the facts.
const BARE: &str = ".without-only";
/// What holds the visitor's facts.
const FACTS: &str = ".given-facts, .answers";
/// What stands within a line.
const INLINE: [&str; 13] = [
    "SPAN", "STRONG", "EM", "B", "I", "A", "CODE", "TIME", "ABBR", "Q", "SMALL", "CITE", "SUP",
];

/// The report, with or without the facts.
#[must_use]
pub fn lines(facts: bool) -> Vec<Line> {
    let mut sheet = Sheet {
        lines: Vec::new(),
        text: String::new(),
        style: Style::Plain,
        facts,
        row: false,
    };
    for part in ["#app main", "#app .colophon"] {
        let found = super::page::document().and_then(|d| d.query_selector(part).ok().flatten());
        if let Some(element) = found {
            sheet.children(&element);
            sheet.end();
        }
    }
    sheet.lines
}

struct Sheet {
    lines: Vec<Line>,
    text: String,
    style: Style,
    facts: bool,
    row: bool,
}

impl Sheet {
    fn children(&mut self, of: &Node) {
        let nodes = of.child_nodes();
        for at in 0..nodes.length() {
            let Some(node) = nodes.get(at) else { continue };
            match node.dyn_ref::<Element>() {
                Some(element) => self.element(element),
                None if node.node_type() == Node::TEXT_NODE => {
                    self.words(&node.text_content().unwrap_or_default());
                }
                None => {}
            }
        }
    }

    fn element(&mut self, element: &Element) {
        let is = |what: &str| element.matches(what).unwrap_or(false);
        if is(APART) || is(if self.facts { BARE } else { FACTS }) {
            return;
        }
        let tag = element.tag_name();
        // A row of a table is a line; what stands within it makes none of its own.
        if self.row {
            self.cell(matches!(tag.as_str(), "TD" | "TH"));
            self.children(element);
            return;
        }
        if INLINE.contains(&tag.as_str()) {
            self.gap();
            self.children(element);
            self.gap();
            return;
        }
        self.end();
        let (before, count) = (self.style, self.lines.len());
        self.style = match tag.as_str() {
            "H1" => Style::Heading(1),
            "H2" => Style::Heading(2),
            "H3" => Style::Heading(3),
            "H4" | "H5" => Style::Heading(4),
            "LI" | "DD" | "TR" => Style::Item,
            "P" | "DIV" if matches!(before, Style::Item | Style::Under) => before,
            _ => Style::Plain,
        };
        self.row = tag == "TR";
        self.children(element);
        self.end();
        self.row = false;
        // What an item says after its first line stands under that line.
        let begun = before == Style::Item && self.lines.len() > count;
        self.style = if begun { Style::Under } else { before };
    }

    /// Between two cells of a row, or two parts of a cell.
    fn cell(&mut self, next: bool) {
        if next && !self.text.is_empty() && !self.text.ends_with("· ") {
            self.text
                .truncate(self.text.trim_end_matches(['\u{1}', ' ']).len());
            self.text.push_str(" · ");
        } else {
            self.gap();
        }
    }

    /// A gap between two elements of a line; `words` drops it where none is needed.
    fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with([' ', '\u{1}']) {
            self.text.push('\u{1}');
        }
    }

    fn words(&mut self, text: &str) {
        for character in text.chars() {
            let space = character.is_whitespace();
            if self.text.ends_with('\u{1}') {
                self.text.pop();
                let latin = |c: char| c < '\u{2e80}';
                let after = self.text.chars().last().is_some_and(latin);
                let begins = character.is_alphanumeric() || ['“', '(', '['].contains(&character);
                if begins && latin(character) && after {
                    self.text.push(' ');
                }
            }
            if space {
                if !self.text.is_empty() && !self.text.ends_with(' ') {
                    self.text.push(' ');
                }
            } else {
                self.text.push(character);
            }
        }
    }

    fn end(&mut self) {
        let text = self.text.trim_matches(['\u{1}', ' ']);
        if !text.is_empty() {
            self.lines.push(Line {
                style: self.style,
                text: text.to_owned(),
            });
            if self.style == Style::Item {
                self.style = Style::Under;
            }
        }
        self.text.clear();
    }
}
