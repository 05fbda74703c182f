# On a firm's page: what stands around the check, and sharing with the firm.

frame-exposed-title = Nothing is asked here
frame-exposed = The page around this one could read what you enter. Open the check in a tab of its own.
frame-exposed-open = Open in a new tab
frame-exposed-owner = For whoever runs the page around: the frame needs a sandbox without “allow-same-origin”.
frame-restarted = The page around moved this check, and your browser started it anew. What you had answered is gone.

firm-offered = Offered on its page by { $name }. The questions, the rules and the verdicts are not the firm’s.
firm-words = Added by { $name }
firm-words-lede = These are the firm’s own words. They change no question, no rule and no verdict.
firm-contact = Contact
firm-imprint = Imprint of the firm
firm-privacy = Privacy notice of the firm
firm-new-tab = (opens in a new tab)
firm-share-note = The firm gets none of your answers. With the result you may send it something; you first see exactly what.

share-open = Share with this firm
share-heading = Share with this firm
share-lede = Nothing has been sent yet. On the next page you see exactly what would be sent, and to whom.
share-no-engagement = Sending engages nobody: the firm does not become your lawyer.
share-no-confidence = It creates no confidentiality. What you send may be demanded from you and from the firm.
share-no-conflict = A conflict check comes first. Until the firm has made it, send the contact only.
share-reach = How the firm can reach you
share-reach-hint = An e-mail address, a telephone number or a WeChat name
share-name = Your name
share-name-hint = May be left empty
share-also = Send as well
share-also-hint = Neither is needed for a first contact
share-case = All my answers, as a case file
share-result = The result, with its reasons
share-error-reach = Enter how the firm can reach you
share-error-long = Write at most { $most } characters
share-read-heading = Read what would be sent
share-to = To
share-attested = This is the address of the page around, as your browser attests it.
share-claimed = The page calls itself “{ $name }”. Nobody has checked that name.
share-scripts = Every script on that page can read what you send.
share-exactly = Exactly this is sent, and nothing else
share-tick = I have read what is sent, and to whom
share-wait = The button works once the box is ticked and the button has been in full view for two seconds. If it never works, the page around covers or alters this frame: then contact the firm yourself.
share-send = Send to { $origin }
share-sent-heading = You have sent it
share-waiting = It was handed to the page at { $origin }. That page has not answered yet.
share-confirmed = The page at { $origin } confirms that it received what you sent.
share-unconfirmed = It was handed to the page at { $origin }. That page does not confirm that anybody receives it. Contact the firm yourself.
share-again = Send something else
share-nobody = Here nobody takes what you would send: the page around does not offer it, or your browser attests no address for it.
