// Earlier editions of the rules: a case read again under the rules of its day, on the result, on
// paper and on opening; and what changed between two editions.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { BROWSERS, ROOT, languagesIn, leave, opened, picture, press, quiet } from './harness.mjs';
import { words } from './words.mjs';

const DAY = '2026-02-05';
const SINCE = '2026-02-06';
/** A token issued abroad by a company that is controlled from the mainland. */
const ANSWERS = {
  'person.role': 'founder',
  'revenue.own-token': ['abroad'],
  'revenue.buyers-where': ['abroad'],
  'location.machines': ['abroad'],
  'location.entity': 'foreign-company',
  'location.controller': 'mainland',
  'stage.token-abroad': 'running',
};
/** Used mining machines sold in the mainland: as unclear as before, by another rule. */
const USED = {
  'person.role': 'founder',
  'revenue.streams': ['machine-sales'],
  'revenue.machines-sold': ['mining-used'],
  'revenue.customers-where': ['mainland'],
  'location.machines': ['mainland'],
  'location.entity': 'mainland-company',
  'location.controller': 'mainland',
  'stage.sell-miners': 'running',
};
/** How the verdict stood and stands, and what decides, in each language. */
const SAYS = {
  en: ['Law unclear', 'Stop', 'or an entity it controls, may not issue a token abroad', 'Whether a token may be issued abroad'],
  'zh-Hans': ['法律不明', '停止', '境内主体及其控制的境外主体', '在境外发行、不向境内提供的代币'],
  'pt-BR': ['Direito incerto', 'Parar', 'ou entidade que ela controle', 'emitir no exterior um token não oferecido'],
};

/** The case as a file, made by the command line under the earlier edition. */
function made(answers) {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'));
  try {
    const file = join(folder, 'answers.json');
    writeFileSync(file, JSON.stringify({ answers }));
    const run = ['run', '--quiet', '--locked', '--features', 'ssr', '--bin', 'rulebook', '--', 'assess', file, '--format', 'case', '--edition', DAY];
    return execFileSync('cargo', run, { cwd: ROOT, encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function paste(page, text) {
  await press(page, 'opening');
  await page.$eval('#open-text', (field, value) => { field.value = value; }, text);
  await page.click('#app [data-action=open-pasted]');
  await page.waitForSelector('#app [data-finding]');
}

const textOf = (page, part) => page.$eval(part, (found) => found.textContent);
const flat = (text) => text.normalize('NFKC').replace(/\s+/g, '');

const CASE = made(ANSWERS);
const SAME = made(USED);

for (const browser of BROWSERS) {
  for (const language of languagesIn(browser)) {
    test(`${browser}, ${language}: a case of that day opens under its rules; its result says what moved, also on paper`, () =>
      opened(browser, { language, width: 360, height: 740 }, async (session) => {
        const { page } = session;
        await paste(page, CASE);
        assert.equal(await page.$eval('#app [data-finding]', (found) => found.dataset.finding), 'rules-changed');
        const told = await textOf(page, `#app [data-finding] [data-edition="${DAY}"]`);
        for (const part of [...SAYS[language], SINCE]) assert.ok(told.includes(part), `${part} in ${told}`);
        await picture(page, `edition-opening-${browser}-${language}.png`, { fullPage: true });

        await press(page, 'take-opened');
        await page.waitForSelector(`#then [data-edition="${DAY}"] li`);
        const then = await textOf(page, '#then');
        for (const part of [...SAYS[language], DAY, SINCE]) assert.ok(then.includes(part), `${part} in ${then}`);
        assert.equal((await page.$$('#then li')).length, 1);
        await picture(await page.$('#then'), `edition-result-${browser}-${language}.png`);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 360), 'wider than the screen');

        const file = leave(`edition-${browser}-${language}.pdf`);
        writeFileSync(file, await page.pdf({ format: 'A4' }));
        const paper = flat(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }));
        for (const part of [SINCE, SAYS[language][3].slice(0, 12)]) assert.ok(paper.includes(flat(part)), `${part} on paper`);
        await quiet(session);
      }));

    test(`${browser}, ${language}: what changed between two editions is told on the page of corrections`, () =>
      opened(browser, { language, hash: '#errata', width: 360, height: 740 }, async (session) => {
        const { page } = session;
        await page.waitForSelector('#changes li');
        const told = await textOf(page, '#changes');
        for (const part of [DAY, SINCE, '2026-08-15', SAYS[language][2], SAYS[language][3]]) assert.ok(told.includes(part), `${part} in ${told}`);
        assert.ok(!/\br-[a-z]|then-[a-z]/.test(told), 'a message without its words');
        await picture(page, `edition-changes-${browser}-${language}.png`, { fullPage: true });
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 360), 'wider than the screen');
        assert.deepEqual(session.seen.errors, []);
        assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
      }));
  }

  test(`${browser}: a verdict altered in a case of that day is found; where nothing moved, that is said`, () =>
    opened(browser, {}, async (session) => {
      const { page } = session;
      await paste(page, CASE.replace('"unsettled"', '"permitted"'));
      assert.equal(await page.$eval('#app [data-finding]', (found) => found.dataset.finding), 'damaged');
      assert.equal(await page.$('#app [data-edition]'), null);
      await press(page, 'back');
      await page.click('#app [data-example=ai-studio-at-night]');
      await page.waitForSelector(`#then [data-edition="${DAY}"]`);
      assert.equal((await page.$$('#then li')).length, 0);
      assert.match(await textOf(page, '#then'), /No verdict moved/);
      await quiet(session);
    }));

  test(`${browser}: a rule in the place of another is told where no verdict moved`, () =>
    opened(browser, {}, async (session) => {
      const { page } = session;
      await paste(page, SAME);
      for (const part of ['#app [data-finding]', '#then']) {
        if (part === '#then') await press(page, 'take-opened');
        await page.waitForSelector(`${part} [data-edition="${DAY}"] li`);
        const told = await textOf(page, `${part} [data-edition="${DAY}"]`);
        for (const said of ['No verdict moved', `Since ${SINCE}: ${words('en')('r-sell-miners-used')}`, 'Before: Selling dedicated']) assert.ok(told.includes(said), `${said} in ${told}`);
      }
      await quiet(session);
    }));
}
