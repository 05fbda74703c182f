//! The list of cases, with a search.

use yew::prelude::*;

use crate::order;
use crate::rulebook::{Basis, Role};
use crate::session::{Session, Step};
use crate::ui::pages::law;
use crate::ui::parts::finder::{Entry, Finder, Group};
use crate::ui::parts::{frame, link, tag, visit};
use crate::ui::store::{Send, Shelf, on_back};
use crate::ui::texts::Texts;
use crate::ui::view::{html, part};

/// The page.
#[inline(never)]
pub fn all(texts: &Texts, session: &Session, sought: AttrValue, send: &Send) -> Html {
    html! {
        <main class="page looked-up" data-page="cases" key="cases">
            <nav class="ways no-print" aria-label={texts.own("pages-ways")}>
                <button type="button" class="back" data-action="back" onclick={on_back(send)}>{ texts.get("ui-back") }</button>
                { visit::to_case(texts, session, send) }
            </nav>
            <h1 tabindex="-1">{ texts.get("pages-cases-heading") }</h1>
            <p class="lede">{ texts.get("pages-cases-lede") }</p>
            <p class="quiet">{ texts.get("ui-limits-detained") }{ texts.space() }{ frame::rules(texts) }</p>
            { part! { <Finder key="finder" shelf={Shelf::Cases} texts={texts.clone()} session={session.clone()} {sought} send={send.clone()} /> } }
        </main>
    }
}

/// What the finder lists: published decisions, then typical founders.
pub fn groups(texts: &Texts, session: &Session, send: &Send) -> Vec<Group> {
    let book = texts.book();
    let judged = book.judged(|answers| session.judge(answers));
    let group = |title: &str, published: bool| Group {
        title: texts.get(title).to_owned(),
        entries: (0u16..)
            .zip(&book.cases)
            .zip(judged)
            .filter(|((_, case), _)| case.published == published)
            .map(|((place, case), assessment)| {
                let cites: Vec<Basis> = case
                    .cites
                    .iter()
                    .map(|pin| Basis {
                        pin: *pin,
                        role: Role::Illustrates,
                    })
                    .collect();
                let authorities = law::authorities(texts, &cites);
                let activities: Vec<_> = assessment.verdicts.iter().map(|v| v.activity).collect();
                let words = [
                    case.id.as_str(),
                    &texts.named("case", &case.id),
                    texts.part("case", &case.id, "facts"),
                    texts.part("case", &case.id, "held"),
                    &texts.activities(&activities),
                    &texts.named("ui-firm", assessment.first_line()),
                    &authorities,
                ];
                Entry::new(case.id.clone(), &words, entry(texts, session, place, send))
            })
            .collect(),
    };
    vec![
        group("pages-cases-published", true),
        group("pages-cases-typical", false),
    ]
}

/// A case in a list: its title, and the verdicts of today.
pub fn entry(texts: &Texts, session: &Session, place: u16, send: &Send) -> Html {
    let book = texts.book();
    let Some(case) = book.get(place) else {
        return Html::default();
    };
    let judged = book.judged(|answers| session.judge(answers));
    let mut marks: Vec<tag::Mark> = judged
        .get(usize::from(place))
        .map(|a| a.verdicts.iter().map(tag::Mark::of).collect())
        .unwrap_or_default();
    order::by(&mut marks, |mark| mark.order());
    marks.dedup();
    // One who knows nothing may do anything: then one tag says it.
    marks.truncate(3);
    html! {
        <>
            { link::to(texts, send, Step::Case(place), texts.named("case", &case.id)) }
            <span class="quiet shelf-about tags">
                for mark in marks {
                    <span key={mark.name()}>{ tag::tag(texts, mark) }</span>
                }
            </span>
        </>
    }
}
