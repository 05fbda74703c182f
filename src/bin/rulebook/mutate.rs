//! `rulebook mutate`: the mutation score of the law, every survivor, and where one would show.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;

use light_mining_check::rulebook::Problem;
use light_mining_check::rulebook::link::{self, Documents};
use light_mining_check::verification::cases::Case;
use light_mining_check::verification::mutation::edges::{self, Entry};
use light_mining_check::verification::mutation::report::{self, Counts};
use light_mining_check::verification::mutation::{Bench, Fate, Mutant, all, propose};
use serde::Deserialize;
use sha2::{Digest, Sha256};

/// The file of reasons, beside the cases.
const EQUIVALENTS: &str = "equivalents.json";

/// How the page begins.
const HEAD: &str = "# Mutation score of the law

Written by `cargo rulebook mutate --write docs/mutation.md`; `make deep` runs it and fails on a survivor.

One thing at a time is changed in the rulebook, as a slip of the hand would change it, and everything that could notice is asked: linking, the edges (`rules/cases/edges/`), the case book, the part of the verification that looks at what was changed. What nobody notices is compared with the rulebook by decision diagrams over every answer sheet. It is *equivalent* if they are equal, and a *survivor* if not. The score is the share noticed of those that are not equivalent.

A mutant is counted under the first that notices it, in this order. Changed are rules, duties, when an activity is done and when a question arises. Options, orders, impossible combinations, moves, places and figures are not: verification and tests hold those.

The first run, on 27 November 2026 and before there were edges, noticed 32.56 % of 4,197 mutants; none of a question was made then.

The answers of the edges were proposed by the tool (`--propose`), with both readings. The reading kept was read against the sentence of its rule and the provisions that the rule rests on: once, and not by a lawyer.
";

/// What was asked for.
#[derive(Default)]
pub struct Asked {
    folder: Option<String>,
    resume: Option<String>,
    write: Option<String>,
    only: Option<String>,
    date: Option<String>,
    propose: bool,
}

impl Asked {
    /// Reads the command's arguments.
    ///
    /// # Errors
    ///
    /// An option that is not known or lacks its value.
    pub fn read(arguments: &[String]) -> Result<Self, String> {
        let mut asked = Self::default();
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            let mut value = || {
                let value = rest.next().cloned();
                value.ok_or_else(|| format!("{argument}: expected a value"))
            };
            match argument.as_str() {
                "--resume" => asked.resume = Some(value()?),
                "--write" => asked.write = Some(value()?),
                "--date" => asked.date = Some(value()?),
                "--only" => asked.only = Some(value()?),
                "--propose" => asked.propose = true,
                other if other.starts_with("--") => {
                    return Err(format!("unknown option `{other}`"));
                }
                other => asked.folder = Some(other.to_owned()),
            }
        }
        Ok(asked)
    }
}

/// Everything that the result depends on.
struct Given {
    docs: Documents,
    cases: Vec<Case>,
    edges: Vec<Entry>,
    reasons: Vec<Reason>,
    digest: String,
}

/// Runs every mutant and prints the score. A survivor is a failure.
///
/// # Errors
///
/// What is wrong with the files, or the score with its survivors.
pub fn mutate(asked: &Asked) -> Result<String, String> {
    let given = given(asked.folder.as_deref().unwrap_or("rules")).map_err(|problems| {
        let lines: Vec<String> = problems.iter().map(|p| format!("{p}\n")).collect();
        lines.concat()
    })?;
    let bench = Bench::new(&given.docs, &given.cases, &given.edges).map_err(|problems| {
        let lines: Vec<String> = problems.iter().map(|p| format!("{p}\n")).collect();
        lines.concat()
    })?;
    let mutants = all(&given.docs);
    let wanted = |m: &&Mutant| {
        let only = asked.only.as_deref();
        only.is_none_or(|o| m.id.starts_with(o))
    };
    let mut known = Known::open(asked.resume.as_deref(), &given.digest)?;
    let mut judged: Vec<(&Mutant, Fate)> = Vec::new();
    for mutant in mutants.iter().filter(wanted) {
        let fate = match known.fates.get(&mutant.id) {
            Some(fate) => fate.clone(),
            None => {
                let fate = bench.judge(mutant);
                known.add(&mutant.id, &fate)?;
                fate
            }
        };
        judged.push((mutant, fate));
    }
    let mut out = report::table(&judged);
    let survive = report::list(&judged, &Fate::Survives);
    if asked.propose {
        out.push_str(&proposals(&bench, &judged));
    } else if !survive.is_empty() {
        let _ = write!(out, "\nsurvive:\n{survive}");
    }
    if let Some(path) = &asked.write {
        let date = asked.date.as_deref().unwrap_or(&given.docs.header.as_of);
        let text = page(&given, &judged, date);
        fs::write(path, text).map_err(|e| format!("{path}: {e}\n"))?;
    }
    let unexplained = unexplained(&given.reasons, &judged, asked.only.is_none());
    out.push_str(&unexplained);
    if unexplained.is_empty() && Counts::of(&judged, None).survive == 0 {
        Ok(out)
    } else {
        Err(out)
    }
}

/// The files of a folder: rulebook, cases, edges.
fn given(folder: &str) -> Result<Given, Vec<Problem>> {
    let folder = Path::new(folder);
    let unread = |path: &Path, e: &std::io::Error| {
        vec![Problem::new(&path.display().to_string(), "", e.to_string())]
    };
    // Another program may judge otherwise: it is part of what the result depends on.
    let mut digest = Sha256::new();
    let program = std::env::current_exe().and_then(fs::read);
    digest.update(program.unwrap_or_default());
    let mut read = |path: &Path| {
        let text = fs::read_to_string(path).map_err(|e| unread(path, &e))?;
        digest.update(&text);
        Ok::<String, Vec<Problem>>(text)
    };
    let mut files = BTreeMap::new();
    for name in link::FILES {
        files.insert(name.to_owned(), read(&folder.join(name))?);
    }
    let docs = link::parse_all(&files)?;
    let mut cases = Vec::new();
    for path in listed(&folder.join("cases"), "md") {
        let name = path.file_name().map(|n| n.to_string_lossy().into_owned());
        cases.push(Case::read(&name.unwrap_or_default(), &read(&path)?)?);
    }
    let mut entries = Vec::new();
    for path in listed(&folder.join("cases/edges"), "json") {
        let text = read(&path)?;
        entries.extend(edges::read(&path.display().to_string(), &text).map_err(|p| vec![p])?);
    }
    let path = folder.join("cases").join(EQUIVALENTS);
    let reasons = match fs::read_to_string(&path) {
        Ok(text) => serde_json::from_str(&text)
            .map_err(|e| vec![Problem::new(&path.display().to_string(), "", e.to_string())])?,
        // A rulebook without such a file explains nothing.
        Err(_) => Vec::new(),
    };
    let digest = format!("{:x}", digest.finalize());
    Ok(Given {
        docs,
        cases,
        edges: entries,
        reasons,
        digest,
    })
}

/// The files of a folder with an ending, in the order of their names.
fn listed(folder: &Path, ending: &str) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut paths: Vec<_> = entries
        .filter_map(|e| e.ok().map(|e| e.path()))
        .filter(|p| p.extension().is_some_and(|e| e == ending))
        .collect();
    paths.sort();
    paths
}

/// What an earlier run found out, and the file that the rest goes to as it comes.
struct Known {
    fates: BTreeMap<String, Fate>,
    file: Option<fs::File>,
}

impl Known {
    /// Reads what is known, if it was found out about these very files.
    fn open(path: Option<&str>, digest: &str) -> Result<Self, String> {
        let Some(path) = path else {
            return Ok(Self {
                fates: BTreeMap::new(),
                file: None,
            });
        };
        let text = fs::read_to_string(path).unwrap_or_default();
        let mut lines = text.lines();
        let same = lines.next() == Some(digest);
        let fates: BTreeMap<String, Fate> = lines
            .filter(|_| same)
            .filter_map(|line| {
                let mut parts = line.splitn(3, '\t');
                let (id, name, by) = (parts.next()?, parts.next()?, parts.next()?);
                Some((id.to_owned(), Fate::read(name, by)?))
            })
            .collect();
        let failed = |e: std::io::Error| format!("{path}: {e}\n");
        let mut file = fs::OpenOptions::new()
            .create(true)
            .write(true)
            .append(same)
            .truncate(!same)
            .open(path)
            .map_err(failed)?;
        if !same {
            writeln!(file, "{digest}").map_err(failed)?;
        }
        Ok(Self {
            fates,
            file: Some(file),
        })
    }

    fn add(&mut self, id: &str, fate: &Fate) -> Result<(), String> {
        let (name, by) = fate.named();
        match &mut self.file {
            Some(file) => writeln!(file, "{id}\t{name}\t{by}").map_err(|e| format!("{e}\n")),
            None => Ok(()),
        }
    }
}

/// Where each survivor would show, part by part.
fn proposals(bench: &Bench<'_>, judged: &[(&Mutant, Fate)]) -> String {
    let mut out = String::new();
    let survive: Vec<&Mutant> = judged
        .iter()
        .filter(|(_, f)| *f == Fate::Survives)
        .map(|(m, _)| *m)
        .collect();
    for part in survive.chunk_by(|a, b| a.part == b.part) {
        let id = part.first().map_or("", |first| &first.id);
        let id = id.split('/').next().unwrap_or_default();
        let _ = writeln!(out, "# {id}");
        for line in propose::lines(&propose::proposals(bench, part)) {
            let _ = writeln!(out, "{line}");
        }
    }
    out
}

/// Why mutants are equivalent, as `equivalents.json` says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reason {
    mutants: Vec<String>,
    why: String,
}

/// Equivalents without a reason, and reasons for what is not equivalent.
fn unexplained(reasons: &[Reason], judged: &[(&Mutant, Fate)], whole: bool) -> String {
    let mut out = String::new();
    let explained = |id: &str| reasons.iter().any(|r| r.mutants.iter().any(|m| m == id));
    for (mutant, fate) in judged {
        if *fate == Fate::Equivalent && !explained(&mutant.id) {
            let _ = writeln!(
                out,
                "{EQUIVALENTS}: no reason why `{}` ({}) is equivalent",
                mutant.id, mutant.says
            );
        }
    }
    let equivalent = |id: &str| {
        let mut of = judged.iter().filter(|(_, f)| *f == Fate::Equivalent);
        of.any(|(m, _)| m.id == id)
    };
    let named = reasons.iter().flat_map(|r| &r.mutants);
    for id in named.filter(|id| whole && !equivalent(id)) {
        let _ = writeln!(out, "{EQUIVALENTS}: `{id}` is not equivalent");
    }
    out
}

/// The page that is committed.
fn page(given: &Given, judged: &[(&Mutant, Fate)], date: &str) -> String {
    let mut out = format!(
        "{HEAD}\nRules {} as of {}; run on {date}. {} cases, {} edges.\n\n{}",
        given.docs.header.version,
        given.docs.header.as_of,
        given.cases.len(),
        given.edges.iter().map(|e| e.edges.len()).sum::<usize>(),
        report::table(judged)
    );
    let survive = report::list(judged, &Fate::Survives);
    let _ = write!(
        out,
        "\n## Survivors\n\n{}",
        if survive.is_empty() {
            "None.\n"
        } else {
            &survive
        }
    );
    out.push_str("\n## Equivalent\n\nProved by diagrams: on every answer sheet that can be, the same rules stand with the same certainty, the same duties are required and owed, the same activities are done. Why:\n");
    let says = |id: &String| judged.iter().find(|(m, _)| m.id == *id);
    for reason in &given.reasons {
        let _ = writeln!(out, "\n{}\n", reason.why);
        for (mutant, _) in reason.mutants.iter().filter_map(says) {
            let _ = writeln!(out, "- `{}`: {}", mutant.id, mutant.says);
        }
    }
    let mut by: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, fate) in judged {
        if let Fate::Verification(check) = fate {
            *by.entry(check).or_default() += 1;
        }
    }
    if !by.is_empty() {
        out.push_str("\n## Refused by verification alone\n\n");
        for (check, count) in by {
            let _ = writeln!(out, "- `{check}`: {count}");
        }
    }
    out
}
