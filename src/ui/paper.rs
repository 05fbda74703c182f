//! The report as a page of its own, without the program: what `rulebook assess --format html`
//! writes. Drawn by the same parts as the result page, so that both say the same.
//!
//! Native only. It must never need the browser, nor hold anything that waits for a click.

use std::fmt::Write;
use std::rc::Rc;

use yew::ServerRenderer;
use yew::prelude::*;

use super::pages::result;
use super::prerender::escaped;
use super::store::Store;
use super::texts::{Library, Texts};
use crate::answers::Answers;
use crate::bundle;
use crate::i18n::Language;
use crate::rulebook::{Day, Rulebook};
use crate::session::{Action, Session};

/// The layers of style that paper needs, in their order.
const STYLES: [&str; 7] = [
    include_str!("../../styles/tokens.css"),
    include_str!("../../styles/base.css"),
    include_str!("../../styles/layout.css"),
    include_str!("../../styles/parts.css"),
    include_str!("../../styles/parts-insight.css"),
    include_str!("../../styles/report.css"),
    include_str!("../../styles/print.css"),
];

/// What the report is made of.
#[derive(Properties, Clone, PartialEq)]
struct Props {
    texts: Texts,
    session: Session,
}

#[component]
fn Paper(props: &Props) -> Html {
    let store = {
        let session = props.session.clone();
        use_reducer(move || Store::new(session))
    };
    html! {
        <div class="app">
            { result::on_paper(&props.texts, &store.session, &store.dispatcher()) }
        </div>
    }
}

/// The report on answers as a whole page.
pub async fn page(law: Rulebook, answers: Answers, date: Day, language: Language) -> String {
    let title = escaped(bundle::words(language).get("ui-report-name"));
    let main = ServerRenderer::<Paper>::with_props(move || {
        let law = Rc::new(law);
        let words = Rc::new(bundle::words_under(language, &law));
        let library = Library::new(Rc::default, move |_| Rc::clone(&words));
        let session = Session::new(Rc::clone(&law), language, date);
        Props {
            texts: library.texts(law, language),
            session: session.after(&Action::CaseOpened(answers)),
        }
    })
    .hydratable(false)
    .render()
    .await;
    let mut out = String::new();
    // Writing to a String cannot fail.
    let _ = write!(
        out,
        "<!doctype html>\n<html lang=\"{}\" class=\"paper\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>{title}</title>\n<style>\n{}</style>\n</head>\n<body>\n{main}\n</body>\n</html>\n",
        language.tag(),
        STYLES.concat()
    );
    out
}

#[cfg(test)]
#[path = "paper_tests.rs"]
mod tests;
