//! The provinces: a map of tiles by the state of the surcharge, the same as a table, and what was
//! found on each: surcharge, stance, support.
//!
//! Sign and words tell the state, never colour alone. It must never rank places to do a thing in.

use yew::prelude::*;

use crate::answers::Answer;
use crate::ids::PlaceId;
use crate::order;
use crate::rulebook::{Day, Place, SurchargeState};
use crate::session::Session;
use crate::ui::parts::{cite, link, visit};
use crate::ui::store::{Send, on_back};
use crate::ui::texts::Texts;
use crate::ui::view::{html, part};

/// Each unit with its column and row; drawn by us.
const TILES: [(&str, u16, u16); 32] = [
    ("CN-HL", 7, 0),
    ("CN-XJ", 0, 1),
    ("CN-NM", 4, 1),
    ("CN-BJ", 5, 1),
    ("CN-LN", 6, 1),
    ("CN-JL", 7, 1),
    ("CN-QH", 1, 2),
    ("CN-GS", 2, 2),
    ("CN-NX", 3, 2),
    ("CN-SX", 4, 2),
    ("CN-HE", 5, 2),
    ("CN-TJ", 6, 2),
    ("CN-SN", 3, 3),
    ("CN-HA", 4, 3),
    ("CN-SD", 5, 3),
    ("CN-XZ", 0, 4),
    ("CN-SC", 2, 4),
    ("CN-CQ", 3, 4),
    ("CN-HB", 4, 4),
    ("CN-AH", 5, 4),
    ("CN-JS", 6, 4),
    ("CN-SH", 7, 4),
    ("CN-YN", 2, 5),
    ("CN-GZ", 3, 5),
    ("CN-HN", 4, 5),
    ("CN-JX", 5, 5),
    ("CN-ZJ", 6, 5),
    ("CN-GX", 3, 6),
    ("CN-GD", 4, 6),
    ("CN-FJ", 5, 6),
    ("CN-HI", 3, 7),
    ("HK", 4, 7),
];
/// Side of a tile and its distance from the next, in the units of the view box.
const SIDE: u16 = 40;
const STEP: u16 = 43;

/// The states, as they are listed.
const STATES: [SurchargeState; 6] = [
    SurchargeState::InForce,
    SurchargeState::ToConfirm,
    SurchargeState::Draft,
    SurchargeState::Lapsed,
    SurchargeState::NoneFound,
    SurchargeState::NotApplicable,
];

/// The places shown, in the order of the law's list.
fn shown(texts: &Texts) -> Vec<(PlaceId, &Place)> {
    let places = texts.rulebook.places.iter().enumerate();
    places
        .map(|(i, place)| (PlaceId::from(i), place))
        .filter(|(_, place)| place.kind != "abroad")
        .collect()
}

/// Where the visitor's machines stand, as a place's id.
fn yours(texts: &Texts, session: &Session) -> Option<String> {
    let question = texts.rulebook.question("location.province")?;
    match session.answers().get(question) {
        Some(Answer::One(cell)) => {
            let options = &texts.rulebook[question].options;
            options.get(usize::from(*cell)).cloned()
        }
        _ => None,
    }
}

/// The page.
#[inline(never)]
pub fn page(texts: &Texts, session: &Session, send: &Send) -> Html {
    let yours = yours(texts, session);
    let day = session.date();
    let own = yours.as_ref().and_then(|id| texts.rulebook.place(id));
    html! {
        <main class="page wide looked-up" data-page="map" key="map">
            <nav class="ways no-print" aria-label={texts.own("pages-ways")}>
                <button type="button" class="back" data-action="back" onclick={on_back(send)}>{ texts.get("ui-back") }</button>
                { visit::to_case(texts, session, send) }
            </nav>
            <h1 tabindex="-1">{ texts.get("pages-map-heading") }</h1>
            <p class="lede">{ texts.get("pages-map-lede") }</p>
            if let Some(own) = own {
                <p><strong>{ texts.get("pages-map-yours") }{ texts.colon() }</strong>{ link::jump(anchor(&texts.rulebook[own].id), texts.place(own).to_owned()) }</p>
            }
            <div class="map-and-table">
                <figure class="map">
                    <p class="quiet no-print">{ texts.get("pages-map-choose") }</p>
                    { tiles(texts, day, yours.as_deref()) }
                    { key(texts, day) }
                </figure>
                { part! { <PlacesTable texts={texts.clone()} {day} {yours} /> } }
            </div>
            <section>
                <h2>{ texts.get("pages-map-details") }</h2>
                for (id, place) in shown(texts) {
                    <section key={id.index()} id={anchor(&place.id)} class="place" tabindex="-1">{ details(texts, day, id, place) }</section>
                }
            </section>
        </main>
    }
}

fn anchor(id: &str) -> String {
    format!("place-{id}")
}

/// The letters on a tile: the Chinese name, elsewhere the unit's code.
fn letters(texts: &Texts, place: &Place) -> String {
    if texts.language == crate::i18n::Language::ZhHans {
        place.name.zh.clone()
    } else {
        place.id.trim_start_matches("CN-").to_owned()
    }
}

fn tiles(texts: &Texts, day: Day, yours: Option<&str>) -> Html {
    let side = STEP * 8;
    html! {
        <svg class="tiles" viewBox={format!("-2 -2 {side} {side}")} role="group" aria-label={texts.own("pages-map-drawing")}>
            for (id, column, row) in TILES {
                if let Some(place) = texts.rulebook.place(id) {
                    { tile(texts, day, place, (column * STEP, row * STEP), yours == Some(id)) }
                }
            }
        </svg>
    }
}

fn tile(texts: &Texts, day: Day, id: PlaceId, (x, y): (u16, u16), own: bool) -> Html {
    let place = &texts.rulebook[id];
    // What is seen on the tile comes first, so that it can be spoken to.
    let seen = letters(texts, place);
    let name = texts.place(id);
    let state = texts.named("pages-map-state", place.surcharge_on(day).name());
    let mut label = if seen == name {
        seen
    } else {
        format!("{seen} {name}")
    };
    label = format!("{label}{}{state}", texts.semicolon());
    if own {
        label = format!(
            "{label}{}{}",
            texts.semicolon(),
            texts.get("pages-map-yours")
        );
    }
    let target = anchor(&place.id);
    let href = format!("#{target}");
    let go = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        crate::browser::page::focus_id(&target);
    });
    html! {
        <a key={place.id.clone()} class={classes!("tile", own.then_some("tile-own"))} {href} aria-label={label} data-place={place.id.clone()} onclick={go}>
            <rect class="tile-ground" x={x.to_string()} y={y.to_string()} width={SIDE.to_string()} height={SIDE.to_string()} rx="3" />
            <text x={(x + SIDE / 2).to_string()} y={(y + 18).to_string()} text-anchor="middle">{ letters(texts, place) }</text>
            { sign(place.surcharge_on(day), x + SIDE / 2, y + 28) }
            if own {
                <path class="tile-mark" d={format!("M{x} {y}h11l-11 11z")} />
            }
        </a>
    }
}

/// The sign of a state: full, half, dotted, crossed, dash, nothing.
fn sign(state: SurchargeState, x: u16, y: u16) -> Html {
    let ring = |class: &'static str| {
        html! { <circle {class} cx={x.to_string()} cy={y.to_string()} r="6" /> }
    };
    match state {
        SurchargeState::InForce => ring("disc disc-full"),
        SurchargeState::ToConfirm => html! {
            <>
                { ring("disc") }
                <path class="disc-half" d={format!("M{x} {}a6 6 0 0 0 0 12z", y - 6)} />
            </>
        },
        SurchargeState::Draft => ring("disc disc-waits"),
        SurchargeState::Lapsed => html! {
            <>
                { ring("disc") }
                <path class="disc-cross" d={format!("M{} {}l8 8m0-8l-8 8", x - 4, y - 4)} />
            </>
        },
        SurchargeState::NoneFound => {
            html! { <path class="disc-dash" d={format!("M{} {y}h8", x - 4)} /> }
        }
        SurchargeState::NotApplicable => Html::default(),
    }
}

/// What the signs say, and how many places each has.
fn key(texts: &Texts, day: Day) -> Html {
    let count = |state| {
        shown(texts)
            .iter()
            .filter(|(_, p)| p.surcharge_on(day) == state)
            .count()
    };
    html! {
        <ul class="key">
            for state in STATES {
                <li key={state.name()}>
                    <svg class="key-disc" viewBox="0 0 20 20" aria-hidden="true" focusable="false">{ sign(state, 10, 10) }</svg>
                    { texts.named("pages-map-state", state.name()) }{ texts.aside(&count(state).to_string()) }
                </li>
            }
        </ul>
    }
}

/// The table's columns, by which it can be sorted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    Place,
    State,
    Rate,
    Until,
}

#[derive(Properties, PartialEq)]
struct TableProps {
    texts: Texts,
    day: Day,
    yours: Option<String>,
}

/// The same as a table, sortable.
#[component]
fn PlacesTable(props: &TableProps) -> Html {
    let (texts, day) = (&props.texts, props.day);
    let sorted = use_state(|| (Column::Place, true));
    let (column, rising) = *sorted;
    let mut places = shown(texts);
    let state = |p: &Place| STATES.iter().position(|s| *s == p.surcharge_on(day));
    match column {
        Column::Place => {}
        Column::State => order::by(&mut places, |(_, p)| state(p)),
        Column::Rate => order::by(&mut places, |(_, p)| std::cmp::Reverse(p.rate_on(day))),
        Column::Until => order::by(&mut places, |(_, p)| (p.until.is_none(), p.until)),
    }
    if !rising {
        places.reverse();
    }
    let head = |this: Column, message: &str| {
        let on = column == this;
        let sort = match (on, rising) {
            (false, _) => "none",
            (true, true) => "ascending",
            (true, false) => "descending",
        };
        let sorted = sorted.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            sorted.set((this, if on { !rising } else { true }));
        });
        let name = texts.get(message);
        html! {
            <th scope="col" aria-sort={sort}>
                <button type="button" class="link" title={texts.fill("pages-map-sort", &[("column", name)])} {onclick}>{ name.to_owned() }</button>
            </th>
        }
    };
    html! {
        <div class="scroller" tabindex="0" role="region" aria-label={texts.own("pages-map-table")}>
            <table class="places">
                <caption class="quiet">{ texts.get("pages-map-table") }</caption>
                <thead>
                    <tr>
                        { head(Column::Place, "pages-map-place") }
                        { head(Column::State, "pages-map-state") }
                        { head(Column::Rate, "pages-map-rate") }
                        { head(Column::Until, "pages-map-until") }
                    </tr>
                </thead>
                <tbody>
                    for (id, place) in places {
                        <tr key={place.id.clone()} class={(props.yours.as_ref() == Some(&place.id)).then_some("own")}>
                            <th scope="row">{ link::jump(anchor(&place.id), texts.place(id).to_owned()) }{ format!(" {}", place.id.trim_start_matches("CN-")) }</th>
                            <td>{ texts.named("pages-map-state", place.surcharge_on(day).name()) }</td>
                            <td>{ rate(texts, day, place) }</td>
                            <td>{ place.until.map_or_else(|| "–".to_owned(), |m| m.to_string()) }</td>
                        </tr>
                    }
                </tbody>
            </table>
        </div>
    }
}

/// The figure of a place; the national one where none was found.
fn rate(texts: &Texts, day: Day, place: &Place) -> String {
    match (place.rate_on(day), place.surcharge_on(day)) {
        (Some(rate), _) => texts.number(rate),
        (None, SurchargeState::NotApplicable) => "–".to_owned(),
        (None, _) => texts.number(texts.rulebook.national_surcharge.0),
    }
}

/// What was found on a place.
fn details(texts: &Texts, day: Day, id: PlaceId, place: &Place) -> Html {
    let national = texts.number(texts.rulebook.national_surcharge.0);
    let (state, rate) = (place.surcharge_on(day), place.rate_on(day));
    let says = format!("pages-map-says-{}", state.name());
    html! {
        <>
            <h3>{ texts.place(id) }{ texts.aside(place.id.trim_start_matches("CN-")) }</h3>
            <p>
                <strong>{ texts.named("pages-map-state", state.name()) }{ texts.stop() }</strong>{ texts.space() }
                { texts.fill(&says, &[("rate", &national)]) }
                if let Some(rate) = rate {
                    { texts.space() }{ texts.fill("ui-rate", &[("n", &texts.number(rate))]) }{ texts.stop() }
                }
                if let Some(until) = place.until {
                    { texts.space() }{ texts.fill("pages-timeline-until", &[("date", &until.to_string())]) }{ texts.stop() }
                }
                if rate.is_some() {
                    { texts.space() }{ texts.named("ui-base", &place.base) }
                }
            </p>
            { cite::list(texts, &[], &place.basis) }
            <h4>{ texts.get("pages-map-stance") }</h4>
            if place.stance.is_empty() {
                <p>{ texts.get("pages-map-stance-none") }</p>
            } else {
                { cite::list(texts, &[], &place.stance) }
            }
            <h4>{ texts.get("pages-map-support") }</h4>
            if place.support.is_empty() {
                <p>{ texts.get("pages-map-support-none") }</p>
            }
            for (i, (basis, _, until)) in place.support.iter().enumerate() {
                <div key={i}>
                    <p>
                        <strong>{ texts.named("pages-map-support", place.support_on(i, day)) }</strong>
                        if let Some(until) = until {
                            { " · " }{ texts.fill("pages-timeline-until", &[("date", &until.to_string())]) }
                        }
                    </p>
                    { cite::list(texts, &[], std::slice::from_ref(basis)) }
                </div>
            }
        </>
    }
}
