//! Reading JSON. It must never accept what the standard does not, nor follow a text too deep.

use super::Json;

/// How deep lists and objects may nest; our own files need five.
const DEEPEST: usize = 40;

/// How many members an object may have: finding one that stands twice takes the square of it.
const MOST: usize = 1000;

/// Why a text is no JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// What was expected.
    pub says: String,
}

impl Error {
    /// The place, as problems name it.
    #[must_use]
    pub fn place(&self) -> String {
        format!("line {} column {}", self.line, self.column)
    }
}

/// Reads a text that is one JSON value.
///
/// # Errors
///
/// The first place where it is not.
pub fn parse(text: &str) -> Result<Json, Error> {
    let mut reader = Reader { text, at: 0 };
    let read = reader.value(0).and_then(|value| {
        reader.space();
        if reader.at == text.len() {
            Ok(value)
        } else {
            Err("expected the end".to_owned())
        }
    });
    read.map_err(|says| {
        let before = text.get(..reader.at).unwrap_or(text);
        Error {
            line: before.matches('\n').count() + 1,
            column: before.rsplit('\n').next().unwrap_or("").chars().count() + 1,
            says,
        }
    })
}

struct Reader<'t> {
    text: &'t str,
    /// Always at the beginning of a character.
    at: usize,
}

/// What was expected.
type Read<T> = Result<T, String>;

impl<'t> Reader<'t> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn space(&mut self) {
        self.run(|byte| matches!(byte, b' ' | b'\n' | b'\r' | b'\t'));
    }

    /// Goes past the bytes that fit, all below 128; gives them.
    fn run(&mut self, fits: fn(u8) -> bool) -> &'t str {
        let from = self.at;
        while self.peek().is_some_and(fits) {
            self.at += 1;
        }
        self.since(from)
    }

    /// What was gone past.
    fn since(&self, from: usize) -> &'t str {
        self.text.get(from..self.at).unwrap_or_default()
    }

    fn takes(&mut self, byte: u8) -> bool {
        let comes = self.peek() == Some(byte);
        self.at += usize::from(comes);
        comes
    }

    fn value(&mut self, depth: usize) -> Read<Json> {
        if depth > DEEPEST {
            return Err("expected less nesting".to_owned());
        }
        self.space();
        match self.peek() {
            Some(b'"') => Ok(Json::Text(self.string()?)),
            Some(b'[') => self.list(depth),
            Some(b'{') => self.object(depth),
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ => {
                let from = self.at;
                let value = match self.run(|byte| byte.is_ascii_alphabetic()) {
                    "null" => Some(Json::Null),
                    "true" => Some(Json::Bool(true)),
                    "false" => Some(Json::Bool(false)),
                    _ => None,
                };
                value.ok_or_else(|| {
                    self.at = from;
                    "expected a value".to_owned()
                })
            }
        }
    }

    fn list(&mut self, depth: usize) -> Read<Json> {
        let mut values = Vec::new();
        self.at += 1;
        self.space();
        if self.takes(b']') {
            return Ok(Json::List(values));
        }
        loop {
            values.push(self.value(depth + 1)?);
            self.space();
            if self.takes(b']') {
                return Ok(Json::List(values));
            }
            if !self.takes(b',') {
                return Err("expected `,` or `]`".to_owned());
            }
        }
    }

    fn object(&mut self, depth: usize) -> Read<Json> {
        let mut members: Vec<(String, Json)> = Vec::new();
        self.at += 1;
        self.space();
        if self.takes(b'}') {
            return Ok(Json::Object(members));
        }
        loop {
            self.space();
            let from = self.at;
            if self.peek() != Some(b'"') {
                return Err("expected a name in quotation marks".to_owned());
            }
            if members.len() == MOST {
                return Err(format!("expected at most {MOST} members"));
            }
            let name = self.string()?;
            if members.iter().any(|(own, _)| *own == name) {
                self.at = from;
                return Err(format!("`{name}` stands twice"));
            }
            self.space();
            if !self.takes(b':') {
                return Err("expected `:`".to_owned());
            }
            let value = self.value(depth + 1)?;
            members.push((name, value));
            self.space();
            if self.takes(b'}') {
                return Ok(Json::Object(members));
            }
            if !self.takes(b',') {
                return Err("expected `,` or `}`".to_owned());
            }
        }
    }

    fn number(&mut self) -> Read<Json> {
        let from = self.at;
        let digits = |this: &mut Self| !this.run(|byte| byte.is_ascii_digit()).is_empty();
        self.takes(b'-');
        let mut sound = self.takes(b'0') || digits(self);
        if self.takes(b'.') {
            sound &= digits(self);
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            if !self.takes(b'-') {
                self.takes(b'+');
            }
            sound &= digits(self);
        }
        if sound {
            Ok(Json::Number(self.since(from).to_owned()))
        } else {
            Err("expected a digit".to_owned())
        }
    }

    fn string(&mut self) -> Read<String> {
        let mut read = String::new();
        self.at += 1;
        loop {
            let from = self.at;
            let rest = self.text.get(from..).unwrap_or_default();
            let ends = |c: char| matches!(c, '"' | '\\' | '\0'..='\x1f');
            let length = rest.find(ends).unwrap_or(rest.len());
            self.at += length;
            read.push_str(self.since(from));
            if self.takes(b'"') {
                return Ok(read);
            }
            if !self.takes(b'\\') {
                return Err("expected the end of the text, `\"`".to_owned());
            }
            let escaped = match self.peek() {
                Some(byte @ (b'"' | b'\\' | b'/')) => char::from(byte),
                Some(b'n') => '\n',
                Some(b't') => '\t',
                Some(b'r') => '\r',
                Some(b'b') => '\x08',
                Some(b'f') => '\x0c',
                Some(b'u') => {
                    read.push(self.unicode()?);
                    continue;
                }
                _ => return Err("expected an escape such as `\\n`".to_owned()),
            };
            self.at += 1;
            read.push(escaped);
        }
    }

    /// `u` and four digits, and where they are half a character, the other half.
    fn unicode(&mut self) -> Read<char> {
        let first = self.four()?;
        let code = if (0xd800..0xdc00).contains(&first) && self.takes(b'\\') {
            let second = self.four()?;
            0x1_0000 + ((first - 0xd800) << 10) + (second.wrapping_sub(0xdc00) & 0x3ff)
        } else {
            first
        };
        char::from_u32(code).ok_or_else(|| "expected a character's code".to_owned())
    }

    fn four(&mut self) -> Read<u32> {
        let digits = self.text.get(self.at + 1..self.at + 5);
        let code = digits.filter(|_| self.peek() == Some(b'u'));
        let code = code.filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let code = code.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        let code = code.ok_or_else(|| "expected `u` and four hexadecimal digits".to_owned())?;
        self.at += 5;
        Ok(code)
    }
}
