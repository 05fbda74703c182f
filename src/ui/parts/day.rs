//! Dates within a text: a line may not break at their hyphens.

use yew::prelude::*;

use crate::ui::view::html;

/// How long a date is: `2026-11-27`.
const LONG: usize = 10;

/// A text whose dates stay whole.
pub fn whole(text: &str) -> Html {
    parts(text)
        .into_iter()
        .map(|(part, date)| {
            let part = part.to_owned();
            if date {
                html! { <span class="day">{ part }</span> }
            } else {
                part.into()
            }
        })
        .collect()
}

/// A text in parts, each with whether it is a date.
fn parts(text: &str) -> Vec<(&str, bool)> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(start) = (0..rest.len()).find(|at| date_at(rest, *at)) {
        let (before, after) = rest.split_at(start);
        let (date, after) = after.split_at(LONG);
        parts.extend([(before, false), (date, true)]);
        rest = after;
    }
    parts.push((rest, false));
    parts
}

fn date_at(text: &str, at: usize) -> bool {
    let fits = |(at, c): (usize, char)| match at {
        4 | 7 => c == '-',
        _ => c.is_ascii_digit(),
    };
    text.get(at..at + LONG)
        .is_some_and(|date| date.chars().enumerate().all(fits))
}

#[cfg(test)]
mod tests {
    use super::parts;

    #[test]
    fn a_date_is_a_part_by_itself() {
        for (text, expected) in [
            (
                "法律读至2026-11-22。",
                vec![("法律读至", false), ("2026-11-22", true), ("。", false)],
            ),
            (
                "2026-02-06, 2026-11-22",
                vec![
                    ("", false),
                    ("2026-02-06", true),
                    (", ", false),
                    ("2026-11-22", true),
                    ("", false),
                ],
            ),
            (
                "银发〔2026〕42号, 2026-11",
                vec![("银发〔2026〕42号, 2026-11", false)],
            ),
        ] {
            assert_eq!(parts(text), expected, "{text}");
        }
    }
}
