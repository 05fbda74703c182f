//! The data blocks of the page say what the repository says.

use std::rc::Rc;

use light_mining_check::bundle;
use light_mining_check::compact::{Compact, Reader};
use light_mining_check::i18n::{Ids, Language, Words};
use light_mining_check::rulebook::Rulebook;

/// What a block holds, read as the page reads it.
fn read<T: Compact>(name: &str) -> Option<T> {
    let blocks = bundle::blocks().ok()?;
    let (_, text) = blocks.iter().find(|(block, _)| block == name)?;
    let mut from = Reader::new(text)?;
    let read = T::read(&mut from);
    from.finish(read)
}

#[test]
fn the_packed_law_is_the_linked_law_field_by_field() {
    let linked = bundle::page_rulebook().expect("the rulebook links");
    let mut packed: Rulebook = read("rulebook").expect("the block is read");
    packed.authorities = read("authorities").expect("the block is read");
    let (linked, packed) = (format!("{linked:#?}"), format!("{packed:#?}"));
    for (line, (linked, packed)) in linked.lines().zip(packed.lines()).enumerate() {
        assert_eq!(linked, packed, "line {}", line + 1);
    }
    assert_eq!(linked.len(), packed.len());
}

#[test]
fn the_law_of_the_page_lacks_only_what_no_page_shows() {
    let mut whole = bundle::rulebook().expect("the rulebook links");
    let page = bundle::page_rulebook().expect("the rulebook links");
    for question in &mut whole.questions {
        question.no_order = None;
    }
    let book = bundle::cases().expect("the case book is read");
    let told = |id: &str| book.iter().any(|c| c.cites.iter().any(|(a, _)| a == id));
    let kept = |a: &&light_mining_check::rulebook::Authority| a.cited || told(&a.doc.id);
    let cited = whole.authorities.iter().filter(kept).count();
    assert_eq!(page.authorities.len(), cited);
    // Of the provisions, what nothing cites is left out; the first stands on the timeline.
    let cites: Vec<_> = (book.iter().flat_map(|c| &c.cites))
        .map(|(a, key)| (a.as_str(), key.as_str()))
        .collect();
    for authority in &page.authorities {
        let all = whole
            .authority(&authority.doc.id)
            .expect("it is the same law");
        let all = &whole[all].doc.provisions;
        assert_eq!(authority.doc.provisions[0].key, all[0].key);
        for provision in all {
            let pin = (authority.doc.id.as_str(), provision.key.as_str());
            if cites.contains(&pin) {
                assert!(page.pin(pin.0, pin.1).is_some(), "{pin:?}");
            }
        }
    }
    // Places in the table of authorities differ; what they name does not.
    for (ours, theirs) in whole.rules.iter().zip(&page.rules) {
        let names = |law: &Rulebook, basis: &[light_mining_check::rulebook::Basis]| {
            let one = |b: &light_mining_check::rulebook::Basis| {
                let (authority, provision) = law.cited(b.pin);
                (authority.id.clone(), provision.key.clone(), b.role)
            };
            basis.iter().map(one).collect::<Vec<_>>()
        };
        assert_eq!(names(&whole, &ours.basis), names(&page, &theirs.basis));
        let (mut ours, mut theirs) = (ours.clone(), theirs.clone());
        ours.basis.clear();
        theirs.basis.clear();
        assert_eq!(format!("{ours:?}"), format!("{theirs:?}"));
    }
    assert_eq!(
        format!("{:?}", whole.questions),
        format!("{:?}", page.questions)
    );
    assert_eq!(
        format!("{:?}", whole.activities),
        format!("{:?}", page.activities)
    );
}

#[test]
fn the_packed_words_are_those_of_the_catalogues() {
    let ids: Rc<Ids> = Rc::new(read("words").expect("the block is read"));
    for language in Language::ALL {
        let texts = read(&format!("words-{}", language.tag())).expect("the block is read");
        let packed = Words::new(ids.clone(), texts);
        let words = bundle::page_words(language).expect("the rulebook links");
        assert_eq!(packed, words, "{}", language.tag());
        // What is left out no page shows.
        let (all, page) = (bundle::words(language), words);
        let gone: Vec<String> = all.ids().filter(|id| !page.has(id)).collect();
        let law = bundle::rulebook().expect("the rulebook links");
        let earlier = |id: &String| {
            let rule = id.strip_prefix("r-").and_then(|id| id.split_once('.'));
            rule.is_some_and(|(rule, _)| law.rule(rule).is_none())
        };
        assert!(
            gone.iter().all(|id| id.starts_with("cli-") || earlier(id)),
            "{gone:?}"
        );
    }
}
