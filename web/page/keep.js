// "Keep an offline copy": puts the file together again, byte for byte, from the parts as they came,
// offers it as a download and says its digest. The live page cannot serve for that; it holds answers
// and whatever the browser's extensions put there. It must never read anything but those parts.
(function () {
  'use strict';

  function held(id) { return document.getElementById(id).textContent; }

  function file() {
    var pieces = JSON.parse(held('lmc-self'));
    return new TextEncoder().encode(pieces.map(function (piece, at) { return at % 2 === 0 ? piece : held(piece); }).join(''));
  }

  function offered(bytes) {
    var address = URL.createObjectURL(new Blob([bytes], { type: 'text/html' }));
    var link = document.createElement('a');
    link.setAttribute('href', address);
    link.download = 'light-mining-check.html';
    document.body.appendChild(link);
    link.click();
    link.remove();
    // Some browsers read the address only after the click is over.
    setTimeout(function () { URL.revokeObjectURL(address); }, 60000);
  }

  // Over plain http a browser computes no digest: then the place for it stays empty, and hidden.
  function shown(bytes) {
    var place = document.querySelector('[data-digest]');
    if (!place || !window.crypto || !crypto.subtle) { return; }
    crypto.subtle.digest('SHA-256', bytes).then(function (digest) {
      place.parentNode.setAttribute('data-shown', '');
      place.textContent = Array.from(new Uint8Array(digest), function (byte) { return byte.toString(16).padStart(2, '0'); }).join('');
    });
  }

  document.addEventListener('click', function (event) {
    if (!event.target.closest || !event.target.closest('[data-action="offline-copy"]')) { return; }
    var bytes = file();
    offered(bytes);
    shown(bytes);
  });
})();
