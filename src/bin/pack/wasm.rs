//! The outer form of a wasm module: sections, numbers, names. It must never know what a program does.

/// Numbers of the sections that the packing reads.
pub const IMPORTS: u8 = 2;
pub const CODE: u8 = 10;
pub const DATA: u8 = 11;

/// What a file of wasm begins with: its mark and its version.
pub const START: usize = 8;

/// One section of a module.
pub struct Section<'a> {
    /// Its number.
    pub kind: u8,
    /// What it holds, without its number and length.
    pub body: &'a [u8],
}

/// What a module begins with, and its sections in their order.
pub fn sections(wasm: &[u8]) -> Option<(&[u8], Vec<Section<'_>>)> {
    let mut sections = Vec::new();
    let (start, mut rest) = wasm.split_at_checked(START)?;
    while let Some((kind, after)) = rest.split_first() {
        let (length, after) = number(after)?;
        let (body, after) = after.split_at_checked(length)?;
        sections.push(Section { kind: *kind, body });
        rest = after;
    }
    Some((start, sections))
}

/// Appends a section.
pub fn put_section(kind: u8, body: &[u8], to: &mut Vec<u8>) {
    to.push(kind);
    put_number(body.len(), to);
    to.extend(body);
}

/// A number as wasm writes it (LEB128), and what follows.
pub fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let (mut value, mut rest) = (0, bytes);
    for at in 0..5 {
        let (byte, after) = rest.split_first()?;
        value |= usize::from(byte & 127) << (7 * at);
        if byte & 128 == 0 {
            return Some((value, after));
        }
        rest = after;
    }
    None
}

/// Appends a number as wasm writes it.
pub fn put_number(mut value: usize, to: &mut Vec<u8>) {
    loop {
        let low = u8::try_from(value & 127).unwrap_or(0);
        value >>= 7;
        if value == 0 {
            to.push(low);
            return;
        }
        to.push(low | 128);
    }
}

/// A name, and what follows.
pub fn name(bytes: &[u8]) -> Option<(&str, &[u8])> {
    let (length, rest) = number(bytes)?;
    let (name, rest) = rest.split_at_checked(length)?;
    Some((std::str::from_utf8(name).ok()?, rest))
}
