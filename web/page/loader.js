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

  // The program ends without a word (src/bin/pack/quiet.rs): what it threw says that it did.
  function ended(error) {
    if (typeof WebAssembly === 'object' && error instanceof WebAssembly.RuntimeError) { window.lmcCrashed(); }
  }
  window.addEventListener('error', function (event) { ended(event.error); });
  window.addEventListener('unhandledrejection', function (event) { ended(event.reason); });

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

  // A turn for each piece: undoing all at once would hold up what is painted. The first are slow.
  function inTurns(work, end, many) {
    return new Promise(function (resolve, reject) {
      function next(from, many) {
        var to = Math.min(from + many, end);
        // What a later turn throws reaches no promise by itself.
        try { work(from, to); } catch (damaged) { reject(damaged); return; }
        if (to < end) { setTimeout(next, 0, to, 2 * many); } else { resolve(); }
      }
      next(0, many);
    });
  }

  // The text begins with its alphabet: 256 characters, the first of which stands for byte 0.
  function unpacked() {
    var text = document.getElementById('lmc-wasm').textContent;
    var byte = new Uint8Array(512);
    for (var i = 0; i < 256; i += 1) { byte[text.charCodeAt(i)] = i; }
    var bytes = new Uint8Array(text.length - 256);
    return inTurns(function (from, end) { piece(text, byte, bytes, from, end); }, bytes.length, 50000)
      .then(function () { return together(bytes); });
  }

  // The program stands there in lists (src/bin/pack/streams.rs): each step says which bytes it writes
  // and from which lists figures follow; a figure ends with a byte below 128.
  function together(packed) {
    var at = 0;
    function number() {
      var value = 0;
      for (var shift = 0, next = 128; next > 127; shift += 7) {
        next = packed[at];
        value |= (next & 127) << shift;
        at += 1;
      }
      return value;
    }
    function numbers() {
      var all = [];
      for (var left = number(); left > 0; left -= 1) { all.push(number()); }
      return all;
    }

    var bytes = new Uint8Array(number());
    // Of each step: how many bytes, which, and its two lists; 0 is none. In flat tables: this is quick.
    var many = new Uint8Array(256), written = new Uint8Array(256 * 16), first = new Uint8Array(256), second = new Uint8Array(256);
    var steps = number();
    for (var step = 0; step < steps; step += 1) {
      var own = numbers(), from = numbers();
      many[step] = own.length;
      written.set(own, 16 * step);
      first[step] = from[0];
      second[step] = from[1];
    }
    var lists = numbers().map(function (length) { at += length; return packed.subarray(at - length, at); });
    var read = new Uint32Array(lists.length);
    var out = 0, body = 0;

    // A figure of a list, as it stands.
    function figure(list) {
      var figures = lists[list], place = read[list], next;
      do {
        next = figures[place];
        bytes[out] = next;
        place += 1;
        out += 1;
      } while (next > 127);
      read[list] = place;
    }

    // A function's length stands before it, in three bytes, and is known at its end.
    function close() {
      var length = out - body;
      if (body) { bytes.set([length & 127 | 128, length >> 7 & 127 | 128, length >> 14], body - 3); }
    }

    function write(from, end) {
      for (var at = from; at < end; at += 1) {
        var step = lists[2][at];
        if (step === 0) {
          close();
          out += 3;
          body = out;
        }
        for (var i = 16 * step, last = i + many[step]; i < last; i += 1) {
          bytes[out] = written[i];
          out += 1;
        }
        if (first[step]) { figure(first[step]); }
        if (second[step]) { figure(second[step]); }
      }
    }

    bytes.set(lists[0]);
    out = lists[0].length;
    return inTurns(write, lists[2].length, 10000).then(function () {
      close();
      bytes.set(lists[1], out);
      return bytes;
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
