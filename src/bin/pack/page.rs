//! The one page: fills the markers of `index.html`.
//!
//! Order matters. Styles and the first screen come first, so that the page is read before the rest
//! arrives; then the program, which compiles while words and law still come.

use light_mining_check::handover::text;

use crate::blocks::{Block, policy_hash};

/// What goes into the page.
pub struct Parts {
    /// Styles of the first screen.
    pub styles: String,
    /// Styles it does without.
    pub late_styles: String,
    /// The script that runs before the first paint.
    pub first: String,
    /// The script that starts the program.
    pub loader: String,
    /// The script that gives the file away again, for offline use.
    pub keep: String,
    /// The script for the hosted page; may be empty.
    pub hosted: String,
    /// The glue between page and program.
    pub glue: String,
    /// The program, packed.
    pub program: String,
    /// The first screen and the paper form in each language.
    pub screens: Vec<Screen>,
    /// Words and law.
    pub data: Vec<Block>,
}

/// What one language shows without the program.
pub struct Screen {
    /// The language's tag.
    pub language: &'static str,
    /// The first screen.
    pub start: String,
    /// That the program cannot run here, for the link to the paper form.
    pub way: String,
    /// The paper form and the list of what is always banned.
    pub fallback: String,
}

/// The page, and the texts of its parts for the table of sizes.
pub struct Packed {
    /// The whole file.
    pub html: String,
    /// Each part's name and text; the first screen is the file up to its end.
    pub parts: Vec<(String, String)>,
}

/// Where the public address goes.
const NO_ADDRESS: &str = "<meta name=\"lmc-public\" content=\"\">";
/// What the id of a paper form begins with.
const PAPER: &str = "paper-";
/// Where the first screen ends; the next marker follows it.
const FIRST_SCREEN_END: &str = "<!-- pack: fallback -->";
/// The block that holds the page without its blocks (`self_description`).
const SELF_ID: &str = "lmc-self";
/// Large parts that are no blocks, but that the description names instead of repeating.
const STYLE_ID: &str = "lmc-style";
const GLUE_ID: &str = "lmc-glue";

/// The template with the public address, if one is configured. It goes in before anything is counted
/// or compressed, so that the digest, the twins and the offline copy are those of the page served.
pub fn addressed(template: &str, public: Option<&str>) -> Result<String, String> {
    let Some(given) = public else {
        return Ok(template.to_owned());
    };
    let address = text::public(given).ok_or_else(|| {
        format!("PUBLIC: expected an address that begins with https:// and has no query, no # and at most 200 characters, found `{given}`")
    })?;
    if template.matches(NO_ADDRESS).count() != 1 {
        return Err(format!("index.html: expected once: {NO_ADDRESS}"));
    }
    let meta = NO_ADDRESS.replace("\"\"", &format!("\"{address}\""));
    Ok(template.replace(NO_ADDRESS, &meta))
}

/// The release page.
pub fn packed(template: &str, parts: &Parts) -> Result<Packed, String> {
    let screens = |kind: &str, text: fn(&Screen) -> &str| -> String {
        parts
            .screens
            .iter()
            .map(|screen| {
                let language = screen.language;
                let mark = if kind == "fallback" {
                    format!(" data-fallback=\"{language}\" id=\"{PAPER}{language}\"")
                } else {
                    String::new()
                };
                format!(
                    "<div lang=\"{language}\" data-in=\"{language}\"{mark}>{}</div>\n",
                    text(screen)
                )
            })
            .collect()
    };
    let start = [
        ways(&parts.screens),
        screens("start", |screen| &screen.start),
    ]
    .concat();
    let fallback = screens("fallback", |screen| &screen.fallback);

    let program = Block::program(parts.program.clone());
    let pristine = Block {
        id: SELF_ID.to_owned(),
        kind: "application/json",
        text: String::new(),
    };
    let held_place = |block: &Block| block.element(&place(&block.id));
    let scripts: Vec<&str> = [
        &parts.first,
        &parts.glue,
        &parts.loader,
        &parts.keep,
        &parts.hosted,
    ]
    .into_iter()
    .map(String::as_str)
    .filter(|script| !script.is_empty())
    .collect();
    for script in &scripts {
        if script.contains("</script") || script.contains("<!--") {
            return Err("a script holds what would end its element".to_owned());
        }
    }
    let styled = |part: &String| Some(part.split_once(" style=\"")?.1.to_owned());
    if let Some(near) = styled(&start).or_else(|| styled(&fallback)) {
        let near: String = near.chars().take(60).collect();
        return Err(format!(
            "a first screen holds a style attribute, which the policy drops: {near}"
        ));
    }

    let late = if parts.late_styles.is_empty() {
        String::new()
    } else {
        style(&parts.late_styles)
    };
    let skeleton = filled(
        &without_trunk(template),
        &[
            (
                "policy",
                policy(
                    &scripts,
                    &[&parts.styles, &parts.late_styles],
                    !parts.hosted.is_empty(),
                ),
            ),
            (
                "styles",
                format!("<style id=\"{STYLE_ID}\">{}</style>\n", place(STYLE_ID)),
            ),
            ("first", script(&parts.first)),
            ("start", start.clone()),
            ("fallback", format!("{FIRST_SCREEN_END}{late}{fallback}")),
            (
                "program",
                [
                    held_place(&program),
                    format!("<script id=\"{GLUE_ID}\">{}</script>\n", place(GLUE_ID)),
                    script(&parts.loader),
                    script(&parts.keep),
                    script(&parts.hosted),
                ]
                .concat(),
            ),
            (
                "data",
                format!(
                    "{}{}",
                    parts.data.iter().map(held_place).collect::<String>(),
                    held_place(&pristine)
                ),
            ),
        ],
    )?;
    let (first_screen, _) = skeleton
        .split_once(FIRST_SCREEN_END)
        .ok_or("index.html: no first screen")?;
    let first_screen = first_screen.replace(&place(STYLE_ID), &parts.styles);
    let skeleton = skeleton.replace(FIRST_SCREEN_END, "");

    let pristine_text = Block::json(SELF_ID, &self_description(&skeleton)?).text;
    let held = [
        (SELF_ID, pristine_text.as_str()),
        (STYLE_ID, parts.styles.as_str()),
        (GLUE_ID, parts.glue.as_str()),
        (program.id.as_str(), program.text.as_str()),
    ];
    let mut html = skeleton;
    for (id, text) in held.into_iter().chain(
        parts
            .data
            .iter()
            .map(|block| (block.id.as_str(), block.text.as_str())),
    ) {
        html = html.replace(&place(id), text);
    }
    if html.contains('\u{0}') || html.contains('\r') {
        return Err("the page holds a character that a browser would change".to_owned());
    }

    let mut named = vec![
        ("first screen".to_owned(), first_screen),
        (
            "code".to_owned(),
            [parts.program.as_str(), &scripts.concat()].concat(),
        ),
        (
            "style".to_owned(),
            [parts.styles.as_str(), &parts.late_styles].concat(),
        ),
        (
            "markup".to_owned(),
            [start, fallback, pristine_text].concat(),
        ),
    ];
    for block in &parts.data {
        named.push((
            block.id.trim_start_matches("lmc-").to_owned(),
            block.text.clone(),
        ));
    }
    Ok(Packed { html, parts: named })
}

/// The way to each language's paper form. Before the first screens: without scripts all of them
/// stand before the forms, and nothing in them says that their buttons are gone.
fn ways(screens: &[Screen]) -> String {
    let way = |screen: &Screen| {
        let Screen { language, way, .. } = screen;
        format!(
            "<p lang=\"{language}\" data-in=\"{language}\"><a href=\"#{PAPER}{language}\">{way}</a></p>"
        )
    };
    let ways: String = screens.iter().map(way).collect();
    format!("<div class=\"page\" data-fallback>{ways}</div>\n")
}

/// The page that `trunk serve` shows: Trunk's output with styles, words and law.
pub fn daily(built: &str, styles: &str, first: &str, data: &[Block]) -> Result<String, String> {
    let blocks: String = data
        .iter()
        .map(|block| block.element(&block.text))
        .collect();
    // The blocks go where the program would be, before Trunk's starter, so that they are there
    // when the app reads them.
    filled(
        built,
        &[
            ("policy", String::new()),
            ("styles", style(styles)),
            ("first", script(first)),
            ("start", String::new()),
            ("fallback", String::new()),
            ("program", blocks),
            ("data", String::new()),
        ],
    )
}

/// Replaces each marker, exactly once.
fn filled(template: &str, texts: &[(&str, String)]) -> Result<String, String> {
    let mut html = template.to_owned();
    for (name, text) in texts {
        let marker = format!("<!-- pack: {name} -->");
        if html.matches(&marker).count() != 1 {
            return Err(format!("index.html: expected once: {marker}"));
        }
        html = html.replace(&marker, text);
    }
    Ok(html)
}

/// The template without Trunk's own elements.
fn without_trunk(template: &str) -> String {
    template
        .lines()
        .filter(|line| !line.contains("data-trunk"))
        .map(|line| format!("{line}\n"))
        .collect()
}

/// Stands where a block's text goes. No text of a page holds this character.
fn place(id: &str) -> String {
    format!("\u{0}{id}\u{0}")
}

/// The page as a list that the app can join again into the same bytes, for "keep an offline copy":
/// text, id of an element, text, id of an element, …, text. The live page cannot serve for that; it holds
/// answers and whatever the browser's extensions put there.
fn self_description(skeleton: &str) -> Result<String, String> {
    let pieces: Vec<&str> = skeleton.split('\u{0}').collect();
    serde_json::to_string(&pieces).map_err(|error| format!("the page cannot be described: {error}"))
}

fn style(text: &str) -> String {
    format!("<style>{text}</style>\n")
}

fn script(text: &str) -> String {
    if text.is_empty() {
        String::new()
    } else {
        format!("<script>{text}</script>\n")
    }
}

/// What the browser is to forbid. Trusted types and the worker's address are named only where the
/// hosted page has a worker.
fn policy(scripts: &[&str], styles: &[&str], hosted: bool) -> String {
    let hashes = |texts: &[&str]| {
        let hashes: Vec<String> = texts
            .iter()
            .filter(|text| !text.is_empty())
            .map(|text| policy_hash(text))
            .collect();
        hashes.join(" ")
    };
    let rules = [
        "default-src 'none'".to_owned(),
        format!("script-src {} 'wasm-unsafe-eval'", hashes(scripts)),
        format!("style-src {}", hashes(styles)),
        "img-src data:".to_owned(),
        "connect-src 'none'".to_owned(),
        "form-action 'none'".to_owned(),
        "base-uri 'none'".to_owned(),
        "worker-src 'self'".to_owned(),
        "manifest-src 'self'".to_owned(),
        "require-trusted-types-for 'script'".to_owned(),
        format!(
            "trusted-types {}",
            if hosted { "lmc-worker" } else { "'none'" }
        ),
    ];
    format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">",
        rules.join("; ")
    )
}

#[cfg(test)]
#[path = "page_tests.rs"]
mod tests;
