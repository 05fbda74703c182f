//! The accent colour: read, and held against the grounds it stands on. It must never let a colour
//! through that cannot be read.

use crate::rulebook::Problem;

/// Least contrast of text (WCAG 2.2, 1.4.3).
const LEAST: f32 = 4.5;
/// The ground of each scheme that is nearest to its text (`--sunk` in `styles/tokens.css`): what
/// can be read there can be read on the others.
pub(super) const LIGHT: &str = "#f1efe8";
pub(super) const DARK: &str = "#22292f";

/// The accent colour on light and on dark pages; our own where none is set.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Accent {
    /// On light pages.
    pub light: Option<String>,
    /// On dark pages.
    pub dark: Option<String>,
}

/// Reads `#rrggbb`, or two of them: the first for light pages, the second for dark ones.
pub fn accent(text: &str, problems: &mut Vec<Problem>) -> Accent {
    let mut colours = text.split_whitespace();
    let mut next = |place: &str, ground: &str| -> Option<String> {
        let colour = colours.next()?.to_ascii_lowercase();
        match (luminance(&colour), luminance(ground)) {
            (Some(one), Some(other)) => {
                let (high, low) = if one > other {
                    (one, other)
                } else {
                    (other, one)
                };
                let contrast = (high + 0.05) / (low + 0.05);
                if contrast >= LEAST {
                    return Some(colour);
                }
                // In hundredths and rounded down, so that no figure reads as enough.
                #[expect(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "between 100 and 2100"
                )]
                let hundredths = (contrast * 100.0) as u32;
                let says = format!(
                    "`{colour}` has a contrast of {}.{:02} on the {place} ground {ground}; expected at least 4.5",
                    hundredths / 100,
                    hundredths % 100
                );
                problems.push(Problem::new("accent", place, says));
            }
            _ => problems.push(Problem::new(
                "accent",
                place,
                format!("`{colour}` is no colour; expected # and six hexadecimal digits"),
            )),
        }
        None
    };
    let accent = Accent {
        light: next("light", LIGHT),
        dark: next("dark", DARK),
    };
    if colours.next().is_some() {
        problems.push(Problem::new(
            "accent",
            "",
            "more than two colours; expected one for light pages and one for dark pages",
        ));
    }
    accent
}

/// Relative luminance (WCAG 2.2) of `#rrggbb`.
fn luminance(colour: &str) -> Option<f32> {
    let digits = colour.strip_prefix('#')?;
    if digits.len() != 6 || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
        return None;
    }
    let [_, red, green, blue] = u32::from_str_radix(digits, 16).ok()?.to_be_bytes();
    Some(0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue))
}

/// One channel made linear. The power 2.4 is a square times a fifth root squared, which spares the
/// program a general power.
fn linear(channel: u8) -> f32 {
    let value = f32::from(channel) / 255.0;
    if value <= 0.040_45 {
        return value / 12.92;
    }
    let base = (value + 0.055) / 1.055;
    let mut root = 1.0_f32;
    for _ in 0..16 {
        let fourth = root * root * root * root;
        root = (4.0 * root + base / fourth) / 5.0;
    }
    base * base * root * root
}
