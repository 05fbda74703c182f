//! An example's answers are nobody's own, also after they were saved and opened again.

use light_mining_check::session::{Action, Step, Tried};

use super::*;
use crate::session::session;

#[test]
fn an_example_saved_and_opened_again_is_still_nobodys_own() {
    let law = crate::law();
    let book = Rc::new(crate::look_up::book(&law));
    let visit = session().with_book(Rc::new(move || Rc::clone(&book)));
    let own = visit.after(&Action::Started).after(&Action::Answered(
        law.question("person.role").expect("a question"),
        Answer::One(0),
    ));
    let others = [
        visit.after(&Action::ExampleOpened("pure-ai".to_owned())),
        visit.after(&Action::CaseTried(2, Answers::new(&law))),
    ];
    for other in others {
        let file = file::noted(&other.marked_file(), "Not privileged.");
        let packed = other.case_packed().expect("a case that fits");
        let forms = [
            file.clone(),
            [text::SCHEME, &text::letters(&packed)].concat(),
            [text::SCHEME, &text::digits(&packed)].concat(),
        ];
        for (form, (before, waits)) in forms
            .iter()
            .flat_map(|form| [(form, (&visit, false)), (form, (&own, true))])
        {
            let looked = before.after(&Action::HandedIn(form.clone()));
            let finding = looked.opened().map(|o| o.finding);
            assert_eq!(finding, Some(Finding::Match), "{form}");
            let taken = looked.after(&Action::OpenedTaken);
            assert_eq!(taken.step(), Step::Result);
            assert_eq!(taken.answers(), other.answers());
            assert_eq!(taken.tried(), other.tried(), "{form}");
            // The visitor's own wait behind it, as behind any example.
            assert_eq!(taken.has_own_aside(), waits);
            assert_eq!(*taken.own_answers(), **before.answers());
        }
        // A file that names one that is gone, or damaged where it says so, is not made one's own.
        let at = file.find("\"example\": ").expect("a field") + 11;
        let end = at + file[at..].find(',').expect("an end");
        for gone in ["\"no-such\"", "\"\"", "7"] {
            let file = [&file[..at], gone, &file[end..]].concat();
            let looked = visit.after(&Action::HandedIn(file));
            let taken = looked.after(&Action::OpenedTaken);
            assert_eq!(taken.tried(), Some(&Tried::Gone), "{gone}");
        }
    }
    assert_eq!(own.marked_file(), own.case_file());
    assert_eq!(own.case_packed().map(|bytes| bytes[0]), Some(1));
}
