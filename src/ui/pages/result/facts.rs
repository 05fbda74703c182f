//! Facts as given, numbered, for paper only: on screen the check page has them. Left out of a print
//! without the facts. It must never add a fact that was not given.

use yew::prelude::*;

use super::Case;
use crate::answers::{Answer, Answers};
use crate::ids::QuestionId;
use crate::session::Session;
use crate::ui::pages::review::{SECTIONS, of_section};
use crate::ui::texts::Texts;
use crate::ui::view::html;

/// Whether a fact was given: not knowing is none.
fn given(answers: &Answers, question: QuestionId) -> bool {
    answers
        .get(question)
        .is_some_and(|a| *a != Answer::DontKnow)
}

/// The facts given, in the order of the table, then the open ones: the first is fact 1.
pub fn all(texts: &Texts, session: &Session) -> Vec<QuestionId> {
    let mut all: Vec<QuestionId> = SECTIONS
        .iter()
        .flat_map(|section| of_section(texts, session, section))
        .filter(|q| given(session.answers(), *q))
        .collect();
    let assessment = session.assessment();
    let open = assessment
        .open_verdict
        .iter()
        .chain(&assessment.open_exposure);
    for question in open {
        if !all.contains(question) {
            all.push(*question);
        }
    }
    all
}

/// The number that the paper gives a fact.
pub fn number(case: &Case, question: QuestionId) -> Option<usize> {
    let at = case.facts.iter().position(|f| *f == question);
    at.map(|at| at + 1)
}

/// The table.
pub fn body(case: &Case) -> Html {
    let texts = case.texts;
    let some = case.facts.iter().any(|q| given(&case.answers, *q));
    let open = case.facts.iter().any(|q| !given(&case.answers, *q));
    html! {
        <>
            <p>{ texts.get("ui-facts-lede") }{ texts.space() }{ texts.get("ui-paper-short") }</p>
            if some {
                <table class="given">
                    for section in SECTIONS {
                        <tbody key={section}>{ for part(case, section) }</tbody>
                    }
                </table>
            }
            if open {
                <p>{ texts.get("report-facts-open") }</p>
            }
        </>
    }
}

fn part(case: &Case, section: &str) -> Vec<Html> {
    let texts = case.texts;
    let of = |q: &QuestionId| texts.rulebook[*q].section() == section && given(&case.answers, *q);
    let heading = html! {
        <tr key="heading"><th colspan="3" scope="rowgroup">{ texts.named("s", section) }</th></tr>
    };
    let rows = case.facts.iter().enumerate().filter(|(_, q)| of(q));
    let mut rows: Vec<Html> = rows.map(|(at, q)| row(case, at + 1, *q)).collect();
    if !rows.is_empty() {
        rows.insert(0, heading);
    }
    rows
}

fn row(case: &Case, number: usize, question: QuestionId) -> Html {
    let texts = case.texts;
    let answer = case
        .answers
        .get(question)
        .map_or_else(String::new, |a| texts.answer(question, a));
    html! {
        <tr key={question.index()}>
            <td class="fact-number">{ number }</td>
            <th scope="row">{ texts.question(question) }</th>
            <td>{ answer }</td>
        </tr>
    }
}
