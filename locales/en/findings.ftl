# Findings: what follows beside the lane.

f-confiscation = Confiscation (没收)
    .says = Officials can order the use to stop and take the equipment away for good.

f-closure = Order to stop or close (责令停业)
    .says = The site can be ordered to stop, or be closed.

f-circular-fine = Fine for listed equipment
    .says = RMB 50,000 to 200,000, with confiscation; closure if serious.

f-eco-code-fine = Fine by value of the goods
    .says = Forfeiture and one to five times the value of the goods.

f-project-fine = Fine on a forbidden project
    .says = 0.5 to 1 per cent of the investment, and RMB 50,000 to 100,000 for each person responsible.

f-surcharge = Power surcharge (加价)
    .says = { $kwh } kWh a year at { $rate } yuan per kWh: an exposure of { $amount } yuan a year. It is a punishment, never a price of permission.

f-no-market-power = No market power
    .says = Market prices and discounts for electricity are closed.

f-tariff-difference = Back-payment for the wrong tariff
    .says = The price difference is due, with a surcharge on it; supply may be cut.

f-power-cut = Power cut
    .says = Supply can be refused or cut.

f-contract-void = Contract void (合同无效)
    .says = A court will not enforce it. Loss is shared by fault or left where it fell.

f-illegal-fundraising = Illegal fundraising (非法集资)
    .says = Organisers pay 20 to 100 per cent of the money raised; helpers paid for help are fined too.

f-public-deposits-crime = Crime of illegally taking public deposits
    .says = Prosecution is possible from RMB 1 million, 150 people or RMB 500,000 of direct loss.

f-fundraising-fraud-crime = Crime of fundraising fraud (集资诈骗罪)
    .says = Three years to life, if the money was meant to be kept.

f-pyramid = Pyramid selling (传销)
    .says = Pay by recruitment brings fines, and for organisers a crime.

f-illegal-business-crime = Crime of illegal business (非法经营罪)
    .says = Unlicensed payment settlement or disguised currency dealing, if serious.

f-laundering-crime = Laundering or concealing proceeds
    .says = Moving other people's tainted money through tokens can be a crime.

f-telecom-unlicensed = Unlicensed telecom business
    .says = Gains are forfeited, with three to five times the gains, or RMB 100,000 to 1 million.

f-telecom-repurposed-line = Line put to another use
    .says = Renting out or reselling a line without authority is fined like unlicensed telecom business.

f-fx-breach = Breach of currency rules
    .says = Receipts and dealing outside the banks can be fined by a share of the sum.

f-token-vouchers = Token vouchers in place of renminbi (代币票券)
    .says = Making or selling vouchers that circulate as money is fined.

f-unlawful-token-contract-loss = Losses are your own
    .says = Courts leave losses from token dealings against public order where they fell.

f-marketing-ban = No promotion
    .says = Venue, display, marketing and paid traffic for virtual-currency business are barred.

f-name-and-scope = Company name and scope
    .says = Names and scopes may not hold virtual-currency words or content. Taking the word out is a filing step and improves no verdict.

f-wages-in-tokens = Wages in tokens
    .says = The term has no effect; the wage is still owed in renminbi.

f-public-support-repay = Public support to repay
    .says = Support must stop and be repaid.

f-subsidy-fraud = Support obtained by false words
    .says = Repayment and 10 to 50 per cent more; a crime only if fraud is proved.

f-false-filing = False filing
    .says = Correction, then RMB 20,000 to 50,000.

f-employer-machines = Machines used without consent
    .says = Controlling other people's systems can be a crime.

f-state-body-discipline = State premises or staff
    .says = Discipline bodies act beside the regulators.

f-landlord-exposed = The landlord is exposed
    .says = Who gives room or power is exposed too, and will act first.

f-host-exposed = The host is exposed
    .says = Who houses or runs the machines answers for it separately.

f-investor-loss = The investor bears the loss
    .says = Money put in is rarely given back.

f-employee-exposed = An employee is exposed
    .says = Staff who run it answer for their own part.

f-mixed-meter = One meter
    .says = One meter carries both: the surcharge can fall on the whole account.

f-mixed-premises = One room
    .says = A stop order or seizure in one room touches everything in it.

f-mixed-entity = One company
    .says = The clean part does not clean the rest; banks and officials see one company.

f-mixed-support = One subsidy
    .says = Support given for computing is at risk while the same firm mines.

f-carrier-cut-off = Carrier cut-off
    .says = Carriers slow or cut lines with steady upload.

f-bank-account-risk = Bank account
    .says = Banks may not serve token business and report it.

f-card-freeze = Frozen cards
    .says = Money from token sales can be tainted; cards get frozen.

f-tax-on-tokens = Tax on tokens
    .says = Tokens received count as income at fair value.

f-overseas-protection = Abroad: little protection
    .says = Mainland courts tend to refuse help with machines or tokens abroad.

f-overseas-money = Money across the border
    .says = Investment out and receipts in need registration and a bank.

f-foreign-telecom = Foreign-owned telecom
    .says = Foreign ownership of data-centre and CDN services is open only in approved pilot areas.

f-hong-kong-outside = Hong Kong law
    .says = Outside: not judged here.

f-foreign-outside = Foreign law
    .says = Outside: not judged here.

f-mainland-controller = A mainland controller
    .says = A mainland controller stays within the mainland rules.

f-notice-received = Notice received
    .says = A visit, letter or list starts clocks. Answer through counsel.

f-monitoring = Such sites are found
    .says = Authorities share data and open report lines; such sites are found.

f-no-size-defence = Small size is no defence
    .says = There is no minimum size. Size weighs only in the penalty.

f-energy-review-no-shield = An energy review is no shield
    .says = Holding one does not protect mining; lacking one is a separate ground.

f-suing-exposes = A lawsuit exposes
    .says = Courts pass the facts on.

f-stopped-exposure = What remains after stopping
    .says = Past conduct is judged by the rules of its time.

f-records-keep = Keep records
    .says = Never delete records. They prove service, dates and intruders.

f-gap-ai-facade = Presented as AI computing
    .says = You present AI computing; part of what runs earns tokens. The gap is a risk of its own.

f-gap-storage-facade = Presented as storage or data service
    .says = You present storage or data work; what is rewarded is something else.

f-gap-support-words = Said to get support
    .says = What was said to get support is not all you do.

f-gap-words-banned = Words the law bans
    .says = Mining or token words in names, scopes or advertising are barred, as is their content.

f-gap-scope = Scope and conduct differ
    .says = What you do is not in the registered scope.

f-old-energy = Old test: energy over a limit
    .says = { $kwh } kWh a year, { $tce } tonnes of coal equivalent. This no longer decides.

f-old-equipment = Old test: special equipment
    .says = Special machines are seen first; purpose decides.

f-old-concentration = Old test: many machines in one place
    .says = Dispersed sites are today's target.

f-equipment-three-parts = The three parts of mining equipment
    .says = A computing device, mining software and pool records together.

