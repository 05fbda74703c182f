# Side by side on the result: what is seen or said first, and what decides.

beside-seen = An inspector sees first
beside-decides = What decides today
beside-each = What decides, activity by activity
beside-none = None of the above gives an activity a good lane by itself. What decides is what runs, who pays, and in what:
beside-said = What you say
beside-done = What you do
