//! The pages, one module each. A page draws what the session holds; it must never change it
//! except by sending an event.
//!
//! Every page but the start page stands by itself in the program (`inline(never)`): a browser compiles
//! a function when it is first called, and the start calls none of the others.

pub mod cases;
pub mod compare;
pub mod errata;
pub mod exposed;
pub mod law;
pub mod map;
pub mod opening;
pub mod question;
pub mod result;
pub mod review;
pub mod share;
pub mod stand;
pub mod start;
pub mod table;
pub mod timeline;
