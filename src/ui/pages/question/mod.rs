//! One question a page: heading, hint, fields, why we ask.
//!
//! What is typed lives in this component until Continue, and in the drafts when it is left. It must
//! never decide what is asked next.

mod choice;
mod draft;
mod drafts;
mod fleet;
mod measure;

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::answers::input::Limits;
use crate::answers::{Answer, Answers};
use crate::assessment::{Assessment, Stage};
use crate::browser::page;
use crate::ids::QuestionId;
use crate::rulebook::{Kind, Question};
use crate::session::Action;
use crate::ui::store::{Event, Send, on_back, on_click};
use crate::ui::texts::Texts;
use crate::ui::view::html;
use draft::{Edit, FieldError, Fields, Form};
pub use drafts::Drafts;

/// What a question page shows.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The words.
    pub texts: Texts,
    /// The question.
    pub question: QuestionId,
    /// The answer it has.
    pub answer: Option<Answer>,
    /// The machine kinds chosen, for the fleet.
    pub machines: Vec<String>,
    /// What makes a quantity of this case impossible.
    pub limits: Limits,
    /// Questions left once no answer can change a verdict any more.
    pub left: Option<usize>,
    /// Whether every verdict is fixed; else "I don't know" has left some open.
    pub fixed: bool,
    /// Whether it is the page shown; otherwise it waits, with what was typed, while something is
    /// looked up.
    pub shown: bool,
    /// What was typed and left.
    pub drafts: Drafts,
    /// Sends events.
    pub send: Send,
}

/// The machine kinds chosen; all, where the question was not answered.
pub fn machines(texts: &Texts, answers: &Answers) -> Vec<String> {
    let rulebook = &texts.rulebook;
    let Some(id) = rulebook.question("hardware.machines") else {
        return Vec::new();
    };
    let options = &rulebook[id].options;
    let own = |name: &&String| name.as_str() != "rented-cloud";
    match answers.get(id) {
        Some(Answer::Any { yes, unknown }) if !(yes.is_empty() && unknown.is_empty()) => yes
            .iter()
            .chain(unknown)
            .filter_map(|o| options.get(usize::from(*o)))
            .filter(own)
            .cloned()
            .collect(),
        _ => options.iter().filter(own).cloned().collect(),
    }
}

/// What makes a quantity of a case impossible.
pub fn limits(assessment: &Assessment) -> Limits {
    let running = |stage| stage == Some(Stage::Running);
    Limits {
        month: assessment.age.date.month(),
        runs: assessment.verdicts.iter().any(|v| running(v.stage)),
    }
}

/// What the fields need from the page.
struct Desk<'a> {
    texts: &'a Texts,
    id: QuestionId,
    question: &'a Question,
    form: &'a Form,
    edit: &'a UseReducerDispatcher<Form>,
    limits: Limits,
}

impl Desk<'_> {
    /// A handler that makes one edit.
    fn on<E>(&self, edit: Edit) -> Callback<E> {
        let dispatcher = self.edit.clone();
        Callback::from(move |_: E| dispatcher.dispatch(edit.clone()))
    }

    /// A handler that takes what is typed.
    fn typed(&self, edit: impl Fn(String) -> Edit + 'static) -> Callback<InputEvent> {
        let dispatcher = self.edit.clone();
        Callback::from(move |event: InputEvent| {
            let field = event
                .target()
                .and_then(|t| t.dyn_into::<HtmlInputElement>().ok());
            if let Some(field) = field {
                dispatcher.dispatch(edit(field.value()));
            }
        })
    }

    /// The error of a field.
    fn error(&self, field: &str) -> Option<&FieldError> {
        self.form.errors.iter().find(|e| e.field == field)
    }

    /// The words of an error.
    fn message(&self, error: &FieldError) -> String {
        let (least, most) = match (self.question.range, self.question.months) {
            (Some((a, b)), _) => (self.texts.number(a), self.texts.number(b)),
            (_, Some((a, b))) => (a.to_string(), b.min(self.limits.month).to_string()),
            _ => ("0".to_owned(), self.texts.number(1_000_000.into())),
        };
        self.texts
            .fill(error.message, &[("least", &least), ("most", &most)])
    }

    /// The words of an error where several stand together: in a table each names its cell.
    fn named(&self, error: &FieldError) -> String {
        let Fields::Fleet { rows, .. } = &self.form.fields else {
            return self.message(error);
        };
        let texts = self.texts;
        let mut said = self.message(error);
        for (at, row) in rows.iter().enumerate() {
            for (cell, name) in draft::CELLS.iter().enumerate() {
                if draft::cell_id(at, cell) == error.field {
                    let (machine, name) = (texts.machine(&row.machine), texts.named("fleet", name));
                    said = format!("{machine}{}{name}{}{said}", texts.comma(), texts.colon());
                }
            }
        }
        said
    }

    /// What describes the fields: hint, and error where there is one.
    fn described(&self) -> String {
        if self.form.errors.is_empty() {
            "hint".to_owned()
        } else {
            "hint field-error".to_owned()
        }
    }
}

/// The page.
#[component]
pub fn QuestionPage(props: &Props) -> Html {
    let texts = &props.texts;
    let question = &texts.rulebook[props.question];
    let form = {
        let (answer, machines) = (props.answer.clone(), props.machines.clone());
        let (question, left) = (question.clone(), props.drafts.of(props.question));
        use_reducer(move || Form::new(&question, answer.as_ref(), &machines).with(left))
    };
    let edit = form.dispatcher();
    let desk = Desk {
        texts,
        id: props.question,
        question,
        form: &form,
        edit: &edit,
        limits: props.limits,
    };

    // The title names the question, not the activity that an answer has revealed.
    let heading = texts.question(props.question);
    let plain = if question.stage_of.is_some() {
        texts.get("ui-stage-title").to_owned()
    } else {
        heading.clone()
    };
    let titled = if form.errors.is_empty() {
        plain
    } else {
        texts.fill("ui-error-title", &[("page", &plain)])
    };
    let title = texts.fill("ui-page-title", &[("page", &titled)]);
    use_effect_with((title, props.shown), |(title, shown)| {
        if *shown {
            page::set_title(title);
        }
    });
    {
        let (drafts, id, drawn) = (props.drafts.clone(), props.question, use_mut_ref(|| false));
        use_effect_with(form.fields.clone(), move |fields| {
            // What was drawn at first was typed by nobody.
            if drawn.replace(true) {
                drafts.leave(id, fields.clone());
            }
        });
    }
    use_effect_with(form.refused, |refused| {
        if *refused > 0 {
            page::focus_id("error-summary");
        }
    });

    let submit = {
        let (form, edit, send) = (form.clone(), edit.clone(), props.send.clone());
        let (texts, id, drafts) = (texts.clone(), props.question, props.drafts.clone());
        let limits = props.limits;
        // On the button, not on the form: a sandboxed frame submits no form and sends no event of
        // it. Enter in a field presses the button too.
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            match form.answer(&texts.rulebook[id], limits) {
                Ok(answer) => {
                    drafts.done(id);
                    send.dispatch(Event::Given(id, answer));
                }
                Err(errors) => edit.dispatch(Edit::Refused(errors)),
            }
        })
    };
    let fields = match question.kind {
        Kind::YesNo | Kind::OneOf | Kind::Place => choice::one(&desk, &heading),
        Kind::AnyOf => choice::any(&desk, &heading),
        Kind::Quantity | Kind::Month => measure::text(&desk, &heading),
        Kind::Fleet => fleet::table(&desk, &heading),
    };
    html! {
        <main class="page asking" data-page="question" data-question={question.id.clone()}>
            <div class="ask">
                <button type="button" class="back" data-action="back" onclick={on_back(&props.send)}>{ texts.get("ui-back") }</button>
                { summary(&desk) }
                { left(props) }
                <form novalidate=true autocomplete="off">
                    <p class="caption">{ texts.named("s", question.section()) }</p>
                    <div key="fields">{ fields }</div>
                    <div class="actions" key="actions">
                        <button type="submit" class="button" data-action="continue" onclick={submit}>{ texts.get("ui-continue") }</button>
                    </div>
                </form>
                <p>
                    <button type="button" class="link" data-action="review" onclick={on_click(&props.send, Event::Session(Action::ReviewOpened))}>
                        { texts.get("ui-check-so-far") }
                    </button>
                </p>
            </div>
            { help(texts, props.question) }
        </main>
    }
}

/// "There is a problem", with a link to each field. Present, and empty, when there is none.
fn summary(desk: &Desk) -> Html {
    let texts = desk.texts;
    if desk.form.errors.is_empty() {
        return html! { <div class="no-errors"></div> };
    }
    html! {
        <div class="errors" id="error-summary" role="alert" tabindex="-1" aria-labelledby="error-title">
            <h2 id="error-title">{ texts.get("ui-problem") }</h2>
            <ul>
                for error in desk.form.errors.iter() {
                    <li key={error.field.clone()}>
                        <a href={format!("#{}", error.field)} onclick={jump(error.field.clone())}>{ desk.named(error) }</a>
                    </li>
                }
            </ul>
        </div>
    }
}

/// Goes to a field without touching the address.
fn jump(field: String) -> Callback<MouseEvent> {
    Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        page::focus_id(&field);
    })
}

/// "Your verdicts are fixed", or why they are not, with a way to skip the rest.
fn left(props: &Props) -> Html {
    let texts = &props.texts;
    let Some(left) = props.left else {
        return html! { <div class="no-notice"></div> };
    };
    let message = if props.fixed {
        "ui-fixed"
    } else {
        "report-left-open"
    };
    html! {
        <div class="notice" data-fixed={props.fixed.to_string()}>
            <p>{ texts.fill(message, &[("count", &left.to_string())]) }</p>
            <button type="button" class="link" data-action="skip" onclick={on_click(&props.send, Event::Session(Action::ExposureSkipped))}>
                { texts.get("ui-skip") }
            </button>
        </div>
    }
}

/// Why we ask, two examples, whom to ask.
fn help(texts: &Texts, question: QuestionId) -> Html {
    let about = |part: &str| texts.about(question, part).to_owned();
    html! {
        <aside class="help" aria-label={texts.own("ui-help")}>
            <h2>{ texts.get("ui-why") }</h2>
            <p>{ about("why") }</p>
            <h2>{ texts.get("ui-examples") }</h2>
            <ul>
                <li key="yes">{ about("yes") }</li>
                <li key="no">{ about("no") }</li>
            </ul>
            if !about("ask").is_empty() {
                <div>
                    <h2>{ texts.get("ui-whom") }</h2>
                    <p>{ about("ask") }</p>
                </div>
            }
        </aside>
    }
}

/// The error beside a group of fields. Present, and empty, when there is none.
fn beside(desk: &Desk, field: &str) -> Html {
    html! {
        <p id="field-error" class="field-error">
            if let Some(error) = desk.error(field) {
                <span><span class="hidden-text">{ format!("{} ", desk.texts.get("ui-error-word")) }</span>{ desk.message(error) }</span>
            }
        </p>
    }
}
