// Time that a test turns by hand, put into a page ahead of every script.

/** Replaces the page's clock and its intervals. `pass(ms)` lets time go by, intervals included;
 * `sleep(ms)` is a closed lid: time goes by and nothing runs. */
export const byHand = () => {
  const RealDate = Date;
  let now = RealDate.now();
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
