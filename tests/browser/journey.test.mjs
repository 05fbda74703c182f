// From the start page to a printed PDF, in both browsers and three languages.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { BROWSERS, LANGUAGES, example, firmHeadline, leave, opened, pageName, press, quiet, walk } from './harness.mjs';
import { words } from './words.mjs';

const flat = (text) => text.replace(/\s+/g, '');

/** A studio that mines at night, which knows its machines and not its bill. */
const FLEET = [{ machine: 'gpu-server', count: '2', watts: '4300', hours: '24' }];
const ANSWERS = { ...example('ai-studio-at-night'), 'hardware.kwh-month': 'dont-know', 'hardware.fleet': FLEET };
/** What is surely done on these answers, each with an article of its own. */
const DONE = ['pow-general', 'ai-rmb', 'hold-tokens'];

for (const browser of BROWSERS) {
  for (const language of LANGUAGES) {
    test(`${browser}, ${language}: from start to a printed report`, () =>
      opened(browser, { language }, async (session) => {
        const { page } = session;
        const say = words(language);
        assert.equal(await page.evaluate(() => document.documentElement.lang), language, 'the first screen is in another language');
        assert.equal(await pageName(page), 'start');
        const met = await walk(page, ANSWERS, undefined, { byHand: true });
        assert.equal(new Set(met).size, met.length, `a question was asked twice: ${met}`);
        for (const asked of ['person.role', 'hardware.machines', 'hardware.fleet', 'stage.pow-general']) assert.ok(met.includes(asked), `${asked} was not asked: ${met}`);
        assert.equal(await pageName(page), 'result');
        assert.equal(await firmHeadline(page), 'stop');
        assert.equal(await page.evaluate(() => document.documentElement.lang), language);
        assert.ok(await page.$('#app [data-action=print]'), 'no button to print');

        const heading = await page.$eval('#app main h1', (h1) => h1.innerText);
        assert.equal(heading, say('ui-firm-stop'));
        const articles = await page.$$eval('#app article[data-activity]', (all) => all.map((one) => ({
          activity: one.dataset.activity,
          headline: one.dataset.headline,
          title: one.querySelector('h3').innerText,
          issue: one.querySelector('.issue').innerText,
          counter: one.querySelector('.counter')?.innerText ?? '',
        })));
        for (const activity of DONE) {
          const article = articles.find((one) => one.activity === activity);
          assert.ok(article, `no article for ${activity}: ${articles.map((one) => one.activity)}`);
          assert.equal(article.title, say(`a-${activity}`));
        }
        assert.equal(articles.find((one) => one.activity === 'pow-general').headline, 'stop');
        const pdf = await page.pdf({ format: 'A4', ...(browser === 'chromium' ? { tagged: true, preferCSSPageSize: true } : {}) });
        const file = leave(`report-${browser}-${language}.pdf`);
        writeFileSync(file, pdf);
        if (browser === 'chromium') assert.ok(readFileSync(file).includes('StructTreeRoot'), 'the PDF has no tags');
        const read = (...how) => flat(execFileSync('pdftotext', [...how, file, '-'], { encoding: 'utf8', maxBuffer: 1e8 }));
        // As it lies on the page, and block by block: a column may break a line of a table.
        const text = read('-layout') + read();
        const number = (figure) => new Intl.NumberFormat(language === 'pt-BR' ? 'pt-BR' : 'en').format(figure);
        const row = say('ui-fleet-row', { count: '2', machine: say('o-hardware-machines-gpu-server'), watts: number(4300), hours: '24' });
        for (const part of [heading, ...articles.map((one) => one.title)]) assert.ok(text.includes(flat(part)), `not on paper: ${part}`);
        // A line that a column or a page breaks in two has one half whole.
        const halves = [row.slice(0, row.length / 2), row.slice(row.length / 2)];
        assert.ok(halves.some((half) => text.includes(flat(half))), `not on paper: ${row}`);
        // The sum of the machines: 2 × 4,300 W × 24 h × 365.
        assert.ok(text.includes(flat(say('ui-kwh', { n: number(75336) }))), 'the energy of the machines is not on paper');
        await quiet(session);
      }));
  }
}

/** What was answered, as the page shows it, without a word of any language. */
const kept = (page) => page.evaluate(() => {
  const main = document.querySelector('#app main');
  return {
    page: main.dataset.page,
    question: main.dataset.question ?? '',
    chosen: [...main.querySelectorAll('input[type=radio]:checked, input[type=checkbox]:checked')].filter((one) => !['reading'].includes(one.name)).map((one) => one.value),
    typed: [...main.querySelectorAll('form input[type=text]')].map((one) => one.value),
    rows: [...main.querySelectorAll('.answer [data-action=change]')].map((one) => one.dataset.question),
    verdicts: [...main.querySelectorAll('article[data-activity]')].map((one) => `${one.dataset.activity} ${one.dataset.headline}`),
  };
});
const shownRows = (page) => page.$$eval('#app .answer', (all) => all.map((row) => `${row.querySelector('dt').innerText}: ${row.querySelector('dd').innerText}`));

test('the language changes on every page and keeps the answers, the half-typed ones too', () =>
  opened('chromium', {}, async ({ page }) => {
    const typed = [];
    const pages = new Set();
    let asked = 0;
    await walk(page, ANSWERS, async (name) => {
      pages.add(name);
      // Something half done: an option, or the beginning of a figure.
      const field = name === 'question' ? await page.$('#app main form input[type=text]') : null;
      if (field) await field.type('7');
      else if (name === 'question') await page.$eval('#app main form input', (one) => one.click());
      const before = await kept(page);
      const rows = name === 'review' ? await shownRows(page) : [];
      if (name === 'question') assert.ok(before.chosen.length + before.typed.join('').length > 0, `${before.question}: nothing to keep`);
      if (field) typed.push(before.question);
      // Questions take turns; every other page is seen in all three.
      asked += 1;
      const through = name !== 'question' ? ['zh-Hans', 'pt-BR', 'en'] : [asked % 2 ? 'zh-Hans' : 'pt-BR', 'en'];
      for (const language of through) {
        await page.select('#app [data-action=language]', language);
        await page.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, language);
        assert.deepEqual(await kept(page), before, language);
      }
      if (name === 'review') {
        assert.ok(rows.length > 10);
        assert.deepEqual(await shownRows(page), rows);
      }
      // As it was: the walk answers it.
      if (field) {
        await field.click({ count: 3 });
        await page.keyboard.press('Backspace');
      } else if (name === 'question') {
        await page.$eval('#app main form input', (one) => { if (one.type === 'checkbox' && one.checked) one.click(); });
      }
      // The check page is on the way once: from the first question.
      if (name === 'question' && pages.size === 2 && !pages.has('review')) {
        await press(page, 'review');
        pages.add('review');
        const was = await kept(page);
        const shown = await shownRows(page);
        for (const language of ['zh-Hans', 'pt-BR', 'en']) {
          await page.select('#app [data-action=language]', language);
          await page.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, language);
          assert.deepEqual(await kept(page), was, language);
        }
        assert.deepEqual(await shownRows(page), shown);
        await press(page, 'continue');
      }
    });
    assert.deepEqual([...pages].sort(), ['question', 'result', 'review', 'start']);
    assert.ok(typed.includes('hardware.fleet') && typed.includes('location.started'), `${typed}`);
    assert.equal(await firmHeadline(page), 'stop');
  }));
