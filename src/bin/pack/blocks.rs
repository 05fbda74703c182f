//! Blocks: text that the page carries without showing or running it, and the encodings it needs.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::streams;

/// One `<script>` element that no browser runs: data for the app.
pub struct Block {
    /// The element's id, by which the app finds it.
    pub id: String,
    /// Its media type.
    pub kind: &'static str,
    /// Its text, free of `<`.
    pub text: String,
}

impl Block {
    /// A block of JSON. Within JSON a `<` can only stand in a string, so it can be escaped without
    /// reading the JSON; then nothing in it can end the element.
    pub fn json(id: &str, json: &str) -> Self {
        Self {
            id: id.to_owned(),
            kind: "application/json",
            text: json.replace('<', "\\u003c"),
        }
    }

    /// The program as it stands in the page.
    pub fn program(text: String) -> Self {
        Self {
            id: "lmc-wasm".to_owned(),
            kind: "text/plain",
            text,
        }
    }

    /// The element around `content`.
    pub fn element(&self, content: &str) -> String {
        format!(
            "<script type=\"{}\" id=\"{}\">{content}</script>\n",
            self.kind, self.id
        )
    }
}

/// The program as text, one character a byte: what compresses the page then sees the program
/// itself, not an encoding of it, and equal kinds of its parts side by side (`streams`).
///
/// The text begins with its alphabet: 256 characters, of which the first stands for byte 0. The
/// commonest bytes get characters that take one byte, their own where it can stand in a page.
pub fn packed_program(wasm: &[u8]) -> Result<String, String> {
    if !wasm.starts_with(b"\0asm") {
        return Err("dist-trunk/app_bg.wasm: not a wasm module".to_owned());
    }
    // The section of function names, which a release build strips.
    if wasm.windows(5).any(|window| window == b"\x04name") {
        return Err(
            "dist-trunk/app_bg.wasm: not a release build (`trunk serve` leaves such): run `make build`"
                .to_owned(),
        );
    }
    let apart = streams::apart(wasm).map_err(|what| format!("dist-trunk/app_bg.wasm: {what}"))?;
    Ok(text(&apart))
}

#[expect(
    clippy::indexing_slicing,
    reason = "there is a character for each of the 256 bytes"
)]
/// Bytes as text, one character each, its alphabet first.
fn text(bytes: &[u8]) -> String {
    let alphabet = alphabet(bytes);
    let mut text: String = alphabet.iter().collect();
    text.extend(bytes.iter().map(|byte| alphabet[usize::from(*byte)]));
    text
}

/// Characters that take one byte and that no browser changes or reads as markup: no `<`, no
/// control character but tab and line feed.
fn plain(byte: u8) -> bool {
    matches!(byte, b'\t' | b'\n' | b' '..=b'~') && byte != b'<'
}

#[expect(
    clippy::indexing_slicing,
    reason = "there are a count and a character for each of the 256 bytes"
)]
/// Which character stands for each byte.
fn alphabet(bytes: &[u8]) -> [char; 256] {
    let mut counts = [0_usize; 256];
    for byte in bytes {
        counts[usize::from(*byte)] += 1;
    }
    let mut by_count: Vec<u8> = (0..=255).collect();
    by_count.sort_by_key(|byte| std::cmp::Reverse(counts[usize::from(*byte)]));
    let room = (0..=255).filter(|byte| plain(*byte)).count();
    let (common, rare) = by_count.split_at(room);
    let mut alphabet = ['\0'; 256];
    let mut free: Vec<u8> = (0..=255)
        .filter(|byte| plain(*byte) && !common.contains(byte))
        .collect();
    // Byte 0 stands first in the alphabet and takes the last of these: never a line feed.
    free.sort_unstable();
    for byte in common {
        let character = if plain(*byte) {
            Some(*byte)
        } else {
            free.pop()
        };
        alphabet[usize::from(*byte)] = character.map_or('\0', char::from);
    }
    let mut rare = rare.to_vec();
    rare.sort_unstable();
    // Letters with accents and their neighbours: two bytes each, none of them a control character.
    for (byte, character) in rare.into_iter().zip('\u{a1}'..) {
        alphabet[usize::from(byte)] = character;
    }
    alphabet
}

/// A source for a content policy, which allows exactly this script or style.
pub fn policy_hash(text: &str) -> String {
    format!(
        "'sha256-{}'",
        STANDARD.encode(Sha256::digest(text.as_bytes()))
    )
}

/// The digest of a file, in hexadecimal.
pub fn digest_hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
#[path = "blocks_tests.rs"]
mod tests;
