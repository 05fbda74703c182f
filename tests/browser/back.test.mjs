// The browser's own Back and Forward: one press is one step that can be seen, also once a case was
// started over, was kept, or the page was opened anew.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BROWSERS, across, opened, pageName, press, reply } from './harness.mjs';

const BEFORE = 'data:text/html,<title>before</title>';

/** Opens the page once more, behind another one in the same tab, and answers two questions. */
async function begun(page) {
  const own = page.url();
  await page.goto(BEFORE);
  await page.goto(own, { waitUntil: 'load' });
  await page.waitForSelector('html[data-started]');
  await press(page, 'start');
  for (let at = 0; at < 2; at += 1) {
    await reply(page, 'any', await page.$eval('#app main input', (input) => input.value));
    await press(page, 'continue');
  }
}

/** The visit has come to its first entry. */
const home = (page) => across(page, () => history.state === 0, 'the visit did not come to its first entry');

/** Presses Back once; what is then seen is the page before. */
async function leaves(page) {
  // Not before the browser has answered: the page that it asks is then gone.
  await page.evaluate(() => { setTimeout(() => history.back()); });
  await across(page, () => document.title === 'before', 'one press of Back shows nothing new');
}

for (const browser of BROWSERS) {
  for (const keeping of [false, true]) {
    test(`${browser}: started over, Back leaves the page with one press${keeping ? ', after a kept case too' : ''}`, () =>
      opened(browser, { from: 'http' }, async ({ page }) => {
        await begun(page);
        await press(page, 'review');
        await press(page, 'result');
        if (keeping) {
          await page.click('#keeping');
          await page.waitForFunction(() => Array.isArray(history.state));
          await press(page, 'review');
          await press(page, 'result');
        }
        await press(page, 'restart');
        await home(page);
        await leaves(page);
      }));
  }

  test(`${browser}: started over, nothing is ahead, and a new case has its own way back`, () =>
    opened(browser, { from: 'http' }, async ({ page }) => {
      await begun(page);
      await press(page, 'review');
      await press(page, 'result');
      await press(page, 'restart');
      await home(page);
      // Forward leads to what was let go, and back at once.
      await page.evaluate(() => new Promise((done) => {
        let seen = 0;
        addEventListener('popstate', () => { seen += 1; if (seen === 2) done(); });
        history.forward();
      }));
      await home(page);
      assert.equal(await pageName(page), 'start');
      await press(page, 'start');
      assert.equal(await page.$$eval('#app main input:checked', (all) => all.length), 0);
      await press(page, 'review');
      for (const name of ['question', 'start']) {
        await page.evaluate(() => { history.back(); });
        await page.waitForSelector(`#app main[data-page=${name}]`);
      }
      await leaves(page);
    }));

  test(`${browser}: opened anew in the middle of a case, Back leaves the page with one press, and Forward leads to it again`, () =>
    opened(browser, { from: 'http' }, async ({ page }) => {
      await begun(page);
      await page.reload({ waitUntil: 'load' });
      await page.waitForSelector('html[data-started]');
      assert.equal(await pageName(page), 'start');
      await leaves(page);
      await page.evaluate(() => { setTimeout(() => history.forward()); });
      await across(page, () => document.querySelector('html[data-started] #app main[data-page=start]') !== null, 'Forward does not lead to it again');
      await press(page, 'start');
    }));
}
