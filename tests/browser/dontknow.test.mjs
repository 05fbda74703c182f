// One who knows nothing is told something useful, and never that anything is encouraged.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES, firmHeadline, opened, walk } from './harness.mjs';
import { words } from './words.mjs';

for (const language of LANGUAGES) {
  test(`${language}: "I don't know" everywhere never reads as encouraged or permitted`, () =>
    opened('chromium', { language }, async ({ page }) => {
      const met = await walk(page);
      assert.ok(met.length > 0, 'no question was asked');
      assert.ok(!['encouraged', 'permitted'].includes(await firmHeadline(page)));
      assert.equal((await page.$$('#app [data-headline=encouraged], #app [data-headline=permitted]')).length, 0);
      // What is always banned, the three facts to find, whom to ask: each seen, none in a fold.
      const say = words(language);
      const said = await page.$eval('#app main .banned', (one) => ({ text: one.innerText, seen: one.checkVisibility(), folded: one.closest('.fold-body') !== null }));
      assert.ok(said.seen && !said.folded);
      const banned = ['pow', 'host', 'sell', 'shares', 'token', 'exchange', 'stake'].map((one) => `ui-banned-${one}`);
      const facts = ['mechanisms', 'streams', 'where'].map((one) => `ui-find-${one}`);
      for (const id of ['ui-banned-title', ...banned, 'ui-find-title', ...facts, 'ui-whom', 'ui-find-whom']) assert.ok(said.text.includes(say(id)), `${id} is not said: ${said.text}`);
    }));
}
