// From the start page to a printed PDF, in both browsers and three languages.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { BROWSERS, LANGUAGES, firmHeadline, leave, opened, pageName, quiet, walk } from './harness.mjs';

const HEADLINES = ['stop', 'unsettled', 'register', 'permitted', 'encouraged', 'open', 'none'];
const flat = (text) => text.replace(/\s+/g, '');

for (const browser of BROWSERS) {
  for (const language of LANGUAGES) {
    test(`${browser}, ${language}: from start to a printed report`, () =>
      opened(browser, { language }, async (session) => {
        const { page } = session;
        const met = await walk(page);
        assert.ok(met.length > 0, 'no question was asked');
        assert.equal(new Set(met).size, met.length, `a question was asked twice: ${met}`);
        assert.equal(await pageName(page), 'result');
        assert.ok(HEADLINES.includes(await firmHeadline(page)));
        assert.equal(await page.evaluate(() => document.documentElement.lang), language);
        assert.ok(await page.$('#app [data-action=print]'), 'no button to print');

        const heading = await page.$eval('#app main h1', (h1) => h1.innerText);
        const titles = await page.$$eval('#app article[data-activity] h2, #app article[data-activity] h3', (all) => all.map((one) => one.innerText));
        const pdf = await page.pdf({ format: 'A4', ...(browser === 'chromium' ? { tagged: true, preferCSSPageSize: true } : {}) });
        const file = leave(`report-${browser}-${language}.pdf`);
        writeFileSync(file, pdf);
        if (browser === 'chromium') assert.ok(readFileSync(file).includes('StructTreeRoot'), 'the PDF has no tags');
        const text = flat(execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8', maxBuffer: 1e8 }));
        for (const part of [heading, ...titles]) assert.ok(text.includes(flat(part)), `not on paper: ${part}`);
        await quiet(session);
      }));
  }
}

test('the language changes on every page and keeps the answers', () =>
  opened('chromium', {}, async ({ page }) => {
    let steps = 0;
    await walk(page, {}, async (name) => {
      steps += 1;
      if (name === 'question' && steps > 3) return;
      for (const language of ['zh-Hans', 'pt-BR', 'en']) {
        await page.select('#app [data-action=language]', language);
        await page.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, language);
      }
      assert.equal(await pageName(page), name);
    });
    assert.equal(await pageName(page), 'result');
  }));
