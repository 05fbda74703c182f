// What happens to a page in the middle of a case: it is turned, made larger, put into another language,
// left and come back to, printed and the print given up. Nothing of the case may be lost, nothing may
// stick out. The pages of the questions in other languages: journey.test.mjs; all at 400 %: view.test.mjs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BROWSERS, across, kept, opened, pageName, press, quiet, reply, walk } from './harness.mjs';
import { bare, hosted } from './hosts.mjs';
import { byHand, seconds } from './time.mjs';

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

/** To another page of the same host, by an entry of its own. */
const elsewhere = (page) => page.goto(new URL('sw.js', page.url()).href);

/** Loaded anew: nothing is kept that was not asked for. */
async function begunAnew(page) {
  assert.equal(await pageName(page), 'start');
  await press(page, 'start');
  assert.equal(await page.$$eval('#app main input:checked', (all) => all.length), 0);
}

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

  test(`${browser}: a page that is made larger by half, to four times, and small again keeps what is typed`, () =>
    opened(browser, { width: 1280, height: 1024 }, async (session) => {
      const { page } = session;
      await halfTyped(page);
      const before = await state(page);
      // A browser's zoom makes the page's pixels larger, so that fewer of them fit.
      for (const by of [1.5, 4, 2, 1]) {
        const [width, height] = [Math.round(1280 / by), Math.round(1024 / by)];
        await page.setViewport({ width, height, deviceScaleFactor: by });
        await page.waitForFunction((wanted) => innerWidth === wanted, {}, width);
        assert.deepEqual(await state(page), { ...before, wide: false }, `${by * 100} %`);
      }
      await quiet(session);
    }));

  test(`${browser}: a result that is turned keeps what is unfolded`, () =>
    opened(browser, { width: 360, height: 740 }, async (session) => {
      const { page } = session;
      await page.click('#app [data-example="ai-studio-at-night"]');
      await page.waitForSelector('#app main[data-page=result]');
      await page.waitForFunction(() => !document.querySelector('#app [data-ready=false]'));
      const folds = () => page.$$eval('#app .fold-button', (all) => all.map((one) => one.getAttribute('aria-expanded')));
      const closed = (await folds()).indexOf('false');
      assert.ok(closed >= 0, 'nothing to unfold');
      await page.evaluate((at) => document.querySelectorAll('#app .fold-button')[at].click(), closed);
      await page.waitForFunction((at) => document.querySelectorAll('#app .fold-button')[at].ariaExpanded === 'true' || document.querySelectorAll('#app .fold-button')[at].getAttribute('aria-expanded') === 'true', {}, closed);
      const before = await folds();
      for (const [width, height] of [[740, 360], [360, 740]]) {
        await page.setViewport({ width, height });
        await page.waitForFunction((wanted) => innerWidth === wanted, {}, width);
        assert.deepEqual(await folds(), before);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false, 'wider than the screen');
      }
      await quiet(session);
    }));

  test(`${browser}: a page left and come back to by the browser’s own Back has the case, or begins anew; it never breaks`, () =>
    opened(browser, { from: 'http', returns: true }, async ({ page, seen }) => {
      await page.evaluate(() => {
        addEventListener('pageshow', (event) => { globalThis.returned = event.persisted; });
        globalThis.mark = 'the same page';
      });
      await press(page, 'start');
      const question = await page.$eval('#app main', (main) => main.dataset.question);
      await reply(page, question, 'founder');
      await press(page, 'continue');
      const next = await page.$eval('#app main', (main) => main.dataset.question);
      await elsewhere(page);
      // A page out of the cache does not load again, so nothing but its sight is waited for.
      await page.evaluate(() => { setTimeout(() => history.back()); });
      await across(page, () => document.documentElement.hasAttribute('data-started'), 'the page did not come back');
      const same = await page.evaluate(() => globalThis.mark === 'the same page');
      // Firefox, short of room, may not keep it.
      assert.ok(same || browser === 'firefox', 'the page was not kept');
      if (same) {
        // Out of the browser's cache of pages: everything is where it was.
        await page.waitForFunction(() => globalThis.returned === true);
        assert.equal(await page.$eval('#app main', (main) => main.dataset.question), next);
        await press(page, 'back');
        assert.equal(await page.$eval('#app main input:checked', (one) => one.value), 'founder');
      } else {
        await begunAnew(page);
      }
      // Firefox asks for an icon of its own on the way back, and says that the policy refused it.
      assert.deepEqual(seen.errors.filter((one) => !one.includes('/favicon.ico')), []);
    }));

  test(`${browser}: a page loaded anew on the way back begins anew`, () =>
    opened(browser, { from: 'http' }, async ({ page }) => {
      await press(page, 'start');
      await reply(page, await page.$eval('#app main', (main) => main.dataset.question), 'founder');
      await press(page, 'continue');
      await page.evaluate(() => { globalThis.mark = 'the same page'; });
      await page.reload({ waitUntil: 'load' });
      await across(page, () => globalThis.mark === undefined && document.documentElement.hasAttribute('data-started'), 'the page did not load');
      await begunAnew(page);
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

for (const browser of BROWSERS) {
  test(`${browser}, stand: a page that comes back after an hour, out of the browser’s cache or loaded anew, is wiped`, () =>
    opened(browser, { from: 'http', returns: true, hash: '#stand', before: byHand }, async ({ page }) => {
      await page.evaluate(() => {
        globalThis.mark = 'the same page';
        addEventListener('pagehide', () => globalThis.sleep(3_600_000));
      });
      await press(page, 'start');
      await reply(page, await page.$eval('#app main', (main) => main.dataset.question), 'founder');
      await press(page, 'continue');
      await elsewhere(page);
      await page.evaluate(() => { setTimeout(() => history.back()); });
      await across(page, () => globalThis.mark === undefined && document.documentElement.hasAttribute('data-started'), 'the page was not opened anew');
      // Whether it was kept at all is the browser's to decide: Chromium keeps no stand and hides why.
      await begunAnew(page);
      // The new page goes on as a stand.
      await seconds(page, 90);
      await page.waitForSelector('dialog.idle[open]');
    }));
}

/** What every page is recognised by, in any language. */
const place = (page) => page.evaluate(() => ({
  page: document.querySelector('#app main').dataset.page,
  address: location.hash,
  typed: [...document.querySelectorAll('#app main input[type=text], #app main input[type=search], #app main textarea:not([readonly])')].map((field) => field.value),
  listed: document.querySelectorAll('#app main li[id], #app main [data-rule], #app main [data-activity]').length,
  wide: document.documentElement.scrollWidth > innerWidth,
}));

/** The pages to look something up, each with its address. */
const LOOKED_UP = [['rules', 'rules'], ['rule', 'rule=pow-asic-mainland'], ['duty', 'duty=blockchain-filing'], ['cases', 'cases'], ['case', 'case-book=01'], ['timeline', 'timeline'], ['map', 'map'], ['errata', 'errata']];

/** Turned, and made four times as large, and back. */
async function turned(page, name) {
  const before = await place(page);
  for (const [width, height, deviceScaleFactor] of [[740, 360, 1], [320, 256, 4], [360, 740, 1]]) {
    await page.setViewport({ width, height, deviceScaleFactor });
    await page.waitForFunction((wanted) => innerWidth === wanted, {}, width);
    assert.deepEqual(await place(page), { ...before, wide: false }, `${name}, ${width} by ${height}`);
  }
}

/** Through all languages on the page that is shown, and back. */
async function through(page, name) {
  const before = await place(page);
  assert.equal(before.page, name);
  const headings = new Set();
  for (const language of ['zh-Hans', 'pt-BR', 'en']) {
    await page.select('#app [data-action=language]', language);
    await page.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, language);
    assert.deepEqual(await place(page), { ...before, wide: false }, `${name}, ${language}`);
    headings.add(await page.$eval('#app h1', (heading) => heading.innerText));
  }
  assert.equal(headings.size, 3, `${name}: its heading is the same in two languages: ${[...headings].join(' | ')}`);
}

test('chromium: the language changes on every other page, and the page, its search and its case stay', () =>
  opened('chromium', { width: 360, height: 740 }, async (session) => {
    const { page } = session;
    await press(page, 'table');
    await through(page, 'table');
    await press(page, 'back');
    await press(page, 'opening');
    await page.type('#open-text', 'half of a case');
    await through(page, 'opening');
    await press(page, 'back');

    // Only cases that differ have names.
    await kept(page);
    for (let steps = 0; steps < 20 && (await pageName(page)) === 'question'; steps += 1) {
      await reply(page, 'any', 'dont-know');
      await press(page, 'continue');
    }
    if ((await pageName(page)) === 'review') await press(page, 'result');
    await press(page, 'compare');
    await page.type('#app [data-name=compare-kept]', 'Plan 甲');
    await through(page, 'compare');
    await press(page, 'back');
    await press(page, 'pack');
    await through(page, 'pack');
    await press(page, 'back');

    for (const [name, address] of LOOKED_UP) {
      await page.evaluate((fragment) => { globalThis.location.hash = fragment; }, address);
      await page.waitForSelector(`#app main[data-page="${name}"]`);
      if (await page.$('#seek')) await page.type('#seek', '2021');
      await through(page, name);
      await turned(page, name);
    }
    await quiet(session);
  }));

test('chromium, stand: the language changes on a question and on the result', () =>
  opened('chromium', { hash: '#stand', before: byHand, width: 360, height: 740 }, async ({ page, seen }) => {
    let first = true;
    await walk(page, {}, async (name) => {
      if (name === 'question' && first) await through(page, name);
      first = name === 'start';
    });
    await page.waitForFunction(() => !document.querySelector('#app [data-ready=false]'));
    await through(page, 'result');
    await turned(page, 'result');
    assert.deepEqual(seen.errors, []);
  }));

test('chromium, in a frame: the language changes on what is shared, and where a frame is not fenced', () =>
  hosted('chromium', { html: bare(`<light-mining-check firm='{"name":"Lin","privacy":"https://firm.example/privacy","share":true}'></light-mining-check>`) }, async ({ page, frame, check }) => {
    await frame.waitForSelector('.fence');
    await walk(frame);
    await press(frame, 'share');
    await frame.type('#share-reach', 'founder@studio.example');
    await through(frame, 'share');
    await page.evaluate((address) => {
      const bare = document.createElement('iframe');
      bare.name = 'unfenced';
      bare.src = address;
      document.body.append(bare);
    }, check.address);
    const unfenced = await (await page.waitForSelector('iframe[name=unfenced]')).contentFrame();
    await unfenced.waitForSelector('#app main[data-page=exposed]');
    await through(unfenced, 'exposed');
  }));
