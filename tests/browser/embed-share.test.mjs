// Sharing with a firm: two steps, exactly what was shown, to the origin that the browser attests.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findings } from './findings.mjs';
import { BROWSERS, LANGUAGES, press, reply, walk } from './harness.mjs';
import { bare, heard, hears, hosted } from './hosts.mjs';

const FIRM = JSON.stringify({ name: 'Lin & Partners', privacy: 'https://firm.example/privacy', share: true });
const element = (more = '') => bare(`<light-mining-check firm='${FIRM.replace('&', '&amp;')}'></light-mining-check>${more}`);

/** Goes to the result, with one answer or through a `whole` case, and opens the page to share. */
async function toShare(page, frame, { whole = false } = {}) {
  await frame.waitForSelector('.fence');
  if (whole) {
    await walk(frame);
  } else {
    await press(frame, 'start');
    await reply(frame, 'person.role', 'founder');
    for (const way of ['continue', 'review', 'result']) await press(frame, way);
  }
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

/** Brings a part of the page into view. A frame cannot scroll the page around it in every browser. */
async function bring(page, frame, part) {
  const at = await frame.$eval(part, (found) => found.getBoundingClientRect().top);
  await page.$eval('light-mining-check', (element, top) => scrollTo(0, element.getBoundingClientRect().top + scrollY + top - 200), at);
}

/** Reads: brings address and text into view until both count as seen. */
async function see(page, frame) {
  for (const part of ['#share-origin', '#share-letter']) {
    await bring(page, frame, part);
    await frame.waitForSelector(`${part}[data-seen]`);
  }
}

/** Reads, ticks the box and presses, once the button works. */
async function send(page, frame) {
  await see(page, frame);
  await bring(page, frame, '#share-send');
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
      await frame.waitForFunction(() => document.title.startsWith('Error: '));
      await toRead(frame);

      const said = await frame.$eval('main', (main) => main.innerText);
      assert.ok(said.includes(host.address.slice(0, -1)), 'the origin is not shown');
      for (const word of ['engages nobody', 'no confidentiality', 'conflict check', 'Nobody has checked', 'Every script']) assert.ok(said.includes(word), `not said: ${word}`);
      const shown = await frame.$eval('.letter', (text) => text.textContent);
      assert.equal(await frame.$eval('#share-send', (button) => button.disabled), true, 'the button works at once');
      assert.deepEqual(await heard(page, 'shared'), [], 'sent before it was confirmed');

      await page.evaluate(() => addEventListener('lmc-shared', (event) => event.preventDefault()));
      await send(page, frame);
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
      await toShare(page, frame, { whole: true });
      await toRead(frame, { answers: true, result: true });
      await send(page, frame);
      await hears(page, 'shared');
      const [detail] = await heard(page, 'shared');
      assert.ok(Object.keys(detail.case.answers).length > 3);
      assert.ok(Array.isArray(detail.assessment.activities));
      await frame.waitForSelector('[data-outcome=share-unconfirmed]');
      await frame.click('[data-action=again]');
      await stage(frame, 'share-heading');
      assert.equal(await frame.$eval('#share-reach', (field) => field.value), 'founder@studio.example', 'what was typed is gone');
    }));

  test(`${browser}: the next visitor finds nothing of the last one, and their case was not sent`, () =>
    hosted(browser, { html: element() }, async ({ page, frame }) => {
      await toShare(page, frame);
      await toRead(frame, { answers: true, result: true });
      await send(page, frame);
      await frame.waitForSelector('[data-outcome=share-unconfirmed]');
      await press(frame, 'back');
      await press(frame, 'restart');
      await toShare(page, frame);
      await stage(frame, 'share-heading');
      const found = await frame.$$eval('main input', (all) => all.map((one) => (one.type === 'checkbox' ? one.checked : one.value)));
      assert.deepEqual(found, ['', '', false, false]);
    }));

  test(`${browser}: no script presses the button, and going back sends nothing`, () =>
    hosted(browser, { html: element() }, async ({ page, frame }) => {
      await toShare(page, frame);
      await toRead(frame);
      await see(page, frame);
      await bring(page, frame, '#share-send');
      await frame.click('#share-tick');
      await frame.waitForSelector('#share-send:not([disabled])');
      await frame.$eval('#share-send', (button) => button.click());
      await frame.$eval('[data-action=back]', (button) => button.click());
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

/** What a page around may do to a frame so that its visitor does not see what is sent. */
const DISGUISES = {
  'covered': (element) => { element.nextElementSibling.style.cssText = 'position:fixed;inset:0;z-index:9;background:#fffc;pointer-events:none'; },
  'covered by something clear': (element) => { element.nextElementSibling.style.cssText = 'position:fixed;inset:0;z-index:9;pointer-events:none'; },
  'faded': (element) => { element.parentElement.style.opacity = '0.02'; },
  'turned': (element) => { element.parentElement.style.transform = 'scale(.98) rotate(1deg)'; },
  'blended away': (element) => { element.parentElement.style.filter = 'contrast(.1)'; },
};

// Chromium alone tells a frame that it is covered or altered. In Firefox nothing does: there only
// what is out of view is known, which the next test holds in both.
test('chromium: a frame that is covered or altered does not send, one that is bare again does', () =>
  hosted('chromium', { html: bare(`<div><light-mining-check firm='${FIRM.replace('&', '&amp;')}'></light-mining-check><div></div></div>`) }, async ({ page, frame }) => {
    await toShare(page, frame);
    await toRead(frame);
    await see(page, frame);
    await bring(page, frame, '#share-send');
    await frame.click('#share-tick');
    for (const [how, disguise] of Object.entries(DISGUISES)) {
      await frame.waitForSelector('#share-send:not([disabled])');
      await page.$eval('light-mining-check', disguise);
      await frame.waitForSelector('#share-send[disabled]').catch(() => assert.fail(`${how}: the button still works`));
      await page.$eval('light-mining-check', (element) => {
        element.parentElement.removeAttribute('style');
        element.nextElementSibling.removeAttribute('style');
      });
    }
    assert.deepEqual(await heard(page, 'shared'), []);
    await frame.waitForSelector('#share-send:not([disabled])');
    await frame.click('#share-send');
    await hears(page, 'shared');
  }));

for (const browser of BROWSERS) {
  test(`${browser}: whoever has not seen address and text cannot send, by mouse or by key`, () =>
    // A window of 260 px on the frame, in which only what the page around wants is in view.
    hosted(browser, { html: bare(`<div id="slit" style="height: 260px; overflow: clip; position: relative"><div id="slid" style="position: relative"><light-mining-check firm='${FIRM.replace('&', '&amp;')}'></light-mining-check></div></div>`) }, async ({ page, frame }) => {
      const slide = async (part) => {
        const at = await frame.$eval(part, (found) => found.getBoundingClientRect().top);
        await page.$eval('#slid', (slid, top) => { slid.style.top = `${100 - top}px`; }, at);
      };
      await toShare(page, frame);
      // The way to the next page, and the box, are in view; address and text are not.
      await frame.type('#share-reach', 'founder@studio.example');
      await frame.$eval('[data-action=continue]', (button) => button.click());
      await stage(frame, 'share-read-heading');
      await slide('#share-send');
      await frame.$eval('#share-tick', (box) => box.click());
      await frame.waitForSelector('#share-send[data-seen]');
      assert.equal(await frame.$eval('#share-send', (button) => button.disabled), true, 'nothing was read');
      await slide('#share-origin');
      await frame.waitForSelector('#share-origin[data-seen]');
      await slide('#share-send');
      await frame.waitForSelector('#share-send[data-seen]');
      assert.equal(await frame.$eval('#share-send', (button) => button.disabled), true, 'the text was not read');
      await slide('#share-letter');
      await frame.waitForSelector('#share-letter[data-seen]');
      assert.equal(await frame.$eval('#share-send', (button) => button.disabled), true, 'the button is out of view');
      await slide('#share-send');
      await frame.waitForSelector('#share-send:not([disabled])');
      assert.deepEqual(await heard(page, 'shared'), []);
    }));
}

for (const language of LANGUAGES) {
  // Colours are the same in every language.
  const themes = language === 'en' ? ['dark', 'light'] : ['light'];
  test(`chromium, ${language}: every word of sharing is there; axe finds nothing, ${themes.join(' or ')}`, () =>
    hosted('chromium', { html: element(), language, width: 360 }, async ({ page, frame }) => {
      const all = [];
      const look = async (where) => {
        const text = await frame.$eval('main', (main) => main.innerText);
        assert.ok(!/\b(share|firm|frame)-[a-z]/.test(text), `an id instead of a word: ${text}`);
        assert.ok(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${where}: wider than the screen`);
        for (const theme of themes) {
          await page.$eval('light-mining-check', (check, wanted) => check.setAttribute('theme', wanted), theme);
          await frame.waitForSelector(`html[data-theme=${theme}]`);
          for (const finding of await findings(frame)) all.push(`${where}, ${theme}: ${finding}`);
        }
      };
      await toShare(page, frame, { whole: true });
      await look('writing');
      await frame.click('[data-action=continue]');
      await frame.waitForSelector('#error-summary');
      await look('error');
      await toRead(frame, { result: true });
      await look('reading');
      await send(page, frame);
      await frame.waitForSelector('[data-outcome=share-unconfirmed]');
      await look('sent');
      assert.deepEqual(all, []);
    }));
}
