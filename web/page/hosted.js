// Only where the page is hosted: the worker that keeps it for offline use, and the manifest that
// lets it be installed. Never from disk, never in a frame; neither carries an answer.
(function () {
  'use strict';
  if (location.protocol !== 'https:' || window.top !== window.self) { return; }
  var worker;
  try { worker = navigator.serviceWorker; } catch (refused) { return; }
  if (!worker) { return; }

  var manifest = document.createElement('link');
  manifest.rel = 'manifest';
  manifest.href = 'manifest.webmanifest';
  document.head.appendChild(manifest);

  // The policy admits one script address, this one, and only from this rule.
  var address = 'sw.js';
  if (window.trustedTypes) {
    address = window.trustedTypes.createPolicy('lmc-worker', {
      createScriptURL: function (wished) {
        if (wished !== 'sw.js') { throw new Error('not our worker'); }
        return wished;
      }
    }).createScriptURL(address);
  }
  worker.register(address).catch(function () { /* The page works without it. */ });
})();
