# The outlook as a switch on the result: one essay’s proposal beside the law in force.

outlook-switch = Which reading to show
outlook-law = The law in force
outlook-proposal = The proposal (not law)
outlook-line = Proposal, not law:
outlook-industry = Industry class: { $industry }.
outlook-today = Law in force:
outlook-stricter = The law of today is stricter than the proposal.
outlook-unclear = The law of today is unclear here; the proposal would admit it.
outlook-same = The proposal would change nothing for you here.
outlook-exposed = In itself the law of today supports it too; of such exposure the proposal says nothing.
outlook-proposal-stricter = Here the proposal would be stricter than the law of today.
outlook-other = The proposal would regulate it as finance; today no rule does so for certain.
outlook-open = Facts are missing, so the two cannot be compared yet.
outlook-stale = The rules are out of date, so the two cannot be compared.
outlook-past = It has ended; a proposal would not reach back.
outlook-outside = Another law decides; the proposal does not speak of it.
outlook-declare = What would have to be declared, as we read the proposal:
outlook-declare-nothing = Nothing could be declared: it is not on the list, so it would not be admitted.
outlook-declare-licence = Not a declaration but a financial licence would be asked for. What a supervisor would want to know:
outlook-none = No activity is known to be done, so there is nothing to compare.
outlook-never = Do nothing on the strength of the proposal. It gives no permission, and nobody accepts such a declaration today.
