//! Blocks: text that the page carries without showing or running it, and the encodings it needs.

use std::io::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::{Compression, GzBuilder};
use sha2::{Digest, Sha256};

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
            kind: "application/gzip",
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

/// The program, gzipped and in base64: HTML has no way to hold bytes.
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
    Ok(STANDARD.encode(gzip(wasm)?))
}

/// Gzip at its best, with no time and no system in the header: the same bytes on every machine.
pub fn gzip(bytes: &[u8]) -> Result<Vec<u8>, String> {
    let mut writer = GzBuilder::new()
        .mtime(0)
        .operating_system(255)
        .write(Vec::new(), Compression::best());
    writer
        .write_all(bytes)
        .and_then(|()| writer.finish())
        .map_err(|error| format!("gzip failed: {error}"))
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
