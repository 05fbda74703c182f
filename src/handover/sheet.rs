//! The report as lines of text, and as pages to draw where a browser neither prints nor saves.
//!
//! It measures nothing by itself: how wide a text runs is an argument. It must never know what the
//! report says.

/// What a line of the report is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// A heading, 1 the largest, 4 the smallest.
    Heading(u8),
    /// A paragraph.
    Plain,
    /// One of a list.
    Item,
    /// A further line of the item above it.
    Under,
}

/// A line of the report, as long as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it is.
    pub style: Style,
    /// What it says.
    pub text: String,
}

/// The report as plain text.
#[must_use]
pub fn text(lines: &[Line]) -> String {
    let mut out = String::new();
    for line in lines {
        match line.style {
            Style::Heading(level) => {
                out.push('\n');
                (0..level).for_each(|_| out.push('#'));
                out.push(' ');
            }
            Style::Plain => {}
            Style::Item => out.push_str("- "),
            Style::Under => out.push_str("  "),
        }
        out.push_str(&line.text);
        out.push('\n');
    }
    out.trim().to_owned()
}

/// Width and greatest height of a picture.
pub const WIDTH: u32 = 1080;
/// Greatest height of a picture: some telephones draw no larger one.
pub const HEIGHT: u32 = 4000;
/// White around the text.
pub const MARGIN: u32 = 56;

impl Style {
    /// Size of its letters.
    #[must_use]
    pub fn size(self) -> u32 {
        match self {
            Self::Heading(1) => 50,
            Self::Heading(2) => 42,
            Self::Heading(3) => 36,
            Self::Heading(_) => 32,
            Self::Plain | Self::Item | Self::Under => 30,
        }
    }

    /// White above it.
    fn above(self) -> u32 {
        match self {
            Self::Heading(1 | 2) => 44,
            Self::Heading(_) => 28,
            Self::Plain => 12,
            Self::Item | Self::Under => 6,
        }
    }

    /// Its indent.
    fn indent(self) -> u32 {
        if matches!(self, Self::Item | Self::Under) {
            34
        } else {
            0
        }
    }
}

/// One row of letters on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// How it is written.
    pub style: Style,
    /// From the left.
    pub x: u32,
    /// From the top, to the foot of the letters.
    pub y: u32,
    /// What it says.
    pub text: String,
}

/// One picture.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Page {
    /// Its rows.
    pub rows: Vec<Row>,
    /// Its height.
    pub height: u32,
}

/// Lays the report out on pages. `width` measures a text in a style; `last` is the room to keep
/// free at the end, for the code.
#[must_use]
pub fn pages(lines: &[Line], last: u32, mut width: impl FnMut(&str, Style) -> u32) -> Vec<Page> {
    let mut pages = Vec::new();
    let mut page = Page::default();
    let mut y = MARGIN;
    for (place, line) in lines.iter().enumerate() {
        let style = line.style;
        let high = style.size() * 3 / 2;
        let room = WIDTH - 2 * MARGIN - style.indent();
        let rows = wrapped(&line.text, room, |text| width(text, style));
        // A heading stays with what follows it.
        let heading = matches!(style, Style::Heading(_)) && place + 1 < lines.len();
        let needed = style.above() + high + if heading { 120 } else { 0 };
        if y > MARGIN {
            if y + needed > HEIGHT - MARGIN {
                turn(&mut pages, &mut page, &mut y);
            } else {
                y += style.above();
            }
        }
        for (at, text) in rows.into_iter().enumerate() {
            if y + high > HEIGHT - MARGIN {
                turn(&mut pages, &mut page, &mut y);
            }
            y += high;
            let text = if style == Style::Item && at == 0 {
                page.rows.push(Row {
                    style,
                    x: MARGIN,
                    y: y - style.size() / 3,
                    text: "•".to_owned(),
                });
                text
            } else {
                text
            };
            page.rows.push(Row {
                style,
                x: MARGIN + style.indent(),
                y: y - style.size() / 3,
                text,
            });
        }
    }
    if y + last > HEIGHT - MARGIN {
        turn(&mut pages, &mut page, &mut y);
    }
    page.height = (y + last + MARGIN).min(HEIGHT);
    pages.push(page);
    pages
}

fn turn(pages: &mut Vec<Page>, page: &mut Page, y: &mut u32) {
    page.height = (*y + MARGIN).min(HEIGHT);
    pages.push(std::mem::take(page));
    *y = MARGIN;
}

/// Signs that may not begin a row in Chinese.
const NOT_FIRST: &str = "，。、；：？！）》」』】〕％,.;:?!)]%";
/// Signs that may not end one.
const NOT_LAST: &str = "（《「『【〔([";

/// Breaks a text into rows no wider than `room`: at spaces, and between Chinese characters.
fn wrapped(text: &str, room: u32, mut width: impl FnMut(&str) -> u32) -> Vec<String> {
    let mut rows = Vec::new();
    let mut row = String::new();
    for piece in pieces(text) {
        let mut longer = row.clone();
        longer.push_str(piece);
        if width(longer.trim_end()) <= room {
            row = longer;
            continue;
        }
        if !row.trim().is_empty() {
            rows.push(row.trim_end().to_owned());
        }
        row = piece.to_owned();
        // A piece longer than a row, such as an address, is cut where it must be.
        while width(row.trim_end()) > room {
            let mut fits = String::new();
            let mut rest = row.chars();
            let mut before = rest.clone();
            while let Some(next) = rest.next() {
                fits.push(next);
                if width(&fits) > room && fits.chars().nth(1).is_some() {
                    fits.pop();
                    break;
                }
                before = rest.clone();
            }
            if before.as_str().is_empty() || fits.is_empty() {
                break;
            }
            rows.push(fits);
            row = before.as_str().to_owned();
        }
    }
    if !row.trim().is_empty() || rows.is_empty() {
        rows.push(row.trim_end().to_owned());
    }
    rows
}

/// What stays together: a word with its spaces, or a Chinese character with its signs.
fn pieces(text: &str) -> Vec<&str> {
    let wide = |c: char| ('\u{2e80}'..='\u{ffef}').contains(&c);
    let mut out = Vec::new();
    let mut from = 0;
    let mut before: Option<char> = None;
    for (at, character) in text.char_indices() {
        let breaks = before.is_some_and(|b| {
            let space = b.is_whitespace() && !character.is_whitespace();
            (space || wide(b) || wide(character))
                && !NOT_LAST.contains(b)
                && !NOT_FIRST.contains(character)
                && !character.is_whitespace()
        });
        if breaks && let Some(piece) = text.get(from..at) {
            out.push(piece);
            from = at;
        }
        before = Some(character);
    }
    out.extend(text.get(from..).filter(|p| !p.is_empty()));
    out
}

#[cfg(test)]
#[path = "sheet_tests.rs"]
mod tests;
