//! With what certainty a rule stands, as far as that is known: "an exception as certain as the rule,
//! or more, removes it; a less certain one lowers the rule's certainty to its own".
//!
//! It must never look at a completion: the trace is what is known today.

use light_mining_check::ids::RuleId;
use light_mining_check::rulebook::{Certainty, Rulebook};

use super::partial::{Known, Partial, all, any, not};

impl Partial {
    /// Whether a rule stands at this certainty or a higher one: "open" where not one certainty is
    /// known that it stands with.
    pub fn at_least(&self, law: &Rulebook, rule: RuleId, certainty: Certainty) -> Known {
        let surer = Certainty::ALL.into_iter().filter(|c| *c >= certainty);
        any(surer.map(|c| self.exactly(law, rule, c)))
    }

    /// Whether a rule stands with this certainty. "An exception as certain as the rule, or more,
    /// removes it; a less certain one lowers the rule's certainty to its own."
    fn exactly(&self, law: &Rulebook, rule: RuleId, certainty: Certainty) -> Known {
        let row = &law[rule];
        if certainty > row.certainty {
            return Some(false);
        }
        // Whether any of the exceptions stands with a certainty that fits.
        let against = |fits: &dyn Fn(Certainty) -> bool| {
            let of = Certainty::ALL.into_iter().filter(|c| fits(*c));
            let each = |c| row.yields_to.iter().map(move |e| self.exactly(law, *e, c));
            any(of.flat_map(each))
        };
        let lowered = match certainty == row.certainty {
            true => Some(true),
            false => against(&|c| c == certainty),
        };
        all([
            self.holds(law, &row.when),
            not(against(&|c| c >= row.certainty)),
            lowered,
            not(against(&|c| c < certainty)),
        ])
    }
}
