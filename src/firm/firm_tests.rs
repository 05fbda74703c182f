//! Tests of what a firm may set, and of what is said to the page around.

use super::*;
use crate::rulebook::Problem;

fn firm(text: &str) -> (Option<Firm>, Vec<String>) {
    let mut problems = Vec::new();
    let firm = read(text, &mut problems);
    (firm, problems.iter().map(Problem::to_string).collect())
}

fn colours(text: &str) -> (Accent, Vec<String>) {
    let mut problems = Vec::new();
    let accent = accent(text, &mut problems);
    (accent, problems.iter().map(Problem::to_string).collect())
}

const WHOLE: &str = r##"{
    "name": {"en": "Lin & Partners", "zh-Hans": "林律师事务所", "pt-BR": "Lin Advogados"},
    "logo": "data:image/png;base64,iVBORw0KGgoAAAA",
    "contact": ["+86 21 5555 0100", {"en": "Shanghai", "zh-Hans": "上海", "pt-BR": "Xangai"}],
    "action": {"label": "Ask for a talk", "link": "https://firm.example/talk"},
    "languages": ["zh-Hans", "en", "pt-BR"],
    "notice": "We practise in Shanghai.",
    "imprint": "https://firm.example/imprint",
    "privacy": "https://firm.example/privacy",
    "share": true
}"##;

#[test]
fn everything_that_may_be_set_is_read() {
    let (firm, problems) = firm(WHOLE);
    assert_eq!(problems, Vec::<String>::new());
    let firm = firm.unwrap();
    assert_eq!(firm.name.of(Language::ZhHans), "林律师事务所");
    assert_eq!(firm.contact[0].of(Language::PtBr), "+86 21 5555 0100");
    assert_eq!(firm.contact[1].of(Language::PtBr), "Xangai");
    assert_eq!(firm.languages[0], Language::ZhHans);
    assert!(firm.share);
}

#[test]
fn a_language_is_offered_once() {
    let (found, problems) = firm(r#"{"name": "Lin", "languages": ["en", "pt-BR", "en"]}"#);
    assert_eq!(found, None);
    assert!(problems[0].contains("each once"), "{problems:?}");
}

#[test]
fn every_problem_is_named_at_once_with_its_place() {
    let (firm, problems) = firm(
        r##"{
        "logo": "https://firm.example/logo.png",
        "contact": ["a\u202eb", 7],
        "action": {"label": "", "link": "javascript:alert(1)"},
        "languages": ["de"],
        "notice": {"en": "Only English"},
        "imprint": "http://firm.example",
        "privacy": "https://user@firm.example",
        "share": "yes",
        "rules": []
    }"##,
    );
    assert_eq!(firm, None);
    let places: Vec<&str> = problems
        .iter()
        .map(|p| p.split(": ").nth(1).unwrap_or_default())
        .collect();
    for place in [
        "rules",
        "languages",
        "name",
        "privacy",
        "share",
        "logo",
        "contact[0]",
        "contact[1]",
        "action.label",
        "action.link",
        "notice.zh-Hans",
        "notice.pt-BR",
        "imprint",
    ] {
        assert!(places.contains(&place), "{place}: {problems:#?}");
    }
    assert!(
        problems.iter().all(|p| p.contains("expected")),
        "{problems:#?}"
    );
}

#[test]
fn a_sign_that_is_not_seen_is_refused() {
    for sign in [
        '\u{200b}',
        '\u{200c}',
        '\u{200d}',
        '\u{2028}',
        '\u{2060}',
        '\u{feff}',
        '\u{61c}',
        '\u{202e}',
        '\u{ad}',
        '\u{34f}',
        '\u{115f}',
        '\u{1160}',
        '\u{3164}',
        '\u{ffa0}',
        '\u{2061}',
        '\u{2064}',
        '\u{206f}',
        '\u{e0000}',
        '\u{e0041}',
        '\u{e007f}',
    ] {
        let (firm, problems) = firm(&format!("{{\"name\": \"Li{sign}n\"}}"));
        assert_eq!(firm, None, "{}", sign.escape_unicode());
        assert_eq!(problems.len(), 1, "{}", sign.escape_unicode());
        assert!(problems[0].contains("control sign"), "{problems:?}");
    }
    // What is written in three scripts is no such sign, nor what makes a sign a picture.
    let (found, problems) = firm("{\"name\": \"林律师（上海）· São João ☎\u{fe0f} 한글\"}");
    assert!(found.is_some(), "{problems:?}");
}

#[test]
fn a_text_a_list_and_a_picture_may_be_as_long_as_is_said_and_no_longer() {
    type Written<'a> = &'a dyn Fn(usize) -> String;
    let kinds: [(usize, &str, Written<'_>); 4] = [
        (80, "name", &|n| {
            format!(r#"{{"name": "{}"}}"#, "字".repeat(n))
        }),
        (6, "contact", &|n| {
            format!(
                r#"{{"name": "X", "contact": [{}"x"]}}"#,
                r#""x","#.repeat(n - 1)
            )
        }),
        (500, "imprint", &|n| {
            format!(
                r#"{{"name": "X", "imprint": "https://{}"}}"#,
                "x".repeat(n - 8)
            )
        }),
        (49_152, "logo", &|n| {
            format!(
                r#"{{"name": "X", "logo": "data:image/svg+xml,{}"}}"#,
                "x".repeat(n - 19)
            )
        }),
    ];
    for (most, place, text) in kinds {
        assert_eq!(firm(&text(most)).1, Vec::<String>::new(), "{place}");
        let problems = firm(&text(most + 1)).1;
        assert_eq!(problems.len(), 1, "{place}: {problems:?}");
        assert!(problems[0].starts_with(&format!("firm: {place}: ")));
    }
}

#[test]
fn an_address_holds_only_what_belongs_in_one() {
    for link in [
        "https://a b",
        r"https://a\u0007",
        "https://a<b",
        "https://a>b",
        r#"https://a\"b"#,
        r"https://a\\b",
        "https://",
        "http://a",
    ] {
        let (found, problems) = firm(&format!(r#"{{"name": "X", "imprint": "{link}"}}"#));
        assert_eq!(found, None, "{link}");
        assert_eq!(problems.len(), 1, "{problems:?}");
    }
}

#[test]
fn a_setting_of_another_kind_is_one_problem() {
    for text in [
        r#"{"name": 7}"#,
        r#"{"name": "X", "action": {"label": "Go", "link": "tel:1", "colour": "red"}}"#,
        r#"{"name": "X", "languages": []}"#,
        r#"{"name": "X", "languages": ["en", 7]}"#,
    ] {
        let (found, problems) = firm(text);
        assert_eq!(found, None, "{text}");
        assert_eq!(problems.len(), 1, "{problems:?}");
    }
}

#[test]
fn a_firm_that_takes_data_has_a_privacy_notice() {
    let (firm, problems) = firm(r#"{"name": "X", "share": true}"#);
    assert_eq!(firm, None);
    assert_eq!(problems.len(), 1);
    assert!(
        problems[0].starts_with("firm: privacy: missing"),
        "{problems:?}"
    );
}

#[test]
fn what_is_no_json_is_named_with_its_line() {
    let (_, problems) = firm("{\"name\": }");
    assert!(
        problems[0].starts_with("firm: line 1 column"),
        "{problems:?}"
    );
    let (_, problems) = firm("[]");
    assert!(
        problems[0].contains("expected a JSON object"),
        "{problems:?}"
    );
}

#[test]
fn pictures_that_are_too_large_or_no_pictures_are_refused() {
    let large = format!(
        r#"{{"name": "X", "logo": "data:image/svg+xml,{}"}}"#,
        "a".repeat(50_000)
    );
    assert!(firm(&large).1[0].contains("expected at most 49152"));
    for logo in [
        "data:text/html,<script>",
        "data:image/png;base64,PHNjcmlwdD4=",
        "javascript:1",
        "",
    ] {
        let (_, problems) = firm(&format!(r#"{{"name": "X", "logo": "{logo}"}}"#));
        assert_eq!(problems.len(), 1, "{logo}: {problems:?}");
    }
}

#[test]
fn an_accent_that_cannot_be_read_is_refused_with_its_contrast() {
    let (accent, problems) = colours("#1d4f73 #8cc0e6");
    assert_eq!(problems, Vec::<String>::new());
    assert_eq!(accent.light.as_deref(), Some("#1d4f73"));
    assert_eq!(accent.dark.as_deref(), Some("#8cc0e6"));

    let (accent, problems) = colours("#ffcc00");
    assert_eq!(accent, Accent::default());
    assert!(
        problems[0].starts_with("accent: light: `#ffcc00` has a contrast of 1.3"),
        "{problems:?}"
    );
    let (_, problems) = colours("#1d4f73 #1d4f73 #1d4f73");
    assert_eq!(problems.len(), 2, "{problems:?}");
    for no_colour in ["red", "#12345", "#1234567", "#12345g"] {
        let (_, problems) = colours(no_colour);
        assert!(problems[0].contains("expected # and six"), "{problems:?}");
    }
}

#[test]
fn contrast_is_that_of_the_guideline() {
    // Known pairs: #767676 on white is 4.54, #777777 is 4.48; here on our own light ground.
    assert_eq!(colours("#676767").1, Vec::<String>::new());
    assert!(
        colours("#6f6f6f").1[0].contains("4.3"),
        "{:?}",
        colours("#6f6f6f").1
    );
    // Dark parts are reckoned by a rule of their own.
    for (pair, figure) in [
        ("#ffcc00", "1.31"),
        ("#6f6f6f", "4.36"),
        ("#1d4f73 #0a0a0a", "1.34"),
        ("#1d4f73 #c00000", "2.27"),
    ] {
        let says = &colours(pair).1[0];
        assert!(says.contains(&format!("contrast of {figure} ")), "{says}");
    }
}

#[test]
fn the_grounds_are_those_of_the_styles() {
    let tokens = include_str!("../../styles/tokens.css");
    for ground in [colour::LIGHT, colour::DARK] {
        assert!(tokens.contains(&format!("--sunk: {ground};")), "{ground}");
    }
}

#[test]
fn settings_come_with_all_their_problems() {
    let heard = hear(
        r##"{"lmc":1,"type":"hello","lang":"fr","theme":"blue","accent":"x","firm":"y","restarted":true}"##,
    );
    let Ok(Some(Heard::Settings(settings, problems))) = heard else {
        panic!("{heard:?}");
    };
    assert!(settings.restarted);
    let files: Vec<&str> = problems.iter().map(|p| p.file.as_str()).collect();
    assert_eq!(files, ["lang", "theme", "accent", "firm"]);
}

#[test]
fn another_version_and_another_talk_are_told_apart() {
    assert_eq!(hear("not ours"), Ok(None));
    assert_eq!(hear(r#"{"type":"hello"}"#), Ok(None));
    assert!(
        hear(r#"{"lmc":2,"type":"hello"}"#)
            .unwrap_err()
            .says
            .contains("expected 1")
    );
    assert!(hear(r#"{"lmc":1,"type":"what"}"#).is_err());
    assert_eq!(
        hear(r#"{"lmc":1,"type":"received","taken":true}"#),
        Ok(Some(Heard::Received(true)))
    );
    // What was not said to have arrived has not.
    assert_eq!(
        hear(r#"{"lmc":1,"type":"received"}"#),
        Ok(Some(Heard::Received(false)))
    );
}

#[test]
fn settings_that_are_left_out_are_no_problem() {
    let heard = hear(r#"{"lmc":1,"type":"hello"}"#);
    let all = Box::new(Settings::default());
    assert_eq!(heard, Ok(Some(Heard::Settings(all, Vec::new()))));
}

#[test]
fn what_is_said_is_json_without_answers() {
    for text in [
        ready(),
        height(96),
        page("question", Language::PtBr),
        completed(),
        problems(&[Problem::new("firm", "na\"me", "x")]),
    ] {
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(value["lmc"], 1, "{text}");
    }
}

#[test]
fn the_frame_never_gets_lower_from_question_to_question() {
    let mut heights = Heights::default();
    assert_eq!(heights.next(360, 700, false), Some(720));
    assert_eq!(heights.next(360, 500, true), Some(576));
    assert_eq!(heights.next(360, 800, true), Some(864));
    assert_eq!(heights.next(360, 500, true), None);
    // The window was turned: measured anew.
    assert_eq!(heights.next(800, 500, true), Some(576));
    assert_eq!(heights.next(800, 4000, false), Some(4080));
    assert_eq!(heights.next(800, 500, true), Some(576));
}

#[test]
fn the_readers_own_language_stays_until_another_is_wished() {
    let mut settings = Settings {
        language: Some(Language::PtBr),
        ..Settings::default()
    };
    let (en, zh, pt) = (Language::En, Language::ZhHans, Language::PtBr);
    assert_eq!(settings.language_after(None, en), Some(pt));
    assert_eq!(settings.language_after(Some(pt), zh), None);
    settings.firm = Some(Firm {
        languages: vec![zh, en],
        ..Firm::default()
    });
    assert_eq!(settings.language_after(None, en), None);
    assert_eq!(settings.language_after(None, pt), Some(zh));
}

#[test]
fn a_contact_needs_a_way_to_answer() {
    let mut contact = Contact::default();
    assert_eq!(contact.troubles()[0].message, "share-error-reach");
    contact.reach = "a@b.example".to_owned();
    assert_eq!(contact.troubles(), Vec::new());
    contact.name = "字".repeat(CONTACT_MOST);
    assert_eq!(contact.troubles(), Vec::new());
    contact.name.push('字');
    assert_eq!(contact.troubles()[0].field, "share-name");
}
