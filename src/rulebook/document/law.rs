//! The files of the law, mirrored: rules, findings, duties, places and authorities.
//!
//! It must never know what carries a conclusion: whether the evidence binds is checked when the
//! files are linked.

use serde::{Deserialize, Serialize};

use super::{ConditionDoc, Trilingual};

/// Authority, pinpoint, role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BasisDoc {
    /// The authority's id.
    pub authority: String,
    /// The provision's key within it.
    pub pin: String,
    /// `defines`, `forbids`, `requires`, `exempts`, `interprets` or `illustrates`.
    pub role: String,
}

/// One rule of `rules.json`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RuleDoc {
    /// Its id.
    pub id: String,
    /// The activities it judges; empty for a rule about the firm, which may only find.
    #[serde(default)]
    pub activities: Vec<String>,
    /// The condition, beside the presence of the activity.
    pub when: ConditionDoc,
    /// What it concludes.
    pub concludes: ConcludesDoc,
    /// `settled`, `arguable` or `unsettled`.
    pub certainty: String,
    /// The rules that are exceptions to it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub yields_to: Vec<String>,
    /// Its authorities.
    pub basis: Vec<BasisDoc>,
    /// Whether its text holds a counter-argument.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub counter: bool,
}

/// Exactly one of the four.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ConcludesDoc {
    /// `encouraged`, `register`, `financial` or `eliminated`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lane: Option<String>,
    /// Another law forbids the conduct as it is run; always `prohibited`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conduct: Option<String>,
    /// A finding's id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finding: Option<String>,
    /// The law of another place decides; always `not-judged`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outside: Option<String>,
}

/// One finding of `findings.json`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct FindingDoc {
    /// Its id.
    pub id: String,
    /// `sanction`, `exposure`, `contract`, `gap`, `pattern`, `spill`, `old-test` or `outside`.
    pub group: String,
    /// The arithmetic shown with it: `surcharge`, `energy` or none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub figure: Option<String>,
    /// Whether it is to be answered with counsel, whatever the verdicts are.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub counsel: bool,
}

/// One duty of `duties.json`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DutyDoc {
    /// Its id.
    pub id: String,
    /// The activities that owe it; empty for a duty of the whole firm.
    #[serde(default)]
    pub activities: Vec<String>,
    /// When it is required, beside the presence of the activity.
    pub when: ConditionDoc,
    /// When it is already held or done; never, if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held: Option<ConditionDoc>,
    /// `before` or `after`.
    pub timing: String,
    /// `settled`, `arguable` or `unsettled`.
    pub certainty: String,
    /// Its authorities.
    pub basis: Vec<BasisDoc>,
}

/// One place of `places.json`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PlaceDoc {
    /// ISO 3166-2 code, such as `CN-SC`; `HK` and `abroad` beside the 31 provincial units.
    pub id: String,
    /// `province`, `hong-kong` or `abroad`.
    pub kind: String,
    /// Its name.
    pub name: Trilingual,
    /// The surcharge on mining power.
    pub surcharge: SurchargeDoc,
    /// What was found about its stance on mining.
    #[serde(default)]
    pub stance: Vec<BasisDoc>,
    /// Support for computing found there.
    #[serde(default)]
    pub support: Vec<SupportDoc>,
}

/// A place's surcharge and its state.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SurchargeDoc {
    /// `in-force`, `to-confirm`, `draft`, `lapsed`, `none-found` or `not-applicable`.
    pub state: String,
    /// Yuan per kWh as a decimal string, where a figure was found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub yuan_per_kwh: Option<String>,
    /// Last month it runs on its face, `YYYY-MM`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// `whole`, `whole-if-inseparable` or `not-read`: the consumption it is charged on.
    pub base: String,
    /// Where it stands.
    #[serde(default)]
    pub basis: Vec<BasisDoc>,
}

/// A support programme for computing.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct SupportDoc {
    /// Where it stands.
    pub basis: BasisDoc,
    /// Last day it runs on its face, `YYYY-MM-DD`, where one was read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// `running`, `ended` or `to-confirm`, on the as-of date.
    pub state: String,
}

/// One authority of `authorities.json`.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AuthorityDoc {
    /// Its id.
    pub id: String,
    /// `statute`, `state-rule`, `judicial-interpretation`, `catalogue`, `notice`, `policy`,
    /// `local-rule`, `case`, `enforcement`, `practice-note` or `datasheet`.
    pub kind: String,
    /// Where it applies, in the register's words.
    pub place: String,
    /// The same in Chinese.
    pub place_zh: String,
    /// Title; the Chinese one is authentic.
    pub title: Trilingual,
    /// Issuer.
    pub issuer: Trilingual,
    /// Number, in Chinese, where one is known.
    pub number: Option<String>,
    /// Day of issue.
    pub issued: Option<String>,
    /// First day in force.
    pub effective: Option<String>,
    /// Last day in force.
    pub expires: Option<String>,
    /// `in-force`, `unknown`, `case`, `superseded`, `expired`, `repealed` or `draft`.
    pub status: String,
    /// What replaced it.
    pub superseded_by: Option<String>,
    /// Official address.
    pub official_url: Option<String>,
    /// `full-text-read`, `secondary-source` or `unverified`.
    pub confidence: String,
    /// A remark for the reader.
    pub notes: Option<Trilingual>,
    /// Its provisions.
    pub provisions: Vec<ProvisionDoc>,
}

impl AuthorityDoc {
    /// Its dates as far as the register knows them, each with the id of its message. A statute that
    /// is in force since before the day of its text was amended on that day.
    #[must_use]
    pub fn dates(&self) -> Vec<(&'static str, &str)> {
        let law = matches!(self.kind.as_str(), "statute" | "state-rule");
        let amended = law && self.issued > self.effective && self.effective.is_some();
        let issued = match (self.is_meeting(), amended) {
            (true, _) => "ui-held",
            (false, true) => "ui-amended",
            (false, false) => "ui-issued",
        };
        let known = [
            (issued, &self.issued),
            ("ui-effective", &self.effective),
            ("ui-expires", &self.expires),
        ];
        let known = known.into_iter();
        known
            .filter_map(|(id, date)| Some((id, date.as_deref()?)))
            .collect()
    }

    /// Whether it is a meeting, which says what is meant and is not in force.
    #[must_use]
    pub fn is_meeting(&self) -> bool {
        self.number
            .as_deref()
            .is_some_and(|n| n.starts_with("会议"))
    }

    /// Its state today, as in messages: a meeting was held, and is neither in force nor not.
    #[must_use]
    pub fn state(&self) -> &str {
        if self.is_meeting() {
            "meeting"
        } else {
            &self.status
        }
    }

    /// What finds it where no official address is known: the Chinese title, and the number without
    /// the remarks beside it.
    #[must_use]
    pub fn search_for(&self) -> String {
        let number = self.number.as_deref().unwrap_or_default();
        let number = number.split('，').next().unwrap_or_default();
        let remark = number.char_indices().find(|(at, c)| *at > 0 && *c == '（');
        let before = remark.and_then(|(at, _)| number.get(..at));
        let number = before.unwrap_or(number);
        let is_one =
            number.ends_with('号') || number.starts_with(|c: char| c.is_ascii_alphabetic());
        let title = &self.title.zh;
        if is_one {
            format!("《{title}》 {number}")
        } else {
            format!("《{title}》")
        }
    }

    /// The first day it counts from, as far as it is known.
    #[must_use]
    pub fn counts_from(&self) -> Option<&str> {
        self.effective.as_deref().or(self.issued.as_deref())
    }
}

/// One provision of an authority.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ProvisionDoc {
    /// Key within the authority, as rules cite it.
    pub key: String,
    /// The pinpoint as printed, in Chinese where the instrument is. Shown as `pinpoint` gives it.
    pub pin: String,
    /// The Chinese term.
    pub term: String,
    /// Whether the term is a quotation.
    pub quote: bool,
    /// `read`, `secondary`, `reconstructed` or `number-reconstructed`.
    pub provenance: String,
    /// What it says, in our words.
    pub says: Trilingual,
}

impl ProvisionDoc {
    /// The pinpoint as far as its evidence goes: the only form in which it is shown.
    #[must_use]
    pub fn pinpoint(&self) -> &str {
        match self.provenance.as_str() {
            "reconstructed" | "unverified" => "",
            // The part is known, the number of the item is not.
            "number-reconstructed" => self.pin.split('（').next().unwrap_or(&self.pin),
            _ => &self.pin,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn authority(kind: &str, number: Option<&str>, issued: &str, effective: &str) -> AuthorityDoc {
        let same = |text: &str| Trilingual {
            en: text.to_owned(),
            zh: text.to_owned(),
            pt: text.to_owned(),
        };
        AuthorityDoc {
            id: "law".to_owned(),
            kind: kind.to_owned(),
            place: String::new(),
            place_zh: String::new(),
            title: same("电力法"),
            issuer: same("全国人大常委会"),
            number: number.map(str::to_owned),
            issued: Some(issued.to_owned()),
            effective: Some(effective.to_owned()),
            expires: None,
            status: "in-force".to_owned(),
            superseded_by: None,
            official_url: None,
            confidence: "full-text-read".to_owned(),
            notes: None,
            provisions: Vec::new(),
        }
    }

    #[test]
    fn a_statute_older_than_its_text_was_amended() {
        let first = |kind, issued, effective| authority(kind, None, issued, effective).dates()[0].0;
        assert_eq!(first("statute", "2018-12-29", "1996-04-01"), "ui-amended");
        assert_eq!(first("statute", "2021-01-22", "2021-07-15"), "ui-issued");
        // A policy may count from before it was issued.
        assert_eq!(first("policy", "2023-10", "2023-09-01"), "ui-issued");
    }

    #[test]
    fn what_to_search_for_is_the_title_and_a_number_that_is_one() {
        let searched = |number| authority("statute", Some(number), "2018", "2018").search_for();
        assert_eq!(searched("2018-12-29修正"), "《电力法》");
        assert_eq!(
            searched("主席令第77号（2007修订），2018-10-26修正"),
            "《电力法》 主席令第77号"
        );
        assert_eq!(searched("会议（2025-11-28）"), "《电力法》");
        assert_eq!(
            searched("发改运行〔2021〕1283号"),
            "《电力法》 发改运行〔2021〕1283号"
        );
        assert_eq!(
            searched("（2022）沪02民终3438号"),
            "《电力法》 （2022）沪02民终3438号"
        );
        assert_eq!(searched("GB 40879-2021"), "《电力法》 GB 40879-2021");
        assert_eq!(
            authority("case", None, "2022", "2022").search_for(),
            "《电力法》"
        );
    }

    #[test]
    fn a_meeting_is_held_and_never_in_force() {
        let mut held = authority("policy", Some("会议（2021-05-21）"), "2021-05-21", "");
        held.effective = None;
        assert_eq!(held.dates(), [("ui-held", "2021-05-21")]);
        assert_eq!(held.state(), "meeting");
        let notice = authority("policy", Some("发改运行〔2021〕1283号"), "2021", "2021");
        assert_eq!(notice.state(), notice.status);
        assert_ne!(notice.state(), "meeting");
    }

    #[test]
    fn a_pinpoint_is_shown_only_as_far_as_it_was_read() {
        let shown = |pin: &str, provenance: &str| {
            let provision = ProvisionDoc {
                key: "a".to_owned(),
                pin: pin.to_owned(),
                term: String::new(),
                quote: false,
                provenance: provenance.to_owned(),
                says: Trilingual {
                    en: String::new(),
                    zh: String::new(),
                    pt: String::new(),
                },
            };
            provision.pinpoint().to_owned()
        };
        assert_eq!(shown("第十九条", "read"), "第十九条");
        assert_eq!(shown("第十九条", "secondary"), "第十九条");
        assert_eq!(shown("三（四）", "number-reconstructed"), "三");
        assert_eq!(shown("第十九条", "reconstructed"), "");
        assert_eq!(shown("第十九条", "unverified"), "");
    }
}
