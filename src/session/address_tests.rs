//! Every fragment of ours is read and written; nothing else is.

use proptest::prelude::*;

use super::{Address, AddressError};

#[test]
fn what_is_kept_reads_as_it_was() {
    for (text, address) in [
        ("", Address::Nothing),
        ("#stand", Address::Stand(None)),
        ("#stand=90", Address::Stand(Some(90))),
        ("#rules", Address::Rules),
        (
            "#rule=pow-asic-eliminated",
            Address::Rule("pow-asic-eliminated".to_owned()),
        ),
        ("#cases", Address::Cases),
        (
            "#case-book=31-validator-office",
            Address::CaseBook("31-validator-office".to_owned()),
        ),
        ("#errata", Address::Errata),
        ("#timeline", Address::Timeline),
        ("#map", Address::Map),
    ] {
        assert_eq!(Address::parse(text), Ok(address.clone()), "{text}");
        assert_eq!(address.kept(), text);
        assert!(!address.holds_answers());
    }
    assert_eq!(Address::parse("#"), Ok(Address::Nothing));
}

#[test]
fn a_case_is_never_kept() {
    let case = Address::parse("#case=AQID-_");
    assert_eq!(case, Ok(Address::Case("AQID-_".to_owned())));
    for text in ["#case", "#case=", "#case=a=b", "#case=%20"] {
        let case = Address::parse(text);
        assert!(case.as_ref().is_ok_and(Address::holds_answers), "{text}");
        assert_eq!(case.map(|c| c.kept()), Ok(String::new()), "{text}");
    }
}

#[test]
fn ill_written_fragments_are_named() {
    for text in [
        "#stand=",
        "#stand=abc",
        "#stand=39",
        "#stand=3601",
        "#stand=+90",
        "#stand=99999999999",
    ] {
        assert_eq!(Address::parse(text), Err(AddressError::Seconds), "{text}");
    }
    for text in ["#rule", "#rule=", "#rule=A", "#case-book=../x", "#rule=a b"] {
        assert_eq!(Address::parse(text), Err(AddressError::Id), "{text}");
    }
    assert_eq!(
        Address::parse("#duty=a-duty"),
        Ok(Address::Duty("a-duty".to_owned()))
    );
    assert_eq!(Address::parse("#table"), Ok(Address::Table));
    let longest = format!("#rule={}", "a".repeat(80));
    assert!(Address::parse(&longest).is_ok());
    let long = format!("#rule={}", "a".repeat(81));
    assert_eq!(Address::parse(&long), Err(AddressError::Id));
    for text in ["#activities", "#rules=x", "#map=", "#Stand", "#?stand"] {
        assert_eq!(Address::parse(text), Err(AddressError::Unknown), "{text}");
    }
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in ".{0,120}") {
        if let Ok(address) = Address::parse(&text)
            && !address.holds_answers()
        {
            prop_assert_eq!(Address::parse(&address.kept()), Ok(address));
        }
    }
}
