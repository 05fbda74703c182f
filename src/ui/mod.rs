//! The view: pages and parts, drawn from the session, the assessment and the words.
//!
//! Components are thin. It must never decide what is asked or what the law says, and never touch
//! the browser except through `crate::browser`, from handlers and effects.

mod app;
mod around;
mod markup;
mod pages;
#[cfg(feature = "ssr")]
pub mod paper;
mod parts;
#[cfg(feature = "ssr")]
pub mod prerender;
mod search;
mod store;
mod texts;
mod view;

pub use app::{App, AppProps};
pub use texts::Library;
