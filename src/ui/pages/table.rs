//! All activities at a glance: the law of today beside the essay's proposed list and industry
//! class. It needs no answers and prints as it stands. It must never judge a case.

use yew::prelude::*;

use crate::assessment::Outcome;
use crate::browser;
use crate::evaluation::Headline;
use crate::ids::ActivityId;
use crate::order;
use crate::rulebook::{Certainty, Conclusion, Lane};
use crate::session::{Action, Session};
use crate::ui::parts::frame;
use crate::ui::parts::tag::{self, Mark};
use crate::ui::store::{Event, Send, on_back, on_click};
use crate::ui::texts::Texts;

/// The page.
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
            <div class="glance">
                for activity in texts.rulebook.activity_ids() {
                    <section key={activity.index()} class="glance-row">
                        <h2>{ texts.activity(activity) }</h2>
                        <p class="quiet">{ texts.of_activity(activity, "what") }</p>
                        <dl>
                            <div>
                                <dt>{ texts.get("ui-table-law") }</dt>
                                <dd>
                                    <div class="tags">
                                        for headline in possible(activity) {
                                            <span key={headline.name()}>{ tag::tag(texts, Mark::Headline(headline)) }</span>
                                        }
                                    </div>
                                    { lanes(texts, activity) }
                                </dd>
                            </div>
                            <div>
                                <dt>{ texts.get("ui-table-outlook") }</dt>
                                <dd>{ texts.of_activity(activity, "outlook") }</dd>
                            </div>
                            <div>
                                <dt>{ texts.get("ui-table-industry") }</dt>
                                <dd>{ texts.of_activity(activity, "industry") }</dd>
                            </div>
                        </dl>
                    </section>
                }
            </div>
            <p>{ texts.get("ui-outlook-mark") }</p>
            <div class="actions no-print">
                <button type="button" class="button" data-action="print" onclick={Callback::from(|_| browser::page::print(true))}>{ texts.get("ui-print") }</button>
                <button type="button" class="button second" data-action="start" onclick={on_click(send, Event::Session(Action::Started))}>{ texts.get("ui-start-now") }</button>
            </div>
        </main>
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
