//! The code: a picture of squares that a telephone's camera reads.
//!
//! The address goes in as bytes up to its `=`, the case as digits, which take the least room. The
//! code is error-corrected: damaged in part it still reads. It must never know what a case says.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

use super::text::{SCHEME, digits};

/// White squares around a code.
pub const QUIET: i32 = 4;

/// A code.
pub struct Code(QrCode);

/// What the code holds: the public address with the case as its fragment, or the text form.
#[must_use]
pub fn holds(public: Option<&str>, packed: &[u8]) -> (String, String) {
    let front = match public {
        Some(address) => [address, "#case="].concat(),
        None => SCHEME.to_owned(),
    };
    (front, digits(packed))
}

impl Code {
    /// Makes the code; none, if it holds too much.
    #[must_use]
    pub fn new(public: Option<&str>, packed: &[u8]) -> Option<Self> {
        let (front, case) = holds(public, packed);
        let segments = [
            QrSegment::make_bytes(front.as_bytes()),
            QrSegment::make_numeric(&case),
        ];
        // Medium correction: 15 % of the code may be lost; more where the size allows it.
        let made = |correction| {
            QrCode::encode_segments_advanced(
                &segments,
                correction,
                Version::MIN,
                Version::MAX,
                None,
                true,
            )
        };
        made(QrCodeEcc::Medium)
            .or_else(|_| made(QrCodeEcc::Low))
            .ok()
            .map(Self)
    }

    /// Squares on a side, without the quiet zone.
    #[must_use]
    pub fn side(&self) -> i32 {
        self.0.size()
    }

    /// The version, 1 to 40.
    #[must_use]
    pub fn version(&self) -> u8 {
        self.0.version().value()
    }

    /// Whether the square in a column and a row is black.
    #[must_use]
    pub fn black(&self, column: i32, row: i32) -> bool {
        self.0.get_module(column, row)
    }

    /// The black squares as the path of an SVG, the quiet zone included.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::new();
        for (column, row, length) in self.runs() {
            for part in [
                "M",
                &(column + QUIET).to_string(),
                " ",
                &(row + QUIET).to_string(),
                "h",
                &length.to_string(),
                "v1h-",
                &length.to_string(),
                "z",
            ] {
                path.push_str(part);
            }
        }
        path
    }

    /// Runs of black squares: column, row, length.
    pub fn runs(&self) -> impl Iterator<Item = (i32, i32, i32)> {
        let side = self.side();
        (0..side).flat_map(move |row| {
            let mut runs = Vec::new();
            let mut from = 0;
            for column in 0..=side {
                if self.black(column, row) {
                    continue;
                }
                if column > from {
                    runs.push((from, row, column - from));
                }
                from = column + 1;
            }
            runs
        })
    }
}
