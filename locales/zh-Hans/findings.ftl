# Findings: name and what it means.

f-confiscation = 没收设备
    .says = 淘汰类设备予以没收，不作补偿。

f-closure = 责令停止或关停
    .says = 必须停止；情节严重的，由政府责令停业或关闭。

f-circular-fine = 使用名录所列设备的罚款
    .says = 如循环经济促进法所指名录包括挖矿，除没收外另处定额罚款。

f-eco-code-fine = 生态环境法典项下的罚款
    .says = 如法典适用于挖矿，可没收违法所得，并处货值金额数倍的罚款。

f-project-fine = 禁止类项目的罚款
    .says = 按总投资额的一定比例罚款，责任人员另行处罚。

f-surcharge = 加价电费
    .says = 这是风险敞口，不是许可的对价：{ $kwh }，按{ $rate }计，每年{ $amount }。
    .bare = 这是风险敞口，不是许可的对价。

f-no-market-power = 不得参与电力市场
    .says = 不得参与电力市场交易，也不得从中获益。

f-tariff-difference = 用电类别不符
    .says = 补交差额电费，并承担违约使用电费。

f-power-cut = 停电
    .says = 不予受理用电报装；可当场停止供电。

f-contract-void = 合同无效
    .says = 双方均不能请求履行。已付款项可能须返还；损失按过错分担，或由各自承担。

f-illegal-fundraising = 非法集资
    .says = 资金须清退；组织者按集资额的较高比例缴纳罚款。

f-public-deposits-crime = 非法吸收公众存款罪
    .says = 视数额、人数和损失判处刑罚。

f-fundraising-fraud-crime = 集资诈骗罪
    .says = 有非法占有目的的，处三年以上有期徒刑直至无期徒刑。

f-pyramid = 传销
    .says = 各层级均可罚款；组织、领导者构成犯罪。

f-illegal-business-crime = 非法经营罪
    .says = 变相买卖外汇达到追诉标准的，追究刑事责任。

f-laundering-crime = 洗钱罪或掩饰、隐瞒犯罪所得罪
    .says = 取决于您是否明知或应当知道。

f-telecom-unlicensed = 无证经营电信业务
    .says = 没收违法所得，并处数倍罚款；可责令停业整顿。

f-telecom-repurposed-line = 擅自改变电信资源用途
    .says = 罚款幅度与无证经营相同。

f-fx-breach = 外汇违法
    .says = 构成违法的，按涉案金额罚款；收款亦可能受到质询。

f-token-vouchers = 代币票券代替人民币流通
    .says = 印制、发售者受罚；以其收付者亦有风险。

f-unlawful-token-contract-loss = 代币损失自行承担
    .says = 法院可能承认代币属于财产，但仍不予救济。

f-marketing-ban = 禁止宣传推广
    .says = 经营场所、商业展示、广告和付费导流，均不得用于代币业务。

f-name-and-scope = 名称与经营范围
    .says = 含代币字样或内容的，登记机关可不予登记或责令改正。

f-wages-in-tokens = 以代币发工资
    .says = 该约定无效，工资仍须以人民币支付。

f-public-support-repay = 停止财政扶持
    .says = 补贴和优惠限期停止；骗取的财政资金须退还，并处罚款。

f-subsidy-fraud = 骗取财政资金
    .says = 须证明非法占有目的和欺骗行为，才构成犯罪。

f-false-filing = 项目备案不实
    .says = 先责令改正，逾期罚款。

f-employer-machines = 他人设备
    .says = 未经同意控制他人计算机系统，数额不高即可入罪。

f-state-body-discipline = 机关或学校
    .says = 有关人员受处分；主张系被入侵的，须以日志证明。

f-landlord-exposed = 场地方的风险
    .says = 提供场地或名下有户号的人，可能被列入名单、先被收费或先被询问。

f-host-exposed = 托管方的风险
    .says = 为挖矿提供机房或电力的，可能被停电、失去信用和扶持。

f-investor-loss = 投资损失
    .says = 投入资金的风险自担，收益可能被追缴。

f-employee-exposed = 员工的风险
    .says = 明知而提供帮助的，也可能被追究责任。

f-mixed-meter = 共用户号
    .says = 部分地区对该户号全部电量按挖矿用电加价。

f-mixed-premises = 共用机房
    .says = 关停决定可能使整间机房一并停用。

f-mixed-entity = 同一公司
    .says = 信用记录和账户，全部业务可能一并受影响。

f-mixed-support = 同一笔扶持
    .says = 正常业务取得的扶持，可能随其他业务一并失去。

f-carrier-cut-off = 运营商限速、停机
    .says = 用于转售带宽的线路可能被限速或停机。

f-bank-account-risk = 银行账户
    .says = 银行不得为代币业务和挖矿提供服务；发现代币业务须报告。

f-card-freeze = 冻卡
    .says = 收到涉案资金的银行账户可能被冻结。

f-tax-on-tokens = 代币的税
    .says = 代币按公允价值计入收入；征税不等于许可。

f-overseas-protection = 境内保护有限
    .says = 境内法院倾向于认定此类合同无效，不予救济。

f-overseas-money = 资金出境
    .says = 境外投资须登记，租金须有真实交易基础；以代币支付另有风险。

f-foreign-telecom = 外资电信业务
    .says = 仅在经批准的试点地区开放，且须先取得批复。

f-hong-kong-outside = 香港：不在自查范围内
    .says = 属另一法域，有其自身的牌照制度。

f-foreign-outside = 境外法律：不在自查范围内
    .says = 在境外的部分适用当地法律；与境内有关的部分属于自查范围。

f-mainland-controller = 境内实际控制
    .says = 发行禁令以控制关系为准，不以注册地为准。

f-notice-received = 有关部门已知情
    .says = 通过律师回应，保留全部材料。

f-monitoring = 挖矿能够被发现
    .says = 规模小或无噪声也不能避免。

f-no-size-defence = 不设规模门槛
    .says = 规模小、无噪声的挖矿同样被关停。

f-energy-review-no-shield = 节能审查不能免责
    .says = 节能审查并不准许挖矿；未经审查则另构成违法事由。

f-energy-review-missing = 未经节能审查擅自开工或者投入使用
    .says = 责令停止建设或者停止生产、使用，限期改造；逾期的，责令关闭。

f-suing-exposes = 起诉会暴露事实
    .says = 法院可能把挖矿线索移交主管部门；已有一例。

f-stopped-exposure = 停止之后
    .says = 过往行为适用行为时的规定。

f-records-keep = 保存记录
    .says = 设备、软件、电费单、钱包、合同，均不得销毁。

f-gap-ai-facade = 对外称算力，实际为代币
    .says = 对外展示与实际运行不一致。

f-gap-storage-facade = 对外称存储，实际为代币
    .says = 对外展示与实际运行不一致。

f-gap-token-facade = 对外称技术，实际为代币
    .says = 对外展示与实际出售不一致。

f-gap-support-words = 申请扶持时的表述
    .says = 申报内容与实际运行不一致。

f-gap-words-banned = 禁用词语
    .says = 此类词语适用宣传禁令；删去不影响对业务的认定。

f-gap-scope = 经营范围未涵盖
    .says = 登记内容未体现该项业务。

f-old-energy = 旧标准：能耗
    .says = 每年{ $kwh }，约合{ $tce }。检查时首先看到，但不起决定作用。
    .bare = 检查时首先看到，但不起决定作用。

f-old-equipment = 旧标准：专用设备
    .says = 检查时首先看到。起决定作用的是用途、软件和奖励。

f-old-concentration = 旧标准：设备集中
    .says = 检查时首先看到，但不起决定作用。

f-equipment-three-parts = 设备、软件、矿池记录
    .says = 两个省份据以认定的三项特征。

f-sign-power = 表面正常：普通用电类别
    .says = 检查时首先看到，但不起决定作用；起决定作用的是运行什么、取得什么。

f-sign-lease = 表面正常：办公场所
    .says = 检查时首先看到，但不起决定作用；起决定作用的是运行什么、取得什么。

f-sign-books = 表面正常：已入账申报
    .says = 检查时首先看到，但不起决定作用；起决定作用的是运行什么、取得什么。

f-sign-entity = 表面正常：依法登记的公司
    .says = 检查时首先看到，但不起决定作用；起决定作用的是运行什么、取得什么。

f-sign-customers = 表面正常：有真实客户
    .says = 检查时首先看到，但不起决定作用；起决定作用的是运行什么、取得什么。
