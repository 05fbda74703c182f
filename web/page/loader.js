// Starts the program that this page carries: undoes base64 and gzip, compiles while the rest of the
// page still arrives, and starts once words and law are there. Whatever fails leaves the first
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

  function unpacked() {
    var text = atob(document.getElementById('lmc-wasm').textContent);
    var bytes = new Uint8Array(text.length);
    for (var i = 0; i < text.length; i += 1) { bytes[i] = text.charCodeAt(i); }
    var stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Response(stream).arrayBuffer();
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

  if (typeof WebAssembly !== 'object' || typeof DecompressionStream !== 'function') {
    failed('unsupported');
    return;
  }
  Promise.all([unpacked().then(function (bytes) { return WebAssembly.compile(bytes); }), arrived()])
    .then(function (both) { return start(both[0]); })
    .catch(function (error) {
      failed('broken');
      console.error('the program did not start: ' + error);
    });
})();
