//! The result: the verdict first, then reasons, exposure, duties and what to bring to counsel.
//!
//! The same page is the printed report; sections stand in the order counsel reads them. It must
//! never judge: everything it says is in the assessment.

mod activity;
mod authorities;
mod counsel;
mod duties;
mod facts;
mod findings;
mod firm;
mod open;
mod outlook;
mod reasons;
mod todo;

#[cfg(feature = "ssr")]
pub use firm::{BANNED, FACTS};

use std::rc::Rc;

use yew::prelude::*;

use crate::answers::{Answers, document};
use crate::assessment::{Assessment, FirmHeadline, Verdict};
use crate::browser::{page as document_page, save};
use crate::order;
use crate::session::{Action, Session};
use crate::ui::parts::picture;
use crate::ui::parts::tag::Mark;
use crate::ui::store::{Event, Send, on_back, on_click};
use crate::ui::texts::Texts;

/// From how many open activities on the result speaks to one who knows too little.
const TOO_OPEN: usize = 8;

/// What every section needs.
struct Case<'a> {
    texts: &'a Texts,
    session: &'a Session,
    send: &'a Send,
    answers: Rc<Answers>,
    assessment: Rc<Assessment>,
}

impl Case<'_> {
    /// Whether too little is known for a verdict on each activity.
    fn knows_little(&self) -> bool {
        self.assessment.firm.headline == FirmHeadline::Open && self.assessment.firm.open > TOO_OPEN
    }

    /// Whether nothing at all is known to be done: most sections would be empty.
    fn knows_nothing(&self) -> bool {
        self.knows_little()
            && self
                .assessment
                .verdicts
                .iter()
                .all(|v| v.present != Some(true))
    }

    /// The verdicts to show in full, most urgent first.
    fn shown(&self) -> Vec<&Verdict> {
        let little = self.knows_little();
        let mut shown: Vec<&Verdict> = self
            .assessment
            .verdicts
            .iter()
            .filter(|v| !little || v.present == Some(true))
            .collect();
        order::by(&mut shown, |verdict| Mark::of(verdict).order());
        shown
    }
}

/// The page.
pub fn page(texts: &Texts, session: &Session, send: &Send) -> Html {
    let case = Case {
        texts,
        session,
        send,
        answers: session.answers().clone(),
        assessment: session.assessment(),
    };
    let picture_shown = case.shown().iter().any(|v| v.present == Some(true));
    html! {
        <main class="page result" data-page="result" key="result">
            <button type="button" class="back" data-action="back" onclick={on_back(send)}>{ texts.get("ui-back") }</button>
            { firm::section(&case) }
            { todo::section(&case) }
            { keep(&case) }
            { contents(&case, picture_shown) }
            { facts::section(&case) }
            if picture_shown {
                <section id="picture" tabindex="-1">
                    <h2>{ texts.get("ui-picture-title") }</h2>
                    { picture::picture(texts, &case.assessment) }
                </section>
            }
            { activity::section(&case) }
            if !case.knows_nothing() {
                { findings::spills(&case) }
                { findings::exposure(&case) }
                { duties::section(&case) }
            }
            { open::section(&case) }
            if !case.knows_nothing() {
                { findings::old_tests(&case) }
                { findings::facade(&case) }
                { outlook::section(&case) }
            }
            { counsel::section(&case) }
            if !case.knows_nothing() {
                { authorities::section(&case) }
            }
            { counsel::limits(&case) }
        </main>
    }
}

/// The sections of the page, to jump to. The address stays as it is.
const CONTENTS: [(&str, &str); 12] = [
    ("picture", "ui-picture-title"),
    ("activities", "ui-activities-title"),
    ("spills", "ui-spills-title"),
    ("exposure", "ui-exposure-title"),
    ("duties", "ui-duties-title"),
    ("open", "ui-open-title"),
    ("old-tests", "ui-old-title"),
    ("facade", "ui-gap-title"),
    ("outlook", "ui-outlook-title"),
    ("counsel", "ui-bring-title"),
    ("authorities", "ui-authorities-title"),
    ("limits", "ui-limits-title"),
];

fn contents(case: &Case, picture_shown: bool) -> Html {
    let jump = |id: &'static str| {
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            document_page::focus_id(id);
        })
    };
    let there = |id: &str| match id {
        "picture" => picture_shown,
        "activities" | "open" | "counsel" | "limits" => true,
        _ => !case.knows_nothing(),
    };
    html! {
        <nav class="contents" aria-labelledby="contents-title">
            <h2 id="contents-title">{ case.texts.get("ui-contents") }</h2>
            <ul>
                for (id, title) in CONTENTS.into_iter().filter(|(id, _)| there(id)) {
                    <li key={id}><a href={format!("#{id}")} onclick={jump(id)}>{ case.texts.get(title) }</a></li>
                }
            </ul>
        </nav>
    }
}

/// Ways to keep the result, to go back into it, and to start over.
fn keep(case: &Case) -> Html {
    let texts = case.texts;
    let print = |facts: bool| Callback::from(move |_: MouseEvent| document_page::print(facts));
    let save = {
        let (rulebook, answers) = (texts.rulebook.clone(), case.answers.clone());
        Callback::from(move |_: MouseEvent| {
            let text = document::write(&rulebook, &answers).pretty();
            save::file("light-mining-case.json", "application/json", &text);
        })
    };
    html! {
        <section class="keep no-print" aria-label={texts.own("ui-keep")}>
            <div class="actions">
                <button type="button" class="button" data-action="print" onclick={print(true)}>{ texts.get("ui-print") }</button>
                <button type="button" class="button second" data-action="print-without-facts" onclick={print(false)}>{ texts.get("ui-print-without") }</button>
                <button type="button" class="button second" data-action="save" onclick={save}>{ texts.get("ui-save") }</button>
            </div>
            <p class="quiet">{ texts.get("ui-paper-short") }</p>
            { crate::ui::pages::compare::way(texts, case.session, case.send) }
            <div class="actions">
                <button type="button" class="link" data-action="review" onclick={on_click(case.send, Event::Session(Action::ReviewOpened))}>{ texts.get("ui-check-answers") }</button>
                if case.session.next_question().is_some() {
                    <button type="button" class="link" data-action="continue" onclick={on_click(case.send, Event::Session(Action::Continued))}>{ texts.get("ui-go-on") }</button>
                }
                <button type="button" class="link" data-action="restart" onclick={on_click(case.send, Event::Session(Action::Restarted))}>{ texts.get("ui-restart") }</button>
            </div>
        </section>
    }
}
