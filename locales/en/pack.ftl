# The counsel pack.
pack-title = Counsel pack
pack-lede = The report, every question with your answer, the papers counsel asks for, and the case for a machine. Tick the papers you have. Then print it, or keep it as one file that opens without a network.
pack-open = Counsel pack: See all of it
pack-save = Keep as one file
pack-papers = Papers to bring
pack-papers-lede = Tick what you have. A missing paper is no fault; counsel wants to know which are missing. Never make or change a paper for this list.
pack-required = Licences and filings that apply
pack-none-required = On the facts given, no licence or filing is required for certain.
pack-questions = The questions and your answers
pack-questions-lede = Every question that applied, with all its choices. A ticked box is your answer.
pack-chosen = Chosen:
pack-not-chosen = Not chosen:
pack-machine = The case for a machine
pack-machine-lede = The answers as data. The check reads them again when saved as a file.
