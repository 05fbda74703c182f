//! Taking the case along: link or text, code on screen and paper, and the report as text and
//! pictures where a browser neither prints nor saves. It says what the code proves and what not.
//!
//! A link is made only where a public address was configured; it must never hold the address that
//! the page is shown at.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::browser::{picture, print, report};
use crate::handover::qr::Code;
use crate::handover::{sheet, text};
use crate::session::Session;
use crate::ui::parts::copy::CopyButton;
use crate::ui::parts::{code, keeping, visit};
use crate::ui::store::Send;
use crate::ui::texts::Texts;
use crate::ui::view::{html, part};

/// What the section is drawn from.
#[derive(Properties, PartialEq)]
pub struct CarryProps {
    /// The words.
    pub texts: Texts,
    /// The visit.
    pub session: Session,
    /// Sends events.
    pub send: Send,
}

/// The case in the forms that leave.
struct Forms {
    /// A link, or the text where there is no public address.
    text: String,
    code: Option<Code>,
}

/// The report in a form to take along.
#[derive(Clone, PartialEq)]
enum Taken {
    Nothing,
    Text(AttrValue),
    Pictures(Vec<AttrValue>),
}

fn forms(session: &Session) -> Option<Forms> {
    let packed = session.case_packed()?;
    let public = session.device().public.as_deref();
    let letters = text::letters(&packed);
    Some(Forms {
        text: match public {
            Some(address) => [address, "#case=", &letters].concat(),
            None => [text::SCHEME, &letters].concat(),
        },
        code: Code::new(public, &packed),
    })
}

/// The section.
#[component]
pub fn Carry(props: &CarryProps) -> Html {
    let (texts, session) = (&props.texts, &props.session);
    let forms = {
        let session = session.clone();
        use_memo(session.answers().clone(), move |_| forms(&session))
    };
    let taken = use_state(|| Taken::Nothing);
    let without = use_state(|| false);
    {
        // A report taken from other answers or in another language is not this one.
        let taken = taken.clone();
        use_effect_with((session.answers().clone(), texts.language), move |_| {
            taken.set(Taken::Nothing);
        });
    }
    let stand = session.stand().is_some();
    html! {
        <section id="carry" class="carry no-text" tabindex="-1">
            <h2 class="no-print">{ texts.get("carry-title") }</h2>
            <p class="no-print">{ texts.get("carry-lede") }</p>
            { qr(texts, session, &forms) }
            if !stand {
                { link(texts, session, &forms) }
                { whole(texts, session, &forms, &taken, &without) }
                { keeping::choice(texts, session, &props.send) }
            }
        </section>
    }
}

/// The code, on screen and on paper, and what it proves. Never on paper without the facts.
fn qr(texts: &Texts, session: &Session, forms: &Rc<Option<Forms>>) -> Html {
    let proof = session.proof();
    let digest = |d: Option<crate::handover::digest::Digest>| d.map(|d| d.to_string());
    let (rules, verdict) = (digest(proof.rulebook), digest(proof.verdict));
    let proves = texts.fill(
        "carry-proves",
        &[
            ("version", &proof.version),
            ("rules", rules.as_deref().unwrap_or_default()),
            ("verdict", verdict.as_deref().unwrap_or_default()),
            ("date", &session.date().to_string()),
        ],
    );
    let public = session.device().public.as_deref();
    let how = match public {
        Some(address) => texts.fill("carry-code-link", &[("address", address)]),
        None => texts.get("carry-code-text").to_owned(),
    };
    let made = forms.as_ref().as_ref().and_then(|f| f.code.as_ref());
    html! {
        <div class="carry-code given-facts">
            <h3>{ texts.get("carry-code-title") }</h3>
            if let Some(made) = made {
                { code::picture(made, texts.own("carry-code-label")) }
                <p class="print-only">{ texts.get("carry-privilege") }</p>
                <p>{ how }</p>
                <p>{ proves }</p>
                <p>{ texts.get("carry-proves-not") }</p>
            } else {
                <p>{ texts.get("carry-too-large") }</p>
            }
        </div>
    }
}

/// The link, or the text form where no public address is configured.
fn link(texts: &Texts, session: &Session, forms: &Rc<Option<Forms>>) -> Html {
    let Some(forms) = forms.as_ref() else {
        return html! { <div></div> };
    };
    let kind = if session.device().public.is_some() {
        "link"
    } else {
        "text"
    };
    html! {
        <div class="carry-link measure no-print">
            <label class="label" for="case-text">{ texts.named("carry", &format!("{kind}-label")) }</label>
            <textarea id="case-text" class="text text-long" rows="4" readonly=true spellcheck="false" data-kind={kind} value={forms.text.clone()} />
            <p class="hint">{ texts.named("carry", &format!("{kind}-hint")) }</p>
            { part! { <CopyButton texts={texts.clone()} id="case-text" /> } }
        </div>
    }
}

/// The report as text to copy and as pictures to keep.
fn whole(
    texts: &Texts,
    session: &Session,
    forms: &Rc<Option<Forms>>,
    taken: &UseStateHandle<Taken>,
    without: &UseStateHandle<bool>,
) -> Html {
    let facts = !**without;
    let whose = visit::whose(texts, session).map(AttrValue::from);
    let as_text = {
        let (taken, forms, whose) = (taken.clone(), forms.clone(), whose.clone());
        Callback::from(move |_: MouseEvent| {
            print::when_drawn(|| {
                let mut out = sheet::text(&read(&whose, facts));
                // With its facts the text also holds the case, to be opened again.
                if let (true, Some(forms)) = (facts, forms.as_ref()) {
                    out.push_str("\n\n");
                    out.push_str(&forms.text);
                }
                taken.set(Taken::Text(out.into()));
            });
        })
    };
    let as_pictures = {
        let (taken, forms) = (taken.clone(), forms.clone());
        let caption = texts.get("carry-code-caption").to_owned();
        Callback::from(move |_: MouseEvent| {
            print::when_drawn(|| {
                let code = forms.as_ref().as_ref().and_then(|f| f.code.as_ref());
                let code = code.filter(|_| facts).map(|code| (code, caption.as_str()));
                let pictures = picture::pictures(&read(&whose, facts), code);
                taken.set(Taken::Pictures(
                    pictures.into_iter().map(AttrValue::from).collect(),
                ));
            });
        })
    };
    let choose = {
        let (without, taken) = (without.clone(), taken.clone());
        Callback::from(move |event: Event| {
            let input = event
                .target()
                .and_then(|t| t.dyn_into::<HtmlInputElement>().ok());
            without.set(input.is_some_and(|i| i.checked()));
            taken.set(Taken::Nothing);
        })
    };
    html! {
        <div class={classes!("carry-report", "no-print", session.device().limited.then_some("is-needed"))}>
            <h3>{ texts.get("carry-report-title") }</h3>
            <p>{ texts.get("carry-report-lede") }</p>
            <label class="option" for="carry-without">
                <input type="checkbox" id="carry-without" checked={!facts} onchange={choose} />
                <span>{ texts.get("carry-without") }</span>
            </label>
            <div class="actions">
                <button type="button" class="button second" data-action="report-text" onclick={as_text}>{ texts.get("carry-as-text") }</button>
                <button type="button" class="button second" data-action="report-pictures" onclick={as_pictures}>{ texts.get("carry-as-pictures") }</button>
            </div>
            <div class="carry-taken">{ shown(texts, taken) }</div>
        </div>
    }
}

/// The report, which tells first whose case it is where it is not the visitor's, as the paper does.
fn read(whose: &Option<AttrValue>, facts: bool) -> Vec<sheet::Line> {
    let mut lines = report::lines(facts);
    if let Some(whose) = whose {
        let (style, text) = (sheet::Style::Plain, whose.to_string());
        lines.insert(0, sheet::Line { style, text });
    }
    lines
}

fn shown(texts: &Texts, taken: &Taken) -> Html {
    match taken {
        Taken::Nothing => html! { <div></div> },
        Taken::Text(report) => part! {
            <ReportText texts={texts.clone()} report={report.clone()} />
        },
        Taken::Pictures(pictures) if pictures.is_empty() => {
            html! { <p role="status">{ texts.get("carry-no-pictures") }</p> }
        }
        Taken::Pictures(pictures) => {
            let count = pictures.len().to_string();
            let alt = |at: usize| {
                let number = (at + 1).to_string();
                texts.fill(
                    "carry-picture-alt",
                    &[("number", &number), ("count", &count)],
                )
            };
            html! {
                <div class="kept-pictures">
                    <p role="status">{ texts.get("carry-pictures-hint") }</p>
                    for (at, address) in pictures.iter().enumerate() {
                        <img key={at} class="kept-picture" src={address.clone()} alt={alt(at)} />
                    }
                </div>
            }
        }
    }
}

/// The report as text.
#[derive(Properties, PartialEq)]
struct ReportTextProps {
    texts: Texts,
    report: AttrValue,
}

/// The report as text, with a copy button of its own.
#[component]
fn ReportText(props: &ReportTextProps) -> Html {
    html! {
        <div class="measure">
            <label class="label" for="report-text">{ props.texts.get("carry-report-label") }</label>
            <textarea id="report-text" class="text text-long" rows="12" readonly=true spellcheck="false" value={props.report.clone()} />
            { part! { <CopyButton texts={props.texts.clone()} id="report-text" /> } }
        </div>
    }
}
