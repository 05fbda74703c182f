//! Tests of the program in lists: put together again as the page does it, it is the same program.

use super::*;
use crate::wasm::{IMPORTS, put_section};

/// What `web/page/loader.js` does.
fn together(lists: &[u8]) -> Vec<u8> {
    let mut rest = lists;
    let next = |rest: &mut &[u8]| {
        let (value, after) = number(rest).unwrap();
        *rest = after;
        value
    };
    let all = |rest: &mut &[u8]| -> Vec<usize> { (0..next(rest)).map(|_| next(rest)).collect() };
    let length = next(&mut rest);
    let steps: Vec<(Vec<usize>, Vec<usize>)> = (0..next(&mut rest))
        .map(|_| (all(&mut rest), all(&mut rest)))
        .collect();
    let mut lists: Vec<&[u8]> = Vec::new();
    for length in all(&mut rest) {
        let (list, after) = rest.split_at(length);
        lists.push(list);
        rest = after;
    }
    assert!(rest.is_empty());
    let mut out = lists[BEFORE].to_vec();
    let mut body = None;
    let close = |out: &mut Vec<u8>, body: Option<usize>| {
        if let Some(body) = body {
            let size = out.len() - body;
            let low = |value: usize| u8::try_from(value & 127).unwrap();
            out[body - 3..body].copy_from_slice(&[
                low(size) | 128,
                low(size >> 7) | 128,
                low(size >> 14),
            ]);
        }
    };
    let order = lists[STEPS];
    for step in order.iter().copied() {
        if usize::from(step) == FUNCTION {
            close(&mut out, body);
            out.extend([0; SIZE_BYTES]);
            body = Some(out.len());
        }
        let (bytes, from) = &steps[usize::from(step)];
        out.extend(bytes.iter().map(|byte| u8::try_from(*byte).unwrap()));
        for list in from {
            let end = lists[*list].iter().position(|byte| *byte < 128).unwrap() + 1;
            out.extend(&lists[*list][..end]);
            lists[*list] = &lists[*list][end..];
        }
    }
    close(&mut out, body);
    out.extend(lists[AFTER]);
    assert_eq!(out.len(), length);
    out
}

/// A module of these functions, each with its length in `SIZE_BYTES` bytes or in as few as can be.
fn module(functions: &[Vec<u8>], padded: bool) -> Vec<u8> {
    let mut code = Vec::new();
    put_number(functions.len(), &mut code);
    for function in functions {
        if padded {
            let low = |value: usize| u8::try_from(value & 127).unwrap();
            let size = function.len();
            code.extend([low(size) | 128, low(size >> 7) | 128, low(size >> 14)]);
        } else {
            put_number(function.len(), &mut code);
        }
        code.extend(function);
    }
    let mut wasm = b"\0asm\x01\0\0\0".to_vec();
    put_section(IMPORTS, b"imports", &mut wasm);
    put_section(CODE, &code, &mut wasm);
    put_section(11, b"data \x80\xff", &mut wasm);
    wasm
}

/// Of every kind of instruction one; they make no sense together.
fn every_kind() -> Vec<u8> {
    [
        &b"\x02\x02\x7f\x01\x7e"[..],
        b"\x02\x40\x03\x7f\x04\x40\x05\x0b\x0b\x0b",
        b"\x0c\x01\x0d\x80\x01\x0e\x02\x00\x81\x01\x02",
        b"\x10\x05\x10\xff\x7f\x11\x03\x00\x0f\x1a\x1b",
        b"\x20\x00\x21\x80\x02\x22\x05\x23\x00\x24\x01\x25\x00\x26\x00",
        b"\x28\x02\x04\x29\x02\xf0\x01\x2d\x00\x00\x36\x02\x80\x80\x01\x3f\x00\x40\x00",
        b"\x41\x00\x41\x80\x01\x41\x80\x80\xc0\x00\x42\x7f",
        b"\x42\x80\x80\x80\x80\x80\x80\x80\x80\x80\x7f",
        b"\x43\xff\xff\xff\xff\x44\x80\x80\x80\x80\x80\x80\xf0\xbf",
        b"\xfc\x00\xfc\x0a\x00\x00\xfc\x0b\x00\xfc\x08\x01\x00\xd0\x6f\xd1\xd2\x80\x01",
        b"\x45\x6a\xc4\x00\x01\x0b",
    ]
    .concat()
}

#[test]
fn every_kind_of_instruction_comes_back() {
    let functions = [
        every_kind(),
        b"\0\x0b".to_vec(),
        [vec![0], vec![1; 300], vec![11]].concat(),
    ];
    let lists = apart(&module(&functions, false)).unwrap();
    assert_eq!(together(&lists), module(&functions, true));
}

#[test]
fn figures_of_a_kind_stand_together() {
    let function = b"\0\x20\x05\x41\x01\x20\x06\x41\x02\x20\x07\x41\x03\x0b".to_vec();
    let lists = apart(&module(&[function], false)).unwrap();
    for run in [b"\x05\x06\x07", b"\x01\x02\x03"] {
        assert!(lists.windows(3).any(|window| window == run), "{lists:?}");
    }
}

#[test]
fn code_that_is_not_known_is_refused() {
    for unknown in [
        &b"\0\x06\x40\x0b"[..],
        b"\0\xfd\x00\x0b",
        b"\0\x20",
        b"\0\x23\x80\x01",
    ] {
        let error = apart(&module(&[unknown.to_vec()], false)).unwrap_err();
        assert!(error.contains("cannot be read"), "{error}");
    }
    assert!(apart(b"\0asm\x01\0\0\0\x0a\x7f").is_err());
}

#[test]
fn more_steps_than_a_byte_numbers_are_refused() {
    let floats = (0..=255).flat_map(|byte| [0x43, byte, 0, 0, 0]);
    let function: Vec<u8> = [0].into_iter().chain(floats).collect();
    let error = apart(&module(&[function], false)).unwrap_err();
    assert!(error.contains("byte can number"), "{error}");
}
