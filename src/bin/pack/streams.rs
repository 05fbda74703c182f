//! The program's code written apart: what is done, and for each kind of figure a list of its own
//! (locals, places in memory, calls, constants, …). What compresses the page finds far more that is
//! alike in such lists than where figures of all kinds alternate. The page puts them together again
//! (`web/page/loader.js`) without knowing wasm: it reads steps, each of which says which bytes stand
//! first and from which lists a figure follows. It must never change what the program does.
//!
//! The form, every number as wasm writes it (LEB128): the length of the whole; the steps, each as its
//! bytes and its lists; the lengths of the lists; the lists. The first list is what stands before the
//! code, the second what stands after it, the third the numbers of the steps, the others the figures.

use crate::wasm::{self, CODE, number, put_number};

/// Lists: what stands around the code, the steps, and each kind of figure.
const BEFORE: usize = 0;
const AFTER: usize = 1;
const STEPS: usize = 2;
const VARIABLES: usize = 3;
const LOCALS: usize = 4;
const LOADS: usize = 5;
const STORES: usize = 6;
const CALLS: usize = 7;
const JUMPS: usize = 8;
const SHORT: usize = 9;
const MIDDLE: usize = 10;
const LONG: usize = 11;
const LARGE: usize = 12;
const OTHER: usize = 13;
const LISTS: usize = 14;

/// The step at which a function begins. The page counts how long each is and writes it in three
/// bytes, which is as good to a browser as the shortest form.
const FUNCTION: usize = 0;
const SIZE_BYTES: usize = 3;

/// What one step writes: these bytes, then a figure from each of these lists.
#[derive(PartialEq)]
struct Step {
    bytes: Vec<u8>,
    lists: Vec<usize>,
}

/// A program's code, taken apart up to a place.
struct Parted<'a> {
    rest: &'a [u8],
    steps: Vec<Step>,
    /// The steps in their order, by their place in `steps`.
    order: Vec<usize>,
    lists: [Vec<u8>; LISTS],
}

#[expect(clippy::indexing_slicing, reason = "lists go by the numbers above")]
/// The program, its code in lists.
pub fn apart(program: &[u8]) -> Result<Vec<u8>, String> {
    let (start, sections) = wasm::sections(program).ok_or("a section that ends early")?;
    let mut parted = Parted {
        rest: &[],
        steps: vec![Step {
            bytes: Vec::new(),
            lists: Vec::new(),
        }],
        order: Vec::new(),
        lists: [const { Vec::new() }; LISTS],
    };
    parted.lists[BEFORE].extend(start);
    let mut length = 0;
    let mut around = BEFORE;
    for section in sections {
        if section.kind == CODE {
            let (functions, rest) = number(section.body).ok_or("no number of functions")?;
            parted.rest = rest;
            let code = parted.code(functions).ok_or_else(|| {
                let next: Vec<u8> = parted.rest.iter().copied().take(4).collect();
                format!("code that cannot be read, before {next:02x?}")
            })?;
            let mut count = Vec::new();
            put_number(functions, &mut count);
            parted.lists[BEFORE].push(CODE);
            put_number(count.len() + code, &mut parted.lists[BEFORE]);
            parted.lists[BEFORE].extend(count);
            length = code;
            around = AFTER;
        } else {
            wasm::put_section(section.kind, section.body, &mut parted.lists[around]);
        }
    }
    parted.written(length)
}

impl Parted<'_> {
    /// Reads all functions; how many bytes they take once they are put together again.
    fn code(&mut self, functions: usize) -> Option<usize> {
        let mut length = 0;
        for _ in 0..functions {
            let (size, rest) = number(self.rest)?;
            // A longer one would not fit the bytes that the page writes its length in.
            if size >= 1 << (7 * SIZE_BYTES) {
                return None;
            }
            length += SIZE_BYTES + size;
            let (body, after) = rest.split_at_checked(size)?;
            self.rest = body;
            self.order.push(FUNCTION);
            self.variables()?;
            while !self.rest.is_empty() {
                self.instruction()?;
            }
            self.rest = after;
        }
        Some(length)
    }

    /// The declared variables of a function: how many groups, then how many of which type.
    fn variables(&mut self) -> Option<()> {
        let (groups, _) = number(self.rest)?;
        self.step(0, &[VARIABLES])?;
        for _ in 0..groups {
            self.step(0, &[VARIABLES, VARIABLES])?;
        }
        Some(())
    }

    /// Reads one instruction.
    fn instruction(&mut self) -> Option<()> {
        let (operation, rest) = self.rest.split_first()?;
        match operation {
            // Of the table of a jump, each place by itself.
            0x0e => {
                let (places, _) = number(rest)?;
                self.step(1, &[OTHER])?;
                for _ in 0..=places {
                    self.step(0, &[OTHER])?;
                }
                Some(())
            }
            0x0c | 0x0d => self.step(1, &[JUMPS]),
            0x10 => self.step(1, &[CALLS]),
            0x11 => self.step(1, &[OTHER, OTHER]),
            0x20..=0x22 => self.step(1, &[LOCALS]),
            // With the alignment, of which there are few.
            0x28..=0x35 => self.step(2, &[LOADS]),
            0x36..=0x3e => self.step(2, &[STORES]),
            // Of a small constant the length says what it is for: a count, a size, an address.
            0x41 => match rest.iter().position(|byte| *byte < 128)? {
                0 => self.step(1, &[SHORT]),
                1 => self.step(1, &[MIDDLE]),
                _ => self.step(1, &[LONG]),
            },
            0x42 => self.step(1, &[LARGE]),
            0x43 => self.step(5, &[]),
            0x44 => self.step(9, &[]),
            // The type of a block, a global, a table, the memory.
            0x02..=0x04 | 0x23..=0x26 | 0x3f | 0x40 | 0xd0 if *rest.first()? < 128 => {
                self.step(2, &[])
            }
            0xd2 => self.step(1, &[OTHER]),
            0xfc => match rest.first()? {
                0..=7 => self.step(2, &[]),
                9 | 11 | 13 | 15..=17 => self.step(2, &[OTHER]),
                8 | 10 | 12 | 14 => self.step(2, &[OTHER, OTHER]),
                _ => None,
            },
            0x00 | 0x01 | 0x05 | 0x0b | 0x0f | 0x1a | 0x1b | 0x45..=0xc4 | 0xd1 => {
                self.step(1, &[])
            }
            _ => None,
        }
    }

    #[expect(clippy::indexing_slicing, reason = "lists go by the numbers above")]
    /// Takes a step: so many bytes of its own, then a figure for each list.
    fn step(&mut self, bytes: usize, lists: &[usize]) -> Option<()> {
        let (bytes, mut rest) = self.rest.split_at_checked(bytes)?;
        for list in lists {
            // A figure ends with the first byte below 128, however long it is.
            let last = rest.iter().position(|byte| *byte < 128)?;
            let (figure, after) = rest.split_at_checked(last + 1)?;
            self.lists[*list].extend(figure);
            rest = after;
        }
        self.rest = rest;
        let step = Step {
            bytes: bytes.to_vec(),
            lists: lists.to_vec(),
        };
        let known = self.steps.iter().position(|one| *one == step);
        self.order.push(known.unwrap_or(self.steps.len()));
        if known.is_none() {
            self.steps.push(step);
        }
        Some(())
    }

    /// All of it, in the form above.
    fn written(mut self, code: usize) -> Result<Vec<u8>, String> {
        for step in &self.order {
            let step = u8::try_from(*step).map_err(|_| "more steps than a byte can number")?;
            self.lists[STEPS].push(step);
        }
        let mut out = Vec::new();
        let whole = self.lists[BEFORE].len() + code + self.lists[AFTER].len();
        put_number(whole, &mut out);
        put_number(self.steps.len(), &mut out);
        for step in &self.steps {
            put_numbers(step.bytes.iter().copied().map(usize::from), &mut out);
            put_numbers(step.lists.iter().copied(), &mut out);
        }
        put_numbers(self.lists.iter().map(Vec::len), &mut out);
        out.extend(self.lists.concat());
        Ok(out)
    }
}

/// Appends how many numbers there are, then each.
fn put_numbers(numbers: impl ExactSizeIterator<Item = usize>, to: &mut Vec<u8>) {
    put_number(numbers.len(), to);
    for number in numbers {
        put_number(number, to);
    }
}

#[cfg(test)]
#[path = "streams_tests.rs"]
mod tests;
