//! Numbers of a few bits each, one after another. It must never know what they stand for.

use rust_decimal::Decimal;

use crate::rulebook::{Day, Month};

/// Bits being written, the highest first.
#[derive(Debug, Default)]
pub(super) struct Writer {
    pub(super) bytes: Vec<u8>,
    free: u32,
}

impl Writer {
    /// The lowest `count` bits of a number.
    pub(super) fn put(&mut self, value: u32, count: u32) {
        for place in (0..count).rev() {
            if self.free == 0 {
                self.bytes.push(0);
                self.free = 8;
            }
            self.free -= 1;
            let bit = (value >> place) & 1;
            if let (1, Some(last)) = (bit, self.bytes.last_mut()) {
                *last |= 1 << self.free;
            }
        }
    }

    /// Whole bytes.
    pub(super) fn all(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.put(u32::from(*byte), 8);
        }
    }

    /// A month: year, then month.
    pub(super) fn month(&mut self, month: Month) {
        let (year, month) = split(&month.to_string());
        self.put(year, 14);
        self.put(month, 4);
    }

    /// A day.
    pub(super) fn day(&mut self, day: Day) {
        self.month(day.month());
        let text = day.to_string();
        let day = text.rsplit('-').next().and_then(|d| d.parse().ok());
        self.put(day.unwrap_or_default(), 5);
    }

    /// A decimal number: sign, digits behind the point, bytes of the digits, digits.
    pub(super) fn decimal(&mut self, value: Decimal) {
        let digits = value.mantissa().unsigned_abs().to_be_bytes();
        let used = digits.iter().skip_while(|b| **b == 0).count();
        self.put(u32::from(value.is_sign_negative()), 1);
        self.put(value.scale(), 5);
        self.put(u32::try_from(used).unwrap_or_default(), 4);
        self.all(digits.get(digits.len() - used..).unwrap_or_default());
    }
}

fn split(month: &str) -> (u32, u32) {
    let (year, month) = month.split_once('-').unwrap_or_default();
    (
        year.parse().unwrap_or_default(),
        month.parse().unwrap_or_default(),
    )
}

/// Bits being read; every step may find none left.
pub(super) struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    /// From the first bit on.
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// A number of `count` bits, at most 32.
    pub(super) fn take(&mut self, count: u32) -> Option<u32> {
        let mut value = 0;
        for _ in 0..count {
            let byte = self.bytes.get(self.at / 8)?;
            value = (value << 1) | u32::from((byte >> (7 - self.at % 8)) & 1);
            self.at += 1;
        }
        Some(value)
    }

    /// A number of `count` bits, at most 16.
    pub(super) fn short(&mut self, count: u32) -> Option<u16> {
        self.take(count).and_then(|v| u16::try_from(v).ok())
    }

    /// Whole bytes.
    pub(super) fn all(&mut self, count: usize) -> Option<Vec<u8>> {
        (0..count)
            .map(|_| self.take(8).and_then(|v| u8::try_from(v).ok()))
            .collect()
    }

    /// A month.
    pub(super) fn month(&mut self) -> Option<Month> {
        let (year, month) = (self.take(14)?, self.take(4)?);
        Month::parse(&format!("{year:04}-{month:02}"))
    }

    /// A day.
    pub(super) fn day(&mut self) -> Option<Day> {
        let month = self.month()?;
        Day::parse(&format!("{month}-{:02}", self.take(5)?))
    }

    /// A decimal number.
    pub(super) fn decimal(&mut self) -> Option<Decimal> {
        let negative = self.take(1)? == 1;
        let (scale, used) = (self.take(5)?, self.take(4)?);
        let digits = self
            .all(usize::try_from(used).ok()?)?
            .iter()
            .fold(0_i128, |value, byte| (value << 8) | i128::from(*byte));
        let digits = if negative { -digits } else { digits };
        Decimal::try_from_i128_with_scale(digits, scale).ok()
    }

    /// Whether only the zeros of the last byte are left.
    pub(super) fn done(&mut self) -> bool {
        let left = (self.bytes.len() * 8).saturating_sub(self.at);
        left < 8 && self.take(u32::try_from(left).unwrap_or_default()) == Some(0)
    }
}
