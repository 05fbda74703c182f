// Nothing leaves: after the page has loaded, a whole case over http makes no request. From disk:
// disk.test.mjs; hosted with its worker: hosted.test.mjs; in a frame: embed.test.mjs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BROWSERS, opened, quiet, walk } from './harness.mjs';

for (const browser of BROWSERS) {
  test(`${browser}: a whole case over http makes no request after the first`, () =>
    opened(browser, { from: 'http' }, async (session) => {
      const met = await walk(session.page);
      assert.ok(met.length > 0, 'no question was asked');
      await quiet(session);
      const timed = await session.page.evaluate(() => performance.getEntriesByType('resource').filter((entry) => !entry.name.startsWith('data:')).map((entry) => entry.name));
      assert.deepEqual(timed, [], 'what the browser itself timed');
      const kept = await session.page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie.length]);
      assert.deepEqual(kept, [0, 0, 0], 'something was stored without being asked');
    }));
}
