//! What a place's figures are on a day: those that name an end run out by themselves.
//!
//! It must never know the day of today; that is an argument.

use rust_decimal::Decimal;

use super::{Day, Place, SurchargeState};

impl Place {
    /// The state of the surcharge on a day: past its last month it has lapsed.
    #[must_use]
    pub fn surcharge_on(&self, day: Day) -> SurchargeState {
        match self.surcharge {
            SurchargeState::InForce | SurchargeState::ToConfirm
                if self.until.is_some_and(|until| until < day.month()) =>
            {
                SurchargeState::Lapsed
            }
            state => state,
        }
    }

    /// The figure on a day; none, where it has lapsed.
    #[must_use]
    pub fn rate_on(&self, day: Day) -> Option<Decimal> {
        self.rate
            .filter(|_| self.surcharge_on(day) != SurchargeState::Lapsed)
    }

    /// The state of a support programme on a day: past its last day it has ended.
    #[must_use]
    pub fn support_on(&self, at: usize, day: Day) -> &str {
        match self.support.get(at) {
            Some((_, _, Some(until))) if *until < day => "ended",
            Some((_, state, _)) => state,
            None => "",
        }
    }
}
