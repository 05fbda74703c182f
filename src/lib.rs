//! Light-Mining Check: a legal self-check of what quiet office machines do.
//!
//! Data flows one way: rules → rulebook → answers → evaluation → assessment → insight →
//! casebook → verification → i18n → report → handover → session → firm → browser → ui. A module
//! imports only from the left.
//! Everything left of the browser is pure: no clock, file, environment or network; the date comes
//! in as an argument.

// `html!` of `ui::view` takes its tokens one after the other.
#![recursion_limit = "1024"]

pub mod answers;
pub mod assessment;
#[cfg(feature = "ui")]
pub mod browser;
#[cfg(not(target_arch = "wasm32"))]
pub mod bundle;
pub mod casebook;
pub mod compact;
pub mod evaluation;
pub mod firm;
pub mod handover;
pub mod i18n;
pub mod ids;
pub mod insight;
pub mod json;
pub mod order;
pub mod report;
pub mod rulebook;
pub mod session;
pub mod truth;
#[cfg(feature = "ui")]
pub mod ui;
#[cfg(not(target_arch = "wasm32"))]
pub mod verification;
