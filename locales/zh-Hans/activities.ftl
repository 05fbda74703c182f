# Activities: name, what counts, the question, and the essay's proposal (not law).

a-pow-asic = 专用矿机挖矿（工作量证明）
    .what = 用专门制造的矿机进行哈希运算。
    .issue = 是否属于淘汰类的虚拟货币挖矿？
    .outlook = 建议清单未列入。
    .industry = 未建议归类

a-pow-general = 显卡或处理器挖矿（工作量证明）
    .what = 用通用设备进行哈希运算，每天只跑部分时段也算。
    .issue = 通用设备是否算作矿机？
    .outlook = 建议清单未列入。
    .industry = 未建议归类

a-pool = 运营矿池
    .what = 汇集他人设备共同出块，并分配奖励。
    .issue = 是否属于挖矿，是否同时构成金融活动？
    .outlook = 建议清单未列入。
    .industry = 未建议归类

a-host-miners = 矿机托管
    .what = 为他人挖矿设备提供场地、电力或运维。
    .issue = 托管方是否属于挖矿的一环？
    .outlook = 建议清单未列入。
    .industry = 未建议归类

a-sell-miners = 销售矿机
    .what = 生产或销售用于挖矿的设备。
    .issue = 谁可以在哪里销售哪类设备？
    .outlook = 建议清单未列入。
    .industry = 未建议归类

a-power-shares = 设备产出份额（云算力、存力等）
    .what = 把设备产出拆成份额卖给他人。
    .issue = 是非法集资、挖矿，还是二者兼有？
    .outlook = 按建议，归金融监管。
    .industry = 金融产品

a-pos-own = 自有代币质押验证（权益证明）
    .what = 运行验证节点，只以自有代币链上质押。
    .issue = 是不用矿机的挖矿，还是节点运营？
    .outlook = 按建议，登记并申报后可以经营。
    .industry = 信息技术服务：节点运营

a-staking-others = 代他人链上质押
    .what = 用他人交付或委托的代币参与验证。
    .issue = 是技术服务，还是金融产品？
    .outlook = 按建议，归金融监管。
    .industry = 金融服务

a-dpos = 委托权益证明或超级节点
    .what = 由代币投票选出的节点。
    .issue = 投票所锁定的是否就是他人的资金？
    .outlook = 按建议，登记并申报后可以经营。
    .industry = 信息技术服务：节点运营

a-storage-proof = 存储证明或容量证明
    .what = 提供存储空间，由网络以代币奖励。
    .issue = 是存储服务，还是用硬盘挖矿？
    .outlook = 按建议，登记并申报后可以经营。
    .industry = 数据存储

a-edge-tokens = 带宽与边缘盒子换代币或收款（DePIN、PCDN）
    .what = 用线路和盒子，按流量或在线时长获得代币或者款项。
    .issue = 线路业务有无许可，代币是否属于挖矿所得？
    .outlook = 按建议，登记并申报后可以经营。
    .industry = 电信业：内容分发

a-gpu-market-compute = GPU算力市场：算力部分
    .what = 算力市场的客户在您的设备上运行任务。
    .issue = 是否属于鼓励类算力业务，有无许可？
    .outlook = 按建议，归数据产业。
    .industry = 算力服务

a-gpu-market-token = GPU算力市场：代币部分
    .what = 上述设备以代币收取报酬和奖励。
    .issue = 以代币收款是否属于金融活动，奖励是否为新发代币？
    .outlook = 按建议，登记并申报后可以经营。
    .industry = 信息技术服务：节点运营

a-node-service-tokens = 节点代运营（收代币）
    .what = 为客户运行节点，客户以代币或稳定币付款。
    .issue = 是服务出口，还是为代币业务提供帮助？
    .outlook = 按建议，归金融监管。
    .industry = 金融服务

a-node-service-fiat = 节点代运营（收法币）
    .what = 为客户运行节点，客户通过银行付款。
    .issue = 为谁服务，节点做什么？
    .outlook = 按建议，登记并申报后可以经营。
    .industry = 信息技术服务：运行维护

a-rpc-services = 中继、索引、钱包或质押页面
    .what = 向公众提供访问区块链的入口。
    .issue = 是否已备案，是否构成中介？
    .outlook = 按建议，登记并申报后可以经营。
    .industry = 互联网信息服务

a-token-home = 境内发行代币
    .what = 在境内创设或销售自有代币。
    .issue = 有没有合法途径？
    .outlook = 按建议，归金融监管。
    .industry = 金融产品

a-token-abroad = 境外发行代币
    .what = 通过境外主体创设或销售自有代币。
    .issue = 谁控制发行主体？
    .outlook = 按建议，归金融监管。
    .industry = 金融产品

a-token-asset = 现实世界资产代币化（RWA）
    .what = 以设备、合同或其他资产的收益偿付的代币。
    .issue = 是否已备案，在哪里销售？
    .outlook = 按建议，归金融监管。
    .industry = 证券

a-stablecoin = 发行稳定币
    .what = 发行与法定货币挂钩的代币。
    .issue = 挂钩哪种货币，谁控制发行主体？
    .outlook = 按建议，归金融监管。
    .industry = 支付与金融产品

a-hold-tokens = 持有代币
    .what = 持有或买卖代币。
    .issue = 是持有，还是从事交易业务？
    .outlook = 按建议，归金融监管。
    .industry = 不归类：属于资产，不是行业

a-tokens-to-rmb = 出金（代币换人民币）
    .what = 为自己或他人卖出代币，换取人民币。
    .issue = 是否构成兑换业务？
    .outlook = 按建议，归金融监管。
    .industry = 金融服务

a-ai-rmb = 人工智能算力（收人民币）
    .what = 以货币收费的训练、推理或算力租赁。
    .issue = 需要哪些许可和备案？
    .outlook = 按建议，归数据产业。
    .industry = 算力服务

a-storage-rmb = 存储或托管（收人民币）
    .what = 收费为客户保管数据或设备。
    .issue = 需要哪种许可？
    .outlook = 按建议，归数据产业。
    .industry = 数据存储

a-consortium = 联盟链服务
    .what = 成员身份明确的链。
    .issue = 是否面向公众提供服务？
    .outlook = 按建议，归数据产业。
    .industry = 区块链服务

a-sell-machines = 销售普通设备
    .what = 服务器和显卡，按其本来用途销售。
    .issue = 是否确属普通设备？
    .outlook = 按建议，归数据产业。
    .industry = 计算机销售

a-no-chain = 与区块链无关的业务
    .what = 不接链、无代币，也没有此类收入。
    .issue = 还有需要判断的问题吗？
    .outlook = 按建议，归数据产业。
    .industry = 以登记为准
