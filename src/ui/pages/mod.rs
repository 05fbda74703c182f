//! The pages, one module each. A page draws what the session holds; it must never change it
//! except by sending an event.

pub mod cases;
pub mod compare;
pub mod errata;
pub mod law;
pub mod map;
pub mod question;
pub mod result;
pub mod review;
pub mod start;
pub mod table;
pub mod timeline;
