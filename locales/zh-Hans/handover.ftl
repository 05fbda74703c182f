# 案情带走与带回：文件、链接、二维码、文字、图片。

address-seconds = 网址中展台的空闲时间无法使用。应为40至3600的整数秒，例如#stand=120。在更正之前，适用通常的空闲时间。
address-id = 网址所指页面的写法不是本工具所用的。现显示开始页。

opened-way = 打开已保存的案情：文件、链接或二维码文字
opened-title = 打开案情
opened-ways = 您要打开什么？
opened-another = 打开另一份
opened-lede = 案情只在本页查看，不会发往别处。在您确认之前，不替换任何内容。
opened-file-label = 已保存的文件
opened-drop = 也可以把文件拖到本页任意位置。
opened-paste-label = 链接，或二维码中的文字
opened-paste-go = 打开所粘贴的内容

opened-match = 一致
opened-match-says = 该案情于{ $date }依规则{ $version }评估，本页规则与之相同。答案完整，今日得出的结论也相同。
opened-rules-changed = 规则已变更
opened-rules-changed-says = 该案情于{ $date }依规则{ $version }评估，本页规则为{ $today }。已依今日规则重新评估其答案。
opened-rules-changed-plain = 这些答案系依规则{ $version }作出，本页规则为{ $today }。已重新评估。
opened-day-changed = 规则相同，日期不同
opened-day-changed-says = 该案情于{ $date }依规则{ $version }评估，本页规则与之相同。因规则会过时，按今日日期得出的结论不同。
opened-answers-only = 只有答案，没有结论
opened-answers-only-says = 文件中只有答案，没有可供比对的结论。可以在此评估这些答案。
opened-damaged = 已损坏，或不是案情
opened-damaged-says = 所打开的内容有问题。本页内容没有丢失。

opened-empty = 没有内容。请选择文件，或粘贴链接或文字。
opened-foreign = 这不是本工具的案情。案情是本工具保存的文件、含有“#case=”的链接，或以“light-mining-case:”开头的文字。
opened-too-long = 其大小远超本工具的任何案情。
opened-changed = 传递途中有字符被改动、增添或丢失。请对方重新发送，最好以文件形式发送。
opened-newer = 它由本工具的更新版本生成。请用该版本打开。
opened-file-syntax = 文件自第{ $line }行起无法读取：结尾缺失，或内容被改动。请对方重新发送，或打开另一份。
opened-file-unanswered = 文件中没有答案。
opened-file-entry = “{ $entry }”一项不是本工具写成的样子，可能被改动过，或系手工写成。
opened-not-option = “{ $question }”的回答：不在该题选项之内。
opened-not-number = “{ $question }”的回答：不是该题可填的数值。
opened-not-month = “{ $question }”的回答：不是该题可填的年月。
opened-not-machines = “{ $question }”的回答：不是该题可填的设备表。
opened-verdict = 依其所称的规则，其答案得不出其中的结论。二者之一被改动过。

opened-moved-title = 变动之处
opened-moved-row = { $activity }：当时为“{ $before }”；今日为“{ $now }”
opened-moved-none = 各项结论均未变动。
opened-moved-unknown = 其中没有结论，无法比对。
opened-absent = 不在所涉活动之列
opened-firm = 企业整体
opened-gone-activity = 现行规则不再列出的一项活动
opened-lost-title = 未能保留的内容
opened-lost-named = 此处不问的问题：{ $question }
opened-lost-question = 对一个不再询问的问题的回答
opened-lost-answer = 原答案不再适合此问题，该问题重新待答：{ $question }
opened-lost-part = 略去了一个不再提供的选项：{ $question }
opened-new-options = 当时未提供的选项已标为“不确定”，没有一项被当作“否”。
opened-proves-not = “一致”不表明由谁作答，也不表明事实属实。
opened-history = 它来自本页网址，读取后即已从网址中移除。浏览器历史记录仍可能留存。
opened-replaces = 继续将替换您当前打开的案情。在此之前，您的案情不受影响。
opened-untouched = 您当前打开的案情未受影响。
opened-take = 使用此案情继续
opened-take-damaged = 使用可读取的答案继续
opened-stay = 保留我当前的案情
opened-save-present = 保存我当前的案情

carry-title = 带走此案情
carry-lede = 凡取得下列二维码、链接或文字的人，都能看到您的事实。其内容不受保密特权保护，可能被要求提交。
carry-code-title = 案情二维码
carry-code-label = 含有您的答案与结论的二维码
carry-code-link = 用手机相机扫描，即在 { $address } 打开此案情。
carry-code-text = 用手机相机扫描，会显示一段案情文字。请复制后粘贴到“打开案情”页。切勿用它搜索，否则搜索引擎会取得您的答案。
carry-privilege = 二维码载有您的事实，不受保密特权保护，可能被要求提交。
carry-code-caption = 案情二维码：其中含有事实。
carry-proves = 二维码能证明：依规则{ $version }（摘要{ $rules }），其中的答案于{ $date }得出此结论（摘要{ $verdict }）。用本工具打开时会再次核对。
carry-proves-not = 二维码不能证明：由谁作答、事实是否属实，也不能证明没有人用别的答案另行生成二维码。
carry-too-large = 此案情过大，无法放入二维码或链接。请保存为文件。
carry-link-label = 此案情的链接
carry-link-hint = 案情位于#之后。浏览器不会把这一部分发送给服务器，但历史记录和聊天软件会留存。
carry-text-label = 案情文字
carry-text-hint = 本页未设置公开网址，因此没有链接。可将此文字粘贴到“打开案情”页。聊天软件会留存您发送的内容。
carry-copy = 复制
carry-copied = 已复制。
carry-not-copied = 此浏览器未能复制。文字已选中，请长按或用键盘复制。
carry-report-title = 以文字或图片取得报告
carry-report-lede = 适用于既不能打印也不能保存的浏览器。
carry-limited = 此浏览器似乎不能打印或保存文件，聊天软件内置的浏览器常常如此。您可以文字或图片取得报告，或向另一台设备出示二维码；也可以用常用浏览器打开本页，但您的答案不会随之带过去。
carry-without = 不含我的事实、二维码和案情
carry-as-text = 文字报告
carry-as-pictures = 图片报告
carry-report-label = 文字报告
carry-pictures-hint = 长按图片即可保存。
carry-picture-alt = 报告图片，第{ $number }张，共{ $count }张。“文字报告”给出相同内容。
carry-no-pictures = 此浏览器无法绘制图片。请取用文字报告。

keeping-label = 在关闭此标签页之前保留我的答案
keeping-says = 手机可能会丢弃后台页面。选择此项后，您的答案、勾选和保留的副本写入此标签页的历史记录，页面恢复时随之恢复。使用此标签页的人可以读到；会恢复已关闭标签页的浏览器也可能将其恢复。在此期间，浏览器自身的后退键会离开本工具，请使用页面上的“返回”。
