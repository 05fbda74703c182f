//! The result: the verdict first, then reasons, exposure, duties and what to bring to counsel.
//!
//! The same page is the printed report; its parts stand in the order counsel reads them, in
//! [`PARTS`]. It must never judge: everything it says is in the assessment.

mod activity;
mod authorities;
mod beside;
mod carry;
mod change;
mod cited;
mod counsel;
mod duties;
mod energy;
mod facts;
mod findings;
mod firm;
mod keep;
mod next;
mod open;
mod outlook;
pub mod pack;
mod range;
mod reasons;
mod rests;
mod then;
mod todo;

#[cfg(feature = "ssr")]
pub use firm::{BANNED, FACTS};

use std::rc::Rc;

use yew::prelude::*;

use crate::answers::Answers;
use crate::assessment::{Assessment, Verdict};
use crate::browser::page as document_page;
use crate::ids::{ActivityId, QuestionId};
use crate::insight::names::{is_shown, knows_little};
use crate::insight::{About, Insights};
use crate::order;
use crate::session::Session;
use crate::ui::parts::picture;
use crate::ui::parts::tag::Mark;
use crate::ui::parts::worker::Worker;
use crate::ui::store::{Event, Send, Way, on_back};
use crate::ui::texts::Texts;
use crate::ui::view::{html, part};
use cited::Cited;

/// What every part needs.
struct Case<'a> {
    texts: &'a Texts,
    session: &'a Session,
    send: &'a Send,
    answers: Rc<Answers>,
    assessment: Rc<Assessment>,
    insights: Rc<Insights>,
    /// The questions of the table of facts, in its order.
    facts: Vec<QuestionId>,
    /// The authorities, numbered.
    cited: Cited,
    /// Whether there is a program that answers a click.
    live: bool,
}

impl<'a> Case<'a> {
    fn new(texts: &'a Texts, session: &'a Session, send: &'a Send) -> Self {
        let mut case = Self {
            texts,
            session,
            send,
            answers: session.answers().clone(),
            assessment: session.assessment(),
            insights: session.insights(),
            facts: facts::all(texts, session),
            cited: Cited::default(),
            live: true,
        };
        case.cited = Cited::of(&case);
        case
    }

    /// The case for a page that does not change any more: everything is worked out beforehand.
    #[cfg(feature = "ssr")]
    fn still(texts: &'a Texts, session: &'a Session, send: &'a Send) -> Self {
        let first = Self::new(texts, session, send);
        let of: Vec<ActivityId> = first.shown().iter().map(|v| v.activity).collect();
        while first.insights.work(&of) {}
        session.work_then();
        Self {
            live: false,
            ..Self::new(texts, session, send)
        }
    }

    /// What insight says of an activity, once it is worked out.
    fn about(&self, activity: ActivityId) -> Option<&About> {
        self.insights.known(activity)
    }

    /// Whether too little is known for a verdict on each activity.
    fn knows_little(&self) -> bool {
        knows_little(&self.assessment)
    }

    /// Whether something at all is known to be done: else most parts would be empty.
    fn knows_something(&self) -> bool {
        !self.knows_little() || self.names_activity()
    }

    /// Whether an activity is known to be done.
    fn names_activity(&self) -> bool {
        self.assessment
            .verdicts
            .iter()
            .any(|v| v.present == Some(true))
    }

    /// The verdicts to show in full, most urgent first.
    fn shown(&self) -> Vec<&Verdict> {
        let little = self.knows_little();
        let mut shown: Vec<&Verdict> = self
            .assessment
            .verdicts
            .iter()
            .filter(|v| is_shown(v) && (!little || v.present == Some(true)))
            .collect();
        order::by(&mut shown, |verdict| Mark::of(verdict).order());
        shown
    }
}

/// A part of the report: a heading and what stands under it.
struct Part {
    /// The section's id, also its place in the contents.
    id: &'static str,
    /// The message of its heading.
    title: &'static str,
    /// The section's classes: `print-only` keeps it off the screen and out of the contents,
    /// `given-facts` out of a print without the facts.
    class: &'static str,
    /// Whether it is there.
    shown: fn(&Case) -> bool,
    /// What stands under the heading.
    body: fn(&Case) -> Html,
}

/// A part on screen and on paper.
const fn part(
    id: &'static str,
    title: &'static str,
    shown: fn(&Case) -> bool,
    body: fn(&Case) -> Html,
) -> Part {
    Part {
        id,
        title,
        class: "",
        shown,
        body,
    }
}

const ALWAYS: fn(&Case) -> bool = |_| true;
const SOMETHING: fn(&Case) -> bool = |case| case.knows_something();

/// The parts after the verdict, in the order counsel reads them.
const PARTS: [Part; 16] = [
    Part {
        class: "print-only given-facts",
        ..part("facts", "ui-facts-title", ALWAYS, facts::body)
    },
    part(
        "next",
        "in-next-title",
        |case| !case.assessment.open_verdict.is_empty(),
        next::body,
    ),
    part(
        "picture",
        "ui-picture-title",
        |case| case.names_activity(),
        |case| picture::picture(case.texts, &case.assessment, activity::article_id),
    ),
    part(
        "activities",
        "ui-activities-title",
        SOMETHING,
        activity::body,
    ),
    part(
        "stopping",
        "ui-stopping-title",
        |case| change::stop_place(case) == Some("stopping"),
        change::stopping,
    ),
    part("spills", "ui-spills-title", SOMETHING, findings::spills),
    part(
        "exposure",
        "ui-exposure-title",
        SOMETHING,
        findings::exposure,
    ),
    part("duties", "ui-duties-title", SOMETHING, duties::body),
    part(
        "open",
        "ui-open-title",
        |case| case.knows_something() || open::open(case),
        open::body,
    ),
    Part {
        class: "given-facts",
        ..part("old-tests", "ui-old-title", SOMETHING, beside::old_tests)
    },
    Part {
        class: "given-facts",
        ..part("facade", "ui-gap-title", SOMETHING, beside::facade)
    },
    part(
        "then",
        "then-title",
        |case| case.knows_something() && case.session.reads_earlier(),
        then::body,
    ),
    part("outlook", "ui-outlook-title", SOMETHING, outlook::body),
    part("counsel", "ui-bring-title", ALWAYS, counsel::body),
    part(
        "authorities",
        "ui-authorities-title",
        SOMETHING,
        authorities::body,
    ),
    part("limits", "ui-limits-title", ALWAYS, counsel::limits),
];

/// The page.
#[inline(never)]
pub fn page(texts: &Texts, session: &Session, send: &Send) -> Html {
    whole(&Case::new(texts, session, send))
}

/// The page for a reader without the program: nothing to click but links within it.
#[cfg(feature = "ssr")]
pub fn on_paper(texts: &Texts, session: &Session, send: &Send) -> Html {
    whole(&Case::still(texts, session, send))
}

fn whole(case: &Case) -> Html {
    let texts = case.texts;
    let parts: Vec<&Part> = PARTS.iter().filter(|part| (part.shown)(case)).collect();
    html! {
        <main class="page result" data-page="result" key="result">
            if case.live {
                <button type="button" class="back" data-action="back" onclick={on_back(case.send)}>{ texts.get("ui-back") }</button>
            }
            { firm::section(case) }
            { todo::section(case) }
            if case.live {
                { keep::section(case) }
            }
            { contents(case, &parts) }
            <div class="parts">
                for part in parts {
                    <section key={part.id} id={part.id} class={part.class} tabindex="-1">
                        <h2>{ texts.get(part.title) }</h2>
                        { (part.body)(case) }
                    </section>
                }
            </div>
            if case.live {
                { part! { <carry::Carry texts={texts.clone()} session={case.session.clone()} send={case.send.clone()} /> } }
            }
            if case.live {
                { worker(case, None) }
            }
        </main>
    }
}

/// Works out what insight says, piece by piece, once the page is painted; then takes the pack along
/// as it is wanted.
fn worker(case: &Case, wanted: Option<Way>) -> Html {
    let insights = Rc::clone(&case.insights);
    let of: Vec<ActivityId> = case.shown().iter().map(|v| v.activity).collect();
    let session = case.session.clone();
    let done = insights.found() * 4
        + usize::from(session.then().is_some()) * 2
        + usize::from(wanted.is_some());
    let send = case.send.clone();
    let work = {
        let (insights, session) = (Rc::clone(&insights), session.clone());
        let (send, of, texts) = (send.clone(), of.clone(), case.texts.clone());
        Callback::from(move |()| {
            if insights.work(&of) || session.work_then() {
                send.dispatch(Event::Worked);
            } else if let Some(way) = wanted {
                send.dispatch(Event::Pack(None));
                pack::take(&texts, way);
            }
        })
    };
    let rush = Callback::from(move |()| {
        if insights.work(&of) | session.work_then() {
            while insights.work(&of) {}
            send.dispatch(Event::Worked);
        }
    });
    part! { <Worker {done} {work} {rush} /> }
}

/// In the place of what is not worked out yet. Paper cannot wait, and says so.
fn waiting(case: &Case) -> Html {
    html! {
        <p class="quiet">
            <span class="no-print">{ case.texts.get("in-wait") }</span>
            <span class="print-only">{ case.texts.get("in-wait-paper") }</span>
        </p>
    }
}

/// The parts of the page, to jump to. The address stays as it is.
fn contents(case: &Case, parts: &[&Part]) -> Html {
    let texts = case.texts;
    let jump = |id: &'static str| {
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            document_page::focus_id(id);
        })
    };
    let carried = case.live.then_some(("carry", "carry-title"));
    let on_screen = parts.iter().filter(|p| !p.class.contains("print-only"));
    html! {
        <nav class="contents no-print" aria-labelledby="contents-title">
            <h2 id="contents-title">{ texts.get("ui-contents") }</h2>
            <ul>
                for (id, title) in on_screen.map(|p| (p.id, p.title)).chain(carried) {
                    <li key={id}><a href={format!("#{id}")} onclick={jump(id)}>{ texts.get(title) }</a></li>
                }
            </ul>
        </nav>
    }
}
