//! The command line: check, verify, assess, print, cases, edition, editions, changes, schema.
//!
//! Exit codes: 0 all is well; 1 something is wrong with a file or the rulebook; 2 the command was
//! not understood. Problems go to standard error, one a line: file, place, what was expected.

mod rulebook {
    pub mod cases;
    pub mod editions;
    pub mod mutate;
    pub mod schema;
    pub mod verify;
}

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use std::rc::Rc;

use light_mining_check::answers::Answers;
use light_mining_check::assessment::{Assessor, assess};
use light_mining_check::bundle;
use light_mining_check::handover::{self, Proof, Then, digest};
use light_mining_check::i18n::Language;
use light_mining_check::insight::{self, Insights};
use light_mining_check::report;
use light_mining_check::rulebook::document::Files;
use light_mining_check::rulebook::link::Documents;
use light_mining_check::rulebook::{Day, Problem, Rulebook as Law, link};

const USAGE: &str = "\
usage:
  rulebook check [FOLDER]                 read and link every file, report every problem
  rulebook verify [FOLDER]                verify the whole answer space
  rulebook assess FILE [--lang en|zh-Hans|pt-BR] [--format text|json|html|case] [--date YYYY-MM-DD]
                       [--edition ID|FILE] under the rules of an earlier edition
  rulebook print [--lang en|zh-Hans|pt-BR]           the whole rulebook, as a lawyer reads it
  rulebook cases [FOLDER] [--lang en|zh-Hans|pt-BR]  run the case book and render it
  rulebook mutate [FOLDER] [--resume FILE] [--only ID] [--propose] [--write FILE] [--date YYYY-MM-DD]
                                          change one thing at a time; the score, every survivor
  rulebook edition ID [FILE]              an edition as one file; with FILE, its line for the list
  rulebook editions [FILE [--keep ID]]    the list of editions with their digests; with --keep, the
                                          file of an edition beside it, for ever
  rulebook changes [FILE] [--lang en|zh-Hans|pt-BR]
                                          what changed between editions; into FILE in three languages
  rulebook schema [FOLDER]                write the JSON schemas

FOLDER holds the files of the rulebook or of the case book; without it the rulebook is the built-in
one, and the cases are those of rules/cases. check, verify and print take --edition too, or --over
FOLDER, whose files are laid over the others.
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
    edition: Option<String>,
    over: Option<String>,
    keep: Vec<String>,
}

fn options(arguments: &[String]) -> Result<Options, Failure> {
    let mut options = Options {
        free: Vec::new(),
        language: Language::En,
        format: "text".to_owned(),
        date: None,
        edition: None,
        over: None,
        keep: Vec::new(),
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
                if !["text", "json", "html", "case"].contains(&format.as_str()) {
                    return Err(Failure::Usage(format!(
                        "--format: unknown `{format}`; expected text, json, html or case"
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
            "--edition" => options.edition = Some(value()?.clone()),
            "--over" => options.over = Some(value()?.clone()),
            "--keep" => options.keep.push(value()?.clone()),
            other if other.starts_with("--") => {
                return Err(Failure::Usage(format!("unknown option `{other}`")));
            }
            other => options.free.push(other.to_owned()),
        }
    }
    Ok(options)
}

/// The rulebook of a folder, an earlier edition, or the built-in one.
fn law(options: &Options) -> Result<Law, Failure> {
    if let Some(name) = &options.edition {
        return earlier(name);
    }
    let mut files = match options.free.first() {
        Some(folder) => in_folder(folder),
        None if options.over.is_some() => bundle::files(),
        None => return Ok(bundle::rulebook()?),
    };
    if let Some(folder) = &options.over {
        let over = in_folder(folder);
        if over.is_empty() {
            let says = "has no file of a rulebook; expected at least one";
            return Err(vec![Problem::new(folder, "", says)].into());
        }
        files.extend(over);
    }
    Ok(link::link(&files)?)
}

/// The files of a rulebook in a folder. A missing one is among the problems that linking reports.
fn in_folder(folder: &str) -> Files {
    let text = |name: &str| fs::read_to_string(Path::new(folder).join(name)).ok();
    let named = |name: &str| Some((name.to_owned(), text(name)?));
    link::FILES.into_iter().filter_map(named).collect()
}

/// The files of the edition of this id.
fn edition(id: &str) -> Result<Documents, Failure> {
    bundle::edition_of(id)?.ok_or_else(|| {
        Failure::Usage(format!(
            "unknown edition `{id}`; expected the day of an edition that is inside, or its file"
        ))
    })
}

/// An earlier edition by its id, or out of a file that is exactly one that is listed.
fn earlier(name: &str) -> Result<Law, Failure> {
    if !name.ends_with(".json") {
        return Ok(link::link_documents(edition(name)?)?);
    }
    let problem = |says: String| Failure::Problems(vec![Problem::new(name, "", says)]);
    let text = fs::read_to_string(name).map_err(|e| problem(format!("could not be read: {e}")))?;
    let sum = bundle::sha256(&text);
    if bundle::listed()?.iter().all(|l| l.sha256 != sum) {
        return Err(problem(format!(
            "is no edition of rules/editions/list.json: its SHA-256 is {sum}"
        )));
    }
    let docs = serde_json::from_str(&text).map_err(|e| problem(e.to_string()))?;
    Ok(link::link_documents(docs)?)
}

/// Writes a text into the file that was named, or gives it back.
fn into_file(options: &Options, place: usize, text: String) -> Result<String, Failure> {
    match options.free.get(place) {
        Some(file) => into(Path::new(file), text),
        None => Ok(text),
    }
}

/// Writes a text into a file, and names it.
fn into(file: &Path, text: String) -> Result<String, Failure> {
    let name = file.display();
    fs::write(file, text)
        .map_err(|e| Failure::Refused(format!("{name}: could not be written: {e}\n")))?;
    Ok(format!("{name}\n"))
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
    let laid = matches!(command.as_str(), "check" | "verify" | "print");
    if options.over.is_some() && (!laid || options.edition.is_some()) {
        return Err(Failure::Usage(format!("{command}: unexpected `--over`")));
    }
    if !options.keep.is_empty() && (command != "editions" || options.free.is_empty()) {
        let says = format!("{command}: unexpected `--keep`; expected `editions FILE --keep ID`");
        return Err(Failure::Usage(says));
    }
    let most = match command.as_str() {
        "print" => 0,
        "edition" => 2,
        _ => 1,
    };
    if let Some(surplus) = options.free.get(most) {
        return Err(Failure::Usage(format!("{command}: unexpected `{surplus}`")));
    }
    match command.as_str() {
        "check" => {
            let law = law(&options)?;
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
        "verify" => rulebook::verify::verify(&law(&options)?).map_err(Failure::Refused),
        "assess" => assess_file(&options),
        "print" => {
            let law = law(&options)?;
            let words = bundle::words_under(options.language, &law);
            let text = report::law(&law, &words, options.language);
            Ok(rulebook::editions::put_together(&law, &words)? + &text)
        }
        "cases" => {
            let folder = options.free.first();
            let folder = folder.map_or(rulebook::cases::FOLDER, String::as_str);
            rulebook::cases::cases(bundle::rulebook()?, folder, options.language)
                .map_err(Failure::Refused)
        }
        "edition" => {
            let Some(id) = options.free.first() else {
                return Err(Failure::Usage("edition: expected an id".to_owned()));
            };
            let docs = edition(id)?;
            let text = bundle::whole(&docs)?;
            if options.free.len() < 2 {
                return Ok(text);
            }
            let line = serde_json::to_string_pretty(&bundle::listing(docs)?);
            let line = line.map_err(|e| Failure::Refused(format!("{e}\n")))?;
            into_file(&options, 1, text).map(|_| line + "\n")
        }
        "editions" => {
            let mut list = bundle::edition_list()?;
            let folder = options.free.first().and_then(|f| Path::new(f).parent());
            let folder = folder.unwrap_or(Path::new(""));
            let mut said = String::new();
            for id in &options.keep {
                let (name, text) = bundle::keep(&mut list, id)?;
                said += &into(&folder.join(name), text)?;
            }
            let list = serde_json::to_string_pretty(&list);
            let list = list.map_err(|e| Failure::Refused(format!("{e}\n")))?;
            Ok(said + &into_file(&options, 0, list + "\n")?)
        }
        "changes" => {
            let languages = match options.free.first() {
                Some(_) => &Language::ALL[..],
                None => &[options.language],
            };
            into_file(&options, 0, rulebook::editions::changes(languages)?)
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
    let law = match &options.edition {
        Some(name) => earlier(name)?,
        None => bundle::rulebook()?,
    };
    let answers = handover::file::answers(&law, file, &text)?;
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
    if options.format == "case" {
        let proof = Proof::of(&law, digest::of_rulebook(&law), &result);
        return Ok(handover::file::write(&law, &proof, &answers) + "\n");
    }
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
    let words = bundle::words_under(options.language, &law);
    let mut text = rulebook::editions::put_together(&law, &words)?;
    text += &report::text(&law, &words, options.language, &answers, &result, &insights);
    let today = bundle::rulebook()?;
    if let Some(edition) = today.earlier.iter().find(|e| e.version == law.version) {
        let now = assess(
            &Assessor::new(Rc::new(today.clone())),
            &answers,
            today.as_of,
        );
        let under = Assessor::new(law);
        let then = Then::of(&today, edition, &under, &answers, &now);
        text.push_str(&rulebook::editions::moved(&today, &then, &words));
    }
    Ok(text)
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
