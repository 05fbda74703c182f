// The program breaks down in the middle of a case: plain words in the reader's language, and the
// answers can still be saved. The breakdown is real: the browser refuses an insertion, the view panics.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BROWSERS, languagesIn, opened, press, reply } from './harness.mjs';

/** Answers the first question, then lets every insertion into the page fail, and goes on. */
async function breakDown(page, answered) {
  if (answered) {
    await press(page, 'start');
    await reply(page, 'person.role', 'founder');
    await press(page, 'continue');
  }
  await page.evaluate(() => {
    const refuse = () => { throw new DOMException('refused', 'HierarchyRequestError'); };
    Node.prototype.insertBefore = refuse;
    Node.prototype.appendChild = refuse;
  });
  await page.click(`#app [data-action="${answered ? 'back' : 'start'}"]`);
  await page.waitForSelector('html[data-failed="crashed"]');
  await page.evaluate(() => {
    // The link to save must be put somewhere.
    delete Node.prototype.insertBefore;
    delete Node.prototype.appendChild;
    const frame = document.querySelector('body');
    Node.prototype.appendChild = function (node) { (this ?? frame).append(node); return node; };
  });
}

for (const browser of BROWSERS) {
  for (const language of languagesIn(browser)) {
    test(`${browser}, ${language}: after a breakdown the answers can be saved`, () =>
      opened(browser, { language }, async ({ page }) => {
        await breakDown(page, true);
        const shown = await page.evaluate(() => ({
          app: document.querySelector('#app').getClientRects().length,
          notices: [...document.querySelectorAll('.crash')].filter((one) => one.getClientRects().length > 0).map((one) => one.closest('[lang]').lang),
          focus: document.activeElement.className,
        }));
        assert.deepEqual(shown, { app: 0, notices: [language], focus: 'page crash' });
        const saved = await page.evaluate(async () => {
          const made = new Promise((done) => { URL.createObjectURL = (blob) => { done(blob); return 'data:,'; }; });
          [...document.querySelectorAll('[data-crash="save"]')].find((one) => one.getClientRects().length > 0).click();
          return (await made).text();
        });
        assert.equal(JSON.parse(saved).answers['person.role'], 'founder');
        const copied = await page.$$eval('.crash textarea', (areas) => areas.find((one) => one.getClientRects().length > 0).value);
        assert.equal(copied, saved);
      }));
  }

  test(`${browser}: a breakdown before any answer offers nothing to save`, () =>
    opened(browser, {}, async ({ page }) => {
      await breakDown(page, false);
      const offered = await page.$$eval('[data-crash="save"]', (buttons) => buttons.filter((one) => one.getClientRects().length > 0).length);
      assert.equal(offered, 0);
    }));
}
