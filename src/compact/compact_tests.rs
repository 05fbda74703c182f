//! Tests of the compact form: what is written is what is read; what was damaged is not read.

use super::{Compact, Reader, Writer};

fn read<T: Compact>(text: &str) -> Option<T> {
    let mut from = Reader::new(text)?;
    let read = T::read(&mut from);
    from.finish(read)
}

#[test]
fn what_is_written_is_read() {
    let value = vec![
        (
            String::from("a \"b\" \\ \n </script> <!-- 字 ç\u{1}"),
            Some(7_u32),
        ),
        (String::new(), None),
    ];
    let text = Writer::packed(&value);
    assert!(!text.contains('<'), "{text}");
    assert!(
        serde_json::from_str::<serde_json::Value>(&text).is_ok(),
        "{text}"
    );
    assert_eq!(read(&text), Some(value));
    let nothing: Vec<Vec<u16>> = vec![vec![], vec![1, 2], vec![]];
    assert_eq!(read(&Writer::packed(&nothing)), Some(nothing));
}

#[test]
fn every_change_is_noticed() {
    let text = Writer::packed(&vec![(String::from("ab"), 12_u32), (String::from("c"), 3)]);
    for at in 0..text.len() {
        let mut damaged = text.clone().into_bytes();
        damaged[at] ^= 1;
        let damaged = String::from_utf8(damaged).unwrap();
        assert_eq!(read::<Vec<(String, u32)>>(&damaged), None, "{damaged}");
        assert_eq!(read::<Vec<(String, u32)>>(text.split_at(at).0), None);
    }
}

#[test]
fn a_text_that_ends_too_early_or_nests_too_deep_is_refused_without_a_panic() {
    // The checksum fits: only what is read tells.
    for rest in [
        "[],[],[],n",
        "[],[],[],\"\\u",
        &format!("[],[],[],{}", "[".repeat(100_000)),
    ] {
        let text = format!("[{},{rest}", super::checksum(rest.as_bytes()));
        assert_eq!(read::<(Option<u32>, String)>(&text), None, "{rest}");
        assert_eq!(read::<String>(&text), None);
        assert!(read::<crate::rulebook::Condition>(&text).is_none());
    }
}

#[test]
fn another_shape_is_refused_without_a_panic() {
    let text = Writer::packed(&vec![String::from("a")]);
    assert_eq!(read::<Vec<u32>>(&text), None);
    assert_eq!(read::<String>(&text), None);
    assert_eq!(read::<Vec<Vec<String>>>(&text), None);
    assert_eq!(read::<(Vec<String>, u32)>(&text), None);
    let text = Writer::packed(&70_000_u32);
    assert_eq!(read::<u16>(&text), None);
    assert_eq!(read::<bool>(&text), Some(false));
}

/// Reads a text whose checksum fits.
fn sound<T>(rest: &str, read: impl FnOnce(&mut Reader<'_>) -> T) -> Option<T> {
    let rest = format!("[],[],[],{rest}");
    let text = format!("[{},{rest}", super::checksum(rest.as_bytes()));
    let mut from = Reader::new(&text)?;
    let read = read(&mut from);
    from.finish(read)
}

#[test]
fn what_lies_beyond_a_table_or_too_deep_is_damage() {
    assert_eq!(sound("2]", |from| from.place(3)), Some(2));
    assert_eq!(sound("3]", |from| from.place(3)), None);
    let nested = |deep| {
        sound(&"[".repeat(deep), |from| {
            (0..deep).for_each(|_| from.open())
        })
    };
    assert_eq!(nested(40), Some(()));
    assert_eq!(nested(41), None);
    assert_eq!(sound("[]]", |from| from.begins_list()), Some(true));
    assert_eq!(sound("7]", |from| from.begins_list()), Some(false));
}

#[test]
fn every_reader_of_json_holds_a_checksum_exactly() {
    for text in ["", "a", "light mining", "字"] {
        assert!(super::checksum(text.as_bytes()) < 1 << 53);
    }
}
