# Questions: heading, hint, why we ask, two worked examples, whom to ask; then the options.

s-person = You
s-hardware = Hardware
s-consensus = Consensus
s-revenue = Revenue
s-location = Location
s-stage = Stage

u-people = people
u-yuan = yuan
u-kwh-month = kWh a month
u-percent = %

fleet-kind = Machine
fleet-count = Number
fleet-watts = Watts each
fleet-hours = Hours a day
fleet-differ = Machines of one kind that differ: enter their number together, and what one draws on average

q-stage = At what stage is this: { $activity }?
    .hint = Choose the stage it is at today
    .why = A plan, a running business and a past one meet different consequences.
    .yes = Machines are ordered and nothing is switched on: planned.
    .no = Off since June, with rewards still locked in the protocol: stopped.
    .ask = Ask your engineer when the first and the last job ran.
o-stage-planned = Planned
o-stage-running = Running
o-stage-stopped = Stopped

q-person-role = Who are you to these machines?
    .hint = Choose the one that fits best
    .why = The law asks different things of an operator, a host, a landlord, an investor and an employee.
    .yes = You decide what the machines run and you keep the income: founder.
    .no = Your tenant runs them and you only collect rent: landlord.
    .ask = You know this yourself; the business licence and the lease show it.
o-person-role-founder = Founder or operator
o-person-role-host = Host: I keep or run machines for others
o-person-role-landlord = Landlord or site manager
o-person-role-investor = Investor or buyer of a share
o-person-role-employee = Employee or contractor
o-person-role-private = Private person with machines of my own

q-hardware-machines = Which machines do you use or plan to use?
    .hint = Choose every kind, whoever owns it
    .why = National rules speak of dedicated machines (专用矿机); some provinces also name CPU and GPU machines.
    .yes = Two servers with eight graphics cards each stand in a rented room: GPU server.
    .no = The laptops your staff write code on run no node: leave them out.
    .none = No machines
    .ask = Ask whoever set up the room for the purchase list.
o-hardware-machines-asic = Dedicated mining machine, ASIC (专用矿机)
o-hardware-machines-gpu-server = GPU server or graphics-card rig
o-hardware-machines-cpu-server = CPU server or ordinary computer
o-hardware-machines-storage-server = Storage server or disk array
o-hardware-machines-edge-box = Edge box or bandwidth-sharing box
o-hardware-machines-phone-router = Phone, router or other household device
o-hardware-machines-rented-cloud = Rented cloud servers

q-consensus-mechanisms = What do the machines do on a chain or token network?
    .hint = Choose all that are planned, running or stopped
    .why = Each mechanism is judged as an activity of its own.
    .yes = A server trains models by day and signs blocks with staked tokens at night: proof of stake.
    .no = You bought tokens and run no node: that is not a mechanism.
    .none = No chain or token network
    .ask = Read the protocol documents, or ask the engineer who installed the software.
o-consensus-mechanisms-pow = Proof of work (工作量证明)
o-consensus-mechanisms-pos = Proof of stake, validator node (权益证明)
o-consensus-mechanisms-dpos = Delegated proof of stake, super-node (委托权益证明)
o-consensus-mechanisms-storage = Proof of storage or space (分布式存储)
o-consensus-mechanisms-compute-market = Compute marketplace paid in tokens (算力市场)
o-consensus-mechanisms-bandwidth = Bandwidth, edge or PCDN network, for tokens or money (边缘节点)
o-consensus-mechanisms-consortium = Consortium chain (联盟链)
o-consensus-mechanisms-rpc = RPC, relay or index node

q-consensus-pow-machines = Which machines do the proof of work?
    .hint = Choose every kind that hashes, even for part of the day
    .why = For dedicated machines the law is settled; for mixed-use cards, seizure is still argued.
    .yes = A gaming computer hashes at night when nobody plays: graphics cards or processors.
    .no = The same cards only render film and never hash: do not count them.
    .ask = Ask your technician for the models and the software on each machine.
o-consensus-pow-machines-asic = Dedicated machines, ASIC (专用矿机)
o-consensus-pow-machines-gpu-cpu = Graphics cards or ordinary processors (GPU, CPU)

q-revenue-streams = What are your sources of income?
    .hint = Choose all that are planned, current or past
    .why = Courts look at what is paid for, not at the name of the contract.
    .yes = A customer pays yuan for training and a network pays tokens at night: computing, and rewards.
    .no = A shareholder’s loan is no income, and money for bandwidth or edge boxes (PCDN) is asked with the network: leave both out.
    .none = No income yet, or none of these
    .ask = Ask the bookkeeper for income by payer and currency for 12 months.
o-revenue-streams-rmb-compute = Computing for customers (算力服务)
o-revenue-streams-rmb-storage = Storage or hosting for customers
o-revenue-streams-rewards = Rewards from a protocol
o-revenue-streams-token-fees = Fees in tokens, paid by users
o-revenue-streams-hosting-miners = Hosting other people’s mining machines (矿机托管)
o-revenue-streams-machine-sales = Selling machines
o-revenue-streams-power-shares = Selling shares of machine output: hash power (云算力) or storage power; if of ordinary computing or storage, tick that income too
o-revenue-streams-token-sale = Selling our own token (代币发行)
o-revenue-streams-node-service = Running nodes for clients
o-revenue-streams-exchange-spread = Buying and selling tokens for others or for a spread
o-revenue-streams-public-support = Public support: subsidy, voucher, tariff or tax benefit

q-location-machines = Where do the machines stand?
    .hint = Choose every place, also for rented cloud servers
    .why = The mining ban follows the place of the machine, whoever owns it.
    .yes = The company is in Hong Kong and the servers are in Foshan: mainland.
    .no = You log in from Shanghai to servers in Oslo: abroad, not mainland.
    .none = No machines anywhere
    .ask = Ask the hosting or cloud provider for the address of the data centre.
o-location-machines-mainland = Mainland China
o-location-machines-hong-kong = Hong Kong
o-location-machines-abroad = Anywhere else

q-consensus-pool = Do you run a pool that shares out rewards?
    .hint = Running a pool (矿池) counts, joining one does not
    .why = A pool serves everyone in it and is judged apart from the machines.
    .yes = Other people’s machines connect to your server and you pay them their share: yes.
    .no = Your own machine connects to a pool that others run: no.
    .ask = Ask your engineer who controls the pool server and the payouts.

q-consensus-stake-from = Whose tokens are staked?
    .hint = Choose every source of the staked tokens
    .why = Staking (质押) for others adds custody, promises and offers, which financial law governs.
    .yes = Three partners add their tokens to yours: our own, and a closed group.
    .no = The company stakes a grant that it owns outright: our own only.
    .ask = Look at the wallet records and the protocol’s delegation list.
o-consensus-stake-from-own = Our own
o-consensus-stake-from-group = A closed group we know, such as partners
o-consensus-stake-from-public = The public, or anyone who delegates

q-consensus-custody = Which tokens of other people can you move?
    .hint = Count holding the keys and being able to block withdrawal
    .why = Custody (托管) turns a technical service towards a financial one.
    .yes = Clients send tokens to an address of yours and you stake them: staked tokens.
    .no = Clients delegate from their own wallets and can leave without you: none.
    .none = None: others keep their own keys
    .ask = Ask whoever keeps the keys who can sign a withdrawal.
o-consensus-custody-stake = Those that are staked or vote, in whatever wallet
o-consensus-custody-wallet = Those in a wallet we offer to users, staked or not

q-revenue-promise = Is a return, or the money back, promised?
    .hint = Count contracts, pages, slides and chats
    .why = A promised return is one mark of illegal fundraising (非法集资).
    .yes = A chat group is told “8% a year, principal back”: yes.
    .no = The contract says rewards vary and may be zero, and nobody said more: no.
    .ask = Collect contracts, pages and chats from everyone who sells.

q-revenue-solicit = Is the public invited to take part?
    .hint = Count any open channel, also through agents or friends
    .why = Open invitation separates a private arrangement from public fundraising.
    .yes = A post in an open group asks anyone to delegate, buy or vote: yes.
    .no = Only the two shareholders were asked, in person: no.
    .ask = Ask marketing for every page, post, event and group used.

q-revenue-tiers = Do those who join earn by bringing in others?
    .hint = Count levels, recruits’ sales and entry fees; not one sale’s commission
    .why = Pay by heads, entry fees or recruits’ sales is the mark of pyramid selling (传销). A plain commission is not, but may be public advertising.
    .yes = Members are to bring in members and get 5% of what those put in: yes.
    .no = A broker gets 5% once for a buyer, and the buyer need bring no one: no.
    .ask = Ask sales for the commission table and the payouts.

q-revenue-people = How many people have put in money or tokens?
    .hint = Count each person once, from the start until today
    .why = The number of people is one of the tests in fundraising crime.
    .yes = Twelve buyers, one of whom bought twice: 12.
    .no = Forty members of a chat group paid nothing: not counted.
    .ask = Ask the bookkeeper for the list of payers.

q-revenue-amount = How much have they put in, in yuan?
    .hint = Total from the start, tokens at their value when received
    .why = The sum is one of the tests in fundraising crime, and may have to be repaid.
    .yes = 600,000 yuan came in and 200,000 was repaid later: 600,000.
    .no = 300,000 yuan of the company’s own capital: not counted.
    .ask = Ask the bank and the bookkeeper for the receipts.

q-consensus-rewards = Who pays for the work on the network?
    .hint = Choose every source of the tokens or money
    .why = New tokens for being online resemble mining; payment by a user resembles a service.
    .yes = Tokens arrive every day although nobody uses the disks: newly issued tokens.
    .no = A film studio pays for each frame: user fees, not new issue.
    .none = No rewards or fees
    .ask = Read the section on rewards in the protocol documents.
o-consensus-rewards-issuance = The protocol, with newly issued tokens
o-consensus-rewards-user-fees = Users of the network, through the protocol
o-consensus-rewards-customer-contract = A customer, under a contract with us

q-consensus-customer-data = What do the storage nodes hold?
    .hint = Judge by the disk space in use
    .why = Customers’ data is a storage service; filler earns rewards only.
    .yes = A library’s archive fills the disks under a contract: customers’ data.
    .no = The software fills the disks itself to prove space: filler.
    .ask = Ask your engineer how much space holds customers’ data.
o-consensus-customer-data-real = Customers’ data
o-consensus-customer-data-filler = Filler, written to prove space (P盘)
o-consensus-customer-data-both = Both

q-consensus-public-service = What can outsiders open or call on your nodes?
    .hint = Choose all that people outside the business can reach
    .why = A blockchain service for the public must be filed (备案); for a silent node this is argued.
    .yes = Anyone can read balances on your web page: public page.
    .no = A dashboard behind your own login, for two staff: not counted.
    .none = Nothing is open to outsiders
    .ask = Ask your engineer which addresses answer to outsiders.
o-consensus-public-service-page = A public page or explorer
o-consensus-public-service-rpc = A public RPC or data interface
o-consensus-public-service-wallet = A wallet for users
o-consensus-public-service-staking-front-end = A page where users stake

q-revenue-machines-sold = What machines do you sell?
    .hint = Judge by what they are built for and sold for
    .why = Makers may no longer sell mining machines in the mainland; ordinary computers are not caught.
    .yes = A dealer buys and resells ASICs: mining machines.
    .no = Graphics cards go to a design school for its classes: ordinary.
    .ask = Ask sales for the invoices and the listings.
o-revenue-machines-sold-mining = Mining machines, made or dealt in (矿机)
o-revenue-machines-sold-mining-used = Only our own used mining machines
o-revenue-machines-sold-ordinary = Ordinary computers, cards or disks

q-revenue-own-token = Have you issued a token, or do you plan to?
    .hint = Choose every kind, also through a company you control
    .why = Issuing is banned in the mainland, and abroad for those it controls unless it consents.
    .yes = A foundation abroad that you direct issues a token: issued abroad.
    .no = You earn a token that strangers issued: not your own.
    .none = No token of our own
    .ask = Ask the shareholders and whoever set up the companies.
o-revenue-own-token-home = Issued from the mainland
o-revenue-own-token-abroad = Issued abroad, by us or a company we control
o-revenue-own-token-asset-backed = Backed by assets or income (现实世界资产代币化)
o-revenue-own-token-stablecoin = A stablecoin (稳定币)

q-revenue-peg = What does the stablecoin follow?
    .hint = Choose the currency or asset named in its terms
    .why = Nobody may issue a renminbi stablecoin without consent, at home or abroad.
    .yes = One coin is worth one yuan by its terms: the renminbi.
    .no = One coin is worth one US dollar by its terms: another currency.
    .ask = Read the token’s terms, or ask whoever drafted them.
o-revenue-peg-rmb = The renminbi
o-revenue-peg-other = Another currency or asset

q-revenue-compute-service = What does the customer of your computing get?
    .hint = Choose all that you offer or plan
    .why = Renting out machines, running jobs and offering a public model need different papers.
    .yes = The customer logs in and has the server for a month: use of machines.
    .no = The customer sends data and gets a trained model back: a job, not use of machines.
    .ask = Read the customer contract and the price list.
o-revenue-compute-service-rents-machines = The use of machines (算力租赁)
o-revenue-compute-service-runs-jobs = The result of a job, such as training or rendering
o-revenue-compute-service-public-model = A model or content service open to the public (生成式人工智能)

q-revenue-paid-in = In what are you paid?
    .hint = Choose every means of payment, for all services
    .why = Payment in tokens or stablecoins bypasses the bank and can void the contract.
    .yes = The invoice is in dollars and settled in USDT: stablecoin.
    .no = A customer pays the yuan invoice by bank transfer: renminbi only.
    .ask = Ask the bookkeeper how each invoice was settled.
o-revenue-paid-in-rmb = Renminbi
o-revenue-paid-in-foreign-bank = Foreign currency through a bank
o-revenue-paid-in-stablecoin = Stablecoin such as USDT
o-revenue-paid-in-tokens = Other tokens

q-revenue-buyers-where = Where are the people whose money or tokens you take?
    .hint = Choose every place where one of them lives
    .why = Offering tokens, shares or staking to people in the mainland is banned wherever the seller is.
    .yes = Most buyers live abroad and a few in Chengdu: mainland too.
    .no = A fund in Zurich buys everything: abroad only.
    .ask = Ask whoever keeps the list of buyers or stakers.
o-revenue-buyers-where-mainland = In mainland China
o-revenue-buyers-where-hong-kong = In Hong Kong
o-revenue-buyers-where-abroad = Abroad

q-revenue-customers-where = Where are your customers?
    .hint = Choose every place where a customer or user uses the service
    .why = Serving mainland users brings in mainland telecom and financial rules.
    .yes = A British subsidiary signs and its Shenzhen parent uses the service: mainland too.
    .no = A Berlin firm has no users in China: abroad only.
    .ask = Ask sales for the customer list with addresses.
o-revenue-customers-where-mainland = In mainland China
o-revenue-customers-where-hong-kong = In Hong Kong
o-revenue-customers-where-abroad = Abroad

q-revenue-customers-who = Who are the clients of your node or chain service?
    .hint = Choose every kind of client
    .why = Knowingly helping token business that reaches the mainland can be pursued.
    .yes = A client runs a token exchange abroad: exchange.
    .no = A carmaker tracks its parts on a chain: ordinary business.
    .ask = Ask the client for its licence and what it uses the nodes for.
o-revenue-customers-who-ordinary = Ordinary businesses
o-revenue-customers-who-exchange = Token exchanges or brokers
o-revenue-customers-who-issuer = Token issuers
o-revenue-customers-who-platform = Other token platforms: staking, lending, wallets

q-revenue-tokens-become = What becomes of the tokens you receive?
    .hint = Choose every use so far, and any planned
    .why = Keeping, dealing, cashing out (出金) and paying wages are judged differently.
    .yes = Some are kept and some pay a cloud bill: kept, and spent.
    .no = A client moves its own tokens in its own wallet: not yours, not counted.
    .none = No tokens received
    .ask = Ask whoever holds the wallets for the list of transfers.
o-revenue-tokens-become-held = Kept
o-revenue-tokens-become-sold-for-rmb = Sold for renminbi
o-revenue-tokens-become-traded = Traded for other tokens
o-revenue-tokens-become-spent = Spent on goods or services
o-revenue-tokens-become-wages = Paid as wages or bonuses

q-revenue-selling = How are tokens sold for renminbi?
    .hint = Choose the one that goes furthest
    .why = A business of exchange is barred; an occasional sale of one’s own tokens is argued.
    .yes = Own rewards were sold twice in two years: now and then.
    .no = Own rewards go to a fixed buyer every week: regularly.
    .ask = Collect the list of transfers and the bank statements.
o-revenue-selling-occasional-own = Our own, now and then
o-revenue-selling-regular-own = Our own, regularly
o-revenue-selling-for-others = For other people

q-location-papers = Which licences and filings do you hold?
    .hint = Choose those in force in the name of whoever operates
    .why = A licence or filing that is required and not held changes the answer.
    .yes = Your own IDC licence covers the city where the servers stand: IDC licence.
    .no = Only the landlord’s data centre has the licence: not held.
    .none = None of these
    .ask = Ask whoever keeps the company’s papers for originals and dates.
o-location-papers-scope = Business scope that covers the activity (经营范围)
o-location-papers-idc = IDC licence (互联网数据中心业务); for virtual capacity, see whether the cloud part is in it
o-location-papers-cdn = CDN licence (内容分发网络业务)
o-location-papers-icp = ICP filing or licence for the website (ICP备案)
o-location-papers-blockchain = Blockchain information service filing (区块链信息服务备案)
o-location-papers-genai = Generative-AI service filing (生成式人工智能服务备案)
o-location-papers-algorithm = Algorithm filing (算法备案)
o-location-papers-project = Investment project filing (项目备案)
o-location-papers-energy-review = Energy-saving review (节能审查)
o-location-papers-csrc = Securities regulator’s filing for asset tokens abroad (证监会备案)
o-location-papers-telecom-pilot = Foreign-owned telecom pilot approval (增值电信试点批复)

q-location-build = Does the business involve building or fitting out a machine room?
    .hint = Count work planned, under way or done, with power works and large extensions
    .why = A fixed-asset project (固定资产投资项目) needs a filing and perhaps an energy review.
    .yes = A floor is rewired and cooled for forty racks: yes.
    .no = Two servers go into a rack you already rent: no.
    .ask = Ask the fit-out contractor and the building’s engineer.

q-hardware-kwh-month = How much electricity do the machines use in a month?
    .hint = Give the kWh of a usual month, from the bill or the sub-meter
    .why = The surcharge and the energy review are reckoned from it; low use is no defence.
    .yes = The room’s sub-meter shows 3,100 kWh: 3,100.
    .no = There is no sub-meter and the whole bill shows 5,000 kWh, lights included: 5,000.
    .ask = Ask the landlord or the utility for twelve months of bills.

q-hardware-fleet = How many machines run, and how long?
    .hint = One row a kind: number, watts each, hours a day; tick “I don’t know” for an empty field
    .why = Where no bill is at hand, this gives an estimate of the electricity.
    .yes = Two servers of 4,300 watts run all day: 2, 4,300, 24.
    .no = A spare server is never switched on: do not count it.
    .ask = Read the rating plates, or ask the electrician to measure.

q-hardware-whose = Whose machines are they?
    .hint = Choose every kind of owner
    .why = Using a machine without its owner’s consent is an offence of its own.
    .yes = Office servers earn rewards and the employer does not know: without consent.
    .no = The leasing firm agreed to this use in writing: leased.
    .ask = Find the invoices, the leases and any written consent.
o-hardware-whose-own = Our own
o-hardware-whose-leased = Leased or rented
o-hardware-whose-customers = Customers’
o-hardware-whose-employer-agreed = An employer’s, with its consent
o-hardware-whose-without-consent = Someone’s who has not consented

q-hardware-labelled = Were the machines sold or labelled for mining?
    .hint = Look at the invoice, the box and the seller’s page
    .why = The name used at purchase is read as evidence of the purpose.
    .yes = The invoice says “FIL miner, 96 TB”: yes.
    .no = Invoice and seller’s page both say “storage server”: no.
    .ask = Ask the bookkeeper for the invoices and the seller for its listing.

q-hardware-mining-software = Were mining software or pool records ever found?
    .hint = Choose what was ever on the machines or the line
    .why = Guangdong and Zhejiang look at device, mining software and pool records together.
    .yes = A hashing program was once installed and is unused now: mining software.
    .no = A training framework runs and no pool was ever contacted: neither.
    .none = Neither
    .ask = Ask your engineer for software lists and network logs, and delete nothing.
o-hardware-mining-software-miner = Mining software (挖矿软件)
o-hardware-mining-software-pool-records = Pool access records (矿池访问记录)

q-hardware-customer-share = What share of machine hours serves customers off chain?
    .hint = Percent of all running hours in a usual month
    .why = It shows how real the service is; it does not clear the other hours.
    .yes = Customers’ training ran 300 of 400 hours: 75.
    .no = Idle hours kept on for rewards: not customers’ hours.
    .ask = Ask your engineer for the job scheduler’s log.

q-hardware-metered = Do these machines have a meter of their own?
    .hint = A sub-meter that counts only these machines is enough
    .why = Where use is mixed on one meter, a surcharge can fall on all of it.
    .yes = The room’s sub-meter feeds nothing else: yes.
    .no = One bill covers lights, desks and machines: no.
    .ask = Ask the building’s electrician which meter feeds the room.

q-revenue-token-share = What share of income is in tokens?
    .hint = Percent of the last 12 months, at the value when received
    .why = A large share points to what the machines are for.
    .yes = 30,000 yuan of 100,000 came in tokens: 30.
    .no = Tokens you already hold rise in price: not income, leave it out.
    .ask = Ask the bookkeeper for income by currency.

q-revenue-support = What public support was claimed or received?
    .hint = Choose all, also what came through a park
    .why = Support must be withdrawn from mining, and may have to be repaid.
    .yes = The park halves the rent for computing firms: tax or rent benefit.
    .no = A bank lends at its usual rate: not public support.
    .none = None of these
    .ask = Ask the bookkeeper for applications, agreements and receipts.
o-revenue-support-subsidy = Cash subsidy or award
o-revenue-support-voucher = Compute or training voucher (算力券)
o-revenue-support-tariff = Lower electricity price
o-revenue-support-tax-rent = Tax or rent benefit

q-revenue-support-words = What was said to obtain the support?
    .hint = Judge by the application and its annexes
    .why = Words used to obtain public money are substance; leaving tokens out can be fraud.
    .yes = The form names the nodes and the tokens they earn: all of it.
    .no = The form says “AI training” and is silent on tokens: computing only.
    .ask = Ask whoever signed the application for a copy.
o-revenue-support-words-told-all = All of it, chain and tokens included
o-revenue-support-words-compute-only = Computing only

q-revenue-booked = Is token income in the books and the tax return?
    .hint = Choose what is true of the last full year
    .why = Income in kind is taxed at its fair value; no rule found leaves tokens out.
    .yes = Entered at the day’s value and put in the return: booked and declared.
    .no = A private spreadsheet and nothing in the return: neither.
    .ask = Ask the bookkeeper or the tax agent.
o-revenue-booked-declared = Booked and declared
o-revenue-booked-booked-only = Booked, not declared
o-revenue-booked-neither = Neither

q-revenue-advertised = Which words describe the business in public?
    .hint = Choose all used in the name, on the site and in adverts
    .why = Words never improve the result; some are banned, and a gap to conduct is a risk.
    .yes = The site speaks of smart computing only: AI or computing power.
    .no = A word used only in an internal chat is not public: not counted.
    .none = None of these
    .ask = Ask marketing for the site, the adverts and the brochures.
o-revenue-advertised-ai-compute = AI or computing power (智算、算力)
o-revenue-advertised-cloud-storage = Cloud storage
o-revenue-advertised-data-security = Data security or encrypted computing (数据安全、加密计算)
o-revenue-advertised-blockchain = Blockchain
o-revenue-advertised-mining-words = Mining, miner, hash power (挖矿、矿机)
o-revenue-advertised-token-words = Token, coin, virtual asset (代币、虚拟资产)

q-location-province = In which province do the machines stand?
    .hint = Choose the one with the most machines
    .why = Local notices, surcharge and support differ from place to place.
    .yes = Registered in Shanghai with servers in Chengdu: Sichuan.
    .no = You log in from your home in Beijing: your home does not count.
    .ask = Ask the host for the street address of the room.

q-location-premises = In what kind of building do they stand?
    .hint = Choose all kinds in the mainland
    .why = No building excuses mining; state premises and homes bring consequences of their own.
    .yes = Two racks stand on a rented office floor: office building.
    .no = A school lends a room to a friend’s firm: state body or school, not office.
    .ask = Read the lease and the use it permits.
o-location-premises-office-tower = Office building
o-location-premises-technology-park = Technology or industrial park
o-location-premises-home = Home
o-location-premises-factory = Factory or warehouse
o-location-premises-licensed-dc = Licensed data centre
o-location-premises-state-body = State body, school or state-owned unit

q-location-landlord = Does the landlord know and permit this use?
    .hint = Choose what the lease and your talks show
    .why = A landlord who gives room or power is exposed too, and often acts first.
    .yes = The landlord was told in writing about the nodes and agreed: knows and permits.
    .no = The lease allows desks only: the lease does not permit it.
    .ask = Read the lease and ask whoever dealt with the landlord.
o-location-landlord-own-premises = The premises are our own
o-location-landlord-knows = The landlord knows and permits it
o-location-landlord-does-not-know = The landlord does not know
o-location-landlord-use-not-permitted = The lease does not permit it

q-location-account = In whose name is the electricity account?
    .hint = Look at the name beside the account number (户号) on the bill
    .why = Surcharge, price differences and cut-off follow the account.
    .yes = The utility’s bill names your company: ours.
    .no = The landlord pays the utility and charges you by sub-meter: the landlord’s.
    .ask = Ask the landlord or the utility whose name is on the account.
o-location-account-own = Ours
o-location-account-landlord = The landlord’s
o-location-account-other = Someone else’s

q-location-tariff = Which electricity tariff applies?
    .hint = Look for the price class (用电类别) on the bill
    .why = Use on too cheap a class means paying the difference, and more.
    .yes = Servers in a flat run on the flat’s bill: residential.
    .no = An office on a farm pays the business rate: commercial, not agricultural.
    .ask = Ask the landlord or the utility for the class on the bill.
o-location-tariff-residential = Residential
o-location-tariff-commercial = Commercial
o-location-tariff-industrial = Industrial
o-location-tariff-data-centre = Data centre
o-location-tariff-agricultural = Agricultural

q-location-entity = Who operates the machines in law?
    .hint = Choose who signs the contracts and takes the income
    .why = Ownership does not move the mining ban, but it changes licences and money rules.
    .yes = A Shenzhen company signs and is paid: mainland company.
    .no = You run them in your own name, without a company: a person.
    .ask = Look at the business licence, the contracts and the accounts paid into.
o-location-entity-mainland-company = A mainland company
o-location-entity-mainland-person = A person in the mainland
o-location-entity-hong-kong-company = A Hong Kong company
o-location-entity-foreign-company = A foreign company

q-location-controller = Who controls that company in the end?
    .hint = Count shares, contracts and whoever decides in fact
    .why = Mainland token rules reach a company abroad that the mainland controls.
    .yes = Two founders in Hangzhou decide for a Cayman company: mainland.
    .no = A Singapore fund with its own board owns and runs it: abroad.
    .ask = Ask whoever set it up for the ownership chart and side agreements.
o-location-controller-mainland = People or companies in the mainland
o-location-controller-hong-kong = People or companies in Hong Kong
o-location-controller-foreign = People or companies abroad

q-location-broadband = What line do the bandwidth nodes use?
    .hint = Look at the type of line in the carrier’s contract
    .why = Capacity of a household line may not be sold without the licence, and carriers cut lines used so.
    .yes = A box at home shares the family’s fibre: household broadband.
    .no = A box in a rented rack uses the data centre’s line: data-centre line.
    .ask = Ask the carrier for the contract and its terms on upstream use.
o-location-broadband-household = Household broadband
o-location-broadband-enterprise = Business broadband or leased line
o-location-broadband-data-centre-line = Data-centre line

q-location-started = In which month did the first activity start?
    .hint = Give the month in which the first machine ran for it
    .why = Dates decide back-charges and how courts share losses.
    .yes = First reward on 3 May 2023: May 2023.
    .no = Bought in March and switched on in June: June, not March.
    .ask = Ask your engineer for the first log or the first reward.

q-location-stopped = In which month did the stopped activity end?
    .hint = Give the month in which its last machine was switched off
    .why = Charges run until the stop, and the law of that time applies. If several activities stopped, give the last month, and check those that stopped earlier by themselves.
    .yes = Last machine off on 20 September 2021: September 2021.
    .no = A pause of a week, then running again: not a stop.
    .ask = Find the last log and the first bill that fell.

q-location-contacts = What have authorities, landlord or carrier sent or done?
    .hint = Choose all about these machines, even by word of mouth
    .why = Such contact changes what you are taken to know, and how soon to see counsel.
    .yes = The park passes on a list with your address: on a list.
    .no = The carrier’s salesman calls with an offer: not counted.
    .none = Nothing
    .ask = Ask reception, the landlord and the carrier.
o-location-contacts-visit = A visit or interview (约谈)
o-location-contacts-letter = A letter, order or undertaking (责令整改、承诺书)
o-location-contacts-list = Our name or address on a list
o-location-contacts-cut-off = Power or network cut
