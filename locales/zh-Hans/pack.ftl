# 律师资料包。
pack-title = 律师资料包
pack-lede = 包括：报告全文、每一问题及您的回答、律师所需材料清单，以及可供机器读取的案情数据。请勾选您已有的材料，然后打印，或保存为一个无需网络即可打开的文件。
pack-open = 律师资料包：查看全部
pack-save = 保存为一个文件
pack-papers = 需携带的材料
pack-papers-lede = 请勾选已有的材料。缺少材料并非过错，律师需要知道缺哪些。切勿为本清单制作或改动任何材料。
pack-required = 应办理的许可与备案
pack-none-required = 就所述事实，尚无确定应办理的许可或备案。
pack-questions = 问题与您的回答
pack-questions-lede = 列出全部适用的问题及其选项，打勾者为您的回答。
pack-chosen = 已选：
pack-not-chosen = 未选：
pack-machine = 供机器读取的案情
pack-machine-lede = 以数据形式记录的回答。另存为文件后，本工具可再次读取。
