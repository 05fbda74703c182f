// The pages that are looked up: a rule from its reason, the search, the case book, the timeline and
// the provinces; and that nothing of the visitor's own is lost on the way.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BROWSERS, LANGUAGES, firmHeadline, leave, opened, pageName, press, quiet, reply } from './harness.mjs';

/** Follows a link to a page that is looked up, by its address. */
async function follow(page, address, within = '#app') {
  await page.click(`${within} a[href="${address}"]`);
  await page.waitForFunction(
    (name) => document.querySelector('#app main[data-page]')?.dataset.page === name,
    {},
    { rules: 'rules', cases: 'cases', timeline: 'timeline', map: 'map', errata: 'errata', rule: 'rule', duty: 'duty', 'case-book': 'case' }[address.slice(1).split('=')[0]],
  );
}

/** Opens an example case of the start page. */
async function openExample(page, name) {
  await page.click(`#app [data-example="${name}"]`);
  await page.waitForSelector('#app main[data-page="result"]');
}

/** Types into the search and waits for its count. */
async function seek(page, text) {
  await page.$eval('#seek', (field) => field.select());
  await page.keyboard.press('Backspace');
  if (text) await page.type('#seek', text);
  await page.waitForFunction((sought) => document.querySelector('#seek').value === sought, {}, text);
  return page.evaluate(() => ({
    said: Number(document.querySelector('[data-found]').dataset.found),
    seen: [...document.querySelectorAll('.shelf-list > li')].filter((entry) => entry.checkVisibility()).length,
  }));
}

for (const name of BROWSERS) {
  test(`${name}: a rule opens from its reason, and Back returns to the result`, () =>
    opened(name, { width: 360, height: 740 }, async (session) => {
      const { page } = session;
      await openExample(page, 'validator-office');
      const verdict = await firmHeadline(page);
      const rule = await page.$eval('#app [data-rule] .rule-line a[href^="#rule="]', (link) => link.getAttribute('href'));
      await follow(page, rule);
      const text = await page.$eval('#app main', (main) => main.textContent);
      for (const heading of ['When it stands', 'Exceptions', 'Authorities', 'Cases that test it', 'Not yet reviewed by a licensed lawyer']) assert.ok(text.includes(heading), heading);
      assert.equal(await page.evaluate(() => document.activeElement.tagName), 'H1');
      await press(page, 'back');
      assert.equal(await pageName(page), 'result');
      assert.equal(await firmHeadline(page), verdict);
      await quiet(session);
    }));

  test(`${name}: the result switches between the law and the proposal`, () =>
    opened(name, { width: 360, height: 740 }, async (session) => {
      const { page } = session;
      await openExample(page, 'ai-studio-at-night');
      const shown = () => page.$$eval('.activity', (articles) => articles.filter((article) => article.checkVisibility()).length);
      assert.ok((await shown()) > 0);
      await page.click('.readings input[value=proposal]');
      await page.waitForSelector('[data-reading=proposal] [data-proposal]');
      assert.equal(await shown(), 0);
      const lines = await page.$$eval('[data-reading=proposal] .proposal', (cards) => cards.map((card) => card.textContent));
      assert.ok(lines.every((line) => line.includes('Proposal, not law') && line.includes('Law in force')), lines.join('\n'));
      assert.ok(lines.some((line) => line.includes('stricter')));
      await page.click('.readings input[value=law]');
      await page.waitForSelector('[data-reading=law]');
      assert.ok((await shown()) > 0);
      // Each row of the picture leads to its activity, by keyboard.
      await page.$eval('.picture-row', (row) => row.focus());
      const target = await page.$eval('.picture-row', (row) => row.getAttribute('href').slice(1));
      await page.keyboard.press('Enter');
      await page.waitForFunction((id) => document.activeElement.id === id, {}, target);
      await quiet(session);
    }));

  test(`${name}: the search finds words, numbers and ids, and says when it finds nothing`, () =>
    opened(name, { language: 'pt-BR' }, async (session) => {
      const { page } = session;
      await follow(page, '#rules', '.colophon');
      const all = await seek(page, '');
      assert.equal(all.said, all.seen);
      assert.ok(all.said > 180, `${all.said} rules and duties`);
      for (const sought of ['mineracao', 'MINERAÇÃO', '银发〔2026〕42号', '银发[2026]42', 'pow-asic-mainland', '挖矿']) {
        const found = await seek(page, sought);
        assert.equal(found.said, found.seen, sought);
        assert.ok(found.said > 0 && found.said < all.said, `${sought}: ${found.said}`);
      }
      assert.equal((await seek(page, 'no such word')).said, 0);
      assert.ok(await page.$eval('.finder .notice', (notice) => notice.textContent.includes('no such word')));
      // What was sought is still there after a look at a rule.
      await seek(page, 'pow-asic-mainland');
      await follow(page, '#rule=pow-asic-mainland');
      await press(page, 'back');
      assert.equal(await page.$eval('#seek', (field) => field.value), 'pow-asic-mainland');
      await quiet(session);
    }));

  test(`${name}: a case is tried and the visitor's own answers come back`, () =>
    opened(name, {}, async (session) => {
      const { page } = session;
      await press(page, 'start');
      const question = await page.$eval('#app main[data-page]', (main) => main.dataset.question);
      await reply(page, question, 'dont-know');
      await press(page, 'continue');
      const before = await page.$eval('#app main[data-page]', (main) => main.dataset.question);
      await follow(page, '#cases', '.colophon');
      await follow(page, '#case-book=01');
      assert.equal(await page.$eval('[data-today]', (section) => section.dataset.today), 'stop');
      await press(page, 'try');
      assert.equal(await firmHeadline(page), 'stop');
      assert.ok(await page.$('[data-tried]'), 'the page says that the answers are not the visitor’s');
      await press(page, 'own');
      assert.equal(await page.$eval('#app main[data-page]', (main) => main.dataset.question), before);
      assert.equal(await page.$('[data-tried]'), null);
      await quiet(session);
    }));

  test(`${name}: what is typed into a question stays while something is looked up`, () =>
    opened(name, {}, async ({ page }) => {
      await press(page, 'start');
      const pick = () => page.$eval('#app main input', (input) => input.click());
      await pick();
      await follow(page, '#timeline', '.colophon');
      await press(page, 'to-case');
      assert.equal(await page.$eval('#app main input', (input) => input.checked), true);
    }));

  test(`${name}: the provinces by keyboard, and the founder's own`, () =>
    opened(name, { width: 360, height: 740 }, async (session) => {
      const { page } = session;
      await openExample(page, 'validator-office');
      await follow(page, '#map', '.colophon');
      assert.ok(await page.$('.tile-own[data-place="CN-SH"]'));
      assert.equal((await page.$$('.tile')).length, 32);
      await page.$eval('.tile[data-place="CN-SC"]', (tile) => tile.focus());
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement.id === 'place-CN-SC');
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(overflow <= 0, `the page is ${overflow}px too wide`);
      await quiet(session);
    }));
}

for (const language of LANGUAGES) {
  test(`chromium, ${language}: every page to look up fits a phone and prints whole`, () =>
    opened('chromium', { language, width: 360, height: 740 }, async (session) => {
      const { page } = session;
      for (const address of ['#rules', '#cases', '#timeline', '#map', '#errata']) {
        await follow(page, address, '.colophon');
        const name = address.slice(1);
        const state = await page.evaluate(() => ({
          wide: document.documentElement.scrollWidth - innerWidth,
          // A message that is missing shows as its id.
          raw: document.querySelector('#app').textContent.match(/\b(pages|ui|case|r|d|f)-[a-z0-9]+(-[a-z0-9]+)+\b/g)?.filter((id) => /^(pages|ui)-/.test(id)) ?? [],
          title: document.title,
        }));
        assert.ok(state.wide <= 0, `${name} is ${state.wide}px too wide`);
        assert.deepEqual(state.raw, [], name);
        assert.ok(state.title.length > 10, name);
        await page.pdf({ path: leave(`lookup-${name}-${language}.pdf`), format: 'A4', preferCSSPageSize: true });
        await page.screenshot({ path: leave(`lookup-${name}-${language}.png`) });
      }
      await quiet(session);
    }));
}
