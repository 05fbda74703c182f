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

#[test]
fn rows_break_at_spaces_and_around_chinese_signs_and_are_filled() {
    let rows = |text: &str, room| wrapped(text, room, |t| t.chars().count().try_into().unwrap());
    for (text, room, expected) in [
        ("one two three", 7, vec!["one two", "three"]),
        ("one two three", 5, vec!["one", "two", "three"]),
        ("ab cd字", 5, vec!["ab cd", "字"]),
        ("字ab", 2, vec!["字", "ab"]),
        ("挖矿质", 2, vec!["挖矿", "质"]),
        // Longer than a row: cut where it must be, a sign a row at least.
        ("abcdefgh", 3, vec!["abc", "def", "gh"]),
        ("x abcdefgh", 3, vec!["x", "abc", "def", "gh"]),
        ("ab", 0, vec!["a", "b"]),
        ("", 5, vec![""]),
    ] {
        assert_eq!(rows(text, room), expected, "{text} {room}");
    }
}

#[test]
fn a_report_has_white_around_headings_and_points_before_items() {
    let lines = [
        line(Style::Heading(1), "Stop"),
        line(Style::Plain, "It must end."),
        line(Style::Item, "Keep records"),
        line(Style::Under, "For ten years"),
        line(Style::Heading(3), "Counsel"),
    ];
    let drawn = pages(&lines, 100, width);
    let places: Vec<(u32, u32, &str)> = drawn[0]
        .rows
        .iter()
        .map(|row| (row.x, row.y, row.text.as_str()))
        .collect();
    assert_eq!(
        places,
        [
            (56, 115, "Stop"),
            (56, 178, "It must end."),
            (56, 229, "•"),
            (90, 229, "Keep records"),
            (90, 280, "For ten years"),
            (56, 360, "Counsel"),
        ]
    );
    // The code has its room below.
    assert_eq!((drawn.len(), drawn[0].height), (1, 372 + 100 + MARGIN));
}

#[test]
fn a_page_is_filled_to_its_margin_and_a_heading_stays_with_what_follows() {
    let list = |items: usize, then: &[Line]| {
        let mut lines = vec![line(Style::Heading(2), "Duties")];
        lines.extend((0..items).map(|_| line(Style::Item, "one")));
        lines.extend_from_slice(then);
        lines
    };
    // 119 for the heading, 51 an item: 75 of them end where the margin begins.
    let whole = pages(&list(75, &[]), 0, width);
    assert_eq!((whole.len(), whole[0].height), (1, HEIGHT));
    assert_eq!(pages(&list(76, &[]), 0, width).len(), 2);
    let code = pages(&list(75, &[]), 1, width);
    assert_eq!((code.len(), code[1].height), (2, 2 * MARGIN + 1));
    let next = [line(Style::Heading(2), "Next"), line(Style::Plain, "x")];
    let kept = pages(&list(72, &next), 0, width);
    assert_eq!(kept[1].rows[0].text, "Next");
    assert_eq!(kept[0].height, 119 + 72 * 51 + MARGIN);
    assert_eq!(pages(&list(72, &next[..1]), 0, width).len(), 1);
    let last = pages(&list(73, &next[..1]), 0, width);
    assert_eq!((last.len(), last[0].height), (2, 119 + 73 * 51 + MARGIN));
    // So is one that runs over many rows: 72 of 54.
    let long = |rows: usize| [line(Style::Heading(3), &["a"; 100][..rows].join(" "))];
    let wide = |text: &str, _| if text.contains(' ') { WIDTH } else { 1 };
    assert_eq!(pages(&long(72), 0, wide).len(), 1);
    assert_eq!(pages(&long(73), 0, wide).len(), 2);
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
