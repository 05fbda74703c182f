// Only where the page is hosted: the worker that keeps it for offline use, and the manifest that
// lets it be installed. Neither from disk nor in a frame; neither carries an answer.
//
// A newer version waits until the visitor asks for it: then, and only then, the page is opened anew.
// The offer stands on the start page (src/ui/pages/start.rs) and shows while `data-update` is set.
(function () {
  'use strict';
  // The policy admits one script address, this one, and only from this rule. Made wherever the page
  // stands: a rule of its name can be made once, so no foreign script makes another.
  var address = 'sw.js';
  if (window.trustedTypes) {
    address = window.trustedTypes.createPolicy('lmc-worker', {
      createScriptURL: function (wished) {
        if (wished !== 'sw.js') { throw new Error('not our worker'); }
        return wished;
      }
    }).createScriptURL(address);
  }

  if (location.protocol !== 'https:' || window.top !== window.self) { return; }
  var root = document.documentElement;
  var worker;
  try { worker = navigator.serviceWorker; } catch (refused) { return; }
  if (!worker) { return; }

  // What is installed from a stand's address opens as a stand, also where that was written into an open page.
  var manifest = document.createElement('link');
  function name() { manifest.href = root.hasAttribute('data-stand') ? 'stand.webmanifest' : 'manifest.webmanifest'; }
  name();
  new MutationObserver(name).observe(root, { attributeFilter: ['data-stand'] });
  manifest.rel = 'manifest';
  document.head.appendChild(manifest);

  // Where Safari keeps a page on the home screen it asks for its picture in a way of its own.
  if ('standalone' in navigator) {
    var touch = document.createElement('link');
    touch.rel = 'apple-touch-icon';
    touch.href = 'icons/192.png';
    document.head.appendChild(touch);
  }

  function offer(registration) {
    if (registration.waiting && worker.controller) { root.setAttribute('data-update', ''); }
  }

  function anew() { location.reload(); }

  function take(registration) {
    // Taken already, in another tab.
    if (!registration.waiting) { anew(); return; }
    worker.addEventListener('controllerchange', anew, { once: true });
    registration.waiting.postMessage('take-over');
  }

  function register() {
    worker.register(address, { updateViaCache: 'none' }).then(kept).catch(function () { /* The page works without it. */ });
  }

  function kept(registration) {
    offer(registration);
    registration.addEventListener('updatefound', function () {
      var coming = registration.installing;
      if (coming) { coming.addEventListener('statechange', function () { offer(registration); }); }
    });
    document.addEventListener('click', function (event) {
      if (event.target.closest && event.target.closest('[data-action="update"]')) { take(registration); }
    });
  }

  // Once the page is whole: the worker's copy of it need not come while the page itself still does.
  if (document.readyState === 'complete') { register(); } else { window.addEventListener('load', register, { once: true }); }
})();
