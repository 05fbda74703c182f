// Runs before the first paint. The page holds its first screen in three languages; this shows the
// reader's one. Where scripts are off, all three stay visible, one after another.
(function () {
  'use strict';
  var root = document.documentElement;
  var wished = (navigator.languages && navigator.languages.length) ? navigator.languages : [navigator.language || 'en'];
  var chosen = 'en';
  for (var i = 0; i < wished.length; i += 1) {
    var main = String(wished[i]).toLowerCase().split('-')[0];
    if (main === 'zh') { chosen = 'zh-Hans'; break; }
    if (main === 'pt') { chosen = 'pt-BR'; break; }
    if (main === 'en') { break; }
  }
  root.lang = chosen;
  root.setAttribute('data-lang', chosen);

  // At a stand: large type from the first paint on (src/session/idle.rs says what its address is).
  if (/^#stand(=|$)/.test(location.hash)) { root.setAttribute('data-stand', ''); }

  // A click on a button of the first screen before the program runs is remembered, and given to
  // the button that replaces it.
  window.lmcEarly = '';
  document.addEventListener('click', function (event) {
    if (root.hasAttribute('data-started')) { return; }
    var button = event.target.closest && event.target.closest('#app [data-action]');
    if (!button) { return; }
    window.lmcEarly = '[data-action="' + button.getAttribute('data-action') + '"]';
    var which = button.getAttribute('data-example');
    if (which) { window.lmcEarly += '[data-example="' + which + '"]'; }
  }, true);
})();
