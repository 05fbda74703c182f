//! Every decoder of the product, fed with bytes from anywhere: what must hold of whatever it says.
//!
//! Shared by `tests/decoders/main.rs`, which runs the committed corpus, and by the fuzzers in
//! `fuzz/`, which look for more. A decoder that panics, that takes more memory than its input
//! explains, or that gives an error nobody can read, fails here.

use std::cell::OnceCell;
use std::rc::Rc;

use allocation_counter::measure;
use light_mining_check::answers::Answers;
use light_mining_check::assessment::Assessor;
use light_mining_check::bundle;
use light_mining_check::casebook::CaseBook;
use light_mining_check::compact::{Compact, Reader, Writer};
use light_mining_check::firm::{self, Heard};
use light_mining_check::handover::{digest, file};
use light_mining_check::i18n::{Ids, Language, Words};
use light_mining_check::rulebook::document::Files;
use light_mining_check::rulebook::link::link;
use light_mining_check::rulebook::{Problem, Rulebook};
use light_mining_check::session::address::Address;
use light_mining_check::session::{Device, Session};

// A path, for the fuzzers read this file from elsewhere.
#[path = "handed.rs"]
mod handed;

/// One decoder.
pub struct Decoder {
    /// Its name: the folder of its corpus, and its fuzzer.
    pub name: &'static str,
    /// Decodes, and holds what it says against what must hold.
    pub run: fn(&Law, &[u8]),
    /// The most bytes it may hold at once for an empty input, and more for each byte of input.
    pub room: (usize, usize),
}

/// All of them.
pub const DECODERS: [Decoder; 11] = [
    Decoder {
        name: "rules",
        run: rules,
        room: (2_000_000, 400),
    },
    Decoder {
        name: "answers",
        run: answers,
        room: (500_000, 300),
    },
    Decoder {
        name: "case",
        run: handed::case,
        room: (7_000_000, 300),
    },
    Decoder {
        name: "packed",
        run: handed::packed,
        room: (2_000_000, 300),
    },
    Decoder {
        name: "file",
        run: handed::file,
        room: (40_000, 40),
    },
    Decoder {
        name: "text",
        run: handed::text,
        room: (40_000, 10),
    },
    Decoder {
        name: "kept",
        run: handed::kept,
        room: (8_000_000, 40),
    },
    Decoder {
        name: "address",
        run: address,
        room: (2_000, 10),
    },
    Decoder {
        name: "message",
        run: message,
        room: (50_000, 300),
    },
    Decoder {
        name: "firm",
        run: settings,
        room: (50_000, 300),
    },
    Decoder {
        name: "block",
        run: block,
        room: (500_000, 300),
    },
];

/// What a decoder may need beside its input: the product's law and words, read once.
pub struct Law {
    assessor: Rc<Assessor>,
    digest: digest::Digest,
    words: Vec<Words>,
    /// A visit that has just begun, on a device that keeps cases.
    visit: Session,
}

thread_local! {
    static LAW: OnceCell<Law> = const { OnceCell::new() };
}

impl Law {
    fn new() -> Self {
        let law = bundle::rulebook().unwrap_or_else(|problems| panic!("{problems:?}"));
        let digest = digest::of_rulebook(&law);
        let assessor = Rc::new(Assessor::new(Rc::new(law)));
        let (law, day) = (Rc::clone(&assessor.rulebook), assessor.rulebook.as_of);
        let visit = Session::new(law, Language::En, day).on(Device {
            keeps: true,
            ..Device::default()
        });
        // Works out what every later visit takes from it.
        drop(visit.keepsake());
        Self {
            assessor,
            digest,
            words: Language::ALL.map(bundle::words).into(),
            visit,
        }
    }

    fn rulebook(&self) -> &Rulebook {
        &self.assessor.rulebook
    }

    /// A message that every language has.
    fn says(&self, id: &str) {
        for words in &self.words {
            assert!(words.has(id), "no language may lack `{id}`");
        }
    }
}

/// Feeds a decoder.
///
/// # Panics
///
/// When it panics itself, takes too much memory, or says something that does not hold.
pub fn feed(decoder: &Decoder, input: &[u8]) {
    LAW.with(|law| {
        let law = law.get_or_init(Law::new);
        let taken = measure(|| (decoder.run)(law, input));
        let (least, each) = decoder.room;
        let most = least + each * input.len();
        assert!(
            taken.bytes_max <= u64::try_from(most).unwrap_or(u64::MAX),
            "{}: held {} bytes at once for an input of {}; expected at most {most}",
            decoder.name,
            taken.bytes_max,
            input.len()
        );
    });
}

/// Feeds the decoder of a name.
///
/// # Panics
///
/// As [`feed`], and when there is no such decoder.
pub fn feed_named(name: &str, input: &[u8]) {
    let decoder = DECODERS.iter().find(|decoder| decoder.name == name);
    feed(decoder.expect("a decoder of this name"), input);
}

/// The most characters of a problem. The longest lists the units of the country.
const LONGEST: usize = 1_500;

/// A problem that people can read: one line, not endless.
pub fn clear(problem: &Problem) {
    let said = problem.to_string();
    assert!(!problem.file.is_empty(), "names no file: {said:?}");
    assert!(!problem.says.trim().is_empty(), "says nothing: {said:?}");
    assert!(!said.contains(char::is_control), "not one line: {said:?}");
    let long = said.chars().count();
    assert!(long <= LONGEST, "{long} characters: {said:?}");
}

fn all_clear(problems: &[Problem]) {
    problems.iter().for_each(clear);
}

fn all_fit(law: &Rulebook, answers: &Answers) {
    for (id, answer) in answers.iter() {
        assert!(answer.fits(&law[id]), "{}: {answer:?}", law[id].id);
    }
}

/// The rulebook's files: parts divided by NUL, each a file's name, a line break and its text, laid
/// over a small sound rulebook.
fn rules(_: &Law, input: &[u8]) {
    let Ok(text) = str::from_utf8(input) else {
        return;
    };
    let mut files = small();
    for part in text.split('\0') {
        let (name, text) = part.split_once('\n').unwrap_or((part, ""));
        files.insert(name.to_owned(), text.to_owned());
    }
    match link(&files) {
        Ok(law) => {
            let written = Writer::packed(&law);
            let again = packed_law(&written).map(|law| Writer::packed(&law));
            assert_eq!(Some(written), again, "comes back from its compact form");
        }
        Err(problems) => {
            assert!(!problems.is_empty());
            all_clear(&problems);
            for problem in &problems {
                // Unless the file itself says it, perhaps written as a number.
                for name in ["Doc", "untagged", "enum ", "struct "] {
                    let theirs = text.contains(name) || text.contains("\\u");
                    let told = problem.says.contains(name) && !theirs;
                    assert!(!told, "a name of the program: {problem}");
                }
            }
        }
    }
}

pub fn small() -> Files {
    [
        (
            "rulebook.json",
            include_str!("../fixtures/base/rulebook.json"),
        ),
        (
            "questions.json",
            include_str!("../fixtures/base/questions.json"),
        ),
        (
            "activities.json",
            include_str!("../fixtures/base/activities.json"),
        ),
        ("rules.json", include_str!("../fixtures/base/rules.json")),
        (
            "findings.json",
            include_str!("../fixtures/base/findings.json"),
        ),
        ("duties.json", include_str!("../fixtures/base/duties.json")),
        ("moves.json", include_str!("../fixtures/base/moves.json")),
        ("places.json", include_str!("../fixtures/base/places.json")),
        (
            "authorities.json",
            include_str!("../fixtures/base/authorities.json"),
        ),
        ("errata.json", include_str!("../fixtures/base/errata.json")),
    ]
    .map(|(name, text)| (name.to_owned(), text.to_owned()))
    .into()
}

/// An answer file, as the command line reads it.
fn answers(law: &Law, input: &[u8]) {
    let Ok(text) = str::from_utf8(input) else {
        return;
    };
    let law = law.rulebook();
    match file::answers(law, "answers.json", text) {
        Ok(answers) => {
            all_fit(law, &answers);
            let written = light_mining_check::answers::document::write(law, &answers).pretty();
            let again = file::answers(law, "answers.json", &written);
            assert_eq!(again.as_ref(), Ok(&answers), "{written}");
        }
        Err(problems) => {
            assert!(!problems.is_empty());
            all_clear(&problems);
        }
    }
}

/// The fragment of the page's address.
fn address(law: &Law, input: &[u8]) {
    let Ok(text) = str::from_utf8(input) else {
        return;
    };
    match Address::parse(text) {
        Ok(address) if address.holds_answers() => assert_eq!(address.kept(), ""),
        Ok(address) => assert_eq!(Address::parse(&address.kept()), Ok(address)),
        Err(error) => error.message_id().into_iter().for_each(|id| law.says(id)),
    }
}

/// What the page around says to the check.
fn message(_: &Law, input: &[u8]) {
    let Ok(text) = str::from_utf8(input) else {
        return;
    };
    match firm::hear(text) {
        Ok(Some(Heard::Settings(settings, problems))) => {
            all_clear(&problems);
            let shown = settings.firm.is_some();
            let wrong = problems.iter().any(|p| p.file == "firm");
            assert!(!(shown && wrong), "a firm with a problem is not shown");
        }
        Ok(_) => {}
        Err(problem) => clear(&problem),
    }
}

/// A firm's settings.
fn settings(_: &Law, input: &[u8]) {
    let Ok(text) = str::from_utf8(input) else {
        return;
    };
    let mut problems = Vec::new();
    let firm = firm::read(text, &mut problems);
    assert_eq!(firm.is_some(), problems.is_empty());
    all_clear(&problems);
    if let Some(firm) = firm {
        assert!((1..=Language::ALL.len()).contains(&firm.languages.len()));
        for language in &firm.languages {
            assert!(!firm.name.of(*language).trim().is_empty());
        }
    }
}

/// A data block of the page: as it is, and with a checksum that fits.
fn block(law: &Law, input: &[u8]) {
    let Ok(text) = str::from_utf8(input) else {
        return;
    };
    for text in [text.to_owned(), summed(text)] {
        if let Some(law) = packed_law(&text) {
            let written = Writer::packed(&law);
            let again = packed_law(&written).map(|law| Writer::packed(&law));
            assert_eq!(Some(written), again);
        }
        drop(whole::<Ids>(&text));
        drop(whole::<Vec<String>>(&text));
        if let Some(book) = whole::<String>(&text) {
            for case in CaseBook::read(law.rulebook(), &book).cases {
                all_fit(law.rulebook(), &case.answers);
            }
        }
    }
}

fn packed_law(text: &str) -> Option<Rulebook> {
    whole(text)
}

/// What a block holds, read as the page reads it.
fn whole<T: Compact>(text: &str) -> Option<T> {
    let mut from = Reader::new(text)?;
    let read = T::read(&mut from);
    from.finish(read)
}

/// The text behind a block's first comma, with the checksum that `compact` gives it (FNV-1a).
fn summed(text: &str) -> String {
    let rest = text.split_once(',').map_or(text, |(_, rest)| rest);
    let sum = rest.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("[{},{rest}", sum >> 12)
}
