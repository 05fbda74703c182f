//! The files that the packing reads and writes. Every error names its file.

use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::glue;

/// The style files, one a layer, in the order of the cascade.
const LAYERS: [&str; 7] = [
    "tokens", "base", "layout", "parts", "report", "stand", "print",
];
/// Those that the first screen does without: they stand after it.
const LATE: [&str; 3] = ["report", "stand", "print"];

/// A text file, with plain line ends: a browser would change others and the hashes would not fit.
pub fn text(path: &str) -> Result<String, String> {
    let text =
        fs::read_to_string(path).map_err(|error| format!("{path}: cannot be read: {error}"))?;
    Ok(text.replace("\r\n", "\n"))
}

/// A file of any kind.
pub fn bytes(path: &str) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| format!("{path}: cannot be read: {error}"))
}

/// Writes a file, with its folder.
pub fn write(path: &str, bytes: &[u8]) -> Result<(), String> {
    if let Some(folder) = Path::new(path).parent() {
        fs::create_dir_all(folder)
            .map_err(|error| format!("{}: cannot be made: {error}", folder.display()))?;
    }
    fs::write(path, bytes).map_err(|error| format!("{path}: cannot be written: {error}"))
}

/// One of our own scripts, without comments.
pub fn script(path: &str) -> Result<String, String> {
    Ok(glue::trimmed(&text(path)?))
}

/// The script for the hosted page only: worker and manifest, of no use without the worker.
pub fn hosted() -> Result<String, String> {
    if Path::new("web/sw.js").exists() {
        script("web/page/hosted.js")
    } else {
        Ok(String::new())
    }
}

/// The styles of the first screen and of the page itself.
pub fn styles() -> Result<String, String> {
    no_stranger()?;
    let layers = LAYERS.iter().filter(|layer| !LATE.contains(layer));
    let mut styles = String::new();
    for layer in layers {
        styles.push_str(&squeezed(&text(&format!("styles/{layer}.css"))?));
    }
    styles.push_str(&squeezed(&text("web/page/page.css")?));
    Ok(styles)
}

/// The styles that the first screen does without: those of late layers, and what a feature adds to
/// a layer in a file of its own, `layer-feature.css`, in the order of their names.
pub fn late_styles() -> Result<String, String> {
    let mut names = features()?;
    names.extend(LATE.iter().map(|&layer| layer.to_owned()));
    names
        .iter()
        .map(|name| Ok(squeezed(&text(&format!("styles/{name}.css"))?)))
        .collect()
}

/// The names of the features' style files.
fn features() -> Result<Vec<String>, String> {
    let folder =
        fs::read_dir("styles").map_err(|error| format!("styles: cannot be read: {error}"))?;
    let mut names = Vec::new();
    for entry in folder {
        let path = entry
            .map_err(|error| format!("styles: cannot be read: {error}"))?
            .path();
        let stem = path.file_stem().and_then(|stem| stem.to_str());
        if let Some(name) = stem.filter(|name| layer_of(name).is_some()) {
            names.push(name.to_owned());
        }
    }
    names.sort_unstable();
    Ok(names)
}

/// The layer that a feature's file adds to.
fn layer_of(name: &str) -> Option<&str> {
    let (layer, _) = name.split_once('-')?;
    LAYERS.contains(&layer).then_some(layer)
}

/// A style file that is in no layer would silently be left out.
fn no_stranger() -> Result<(), String> {
    let folder =
        fs::read_dir("styles").map_err(|error| format!("styles: cannot be read: {error}"))?;
    for entry in folder {
        let path = entry
            .map_err(|error| format!("styles: cannot be read: {error}"))?
            .path();
        let known = path
            .file_stem()
            .and_then(|stem| stem.to_str())
            .is_some_and(|stem| LAYERS.contains(&stem) || layer_of(stem).is_some());
        if !known && path.extension().is_some_and(|ending| ending == "css") {
            return Err(format!(
                "{}: not one of the layers {}",
                path.display(),
                LAYERS.join(", ")
            ));
        }
    }
    Ok(())
}

/// CSS without comments and with single spaces; what stands in quotation marks is kept.
pub fn squeezed(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css.chars().peekable();
    let mut quote: Option<char> = None;
    while let Some(character) = rest.next() {
        if let Some(mark) = quote {
            out.push(character);
            if character == '\\' {
                out.extend(rest.next());
            } else if character == mark {
                quote = None;
            }
        } else if character == '/' && rest.peek() == Some(&'*') {
            rest.next();
            let mut before = ' ';
            for inner in rest.by_ref() {
                if before == '*' && inner == '/' {
                    break;
                }
                before = inner;
            }
        } else if character.is_whitespace() {
            if !out.is_empty() && !out.ends_with([' ', '{', '}', ';', ',']) {
                out.push(' ');
            }
        } else {
            if matches!(character, '"' | '\'') {
                quote = Some(character);
            }
            if matches!(character, '{' | '}' | ';') && out.ends_with(' ') {
                out.pop();
            }
            out.push(character);
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// What stands beside the hosted page: the embed script, the worker, the manifests, the icons.
/// `{{digest}}` in them becomes the page's digest: so the worker differs with every page, and
/// refuses a page that arrived broken. `{{icons/NAME}}` becomes the icon itself as a data address:
/// the page's policy lets no browser load a picture from anywhere, not for its manifest either.
pub fn copy_companions(out: &str, digest: &str) -> Result<(), String> {
    copy_folder(Path::new("web"), Path::new(out), digest)
}

fn copy_folder(from: &Path, to: &Path, digest: &str) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("{}: cannot be copied: {error}", from.display());
    let mut paths: Vec<_> = fs::read_dir(from)
        .map_err(failed)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()
        .map_err(failed)?;
    paths.sort();
    for path in paths {
        let Some(name) = path.file_name() else {
            continue;
        };
        // Parts of the one file itself.
        if name == "page" {
            continue;
        }
        if path.is_dir() {
            copy_folder(&path, &to.join(name), digest)?;
            continue;
        }
        let source = path.display().to_string();
        let target = to.join(name).display().to_string();
        match String::from_utf8(bytes(&source)?) {
            Ok(text) if name == "embed.js" => write(&target, glue::squeezed(&text).as_bytes())?,
            Ok(text) => write(&target, filled(&text, digest)?.as_bytes())?,
            Err(picture) => write(&target, picture.as_bytes())?,
        }
    }
    Ok(())
}

/// A companion with its places filled.
fn filled(text: &str, digest: &str) -> Result<String, String> {
    let text = text.replace("{{digest}}", digest);
    let mut pieces = text.split("{{icons/");
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (name, rest) = piece
            .split_once("}}")
            .ok_or("web: a place for an icon does not end")?;
        let kind = if name.ends_with(".svg") {
            "svg+xml"
        } else {
            "png"
        };
        let picture = STANDARD.encode(bytes(&format!("web/icons/{name}"))?);
        out.push_str(&format!("data:image/{kind};base64,{picture}{rest}"));
    }
    Ok(out)
}

#[cfg(test)]
#[path = "source_tests.rs"]
mod tests;
