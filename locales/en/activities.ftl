# Activities: name, what counts, the question, and the essay’s proposal (not law).

a-pow-asic = Proof of work on dedicated machines (专用矿机挖矿)
    .what = Hashing on machines built for it.
    .issue = Is it mining in the eliminated category (淘汰类)?
    .outlook = Not on the proposed positive list.
    .industry = None proposed

a-pow-general = Proof of work on graphics cards or processors (显卡、处理器挖矿)
    .what = Hashing on general machines, even for part of the day.
    .issue = Do general machines count as mining machines?
    .outlook = Not on the proposed positive list.
    .industry = None proposed

a-pool = Running a mining pool (矿池)
    .what = Joining other people’s machines and sharing out the rewards.
    .issue = Is it mining, and is it also finance?
    .outlook = Not on the proposed positive list.
    .industry = None proposed

a-host-miners = Hosting other people’s mining machines (矿机托管)
    .what = Room, power or care for machines that mine.
    .issue = Is the host part of the mining?
    .outlook = Not on the proposed positive list.
    .industry = None proposed

a-sell-miners = Selling mining machines (矿机)
    .what = Making or selling machines for mining.
    .issue = Who may sell what, and where?
    .outlook = Not on the proposed positive list.
    .industry = None proposed

a-power-shares = Shares of machine output (云算力)
    .what = Selling parts of machine output to others.
    .issue = Is it illegal fundraising, mining, or both?
    .outlook = In the proposal: financial regulation.
    .industry = Financial products

a-pos-own = Validation with own stake (权益证明)
    .what = A validator that stakes only your own tokens.
    .issue = Is it mining without machines, or node operation?
    .outlook = In the proposal: may operate once registered and declared.
    .industry = Information technology: node operation

a-staking-others = Staking other people’s tokens (质押)
    .what = Validating with tokens others entrust or delegate.
    .issue = Is it a technical service or a financial product?
    .outlook = In the proposal: financial regulation.
    .industry = Financial services

a-dpos = DPoS or super-node (委托权益证明)
    .what = A node elected by token votes.
    .issue = Are the votes other people’s money?
    .outlook = In the proposal: may operate once registered and declared.
    .industry = Information technology: node operation

a-storage-proof = Proof of storage or space (存储证明)
    .what = Storage that a network rewards with tokens.
    .issue = Is it storage, or mining with disks?
    .outlook = In the proposal: may operate once registered and declared.
    .industry = Data storage

a-edge-tokens = Bandwidth and edge boxes for tokens or money (边缘节点, DePIN, PCDN)
    .what = Lines and boxes that earn tokens or money for traffic or presence.
    .issue = Is the line licensed, and are the tokens mined?
    .outlook = In the proposal: may operate once registered and declared.
    .industry = Telecom: content delivery

a-gpu-market-compute = GPU marketplace (算力市场): the computing
    .what = Jobs that customers of a marketplace run on your machines.
    .issue = Is it encouraged computing, and is it licensed?
    .outlook = In the proposal: data industry.
    .industry = Computing services

a-gpu-market-token = GPU marketplace (算力市场): the tokens
    .what = Pay and rewards in tokens for those machines.
    .issue = Is pay in tokens finance, and are rewards minted?
    .outlook = In the proposal: may operate once registered and declared.
    .industry = Information technology: node operation

a-node-service-tokens = Node service paid in tokens
    .what = Running nodes for customers who pay in tokens or stablecoin.
    .issue = Is it an export of services or help to token business?
    .outlook = In the proposal: financial regulation.
    .industry = Financial services

a-node-service-fiat = Node service paid in money
    .what = Running nodes for customers who pay through a bank.
    .issue = Whom does it serve, and what does the node do?
    .outlook = In the proposal: may operate once registered and declared.
    .industry = Information technology: operation and maintenance

a-rpc-services = Relay, index, wallet or staking front-end
    .what = Public access to a chain.
    .issue = Is it filed, and is it intermediation?
    .outlook = In the proposal: may operate once registered and declared.
    .industry = Internet information services

a-token-home = Issuing a token in the mainland (境内发行代币)
    .what = Creating or selling one’s own token at home.
    .issue = Is there any lawful way?
    .outlook = In the proposal: financial regulation.
    .industry = Financial products

a-token-abroad = Issuing a token abroad (境外发行代币)
    .what = Creating or selling one’s own token through an entity abroad.
    .issue = Who controls the issuer?
    .outlook = In the proposal: financial regulation.
    .industry = Financial products

a-token-asset = Token on real assets (RWA, 现实世界资产代币化)
    .what = Tokens repaid from machines, contracts or other assets.
    .issue = Is it filed, and where is it sold?
    .outlook = In the proposal: financial regulation.
    .industry = Securities

a-stablecoin = Issuing a stablecoin (稳定币)
    .what = A token pegged to money.
    .issue = Which peg, and who controls the issuer?
    .outlook = In the proposal: financial regulation.
    .industry = Payment and financial products

a-hold-tokens = Holding tokens
    .what = Keeping or trading tokens.
    .issue = Is it holding or dealing?
    .outlook = In the proposal: financial regulation.
    .industry = None: an asset, not an industry

a-tokens-to-rmb = Turning tokens into renminbi (出金)
    .what = Selling tokens for renminbi, for yourself or for others.
    .issue = Is it a business of exchange?
    .outlook = In the proposal: financial regulation.
    .industry = Financial services

a-ai-rmb = AI computing for renminbi (智能算力)
    .what = Training, inference or rental of computing paid in money.
    .issue = Which licence and filings are due?
    .outlook = In the proposal: data industry.
    .industry = Computing services

a-storage-rmb = Storage or hosting for renminbi
    .what = Keeping data or machines of customers for money.
    .issue = Which licence is due?
    .outlook = In the proposal: data industry.
    .industry = Data storage

a-consortium = Consortium-chain service (联盟链)
    .what = A chain for known members.
    .issue = Does it serve the public?
    .outlook = In the proposal: data industry.
    .industry = Blockchain services

a-sell-machines = Selling ordinary machines
    .what = Servers and cards sold as what they are.
    .issue = Are they ordinary?
    .outlook = In the proposal: data industry.
    .industry = Computer trade

a-no-chain = A business with no chain at all
    .what = No chain, no token, no such income.
    .issue = Is anything left to ask?
    .outlook = In the proposal: data industry.
    .industry = As registered
