//! The root: one reducer around the session, the frame around every page, and the effects that
//! tie the page to the browser (title, language, focus, history).
//!
//! It must never draw a page's content or decide what comes next.

use std::rc::Rc;

use yew::prelude::*;

use super::around::use_around;
use super::pages::question::{Drafts, QuestionPage};
use super::pages::{self, share::SharePage};
use super::parts::{firm, frame, idle, visit};
use super::store::{Event, Shelf, Store, Turn};
use super::texts::{Library, Texts};
use crate::answers::document;
use crate::browser::{fragment, history, open, page, stand, turns};
use crate::i18n::Language;
use crate::rulebook::{Day, Rulebook};
use crate::session::address::{Address, AddressError};
use crate::session::{Action, Device, Session, Step};
use crate::ui::view::{html, part};

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
    /// What the device can do.
    pub device: Device,
    /// A case that was kept in this tab.
    pub kept: Option<String>,
    /// What the address said.
    pub address: Result<Address, AddressError>,
    /// Whether the page stands in a frame that the page around could read.
    pub exposed: bool,
}

impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.rulebook, &other.rulebook)
            && self.library == other.library
            && self.language == other.language
            && self.today == other.today
            && self.device == other.device
            && self.kept == other.kept
            && self.address == other.address
            && self.exposed == other.exposed
    }
}

/// The title of a step; a question page sets its own.
fn title(texts: &Texts, step: Step) -> Option<String> {
    let of = |page: &str| Some(texts.fill("ui-page-title", &[("page", page)]));
    let own = match step {
        Step::Start => return Some(texts.get("ui-app").to_owned()),
        Step::Question(_) | Step::Share => return None,
        Step::Rule(id) => return of(&texts.rule(id)),
        Step::Duty(id) => return of(&texts.duty(id)),
        Step::Review => "ui-review-title",
        Step::Result => "ui-result-title",
        Step::Table => "ui-table-title",
        Step::Compare => "compare-title",
        Step::Pack => "pack-title",
        Step::Rules => "pages-rules-title",
        Step::Cases | Step::Case(_) => "pages-cases-title",
        Step::Timeline => "pages-timeline-title",
        Step::Map => "pages-map-title",
        Step::Errata => "pages-errata-title",
        Step::Opening => "opened-title",
    };
    of(texts.get(own))
}

/// Tells the browser's history of a change of screen; `first`: of the screen that the page came with.
fn tell(turn: &Turn, first: bool) {
    let Turn { at, fragment, .. } = turn;
    match turn.forward {
        // A page opened by its address has the start page before it.
        _ if first && *at > 0 => {
            history::mark(0, "");
            history::add(*at, fragment);
        }
        _ if first => history::mark(*at, fragment),
        true if *at == 0 => history::anew(fragment),
        true => history::add(*at, fragment),
        false => history::settle(*at, fragment),
    }
}

/// The app.
#[component]
pub fn App(props: &AppProps) -> Html {
    let store = {
        let props = props.clone();
        use_reducer(move || {
            let session = Session::new(props.rulebook, props.language, props.today)
                .with_book(props.library.book())
                .on(props.device)
                .after(&Action::Addressed(props.address));
            Store::new(match props.kept {
                Some(case) => session.after(&Action::KeptFound(case)),
                None => session,
            })
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
        // After a slow drawing an effect waits, and comes once for all that has turned meanwhile.
        let (told, store) = (use_mut_ref(|| 0), store.clone());
        use_effect_with(store.turns, move |turns| {
            let already = told.replace(turns + 1);
            let turned = store.turned(turns + 1 - already);
            // Where Back or Forward arrived since, the browser has left what was not told to it.
            let from = turned.iter().rposition(|t| !t.forward).unwrap_or(0);
            for (which, turn) in turned.iter().enumerate() {
                let first = already + which == 0;
                if which >= from || first || turn.forward && turn.at == 0 {
                    tell(turn, first);
                }
            }
            if *turns > 0 {
                page::focus_heading();
            }
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

    {
        let send = send.clone();
        use_effect_with((), move |()| {
            let listeners = open::dropped(move |text| {
                send.dispatch(Event::Session(Action::HandedIn(text)));
            });
            move || drop(listeners)
        });
    }
    {
        use_effect_with(store.session.clone(), |session| {
            history::keep(session.keeping().then(|| session.keepsake()));
        });
    }

    {
        let session = store.session.clone();
        use_effect_with((), move |()| turns::each(move || session.prepare()));
    }

    // The last of the first effects: by now history and address are listened to.
    use_effect_with((), |()| page::started(""));

    let session = &store.session;
    {
        let rulebook = session.rulebook().clone();
        let at_stand = session.stand().is_some();
        // The visitor's own, also while an example is shown.
        use_effect_with(session.own_answers(), move |answers| {
            // At a stand nothing is saved, not even after a breakdown: the page opens anew.
            let text = if answers.is_empty() || at_stand {
                String::new()
            } else {
                document::write(&rulebook, answers).pretty()
            };
            page::keep(&text);
        });
    }
    let fresh = store.step() == Step::Start && session.answers().is_empty();
    let patience = session.patience();
    use_effect_with(patience.is_some(), |at_stand| stand::mark(*at_stand));
    let begun = !fresh || language != props.language;
    let finish = patience.filter(|_| begun).map(|_| {
        let (send, address) = (send.clone(), session.address().kept());
        Callback::from(move |_: MouseEvent| idle::wipe(&address, &send))
    });
    let (around, link) = use_around(&send, session, store.turns);
    let step = store.step();
    let content = match step {
        _ if props.exposed => pages::exposed::page(texts),
        Step::Start => match patience {
            Some(patience) => pages::stand::page(texts, session, patience, &send),
            None => pages::start::page(texts, session, &send),
        },
        Step::Question(_) => Html::default(),
        Step::Review => pages::review::page(texts, session, &send),
        Step::Result => pages::result::page(texts, session, &send),
        Step::Table => pages::table::page(texts, session, &send),
        Step::Compare => pages::compare::page(texts, session, &send),
        Step::Pack => pages::result::pack::page(texts, session, store.wanted, &send),
        Step::Opening => pages::opening::page(texts, session, &send),
        Step::Share => {
            part! {
                <SharePage
                    key="share"
                    texts={texts.clone()}
                    session={session.clone()}
                    around={(*around).clone()}
                    {link}
                    happen={around.dispatcher()}
                    send={send.clone()}
                />
            }
        }
        Step::Rules => pages::law::all(texts, session, store.sought(Shelf::Rules), &send),
        Step::Rule(rule) => pages::law::rule(texts, session, rule, &send),
        Step::Duty(duty) => pages::law::duty(texts, session, duty, &send),
        Step::Cases => pages::cases::all(texts, session, store.sought(Shelf::Cases), &send),
        Step::Case(case) => pages::cases::case(texts, session, case, &send),
        Step::Timeline => pages::timeline::page(texts, session, &send),
        Step::Map => pages::map::page(texts, session, &send),
        Step::Errata => pages::errata::page(texts, session, &send),
    };
    let drafts = use_memo(store.cases, |_| Drafts::default());
    // A question waits in the page while something is looked up: what was typed is not lost.
    let asked = match (step, session.came_from()) {
        _ if props.exposed => None,
        (Step::Question(question), _) => Some((question, true)),
        (_, Some(Step::Question(question))) => Some((question, false)),
        _ => None,
    };
    let question = asked.map(|(question, shown)| {
        html! {
            <div key={question.index()} hidden={!shown}>
                { part! {
                    <QuestionPage
                        texts={texts.clone()}
                        {question}
                        answer={session.answers().get(question).cloned()}
                        machines={pages::question::machines(texts, session.answers())}
                        limits={pages::question::limits(&session.assessment())}
                        left={session.exposure_phase()}
                        fixed={session.verdicts_fixed()}
                        {shown}
                        drafts={(*drafts).clone()}
                        send={send.clone()}
                    />
                } }
            </div>
        }
    });
    html! {
        <div class="app">
            { frame::header(texts, around.languages(), &send, finish) }
            { firm::band(texts, &around, session, &send) }
            <div class="body">
                { visit::not_yours(texts, session, &send) }
                if fresh {
                    { frame::update(texts) }
                }
                { content }
                <div class="asked">{ for question }</div>
            </div>
            { firm::fence(texts, &around, step) }
            { frame::footer(texts, &send, patience.is_none()) }
            if let Some(patience) = patience {
                { part! {
                    <idle::Idle
                        texts={texts.clone()}
                        {patience}
                        {begun}
                        today={props.today}
                        address={session.address().kept()}
                        send={send.clone()}
                    />
                } }
            }
        </div>
    }
}
