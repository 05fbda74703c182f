//! How large the file is, part by part, plain and after Brotli.

use std::fmt;

use crate::page::Packed;

/// What a first visit is sent before the server waits for an answer.
pub const FIRST_FLIGHT: usize = 14_000;

/// One row of the table.
struct Row {
    name: String,
    raw: usize,
    brotli: usize,
}

/// The table.
pub struct Sizes {
    rows: Vec<Row>,
}

/// Measures every part by itself, and the whole. The parts do not add up to the whole: compressed
/// together they share what they have in common.
pub fn measured(packed: &Packed) -> Result<Sizes, String> {
    let mut rows = Vec::new();
    for (name, text) in &packed.parts {
        rows.push(row(name, text)?);
    }
    rows.push(row("first screen", &packed.first_screen)?);
    rows.push(row("everything", &packed.html)?);
    let table = Sizes { rows };
    if let Some(first) = table
        .rows
        .iter()
        .find(|row| row.name == "first screen" && row.brotli > FIRST_FLIGHT)
    {
        return Err(format!(
            "dist/index.html: the first screen is {} bytes after brotli, more than the {FIRST_FLIGHT} of a first flight",
            first.brotli
        ));
    }
    Ok(table)
}

fn row(name: &str, text: &str) -> Result<Row, String> {
    Ok(Row {
        name: name.to_owned(),
        raw: text.len(),
        brotli: brotli(text.as_bytes())?.len(),
    })
}

/// Brotli at its best, as a good server sends it.
pub fn brotli(bytes: &[u8]) -> Result<Vec<u8>, String> {
    let mut out = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &*bytes, &mut out, &parameters)
        .map_err(|error| format!("brotli failed: {error}"))?;
    Ok(out)
}

impl Sizes {
    /// The table for tests and notes.
    pub fn as_json(&self) -> String {
        let rows: serde_json::Map<String, serde_json::Value> = self
            .rows
            .iter()
            .map(|row| {
                (
                    row.name.clone(),
                    serde_json::json!({ "raw": row.raw, "brotli": row.brotli }),
                )
            })
            .collect();
        format!("{:#}\n", serde_json::Value::Object(rows))
    }
}

impl fmt::Display for Sizes {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "{:<16} {:>10} {:>10}", "part", "bytes", "brotli 11")?;
        for row in &self.rows {
            writeln!(out, "{:<16} {:>10} {:>10}", row.name, row.raw, row.brotli)?;
        }
        Ok(())
    }
}

#[cfg(test)]
#[path = "sizes_tests.rs"]
mod tests;
