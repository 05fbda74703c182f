//! All activities at a glance: the law of today beside the essay's proposed list and industry
//! class. It needs no answers and prints as it stands. It must never judge a case.

use yew::prelude::*;

use crate::assessment::Outcome;
use crate::browser::print;
use crate::evaluation::Headline;
use crate::ids::ActivityId;
use crate::order;
use crate::rulebook::{Certainty, Conclusion, Lane};
use crate::session::{Action, Session};
use crate::ui::parts::frame;
use crate::ui::parts::tag::{self, Mark};
use crate::ui::store::{Event, Send, on_back, on_click};
use crate::ui::texts::Texts;
use crate::ui::view::html;

/// The columns' names, as message ids.
const COLUMNS: [&str; 4] = [
    "ui-activity",
    "ui-table-law",
    "ui-table-outlook",
    "ui-table-industry",
];

/// The page.
#[inline(never)]
pub fn page(texts: &Texts, session: &Session, send: &Send) -> Html {
    let blank = session.after(&Action::Restarted);
    let assessment = blank.assessment();
    let possible = |activity: ActivityId| -> Vec<Headline> {
        let outcomes = assessment
            .verdict(activity)
            .map(|v| v.possible.clone())
            .unwrap_or_default();
        let mut headlines: Vec<Headline> = outcomes
            .into_iter()
            .filter_map(|o| {
                if let Outcome::Headline(h) = o {
                    Some(h)
                } else {
                    None
                }
            })
            .collect();
        order::by(&mut headlines, |headline| std::cmp::Reverse(*headline));
        headlines
    };
    html! {
        <main class="page wide" data-page="table" key="table">
            <button type="button" class="back" data-action="back" onclick={on_back(send)}>{ texts.get("ui-back") }</button>
            <h1 tabindex="-1">{ texts.get("ui-table-heading") }</h1>
            <p class="lede">{ texts.get("ui-table-lede") }</p>
            <p class="print-only">{ frame::rules(texts) }</p>
            <table class="glance" role="table">
                <thead role="rowgroup">
                    <tr role="row">
                        for column in COLUMNS {
                            <th key={column} scope="col" role="columnheader">{ texts.get(column) }</th>
                        }
                    </tr>
                </thead>
                <tbody role="rowgroup">
                    for activity in texts.rulebook.activity_ids() {
                        <tr key={activity.index()} role="row" data-activity={texts.rulebook[activity].id.clone()}>
                            { row(texts, activity, &possible(activity)) }
                        </tr>
                    }
                </tbody>
            </table>
            <p>{ texts.get("ui-outlook-mark") }</p>
            <div class="actions no-print">
                <button type="button" class="button" data-action="print" onclick={Callback::from(|_| print::print(true))}>{ texts.get("ui-print") }</button>
                <button type="button" class="button second" data-action="start" onclick={on_click(send, Event::Session(Action::Started))}>{ texts.get("ui-start-now") }</button>
            </div>
        </main>
    }
}

/// One activity; each cell repeats its column's name for a narrow screen.
fn row(texts: &Texts, activity: ActivityId, possible: &[Headline]) -> Html {
    let [_, law, outlook, industry] = COLUMNS;
    let cell = |column: &str, content: Html| {
        html! { <td role="cell" data-column={texts.own(column)}>{ content }</td> }
    };
    let says = |part: &str| html! { <p>{ texts.of_activity(activity, part).to_owned() }</p> };
    html! {
        <>
            <th scope="row" role="rowheader">
                { texts.activity(activity) }
                <p class="quiet">{ texts.of_activity(activity, "what").to_owned() }</p>
            </th>
            { cell(law, html! {
                <>
                    <ul class="tags">
                        for headline in possible.iter() {
                            <li key={headline.name()}>{ tag::tag(texts, Mark::Headline(*headline)) }</li>
                        }
                    </ul>
                    { lanes(texts, activity) }
                </>
            }) }
            { cell(outlook, says("outlook")) }
            { cell(industry, says("industry")) }
        </>
    }
}

/// The lanes that the activity's rules can conclude, with the surest certainty of each.
fn lanes(texts: &Texts, activity: ActivityId) -> Html {
    let rulebook = &texts.rulebook;
    let surest = |lane: Lane| -> Option<Certainty> {
        rulebook[activity]
            .rules
            .iter()
            .map(|r| &rulebook[*r])
            .filter(|r| r.concludes == Conclusion::Lane(lane))
            .map(|r| r.certainty)
            .max()
    };
    let found: Vec<(Lane, Certainty)> = Lane::ALL
        .iter()
        .filter_map(|lane| surest(*lane).map(|c| (*lane, c)))
        .collect();
    html! {
        <ul class="lanes">
            for (lane, certainty) in found {
                <li key={lane.name()}>
                    { texts.named("ui-lane", lane.name()) }{ " " }
                    { tag::certainty(texts, certainty) }
                </li>
            }
        </ul>
    }
}
