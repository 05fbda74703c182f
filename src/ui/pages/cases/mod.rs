//! The case book as pages: decisions that were published and typical founders, each with what the
//! rules say of it today.
//!
//! What was held then is told; what is said today is found out. It must never call anyone
//! convicted who was not, and never name a private person.

mod case;
mod list;

pub use case::page as case;
pub use list::{all, entry, groups};
