//! Packs the product into one file: `dist/index.html`.
//!
//! Takes what Trunk built (`dist-trunk/app.js`, `dist-trunk/app_bg.wasm`), the styles, the words,
//! the law and the first screen in every language, and writes one page that needs no second
//! request. `--public ADDRESS` writes the address that links to a case begin with. `--daily FILE` fills a
//! page that `trunk serve` shows instead; `--quiet FILE` makes a program ready to be made small.
//!
//! It must never know what the words, the law or the screens say.

#[path = "pack/blocks.rs"]
mod blocks;
#[path = "pack/glue.rs"]
mod glue;
#[path = "pack/page.rs"]
mod page;
#[path = "pack/product.rs"]
mod product;
#[path = "pack/quiet.rs"]
mod quiet;
#[path = "pack/slim.rs"]
mod slim;
#[path = "pack/source.rs"]
mod source;
#[path = "pack/streams.rs"]
mod streams;
#[path = "pack/wasm.rs"]
mod wasm;

use std::fs;
use std::path::Path;
use std::process::ExitCode;

/// Where Trunk leaves its output, and where the one file goes.
const BUILT: &str = "dist-trunk";
const OUT: &str = "dist";
/// Where the parts go, one file each, to be measured.
const PARTS: &str = "dist-trunk/parts";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        [] | ["--public", ""] => release(None),
        ["--public", address] => release(Some(*address)),
        ["--daily", file] => daily(Path::new(file)),
        ["--quiet", file] => quieted(file),
        _ => Err("usage: pack [--public ADDRESS | --daily FILE | --quiet FILE]".to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("pack: {message}");
            ExitCode::FAILURE
        }
    }
}

/// The release file, the hosted page's companions, and the parts to be measured.
fn release(public: Option<&str>) -> Result<(), String> {
    let (program, glue) = slim::slimmed(
        &source::bytes(&format!("{BUILT}/app_bg.wasm"))?,
        &glue::offline(&source::text(&format!("{BUILT}/app.js"))?)?,
    )?;
    let parts = page::Parts {
        styles: source::styles()?,
        late_styles: source::late_styles()?,
        first: source::script("web/page/first.js")?,
        loader: source::script("web/page/loader.js")?,
        keep: source::script("web/page/keep.js")?,
        hosted: source::hosted()?,
        glue,
        program: blocks::packed_program(&program)?,
        screens: product::screens()?,
        data: product::data()?,
    };
    let template = page::addressed(&source::text("index.html")?, public)?;
    let packed = page::packed(&template, &parts)?;

    if Path::new(OUT).exists() {
        fs::remove_dir_all(OUT).map_err(|error| format!("{OUT}: cannot be emptied: {error}"))?;
    }
    source::write(&format!("{OUT}/index.html"), packed.html.as_bytes())?;
    let digest = blocks::digest_hex(packed.html.as_bytes());
    source::copy_companions(OUT, &digest)?;
    // In the form that `sha256sum --check` reads.
    source::write(
        &format!("{OUT}/index.html.sha256"),
        format!("{digest}  index.html\n").as_bytes(),
    )?;

    // Measured by tools/sizes.mjs: compressing at the highest level takes Node a moment, and an
    // unoptimised build of this program minutes.
    for (name, text) in &packed.parts {
        source::write(&format!("{PARTS}/{name}"), text.as_bytes())?;
    }
    Ok(())
}

/// Fills the page of `trunk serve`: words, law and styles, but no policy and no first screen, so
/// that Trunk's own reloading works.
fn daily(file: &Path) -> Result<(), String> {
    let name = file.display().to_string();
    let html = page::daily(
        &source::text(&name)?,
        &format!("{}{}", source::styles()?, source::late_styles()?),
        &source::script("web/page/first.js")?,
        &product::data()?,
    )?;
    source::write(&name, html.as_bytes())
}

/// The program without what it would say when it breaks down.
fn quieted(file: &str) -> Result<(), String> {
    let program = quiet::quiet(&source::bytes(file)?).map_err(|what| format!("{file}: {what}"))?;
    source::write(file, &program)
}
