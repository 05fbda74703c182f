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
        [.., last] => {
            let others = &separators[..separators.len() - 1];
            let group = others[0];
            if others.iter().any(|c| *c != group) {
                return Err(InputError::NotANumber);
            }
            let (head, tail) = if *last == group {
                (text.as_str(), None)
            } else {
                match text.rsplit_once(*last) {
                    Some((head, tail)) => (head, Some(tail)),
                    None => return Err(InputError::NotANumber),
                }
            };
            let groups: Vec<&str> = head.split(group).collect();
            let sound =
                groups[1..].iter().all(|g| g.len() == 3) && (1..=3).contains(&groups[0].len());
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
/// As [`number`], and when it is out of range.
pub fn quantity(question: &Question, text: &str) -> Result<Decimal, InputError> {
    let value = number(text)?;
    match question.range {
        Some((low, _)) if value < low => Err(InputError::TooSmall),
        Some((_, high)) if value > high => Err(InputError::TooLarge),
        _ => Ok(value),
    }
}

/// Reads a month, `YYYY-MM`, within a question's range; also as `2021年9月` and as `09/2021`. A year
/// has four digits, so no month is read in two ways.
///
/// # Errors
///
/// [`InputError`] when it is empty, no month, or out of range.
pub fn month(question: &Question, text: &str) -> Result<Month, InputError> {
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
        Some((_, high)) if value > high => Err(InputError::TooLarge),
        _ => Ok(value),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rust_decimal::Decimal;

    use super::{InputError, month, number, written};
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
            let read = month(&question, text).map(|m| m.to_string());
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
            assert_eq!(month(&question, text), Err(InputError::NotAMonth), "{text}");
        }
        assert_eq!(month(&question, "09/2008"), Err(InputError::TooSmall));
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
