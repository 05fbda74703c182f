//! Decimals as each language writes them. It must never round: figures come rounded.

use rust_decimal::Decimal;

use crate::i18n::Language;

/// A decimal with the language's separators and no trailing zeros.
pub fn decimal(value: Decimal, language: Language) -> String {
    let (group, point) = if language == Language::PtBr {
        ('.', ',')
    } else {
        (',', '.')
    };
    let text = value.normalize().to_string();
    let (whole, rest) = text.split_once('.').unwrap_or((&text, ""));
    let digits = whole.trim_start_matches('-');
    let mut out = String::from(if whole.starts_with('-') { "−" } else { "" });
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i) % 3 == 0 {
            out.push(group);
        }
        out.push(digit);
    }
    if !rest.is_empty() {
        out.push(point);
        out.push_str(rest);
    }
    out
}

/// A whole amount: cents are noise in an exposure.
pub fn whole(value: Decimal, language: Language) -> String {
    decimal(value.round(), language)
}

#[cfg(test)]
mod tests {
    use super::decimal;
    use crate::i18n::Language;

    #[test]
    fn separators_follow_the_language() {
        let value = "1234567.80".parse().unwrap_or_default();
        assert_eq!(decimal(value, Language::En), "1,234,567.8");
        assert_eq!(decimal(value, Language::PtBr), "1.234.567,8");
        assert_eq!(
            decimal(rust_decimal::Decimal::from(999), Language::ZhHans),
            "999"
        );
    }
}
