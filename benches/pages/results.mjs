// What a result costs after it is painted, and the first opening of the lists to look up.
import { serve } from '../../tools/serve.mjs';
import { BROWSERS, DIST, RUNS, answers, median, number, pasted, row, table } from './tools.mjs';

/** What is worked out after a result is painted, a piece a turn, and how long the whole takes; then
 * the first opening of the case book and of the rules. */
export async function results() {
  const browser = await BROWSERS.Chromium();
  const server = await serve({ dir: DIST });
  const openPage = async (slower) => {
    const page = await browser.newPage();
    await page.emulateCPUThrottling(slower);
    // The pieces are the turns of one millisecond (parts/worker.rs): each is timed by itself, without
    // the drawing after it.
    await page.evaluateOnNewDocument(() => {
      globalThis.pieces = [];
      const later = globalThis.setTimeout.bind(globalThis);
      globalThis.setTimeout = (call, after, ...rest) => later(after !== 1 ? call : () => {
        const from = performance.now();
        call();
        globalThis.pieces.push(performance.now() - from);
      }, after, ...rest);
    });
    await page.goto(server.address, { waitUntil: 'load' });
    await page.waitForSelector('html[data-started]');
    return page;
  };
  const some = (name, keep) => Object.fromEntries(Object.entries(answers(name)).filter((_, at) => keep(at)));
  const cases = {
    'validator-office': answers('validator-office'),
    'ai-studio-at-night': answers('ai-studio-at-night'),
    'storage-provider': answers('storage-provider'),
    'ai-studio-at-night, every fourth answer missing': some('ai-studio-at-night', (at) => at % 4 !== 3),
    'validator-office, the later half missing': some('validator-office', (at) => at < Object.keys(answers('validator-office')).length / 2),
    'knows-nothing': answers('knows-nothing'),
  };
  table('case', 'processor', 'pieces', 'all pieces, ms', 'longest piece, ms');
  for (const slower of [1, 4]) {
    for (const [name, given] of Object.entries(cases)) {
      const found = [];
      for (let run = 0; run < RUNS; run += 1) {
        const page = await openPage(slower);
        await pasted(page, given);
        await page.evaluate(() => { globalThis.pieces = []; });
        await page.click('#app [data-action=take-opened]');
        await page.waitForFunction(() => {
          const all = [...document.querySelectorAll('#app main[data-page=result] [data-ready]')];
          return document.querySelector('#app main[data-page=result]') && all.every((one) => one.dataset.ready === 'true');
        });
        found.push(await page.evaluate(() => globalThis.pieces));
        await page.close();
      }
      const of = (pick) => median(found.map(pick));
      row(name, `${slower}× slower`, of((all) => all.length), of((all) => all.reduce((sum, one) => sum + one, 0)).toFixed(1), of((all) => Math.max(0, ...all)).toFixed(1));
    }
  }
  table('look-up', 'processor', 'first opening to paint, ms');
  for (const slower of [1, 4]) {
    for (const [name, address] of [['case book', '#cases'], ['rules', '#rules']]) {
      const found = [];
      for (let run = 0; run < RUNS; run += 1) {
        const page = await openPage(slower);
        found.push(await page.evaluate((to) => new Promise((done) => {
          const from = performance.now();
          document.querySelector(`#app a[href="${to}"]`).click();
          requestAnimationFrame(function look() {
            if (document.querySelector('#seek')) requestAnimationFrame(() => done(performance.now() - from));
            else requestAnimationFrame(look);
          });
        }), address));
        await page.close();
      }
      row(name, `${slower}× slower`, number(median(found)));
    }
  }
  await server.close();
  await browser.close();
}

