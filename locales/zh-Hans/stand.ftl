# 展台：起始屏、结束、清除前的提示。

stand-lede = 请您独自在此屏幕上作答，即可看到每项活动的结论、理由与依据，并可打印或者带走摘要。
stand-choose-language = 语言
stand-private-title = 在本展台，答案的去向
stand-private-nothing = 答案只留在本页面。本机不保存任何内容，也不对外发送任何内容。
stand-private-wipe = { $minutes }内无按键或者触摸，本次内容即被清除。清除前至少20秒会有提示，按任意键或者触摸屏幕即可继续。
stand-private-finish = 用毕请按“结束并清除”。
stand-private-paper = 旁人可能看到屏幕与打印机。请带走您打印的纸张。
stand-minutes = { $n }分钟
stand-minute = 一分钟
stand-seconds = { $n }秒
stand-examples-title = 也可以先看一个示例
stand-finish = 结束并清除

stand-idle-title = 您还在吗？
stand-idle-says = 如无按键或者触摸，本次内容将在{ $seconds }秒后清除。
stand-idle-soon = 剩余不足十秒。
stand-idle-stay = 继续
stand-idle-any = 按任意键或者触摸屏幕，效果相同。
