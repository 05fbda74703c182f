//! The browser, wrapped: the page's data blocks, history, printing, focus, the clock.
//!
//! Everything the view asks of the browser goes through here, and only from event handlers and
//! effects, so that the view can be rendered natively. It must never know a rule or an answer.

pub mod clock;
pub mod data;
pub mod device;
pub mod fragment;
pub mod frame;
pub mod history;
pub mod open;
pub mod page;
pub mod picture;
pub mod print;
pub mod report;
pub mod save;
pub mod stand;
mod start;
pub mod turns;

pub use start::mount;
