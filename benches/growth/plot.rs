//! The curves as an SVG: both axes by powers of ten, so that what grows with the size is a straight
//! line up at 45 degrees. Lines differ by dashes and marks, never by colour alone.

use std::fmt::Write;

/// A curve: its name, and milliseconds at each size.
pub struct Curve {
    /// What was timed.
    pub name: &'static str,
    /// Size and milliseconds.
    pub points: Vec<(usize, f64)>,
}

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 440.0;
const LEFT: f64 = 80.0;
const RIGHT: f64 = 170.0;
const TOP: f64 = 40.0;
const BOTTOM: f64 = 50.0;
const DASHES: [&str; 5] = ["none", "8 4", "2 3", "10 3 2 3", "14 4"];
const MARKS: [&str; 5] = [
    "M0-3.5A3.5 3.5 0 1 1 0 3.5 3.5 3.5 0 1 1 0-3.5z",
    "M-4-4h8v8h-8z",
    "M0-5 5 4h-10z",
    "M0-5 5 0 0 5-5 0z",
    "M-4-4 4 4M-4 4 4-4",
];

/// Draws the curves.
pub fn svg(title: &str, curves: &[Curve]) -> String {
    let points = || curves.iter().flat_map(|c| &c.points);
    let power = |value: f64| value.max(1e-6).log10();
    let low = points()
        .map(|p| power(p.1))
        .fold(f64::INFINITY, f64::min)
        .floor();
    let high = points()
        .map(|p| power(p.1))
        .fold(f64::NEG_INFINITY, f64::max)
        .ceil();
    let wide = points().map(|p| power(size(p.0))).fold(1.0, f64::max);
    let x = |power: f64| LEFT + power / wide * (WIDTH - LEFT - RIGHT);
    let y = |power: f64| HEIGHT - BOTTOM - (power - low) / (high - low) * (HEIGHT - TOP - BOTTOM);
    let mut out = String::new();
    let mut line = |text: String| {
        let _ = writeln!(out, "{text}");
    };
    line(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" font-family=\"sans-serif\" font-size=\"13\" fill=\"#222\">"
    ));
    line(format!(
        "<title>{title}</title>\n<rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"#fff\"/>"
    ));
    line(format!("<text x=\"{LEFT}\" y=\"20\">{title}</text>"));
    let mut at = low;
    while at <= high {
        let place = y(at);
        line(format!(
            "<path d=\"M{LEFT} {place:.1}H{:.1}\" stroke=\"#ccc\"/><text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\">{} ms</text>",
            WIDTH - RIGHT,
            LEFT - 8.0,
            place + 4.0,
            10_f64.powf(at)
        ));
        at += 1.0;
    }
    let mut at = 0.0;
    while at <= wide {
        let place = x(at);
        line(format!(
            "<path d=\"M{place:.1} {TOP}V{:.1}\" stroke=\"#ccc\"/><text x=\"{place:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{}×</text>",
            HEIGHT - BOTTOM,
            HEIGHT - BOTTOM + 20.0,
            10_f64.powf(at)
        ));
        at += 1.0;
    }
    for (curve, (dash, mark)) in curves.iter().zip(DASHES.iter().zip(MARKS)) {
        let places: Vec<(f64, f64)> = curve
            .points
            .iter()
            .map(|p| (x(power(size(p.0))), y(power(p.1))))
            .collect();
        let path: Vec<String> = places
            .iter()
            .map(|(x, y)| format!("{x:.1} {y:.1}"))
            .collect();
        line(format!(
            "<path d=\"M{}\" fill=\"none\" stroke=\"#222\" stroke-width=\"1.5\" stroke-dasharray=\"{dash}\"/>",
            path.join("L")
        ));
        for (x, y) in &places {
            line(format!(
                "<path d=\"{mark}\" transform=\"translate({x:.1} {y:.1})\" fill=\"#fff\" stroke=\"#222\" stroke-width=\"1.5\"/>"
            ));
        }
        if let Some((x, y)) = places.last() {
            line(format!(
                "<text x=\"{:.1}\" y=\"{:.1}\">{}</text>",
                x + 12.0,
                y + 4.0,
                curve.name
            ));
        }
    }
    out.push_str("</svg>\n");
    out
}

fn size(size: usize) -> f64 {
    u32::try_from(size).map_or(f64::MAX, f64::from)
}
