// What analytics, session replay and tag managers do, all at once: everything that a script of this
// page can get at goes into `recorded`. A test looks for answers in it and must find none.
window.recorded = [];
window.shadows = [];
(() => {
  const seen = new WeakSet();
  const text = (value) => {
    if (typeof value === 'string') return value;
    try {
      return JSON.stringify(value, (key, inner) => {
        if (inner && typeof inner === 'object') {
          if (seen.has(inner)) return '';
          seen.add(inner);
        }
        return inner;
      });
    } catch (refused) {
      return String(refused.name);
    }
  };
  const record = (what, value) => window.recorded.push(`${what}: ${text(value)}`);

  // Closed shadow roots, opened.
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, { ...options, mode: 'open' });
    window.shadows.push(root);
    return root;
  };

  // Every message, on the window and on every port.
  addEventListener('message', (event) => record('message', event.data), true);
  const post = MessagePort.prototype.postMessage;
  MessagePort.prototype.postMessage = function (...sent) {
    record('port out', sent[0]);
    return post.apply(this, sent);
  };
  const onmessage = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage');
  Object.defineProperty(MessagePort.prototype, 'onmessage', {
    ...onmessage,
    set(handler) {
      onmessage.set.call(this, (event) => {
        record('port in', event.data);
        handler.call(this, event);
      });
    },
  });

  // Every event that bubbles this far, every dispatched one, every request, every entry of time.
  for (const type of ['click', 'input', 'change', 'submit', 'keydown', 'keyup', 'keypress', 'pointerdown', 'pointerup', 'focusin', 'focusout', 'copy', 'selectionchange', 'beforeinput', 'scroll', 'blur', 'hashchange', 'popstate']) {
    addEventListener(type, (event) => record(type, [event.key, event.data, event.target?.value, event.target?.textContent?.slice(0, 200), event.target?.nodeName]), true);
  }
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    record(`dispatched ${event.type}`, event.detail);
    return dispatch.call(this, event);
  };
  for (const name of ['fetch', 'open', 'print']) {
    const own = window[name];
    window[name] = (...sent) => {
      record(name, sent);
      return own?.apply(window, sent);
    };
  }
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => record('timed', entry.toJSON()))).observe({ entryTypes: ['resource', 'navigation', 'mark', 'measure'] });
  new MutationObserver((changes) => changes.forEach((change) => record('changed', [change.target.nodeName, change.attributeName, change.target.textContent?.slice(0, 200)]))).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('storage', (event) => record('storage', [event.key, event.newValue]));
  addEventListener('securitypolicyviolation', (event) => record('violation', event.blockedURI));
})();
