//! What machines draw, as far as all of them are known.
//!
//! It must never take a machine that is not named for none.

use light_mining_check::answers::FleetRow;
use rust_decimal::Decimal;

use super::partial::Known;

/// Watt-hours a day of every kind that is there. A kind that may be there and has no whole row
/// leaves it open, and so does one that is not sure and draws something. What is rented draws
/// elsewhere.
pub fn watt_hours(kinds: &[String], there: &[Known], rows: &[FleetRow]) -> Option<Decimal> {
    let mut day = Decimal::ZERO;
    for (kind, known) in kinds.iter().zip(there) {
        if kind == "rented-cloud" || *known == Some(false) {
            continue;
        }
        let mine: Vec<_> = rows.iter().filter(|r| r.machine == *kind).collect();
        if mine.is_empty() {
            return None;
        }
        for row in mine {
            let drawn = row.watts? * row.count? * row.hours?;
            if *known != Some(true) && drawn != Decimal::ZERO {
                return None;
            }
            day += drawn;
        }
    }
    Some(day)
}
