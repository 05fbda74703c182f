//! What is damaged, altered, foreign or hostile is named and never stops the program.

use super::*;

#[test]
fn one_changed_byte_or_letter_is_found() {
    let assessor = Rc::new(crate::assessor());
    let law = &assessor.rulebook;
    let (_, answers) = examples(law).remove(0);
    let bytes = packed(&assessor, &answers);
    for at in 0..bytes.len() {
        for change in [1, 0x80, 0xff] {
            let mut other = bytes.clone();
            other[at] ^= change;
            assert_eq!(unpack(law, &other), Err(Damage::Changed), "byte {at}");
        }
        assert!(unpack(law, &bytes[..at]).is_err(), "cut at {at}");
    }
    let mut longer = bytes.clone();
    longer.push(0);
    assert_eq!(unpack(law, &longer), Err(Damage::Changed));
    let letters = text::letters(&bytes);
    let cut = opened(
        &assessor,
        &format!("#case={}", &letters[..letters.len() - 5]),
    );
    assert_eq!(
        (cut.finding, cut.damage),
        (Finding::Damaged, vec![Damage::Changed])
    );
    assert_eq!(cut.read, None);
}

#[test]
fn nothing_foreign_or_hostile_stops_the_program() {
    let assessor = Rc::new(crate::assessor());
    let law = assessor.rulebook.clone();
    let (_, answers) = examples(&law).remove(1);
    let bytes = packed(&assessor, &answers);
    let file = written(&assessor, &answers);
    runner(3000)
        .run(&prop::collection::vec(any::<u8>(), 0..400), |noise| {
            let _ = unpack(&law, &noise);
            Ok(())
        })
        .expect("noise is refused");
    // What only the check would have refused: noise behind a sound check.
    runner(1500)
        .run(
            &(
                prop::collection::vec(any::<(usize, u8)>(), 1..8),
                0_usize..400,
            ),
            |(changes, cut)| {
                let mut body = bytes[..bytes.len() - 4].to_vec();
                for (at, value) in changes {
                    let at = 1 + at % (body.len() - 1);
                    body[at] = value;
                }
                body.truncate(cut.max(1));
                let checked = digest::sealed(&body);
                if let Ok(read) = unpack(&law, &checked) {
                    for (id, answer) in read.answers.iter() {
                        prop_assert!(answer.fits(&law[id]));
                    }
                }
                Ok(())
            },
        )
        .expect("a forged case is read or refused");
    // A file with bytes changed at random.
    runner(60)
        .run(
            &prop::collection::vec(any::<(usize, char)>(), 1..6),
            |changes| {
                let mut text: Vec<char> = file.chars().collect();
                for (at, value) in changes {
                    let at = at % text.len();
                    text[at] = value;
                }
                let text: String = text.into_iter().collect();
                let opened = opened(&assessor, &text);
                prop_assert!(opened.finding != Finding::Damaged || !opened.damage.is_empty());
                Ok(())
            },
        )
        .expect("a changed file is read or refused");
    for text in [
        "{}",
        "{\"answers\":{}}",
        "[1]",
        "null",
        "{",
        "\u{feff}{\"answers\":1}",
        "<html>",
    ] {
        let _ = opened(&assessor, text);
    }
    let deep = "{\"answers\":{\"a\":".repeat(2000);
    assert_eq!(opened(&assessor, &deep).finding, Finding::Damaged);
}

/// In the page a question is named in words, so what is wrong with its answer has a message of its own.
#[test]
fn an_answer_that_its_question_does_not_take_is_told_by_its_kind() {
    let assessor = Rc::new(crate::assessor());
    let law = &assessor.rulebook;
    for (question, answer, says) in [
        ("person.role", "\"fonder\"", "opened-not-option"),
        ("person.role", "[\"founder\"]", "opened-not-option"),
        ("location.province", "\"CN-XX\"", "opened-not-option"),
        ("revenue.streams", "[\"blcok\"]", "opened-not-option"),
        ("revenue.streams", "7", "opened-not-option"),
        ("hardware.kwh-month", "\"much\"", "opened-not-number"),
        ("hardware.kwh-month", "\"-5\"", "opened-not-number"),
        ("hardware.fleet", "\"asic\"", "opened-not-machines"),
        ("person.rule", "\"founder\"", "opened-lost-named"),
    ] {
        let text = format!("{{\"answers\": {{\"{question}\": {answer}}}}}");
        let found = opened(&assessor, &text);
        let said: Vec<_> = found.damage.iter().map(|d| d.message_id(law)).collect();
        assert_eq!(said, [says], "{text}");
        let [Damage::Answer(named, problem)] = found.damage.as_slice() else {
            panic!("{text}: {:?}", found.damage);
        };
        assert_eq!(*named, law.question(question), "{text}");
        assert_eq!(problem.place, question);
    }
    let month = law.question_ids().find(|q| law[*q].kind == Kind::Month);
    let id = &law[month.expect("a month is asked")].id;
    let found = opened(
        &assessor,
        &format!("{{\"answers\": {{\"{id}\": \"May\"}}}}"),
    );
    let said: Vec<_> = found.damage.iter().map(|d| d.message_id(law)).collect();
    assert_eq!(said, ["opened-not-month"]);
}

#[test]
fn an_altered_file_is_told() {
    let assessor = Rc::new(crate::assessor());
    let law = &assessor.rulebook;
    let (_, answers) = examples(law).remove(0);
    let file = written(&assessor, &answers);
    // The verdict was made to look better.
    let better = file.replace("\"unsettled\"", "\"encouraged\"");
    assert_ne!(better, file);
    let found = opened(&assessor, &better);
    assert_eq!(
        (found.finding, found.damage.as_slice()),
        (Finding::Damaged, &[Damage::Verdict][..])
    );
    assert_eq!(
        found.answers(),
        Some(&answers),
        "the answers are still there to go on with"
    );
    // Every problem is named.
    let broken = file
        .replace("\"person.role\": \"founder\"", "\"person.role\": \"king\"")
        .replace("\"location.province\"", "\"location.provinz\"");
    let found = opened(&assessor, &broken);
    let mut places: Vec<&str> = found
        .damage
        .iter()
        .filter_map(|d| match d {
            Damage::Answer(_, problem) => Some(problem.place.as_str()),
            _ => None,
        })
        .collect();
    places.sort_unstable();
    assert_eq!(places, ["location.provinz", "person.role"]);
    assert!(found.answers().is_some());
    for (text, expected) in [
        (
            file.replace("light-mining-case", "other-case"),
            Damage::Foreign,
        ),
        (
            file.replace("\"version\": 1", "\"version\": 2"),
            Damage::Newer,
        ),
    ] {
        assert_eq!(opened(&assessor, &text).damage, [expected]);
    }
}

#[test]
fn the_digest_of_the_rules_is_asked_for_only_where_a_file_names_one() {
    let assessor = Rc::new(crate::assessor());
    let law = &assessor.rulebook;
    let asked = std::cell::Cell::new(0);
    let ours = || {
        asked.set(asked.get() + 1);
        digest::of_rulebook(law)
    };
    for text in ["", "{", "{\"answers\":{}}", "{\"format\":\"other\"}"] {
        let _ = file::read(law, &ours, text);
        assert_eq!(asked.get(), 0, "{text}");
    }
    let (_, answers) = examples(law).remove(0);
    let read = file::read(law, &ours, &written(&assessor, &answers));
    assert_eq!(read.map(|(read, _)| read.answers), Ok(answers));
    assert_eq!(asked.get(), 1);
}
