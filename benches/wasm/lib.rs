//! The product's assessment for `benches/peers.mjs`: the law as the page carries it, sheets read
//! before, one assessed at a time as the page does it.

use std::cell::RefCell;
use std::rc::Rc;

use light_mining_check::answers::{Answers, document};
use light_mining_check::assessment::{Assessor, assess};
use light_mining_check::compact::{Compact, Reader};
use light_mining_check::rulebook::Rulebook;
use wasm_bindgen::prelude::wasm_bindgen;

#[path = "../peers/numbers.rs"]
mod numbers;

thread_local! {
    static HELD: RefCell<Option<(Assessor, Vec<Answers>)>> = const { RefCell::new(None) };
}

/// Takes the law; whether it could be read.
#[wasm_bindgen]
pub fn take_law(text: &str) -> bool {
    let law = Reader::new(text).and_then(|mut from| {
        let law = Rulebook::read(&mut from);
        from.finish(law)
    });
    let held = law.map(|law| (Assessor::new(Rc::new(law)), Vec::new()));
    HELD.with_borrow_mut(|to| *to = held);
    HELD.with_borrow(Option::is_some)
}

/// Takes a sheet; whether it could be read.
#[wasm_bindgen]
pub fn take_sheet(text: &str) -> bool {
    HELD.with_borrow_mut(|held| {
        let Some((assessor, sheets)) = held else {
            return false;
        };
        let sheet = document::read(&assessor.rulebook, "sheet", text);
        sheets.extend(sheet.ok());
        true
    })
}

/// Assesses a sheet; how many activities have a verdict.
#[wasm_bindgen]
pub fn assess_sheet(at: usize) -> usize {
    HELD.with_borrow(|held| {
        let found = held.as_ref().and_then(|(assessor, sheets)| {
            let found = assess(assessor, sheets.get(at)?, assessor.rulebook.as_of);
            Some(found.verdicts.len())
        });
        found.unwrap_or(0)
    })
}

/// What follows from a sheet, as numbers; none, if there is no such sheet or it is not whole.
#[wasm_bindgen]
pub fn found(at: usize) -> Vec<u32> {
    HELD.with_borrow(|held| {
        let found = held.as_ref().and_then(|(assessor, sheets)| {
            let law = &assessor.rulebook;
            numbers::numbers(law, &assess(assessor, sheets.get(at)?, law.as_of))
        });
        found.unwrap_or_default()
    })
}
