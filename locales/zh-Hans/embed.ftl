# 嵌入律所网页时：本工具周围的内容，以及向律所发送信息。

frame-exposed-title = 此处不提问
frame-exposed = 外层网页可能读取您填写的内容。请在单独的标签页中打开本工具。
frame-exposed-open = 在新标签页中打开
frame-exposed-owner = 外层网页的运营者请注意：框架须设置sandbox，且不得包含“allow-same-origin”。
frame-restarted = 外层网页移动了本工具，浏览器因此重新启动了它。您此前的答案已不存在。

firm-offered = 由{ $name }在其网页上提供。问题、规则和结论均非该律所作出。
firm-words = { $name }添加的内容
firm-words-lede = 以下为该律所自己的表述，不改变任何问题、规则或者结论。
firm-contact = 联系方式
firm-imprint = 该律所的网站信息
firm-privacy = 该律所的个人信息保护政策
firm-new-tab = （在新标签页中打开）
firm-share-note = 您的答案不会提供给该律所。看到结果后，您可以选择向其发送信息；发送前会完整显示发送内容。

share-open = 向该律所发送
share-heading = 向该律所发送
share-lede = 目前尚未发送任何内容。下一页将完整显示发送的内容和接收方。
share-no-engagement = 发送不构成委托：该律所并不因此成为您的律师。
share-no-confidence = 发送不产生保密义务。发送的内容，可能被要求由您或者该律所提供。
share-no-conflict = 利益冲突审查在先。该律所完成审查前，请只发送联系方式。
share-reach = 该律所如何联系您
share-reach-hint = 电子邮箱、电话号码或者微信号
share-name = 您的姓名
share-name-hint = 可以不填
share-also = 一并发送
share-also-hint = 初次联系时均非必需
share-case = 全部答案（案件文件）
share-result = 结果及其理由
share-error-reach = 请填写该律所如何联系您
share-error-long = 最多填写{ $most }个字符
share-read-heading = 请阅读将要发送的内容
share-to = 接收方
share-attested = 这是外层网页的地址，由您的浏览器确认。
share-claimed = 该网页自称“{ $name }”。该名称未经任何人核实。
share-scripts = 该网页上的所有脚本均可读取您发送的内容。
share-exactly = 发送内容如下，别无其他
share-tick = 我已阅读发送的内容并知悉接收方
share-wait = 勾选上项，且按钮完整显示满两秒后，方可点击。如始终无法点击，说明外层网页遮挡或者改变了本框架，请自行联系该律所。
share-send = 发送至{ $origin }
share-sent-heading = 已经发送
share-waiting = 内容已交给{ $origin }的网页，该网页尚未回应。
share-confirmed = { $origin }的网页确认已收到您发送的内容。
share-unconfirmed = 内容已交给{ $origin }的网页，但该网页未确认有人接收。请自行联系该律所。
share-again = 发送其他内容
share-nobody = 此处无人接收您要发送的内容：外层网页未提供该功能，或者浏览器无法确认其地址。
