//! What a person types into a field, read without guessing.
//!
//! Nothing typed is thrown away: an error says what was expected and the field keeps its text.
//! Thousands separators differ between our languages, so a number that can be read two ways is
//! refused instead of being guessed. This module must never know a language.

use rust_decimal::Decimal;

use crate::rulebook::{Month, Question, decimal};

/// Why a text is not an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InputError {
    /// Nothing was typed or chosen.
    Empty,
    /// Not a number.
    NotANumber,
    /// `1.200` or `1,200`: a thousand or a little over one?
    TwoReadings,
    /// Below the smallest.
    TooSmall,
    /// Above the largest.
    TooLarge,
    /// Not a month.
    NotAMonth,
    /// More hours than a day has.
    Hours,
    /// Part of a machine, or none.
    NotWhole,
    /// No power where something runs.
    Zero,
}

/// What makes a quantity of one case impossible, beside the range of its question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The month of the visit: what began or ended did so by then.
    pub month: Month,
    /// Whether something runs: it draws power.
    pub runs: bool,
}

impl InputError {
    /// The message to show beside the field.
    #[must_use]
    pub fn message_id(self) -> &'static str {
        match self {
            Self::Empty => "error-empty",
            Self::NotANumber => "error-not-a-number",
            Self::TwoReadings => "error-two-readings",
            Self::TooSmall => "error-too-small",
            Self::TooLarge => "error-too-large",
            Self::NotAMonth => "error-not-a-month",
            Self::Hours => "error-hours",
            Self::NotWhole => "error-not-whole",
            Self::Zero => "error-zero",
        }
    }
}

/// Full-width digits and signs, as Chinese keyboards give them, to plain ones.
fn plain(text: &str) -> String {
    let plain = |c: char| match c {
        '０'..='９' | '．' | '，' | '－' => char::from_u32(c as u32 - 0xFEE0).unwrap_or(c),
        '。' => '.',
        _ => c,
    };
    text.trim()
        .chars()
        .map(plain)
        .filter(|c| !c.is_whitespace())
        .collect()
}

/// Reads a decimal number.
///
/// # Errors
///
/// [`InputError`] when it is empty, no number, or can be read in two ways.
pub fn number(text: &str) -> Result<Decimal, InputError> {
    let text = plain(text);
    if text.is_empty() {
        return Err(InputError::Empty);
    }
    if !text
        .chars()
        .all(|c| c.is_ascii_digit() || c == '.' || c == ',')
        || text.len() > 24
    {
        return Err(InputError::NotANumber);
    }
    let separators: Vec<char> = text.chars().filter(|c| !c.is_ascii_digit()).collect();
    let plain = match separators.as_slice() {
        [] => text,
        [one] => {
            let tail = text.rsplit(*one).next().map_or(0, str::len);
            // Four digits before the separator are no group of thousands.
            if tail == 3 && text.len() <= 7 && !text.starts_with(['.', ',', '0']) {
                return Err(InputError::TwoReadings);
            }
            text.replace(',', ".")
        }
        [group, others @ .., last] => {
            if others.iter().any(|c| c != group) {
                return Err(InputError::NotANumber);
            }
            let (head, tail) = if last == group {
                (text.as_str(), None)
            } else {
                match text.rsplit_once(*last) {
                    Some((head, tail)) => (head, Some(tail)),
                    None => return Err(InputError::NotANumber),
                }
            };
            let groups: Vec<&str> = head.split(*group).collect();
            let sound = groups.split_first().is_some_and(|(first, others)| {
                others.iter().all(|g| g.len() == 3) && (1..=3).contains(&first.len())
            });
            if !sound {
                return Err(InputError::NotANumber);
            }
            match tail {
                Some(tail) => format!("{}.{tail}", groups.concat()),
                None => groups.concat(),
            }
        }
    };
    decimal::parse(&plain).ok_or(InputError::NotANumber)
}

/// A number as a field shows it: what [`number`] reads back as the same. Three decimals could also
/// be thousands, so they get a fourth.
#[must_use]
pub fn written(value: Decimal) -> String {
    let text = value.normalize().to_string();
    match number(&text) {
        Err(InputError::TwoReadings) => text + "0",
        _ => text,
    }
}

/// Reads a quantity within a question's range.
///
/// # Errors
///
/// As [`number`], when it is out of range, and when what runs would draw no power.
pub fn quantity(question: &Question, text: &str, limits: Limits) -> Result<Decimal, InputError> {
    let value = number(text)?;
    let power = question.unit.as_deref() == Some("kwh-month");
    match question.range {
        _ if power && limits.runs && value.is_zero() => Err(InputError::Zero),
        Some((low, _)) if value < low => Err(InputError::TooSmall),
        Some((_, high)) if value > high => Err(InputError::TooLarge),
        _ => Ok(value),
    }
}

/// Reads what a row of machines says: how many, watts each, or hours a day.
///
/// # Errors
///
/// As [`number`], and when no machines can be so.
pub fn cell(cell: usize, text: &str) -> Result<Decimal, InputError> {
    let value = number(text)?;
    match cell {
        0 if value.is_zero() || !value.fract().is_zero() => Err(InputError::NotWhole),
        1 if value.is_zero() => Err(InputError::Zero),
        2 if value > Decimal::from(24) => Err(InputError::Hours),
        _ if value > Decimal::from(1_000_000) => Err(InputError::TooLarge),
        _ => Ok(value),
    }
}

/// Reads a month, `YYYY-MM`, within a question's range; also as `2021年9月` and as `09/2021`. A year
/// has four digits, so no month is read in two ways. Every month asked for lies in the past.
///
/// # Errors
///
/// [`InputError`] when it is empty, no month, or out of range.
pub fn month(question: &Question, text: &str, limits: Limits) -> Result<Month, InputError> {
    let text = plain(text).replace(['/', '.', '年'], "-");
    let text = text.trim_end_matches('月');
    if text.is_empty() {
        return Err(InputError::Empty);
    }
    let padded = match text.split_once('-') {
        Some((month, year)) if month.len() <= 2 && year.len() == 4 => format!("{year}-{month:0>2}"),
        Some((year, month)) => format!("{year}-{month:0>2}"),
        None => text.to_owned(),
    };
    let value = Month::parse(&padded).ok_or(InputError::NotAMonth)?;
    match question.months {
        Some((low, _)) if value < low => Err(InputError::TooSmall),
        Some((_, high)) if value > high.min(limits.month) => Err(InputError::TooLarge),
        _ => Ok(value),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rust_decimal::Decimal;

    use super::{InputError, Limits, cell, month, number, quantity, written};
    use crate::rulebook::{Condition, Kind, Month, Part, Question, Stand};

    proptest! {
        #[test]
        fn what_a_field_shows_is_read_back(digits in 0_i64..10_000_000_000, places in 0_u32..6) {
            let value = Decimal::new(digits, places);
            prop_assert_eq!(number(&written(value)), Ok(value));
        }
    }

    #[test]
    fn numbers_are_read_as_three_languages_write_them() {
        for (text, expected) in [
            ("12", "12"),
            ("12.5", "12.5"),
            ("12,5", "12.5"),
            ("1,234,567", "1234567"),
            ("1.234.567,89", "1234567.89"),
            ("1,234.5", "1234.5"),
            ("1 200", "1200"),
            ("１２．５", "12.5"),
            ("0.125", "0.125"),
        ] {
            assert_eq!(
                number(text).map(|d| d.to_string()),
                Ok(expected.to_owned()),
                "{text}"
            );
        }
    }

    /// A question for a month of this century's first decades.
    fn asked() -> Question {
        Question {
            id: "x.month".to_owned(),
            kind: Kind::Month,
            options: Vec::new(),
            none: false,
            applies: Condition::Constant(true),
            part: Part::Exposure,
            presentation: false,
            unit: None,
            range: None,
            months: Month::parse("2009-01").zip(Month::parse("2030-12")),
            cuts: Vec::new(),
            orders: Vec::new(),
            no_order: None,
            feeds: Vec::new(),
            stage_of: None,
            stand: Stand::Missing,
            holder: None,
        }
    }

    /// A visit in November 2026.
    fn limits(runs: bool) -> Limits {
        let month = Month::parse("2026-11").expect("a month");
        Limits { month, runs }
    }

    #[test]
    fn what_no_machines_can_be_is_refused() {
        for (at, text, error) in [
            (0, "0", InputError::NotWhole),
            (0, "1.5", InputError::NotWhole),
            (0, "0.5", InputError::NotWhole),
            (0, "1000001", InputError::TooLarge),
            (1, "0", InputError::Zero),
            (1, "0.0", InputError::Zero),
            (1, "1000001", InputError::TooLarge),
            (2, "24.5", InputError::Hours),
            (2, "1000001", InputError::Hours),
        ] {
            assert_eq!(cell(at, text), Err(error), "{at} {text}");
        }
        for (at, text) in [(0, "1"), (0, "12.0"), (1, "0.5"), (2, "0"), (2, "24")] {
            assert_eq!(cell(at, text), number(text), "{at} {text}");
        }
    }

    #[test]
    fn the_ends_of_a_range_belong_to_it() {
        let mut question = asked();
        let read = |text| month(&question, text, limits(true)).is_ok();
        assert!(read("2009-01") && !read("2008-12"));
        question.range = Some((10.into(), 1000.into()));
        let read = |text| quantity(&question, text, limits(true));
        assert_eq!(read("9.9"), Err(InputError::TooSmall));
        assert_eq!(read("10"), Ok(10.into()));
        assert_eq!(read("1000"), Ok(1000.into()));
        assert_eq!(read("1000.1"), Err(InputError::TooLarge));
        assert_eq!(cell(2, "24"), Ok(24.into()));
        assert_eq!(cell(1, "1000000"), Ok(1_000_000.into()));
        assert_eq!(cell(1, "1000001"), Err(InputError::TooLarge));
        let digits = "1".repeat(24);
        assert!(number(&digits).is_ok());
        assert_eq!(number(&(digits + "1")), Err(InputError::NotANumber));
    }

    #[test]
    fn what_runs_draws_power() {
        let mut question = asked();
        question.kind = Kind::Quantity;
        question.range = Some((0.into(), 1000.into()));
        let read = |question: &Question, text, runs| quantity(question, text, limits(runs));
        assert_eq!(read(&question, "0", true), Ok(0.into()));
        question.unit = Some("kwh-month".to_owned());
        assert_eq!(read(&question, "0", true), Err(InputError::Zero));
        assert_eq!(read(&question, "0.1", true), number("0.1"));
        assert_eq!(read(&question, "0", false), Ok(0.into()));
    }

    #[test]
    fn what_began_or_ended_did_so_by_now() {
        let question = asked();
        let read = |text| month(&question, text, limits(true)).map(|m| m.to_string());
        assert_eq!(read("2026-11"), Ok("2026-11".to_owned()));
        assert_eq!(read("2026-12"), Err(InputError::TooLarge));
        assert_eq!(read("2030-01"), Err(InputError::TooLarge));
    }

    #[test]
    fn months_are_read_as_three_languages_write_them() {
        let question = asked();
        for text in [
            "2021-09",
            "2021-9",
            "2021/09",
            "2021.9",
            "09/2021",
            "9/2021",
            "9-2021",
            "2021年9月",
            "2021年09月",
            " 2021 年 9 月 ",
            "２０２１年９月",
        ] {
            let read = month(&question, text, limits(true)).map(|m| m.to_string());
            assert_eq!(read, Ok("2021-09".to_owned()), "{text}");
        }
        for text in [
            "13/2021",
            "2021",
            "09/21",
            "21-09",
            "2021年",
            "9月2021年",
            "setembro",
            "2021-9-1",
        ] {
            let read = month(&question, text, limits(true));
            assert_eq!(read, Err(InputError::NotAMonth), "{text}");
        }
        let read = month(&question, "09/2008", limits(true));
        assert_eq!(read, Err(InputError::TooSmall));
    }

    #[test]
    fn what_can_be_read_two_ways_is_not_guessed() {
        assert_eq!(number("1.200"), Err(InputError::TwoReadings));
        assert_eq!(number("12,345"), Err(InputError::TwoReadings));
        assert_eq!(number(""), Err(InputError::Empty));
        for text in ["-1", "1e9", "abc", "1,23,456", "1.2,3.4"] {
            assert_eq!(number(text), Err(InputError::NotANumber), "{text}");
        }
    }
}
