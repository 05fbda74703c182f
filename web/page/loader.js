// Starts the program that this page carries: turns its text back into bytes, compiles while the rest
// of the page still arrives, and starts once words and law are there. Whatever fails leaves the first
// screen as it is and shows the paper form in the reader's language (page.css, data-failed).
(function () {
  'use strict';
  var root = document.documentElement;

  function failed(why) {
    root.setAttribute('data-failed', why);
    var notice = document.querySelector('[data-fallback="' + root.lang + '"]');
    if (notice) { notice.setAttribute('role', 'status'); }
  }

  // What the visitor would lose if the program broke down. A variable: it ends with the tab.
  var kept = '';
  window.lmcKeep = function (text) { kept = text; };

  function anew() { location.reload(); }

  // Once only: a dead program may break again with every further click.
  window.lmcCrashed = function () {
    if (root.getAttribute('data-failed') === 'crashed') { return; }
    root.setAttribute('data-failed', 'crashed');
    // At a stand nobody would wipe what is left on the screen.
    if (root.hasAttribute('data-stand') && root.hasAttribute('data-started')) {
      anew();
      return;
    }
    var notice = document.querySelector('[data-fallback="' + root.lang + '"] .crash');
    if (!notice) { return; }
    notice.querySelector('[data-crash-answers]').hidden = !kept;
    notice.querySelector('textarea').value = kept;
    notice.focus();
    window.scrollTo(0, 0);
  };

  window.addEventListener('error', function (event) {
    if (typeof WebAssembly === 'object' && event.error instanceof WebAssembly.RuntimeError) { window.lmcCrashed(); }
  });

  document.addEventListener('click', function (event) {
    var button = event.target.closest && event.target.closest('button[data-crash]');
    if (!button) { return; }
    if (button.getAttribute('data-crash') === 'reload') { anew(); return; }
    var link = document.createElement('a');
    link.setAttribute('href', URL.createObjectURL(new Blob([kept], { type: 'application/json' })));
    link.download = 'light-mining-case.json';
    document.body.appendChild(link);
    link.click();
    link.remove();
  });

  function arrived() {
    return new Promise(function (resolve) {
      if (document.readyState !== 'loading') { resolve(); return; }
      document.addEventListener('DOMContentLoaded', function () { resolve(); }, { once: true });
    });
  }

  function piece(text, byte, bytes, from, end) {
    for (var at = from; at < end; at += 1) { bytes[at] = byte[text.charCodeAt(at + 256)]; }
  }

  // The text begins with its alphabet: 256 characters, the first of which stands for byte 0. A turn
  // for each piece of it: undoing all at once would hold up what is painted. The first are slow.
  function unpacked() {
    var text = document.getElementById('lmc-wasm').textContent;
    var byte = new Uint8Array(512);
    for (var i = 0; i < 256; i += 1) { byte[text.charCodeAt(i)] = i; }
    var bytes = new Uint8Array(text.length - 256);
    return new Promise(function (resolve) {
      function next(from, many) {
        var end = Math.min(from + many, bytes.length);
        piece(text, byte, bytes, from, end);
        if (end < bytes.length) { setTimeout(next, 0, end, 2 * many); } else { resolve(bytes); }
      }
      next(0, 50000);
    });
  }

  // The program starts in turns of its own and then says so, or why it does not (src/browser/start.rs).
  function start(program) {
    return new Promise(function (resolve, reject) {
      window.lmcStarted = function (whyNot) { if (whyNot) { reject(whyNot); } else { resolve(); } };
      // What a turn throws reaches nobody else; it comes through the program. Others may throw meanwhile.
      window.addEventListener('error', function (event) {
        if (event.error && /wasm/.test(event.error.stack)) { reject(event.message); }
      });
      wasm_bindgen({ module_or_path: program }).catch(reject);
    }).then(function () {
      root.setAttribute('data-started', '');
      if (window.lmcEarly) {
        var button = document.querySelector('#app ' + window.lmcEarly);
        if (button) { button.click(); }
      }
    });
  }

  if (typeof WebAssembly !== 'object') {
    failed('unsupported');
    return;
  }
  Promise.all([unpacked().then(function (bytes) { return WebAssembly.compile(bytes); }), arrived()])
    .then(function (both) { return start(both[0]); })
    .catch(function (error) {
      if (!root.hasAttribute('data-failed')) { failed('broken'); }
      console.error('the program did not start: ' + error);
    });
})();
