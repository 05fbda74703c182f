// The counsel pack: one print, or one file that opens without the program.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { BROWSERS, languagesIn, leave, opened, pageName, picture, press, quiet } from './harness.mjs';
import { held } from './time.mjs';

const flat = (text) => text.replace(/\s+/g, '');

/** Keeps what the page offers as a download. */
const catching = () => {
  globalThis.caught = [];
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    globalThis.caught.push(blob);
    return make(blob);
  };
  HTMLAnchorElement.prototype.click = () => {};
};

for (const browser of BROWSERS) {
  for (const language of languagesIn(browser)) {
    test(`${browser}, ${language}: the counsel pack holds report, questions, papers and case`, () =>
      opened(browser, { language, before: catching, width: 360, height: 640 }, async (session) => {
        const { page, browser: running } = session;
        await page.click('#app [data-example=storage-provider]');
        await page.waitForSelector('#app main[data-page=result]');
        await press(page, 'pack');
        assert.equal(await pageName(page), 'pack');
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 360), 'wider than the screen');
        await picture(page, `pack-${browser}-${language}.png`, { fullPage: true });

        const tick = '#app [data-action=tick][data-paper=lease]';
        assert.equal(await page.$eval(tick, (one) => one.ariaChecked), 'false');
        await page.focus(tick);
        await page.keyboard.press(' ');
        await page.waitForSelector(`${tick}[aria-checked=true]`);

        const given = JSON.parse(await page.$eval('#light-mining-case', (pre) => pre.textContent));
        const asked = await page.$$eval('#questionnaire [data-question]', (all) => all.map((one) => one.dataset.question));
        for (const id of Object.keys(given.answers)) assert.ok(asked.includes(id), `${id} is not among the questions`);
        const titles = await page.$$eval('#app main h2', (all) => all.map((one) => one.textContent));
        // Where no verdict moved since earlier rules, paper says nothing of them.
        const printed = await page.$$eval('#app main h2', (all) => all.filter((one) => !one.closest('#then:not(:has(li))')).map((one) => one.textContent));

        const pdf = leave(`pack-${browser}-${language}.pdf`);
        writeFileSync(pdf, await page.pdf({ format: 'A4' }));
        const paper = flat(execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1e8 }));
        for (const title of printed) assert.ok(paper.includes(flat(title)), `not on paper: ${title}`);
        assert.ok(paper.includes(flat('"answers"')), 'the case is not on paper');

        await page.click('#app [data-action=pack-save]');
        await page.waitForFunction(() => globalThis.caught.length === 1);
        const file = leave(`pack-${browser}-${language}.html`);
        writeFileSync(file, await page.evaluate(() => globalThis.caught[0].text()));
        await quiet(session);

        const kept = await running.newPage();
        await kept.goto(pathToFileURL(file).href);
        assert.equal(await kept.evaluate(() => document.documentElement.lang), language);
        assert.equal(await kept.$$eval('script', (all) => all.length), 0, 'the kept file runs something');
        assert.deepEqual(await kept.$$eval('main h2', (all) => all.map((one) => one.textContent)), titles);
        assert.deepEqual(JSON.parse(await kept.$eval('#light-mining-case', (pre) => pre.textContent)), given);
        assert.equal(await kept.$eval('[data-action=pack-save]', (button) => button.checkVisibility()), false, 'a button that does nothing');
        const sources = await kept.$$eval('.authority-title', (all) => all.map((one) => one.checkVisibility()));
        assert.ok(sources.length > 5 && sources.every(Boolean), 'nothing can open a fold there: the authorities do not show');
        assert.ok(await kept.$eval('#facts', (facts) => facts.checkVisibility()), 'the facts do not show');
        assert.ok(readFileSync(file, 'utf8').includes("default-src 'none'"), 'the kept file has no policy');
      }));
  }
}

/** Notes, where something would be printed, how much was not drawn yet. */
const noting = () => {
  globalThis.prints = [];
  globalThis.print = () => { globalThis.prints.push(document.querySelectorAll('#app [data-ready=false]').length); };
};

for (const browser of BROWSERS) {
  test(`${browser}: from the result one click makes the pack, ticks and all; until it is worked out the page says how far it is`, () =>
    opened(browser, { before: [held, noting, catching] }, async (session) => {
      const { page } = session;
      await page.click('#app [data-example=storage-provider]');
      await page.waitForSelector('#app main[data-page=result]');
      // The papers are ticked on the result, before.
      const tick = '#counsel [data-action=tick][data-paper=lease]';
      await page.click(tick);
      await page.waitForSelector(`${tick}[aria-checked=true]`);
      await press(page, 'pack-save');
      assert.equal(await pageName(page), 'pack');
      // Nothing half done is kept, the page is not blocked, and says how far it is.
      const progress = await page.$eval('#app progress', (one) => [one.value, one.max]);
      assert.ok(progress[0] < progress[1], progress.join(' of '));
      assert.equal(await page.evaluate(() => globalThis.caught.length), 0);
      await page.evaluate(() => globalThis.release());
      await page.waitForFunction(() => globalThis.caught.length === 1);
      const file = await page.evaluate(() => globalThis.caught[0].text());
      assert.ok(!file.includes('data-ready="false"') && file.includes('data-ready="true"'), 'the file is not worked out');
      assert.ok(!file.includes('<progress'), 'the file still waits');
      const ticked = file.split('<button').find((one) => one.includes('data-paper="lease"'));
      assert.ok(ticked.includes('aria-checked="true"'), 'the tick is not in the file');
      // Once; neither Back nor another page makes it again. Then the print, with one click as well.
      await press(page, 'back');
      assert.equal(await pageName(page), 'result');
      await press(page, 'pack-print');
      await page.waitForFunction(() => globalThis.prints.length === 1);
      assert.deepEqual(await page.evaluate(() => [globalThis.prints, globalThis.caught.length]), [[0], 1]);
      await page.click('#app [data-action=pack-save]');
      await page.waitForFunction(() => globalThis.caught.length === 2);
      await quiet(session);
    }));

  test(`${browser}: who leaves the pack before it is worked out gets no file later`, () =>
    opened(browser, { before: [held, noting, catching] }, async ({ page }) => {
      await page.click('#app [data-example=storage-provider]');
      await page.waitForSelector('#app main[data-page=result]');
      await press(page, 'pack-save');
      await press(page, 'back');
      assert.equal(await pageName(page), 'result');
      await page.evaluate(() => globalThis.release());
      await page.waitForFunction(() => [...document.querySelectorAll('#app [data-ready]')].every((one) => one.dataset.ready === 'true'));
      await press(page, 'pack');
      await page.waitForFunction(() => !document.querySelector('#app progress'));
      assert.equal(await page.evaluate(() => globalThis.caught.length), 0);
    }));
}
