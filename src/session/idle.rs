//! The idle clock of a stand: when a visitor who seems gone is warned, and when the case is wiped.
//!
//! A small pure state machine over wall time, so that a closed lid counts as time that passed. It
//! must never read a clock, and never know what a case holds.

use super::address::IDLE;

/// Wall time in milliseconds.
pub type Millis = u64;

/// A warning that was seen leaves at least this long to answer it (WCAG 2.2.1), in seconds.
const LEAST_NOTICE: u32 = 20;
/// How much longer a print dialog may stand open, in seconds: after that its end was not told.
const LONGEST_PRINT: u32 = 600;
/// A longer warning would only be in the way.
const MOST_NOTICE: u32 = 60;

/// How long a stand waits for a sign of its visitor, in seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience(u32);

impl Patience {
    /// What a stand does without being told.
    pub const USUAL: Self = Self(120);

    /// The patience of so many seconds, brought within limits.
    #[must_use]
    pub fn of(seconds: u32) -> Self {
        Self(seconds.clamp(IDLE.0, IDLE.1))
    }

    /// The whole time, in seconds.
    #[must_use]
    pub fn seconds(self) -> u32 {
        self.0
    }

    /// How long before the wipe the warning begins, in seconds: a quarter of the time, but enough
    /// to answer it even where it appears a few seconds late.
    #[must_use]
    pub fn notice(self) -> u32 {
        (self.0 / 4).clamp(LEAST_NOTICE + 5, MOST_NOTICE)
    }

    fn limit(self) -> Millis {
        millis(self.0)
    }
}

fn millis(seconds: u32) -> Millis {
    Millis::from(seconds) * 1000
}

/// What the clock is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// There is a case now, or none any more.
    Case(bool),
    /// A key, a touch, a turn of the wheel.
    Touched,
    /// Nothing happened but time.
    Looked,
    /// A print dialog opened: while it stands there nobody can answer a warning.
    PrintBegan,
    /// It was closed. What ran out meanwhile is warned of first.
    PrintEnded,
}

/// What is to be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Nothing.
    Calm,
    /// The warning, and how many seconds are left.
    Warning(u32),
    /// The time is over: wipe. It stays over, whatever happens.
    Over,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// No case, nothing to wipe.
    Resting,
    /// A case; last sign of its visitor, and when the warning was first shown.
    Running {
        since: Millis,
        warned: Option<Millis>,
    },
    Over,
}

/// The clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Idle {
    patience: Patience,
    state: State,
    /// A print dialog is open.
    printing: bool,
}

impl Idle {
    /// A clock at rest.
    #[must_use]
    pub fn new(patience: Patience) -> Self {
        Self {
            patience,
            state: State::Resting,
            printing: false,
        }
    }

    /// The clock after a sign. Time that has run out is noticed first: a touch comes too late then.
    #[must_use]
    pub fn after(self, sign: Sign, now: Millis) -> Self {
        if self.looked(now) == State::Over {
            return Self {
                state: State::Over,
                ..self
            };
        }
        let mut next = self;
        next.printing = match sign {
            Sign::PrintBegan => true,
            // Under a dialog no touch reaches the page: it is closed, though nobody said so.
            Sign::PrintEnded | Sign::Touched => false,
            _ => self.printing,
        };
        let state = match (next.looked(now), sign) {
            // Nobody has seen a warning meanwhile: it begins now.
            (
                State::Over
                | State::Running {
                    warned: Some(_), ..
                },
                Sign::PrintEnded | Sign::Touched,
            ) if self.printing => match self.state {
                State::Running { since, .. } => State::Running {
                    since,
                    warned: Some(now),
                },
                state => state,
            },
            (State::Over, _) => State::Over,
            (_, Sign::Case(false)) => State::Resting,
            (State::Resting, Sign::Case(true)) | (State::Running { .. }, Sign::Touched) => {
                State::Running {
                    since: now,
                    warned: None,
                }
            }
            (state, _) => state,
        };
        Self { state, ..next }
    }

    /// Whether there is nothing to wipe.
    #[must_use]
    pub fn is_resting(self) -> bool {
        self.state == State::Resting
    }

    /// Whether the time ran out at an earlier sign.
    #[must_use]
    pub fn is_over(self) -> bool {
        self.state == State::Over
    }

    /// What is to be shown at this time.
    #[must_use]
    pub fn phase(self, now: Millis) -> Phase {
        match self.looked(now) {
            State::Resting | State::Running { warned: None, .. } => Phase::Calm,
            State::Running {
                since,
                warned: Some(warned),
            } => {
                let left = self.end(since, warned).saturating_sub(now).div_ceil(1000);
                Phase::Warning(u32::try_from(left).unwrap_or(u32::MAX))
            }
            State::Over => Phase::Over,
        }
    }

    /// The state at this time.
    fn looked(self, now: Millis) -> State {
        let State::Running { since, warned } = self.state else {
            return self.state;
        };
        // A clock that was put back tells nothing about the visitor: the time begins anew.
        if now < since {
            return State::Running {
                since: now,
                warned: None,
            };
        }
        let end = match warned {
            Some(warned) => self.end(since, warned),
            None => since + self.patience.limit(),
        };
        if now >= end {
            return if self.printing && now < end + millis(LONGEST_PRINT) {
                self.state
            } else {
                State::Over
            };
        }
        let warning = since + self.patience.limit() - millis(self.patience.notice());
        State::Running {
            since,
            warned: warned.or((now >= warning).then_some(now)),
        }
    }

    /// When the time is over once the warning has been shown: never sooner than 20 s after that.
    fn end(self, since: Millis, warned: Millis) -> Millis {
        (since + self.patience.limit()).max(warned + millis(LEAST_NOTICE))
    }
}

#[cfg(test)]
#[path = "idle_tests.rs"]
mod tests;
