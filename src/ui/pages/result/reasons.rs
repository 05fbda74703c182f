//! Reasons: each rule with why it applies, how certain it is, the counter-argument, the facts it
//! rests on and its authorities. It must never hide a counter-argument.

use yew::prelude::*;

use super::Case;
use crate::assessment::Reason;
use crate::rulebook::Conclusion;
use crate::ui::parts::cite;
use crate::ui::parts::fold::Fold;
use crate::ui::parts::tag;

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
    let counter = texts.of_rule(reason.rule, "counter").to_owned();
    html! {
        <>
            <p>
                if !reason.stands {
                    <span class="if-so">{ texts.get("ui-if-so") }{ texts.space() }</span>
                }
                { texts.of_rule(reason.rule, "reason").to_owned() }
            </p>
            <p class="quiet">{ conclusion(case, reason) }{ texts.space() }{ tag::certainty(texts, reason.certainty) }</p>
            if !reason.lowered_by.is_empty() {
                <p class="quiet">{ texts.get("ui-lowered") }{ texts.space() }{ for reason.lowered_by.iter().map(|r| texts.rule(*r)) }</p>
            }
            if !counter.is_empty() {
                <p class="counter"><strong>{ texts.get("ui-counter") }</strong>{ texts.space() }{ counter }</p>
            }
            { grounds(case, reason) }
        </>
    }
}

/// The rule, the facts and the authorities.
pub fn grounds(case: &Case, reason: &Reason) -> Html {
    let texts = case.texts;
    let rule = &texts.rulebook[reason.rule];
    html! {
        <Fold label={texts.own("ui-rule-and-authorities")} about={AttrValue::from(texts.rule(reason.rule))}>
            <p><strong>{ texts.get("ui-rule") }</strong>{ texts.space() }{ texts.rule(reason.rule) }</p>
            { because(case, reason) }
            { cite::list(texts, &rule.basis) }
            <p class="quiet">{ reviewed(case, &rule.id) }</p>
        </Fold>
    }
}

fn conclusion(case: &Case, reason: &Reason) -> String {
    match reason.concludes {
        Conclusion::Lane(lane) => case.texts.named("ui-lane", lane.name()),
        Conclusion::Prohibited => case.texts.get("ui-conduct").to_owned(),
        Conclusion::Outside => case.texts.named("ui-tag", "outside"),
        Conclusion::Finding(finding) => case.texts.finding(finding),
    }
}

/// The facts it rests on, and those it waits for.
fn because(case: &Case, reason: &Reason) -> Html {
    let texts = case.texts;
    html! {
        <ul class="because given-facts">
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

fn reviewed(case: &Case, rule: &str) -> String {
    let reviews = &case.texts.rulebook.reviews;
    match reviews.iter().find(|r| r.rules.iter().any(|id| id == rule)) {
        Some(review) => case.texts.fill(
            "ui-reviewed",
            &[("reviewer", &review.reviewer), ("date", &review.date)],
        ),
        None => case.texts.get("ui-not-reviewed").to_owned(),
    }
}
