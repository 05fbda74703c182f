# Duties: papers required.

d-blockchain-filing = Blockchain information service filing (区块链信息服务备案)
    .says = Sites, apps and nodes that serve the public with blockchain information are filed.
    .deadline = Within ten working days of starting; changes within five.

d-blockchain-filing-services = Blockchain information service filing (区块链信息服务备案)
    .says = Public nodes, wallets and front-ends are blockchain information services.
    .deadline = Within ten working days of starting; changes within five.

d-blockchain-filing-silent = Filing for a silent node (区块链信息服务备案)
    .says = The definition names nodes only when they serve the public; for a silent node a filing is arguable.
    .deadline = Within ten working days of starting, if it applies.

d-idc-licence = Data-centre service licence (IDC 经营许可证, B11)
    .says = Renting servers, graphics cards or storage to others is a licensed telecom business.
    .deadline = Before the service starts.

d-idc-licence-storage = Data-centre service licence (IDC 经营许可证, B11)
    .says = Storage, hosting and colocation for others are a licensed telecom business.
    .deadline = Before the service starts.

d-idc-licence-nodes = Licence for hosting nodes (IDC 经营许可证, B11)
    .says = Whether running nodes for customers is renting servers depends on what the customer controls.
    .deadline = Before the service starts, if it applies.

d-cdn-licence = Content delivery licence (CDN 经营许可证, B12)
    .says = Reselling bandwidth or cache to others is a licensed telecom business.
    .deadline = Before the service starts.

d-genai-filing = Generative AI assessment and filing (生成式人工智能服务备案)
    .says = A model offered to the mainland public with opinion features needs a security assessment and filing.
    .deadline = Before the service is offered.

d-algorithm-filing = Algorithm filing (算法备案)
    .says = Generative and recommending algorithms with opinion features are filed.
    .deadline = Within ten working days of offering the service.

d-ai-labels = Labels on generated content (生成合成内容标识)
    .says = Visible and embedded labels on what the model makes.
    .deadline = From the first day, and as long as it runs.

d-project-filing = Project filing (项目备案)
    .says = A fixed-asset computing room is filed, with a declaration that it meets industrial policy.
    .deadline = Before work starts.

d-energy-review = Energy review (节能审查)
    .says = A project above 1,000 tonnes of coal equivalent a year needs its own review.
    .deadline = Before work starts.

d-energy-review-draft-line = Energy review by power use (节能审查)
    .says = The draft kept a line of 5 million kWh a year; the text in force is reported to have dropped it.
    .deadline = Before work starts, if it applies.

d-csrc-filing = Filing with the securities regulator (证监会备案)
    .says = Tokens abroad backed by mainland assets need this filing first.
    .deadline = Before issue.

d-telecom-pilot = Approval for foreign-owned telecom (增值电信扩大开放试点批复)
    .says = Foreign ownership of data-centre services needs a pilot area and approval.
    .deadline = Before the service starts.

d-icp-filing = Website filing or licence (ICP 备案或许可)
    .says = A website is filed; a commercial one is licensed.
    .deadline = Before it goes online.

d-token-tax = Book and declare token income (申报纳税)
    .says = Tokens received are income at fair value; services paid in tokens are valued at market price.
    .deadline = With each tax period.

