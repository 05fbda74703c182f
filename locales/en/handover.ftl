# A case that leaves the page and comes back: file, link, code, text, pictures.

address-seconds = The address names a stand with an idle time this page cannot use. It takes whole seconds from 40 to 3600, such as #stand=120. Until then the usual idle time applies.
address-id = The address names a page that is written in a way this tool does not use. Here is the start page instead.

opened-way = Open a case you kept: a file, a link or the text of a code
opened-title = Open a case
opened-ways = What do you want to open?
opened-another = Open another one
opened-lede = The case is looked at on this page and nowhere else. It replaces nothing until you say so.
opened-file-label = A saved file
opened-drop = You can also drop the file anywhere on this page.
opened-paste-label = A link, or the text of a code
opened-paste-go = Open what I pasted

opened-match = Match
opened-match-says = The case was assessed on { $date } under rules { $version }. This page has the same rules. The answers arrived whole, and today they give the same verdict.
opened-rules-changed = The rules have changed
opened-rules-changed-says = The case was assessed on { $date } under rules { $version }. This page has rules { $today }. Its answers were assessed anew.
opened-rules-changed-plain = The answers were given under rules { $version }. This page has rules { $today }. They were assessed anew.
opened-day-changed = The same rules, but another day
opened-day-changed-says = The case was assessed on { $date } under rules { $version }, which this page has too. On today’s date they give another verdict, because rules go out of date.
opened-answers-only = Answers without a verdict
opened-answers-only-says = The file holds answers, but no verdict to compare. The answers can be assessed here.
opened-damaged = Damaged, or not a case
opened-damaged-says = Something is wrong with what you opened. Nothing was lost on this page.

opened-empty = Nothing is there. Choose a file, or paste a link or a text.
opened-foreign = It is no case of this tool. A case is a file that this tool saved, a link with “#case=”, or a text that begins with “light-mining-case:”.
opened-too-long = It is far larger than any case of this tool.
opened-changed = Characters were changed, added or lost on the way. Ask for the case again, best as a file.
opened-newer = A newer version of this tool made it. Open it there.
opened-file-syntax = The file cannot be read from line { $line } on. Its end is missing, or something in it was changed. Ask for it again, or open another copy.
opened-file-unanswered = The file holds no answers.
opened-file-entry = The entry “{ $entry }” is not as this tool writes it. It was changed, or written by hand.
opened-not-option = In the answer to “{ $question }”: not among the options it offers.
opened-not-number = In the answer to “{ $question }”: not a number it takes.
opened-not-month = In the answer to “{ $question }”: not a month it takes.
opened-not-machines = In the answer to “{ $question }”: not a list of machines it takes.
opened-verdict = The verdict in it does not follow from its answers under the rules it names. One of them was altered.

opened-moved-title = What moved
opened-moved-row = { $activity }: then { $before }; today { $now }
opened-moved-none = No verdict moved.
opened-moved-unknown = What came holds no verdict, so nothing can be compared.
opened-absent = not among the activities
opened-firm = The whole firm
opened-gone-activity = An activity that these rules no longer name
opened-lost-title = What could not be kept
opened-lost-named = A question that is not asked here: { $question }
opened-lost-question = An answer to a question that is no longer asked
opened-lost-answer = The answer no longer fits this question, which is open again: { $question }
opened-lost-part = An option that is no longer offered was left out: { $question }
opened-new-options = Options that were not offered then are marked “not sure”. None of them was taken for a no.
opened-proves-not = A match does not show who answered, or that the facts are true.
opened-history = It came in the page’s address. It was taken out of the address as soon as it was read. Your browser’s history may keep it all the same.
opened-replaces = If you go on, it replaces the case you have open. Until then your case is untouched.
opened-untouched = The case you have open is untouched.
opened-take = Go on with this case
opened-take-damaged = Go on with the answers that could be read
opened-stay = Keep the case I have open
opened-save-present = Save the case I have open

carry-title = Take this case with you
carry-lede = Whoever gets the code, the link or the text below sees your facts. They are not privileged and may be demanded from you.
carry-code-title = The case as a code
carry-code-label = A QR code that holds your answers and the verdict
carry-code-link = The camera of a telephone opens the case at { $address }.
carry-code-text = The camera of a telephone shows the case as a text. Copy it and paste it under “Open a case”. Do not search for it: the search engine would get your answers.
carry-privilege = The code holds your facts. It is not privileged and may be demanded from you.
carry-code-caption = The case as a code: it holds the facts.
carry-proves = What the code proves: under rules { $version } (digest { $rules }) the answers in it gave this verdict (digest { $verdict }) on { $date }. Opened in this tool, it is checked again.
carry-proves-not = What it does not prove: who answered, that the facts are true, or that no one made another code with other answers.
carry-too-large = This case is too large for a code or a link. Save it as a file.
carry-link-label = A link to this case
carry-link-hint = The case stands behind the #. A browser does not send that part to the server, but histories and chat programs keep it.
carry-text-label = The case as a text
carry-text-hint = No public address is set up for this page, so there is no link. The text can be pasted under “Open a case”. Chat programs keep what you send.
carry-copy = Copy
carry-copied = Copied.
carry-not-copied = This browser did not copy it. The text is selected: copy it with a long press or the keyboard.
carry-report-title = The report as text or pictures
carry-report-lede = For a browser that can neither print nor save.
carry-limited = This browser seems unable to print or to save files, as is common inside chat programs. You can take the report as text or as pictures, or show the code to another device. Or open this page in your usual browser; your answers do not go along.
carry-without = Leave out my facts, the code and the case
carry-as-text = Report as text
carry-as-pictures = Report as pictures
carry-report-label = The report as text
carry-pictures-hint = Press and hold a picture to keep it.
carry-picture-alt = Report, picture { $number } of { $count }. “Report as text” gives the same words.
carry-no-pictures = This browser draws no pictures. Take the report as text.

keeping-label = Keep my answers in this tab until I close it
keeping-says = A telephone may drop a page in the background. With this choice your answers, ticks and a copy you keep are written into this tab’s history, and come back when the page does. Whoever uses the tab can read them, and a browser that brings back closed tabs may bring them back too. Meanwhile the browser’s own Back leaves this tool: use “Back” on the page.
