// Two cases side by side: a kept copy, changed answers, both on a screen of 360 px and on paper.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { BROWSERS, LANGUAGES, example, kept, languagesIn, leave, opened, pageName, picture, press, quiet, reply } from './harness.mjs';

const flat = (text) => text.replace(/\s+/g, '');

for (const browser of BROWSERS) {
  for (const language of languagesIn(browser)) {
    test(`${browser}, ${language}: a kept copy stands beside the changed case`, () =>
      opened(browser, { language, width: 360, height: 640 }, async (session) => {
        const { page } = session;
        await kept(page);
        for (let steps = 0; steps < 20 && (await pageName(page)) === 'question'; steps += 1) {
          await reply(page, 'any', 'dont-know');
          await press(page, 'continue');
        }
        await press(page, 'compare');
        assert.equal(await pageName(page), 'compare');
        const rows = await page.$$eval('#app [data-differs=answers] tbody tr', (all) => all.map((row) => [...row.children].map((cell) => cell.innerText)));
        assert.ok(rows.length >= 1, 'no answer differs');
        for (const [name, first, second] of rows) assert.ok(name && first !== second, `"${name}" reads the same on both sides`);
        const follows = await page.$$eval('#app [data-differs=follows] tbody tr', (all) => all.map((row) => [...row.children].map((cell) => cell.innerText)));
        assert.ok(follows.length >= 1, 'nothing follows');
        // Each may have a name: shown, printed, never markup, not too long, and nothing of the browser's learns it.
        assert.deepEqual(await page.$$eval('#app main input', (all) => all.map((one) => [one.autocomplete, one.spellcheck])), [['off', false], ['off', false]]);
        const names = ['<b>Plan</b> 甲', 'x'.repeat(60)];
        await page.type('#app [data-name=compare-kept]', names[0]);
        await page.type('#app [data-name=compare-now]', names[1]);
        await page.waitForFunction((end) => [...document.querySelectorAll('#app [data-differs=answers] thead th')].at(1)?.textContent.endsWith(end), {}, 'x'.repeat(40));
        const heads = await page.$$eval('#app [data-differs=answers] thead th', (all) => all.map((one) => one.textContent));
        const [shown, cut] = [names[0], 'x'.repeat(40)];
        assert.ok(heads[0].endsWith(shown) && heads[1].endsWith(cut) && !heads[1].includes(`${cut}x`), heads.join(' | '));
        assert.equal(await page.$('#app th b'), null);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 360), 'wider than the screen');

        const pdf = await page.pdf({ format: 'A4' });
        const file = leave(`compare-${browser}-${language}.pdf`);
        writeFileSync(file, pdf);
        const text = flat(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }));
        assert.ok(text.includes(flat(shown)) && text.includes('x'.repeat(10)), 'the names are not on paper');
        for (const cell of [...rows, ...follows].flat().flatMap((one) => one.split('\n'))) {
          const whole = flat(cell);
          const middle = Math.ceil(whole.length / 2);
          assert.ok(text.includes(whole.slice(0, middle)) || text.includes(whole.slice(middle)), `not on paper: ${cell}`);
        }
        await picture(page, `compare-${browser}-${language}.png`, { fullPage: true });

        const before = rows.map(([, first, second]) => [second, first]);
        await page.click('#app [data-action=swap]');
        await page.waitForFunction((was) => document.querySelector('#app [data-differs=answers] tbody td').innerText !== was, {}, rows[0][1]);
        const swapped = await page.$$eval('#app [data-differs=answers] tbody tr', (all) => all.map((row) => [...row.children].slice(1).map((cell) => cell.innerText)));
        assert.deepEqual(swapped, before);
        assert.ok((await page.$eval('#app [data-differs=answers] thead th', (one) => one.textContent)).endsWith(cut), 'the name stayed behind');
        await press(page, 'drop-copy');
        assert.equal(await pageName(page), 'result');
        assert.ok(await page.$('#app [data-action=put-aside]'), 'no copy can be kept again');
        await quiet(session);
      }));
  }
}

/** How many pages a print has. */
async function pages(page, name, format) {
  const file = leave(name);
  writeFileSync(file, await page.pdf({ format, preferCSSPageSize: false }));
  return Number(execFileSync('pdfinfo', [file], { encoding: 'utf8' }).match(/Pages:\s+(\d+)/)[1]);
}

for (const language of LANGUAGES) {
  test(`chromium, ${language}: two cases that differ in most things print on one sheet, both sides`, () =>
    opened('chromium', { language }, async ({ page }) => {
      await page.click('#app [data-example=validator-office]');
      await page.waitForSelector('#app main[data-page=result]');
      await page.click('#app [data-action=put-aside]');
      await page.waitForSelector('#app [data-action=compare]');
      await press(page, 'back');
      await press(page, 'opening');
      await page.$eval('#open-text', (field, value) => { field.value = value; }, JSON.stringify({ answers: example('ai-studio-at-night') }));
      await page.click('#app [data-action=open-pasted]');
      await page.waitForSelector('#opened-finding');
      await press(page, 'take-opened');
      // The way to the comparison, by keyboard alone.
      await page.evaluate(() => document.querySelector('#app h1').focus());
      for (let steps = 0; steps < 300; steps += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(() => document.activeElement?.dataset.action === 'compare')) break;
      }
      await page.keyboard.press('Enter');
      await page.waitForSelector('#app main[data-page=compare]');
      assert.ok((await page.$$('#app .beside-names li')).length > 10, 'little differs');
      // A finding leads to a rule it follows from.
      assert.ok(await page.$('#app .beside-names a[href^="#rule="]'));
      for (const format of ['A4', 'Letter']) {
        const count = await pages(page, `compare-far-${language}-${format}.pdf`, format);
        assert.ok(count <= 2, `${count} pages on ${format}`);
      }
    }));
}
