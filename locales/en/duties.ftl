# Duties: name, what it is, when.

d-blockchain-filing = Blockchain information service filing (区块链信息服务备案)
    .says = Public pages, relays, wallets and front-ends are filed with the cyberspace authority.
    .deadline = Within ten working days of starting

d-blockchain-filing-public = Blockchain filing of a public page
    .says = A public page, relay, wallet or front-end beside this activity is filed. The filing makes no banned activity lawful.
    .deadline = Within ten working days of starting

d-blockchain-filing-edge = Blockchain filing of a public page beside content delivery
    .says = A public page, relay, wallet or front-end beside this activity is filed. The filing makes no banned activity lawful.
    .deadline = Within ten working days of starting

d-blockchain-filing-outside = Blockchain filing of a service partly outside
    .says = The filing is for services run in the mainland; whether it reaches machines, or an operator, outside it is not said. Ask the authority.
    .deadline = Within ten working days of starting, if it applies

d-blockchain-filing-edge-outside = Blockchain filing beside content delivery partly outside
    .says = The filing is for services run in the mainland; whether it reaches machines, or an operator, outside it is not said. Ask the authority.
    .deadline = Within ten working days of starting, if it applies

d-blockchain-filing-node = Blockchain filing of a silent node
    .says = A node that serves no public may still fall under the filing; ask the authority.
    .deadline = Within ten working days of starting, if it applies

d-idc-licence = Data-centre licence (IDC)
    .says = Renting machines or storage, or housing machines, is a licensed telecom business. A licence without the cloud part may not cover virtual capacity. Only a company can hold it.
    .deadline = Before starting

d-idc-licence-storage = Data-centre licence for storage and hosting
    .says = Renting storage or housing machines for others is a licensed telecom business. Only a company can hold it.
    .deadline = Before starting

d-idc-outside = Data-centre licence where only the customers are in the mainland
    .says = No text read says whether the licence reaches machines outside the mainland; ask the regulator.
    .deadline = Before starting, if it applies

d-idc-outside-storage = Data-centre licence for storage where only the customers are in the mainland
    .says = No text read says whether the licence reaches machines outside the mainland; ask the regulator.
    .deadline = Before starting, if it applies

d-idc-node-hosting = Data-centre licence for node hosting
    .says = Running nodes for others in the mainland may need the same licence.
    .deadline = Before starting

d-cdn-licence = Content-delivery licence (CDN)
    .says = Reselling bandwidth or cache is a licensed telecom business. Where tokens are paid, the licence does not settle them. Only a company can hold it.
    .deadline = Before starting

d-cdn-outside = Content-delivery licence where only the customers are in the mainland
    .says = No text read says whether the licence reaches machines outside the mainland; ask the regulator.
    .deadline = Before starting, if it applies

d-cdn-licence-unsold = Content-delivery licence where nothing is sold
    .says = Boxes that earn rewards for being online may still be part of a delivery service; ask the regulator. Where tokens are paid, the licence does not settle them.
    .deadline = Before starting, if it applies

d-icp-filing = Website filing or licence (ICP)
    .says = A website is filed; a commercial information service is licensed.
    .deadline = Before going online

d-icp-filing-outside = Website filing (ICP) where machines or operator are outside
    .says = The rules are for services run in the mainland; whether they reach a site or an operator outside it is not said. Ask the regulator.
    .deadline = Before going online, if it applies

d-genai-filing = Generative-AI assessment and filing
    .says = A model open to the mainland public with influence on opinion is assessed and filed. If you have other services, who uses the model is not asked.
    .deadline = Before opening to the public

d-algorithm-filing = Algorithm filing
    .says = Algorithms with influence on opinion are filed. If you have other services, who uses the model is not asked.
    .deadline = Within ten working days of starting

d-algorithm-filing-outside = Algorithm filing where no user is in the mainland
    .says = The rules are for algorithms applied in the mainland; whether they reach a service for users outside only is not said. Ask the regulator.
    .deadline = Within ten working days of starting, if it applies

d-ai-labels = Labels on generated content
    .says = Generated content carries a hidden label; a visible label too where the measures require it. If you have other services, who uses the model is not asked.
    .deadline = From the first output

d-ai-labels-outside = Labels on content for users abroad only
    .says = Whether the measures reach a service that is not offered to the mainland public was not read; ask the regulator.
    .deadline = From the first output, if it applies

d-project-filing = Project filing (项目备案)
    .says = A fixed-asset project is filed with a true statement of content and policy.
    .deadline = Before building

d-project-filing-nodes = Project filing of a room for nodes
    .says = A room for nodes is a fixed-asset project too. The filing must state its content truly and declare that it fits industrial policy; whether it can is open. The filing permits nothing.
    .deadline = Before building; ask counsel first

d-energy-review = Energy review (节能审查)
    .says = A project above the coal-equivalent line is reviewed. Being below is no permission.
    .deadline = Before building

d-energy-review-draft = Energy review by electricity
    .says = A draft and local practice also name a line in kilowatt-hours; one report says it was dropped. Ask first.
    .deadline = Before building

d-csrc-filing = Securities filing for asset tokens
    .says = The mainland controller of the assets files report and offshore papers. It is a filing, not a licence.
    .deadline = Before the issue

d-csrc-filing-machines = Securities filing if the assets are in the mainland
    .says = If the assets are mainland assets, the mainland party that controls them files before the issue.
    .deadline = Before the issue, if it applies

d-token-tax = Tax on tokens
    .says = A company declares tokens received as income at fair value, and paid services at market price. No rule for tokens was found. Tax permits nothing.
    .deadline = With each return

d-token-tax-person = Tax on tokens of a person
    .says = A person likely declares gains on tokens; which class of income is open, and the only reply read concerns coins in games. Tax permits nothing.
    .deadline = With each return, if it applies

d-telecom-pilot-storage = Pilot approval: storage
    .says = Foreign-owned storage and hosting need approval in a pilot area.
    .deadline = Before starting

d-telecom-pilot-storage-hong-kong = Pilot approval for storage owned from Hong Kong
    .says = Storage and hosting owned from Hong Kong may need approval in a pilot area. Arrangements for Hong Kong investors were not read.
    .deadline = Before starting, if it applies

d-telecom-pilot-edge = Pilot approval for foreign-owned delivery
    .says = Foreign-owned content delivery needs approval in a pilot area.
    .deadline = Before starting

d-telecom-pilot-edge-hong-kong = Pilot approval for delivery owned from Hong Kong
    .says = Content delivery owned from Hong Kong may need approval in a pilot area. Arrangements for Hong Kong investors were not read.
    .deadline = Before starting, if it applies

d-telecom-pilot = Pilot approval for foreign-owned telecom
    .says = Foreign-owned data-centre services need approval in a pilot area.
    .deadline = Before starting

d-telecom-pilot-hong-kong = Pilot approval for telecom owned from Hong Kong
    .says = Data-centre services owned from Hong Kong may need approval in a pilot area. Arrangements for Hong Kong investors were not read.
    .deadline = Before starting, if it applies
