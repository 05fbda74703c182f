//! A case from an older rulebook still opens, and nothing it did not say becomes a no.

use light_mining_check::order::Set;

use super::*;

/// The rulebook as it might have been: other options, other questions.
fn older() -> Rc<Assessor> {
    let mut files = bundle::files();
    // It offered options that are gone, and did not yet offer two of today's.
    for name in ["questions.json", "rules.json"] {
        let text = files[name]
            .replace("\"cut-off\"", "\"telegram-from-old-days\"")
            .replace("\"miner\"", "\"miner-of-old-days\"");
        let _ = files.insert(name.to_owned(), text);
    }
    let mut questions: serde_json::Value =
        serde_json::from_str(&files["questions.json"]).expect("JSON");
    let list = questions["questions"].as_array_mut().expect("a list");
    list.push(serde_json::json!({
        "id": "person.hat-size", "kind": "quantity", "unit": "yuan", "min": "0", "max": "99",
        "part": "exposure", "feeds": ["report"], "no_order": "Nobody knows any more."
    }));
    let _ = files.insert("questions.json".to_owned(), questions.to_string());
    let header = files["rulebook.json"].replace("\"version\": \"20", "\"version\": \"19");
    let _ = files.insert("rulebook.json".to_owned(), header);
    let law = link(&files).unwrap_or_else(|problems| panic!("{problems:?}"));
    Rc::new(Assessor::new(Rc::new(law)))
}

#[test]
fn a_case_from_an_older_rulebook_still_opens() {
    let (today, before) = (Rc::new(crate::assessor()), older());
    let (old, law) = (&before.rulebook, &today.rulebook);
    assert_ne!(digest::of_rulebook(old), digest::of_rulebook(law));
    let mut answers = Answers::new(old);
    let id = |name: &str| old.question(name).unwrap_or_else(|| panic!("{name}"));
    for (name, answer) in examples(law)
        .remove(0)
        .1
        .iter()
        .map(|(q, a)| (law[q].id.clone(), a.clone()))
    {
        if answer.fits(&old[id(&name)])
            && name != "hardware.mining-software"
            && name != "location.contacts"
        {
            answers.set(id(&name), answer);
        }
    }
    let kept = answers.clone();
    answers.set(id("person.hat-size"), Answer::Quantity(Decimal::new(57, 0)));
    let contacts = id("location.contacts");
    let last = u16::try_from(old[contacts].options.len() - 1).expect("few");
    answers.set(
        contacts,
        Answer::Any {
            yes: [0, last].into(),
            unknown: Set::new(),
        },
    );
    answers.set(
        id("hardware.mining-software"),
        Answer::Any {
            yes: Set::new(),
            unknown: Set::new(),
        },
    );
    let bytes = packed(&before, &answers);
    for (form, text) in [
        ("file", written(&before, &answers)),
        ("link", format!("#case={}", text::letters(&bytes))),
        ("code", format!("{}{}", text::SCHEME, text::digits(&bytes))),
    ] {
        let found = opened(&today, &text);
        assert_eq!(
            found.finding,
            Finding::RulesChanged,
            "{form}: {:?}",
            found.damage
        );
        let read = found.read.as_ref().expect("answers");
        for (question, answer) in kept.iter() {
            let now = law.question(&old[question].id).expect("still asked");
            assert_eq!(
                read.answers.get(now),
                Some(answer),
                "{form}: {}",
                old[question].id
            );
        }
        // "None of these" said nothing about an option that was not offered then.
        let software = law.question("hardware.mining-software").expect("asked");
        let Some(Answer::Any { yes, unknown }) = read.answers.get(software) else {
            panic!("{form}: the answer is gone")
        };
        assert!(yes.is_empty() && !unknown.is_empty(), "{form}: {unknown:?}");
        let hat = match form {
            "file" => Some("person.hat-size".to_owned()),
            _ => None,
        };
        assert!(
            read.lost.contains(&Lost::Question(hat)),
            "{form}: {:?}",
            read.lost
        );
        let contacts = law.question("location.contacts").expect("asked");
        assert!(
            read.lost.contains(&Lost::Part(contacts)),
            "{form}: {:?}",
            read.lost
        );
        assert!(
            found
                .read
                .as_ref()
                .is_some_and(|r| r.proof.version.starts_with("19"))
        );
    }
}
