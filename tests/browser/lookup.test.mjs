// The pages that are looked up: a rule from its reason, the search, the case book, the timeline and
// the provinces; and that nothing of the visitor's own is lost on the way.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { BROWSERS, LANGUAGES, firmHeadline, focused, leave, opened, pageName, picture, press, quiet, reply } from './harness.mjs';
import { words } from './words.mjs';

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
  // The list follows what was typed, after a moment.
  await page.waitForFunction((sought) => document.querySelector('#seek').value === sought && document.querySelector('[data-found]').dataset.sought === sought, {}, text);
  return page.evaluate(() => ({
    said: Number(document.querySelector('[data-found]').dataset.found),
    seen: [...document.querySelectorAll('.shelf-list > li')].filter((entry) => entry.checkVisibility()).length,
  }));
}

/** Presses Tab from the heading on until an element that fits has the focus. */
async function tabTo(page, selector, most = 600) {
  await page.evaluate(() => document.querySelector('#app h1').focus());
  for (let steps = 0; steps < most; steps += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

const flat = (text) => text.replace(/\s+/g, '');

/** The text of what is printed now. */
async function paper(page, name) {
  const file = leave(name);
  await page.pdf({ path: file, format: 'A4', preferCSSPageSize: true });
  return flat(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8', maxBuffer: 1e8 }));
}

/** The headings of a rule's page. */
const headings = (say) => ['pages-when', 'pages-exceptions', 'ui-authorities-title', 'pages-tested', 'ui-not-reviewed'].map((id) => say(id));

/** Both browsers, and every language in one of them. */
const EVERY = [...BROWSERS.map((name) => [name, 'en']), ...LANGUAGES.slice(1).map((language) => [BROWSERS[0], language])];

for (const [name, language] of EVERY) {
  test(`${name}, ${language}: a rule opens from its reason, and Back returns to the result`, () =>
    opened(name, { language, width: 360, height: 740 }, async (session) => {
      const { page } = session;
      await openExample(page, 'validator-office');
      const verdict = await firmHeadline(page);
      const rule = await page.$eval('#app [data-rule] .rule-line a[href^="#rule="]', (link) => link.getAttribute('href'));
      await follow(page, rule);
      const text = await page.$eval('#app main', (main) => main.textContent);
      for (const heading of headings(words(language))) assert.ok(text.includes(heading), heading);
      await focused(page);
      // The title names the rule, in the history and among the tabs.
      const heading = await page.$eval('#app main h1', (h1) => h1.innerText);
      await page.waitForFunction((title) => document.title === title, {}, words(language)('ui-page-title', { page: heading }));
      await press(page, 'back');
      assert.equal(await pageName(page), 'result');
      assert.equal(await firmHeadline(page), verdict);
      await quiet(session);
    }));

  test(`${name}, ${language}: the result switches between the law and the proposal`, () =>
    opened(name, { language, width: 360, height: 740 }, async (session) => {
      const { page } = session;
      await openExample(page, 'ai-studio-at-night');
      const say = words(language);
      const [mark, today, exposed] = [say('outlook-line'), say('outlook-today'), say('outlook-exposed')].map((one) => one.replace(/[:：]$/, '').trim());
      const shown = () => page.$$eval('.activity', (articles) => articles.filter((article) => article.checkVisibility()).length);
      assert.ok((await shown()) > 0);
      await tabTo(page, '.readings input');
      await page.keyboard.press('ArrowDown');
      await page.waitForSelector('[data-reading=proposal] [data-proposal]');
      assert.equal(await shown(), 0);
      const lines = await page.$$eval('[data-reading=proposal] .proposal', (cards) => cards.map((card) => card.textContent));
      assert.ok(lines.every((line) => line.includes(mark) && line.includes(today)), lines.join('\n'));
      assert.ok(lines.some((line) => line.includes(exposed)));
      // Every fact that would have to be declared is marked as well.
      const declared = await page.$$eval('[data-reading=proposal] .given-facts li', (all) => all.map((one) => one.textContent));
      assert.ok(declared.length > 3 && declared.every((line) => line.includes(mark)), declared.join('\n'));
      await page.click('.readings input[value=law]');
      await page.waitForSelector('[data-reading=law]');
      assert.ok((await shown()) > 0);
      // Each row of the picture leads to its activity, by keyboard.
      await tabTo(page, '.picture-row');
      const target = await page.evaluate(() => document.activeElement.getAttribute('href').slice(1));
      await page.keyboard.press('Enter');
      await page.waitForFunction((id) => document.activeElement.id === id, {}, target);
      await quiet(session);
    }));
}

for (const name of BROWSERS) {
  test(`${name}: the search finds words, numbers and ids, and says when it finds nothing`, () =>
    opened(name, {}, async (session) => {
      const { page } = session;
      // Chosen, not the browser's own: a browser of that language would be started for this alone.
      await page.select('#app [data-action=language]', 'pt-BR');
      await page.waitForSelector('html[lang=pt-BR]');
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
      // By keyboard.
      await tabTo(page, '[data-action=try]');
      await page.keyboard.press('Enter');
      await page.waitForSelector('#app main[data-page=result]');
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

      // A half-typed figure, and a cell of the machine table.
      await page.reload();
      await page.waitForSelector('html[data-started]');
      await openExample(page, 'ai-studio-at-night');
      for (const question of ['hardware.kwh-month', 'hardware.fleet']) {
        await press(page, 'review');
        await press(page, `change"][data-question="${question}`);
        const field = await page.$('#app main form input[type=text]');
        await field.click({ count: 3 });
        await field.type('77 or');
        await follow(page, '#timeline', '.colophon');
        await press(page, 'to-case');
        assert.equal(await page.$eval('#app main', (main) => main.dataset.question), question);
        assert.equal(await page.$eval('#app main form input[type=text]', (input) => input.value), '77 or');
      }
    }));

  test(`${name}: the provinces by keyboard, and the founder's own`, () =>
    opened(name, { width: 360, height: 740 }, async (session) => {
      const { page } = session;
      await openExample(page, 'validator-office');
      await follow(page, '#map', '.colophon');
      assert.ok(await page.$('.tile-own[data-place="CN-SH"]'));
      assert.equal((await page.$$('.tile')).length, 32);
      await tabTo(page, '.tile[data-place="CN-SC"]');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement.id === 'place-CN-SC');
      // The table is sorted by keyboard, either way, and says so.
      const order = () => page.$$eval('.places tbody th', (all) => all.map((one) => one.textContent));
      const first = await order();
      const sort = '.places th:nth-child(3)';
      assert.equal(await page.$eval(sort, (one) => one.ariaSort), 'none');
      await tabTo(page, `${sort} button`);
      await page.keyboard.press('Enter');
      await page.waitForSelector(`${sort}[aria-sort=ascending]`);
      const rising = await order();
      assert.notDeepEqual(rising, first);
      assert.deepEqual([...rising].sort(), [...first].sort());
      await page.keyboard.press(' ');
      await page.waitForSelector(`${sort}[aria-sort=descending]`);
      assert.deepEqual(await order(), [...rising].reverse());
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
        const printed = await paper(page, `lookup-${name}-${language}.pdf`);
        const titles = await page.$$eval('#app main :is(h1, h2, li a, .authority-title, tbody th)', (all) => all.filter((one) => !one.closest('.no-print')).map((one) => one.textContent));
        const missing = [titles[0], ...titles.slice(-3)].map(flat).filter((one) => !printed.includes(one.slice(0, 24)) && !printed.includes(one.slice(-24)));
        assert.deepEqual(missing, [], `${name}: not on paper`);
        await picture(page, `lookup-${name}-${language}.png`);
      }
      await quiet(session);
    }));

  test(`chromium, ${language}: all activities print without a question: the law of today, the proposed list, the industry class`, () =>
    opened('chromium', { language }, async (session) => {
      const { page } = session;
      await press(page, 'table');
      await page.emulateMediaType('print');
      const seen = await page.evaluate(() => ({
        text: document.querySelector('#app main').innerText,
        rows: [...document.querySelectorAll('#app .glance tbody tr')].map((row) => ({ tags: row.querySelectorAll('.tag').length, cells: [...row.cells].map((cell) => cell.innerText.trim()) })),
      }));
      assert.equal(seen.rows.length, 27);
      for (const { tags, cells } of seen.rows) {
        assert.ok(tags > 0, `${cells[0]} has no verdict`);
        assert.ok(cells.length === 4 && cells.every((cell) => cell.length > 1), `${cells}`);
        for (const cell of cells) assert.ok(seen.text.includes(cell.split('\n')[0]), cell);
      }
      for (const id of ['ui-table-heading', 'ui-table-law', 'ui-table-outlook', 'ui-table-industry', 'ui-outlook-mark']) assert.ok(seen.text.includes(words(language)(id)), id);
      // Lines of four columns are read in any order: every sign is on paper as often as on the page.
      const tally = (text) => {
        const times = new Map();
        for (const sign of flat(text.normalize('NFKC'))) times.set(sign, (times.get(sign) ?? 0) + 1);
        return times;
      };
      const there = tally(await paper(page, `table-${language}.pdf`));
      const lost = [...tally(seen.text)].filter(([sign, times]) => (there.get(sign) ?? 0) < times).map(([sign]) => sign);
      assert.deepEqual(lost, [], 'not on paper');
      await quiet(session);
    }));

  test(`chromium, ${language}: a rule, a duty and a case print whole`, () =>
    opened('chromium', { language, width: 360, height: 740 }, async (session) => {
      const { page } = session;
      const seen = async (name) => {
        await page.waitForSelector(`#app main[data-page="${name}"]`);
        const printed = await paper(page, `lookup-${name}-${language}.pdf`);
        const said = await page.$$eval('#app main :is(h1, h2, p, th)', (all) => all.filter((one) => one.textContent && !one.closest('.no-print')).map((one) => one.textContent));
        const visible = [said[0], said.at(-1)].map(flat);
        for (const one of visible) assert.ok(printed.includes(one.slice(0, 16)) || printed.includes(one.slice(-16)), `${name}: not on paper: ${one}`);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${name} is too wide`);
      };
      await follow(page, '#rules', '.colophon');
      await follow(page, '#rule=pow-asic-mainland');
      await seen('rule');
      await follow(page, '#rules', '.colophon');
      await follow(page, '#duty=blockchain-filing');
      await seen('duty');
      await follow(page, '#cases', '.colophon');
      await follow(page, '#case-book=01');
      await seen('case');
      await quiet(session);
    }));

  test(`chromium, ${language}: the timeline says what was in force, in words and by keyboard`, () =>
    opened('chromium', { language, width: 360, height: 740 }, async (session) => {
      const { page } = session;
      const say = words(language);
      await openExample(page, 'ai-studio-at-night');
      await follow(page, '#timeline', '.colophon');
      assert.equal(await page.$eval('.in-force h2', (one) => one.textContent), say('pages-timeline-in-force', { month: '2023-05' }));
      const listed = await page.$$eval('.in-force li a', (all) => all.map((one) => one.getAttribute('href').slice(1)));
      const marked = await page.$$eval('.timeline > li', (all) => all.filter((one) => one.querySelector('.then')).map((one) => one.id));
      assert.ok(listed.length > 5, `${listed.length} in force`);
      assert.deepEqual(listed, marked);
      // A meeting was held; it is not in force.
      const meeting = await page.$eval('.timeline [data-authority="fsdc-51-2021"]', (one) => ({ id: one.id, text: one.textContent }));
      assert.ok(!listed.includes(meeting.id), 'a meeting is in force');
      assert.ok(meeting.text.includes(say('ui-held', { date: '2021-05-21' })) && !meeting.text.includes(say('ui-status-in-force')), meeting.text);
      // Law older than the picture applied as well.
      const older = await page.$eval('.in-force li:last-child', (one) => one.textContent);
      assert.ok(older.startsWith(say('pages-timeline-older', { titles: '' }).replace(/[.。]$/, '').trim()) && older.length > 80, older);
      await tabTo(page, `.in-force a[href="#${listed[3]}"]`);
      await page.keyboard.press('Enter');
      await page.waitForFunction((id) => document.activeElement.id === id, {}, listed[3]);
      // Each bar is named by its law and its dates.
      const bars = await page.$$eval('.timeline-bar', (all) => all.map((one) => [one.getAttribute('role'), one.getAttribute('aria-label')]));
      assert.ok(bars.length > 15 && bars.every(([role, label]) => role === 'img' && /\d{4}/.test(label)));
      await quiet(session);
    }));
}

test('chromium: a letter that is not sought yet outlives what is drawn meanwhile', () =>
  opened('chromium', { hash: '#rules' }, async ({ page, seen }) => {
    await page.waitForSelector('#seek');
    await page.evaluate(() => {
      const field = document.querySelector('#seek');
      field.value = '2021';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      const choice = document.querySelector('#app [data-action=language]');
      choice.value = 'zh-Hans';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.waitForFunction(() => document.documentElement.lang === 'zh-Hans');
    await page.waitForSelector('[data-sought="2021"]');
    assert.equal(await page.$eval('#seek', (field) => field.value), '2021');
    assert.deepEqual(seen.errors, []);
  }));
