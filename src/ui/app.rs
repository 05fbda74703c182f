//! The root: one reducer around the session, the frame around every page, and the effects that
//! tie the page to the browser (title, language, focus, history).
//!
//! It must never draw a page's content or decide what comes next.

use std::rc::Rc;

use yew::prelude::*;

use super::pages::{self, question::QuestionPage};
use super::parts::{frame, visit};
use super::store::{Event, Shelf, Store};
use super::texts::{Library, Texts};
use crate::answers::document;
use crate::browser::{fragment, history, page};
use crate::i18n::Language;
use crate::rulebook::{Day, Rulebook};
use crate::session::address::{Address, AddressError};
use crate::session::{Action, Session, Step};

/// What the app is started with.
#[derive(Properties, Clone)]
pub struct AppProps {
    /// The law.
    pub rulebook: Rc<Rulebook>,
    /// The words.
    pub library: Library,
    /// The first language.
    pub language: Language,
    /// The day.
    pub today: Day,
    /// What the address said.
    pub address: Result<Address, AddressError>,
}

impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.rulebook, &other.rulebook)
            && self.library == other.library
            && self.language == other.language
            && self.today == other.today
            && self.address == other.address
    }
}

/// The title of a step; a question page sets its own.
fn title(texts: &Texts, step: Step) -> Option<String> {
    let own = match step {
        Step::Start => return Some(texts.get("ui-app").to_owned()),
        Step::Question(_) => return None,
        Step::Review => "ui-review-title",
        Step::Result => "ui-result-title",
        Step::Table => "ui-table-title",
        Step::Compare => "compare-title",
        Step::Rules | Step::Rule(_) | Step::Duty(_) => "pages-rules-title",
        Step::Cases | Step::Case(_) => "pages-cases-title",
        Step::Timeline => "pages-timeline-title",
        Step::Map => "pages-map-title",
        Step::Errata => "pages-errata-title",
    };
    Some(texts.fill("ui-page-title", &[("page", texts.get(own))]))
}

/// The app.
#[component]
pub fn App(props: &AppProps) -> Html {
    let store = {
        let props = props.clone();
        use_reducer(move || {
            let session = Session::new(props.rulebook, props.language, props.today)
                .with_book(props.library.book());
            Store::new(session.after(&Action::Addressed(props.address)))
        })
    };
    let send = store.dispatcher();
    let language = store.session.language();
    let texts = use_memo(language, |language| {
        props.library.texts(props.rulebook.clone(), *language)
    });
    let texts: &Texts = &texts;

    use_effect_with(language, |language| page::set_language(*language));
    use_effect_with(title(texts, store.step()), |title| {
        if let Some(title) = title {
            page::set_title(title);
        }
    });
    {
        let (at, forward) = (store.at, store.forward);
        let fragment = store.session.address().kept();
        use_effect_with(store.turns, move |turns| {
            if *turns == 0 {
                // A page opened by its address has the start page before it.
                if at > 0 {
                    history::mark(0, "");
                    history::add(at, &fragment);
                } else {
                    history::mark(at, &fragment);
                }
                return;
            }
            if forward {
                if at == 0 {
                    history::mark(at, &fragment)
                } else {
                    history::add(at, &fragment)
                }
            }
            page::focus_heading();
        });
    }
    {
        let send = send.clone();
        use_effect_with((), move |()| {
            let listener = history::listen(move |at| send.dispatch(Event::Arrived(at)));
            move || drop(listener)
        });
    }
    {
        let send = send.clone();
        use_effect_with((), move |()| {
            let listener = fragment::listen(move |read| {
                send.dispatch(Event::Session(Action::Addressed(read)));
            });
            move || drop(listener)
        });
    }

    let session = &store.session;
    {
        let rulebook = session.rulebook().clone();
        use_effect_with(session.answers().clone(), move |answers| {
            let text = if answers.is_empty() {
                String::new()
            } else {
                document::write(&rulebook, answers).pretty()
            };
            page::keep(&text);
        });
    }
    let content = match store.step() {
        Step::Start => pages::start::page(texts, session, &send),
        Step::Question(_) => Html::default(),
        Step::Review => pages::review::page(texts, session, &send),
        Step::Result => pages::result::page(texts, session, &send),
        Step::Table => pages::table::page(texts, session, &send),
        Step::Compare => pages::compare::page(texts, session, &send),
        Step::Rules => pages::law::all(texts, session, store.sought(Shelf::Rules), &send),
        Step::Rule(rule) => pages::law::rule(texts, session, rule, &send),
        Step::Duty(duty) => pages::law::duty(texts, session, duty, &send),
        Step::Cases => pages::cases::all(texts, session, store.sought(Shelf::Cases), &send),
        Step::Case(case) => pages::cases::case(texts, session, case, &send),
        Step::Timeline => pages::timeline::page(texts, session, &send),
        Step::Map => pages::map::page(texts, session, &send),
        Step::Errata => pages::errata::page(texts, session, &send),
    };
    // A question waits in the page while something is looked up: what was typed is not lost.
    let asked = match (store.step(), session.came_from()) {
        (Step::Question(question), _) => Some((question, true)),
        (_, Some(Step::Question(question))) => Some((question, false)),
        _ => None,
    };
    let question = asked.map(|(question, shown)| {
        html! {
            <div key={question.index()} hidden={!shown}>
                <QuestionPage
                    texts={texts.clone()}
                    {question}
                    answer={session.answers().get(question).cloned()}
                    machines={pages::question::machines(texts, session.answers())}
                    left={session.exposure_phase()}
                    {shown}
                    send={send.clone()}
                />
            </div>
        }
    });
    html! {
        <div class="app">
            { frame::header(texts, &send) }
            <div class="body">
                { visit::not_yours(texts, session, &send) }
                { content }
                <div class="asked">{ for question }</div>
            </div>
            { frame::footer(texts, &send) }
        </div>
    }
}
