// The page can be put together again, byte for byte, from what it carries: the offline copy.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { BROWSERS, PAGE, opened, walk } from './harness.mjs';

for (const browser of BROWSERS) {
  test(`${browser}: after a whole case the page still holds its own file`, () =>
    opened(browser, {}, async ({ page }) => {
      await walk(page);
      const joined = await page.evaluate(() => {
        const pieces = JSON.parse(document.getElementById('lmc-self').textContent);
        return pieces.map((piece, at) => (at % 2 === 0 ? piece : document.getElementById(piece).textContent)).join('');
      });
      assert.equal(joined, readFileSync(PAGE, 'utf8'));
    }));
}
