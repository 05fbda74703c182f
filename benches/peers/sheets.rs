//! Whole answer sheets: the cases of the case book and the examples, each completed at random, always
//! the same way.

use light_mining_check::answers::{Answer, Answers, document};
use light_mining_check::bundle;
use light_mining_check::evaluation::{Algebra, Kleene, conflicts};
use light_mining_check::ids::QuestionId;
use light_mining_check::order::Set;
use light_mining_check::rulebook::{Cut, Kind, Rulebook};
use light_mining_check::session::EXAMPLES;
use serde_json::{Map, Value, json};

use super::conditions::{months, plain};

/// Numbers that look random (SplitMix64).
struct Dice(u64);

impl Dice {
    fn of(&mut self, many: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) >> 33).unwrap_or(0) % many.max(1)
    }
}

/// What the examples and the case book answer.
fn given(law: &Rulebook) -> Vec<(String, Answers)> {
    let mut given = Vec::new();
    for (id, text) in EXAMPLES {
        if let Ok(answers) = document::read(law, id, text) {
            given.push((id.to_owned(), answers));
        }
    }
    for case in bundle::cases().unwrap_or_default() {
        let text = json!({ "answers": case.answers }).to_string();
        if let Ok(answers) = document::read(law, &case.file, &text) {
            given.push((case.file.clone(), answers));
        }
    }
    given
}

/// One answer, whole.
fn whole(law: &Rulebook, id: QuestionId, dice: &mut Dice) -> Option<Answer> {
    let row = &law[id];
    if row.kind == Kind::Fleet {
        return None;
    }
    let cell = |cell: usize| u16::try_from(cell).unwrap_or(0);
    let chosen = if row.kind == Kind::AnyOf {
        let mut yes: Set<u16> = (0..row.cells())
            .filter(|_| dice.of(4) == 0)
            .map(cell)
            .collect();
        if yes.is_empty() && !row.none {
            yes.insert(cell(dice.of(row.cells())));
        }
        yes.to_vec()
    } else {
        vec![cell(dice.of(row.cells()))]
    };
    Answer::of_cells(row, &chosen)
}

/// A case with every question that arises answered and no other.
fn completed(law: &Rulebook, given: &Answers, dice: &mut Dice) -> Answers {
    let mut sheet = Answers::new(law);
    for id in law.question_ids() {
        let arises = Kleene::new(law, &sheet).arises(law, id);
        if !arises.is_true() {
            continue;
        }
        let said = given
            .get(id)
            .filter(|a| a.complete() && law[id].kind != Kind::Fleet);
        if let Some(answer) = said.cloned().or_else(|| whole(law, id, dice)) {
            sheet.set(id, answer);
        }
    }
    sheet
}

/// So many sheets, each case in turn; the first is the example that most start from.
pub fn sheets(law: &Rulebook, many: usize) -> Vec<(String, Answers)> {
    let given = given(law);
    let mut dice = Dice(1);
    let mut sheets = Vec::new();
    while sheets.len() < many {
        let Some((id, answers)) = given.get(sheets.len() % given.len().max(1)) else {
            break;
        };
        let sheet = completed(law, answers, &mut dice);
        if conflicts(law, &sheet, law.as_of).is_empty() {
            sheets.push((id.clone(), sheet));
        }
    }
    sheets
}

/// A sheet as other engines get it: a choice by its id, choices as a list (`none`, if none of them),
/// numbers as numbers; without an answer "", [] or -1.
pub fn facts(law: &Rulebook, sheet: &Answers) -> Value {
    let mut facts = Map::new();
    for id in law.question_ids() {
        let row = &law[id];
        let name = |cell: &u16| json!(row.options.get(usize::from(*cell)));
        let value = match (sheet.get(id), row.kind) {
            (_, Kind::Fleet) => continue,
            (Some(Answer::One(cell)), _) => name(cell),
            (Some(Answer::Any { yes, .. }), _) if yes.is_empty() => json!(["none"]),
            (Some(Answer::Any { yes, .. }), _) => yes.iter().map(name).collect(),
            (Some(Answer::Quantity(value)), _) => {
                json!(value.to_string().parse::<f64>().unwrap_or(-1.0))
            }
            (Some(Answer::Month(month)), _) => json!(months(*month)),
            (_, Kind::AnyOf) => json!([]),
            (_, Kind::Quantity | Kind::Month) => json!(-1),
            _ => json!(""),
        };
        facts.insert(plain(&row.id), value);
    }
    Value::Object(facts)
}

/// Whether an answer falls between the same cuts after it became a number of JavaScript.
pub fn exact(law: &Rulebook) -> bool {
    let exact = |cut: &Cut| match cut {
        Cut::At(value) => {
            let number = value.to_string().parse::<f64>().unwrap_or(f64::NAN);
            number.to_string().parse::<rust_decimal::Decimal>() == Ok(*value)
        }
        Cut::In(_) => true,
    };
    law.questions.iter().flat_map(|q| &q.cuts).all(exact)
}
