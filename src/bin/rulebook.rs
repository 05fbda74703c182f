//! The command line: check, verify, assess, print, cases, schema.
//!
//! Exit codes: 0 all is well; 1 something is wrong with a file or the rulebook; 2 the command was
//! not understood. Problems go to standard error, one a line: file, place, what was expected.

mod rulebook {
    pub mod cases;
    pub mod mutate;
    pub mod schema;
    pub mod verify;
}

use std::fs;
use std::io::Write;
use std::process::ExitCode;
use std::rc::Rc;

use light_mining_check::answers::Answers;
use light_mining_check::assessment::{Assessor, assess};
use light_mining_check::bundle;
use light_mining_check::i18n::Language;
use light_mining_check::insight::{self, Insights};
use light_mining_check::report;
use light_mining_check::rulebook::{Day, Problem, Rulebook as Law, link};

const USAGE: &str = "\
usage:
  rulebook check [FOLDER]                 read and link every file, report every problem
  rulebook verify [FOLDER]                verify the whole answer space
  rulebook assess FILE [--lang en|zh-Hans|pt-BR] [--format text|json|html] [--date YYYY-MM-DD]
  rulebook print [--lang en|zh-Hans|pt-BR]           the whole rulebook, as a lawyer reads it
  rulebook cases [FOLDER] [--lang en|zh-Hans|pt-BR]  run the case book and render it
  rulebook mutate [FOLDER] [--resume FILE] [--only ID] [--propose] [--write FILE] [--date YYYY-MM-DD]
                                          change one thing at a time; the score, every survivor
  rulebook schema [FOLDER]                write the JSON schemas

FOLDER holds the files of the rulebook or of the case book; without it the rulebook is the built-in
one, and the cases are those of rules/cases.
exit codes: 0 well, 1 something is wrong, 2 command not understood";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match run(&arguments) {
        Ok(text) => written(&text),
        Err(Failure::Usage(says)) => {
            eprintln!("{says}\n\n{USAGE}");
            ExitCode::from(2)
        }
        Err(Failure::Problems(problems)) => {
            for problem in &problems {
                eprintln!("{problem}");
            }
            eprintln!("{} problem(s)", problems.len());
            ExitCode::FAILURE
        }
        Err(Failure::Refused(text)) => {
            eprint!("{text}");
            ExitCode::FAILURE
        }
    }
}

/// Writes what was asked for. A reader that has seen enough closes the pipe, and nothing is wrong.
fn written(text: &str) -> ExitCode {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            eprintln!("could not be written: {error}");
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}

/// Why a command failed.
enum Failure {
    Usage(String),
    Problems(Vec<Problem>),
    Refused(String),
}

impl From<Vec<Problem>> for Failure {
    fn from(problems: Vec<Problem>) -> Self {
        Self::Problems(problems)
    }
}

/// The command's options after its name.
struct Options {
    free: Vec<String>,
    language: Language,
    format: String,
    date: Option<Day>,
}

fn options(arguments: &[String]) -> Result<Options, Failure> {
    let mut options = Options {
        free: Vec::new(),
        language: Language::En,
        format: "text".to_owned(),
        date: None,
    };
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let mut value = || {
            rest.next()
                .ok_or_else(|| Failure::Usage(format!("{argument}: expected a value")))
        };
        match argument.as_str() {
            "--lang" => {
                let tag = value()?;
                options.language = Language::ALL
                    .into_iter()
                    .find(|l| l.tag() == tag)
                    .ok_or_else(|| {
                        Failure::Usage(format!(
                            "--lang: unknown `{tag}`; expected en, zh-Hans or pt-BR"
                        ))
                    })?;
            }
            "--format" => {
                let format = value()?;
                if !["text", "json", "html"].contains(&format.as_str()) {
                    return Err(Failure::Usage(format!(
                        "--format: unknown `{format}`; expected text, json or html"
                    )));
                }
                options.format.clone_from(format);
            }
            "--date" => {
                let text = value()?;
                options.date = Some(Day::parse(text).ok_or_else(|| {
                    Failure::Usage(format!(
                        "--date: `{text}` is not a day; expected YYYY-MM-DD"
                    ))
                })?);
            }
            other if other.starts_with("--") => {
                return Err(Failure::Usage(format!("unknown option `{other}`")));
            }
            other => options.free.push(other.to_owned()),
        }
    }
    Ok(options)
}

/// The rulebook of a folder, or the built-in one.
fn law(folder: Option<&String>) -> Result<Law, Failure> {
    let Some(folder) = folder else {
        return Ok(bundle::rulebook()?);
    };
    let mut files = std::collections::BTreeMap::new();
    for name in link::FILES {
        // A missing file is one of the problems that linking reports.
        if let Ok(text) = fs::read_to_string(std::path::Path::new(folder).join(name)) {
            files.insert(name.to_owned(), text);
        }
    }
    Ok(link::link(&files)?)
}

fn run(arguments: &[String]) -> Result<String, Failure> {
    let Some((command, rest)) = arguments.split_first() else {
        return Err(Failure::Usage("expected a command".to_owned()));
    };
    if command == "mutate" {
        let asked = rulebook::mutate::Asked::read(rest).map_err(Failure::Usage)?;
        return rulebook::mutate::mutate(&asked).map_err(Failure::Refused);
    }
    let options = options(rest)?;
    let most = usize::from(command != "print");
    if let Some(surplus) = options.free.get(most) {
        return Err(Failure::Usage(format!("{command}: unexpected `{surplus}`")));
    }
    match command.as_str() {
        "check" => {
            let law = law(options.free.first())?;
            let missing = bundle::missing_texts(&law);
            if !missing.is_empty() {
                return Err(missing.into());
            }
            Ok(format!(
                "{}: {} questions, {} activities, {} rules, {} findings, {} duties, {} places, {} authorities ({} cited)\n",
                law.version,
                law.questions.len(),
                law.activities.len(),
                law.rules.len(),
                law.findings.len(),
                law.duties.len(),
                law.places.len(),
                law.authorities.len(),
                law.authorities.iter().filter(|a| a.cited).count()
            ))
        }
        "verify" => rulebook::verify::verify(&law(options.free.first())?).map_err(Failure::Refused),
        "assess" => assess_file(&options),
        "print" => {
            let words = bundle::words(options.language);
            Ok(report::law(&law(None)?, &words, options.language))
        }
        "cases" => {
            let folder = options.free.first();
            let folder = folder.map_or(rulebook::cases::FOLDER, String::as_str);
            rulebook::cases::cases(law(None)?, folder, options.language).map_err(Failure::Refused)
        }
        "schema" => {
            rulebook::schema::schema(options.free.first().map_or("rules/schema", String::as_str))
                .map_err(Failure::Refused)
        }
        other => Err(Failure::Usage(format!("unknown command `{other}`"))),
    }
}

/// Assesses an answer file. Without `--date` the rules' own as-of date is used, so that the same
/// file always gives the same report.
fn assess_file(options: &Options) -> Result<String, Failure> {
    let [file] = options.free.as_slice() else {
        return Err(Failure::Usage(
            "assess: expected one answer file".to_owned(),
        ));
    };
    let text = fs::read_to_string(file).map_err(|e| {
        Failure::Problems(vec![Problem::new(
            file,
            "",
            format!("could not be read: {e}"),
        )])
    })?;
    let law = law(None)?;
    let answers = light_mining_check::handover::file::answers(&law, file, &text)?;
    if options.format == "html" {
        return printable(law, answers, options);
    }
    let law = Rc::new(law);
    let assessor = Assessor::new(Rc::clone(&law));
    let result = Rc::new(assess(
        &assessor,
        &answers,
        options.date.unwrap_or(law.as_of),
    ));
    let answers = Rc::new(answers);
    let insights = Insights::new(Rc::new(assessor), Rc::clone(&answers), Rc::clone(&result));
    if options.format == "json" {
        let doc = insight::document::write(&law, &result, &insights);
        return serde_json::to_string_pretty(&doc)
            .map(|json| json + "\n")
            .map_err(|e| {
                Failure::Problems(vec![Problem::new(
                    file,
                    "",
                    format!("could not be written: {e}"),
                )])
            });
    }
    let words = bundle::words(options.language);
    Ok(report::text(
        &law,
        &words,
        options.language,
        &answers,
        &result,
        &insights,
    ))
}

/// The report as a page to print, drawn by the parts of the app.
#[cfg(feature = "ssr")]
fn printable(law: Law, answers: Answers, options: &Options) -> Result<String, Failure> {
    let date = options.date.unwrap_or(law.as_of);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .map_err(|e| Failure::Refused(format!("assess: the page could not be drawn: {e}\n")))?;
    let page = light_mining_check::ui::paper::page(law, answers, date, options.language);
    Ok(runtime.block_on(page))
}

/// Without the view there is no page.
#[cfg(not(feature = "ssr"))]
fn printable(_: Law, _: Answers, _: &Options) -> Result<String, Failure> {
    Err(Failure::Refused(
        "assess: --format html: expected a program built with the view (--features ssr)\n"
            .to_owned(),
    ))
}
