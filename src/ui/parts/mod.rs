//! Parts that pages share. A part without hooks is a plain function. None may know a page.

pub mod authority;
pub mod cite;
pub mod condition;
pub mod finder;
pub mod fold;
pub mod frame;
pub mod link;
pub mod picture;
pub mod tag;
pub mod visit;
