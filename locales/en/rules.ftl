# Rules: the rule in one sentence, why it applies, and the counter-argument where there is one.

r-pow-asic-mainland = Proof of work on dedicated machines in the mainland is in the eliminated category: no new project, and existing ones must close.
    .reason = You run or plan dedicated hashing machines in the mainland. That is the case the national definition of mining describes, whatever the size or place.

r-pow-general-mainland = Proof of work on graphics cards or processors in the mainland is, in settled practice, treated as eliminated mining.
    .reason = You hash on general machines in the mainland. Two provinces name such rigs, and the national ban covers mining under any name.
    .counter = The definition speaks of dedicated machines, but nobody was found to have won on this; the point is strongest against seizure.

r-confiscation-mixed-use = General machines that mine may be confiscated too.
    .reason = Two provinces order the confiscation of graphics-card and processor rigs.
    .counter = Whether an eliminated activity makes a multi-use card an eliminated device is open, and seizing it may be out of proportion.

r-pool-pow = Running a mining pool is part of the eliminated chain of mining.
    .reason = You run a pool for proof of work. If you have other services, which customers are the pool’s members is not asked. The whole chain of mining is to be supervised and closed.

r-pool-from-outside = A mining pool outside the mainland whose members are in it leans to the eliminated chain of mining.
    .reason = Owner and controller are outside the mainland, no machine is in it, and members are; if you have other services, which customers are members is not asked. The whole chain of mining is to be supervised.
    .counter = The mining notice deals with projects inside the mainland.

r-pool-storage = A pool for storage proofs leans to eliminated mining.
    .reason = Your pool joins storage machines, not hashing machines. If you have other services, which customers are its members is not asked. Courts have called such storage mining.
    .counter = Storage is an encouraged industry as such, and the judgments are local and bind no one else.

r-pool-elsewhere = Whether running a pool outside the mainland for members outside it is part of eliminated mining is unsettled.
    .reason = Pool and members are outside the mainland; you or your controller are in it. No text read bans this; none protects it.
    .counter = The mining notice deals with projects inside the mainland.

r-pool-payout = A pool that exchanges tokens for others also does prohibited financial business.
    .reason = Your pool earns a spread on exchange. Exchanging tokens for members goes beyond supplying software.

r-pool-members = Paying pool members in tokens, or taking a fee in tokens, leans to prohibited financial business.
    .reason = A pool normally divides tokens among its members; you report no exchange.
    .counter = Dividing a common reward, or being paid, is not among the listed kinds of business.

r-host-miners-mainland = Hosting other people’s mining machines in the mainland is eliminated mining, whatever the contract is called.
    .reason = You house, power or run other people’s mining machines. The ban covers data centres and all who serve mining.

r-telecom-unlicensed-hosting = Hosting without a licence is a second breach beside mining.
    .reason = You house other people’s machines, did or plan to, without a data-centre licence. A licence would not make the mining lawful.
    .counter = What ended and was not discovered within two years is as a rule no longer fined.

r-sell-miners-mainland = Making or dealing in dedicated mining machines for buyers in the mainland is prohibited.
    .reason = You make or deal in mining machines and have customers in the mainland; if you have other services, which of them they buy is not asked. Makers may not sell there, and eliminated equipment may not be made or sold.
    .counter = The newest clause addresses manufacturers; dealers fall under the general ban. One court held a sale contract valid.

r-sell-miners-used = Selling one’s own used mining machines to a buyer in the mainland leans to a prohibited sale.
    .reason = You sell only mining machines that you used yourself. The law bans selling eliminated energy-using equipment and makes no exception for used machines.
    .counter = The 2026 clause addresses manufacturers; courts differ: one held a sale valid, another would not hear the case.

r-sell-miners-export = Selling dedicated mining machines from the mainland to buyers elsewhere leans to a prohibited sale.
    .reason = Your buyers are outside the mainland, but you or your stock are inside. The general rule bans making and selling eliminated equipment.
    .counter = The 2026 clause as reported speaks of sales in the mainland and does not address export.

r-power-shares-offer = Selling shares of machine output with pay by recruitment, or advertised in the name of mining or with a promised return, is prohibited finance; the last is illegal fundraising.
    .reason = You sell shares of machine output, and either pay by recruitment, or advertise and promise a return, or advertise and name mining, storage for tokens or mining machines, or advertise and name no computing, storage or bandwidth service that the shares could be of. Fundraising in the name of mining is to be struck hard; pay by recruitment is pyramid selling.

r-power-shares-offer-other = Offering the public shares of machines for which no mining is named leans to prohibited finance.
    .reason = You advertise shares of machine output; you name no mining, no promised return and no pay by recruitment. The share itself may be the return that the definition of illegal fundraising asks for. What is advertised with mining words may count as raised in the name of mining.
    .counter = Without a promised return the statutory definition of illegal fundraising is not met.

r-power-shares-promise = Selling shares of machine output to a closed group with a promised return leans to prohibited finance.
    .reason = You sell shares of machine output and promise a return, without public offer or tiers. Such a promise can bring an inquiry into fundraising.
    .counter = Without an unspecified public, the statutory definition of illegal fundraising is not met, whatever is promised.

r-power-shares-closed = Selling shares of hash power or storage power leans to prohibited finance, even to a closed group.
    .reason = You sell shares of machine output without public offer or tiers, and name mining, storage for tokens or mining machines, or no computing, storage or bandwidth service. Fundraising in the name of mining is still to be struck hard.
    .counter = Without an unspecified public, the statutory definition of illegal fundraising is not met.

r-power-shares-closed-other = Whether shares of machines for which no mining is named, sold to a closed group, are prohibited finance is unsettled.
    .reason = You sell shares of machine output without public offer, promise or tiers, and name no mining.
    .counter = Without an unspecified public and a promised return, the statutory definition of illegal fundraising is not met.

r-power-shares-mining = Shares of mining machines that stand in the mainland are part of eliminated mining.
    .reason = The machines behind the shares stand in the mainland and you name proof of work or the hosting of mining machines, so the product rests on mining that must close.

r-power-shares-storage = Shares of storage machines in the mainland that earn tokens lean to eliminated mining.
    .reason = The machines behind the shares store data and earn tokens; a court called the sale of such a server, with hosting, mining.
    .counter = Real paid storage is a service; the judgment is local and not about shares.
r-power-shares-other = Whether shares of machines in the mainland for which no mining is named are part of eliminated mining is unsettled.
    .reason = You sell shares of machine output, and name neither proof of work, nor storage proofs, nor the hosting of miners.
    .counter = Shares of ordinary computing are no mining: what the machines do decides.

r-fundraising-fraud-tiers = Raising money by recruitment with promised returns may be fundraising fraud; where it is pyramid selling too, the heavier crime is punished.
    .reason = You promise returns and pay by recruitment.
    .counter = Real machines and real output speak against fraud.

r-pos-own-register = Whether validating with one’s own stake is lawful node operation is unsettled: no text or decision says so.
    .reason = You validate with your own stake. There is no hashing, no dedicated machine and little energy, and what no catalogue lists is permitted if no law forbids it.
    .counter = The other reading is mining: courts look at purpose, here a machine kept to obtain tokens. No text excludes proof of stake.

r-pos-own-eliminated = Whether validation with one’s own stake is eliminated mining is unsettled: no text names it and no decision was found.
    .reason = Your validator yields new tokens by running a computer, and new mining is banned under any label.
    .counter = The other reading is lawful node operation: the definition needs computation on dedicated machines, and the reasons for the ban, energy and carbon, are absent. The notice deals with projects inside the mainland.

r-staking-custody = Taking custody of other people’s tokens to stake them is prohibited financial business.
    .reason = You hold other people’s tokens or keys. That is a financial service around virtual currency, not node operation.

r-staking-public = Offering staking to the public is prohibited financial business.
    .reason = You take stake from the public or advertise for it. A public offer is one mark of illegal fundraising.

r-staking-promise = Staking other people’s tokens for a promised yield leans to prohibited financial business.
    .reason = You promise a return on other people’s tokens, but report no offer to the public. A promised return is one mark of illegal fundraising.
    .counter = Without an unspecified public, the statutory definition of illegal fundraising is not met.

r-staking-tiers = Staking paid through referral levels is prohibited: it is finance built as pyramid selling.
    .reason = Those who join earn by bringing in others. Pay by recruitment is pyramid selling.

r-staking-closed-financial = Staking for a closed group, even without custody, leans to prohibited financial business.
    .reason = You stake for others, without custody, promise or public offer. The list of prohibited business is open-ended.
    .counter = The other reading: delegation without custody is closer to a technical service, and the list is aimed at dealing.

r-staking-closed-service = Whether delegation without custody, promise or public offer is a lawful technical service is unsettled: no decision confirms it.
    .reason = Your group is closed and keeps its own keys. No rule read names this service.
    .counter = The other reading, prohibited finance, is the stronger: other people’s money is involved.

r-dpos-own-register = Whether a super-node on one’s own votes is lawful node operation is unsettled: nothing confirms it.
    .reason = You run a node in a voting chain. With your own votes alone it is judged like validation with one’s own stake.
    .counter = The other reading is mining. And most such chains reward recruiting voters; that part is finance.

r-dpos-own-eliminated = Whether a super-node, a node elected by token votes, is eliminated mining is unsettled.
    .reason = Your node earns newly issued tokens by running a computer, and mining is banned under any label.
    .counter = The other reading is lawful node operation: there is no hashing and no dedicated machine. The notice deals with projects inside the mainland.

r-dpos-downlines = Canvassing votes with pay in tiers is prohibited: finance built as a pyramid.
    .reason = You pay voters for bringing in more voters. That is pay by recruitment.

r-dpos-custody = Holding voters’ tokens is prohibited financial business.
    .reason = You hold other people’s tokens or keys. That is a financial service around virtual currency, not node operation.

r-dpos-promise-public = Promising the public a return for votes leans to illegal fundraising.
    .reason = You ask the public for votes and promise a return: two marks of the definition.
    .counter = Where voters keep their tokens and keys, it is open whether funds are taken.

r-dpos-promise = Promising voters in a closed group a return leans to prohibited financial business.
    .reason = You promise a return for votes, but report no offer to the public. A promised return is one mark of illegal fundraising.
    .counter = Without an unspecified public, the statutory definition of illegal fundraising is not met.

r-dpos-canvass = Canvassing votes from the public leans to prohibited financial business.
    .reason = You ask the public for votes, which are locked tokens that earn a share.
    .counter = Asking for votes is not itself among the listed kinds of business.

r-storage-block-reward = Storage proofs that earn newly issued tokens lean to eliminated mining.
    .reason = Part of your income is tokens the network issues. Courts have called such storage machines special equipment that produces virtual currency.
    .counter = Storage is encouraged, and authorities are told to tell mining from cloud. The judgments are local and concern sales with promised output.

r-storage-filler = Filling disks with data nobody asked to keep leans to eliminated mining.
    .reason = Some of your disks hold filler. Nothing but the reward explains it, and that purpose decides.
    .counter = No newly issued tokens are reported, and spare capacity waiting for customers is normal in storage.

r-storage-unclear = Whether storage proofs without newly issued tokens are mining is unsettled.
    .reason = You store real data and report no newly issued tokens, but you still take part in a token network.
    .counter = The other reading: real paid storage is a service, and the definition needs production of virtual currency.

r-storage-deals = Whether storing real data for customers on a token network is a lawful service is unsettled: no decision confirms it.
    .reason = You supply storage. Authorities must tell mining from cloud and blockchain, and storage as such is an ordinary service.
    .counter = The other reading is mining: payment in tokens and rewards for capacity pull it that way.

r-confiscation-storage = Whether storage machines can be confiscated as mining equipment is unsettled.
    .reason = A court called such a server special mining equipment, but ordered no seizure.
    .counter = Disks and servers are ordinary equipment named in no list read.

r-surcharge-storage = The surcharge may be charged on storage proofs too.
    .reason = If the storage is held to be mining, its power pays as mining.
    .counter = No surcharge on a storage node was found.

r-contract-void-storage = Contracts for storage that earns tokens may be held void; some have been.
    .reason = Courts looked through server sales, plotting and hosting to the tokens behind them.
    .counter = The judgments are few and local, and none concerns plain paid storage.

r-edge-household = Selling capacity of a household broadband line to others without the content-delivery licence is prohibited: stop until licensed, and until the line may be used so.
    .reason = You already do this and do not hold the licence.
    .counter = The definition describes whoever runs the network of nodes; one box in another’s network is less clear.

r-edge-household-repurposed = Selling capacity of a household line leans to an unauthorised change of use, even with the content-delivery licence.
    .reason = You hold the licence, but your boxes sell capacity of household lines.
    .counter = The licence covers the service; no decision was read that calls this use of one’s own line a change of use.

r-edge-household-unsold = Running reward boxes on a household line without selling capacity leans to an unauthorised change of use.
    .reason = Your boxes run on household lines and earn rewards, but you report no user or customer who pays for capacity.
    .counter = Using one’s own line for one’s own device is not resale; carriers act on contract terms, and one regulator reportedly told them not to stop lines at will.

r-edge-unlicensed = Selling bandwidth or cache to others without the content-delivery licence is prohibited: stop until licensed.
    .reason = You already do this and do not hold the licence.
    .counter = The definition describes whoever runs the network of nodes; one box in another’s network is less clear.

r-edge-from-outside = Selling content delivery or bandwidth from outside the mainland to customers in it, without the content-delivery licence, leans to unlicensed telecom business.
    .reason = You have customers in the mainland and none of your machines there, you sell content delivery or bandwidth, and you hold no such licence. If you have other services, which customers use the delivery is not asked.
    .counter = No text read says that the licence reaches machines outside the mainland; where the operator is outside too, the case is weaker.

r-edge-token-reward = Whether token rewards for bandwidth or for being online are mining is unsettled.
    .reason = You name tokens, for traffic or presence or from other work on a network; which of them is not asked. Many such networks issue new tokens for being online.
    .counter = It is a service measured by traffic, without hashing or dedicated machines.

r-edge-service = Whether a licensed content-delivery service may be paid in tokens is unsettled.
    .reason = You deliver content or bandwidth and name pay in tokens or stablecoins; if you have other services, which of them is paid so is not asked. The licence allows the service itself; nothing read allows the pay in tokens.
    .counter = Tokens may not circulate in place of money, so the licence settles only half.

r-edge-service-money = Content delivery and bandwidth without tokens are ordinary telecom work, which needs the licence where it is sold.
    .reason = You name no tokens: a customer pays money under a contract, or nobody pays.

r-edge-service-money-abroad = Content delivery and bandwidth without tokens and without machines in the mainland are, by mainland rules, an ordinary business.
    .reason = None of your machines is in the mainland, and you name no tokens. No rule read forbids the work itself; support here does not follow it.

r-telecom-unlicensed-edge = Reselling bandwidth or cache without a licence: forfeiture and a fine.
    .reason = You sell capacity, did or plan to, and hold no content-delivery licence.
    .counter = What ended and was not discovered within two years is as a rule no longer fined.

r-telecom-repurposed-household = Resale over a household line leans to an unauthorised change of use, fined like unlicensed business.
    .reason = Your boxes use household lines to sell capacity.
    .counter = No decision was read that calls it a change of use; resale without the licence is the surer ground for a fine.

r-telecom-repurposed-unsold = A household line used to earn rewards leans to an unauthorised change of use.
    .reason = Your boxes earn on household lines; no sale of capacity is reported.
    .counter = Without resale it may be a matter of the broadband contract alone.

r-carrier-cut-off-edge = Carriers may slow or stop lines used to resell capacity, some enterprise lines too.
    .reason = Your line is household or enterprise. The carrier often comes before any authority.
    .counter = A regulator told carriers not to stop lines at will.

r-gpu-market-compute-encouraged = Computing sold to real customers through a marketplace belongs, as computing, to an encouraged industry.
    .reason = Your machines do work that customers ask for. That part is the opposite of mining; the tokens are judged apart.
r-gpu-market-idle = Whether offering idle machines on a marketplace is computing that the State encourages is unsettled.
    .reason = You report no user and no customer who pays for work.
    .counter = Capacity that waits for customers is normal in computing; tokens for waiting look like minting.

r-gpu-market-compute-abroad = Computing sold on a marketplace without machines in the mainland is, by mainland rules, an ordinary business.
    .reason = None of your machines is in the mainland. No rule read forbids the work itself; support here does not follow it.

r-gpu-market-compute-unlicensed = Renting computing power to others without the data-centre licence is prohibited: stop until licensed.
    .reason = You already do this and do not hold the licence.

r-gpu-market-from-outside = Renting computing from outside to customers in the mainland, without the data-centre licence, leans to unlicensed telecom business.
    .reason = Your customers are in the mainland, your machines are not, and you hold no such licence.
    .counter = No text read says that the licence reaches machines outside the mainland; where the operator is outside too, the case is weaker.

r-gpu-market-token-financial = Being paid in tokens by a marketplace leans to prohibited financial business.
    .reason = The marketplace pays you in tokens, usually from abroad. Tokens may not serve as money, and platforms abroad may not unlawfully serve the mainland.
    .counter = You sell computing, not tokens; receiving pay is not among the listed kinds of business.

r-gpu-market-token-inflation = Whether marketplace rewards from newly issued tokens are mining is unsettled.
    .reason = Part of your tokens is newly issued, often for idle time. That looks like minting.
    .counter = The machines serve customers and are not dedicated to producing tokens.

r-node-tokens-register = Whether running nodes for customers who pay in tokens is a lawful technical service is unsettled: nothing confirms it.
    .reason = You run nodes for customers and take tokens. No list names this service.
    .counter = The other reading is prohibited finance: pay in tokens passes no bank, and serving prohibited token business is punished.

r-node-tokens-exchange = Running nodes for exchanges or issuers, paid in tokens, leans to prohibited financial business.
    .reason = Your customers include exchanges or issuers and pay in tokens. Whoever knows that they unlawfully serve the mainland, and still helps, is pursued; as reported, serving illegal activity inside it is punished too.
    .counter = Knowledge must be shown, and the node itself handles no customer’s trade.

r-node-tokens-financial = Whether node service paid in tokens is prohibited financial business is unsettled.
    .reason = You are paid in tokens for running nodes. The receipt passes no bank, and help to prohibited token business is punished.
    .counter = The other reading is a technical service: nothing lists it, and customers outside the mainland are not those the ban protects.

r-fx-breach-receipt = Export pay taken in tokens passes no bank; it may not meet the rule that receipts have a real and lawful basis.
    .reason = You are in the mainland, have customers outside it and are paid in tokens; which customers pay so is not asked.
    .counter = The rules speak of foreign exchange, and tokens are not currency.

r-node-fiat-register = Running nodes for customers who pay in money through a bank leans to an ordinary technical service.
    .reason = If you are paid through a bank on a real contract: what no list names and complies with law is permitted.
    .counter = What is permitted is known by report only, no decision names this service, and what customers’ nodes do is not asked: whom you serve and what they do can bring in finance or mining.

r-node-fiat-mining = Whether running nodes that earn tokens for customers is part of mining is unsettled.
    .reason = You report a mechanism that earns new tokens; if customers’ nodes earn them too, the doubt about your own node holds for theirs.
    .counter = A node without hashing is not mining by definition, and your own pay is money.

r-rpc-register = Relay and index services, and wallets whose users alone hold the keys, may be run; what is open to the public is filed as a blockchain information service within ten working days of starting.
    .reason = If you give the public access, that is an information service with a filing duty. If you keep users’ keys, this lane covers only what else you run.
    .counter = What is permitted is known by report only, no decision names these services, and the list of prohibited token business is open-ended.

r-rpc-into-mainland = Whether a company outside the mainland that offers a wallet, a relay or a staking page to people in it supplies virtual-currency services unlawfully is unsettled.
    .reason = The company is outside the mainland; some of its customers or users are in it, and which service they use is not asked.
    .counter = The notice as reported forbids unlawful supply, and names neither relays nor wallets whose users alone hold the keys.

r-rpc-wallet-custody = A wallet whose keys you hold for others leans to prohibited financial business.
    .reason = You offer a wallet and can move other people’s tokens. The list of prohibited business is open-ended, and serving it is punished too.
    .counter = Safekeeping alone, without stake or yield, is not named in the list, which is aimed at dealing.

r-rpc-staking-front-end = A public staking front-end leans to prohibited intermediation of token products.
    .reason = You show the public where to stake. Giving such products a venue is banned for internet firms.
    .counter = The page holds no tokens and makes no promise; users act on the chain themselves.

r-token-home = Issuing a token in the mainland is prohibited financial activity.
    .reason = You issue or plan a token in the mainland. Its name, purpose and hardware do not matter.

r-illegal-fundraising-token = Selling a token to raise money is unauthorised public financing; the money must be returned.
    .reason = Your token is issued in the mainland and sold.

r-stopped-token-2017 = Token sales finished before September 2017 may still have to be refunded.
    .reason = Your issue ended before the ban of September 2017.
    .counter = Penalties reach past sales only where other laws were broken.

r-stopped-token-after = Ending a token sale made after September 2017 does not undo it: it was unauthorised public financing, and the money must be returned.
    .reason = Your issue ran after the ban.

r-token-abroad-controlled = A mainland person or company, or an entity it controls, may not issue a token abroad without the authorities’ consent.
    .reason = You or your controller are in the mainland. The ban follows control, not the place of registration.

r-token-abroad-into-mainland = No one abroad may unlawfully offer a token to people in the mainland, and no lawful way was found.
    .reason = Your token reaches people in the mainland.

r-token-abroad-edge = Whether issuing a token with issuer and controller abroad is prohibited financial activity is unsettled: the text does not say what mainland control means.
    .reason = Issuer and controller are outside and no mainland buyer is reported.
    .counter = A truly foreign issuer without mainland people or buyers is outside this law.

r-token-asset-home = Tokens on real assets may not be issued in the mainland without the competent department’s consent.
    .reason = You issue such tokens at home.
    .counter = An issue agreed to, on specified financial infrastructure, is excepted.

r-token-asset-mainland-buyers = Asset tokens may not be offered to people in the mainland.
    .reason = Your buyers include people in the mainland. The filing route is for issues outside it.

r-token-asset-unfiled = Tokens on mainland assets issued abroad without the securities filing are prohibited.
    .reason = You already issue and hold no filing. No one may start without it. Where the assets are is not asked.

r-token-asset-machines = Whether asset tokens of an owner outside, with only machines in the mainland, fall under the securities filing is unsettled.
    .reason = Owner and controller are outside the mainland and your machines are in it; whether these, or what they earn, are the assets is not asked.
    .counter = The filing is for mainland assets and is made by the mainland party that controls them; assets elsewhere need none.

r-token-asset-route = Tokens on mainland assets may be issued abroad only after the securities filing.
    .reason = You issue outside the mainland, to buyers outside it, and have filed or have not yet begun. Where the assets are is not asked.

r-stablecoin-rmb = No one, anywhere, may issue a stablecoin pegged to the renminbi without the authorities’ consent.
    .reason = Your coin is pegged to the renminbi. The ban covers everyone, at home and abroad.

r-stablecoin-controlled = A mainland person or company, or an entity it controls, may not issue a stablecoin without the authorities’ consent.
    .reason = You or your controller are in the mainland, and stablecoins count as virtual currency.

r-stablecoin-into-mainland = No one abroad may unlawfully offer a stablecoin to people in the mainland, and no lawful way was found.
    .reason = Your users include people in the mainland.

r-stablecoin-outside = Whether the mainland ban reaches a stablecoin of an issuer outside, not offered inside, is unsettled: the text does not say what mainland control means.
    .reason = Issuer, controller and users are outside the mainland.
    .counter = A truly foreign issuer without mainland people or users is outside this law; Hong Kong, for one, asks for a licence.

r-hold-tokens-held = Merely holding tokens is tolerated and unprotected.
    .reason = You keep tokens and do not deal in them. No text read makes holding an offence, but losses are your own.

r-hold-tokens-traded = Trading tokens leans to prohibited financial activity.
    .reason = You swap tokens you received for others. Exchange between tokens is on the list of banned business; to do it as a business is prohibited.
    .counter = How often and for whom you trade is not asked. To trade only one’s own now and then is no business for others; no text read makes that an offence, and the loss is one’s own.

r-tokens-to-rmb-business = Turning tokens into renminbi for others, or for a spread, is prohibited financial activity.
    .reason = You exchange for others or earn a spread. That is the first business on the notice’s list.

r-tokens-to-rmb-regular = Regularly selling one’s own tokens for renminbi leans to prohibited exchange business.
    .reason = You sell your own rewards again and again. Repetition looks like a business.
    .counter = You serve no one else, and selling one’s own property is not listed.

r-tokens-to-rmb-occasional = Even an occasional sale of one’s own tokens for renminbi leans to prohibited financial business.
    .reason = You sold or will sell your own tokens now and then. The notice’s list begins with exchange between tokens and money and is open-ended; a private sale is not named.
    .counter = A single sale of one’s own property is not a business of exchange.

r-illegal-business-exchange = Exchange for others may be the crime of illegal business, above all as a bridge between currencies.
    .reason = You exchange for others or for a spread.
    .counter = The 2026 notice alone does not make a crime; turnover or gain must reach the line.

r-laundering-exchange = Moving criminal money through tokens may be laundering or concealing proceeds; knowledge is judged from the circumstances.
    .reason = You turn tokens into renminbi. The buyer’s money may be tainted.
    .counter = Without knowledge or clear signs there is no offence.

r-fx-breach-exchange = Exchanging tokens for others may be disguised foreign-exchange dealing, if it bridges renminbi and foreign money.
    .reason = You exchange for others or for a spread.
    .counter = Where both sides are renminbi there is no foreign exchange.

r-card-freeze-sale = An account that receives tainted money may be frozen, even an occasional seller’s.
    .reason = You sell tokens for renminbi to buyers you may not know.
    .counter = A freeze needs a trace of crime; a buyer with clean money normally brings none.

r-ai-rmb-encouraged = Training and inference for renminbi belong to an industry the State encourages.
    .reason = You compute for customers who pay in money. That part stands on its own; it does not clean anything else on the same machines.

r-ai-rmb-abroad = Computing for renminbi without machines in the mainland is, by mainland rules, an ordinary business.
    .reason = None of your machines is in the mainland. No rule read forbids the work itself; support here does not follow it.

r-ai-rmb-unlicensed = Renting servers or graphics cards to others without the data-centre licence is prohibited: stop until licensed.
    .reason = You already do this and do not hold the licence.

r-ai-rmb-from-outside = Renting machines outside the mainland to customers in it, without the data-centre licence, leans to unlicensed telecom business.
    .reason = Your customers are in the mainland, your machines are not, and you hold no such licence.
    .counter = No text read says that the licence reaches machines outside the mainland; where the operator is outside too, the case is weaker.

r-storage-rmb-encouraged = Plain storage or hosting for renminbi belongs to the data industry, which State policy encourages.
    .reason = You keep customers’ data for money. Policy papers count storage in the data industry, and authorities must tell it from mining.
    .counter = The national list of encouraged industries was not read, and the data-centre licence comes first.

r-storage-rmb-abroad = Storage for renminbi without machines in the mainland is, by mainland rules, an ordinary business.
    .reason = None of your machines is in the mainland. No rule read forbids the work itself; support here does not follow it.

r-service-pay-tokens = Whether taking tokens or stablecoins from customers outside the mainland as pay for an ordinary service or ordinary goods is prohibited financial business is unsettled.
    .reason = Your customers pay in tokens or stablecoins, wholly or partly; where you have other income, which of it is paid so is not asked. The service or sale is not in question, the pay is: the legal tender is the renminbi.
    .counter = The kinds of business listed, as reported, do not include being paid, and the central bank law names those who make or sell vouchers to circulate in place of renminbi. No decision was found.
r-service-pay-mainland = Taking tokens or stablecoins from customers in the mainland as pay for an ordinary service or ordinary goods leans to prohibited financial business.
    .reason = Your customers pay in tokens or stablecoins, wholly or partly, and some are in the mainland; which customers pay so and, where you have other income, which of it is paid so, is not asked. The legal tender is the renminbi; in a mining case a court held that settling in tokens harms it.
    .counter = The kinds of business listed, as reported, do not include being paid, and the central bank law names those who make or sell vouchers to circulate in place of renminbi. No decision on an ordinary service was found.

r-evidence-mining = Traces of mining on your machines or line lean to mining, under whatever name.
    .reason = You name dedicated mining machines and no mining, planned, running or ended, that explains them; or mining software together with records of a mining pool, and no mining, running or ended. Authorities are told to tell data centres from mines.
    .counter = A trace is no proof: a former owner, an employee, an intruder or another user of the line may have left it, and two provinces look for machine, software and pool records together. See counsel, and delete nothing.
r-evidence-mining-records = Whether records of a mining pool, without mining software, show mining is unsettled.
    .reason = Records of a mining pool were found on the machines or the line, and no mining that you name, running or ended, explains them.
    .counter = They may be an intruder’s or another user’s: in Zhejiang, as reported, 34 public bodies mined and 32 were found infected. See counsel, and delete nothing.

r-storage-rmb-unlicensed = Storing data or hosting machines for others without the data-centre licence is prohibited: stop until licensed.
    .reason = You already do this and do not hold the licence.

r-storage-from-outside = Storing or hosting outside the mainland for customers in it, without the data-centre licence, leans to unlicensed telecom business.
    .reason = Your customers are in the mainland, your machines are not, and you hold no such licence.
    .counter = No text read says that the licence reaches machines outside the mainland; where the operator is outside too, the case is weaker.

r-telecom-unlicensed-storage = Unlicensed storage or hosting for others: forfeiture and a fine.
    .reason = You store or host for others, did or plan to, and hold no data-centre licence.
    .counter = What ended and was not discovered within two years is as a rule no longer fined.

r-consortium-register = A consortium chain for known members may be run; a service to the public must be filed.
    .reason = Your chain has known members and no mining. Authorities must tell blockchain from mining.

r-sell-machines-ordinary = Selling ordinary servers and graphics cards as what they are may be done.
    .reason = You sell ordinary machines. That a buyer could mine with them does not make them eliminated equipment.
    .counter = Sold knowingly for mining, or set up for it, they may be judged as serving mining.

r-no-chain-open = A business with no chain, token or computing service for others is outside the token rules.
    .reason = You report no chain, no token and no such stream. No rule in this rulebook forbids the business; other law is not judged here.

r-pow-elsewhere = Whether the mining ban reaches machines that stand only outside the mainland is unsettled.
    .reason = Your machines stand outside the mainland, but you, your controller or your customers are inside. No text read bans this; none protects it.
    .counter = The mining notice deals with projects inside the mainland, and the 2026 notice reaches issuance abroad, not mining abroad as such.

r-pow-no-place = Mining on machines whose place is not known leans to eliminated mining.
    .reason = You report mining but no machine. Bought or managed hash power stands somewhere; until that is known, the ban is the likelier case.
    .counter = If every machine proves to stand abroad, no text read prohibits the mining itself.

r-chain-service-exchange = Working for token exchanges or issuers leans to helping prohibited financial business.
    .reason = Your customers include exchanges or issuers. Whoever knows that they unlawfully serve the mainland, and still helps, is pursued; as reported, serving illegal activity inside it is punished too.
    .counter = Knowledge that an offshore party unlawfully serves the mainland must be shown; a customer that does not is another case.

r-chain-service-platform = Whether working for a token platform is helping prohibited financial activity depends on what the platform does for mainland users.
    .reason = Your customers include a token platform; what it does there is not asked.
    .counter = A platform that buys infrastructure does not thereby offer tokens to the mainland.

r-outside-reach = What is owned, controlled, run and sold outside the mainland is decided by other law: not judged here.
    .reason = Neither machines, owner, controller nor reported customers are in the mainland. Hong Kong or foreign law decides.
    .counter = People working from the mainland, or mainland users not reported, bring it back under the ban.

r-outside-reach-money = What is owned, controlled and run outside the mainland, with buyers only there, is decided by other law: not judged here.
    .reason = Neither machines, owner, controller nor reported buyers are in the mainland. Hong Kong or foreign law decides.
    .counter = People working from the mainland, or mainland buyers not reported, bring it back under the ban.

r-outside-reach-no-chain = What is owned, controlled and run outside the mainland is decided by other law: not judged here.
    .reason = Neither machines, owner nor controller are in the mainland. Hong Kong or foreign law decides.
    .counter = People working from the mainland, or mainland users not reported, bring it back under mainland law.

r-machines-without-consent = Using an employer’s or another person’s machines without consent is prohibited, whatever runs on them.
    .reason = Some machines are used without their owner’s consent. Taking control of other people’s systems can be a crime.

r-machines-without-consent-served = Serving customers in the mainland with machines used without consent outside it leans to a prohibited act.
    .reason = Only your customers are in the mainland. Taking control of other people’s systems can be a crime.
    .counter = The machines and those who act are outside: the law of that place decides on the act, and a customer is no part of it.

r-confiscation-dedicated = Users of eliminated mining equipment are ordered to stop and the equipment is confiscated.
    .reason = Your dedicated machines stand in the mainland. Officials use this power in practice.

r-closure-mining = A mining project that does not leave by itself is ordered to stop or closed.
    .reason = Your mining stands in the mainland. Closure is the rule, not the exception.
    .counter = A notice cannot create a penalty; beyond ending the project, each sanction needs a law, regulation or government rule behind it.

r-closure-storage = If storage proofs are held to be mining, they may be ordered to stop or be closed.
    .reason = Your machines stand in the mainland, and a court has called such storage mining.
    .counter = No closure of a storage node was found.

r-circular-fine-mining = Use of listed equipment or processes may bring confiscation and a fine of RMB 50,000 to 200,000.
    .reason = Mining is in the eliminated category, and this law punishes the use of what is listed.
    .counter = Whether the industry catalogue is the list this law means is disputed.

r-eco-code-mining = Whether the Ecological Code adds forfeiture and a fine by the value of the goods to mining is unsettled.
    .reason = You mine or plan to mine after the Code took effect in August 2026.
    .counter = It is aimed at serious pollution or ecological harm; mining power use is neither as such.

r-project-fine-mining = Building a project that policy forbids brings a fine measured as a share of the sum invested, and a fine on those responsible.
    .reason = You build or fit out a room for it: that is a fixed-asset project.
    .counter = What ended and was not discovered within two years is as a rule no longer fined.

r-project-fine-mixed = A room that is built for mining too may be fined as a forbidden project.
    .reason = You build or fit out a room, mine, mined or plan to, and do other computing; which of them the room is for is not asked.
    .counter = A room built for computing that is sold is no forbidden project; mining in it is another fault. What ended and was not discovered within two years is as a rule no longer fined.

r-project-fine-earlier = Where the first activity began before September 2021, a room for mining may still be fined as a forbidden project, above all for what was added later.
    .reason = Your first activity began before the ban; when the room was built or extended is not asked.
    .counter = What was built before mining was in the eliminated category was no forbidden project then. What ended and was not discovered within two years is as a rule no longer fined.

r-project-fine-storage = If storage that earns tokens is mining, building a room for it may be a forbidden project and be fined.
    .reason = You build or fit out a room, and a court has called such storage mining.
    .counter = Storage is encouraged as such; a project for real customers is not forbidden by policy.

r-surcharge-mining = Electricity used for mining pays the surcharge of the eliminated category; some places put it on all the power of the account.
    .reason = Your machines draw mainland power. The surcharge is a punishment, never a price of permission.

r-surcharge-stopped = The surcharge may also be charged afterwards, for the time of mining; in Sichuan a notice says so, for the time since its issue in April 2022.
    .reason = Mainland power was used for mining in September 2021 or later. What counts is the time until the stop; the sum shown is that of one year.
    .counter = For other provinces no text known to be in force was found; Guizhou’s, as reported, charges the time of operation, and its validity is to be confirmed.

r-no-market-power-mining = Mining may not buy in, or gain from, the electricity market.
    .reason = Your machines stand in the mainland; market prices and discounts are closed to them.

r-tariff-difference-data-centre = Mining on a data-centre tariff may be a change of power class.
    .reason = Your tariff is for data centres, and mining may not have it.
    .counter = The class was granted for the room, and other work runs in it.

r-power-cut-mining = Mining gets no new power connection, and running sites are cut off.
    .reason = Your machines stand in the mainland. A cut can come on the spot.

r-contract-void-after = Courts hold mining contracts made after September 2021 void or do not hear the case, with few exceptions; loss is shared by fault or each bears its own.
    .reason = You began after the ban was public. Courts unwind by fault or dismiss the claim.
    .counter = A small part of the judgments surveyed held such contracts valid.

r-contract-void-sale = Courts hold sales of mining machines made since the ban void or do not hear the case, with few exceptions.
    .reason = You plan or make such sales, or began in September 2021 or later. What was paid may not come back.
    .counter = A small part of the judgments surveyed held such contracts valid.

r-contract-void-resale = The resale of one’s own used mining machines, or a sale abroad, may be held void, or not be heard.
    .reason = You sell mining machines that you used yourself, or your buyers are outside the mainland.
    .counter = Two courts held sales of machines valid, one of them made before the ban; the machine itself has property value.

r-contract-void-before = A mining contract older than the ban leans to void too; date and fault decide the money.
    .reason = You began before September 2021. Courts have held such contracts void; losses were often left where they fell, but one seller had to refund.
    .counter = Some courts kept the purchase valid and voided only the hosting.

r-contract-void-planned = Courts hold a mining contract signed now void or do not hear the case, with few exceptions.
    .reason = You plan or run this. What is paid under such a contract may not come back.
    .counter = A small part of the judgments surveyed held such contracts valid.

r-finding-suing-exposes = Suing over mining puts the site on record: the court can pass the facts to the authorities.
    .reason = Your activity is mining or close to it. One court wrote to the provincial authority with the details.

r-illegal-fundraising-promise = Taking money from the public without permission, for a promised return, is illegal fundraising.
    .reason = You offer to the public and promise a return.

r-illegal-fundraising-stake = Taking tokens of the public into custody, without permission and for a promised return, is illegal fundraising.
    .reason = You offer to the public, promise a return and can move their tokens.

r-illegal-fundraising-votes = Promising the public a return for votes or delegated stake leans to illegal fundraising.
    .reason = You ask the public for votes or stake and promise a return; no custody is reported.
    .counter = Whoever keeps the keys has handed over no money, so nothing may have been raised.

r-illegal-fundraising-name = Raising money in the name of tokens or leasing may draw an investigation.
    .reason = One part of the test is met: a public offer or a promised return.
    .counter = The definition asks for both.

r-illegal-fundraising-goods = Selling goods with a promised return may draw an investigation of fundraising.
    .reason = You sell machines and promise a return. If they are also offered to the public, the definition may be met.
    .counter = Without an unspecified public, the statutory definition of illegal fundraising is not met.

r-public-deposits-people = Illegally taking deposits is prosecuted from RMB 1 million or 150 people, if the other marks of the crime are met.
    .reason = You name a number of people or a sum that reaches this line.

r-public-deposits-stake = Keeping tokens of the public for a promised return is prosecuted as illegal deposits from RMB 1 million or 150 people, if the other marks of the crime are met.
    .reason = You name a number of people or a sum that reaches this line.

r-public-deposits-votes = If votes or delegated stake with a promised return are held to be deposits, they are prosecuted from RMB 1 million or 150 people, if the other marks of the crime are met.
    .reason = You name a number of people or a sum that reaches this line. Whether these count is arguable.
    .counter = Whoever keeps the keys has handed over no money.

r-public-deposits-below = Even below the lines for prosecution, the four marks of illegal deposits may be met.
    .reason = Public offer and promised return are there; direct loss to people is a further line.
    .counter = Below every line it usually stays an administrative matter.

r-fundraising-fraud = Whether promised returns on a misdescribed business are fundraising fraud depends on intent to keep the money.
    .reason = You promise a return while describing the business as something else.
    .counter = That intent must be proved; a wrong description alone does not show it.

r-pyramid-tiers = Pay by recruitment, entry fees or recruits’ sales is pyramid selling, with fines and criminal exposure.
    .reason = Those who join earn by bringing in others. Sellers of machines and nodes were detained or tried for this.

r-telecom-unlicensed-rent = Unlicensed telecom business: gains are forfeited and a multiple of them is fined.
    .reason = You rent machines to others, did or plan to, and hold no data-centre licence. A licence without the cloud part may not cover virtual capacity.
    .counter = What ended and was not discovered within two years is as a rule no longer fined.

r-telecom-unlicensed-nodes = Running nodes for others may need the data-centre licence.
    .reason = You run nodes for customers on machines in the mainland without the licence.
    .counter = Operating software is not renting servers.

r-foreign-telecom-owner = For data-centre and delivery services the limits on foreign shares are lifted in pilot areas only, after the ministry agrees.
    .reason = The machines, or the company where no machine is named, are in the mainland, and the owner or controller is foreign.

r-foreign-telecom-hong-kong = For data-centre and delivery services an owner from Hong Kong may meet the limits on foreign shares, which are lifted in pilot areas only.
    .reason = The machines, or the company where no machine is named, are in the mainland, and the owner or controller is in Hong Kong.
    .counter = Arrangements for Hong Kong and Macao investors were not read; they may open a share elsewhere.

r-token-vouchers-pay = Being paid in tokens may touch the ban on tokens that serve as money in place of renminbi.
    .reason = Your service is paid in tokens or stablecoin.
    .counter = The rule names those who make or sell vouchers, not those who are paid with them.

r-token-vouchers-issue = Issuing a token may count as issuing money in place of renminbi, which is fined.
    .reason = You issue a token.
    .counter = The token must be meant to circulate in place of renminbi.

r-unlawful-token-loss = Loss from token investment contrary to public order is one’s own; such acts are void.
    .reason = You hold, trade or sell tokens. Courts may treat them as property and still refuse to help.

r-marketing-ban-public = Internet firms may not give token business a venue, display or marketing; who knowingly advertises illegal fundraising answers too.
    .reason = You advertise, or show a place where to join.

r-public-support-mining = Support for mining must end; what false statements obtained is repaid, with a fine.
    .reason = You take public support, and mine, mined or plan to.

r-public-support-elsewhere = Whether mining, or earning tokens, outside the mainland costs a firm its public support is unsettled.
    .reason = You take public support, and none of your machines is in the mainland. Who gave the support, and for what, is not asked.
    .counter = The notice is about mining projects in the mainland and the parks that house them.

r-public-support-nodes = Support taken while earning tokens may have to end, and what false statements obtained be repaid.
    .reason = You take public support and earn tokens. If it is mining, the support falls.
    .counter = The line to mining is not drawn, and support for real computing may stand.

r-monitoring-mining = Mining sites can be found, small and silent ones too.
    .reason = Your machines stand in the mainland. Regulators share what they know and receive reports.

r-monitoring-storage = Sites of storage proofs may be traced as mining, small and silent ones too.
    .reason = Your machines stand in the mainland. Regulators share what they know and receive reports.
    .counter = Whether storage proofs are mining is itself disputed.

r-finding-no-size-defence = Mining has no smallest size.
    .reason = Your scale does not change the verdict; it can only weigh in the penalty. One person at home lost at trial and on appeal.

r-no-size-defence-storage = If storage proofs are held to be mining, small size may be no defence.
    .reason = Your scale would not change the verdict; it could only weigh in the penalty.
    .counter = Whether storage proofs are mining is itself disputed.

r-tariff-difference-class = Using power of one class for another brings back-payment, a surcharge and possibly a cut-off.
    .reason = You run, or ran, a business on a residential or agricultural tariff.
    .counter = If the supplier agreed to the class for this use, nothing was changed.

r-tariff-difference-home = Running a device for income on a home tariff may be a change of power class.
    .reason = You are a person, your machines stand at home, and the tariff is residential.
    .counter = A household that runs its own device has not plainly changed its class; no decision was read.

r-contract-void-tokens = A contract paid in tokens may be held void for that alone.
    .reason = Some of your customers pay in tokens or stablecoin.
    .counter = The decisions read concern mining; a service may be severed from its price.

r-finding-investor-loss = Who puts money into illegal fundraising, or into tokens contrary to public order, bears the loss.
    .reason = You put in money. No one may keep gains from illegal fundraising.
    .counter = In mining cases some courts share the loss by fault or order the price back.

r-bank-account-risk-tokens = Banks and payment firms may not serve token business and must report it.
    .reason = Some of your income is, or is to be, tokens.

r-bank-account-risk-mining = Banks and payment firms may not serve mining.
    .reason = Machines mine, or will, in the mainland.

r-tax-on-tokens-income = By the general tax rules tokens received are income at fair value, and paid services are taxed at market price.
    .reason = Your mainland company receives tokens, or plans to. Tax is owed even where the activity is banned; paying it makes nothing lawful.
    .counter = No rule made for tokens was found; when and how to value them is open.

r-tax-on-tokens-person = A person’s gain on tokens leans to taxable income.
    .reason = You are a person with tokens earned or sold.
    .counter = The only reply read concerns coins in games.

r-tax-undeclared = Token income not declared may be a tax breach of its own.
    .reason = You have not declared the tokens. A company files even without income. Ask counsel before correcting the books.
    .counter = Where no income arose, none was left out.

r-finding-wages-in-tokens = Pay in tokens has no effect: wages are owed in money.
    .reason = You pay staff with tokens. Shareholders had to pay after a company was dissolved.

r-wages-in-tokens-person = Whoever a private person pays in tokens may still claim the wage in money.
    .reason = You are a person and pay helpers with tokens.
    .counter = Both cases read are of companies; whether a person is an employer in law is another question.

r-finding-wages-from-outside = Whether pay in tokens has effect where a firm from outside employs people in the mainland is unsettled.
    .reason = The company is not of the mainland, its machines or its control are, and it pays staff with tokens.
    .counter = Where your staff work is not asked, and no decision on an employer from outside was found.

r-finding-gap-words-banned = Words for mining or tokens in advertising fall under the ban on promotion.
    .reason = Your advertising uses such words. Taking them out changes the form only, and no verdict.

r-name-and-scope-words = A registered name or scope with token words or content may be refused or corrected.
    .reason = You register a scope for this business and use token words.
    .counter = If the words stand only in advertising, the register entry is not touched.

r-subsidy-fraud-words = Words that hid the token part to get public money may be fraud.
    .reason = Support was asked for computing only, while the business also earns tokens.
    .counter = Fraud needs intent and deceit that mattered; no conviction of a company for a mining subsidy was read.

r-false-filing-project = A project filing that leaves out the token part may be false.
    .reason = You hold a project filing and described computing only.
    .counter = If the filing itself named the use, it is true whatever was told elsewhere.

r-finding-gap-support-words = Support asked for computing does not cover mining; got by false statements, it is repaid with a fine.
    .reason = The papers speak of computing; the business is mining.

r-gap-support-words-tokens = Statements made to get support that leave out the tokens may be held untrue, and the support claimed back.
    .reason = The papers speak of computing; the business also earns tokens, or mines outside the mainland.
    .counter = If it is not mining, the computing named may have earned the support.

r-finding-employer-machines = Control of others’ systems without authority is a crime; small gains reach the line.
    .reason = Machines are used without consent. People went to prison for employers’ servers and net-bar computers.

r-state-body-premises = Mining with public premises, lines or machines brings discipline on the staff.
    .reason = Machines stand in a state body or school. Intruded machines need proof from logs.
    .counter = Only what counts as mining brings discipline; some bodies were victims of intruders.

r-landlord-exposed-role = A landlord of miners may be exposed: report lines and park checks name those who give premises.
    .reason = You let the premises.
    .counter = No penalty on a landlord as such was read; the exposure is an inference.

r-landlord-exposed-account = Where the landlord holds the power account, the landlord may have to pay first and may act first.
    .reason = Your power runs on the landlord’s account.
    .counter = The lease may pass the charge to the user.

r-landlord-exposed-lease = A landlord who did not agree may demand an end to the use and may report it.
    .reason = Your landlord does not know, or the lease does not permit the use. Consent would change no verdict.
    .counter = Quiet ordinary use of servers may fall within the lease.

r-landlord-exposed-nodes = A landlord who did not agree may demand an end to the use of nodes or boxes.
    .reason = Your landlord does not know, or the lease does not permit the use. Consent would change no verdict.
    .counter = Quiet ordinary use of servers may fall within the lease.

r-host-exposed-role = Hosting mining machines is treated as mining: no power supply and no public support, and a broken pledge not to mine enters the credit record.
    .reason = You house machines for others.
    .counter = Only the hosting of mining is meant; for node hosting nothing is settled.

r-host-exposed-customers = Customers’ machines in your room may make you a host.
    .reason = Some machines belong to customers.
    .counter = A host who did not know and could not see stands better.

r-host-exposed-nodes = Whether housing customers’ nodes, boxes or graphics cards is hosting of mining is unsettled.
    .reason = Some machines belong to customers, and tokens are earned or are to be.
    .counter = The mining notice names dedicated mining machines; no text or decision read calls the housing of nodes mining.

r-employee-helper = Employees who knowingly help prohibited token business may have to answer too.
    .reason = You work for such a business.
    .counter = Ordinary duties without knowledge are not punished.

r-finding-mixed-meter = Where mining and other use share one meter, several places put the surcharge on all the power.
    .reason = Your mining shares a meter with other use, such as lawful work, an office or a household.
    .counter = Elsewhere no rule on shared meters was found.

r-mixed-meter-storage = Where storage proofs share a meter with other use, the surcharge may be put on all the power.
    .reason = Your storage for tokens shares a meter with other use; if it is held to be mining, several places charge the whole account.
    .counter = No surcharge on a storage node was found.

r-finding-mixed-premises = Mining beside lawful work may expose it, above all in a data centre or park.
    .reason = Both are, or are to be, in the mainland. If they share a room, an order to stop or close may reach all of it.
    .counter = No decision that closed lawful work beside mining was read.

r-mixed-premises-storage = Storage proofs in a data centre or park may expose the lawful work in the same room.
    .reason = Both are, or are to be, in the mainland. If storage proofs are held to be mining and share a room with the rest, an order to close may reach all of it.
    .counter = Whether storage proofs are mining is itself disputed.

r-finding-mixed-entity = One company answers as a whole: it has one credit record and one set of accounts for all it does.
    .reason = The same firm does lawful work and work that is prohibited.

r-mixed-entity-doubt = One company answers as a whole: if part of its work is held to be prohibited, the accounts and the credit record of all of it may suffer.
    .reason = The same firm does lawful work and work that may be held to be prohibited.
    .counter = While nothing is held against that part, no rule read burdens the rest.

r-finding-mixed-support = Beside token work, support ends as far as that work is mining, and is repaid where false statements obtained it.
    .reason = The support names computing; the same machines or firm also earn tokens.
    .counter = Support for separate, real computing may stand.

r-finding-overseas-protection = Mainland courts tend to void contracts over mining abroad and refuse help.
    .reason = You run token machines outside the mainland.
    .counter = Foreign law and courts may protect what mainland courts do not.

r-finding-overseas-money = Money for machines abroad may have to be registered as outbound investment; paying in tokens risks evasion.
    .reason = You or your controller are in the mainland, and machines of your own stand outside it.
    .counter = Buying a machine may be a purchase and no direct investment. Machines bought with money already lawfully abroad need no new payment out.

r-overseas-money-mixed = Money for machines of your own abroad may need registration; rent paid from the mainland for machines abroad needs a real, lawful contract.
    .reason = Not all the machines have the same owner, and they stand in and outside the mainland; which stand where is not asked.
    .counter = If what stands abroad is not your own, there is no investment to register; if it is not rented, there is no rent.

r-overseas-money-rented = Rent for machines abroad needs a real, lawful contract; paying it in tokens risks evasion.
    .reason = You are in the mainland, rent machines, and have machines outside it.

r-finding-hong-kong-outside = Hong Kong is a separate system: its law is not judged here.
    .reason = Some of your machines, company or customers are in Hong Kong; what touches the mainland is still judged here. As a pointer only: no mining ban was found there; stablecoin issue and trading platforms are licensed.

r-finding-foreign-outside = Foreign law is not judged here.
    .reason = Some of your machines, company or customers are abroad, where other law may apply as well: ask counsel there. What touches the mainland is still judged here.

r-finding-mainland-controller = Registration abroad does not lift the ban on issuing tokens while the controller is in the mainland.
    .reason = Your controller is in the mainland.
    .counter = Only the edge is open: the text does not say what control means.

r-mainland-machines-foreign-owner = The mining ban follows the machines, not their owner.
    .reason = Machines in the mainland belong to a company outside. That changes nothing.

r-finding-notice-received = Authorities already know: from now on you can hardly plead ignorance.
    .reason = You had a visit, letter, listing or cut-off. See counsel before answering; destroy nothing.

r-finding-energy-review-no-shield = An energy review does not protect a miner.
    .reason = You hold an energy review. A firm that held one was closed the day after it was identified.

r-energy-review-missing-built = A project above the limit that runs without its energy review can be stopped for that alone.
    .reason = You built a room, use more than the limit, and hold no review. Sites were cut off and closed on this ground.

r-finding-equipment-three-parts = Machine, mining software and pool records together are what two provinces call mining equipment.
    .reason = You report all three. Keep the records: deleting them can make matters worse.
    .counter = The description is provincial, and its validity today is to be confirmed.

r-finding-gap-ai-facade = Shown as computing, run for mining: mining may not be promoted as digital economy.
    .reason = You advertise computing, while the business is mining. Courts and officials look at purpose, not label.
    .counter = If there is other, real computing that is sold, the words are true of that part.

r-gap-ai-facade-elsewhere = Whether the ban on promoting mining as digital economy reaches what runs outside the mainland is unsettled.
    .reason = You advertise computing, mine or earn tokens, and none of the machines is in the mainland.
    .counter = The notice is about mining projects in the mainland and does not say that it reaches others.

r-gap-ai-facade-tokens = Computing in the words and tokens in the work may be read as a front: what is held to be mining may not be promoted as digital economy.
    .reason = You advertise computing and also earn tokens. Courts and officials look at purpose, not label.
    .counter = Whether it is mining is disputed; computing that is real and sold is truly named.

r-finding-gap-storage-facade = To call it storage or data security does not help where the machines run for tokens: in the judgments read no such name stood.
    .reason = You advertise storage or data security, and the business is, or is to be, mining or the hosting of miners.
    .counter = If real customers’ data is kept and paid, the words are true of that part.

r-gap-storage-facade-proofs = To call it storage or data security may not help storage proofs: in the judgments read no such name stood.
    .reason = You advertise storage or data security while storage proofs earn tokens, or are to.
    .counter = The judgments are local, and whether storage proofs are mining is disputed. If real customers’ data is kept and paid, the words are true of that part.

r-gap-storage-facade-elsewhere = Whether the judgments on mining called storage reach what runs outside the mainland is unsettled.
    .reason = You advertise storage or data security, mine or earn tokens, and none of the machines is in the mainland.
    .counter = The judgments read are about contracts in the mainland, and the mining notice is about projects in it.

r-gap-scope-front = Where the registered scope does not cover what runs, it may be read as a front.
    .reason = A mainland company runs this and reports no scope that covers it. Registering a scope would make no mining lawful.
    .counter = A scope gap alone proves no mining; what the machines do decides.

r-finding-old-energy = Energy above a limit, an old test of regulators, no longer decides.
    .reason = Your power use is near or above that limit. Being below it would be no permission.

r-old-energy-below = Energy below the limit of regulators’ old test is no defence: that test no longer decides.
    .reason = Your power use is below that limit. Small sites are today’s stated target.

r-finding-old-equipment = Special equipment, an old test of regulators, no longer decides: purpose does.
    .reason = You have special or so labelled machines.

r-old-equipment-general = Ordinary machines, outside regulators’ old test of special equipment, do not alone rule out mining: purpose decides.
    .reason = Your machines are ordinary. Provinces and courts look at software, records and reward.
    .counter = The national definition speaks of dedicated machines.

r-finding-old-concentration = Many machines in one place, an old test of regulators, no longer decide.
    .reason = You are in a park, works or data centre.

r-old-concentration-office = Not to meet regulators’ old test of many machines in one place is no defence: dispersed sites are today’s target.
    .reason = You are in an office or a home. That decides nothing.

r-finding-sign-power = An ordinary power class improves no verdict.
    .reason = Your power class is that of a home or of ordinary business. What counts as mining does not depend on it. A home tariff used for a business may be a fault of its own.

r-finding-sign-lease = A proper office, leased or owned, improves no verdict: regulators’ monitoring reaches the address, whatever it is.
    .reason = Machines stand in an office that is yours or whose landlord knows. An office decides nothing.

r-finding-sign-books = Booked and declared tokens are permitted by nothing in the tax rules.
    .reason = Your tokens are booked and declared. Tax law asks what was earned, not whether it may be earned.

r-finding-sign-entity = The papers of a company settle nothing about its tokens: mining may not be developed under any name.
    .reason = A mainland company with a registered scope or telecom papers runs this. A unit rented in the name of a computer-hardware maker was sealed and cut off all the same.

r-finding-sign-customers = Real customers beside the tokens improve no verdict: the lawful part does not make the rest lawful.
    .reason = Some machine hours serve customers, or part of your income is not in tokens.

r-stopped-2026 = What was done after the February 2026 notice is judged by it, even once stopped.
    .reason = You stopped in or after February 2026. Prompt correction can weigh in the penalty; a surcharge charged back runs by dates. If you stopped before 6 February 2026, the earlier rules apply.

r-stopped-2021 = What was done between September 2021 and the February 2026 notice is judged by the rules of that time.
    .reason = You stopped between the mining ban and the 2026 notice. A surcharge charged back runs by dates.

r-stopped-before-2021 = What ended before September 2021 may mainly leave questions of contract and money.
    .reason = You stopped before the mining ban.
    .counter = Token issue, fundraising, laundering and theft were unlawful before it.

r-records-keep-stopped = After stopping, keep every record and let counsel speak first.
    .reason = You stopped something. Logs, bills, wallets and contracts show dates and fault.

r-records-keep-running = Keep records of machines, software, money and customers; destroy nothing.
    .reason = Your activity may be examined. Records prove real service, dates and intruders.

# Machines whose power is known.
m-asic-s21 = ASIC, S21 class
m-asic-s19 = ASIC, S19 class
m-asic-m20s = ASIC, M20S (court figure)
m-asic-s9 = ASIC, S9 class
m-gpu-8-h100 = Server with 8 H100
m-gpu-8-a100 = Server with 8 A100
m-gpu-8-4090 = Server with 8 RTX 4090
m-validator-home = Home validator
m-validator-1u = Rack validator, 1U
m-validator-hosted = Hosted validator, whole server
m-storage-pib = Storage, 1 PiB with cooling

# Combinations of answers that cannot be.
i-rewards-without-mechanism = Rewards come from a mechanism: choose one, or leave rewards out.
i-token-sale-without-token = A sale of your own token needs a token of your own.
i-token-fees-without-service = Fees in tokens come from a mechanism or a service: choose it, or leave the fees out.
i-mining-machines-without-use = Mining machines in use run something: say what, or that you do not know. Leave out those that are switched off and only kept.

r-gap-storage-filler = Filler data beside the name of storage may be read as a gap between presentation and conduct.
    .reason = Some of what you store is filler. Courts ask what the machine is for, and filler serves the reward.
    .counter = Some protocols need filler to hold capacity that customers use later.

r-gap-token-issue = Technology in the words and a token in what is sold may be read as a front.
    .reason = You advertise computing, storage, data security or blockchain, and issue or plan a token, sell shares of power or stake for others.
    .counter = If the technical service is real and paid in money, the words are true of that part.

r-gap-blockchain-mining = Shown as blockchain, run for mining: the two are to be told apart, and mining may not be promoted as digital economy.
    .reason = You advertise blockchain, while the business is mining.
    .counter = If there is other, real work with blockchain, the words are true of that part.

r-unlawful-token-payment = If a contract paid in tokens is held void, the loss may stay where it fell.
    .reason = You take or make payment in tokens. In a mining case a court held that paying in tokens harms the status of legal tender, and dismissed every claim.
    .counter = In wage cases courts set only the token term aside.
