//! What may carry a conclusion: DESIGN's rule that evidence binds.
//!
//! A ban, a duty or a lane needs a provision that was read, or reliably reported, in an
//! instrument in force. Commentary, drafts and reconstructed pins illustrate and nothing more.

#![expect(
    clippy::indexing_slicing,
    reason = "pins were found in these authorities just before"
)]

use super::document::AuthorityDoc;
use super::{Basis, Conclusion, Problem, Role, Rule};
use crate::ids::Pin;

/// Kinds of authority that are commentary or facts, never law.
const COMMENTARY: [&str; 4] = ["practice-note", "enforcement", "datasheet", "policy-draft"];

/// Whether a provision was read or reliably reported.
fn pin_is_sound(authority: &AuthorityDoc, pin: Pin) -> bool {
    authority.confidence != "unverified"
        && matches!(
            authority.provisions[usize::from(pin.provision)]
                .provenance
                .as_str(),
            "read" | "secondary" | "number-reconstructed"
        )
}

/// Whether a basis can carry a lane, a duty or a sanction.
fn carries(authorities: &[super::Authority], basis: Basis) -> bool {
    let doc = &authorities[basis.pin.authority.index()].doc;
    basis.role.carries()
        && doc.status == "in-force"
        && !COMMENTARY.contains(&doc.kind.as_str())
        && pin_is_sound(doc, basis.pin)
}

/// Checks the roles of a basis list against the state of its authorities.
pub(super) fn check(
    authorities: &[super::Authority],
    file: &str,
    place: &str,
    basis: &[Basis],
    must_carry: bool,
    problems: &mut Vec<Problem>,
) {
    if basis.is_empty() {
        problems.push(Problem::new(
            file,
            place,
            "has no basis; expected at least one authority",
        ));
        return;
    }
    for one in basis {
        let doc = &authorities[one.pin.authority.index()].doc;
        let pin = &doc.provisions[usize::from(one.pin.provision)];
        // A draft, or a text whose validity today is not known, shows how things were done, no more.
        if matches!(doc.status.as_str(), "unknown" | "draft") && one.role != Role::Illustrates {
            problems.push(Problem::new(
                file,
                place,
                format!(
                    "`{}` is {} and only illustrates; expected role `illustrates`, found `{}`",
                    doc.id,
                    doc.status,
                    one.role.name()
                ),
            ));
            continue;
        }
        if one.role.carries() && doc.status != "in-force" {
            problems.push(Problem::new(
                file,
                place,
                format!(
                    "`{}` is {} and only illustrates or interprets; expected role `illustrates` or `interprets`, found `{}`",
                    doc.id,
                    doc.status,
                    one.role.name()
                ),
            ));
        } else if one.role.carries() && !pin_is_sound(doc, one.pin) {
            problems.push(Problem::new(
                file,
                place,
                format!(
                    "`{}` {} is {} and carries no lane, duty or sanction; expected role `illustrates` or `interprets`",
                    doc.id,
                    pin.key,
                    if doc.confidence == "unverified" { "unverified" } else { &pin.provenance }
                ),
            ));
        }
    }
    if must_carry && !basis.iter().any(|b| carries(authorities, *b)) {
        let in_force = basis.iter().any(|b| {
            authorities[b.pin.authority.index()].doc.status == "in-force" && b.role.carries()
        });
        let says = if in_force {
            "rests on commentary alone; expected a provision of an instrument in force that defines, forbids, requires or exempts"
        } else {
            "has no basis in force; expected a provision of an instrument in force that defines, forbids, requires or exempts"
        };
        problems.push(Problem::new(file, place, says));
    }
}

/// Whether a rule's conclusion needs a basis that carries it.
pub(super) fn needs_carrying(rule: &Rule) -> bool {
    !matches!(rule.concludes, Conclusion::Finding(_))
}

/// Reads a role.
pub(super) fn role(text: &str) -> Option<Role> {
    Some(match text {
        "defines" => Role::Defines,
        "forbids" => Role::Forbids,
        "requires" => Role::Requires,
        "exempts" => Role::Exempts,
        "interprets" => Role::Interprets,
        "illustrates" => Role::Illustrates,
        _ => return None,
    })
}
