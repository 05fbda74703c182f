# 离线使用与新版本。

offline-copy = 保存本页面的离线副本
offline-copy-says = 一个文件，与原件完全相同，不含您的答案。可从硬盘或者U盘直接打开，无须联网。
offline-digest = 该文件的SHA-256值。请与发布者另行公布的数值核对：
offline-update-label = 本页面有新版本
offline-update = 本页面的新版本已备好。您正在查看的版本可以继续使用。
offline-update-take = 打开新版本
