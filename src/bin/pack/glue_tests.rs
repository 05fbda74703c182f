//! Tests of the glue.

use super::*;

#[test]
fn the_way_to_load_from_an_address_is_taken_out() {
    let glue = offline("if (a) {\n    module_or_path = fetch(module_or_path);\n}\n").unwrap();
    assert!(!glue.contains("fetch("));
    assert!(glue.contains("throw new Error"));
}

#[test]
fn glue_of_another_shape_is_refused() {
    assert!(offline("var a = 1;").unwrap_err().contains("expected once"));
    let two = format!("{LOADING}\nfetch('x');");
    assert!(offline(&two).unwrap_err().contains("another call"));
}

#[test]
fn comments_go_and_code_stays() {
    let script = "// one\n/**\n * two\n */\n  var a = 'http://x'; // three\n\n/* four */\nb();\n";
    assert_eq!(trimmed(script), "var a = 'http://x'; // three\nb();\n");
}

#[test]
fn squeezing_keeps_strings_and_the_spaces_that_part_words() {
    let script = "// why\nconst a = 'x  { y';\n\nif (a === 'b') return  new B(`c  d`);\nclass A { static #x; }\n";
    assert_eq!(
        squeezed(script),
        "const a='x  { y';if(a==='b')return new B(`c  d`);class A{static #a}"
    );
}

#[test]
fn squeezing_takes_out_what_a_brace_ends_and_no_sign_of_a_text() {
    let script = "f({\n a: ';}',\n b: [1, 2],\n});\nif (c) {\n d(`,}`);\n}\n";
    assert_eq!(squeezed(script), "f({a:';}',b:[1,2]});if(c){d(`,}`)}");
}

#[test]
fn squeezing_shortens_private_names_and_nothing_else() {
    let script =
        "class A {\n #one; #two = '#one'; #f() { return /^#/.test(this.#two) && this.#one; }\n}\n";
    assert_eq!(
        squeezed(script),
        "class A{#a;#b='#one';#c(){return/^#/.test(this.#b)&&this.#a}}"
    );
}

#[test]
fn however_many_private_names_there_are_each_has_its_own() {
    let members: Vec<String> = (0..200).map(|at| format!("#name{at};")).collect();
    let squeezed = squeezed(&members.concat());
    let names: Vec<&str> = squeezed.split_terminator(';').collect();
    let mut apart = names.clone();
    apart.sort_unstable();
    apart.dedup();
    assert_eq!((names.len(), apart.len()), (200, 200), "{squeezed}");
    assert_eq!((names[0], names[51], names[52]), ("#a", "#Z", "#a1"));
    for name in names {
        let letters = name.strip_prefix('#').unwrap();
        assert!(
            letters.starts_with(|c: char| c.is_ascii_alphabetic()),
            "{name}"
        );
        assert!(letters.chars().all(|c| c.is_ascii_alphanumeric()), "{name}");
    }
}

#[test]
fn the_embed_script_fits_what_was_promised() {
    let script = squeezed(include_str!("../../../web/embed.js"));
    assert!(script.len() <= 3000, "{} bytes", script.len());
}
