// One who knows nothing is told something useful, and never that anything is encouraged.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES, firmHeadline, opened, walk } from './harness.mjs';

for (const language of LANGUAGES) {
  test(`${language}: "I don't know" everywhere never reads as encouraged or permitted`, () =>
    opened('chromium', { language }, async ({ page }) => {
      const met = await walk(page);
      assert.ok(met.length > 0, 'no question was asked');
      assert.ok(!['encouraged', 'permitted'].includes(await firmHeadline(page)));
      assert.equal((await page.$$('#app [data-headline=encouraged], #app [data-headline=permitted]')).length, 0);
      const said = await page.$eval('#app main', (main) => main.innerText.trim().length);
      assert.ok(said > 200, `the result says next to nothing (${said} characters)`);
    }));
}
