# 问题：标题、提示、询问理由、正反两例、向谁核实；其后为选项。

s-person = 身份
s-hardware = 硬件
s-consensus = 共识机制
s-revenue = 收入
s-location = 地点与主体
s-stage = 阶段

u-people = 人
u-yuan = 元
u-kwh-month = 千瓦时/月
u-percent = %

fleet-kind = 设备
fleet-count = 台数
fleet-watts = 单台功率（瓦）
fleet-hours = 每日运行（小时）
fleet-differ = 同类设备功率不一的，填合计台数与平均功率

q-stage = “{ $activity }”目前处于哪个阶段？
    .hint = 以今天的状态为准
    .why = 计划中、进行中、已停止的业务，法律后果各不相同。
    .yes = 设备已下单，尚未通电：计划中。
    .no = 6月已关机，奖励仍锁定在协议内：已停止。
    .ask = 向技术人员核实首次和末次运行的时间。
o-stage-planned = 计划中
o-stage-running = 进行中
o-stage-stopped = 已停止

q-person-role = 您与这些设备是什么关系？
    .hint = 选择最贴近的一项
    .why = 经营者、托管方、场地方、投资人和员工，承担的责任各不相同。
    .yes = 设备跑什么由您决定，收益也归您：创始人。
    .no = 设备由承租人运行，您只收租金：场地方。
    .ask = 您自己清楚；也可对照营业执照和租赁合同。
o-person-role-founder = 创始人或实际经营者
o-person-role-host = 托管方：替他人保管或运行设备
o-person-role-landlord = 出租人或场地管理方
o-person-role-investor = 投资人或份额购买人
o-person-role-employee = 员工或外包人员
o-person-role-private = 自有设备的个人

q-hardware-machines = 使用或计划使用哪些设备？
    .hint = 不论归谁所有，逐类勾选
    .why = 国家层面的定义落在“专用矿机”上，部分省份还明确列举CPU、GPU矿机。
    .yes = 租来的房间里有两台八卡服务器：GPU服务器。
    .no = 员工写代码用的笔记本不跑节点：不必勾选。
    .none = 没有设备
    .ask = 向布置机房的人要一份采购清单。
o-hardware-machines-asic = 专用矿机（ASIC）
o-hardware-machines-gpu-server = GPU服务器或显卡机
o-hardware-machines-cpu-server = CPU服务器或普通电脑
o-hardware-machines-storage-server = 存储服务器或磁盘阵列
o-hardware-machines-edge-box = 边缘盒子或带宽共享盒子
o-hardware-machines-phone-router = 手机、路由器等家用设备
o-hardware-machines-rented-cloud = 租用的云服务器

q-consensus-mechanisms = 设备在链上或代币网络中承担什么工作？
    .hint = 计划中、进行中和已停止的都要勾选
    .why = 每种机制作为一项独立业务，分别判断。
    .yes = 服务器白天训练模型，夜间用质押的代币出块：权益证明。
    .no = 只是买了代币，没有运行节点：不属于任何一项。
    .none = 不接入任何链或代币网络
    .ask = 查阅协议文档，或询问安装软件的工程师。
o-consensus-mechanisms-pow = 工作量证明（PoW）
o-consensus-mechanisms-pos = 权益证明（PoS）验证节点
o-consensus-mechanisms-dpos = 委托权益证明（DPoS）或超级节点
o-consensus-mechanisms-storage = 存储证明或容量证明（分布式存储）
o-consensus-mechanisms-compute-market = 以代币结算的算力市场
o-consensus-mechanisms-bandwidth = 带宽、边缘节点或PCDN网络，不论收取代币还是款项
o-consensus-mechanisms-consortium = 联盟链
o-consensus-mechanisms-rpc = RPC、中继或索引节点

q-consensus-pow-machines = 工作量证明由哪类设备完成？
    .hint = 只要参与哈希运算，哪怕每天几小时，也要勾选
    .why = 专用矿机已有定论；显卡混合使用时能否没收，仍有争议。
    .yes = 游戏电脑夜间闲置时跑哈希：显卡或普通处理器。
    .no = 同一批显卡只做影视渲染，从不跑哈希：不勾选。
    .ask = 向运维人员核对每台设备的型号和所装软件。
o-consensus-pow-machines-asic = 专用矿机（ASIC）
o-consensus-pow-machines-gpu-cpu = 显卡或普通处理器（GPU、CPU）

q-revenue-streams = 收入来自哪里？
    .hint = 计划中、现有和过去的都要勾选
    .why = 法院看对价买的是什么，不看合同叫什么。
    .yes = 客户付人民币做训练，夜间网络发代币：算力服务、协议奖励。
    .no = 股东借款不是收入；提供带宽、边缘盒子（PCDN）所得款项在该网络项下另问：均不勾选。
    .none = 尚无收入，或者均不属于
    .ask = 请会计按付款方和币种列出近12个月收入。
o-revenue-streams-rmb-compute = 为客户提供的算力服务
o-revenue-streams-rmb-storage = 为客户提供的存储或主机托管服务
o-revenue-streams-rewards = 协议奖励
o-revenue-streams-token-fees = 用户以代币支付的费用
o-revenue-streams-hosting-miners = 替他人托管矿机
o-revenue-streams-machine-sales = 销售设备
o-revenue-streams-power-shares = 出售设备产出的份额：“挖矿”算力（云算力）、存储算力；属普通算力、普通存储的，请一并勾选该项收入
o-revenue-streams-token-sale = 出售自己发行的代币
o-revenue-streams-node-service = 替客户运行节点
o-revenue-streams-exchange-spread = 代客买卖或赚取代币差价
o-revenue-streams-public-support = 财政补贴、算力券、电价或税收优惠

q-location-machines = 设备放在哪里？
    .hint = 租用的云服务器也按机房所在地勾选
    .why = “挖矿”禁令跟着设备所在地走，不问归谁所有。
    .yes = 公司在香港，服务器在佛山：境内。
    .no = 人在上海，远程登录奥斯陆的服务器：境外，不是境内。
    .none = 没有任何设备
    .ask = 向托管商或云厂商核实机房地址。
o-location-machines-mainland = 境内（内地）
o-location-machines-hong-kong = 香港
o-location-machines-abroad = 其他地方

q-consensus-pool = 是否经营矿池，为他人分配奖励？
    .hint = 自己开设才算，加入别人的矿池不算
    .why = 矿池服务于全部参与者，与设备分开判断。
    .yes = 别人的设备接入您的服务器，由您分配收益：是。
    .no = 您的设备接入别人开设的矿池：否。
    .ask = 向工程师核实矿池服务器和分账由谁控制。

q-consensus-stake-from = 质押的代币是谁的？
    .hint = 有几种来源就勾选几种
    .why = 替他人质押会带入托管、承诺和公开募集，落入金融监管。
    .yes = 三位合伙人把代币与您的放在一起：自有、特定的人。
    .no = 公司质押的是完全归自己所有的赠予代币：仅自有。
    .ask = 查看钱包记录和协议的委托名单。
o-consensus-stake-from-own = 自有
o-consensus-stake-from-group = 特定的人，如合伙人、同事
o-consensus-stake-from-public = 社会公众，任何人均可委托

q-consensus-custody = 能动用他人的哪些代币？
    .hint = 掌握私钥、能阻止他人提取，都算
    .why = 有无托管，决定它更像技术服务还是金融业务。
    .yes = 客户把代币转入您的地址，由您质押：用于质押的代币。
    .no = 客户用自己的钱包委托，不经您同意即可退出：无。
    .none = 无：他人自持私钥
    .ask = 向保管私钥的人核实谁能签署提取。
o-consensus-custody-stake = 用于质押或投票的，无论存于何处
o-consensus-custody-wallet = 我方向用户提供的钱包中的，无论是否用于质押

q-revenue-promise = 是否承诺收益或保本？
    .hint = 合同、网页、演示文稿和聊天记录都算
    .why = 承诺还本付息或给付回报，是非法集资的要件之一。
    .yes = 群里说“年化8%，本金返还”：是。
    .no = 合同写明奖励浮动、可能为零，且无人另作承诺：否。
    .ask = 向每位销售人员收集合同、页面和聊天记录。

q-revenue-solicit = 是否向社会公开招募？
    .hint = 任何公开渠道都算，通过代理、熟人转发也算
    .why = 是否公开，是区分私下安排与公开集资的关键。
    .yes = 在开放的群里发帖，邀请大家委托、购买或投票：是。
    .no = 只当面问过两位股东：否。
    .ask = 向市场人员核实用过的页面、帖子、活动和群。

q-revenue-tiers = 参加者是否靠发展他人加入获得报酬？
    .hint = 层级、下线业绩计酬和入门费都算；不要求发展他人的单笔佣金不算
    .why = 按发展人数、入门费或者下线业绩计酬，是传销的特征；单纯的销售提成不是，但可能属于公开招募。
    .yes = 会员须介绍新会员，并按其投入的5%提成：是。
    .no = 居间人就一名买家一次性提成5%，买家无须再介绍他人：否。
    .ask = 向销售部门要提成办法和发放记录。

q-revenue-people = 共有多少人投入过资金或代币？
    .hint = 自始至今累计，每人只计一次
    .why = 人数是集资类犯罪的追诉标准之一。
    .yes = 十二名买家，其中一人买过两次：12。
    .no = 四十名群成员未付款：不计。
    .ask = 向会计要付款人名单。

q-revenue-amount = 他人共投入多少元？
    .hint = 自始至今累计，代币按收到时的价值折算
    .why = 数额是集资类犯罪的追诉标准之一，也关系到清退。
    .yes = 先后收到60万元，后来退还20万元：600000。
    .no = 公司自有资金30万元：不计。
    .ask = 向银行和会计调取收款记录。

q-consensus-rewards = 网络中的工作由谁付费？
    .hint = 代币或金钱，每种来源都勾选
    .why = 在线即得新币近似“挖矿”，用户付费近似服务。
    .yes = 硬盘无人使用，每天仍有代币到账：新发行的代币。
    .no = 影视公司按帧付费：用户付费，不是新发行。
    .none = 没有奖励或费用
    .ask = 查阅协议文档中的奖励规则。
o-consensus-rewards-issuance = 协议新发行的代币
o-consensus-rewards-user-fees = 网络用户通过协议付费
o-consensus-rewards-customer-contract = 客户依合同向我方付费

q-consensus-customer-data = 存储节点里存的是什么？
    .hint = 以实际占用的空间为准
    .why = 客户数据是存储服务，填充数据只为奖励。
    .yes = 图书馆按合同存入馆藏档案：客户数据。
    .no = 软件自行写满硬盘以证明容量：填充数据。
    .ask = 向工程师核实客户数据所占空间。
o-consensus-customer-data-real = 客户数据
o-consensus-customer-data-filler = 为证明容量写入的填充数据（P盘）
o-consensus-customer-data-both = 两者都有

q-consensus-public-service = 外部人员能访问或调用您节点上的什么？
    .hint = 业务以外的人能接触到的都算
    .why = 面向公众的区块链信息服务须备案；不对外的节点是否须备案有争议。
    .yes = 任何人都能在您的网页上查余额：公开页面。
    .no = 两名员工登录后才能看的内部面板：不算。
    .none = 均不对外
    .ask = 向工程师核实哪些地址对外可访问。
o-consensus-public-service-page = 公开页面或区块浏览器
o-consensus-public-service-rpc = 公开的RPC或数据接口
o-consensus-public-service-wallet = 供用户使用的钱包
o-consensus-public-service-staking-front-end = 供用户质押的页面

q-revenue-machines-sold = 销售的是什么设备？
    .hint = 以设计用途和销售用途为准
    .why = 矿机生产企业不得再在境内销售矿机；普通电脑不在其列。
    .yes = 经销商收购ASIC再卖出：矿机。
    .no = 显卡卖给设计学校教学用：普通设备。
    .ask = 向销售人员要发票和商品页面。
o-revenue-machines-sold-mining = 矿机（生产或者经销）
o-revenue-machines-sold-mining-used = 仅自用过的二手矿机
o-revenue-machines-sold-ordinary = 普通电脑、显卡或硬盘

q-revenue-own-token = 是否发行或计划发行自己的代币？
    .hint = 每种情形都勾选，通过所控制的公司发行也算
    .why = 境内禁止发行；境内主体及其控制的境外主体未经同意也不得在境外发行。
    .yes = 由您实际决定的境外基金会发行代币：境外发行。
    .no = 您只是赚取他人发行的代币：不算自己的。
    .none = 没有自己的代币
    .ask = 向股东和当初设立公司的经办人核实。
o-revenue-own-token-home = 在境内发行
o-revenue-own-token-abroad = 由我方或所控制的公司在境外发行
o-revenue-own-token-asset-backed = 以资产或收益为支撑（现实世界资产代币化）
o-revenue-own-token-stablecoin = 稳定币

q-revenue-peg = 稳定币挂钩什么？
    .hint = 以发行文件写明的币种或资产为准
    .why = 未经同意，任何人不得在境内外发行挂钩人民币的稳定币。
    .yes = 发行文件写明一枚等于一元人民币：人民币。
    .no = 发行文件写明一枚等于一美元：其他币种。
    .ask = 查阅发行文件，或询问起草人。
o-revenue-peg-rmb = 人民币
o-revenue-peg-other = 其他币种或资产

q-revenue-compute-service = 算力客户得到的是什么？
    .hint = 已提供和计划提供的都勾选
    .why = 出租设备、交付任务结果、面向公众提供模型，所需手续不同。
    .yes = 客户登录后整月使用服务器：设备使用权。
    .no = 客户交来数据，收到训练好的模型：任务结果，不是设备使用权。
    .ask = 查阅客户合同和报价单。
o-revenue-compute-service-rents-machines = 设备使用权（算力租赁）
o-revenue-compute-service-runs-jobs = 任务结果，如训练、渲染
o-revenue-compute-service-public-model = 面向公众的模型或内容服务（生成式人工智能）

q-revenue-paid-in = 对方用什么支付？
    .hint = 各项服务用到的支付方式都勾选
    .why = 以代币、稳定币支付绕开银行，也可能导致合同无效。
    .yes = 发票写美元，实际收USDT：稳定币。
    .no = 客户按人民币发票转账付款：仅人民币。
    .ask = 请会计逐笔核实实际结算方式。
o-revenue-paid-in-rmb = 人民币
o-revenue-paid-in-foreign-bank = 经银行收取的外币
o-revenue-paid-in-stablecoin = USDT等稳定币
o-revenue-paid-in-tokens = 其他代币

q-revenue-buyers-where = 您向哪里的人收取资金或代币？
    .hint = 按这些人的所在地勾选，可多选
    .why = 向境内的人发售代币、份额或提供质押服务，无论卖方在哪里，均被禁止。
    .yes = 买家大多在境外，少数在成都：境内也要勾选。
    .no = 全部由苏黎世一只基金买入：仅境外。
    .ask = 向保管买家或质押人名单的人核实。
o-revenue-buyers-where-mainland = 境内（内地）
o-revenue-buyers-where-hong-kong = 香港
o-revenue-buyers-where-abroad = 境外其他地方

q-revenue-customers-where = 客户在哪里？
    .hint = 按客户或用户实际使用服务的地点勾选
    .why = 服务境内用户，就要适用境内的电信和金融规定。
    .yes = 英国子公司签约，深圳母公司使用：境内也要勾选。
    .no = 柏林公司，没有境内用户：仅境外。
    .ask = 向销售人员要载明地址的客户名单。
o-revenue-customers-where-mainland = 境内（内地）
o-revenue-customers-where-hong-kong = 香港
o-revenue-customers-where-abroad = 境外其他地方

q-revenue-customers-who = 节点或链服务的客户是谁？
    .hint = 有几类就勾选几类
    .why = 明知对方向境内提供虚拟货币服务仍予协助的，可被追究。
    .yes = 客户在境外经营代币交易所：交易所。
    .no = 车企用链追溯零部件：普通企业。
    .ask = 向客户要营业执照，并问清节点用途。
o-revenue-customers-who-ordinary = 普通企业
o-revenue-customers-who-exchange = 代币交易所或经纪商
o-revenue-customers-who-issuer = 代币发行方
o-revenue-customers-who-platform = 其他代币平台：质押、借贷、钱包

q-revenue-tokens-become = 收到的代币如何处置？
    .hint = 已有和打算采用的方式都勾选
    .why = 持有、交易、出金、发工资，法律评价各不相同。
    .yes = 一部分留存，一部分付云服务费：持有、消费。
    .no = 客户在自己钱包里转移自己的代币：与您无关，不算。
    .none = 没有收到代币
    .ask = 向钱包保管人要转账明细。
o-revenue-tokens-become-held = 持有
o-revenue-tokens-become-sold-for-rmb = 卖出换人民币
o-revenue-tokens-become-traded = 换成其他代币
o-revenue-tokens-become-spent = 购买商品或服务
o-revenue-tokens-become-wages = 发放工资或奖金

q-revenue-selling = 代币怎样换成人民币？
    .hint = 选择程度最深的一项
    .why = 以兑换为业属于禁止之列；偶尔卖出自有代币，尚有争议。
    .yes = 两年内卖过两次自得奖励：偶尔。
    .no = 每周把自得奖励卖给固定买家：经常。
    .ask = 调取转账明细和银行流水。
o-revenue-selling-occasional-own = 自有代币，偶尔卖出
o-revenue-selling-regular-own = 自有代币，经常卖出
o-revenue-selling-for-others = 替他人卖出

q-location-papers = 持有哪些许可和备案？
    .hint = 以实际经营者名义取得、目前有效的才算
    .why = 应办而未办的许可或备案，会改变结论。
    .yes = 自己的IDC许可证覆盖服务器所在城市：IDC许可证。
    .no = 只有房东的数据中心持证：不算持有。
    .none = 以上都没有
    .ask = 向保管证照的人核对原件和有效期。
o-location-papers-scope = 经营范围已涵盖该业务
o-location-papers-idc = 互联网数据中心（IDC）业务许可；出租虚拟算力的，应看是否含互联网资源协作服务
o-location-papers-cdn = 内容分发网络（CDN）业务许可
o-location-papers-icp = 网站ICP备案或许可
o-location-papers-blockchain = 区块链信息服务备案
o-location-papers-genai = 生成式人工智能服务备案
o-location-papers-algorithm = 算法备案
o-location-papers-project = 投资项目备案
o-location-papers-energy-review = 节能审查
o-location-papers-csrc = 境外资产代币化的证监会备案
o-location-papers-telecom-pilot = 外资增值电信业务试点批复

q-location-build = 是否涉及新建或改造机房？
    .hint = 计划、在建、已建成的都算，含电力增容和较大扩建
    .why = 固定资产投资项目须备案，有的还须节能审查。
    .yes = 为四十个机柜改造整层供电和制冷：是。
    .no = 在已租机柜里加装两台服务器：否。
    .ask = 向装修承包商和物业工程部核实。

q-hardware-kwh-month = 设备每月用电多少？
    .hint = 按电费单或分表，填一个正常月份的千瓦时数
    .why = 加价电费和节能审查以此计算；用电少不是免责理由。
    .yes = 机房分表显示3100千瓦时：3100。
    .no = 没有分表，整张电费单含照明共5000千瓦时：5000。
    .ask = 向房东或供电公司要近12个月电费单。

q-hardware-fleet = 有多少台设备，每天运行多久？
    .hint = 每类一行：台数、单台功率、每日小时数；有空格未填的，勾选“不清楚”
    .why = 手头没有电费单时，据此估算用电量。
    .yes = 两台4300瓦服务器全天运行：2、4300、24。
    .no = 备用服务器从不开机：不计入台数。
    .ask = 查看设备铭牌，或请电工实测。

q-hardware-whose = 设备归谁所有？
    .hint = 有几种归属就勾选几种
    .why = 未经所有人同意使用其设备，本身即可构成犯罪。
    .yes = 办公室服务器在赚奖励，单位不知情：未经同意。
    .no = 出租方书面同意这样使用：租赁设备。
    .ask = 找出发票、租赁合同和书面同意。
o-hardware-whose-own = 自有
o-hardware-whose-leased = 租赁
o-hardware-whose-customers = 客户所有
o-hardware-whose-employer-agreed = 单位所有，单位同意
o-hardware-whose-without-consent = 他人所有，未经同意

q-hardware-labelled = 购买时是否以矿机名义销售或标示？
    .hint = 看发票、包装和商品页面
    .why = 购买时的名称会被当作用途的证据。
    .yes = 发票写“FIL矿机 96TB”：是。
    .no = 发票和商品页面都写“存储服务器”：否。
    .ask = 向会计要发票，向卖家要商品页面。

q-hardware-mining-software = 是否出现过挖矿软件或矿池访问记录？
    .hint = 设备或线路上曾经有过的都算
    .why = 广东、浙江把设备、挖矿软件、矿池访问记录三者合看。
    .yes = 装过哈希程序，现已不用：挖矿软件。
    .no = 只有训练框架，从未连接矿池：都没有。
    .none = 都没有
    .ask = 向工程师要软件清单和网络日志，不要删除任何内容。
o-hardware-mining-software-miner = 挖矿软件
o-hardware-mining-software-pool-records = 矿池访问记录

q-hardware-customer-share = 服务链外客户的机时占多少？
    .hint = 占正常月份全部运行机时的百分比
    .why = 可看出服务有多真实，但不能替其余机时开脱。
    .yes = 400小时中有300小时为客户训练：75。
    .no = 为领奖励而空转的时间：不算客户机时。
    .ask = 向工程师要任务调度日志。

q-hardware-metered = 设备是否单独计量用电？
    .hint = 有只计这些设备的分表即可
    .why = 与其他用电混用一表的，可能全部被加价。
    .yes = 机房分表不带其他负荷：是。
    .no = 照明、办公和设备共用一张电费单：否。
    .ask = 向物业电工核实机房接哪块表。

q-revenue-token-share = 代币占收入的多少？
    .hint = 近12个月的百分比，按收到时的价值计
    .why = 占比高，说明设备主要为代币而运行。
    .yes = 收入10万元，其中3万元为代币：30。
    .no = 已持有的代币涨价：不是收入，不计。
    .ask = 请会计按币种列出收入。

q-revenue-support = 申请或享受过哪些政策支持？
    .hint = 全部勾选，经园区取得的也算
    .why = 涉及“挖矿”的优惠应当取消，还可能须退还。
    .yes = 园区对算力企业租金减半：税收或租金优惠。
    .no = 银行按正常利率放贷：不算。
    .none = 以上都没有
    .ask = 向会计要申报材料、协议和到账凭证。
o-revenue-support-subsidy = 财政补贴或奖励
o-revenue-support-voucher = 算力券或训力券
o-revenue-support-tariff = 电价优惠
o-revenue-support-tax-rent = 税收或租金优惠

q-revenue-support-words = 申请政策支持时怎么说的？
    .hint = 以申报材料及附件为准
    .why = 为取得公款所作的陈述属于实质内容；隐去代币业务，可能构成欺诈。
    .yes = 申报表写明了节点及所得代币：已全部说明。
    .no = 申报表只写“AI训练”，未提代币：只说明算力业务。
    .ask = 向签字人要申报材料复印件。
o-revenue-support-words-told-all = 已全部说明，含链上和代币业务
o-revenue-support-words-compute-only = 只说明算力业务

q-revenue-booked = 代币收入是否入账并申报纳税？
    .hint = 以上一个完整年度为准
    .why = 非货币收入按公允价值计税，未见将代币除外的规定。
    .yes = 按当日价值入账并填入申报表：入账并申报。
    .no = 只有私下表格，申报表没有：均未。
    .ask = 向会计或税务代理人核实。
o-revenue-booked-declared = 已入账并申报
o-revenue-booked-booked-only = 已入账，未申报
o-revenue-booked-neither = 均未

q-revenue-advertised = 对外用什么词介绍业务？
    .hint = 名称、网站和广告中用到的都勾选
    .why = 措辞不会改善结论；有的词被禁用，名实不符本身是风险。
    .yes = 网站只讲“智能算力”：AI或算力。
    .no = 只在内部聊天中用过的词：不算对外。
    .none = 以上都没有
    .ask = 向市场人员要网站、广告和宣传册。
o-revenue-advertised-ai-compute = AI、智算、算力
o-revenue-advertised-cloud-storage = 云存储
o-revenue-advertised-data-security = 数据安全、加密计算
o-revenue-advertised-blockchain = 区块链
o-revenue-advertised-mining-words = 挖矿、矿机、矿场
o-revenue-advertised-token-words = 代币、币、虚拟资产

q-location-province = 设备在哪个省级地区？
    .hint = 选择设备最多的一处
    .why = 各地的整治文件、加价标准和扶持政策不同。
    .yes = 注册在上海，服务器在成都：四川。
    .no = 您在北京家中远程登录：住处不算。
    .ask = 向托管方核实机房的门牌地址。

q-location-premises = 设备放在什么样的场所？
    .hint = 境内各处场所全部勾选
    .why = 任何场所都不能使“挖矿”免责；国有单位和住宅另有后果。
    .yes = 租用的写字楼一层放了两个机柜：写字楼。
    .no = 学校把房间借给朋友的公司：机关学校，不是写字楼。
    .ask = 查阅租赁合同及其约定用途。
o-location-premises-office-tower = 写字楼
o-location-premises-technology-park = 科技园区或产业园区
o-location-premises-home = 住宅
o-location-premises-factory = 厂房或仓库
o-location-premises-licensed-dc = 持证数据中心
o-location-premises-state-body = 机关、学校或国有单位

q-location-landlord = 房东是否知情并同意这一用途？
    .hint = 以租赁合同和实际沟通为准
    .why = 提供场地、电力者同样有责任，往往先出手制止。
    .yes = 已书面告知节点情况，房东同意：知情并同意。
    .no = 合同只允许办公：合同不允许。
    .ask = 查阅租赁合同，并询问与房东对接的人。
o-location-landlord-own-premises = 自有房产
o-location-landlord-knows = 知情并同意
o-location-landlord-does-not-know = 不知情
o-location-landlord-use-not-permitted = 合同不允许

q-location-account = 用电户名是谁？
    .hint = 看电费单上户号旁的名称
    .why = 加价、补差价和停电都以户号为准。
    .yes = 供电公司账单写的是贵公司：我方。
    .no = 房东向供电公司缴费，再按分表向您收取：房东。
    .ask = 向房东或供电公司核实户名。
o-location-account-own = 我方
o-location-account-landlord = 房东
o-location-account-other = 其他人

q-location-tariff = 执行哪一类电价？
    .hint = 看电费单上的用电类别
    .why = 高价类用电接在低价类上，要补差价，还要加收违约使用电费。
    .yes = 住宅里的服务器走家庭电费：居民。
    .no = 农场里的办公室按商业计价：商业，不是农业。
    .ask = 向房东或供电公司核实用电类别。
o-location-tariff-residential = 居民生活
o-location-tariff-commercial = 商业
o-location-tariff-industrial = 工业
o-location-tariff-data-centre = 数据中心
o-location-tariff-agricultural = 农业生产

q-location-entity = 法律上由谁经营这些设备？
    .hint = 看谁签合同、谁收款
    .why = 归属不影响“挖矿”禁令，但影响许可和资金规则。
    .yes = 深圳公司签约并收款：境内公司。
    .no = 没有公司，以个人名义运行：境内个人。
    .ask = 查看营业执照、合同和收款账户。
o-location-entity-mainland-company = 境内公司
o-location-entity-mainland-person = 境内个人
o-location-entity-hong-kong-company = 香港公司
o-location-entity-foreign-company = 外国公司

q-location-controller = 该公司最终由谁控制？
    .hint = 持股、协议安排和实际决策都要看
    .why = 境内主体控制的境外公司，仍受境内代币规定约束。
    .yes = 开曼公司由杭州两位创始人拍板：境内。
    .no = 新加坡基金持股，由其董事会决策：境外。
    .ask = 向设立经办人要股权结构图和代持等协议。
o-location-controller-mainland = 境内（内地）的人或公司
o-location-controller-hong-kong = 香港的人或公司
o-location-controller-foreign = 境外其他地方的人或公司

q-location-broadband = 带宽节点用的是什么线路？
    .hint = 看与运营商合同上的线路类型
    .why = 未取得许可不得用家庭宽带出售带宽，运营商会停断此类线路。
    .yes = 家里的盒子共享自家光纤：家庭宽带。
    .no = 租用机柜里的盒子走机房线路：机房线路。
    .ask = 向运营商要合同，看上行使用条款。
o-location-broadband-household = 家庭宽带
o-location-broadband-enterprise = 企业宽带或专线
o-location-broadband-data-centre-line = 数据中心线路

q-location-started = 最早的业务从哪个月开始？
    .hint = 填首台设备为其运行的月份
    .why = 起算日期决定补收电费，也影响法院如何分担损失。
    .yes = 2023年5月3日首次到账奖励：2023年5月。
    .no = 3月购买，6月开机：6月，不是3月。
    .ask = 向工程师要最早的日志或首笔奖励记录。

q-location-stopped = 已停止的业务在哪个月停止？
    .hint = 填最后一台设备关机的月份
    .why = 加价电费计到停止之日，并适用当时的法律。有多项业务先后停止的，填最后的月份；更早停止的业务，请另行单独自查。
    .yes = 2021年9月20日最后一台关机：2021年9月。
    .no = 停一周后又恢复运行：不算停止。
    .ask = 找出最后的日志和用电首次下降的账单。

q-location-contacts = 主管部门、房东或运营商有过什么动作？
    .hint = 与这些设备有关的都算，口头的也算
    .why = 有过这类接触，会影响对“明知”的认定，也关系到多快找律师。
    .yes = 园区转来名单，上面有您的地址：被列入名单。
    .no = 运营商销售来电推销套餐：不算。
    .none = 都没有
    .ask = 向前台、房东和运营商核实。
o-location-contacts-visit = 上门检查或约谈
o-location-contacts-letter = 函件、责令整改或承诺书
o-location-contacts-list = 被列入名单
o-location-contacts-cut-off = 停电或断网
