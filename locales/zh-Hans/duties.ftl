# Duties: name, what it is, when.

d-blockchain-filing = 区块链信息服务备案
    .says = 面向公众的页面、中继、钱包和前端，须向网信部门备案。
    .deadline = 提供服务之日起十个工作日内

d-blockchain-filing-public = 公开页面的区块链备案
    .says = 该业务附带的公开页面、中继、钱包或前端须备案。备案不会使被禁止的业务变为合法。
    .deadline = 提供服务之日起十个工作日内

d-blockchain-filing-edge = 内容分发业务附带公开页面的区块链备案
    .says = 该业务附带的公开页面、中继、钱包或前端须备案。备案不会使被禁止的业务变为合法。
    .deadline = 提供服务之日起十个工作日内

d-blockchain-filing-outside = 部分环节在境外的区块链备案
    .says = 备案适用于在境内从事的区块链信息服务；设备或者经营者在境外的是否适用，规定未写明，应向网信部门咨询。
    .deadline = 如适用，提供服务之日起十个工作日内

d-blockchain-filing-edge-outside = 部分环节在境外的内容分发业务的区块链备案
    .says = 备案适用于在境内从事的区块链信息服务；设备或者经营者在境外的是否适用，规定未写明，应向网信部门咨询。
    .deadline = 如适用，提供服务之日起十个工作日内

d-blockchain-filing-node = 不对外服务的节点备案
    .says = 不面向公众的节点仍可能属于备案范围，宜向主管部门询问。
    .deadline = 如适用，提供服务之日起十个工作日内

d-idc-licence = 互联网数据中心业务许可（IDC）
    .says = 出租设备、提供数据存储或设备托管，属许可经营的电信业务。许可不含互联网资源协作服务的，可能不涵盖虚拟资源。申请人须为公司。
    .deadline = 开展业务前

d-idc-licence-storage = 存储与托管的互联网数据中心业务许可
    .says = 为他人提供数据存储或设备托管，属许可经营的电信业务。申请人须为公司。
    .deadline = 开展业务前

d-idc-outside = 仅客户在境内时的互联网数据中心业务许可
    .says = 该许可是否及于境外设备，所查规定未写明；应向主管部门咨询。
    .deadline = 开展业务前（如适用）

d-idc-outside-storage = 仅客户在境内时存储与托管的互联网数据中心业务许可
    .says = 该许可是否及于境外设备，所查规定未写明；应向主管部门咨询。
    .deadline = 开展业务前（如适用）

d-idc-node-hosting = 节点托管的互联网数据中心业务许可
    .says = 在境内为他人运行节点，可能需要同一许可。
    .deadline = 开展业务前

d-cdn-licence = 内容分发网络业务许可（CDN）
    .says = 转售带宽或缓存属许可经营的电信业务。涉及代币的，许可不解决代币问题。申请人须为公司。
    .deadline = 开展业务前

d-cdn-outside = 仅客户在境内时的内容分发网络业务许可
    .says = 该许可是否及于境外设备，所查规定未写明；应向主管部门咨询。
    .deadline = 开展业务前（如适用）

d-cdn-licence-unsold = 未出售带宽时的内容分发网络业务许可
    .says = 仅凭在线获得奖励的设备仍可能属于内容分发服务的一部分，应向主管部门咨询。涉及代币的，许可不解决代币问题。
    .deadline = 开展业务前（如适用）

d-icp-filing = 网站备案或许可（ICP）
    .says = 网站须备案；经营性信息服务须取得许可。
    .deadline = 上线前

d-icp-filing-outside = 设备或者经营者在境外时的网站备案（ICP）
    .says = 规定适用于在境内从事的互联网信息服务；网站设在境外或者由境外主体经营的是否适用，规定未写明，应向主管部门咨询。
    .deadline = 上线前（如适用）

d-genai-filing = 生成式人工智能评估与备案
    .says = 面向境内公众、具有舆论属性的模型，须评估并备案。另有其他服务的，何处用户使用该模型，本问卷未问。
    .deadline = 向公众开放前

d-algorithm-filing = 算法备案
    .says = 具有舆论属性的算法须备案。另有其他服务的，何处用户使用该模型，本问卷未问。
    .deadline = 提供服务之日起十个工作日内

d-algorithm-filing-outside = 用户均不在境内时的算法备案
    .says = 规定适用于在境内应用算法推荐技术提供的互联网信息服务；仅面向境外用户的是否须备案，规定未写明，应向主管部门咨询。
    .deadline = 如适用，提供服务之日起十个工作日内

d-ai-labels = 生成内容标识
    .says = 生成内容须带隐式标识；办法要求的情形，还须带显式标识。另有其他服务的，何处用户使用该模型，本问卷未问。
    .deadline = 自首次输出内容起

d-ai-labels-outside = 仅面向境外用户时的生成内容标识
    .says = 服务不向境内公众提供的，标识办法是否适用，未查阅；应向主管部门咨询。
    .deadline = 自首次输出内容起（如适用）

d-project-filing = 项目备案
    .says = 固定资产投资项目须备案，并如实说明建设内容和产业政策符合情况。
    .deadline = 开工前

d-project-filing-nodes = 节点机房的项目备案
    .says = 节点机房同属固定资产投资项目。备案须如实说明建设内容并声明符合产业政策；能否如此声明尚不明确。备案不等于许可。
    .deadline = 开工前；应先咨询律师

d-energy-review = 节能审查
    .says = 折标煤达到规定标准的项目须经审查。低于标准并不等于许可。
    .deadline = 开工前

d-energy-review-draft = 按电量的节能审查
    .says = 征求意见稿和地方做法另有以千瓦时计的标准线，也有报道称该线已取消。宜先询问。
    .deadline = 开工前

d-csrc-filing = 现实世界资产代币的证监会备案
    .says = 基础资产的境内控制方须提交备案报告和境外发行材料。这是备案，不是许可。
    .deadline = 发行前

d-csrc-filing-machines = 基础资产在境内时的证监会备案
    .says = 基础资产在境内的，由实际控制该资产的境内主体在发行前备案。
    .deadline = 发行前（如适用）

d-token-tax = 代币的税务申报
    .says = 企业取得的代币按公允价值计入应税收入，有偿服务按市场价格计税。未查到代币专门规定。纳税不等于许可。
    .deadline = 每期申报时

d-token-tax-person = 个人代币所得的税务申报
    .says = 个人转让代币的所得，倾向于认定应当申报；适用何种税目尚不明确，所查到的唯一批复涉及网络游戏虚拟货币。纳税不等于许可。
    .deadline = 每期申报时（如适用）

d-telecom-pilot-storage = 试点批复：存储
    .says = 外商投资经营存储、托管业务，须在试点地区取得批复。
    .deadline = 开展业务前

d-telecom-pilot-storage-hong-kong = 港资存储业务试点批复
    .says = 港资经营存储、托管，可能须在试点地区取得批复。对港澳投资者的专门安排未查阅。
    .deadline = 开展业务前（如适用）

d-telecom-pilot-edge = 外资内容分发业务试点批复
    .says = 外商投资经营内容分发业务，须在试点地区取得批复。
    .deadline = 开展业务前

d-telecom-pilot-edge-hong-kong = 港资内容分发业务试点批复
    .says = 港资经营内容分发业务，可能须在试点地区取得批复。对港澳投资者的专门安排未查阅。
    .deadline = 开展业务前（如适用）

d-telecom-pilot = 外资电信业务试点批复
    .says = 外商投资经营数据中心业务，须在试点地区取得批复。
    .deadline = 开展业务前

d-telecom-pilot-hong-kong = 港资电信业务试点批复
    .says = 港资经营数据中心业务，可能须在试点地区取得批复。对港澳投资者的专门安排未查阅。
    .deadline = 开展业务前（如适用）
