// A case handed on: saved, linked, as a code on screen and paper, opened again; as text and pictures
// where a browser neither prints nor saves. Kept until the tab closes: kept.test.mjs.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import { serve } from '../../tools/serve.mjs';
import { BROWSERS, LANGUAGES, PAGE, ROOT, firmHeadline, languagesIn, leave, opened, pageName, picture, press, quiet, reply } from './harness.mjs';
import { words } from './words.mjs';

const PUBLIC = 'https://check.example/light-mining/';

/** In the page, ahead of its scripts: what is saved is kept, and a public address is configured. */
const linked = () => {
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    globalThis.saved = blob.text();
    return make.call(URL, blob);
  };
  document.addEventListener('DOMContentLoaded', () => document.querySelector('meta[name=lmc-public]')?.setAttribute('content', 'https://check.example/light-mining/'));
};
/** The same, without a public address, in a browser inside a chat program. */
const inside = () => {
  Object.defineProperty(navigator, 'userAgent', { get: () => 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/116.0 Mobile Safari/537.36 XWEB/5235 MMWEBSDK/20230701 MicroMessenger/8.0.42' });
};

const finding = async (page) => {
  await page.waitForSelector('#app [data-finding]');
  return page.$eval('#app [data-finding]', (found) => found.dataset.finding);
};

async function toResult(page, name = 'ai-studio-at-night') {
  await page.click(`#app [data-example=${name}]`);
  await page.waitForSelector('#app main[data-page=result]');
}

const caseText = (page) => page.$eval('#case-text', (field) => field.value);

/** What a code in a PNG file says, by a decoder that is not ours; nothing, if there is none. */
function decoded(png, { foot } = {}) {
  const image = PNG.sync.read(Buffer.from(png));
  // Only the foot of a long picture: the decoder looks at every line.
  const height = Math.min(image.height, foot ?? image.height);
  const data = new Uint8ClampedArray(image.data.subarray((image.height - height) * image.width * 4));
  return (jsqr.default ?? jsqr)(data, image.width, height)?.data;
}

/** What was opened has the focus once it is shown; two may read the same. */
async function shown(page, open) {
  await page.evaluate(() => document.activeElement.blur());
  await open();
  await page.waitForFunction(() => document.activeElement.id === 'opened-finding');
}

async function paste(page, text) {
  if ((await pageName(page)) !== 'opening') {
    await press(page, 'restart').catch(() => {});
    await press(page, 'opening');
  }
  await page.$eval('#open-text', (field, value) => { field.value = value; }, text);
  await shown(page, () => page.click('#app [data-action=open-pasted]'));
}

async function choose(page, text) {
  const folder = mkdtempSync(join(tmpdir(), 'case-'));
  try {
    const file = join(folder, 'case.json');
    writeFileSync(file, text);
    await shown(page, async () => (await page.$('#open-file')).uploadFile(file));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function save(page) {
  await page.evaluate(() => { globalThis.saved = undefined; });
  await page.click('#app .keep [data-action=save]');
  await page.waitForFunction(() => globalThis.saved);
  return page.evaluate(() => globalThis.saved);
}

/** The pages of a PDF that hold a text, as pictures; and how many pages there are. */
function pagesWith(pdf, name, words) {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  try {
    const file = leave(name);
    writeFileSync(file, pdf);
    const squeezed = (text) => text.replace(/\s+/g, '');
    const pages = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).split('\f');
    const found = pages.map((text, at) => [squeezed(text).includes(squeezed(words)), at + 1]).filter(([there]) => there);
    return found.map(([, at]) => {
      execFileSync('pdftoppm', ['-r', '130', '-f', String(at), '-l', String(at), '-png', '-singlefile', file, join(folder, 'p')]);
      return readFileSync(join(folder, 'p.png'));
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

for (const browser of BROWSERS) {
  test(`${browser}: a saved case opens and matches; altered, older and foreign ones are told`, () =>
    opened(browser, { before: linked, width: 360, height: 740 }, async (session) => {
      const { page } = session;
      await toResult(page);
      const headline = await firmHeadline(page);
      const text = await save(page);
      const file = JSON.parse(text);
      // An example's answers are nobody's own, in a file as on paper.
      const whose = await page.$eval('.not-yours p', (found) => found.textContent.trim());
      assert.ok(file.note.startsWith(whose), `the file does not say whose answers it holds: ${file.note}`);
      assert.equal(file.format, 'light-mining-case');
      assert.match(file.rulebook_digest, /^[0-9a-f]{16}$/);
      assert.match(file.note, /not privileged/);
      await press(page, 'restart');
      await press(page, 'opening');
      await choose(page, text);
      assert.equal(await finding(page), 'match');
      assert.equal(await page.evaluate(() => document.activeElement.id), 'opened-finding');
      await press(page, 'take-opened');
      assert.equal(await firmHeadline(page), headline);
      assert.equal(await page.$eval('.not-yours p', (found) => found.textContent.trim()), whose, 'an example became one’s own');

      // From here on a case is open, and stays until the visitor says otherwise.
      await press(page, 'restart');
      await press(page, 'opening');
      await choose(page, readFileSync(join(ROOT, 'examples/validator-office.json'), 'utf8'));
      assert.match(await finding(page), /answers-only|rules-changed/);
      await press(page, 'take-opened');
      const present = await firmHeadline(page);
      const { answers: answersBefore, note } = JSON.parse(await save(page));
      assert.ok(!note.includes(whose), note);
      // A dropped file, anywhere.
      await page.evaluate((dropped) => {
        const data = new DataTransfer();
        data.items.add(new File([dropped], 'case.json', { type: 'application/json' }));
        document.querySelector('h1').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
      }, text);
      assert.equal(await finding(page), 'match');
      assert.ok(await page.$('#app [data-action=keep-present]'));

      const older = { ...file, rulebook: '2019.1', rulebook_digest: '0'.repeat(16), answers: { ...file.answers, 'person.hat-size': 'large' }, verdict: { ...file.verdict, firm: 'encouraged' } };
      const [activity] = Object.keys(file.verdict.activities);
      older.verdict.activities = { ...file.verdict.activities, [activity]: file.verdict.activities[activity] === 'open' ? 'stop' : 'open', 'an-activity-of-old': 'stop' };
      await choose(page, JSON.stringify(older));
      assert.equal(await finding(page), 'rules-changed');
      assert.equal((await page.$$('#app .moved li')).length, 3, 'the firm, one activity, one that is gone');
      assert.match(await page.$eval('#app .lost', (found) => found.innerText), /person\.hat-size/);

      const altered = { ...file, verdict: { ...file.verdict, firm: 'encouraged' } };
      await choose(page, JSON.stringify(altered));
      assert.equal(await finding(page), 'damaged');
      const wrong = { ...file, answers: { ...file.answers, 'person.role': 'king', 'location.provinz': 'CN-SH' } };
      await choose(page, JSON.stringify(wrong));
      assert.equal(await finding(page), 'damaged');
      assert.equal((await page.$$('#app .damage li')).length, 2, 'every problem');
      for (const hostile of ['', '{', '<html></html>', '[]', '{"answers":[]}', '\u0000\u0001', `{"answers":${'['.repeat(5000)}`]) {
        await choose(page, hostile);
        assert.equal(await finding(page), 'damaged', hostile.slice(0, 20));
        assert.ok(!(await page.$('#app [data-action=take-opened]')));
      }
      await picture(page, `handed-damaged-${browser}.png`, { fullPage: true });
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 360), 'wider than the screen');

      while ((await pageName(page)) !== 'result') await press(page, 'keep-present');
      assert.equal(await firmHeadline(page), present);
      assert.deepEqual(JSON.parse(await save(page)).answers, answersBefore, 'the present case was touched');
      await quiet(session);
    }));

  for (const language of languagesIn(browser)) {
    test(`${browser}, ${language}: a damaged file is explained in the reader’s words, without an id`, () =>
      opened(browser, { language, width: 360, height: 740 }, async ({ page }) => {
        const say = words(language);
        await press(page, 'opening');
        const answers = { 'person.role': 'fonder', 'revenue.streams': ['blcok'], 'hardware.kwh-month': 'much', 'location.provinz': 'CN-SH' };
        await choose(page, JSON.stringify({ answers }));
        assert.equal(await finding(page), 'damaged');
        const told = await page.$$eval('#app .damage li', (rows) => rows.map((row) => row.textContent.trim()));
        const named = (id, question) => say(id, { question });
        assert.deepEqual(told, [
          named('opened-not-option', say('q-person-role')),
          named('opened-not-option', say('q-revenue-streams')),
          named('opened-not-number', say('q-hardware-kwh-month')),
          // There are no words for a question that nobody asks.
          named('opened-lost-named', 'location.provinz'),
        ]);
        assert.equal(await page.$('#app .damage code'), null);

        // A file that is none of ours says where; what was expected stands behind it, as a programmer reads it.
        for (const [text, ...says] of [
          ['{\n"answers": {', say('opened-file-syntax', { line: '2' })],
          ['{"answers":[]}', say('opened-file-unanswered')],
          ['{"answers":{},"colour":"red","rulebook_digest":"none"}', say('opened-file-entry', { entry: 'colour' }), say('opened-file-entry', { entry: 'rulebook_digest' })],
        ]) {
          await choose(page, text);
          const rows = await page.$$eval('#app .damage li', (all) => all.map((row) => row.textContent.trim()));
          assert.equal(rows.length, says.length, rows.join());
          for (const [at, row] of rows.entries()) assert.ok(row.startsWith(says[at]), row);
        }
      }));
  }

  test(`${browser}: a link opens, its fragment leaves the address, and the case is never the host's`, () =>
    opened(browser, { from: 'http', before: linked }, async (session) => {
      const { page } = session;
      const own = page.url();
      await toResult(page, 'storage-provider');
      const headline = await firmHeadline(page);
      const link = await caseText(page);
      assert.ok(link.startsWith(`${PUBLIC}#case=`), link);
      assert.ok(!link.includes('127.0.0.1'));
      const fragment = link.slice(link.indexOf('#'));
      assert.ok(!page.url().includes('#'));

      // Into the open page.
      await page.evaluate((hash) => { location.hash = hash; }, fragment);
      assert.equal(await finding(page), 'match');
      assert.equal(page.url(), own);
      assert.equal(await page.evaluate(() => location.href), own);
      await page.goBack();
      await page.waitForSelector('#app main[data-page=result]');
      assert.equal(await page.evaluate(() => location.href), own);

      // Into a fresh one.
      await page.goto('about:blank');
      await page.goto(own + fragment, { waitUntil: 'load' });
      await page.waitForSelector('html[data-started]');
      assert.equal(await finding(page), 'match');
      assert.equal(await page.evaluate(() => location.href), own);
      assert.match(await page.evaluate(() => JSON.stringify(history.state)), /^\d+$/);
      await press(page, 'take-opened');
      assert.equal(await firmHeadline(page), headline);

      // Cut on the way.
      await page.goto('about:blank');
      await page.goto(own + fragment.slice(0, -7), { waitUntil: 'load' });
      await page.waitForSelector('html[data-started]');
      assert.equal(await finding(page), 'damaged');
      assert.equal(await page.evaluate(() => location.href), own);
      // An address that means nothing here, and one that is ill-written.
      for (const [hash, name] of [['#nothing-of-ours', 'start'], ['#rule=Not An Id', 'start']]) {
        await page.goto('about:blank');
        await page.goto(own + hash, { waitUntil: 'load' });
        await page.waitForSelector('html[data-started]');
        assert.equal(await pageName(page), name);
      }
      assert.ok(await page.$('#app main .notice[role=status]'), 'an ill-written address is not named');
      assert.deepEqual(session.seen.errors, []);
      assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
    }));

  test(`${browser}: the code on screen and on paper says the case; a paper without facts has none`, () =>
    opened(browser, { before: linked, width: 360, height: 740 }, async (session) => {
      const { page } = session;
      await toResult(page);
      const picture = await page.$('#app .code-picture');
      const version = Number(await page.$eval('#app .code-picture', (found) => found.dataset.version));
      assert.ok(version <= 15, `version ${version}`);
      const shot = await picture.screenshot();
      writeFileSync(leave(`handed-code-${browser}.png`), shot);
      const said = decoded(shot);
      assert.match(String(said), /^https:\/\/check\.example\/light-mining\/#case=\d+$/);

      const proves = await page.$eval('#app .carry-code', (found) => found.innerText);
      assert.match(proves, /[0-9a-f]{16}.*[0-9a-f]{16}/s);
      const says = await page.$eval('#app .carry-code p:last-child', (found) => found.innerText);
      const papers = pagesWith(await page.pdf({ format: 'A4', printBackground: false }), `handed-${browser}.pdf`, says);
      assert.deepEqual(papers.map((paper) => decoded(paper)), [said], 'the code on paper');
      const warns = await page.$eval('#app .carry-code .print-only', (found) => found.textContent);
      assert.match(warns, /not privileged/);
      assert.equal(pagesWith(readFileSync(leave(`handed-${browser}.pdf`)), `handed-${browser}.pdf`, warns).length, 1, 'the code on paper does not say what it is');
      await page.evaluate(() => document.documentElement.classList.add('without-facts'));
      assert.deepEqual(pagesWith(await page.pdf({ format: 'A4' }), `handed-bare-${browser}.pdf`, says), [], 'a code on a paper without facts');
      await page.evaluate(() => document.documentElement.classList.remove('without-facts'));

      const headline = await firmHeadline(page);
      await press(page, 'restart');
      await paste(page, said);
      assert.equal(await finding(page), 'match');
      await press(page, 'take-opened');
      assert.equal(await firmHeadline(page), headline);
      await quiet(session);
    }));

  for (const language of languagesIn(browser)) {
    test(`${browser}, ${language}: inside a chat program the report is there as text and as pictures`, () =>
      opened(browser, { language, before: inside, width: 360, height: 740 }, async (session) => {
        const { page } = session;
        await toResult(page, 'storage-provider');
        assert.ok(await page.$('#app .keep .limited'), 'nothing tells');
        const text = await caseText(page);
        assert.ok(text.startsWith('light-mining-case:'), text.slice(0, 40));
        await page.click('#app [data-action=report-text]');
        await page.waitForSelector('#report-text');
        const report = await page.$eval('#report-text', (field) => field.value);
        const squeezed = (words) => words.replace(/\s+/g, '');
        const main = await page.$eval('#app main', (found) => found.querySelector('h1').textContent.trim());
        assert.ok(report.includes(main), 'the first line is not in the text');
        const whose = await page.$eval('.not-yours p', (found) => found.textContent.trim());
        assert.ok(squeezed(report).startsWith(squeezed(whose)), `it does not say whose case it is: ${report.slice(0, 80)}`);
        const headings = await page.$$eval('#app main h3', (all) => all.filter((one) => !one.closest('.no-text, .no-print')).map((one) => one.textContent.trim()));
        for (const heading of headings) assert.ok(squeezed(report).includes(squeezed(heading)), `not in the text: ${heading}`);
        assert.ok(report.trimEnd().endsWith(text), 'the case is not in the text');
        // What an item says further stands under it, not beside it as an item of its own.
        const further = await page.$$eval('#app main li', (all) => all
          .filter((item) => !item.closest('.no-text, .no-print'))
          .flatMap((item) => [...item.querySelectorAll(':scope > p')].slice(1))
          .filter((line) => !line.closest('.no-text, .no-print, .without-only') && !line.querySelector('button, .no-text, .no-print, .without-only'))
          .map((line) => line.textContent));
        assert.ok(further.length > 3);
        const under = report.split('\n').filter((line) => line.startsWith('  ')).map(squeezed);
        for (const words of further) assert.ok(under.includes(squeezed(words)), `not under its item: ${words}`);
        writeFileSync(leave(`handed-report-${browser}-${language}.txt`), report);
        const facts = await page.$$eval('#app table.given tr', (all) => all.map((row) => [...row.cells].map((cell) => cell.textContent.trim())).filter((cells) => cells.length === 3));
        assert.ok(facts.length > 5);
        for (const cells of facts) assert.ok(report.includes(`- ${cells.join(' · ')}`), `a fact is not in the text: ${cells}`);

        await page.click('#app [data-action=report-pictures]');
        await page.waitForFunction(() => document.querySelectorAll('.kept-picture').length > 0 && [...document.querySelectorAll('.kept-picture')].every((one) => one.complete));
        // The first and the last leave the page: all of them are 18 MB.
        const pictures = await page.$$eval('.kept-picture', (all) => all.map((one, at) => ({ width: one.naturalWidth, height: one.naturalHeight, kind: one.src.slice(0, 22), src: [0, all.length - 1].includes(at) ? one.src : '', alt: one.alt })));
        for (const [at, picture] of pictures.entries()) {
          assert.equal(picture.width, 1080);
          assert.ok(picture.height > 0 && picture.height <= 4000, `${picture.height} high`);
          assert.equal(picture.kind, 'data:image/png;base64,');
          assert.ok(picture.alt);
          if (picture.src) writeFileSync(leave(`handed-picture-${browser}-${language}-${at}.png`), Buffer.from(picture.src.split(',')[1], 'base64'));
        }
        const last = decoded(Buffer.from(pictures.at(-1).src.split(',')[1], 'base64'), { foot: 1200 });
        assert.match(String(last), /^light-mining-case:\d+$/);
        await picture(page, `handed-inside-${browser}-${language}.png`);

        // Without the facts: neither facts nor code nor case.
        await page.click('#carry-without');
        await page.waitForFunction(() => !document.querySelector('.kept-picture'));
        await page.click('#app [data-action=report-text]');
        await page.waitForSelector('#report-text');
        const bare = await page.$eval('#report-text', (field) => field.value);
        assert.ok(!bare.includes('light-mining-case:'));
        for (const cells of facts) assert.ok(!bare.includes(cells.join(' · ')), `a fact is in the text: ${cells}`);
        // Nor what a reason applies of them, word for word.
        const applied = await page.$$eval('#app .applied', (all) => all.map((one) => one.textContent.trim()).filter(Boolean));
        assert.ok(applied.length > 3);
        for (const words of applied) {
          assert.ok(squeezed(report).includes(squeezed(words)), `not in the whole text: ${words}`);
          assert.ok(!squeezed(bare).includes(squeezed(words)), `a fact is in the text: ${words}`);
        }
        // A code has no language: it is looked for once a browser. Drawing all pictures takes seconds.
        if (language === LANGUAGES[0]) {
          await page.click('#app [data-action=report-pictures]');
          await page.waitForSelector('.kept-picture');
          const bareLast = await page.$$eval('.kept-picture', (all) => all.at(-1).src);
          assert.equal(decoded(Buffer.from(bareLast.split(',')[1], 'base64'), { foot: 1200 }), undefined);
        }

        // What the code says, pasted.
        await press(page, 'restart');
        await paste(page, last);
        assert.equal(await finding(page), 'match');
        await quiet(session);
      }));
  }

  test(`${browser}: own answers behind an example are what is saved and what is kept after a breakdown, and are not dropped unsaid`, () =>
    opened(browser, { from: 'http', before: linked }, async ({ page }) => {
      await page.evaluate(() => {
        const keep = globalThis.lmcKeep;
        globalThis.lmcKeep = (text) => { globalThis.held = text; keep(text); };
      });
      await press(page, 'start');
      await reply(page, 'first', 'founder');
      await press(page, 'continue');
      await press(page, 'back');
      await press(page, 'back');
      await toResult(page, 'storage-provider');
      const own = { 'person.role': 'founder' };
      assert.deepEqual(await page.evaluate(() => JSON.parse(globalThis.held).answers), own, 'a breakdown would save the example');
      assert.equal(await page.$('#app [data-action=restart]'), null, 'starting over drops the waiting answers without a word');
      assert.ok(await page.$('#app [data-action=own]'));

      const link = await caseText(page);
      await page.evaluate((hash) => { location.hash = hash; }, link.slice(link.indexOf('#')));
      assert.equal(await finding(page), 'match');
      await page.click('#app [data-finding] [data-action=save]');
      await page.waitForFunction(() => globalThis.saved);
      const saved = JSON.parse(await page.evaluate(() => globalThis.saved));
      assert.deepEqual(saved.answers, own, 'the example was saved instead');
      assert.match(saved.note, /not privileged/);
    }));

  test(`${browser}: in a frame nothing is kept, and a case still leaves as text and code`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'host-'));
    copyFileSync(PAGE, join(folder, 'check.html'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>host</title><iframe sandbox="allow-scripts allow-modals allow-downloads" src="check.html" width="700" height="700"></iframe>');
    const host = await serve({ dir: folder });
    try {
      await opened(browser, {}, async ({ page }) => {
        await page.goto(host.address, { waitUntil: 'load' });
        const frame = page.frames().find((one) => one !== page.mainFrame());
        await frame.waitForSelector('html[data-started]');
        assert.equal(await frame.$('#keeping'), null);
        await frame.click('#app [data-example=pure-ai]');
        await frame.waitForSelector('#case-text');
        assert.ok((await frame.$eval('#case-text', (field) => field.value)).startsWith('light-mining-case:'));
        await frame.click('#app [data-action=copy-case-text]');
        await frame.waitForFunction(() => document.querySelector('.carry-link [role=status]').textContent !== '');
        await frame.click('#app [data-action=report-pictures]');
        await frame.waitForSelector('.kept-picture');
      });
    } finally {
      await host.close();
      rmSync(folder, { recursive: true });
    }
  });
}
