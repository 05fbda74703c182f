//! The glue that wasm-bindgen writes between the page and the program, made fit for one file.

/// The glue can load a program from an address. This page never does, and the policy would refuse
/// it; taken out, the file provably holds no call of `fetch`.
const LOADING: &str = "module_or_path = fetch(module_or_path);";
const REFUSING: &str = "throw new Error('no loading by address');";

/// What short names of private members begin with.
const LETTERS: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// The glue without its way to load from an address, its comments and its indentation.
pub fn offline(glue: &str) -> Result<String, String> {
    if glue.matches(LOADING).count() != 1 {
        return Err(format!("dist-trunk/app.js: expected once: {LOADING}"));
    }
    let glue = glue.replace(LOADING, REFUSING);
    if glue.contains("fetch(") {
        return Err("dist-trunk/app.js: another call of fetch".to_owned());
    }
    Ok(trimmed(&glue))
}

/// Without comment lines, empty lines and indentation. Only whole lines go, so no string is
/// touched: neither the glue nor our scripts hold a string of several lines.
pub fn trimmed(script: &str) -> String {
    let mut out = String::with_capacity(script.len());
    let mut in_comment = false;
    for line in script.lines().map(str::trim) {
        if in_comment || line.starts_with("/*") {
            in_comment = !line.ends_with("*/");
        } else if !line.is_empty() && !line.starts_with("//") {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

/// A script without comment lines, without spaces, semicolons and commas where none is needed, and
/// with short names for private members. It must end every statement with a semicolon, have no empty
/// one, and hold no quotation mark, space or brace in a regular expression.
pub fn squeezed(script: &str) -> String {
    let script = trimmed(script);
    let word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$' | '#');
    let mut out = String::with_capacity(script.len());
    let mut rest = script.chars().peekable();
    let mut quote: Option<char> = None;
    let mut names: Vec<String> = Vec::new();
    while let Some(character) = rest.next() {
        if let Some(mark) = quote {
            out.push(character);
            if character == '\\' {
                out.extend(rest.next());
            } else if character == mark {
                quote = None;
            }
        } else if character.is_whitespace() {
            while rest.peek().is_some_and(|c| c.is_whitespace()) {
                rest.next();
            }
            if out.ends_with(word) && rest.peek().is_some_and(|c| word(*c)) {
                out.push(' ');
            }
        } else if character == '#' && rest.peek().is_some_and(char::is_ascii_alphabetic) {
            let mut name = String::new();
            while let Some(letter) = rest.next_if(|c| word(*c)) {
                name.push(letter);
            }
            let known = names.iter().position(|one| *one == name);
            let at = known.unwrap_or(names.len());
            if known.is_none() {
                names.push(name);
            }
            out.push('#');
            out.push_str(&short(at));
        } else {
            if matches!(character, '"' | '\'' | '`') {
                quote = Some(character);
            }
            if character == '}' && out.ends_with([';', ',']) {
                out.pop();
            }
            out.push(character);
        }
    }
    out
}

/// The short name of a private member, by its number: a letter, and from the 53rd on a figure behind
/// it. No two have the same.
fn short(number: usize) -> String {
    let letter = LETTERS.chars().nth(number % LETTERS.len());
    let round = number / LETTERS.len();
    let figure = if round > 0 {
        round.to_string()
    } else {
        String::new()
    };
    letter.into_iter().chain(figure.chars()).collect()
}

#[cfg(test)]
#[path = "glue_tests.rs"]
mod tests;
