//! The decoders of what is handed on: a case as bytes, as text, as a file, as anything of these, and
//! what a tab keeps.

use light_mining_check::handover::{
    Damage, Finding, Proof, Read, Whose, digest, file, open, pack, text, unpack,
};
use light_mining_check::session::{Action, NAME_LONGEST};

use super::{Law, all_fit, clear};

/// A case that somebody opens: a file, a link, what a code says, a text. Compared with today's rules.
pub fn case(law: &Law, input: &[u8]) {
    let Ok(text) = str::from_utf8(input) else {
        return;
    };
    let rulebook = law.rulebook();
    let opened = open(&law.assessor, rulebook.as_of, text);
    law.says(&["opened-", opened.finding.name()].concat());
    let damaged = opened.finding == Finding::Damaged;
    assert_eq!(damaged, !opened.damage.is_empty());
    opened.damage.iter().for_each(|damage| told(law, damage));
    if let Some(read) = &opened.read {
        sound(law, read);
    }
}

/// The file of a case, read and not yet compared.
pub fn file(law: &Law, input: &[u8]) {
    let Ok(text) = str::from_utf8(input) else {
        return;
    };
    match file::read(law.rulebook(), &|| law.digest, text) {
        Ok((read, damage)) => {
            damage.iter().for_each(|damage| told(law, damage));
            sound(law, &read);
        }
        Err(damage) => told(law, &damage),
    }
}

/// A link, what a code says, a text that holds either: all that it may mean, not only the first.
pub fn text(law: &Law, input: &[u8]) {
    let Ok(text) = str::from_utf8(input) else {
        return;
    };
    match text::read(text) {
        Ok(readings) => {
            assert!((1..=2).contains(&readings.len()), "{readings:?}");
            readings.iter().for_each(|bytes| unpacked(law, bytes));
        }
        Err(damage) => told(law, &damage),
    }
}

/// The bytes within a link or a code: as they are, and with a check that fits.
pub fn packed(law: &Law, input: &[u8]) {
    for bytes in [input, &digest::sealed(input)] {
        unpacked(law, bytes);
    }
}

fn unpacked(law: &Law, bytes: &[u8]) {
    match unpack(law.rulebook(), bytes) {
        Ok(read) => sound(law, &read),
        Err(damage) => told(law, &damage),
    }
}

/// What a tab kept, of any version of this page or of another page of the same host: what comes back
/// of it is kept as it came back.
pub fn kept(law: &Law, input: &[u8]) {
    let Ok(text) = str::from_utf8(input) else {
        return;
    };
    let found = |text: &str| law.visit.after(&Action::KeptFound(text.to_owned()));
    let once = found(text);
    let copy = once.kept().map(|copy| (&copy.answers, copy.name.as_str()));
    for answers in [&**once.answers()]
        .into_iter()
        .chain(copy.map(|(answers, _)| &**answers))
    {
        all_fit(law.rulebook(), answers);
    }
    for name in [once.name()].into_iter().chain(copy.map(|(_, name)| name)) {
        assert!(name.chars().count() <= NAME_LONGEST, "{name}");
    }
    if let Some(opened) = once.opened() {
        opened.damage.iter().for_each(|damage| told(law, damage));
    }
    let keepsake = once.keepsake();
    let again = found(&keepsake);
    assert_eq!(again.keepsake(), keepsake);
    assert_eq!(again.answers(), once.answers(), "{keepsake}");
    assert_eq!(again.step(), once.step(), "{keepsake}");
    let names = again.kept().map(|copy| (&copy.answers, copy.name.as_str()));
    assert_eq!((names, again.name()), (copy, once.name()), "{keepsake}");
    // Gone on with under today's rules, whatever rules it names; of an empty case nothing is kept.
    let taken = once.after(&Action::OpenedTaken);
    if !taken.own_answers().is_empty() {
        let keepsake = taken.keepsake();
        assert_eq!(found(&keepsake).keepsake(), keepsake);
    }
}

fn told(law: &Law, damage: &Damage) {
    law.says(damage.message_id(law.rulebook()));
    if let Damage::File(_, problem) | Damage::Answer(_, problem) = damage {
        clear(problem);
    }
}

/// What was read fits the rules, and comes back from every form.
fn sound(law: &Law, read: &Read) {
    let rulebook = law.rulebook();
    all_fit(rulebook, &read.answers);
    let proof = Proof {
        version: rulebook.version.clone(),
        rulebook: Some(law.digest),
        ..read.proof.clone()
    };
    let written = file::write(rulebook, &proof, &read.answers);
    let (again, problems) = file::read(rulebook, &|| law.digest, &written).expect("our own file");
    assert_eq!(problems, [], "{written}");
    assert_eq!(again.answers, read.answers, "{written}");
    let example = read.example.as_ref().map(|whose| match whose {
        Whose::Named(name) => name.as_str(),
        Whose::Short(_) => "",
    });
    if let Some(bytes) = pack(rulebook, &proof, &read.answers, example) {
        for text in [text::letters(&bytes), text::digits(&bytes)] {
            let readings = text::read(&[text::SCHEME, &text].concat());
            assert_eq!(readings, Ok(vec![bytes.clone()]));
        }
        let again = unpack(rulebook, &bytes).expect("our own bytes");
        assert_eq!(again.answers, read.answers);
        assert_eq!(again.example.is_some(), read.example.is_some());
    }
}
