//! Strong Kleene logic: true, false, or open.
//!
//! Open means that an answer is still missing, never "no". This module must never know which
//! answer that is; who waits for what is the business of the evaluation.

/// The truth of a condition under answers that may be incomplete.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Truth {
    /// It does not hold, whatever the open answers turn out to be.
    False,
    /// It depends on answers that are not known.
    Open,
    /// It holds, whatever the open answers turn out to be.
    True,
}

impl Truth {
    /// Both hold.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::False, _) | (_, Self::False) => Self::False,
            (Self::True, Self::True) => Self::True,
            _ => Self::Open,
        }
    }

    /// At least one holds.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        match (self, other) {
            (Self::True, _) | (_, Self::True) => Self::True,
            (Self::False, Self::False) => Self::False,
            _ => Self::Open,
        }
    }

    /// It does not hold.
    #[must_use]
    #[expect(
        clippy::should_implement_trait,
        reason = "a named step reads better in rules"
    )]
    pub fn not(self) -> Self {
        match self {
            Self::True => Self::False,
            Self::False => Self::True,
            Self::Open => Self::Open,
        }
    }

    /// Whether it holds; `None` while that is open.
    #[must_use]
    pub fn definite(self) -> Option<bool> {
        match self {
            Self::True => Some(true),
            Self::False => Some(false),
            Self::Open => None,
        }
    }

    /// Whether it holds for certain.
    #[must_use]
    pub fn is_true(self) -> bool {
        self == Self::True
    }

    /// Whether it fails for certain.
    #[must_use]
    pub fn is_false(self) -> bool {
        self == Self::False
    }
}

impl From<bool> for Truth {
    fn from(value: bool) -> Self {
        if value { Self::True } else { Self::False }
    }
}

#[cfg(test)]
mod tests {
    use super::Truth::{self, False, Open, True};

    /// Every completion of an open value.
    fn completions(value: Truth) -> Vec<bool> {
        match value {
            False => vec![false],
            True => vec![true],
            Open => vec![false, true],
        }
    }

    #[test]
    fn a_definite_result_holds_in_every_completion() {
        for a in [False, Open, True] {
            for b in [False, Open, True] {
                for x in completions(a) {
                    for y in completions(b) {
                        assert!(completions(a.and(b)).contains(&(x && y)), "{a:?} and {b:?}");
                        assert!(completions(a.or(b)).contains(&(x || y)), "{a:?} or {b:?}");
                    }
                }
            }
            assert_eq!(a.not().not(), a);
        }
    }

    #[test]
    fn a_result_is_open_only_where_completions_differ() {
        let agreed = |all: &[bool]| match (all.contains(&true), all.contains(&false)) {
            (true, false) => True,
            (false, true) => False,
            _ => Open,
        };
        for a in [False, Open, True] {
            for b in [False, Open, True] {
                let (mut both, mut any) = (Vec::new(), Vec::new());
                for x in completions(a) {
                    for y in completions(b) {
                        both.push(x && y);
                        any.push(x || y);
                    }
                }
                assert_eq!(a.and(b), agreed(&both), "{a:?} and {b:?}");
                assert_eq!(a.or(b), agreed(&any), "{a:?} or {b:?}");
            }
        }
    }

    #[test]
    fn unknown_is_never_no() {
        assert_eq!(Open.and(True), Open);
        assert_eq!(Open.or(False), Open);
        assert_eq!(Open.not(), Open);
    }
}
