//! What only verification needs of a diagram: its nodes, how many ways it holds, one such way.
//!
//! Native only; it must never be needed to assess a case.

#![expect(
    clippy::indexing_slicing,
    reason = "a node leads only to nodes before it, which are counted already"
)]

use num_bigint::BigUint;

use super::{Bdd, FALSE, TRUE, Variable};

impl Bdd {
    /// Its nodes: variable, and the places that low and high lead to. Ends lead to themselves.
    pub fn nodes(&self) -> impl Iterator<Item = (u16, usize, usize)> {
        let place = |at| at as usize;
        self.nodes
            .iter()
            .map(move |node| (node.variable, place(node.low), place(node.high)))
    }

    /// On how many ways of giving the first `width` variables it holds, exactly.
    #[must_use]
    pub fn cardinality(&self, width: usize) -> BigUint {
        let place = |at: u32| usize::from(self.at(at).variable).min(width);
        let mut counts: Vec<BigUint> = Vec::with_capacity(self.size());
        for (at, node) in self.nodes.iter().enumerate() {
            counts.push(match u32::try_from(at) {
                Ok(FALSE) => BigUint::ZERO,
                Ok(TRUE) => BigUint::from(1_u8),
                _ => [node.low, node.high]
                    .into_iter()
                    .map(|next| {
                        let skipped = place(next) - usize::from(node.variable) - 1;
                        &counts[next as usize] << skipped
                    })
                    .sum(),
            });
        }
        counts.pop().unwrap_or_default() << place(self.root())
    }

    /// The variables that are true in one way of making it hold; `None` if there is none.
    #[must_use]
    pub fn witness(&self) -> Option<Vec<Variable>> {
        if self.is_false() {
            return None;
        }
        let mut chosen = Vec::new();
        let mut find = TRUE;
        // Parents stand behind their children: one pass leads from the end to the root.
        for (at, node) in self.nodes.iter().enumerate().skip(2) {
            if node.low == find || node.high == find {
                if node.low != find {
                    chosen.push(Variable(node.variable));
                }
                find = u32::try_from(at).unwrap_or(u32::MAX);
            }
        }
        Some(chosen)
    }
}
