// What happens to a page in the middle of a case: it is turned, left and come back to, printed and the
// print given up. Nothing of the case may be lost, nothing may stick out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BROWSERS, opened, pageName, press, quiet, reply } from './harness.mjs';

/** To the first question with a field, a figure half typed. */
async function halfTyped(page) {
  await page.click('#app [data-example="ai-studio-at-night"]');
  await page.waitForSelector('#app main[data-page=result]');
  await press(page, 'review');
  await press(page, 'change"][data-question="hardware.kwh-month');
  const field = await page.$('#app main input[type=text]');
  await field.click({ count: 3 });
  await field.type('4321');
}

const state = (page) => page.evaluate(() => ({
  question: document.querySelector('#app main').dataset.question,
  typed: document.querySelector('#app main input[type=text]')?.value,
  focused: document.activeElement?.name ?? '',
  wide: document.documentElement.scrollWidth > innerWidth,
}));

for (const browser of BROWSERS) {
  test(`${browser}: a phone that is turned keeps what is typed and where the writer was`, () =>
    opened(browser, { width: 360, height: 740 }, async (session) => {
      const { page } = session;
      await halfTyped(page);
      const before = await state(page);
      assert.equal(before.typed, '4321');
      for (const [width, height] of [[740, 360], [360, 740]]) {
        await page.setViewport({ width, height });
        await page.waitForFunction((wanted) => innerWidth === wanted, {}, width);
        assert.deepEqual(await state(page), { ...before, wide: false });
      }
      await quiet(session);
    }));

  test(`${browser}: a page left and come back to by the browser’s own Back has the case, or begins anew; it never breaks`, () =>
    opened(browser, { from: 'http' }, async ({ page, seen }) => {
      await page.evaluate(() => {
        addEventListener('pageshow', (event) => { globalThis.returned = event.persisted; });
        globalThis.mark = 'the same page';
      });
      await press(page, 'start');
      const question = await page.$eval('#app main', (main) => main.dataset.question);
      await reply(page, question, 'founder');
      await press(page, 'continue');
      const next = await page.$eval('#app main', (main) => main.dataset.question);
      await page.goto('about:blank');
      // A page out of the cache does not load again, so nothing but its sight is waited for.
      await page.evaluate(() => { setTimeout(() => history.back()); });
      await page.waitForSelector('html[data-started]');
      if (await page.evaluate(() => globalThis.mark === 'the same page')) {
        // Out of the browser's cache of pages: everything is where it was.
        await page.waitForFunction(() => globalThis.returned === true);
        assert.equal(await page.$eval('#app main', (main) => main.dataset.question), next);
        await press(page, 'back');
        assert.equal(await page.$eval('#app main input:checked', (one) => one.value), 'founder');
      } else {
        // Loaded anew: nothing is kept that was not asked for.
        assert.equal(await pageName(page), 'start');
        await press(page, 'start');
        assert.equal(await page.$$eval('#app main input:checked', (all) => all.length), 0);
      }
      // Firefox asks for an icon of its own on the way back, and says that the policy refused it.
      assert.deepEqual(seen.errors.filter((one) => !one.includes('/favicon.ico')), []);
    }));

  test(`${browser}: a print that is given up leaves the page as it was`, () =>
    opened(browser, { before: () => { globalThis.print = () => { for (const type of ['beforeprint', 'afterprint']) globalThis.dispatchEvent(new Event(type)); }; } }, async (session) => {
      const { page } = session;
      await page.click('#app [data-example="validator-office"]');
      await page.waitForSelector('#app main[data-page=result]');
      const shown = () => page.evaluate(() => ({
        classes: document.documentElement.className,
        text: document.querySelector('#app main').innerText,
        open: document.querySelectorAll('#app .fold-button[aria-expanded=true]').length,
      }));
      // Everything is worked out: what changes now, printing changed.
      await page.waitForFunction(() => !document.querySelector('#app [data-ready=false]'));
      const before = await shown();
      for (let times = 0; times < 3; times += 1) {
        await page.evaluate(() => new Promise((done) => {
          addEventListener('afterprint', () => setTimeout(done), { once: true });
          document.querySelector('#app [data-action=print]').click();
        }));
        assert.deepEqual(await shown(), before);
      }
      await press(page, 'review');
      await quiet(session);
    }));
}
