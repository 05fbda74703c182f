//! The compact form in which the packed page carries data: JSON lists, fields by position.
//!
//! Both directions come from one list of fields, and the compiler refuses a list that forgets one.
//! Texts in three languages go into one column a language: they compress better side by side. The
//! text begins with its own checksum. Who reads it may therefore trust what it says; a damaged text
//! gives nothing at all. This module must never know what it carries.

use std::vec::IntoIter;

/// Something with a compact form.
pub trait Compact: Sized {
    /// Writes it.
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, to: &mut Writer);
    /// Reads it. Of a damaged text it returns anything; [`Reader::finish`] tells.
    fn read(from: &mut Reader<'_>) -> Self;
}

/// Implements [`Compact`] for structs, by naming every field, and for enums, by naming every
/// variant: `compact! { struct Rule { id, when } enum Lane { Encouraged, Register } }`.
#[macro_export]
macro_rules! compact {
    ($(struct $name:ident { $($field:ident),+ $(,)? })* $(enum $choice:ident { $first:ident $(, $variant:ident)* $(,)? })*) => {
        $(
            impl $crate::compact::Compact for $name {
                #[cfg(not(target_arch = "wasm32"))]
                fn write(&self, to: &mut $crate::compact::Writer) {
                    let Self { $($field),+ } = self;
                    to.open();
                    $($field.write(to);)+
                    to.close();
                }

                fn read(from: &mut $crate::compact::Reader<'_>) -> Self {
                    from.open();
                    let read = Self { $($field: $crate::compact::Compact::read(from)),+ };
                    from.close();
                    read
                }
            }
        )*
        $(
            impl $crate::compact::Compact for $choice {
                #[cfg(not(target_arch = "wasm32"))]
                fn write(&self, to: &mut $crate::compact::Writer) {
                    const ALL: &[$choice] = &[$choice::$first $(, $choice::$variant)*];
                    match self { Self::$first $(| Self::$variant)* => {} }
                    let at = ALL.iter().position(|one| one == self).unwrap_or(ALL.len());
                    to.number(u32::try_from(at).unwrap_or(u32::MAX));
                }

                fn read(from: &mut $crate::compact::Reader<'_>) -> Self {
                    const ALL: &[$choice] = &[$choice::$first $(, $choice::$variant)*];
                    let read = ALL.get(from.place(ALL.len()));
                    read.copied().unwrap_or($choice::$first)
                }
            }
        )*
    };
}

/// FNV-1a, 64 bits, cut to what every reader of JSON holds exactly: enough to notice damage. It
/// protects against no one.
fn checksum(text: &[u8]) -> u64 {
    let mut sum: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in text {
        sum = (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    }
    sum >> 12
}

/// How deep lists may nest; the law needs half of it.
const DEEPEST: u8 = 40;

/// Reads the compact form.
pub struct Reader<'t> {
    text: &'t [u8],
    at: usize,
    columns: [IntoIter<String>; 3],
    depth: u8,
    damaged: bool,
}

impl<'t> Reader<'t> {
    /// Begins to read. `None` if the text was changed since it was written.
    #[must_use]
    pub fn new(text: &'t str) -> Option<Self> {
        let (sum, rest) = text.strip_prefix('[')?.split_once(',')?;
        if sum.parse() != Ok(checksum(rest.as_bytes())) {
            return None;
        }
        let mut reader = Self {
            text: rest.as_bytes(),
            at: 0,
            columns: std::array::from_fn(|_| Vec::new().into_iter()),
            depth: 0,
            damaged: false,
        };
        reader.columns = [(); 3].map(|()| Vec::<String>::read(&mut reader).into_iter());
        Some(reader)
    }

    /// What was read, if all of it fitted.
    pub fn finish<T>(self, read: T) -> Option<T> {
        (!self.damaged).then_some(read)
    }

    /// The next character that is no comma; 0 at the end or after damage.
    fn peek(&mut self) -> u8 {
        while self.text.get(self.at) == Some(&b',') {
            self.at += 1;
        }
        if self.damaged {
            return 0;
        }
        self.text.get(self.at).copied().unwrap_or(0)
    }

    /// Whether this character comes next; if so, goes past it.
    fn takes(&mut self, character: u8) -> bool {
        let comes = self.peek() == character;
        self.at += usize::from(comes);
        comes
    }

    fn must(&mut self, character: u8) {
        if !self.takes(character) {
            self.damaged = true;
        }
    }

    /// The beginning of a list.
    pub fn open(&mut self) {
        self.must(b'[');
        self.depth = self.depth.saturating_add(1);
        self.damaged |= self.depth > DEEPEST;
    }

    /// The end of a list.
    pub fn close(&mut self) {
        self.must(b']');
        self.depth = self.depth.saturating_sub(1);
    }

    /// Whether a list comes next.
    pub fn begins_list(&mut self) -> bool {
        self.peek() == b'['
    }

    /// What is left of the list; goes past its end.
    pub fn rest<T: Compact>(&mut self) -> Vec<T> {
        let mut rest = Vec::new();
        while self.more() {
            rest.push(T::read(self));
        }
        rest
    }

    /// Whether the list goes on; goes past its end.
    fn more(&mut self) -> bool {
        match self.peek() {
            b']' => {
                self.at += 1;
                self.depth = self.depth.saturating_sub(1);
                false
            }
            0 => {
                self.damaged = true;
                false
            }
            _ => true,
        }
    }

    /// Whether the value is there at all; goes past a `null`.
    fn some(&mut self) -> bool {
        let none = self.peek() == b'n';
        if none {
            self.at += 4;
        }
        !none
    }

    /// A whole number.
    pub fn number(&mut self) -> u32 {
        let negative = self.takes(b'-');
        let mut number: u32 = 0;
        self.damaged |= negative || !self.peek().is_ascii_digit();
        while let Some(digit @ b'0'..=b'9') = self.text.get(self.at) {
            number = number
                .wrapping_mul(10)
                .wrapping_add(u32::from(digit - b'0'));
            self.at += 1;
        }
        number
    }

    /// A place in a table of this length; 0 if there is no such place.
    pub fn place(&mut self, length: usize) -> usize {
        let place = self.number() as usize;
        if place < length {
            place
        } else {
            self.damaged = true;
            0
        }
    }

    /// A text.
    pub fn text(&mut self) -> String {
        self.must(b'"');
        let mut bytes = Vec::new();
        loop {
            let from = self.at;
            while !matches!(self.text.get(self.at), None | Some(b'"' | b'\\')) {
                self.at += 1;
            }
            // Of a damaged text `from` may lie behind its end.
            bytes.extend_from_slice(self.text.get(from..self.at).unwrap_or_default());
            self.at += 1;
            match self.text.get(self.at - 1) {
                Some(b'\\') => {
                    let escaped = self.text.get(self.at).copied().unwrap_or(0);
                    self.at += 1;
                    match escaped {
                        b'n' => bytes.push(b'\n'),
                        // The writer escapes only characters below 128.
                        b'u' => {
                            let code = self.text.get(self.at + 2..self.at + 4);
                            let code = code.and_then(|code| str::from_utf8(code).ok());
                            bytes.extend(code.and_then(|code| u8::from_str_radix(code, 16).ok()));
                            self.at += 4;
                        }
                        other => bytes.push(other),
                    }
                }
                Some(_) => break,
                None => {
                    self.damaged = true;
                    break;
                }
            }
        }
        String::from_utf8(bytes).unwrap_or_default()
    }

    /// The next text of each language's column.
    pub fn columns(&mut self) -> [String; 3] {
        self.columns.each_mut().map(|column| {
            let next = column.next();
            self.damaged |= next.is_none();
            next.unwrap_or_default()
        })
    }

    /// A value written as a text; `else` if the text is none.
    pub fn parsed<T>(&mut self, read: impl FnOnce(&str) -> Option<T>, otherwise: T) -> T {
        let text = self.text();
        read(&text).unwrap_or_else(|| {
            self.damaged = true;
            otherwise
        })
    }
}

/// Writes the compact form.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Default)]
pub struct Writer {
    out: String,
    columns: [Vec<String>; 3],
}

#[cfg(not(target_arch = "wasm32"))]
impl Writer {
    /// The compact form of a value.
    #[must_use]
    pub fn packed(value: &impl Compact) -> String {
        let mut body = Self::default();
        value.write(&mut body);
        let mut whole = Self::default();
        let columns = std::mem::take(&mut body.columns);
        for column in columns {
            column.write(&mut whole);
        }
        let rest = format!("{},{}]", whole.out, body.out);
        format!("[{},{rest}", checksum(rest.as_bytes()))
    }

    fn comma(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with(['[', ',']) {
            self.out.push(',');
        }
    }

    /// The beginning of a list.
    pub fn open(&mut self) {
        self.comma();
        self.out.push('[');
    }

    /// The end of a list.
    pub fn close(&mut self) {
        self.out.push(']');
    }

    /// A whole number.
    pub fn number(&mut self, number: u32) {
        self.comma();
        self.out.push_str(&number.to_string());
    }

    /// A text. `<` is escaped, so that nothing in it can end an element of the page.
    pub fn text(&mut self, text: &str) {
        self.comma();
        self.out.push('"');
        for character in text.chars() {
            match character {
                '"' | '\\' => self.out.extend(['\\', character]),
                '\n' => self.out.push_str("\\n"),
                '<' | '\0'..='\x1f' | '\x7f' => {
                    self.out
                        .push_str(&format!("\\u{:04x}", u32::from(character)));
                }
                _ => self.out.push(character),
            }
        }
        self.out.push('"');
    }

    /// A text for each language's column.
    pub fn columns(&mut self, texts: [&str; 3]) {
        for (column, text) in self.columns.iter_mut().zip(texts) {
            column.push(text.to_owned());
        }
    }

    fn none(&mut self) {
        self.comma();
        self.out.push_str("null");
    }
}

impl Compact for String {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, to: &mut Writer) {
        to.text(self);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        from.text()
    }
}

impl Compact for bool {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, to: &mut Writer) {
        to.number((*self).into());
    }

    fn read(from: &mut Reader<'_>) -> Self {
        from.number() == 1
    }
}

impl Compact for u32 {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, to: &mut Writer) {
        to.number(*self);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        from.number()
    }
}

impl Compact for u16 {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, to: &mut Writer) {
        to.number((*self).into());
    }

    fn read(from: &mut Reader<'_>) -> Self {
        u16::try_from(from.place(1 << 16)).unwrap_or(0)
    }
}

impl<T: Compact> Compact for Option<T> {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, to: &mut Writer) {
        match self {
            Some(value) => value.write(to),
            None => to.none(),
        }
    }

    fn read(from: &mut Reader<'_>) -> Self {
        from.some().then(|| T::read(from))
    }
}

impl<T: Compact> Compact for Vec<T> {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, to: &mut Writer) {
        to.open();
        self.iter().for_each(|one| one.write(to));
        to.close();
    }

    fn read(from: &mut Reader<'_>) -> Self {
        from.open();
        from.rest()
    }
}

impl<A: Compact, B: Compact> Compact for (A, B) {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, to: &mut Writer) {
        self.0.write(to);
        self.1.write(to);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        (A::read(from), B::read(from))
    }
}

impl<A: Compact, B: Compact, C: Compact> Compact for (A, B, C) {
    #[cfg(not(target_arch = "wasm32"))]
    fn write(&self, to: &mut Writer) {
        self.0.write(to);
        self.1.write(to);
        self.2.write(to);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        (A::read(from), B::read(from), C::read(from))
    }
}

#[cfg(test)]
#[path = "compact_tests.rs"]
mod tests;
