// Sharing with a firm: two steps, exactly what was shown, to the origin that the browser attests.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BROWSERS, LANGUAGES, press, walk } from './harness.mjs';
import { bare, heard, hears, hosted } from './hosts.mjs';

const FIRM = JSON.stringify({ name: 'Lin & Partners', privacy: 'https://firm.example/privacy', share: true });
const element = (more = '') => bare(`<light-mining-check firm='${FIRM.replace('&', '&amp;')}'></light-mining-check>${more}`);

/** Walks to the result and opens the page to share. */
async function toShare(page, frame) {
  await frame.waitForSelector('.fence');
  await walk(frame);
  await press(frame, 'share');
}

const stage = (frame, wanted) => frame.waitForSelector(`main[data-page=share][data-stage=${wanted}]`);

/** Fills what is asked first, and goes on. */
async function toRead(frame, { result = false, answers = false } = {}) {
  await frame.type('#share-reach', 'founder@studio.example');
  if (answers) await frame.click('#share-case');
  if (result) await frame.click('#share-result');
  await frame.click('[data-action=continue]');
  await stage(frame, 'share-read-heading');
}

/** Ticks the box and presses, once the button works. */
async function send(frame) {
  await frame.$eval('#share-send', (button) => button.scrollIntoView({ block: 'center' }));
  await frame.click('#share-tick');
  await frame.waitForSelector('#share-send:not([disabled])');
  await frame.click('#share-send');
}

for (const browser of BROWSERS) {
  test(`${browser}: contact only is the default, shown exactly, sent only after a second step`, () =>
    hosted(browser, { html: element() }, async ({ page, frame, host }) => {
      await toShare(page, frame);
      // Nothing is chosen, and without a way to answer it does not go on.
      assert.deepEqual(await frame.$$eval('main input[type=checkbox]', (boxes) => boxes.map((box) => box.checked)), [false, false]);
      await frame.click('[data-action=continue]');
      await frame.waitForSelector('#error-summary');
      assert.match(await frame.title(), /^Error: /);
      await toRead(frame);

      const said = await frame.$eval('main', (main) => main.innerText);
      assert.ok(said.includes(host.address.slice(0, -1)), 'the origin is not shown');
      for (const word of ['engages nobody', 'no confidentiality', 'conflict check', 'Nobody has checked', 'Every script']) assert.ok(said.includes(word), `not said: ${word}`);
      const shown = await frame.$eval('.letter', (text) => text.textContent);
      assert.equal(await frame.$eval('#share-send', (button) => button.disabled), true, 'the button works at once');
      assert.deepEqual(await heard(page, 'shared'), [], 'sent before it was confirmed');

      await page.evaluate(() => addEventListener('lmc-shared', (event) => event.preventDefault()));
      await send(frame);
      await hears(page, 'shared');
      const [detail] = await heard(page, 'shared');
      assert.deepEqual(detail, { contact: { name: '', reach: 'founder@studio.example', language: 'en' } });
      const { lmc, type, ...letter } = JSON.parse(shown);
      assert.deepEqual(letter, detail, 'another text was sent than was shown');
      assert.deepEqual([lmc, type], [1, 'shared']);
      await frame.waitForSelector('[data-outcome=share-confirmed]');
    }));

  test(`${browser}: answers and result go only if chosen; a page that does not answer for it is told so`, () =>
    hosted(browser, { html: element() }, async ({ page, frame }) => {
      await toShare(page, frame);
      await toRead(frame, { answers: true, result: true });
      await send(frame);
      await hears(page, 'shared');
      const [detail] = await heard(page, 'shared');
      assert.ok(Object.keys(detail.case.answers).length > 3);
      assert.ok(Array.isArray(detail.assessment.activities));
      await frame.waitForSelector('[data-outcome=share-unconfirmed]');
      await frame.click('[data-action=again]');
      await stage(frame, 'share-heading');
      assert.equal(await frame.$eval('#share-reach', (field) => field.value), 'founder@studio.example', 'what was typed is gone');
    }));

  test(`${browser}: no script presses the button, and going back sends nothing`, () =>
    hosted(browser, { html: element() }, async ({ page, frame }) => {
      await toShare(page, frame);
      await toRead(frame);
      await frame.$eval('#share-send', (button) => button.scrollIntoView({ block: 'center' }));
      await frame.click('#share-tick');
      await frame.waitForSelector('#share-send:not([disabled])');
      await frame.$eval('#share-send', (button) => button.click());
      await frame.click('[data-action=back]');
      await stage(frame, 'share-heading');
      await press(frame, 'back');
      assert.deepEqual(await heard(page, 'shared'), []);
    }));

  test(`${browser}: where no firm takes anything, sharing is not offered`, () =>
    hosted(browser, { html: bare(`<light-mining-check firm='{"name":"Lin"}'></light-mining-check>`) }, async ({ frame }) => {
      await frame.waitForSelector('.fence');
      await walk(frame);
      assert.equal(await frame.$('[data-action=share]'), null);
    }));
}

for (const language of LANGUAGES) {
  test(`chromium, ${language}: every word of sharing is there`, () =>
    hosted('chromium', { html: element(), language, width: 360 }, async ({ page, frame }) => {
      await toShare(page, frame);
      const words = [await frame.$eval('main', (main) => main.innerText)];
      await toRead(frame);
      words.push(await frame.$eval('main', (main) => main.innerText));
      for (const text of words) assert.ok(!/\b(share|firm|frame)-[a-z]/.test(text), `an id instead of a word: ${text}`);
      assert.ok(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'it is wider than the screen');
    }));
}
