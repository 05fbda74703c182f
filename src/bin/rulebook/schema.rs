//! `rulebook schema`: the JSON schemas, generated from the types.

use light_mining_check::answers::document::schema::AnswersDoc;
use light_mining_check::handover::file::schema::CaseDoc;
use light_mining_check::insight::document::ResultDoc;
use light_mining_check::rulebook::document as doc;

/// Every schema, by file name.
pub fn all() -> Vec<(&'static str, schemars::Schema)> {
    vec![
        (
            "rulebook.schema.json",
            schemars::schema_for!(doc::HeaderDoc),
        ),
        (
            "questions.schema.json",
            schemars::schema_for!(doc::QuestionsDoc),
        ),
        (
            "activities.schema.json",
            schemars::schema_for!(Vec<doc::ActivityDoc>),
        ),
        (
            "rules.schema.json",
            schemars::schema_for!(Vec<doc::RuleDoc>),
        ),
        (
            "findings.schema.json",
            schemars::schema_for!(Vec<doc::FindingDoc>),
        ),
        (
            "duties.schema.json",
            schemars::schema_for!(Vec<doc::DutyDoc>),
        ),
        (
            "moves.schema.json",
            schemars::schema_for!(Vec<doc::MoveDoc>),
        ),
        (
            "places.schema.json",
            schemars::schema_for!(Vec<doc::PlaceDoc>),
        ),
        (
            "authorities.schema.json",
            schemars::schema_for!(Vec<doc::AuthorityDoc>),
        ),
        (
            "errata.schema.json",
            schemars::schema_for!(Vec<doc::ErratumDoc>),
        ),
        (
            "edition.schema.json",
            schemars::schema_for!(doc::EditionDoc),
        ),
        (
            "editions-list.schema.json",
            schemars::schema_for!(Vec<doc::ListedDoc>),
        ),
        ("answers.schema.json", schemars::schema_for!(AnswersDoc)),
        ("case.schema.json", schemars::schema_for!(CaseDoc)),
        ("assessment.schema.json", schemars::schema_for!(ResultDoc)),
    ]
}

/// Writes every schema into a folder.
///
/// # Errors
///
/// The file that could not be written, and why.
pub fn schema(folder: &str) -> Result<String, String> {
    std::fs::create_dir_all(folder).map_err(|e| format!("{folder}: could not be made: {e}\n"))?;
    let mut out = String::new();
    for (name, schema) in all() {
        let path = std::path::Path::new(folder).join(name);
        let text = serde_json::to_string_pretty(&schema).map_err(|e| format!("{name}: {e}\n"))?;
        std::fs::write(&path, text + "\n")
            .map_err(|e| format!("{name}: could not be written: {e}\n"))?;
        out.push_str(name);
        out.push('\n');
    }
    Ok(out)
}
