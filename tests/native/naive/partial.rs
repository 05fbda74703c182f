//! Answers that may be incomplete: what is true, false or open of them, and every way to complete
//! them.
//!
//! "The trace that explains a verdict uses strong Kleene logic … The possible headlines are exact:
//! over every completion of the open answers that the declared constraints permit." Both are done
//! here the slow way: the first by a table of known options, the second by splitting one open
//! option after the other. It must never use a decision diagram.

use std::collections::BTreeSet;
use std::ops::Range;
use std::rc::Rc;

use light_mining_check::answers::{Answer, Answers};
use light_mining_check::assessment::Outcome;
use light_mining_check::evaluation::Headline;
use light_mining_check::ids::{ActivityId, QuestionId, RuleId};
use light_mining_check::rulebook::{Certainty, Conclusion, Condition, Cut, Kind, Lane, Rulebook};
use rust_decimal::Decimal;

use super::machines::watt_hours;
use super::sheet::Sheet;

/// True, false, or `None`: open.
pub type Known = Option<bool>;

/// All of them hold.
pub(super) fn all(parts: impl IntoIterator<Item = Known>) -> Known {
    let parts: Vec<Known> = parts.into_iter().collect();
    if parts.contains(&Some(false)) {
        Some(false)
    } else if parts.contains(&None) {
        None
    } else {
        Some(true)
    }
}

/// It does not hold.
pub(super) fn not(part: Known) -> Known {
    part.map(|p| !p)
}

/// One of them holds.
pub(super) fn any(parts: impl IntoIterator<Item = Known>) -> Known {
    not(all(parts.into_iter().map(not)))
}

/// What is known of each option of each question, whether or not it arises.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Partial {
    pub(super) options: Vec<Known>,
    /// Where each question's options begin, and where the last ones end.
    begins: Rc<Vec<usize>>,
}

/// Something open: an option of a question.
type Atom = (QuestionId, usize);

impl Partial {
    /// As answered, and as the machines say where they stand for the bill.
    pub fn new(law: &Rulebook, answers: &Answers) -> Self {
        let plain = Self::as_answered(law, answers);
        match plain.machines(law, answers) {
            Some((bill, kwh)) => {
                let mut more = answers.clone();
                more.set(bill, Answer::Quantity(kwh));
                Self::as_answered(law, &more)
            }
            None => plain,
        }
    }

    fn as_answered(law: &Rulebook, answers: &Answers) -> Self {
        let (mut options, mut begins) = (Vec::new(), vec![0]);
        for (i, question) in law.questions.iter().enumerate() {
            let cells = match question.kind {
                Kind::Quantity | Kind::Month => question.cuts.len() + 1,
                Kind::Fleet => 0,
                _ => question.options.len(),
            };
            let passed = |cut: Cut| question.cuts.iter().filter(|c| **c <= cut).count();
            for cell in 0..cells {
                let option = u16::try_from(cell).expect("few options");
                options.push(match answers.get(i.into()) {
                    None | Some(Answer::DontKnow | Answer::Fleet(_)) => None,
                    Some(Answer::One(chosen)) => Some(*chosen == option),
                    Some(Answer::Quantity(value)) => Some(passed(Cut::At(*value)) == cell),
                    Some(Answer::Month(month)) => Some(passed(Cut::In(*month)) == cell),
                    Some(Answer::Any { yes, unknown }) => {
                        (!unknown.contains(&option)).then(|| yes.contains(&option))
                    }
                });
            }
            begins.push(options.len());
        }
        let begins = Rc::new(begins);
        Self { options, begins }
    }

    /// "Count, power and duty per kind, or kWh a month from the bill": what the machines draw in a
    /// month, where they are named and no bill is. "None of them ever turns into no by itself":
    /// a kind that may be there and has no whole row leaves it open.
    fn machines(&self, law: &Rulebook, answers: &Answers) -> Option<(QuestionId, Decimal)> {
        let bill = law.question("hardware.kwh-month")?;
        let fleet = law.question("hardware.fleet")?;
        let billed = matches!(answers.get(bill), Some(Answer::Quantity(_)));
        let billed = billed && self.arises(law, bill) != Some(false);
        match answers.get(fleet) {
            Some(Answer::Fleet(rows)) if !rows.is_empty() && !billed => {
                if self.arises(law, fleet) == Some(false) {
                    return None;
                }
                let kinds = law.question("hardware.machines")?;
                let day = watt_hours(&law[kinds].options, self.of(kinds), rows)?;
                let year = day * Decimal::from(365);
                Some((bill, year / Decimal::from(12 * 1000)))
            }
            _ => None,
        }
    }

    /// Where a question's options are.
    pub(super) fn at(&self, question: QuestionId) -> Range<usize> {
        self.begins[question.index()]..self.begins[question.index() + 1]
    }

    fn of(&self, question: QuestionId) -> &[Known] {
        &self.options[self.at(question)]
    }

    /// Whether a condition holds, in strong Kleene logic.
    pub fn holds(&self, law: &Rulebook, condition: &Condition) -> Known {
        match condition {
            Condition::Constant(value) => Some(*value),
            Condition::All(parts) => all(parts.iter().map(|p| self.holds(law, p))),
            Condition::Any(parts) => any(parts.iter().map(|p| self.holds(law, p))),
            Condition::Not(part) => not(self.holds(law, part)),
            Condition::Cells(question, cells) => {
                let options = self.of(*question);
                let mut chosen = any(cells.iter().map(|c| options[usize::from(*c)]));
                // One option of a single choice is chosen: if no other is left, one of these.
                let among = |cell: usize| cells.iter().any(|c| usize::from(*c) == cell);
                let mut left = (0..options.len()).filter(|c| options[*c] != Some(false));
                if law[*question].kind != Kind::AnyOf && left.all(among) {
                    chosen = Some(true);
                }
                all([self.arises(law, *question), chosen])
            }
            Condition::NoneOf(question) => {
                let options = self.of(*question).iter().copied();
                all([self.arises(law, *question), not(any(options))])
            }
        }
    }

    /// Whether a question arises.
    pub fn arises(&self, law: &Rulebook, question: QuestionId) -> Known {
        self.holds(law, &law[question].applies)
    }

    /// What a choice must be: one option at least, unless "none" is an answer.
    fn sound(&self, law: &Rulebook, question: QuestionId) -> Known {
        if law[question].none || law[question].kind == Kind::Fleet {
            return Some(true);
        }
        let options = self.of(question).iter().copied();
        any([not(self.arises(law, question)), any(options)])
    }

    /// The first open option that a condition waits for.
    fn pending(&self, law: &Rulebook, condition: &Condition) -> Option<Atom> {
        if self.holds(law, condition).is_some() {
            return None;
        }
        match condition {
            Condition::Constant(_) => None,
            Condition::All(parts) | Condition::Any(parts) => {
                parts.iter().find_map(|p| self.pending(law, p))
            }
            Condition::Not(part) => self.pending(law, part),
            Condition::Cells(question, cells) => {
                let cells = cells.iter().map(|c| usize::from(*c)).collect();
                self.pending_option(law, *question, cells)
            }
            Condition::NoneOf(question) => {
                let cells = (0..self.of(*question).len()).collect();
                self.pending_option(law, *question, cells)
            }
        }
    }

    fn pending_option(&self, law: &Rulebook, q: QuestionId, among: Vec<usize>) -> Option<Atom> {
        self.pending(law, &law[q].applies).or_else(|| {
            let open = |o: &usize| self.of(q)[*o].is_none();
            among.into_iter().find(open).map(|o| (q, o))
        })
    }

    /// The two ways to decide an option; of a single choice, one option is chosen.
    fn split(&self, law: &Rulebook, (question, option): Atom) -> [Self; 2] {
        let (mut with, mut without) = (self.clone(), self.clone());
        let at = self.at(question);
        let row = &mut with.options[at.clone()];
        if law[question].kind != Kind::AnyOf {
            row.fill(Some(false));
        }
        row[option] = Some(true);
        let row = &mut without.options[at];
        row[option] = Some(false);
        // The last that is left of a single choice is chosen.
        if law[question].kind != Kind::AnyOf {
            let left: Vec<usize> = (0..row.len()).filter(|o| row[*o].is_none()).collect();
            if let [last] = left[..] {
                row[last] = Some(true);
            }
        }
        [with, without]
    }

    /// Whether anything that is declared is broken for certain; otherwise what to decide next.
    fn constraints(&self, law: &Rulebook) -> Result<Option<Atom>, Broken> {
        let mut next = None;
        for (_, when) in &law.impossible {
            match self.holds(law, when) {
                Some(true) => return Err(Broken),
                Some(false) => {}
                None => next = next.or_else(|| self.pending(law, when)),
            }
        }
        for question in law.question_ids() {
            match self.sound(law, question) {
                Some(false) => return Err(Broken),
                Some(true) => {}
                None => {
                    let options = (0..self.of(question).len()).collect();
                    next = next.or_else(|| self.pending_option(law, question, options));
                }
            }
        }
        Ok(next)
    }

    /// Whether any completion is permitted.
    pub fn can_be(&self, law: &Rulebook) -> bool {
        match self.constraints(law) {
            Err(Broken) => false,
            Ok(None) => true,
            Ok(Some(atom)) => self.split(law, atom).iter().any(|p| p.can_be(law)),
        }
    }

    /// The outcome of an activity, or what to decide next. The same sentences as on a whole sheet.
    fn outcome(&self, law: &Rulebook, of: ActivityId) -> Result<Option<Outcome>, Atom> {
        let decide = |known: Known, condition: &Condition| match known {
            Some(known) => Ok(known),
            None => Err(self.pending(law, condition).expect("something is open")),
        };
        if !decide(self.holds(law, &law[of].when), &law[of].when)? {
            return Ok(Some(Outcome::Absent));
        }
        let stopped = stopped(law, of);
        if decide(self.holds(law, &stopped), &stopped)? {
            return Ok(Some(Outcome::Stopped));
        }
        let concluding = |wanted: &[Conclusion]| {
            let mut surest = None;
            let mut open = None;
            for (i, rule) in law.rules.iter().enumerate() {
                if rule.activities.contains(&of) && wanted.contains(&rule.concludes) {
                    match self.standing(law, i.into()) {
                        Ok(standing) => surest = surest.max(standing),
                        Err(atom) => open = open.or(Some(atom)),
                    }
                }
            }
            match open {
                Some(atom) if surest != Some(Certainty::Settled) => Err(atom),
                _ => Ok(surest),
            }
        };
        let stop = concluding(&[
            Conclusion::Lane(Lane::Financial),
            Conclusion::Lane(Lane::Eliminated),
            Conclusion::Prohibited,
        ])?;
        match stop {
            Some(Certainty::Settled) => return Ok(Some(Outcome::Headline(Headline::Stop))),
            Some(_) => return Ok(Some(Outcome::Headline(Headline::Unsettled))),
            None => {}
        }
        if concluding(&[Conclusion::Outside])?.is_some() {
            return Ok(Some(Outcome::Outside));
        }
        let encouraged = concluding(&[Conclusion::Lane(Lane::Encouraged)])?;
        let register = concluding(&[Conclusion::Lane(Lane::Register)])?;
        match encouraged.max(register) {
            None => return Ok(None),
            Some(Certainty::Settled) => {}
            Some(_) => return Ok(Some(Outcome::Headline(Headline::Unsettled))),
        }
        for duty in &law.duties {
            if duty.activities.contains(&of)
                && decide(self.holds(law, &duty.when), &duty.when)?
                && !decide(self.holds(law, &duty.held), &duty.held)?
            {
                return Ok(Some(Outcome::Headline(Headline::Register)));
            }
        }
        let supported = encouraged == Some(Certainty::Settled);
        Ok(Some(Outcome::Headline(if supported {
            Headline::Encouraged
        } else {
            Headline::Permitted
        })))
    }

    /// How certainly a rule stands, or what to decide next.
    fn standing(&self, law: &Rulebook, rule: RuleId) -> Result<Option<Certainty>, Atom> {
        let row = &law[rule];
        if let Some(atom) = self.pending(law, &row.when) {
            return Err(atom);
        }
        if self.holds(law, &row.when) == Some(false) {
            return Ok(None);
        }
        let mut certainty = row.certainty;
        for exception in &row.yields_to {
            match self.standing(law, *exception)? {
                Some(theirs) if theirs >= row.certainty => return Ok(None),
                Some(theirs) => certainty = certainty.min(theirs),
                None => {}
            }
        }
        Ok(Some(certainty))
    }

    /// What an activity can turn out to be, over every completion that is permitted; a gap is
    /// `None`. Gives up, with nothing, when more steps are needed than allowed.
    pub fn possible(
        &self,
        law: &Rulebook,
        of: ActivityId,
        steps: &mut u32,
    ) -> Option<BTreeSet<Option<Outcome>>> {
        let mut found = BTreeSet::new();
        let mut left = vec![self.clone()];
        while let Some(partial) = left.pop() {
            *steps = steps.checked_sub(1)?;
            match partial.outcome(law, of) {
                Ok(outcome) => {
                    if !found.contains(&outcome) && partial.can_be(law) {
                        found.insert(outcome);
                    }
                }
                Err(atom) => left.extend(partial.split(law, atom)),
            }
        }
        Some(found)
    }

    /// Every whole sheet, one after the other; only where they are few.
    pub fn sheets(&self, law: &Rulebook) -> Vec<Sheet> {
        let mut all = vec![(self.clone(), Sheet(Vec::new()))];
        for question in law.question_ids() {
            let mut next = Vec::new();
            for (partial, sheet) in all {
                let arises = partial.arises(law, question);
                if !arises.expect("earlier answers decide whether a question arises") {
                    let mut sheet = sheet;
                    sheet.0.push(None);
                    next.push((partial, sheet));
                    continue;
                }
                let mut ways = vec![partial];
                while let Some(way) = ways.pop() {
                    let options = way.of(question);
                    if let Some(open) = options.iter().position(Option::is_none) {
                        ways.extend(way.split(law, (question, open)));
                        continue;
                    }
                    let yes = |o: &u16| options[usize::from(*o)] == Some(true);
                    let cells = u16::try_from(options.len()).expect("few");
                    let chosen: BTreeSet<u16> = (0..cells).filter(yes).collect();
                    if way.sound(law, question) == Some(true) {
                        let mut sheet = sheet.clone();
                        sheet.0.push(Some(chosen));
                        next.push((way, sheet));
                    }
                }
            }
            all = next;
        }
        let sheets = all.into_iter().map(|(_, sheet)| sheet);
        sheets.filter(|s| !s.impossible(law)).collect()
    }

    /// The one sheet, where nothing that arises is open.
    pub fn whole(&self, law: &Rulebook) -> Option<Sheet> {
        let mut sheet = Vec::new();
        for question in law.question_ids() {
            if !self.arises(law, question)? {
                sheet.push(None);
                continue;
            }
            let mut chosen = BTreeSet::new();
            for (option, known) in self.of(question).iter().enumerate() {
                if (*known)? {
                    chosen.insert(u16::try_from(option).expect("few"));
                }
            }
            sheet.push(Some(chosen));
        }
        Some(Sheet(sheet))
    }
}

/// The activity was stopped.
pub fn stopped(law: &Rulebook, of: ActivityId) -> Condition {
    let question = law[of].stage;
    let stage = law[question].options.iter().position(|o| o == "stopped");
    let stage = u16::try_from(stage.expect("a stage")).expect("few stages");
    Condition::Cells(question, vec![stage])
}

/// A declared constraint is broken.
struct Broken;
