# Side by side on the result: what is seen or said first, and what decides.

beside-seen = 检查时先看到的
beside-decides = 现行法下起决定作用的
beside-each = 逐项活动，起决定作用的规则
beside-none = 以上任何一项都不能单独使业务归入合法类别。起决定作用的是：实际运行什么、谁付款、以什么支付。
beside-said = 所说
beside-done = 所做
