//! One duty: what it is, when it is required and when it counts as held, its deadline, its
//! authorities, the cases in which it is owed.

use yew::prelude::*;

use super::{about, certainty, reviewed, tested_by, ways, when};
use crate::assessment::Assessment;
use crate::ids::DutyId;
use crate::rulebook::{Condition, Timing};
use crate::session::{Session, Step};
use crate::ui::parts::{authority, condition};
use crate::ui::store::Send;
use crate::ui::texts::Texts;
use crate::ui::view::html;

/// The page.
#[inline(never)]
pub fn page(texts: &Texts, session: &Session, id: DutyId, send: &Send) -> Html {
    let duty = &texts.rulebook[id];
    let timing = match duty.timing {
        Timing::Before => "ui-timing-before",
        Timing::After => "ui-timing-after",
    };
    html! {
        <main class="page looked-up" data-page="duty" data-duty={duty.id.clone()} key={format!("duty-{}", duty.id)}>
            { ways(texts, session, send) }
            <h1 tabindex="-1">{ texts.duty(id) }</h1>
            <p class="quiet">{ texts.get("pages-duty-id") }{ texts.space() }<code>{ duty.id.clone() }</code></p>
            <section>
                <h2>{ texts.get("pages-duty-what") }</h2>
                <p>{ texts.of_duty(id, "says").to_owned() }</p>
                <p><strong>{ texts.get(timing).to_owned() }</strong>{ texts.space() }{ texts.of_duty(id, "deadline").to_owned() }{ texts.stop() }</p>
            </section>
            { when(texts, "pages-duty-when", &duty.activities, &duty.when) }
            <section>
                <h2>{ texts.get("pages-duty-held") }</h2>
                if duty.held == Condition::Constant(false) {
                    <p>{ texts.get("pages-duty-never-held") }</p>
                } else {
                    <div class="condition-whole">{ condition::words(texts, &duty.held) }</div>
                }
            </section>
            <section>
                <h2>{ texts.get("pages-certainty-title") }</h2>
                { certainty(texts, duty.certainty) }
            </section>
            <section>
                <h2>{ texts.get("ui-authorities-title") }</h2>
                { authority::of_basis(texts, &duty.basis) }
            </section>
            { tested_by(texts, session, send, |assessment| owed(assessment, id)) }
            { reviewed(texts, &duty.id) }
            { about(texts, send, Step::Duty(id)) }
        </main>
    }
}

/// Whether the duty is owed for certain in a case.
fn owed(assessment: &Assessment, id: DutyId) -> bool {
    let verdicts = assessment.verdicts.iter();
    verdicts
        .flat_map(|v| &v.duties)
        .chain(&assessment.firm.duties)
        .any(|d| d.owed == Some(true) && d.duty == id)
}
