// A case kept until the tab closes, only where it was asked for: it comes back in its place, Back on the
// page still goes back, and once it is switched off no entry of the tab's history holds it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BROWSERS, opened, pageName, press, reply } from './harness.mjs';

const asked = (page) => page.$eval('#app main', (main) => main.dataset.question);

for (const browser of BROWSERS) {
  test(`${browser}: a case is kept until the tab closes only where it was asked for`, () =>
    opened(browser, { from: 'http' }, async ({ page }) => {
      const reload = async () => {
        await page.reload({ waitUntil: 'load' });
        await page.waitForSelector('html[data-started]');
      };
      const state = () => page.evaluate(() => JSON.stringify(history.state));
      await press(page, 'start');
      await reply(page, 'first', 'founder');
      await press(page, 'continue');
      assert.match(await state(), /^\d+$/);
      await reload();
      assert.equal(await pageName(page), 'start', 'nothing is kept without being asked');

      await page.click('#keeping');
      await press(page, 'start');
      await reply(page, 'first', 'founder');
      await press(page, 'continue');
      const question = await page.$eval('#app main', (main) => main.dataset.question);
      assert.match(await state(), /person\.role/);
      await reload();
      assert.equal(await pageName(page), 'question');
      assert.equal(await page.$eval('#app main', (main) => main.dataset.question), question);
      const stored = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie.length]);
      assert.deepEqual(stored, [0, 0, 0]);

      // Our own Back leads to the start page; then it is switched off.
      while (!(await page.$('#app main[data-page=start]'))) await press(page, 'back');
      assert.equal(await page.$eval('#keeping', (box) => box.checked), true);
      await page.click('#keeping');
      await page.waitForFunction(() => typeof history.state === 'number');
      await reload();
      assert.equal(await pageName(page), 'start');
      assert.equal(await page.$eval('#keeping', (box) => box.checked), false);

      // Never at a stand.
      const own = page.url().split('#')[0];
      await page.goto('about:blank');
      await page.goto(`${own}#stand`, { waitUntil: 'load' });
      await page.waitForSelector('html[data-started]');
      assert.equal(await page.$('#keeping'), null);
    }));

  test(`${browser}: while a case is kept, Back on the page goes back a question at a time, in a tab that has seen nothing else`, () =>
    opened(browser, { from: 'http' }, async ({ page }) => {
      await page.click('#keeping');
      await press(page, 'start');
      const met = [];
      for (let at = 0; at < 3; at += 1) {
        met.push(await asked(page));
        await reply(page, met[at], await page.$eval('#app main input', (input) => input.value));
        await press(page, 'continue');
      }
      const last = await asked(page);
      for (const question of met.reverse()) {
        await press(page, 'back');
        assert.equal(await asked(page), question);
      }
      await press(page, 'back');
      assert.equal(await pageName(page), 'start');

      // Switched off, pages get entries again, and Back finds them.
      await page.click('#keeping');
      await page.waitForFunction(() => typeof history.state === 'number');
      await press(page, 'start');
      assert.equal(await asked(page), last);
      await press(page, 'review');
      await press(page, 'back');
      assert.equal(await asked(page), last);
      await press(page, 'back');
      assert.equal(await pageName(page), 'start');
    }));

  test(`${browser}: switched off, or started over, no entry of the tab holds the case any more`, () =>
    opened(browser, { from: 'http' }, async ({ page }) => {
      /** Goes one entry on or back; the entry's text after the page has seen it. */
      const turn = (by) => page.evaluate((steps) => new Promise((done, fail) => {
        const late = setTimeout(() => fail(new Error(`no entry ${steps} from here: ${JSON.stringify(history.state).slice(0, 40)} of ${history.length}`)), 60_000);
        addEventListener('popstate', () => { clearTimeout(late); done(JSON.stringify(history.state)); }, { once: true });
        history.go(steps);
      }), by);
      for (const end of ['#keeping', '#app [data-action=restart]']) {
        await press(page, 'start');
        await reply(page, 'first', 'founder');
        await press(page, 'continue');
        await press(page, 'review');
        await press(page, 'result');
        await page.click('#keeping');
        await page.waitForFunction(() => Array.isArray(history.state));
        if (end === '#keeping') {
          // The browser's own Back, down to the start page; what is shown there is what is kept.
          for (let back = 0; back < 4; back += 1) assert.match(await turn(-1), /person\.role/);
          await page.waitForSelector('#app main[data-page=start]');
          await page.click(end);
          await page.waitForFunction(() => typeof history.state === 'number');
          for (let on = 0; on < 4; on += 1) assert.match(await turn(1), /^\d+$/);
          for (let back = 0; back < 4; back += 1) await turn(-1);
          await page.reload({ waitUntil: 'load' });
          await page.waitForSelector('html[data-started]');
          assert.equal(await pageName(page), 'start');
        } else {
          await turn(-1);
          await page.waitForSelector('#app main[data-page=review]');
          await press(page, 'result');
          await press(page, 'restart');
          // The visit goes to its first entry. What one of those ahead holds is gone once it is reached.
          await page.waitForFunction(() => history.state === 0);
          for (const ahead of [4, 3, 2, 1, 4]) {
            assert.match(await turn(ahead), /^\d+$/);
            await page.waitForFunction(() => history.state === 0);
            assert.equal(await pageName(page), 'start');
          }
        }
      }
    }));

  test(`${browser}: a copy, its name and the ticks come back with the case; not where keeping was not asked for`, () =>
    opened(browser, { from: 'http' }, async ({ page }) => {
      const tick = '#counsel [data-action=tick][data-paper=lease]';
      const reload = async () => {
        await page.reload({ waitUntil: 'load' });
        await page.waitForSelector('html[data-started]');
      };
      await press(page, 'start');
      await reply(page, 'first', 'founder');
      await press(page, 'continue');
      await press(page, 'review');
      await press(page, 'result');
      const alone = await page.$eval('#app .beside-way', (one) => one.textContent);
      await page.click('#keeping');
      await page.waitForFunction((was) => document.querySelector('#app .beside-way').textContent !== was, {}, alone);
      await page.click(tick);
      await page.click('#app [data-action=put-aside]');
      await press(page, 'compare');
      await page.type('#app [data-name=compare-kept]', 'before');
      await page.waitForFunction(() => JSON.stringify(history.state).includes('before'));
      await reload();
      assert.equal(await pageName(page), 'result');
      assert.equal(await page.$eval(tick, (one) => one.ariaChecked), 'true');
      await press(page, 'compare');
      assert.equal(await page.$eval('#app [data-name=compare-kept]', (one) => one.value), 'before');
      await press(page, 'to-result');
      await page.click('#keeping');
      await page.waitForFunction(() => typeof history.state === 'number');
      await reload();
      assert.equal(await pageName(page), 'start');
    }));

  test(`${browser}: what was kept comes back on its page and in its language`, () =>
    opened(browser, { from: 'http' }, async ({ page }) => {
      await press(page, 'start');
      await reply(page, 'first', 'founder');
      await press(page, 'continue');
      await press(page, 'review');
      await press(page, 'result');
      await page.click('#keeping');
      await page.select('#app [data-action=language]', 'pt-BR');
      await page.waitForFunction(() => JSON.stringify(history.state).includes('pt-BR'));
      await page.reload({ waitUntil: 'load' });
      await page.waitForSelector('html[data-started][lang=pt-BR]');
      assert.equal(await pageName(page), 'result');
      assert.equal(await page.$eval('#keeping', (box) => box.checked), true);
    }));
}
