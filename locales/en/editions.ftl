# Rules of earlier editions that no longer stand, and what is said between two editions.

r-sell-miners-2021 = Selling dedicated mining machines, new or used, leans to prohibited.
    .reason = You sell dedicated mining machines, and you, your machines or your buyers are in the mainland. The law bans making and selling eliminated energy-using equipment.
    .counter = No text read from that time names the sale of mining machines; courts differ: one held a sale valid, another would not hear the case.

r-token-outside-2021 = Whether a token may be issued abroad and not offered in the mainland is unsettled.
    .reason = You, your controller or your machines are in the mainland; issue and buyers are outside. Raising money by tokens is banned, and the ban does not say where.
    .counter = No text read from that time speaks of issuing abroad.

r-token-asset-2021 = Issuing tokens on real assets in the mainland, or to buyers there, leans to prohibited token fundraising.
    .reason = You issue at home, or your buyers include people in the mainland. Raising money by tokens is unapproved public financing.
    .counter = No binding text read from that time names tokens on real assets.

r-stablecoin-rmb-2021 = A stablecoin pegged to the renminbi leans to a prohibited token in place of money.
    .reason = Your coin is pegged to the renminbi. No one may issue tokens that circulate in its place.
    .counter = No text read from that time names coins pegged to the renminbi, and the law does not speak of circulation abroad.

# What rules that still stand are given for under the edition of a day, where the reason of today was not there.

cli-2026-02-05-r-pow-elsewhere =
    .counter = The mining notice deals with projects inside the mainland.
cli-2026-02-05-r-illegal-business-exchange =
    .counter = Turnover or gain must reach the line of the crime.
cli-2026-02-05-r-node-tokens-exchange =
    .reason = Your customers include exchanges or issuers and pay in tokens. Whoever knows or should know that an exchange abroad serves the mainland, and still gives it technical support, is pursued.
    .counter = It must be shown that you knew or should have known, and the node itself handles no customer’s trade.
cli-2026-02-05-r-chain-service-exchange =
    .reason = Your customers include exchanges or issuers. Whoever knows or should know that an exchange abroad serves the mainland, and still gives it technical support, is pursued.
    .counter = It must be shown that you knew or should have known; a customer that does not serve the mainland is another case.
cli-2026-02-05-r-rpc-wallet-custody =
    .reason = You offer a wallet and can move other people’s tokens. The list of prohibited business is open-ended.
cli-2026-02-05-r-employee-helper =
    .counter = Named are the mainland staff of exchanges abroad, and those who know or should know; others are not.
cli-2026-02-05-r-bank-account-risk-tokens = Banks and payment firms may not serve token business.
cli-2026-02-05-r-stopped-2021 = What was done after September 2021 is judged by the rules of that time.
    .reason = You stopped after the mining ban. A surcharge charged back runs by dates.

then-title = Under earlier rules
then-of = Under the rules of { $date }
then-lede = Conduct is judged by the rules of its day. That edition was put together later from the sources; no one was assessed under it then.
then-since = Since { $date }: { $now } Before: { $before }
then-log = What changed since { $date }
then-new = Since { $date }, new: { $now }
then-altered = Rules whose condition or certainty was another: { $names }
then-basis = Rules that stand as before and now rest on other texts: { $count }. The earlier edition was put together later from the sources.
then-kept = Its rules are kept here. Its verdict follows from its answers under them.
