//! Light-Mining Check: a legal self-check of what quiet office machines do.
//!
//! Data flows one way: rules → rulebook → answers → evaluation → assessment → insight →
//! verification → report → i18n → session → browser → ui. A module imports only from the left.
//! Everything left of the browser is pure: no clock, file, environment or network; the date comes
//! in as an argument.

pub mod answers;
pub mod assessment;
pub mod evaluation;
pub mod ids;
pub mod insight;
pub mod rulebook;
pub mod truth;
