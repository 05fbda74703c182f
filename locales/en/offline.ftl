# Keeping the page for use without a network, and a newer version of it.

offline-copy = Keep an offline copy of this page
offline-copy-says = One file, as it came, without your answers. It opens from a disk or a stick, without a network.
offline-digest = SHA-256 of the file. Compare it with the one its publisher gives elsewhere:
offline-update-label = A newer version of this page
offline-update = A newer version of this page is ready. The one you see goes on working.
offline-update-take = Open the newer version
