//! Tests of the catalogue: what is looked up is what the language says.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::{Ids, Words};
use crate::compact::{Compact, Reader, Writer};

fn catalogue() -> BTreeMap<String, String> {
    [
        "a",
        "a.b",
        "a-b",
        "a-b.hint",
        "only.this",
        "z",
        "z.x",
        "z.y",
    ]
    .into_iter()
    .map(|id| (id.to_owned(), format!("text of {id}")))
    .collect()
}

#[test]
fn every_text_is_found_and_nothing_else() {
    let catalogue = catalogue();
    let words = Words::of(&catalogue);
    for (id, text) in &catalogue {
        assert_eq!(words.get(id), text);
        assert!(words.has(id));
    }
    let mut ids: Vec<String> = words.ids().collect();
    ids.sort();
    assert_eq!(ids, catalogue.keys().cloned().collect::<Vec<_>>());
    for missing in ["only", "b", "a.c", "", "a-", "zz"] {
        assert_eq!(words.get(missing), missing);
        assert!(!words.has(missing), "{missing}");
    }
    assert_eq!(words.attr("z", "y"), "text of z.y");
    assert_eq!(words.attr("z", "nothing"), "");
}

#[test]
fn the_compact_form_holds_the_same_words() {
    let words = Words::of(&catalogue());
    let ids = Writer::packed(words.shared_ids());
    let texts = Writer::packed(words.texts());
    let mut from = Reader::new(&ids).unwrap();
    let ids = Ids::read(&mut from);
    let ids = from.finish(ids).unwrap();
    let mut from = Reader::new(&texts).unwrap();
    let texts = Vec::read(&mut from);
    let texts = from.finish(texts).unwrap();
    assert_eq!(Words::new(Rc::new(ids), texts), words);
}
