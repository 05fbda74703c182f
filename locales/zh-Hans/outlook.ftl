# 结果页的切换：一篇文章的建议与现行法律对照。

outlook-switch = 选择显示
outlook-law = 现行法律
outlook-proposal = 建议（并非法律）
outlook-line = 建议，并非法律：
outlook-industry = 行业归类：{ $industry }。
outlook-today = 现行法律：
outlook-stricter = 现行法律严于该建议。
outlook-unclear = 现行法律对此不明确；该建议会予以准入。
outlook-same = 就此项而言，该建议不改变您的处境。
outlook-exposed = 业务本身，现行法律同样支持；对牵连情形，该建议未涉及。
outlook-proposal-stricter = 就此项而言，该建议严于现行法律。
outlook-other = 该建议将其纳入金融监管；目前没有规则确定如此。
outlook-open = 事实不全，尚无法比较。
outlook-stale = 规则已过期，两者无法比较。
outlook-past = 该活动已经停止，建议不溯及既往。
outlook-outside = 由其他法律决定，该建议未涉及。
outlook-declare = 按我们对该建议的理解，须申报：
outlook-declare-nothing = 无从申报：不在清单之列，即不予准入。
outlook-declare-licence = 所需并非申报，而是金融许可。监管部门将了解：
outlook-none = 尚不知从事何种活动，无可比较。
outlook-never = 切勿依据该建议行事。它不构成任何许可，目前也无人受理此类申报。
