//! What reads before, or without, the program: the start page and the paper form, as HTML.
//!
//! Native only, for the packing. It must never need the browser.

use std::fmt::Write;
use std::rc::Rc;

use yew::ServerRenderer;

use super::app::{App, AppProps};
use super::pages::review::SECTIONS;
use super::texts::{Library, Texts};
use crate::bundle;
use crate::i18n::Language;
use crate::ids::QuestionId;
use crate::rulebook::{Kind, Rulebook};
use crate::session::Device;
use crate::session::address::Address;

/// The language of a tag; English, if there is none.
fn language(tag: &str) -> Language {
    Language::from_tag(tag).unwrap_or(Language::En)
}

/// The start page; empty, if the rulebook does not link, which the packing reports by itself.
pub async fn start_page(tag: &str) -> String {
    let language = language(tag);
    let Some(rulebook) = linked() else {
        return String::new();
    };
    ServerRenderer::<App>::with_props(move || AppProps {
        today: rulebook.as_of,
        rulebook: Rc::new(rulebook),
        library: library(),
        language,
        device: Device::default(),
        kept: None,
        address: Ok(Address::Nothing),
        exposed: false,
    })
    .hydratable(false)
    .render()
    .await
}

/// The words; a first screen shows no case.
pub(super) fn library() -> Library {
    Library::new(Rc::default, |language| Rc::new(bundle::words(language)))
}

fn linked() -> Option<Rulebook> {
    bundle::rulebook().ok()
}

/// That the program cannot run here, and what to use instead.
#[must_use]
pub fn way(tag: &str) -> String {
    escaped(bundle::words(language(tag)).get("ui-form-way"))
}

/// The paper form: what is always banned, the three facts to find, whom to ask, and every question
/// with boxes to tick.
#[must_use]
pub fn fallback(tag: &str) -> String {
    let Some(rulebook) = linked() else {
        return String::new();
    };
    let language = language(tag);
    let texts = library().texts(Rc::new(rulebook), language);
    let mut form = Form {
        texts: &texts,
        out: String::new(),
    };
    form.crash();
    form.whole();
    form.out
}

/// HTML being written.
struct Form<'a> {
    texts: &'a Texts,
    out: String,
}

impl Form<'_> {
    fn element(&mut self, name: &str, text: &str) {
        let text = escaped(text);
        // Writing to a String cannot fail.
        let _ = write!(self.out, "<{name}>{text}</{name}>");
    }

    fn message(&mut self, name: &str, id: &str) {
        let text = self.texts.get(id).to_owned();
        self.element(name, &text);
    }

    fn list(&mut self, prefix: &str, names: &[&str]) {
        self.out.push_str("<ul>");
        for name in names {
            let text = self.texts.named(prefix, name);
            self.element("li", &text);
        }
        self.out.push_str("</ul>");
    }

    /// Shown only after the program has broken down: says so, and gives the answers back
    /// (page.css, loader.js).
    fn crash(&mut self) {
        self.out
            .push_str("<div class=\"page crash\" role=\"alert\" tabindex=\"-1\">");
        self.message("h2", "crash-title");
        self.message("p", "crash-lede");
        self.out.push_str("<div data-crash-answers>");
        self.message("p", "crash-then");
        self.button("save", "crash-save");
        self.out.push_str("<label>");
        self.message("span", "crash-copy");
        self.out.push_str(
            "<textarea data-crash=\"text\" rows=\"4\" readonly></textarea></label></div>",
        );
        self.button("reload", "crash-reload");
        self.out.push_str("</div>");
    }

    fn button(&mut self, action: &str, id: &str) {
        let text = escaped(self.texts.get(id));
        let _ = write!(
            self.out,
            "<button type=\"button\" class=\"button second\" data-crash=\"{action}\">{text}</button>"
        );
    }

    fn whole(&mut self) {
        self.out.push_str("<div class=\"page paper-form\">");
        self.message("h2", "ui-form-title");
        self.message("p", "ui-form-lede");
        self.message("h3", "ui-banned-title");
        self.list("ui-banned", &super::pages::result::BANNED);
        self.message("h3", "ui-find-title");
        self.list("ui-find", &super::pages::result::FACTS);
        self.message("h3", "ui-whom");
        self.message("p", "ui-find-whom");
        self.message("h3", "ui-form-questions");
        for section in SECTIONS.iter().filter(|s| **s != "stage") {
            let name = self.texts.named("s", section);
            self.element("h4", &name);
            let questions: Vec<QuestionId> = self
                .texts
                .rulebook
                .question_ids()
                .filter(|q| self.texts.rulebook[*q].section() == *section)
                .collect();
            self.out.push_str("<ol class=\"form-questions\">");
            for question in questions {
                self.question(question);
            }
            self.out.push_str("</ol>");
        }
        self.message("p", "ui-form-stages");
        self.message("p", "ui-paper-short");
        self.out.push_str("</div>");
    }

    fn question(&mut self, id: QuestionId) {
        let texts = self.texts;
        let question = &texts.rulebook[id];
        self.out.push_str("<li>");
        self.element("strong", &texts.question(id));
        let options: Vec<String> = match question.kind {
            // Thirty-one boxes say less than a line to write on.
            Kind::Place | Kind::Quantity | Kind::Month | Kind::Fleet => Vec::new(),
            _ => (0..question.options.len())
                .filter_map(|o| u16::try_from(o).ok())
                .map(|o| texts.option(id, o))
                .chain(question.none.then(|| texts.none(id).to_owned()))
                .collect(),
        };
        let mut line: Vec<String> = options.iter().map(|o| format!("☐\u{a0}{o}")).collect();
        if options.is_empty() {
            line.push(format!("________ {}", texts.unit(id)).trim_end().to_owned());
        }
        line.push(format!("☐\u{a0}{}", texts.get("ui-dont-know")));
        self.out.push_str("<br>");
        self.out.push_str(&escaped(&line.join("  ")));
        self.out.push_str("</li>");
    }
}

pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
#[path = "prerender_tests.rs"]
mod tests;
