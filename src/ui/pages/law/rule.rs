//! One rule: in words, when it stands, its exceptions, its certainty and the other side, its
//! authorities, the cases that test it, who reviewed it.

use yew::prelude::*;

use super::{about, certainty, reviewed, tested_by, ways, when};
use crate::assessment::Assessment;
use crate::i18n::fill;
use crate::ids::RuleId;
use crate::report::NO_FIGURES;
use crate::rulebook::{Conclusion, Role};
use crate::session::{Session, Step};
use crate::ui::parts::{authority, link, tag};
use crate::ui::store::Send;
use crate::ui::texts::Texts;
use crate::ui::view::html;

/// The page.
#[inline(never)]
pub fn page(texts: &Texts, session: &Session, id: RuleId, send: &Send) -> Html {
    let rule = &texts.rulebook[id];
    html! {
        <main class="page looked-up" data-page="rule" data-rule={rule.id.clone()} key={format!("rule-{}", rule.id)}>
            { ways(texts, session, send) }
            <h1 tabindex="-1">{ texts.rule(id) }</h1>
            <p class="quiet">{ texts.get("pages-rule-id") }{ texts.space() }<code>{ rule.id.clone() }</code></p>
            <section>
                <h2>{ texts.get("pages-concludes") }</h2>
                { concludes(texts, rule.concludes) }
                if !texts.of_rule(id, "reason").is_empty() {
                    <p>{ texts.get("pages-why") }{ texts.space() }{ texts.of_rule(id, "reason").to_owned() }</p>
                }
            </section>
            { when(texts, "pages-when", &rule.activities, &rule.when) }
            <section>
                <h2>{ texts.get("pages-certainty-title") }</h2>
                { certainty(texts, rule.certainty) }
                { counter(texts, id) }
            </section>
            { exceptions(texts, send, id) }
            <section>
                <h2>{ texts.get("ui-authorities-title") }</h2>
                { roles(texts, id) }
                { authority::of_basis(texts, &rule.basis) }
            </section>
            { tested_by(texts, session, send, |assessment| stands(assessment, id)) }
            { reviewed(texts, &rule.id) }
            { about(texts, send, Step::Rule(id)) }
        </main>
    }
}

fn concludes(texts: &Texts, conclusion: Conclusion) -> Html {
    match conclusion {
        Conclusion::Lane(lane) => {
            html! { <p><strong>{ texts.named("ui-lane", lane.name()) }</strong></p> }
        }
        Conclusion::Prohibited => html! { <p><strong>{ texts.get("ui-conduct") }</strong></p> },
        Conclusion::Outside => {
            html! { <p><strong>{ texts.named("ui-tag", "outside") }</strong></p> }
        }
        Conclusion::Finding(finding) => html! {
            <p>
                <strong>{ texts.fill("pages-finding", &[("finding", &texts.finding(finding))]) }</strong>{ texts.space() }
                { fill(texts.part("f", &texts.rulebook[finding].id, "says"), &NO_FIGURES) }
            </p>
        },
    }
}

fn counter(texts: &Texts, id: RuleId) -> Html {
    let counter = texts.of_rule(id, "counter");
    if counter.is_empty() {
        html! { <p class="quiet">{ texts.get("pages-no-counter") }</p> }
    } else {
        html! { <p class="counter"><strong>{ texts.get("ui-counter") }</strong>{ texts.space() }{ counter.to_owned() }</p> }
    }
}

/// What it yields to, and what yields to it.
fn exceptions(texts: &Texts, send: &Send, id: RuleId) -> Html {
    let rulebook = &texts.rulebook;
    let yields_to = &rulebook[id].yields_to;
    let to_it: Vec<RuleId> = (0..rulebook.rules.len())
        .map(RuleId::from)
        .filter(|other| rulebook[*other].yields_to.contains(&id))
        .collect();
    let rules = |title: &str, none: &str, ids: &[RuleId]| {
        html! {
            <>
                <h3>{ texts.get(title).to_owned() }</h3>
                if ids.is_empty() {
                    <p>{ texts.get(none).to_owned() }</p>
                } else {
                    <ul>
                        for other in ids.iter() {
                            <li key={other.index()}>
                                { link::to(texts, send, Step::Rule(*other), texts.rule(*other)) }{ " " }
                                { tag::certainty(texts, rulebook[*other].certainty) }
                            </li>
                        }
                    </ul>
                }
            </>
        }
    };
    html! {
        <section>
            <h2>{ texts.get("pages-exceptions") }</h2>
            { rules("pages-yields-to", "pages-yields-to-none", yields_to) }
            { rules("pages-yield-to-it", "pages-yield-to-it-none", &to_it) }
            if !yields_to.is_empty() || !to_it.is_empty() {
                <p class="quiet">{ texts.get("pages-exceptions-how") }</p>
            }
        </section>
    }
}

/// What the roles of its authorities mean.
fn roles(texts: &Texts, id: RuleId) -> Html {
    let basis = &texts.rulebook[id].basis;
    let carries = basis.iter().any(|b| b.role.carries());
    let only = |role: Role| basis.iter().any(|b| b.role == role);
    let illustrates = only(Role::Illustrates) || only(Role::Interprets);
    html! {
        <p class="quiet">
            if carries {
                { texts.get("pages-roles-carry") }{ texts.space() }
            }
            if illustrates {
                { texts.get("pages-roles-illustrate") }
            }
        </p>
    }
}

/// Whether the rule stands for certain in a case.
fn stands(assessment: &Assessment, id: RuleId) -> bool {
    let verdicts = assessment.verdicts.iter();
    verdicts
        .flat_map(|v| v.reasons.iter().chain(&v.findings))
        .chain(&assessment.firm.findings)
        .any(|r| r.stands && r.rule == id)
}
