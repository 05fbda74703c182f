// The page loads: one request, no errors, from disk and over http, in both browsers. That its first screen
// is in the reader's language: journey.test.mjs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { BROWSERS, PAGE, opened, pageName, press, quiet } from './harness.mjs';

for (const browser of BROWSERS) {
  for (const from of ['file', 'http']) {
    test(`${browser}, ${from}: starts with one request and no error`, () =>
      opened(browser, { from }, async (session) => {
        assert.equal(await pageName(session.page), 'start');
        await quiet(session);
      }));
  }
}

for (const browser of BROWSERS) {
  test(`${browser}: the start reads a block a turn, and only what the first screen needs`, () =>
    opened(browser, {
      before: () => {
        let turn = 0;
        const later = globalThis.setTimeout.bind(globalThis);
        globalThis.setTimeout = (call, after, ...rest) => later(() => { turn += 1; call(...rest); }, after);
        globalThis.reads = [];
        const whole = Document.prototype.getElementById;
        Document.prototype.getElementById = function (id) {
          if (id.startsWith('lmc-')) globalThis.reads.push([id, turn]);
          return whole.call(this, id);
        };
        new MutationObserver(() => {
          if (document.documentElement.hasAttribute('data-started')) globalThis.reads.push(['started', turn]);
        }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-started'] });
      },
    }, async ({ page }) => {
      const reads = await page.evaluate(() => globalThis.reads);
      assert.deepEqual(reads.map(([what]) => what), ['lmc-wasm', 'lmc-rulebook', 'lmc-authorities', 'lmc-words', 'lmc-words-en', 'started']);
      const turns = Object.fromEntries(reads);
      const apart = ['lmc-wasm', 'lmc-rulebook', 'lmc-authorities', 'lmc-words', 'started'].map((what) => turns[what]);
      apart.reduce((before, turn) => { assert.ok(before < turn, `two in one turn: ${JSON.stringify(reads)}`); return turn; });
      // What the first result needs is prepared afterwards, and nothing of it is lost to one in a hurry.
      await press(page, 'example');
      assert.equal(await pageName(page), 'result');
    }));
}

test('the policy stands before anything it governs', () => {
  const html = readFileSync(PAGE, 'utf8');
  const at = html.indexOf('http-equiv="Content-Security-Policy"');
  assert.ok(at > 0, 'no policy');
  assert.ok(at < html.indexOf('<script'), 'a script before the policy');
  assert.ok(at < html.indexOf('<style'), 'a style before the policy');
  assert.match(html, /<meta name="referrer" content="no-referrer">/);
});

test('the policy stops a request, a form and a script that were not there when it was packed', () =>
  opened('chromium', { from: 'http' }, async ({ page, seen }) => {
    const stopped = await page.evaluate(async () => {
      const out = {};
      out.fetched = await fetch('/x').then(() => true, () => false);
      const script = document.createElement('script');
      try { script.textContent = 'window.foreign = true'; document.head.append(script); } catch { /* trusted types refuse */ }
      out.foreign = Boolean(window.foreign);
      const form = document.createElement('form');
      form.action = '/leak';
      document.body.append(form);
      form.submit();
      return out;
    });
    assert.deepEqual(stopped, { fetched: false, foreign: false });
    await page.waitForFunction(() => globalThis.violations.some((one) => one.startsWith('form-action')));
    assert.deepEqual(seen.server, ['/']);
  }));

for (const browser of BROWSERS) {
  test(`${browser}: the example that was pressed before the program runs is the one that opens`, () =>
    opened(browser, {
      before: () => document.addEventListener('DOMContentLoaded', () => document.querySelector('#app [data-example="storage-provider"]').click()),
    }, async ({ page }) => {
      await page.waitForSelector('main[data-page=result]');
      assert.ok(await page.$('#app [data-activity="storage-proof"]'), 'another example opened');
    }));
}
