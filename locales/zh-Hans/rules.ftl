# Rules: the rule in one sentence, why it applies, and the counter-argument where there is one.

r-pow-asic-mainland = 境内以专用矿机进行工作量证明属于淘汰类：不得新建，存量必须退出。
    .reason = 您在境内运行或计划运行专用矿机。国家层面的挖矿定义所描述的正是这种情形，不论规模和地点。

r-pow-general-mainland = 境内以显卡或处理器进行工作量证明，实践中已确定按淘汰类挖矿处理。
    .reason = 您在境内用通用设备跑哈希运算。已有两个省份点名此类设备，全国性禁令也覆盖以任何名义进行的挖矿。
    .counter = 定义限于专用矿机，多用途服务器不在其内。未查到有人据此胜诉；该理由在反对没收时最有力。

r-confiscation-mixed-use = 用于挖矿的通用设备也可能被没收。
    .reason = 已有两个省份对显卡、处理器矿机予以没收。
    .counter = 淘汰类活动能否使多用途显卡变成淘汰类设备，尚无定论；没收也可能不合比例。

r-pool-pow = 运营矿池属于应予淘汰的挖矿全链条。
    .reason = 您运营工作量证明矿池。挖矿上下游全产业链均在监管和清退之列。

r-pool-storage = 存储证明的联合矿池，倾向于认定为淘汰类挖矿。
    .reason = 您的矿池汇集的是存储设备，不是哈希设备。已有法院将此类存储认定为挖矿。
    .counter = 存储本身属于鼓励类产业；这些判决是地方性的，对其他案件没有约束力。

r-pool-payout = 矿池收取代币费用，或代成员兑换代币的，同时构成被禁止的金融业务。
    .reason = 您的矿池以代币收费或赚取差价。经手成员的代币，已超出提供软件的范围。

r-pool-members = 矿池以代币向成员分配，即使不收费，也倾向于认定为被禁止的金融业务。
    .reason = 矿池通常向成员分配代币；您未报告收费或兑换。
    .counter = 不收费、不兑换，只分配共同所得的奖励，不在列举的业务之内。

r-host-miners-mainland = 境内矿机托管属于淘汰类挖矿，不论合同用什么名称。
    .reason = 您为他人矿机提供场地、电力或运维。禁令覆盖数据中心和一切为挖矿提供服务的人。

r-telecom-unlicensed-hosting = 无证托管是挖矿之外的另一项违法行为。
    .reason = 您没有数据中心许可而托管他人设备。即使取得许可，挖矿也不因此合法。

r-sell-miners-mainland = 禁止向境内买家销售专用矿机。
    .reason = 您向境内买家销售矿机。淘汰类设备不得在境内生产、销售或转让。
    .counter = 最新条款针对生产企业；私人二手转让曾被一家法院认定有效。

r-sell-miners-export = 从境内向境外买家销售专用矿机，倾向于认定为禁止。
    .reason = 买家在境外，但您或存货在境内。一般规则禁止生产、销售淘汰类设备。
    .counter = 据报道，2026年的条款只涉及境内销售，未涉及出口。

r-power-shares-offer = 以公开宣传、承诺回报或推荐奖励的方式出售算力或存储份额，属于被禁止的金融业务；既公开宣传又承诺回报的，构成非法集资。
    .reason = 您出售设备产出份额，并有宣传、承诺回报或推荐奖励。其中任何一项都会适用集资规定。

r-power-shares-closed = 向特定群体出售算力或存储份额，仍倾向于认定为被禁止的金融业务。
    .reason = 您出售设备产出份额，但没有公开宣传、承诺回报或层级奖励。以挖矿名义集资仍属严厉打击对象。
    .counter = 没有不特定公众，也没有承诺回报，不符合非法集资的法定定义。

r-power-shares-mining = 份额对应的矿机在境内的，属于淘汰类挖矿的一部分。
    .reason = 份额背后的设备在境内，该产品建立在必须关停的挖矿之上。

r-fundraising-fraud-tiers = 靠拉人支付承诺回报的，可能构成诈骗，按较重的罪名处罚。
    .reason = 您承诺回报，并按拉人情况付酬。
    .counter = 设备真实、产出真实，是反对认定诈骗的理由。

r-pos-own-register = 以自有代币质押验证，可能属于合法的节点运营，但没有文件或判决予以明确。
    .reason = 您以自有代币参与验证：没有哈希运算，没有专用矿机，耗能很低；未列入清单的，属允许类。
    .counter = 法院看目的，即设备是否为取得代币而运行。没有文件把权益证明排除在外。

r-pos-own-eliminated = 以自有代币质押验证是否属于淘汰类挖矿，尚无定论：没有文件点名，也未查到判决。
    .reason = 您的验证节点靠计算机运行产生新代币，而新增挖矿不论何种名义均被禁止。
    .counter = 定义要求以专用矿机计算；禁令的理由是能耗和碳排放，此处并不存在。

r-staking-custody = 受托保管他人代币用于质押，属于被禁止的金融业务。
    .reason = 您掌握他人的代币或密钥。这是围绕虚拟货币的金融服务，不是节点运营。

r-staking-public = 向公众提供质押，属于被禁止的金融业务。
    .reason = 您接受公众质押或为此做宣传。是否面向公众，正是服务与集资的分界。

r-staking-promise = 以承诺收益的方式代他人质押，倾向于认定为被禁止的金融业务。
    .reason = 您就他人代币承诺回报。承诺回报是非法集资的核心特征。
    .counter = 未面向不特定对象的，不符合非法集资的法定定义。

r-staking-tiers = 以层级推荐付酬的质押属于禁止行为：以传销方式搭建的金融业务。
    .reason = 您按拉来的人付酬。按拉人付酬就是传销。

r-staking-closed-financial = 面向特定群体、不保管代币的质押，仍倾向于认定为金融业务。
    .reason = 您收费代他人质押，但不保管代币、不承诺回报、不公开招揽。禁止业务的列举是开放式的。
    .counter = 不涉保管的单纯委托更接近技术服务，而列举针对的是交易行为。

r-staking-closed-service = 不保管、不承诺、不公开招揽的委托，可能属于技术服务。
    .reason = 您的群体特定，且各自保管密钥。所查规定均未点名此项服务。
    .counter = 没有判决予以确认，且涉及他人资金。

r-dpos-own-register = 仅凭自有选票运行超级节点，可能属于合法的节点运营，但没有依据予以确认。
    .reason = 您在投票型链上运行节点。仅用自有选票时，与自有质押验证处境相同。
    .counter = 多数此类链的投票奖励来自拉票，这一部分属于金融业务。

r-dpos-own-eliminated = 超级节点是否属于淘汰类挖矿，尚无定论。
    .reason = 您的节点靠计算机运行取得新发代币，而挖矿不论何种名义均被禁止。
    .counter = 没有哈希运算，也没有专用矿机，与定义不符。

r-dpos-downlines = 以层级佣金拉票属于禁止行为：以传销方式搭建的金融业务。
    .reason = 您向带来更多投票人的人付酬。这就是按拉人付酬。

r-dpos-promise = 向投票人承诺回报或保管其代币，属于被禁止的金融业务。
    .reason = 您就他人的选票承诺回报，或保管他人代币。

r-dpos-canvass = 向公众拉票，倾向于认定为被禁止的金融业务。
    .reason = 您向公众征集选票，而选票就是锁定后分享收益的代币。
    .counter = 没有层级、承诺或保管，单纯拉票不在列举的业务之内。

r-storage-block-reward = 取得新发代币的存储证明，倾向于认定为淘汰类挖矿。
    .reason = 您的部分收入是网络新发的代币。已有法院将此类存储设备认定为产生虚拟货币的专用设备。
    .counter = 存储受到鼓励，主管部门也被要求区分挖矿与云计算。这些判决是地方性的，且涉及承诺产出的销售。

r-storage-filler = 用无人委托保存的数据填满硬盘，倾向于认定为淘汰类挖矿。
    .reason = 您的部分硬盘存放填充数据。除奖励外没有其他解释，而这一目的起决定作用。
    .counter = 未报告新发代币；为客户预留的闲置容量在存储行业属于正常。

r-storage-unclear = 没有新发代币的存储证明是否属于挖矿，尚无定论。
    .reason = 您存放真实数据，未报告新发代币，但仍参与代币网络。
    .counter = 真实的有偿存储是服务；定义要求生产虚拟货币。

r-storage-deals = 在代币网络上为客户存储真实数据，可能属于合法服务。
    .reason = 您提供存储。主管部门须区分挖矿与云计算、区块链，而存储本身是普通服务。
    .counter = 以代币付款和按容量奖励，又使其靠近挖矿；未查到有利的判决。

r-confiscation-storage = 存储设备能否作为挖矿设备没收，尚无定论。
    .reason = 有法院认定此类服务器为专用挖矿设备，但没有判令没收。
    .counter = 硬盘和服务器是普通设备，所查名录均未列名。

r-surcharge-storage = 存储证明也可能被加价收费。
    .reason = 如该存储被认定为挖矿，其用电按挖矿计收。
    .counter = 未查到对存储节点加价的实例。

r-contract-void-storage = 取得代币的存储合同，已有被认定无效的先例。
    .reason = 法院透过服务器买卖、P盘和托管，看到其背后的代币。
    .counter = 判决数量少，且为地方性，没有一件涉及单纯的有偿存储。

r-edge-household = 禁止转售家庭宽带线路的能力：这是擅自改变电信资源用途。
    .reason = 您的盒子已在家庭线路上运行。在线路和许可与用途相符之前应停止。

r-edge-unlicensed = 禁止无证向他人出售带宽或缓存。
    .reason = 您已向用户或客户出售能力，而没有内容分发许可。取得许可之前应停止。

r-edge-token-reward = 就带宽或在线时长取得的代币奖励是否属于挖矿，尚无定论。
    .reason = 您按流量或在线取得代币。许多此类网络以新发代币奖励在线。
    .counter = 这是按流量计量的服务，没有哈希运算，也没有专用矿机。

r-edge-service = 内容分发属于许可经营业务，但能否以代币支付，尚无定论。
    .reason = 您提供内容分发或带宽。取得许可后，服务本身有其归类；代币报酬则没有。
    .counter = 代币不得代替货币流通，因此许可只解决一半。

r-telecom-unlicensed-edge = 无证转售带宽或缓存的，没收违法所得并处罚款。
    .reason = 您出售能力，而没有内容分发许可。

r-telecom-repurposed-household = 擅自改变电信资源用途，罚款与无证经营相同。
    .reason = 您的盒子将家庭线路用于经营。

r-carrier-cut-off-edge = 用于转售能力的线路会被运营商限速或停用，部分企业线路也不例外。
    .reason = 您使用家庭或企业线路。运营商的处置往往早于任何主管部门。
    .counter = 曾有监管部门要求运营商不得随意停线。

r-gpu-market-compute-encouraged = 经算力市场向真实客户出售的算力，就算力本身而言属于鼓励类产业。
    .reason = 您的设备完成客户需要的工作。这一部分与挖矿相反；代币另行判断。

r-gpu-market-compute-abroad = 以境外设备出售算力，在当地属普通业务。
    .reason = 您的设备只在境外。工作本身合法，但境内的扶持不随之适用。

r-gpu-market-compute-unlicensed = 禁止没有数据中心许可而向他人出租设备。
    .reason = 您已向他人出租算力，而没有数据中心许可。取得许可之前应停止。

r-gpu-market-token-financial = 从算力市场收取代币报酬，倾向于认定为被禁止的金融业务。
    .reason = 算力市场以代币向您付款，且多来自境外。代币不得作为货币使用，境外平台也不得向境内提供服务。
    .counter = 您出售的是算力，不是代币；收取报酬不在列举的业务之内。

r-gpu-market-token-inflation = 算力市场以新发代币给付的奖励是否属于挖矿，尚无定论。
    .reason = 您的部分代币是新发的，且常按空闲时段给付。这与造币相似。
    .counter = 设备为客户服务，并非专门用于生产代币。

r-node-tokens-register = 为支付代币的客户运行节点，可能属于合法的服务出口，但没有依据予以确认。
    .reason = 您为客户运行节点并收取代币。没有任何清单点名此项服务。
    .counter = 代币付款绕开银行，而为代币业务提供服务会受处罚。

r-node-tokens-exchange = 为交易所或发行方运行节点并收取代币，倾向于认定为被禁止的金融业务。
    .reason = 您的客户包括交易所或发行方，并以代币付款。明知而提供帮助的，会被追究。
    .counter = 须证明明知；节点本身不经手客户的交易。

r-node-tokens-financial = 收取代币的节点服务是否属于金融业务，尚无定论。
    .reason = 您运行节点并收取代币。款项不经银行，而帮助代币业务会受处罚。
    .counter = 没有规定列举此项服务；境外客户也不是受保护的境内公众。

r-fx-breach-receipt = 以代币收取出口款项，绕开了外汇管理规定。
    .reason = 您在境内，向境外客户收取代币。
    .counter = 规定针对外汇，而代币不是货币。

r-node-fiat-register = 为通过银行付款的客户运行节点，属于普通技术服务。
    .reason = 您依真实合同、通过银行收款。未列入清单又不违反法律规定的，属允许类。
    .counter = 服务对象和节点功能可能另外涉及金融或挖矿，由其他规则判断。

r-node-fiat-mining = 替客户运行取得代币的节点是否属于挖矿，尚无定论。
    .reason = 您的部分节点可能取得新代币。替客户运行，不会比自己运行更明确。
    .counter = 没有哈希运算的节点不符合挖矿的定义，且您收取的是货币。

r-rpc-register = 中继、索引和钱包服务可以经营，并应自提供服务之日起十个工作日内办理区块链信息服务备案。
    .reason = 您向公众提供访问区块链的入口。这是负有备案义务的信息服务。

r-rpc-staking-front-end = 公开的质押前端，倾向于认定为被禁止的代币产品中介。
    .reason = 您向公众展示在哪里质押。禁止互联网企业为此类产品提供经营场所。
    .counter = 页面不保管代币，也不作承诺；用户自行在链上操作。

r-token-home = 境内发行代币属于被禁止的金融活动。
    .reason = 您在境内发行或计划发行代币。名称、用途和硬件均不影响结论。

r-illegal-fundraising-token = 出售代币募集资金属于未经批准的公开融资，资金须清退。
    .reason = 您的代币在境内发行。

r-stopped-token-2017 = 2017年9月前完成的代币发行，应当清退。
    .reason = 您的发行在2017年9月禁令之前结束。
    .counter = 只有同时违反其他法律的，处罚才及于过往发行。

r-stopped-token-after = 2017年9月之后的代币发行，结束后仍属非法集资。
    .reason = 您的发行在禁令之后；停止发行不等于退还资金。

r-token-abroad-controlled = 境内主体及其控制的境外主体，未经同意不得在境外发行代币。
    .reason = 您或您的控制人在境内。禁令看控制关系，不看注册地。

r-token-abroad-into-mainland = 禁止从境外向境内人员提供代币。
    .reason = 您的代币触达境内人员。境外任何人不得非法向其提供服务。

r-token-abroad-edge = 发行人和控制人均在境外的代币发行，是否属于被禁止的金融活动，尚无定论：境内控制的边界没有界定。
    .reason = 发行人和控制人均在境外，也未报告境内买家。文件没有说明何为控制。
    .counter = 真正的境外发行人，没有境内人员和买家的，不在境内规定的管辖之列。

r-token-asset-home = 不得在境内发行现实世界资产代币。
    .reason = 您在境内发行。境内的资产代币化属于禁止，但经同意并依托特定基础设施的除外。
    .counter = 经业务主管部门同意、依托特定金融基础设施的发行，属于例外。

r-token-asset-mainland-buyers = 不得向境内人员提供资产代币。
    .reason = 您的买家包括境内人员。备案途径只适用于境外发行。

r-token-asset-unfiled = 禁止未经证监会备案而以境内资产在境外发行代币。
    .reason = 您已发行而没有备案。未备案不得开展。

r-token-asset-route = 以境内资产在境外发行代币，须先完成证监会备案。
    .reason = 您在境外向境外买家发行，并已备案或尚未开始。

r-stablecoin-rmb = 未经同意，任何人不得在境内外发行挂钩人民币的稳定币。
    .reason = 您的稳定币挂钩人民币。禁令约束境内外所有主体。

r-stablecoin-controlled = 境内主体及其控制的境外主体，不得发行稳定币。
    .reason = 您或您的控制人在境内，而稳定币按虚拟货币对待。

r-stablecoin-into-mainland = 禁止从境外向境内人员提供稳定币。
    .reason = 您的用户包括境内人员。境外任何人不得非法向其提供服务。

r-stablecoin-outside = 非境内发行人、且不向境内提供的稳定币，境内禁令是否触及，尚无定论；能否发行由其他法律决定，不在此判断。
    .reason = 发行人、控制人和用户均在境外。例如香港要求取得牌照。
    .counter = 境内控制的边界没有界定。

r-hold-tokens-held = 单纯持有代币，予以容忍，但不予保护。
    .reason = 您持有代币而不买卖。所查文件均未将持有定为违法，但损失自负。

r-hold-tokens-traded = 以买卖代币为业，属于被禁止的金融活动。
    .reason = 您买卖代币。公司以此为业，正是禁令列举的行为。

r-tokens-to-rmb-business = 为他人将代币换成人民币，或赚取差价，属于被禁止的金融活动。
    .reason = 您为他人兑换或赚取差价。这是列举的第一项业务。

r-tokens-to-rmb-regular = 经常性出售自有代币换取人民币，倾向于认定为被禁止的兑换业务。
    .reason = 您反复出售自己的奖励。反复进行近似于经营。
    .counter = 您不为他人服务，且出售自有财产不在列举之内。

r-tokens-to-rmb-occasional = 偶尔出售自有代币换取人民币，是否属于被禁止的金融业务，存在争议。
    .reason = 您曾经或将会偶尔出售自有代币。此类行为未被列举，但也没有保护。
    .counter = 单次出售自有财产，不是兑换业务。

r-illegal-business-exchange = 代他人兑换可能构成非法经营罪，充当本外币桥梁的尤其如此。
    .reason = 您为他人兑换或赚取差价。
    .counter = 仅凭2026年的通知不能入罪；交易额或违法所得须达到标准。

r-laundering-exchange = 通过代币转移犯罪资金属于洗钱；是否明知，依客观情形认定。
    .reason = 您将代币换成人民币，买方资金可能涉案。
    .counter = 没有明知，也没有明显异常的，不构成犯罪。

r-fx-breach-exchange = 以代币为桥梁在人民币与外币之间兑换，属于变相买卖外汇。
    .reason = 您为他人兑换或赚取差价。
    .counter = 双方均为人民币的，不涉及外汇。

r-card-freeze-sale = 收到涉案资金的银行卡会被冻结，偶尔出售者也不例外。
    .reason = 您向可能并不了解的买家出售代币，换取人民币。
    .counter = 冻结须有涉案线索；资金正当的买家不会带来冻结。

r-ai-rmb-encouraged = 以人民币收费的训练和推理，属于国家鼓励的产业。
    .reason = 您为以货币付款的客户提供算力。这一部分独立成立，但不能使同一设备上的其他业务变为合法。

r-ai-rmb-abroad = 在境外设备上以人民币提供算力，属普通业务。
    .reason = 您的设备只在境外。所查规定均未禁止，但境内的扶持不随之适用。

r-ai-rmb-unlicensed = 禁止没有数据中心许可而向他人出租服务器或显卡。
    .reason = 您已向他人出租设备，而没有数据中心许可。取得许可之前应停止。

r-storage-rmb-encouraged = 以人民币收费的单纯存储或托管，属于国家鼓励的数据产业。
    .reason = 您有偿保管客户数据。主管部门须将其与挖矿区分。

r-storage-rmb-abroad = 在境外设备上以人民币提供存储，属普通业务。
    .reason = 您的设备只在境外。所查规定均未禁止，但境内的扶持不随之适用。

r-storage-rmb-unlicensed = 禁止没有数据中心许可而为他人提供存储或托管设备。
    .reason = 您已为他人存储或托管，而没有数据中心许可。取得许可之前应停止。

r-telecom-unlicensed-storage = 无证为他人提供存储或托管的，没收违法所得并处罚款。
    .reason = 您为他人存储或托管，而没有数据中心许可。

r-consortium-register = 成员明确的联盟链可以运营；向公众提供服务的须备案。
    .reason = 您的链成员明确，没有挖矿。主管部门须将区块链与挖矿区分。

r-sell-machines-ordinary = 以普通设备销售服务器和显卡，可以经营。
    .reason = 您销售普通设备。即使买家可能用来挖矿，它们也不是淘汰类设备。

r-no-chain-open = 不涉及链、代币，也不对外提供算力的业务，不适用代币规则。
    .reason = 您未报告链、代币或此类收入。本规则库没有任何一条禁止该业务。

r-pow-elsewhere = 挖矿禁令是否及于只在境外的设备，尚无定论。
    .reason = 设备在境外，但您、控制人或客户在境内。所查文件未作禁止，也没有保护。
    .counter = 挖矿通知针对境内项目；2026年的通知及于境外发行，未及于境外挖矿本身。

r-pow-no-place = 没有自有设备的挖矿，倾向于认定为淘汰类挖矿。
    .reason = 您报告了挖矿，但没有报告任何设备地点。购买或代管的算力总有所在地；查明之前，应按禁令预期。
    .counter = 如查明全部设备在境外，所查文件均未禁止该挖矿本身。

r-chain-service-exchange = 为代币交易所或发行方提供服务，倾向于认定为协助被禁止的金融业务。
    .reason = 您的客户包括交易所或发行方。明知其服务境内仍予协助的，会被追究。
    .counter = 据报道，条文要求明知境外一方向境内提供服务；客户不服务境内的，另当别论。

r-chain-service-platform = 为代币平台提供服务是否属于协助被禁止的金融业务，尚无定论。
    .reason = 您的客户包括代币平台。平台对境内用户做什么，决定结论。
    .counter = 平台采购基础设施，并不因此就向境内提供代币。

r-outside-reach = 权属、控制、运行和销售均在境外的，由其他法律决定，不在此判断。
    .reason = 设备、所有人、控制人和所报客户均不在境内，由香港或外国法律决定。
    .counter = 有人在境内工作，或有未报告的境内用户，则仍受禁令约束。

r-outside-reach-money = 权属、控制、运行和销售均在境外的，由其他法律决定，不在此判断。
    .reason = 设备、所有人、控制人和所报客户均不在境内，由香港或外国法律决定。
    .counter = 有人在境内工作，或有未报告的境内用户，则仍受禁令约束。

r-machines-without-consent = 禁止未经同意使用雇主或他人的设备，不论运行什么。
    .reason = 部分设备未经所有人同意而使用。控制他人系统可能构成犯罪。

r-confiscation-dedicated = 使用淘汰类挖矿设备的，责令停止使用并予没收。
    .reason = 您的专用矿机在境内。主管部门在实践中行使这一权力。

r-closure-mining = 挖矿项目不自行退出的，责令停止或关停。
    .reason = 您的挖矿在境内。关停是常态，不是例外。

r-circular-fine-mining = 使用列名设备或工艺的，可能被没收，并处五万元以上二十万元以下罚款。
    .reason = 挖矿属于淘汰类，而该法处罚使用列名设备、工艺的行为。
    .counter = 产业目录是否就是该法所指名录，存在争议。

r-eco-code-mining = 生态环境法典可能另行没收并按货值罚款。
    .reason = 您在2026年8月法典施行之后挖矿或计划挖矿。
    .counter = 法典针对严重污染或生态损害；挖矿用电本身两者都不是。

r-project-fine-mining = 建设政策禁止的项目，按投资额罚款，并处罚责任人员。
    .reason = 您为此建设或装修机房，这属于固定资产投资项目。

r-surcharge-mining = 挖矿用电按淘汰类加价；部分地方对整个户号计收。
    .reason = 您的设备使用境内电力。加价是惩罚，从来不是许可的对价。

r-no-market-power-mining = 挖矿不得参与电力市场购电，也不得从中获益。
    .reason = 您的设备在境内，市场电价和优惠均不适用。

r-tariff-difference-data-centre = 以数据中心电价挖矿，可能属于擅自改变用电类别。
    .reason = 您适用数据中心电价，而挖矿不得享受。
    .counter = 用电类别是按机房核定的，机房内还运行其他业务。

r-power-cut-mining = 挖矿不予新增报装，在运行的予以停电。
    .reason = 您的设备在境内，可能当场停电。

r-contract-void-after = 2021年9月之后订立的挖矿合同无效；损失按过错分担或由各自承担。
    .reason = 您在禁令公开之后开始。法院按过错处理，或驳回诉请。
    .counter = 所查判决中有一小部分认定此类合同有效。

r-contract-void-before = 禁令之前订立的挖矿合同，多数也无效；款项看时间和过错。
    .reason = 您在2021年9月之前开始。损失往往由各自承担，但也有卖方被判退款。
    .counter = 有的法院认定买卖有效，只认定托管无效。

r-contract-void-planned = 现在订立的挖矿合同将属无效。
    .reason = 您计划或正在从事此类业务。依此类合同付出的款项可能收不回来。

r-finding-suing-exposes = 就挖矿起诉会暴露场点：法院可能移交线索。
    .reason = 您的业务是挖矿或与之接近。曾有法院向省级主管部门去函说明详情。

r-illegal-fundraising-promise = 向公众募集资金并承诺回报，属于非法集资。
    .reason = 您面向公众并承诺回报。

r-illegal-fundraising-name = 以代币或租赁名义募集资金，会引来调查。
    .reason = 认定要件已具备其一：公开招揽或承诺回报。
    .counter = 法定定义要求两者兼备。

r-public-deposits-people = 达到规定人数或金额的，以非法吸收公众存款追诉。
    .reason = 您填写的人数或金额已达到追诉标准。

r-public-deposits-below = 即使未达追诉标准，也可能具备非法吸收存款的四项特征。
    .reason = 已有公开招揽和承诺回报；造成的直接经济损失是另一项标准。
    .counter = 各项标准均未达到的，仍属行政违法。

r-fundraising-fraud = 以欺骗方式募集资金并意图占有的，构成集资诈骗罪。
    .reason = 您承诺回报，同时把业务说成另一种。
    .counter = 非法占有目的须经证明。

r-pyramid-tiers = 按层级拉人付酬属于传销，有罚款和刑事风险。
    .reason = 您按拉来的人付酬。已有设备和节点的销售者因此被拘留或受审。

r-telecom-unlicensed-rent = 无证经营电信业务：没收违法所得，并处数倍罚款。
    .reason = 您向他人出租设备，而没有数据中心许可。许可不含云服务内容的，可能不涵盖虚拟资源。

r-telecom-unlicensed-nodes = 为他人运行节点，可能属于须许可的数据中心业务。
    .reason = 您没有许可而在境内设备上为客户运行节点。
    .counter = 运维软件不等于出租服务器。

r-foreign-telecom-owner = 外资经营数据中心和内容分发，仅在经批准的试点地区开放，且须先取得批复。
    .reason = 设备在境内，而所有人或控制人不在境内。

r-token-vouchers-pay = 禁止以代币代替人民币流通。
    .reason = 您的服务以代币或稳定币收款。
    .counter = 条文针对印制、发售代币票券者，未及于收款人。

r-token-vouchers-issue = 发行代替人民币流通的代币，处以罚款。
    .reason = 您发行代币。
    .counter = 该代币须以代替人民币流通为用途。

r-unlawful-token-loss = 违背公序良俗的代币投资，损失自行承担，行为无效。
    .reason = 您持有、买卖或出售代币。法院可能按财产对待，但仍不予救济。

r-marketing-ban-public = 互联网企业不得为代币业务提供场所、展示或营销；明知是非法集资而做广告的，同样担责。
    .reason = 您做广告，或展示参与入口。

r-public-support-mining = 挖矿期间取得的扶持须停止并追回；以虚假材料取得的，另处罚款。
    .reason = 您享受财政扶持，同时挖矿。

r-public-support-nodes = 取得代币收入期间享受的扶持，可能须退还。
    .reason = 您享受财政扶持，同时取得代币。如属挖矿，扶持随之失去。
    .counter = 与挖矿的界线尚未划定，真实算力所得扶持可能保留。

r-monitoring-mining = 此类场点会被发现，规模小、无噪声的也不例外。
    .reason = 您的设备在境内。监管部门共享信息，并受理举报。

r-finding-no-size-defence = 没有规模下限：有个人居家挖矿，历经两审均败诉。
    .reason = 您的规模不改变结论，只能影响处罚轻重。

r-tariff-difference-class = 混用用电类别的，追补电费、另收违约使用电费，并可能停电。
    .reason = 您以居民或农业电价从事经营。
    .counter = 供电企业同意以该类别用于此用途的，不属擅自改变。

r-contract-void-tokens = 以代币付款的合同，可能仅因此无效。
    .reason = 您的部分客户以代币或稳定币付款。
    .counter = 服务与价款或可分开认定。

r-finding-investor-loss = 投资挖矿或代币的人，自行承担损失。
    .reason = 您投入了资金。法院倾向于由您自担损失，收益也可能被收缴。

r-bank-account-risk-tokens = 银行和支付机构不得为代币业务提供服务，发现后须报告。
    .reason = 您的部分收入是代币。

r-tax-on-tokens-income = 收到的代币按公允价值计入收入，有偿服务按市场价格纳税。
    .reason = 您的境内公司收取代币。业务被禁止也要纳税；纳税不使任何业务合法。
    .counter = 未查到专门针对代币的规则；何时、如何计价，尚不明确。

r-tax-on-tokens-person = 个人转让代币的所得，很可能应缴个人所得税。
    .reason = 您是个人，取得或出售过代币。
    .counter = 所查到的唯一批复涉及的是网络游戏币。

r-tax-undeclared = 代币收入未申报，是来源之外的第二个问题。
    .reason = 您没有申报代币。更正账目之前先咨询律师。
    .counter = 没有所得的，无需申报。

r-finding-wages-in-tokens = 以代币支付工资的约定无效，工资应以货币支付。
    .reason = 您以代币支付员工。曾有公司注销后，由股东承担付款责任。

r-finding-gap-words-banned = 广告中出现挖矿或代币字样，触发宣传禁令。
    .reason = 您的广告使用此类词语。删去只是一项申报手续，不改变任何结论。

r-name-and-scope-words = 登记的名称和经营范围不得含有代币字样或内容。
    .reason = 您为该业务登记经营范围，并使用代币字样。
    .counter = 字样只出现在广告中的，不影响登记事项。

r-subsidy-fraud-words = 以隐瞒代币部分的表述取得公共资金，可能构成诈骗。
    .reason = 您只以算力申请扶持，而业务同时取得代币。
    .counter = 诈骗须有故意和起作用的欺骗；未查到公司因挖矿补贴被定罪。

r-false-filing-project = 未写明代币部分的项目备案，属于内容不实。
    .reason = 您有项目备案，其中只写明算力。
    .counter = 备案本身已写明用途的，不论其他场合如何表述，备案属实。

r-finding-gap-support-words = 申请扶持时的表述与实际运行不一致。
    .reason = 材料写的是算力，设备还取得代币。这一出入本身就是风险。

r-finding-employer-machines = 未经授权控制他人系统构成犯罪，较小的违法所得即达标准。
    .reason = 设备未经同意而使用。已有人因雇主服务器和网吧电脑获刑。

r-state-body-premises = 利用公共场所、线路或设备挖矿的，工作人员受处分。
    .reason = 设备在机关或学校。主张系被入侵的，须以日志证明。
    .counter = 只有属于挖矿的才受处分；有的单位本身是被入侵的受害者。

r-landlord-exposed-role = 向挖矿者出租场地，有被列名的风险：举报渠道和园区检查均点名场地提供者。
    .reason = 您出租场地。
    .counter = 未查到对出租人本身的处罚；该风险系推论。

r-landlord-exposed-account = 户号在出租人名下的，由出租人先付费、先处置。
    .reason = 您的用电使用出租人的户号。
    .counter = 租赁合同可以约定由使用人负担。

r-landlord-exposed-lease = 未同意的出租人可以终止使用，也很可能举报。
    .reason = 出租人不知情，或租约不允许该用途。即使同意，结论也不变。
    .counter = 服务器的安静、普通的使用，可能在租约范围之内。

r-host-exposed-role = 挖矿托管方会失去供电、信用和扶持，并与所有人一并判断。
    .reason = 您为他人保管设备。
    .counter = 这里只指矿机托管；节点托管尚未明确。

r-host-exposed-customers = 机房内有客户设备，您就是托管方。
    .reason = 部分设备属于客户。
    .counter = 不知情且无从知情的托管方，处境较好。

r-employee-helper = 员工明知而协助被禁止的代币业务，同样承担责任。
    .reason = 您在此类企业工作。
    .counter = 不知情的日常工作不受处罚。

r-finding-mixed-meter = 挖矿与其他业务共用户号，部分地方对全部电量计收。
    .reason = 您的挖矿与正常业务共用一表。
    .counter = 其他地方未查到关于共用户号的规定。

r-finding-mixed-premises = 在数据中心或园区挖矿，会牵连同一机房的正常业务。
    .reason = 两类业务都在境内运行。关停决定及于机房，不限于单个程序。

r-finding-mixed-entity = 同一公司对全部业务负责：信用记录、许可和账户共用。
    .reason = 同一公司既有正常业务，又有应停止或存疑的业务。

r-finding-mixed-support = 正常业务的扶持，因并行的代币业务而有风险。
    .reason = 扶持针对算力；同一设备或公司又取得代币。
    .counter = 独立、真实的算力所得扶持，可能保留。

r-finding-overseas-protection = 境内法院倾向于认定境外挖矿合同无效，不予救济。
    .reason = 您在境外运行与代币有关的设备。
    .counter = 外国法律和法院可能保护境内法院不予保护的权益。

r-finding-overseas-money = 购置境外设备的资金须登记；以代币支付有逃汇风险。
    .reason = 您在境内，设备在境外。
    .counter = 以已合法在境外的资金购置的，无需另行汇出。

r-finding-hong-kong-outside = 香港属另一法域，不在此判断。
    .reason = 设备、公司或客户在香港。未查到当地的挖矿禁令；代币和交易实行牌照管理。

r-finding-foreign-outside = 外国法律不在此判断。
    .reason = 设备、公司或客户在境外。请咨询当地律师。

r-finding-mainland-controller = 控制人在境内的境外公司，仍受发行禁令约束。
    .reason = 您的控制人在境内。在境外注册不能免责。
    .counter = 控制的边界没有界定。

r-mainland-machines-foreign-owner = 挖矿禁令看设备所在地，不看设备归谁所有。
    .reason = 境内设备属于境外公司，不改变任何结论。

r-finding-notice-received = 主管部门已知情：此后的行为均属明知。
    .reason = 您收到过检查、函件、列名或停断。答复之前先咨询律师，不得销毁任何材料。

r-finding-energy-review-no-shield = 节能审查不能保护挖矿者。
    .reason = 您取得过节能审查。曾有取得审查的企业，在被认定后次日即被关停。

r-finding-equipment-three-parts = 设备、挖矿软件和矿池记录三者结合，即为两个省份所称的挖矿设备。
    .reason = 您报告了全部三项。请保留记录，删除后果更重。
    .counter = 该描述为省级规定，现行效力待核实。

r-finding-gap-ai-facade = 以算力名义运行代币：挖矿不得以数字经济名义宣传。
    .reason = 您宣传算力，又取得代币。法院和主管部门看目的，不看名称。
    .counter = 算力真实并已出售的，就该部分而言表述属实。

r-finding-gap-storage-facade = 以存储或数据安全名义运行代币：法院审理过的此类合同名称，无一成立。
    .reason = 您宣传存储或数据安全，而设备取得代币。
    .counter = 真实保管客户数据并收费的，就该部分而言表述属实。

r-finding-gap-scope = 登记的经营范围未体现实际业务。
    .reason = 未报告涵盖该业务的经营范围。
    .counter = 仅经营范围不符，可通过变更登记改正。

r-finding-old-energy = 旧标准之一：能耗超过限额。
    .reason = 您的用电量接近或超过旧标准线。低于标准线并不等于许可。

r-old-energy-below = 按旧标准之一衡量，您不在其列；该标准已不起决定作用。
    .reason = 您的用电量低于标准线。小规模场点正是当前公开的整治对象。

r-finding-old-equipment = 旧标准之二：专用设备。
    .reason = 您有专用设备或如此标称的设备。如今起决定作用的是用途。

r-old-equipment-general = 按旧标准之二衡量，您不在其列；起决定作用的是用途，不是机箱。
    .reason = 您的设备是普通设备。各省和法院看的是软件、记录和奖励。

r-finding-old-concentration = 旧标准之三：设备集中。
    .reason = 您在园区、厂房或数据中心。是否集中已不起决定作用。

r-old-concentration-office = 按旧标准之三衡量，您不在其列；分散场点正是当前的整治对象。
    .reason = 您在办公室或住宅。这不决定任何结论。

r-stopped-2026 = 2026年2月通知之后的行为，即使已经停止，也按该通知判断。
    .reason = 您在2026年2月或之后停止。及时改正可影响处罚轻重。

r-stopped-2021 = 2021年9月之后的行为，按当时的规定判断。
    .reason = 您在挖矿禁令与2026年通知之间停止。追收按日期计算。

r-stopped-before-2021 = 2021年9月之前结束的，主要留下合同和款项问题。
    .reason = 您在挖矿禁令之前停止。
    .counter = 发行代币、非法集资、洗钱和盗窃在此之前就是违法的。

r-records-keep-stopped = 停止之后保留全部记录，先由律师对外沟通。
    .reason = 您有已停止的业务。日志、电费单、钱包和合同能证明时间和过错。

r-records-keep-running = 保留设备、软件、资金和客户的记录，不得销毁。
    .reason = 您的业务可能受到检查。记录能证明真实服务、时间和入侵者。

# Machines whose power is known.
m-asic-s21 = ASIC矿机，S21级
m-asic-s19 = ASIC矿机，S19级
m-asic-m20s = ASIC矿机，M20S（判决所载功率）
m-asic-s9 = ASIC矿机，S9级
m-gpu-8-h100 = 八卡H100服务器
m-gpu-8-a100 = 八卡A100服务器
m-gpu-8-4090 = 八卡RTX 4090服务器
m-validator-home = 家用验证节点
m-validator-1u = 机架式验证节点，1U
m-validator-hosted = 托管验证节点，整机
m-storage-pib = 存储，1 PiB，含制冷

# Combinations of answers that cannot be.
i-rewards-without-mechanism = 奖励来自某种机制：请选择机制，或取消勾选奖励。
i-token-sale-without-token = 出售自有代币，须有自己发行的代币。

r-gap-storage-filler = 以存储之名存放填充数据，表里不一。
    .reason = 您存放的部分数据为填充数据。法院看设备用于何种目的，填充数据服务于奖励。
    .counter = 部分协议需要填充数据以预留客户日后使用的容量。

r-unlawful-token-payment = 以代币支付或者结算的合同倾向于无效，损失自行承担。
    .reason = 您以代币收款或者付款。有法院认定此举损害法定货币地位，驳回全部请求。
    .counter = 亦有法院仅否定支付条款的效力，其余部分另行判断。
