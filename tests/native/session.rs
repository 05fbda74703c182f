//! A visit: what is asked, what is kept, and where Back leads.

use light_mining_check::order::Set;
use std::rc::Rc;

use light_mining_check::answers::{Answer, Answers, document};
use light_mining_check::i18n::Language;
use light_mining_check::session::{Action, Device, Session, Step, Tried};

pub(crate) fn session() -> Session {
    let law = super::law();
    let as_of = law.as_of;
    Session::new(law, Language::En, as_of)
}

/// Walks as a founder whose facts are in an example, saying "I don't know" where it is silent.
fn walk(facts: &Answers) -> (Session, usize) {
    let mut session = session().after(&Action::Started);
    let mut asked = 0;
    while let Step::Question(question) = session.step() {
        if session.exposure_phase().is_some() {
            break;
        }
        asked += 1;
        assert!(asked < 90, "the questions never end");
        let answer = facts.get(question).cloned().unwrap_or(Answer::DontKnow);
        session = session
            .after(&Action::Answered(question, answer))
            .after(&Action::Continued);
    }
    (session, asked)
}

#[test]
fn a_typical_founder_meets_few_questions_before_the_verdict_is_fixed() {
    let law = super::law();
    for example in [
        "validator-office",
        "ai-studio-at-night",
        "pure-ai",
        "storage-provider",
    ] {
        let text = std::fs::read_to_string(format!("examples/{example}.json")).expect("an example");
        let facts = document::read(&law, example, &text).expect("a sound example");
        let (session, asked) = walk(&facts);
        assert!((5..=22).contains(&asked), "{example}: {asked} questions");
        assert!(session.assessment().open_verdict.is_empty(), "{example}");
    }
}

#[test]
fn every_example_is_understood() {
    for (id, _) in light_mining_check::session::EXAMPLES {
        let opened = session().after(&Action::ExampleOpened(id.to_owned()));
        assert_eq!(opened.step(), Step::Result, "{id}");
        assert_eq!(opened.tried(), Some(&Tried::Example(id)));
    }
    let none = session().after(&Action::ExampleOpened("no-such".to_owned()));
    assert_eq!(none.step(), Step::Start);
}

#[test]
fn a_visit_that_only_begins_builds_nothing_and_what_is_prepared_is_not_built_again() {
    let opened = session();
    let activities = opened.rulebook().activities.len();
    let pieces = |session: &Session| std::iter::from_fn(|| session.prepare().then_some(())).count();
    assert_eq!(pieces(&opened), activities);
    assert_eq!(pieces(&opened), 0);
    // What is opened before all is prepared has the same result.
    let example = Action::ExampleOpened("validator-office".to_owned());
    let at_once = session().after(&example);
    assert_eq!(at_once.assessment(), opened.after(&example).assessment());
    assert_eq!(pieces(&at_once), 0);
}

#[test]
fn a_changed_answer_keeps_the_others() {
    let law = super::law();
    let start = session().after(&Action::ExampleOpened("validator-office".to_owned()));
    let place = law.question("location.machines").expect("a question");
    let before: Set<_> = start.answers().iter().map(|(q, _)| q).collect();
    let changed = start
        .after(&Action::ReviewOpened)
        .after(&Action::ChangeChosen(place))
        .after(&Action::Answered(
            place,
            Answer::Any {
                yes: Set::from([2]),
                unknown: Set::new(),
            },
        ))
        .after(&Action::Continued);
    let after: Set<_> = changed.answers().iter().map(|(q, _)| q).collect();
    assert_eq!(before, after);
    assert_ne!(start.answers(), changed.answers());
}

#[test]
fn back_returns_to_the_screen_before_with_its_answer() {
    let first = session().after(&Action::Started);
    let Step::Question(question) = first.step() else {
        panic!("a question comes first")
    };
    let second = first
        .after(&Action::Answered(question, Answer::DontKnow))
        .after(&Action::Continued);
    let back = second.after(&Action::WentBack);
    assert_eq!(back.step(), first.step());
    assert_eq!(back.answers().get(question), Some(&Answer::DontKnow));
    assert_eq!(back.after(&Action::WentBack).step(), Step::Start);
}

#[test]
fn an_answer_of_the_wrong_kind_changes_nothing() {
    let law = super::law();
    let place = law.question("location.machines").expect("a question");
    let before = session();
    let after = before.after(&Action::Answered(place, Answer::One(0)));
    assert_eq!(before.answers(), after.answers());
    assert!(Rc::ptr_eq(before.rulebook(), after.rulebook()));
}

#[test]
fn answers_survive_a_file_and_back() {
    let law = super::law();
    for (id, text) in light_mining_check::session::EXAMPLES {
        let answers = document::read(&law, id, text).expect("a sound example");
        let written = document::write(&law, &answers).to_string();
        assert_eq!(document::read(&law, id, &written), Ok(answers), "{id}");
    }
}

#[test]
fn starting_after_an_example_begins_with_no_answers() {
    let example = session().after(&Action::ExampleOpened("pure-ai".to_owned()));
    let own = example.after(&Action::WentBack).after(&Action::Started);
    assert!(own.answers().is_empty());
}

#[test]
fn a_reopened_case_is_gone_on_with() {
    let law = super::law();
    let text = std::fs::read_to_string("examples/pure-ai.json").expect("an example");
    let facts = document::read(&law, "pure-ai", &text).expect("a sound example");
    // Saved as soon as the verdicts were fixed: exposure is still to be asked.
    let (half_way, _) = walk(&facts);
    let asked = half_way.next_question().expect("exposure is left");
    let file = half_way.case_file();
    let opened = session()
        .after(&Action::HandedIn(file))
        .after(&Action::OpenedTaken);
    assert_eq!(opened.step(), Step::Result);
    assert_eq!(opened.next_question(), Some(asked));
    // What was skipped in the case before says nothing of the one that is opened.
    let skipped = half_way.after(&Action::ExposureSkipped);
    assert_eq!(skipped.next_question(), None);
    let another = skipped.after(&Action::CaseOpened((*half_way.own_answers()).clone()));
    assert_eq!(another.next_question(), Some(asked));
}

#[test]
fn a_case_that_is_opened_takes_no_ticks_of_the_last_one_and_is_set_against_its_copy() {
    let other = session().after(&Action::ExampleOpened("pure-ai".to_owned()));
    let own = walk(&Answers::new(&super::law())).0;
    let left = own
        .after(&Action::CopyKept)
        .after(&Action::PaperTicked(1))
        .after(&Action::HandedIn(other.case_file()));
    assert!(left.kept().is_some() && left.has_paper(1));
    let taken = left.after(&Action::OpenedTaken);
    assert_eq!(taken.answers(), other.answers());
    let copy = taken.kept().map(|kept| Rc::clone(&kept.answers));
    assert_eq!(copy.as_ref(), Some(own.answers()));
    assert!(!taken.has_paper(1));
    assert_eq!(taken.cases_before(), own.cases_before() + 1);
    let fresh = taken.after(&Action::Restarted);
    assert!(fresh.kept().is_none());
    assert_eq!(fresh.cases_before(), own.cases_before() + 2);
}

#[test]
fn what_is_kept_until_the_tab_closes_comes_back_in_its_place_and_language() {
    let device = Device {
        keeps: true,
        ..Device::default()
    };
    let open = || session().on(device.clone());
    let started = open().after(&Action::Started);
    let Step::Question(first) = started.step() else {
        panic!("a question comes first")
    };
    let asked = started
        .after(&Action::Answered(first, Answer::DontKnow))
        .after(&Action::Continued)
        .after(&Action::LanguageChosen(Language::PtBr));
    let result = asked.after(&Action::ResultOpened);
    let back = |left: &Session| open().after(&Action::KeptFound(left.keepsake()));
    for (left, step) in [
        (&asked, asked.step()),
        (&result, Step::Result),
        // A page looked up belongs to the case it was opened from.
        (&result.after(&Action::PageOpened(Step::Map)), Step::Result),
        (&asked.after(&Action::PageOpened(Step::Map)), asked.step()),
    ] {
        let found = back(left);
        assert_eq!(found.step(), step);
        assert_eq!(found.answers(), left.answers());
        assert_eq!(found.language(), Language::PtBr);
        assert!(found.keeping());
    }
    // Skipping stays skipped, and an example is nobody's own.
    let skipped = asked.after(&Action::ExposureSkipped);
    assert_eq!(skipped.stands_at(), back(&skipped).stands_at());
    let example = asked.after(&Action::ExampleOpened("pure-ai".to_owned()));
    let found = back(&example);
    assert_eq!(
        (found.answers(), found.step()),
        (asked.answers(), asked.step())
    );
    assert_eq!(found.tried(), None);
}

#[test]
fn swapping_the_copy_with_the_case_never_makes_an_example_ones_own() {
    let own = walk(&Answers::new(&super::law()))
        .0
        .after(&Action::CopyKept);
    let example = own.after(&Action::ExampleOpened("pure-ai".to_owned()));
    // The visitor's own copy beside an example: nothing is swapped, nothing of theirs is lost.
    assert!(own.may_swap() && !example.may_swap());
    let same = example.after(&Action::CopySwapped);
    assert_eq!(same.tried(), example.tried());
    assert_eq!(same.answers(), example.answers());
    assert_eq!(same.own_answers(), own.own_answers());
    // An example's copy beside the visitor's own case.
    let other_way = example.after(&Action::CopyKept).after(&Action::OwnResumed);
    assert!(!other_way.may_swap());
    let same = other_way.after(&Action::CopySwapped);
    assert_eq!(same.answers(), own.answers());
    // Nor is it kept in the tab as one's own.
    let kept = session()
        .on(Device {
            keeps: true,
            ..Device::default()
        })
        .after(&Action::KeptFound(
            other_way.after(&Action::KeepingChosen(true)).keepsake(),
        ));
    assert_eq!(kept.answers(), own.answers());
    assert!(kept.kept().is_none());
    // Two examples: each stays the example that it is, and the visitor's own go on waiting.
    let second = example
        .after(&Action::CopyKept)
        .after(&Action::ExampleOpened("storage-provider".to_owned()));
    let swapped = second.after(&Action::CopySwapped);
    assert_eq!(swapped.tried(), example.tried());
    assert_eq!(swapped.answers(), example.answers());
    assert_eq!(swapped.own_answers(), own.own_answers());
    let back = swapped.after(&Action::CopySwapped);
    assert_eq!(back.tried(), second.tried());
    assert_eq!(back.answers(), second.answers());
}

#[test]
fn a_kept_case_whose_rules_changed_is_not_lost_by_opening_another() {
    let device = Device {
        keeps: true,
        ..Device::default()
    };
    let open = || session().on(device.clone());
    let asked = walk(&Answers::new(&super::law())).0;
    // As an older edition wrote it, with a question that is no longer asked.
    let version = asked.rulebook().version.clone();
    let digest = asked.proof().rulebook.map(|d| d.to_string());
    let text = asked
        .keepsake()
        .replace(&version, "2019.1")
        .replace(&digest.unwrap_or_default(), "0000000000000000")
        .replace("\"answers\": {", "\"answers\": {\"person.hat-size\": 57,");
    let found = open().after(&Action::KeptFound(text.clone()));
    assert_eq!(found.step(), Step::Opening);
    assert!(found.keeping());
    let other = session().after(&Action::ExampleOpened("pure-ai".to_owned()));
    // A second text, whole or damaged, replaces what is looked at and nothing else.
    for second in [other.case_file(), "{".to_owned(), String::new()] {
        let dropped = found.after(&Action::HandedIn(second));
        assert_eq!(dropped.own_answers(), asked.own_answers());
        assert!(dropped.keepsake().contains("person.hat-size"));
        let again = open().after(&Action::KeptFound(dropped.keepsake()));
        assert_eq!(again.opened(), found.opened());
        let stays = dropped.after(&Action::WentBack).after(&Action::Started);
        assert_eq!(stays.own_answers(), asked.own_answers());
    }
    // Only what the visitor chooses to go on with takes its place.
    let taken = found
        .after(&Action::HandedIn(other.case_file()))
        .after(&Action::OpenedTaken);
    assert_eq!(taken.answers(), other.answers());
    assert!(!taken.keepsake().contains("person.hat-size"));
    let taken = found.after(&Action::OpenedTaken);
    assert_eq!(taken.answers(), asked.answers());
    assert!(!taken.keepsake().contains("person.hat-size"));
    // Nor does a link that was opened when the page came back.
    let linked = open()
        .after(&Action::HandedIn(other.case_file()))
        .after(&Action::KeptFound(asked.keepsake()));
    assert_eq!(linked.step(), Step::Opening);
    assert_eq!(
        linked.opened().and_then(|o| o.answers()),
        Some(&**other.answers())
    );
    assert_eq!(linked.own_answers(), asked.own_answers());
    assert!(linked.keeping());
}

#[test]
fn what_is_kept_in_the_tab_has_the_copy_its_names_and_the_ticks() {
    let device = Device {
        keeps: true,
        ..Device::default()
    };
    let law = super::law();
    let text = std::fs::read_to_string("examples/pure-ai.json").expect("an example");
    let facts = document::read(&law, "pure-ai", &text).expect("a sound example");
    let stage = law.question("stage.ai-rmb").expect("a question");
    let named = |of_copy, name: &str| Action::CopyNamed(of_copy, name.to_owned());
    let before = session()
        .on(device.clone())
        .after(&Action::KeepingChosen(true))
        .after(&Action::CaseOpened(facts))
        .after(&named(false, "As it is"))
        .after(&Action::CopyKept)
        .after(&Action::Answered(stage, Answer::One(0)))
        .after(&named(false, "Later\u{1e}\n, licensed"))
        .after(&Action::PaperTicked(3))
        .after(&Action::PaperTicked(11));
    let fresh = session().on(device);
    let found = fresh.after(&Action::KeptFound(before.keepsake()));
    let (left, kept) = (
        before.kept().expect("a copy"),
        found.kept().expect("a copy"),
    );
    assert_eq!(kept.answers, left.answers);
    assert_eq!(kept.assessment, left.assessment);
    assert_ne!(kept.answers, *found.answers());
    assert_eq!(found.answers(), before.answers());
    assert_eq!(
        (kept.name.as_str(), found.name()),
        ("As it is", "Later, licensed")
    );
    let ticked: Vec<u8> = (0..20).filter(|paper| found.has_paper(*paper)).collect();
    assert_eq!(ticked, [3, 11]);
    // What no tick was written as is none.
    let ticks = "en asked dé\u{7f}Zl\n";
    let odd = fresh.after(&Action::KeptFound(ticks.to_owned()));
    assert_eq!(odd.keepsake().lines().next(), Some("en asked dl"));
    // Names go with their cases when the two are swapped, and are never too long.
    let swapped = found.after(&Action::CopySwapped);
    assert_eq!(swapped.name(), "As it is");
    assert_eq!(swapped.kept().expect("a copy").name, "Later, licensed");
    let long = swapped.after(&named(true, &"方".repeat(90)));
    assert_eq!(long.kept().expect("a copy").name, "方".repeat(40));
    // Another case has another name; starting over leaves nothing.
    let restarted = long.after(&Action::Restarted);
    assert!(restarted.kept().is_none() && restarted.name().is_empty());
    assert!(!restarted.has_paper(3));
}

#[test]
fn a_name_and_ticks_stay_with_the_case_they_were_given_to() {
    let device = Device {
        keeps: true,
        ..Device::default()
    };
    let named = |name: &str| Action::CopyNamed(false, name.to_owned());
    let own = walk(&Answers::new(&super::law()))
        .0
        .on(device.clone())
        .after(&Action::KeepingChosen(true))
        .after(&Action::CopyKept)
        .after(&named("Mine"))
        .after(&Action::PaperTicked(3));
    // An example has neither, and what is given to one is not the visitor's.
    let example = own.after(&Action::ExampleOpened("pure-ai".to_owned()));
    assert!(example.name().is_empty() && !example.has_paper(3));
    let marked = example
        .after(&named("Theirs"))
        .after(&Action::PaperTicked(5));
    assert!(marked.has_paper(5));
    let second = marked.after(&Action::ExampleOpened("storage-provider".to_owned()));
    assert!(second.name().is_empty() && !second.has_paper(5));
    let kept = session()
        .on(device)
        .after(&Action::KeptFound(marked.keepsake()));
    for back in [marked.after(&Action::OwnResumed), kept] {
        assert_eq!(back.name(), "Mine");
        assert!(back.has_paper(3) && !back.has_paper(5));
    }
    // Where nothing of the visitor's waits, nothing is left of an example.
    let none = session()
        .after(&Action::ExampleOpened("pure-ai".to_owned()))
        .after(&named("Theirs"))
        .after(&Action::PaperTicked(5))
        .after(&Action::Started);
    assert!(none.name().is_empty() && !none.has_paper(5));
}

#[test]
fn where_the_rules_changed_copy_names_and_ticks_come_back_too() {
    let device = Device {
        keeps: true,
        ..Device::default()
    };
    let own = walk(&Answers::new(&super::law())).0.on(device.clone());
    let digest = own.proof().rulebook.map(|d| d.to_string());
    let kept = own
        .after(&Action::KeepingChosen(true))
        .after(&Action::CopyKept)
        .after(&Action::CopyNamed(true, "Before".to_owned()))
        .after(&Action::CopyNamed(false, "After".to_owned()))
        .after(&Action::PaperTicked(3))
        .keepsake()
        .replace(&digest.unwrap_or_default(), "0000000000000000");
    let found = session().on(device.clone()).after(&Action::KeptFound(kept));
    assert_eq!(found.step(), Step::Opening);
    let again = session()
        .on(device)
        .after(&Action::KeptFound(found.keepsake()));
    let tried = found.after(&Action::ExampleOpened("pure-ai".to_owned()));
    for session in [&found, &again, &tried] {
        let taken = session.after(&Action::OpenedTaken);
        assert_eq!(taken.answers(), own.answers());
        assert_eq!(taken.tried(), None);
        assert_eq!(taken.kept().expect("a copy").name, "Before");
        assert_eq!(taken.name(), "After");
        assert!(taken.has_paper(3));
    }
    // Another case has neither name nor ticks.
    let other = session().after(&Action::ExampleOpened("pure-ai".to_owned()));
    let taken = found
        .after(&Action::HandedIn(other.case_file()))
        .after(&Action::OpenedTaken);
    assert!(taken.name().is_empty() && !taken.has_paper(3));
}
