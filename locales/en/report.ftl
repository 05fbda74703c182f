# Words of the printed report, and of answers that contradict each other.

report-facts-and-authorities = Facts and authorities
report-fact-numbers = Facts { $numbers }.
report-what-it-says = What it says
report-none-reviewed = No rule in this paper has been reviewed by a licensed lawyer yet.
report-as-reported = { $mark } means that the text was not read in full: it is cited as reported.
report-without-facts = Printed without the facts: your answers, how the rules apply to them, energy and sums are left out.
report-deadline-before = Licence or approval, to be held first.
report-deadline-after = Filing or declaration.
report-kind-statute = law
report-kind-judicial-interpretation = judicial interpretation
report-kind-state-rule = national rule
report-kind-notice = notice
report-kind-catalogue = catalogue
report-kind-policy = policy
report-kind-local-rule = local rule
report-kind-case = case
report-kind-enforcement = enforcement act
report-kind-practice-note = practitioners’ reading
report-kind-datasheet = technical data

report-facts-open = Facts not listed are not known or were not asked: see “Open facts”.
report-maybe = More activities are still possible, because facts are missing: { $names }.
report-maybe-many = More activities are still possible, because facts are missing: { $count }.
report-undecided = More activities that these answers leave undecided: { $count }.
report-answer-it = Answer it
report-left-open = What is open in your verdicts hangs on facts you do not know. Questions that complete exposure and duties: { $count }.

conflict-title = Some answers cannot all be true
conflict-lede = While they stand, what depends on them is not decided. Look at them again and change the one that is wrong.
conflict-these = These do not fit together:
conflict-later = This month has not come yet:
ui-firm-conflict = Not decided: answers contradict each other
ui-firm-lede-conflict = Answers that cannot all be true leave it open. None of the better verdicts is given.
ui-tag-conflict = Answers conflict
ui-meaning-conflict = Some answers contradict each other, so nothing is decided here.
ui-firm-out-of-date = No verdict: these rules are out of date
ui-firm-lede-out-of-date = They are too old for a good verdict. Get a newer edition before you rely on them.
ui-tag-out-of-date = Rules out of date
ui-meaning-out-of-date = These rules are too old for a good verdict. Get a newer edition.

# The list of authorities, closed at first on screen: a number in the text opens it.
report-sources = Show all { $count } authorities
