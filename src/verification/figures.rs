//! The figures of the space: sheets, nodes, shares, and the ways out of *unsettled*.

#![expect(
    clippy::indexing_slicing,
    reason = "outcomes go by their numbers, and the first five are the ranks of the headlines"
)]

use num_bigint::BigUint;

use super::Whole;
use super::orders::at_least;
use crate::evaluation::bdd::Bdd;
use crate::evaluation::{ActivitySpace, Headline};
use crate::rulebook::Kind;

/// The figures of one activity.
#[derive(Debug, Clone)]
pub struct ActivityFigures {
    /// The activity.
    pub id: String,
    /// How many questions its outcome can depend on.
    pub questions: usize,
    /// Answer sheets over those questions, counted exactly.
    pub sheets: String,
    /// Nodes of its diagrams.
    pub nodes: usize,
    /// Share of the sheets on which it is planned or running, in thousandths, by headline rank.
    pub share: [u32; 5],
    /// The questions of which a single change can lead out of *unsettled* to a better headline.
    pub ways_out: Vec<String>,
}

/// The figures of a rulebook.
#[derive(Debug, Clone)]
pub struct Figures {
    /// Answer sheets over all questions, counted exactly.
    pub sheets: String,
    /// Variables.
    pub variables: usize,
    /// By activity.
    pub activities: Vec<ActivityFigures>,
}

/// Models of a diagram over some of the variables.
fn count(whole: &Whole<'_>, diagram: &Bdd, variables: usize) -> BigUint {
    diagram.cardinality(whole.space.width()) >> (whole.space.width() - variables)
}

/// A share in thousandths, rounded to the nearest.
fn thousandths(part: &BigUint, of: &BigUint) -> u32 {
    if *of == BigUint::from(0_u8) {
        return 0;
    }
    u32::try_from((part * 2000_u32 + of) / (of * 2_u32)).unwrap_or(0)
}

/// Counts everything.
pub(super) fn figures(whole: &Whole<'_>) -> Figures {
    Figures {
        sheets: super::count::sheets(whole.rulebook).to_string(),
        variables: whole.space.width(),
        activities: whole
            .activities
            .iter()
            .map(|one| activity(whole, one))
            .collect(),
    }
}

fn activity(whole: &Whole<'_>, one: &ActivitySpace) -> ActivityFigures {
    let variables = one
        .visible
        .iter()
        .map(|q| whole.space.variables(*q).len())
        .sum();
    let counts: Vec<BigUint> = one.outcomes[..5]
        .iter()
        .map(|o| count(whole, &o.and(&one.sheets), variables))
        .collect();
    let live: BigUint = counts.iter().sum();
    ActivityFigures {
        id: whole.rulebook[one.activity].id.clone(),
        questions: one.visible.len(),
        sheets: count(whole, &one.sheets, variables).to_string(),
        nodes: one.outcomes.iter().map(Bdd::size).sum::<usize>() + one.sheets.size(),
        share: std::array::from_fn(|rank| thousandths(&counts[rank], &live)),
        ways_out: ways_out(whole, one),
    }
}

/// Questions of which one change, all else equal, leads from *unsettled* to a better headline.
fn ways_out(whole: &Whole<'_>, one: &ActivitySpace) -> Vec<String> {
    let unsettled = &one.outcomes[Headline::Unsettled.rank()];
    let better = at_least(whole, one, Headline::Register.rank());
    let mut ways = Vec::new();
    for id in &one.visible {
        let question = &whole.rulebook[*id];
        if question.kind == Kind::Fleet || question.stage_of.is_some() {
            continue;
        }
        let cells = u16::try_from(question.cells()).unwrap_or(0);
        let changes: Vec<(Option<u16>, Option<u16>)> = if question.single() {
            (0..cells)
                .flat_map(|a| {
                    (0..cells)
                        .filter(move |b| *b != a)
                        .map(move |b| (Some(a), Some(b)))
                })
                .collect()
        } else {
            (0..cells)
                .flat_map(|c| [(None, Some(c)), (Some(c), None)])
                .collect()
        };
        let leads = changes.iter().any(|(from, to)| {
            let (from_to, to_from) = (whole.value(*id, *from, *to), whole.value(*id, *to, *from));
            let both = one
                .sheets
                .restrict(&from_to)
                .and(&one.sheets.restrict(&to_from));
            !unsettled
                .restrict(&from_to)
                .and(&better.restrict(&to_from))
                .and(&both)
                .is_false()
        });
        if leads {
            ways.push(question.id.clone());
        }
    }
    ways
}

#[cfg(test)]
mod tests {
    use num_bigint::BigUint;

    #[test]
    fn a_share_is_rounded_to_the_nearest() {
        let share =
            |part: u32, of: u32| super::thousandths(&BigUint::from(part), &BigUint::from(of));
        assert_eq!((share(2, 3), share(1, 3), share(1, 2000)), (667, 333, 1));
        assert_eq!((share(0, 7), share(7, 7), share(1, 0)), (0, 1000, 0));
    }
}
