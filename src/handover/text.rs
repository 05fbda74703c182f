//! The compact form as text: letters for a link, digits for a code, and either way back from
//! whatever a visitor pastes. It must never know what the bytes say.

use super::Damage;

/// What a text form begins with where there is no public address.
pub const SCHEME: &str = "light-mining-case:";
/// A public address, if it can stand before a case: https, without query or fragment, of signs that
/// stand in an address as they are.
#[must_use]
pub fn public(address: &str) -> Option<&str> {
    let address = address.trim();
    let host = address.strip_prefix("https://")?;
    let sound = !host.is_empty()
        && !host.starts_with('/')
        && address.len() <= 200
        && address
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"-._~:/%+!$,;=()".contains(&b));
    sound.then_some(address)
}

/// The word of the fragment.
const FRAGMENT: &str = "#case=";
/// The longest text that is looked at: far more than any case of ours.
pub const LONGEST: usize = 400_000;

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Letters, digits, `-` and `_` (base64url without padding).
#[must_use]
pub fn letters(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() * 4 / 3 + 3);
    for three in bytes.chunks(3) {
        let whole = three
            .iter()
            .chain(std::iter::repeat(&0))
            .take(3)
            .fold(0_usize, |n, b| (n << 8) | usize::from(*b));
        for place in 0..=three.len() {
            let letter = LETTERS.get((whole >> (18 - 6 * place)) & 63);
            out.push(letter.map_or('A', |l| char::from(*l)));
        }
    }
    out
}

fn of_letters(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len() * 3 / 4);
    for four in text.as_bytes().chunks(4) {
        let mut whole = 0_usize;
        for letter in four {
            whole = (whole << 6) | LETTERS.iter().position(|l| l == letter)?;
        }
        let spare = match four.len() {
            4 => 0,
            3 => 2,
            2 => 4,
            _ => return None,
        };
        // A last letter with bits that no byte has was not written by us.
        if whole & ((1 << spare) - 1) != 0 {
            return None;
        }
        let count = four.len() - 1;
        let [.., a, b, c] = (whole >> spare).to_be_bytes();
        out.extend([a, b, c].iter().skip(3 - count));
    }
    Some(out)
}

/// Digits for the digits of 1 to 7 bytes; each length occurs once, so that the last group tells.
const WIDTHS: [usize; 7] = [3, 5, 8, 10, 13, 15, 17];

/// Decimal digits, seventeen for seven bytes: a code holds digits in the least room.
#[must_use]
pub fn digits(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() * 17 / 7 + 3);
    for group in bytes.chunks(7) {
        let value = group.iter().fold(0_u64, |n, b| (n << 8) | u64::from(*b));
        let width = WIDTHS.get(group.len() - 1).copied().unwrap_or(17);
        let value = value.to_string();
        out.extend(std::iter::repeat_n('0', width.saturating_sub(value.len())));
        out.push_str(&value);
    }
    out
}

fn of_digits(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len() * 7 / 17);
    for group in text.as_bytes().chunks(17) {
        let count = WIDTHS.iter().position(|w| *w == group.len())? + 1;
        let value = std::str::from_utf8(group).ok()?.parse::<u64>().ok()?;
        let bytes = value.to_be_bytes();
        let (front, back) = bytes.split_at_checked(8 - count)?;
        if front.iter().any(|b| *b != 0) {
            return None;
        }
        out.extend(back);
    }
    Some(out)
}

/// What the bytes within an opened text may be: a link, its fragment, the text of a code, or the
/// bare form. Two readings where a space follows: chat programs break lines, and people write on.
///
/// # Errors
///
/// What is wrong with the text.
pub fn read(text: &str) -> Result<Vec<Vec<u8>>, Damage> {
    if text.len() > LONGEST {
        return Err(Damage::TooLong);
    }
    let found = [FRAGMENT, SCHEME]
        .iter()
        .find_map(|mark| text.split_once(mark))
        .map(|(_, after)| after);
    let marked = found.is_some();
    let text = found.unwrap_or(text).trim();
    if text.is_empty() {
        return Err(if marked {
            Damage::Changed
        } else {
            Damage::Empty
        });
    }
    let ours = |c: &char| c.is_ascii_alphanumeric() || *c == '-' || *c == '_';
    let whole: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    if !marked && !whole.chars().all(|c| ours(&c)) {
        return Err(Damage::Foreign);
    }
    let readings = [text, whole.as_str()].map(|t| t.chars().take_while(ours).collect::<String>());
    let [first, second] = &readings;
    let known = usize::from(first == second);
    let read: Vec<Vec<u8>> = readings
        .iter()
        .skip(known)
        .filter_map(|t| bytes(t))
        .collect();
    // A short word or a number is no case that was cut.
    match read.is_empty() {
        false => Ok(read),
        true if marked || whole.len() > 60 => Err(Damage::Changed),
        true => Err(Damage::Foreign),
    }
}

fn bytes(run: &str) -> Option<Vec<u8>> {
    if run.is_empty() {
        None
    } else if run.bytes().all(|b| b.is_ascii_digit()) {
        of_digits(run)
    } else {
        of_letters(run)
    }
}

#[cfg(test)]
#[path = "text_tests.rs"]
mod tests;
