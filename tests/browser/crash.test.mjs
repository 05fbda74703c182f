// The program breaks down in the middle of a case: plain words in the reader's language, and the
// answers can still be saved; at a stand nothing of them is left on the screen. The breakdown is real: the
// browser refuses an insertion, the view panics.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BROWSERS, across, languagesIn, opened, pageName, press, reply } from './harness.mjs';
import { byHand } from './time.mjs';

/** Answers the first question. */
async function answer(page) {
  await press(page, 'start');
  await reply(page, 'person.role', 'founder');
  await press(page, 'continue');
}

/** From now on every insertion into the page fails. */
const refuse = (page) => page.evaluate(() => {
  const refused = () => { throw new DOMException('refused', 'HierarchyRequestError'); };
  Node.prototype.insertBefore = refused;
  Node.prototype.appendChild = refused;
});

/** Answers the first question, then lets every insertion into the page fail, and goes on. */
async function breakDown(page, answered) {
  if (answered) await answer(page);
  await refuse(page);
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

  // Its clock stands still: what wipes is the breakdown, not that nobody touches anything.
  test(`${browser}: at a stand a breakdown opens the page anew, with nothing of the case`, () =>
    opened(browser, { hash: '#stand', before: byHand }, async ({ page }) => {
      await answer(page);
      await page.evaluate(() => { globalThis.mark = 'before the breakdown'; });
      await refuse(page);
      // Its answer may be lost with the page that goes.
      await page.click('#app [data-action="back"]').catch(() => {});
      await across(page, () => globalThis.mark === undefined && document.documentElement.hasAttribute('data-started'), 'the page was not opened anew');
      assert.equal(await pageName(page), 'start');
      const left = await page.evaluate(() => ({
        failed: document.documentElement.getAttribute('data-failed'),
        stand: document.documentElement.hasAttribute('data-stand'),
        kept: [...document.querySelectorAll('.crash textarea')].map((area) => area.value).join(''),
        state: typeof history.state,
        stored: [localStorage.length, sessionStorage.length],
      }));
      assert.deepEqual(left, { failed: null, stand: true, kept: '', state: 'number', stored: [0, 0] });
      await press(page, 'start');
      assert.equal(await page.$$eval('#app main input:checked', (all) => all.length), 0);
    }));
}
