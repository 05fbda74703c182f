# 打印报告的用语，以及互相矛盾的回答。

report-facts-and-authorities = 事实与依据
report-fact-numbers = 事实{ $numbers }。
report-what-it-says = 条文要点
report-none-reviewed = 本文件所列规则均尚未经执业律师审阅。
report-as-reported = { $mark }表示未读到全文，系据转述引用。
report-without-facts = 本次打印不含事实：您的回答、规则如何适用于这些回答、用电量和计算结果均已略去。
report-deadline-before = 许可或批准，须事先取得。
report-deadline-after = 备案或申报。
report-kind-statute = 法律
report-kind-judicial-interpretation = 司法解释
report-kind-state-rule = 国家规定
report-kind-notice = 通知公告
report-kind-catalogue = 目录
report-kind-policy = 政策文件
report-kind-local-rule = 地方规定
report-kind-case = 案例
report-kind-enforcement = 执法案例
report-kind-practice-note = 实务观点
report-kind-datasheet = 技术资料

report-facts-open = 未列出的事实为不知道或未回答：见“待查事实”。
report-maybe = 因事实不足，仍有可能涉及的其他活动：{ $names }。
report-maybe-many = 因事实不足，仍有可能涉及的其他活动：{ $count }项。
report-undecided = 因这些回答而未作判断的其他活动：{ $count }项。
report-answer-it = 回答此题
report-left-open = 结论中尚未确定之处，取决于您不知道的事实。用于补全风险和义务的问题还有：{ $count }个。

conflict-title = 有些回答不可能同时为真
conflict-lede = 在更正之前，凡取决于这些回答的事项一律不作判断。请重新核对，并更改其中有误的一项。
conflict-these = 以下回答互相矛盾：
conflict-later = 这个月份尚未到来：
ui-firm-conflict = 尚不能判断：回答互相矛盾
ui-firm-lede-conflict = 有些回答不可能同时为真，因此未作结论，也不给出较为有利的结论。
ui-tag-conflict = 回答矛盾
ui-meaning-conflict = 有些回答互相矛盾，因此此项不作判断。
ui-firm-out-of-date = 不作判断：规则已过时
ui-firm-lede-out-of-date = 规则过旧，不能给出有利结论。请先取得新版，再作依据。
ui-tag-out-of-date = 规则过时
ui-meaning-out-of-date = 规则已过时，不给出有利结论。请取得新版。

# The list of authorities, closed at first on screen: a number in the text opens it.
report-sources = 显示全部{ $count }项依据
