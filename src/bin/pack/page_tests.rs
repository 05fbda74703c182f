//! Tests of the one page.

use super::*;

const TEMPLATE: &str = "<!doctype html>\n<head>\n<!-- pack: policy -->\n<meta name=\"lmc-public\" content=\"\">\n<!-- pack: styles -->\n<!-- pack: first -->\n</head>\n<div id=\"app\"><!-- pack: start --></div>\n<!-- pack: fallback -->\n<!-- pack: program -->\n<!-- pack: data -->\n<link data-trunk rel=\"rust\">\n";

fn parts() -> Parts {
    Parts {
        styles: "a{b:c}".to_owned(),
        late_styles: "@media print{a{b:d}}".to_owned(),
        first: "one();".to_owned(),
        loader: "two();".to_owned(),
        keep: "four();".to_owned(),
        hosted: String::new(),
        glue: "three();".to_owned(),
        program: "H4sI".to_owned(),
        screens: vec![
            Screen {
                language: "en",
                start: "<p>Start</p>".to_owned(),
                way: "On paper".to_owned(),
                fallback: "<p>Paper</p>".to_owned(),
            },
            Screen {
                language: "pt-BR",
                start: "<p>Início</p>".to_owned(),
                way: "Em papel".to_owned(),
                fallback: "<p>Papel</p>".to_owned(),
            },
        ],
        data: vec![Block::json("lmc-rulebook", "{\"a\":\"<b>\"}")],
    }
}

#[test]
fn every_script_and_style_is_allowed_by_its_hash() {
    let html = packed(TEMPLATE, &parts()).unwrap().html;
    for text in [
        "one();",
        "two();",
        "three();",
        "four();",
        "a{b:c}",
        "@media print{a{b:d}}",
    ] {
        assert!(html.contains(&policy_hash(text)), "no hash for {text}");
        assert!(
            html.contains(&format!(">{text}</s")),
            "not in the page: {text}"
        );
    }
    assert!(!html.contains("unsafe-inline"));
    assert!(!html.contains("data-trunk"));
}

#[test]
fn the_first_screen_comes_before_the_program() {
    let packed = packed(TEMPLATE, &parts()).unwrap();
    let (name, first_screen) = &packed.parts[0];
    assert_eq!(name, "first screen");
    assert!(first_screen.contains("Início"));
    assert!(!first_screen.contains("H4sI"));
    assert!(packed.html.starts_with(first_screen));
}

#[test]
fn the_way_to_each_paper_form_comes_before_the_first_screens() {
    let html = packed(TEMPLATE, &parts()).unwrap().html;
    let at = |part: &str| {
        html.find(part)
            .unwrap_or_else(|| panic!("{part} is not there"))
    };
    for (language, way) in [("en", "On paper"), ("pt-BR", "Em papel")] {
        let link = at(&format!("<a href=\"#paper-{language}\">{way}</a>"));
        assert!(link < at("<p>Start</p>"));
        assert!(at(&format!(" id=\"paper-{language}\"")) > at("<p>Início</p>"));
    }
}

#[test]
fn a_public_address_stands_in_the_page_and_none_unless_it_was_given() {
    assert_eq!(addressed(TEMPLATE, None).unwrap(), TEMPLATE);
    let template = addressed(TEMPLATE, Some("https://check.example/x/")).unwrap();
    let html = packed(&template, &parts()).unwrap().html;
    assert!(html.contains("<meta name=\"lmc-public\" content=\"https://check.example/x/\">"));
    put_together(&html);
    for wrong in [
        "http://check.example/",
        "https://check.example/?a",
        "https://a.example/\"><b",
    ] {
        let said = addressed(TEMPLATE, Some(wrong)).unwrap_err();
        assert!(
            said.contains("expected an address") && said.contains(wrong),
            "{said}"
        );
    }
    assert!(addressed("<head>", Some("https://check.example/")).is_err());
}

#[test]
fn the_page_can_be_put_together_again_from_what_it_holds() {
    put_together(&packed(TEMPLATE, &parts()).unwrap().html);
}

/// Joins what the page holds of itself, as "keep an offline copy" does.
fn put_together(html: &str) {
    let text_of = |id: &str| {
        let (_, behind) = html.split_once(&format!("id=\"{id}\">")).unwrap();
        behind.split_once("</s").unwrap().0
    };
    let pieces: Vec<String> = serde_json::from_str(text_of("lmc-self")).unwrap();
    let joined: String = pieces
        .iter()
        .enumerate()
        .map(|(at, piece)| {
            if at % 2 == 0 {
                piece.as_str()
            } else {
                text_of(piece)
            }
        })
        .collect();
    assert_eq!(joined, html);
}

#[test]
fn a_style_attribute_is_refused() {
    let mut bad = parts();
    bad.screens[0].start = "<p style=\"color: red\">x</p>".to_owned();
    assert!(
        packed(TEMPLATE, &bad)
            .err()
            .unwrap()
            .contains("style attribute")
    );
}

#[test]
fn a_missing_marker_is_named() {
    let template = TEMPLATE.replace("<!-- pack: data -->", "");
    assert!(
        packed(&template, &parts())
            .err()
            .unwrap()
            .contains("pack: data")
    );
}

#[test]
fn a_script_that_would_end_its_element_is_refused() {
    let mut bad = parts();
    bad.loader = "var a = '</script>';".to_owned();
    assert!(packed(TEMPLATE, &bad).is_err());
}

#[test]
fn the_daily_page_holds_the_words_but_no_policy() {
    let html = daily(TEMPLATE, "a{b:c}", "one();", &parts().data).unwrap();
    assert!(html.contains("lmc-rulebook"));
    assert!(!html.contains("Content-Security-Policy"));
}
