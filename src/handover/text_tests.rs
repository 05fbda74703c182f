//! Letters and digits come back as the bytes they were, from whatever surrounds them.

use proptest::prelude::*;

use super::{Damage, SCHEME, digits, letters, read};

fn first(text: &str) -> Option<Vec<u8>> {
    read(text).ok().and_then(|all| all.into_iter().next())
}

proptest! {
    #[test]
    fn both_forms_come_back(mut bytes in prop::collection::vec(any::<u8>(), 1..200)) {
        // The first byte is the form's version: far below what would look like a digit.
        bytes[0] %= 16;
        let (letters, digits) = (letters(&bytes), digits(&bytes));
        for text in [
            format!("https://example.org/check/#case={letters}"),
            format!("https://example.org/check/#case={digits}"),
            format!("#case={letters}"),
            format!("  {SCHEME}{digits}\n"),
            format!("{SCHEME}{letters}。"),
            format!("My case (https://example.org/#case={letters}), as agreed."),
            letters.clone(),
        ] {
            prop_assert_eq!(first(&text), Some(bytes.clone()), "{}", text);
        }
        let broken: String = letters.chars().flat_map(|c| [c, '\n']).collect();
        let all = read(&format!("#case={broken}")).unwrap_or_default();
        prop_assert!(all.contains(&bytes));
    }

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>()) {
        let _ = read(&text);
        let _ = read(&format!("#case={text}"));
        let _ = read(&format!("{SCHEME}{text}"));
    }
}

#[test]
fn what_stands_after_a_case_may_belong_to_it_or_not() {
    let bytes = vec![1, 2, 3, 4, 5, 6];
    let case = letters(&bytes);
    assert_eq!(read(&format!("#case={case}")), Ok(vec![bytes.clone()]));
    let two = read(&format!("#case={case} here")).unwrap();
    assert_eq!((two.len(), &two[0]), (2, &bytes));
}

#[test]
fn what_is_no_case_is_told_from_what_was_damaged() {
    assert_eq!(read(""), Err(Damage::Empty));
    assert_eq!(read("   "), Err(Damage::Empty));
    assert_eq!(read("https://example.org/"), Err(Damage::Foreign));
    assert_eq!(read("hello"), Err(Damage::Foreign));
    assert_eq!(read("你好，世界"), Err(Damage::Foreign));
    assert_eq!(read("#case="), Err(Damage::Changed));
    assert_eq!(read("#case=!"), Err(Damage::Changed));
    assert_eq!(read(&"9".repeat(500_000)), Err(Damage::TooLong));
    // As long as may be looked at.
    assert_eq!(read(&"9".repeat(400_000)), Err(Damage::Changed));
    // Sixty signs are a word, a number, anything; more is a case that was cut.
    assert_eq!(read(&"9".repeat(60)), Err(Damage::Foreign));
    assert_eq!(read(&"9".repeat(61)), Err(Damage::Changed));
    // Seventeen digits that no seven bytes have.
    assert_eq!(read("#case=99999999999999999"), Err(Damage::Changed));
}
