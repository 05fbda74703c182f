// The page loads: one request, no errors, from disk and over http, in both browsers.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { BROWSERS, LANGUAGES, PAGE, opened, pageName, quiet } from './harness.mjs';

for (const browser of BROWSERS) {
  for (const from of ['file', 'http']) {
    test(`${browser}, ${from}: starts with one request and no error`, () =>
      opened(browser, { from }, async (session) => {
        assert.equal(await pageName(session.page), 'start');
        await quiet(session);
      }));
  }

  for (const language of LANGUAGES) {
    test(`${browser}, ${language}: the first screen is in the reader's language`, () =>
      opened(browser, { language }, async ({ page }) => {
        assert.equal(await page.evaluate(() => document.documentElement.lang), language);
      }));
  }
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
