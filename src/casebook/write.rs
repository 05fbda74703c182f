//! A case as one line of the book, for the packing. Native only; it must never leave an answer out.

use std::fmt::Write;

use crate::answers::{Answer, Answers};

/// The line of a case. `cites` are authorities with the keys of their provisions.
#[must_use]
pub fn line(id: &str, published: bool, cites: &[(String, String)], answers: &Answers) -> String {
    let cites: Vec<String> = cites.iter().map(|(a, p)| format!("{a} {p}")).collect();
    let answers: Vec<String> = answers
        .iter()
        .map(|(question, answer)| format!("{}{}", question.index(), value(answer)))
        .collect();
    format!(
        "{id}|{}|{}|{}",
        if published { "p" } else { "f" },
        cites.join(","),
        answers.join(" ")
    )
}

fn value(answer: &Answer) -> String {
    let list = |cells: &crate::order::Set<u16>| {
        let cells: Vec<String> = cells.iter().map(u16::to_string).collect();
        cells.join(",")
    };
    match answer {
        Answer::DontKnow => "?".to_owned(),
        Answer::One(cell) => format!("={cell}"),
        Answer::Any { yes, unknown } if unknown.is_empty() => format!("+{}", list(yes)),
        Answer::Any { yes, unknown } => format!("+{}?{}", list(yes), list(unknown)),
        Answer::Quantity(number) => format!("#{number}"),
        Answer::Month(month) => format!("@{month}"),
        Answer::Fleet(rows) => {
            let mut text = String::from("*");
            for (i, row) in rows.iter().enumerate() {
                let between = if i == 0 { "" } else { ";" };
                let [count, watts, hours] = row
                    .cells()
                    .map(|c| c.map_or_else(|| "?".to_owned(), |n| n.to_string()));
                // Writing to a String cannot fail.
                let _ = write!(text, "{between}{},{count},{watts},{hours}", row.machine);
            }
            text
        }
    }
}
