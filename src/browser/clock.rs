//! The device's date. It must never be read more than once a case: the date is an argument.

use crate::rulebook::Day;

/// Today, by the device's calendar.
pub fn today() -> Option<Day> {
    let now = js_sys::Date::new_0();
    Day::parse(&format!(
        "{:04}-{:02}-{:02}",
        now.get_full_year(),
        now.get_month() + 1,
        now.get_date()
    ))
}
