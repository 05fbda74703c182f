// From a keypress to the frame after it: typing and choosing in questions, ours and the same as a
// SurveyJS page, and the search of what can be looked up; of a search also until its list has followed,
// which comes behind the key. DESIGN §8: 50 ms at the median, 100 at worst, on a processor four times
// slower; the same is asked of one that is six times slower.
import { rmSync } from 'node:fs';
import { serve } from '../../tools/serve.mjs';
import { plain, surveyPage } from './survey.mjs';
import { BROWSERS, DIST, RUNS, answers, figure, median, number, pasted, row, table } from './tools.mjs';

const CASE = answers('validator-office');

/**
 * Writes down, for each key that changed something, the time from the key to the first frame after; with
 * `follows` to the first frame after the list shows what stands in the field.
 */
const record = (follows) => {
  globalThis.keys = [];
  let pressed = 0;
  const key = (event) => { pressed = event.timeStamp; };
  const painted = (from) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => globalThis.keys.push(performance.now() - from);
    channel.port2.postMessage(0);
  });
  const changed = (event) => {
    const from = pressed;
    if (from === 0) return;
    pressed = 0;
    if (!follows) {
      painted(from);
      return;
    }
    const status = document.querySelector('[data-sought]');
    const observer = new MutationObserver(() => {
      if (status.dataset.sought !== event.target.value) return;
      observer.disconnect();
      painted(from);
    });
    observer.observe(status, { attributeFilter: ['data-sought'] });
  };
  for (const name of ['keydown', 'keyup']) addEventListener(name, key, true);
  for (const name of ['input', 'change']) addEventListener(name, changed, true);
};

/** Two frames: by then what a key changed is painted and written down. */
const settled = (page) => page.evaluate(() => new Promise((done) => {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0)));
}));

/** Ours at a question of a case that was opened. */
async function ours(page, question) {
  await pasted(page, CASE);
  await page.click('#app [data-action=take-opened]');
  await page.waitForSelector('#app main[data-page=result]');
  await page.click('#app [data-action=review]');
  await page.waitForSelector('#app main[data-page=review]');
  await page.click(`#app [data-action=change][data-question="${question}"]`);
  await page.waitForSelector(`#app main[data-question="${question}"]`);
}

/** The SurveyJS page at the same question of the same case. */
async function theirs(page, question) {
  const data = Object.fromEntries(Object.entries(CASE).map(([id, answer]) => [id, answer]));
  await page.evaluate((given, wanted, names) => {
    const { survey } = globalThis;
    survey.start();
    survey.data = Object.fromEntries(Object.entries(given).map(([id, answer]) => [names[id], answer]));
    survey.currentPage = survey.getPageByName(`page_${wanted}`);
  }, data, plain(question), Object.fromEntries(Object.keys(data).map((id) => [id, plain(id)])));
  await page.waitForSelector('#survey input');
}

/** Clicked links of the start page lead to the lists. */
const list = (address) => async (page) => {
  await page.click(`#app a[href="${address}"]`);
  await page.waitForSelector('#seek');
};

const type = (field, text, after = settled) => async (page) => {
  await page.focus(field);
  await page.$eval(field, (one) => one.select?.());
  for (const [at, key] of [...text].entries()) {
    await page.keyboard.press(key);
    await after(page, at + 1);
  }
};
/** So many keys are written down: the next letter would take the place of one that is not sought yet. */
const followed = (page, many) => page.waitForFunction((wanted) => globalThis.keys.length === wanted, {}, many);
/** Each of the first options by the space bar, there and back. */
const choose = (fields) => async (page) => {
  const many = Math.min(6, (await page.$$(fields)).length);
  for (let at = 0; at < many * 2; at += 1) {
    await page.evaluate((all, which) => document.querySelectorAll(all)[which].focus(), fields, at % many);
    await page.keyboard.press(' ');
    await settled(page);
  }
};

const TASKS = [
  ['a quantity', 'hardware.kwh-month', '#app main input.text', '#survey input[type=number]', type, '123456'],
  ['options', 'hardware.machines', '#app main input[type=checkbox]', '#survey input[type=checkbox]', choose],
  ['a month', 'location.started', '#app main input.text', '#survey input[type=month]', type, '2021-05'],
];

export async function keys() {
  const survey = surveyPage();
  const here = await serve({ dir: DIST });
  const there = await serve({ dir: survey.folder });
  const tasks = [
    ...TASKS.flatMap(([what, question, field, other, how, text]) => [
      [`${what}, this page`, here, (page) => ours(page, question), how(field, text)],
      [`${what}, SurveyJS`, there, (page) => theirs(page, question), how(other, text)],
    ]),
    ...[['case book', '#cases'], ['rules', '#rules']].flatMap(([what, address]) => [
      [`search of the ${what}`, here, list(address), type('#seek', 'electricity')],
      [`search of the ${what}, until the list has followed`, here, list(address), type('#seek', 'electricity', followed), true],
    ]),
  ];
  table('keypress to paint', 'browser', 'processor', 'keys', 'median, ms', 'worst, ms');
  /** What is held to the figure, by how much slower the processor is. */
  const held = { 4: [], 6: [] };
  for (const [name, launch] of Object.entries(BROWSERS)) {
    const browser = await launch();
    for (const slower of name === 'Chromium' ? [1, 4, 6] : [1]) {
      for (const [what, server, reach, press, follows = false] of tasks) {
        const found = [];
        for (let run = 0; run < RUNS; run += 1) {
          const page = await browser.newPage();
          await page.goto(server.address, { waitUntil: 'load' });
          await page.waitForSelector('html[data-started]');
          await page.evaluate(record, follows);
          await reach(page);
          await settled(page);
          if (slower > 1) await page.emulateCPUThrottling(slower);
          await page.evaluate(() => { globalThis.keys.length = 0; });
          await press(page);
          found.push(...await page.evaluate(() => globalThis.keys));
          await page.close();
        }
        row(what, name, `${slower}× slower`, found.length, found.length > 0 ? number(median(found)) : '–', found.length > 0 ? number(Math.max(...found)) : '–');
        if (server === here && !follows) held[slower]?.push({ what, median: median(found), worst: Math.max(...found) });
      }
    }
    await browser.close();
  }
  for (const [slower, all] of Object.entries(held)) {
    const most = (of) => Math.max(...all.map(of));
    const at = (of) => all.find((one) => of(one) === most(of))?.what;
    figure(`keypress to next paint, ${slower}× slower, the slowest of questions and searches`, '≤ 50 ms median, ≤ 100 ms worst', `${number(most((one) => one.median))} ms (${at((one) => one.median)}), ${number(most((one) => one.worst))} ms (${at((one) => one.worst)})`, most((one) => one.median) <= 50 && most((one) => one.worst) <= 100, '`node benches/pages.mjs --only keys`');
  }
  await here.close();
  await there.close();
  rmSync(survey.folder, { recursive: true });
}
