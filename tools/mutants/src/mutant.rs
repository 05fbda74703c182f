//! One entry of the list of cargo-mutants.

use serde_json::Value;

/// A line and a column in characters, both from one.
pub type Point = (usize, usize);

/// What is changed, where, into what.
pub struct Mutant {
    /// Its place in the list, from one.
    pub number: u64,
    /// The file, from the root of the repository.
    pub file: String,
    /// The kind, in the words of cargo-mutants.
    pub genre: String,
    /// Where what is replaced begins.
    pub start: Point,
    /// What stands there instead.
    pub replacement: String,
}

impl Mutant {
    /// Reads an entry; none where it is not of the expected form.
    pub fn read(number: u64, value: &Value) -> Option<Self> {
        let text = |key: &str| value.get(key)?.as_str().map(str::to_owned);
        let point = |which: &str| {
            let place = value.get("span")?.get(which)?;
            let figure = |key: &str| usize::try_from(place.get(key)?.as_u64()?).ok();
            Some((figure("line")?, figure("column")?))
        };
        Some(Self {
            number,
            file: text("file")?,
            genre: text("genre")?,
            start: point("start")?,
            replacement: text("replacement")?,
        })
    }
}
