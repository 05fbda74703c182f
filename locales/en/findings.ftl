# Findings: name and what it means.

f-confiscation = Confiscation (没收)
    .says = Equipment in the eliminated category (淘汰类) is taken without payment.

f-closure = Order to stop or closure (关停)
    .says = The work must stop; serious cases end in suspension or closure by the government.

f-circular-fine = Fine for listed equipment
    .says = A fixed fine beside confiscation, if the list this law means includes mining.

f-eco-code-fine = Fine under the Ecological Code
    .says = Forfeiture and a multiple of the goods’ value, if the Code reaches mining.

f-project-fine = Fine on a forbidden project
    .says = A share of the investment, and a personal fine for those responsible.

f-surcharge = Power surcharge (加价)
    .says = Exposure, not a price of permission: { $kwh } at { $rate } comes to { $amount } a year.
    .bare = Exposure, not a price of permission.

f-no-market-power = Shut out of the electricity market
    .says = No purchase in the electricity market and no gain from it.

f-tariff-difference = Wrong power class
    .says = The price difference is collected, with a charge on top.

f-power-cut = Power cut
    .says = No new connection; supply may stop on the spot.

f-contract-void = Contract void (合同无效)
    .says = Neither side can enforce it. What was paid may have to be returned; the loss is shared by fault or stays where it fell.

f-illegal-fundraising = Illegal fundraising (非法集资)
    .says = Money is returned; organisers pay a large share of what was raised.

f-public-deposits-crime = Crime: illegally taking public deposits (非法吸收公众存款)
    .says = Prison, by sum, number of people and loss.

f-fundraising-fraud-crime = Crime: fundraising fraud
    .says = Prison from three years to life, where the intent was to keep the money.

f-pyramid = Pyramid selling (传销)
    .says = Fines down the line; organising it is a crime.

f-illegal-business-crime = Crime: illegal business operation (非法经营)
    .says = Disguised currency exchange at scale is prosecuted.

f-laundering-crime = Crime: laundering or concealing proceeds (洗钱)
    .says = It depends on what you knew or had to see.

f-telecom-unlicensed = Unlicensed telecom business
    .says = Gains are forfeited and several times their sum is fined; the service may be suspended.

f-telecom-repurposed-line = Line put to another use
    .says = The same range of fines as for unlicensed business.

f-fx-breach = Foreign-exchange breach
    .says = Where it is a breach, a fine goes by the sum moved; a receipt may be questioned.

f-token-vouchers = Tokens in place of renminbi (代币票券)
    .says = Making or selling them is fined; using them as pay is exposed.

f-unlawful-token-contract-loss = Token loss is your own
    .says = Courts may call tokens property and still refuse to help.

f-marketing-ban = Ban on promotion
    .says = Venues, display, advertising and paid traffic are closed to token business.

f-name-and-scope = Name and scope
    .says = The register may refuse or correct names and scopes with token words or content.

f-wages-in-tokens = Wages in tokens
    .says = The term has no effect; the wage is owed in renminbi.

f-public-support-repay = Public support ends
    .says = Subsidies and preferences end; what false statements obtained is repaid, with a fine.

f-subsidy-fraud = Fraud on public money
    .says = A crime only if intent and deceit are proved.

f-false-filing = False project filing
    .says = Correction on order, then a fine.

f-employer-machines = Other people’s machines
    .says = Controlling them without consent is a crime from small sums on.

f-state-body-discipline = State body or school
    .says = Discipline for staff; intrusion must be shown by logs.

f-landlord-exposed = Landlord exposed
    .says = Whoever gives premises or holds the power account may be named, charged or asked first.

f-host-exposed = Host exposed
    .says = Whoever houses or powers miners may lose power, credit and support.

f-investor-loss = Investor’s loss
    .says = Money put in is at your own risk; gains may be taken.

f-employee-exposed = Employees exposed
    .says = Those who knowingly help may have to answer too.

f-mixed-meter = One meter (户号)
    .says = In several places all power of the account is charged as mining.

f-mixed-premises = One room
    .says = An order to close may stop everything in the room.

f-mixed-entity = One company
    .says = Credit record and accounts may suffer for every activity.

f-mixed-support = One subsidy
    .says = Support for lawful work may fall with the rest.

f-carrier-cut-off = Carrier cut-off
    .says = Lines used to resell capacity may be slowed or stopped.

f-bank-account-risk = Bank account
    .says = Banks may not serve token business or mining; token business they must report.

f-card-freeze = Card freeze
    .says = An account that receives tainted money may be frozen.

f-tax-on-tokens = Tax on tokens
    .says = Tokens count as income at fair value; taxing them permits nothing.

f-overseas-protection = Little protection here
    .says = Mainland courts tend to void such contracts and refuse help.

f-overseas-money = Money across the border
    .says = Investment abroad is registered, rent rests on a real contract; paying in tokens is a risk of its own.

f-foreign-telecom = Foreign-owned telecom
    .says = Open only in pilot areas, after the ministry agrees.

f-hong-kong-outside = Hong Kong: not judged here
    .says = Another system, with its own licences.

f-foreign-outside = Foreign law: not judged here
    .says = What is abroad is judged there; what touches the mainland is judged here.

f-mainland-controller = Control from the mainland
    .says = The ban on issue follows control, not the place of registration.

f-notice-received = Authorities already know
    .says = Answer through counsel; keep everything.

f-monitoring = Such sites are found
    .says = Small size or silence does not prevent it.

f-no-size-defence = No smallest size
    .says = Small and silent sites were closed too.

f-energy-review-no-shield = An energy review is no shield
    .says = It does not permit mining; lacking one is a separate ground.

f-energy-review-missing = Started without energy review
    .says = Order to stop building or use, time to put it right, and closure if it is not put right.

f-suing-exposes = Suing exposes you
    .says = A court may pass mining facts to the authorities; one did.

f-stopped-exposure = After stopping
    .says = The past is judged by its dates.

f-records-keep = Keep records
    .says = Machines, software, bills, wallets, contracts. Destroy nothing.

f-gap-ai-facade = Computing in front, tokens behind
    .says = What is shown and what runs do not match.

f-gap-storage-facade = Storage in front, tokens behind
    .says = What is shown and what runs do not match.

f-gap-token-facade = Technology in front, a token behind
    .says = What is shown and what is sold do not match.

f-gap-support-words = Words to get support
    .says = What was said and what runs do not match.

f-gap-words-banned = Banned words
    .says = The words draw the ban on promotion; removing them changes no verdict.

f-gap-scope = Scope does not cover it
    .says = The register does not show this business.

f-old-energy = Old test: energy
    .says = { $kwh } a year, about { $tce }. Seen first; it does not decide.
    .bare = Seen first; it does not decide.

f-old-equipment = Old test: special equipment
    .says = Seen first. Purpose, software and reward decide.

f-old-concentration = Old test: many machines in one place
    .says = Seen first. It does not decide.

f-equipment-three-parts = Machine, software, pool records
    .says = The three marks two provinces look for.

f-sign-power = Looks in order: ordinary power class
    .says = Seen first. It does not decide; what runs and what is earned do.

f-sign-lease = Looks in order: the office
    .says = Seen first. It does not decide; what runs and what is earned do.

f-sign-books = Looks in order: declared accounts
    .says = Seen first. It does not decide; what runs and what is earned do.

f-sign-entity = Looks in order: registered company
    .says = Seen first. It does not decide; what runs and what is earned do.

f-sign-customers = Looks in order: real customers
    .says = Seen first. It does not decide; what runs and what is earned do.
