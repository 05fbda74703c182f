// axe finds nothing on any page, every kind of question and the error state among them, in light and
// in dark; in the two languages that differ most in their letters.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findings } from './findings.mjs';
import { LANGUAGES, ROOT, opened, press, reply } from './harness.mjs';

/** A question of each kind: they are drawn by the same parts. */
const KINDS = { 'one of': 'person.role', 'any of': 'hardware.machines', 'yes or no': 'hardware.metered', place: 'location.province', quantity: 'hardware.kwh-month', month: 'location.started', fleet: 'hardware.fleet', stage: 'stage.pow-general' };

/** Pages that are looked up, with an address of each. */
const LOOKED_UP = [['rules', 'rules'], ['rule', 'rule=pow-asic-mainland'], ['duty', 'duty=blockchain-filing'], ['cases', 'cases'], ['case', 'case-book=01'], ['timeline', 'timeline'], ['map', 'map'], ['errata', 'errata']];

const ANSWERS = readFileSync(join(ROOT, 'examples/validator-office.json'), 'utf8');

/** The same answers, saved under a rulebook that knew another activity, another question, another verdict. */
const OLDER = JSON.stringify({ ...JSON.parse(ANSWERS), format: 'light-mining-case', rulebook: '2019.1', rulebook_digest: '0'.repeat(16), answers: { ...JSON.parse(ANSWERS).answers, 'person.hat-size': 'large' }, verdict: { firm: 'encouraged', activities: { 'an-activity-of-old': 'stop' } } });

/** Opens every fold, so that what is in it is judged too. */
const unfold = (page) => page.evaluate(() => {
  for (const button of document.querySelectorAll('#app .fold-button[aria-expanded=false]')) button.click();
});

/** What a colour scheme changes, no language does: both schemes whole, two languages whole. */
const SEEN = [['en', false], ['zh-Hans', true]];

test('axe looks at two languages, in light and in dark', () => {
  assert.ok(SEEN.length > 1 && SEEN.every(([language]) => LANGUAGES.includes(language)));
  assert.deepEqual([...new Set(SEEN.map(([, dark]) => dark))], [false, true]);
});

for (const [language, dark] of SEEN) {
  test(`axe, ${language}, ${dark ? 'dark' : 'light'}: no finding on any page`, () =>
    opened('chromium', { language, dark, width: 360, height: 740 }, async ({ page }) => {
      const all = [];
      const look = async (name) => {
        for (const finding of await findings(page)) all.push(`${name}: ${finding}`);
      };
      await look('start');
      await press(page, 'table');
      await look('table');
      await press(page, 'back');

      await page.click('#app [data-example="ai-studio-at-night"]');
      await page.waitForSelector('#app main[data-page=result]');
      const handed = await page.$eval('#case-text', (field) => field.value);
      await unfold(page);
      await page.click('#app [data-action=report-text]');
      await page.waitForSelector('#report-text');
      await look('result, with its text');
      await page.click('#app [data-action=report-pictures]');
      await page.waitForSelector('.kept-picture');
      await look('result, with its pictures');
      await page.click('#app [data-action=put-aside]');
      await page.waitForSelector('#app [data-action=compare]');
      await press(page, 'pack');
      await look('pack');
      await press(page, 'back');
      await press(page, 'review');
      await look('review');
      const asked = await page.$$eval('#app [data-action=change]', (all) => all.map((one) => one.dataset.question));
      assert.deepEqual(Object.entries(KINDS).filter(([, question]) => !asked.includes(question)), [], 'a kind of question is not on the check page, so nobody would look at it');
      for (const [kind, question] of Object.entries(KINDS)) {
        await press(page, `change"][data-question="${question}`);
        await look(`question, ${kind}`);
        if (kind === 'quantity' || kind === 'fleet') {
          const field = await page.$('#app main input[type=text]');
          await field.click({ count: 3 });
          await field.type('-');
          await page.click('#app [data-action=continue]');
          await page.waitForSelector('#app .errors');
          await look(`error, ${kind}`);
        }
        await press(page, 'back');
      }

      // Answers that contradict each other.
      await press(page, 'change"][data-question="consensus.mechanisms');
      await reply(page, 'consensus.mechanisms', 'none');
      await press(page, 'continue');
      if ((await page.$('#app main[data-page=review]')) === null) await press(page, 'review');
      await page.waitForSelector('#app [data-conflicts]');
      await look('review, contradiction');
      await press(page, 'result');
      await look('result, contradiction');
      await press(page, 'compare');
      await look('compare');
      await press(page, 'back');

      await press(page, 'restart');
      await page.click('#app [data-example="knows-nothing"]');
      await page.waitForSelector('#app main[data-page=result]');
      await look('result, nothing known');

      // A case that was handed on: whole, cut, of another rulebook, without a verdict.
      await press(page, 'restart');
      await press(page, 'opening');
      await look('opening');
      for (const [name, text] of [['match', handed], ['damaged', handed.slice(0, -9)], ['rules-changed', OLDER], ['answers-only', ANSWERS]]) {
        await page.$eval('#open-text', (field, value) => { field.value = value; }, text);
        await page.evaluate(() => document.activeElement.blur());
        await page.click('#app [data-action=open-pasted]');
        await page.waitForFunction((wanted) => document.querySelector('#app [data-finding]')?.dataset.finding === wanted && document.activeElement.id === 'opened-finding', {}, name);
        await look(`opening, ${name}`);
      }

      // The pages that are looked up, each by its address.
      for (const [name, address] of LOOKED_UP) {
        await page.evaluate((fragment) => { globalThis.location.hash = fragment; }, address);
        await page.waitForSelector(`#app main[data-page="${name}"]`);
        await look(name);
      }
      assert.deepEqual(all, []);
    }));
}
