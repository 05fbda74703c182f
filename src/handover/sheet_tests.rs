//! Nothing of the report is lost on its way to text and pictures, and no picture is too large.

use proptest::prelude::*;

use super::{HEIGHT, Line, MARGIN, Style, WIDTH, pages, text, wrapped};

/// Letters half as wide as they are high, Chinese ones as wide.
fn width(text: &str, style: Style) -> u32 {
    text.chars()
        .map(|c| {
            if c < '\u{2e80}' {
                style.size() / 2
            } else {
                style.size()
            }
        })
        .sum()
}

fn line(style: Style, text: &str) -> Line {
    Line {
        style,
        text: text.to_owned(),
    }
}

#[test]
fn text_keeps_headings_and_lists() {
    let lines = [
        line(Style::Heading(1), "Stop"),
        line(Style::Plain, "It must end."),
        line(Style::Heading(2), "What to do"),
        line(Style::Item, "Keep records"),
        line(Style::Under, "For ten years"),
        line(Style::Item, "Ask counsel"),
    ];
    assert_eq!(
        text(&lines),
        "# Stop\nIt must end.\n\n## What to do\n- Keep records\n  For ten years\n- Ask counsel"
    );
}

#[test]
fn signs_do_not_begin_a_row() {
    let rows = wrapped("挖矿、质押，以及（存储）。", 100, |t| {
        width(t, Style::Plain)
    });
    assert!(rows.len() > 2);
    for row in &rows {
        assert!(!row.starts_with(['、', '，', '）', '。']), "{rows:?}");
        assert!(!row.ends_with('（'), "{rows:?}");
    }
    assert_eq!(rows.concat(), "挖矿、质押，以及（存储）。");
}

proptest! {
    #[test]
    fn nothing_is_lost_and_no_picture_is_too_high(
        texts in prop::collection::vec((0_u8..8, "[a-z挖矿，。 ]{0,300}"), 0..60),
        last in 0_u32..1200,
    ) {
        let lines: Vec<Line> = texts
            .iter()
            .map(|(kind, text)| line(match kind {
                0..=4 => Style::Heading(*kind),
                5 => Style::Plain,
                6 => Style::Under,
                _ => Style::Item,
            }, text))
            .collect();
        let pages = pages(&lines, last, width);
        let squeezed = |text: &str| text.split_whitespace().collect::<String>();
        let drawn: String = pages
            .iter()
            .flat_map(|p| &p.rows)
            .filter(|r| r.text != "•")
            .map(|r| squeezed(&r.text))
            .collect();
        let said: String = lines.iter().map(|l| squeezed(&l.text)).collect();
        prop_assert_eq!(drawn, said);
        for page in &pages {
            prop_assert!(page.height <= HEIGHT);
            for row in &page.rows {
                prop_assert!(row.y <= page.height - MARGIN + row.style.size());
                prop_assert!(row.x + width(&row.text, row.style) <= WIDTH - MARGIN + row.style.size());
            }
        }
    }
}
