//! The pages, one module each. A page draws what the session holds; it must never change it
//! except by sending an event.

pub mod compare;
pub mod question;
pub mod result;
pub mod review;
pub mod start;
pub mod table;
