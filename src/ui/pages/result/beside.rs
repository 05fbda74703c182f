//! Side by side: what an inspector sees first beside what decides, and what the business says
//! beside what it does. It must never say how to look different.

use yew::prelude::*;

use super::findings;
use super::{Case, energy, reasons};
use crate::answers::Answer;
use crate::assessment::{Found, Verdict};
use crate::ids::{ActivityId, QuestionId};
use crate::ui::parts::tag;
use crate::ui::view::html;

/// The facts that each old test, and each sign that looks in order, looks at.
pub const TESTS: [(&str, &[&str]); 9] = [
    ("old-energy", &["hardware.kwh-month", "hardware.fleet"]),
    ("old-equipment", &["hardware.machines", "hardware.labelled"]),
    (
        "old-concentration",
        &["location.premises", "location.machines"],
    ),
    ("equipment-three-parts", &["hardware.mining-software"]),
    ("sign-power", &["location.tariff"]),
    ("sign-lease", &["location.premises", "location.landlord"]),
    ("sign-books", &["revenue.booked"]),
    ("sign-entity", &["location.entity", "location.papers"]),
    (
        "sign-customers",
        &["hardware.customer-share", "revenue.token-share"],
    ),
];

/// How a business presents itself: what it says in public, to get support, on the box, and to the
/// register.
pub const SAID: [&str; 4] = [
    "revenue.advertised",
    "revenue.support-words",
    "hardware.labelled",
    "location.papers",
];

/// The three old tests and the signs that look in order, each beside what decides today; then the
/// rule that decides for each activity.
pub fn old_tests(case: &Case) -> Html {
    let texts = case.texts;
    if !findings::shows(case, "old-test") {
        return findings::none(case);
    }
    let (tests, waiting) = findings::parted(case, "old-test");
    html! {
        <>
            <p>{ texts.get("ui-old-lede") }</p>
            <ul class="findings">
                for test in tests.iter() {
                    <li key={test.id.index()} data-finding={findings::id(case, test)} class="finding">
                        <h3 class="finding-name">{ texts.finding(test.id) }</h3>
                        { pair(case, "beside-seen", seen(case, test), "beside-decides", decides(case, test)) }
                    </li>
                }
                if !tests.is_empty() && case.names_activity() {
                    <li key="decides" class="finding">
                        <h3 class="finding-name">{ texts.get("beside-each") }</h3>
                        { deciding(case) }
                    </li>
                }
            </ul>
            { findings::waiting(case, &waiting) }
        </>
    }
}

/// Gaps between how the business presents itself and what it does.
pub fn facade(case: &Case) -> Html {
    let texts = case.texts;
    if !findings::shows(case, "gap") {
        return findings::none(case);
    }
    let (gaps, waiting) = findings::parted(case, "gap");
    html! {
        <>
            <p>{ texts.get("ui-gap-lede") }</p>
            <ul class="findings">
                for gap in gaps {
                    <li key={gap.id.index()} data-finding={findings::id(case, &gap)} class="finding">
                        <h3 class="finding-name">{ texts.finding(gap.id) }</h3>
                        { said_and_done(case, &gap) }
                        { decides(case, &gap) }
                        { findings::activities(case, &gap) }
                    </li>
                }
            </ul>
            { findings::waiting(case, &waiting) }
        </>
    }
}

/// Two cells, each under its name; one below the other where there is no room.
fn pair(case: &Case, left: &str, seen: Html, right: &str, decides: Html) -> Html {
    html! {
        <dl class="beside">
            <div><dt>{ case.texts.get(left) }</dt><dd>{ seen }</dd></div>
            <div><dt>{ case.texts.get(right) }</dt><dd>{ decides }</dd></div>
        </dl>
    }
}

/// What an old test looks at: its figure, and the facts as given.
fn seen(case: &Case, test: &Found) -> Html {
    let finding = &case.texts.rulebook[test.id];
    let of = TESTS.iter().find(|(id, _)| *id == finding.id);
    html! {
        <>
            { energy::says(case, finding) }
            { facts(case, &given(case, of.map_or(&[], |(_, facts)| facts))) }
        </>
    }
}

/// The rules under a finding, as they apply here.
fn decides(case: &Case, found: &Found) -> Html {
    html! {
        <div>
            for reason in found.reasons.iter().filter(|r| r.stands) {
                <div key={reason.rule.index()} class="under">
                    <p class="rule-line">{ reasons::rule_link(case, reason.rule) }</p>
                    { reasons::applied(case, reason) }
                    <p class="so">{ tag::certainty(case.texts, reason.certainty) }</p>
                    { reasons::other_side(case, reason) }
                    { reasons::grounds(case, reason, false) }
                </div>
            }
        </div>
    }
}

/// No sign gives a lane: what does, activity by activity.
fn deciding(case: &Case) -> Html {
    let rules = done(case).filter_map(|verdict| Some((verdict, verdict.decided_by()?)));
    html! {
        <>
            <p>{ case.texts.get("beside-none") }</p>
            <ul>
                for (verdict, reason) in rules {
                    <li key={verdict.activity.index()}><strong>{ case.texts.activity(verdict.activity) }{ case.texts.colon() }</strong>{ case.texts.rule(reason.rule) }</li>
                }
            </ul>
        </>
    }
}

/// The activities that are known to be done: what may only be is no conduct yet.
fn done<'a>(case: &'a Case) -> impl Iterator<Item = &'a Verdict> {
    case.shown().into_iter().filter(|v| v.present == Some(true))
}

/// What is said beside what is done, as far as the finding rests on them. A side that it does not
/// rest on is what else was said, or the activities.
fn said_and_done(case: &Case, gap: &Found) -> Html {
    let mut rests: Vec<QuestionId> = Vec::new();
    for question in gap
        .reasons
        .iter()
        .filter(|r| r.stands)
        .flat_map(|r| &r.because)
    {
        if !rests.contains(question) {
            rests.push(*question);
        }
    }
    let is_said = |q: &QuestionId| SAID.contains(&case.texts.rulebook[*q].id.as_str());
    let (mut said, acts): (Vec<QuestionId>, Vec<QuestionId>) = rests.into_iter().partition(is_said);
    if said.is_empty() {
        said = given(case, &SAID);
    }
    let did = if acts.is_empty() {
        let known: Vec<ActivityId> = done(case).map(|v| v.activity).collect();
        html! { <p>{ case.texts.activities(&known) }</p> }
    } else {
        facts(case, &acts)
    };
    let said = if said.is_empty() {
        html! { <p>{ case.texts.get("ui-not-provided") }</p> }
    } else {
        facts(case, &said)
    };
    pair(case, "beside-said", said, "beside-done", did)
}

/// Those of some questions that are answered.
fn given(case: &Case, names: &[&str]) -> Vec<QuestionId> {
    let answered = |q: &QuestionId| case.answers.get(*q).is_some_and(|a| *a != Answer::DontKnow);
    let all = names
        .iter()
        .filter_map(|name| case.texts.rulebook.question(name));
    all.filter(answered).collect()
}

/// Facts as given; on paper their numbers in the table of facts.
fn facts(case: &Case, questions: &[QuestionId]) -> Html {
    let texts = case.texts;
    let answered = questions
        .iter()
        .filter_map(|q| Some((q, case.answers.get(*q)?)));
    html! {
        <>
            <ul class="seen no-print">
                for (question, answer) in answered {
                    <li key={question.index()}><span class="quiet">{ texts.question(*question) }</span>{ texts.space() }{ texts.answer(*question, answer) }</li>
                }
            </ul>
            { reasons::numbers(case, questions) }
        </>
    }
}

#[cfg(test)]
#[path = "beside_tests.rs"]
mod tests;
