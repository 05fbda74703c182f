//! The assessment as JSON: ids and figures, no words.
//!
//! Its schema is published. Every reason names its rule, authorities, pinpoints and provenance.

#[cfg(not(target_arch = "wasm32"))]
use std::collections::BTreeMap;

use serde::Serialize;

use super::{Assessment, DutyStatus, FirmHeadline, Outcome, Reason, Verdict};
use crate::ids::{ActivityId, QuestionId};
use crate::order::Map;
use crate::rulebook::{Basis, Conclusion, Rulebook};

/// The whole result.
#[derive(Debug, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct AssessmentDoc {
    /// Version of the rules.
    pub rulebook: String,
    /// The day up to which the law was read.
    pub as_of: String,
    /// The day of the assessment.
    pub date: String,
    /// Whether the rules are out of date on that day.
    pub out_of_date: bool,
    /// Whether the device's date lies before the as-of date.
    pub before_as_of: bool,
    /// The firm's roll-up.
    pub firm: FirmDoc,
    /// Activities that are present or may be.
    pub activities: Vec<VerdictDoc>,
    /// Answers that cannot be true together: the questions of each such combination.
    pub conflicts: Vec<Vec<String>>,
    /// Unanswered questions that could change a headline.
    pub open_questions: Vec<String>,
    /// Unanswered questions that only complete exposure and duties.
    pub open_exposure: Vec<String>,
    /// Energy a year.
    pub energy: Option<EnergyDoc>,
    /// Surcharge a year, where mining stands or may be found: an exposure, never a price of
    /// permission.
    pub surcharge: Option<SurchargeDoc>,
}

/// The firm.
#[derive(Debug, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct FirmDoc {
    /// A headline, or `open`, `stopped`, `outside`, `none`.
    pub headline: String,
    /// Number of activities by headline.
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(with = "BTreeMap<String, usize>")
    )]
    pub counts: Map<String, usize>,
    /// Findings about the firm.
    pub findings: Vec<ReasonDoc>,
    /// Duties of the firm.
    pub duties: Vec<DutyDoc>,
}

/// One activity.
#[derive(Debug, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct VerdictDoc {
    /// Its id.
    pub id: String,
    /// `present` or `open`.
    pub state: String,
    /// `planned`, `running`, `stopped`, or null while not known.
    pub stage: Option<String>,
    /// Its headline, or null while open, stopped or outside.
    pub headline: Option<String>,
    /// What it can still turn out to be: headlines, `stopped`, `outside`, `absent`.
    pub possible: Vec<String>,
    /// Why it is unsettled.
    pub lean: Option<String>,
    /// The activities that expose an encouraged one.
    pub exposed_by: Vec<String>,
    /// The activities that may yet expose it: open, and stop or unsettled is possible.
    pub may_be_exposed_by: Vec<String>,
    /// Certainty of each lane that stands.
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(with = "BTreeMap<String, String>")
    )]
    pub lanes: Map<String, String>,
    /// Certainty with which another law forbids the conduct.
    pub prohibited: Option<String>,
    /// The lane rules.
    pub reasons: Vec<ReasonDoc>,
    /// The findings.
    pub findings: Vec<ReasonDoc>,
    /// The duties.
    pub duties: Vec<DutyDoc>,
    /// What to do.
    pub actions: Vec<String>,
}

/// One rule that stands or may.
#[derive(Debug, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct ReasonDoc {
    /// The rule.
    pub rule: String,
    /// `lane:…`, `prohibited`, `outside` or `finding:…`.
    pub concludes: String,
    /// The certainty it stands with.
    pub certainty: String,
    /// Whether it stands for certain.
    pub stands: bool,
    /// The exceptions that lowered it.
    pub lowered_by: Vec<String>,
    /// The answered questions it rests on.
    pub because: Vec<String>,
    /// The unanswered questions it waits for.
    pub waits_for: Vec<String>,
    /// Its authorities.
    pub basis: Vec<CitedDoc>,
}

/// One authority cited.
#[derive(Debug, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct CitedDoc {
    /// Id.
    pub authority: String,
    /// Chinese title, the authentic one.
    pub title_zh: String,
    /// Number.
    pub number: Option<String>,
    /// Pinpoint as printed.
    pub pin: String,
    /// `read`, `secondary`, `reconstructed` or `number-reconstructed`.
    pub provenance: String,
    /// State of the authority today.
    pub status: String,
    /// What it does for the rule.
    pub role: String,
}

/// One duty.
#[derive(Debug, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct DutyDoc {
    /// The duty.
    pub duty: String,
    /// Required; null while open.
    pub required: Option<bool>,
    /// Required and not held; null while open.
    pub owed: Option<bool>,
    /// The unanswered questions it waits for.
    pub waits_for: Vec<String>,
    /// Its authorities.
    pub basis: Vec<CitedDoc>,
}

/// Energy a year.
#[derive(Debug, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct EnergyDoc {
    /// Kilowatt-hours a year, decimal.
    pub kwh_year: String,
    /// Tonnes of coal equivalent a year, decimal.
    pub tce_year: String,
    /// `bill` or `machines`.
    pub source: String,
}

/// Surcharge a year.
#[derive(Debug, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct SurchargeDoc {
    /// The place.
    pub place: String,
    /// State of its figure.
    pub state: String,
    /// Yuan per kWh.
    pub yuan_per_kwh: String,
    /// Whether it is the national figure.
    pub national: bool,
    /// Whether it is charged only if the activity is held to be mining or, once it has stopped, only if
    /// it is charged afterwards.
    pub if_mining: bool,
    /// Yuan a year.
    pub yuan_year: String,
}

fn names(rulebook: &Rulebook, questions: &[QuestionId]) -> Vec<String> {
    questions.iter().map(|q| rulebook[*q].id.clone()).collect()
}

/// Writes what is cited.
#[must_use]
pub fn cited(rulebook: &Rulebook, basis: &[Basis]) -> Vec<CitedDoc> {
    let one = |b: &Basis| {
        let (authority, provision) = rulebook.cited(b.pin);
        CitedDoc {
            authority: authority.id.clone(),
            title_zh: authority.title.zh.clone(),
            number: authority.number.clone(),
            pin: provision.pin.clone(),
            provenance: provision.provenance.clone(),
            status: authority.status.clone(),
            role: b.role.name().to_owned(),
        }
    };
    basis.iter().map(one).collect()
}

fn reason(rulebook: &Rulebook, reason: &Reason) -> ReasonDoc {
    ReasonDoc {
        rule: rulebook[reason.rule].id.clone(),
        concludes: match reason.concludes {
            Conclusion::Lane(lane) => format!("lane:{}", lane.name()),
            Conclusion::Prohibited => "prohibited".to_owned(),
            Conclusion::Outside => "outside".to_owned(),
            Conclusion::Finding(finding) => format!("finding:{}", rulebook[finding].id),
        },
        certainty: reason.certainty.name().to_owned(),
        stands: reason.stands,
        lowered_by: reason
            .lowered_by
            .iter()
            .map(|r| rulebook[*r].id.clone())
            .collect(),
        because: names(rulebook, &reason.because),
        waits_for: names(rulebook, &reason.waits_for),
        basis: cited(rulebook, &rulebook[reason.rule].basis),
    }
}

fn duty(rulebook: &Rulebook, status: &DutyStatus) -> DutyDoc {
    DutyDoc {
        duty: rulebook[status.duty].id.clone(),
        required: status.required,
        owed: status.owed,
        waits_for: names(rulebook, &status.waits_for),
        basis: cited(rulebook, &rulebook[status.duty].basis),
    }
}

impl Outcome {
    /// The outcome's id in files and messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Absent => "absent",
            Self::Stopped => "stopped",
            Self::Outside => "outside",
            Self::Headline(headline) => headline.name(),
        }
    }
}

fn verdict(rulebook: &Rulebook, verdict: &Verdict) -> VerdictDoc {
    let activities = |of: &[ActivityId]| {
        of.iter()
            .map(|a| rulebook[*a].id.clone())
            .collect::<Vec<_>>()
    };
    VerdictDoc {
        id: rulebook[verdict.activity].id.clone(),
        state: if verdict.present == Some(true) {
            "present"
        } else {
            "open"
        }
        .to_owned(),
        stage: verdict.stage.map(|s| s.name().to_owned()),
        headline: verdict.headline.map(|h| h.name().to_owned()),
        possible: verdict
            .possible
            .iter()
            .map(|o| o.name().to_owned())
            .collect(),
        lean: verdict.lean.map(|l| l.name().to_owned()),
        exposed_by: activities(&verdict.exposed_by),
        may_be_exposed_by: activities(&verdict.may_be_exposed_by),
        lanes: verdict
            .lanes
            .iter()
            .map(|(l, c)| (l.name().to_owned(), c.name().to_owned()))
            .collect(),
        prohibited: verdict.prohibited.map(|c| c.name().to_owned()),
        reasons: verdict
            .reasons
            .iter()
            .map(|r| reason(rulebook, r))
            .collect(),
        findings: verdict
            .findings
            .iter()
            .map(|r| reason(rulebook, r))
            .collect(),
        duties: verdict.duties.iter().map(|d| duty(rulebook, d)).collect(),
        actions: verdict
            .actions
            .iter()
            .map(|a| a.name().to_owned())
            .collect(),
    }
}

impl FirmHeadline {
    /// The id in files and messages: a headline, `open`, `stopped`, `outside` or `none`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Fixed(headline) => headline.name(),
            Self::Open => "open",
            Self::Stopped => "stopped",
            Self::Outside => "outside",
            Self::Nothing => "none",
        }
    }
}

/// Writes an assessment.
#[must_use]
pub fn write(rulebook: &Rulebook, assessment: &Assessment) -> AssessmentDoc {
    let firm = &assessment.firm;
    AssessmentDoc {
        rulebook: rulebook.version.clone(),
        as_of: rulebook.as_of.to_string(),
        date: assessment.age.date.to_string(),
        out_of_date: assessment.age.stale,
        before_as_of: assessment.age.before_as_of,
        firm: FirmDoc {
            headline: firm.headline.name().to_owned(),
            counts: firm
                .counts
                .iter()
                .map(|(h, n)| (h.name().to_owned(), *n))
                .collect(),
            findings: firm.findings.iter().map(|r| reason(rulebook, r)).collect(),
            duties: firm.duties.iter().map(|d| duty(rulebook, d)).collect(),
        },
        activities: assessment
            .verdicts
            .iter()
            .map(|v| verdict(rulebook, v))
            .collect(),
        conflicts: assessment
            .conflicts
            .iter()
            .map(|c| names(rulebook, c))
            .collect(),
        open_questions: names(rulebook, &assessment.open_verdict),
        open_exposure: names(rulebook, &assessment.open_exposure),
        energy: assessment.energy.map(|e| EnergyDoc {
            kwh_year: e.kwh_year.to_string(),
            tce_year: e.tce_year.to_string(),
            source: e.source.name().to_owned(),
        }),
        surcharge: assessment.surcharge.map(|s| SurchargeDoc {
            place: rulebook[s.place].id.clone(),
            state: s.state.name().to_owned(),
            yuan_per_kwh: s.rate.to_string(),
            national: s.national,
            if_mining: !assessment.charged.is_true(),
            yuan_year: s.yuan_year.to_string(),
        }),
    }
}
