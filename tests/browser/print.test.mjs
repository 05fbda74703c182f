// The printed report: short, whole, on A4 and Letter, headings with their text; and the print that
// leaves the facts out.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { BROWSERS, languagesIn, leave, opened } from './harness.mjs';

/** Without white space, and with the ligatures that Firefox writes taken apart. */
const flat = (text) => text.normalize('NFKC').replace(/\s+/g, '');
const SHEETS = { A4: [595, 842], Letter: [612, 792] };
/** Question, short answer, facts as given, activities, spill-overs and so on: the parts of a report. */
const ORDER = ['P', 'H1', 'facts', 'activities', 'spills', 'exposure', 'duties', 'open', 'outlook', 'authorities', 'limits'];
/** Pages that a summary for counsel may have: the longest example. Firefox sets lines wider. */
const MOST = {
  chromium: { en: 11, 'zh-Hans': 9, 'pt-BR': 12 },
  firefox: { en: 12, 'zh-Hans': 9, 'pt-BR': 12 },
};

/** Prints what is shown; text and the lines with their places. */
async function printed(page, browser, name, format = 'A4') {
  const file = leave(name);
  writeFileSync(file, await page.pdf({ format, ...(browser === 'chromium' ? { tagged: true } : {}) }));
  const run = (...args) => execFileSync('pdftotext', args, { encoding: 'utf8', maxBuffer: 1e8 });
  const pages = run('-bbox-layout', file, '-').split('<page ').slice(1).map((page) => ({
    width: Number(page.match(/^width="([\d.]+)"/)[1]),
    height: Number(page.match(/height="([\d.]+)"/)[1]),
    lines: [...page.matchAll(/<line xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([\s\S]*?)<\/line>/g)].map(([, xMin, yMin, xMax, yMax, words]) => ({
      xMin: Number(xMin),
      xMax: Number(xMax),
      yMax: Number(yMax),
      text: flat(words.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"')),
    })),
  }));
  // As it is read, and as it was written: where lines of two columns stand at one height, either may mix them.
  return { text: `${flat(run(file, '-'))}\n${flat(run('-raw', file, '-'))}`, pages };
}

async function openExample(page, name) {
  await page.click(`#app [data-example="${name}"]`);
  await page.waitForSelector('#app main[data-page=result]');
}

/** Short, every part on it, every authority under its number, within the sheet, headings with their text. */
function holds(paper, said, [width, height], most) {
  assert.ok(paper.pages.length <= most, `${paper.pages.length} pages`);
  assert.ok(flat(paper.pages[0].lines.map((line) => line.text).join('')).includes(flat(said.answer)), 'the short answer is not on page one');
  const missing = said.whole.filter((part) => !paper.text.includes(flat(part)));
  // A line that a column or a page breaks in two has one half whole.
  const lost = missing.filter((part) => {
    const [text, middle] = [flat(part), Math.ceil(flat(part).length / 2)];
    return !paper.text.includes(text.slice(0, middle)) && !paper.text.includes(text.slice(middle));
  });
  assert.deepEqual(lost, [], 'not on paper');
  // Reasons cite by number: each entry of the list shows its own.
  const unnumbered = said.sources.filter((title, at) => !paper.text.includes(`${at + 1}.${flat(title).slice(0, 6)}`));
  assert.deepEqual(unnumbered, [], 'authorities without a number');

  const headings = new Set(said.headings.map(flat));
  paper.pages.forEach((sheet, at) => {
    assert.ok(Math.abs(sheet.width - width) < 2 && Math.abs(sheet.height - height) < 2, `${sheet.width} × ${sheet.height}`);
    const body = sheet.lines.filter((line) => line.yMax < sheet.height - 40);
    for (const line of sheet.lines) assert.ok(line.xMin >= 20 && line.xMax <= sheet.width - 20, `page ${at + 1}: cut: ${line.text}`);
    for (const column of [body.filter((line) => line.xMin < width / 2 - 5), body.filter((line) => line.xMin >= width / 2 - 5)]) {
      const last = column.toSorted((a, b) => a.yMax - b.yMax).at(-1);
      assert.ok(!last || !headings.has(last.text), `page ${at + 1}: the heading “${last?.text}” stands apart from its text`);
    }
  });
}

/** Authorities that would be printed though nothing that would be printed cites them, and their provisions. */
const uncited = () => {
  const seen = (one) => one.checkVisibility();
  const cited = new Set([...document.querySelectorAll('#app main a[href^="#"]')].filter(seen).map((one) => one.getAttribute('href').slice(1)));
  return [...document.querySelectorAll('#app .authorities > li')].filter((one) => seen(one) && !cited.has(one.id)).map((one) => one.textContent);
};

for (const browser of BROWSERS) {
  for (const language of languagesIn(browser)) {
    test(`${browser}, ${language}: the AI studio’s report is short, whole and within its sheet; without the facts, nothing of them remains`, () =>
      opened(browser, { language, before: () => { globalThis.print = () => {}; } }, async ({ page }) => {
        await openExample(page, 'ai-studio-at-night');
        const said = await page.evaluate(() => ({
          headings: [...document.querySelectorAll('#app main h2, #app main h3, #app main h4')].map((one) => one.innerText),
          whole: ['.rule-line', '.counter', '.authority-title', '.finding-name', '#facts td'].flatMap((part) => [...document.querySelectorAll(`#app ${part}`)].map((one) => one.textContent)),
          sources: [...document.querySelectorAll('#app .authority-title')].map((one) => one.textContent),
          answer: document.querySelector('#app h1').innerText,
          order: [...document.querySelectorAll('#app .report-question, #app h1, #app main section[id]')].map((one) => one.id || one.tagName),
          applied: [...document.querySelectorAll('#app .applied')].map((one) => one.textContent),
          answers: [...document.querySelectorAll('#app #facts td:last-child')].map((one) => one.textContent),
        }));
        // The order in which counsel reads.
        assert.deepEqual(said.order.filter((id) => ORDER.includes(id)), ORDER);
        assert.ok(said.applied.length > 5 && said.answers.length > 15 && said.sources.length > 20);
        const place = { en: 'Zhejiang', 'zh-Hans': '浙江', 'pt-BR': 'Zhejiang' }[language];
        const telling = [place, /2023-05(?!-\d)/, /6[,.]200/, /74[,.]400/, ...said.applied].map((one) => (typeof one === 'string' ? flat(one) : one));
        const says = (text, one) => (typeof one === 'string' ? text.includes(one) : one.test(text));

        for (const [format, sheet] of Object.entries(SHEETS)) {
          const whole = await printed(page, browser, `studio-${browser}-${language}-${format}.pdf`, format);
          holds(whole, said, sheet, MOST[browser][language]);
          for (const one of telling.slice(0, 4)) assert.ok(says(whole.text, one), `a whole print lacks ${one}`);
          // Only Chromium numbers pages.
          const unnumbered = whole.pages.flatMap((sheet, at) => (sheet.lines.some((line) => line.text === `${at + 1}/${whole.pages.length}`) ? [] : [at + 1]));
          if (browser === 'chromium') assert.deepEqual(unnumbered, [], 'pages without their number');
        }

        // A tick says what the founder has.
        const tick = '#counsel [data-paper=lease]';
        await page.click(tick);
        await page.waitForSelector(`${tick}[aria-checked=true]`);
        const ticks = () => page.$$eval('#app .tick-box path', (all) => all.filter((one) => one.checkVisibility()).length);
        const before = await ticks();
        await page.click('#app [data-action=print-without-facts]');
        if (browser === 'chromium') {
          await page.emulateMediaType('print');
          assert.equal(await ticks(), before - 1, 'a tick would be printed');
          const shown = await page.$$eval('#app :is(.seen, .alone, .by-number, .fact-numbers, .applied, #facts td)', (all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent));
          assert.deepEqual(shown, [], 'facts that would be printed');
          assert.deepEqual(await page.evaluate(uncited), [], 'authorities that only a figure cites: they tell the place');
          await page.emulateMediaType(null);
        }
        const without = await printed(page, browser, `no-facts-${browser}-${language}.pdf`);
        // Authorities name provinces of their own: only what stands before them speaks of this case.
        const list = flat(said.sources[0]).slice(0, 8);
        const own = without.text.slice(0, without.text.indexOf(list));
        assert.ok(own.length > 1000, 'next to nothing was printed');
        for (const one of telling) assert.ok(!says(one === telling[0] ? own : without.text, one), `it still says ${one}`);
      }));
  }

  test(`${browser}: the facts stay left out until the printing is over, and no longer`, () =>
    opened(browser, { before: () => { globalThis.prints = []; globalThis.print = () => globalThis.prints.push(document.documentElement.className); } }, async ({ page }) => {
      await openExample(page, 'validator-office');
      const left = () => page.evaluate(() => document.documentElement.classList.contains('without-facts'));
      await page.click('#app [data-action=print-without-facts]');
      assert.deepEqual(await page.evaluate(() => globalThis.prints), ['without-facts']);
      // A browser that returns from print() at once is still printing.
      assert.equal(await left(), true);
      await page.evaluate(() => globalThis.dispatchEvent(new Event('afterprint')));
      assert.equal(await left(), false);
      await page.click('#app [data-action=print]');
      assert.deepEqual(await page.evaluate(() => globalThis.prints), ['without-facts', '']);
      // Where printing is refused without a word, the next whole print is whole.
      await page.click('#app [data-action=print-without-facts]');
      await page.click('#app [data-action=print]');
      assert.equal(await page.evaluate(() => globalThis.prints.at(-1)), '');
    }));
}
