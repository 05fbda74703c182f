//! `editions/*.json`, mirrored: an earlier edition of the rules, as what differs from today's.
//!
//! It must never know whether the whole it makes is sound: that is found when it is linked.

use serde::{Deserialize, Serialize};

use super::RuleDoc;

/// An earlier edition, laid over today's files.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EditionDoc {
    /// Its id: the day up to which the law was read.
    pub id: String,
    /// Its version, as a case made under it names it.
    pub version: String,
    /// The day up to which the law was read, `YYYY-MM-DD`.
    pub as_of: String,
    /// The day on which it was put together afterwards, if it was never in use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub put_together: Option<String>,
    /// What the register said on that day.
    pub authorities: StatesDoc,
    /// What carried then what other provisions carry today.
    #[serde(default)]
    pub pins: Vec<PinsDoc>,
    /// Questions on which no headline hung, by id: they only completed the report.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aside: Vec<String>,
    /// What did not stand yet, with nothing in its place.
    #[serde(default)]
    pub dropped: DroppedDoc,
    /// Rules that stood otherwise, or in the place of others.
    #[serde(default)]
    pub rules: Vec<EarlierRuleDoc>,
}

/// What the register said on that day.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StatesDoc {
    /// Authorities that did not exist or count yet. What cites them today does not cite them then.
    #[serde(default)]
    pub not_yet: Vec<String>,
    /// Authorities that ended since.
    #[serde(default)]
    pub in_force: Vec<String>,
}

/// A provision: authority and key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PinDoc {
    /// The authority's id.
    pub authority: String,
    /// The provision's key within it.
    pub pin: String,
}

/// One provision in the place of another.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PinsDoc {
    /// The provision cited today.
    pub from: PinDoc,
    /// The provision that said the same then.
    pub to: PinDoc,
    /// The rules and moves for which it did, by id; all, if empty.
    #[serde(default, rename = "in", skip_serializing_if = "Vec::is_empty")]
    pub only: Vec<String>,
}

/// What did not stand yet, by id.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DroppedDoc {
    /// Rules.
    #[serde(default)]
    pub rules: Vec<String>,
    /// Findings.
    #[serde(default)]
    pub findings: Vec<String>,
    /// Duties.
    #[serde(default)]
    pub duties: Vec<String>,
    /// Moves.
    #[serde(default)]
    pub moves: Vec<String>,
}

/// A rule as it stood. One whose id stands today too takes its place.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct EarlierRuleDoc {
    /// Today's rules that replaced it, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub replaced_by: Vec<String>,
    /// The rule.
    pub rule: RuleDoc,
}

/// One line of `editions/list.json`: what a whole edition must be, byte for byte.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ListedDoc {
    /// The edition's id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// The day up to which the law was read.
    pub as_of: String,
    /// SHA-256 of the whole edition as `rulebook edition` writes it, in hexadecimal.
    pub sha256: String,
    /// The digest of what it decides with, as a case names it.
    pub decides: String,
    /// Whether its file was given to others: then file and line are kept for ever.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub kept: bool,
}
