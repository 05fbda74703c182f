# At a stand: the start screen, the end of a visit, the warning before a case is wiped.

stand-lede = Answer on this screen, alone. You get a verdict for each activity, the reasons with their authorities, and a summary to print or to carry away.
stand-choose-language = Language
stand-private-title = What becomes of your answers here
stand-private-nothing = They stay on this page. Nothing is saved on this machine and nothing is sent.
stand-private-wipe = After { $minutes } without a key or a touch the case is wiped. A warning comes at least 20 seconds before; any key or touch keeps it.
stand-private-finish = When you have finished, press “Finish and wipe”.
stand-private-paper = Others may see the screen and the printer. Take your paper with you.
stand-minutes = { $n } minutes
stand-minute = one minute
stand-seconds = { $n } seconds
stand-examples-title = Or look at an example first
stand-finish = Finish and wipe

stand-idle-title = Are you still there?
stand-idle-says = Without a key or a touch this case is wiped in { $seconds } seconds.
stand-idle-soon = Less than ten seconds left.
stand-idle-stay = Keep going
stand-idle-any = Any key or touch does the same.
