//! Searching words, numbers and ids without caring for case, accents, widths or kinds of brackets.
//!
//! Every word typed must be found, as part of a word too, so that Chinese is searched as it is
//! written. It must never know what it searches.

/// A text as it is compared: small letters without accents, plain digits, one kind of bracket.
#[must_use]
pub fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '！'..='～' => {
                let plain = char::from_u32(c as u32 - 0xFEE0).unwrap_or(c);
                out.push(bracket(plain.to_ascii_lowercase()));
            }
            _ if c.is_ascii() => out.push(bracket(c.to_ascii_lowercase())),
            '\u{300}'..='\u{36f}' => {}
            '\u{3000}' | '\u{a0}' => out.push(' '),
            '’' | '‘' => out.push('\''),
            '“' | '”' => out.push('"'),
            '–' | '—' | '‑' => out.push('-'),
            '〔' | '【' => out.push('('),
            '〕' | '】' => out.push(')'),
            _ => out.push(plain(c)),
        }
    }
    out
}

fn bracket(c: char) -> char {
    match c {
        '[' => '(',
        ']' => ')',
        other => other,
    }
}

/// A Latin letter without its accent, small.
fn plain(c: char) -> char {
    match c {
        'À'..='Å' | 'à'..='å' => 'a',
        'Ç' | 'ç' => 'c',
        'È'..='Ë' | 'è'..='ë' => 'e',
        'Ì'..='Ï' | 'ì'..='ï' => 'i',
        'Ñ' | 'ñ' => 'n',
        'Ò'..='Ö' | 'ò'..='ö' => 'o',
        'Ù'..='Ü' | 'ù'..='ü' => 'u',
        'Ý' | 'ý' | 'ÿ' => 'y',
        other => other,
    }
}

/// Whether every word of a query stands in a text; both folded. An empty query finds everything.
#[must_use]
pub fn found(query: &str, text: &str) -> bool {
    query.split_whitespace().all(|word| text.contains(word))
}

#[cfg(test)]
mod tests {
    use super::{folded, found};

    fn finds(query: &str, text: &str) -> bool {
        found(&folded(query), &folded(text))
    }

    #[test]
    fn case_and_accents_do_not_matter() {
        assert!(finds("mineracao", "A mineração por prova de trabalho"));
        assert!(finds(
            "MINERAÇÃO prova",
            "A mineração por prova de trabalho"
        ));
        assert!(finds("concess\u{e3}o", "CONCESSÃO"));
        assert!(finds("concessa\u{303}o", "concessão"));
        assert!(!finds(
            "mineração ouro",
            "A mineração por prova de trabalho"
        ));
    }

    #[test]
    fn chinese_is_found_inside_a_sentence() {
        assert!(finds("挖矿", "关于整治虚拟货币“挖矿”活动的通知"));
        assert!(!finds("质押", "关于整治虚拟货币“挖矿”活动的通知"));
    }

    #[test]
    fn a_number_is_found_whatever_its_brackets() {
        for query in [
            "银发〔2026〕42号",
            "银发[2026]42号",
            "银发（2026）４２号",
            "2026 42",
        ] {
            assert!(finds(query, "银发〔2026〕42号"), "{query}");
        }
        assert!(finds("POW-asic", "pow-asic-mainland"));
        assert!(finds("", "anything"));
    }
}
