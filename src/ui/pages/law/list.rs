//! All rules and duties, with a search over words, authorities, their numbers and ids.

use yew::prelude::*;

use crate::ids::{ActivityId, DutyId, RuleId};
use crate::rulebook::{Basis, Certainty, Conclusion, Lane};
use crate::session::{Session, Step};
use crate::ui::parts::finder::{Entry, Finder, Group};
use crate::ui::parts::{frame, link, tag, visit};
use crate::ui::store::{Send, Shelf, on_back};
use crate::ui::texts::Texts;
use crate::ui::view::{html, part};

/// The page.
#[inline(never)]
pub fn all(texts: &Texts, session: &Session, sought: AttrValue, send: &Send) -> Html {
    html! {
        <main class="page looked-up" data-page="rules" key="rules">
            <nav class="ways no-print" aria-label={texts.own("pages-ways")}>
                <button type="button" class="back" data-action="back" onclick={on_back(send)}>{ texts.get("ui-back") }</button>
                { visit::to_case(texts, session, send) }
            </nav>
            <h1 tabindex="-1">{ texts.get("pages-rules-heading") }</h1>
            <p class="lede">{ texts.get("pages-rules-lede") }</p>
            <p class="quiet">{ frame::rules(texts) }</p>
            { part! { <Finder key="finder" shelf={Shelf::Rules} texts={texts.clone()} session={session.clone()} {sought} send={send.clone()} /> } }
        </main>
    }
}

/// What the finder lists: rules by what they conclude, then duties.
pub fn groups(texts: &Texts, send: &Send) -> Vec<Group> {
    let rulebook = &texts.rulebook;
    let rules = |title: String, wanted: &dyn Fn(Conclusion) -> bool| Group {
        title,
        entries: (0..rulebook.rules.len())
            .map(RuleId::from)
            .filter(|id| wanted(rulebook[*id].concludes))
            .map(|id| rule(texts, send, id))
            .collect(),
    };
    let mut groups: Vec<Group> = Lane::ALL
        .iter()
        .map(|lane| {
            let title = texts.named("ui-lane", lane.name());
            rules(title, &|c| c == Conclusion::Lane(*lane))
        })
        .collect();
    groups.push(rules(texts.get("ui-conduct").to_owned(), &|c| {
        c == Conclusion::Prohibited
    }));
    groups.push(rules(texts.named("ui-tag", "outside"), &|c| {
        c == Conclusion::Outside
    }));
    groups.push(rules(texts.get("pages-findings").to_owned(), &|c| {
        matches!(c, Conclusion::Finding(_))
    }));
    groups.push(Group {
        title: texts.get("ui-duties-title").to_owned(),
        entries: (0..rulebook.duties.len())
            .map(|d| duty(texts, send, d.into()))
            .collect(),
    });
    groups
}

fn rule(texts: &Texts, send: &Send, id: RuleId) -> Entry {
    let rule = &texts.rulebook[id];
    let name = texts.rule(id);
    let about = match rule.concludes {
        Conclusion::Finding(finding) => texts.finding(finding),
        _ => whom(texts, &rule.activities),
    };
    let authorities = authorities(texts, &rule.basis);
    let activities = texts.activities(&rule.activities);
    let words = [
        name.as_str(),
        &rule.id,
        &about,
        &activities,
        texts.of_rule(id, "reason"),
        texts.of_rule(id, "counter"),
        &authorities,
    ];
    let shown = entry(texts, send, Step::Rule(id), &name, &about, rule.certainty);
    Entry::new(format!("rule-{}", rule.id), &words, shown)
}

fn duty(texts: &Texts, send: &Send, id: DutyId) -> Entry {
    let duty = &texts.rulebook[id];
    let name = texts.duty(id);
    let about = whom(texts, &duty.activities);
    let authorities = authorities(texts, &duty.basis);
    let words = [
        name.as_str(),
        &duty.id,
        &about,
        texts.of_duty(id, "says"),
        texts.of_duty(id, "deadline"),
        &authorities,
    ];
    let shown = entry(texts, send, Step::Duty(id), &name, &about, duty.certainty);
    Entry::new(format!("duty-{}", duty.id), &words, shown)
}

fn whom(texts: &Texts, activities: &[ActivityId]) -> String {
    if activities.is_empty() {
        texts.get("ui-whole-firm").to_owned()
    } else {
        texts.activities(activities)
    }
}

fn entry(
    texts: &Texts,
    send: &Send,
    step: Step,
    name: &str,
    about: &str,
    certainty: Certainty,
) -> Html {
    html! {
        <>
            { link::to(texts, send, step, name.to_owned()) }
            <span class="quiet shelf-about">{ about.to_owned() }{ " · " }{ tag::certainty(texts, certainty) }</span>
        </>
    }
}

/// Titles, numbers, pinpoints and terms of the authorities, to be found by.
pub fn authorities(texts: &Texts, basis: &[Basis]) -> String {
    let mut out = String::new();
    for one in basis {
        let (authority, provision) = texts.rulebook.cited(one.pin);
        for text in [
            &authority.id,
            &authority.title.zh,
            texts.pick(&authority.title),
            authority.number.as_deref().unwrap_or_default(),
            provision.pinpoint(),
            &provision.term,
        ] {
            out.push_str(text);
            out.push('\n');
        }
    }
    out
}
