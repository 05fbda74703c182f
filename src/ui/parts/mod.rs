//! Parts that pages share. A part without hooks is a plain function. None may know a page.

pub mod cite;
pub mod conflict;
pub mod fold;
pub mod frame;
pub mod picture;
pub mod tag;
