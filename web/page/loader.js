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

  function arrived() {
    return new Promise(function (resolve) {
      if (document.readyState !== 'loading') { resolve(); return; }
      document.addEventListener('DOMContentLoaded', function () { resolve(); }, { once: true });
    });
  }

  // The text begins with its alphabet: 256 characters, the first of which stands for byte 0.
  function unpacked() {
    var text = document.getElementById('lmc-wasm').textContent;
    var byte = new Uint8Array(512);
    for (var i = 0; i < 256; i += 1) { byte[text.charCodeAt(i)] = i; }
    var bytes = new Uint8Array(text.length - 256);
    for (var at = 0; at < bytes.length; at += 1) { bytes[at] = byte[text.charCodeAt(at + 256)]; }
    return bytes;
  }

  function start(program) {
    return wasm_bindgen({ module_or_path: program }).then(function () {
      root.setAttribute('data-started', '');
      if (window.lmcEarly) {
        var button = document.querySelector('#app [data-action="' + window.lmcEarly + '"]');
        if (button) { button.click(); }
      }
    });
  }

  if (typeof WebAssembly !== 'object') {
    failed('unsupported');
    return;
  }
  Promise.all([WebAssembly.compile(unpacked()), arrived()])
    .then(function (both) { return start(both[0]); })
    .catch(function (error) {
      failed('broken');
      console.error('the program did not start: ' + error);
    });
})();
