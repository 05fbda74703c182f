//! What stands in a question's fields before it is an answer: kept as typed, checked on Continue.
//!
//! Pure. Nothing typed is ever thrown away, and nothing is chosen for anyone.

use std::rc::Rc;

use yew::Reducible;

use crate::answers::input::{InputError, Limits};
use crate::answers::{Answer, FleetRow, input};
use crate::order::Set;
use crate::rulebook::{Kind, Question};

/// The choice in a group where one excludes the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pick {
    /// An option.
    Option(u16),
    /// None of them.
    None,
    /// "I don't know".
    DontKnow,
}

/// One row of the fleet as typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowDraft {
    /// The machine kind.
    pub machine: String,
    /// Count, watts each, hours a day.
    pub cells: [String; 3],
}

/// The names of a fleet row's cells.
pub const CELLS: [&str; 3] = ["count", "watts", "hours"];

/// What stands in the fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fields {
    /// One of several.
    One(Option<Pick>),
    /// Any of several, or one of the two that exclude all others.
    Any {
        /// Chosen.
        yes: Set<u16>,
        /// Marked as not sure.
        unsure: Set<u16>,
        /// None, or don't know.
        whole: Option<Pick>,
    },
    /// A number or a month, as typed.
    Text {
        /// As typed.
        text: String,
        /// Don't know.
        dont_know: bool,
    },
    /// Machines.
    Fleet {
        /// A row for each kind.
        rows: Vec<RowDraft>,
        /// Don't know.
        dont_know: bool,
    },
}

/// A field that cannot be read, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// Id of the field in the page.
    pub field: String,
    /// Message.
    pub message: &'static str,
}

/// The form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// The fields.
    pub fields: Fields,
    /// What was wrong at the last Continue.
    pub errors: Vec<FieldError>,
    /// How often Continue was refused.
    pub refused: u32,
}

/// What was done in the form.
#[derive(Debug, Clone)]
pub enum Edit {
    /// A radio, or one of the excluding checkboxes.
    Picked(Pick),
    /// A checkbox of an any-of question.
    Toggled(u16),
    /// A "not sure" box.
    Unsure(u16),
    /// The text.
    Typed(String),
    /// The "don't know" box of a text or fleet.
    DontKnow,
    /// A cell of the fleet.
    Cell(usize, usize, String),
    /// Continue was refused.
    Refused(Vec<FieldError>),
}

impl Reducible for Form {
    type Action = Edit;

    fn reduce(self: Rc<Self>, edit: Edit) -> Rc<Self> {
        let mut next = (*self).clone();
        next.apply(edit);
        Rc::new(next)
    }
}

/// Takes out, or puts in.
fn toggle(set: &mut Set<u16>, option: u16) {
    if !set.remove(&option) {
        set.insert(option);
    }
}

/// An option chosen where "none" or "don't know" stood is the only one: the boxes looked empty.
fn alone(yes: &mut Set<u16>, unsure: &mut Set<u16>, whole: &mut Option<Pick>) {
    if whole.take().is_some() {
        yes.clear();
        unsure.clear();
    }
}

impl Fields {
    /// What can be seen of an any-of question: chosen, not sure.
    pub fn seen(&self, option: u16) -> (bool, bool) {
        match self {
            Self::Any {
                yes,
                unsure,
                whole: None,
            } => (yes.contains(&option), unsure.contains(&option)),
            _ => (false, false),
        }
    }
}

impl Form {
    /// The form with what stood in it when it was left.
    pub fn with(self, left: Option<Fields>) -> Self {
        match left {
            Some(fields) => Self { fields, ..self },
            None => self,
        }
    }

    /// The form of a question with the answer it had.
    pub fn new(question: &Question, answer: Option<&Answer>, machines: &[String]) -> Self {
        let dont_know = matches!(answer, Some(Answer::DontKnow));
        let fields = match question.kind {
            Kind::YesNo | Kind::OneOf | Kind::Place => Fields::One(match answer {
                Some(Answer::One(option)) => Some(Pick::Option(*option)),
                Some(Answer::DontKnow) => Some(Pick::DontKnow),
                _ => None,
            }),
            Kind::AnyOf => match answer {
                Some(Answer::Any { yes, unknown }) => Fields::Any {
                    yes: yes.clone(),
                    unsure: unknown.clone(),
                    whole: (yes.is_empty() && unknown.is_empty()).then_some(Pick::None),
                },
                _ => Fields::Any {
                    yes: Set::new(),
                    unsure: Set::new(),
                    whole: dont_know.then_some(Pick::DontKnow),
                },
            },
            Kind::Quantity | Kind::Month => Fields::Text {
                text: match answer {
                    Some(Answer::Quantity(value)) => input::written(*value),
                    Some(Answer::Month(month)) => month.to_string(),
                    _ => String::new(),
                },
                dont_know,
            },
            Kind::Fleet => Fields::Fleet {
                rows: rows(answer, machines),
                dont_know: answer.is_some_and(|a| !a.complete()),
            },
        };
        Self {
            fields,
            errors: Vec::new(),
            refused: 0,
        }
    }

    fn apply(&mut self, edit: Edit) {
        match (&mut self.fields, edit) {
            (_, Edit::Refused(errors)) => {
                self.errors = errors;
                self.refused += 1;
            }
            (Fields::One(picked), Edit::Picked(pick)) => *picked = Some(pick),
            // What was chosen waits: it is there again once "none" is taken back.
            (Fields::Any { whole, .. }, Edit::Picked(pick)) => {
                *whole = (*whole != Some(pick)).then_some(pick);
            }
            (Fields::Any { yes, unsure, whole }, Edit::Toggled(option)) => {
                alone(yes, unsure, whole);
                toggle(yes, option);
                unsure.remove(&option);
            }
            (Fields::Any { yes, unsure, whole }, Edit::Unsure(option)) => {
                alone(yes, unsure, whole);
                toggle(unsure, option);
                yes.remove(&option);
            }
            (Fields::Text { text, .. }, Edit::Typed(typed)) => *text = typed,
            (Fields::Text { dont_know, .. } | Fields::Fleet { dont_know, .. }, Edit::DontKnow) => {
                *dont_know = !*dont_know;
            }
            (Fields::Fleet { rows, .. }, Edit::Cell(row, cell, typed)) => {
                if let Some(slot) = rows.get_mut(row).and_then(|r| r.cells.get_mut(cell)) {
                    *slot = typed;
                }
            }
            _ => {}
        }
    }

    /// The answer.
    ///
    /// # Errors
    ///
    /// Every field that cannot be read, or says what cannot be.
    pub fn answer(&self, question: &Question, limits: Limits) -> Result<Answer, Vec<FieldError>> {
        match &self.fields {
            Fields::One(Some(Pick::Option(option))) => Ok(Answer::One(*option)),
            Fields::One(Some(_)) => Ok(Answer::DontKnow),
            Fields::One(None) => Err(first(question, "error-choose")),
            Fields::Any {
                whole: Some(Pick::DontKnow),
                ..
            } => Ok(Answer::DontKnow),
            Fields::Any { whole: Some(_), .. } => Ok(Answer::Any {
                yes: Set::new(),
                unknown: Set::new(),
            }),
            Fields::Any { yes, unsure, .. } => {
                if yes.is_empty() && unsure.is_empty() {
                    return Err(first(question, "error-choose"));
                }
                Ok(Answer::Any {
                    yes: yes.clone(),
                    unknown: unsure.clone(),
                })
            }
            Fields::Text { text, dont_know } => {
                // A typed value beside "I don't know" would be two answers.
                if *dont_know && text.trim().is_empty() {
                    return Ok(Answer::DontKnow);
                }
                if *dont_know {
                    return Err(first(question, "error-both"));
                }
                let read = if question.kind == Kind::Month {
                    input::month(question, text, limits).map(Answer::Month)
                } else {
                    input::quantity(question, text, limits).map(Answer::Quantity)
                };
                read.map_err(|error| first(question, error.message_id()))
            }
            Fields::Fleet { rows, dont_know } => fleet(rows, *dont_know),
        }
    }
}

/// An error at the question's first field.
fn first(_question: &Question, message: &'static str) -> Vec<FieldError> {
    vec![FieldError {
        field: "field-0".to_owned(),
        message,
    }]
}

fn rows(answer: Option<&Answer>, machines: &[String]) -> Vec<RowDraft> {
    let mut rows: Vec<RowDraft> = match answer {
        Some(Answer::Fleet(rows)) => rows
            .iter()
            .map(|row| RowDraft {
                machine: row.machine.clone(),
                cells: row
                    .cells()
                    .map(|n| n.map_or_else(String::new, input::written)),
            })
            .collect(),
        _ => Vec::new(),
    };
    for machine in machines {
        if !rows.iter().any(|row| row.machine == *machine) {
            rows.push(RowDraft {
                machine: machine.clone(),
                cells: Default::default(),
            });
        }
    }
    rows
}

/// The id of a fleet cell's field.
pub fn cell_id(row: usize, cell: usize) -> String {
    if row == 0 && cell == 0 {
        "field-0".to_owned()
    } else {
        format!("field-{row}-{cell}")
    }
}

/// The machines. "I don't know" beside figures is about the cells left empty.
fn fleet(rows: &[RowDraft], dont_know: bool) -> Result<Answer, Vec<FieldError>> {
    let blank = |row: &RowDraft| row.cells.iter().all(|c| c.trim().is_empty());
    let typed: Vec<(usize, &RowDraft)> =
        rows.iter().enumerate().filter(|(_, r)| !blank(r)).collect();
    match (dont_know, typed.is_empty()) {
        (true, true) => return Ok(Answer::DontKnow),
        (false, true) => {
            return Err(vec![FieldError {
                field: cell_id(0, 0),
                message: "error-empty",
            }]);
        }
        (_, false) => {}
    }
    let mut errors = Vec::new();
    let mut out = Vec::new();
    for (at, row) in typed {
        let mut values = [None; 3];
        let each = row.cells.iter().zip(&mut values).enumerate();
        for (cell, (text, value)) in each {
            let message = match input::cell(cell, text) {
                Err(InputError::Empty) if dont_know => continue,
                Ok(read) => {
                    *value = Some(read);
                    continue;
                }
                Err(error) => error.message_id(),
            };
            errors.push(FieldError {
                field: cell_id(at, cell),
                message,
            });
        }
        out.push(FleetRow::new(row.machine.clone(), values));
    }
    if errors.is_empty() {
        Ok(Answer::Fleet(out))
    } else {
        Err(errors)
    }
}

#[cfg(test)]
#[path = "draft_tests.rs"]
mod tests;
