//! Parts that pages share. A part without hooks is a plain function. None may know a page.

pub mod authority;
pub mod cite;
pub mod code;
pub mod condition;
pub mod conflict;
pub mod copy;
pub mod day;
pub mod finder;
pub mod firm;
pub mod fold;
pub mod frame;
pub mod idle;
pub mod keeping;
pub mod link;
pub mod naming;
pub mod picture;
pub mod tag;
pub mod then;
pub mod visit;
pub mod worker;
