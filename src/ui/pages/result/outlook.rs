//! Outlook: where the essay's positive list would put each activity. A proposal, never law.

use yew::prelude::*;

use super::Case;
use crate::assessment::Verdict;
use crate::rulebook::Outlook;

/// The proposal's id in messages.
fn name(outlook: Outlook) -> &'static str {
    match outlook {
        Outlook::DataIndustry => "data-industry",
        Outlook::FinancialRegulation => "financial-regulation",
        Outlook::RegisterAndDeclare => "register-and-declare",
        Outlook::NotListed => "not-listed",
    }
}

/// The section.
pub fn body(case: &Case) -> Html {
    let texts = case.texts;
    let shown: Vec<&Verdict> = case
        .assessment
        .verdicts
        .iter()
        .filter(|v| v.present == Some(true))
        .collect();
    html! {
        <>
            <p>{ texts.get("ui-outlook-mark") }</p>
            <dl class="outlook">
                for verdict in shown {
                    <div key={verdict.activity.index()}>
                        <dt>{ texts.activity(verdict.activity) }</dt>
                        <dd>
                            <strong>{ texts.named("ui-outlook", name(texts.rulebook[verdict.activity].outlook)) }</strong>{ texts.space() }
                            { texts.of_activity(verdict.activity, "outlook").to_owned() }
                        </dd>
                    </div>
                }
            </dl>
        </>
    }
}
