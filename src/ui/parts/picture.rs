//! The picture: activities in rows against four lanes, with what spills from one to another.
//!
//! Certainty is a filled, half-filled or empty disc, so that it reads without colour. The same
//! content stands beside it as a table. It must never judge; it draws an assessment.

use yew::prelude::*;

use super::fold::folded;
use super::tag::Mark;
use crate::assessment::{Assessment, Verdict};
use crate::ids::ActivityId;
use crate::rulebook::{Certainty, Conclusion, Lane};
use crate::ui::texts::Texts;
use crate::ui::view::html;

/// Geometry, in the units of the view box.
const WIDTH: i32 = 360;
const TOP: i32 = 78;
const ROW: i32 = 40;
const LANES: i32 = 178;
const LANE: i32 = 38;
const GUTTER: i32 = 336;

/// How a lane stands for an activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cell {
    /// For certain, and this surely.
    Stands(Certainty),
    /// It waits for answers.
    Waits,
    /// Not at all.
    Empty,
}

fn cell(verdict: &Verdict, lane: Lane) -> Cell {
    let stands = verdict
        .lanes
        .iter()
        .filter(|(l, _)| *l == lane)
        .map(|(_, c)| *c)
        .max();
    let waits = || {
        verdict
            .reasons
            .iter()
            .any(|r| !r.stands && r.concludes == Conclusion::Lane(lane))
    };
    match stands {
        Some(certainty) => Cell::Stands(certainty),
        None if waits() => Cell::Waits,
        None => Cell::Empty,
    }
}

fn cell_name(cell: Cell) -> Option<&'static str> {
    match cell {
        Cell::Stands(certainty) => Some(certainty.name()),
        Cell::Waits => Some("waits"),
        Cell::Empty => None,
    }
}

/// A name without the Chinese term in brackets, for which the picture has no room.
fn short(name: &str) -> &str {
    name.split('(').next().unwrap_or(name).trim_end()
}

/// Breaks a name into at most two lines.
fn lines(name: &str) -> Vec<String> {
    const FULL: usize = 28;
    let width = |c: char| {
        if c.is_ascii() || (c as u32) < 0x2E80 {
            1
        } else {
            2
        }
    };
    let mut out: Vec<String> = vec![String::new()];
    let mut used = 0;
    // Latin words stay whole, and so does what stands in Chinese brackets; another Chinese
    // character is a word of its own.
    let mut words: Vec<String> = Vec::new();
    for c in name.chars() {
        match words.last_mut() {
            Some(last) if last.starts_with('（') && !last.ends_with('）') => last.push(c),
            Some(last)
                if width(c) == 1
                    && !last.ends_with([' ', '-', '/'])
                    && last.chars().all(|c| width(c) == 1) =>
            {
                last.push(c)
            }
            _ => words.push(c.to_string()),
        }
    }
    for word in words {
        let length: usize = word.chars().map(width).sum();
        if used + length > FULL + usize::from(word.ends_with(' ')) && used > 0 {
            if out.len() == 2 {
                if let Some(last) = out.last_mut() {
                    last.push('…');
                }
                break;
            }
            out.push(String::new());
            used = 0;
        }
        used += length;
        if let Some(last) = out.last_mut() {
            last.push_str(&word);
        }
    }
    out
}

fn row_y(row: usize) -> i32 {
    TOP + ROW * i32::try_from(row).unwrap_or(0) + ROW / 2
}

fn lane_x(lane: usize) -> i32 {
    LANES + LANE * i32::try_from(lane).unwrap_or(0) + LANE / 2
}

/// The picture with its key and its table; nothing, if there is no activity. `anchor` names the
/// place of an activity in the page, to which its row leads.
pub fn picture(texts: &Texts, assessment: &Assessment, anchor: fn(ActivityId) -> String) -> Html {
    let shown: Vec<&Verdict> = assessment
        .verdicts
        .iter()
        .filter(|v| v.present == Some(true))
        .collect();
    let height = row_y(shown.len()) - ROW / 2 + 6;
    html! {
        <figure class="picture">
            <svg viewBox={format!("0 0 {WIDTH} {height}")} role="group" aria-label={texts.own("ui-picture-title")}>
                <g class="picture-lanes" aria-hidden="true">
                    for (i, lane) in Lane::ALL.iter().enumerate() {
                        <g key={i}>
                            <rect class={format!("lane lane-{}", lane.name())} x={(lane_x(i) - LANE / 2 + 1).to_string()} y={TOP.to_string()} width={(LANE - 2).to_string()} height={(height - TOP).to_string()} />
                            <text class="lane-name" transform={format!("translate({} {}) rotate(-42)", lane_x(i) - 4, TOP - 7)}>{ texts.named("ui-lane-short", lane.name()) }</text>
                        </g>
                    }
                </g>
                <g class="picture-rows">
                    for (i, verdict) in shown.iter().enumerate() {
                        <g key={i}>{ row(texts, verdict, row_y(i), anchor(verdict.activity)) }</g>
                    }
                </g>
                <g class="picture-spills" aria-hidden="true">{ for spills(&shown) }</g>
            </svg>
            <figcaption>
                { key(texts) }
                { folded(texts.own("ui-picture-as-table"), AttrValue::default(), table(texts, &shown)) }
            </figcaption>
        </figure>
    }
}

/// A row as a sentence: the activity, its verdict, its lanes, what exposes it.
fn sentence(texts: &Texts, verdict: &Verdict) -> String {
    let mut parts = vec![
        texts.activity(verdict.activity),
        texts.named("ui-tag", Mark::of(verdict).name()),
    ];
    for lane in Lane::ALL {
        if let Some(name) = cell_name(cell(verdict, lane)) {
            let certainty = texts.named("ui-certainty-short", name);
            let lane = texts.named("ui-lane-short", lane.name());
            parts.push(format!("{lane} ({certainty})"));
        }
    }
    if !verdict.exposed_by.is_empty() {
        let by = texts.activities(&verdict.exposed_by);
        parts.push(format!("{} {by}", texts.get("ui-key-spill")));
    }
    parts.join(texts.semicolon())
}

fn row(texts: &Texts, verdict: &Verdict, y: i32, anchor: String) -> Html {
    let names = lines(short(&texts.activity(verdict.activity)));
    let first = if names.len() == 1 { y + 4 } else { y - 2 };
    let href = format!("#{anchor}");
    let go = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        crate::browser::page::focus_id(&anchor);
    });
    html! {
        <a class="picture-row" {href} aria-label={sentence(texts, verdict)} onclick={go}>
            <rect class="row-ground" x="0" y={(y - ROW / 2).to_string()} width={WIDTH.to_string()} height={ROW.to_string()} />
            <path class="row-line" d={format!("M0 {0}H{WIDTH}", y - ROW / 2)} />
            <text class="row-name" x="0" y={first.to_string()}>
                for (i, line) in names.iter().enumerate() {
                    <tspan key={i} x="0" dy={if i == 0 { "0" } else { "13" }}>{ line.clone() }</tspan>
                }
            </text>
            <g>
                for (i, lane) in Lane::ALL.iter().enumerate() {
                    <g key={i}>{ disc(cell(verdict, *lane), lane_x(i), y) }</g>
                }
            </g>
        </a>
    }
}

fn disc(cell: Cell, x: i32, y: i32) -> Html {
    let ring = |class: &'static str| {
        html! { <circle class={class} cx={x.to_string()} cy={y.to_string()} r="8" /> }
    };
    match cell {
        Cell::Stands(Certainty::Settled) => ring("disc disc-full"),
        Cell::Stands(Certainty::Arguable) => html! {
            <>
                { ring("disc") }
                <path class="disc-half" d={format!("M{x} {}a8 8 0 0 0 0 16z", y - 8)} />
            </>
        },
        Cell::Stands(Certainty::Unsettled) => ring("disc"),
        Cell::Waits => ring("disc disc-waits"),
        Cell::Empty => html! { <path class="disc-none" d={format!("M{} {y}h4", x - 2)} /> },
    }
}

/// A line from each exposing activity to the one it exposes.
fn spills(shown: &[&Verdict]) -> Vec<Html> {
    let place = |activity| shown.iter().position(|v| v.activity == activity);
    let mut out = Vec::new();
    for (to, verdict) in shown.iter().enumerate() {
        for from in verdict.exposed_by.iter().filter_map(|a| place(*a)) {
            let (a, b) = (row_y(from), row_y(to));
            let bow = (GUTTER + 6 + (a - b).abs() / 8).min(WIDTH - 1);
            out.push(html! {
                <g key={format!("{from}-{to}")}>
                    <path class="spill" d={format!("M{GUTTER} {a}C{bow} {a} {bow} {b} {} {b}", GUTTER + 4)} />
                    <path class="spill-head" d={format!("M{GUTTER} {b}l6 -4v8z")} />
                </g>
            });
        }
    }
    out
}

fn key(texts: &Texts) -> Html {
    let entry = |cell: Cell, text: &str| {
        html! {
            <li>
                <svg class="key-disc" viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">{ disc(cell, 0, 0) }</svg>
                { text.to_owned() }
            </li>
        }
    };
    html! {
        <ul class="key">
            { entry(Cell::Stands(Certainty::Settled), texts.get("ui-key-settled")) }
            { entry(Cell::Stands(Certainty::Arguable), texts.get("ui-key-arguable")) }
            { entry(Cell::Stands(Certainty::Unsettled), texts.get("ui-key-unsettled")) }
            { entry(Cell::Waits, texts.get("ui-key-waits")) }
            <li>
                <svg class="key-disc" viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
                    <path class="spill" d="M9 0H0" />
                    <path class="spill-head" d="M-8 0l6 -4v8z" />
                </svg>
                { texts.get("ui-key-spill") }
            </li>
        </ul>
    }
}

fn table(texts: &Texts, shown: &[&Verdict]) -> Html {
    html! {
        <div class="scroller" tabindex="0" role="region" aria-label={texts.own("ui-picture-as-table")}>
            <table>
                <thead>
                    <tr>
                        <th scope="col">{ texts.get("ui-activity") }</th>
                        for lane in Lane::ALL {
                            <th key={lane.name()} scope="col">{ texts.named("ui-lane", lane.name()) }</th>
                        }
                        <th scope="col">{ texts.get("ui-verdict") }</th>
                        <th scope="col">{ texts.get("ui-key-spill") }</th>
                    </tr>
                </thead>
                <tbody>
                    for verdict in shown.iter() {
                        <tr key={verdict.activity.index()}>
                            <th scope="row">{ texts.activity(verdict.activity) }</th>
                            for lane in Lane::ALL {
                                <td key={lane.name()}>
                                    { cell_name(cell(verdict, lane)).map_or_else(|| "–".to_owned(), |name| texts.named("ui-certainty-short", name)) }
                                </td>
                            }
                            <td>{ texts.named("ui-tag", Mark::of(verdict).name()) }</td>
                            <td>{ if verdict.exposed_by.is_empty() { "–".to_owned() } else { texts.activities(&verdict.exposed_by) } }</td>
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn a_name_takes_two_lines_at_most() {
        for name in [
            "Short",
            "Proof-of-stake validation with your own stake and more",
            "运行权益证明验证节点并以自有代币质押获取奖励的活动以及其他",
        ] {
            assert!(lines(name).len() <= 2, "{name}");
        }
        assert_eq!(lines("Mining pool"), vec!["Mining pool".to_owned()]);
        // No line begins with a bracket's end.
        assert_eq!(
            lines("显卡或处理器挖矿（工作量证明）"),
            ["显卡或处理器挖矿", "（工作量证明）"]
        );
    }
}
