# A case that leaves the page and comes back: file, link, code, text, pictures.

address-seconds = The address names a stand with an idle time this page cannot use. It takes whole seconds from 40 to 3600, such as #stand=120. Until then the usual idle time applies.
address-id = The address names a page that is written in a way this tool does not use. Here is the start page instead.
