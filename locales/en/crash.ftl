### What the page says after its program has broken down.

crash-title = This page has stopped working
crash-lede = The fault is ours, not yours. Nothing was sent anywhere. Your answers are still in this tab, until you reload or close it.
crash-then = Save first, then reload. The start page opens the saved file again. If the page stops at the same place once more, use the paper form below.
crash-save = Save my answers as a file
crash-copy = Your answers, to copy where saving does not work
crash-reload = Reload the page
