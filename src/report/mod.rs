//! The report in plain text, in the order counsel reads it; the whole rulebook and the case book
//! as a lawyer reads them.
//!
//! The page prints itself; this is the same for the command line, in the page's words. It must
//! never judge: everything it says is in the assessment or in the rulebook.

mod authorities;
#[cfg(not(target_arch = "wasm32"))]
mod book;
mod condition;
mod figures;
mod insight;
mod law;
mod law_rows;
mod parts;
mod text;
mod words;

#[cfg(not(target_arch = "wasm32"))]
pub use book::Book;
pub use condition::interval_message;
pub use figures::figures;
pub use law::{NO_FIGURES, whole as law};
pub use parts::BRING;
pub use text::text;
