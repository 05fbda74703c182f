//! Decimal numbers as our files and forms write them: a sign, digits, one point.
//!
//! The library's own reading also knows exponents, separators and rounding; none of it occurs, and
//! in the page it would take ten times the room. It must never round.

use rust_decimal::Decimal;

/// Reads a number; `None` if it is none, or holds more digits than a decimal does.
#[must_use]
pub fn parse(text: &str) -> Option<Decimal> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let mut number: i128 = 0;
    let mut seen = 0;
    let mut places = None;
    for byte in digits.bytes() {
        match byte {
            b'0'..=b'9' => {
                number = number.checked_mul(10)?.checked_add((byte - b'0').into())?;
                seen += 1;
                places = places.map(|places: u32| places + 1);
            }
            b'.' if places.is_none() => places = Some(0),
            _ => return None,
        }
    }
    if seen == 0 {
        return None;
    }
    if digits.len() < text.len() {
        number = -number;
    }
    Decimal::try_from_i128_with_scale(number, places.unwrap_or(0)).ok()
}

#[cfg(test)]
mod tests {
    use super::{Decimal, parse};

    #[test]
    fn numbers_are_read_as_the_library_reads_them() {
        for text in [
            "0",
            "7",
            "-7",
            "0.30",
            "12.50",
            "007",
            "123456789.000000001",
            "-0.5",
            "79228162514264337593543950335",
        ] {
            let library: Decimal = text.parse().unwrap();
            let ours = parse(text).unwrap();
            assert_eq!((ours, ours.scale()), (library, library.scale()), "{text}");
            assert_eq!(ours.to_string(), library.to_string());
        }
    }

    #[test]
    fn anything_else_is_refused() {
        for text in [
            "",
            "-",
            ".",
            "1.2.3",
            "1e3",
            "1_000",
            "+1",
            " 1",
            "0x1",
            "--1",
            "１",
            "79228162514264337593543950336",
            "0.00000000000000000000000000001",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
