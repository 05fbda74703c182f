//! A visit: what a change of one answer brings up.

use light_mining_check::answers::{Answer, document};
use light_mining_check::session::{Action, Step};

use super::session::session;

#[test]
fn a_question_that_a_change_brings_up_is_asked_where_all_were_asked() {
    let law = super::law();
    let text = std::fs::read_to_string("examples/ai-studio-at-night.json").expect("an example");
    let facts = document::read(&law, "ai-studio-at-night", &text).expect("a sound example");
    let mut session = session().after(&Action::Started);
    while let Step::Question(question) = session.step() {
        let answer = facts.get(question).cloned().unwrap_or(Answer::DontKnow);
        session = session
            .after(&Action::Answered(question, answer))
            .after(&Action::Continued);
    }
    assert_eq!(session.step(), Step::Review);
    let stage = law.question("stage.pow-general").expect("a question");
    let stopped = law[stage].options.iter().position(|o| o == "stopped");
    let stopped = Answer::One(u16::try_from(stopped.expect("an option")).expect("a small number"));
    let after = session
        .after(&Action::ChangeChosen(stage))
        .after(&Action::Answered(stage, stopped))
        .after(&Action::Continued);
    let month = law.question("location.stopped").expect("a question");
    assert_eq!(after.step(), Step::Question(month));
    let back = after
        .after(&Action::Answered(month, Answer::DontKnow))
        .after(&Action::Continued);
    assert_eq!(back.step(), Step::Review);
}
