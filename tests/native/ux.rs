//! The rules of asking and telling that can be read off the rulebook and the words: each test names
//! its rule. Those that need a page are in `tests/browser/ux.test.mjs`.

use std::collections::BTreeMap;

use light_mining_check::bundle;
use light_mining_check::i18n::{Language, Words, question_id};
use light_mining_check::rulebook::Rulebook;

/// A question's heading as the page shows it.
fn heading(law: &Rulebook, words: &Words, question: usize) -> String {
    let question = &law.questions[question];
    let id = question_id(&question.id);
    match question.stage_of {
        Some(activity) => {
            let name = words.get(&format!("a-{}", law[activity].id)).to_owned();
            words.fill(&id, &[("activity", &name)])
        }
        None => words.get(&id).to_owned(),
    }
}

fn each_language(check: impl Fn(&Rulebook, &Words, &str)) {
    let law = super::law();
    for language in Language::ALL {
        check(&law, &bundle::words(language), language.tag());
    }
}

#[test]
fn rule_2_no_two_screens_share_a_heading() {
    each_language(|law, words, tag| {
        let mut screens: BTreeMap<String, String> = BTreeMap::new();
        let mut screen = |name: String, heading: String| {
            if let Some(other) = screens.insert(heading.clone(), name.clone()) {
                panic!("{tag}: {other} and {name} share “{heading}”");
            }
        };
        for at in 0..law.questions.len() {
            screen(law.questions[at].id.clone(), heading(law, words, at));
        }
        for id in ["ui-start-heading", "ui-review-heading", "ui-table-heading"] {
            screen(id.to_owned(), words.get(id).to_owned());
        }
        for headline in [
            "stop",
            "unsettled",
            "register",
            "permitted",
            "encouraged",
            "open",
            "stopped",
            "outside",
            "none",
        ] {
            let id = format!("ui-firm-{headline}");
            assert!(words.has(&id), "{tag}: {id}");
            screen(id.clone(), words.get(&id).to_owned());
        }
        // What is looked up, opened, compared or packed is a screen too.
        for id in [
            "pages-rules-heading",
            "pages-cases-heading",
            "pages-errata-heading",
            "pages-timeline-heading",
            "pages-map-heading",
            "pages-case-missing",
            "opened-title",
            "compare-title",
            "pack-title",
            "frame-exposed-title",
        ] {
            assert!(words.has(id), "{tag}: {id}");
            screen(id.to_owned(), words.get(id).to_owned());
        }
        let rules = law.rules.iter().map(|r| format!("r-{}", r.id));
        let duties = law.duties.iter().map(|d| format!("d-{}", d.id));
        let cases = super::cases::book();
        let cases = cases.iter().map(|c| format!("case-{}", c.id()));
        for id in rules.chain(duties).chain(cases) {
            screen(id.clone(), words.get(&id).to_owned());
        }
    });
}

#[test]
fn rule_3_every_question_says_why_it_is_asked_with_an_example_each_way() {
    each_language(|law, words, tag| {
        for question in &law.questions {
            let id = question_id(&question.id);
            for part in ["why", "yes", "no"] {
                assert!(!words.attr(&id, part).is_empty(), "{tag}: {id}.{part}");
            }
        }
    });
}

#[test]
fn rule_6_a_hint_is_one_short_sentence_without_full_stop_or_link() {
    each_language(|law, words, tag| {
        let longest = if tag == "zh-Hans" { 40 } else { 90 };
        for question in &law.questions {
            let id = question_id(&question.id);
            let hint = words.attr(&id, "hint");
            assert!(!hint.is_empty(), "{tag}: {id} has no hint");
            assert!(
                hint.chars().count() <= longest,
                "{tag}: {id}: {} characters: {hint}",
                hint.chars().count()
            );
            assert!(
                !hint.ends_with(['.', '。', '!', '?']),
                "{tag}: {id}: {hint}"
            );
            for within in [". ", "。", "://", "www.", "! ", "? "] {
                assert!(!hint.contains(within), "{tag}: {id}: {hint}");
            }
        }
    });
}

#[test]
fn rule_8_one_word_goes_forward() {
    for (language, word) in [
        (Language::En, "Continue"),
        (Language::ZhHans, "继续"),
        (Language::PtBr, "Continuar"),
    ] {
        assert_eq!(bundle::words(language).get("ui-continue"), word);
    }
}

#[test]
fn rule_11_yes_stands_before_no_and_options_keep_the_order_of_the_file() {
    let law = super::law();
    for question in &law.questions {
        let at = |name: &str| question.options.iter().position(|o| o == name);
        if let (Some(yes), Some(no)) = (at("yes"), at("no")) {
            assert!(yes < no, "{}", question.id);
        }
    }
}

#[test]
fn rule_18_no_error_says_invalid_forbidden_please_or_oops() {
    let never: [&[&str]; 3] = [
        &[
            "invalid",
            "forbidden",
            "please",
            "oops",
            "sorry",
            "illegal",
            "not allowed",
        ],
        &[
            "无效",
            "非法",
            "禁止",
            "请",
            "抱歉",
            "对不起",
            "糟糕",
            "不合法",
        ],
        &[
            "inválid",
            "proibid",
            "por favor",
            "ops",
            "desculp",
            "ilegal",
            "não permitid",
        ],
    ];
    for (language, never) in Language::ALL.into_iter().zip(never) {
        let words = bundle::words(language);
        let errors: Vec<String> = words
            .ids()
            .filter(|id| id.starts_with("error-"))
            .map(|id| id.to_string())
            .collect();
        assert!(errors.len() > 5, "{}", language.tag());
        let also = ["ui-problem", "ui-error-word"];
        for id in errors.iter().map(String::as_str).chain(also) {
            let text = words.get(id).to_lowercase();
            for word in never {
                assert!(
                    !text.contains(word),
                    "{}: {id} says {word}: {text}",
                    language.tag()
                );
            }
        }
    }
}

#[test]
fn rule_21_lanes_and_verdicts_are_few_and_each_has_its_word() {
    each_language(|_, words, tag| {
        let mut seen = std::collections::BTreeSet::new();
        for mark in [
            "stop",
            "unsettled",
            "register",
            "permitted",
            "encouraged",
            "exposed",
            "open",
            "stopped",
            "outside",
        ] {
            let id = format!("ui-tag-{mark}");
            assert!(words.has(&id), "{tag}: {id}");
            assert!(seen.insert(words.get(&id).to_owned()), "{tag}: {id}");
        }
    });
}

/// Law unclear and fact unknown never read alike.
#[test]
fn what_the_law_leaves_open_is_not_worded_as_what_the_visitor_leaves_open() {
    each_language(|_, words, tag| {
        for (law, fact) in [
            ("ui-tag-unsettled", "ui-tag-open"),
            ("ui-firm-unsettled", "ui-firm-open"),
            ("ui-meaning-unsettled", "ui-meaning-open"),
            ("ui-firm-lede-unsettled", "ui-firm-lede-open"),
        ] {
            assert_ne!(words.get(law), words.get(fact), "{tag}");
        }
    });
}
