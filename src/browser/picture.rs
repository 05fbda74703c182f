//! The report as pictures to keep, drawn with plain canvas text, and the code under them.
//!
//! For browsers that neither print nor save: each picture is an image with a data address, which a
//! visitor keeps by a long press. It must never know what the report says.

use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

use crate::handover::qr::{Code, QUIET};
use crate::handover::sheet::{self, Line, MARGIN, Page, Style, WIDTH};

/// The data addresses of the pictures; fewer than the pages, where the browser draws none.
#[must_use]
pub fn pictures(lines: &[Line], code: Option<(&Code, &str)>) -> Vec<String> {
    try_pictures(lines, code).unwrap_or_default()
}

fn try_pictures(lines: &[Line], code: Option<(&Code, &str)>) -> Option<Vec<String>> {
    let canvas: HtmlCanvasElement = super::page::document()?
        .create_element("canvas")
        .ok()?
        .dyn_into()
        .ok()?;
    canvas.set_width(WIDTH);
    let pen: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let square = code.map_or(0, |(code, _)| squares(code));
    let room = if square == 0 { 0 } else { square + 120 };
    let mut written = None;
    let pages = sheet::pages(lines, room, |text, style| {
        if written != Some(style) {
            pen.set_font(&font(style));
            written = Some(style);
        }
        let width = pen.measure_text(text).map_or(0.0, |m| m.width());
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a width of a few thousand at most"
        )]
        {
            width.ceil() as u32
        }
    });
    let last = pages.len() - 1;
    let drawn = pages.iter().enumerate().map(|(at, page)| {
        canvas.set_height(page.height);
        paper(&pen, page);
        if let (true, Some((code, caption))) = (at == last, code) {
            let top = page.height - MARGIN - square - 60;
            stamp(&pen, code, caption, top, square);
        }
        canvas.to_data_url().ok()
    });
    Some(drawn.flatten().collect())
}

fn font(style: Style) -> String {
    let weight = if matches!(style, Style::Heading(_)) {
        "600 "
    } else {
        ""
    };
    let size = style.size().to_string();
    [
        weight,
        &size,
        "px system-ui, \"PingFang SC\", \"Microsoft YaHei\", \"Noto Sans CJK SC\", sans-serif",
    ]
    .concat()
}

fn paper(pen: &CanvasRenderingContext2d, page: &Page) {
    pen.set_fill_style_str("#fff");
    pen.fill_rect(0.0, 0.0, f64::from(WIDTH), f64::from(page.height));
    pen.set_fill_style_str("#000");
    let mut written = None;
    for row in &page.rows {
        if written != Some(row.style) {
            pen.set_font(&font(row.style));
            written = Some(row.style);
        }
        let _ = pen.fill_text(&row.text, f64::from(row.x), f64::from(row.y));
    }
}

/// The side of the code, in whole dots a square.
fn squares(code: &Code) -> u32 {
    let side = u32::try_from(code.side() + 2 * QUIET).unwrap_or(1);
    side * ((WIDTH - 2 * MARGIN) / side).clamp(1, 10)
}

fn stamp(pen: &CanvasRenderingContext2d, code: &Code, caption: &str, top: u32, square: u32) {
    let dot = square / u32::try_from(code.side() + 2 * QUIET).unwrap_or(1);
    let at = |place: i32, from: u32| f64::from(from) + f64::from(place + QUIET) * f64::from(dot);
    for (column, row, length) in code.runs() {
        pen.fill_rect(
            at(column, MARGIN),
            at(row, top),
            f64::from(length) * f64::from(dot),
            f64::from(dot),
        );
    }
    pen.set_font(&font(Style::Item));
    let _ = pen.fill_text(caption, f64::from(MARGIN), f64::from(top + square + 40));
}
