//! Takes out of a program what no one reads: the long names of what it imports from the glue, and
//! the names of the source files that a panic would tell (the page tells no one; it gives the
//! answers back instead). It must never change what the program does.

use crate::wasm::{self, DATA, IMPORTS, name, number, put_number};

/// The module that all imports come from, as wasm-bindgen names it.
const GLUE: &str = "./app_bg.js";

/// The program and the glue, with short names between them.
pub fn slimmed(wasm: &[u8], glue: &str) -> Result<(Vec<u8>, String), String> {
    let failed = |what: &str| format!("dist-trunk/app_bg.wasm: {what}");
    let (start, sections) =
        wasm::sections(wasm).ok_or_else(|| failed("a section that ends early"))?;
    let mut glue = glue.replace(GLUE, "a");
    let mut out = start.to_vec();
    for section in sections {
        let body = match section.kind {
            IMPORTS => imports(section.body, &mut glue).map_err(|what| failed(&what))?,
            DATA => without_files(section.body),
            _ => section.body.to_vec(),
        };
        wasm::put_section(section.kind, &body, &mut out);
    }
    Ok((out, glue))
}

/// The import section with short names; the glue gets the same ones.
fn imports(section: &[u8], glue: &mut String) -> Result<Vec<u8>, String> {
    let broken = || "an import section that cannot be read".to_owned();
    let (count, mut rest) = number(section).ok_or_else(broken)?;
    let mut out = Vec::with_capacity(section.len());
    put_number(count, &mut out);
    for at in 0..count {
        let (module, after) = name(rest).ok_or_else(broken)?;
        let (import, after) = name(after).ok_or_else(broken)?;
        // A function: its kind, then its type.
        let Some((0, typed)) = after.split_first() else {
            return Err(format!("`{import}` is no function"));
        };
        let (_, end) = number(typed).ok_or_else(broken)?;
        if module != GLUE || glue.matches(import).count() != 1 {
            return Err(format!(
                "`{module}` `{import}` does not stand once in the glue"
            ));
        }
        let short = format!("_{at}");
        *glue = glue.replace(import, &short);
        for text in ["a", &short] {
            put_number(text.len(), &mut out);
            out.extend(text.bytes());
        }
        out.extend(after.strip_suffix(end).ok_or_else(broken)?);
        rest = end;
    }
    Ok(out)
}

/// How the paths of source files begin, ours last.
const ROOTS: [&[u8]; 5] = [
    b"/rustc/",
    b"cargo/registry/",
    b"rustup/",
    b"/.cargo/",
    b"src/",
];

/// The data section with blanks where paths of source files stood. The length stays, and with it
/// the place of everything else.
#[expect(
    clippy::indexing_slicing,
    reason = "what is written is as long as the section, and a run ends where it is read"
)]
fn without_files(section: &[u8]) -> Vec<u8> {
    let mut out = section.to_vec();
    let of_path = |byte: u8| byte.is_ascii_alphanumeric() || b"_-./".contains(&byte);
    let mut from = 0;
    for at in 0..section.len() {
        if !of_path(section[at]) {
            from = at + 1;
        } else if section[..=at].ends_with(b".rs") {
            let run = &section[from..=at];
            let root =
                (0..run.len()).find(|i| ROOTS.iter().any(|root| run[*i..].starts_with(root)));
            if let Some(root) = root {
                out[from + root..=at].fill(b' ');
            }
            from = at + 1;
        }
    }
    out
}

#[cfg(test)]
#[path = "slim_tests.rs"]
mod tests;
