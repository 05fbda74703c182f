//! Tests of the program that breaks down without a word.

use super::*;
use crate::wasm::put_section;

/// A module with one import and these functions: a name and a body.
fn module(functions: &[(&str, &[u8])]) -> Vec<u8> {
    let mut code = Vec::new();
    put_number(functions.len(), &mut code);
    let mut names = Vec::new();
    put_number(functions.len(), &mut names);
    for (at, (name, body)) in functions.iter().enumerate() {
        put_number(body.len(), &mut code);
        code.extend(*body);
        put_number(at + 1, &mut names);
        put_number(name.len(), &mut names);
        names.extend(name.bytes());
    }
    let mut of_names = b"\x04name\x00\x02\x01x".to_vec();
    put_section(OF_FUNCTIONS, &names, &mut of_names);
    let mut wasm = b"\0asm\x01\0\0\0".to_vec();
    put_section(IMPORTS, b"\x01\x01a\x01b\0\0", &mut wasm);
    put_section(CODE, &code, &mut wasm);
    put_section(0, &of_names, &mut wasm);
    wasm
}

const BODY: &[u8] = b"\0\x41\x01\x1a\x0b";

#[test]
fn what_only_ends_the_program_ends_it_at_once() {
    let ends = [
        "core[c5930c85a12de822]::panicking::panic_fmt",
        "core::panicking::panic_display",
        "core[c5930c85a12de822]::panicking::assert_failed::<usize, usize>",
        "<alloc[3ca501edff3f0c7c]::vec::Vec<_, _>>::remove::assert_failed",
        "std::panicking::begin_panic::h0123456789abcdef",
    ];
    let stays = [
        "light_mining_check::panic",
        "core[c5930c85a12de822]::panicking::panic_fmt::inner",
        "hashbrown::raw::Fallibility::capacity_overflow",
        "std[a543996e6e7dbf1e]::panicking::set_hook",
        "<light_mining_check::Case as core::fmt::Debug>::fmt",
        "corelike::panic",
    ];
    for name in ends {
        assert_eq!(
            quiet(&module(&[("main", BODY), (name, BODY)])).unwrap(),
            module(&[("main", BODY), (name, TRAP)]),
            "{name}"
        );
    }
    for name in stays {
        let functions = |of_end| module(&[(name, BODY), (ends[0], of_end)]);
        assert_eq!(quiet(&functions(BODY)).unwrap(), functions(TRAP), "{name}");
    }
}

#[test]
fn a_program_in_which_nothing_is_found_is_refused() {
    let error = quiet(&module(&[("main", BODY)])).unwrap_err();
    assert!(error.contains("names changed"), "{error}");
    let error = quiet(b"\0asm\x01\0\0\0").unwrap_err();
    assert!(error.contains("no names"), "{error}");
}
