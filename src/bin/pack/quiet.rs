//! Takes out of a program what it would say when it breaks down: the page tells no one, it gives the
//! answers back instead. What only ends the program ends it at once, and the message that was made
//! for it falls away (`wasm-opt` does that afterwards). It must never take out a function that can
//! return.

use crate::wasm::{self, CODE, IMPORTS, name, number, put_number};

/// Functions of Rust's library that never return: each makes a message and ends the program.
const ENDS: [&str; 22] = [
    "assert_failed",
    "assert_failed_inner",
    "begin_panic",
    "capacity_overflow",
    "expect_failed",
    "handle_alloc_error",
    "handle_error",
    "len_mismatch_fail",
    "panic",
    "panic_access_error",
    "panic_already_borrowed",
    "panic_already_mutably_borrowed",
    "panic_bounds_check",
    "panic_const_async_fn_resumed",
    "panic_const_div_by_zero",
    "panic_const_rem_by_zero",
    "panic_display",
    "panic_fmt",
    "panic_poisoned",
    "slice_error_fail",
    "slice_index_fail",
    "unwrap_failed",
];
/// A function of no variables that ends the program: `unreachable`, `end`.
const TRAP: &[u8] = &[0, 0x00, 0x0b];
/// The part of the section of names that holds those of functions.
const OF_FUNCTIONS: u8 = 1;

/// The program, which breaks down without a word.
pub fn quiet(program: &[u8]) -> Result<Vec<u8>, String> {
    let (start, sections) = wasm::sections(program).ok_or("a section that ends early")?;
    let body = |kind| {
        let of_kind = sections.iter().find(|section| section.kind == kind);
        of_kind.map_or(&[][..], |section| section.body)
    };
    // All imports are functions (`slim` sees to that), and are numbered first.
    let (imported, _) = number(body(IMPORTS)).unwrap_or((0, &[]));
    let ends: Vec<usize> = sections
        .iter()
        .filter(|section| section.kind == 0)
        .find_map(|section| names(section.body))
        .ok_or("no names of functions: build it anew")?
        .into_iter()
        .filter(|(_, name)| is_end(name))
        .map(|(function, _)| function)
        .collect();
    if ends.is_empty() {
        return Err("no function that ends the program: have their names changed?".to_owned());
    }
    let code = trapped(body(CODE), imported, &ends).ok_or("code that ends early")?;
    let mut out = start.to_vec();
    for section in &sections {
        let body = if section.kind == CODE {
            &code
        } else {
            section.body
        };
        wasm::put_section(section.kind, body, &mut out);
    }
    Ok(out)
}

/// The names of functions in a section of names, by number.
fn names(section: &[u8]) -> Option<Vec<(usize, &str)>> {
    let (of, mut rest) = name(section)?;
    if of != "name" {
        return None;
    }
    while let Some((kind, after)) = rest.split_first() {
        let (length, after) = number(after)?;
        let (part, after) = after.split_at_checked(length)?;
        if *kind == OF_FUNCTIONS {
            let (count, mut rest) = number(part)?;
            let mut names = Vec::new();
            for _ in 0..count {
                let (function, after) = number(rest)?;
                let (name, after) = name(after)?;
                names.push((function, name));
                rest = after;
            }
            return Some(names);
        }
        rest = after;
    }
    None
}

/// Whether a function of this name is one of [`ENDS`], of Rust's own library.
fn is_end(name: &str) -> bool {
    let path = name.trim_start_matches('<');
    let ours = ["core", "alloc", "std"]
        .iter()
        .filter_map(|library| path.strip_prefix(library))
        .any(|rest| rest.starts_with(['[', ':']));
    // Without the types that it was made for, and without the digest that some names end with.
    let path = path.split("::<").next().unwrap_or(path);
    let mut ends = path.rsplit("::");
    let last = ends.next().unwrap_or_default();
    let digest = last.len() == 17 && last.starts_with('h');
    let last = if digest {
        ends.next().unwrap_or_default()
    } else {
        last
    };
    ours && ENDS.contains(&last)
}

/// The code section, where these functions do nothing but end.
fn trapped(section: &[u8], imported: usize, ends: &[usize]) -> Option<Vec<u8>> {
    let (count, mut rest) = number(section)?;
    let mut out = Vec::with_capacity(section.len());
    put_number(count, &mut out);
    for at in 0..count {
        let (length, after) = number(rest)?;
        let (body, after) = after.split_at_checked(length)?;
        let body = if ends.contains(&(imported + at)) {
            TRAP
        } else {
            body
        };
        put_number(body.len(), &mut out);
        out.extend(body);
        rest = after;
    }
    Some(out)
}

#[cfg(test)]
#[path = "quiet_tests.rs"]
mod tests;
