//! Reasons: the rule, how it applies, what follows and how certainly, the other side, and below it
//! the facts and authorities it rests on. It must never hide a counter-argument.

use yew::prelude::*;

use super::{Case, facts};
use crate::assessment::Reason;
use crate::ids::{DutyId, FindingId, QuestionId, RuleId};
use crate::rulebook::Conclusion;
use crate::session::Step;
use crate::ui::parts::cite;
use crate::ui::parts::fold::folded;
use crate::ui::parts::{link, tag};
use crate::ui::view::html;

/// The reasons, as they come.
pub fn list(case: &Case, reasons: &[Reason]) -> Html {
    html! {
        <ul class="reasons">
            for reason in reasons.iter() {
                <li key={reason.rule.index()} data-rule={case.texts.rulebook[reason.rule].id.clone()} class={classes!("reason", (!reason.stands).then_some("reason-waits"))}>
                    { one(case, reason) }
                </li>
            }
        </ul>
    }
}

fn one(case: &Case, reason: &Reason) -> Html {
    let texts = case.texts;
    html! {
        <>
            if !reason.stands {
                <p class="if-so">{ texts.get("ui-if-so") }</p>
            }
            <p class="rule-line">{ rule_link(case, reason.rule) }</p>
            { applied(case, reason) }
            <p class="so">{ conclusion(case, reason) }{ texts.space() }{ tag::certainty(texts, reason.certainty) }</p>
            { other_side(case, reason) }
            { grounds(case, reason, false) }
        </>
    }
}

/// The rule, leading to its page where a click is answered.
pub fn rule_link(case: &Case, id: RuleId) -> Html {
    let name = case.texts.rule(id);
    if case.live {
        link::to(case.texts, case.send, Step::Rule(id), name)
    } else {
        Html::from(name)
    }
}

/// A duty, leading to its page where a click is answered.
pub fn duty_link(case: &Case, id: DutyId) -> Html {
    let name = case.texts.duty(id);
    if case.live {
        link::to(case.texts, case.send, Step::Duty(id), name)
    } else {
        Html::from(name)
    }
}

/// A finding, leading to a rule it follows from where a click is answered.
pub fn finding_link(case: &Case, id: FindingId) -> Html {
    if case.live {
        link::finding(case.texts, case.send, id)
    } else {
        Html::from(case.texts.finding(id))
    }
}

/// Why the rule applies here: a fact, and left out of a print without the facts.
pub fn applied(case: &Case, reason: &Reason) -> Html {
    html! { <p class="applied given-facts">{ case.texts.of_rule(reason.rule, "reason").to_owned() }</p> }
}

/// What makes it less certain, and the counter-argument.
pub fn other_side(case: &Case, reason: &Reason) -> Html {
    let texts = case.texts;
    let counter = texts.of_rule(reason.rule, "counter");
    html! {
        <>
            if !reason.lowered_by.is_empty() {
                <p class="quiet">{ texts.get("ui-lowered") }{ texts.space() }{ for reason.lowered_by.iter().map(|r| rule_link(case, *r)) }</p>
            }
            if !counter.is_empty() {
                <p class="counter"><strong>{ texts.get("ui-counter") }</strong>{ texts.space() }{ counter.to_owned() }</p>
            }
        </>
    }
}

/// The facts and the authorities; the rule too, where it does not stand open above.
pub fn grounds(case: &Case, reason: &Reason, with_rule: bool) -> Html {
    let texts = case.texts;
    let rule = &texts.rulebook[reason.rule];
    let label = if with_rule {
        "ui-rule-and-authorities"
    } else {
        "report-facts-and-authorities"
    };
    let body = html! {
        <>
            if with_rule {
                <p><strong>{ texts.get("ui-rule") }</strong>{ texts.space() }{ rule_link(case, reason.rule) }</p>
            }
            { because(case, reason) }
            { cite::list(texts, &case.cited.order, &rule.basis) }
            { fact_numbers(case, reason) }
            { reviewed(case, &rule.id) }
        </>
    };
    folded(texts.own(label), texts.rule(reason.rule), body)
}

fn conclusion(case: &Case, reason: &Reason) -> String {
    match reason.concludes {
        Conclusion::Lane(lane) => case.texts.named("ui-lane", lane.name()),
        Conclusion::Prohibited => case.texts.get("ui-conduct").to_owned(),
        Conclusion::Outside => case.texts.get("ui-outside").to_owned(),
        Conclusion::Finding(finding) => case.texts.finding(finding),
    }
}

/// The facts it rests on, and those it waits for. Paper has their numbers instead.
fn because(case: &Case, reason: &Reason) -> Html {
    let texts = case.texts;
    html! {
        <ul class="because no-print">
            for question in reason.because.iter() {
                <li key={question.index()}>
                    { texts.question(*question) }{ " → " }
                    { case.answers.get(*question).map_or_else(|| texts.get("ui-not-provided").to_owned(), |a| texts.answer(*question, a)) }
                </li>
            }
            for question in reason.waits_for.iter() {
                <li key={format!("waits-{}", question.index())}>
                    { texts.question(*question) }{ " → " }<em>{ texts.get("ui-missing") }</em>
                </li>
            }
        </ul>
    }
}

/// The same as numbers of the table of facts, for paper.
fn fact_numbers(case: &Case, reason: &Reason) -> Html {
    numbers(case, reason.because.iter().chain(&reason.waits_for))
}

/// Facts by their numbers in the table, for paper.
pub fn numbers<'a>(case: &Case, questions: impl IntoIterator<Item = &'a QuestionId>) -> Html {
    let numbers: Vec<String> = questions
        .into_iter()
        .filter_map(|q| facts::number(case, *q))
        .map(|number| number.to_string())
        .collect();
    if numbers.is_empty() {
        return html! { <span></span> };
    }
    let list = numbers.join(case.texts.comma());
    html! { <span class="print-only given-facts fact-numbers">{ case.texts.fill("report-fact-numbers", &[("numbers", &list)]) }</span> }
}

/// Who reviewed the rule. While none was reviewed, one sentence above all of them says so.
fn reviewed(case: &Case, rule: &str) -> Html {
    let reviews = &case.texts.rulebook.reviews;
    let text = match reviews.iter().find(|r| r.rules.iter().any(|id| id == rule)) {
        Some(review) => case.texts.fill(
            "ui-reviewed",
            &[("reviewer", &review.reviewer), ("date", &review.date)],
        ),
        None if reviews.is_empty() => return html! { <span></span> },
        None => case.texts.get("ui-not-reviewed").to_owned(),
    };
    html! { <p class="quiet reviewed">{ text }</p> }
}
