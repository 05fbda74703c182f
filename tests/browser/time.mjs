// Time that a test turns by hand, put into a page ahead of every script.

/** Replaces the page's clock and its intervals. `pass(ms)` lets time go by, intervals included;
 * `sleep(ms)` is a closed lid: time goes by and nothing runs. */
export const byHand = () => {
  const RealDate = Date;
  // Noon: what a test lets go by is not to end in another day because of the hour it runs at.
  let now = new RealDate().setHours(12, 0, 0, 0);
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      if (parts.length === 0) super(now);
      else super(...parts);
    }

    static now() { return now; }
  };
  const running = new Map();
  let last = 1_000_000;
  globalThis.setInterval = (call, every) => {
    last += 1;
    running.set(last, { call, every, due: now + every });
    return last;
  };
  globalThis.clearInterval = (id) => { running.delete(id); };
  globalThis.pass = (ms) => {
    const end = now + ms;
    for (;;) {
      const next = [...running.values()].sort((a, b) => a.due - b.due)[0];
      if (!next || next.due > end) break;
      now = Math.max(now, next.due);
      // As in a browser, calls that were missed are not made up for.
      next.due = now + next.every;
      next.call();
    }
    now = end;
  };
  globalThis.sleep = (ms) => { now += ms; };
  globalThis.printed = 0;
  globalThis.print = () => { globalThis.printed += 1; };
  let hidden = false;
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  globalThis.lookAway = (away) => { hidden = away; document.dispatchEvent(new Event('visibilitychange')); };
};

export const seconds = (page, n) => page.evaluate((ms) => globalThis.pass(ms), n * 1000);

/** In the page, ahead of its scripts: the turns of the worker (parts/worker.rs) are held until they
 * are released; the view has turns of its own, which are not. */
export const held = () => {
  const later = globalThis.setTimeout.bind(globalThis);
  const stop = globalThis.clearTimeout.bind(globalThis);
  let waiting = [];
  globalThis.holding = true;
  globalThis.setTimeout = (call, after, ...rest) => {
    if (!globalThis.holding || after !== 1) return later(call, after, ...rest);
    waiting.push(call);
    return -waiting.length;
  };
  globalThis.clearTimeout = (id) => {
    if (id < 0) waiting[-id - 1] = undefined;
    else stop(id);
  };
  globalThis.release = () => {
    globalThis.holding = false;
    for (const call of waiting) if (call) later(call, 1);
    waiting = [];
  };
};
