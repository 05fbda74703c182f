//! Days and months of the civil calendar, without a clock.
//!
//! Today is always an argument. This module must never ask a machine for the time.

use std::fmt;

/// A day, `YYYY-MM-DD`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    year: i32,
    month: u32,
    day: u32,
}

/// A month, `YYYY-MM`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    year: i32,
    month: u32,
}

fn days_in(year: i32, month: u32) -> u32 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Exactly `digits` digits, as a number.
fn number(text: &str, digits: usize) -> Option<u32> {
    (text.len() == digits && text.bytes().all(|b| b.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}

impl Day {
    /// The day that [`Self::number`] counts from.
    pub const EPOCH: Self = Self {
        year: 1970,
        month: 1,
        day: 1,
    };

    /// Reads `YYYY-MM-DD`; `None` if it is not a day of the calendar.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (month, day) = (
            Month::parse(text.get(..7)?)?,
            text.get(7..)?.strip_prefix('-')?,
        );
        let day = number(day, 2)?;
        (1..=days_in(month.year, month.month))
            .contains(&day)
            .then_some(Self {
                year: month.year,
                month: month.month,
                day,
            })
    }

    /// Days since 1970-01-01.
    #[must_use]
    pub fn number(self) -> i64 {
        let mut days: i64 = 0;
        let year = i64::from(self.year);
        // Whole years since year 0, with their leap days, then the months of this year.
        days += year * 365 + (year + 3) / 4 - (year + 99) / 100 + (year + 399) / 400;
        for month in 1..self.month {
            days += i64::from(days_in(self.year, month));
        }
        days + i64::from(self.day) - 1 - 719_528
    }

    /// Its month.
    #[must_use]
    pub fn month(self) -> Month {
        Month {
            year: self.year,
            month: self.month,
        }
    }
}

impl Month {
    /// Reads `YYYY-MM`; `None` if it is not a month of the calendar.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (year, month) = text.split_once('-')?;
        let (year, month) = (number(year, 4)?, number(month, 2)?);
        (1..=12).contains(&month).then(|| Self {
            year: i32::try_from(year).unwrap_or(0),
            month,
        })
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

#[cfg(test)]
mod tests {
    use super::{Day, Month};

    #[test]
    fn days_count_as_the_calendar_does() {
        let number = |text| Day::parse(text).map(Day::number);
        assert_eq!(number("1970-01-01"), Some(0));
        assert_eq!(number("2000-03-01"), Some(11_017));
        assert_eq!(number("2026-11-22"), Some(20_779));
    }

    #[test]
    fn each_day_of_two_centuries_follows_the_one_before() {
        let mut number = -25_932; // 1899-01-01
        for year in 1899..2105 {
            // 1900 and 2100 have no leap day, 2000 has.
            let leap = year % 4 == 0 && year != 1900 && year != 2100;
            let february = if leap { 29 } else { 28 };
            let lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
            for (month, length) in (1..).zip(lengths) {
                for day in 1..=length {
                    let text = format!("{year:04}-{month:02}-{day:02}");
                    assert_eq!(Day::parse(&text).map(Day::number), Some(number), "{text}");
                    number += 1;
                }
                let text = format!("{year:04}-{month:02}-{:02}", length + 1);
                assert_eq!(Day::parse(&text), None, "{text}");
            }
        }
        assert_eq!(number, 49_308); // 2105-01-01
    }

    #[test]
    fn only_real_days_and_months_are_read() {
        for text in [
            "2026-02-29",
            "2026-13-01",
            "2026-1-01",
            "26-01-01",
            "2026-01-00",
            "x",
            "",
        ] {
            assert_eq!(Day::parse(text), None, "{text}");
        }
        assert!(Day::parse("2024-02-29").is_some());
        assert_eq!(Month::parse("2021-00"), None);
        assert_eq!(
            Month::parse("2021-09").map(|m| m.to_string()),
            Some("2021-09".to_owned())
        );
    }
}
