// Without WebAssembly, with a program that does not compile, or without scripts the page stays
// useful: the first screen and the paper form, in the reader's language.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { BROWSERS, LANGUAGES, leave, opened } from './harness.mjs';
import { words } from './words.mjs';

/** Which languages' paper forms and first screens can be seen. */
const visible = (page) => page.evaluate(() => {
  const shown = (selector) => [...document.querySelectorAll(selector)].filter((part) => part.getClientRects().length > 0 && part.innerText.trim().length > 0).map((part) => part.getAttribute('data-in'));
  return { ways: shown('#app [data-fallback] [data-in]'), forms: shown('[data-fallback][data-in]'), screens: shown('#app > [data-in]') };
});

/** What the paper form says before its questions: what is always banned, the facts to find, whom to ask. */
const SAID = ['ui-form-title', 'ui-banned-title', ...['pow', 'host', 'sell', 'shares', 'token', 'exchange', 'stake'].map((one) => `ui-banned-${one}`), 'ui-find-title', ...['mechanisms', 'streams', 'where'].map((one) => `ui-find-${one}`), 'ui-find-whom', 'q-person-role', 'q-location-papers'];
// A printer may set two letters as one.
const flat = (text) => text.normalize('NFKC').replace(/[\s\u00ad]+/g, '');

/** That a text holds the whole form in a language. */
function holds(text, language) {
  const say = words(language);
  for (const id of SAID) assert.ok(flat(text).includes(flat(say(id))), `${language}: ${id} is not there: ${say(id)}`);
}

/** That the link to a language's paper form is seen at once, says that the program cannot run, and leads there. */
async function follows(page, language) {
  await page.evaluate(() => window.scrollTo(0, 0));
  const link = await page.$(`#app [data-in="${language}"] a[href="#paper-${language}"]`);
  assert.ok(link, `${language}: no way to the paper form`);
  assert.equal(await link.evaluate((one) => one.textContent), words(language)('ui-form-way'));
  const { y } = await link.boundingBox();
  assert.ok(y >= 0 && y <= 740, `${language}: the way is at ${y}, not on the first screen`);
  await link.click();
  // Where scripts are off no timer runs in the page either.
  const top = () => page.$eval(`#paper-${language}`, (form) => form.getBoundingClientRect().top);
  for (let asked = 0; asked < 200 && Math.abs(await top()) > 300; asked += 1);
  assert.ok(Math.abs(await top()) <= 300, `${language}: the way leads elsewhere`);
}

const LACKS = {
  'WebAssembly': () => { delete globalThis.WebAssembly; },
  'a program that compiles': () => { WebAssembly.compile = () => Promise.reject(new Error('refused')); },
  'a program that can be linked': () => { WebAssembly.instantiate = () => Promise.reject(new Error('refused')); },
  'a turn of the start that ends well': () => {
    const whole = Document.prototype.getElementById;
    Document.prototype.getElementById = function (id) {
      if (id === 'lmc-words') throw new RangeError('too deep');
      return whole.call(this, id);
    };
  },
  ...Object.fromEntries(['rulebook', 'authorities', 'words', 'words-pt-BR'].map((name) => [`its block of ${name}`, { block: `lmc-${name}` }])),
};

/** A download that broke off, or a page that something has changed. */
const without = (block) => `{
  const whole = Document.prototype.getElementById;
  Document.prototype.getElementById = function (id) {
    const found = whole.call(this, id);
    if (id !== '${block}') return found;
    const text = found.textContent;
    return Object.defineProperty(found, 'textContent', { value: text.slice(0, text.length / 2) });
  };
}`;

for (const browser of BROWSERS) {
  for (const [what, how] of Object.entries(LACKS)) {
    const before = how.block ? without(how.block) : how;
    test(`${browser}: without ${what} the paper form shows in the reader's language`, () =>
      opened(browser, { before, started: false, language: 'pt-BR' }, async ({ page }) => {
        await page.waitForSelector('html[data-failed]');
        assert.deepEqual(await visible(page), { ways: ['pt-BR'], forms: ['pt-BR'], screens: ['pt-BR'] });
        holds(await page.$eval('[data-fallback][data-in="pt-BR"]', (form) => form.innerText), 'pt-BR');
        const dead = await page.$$eval('#app [data-action]', (buttons) => buttons.filter((button) => button.getClientRects().length > 0).length);
        assert.equal(dead, 0, 'buttons that do nothing are shown');
        await follows(page, 'pt-BR');
      }));
  }

  test(`${browser}: without scripts everything is there in three languages`, () =>
    opened(browser, { scripts: false }, async ({ page }) => {
      if (browser === 'firefox') {
        // Nothing can be asked of a page without scripts there, so look at the printed page.
        const file = leave('form-firefox.pdf');
        writeFileSync(file, await page.pdf());
        const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8', maxBuffer: 1e8 });
        for (const language of LANGUAGES) holds(text, language);
        return;
      }
      assert.deepEqual(await visible(page), { ways: LANGUAGES, forms: LANGUAGES, screens: LANGUAGES });
      for (const language of LANGUAGES) {
        holds(await page.$eval(`[data-fallback][data-in="${language}"]`, (form) => form.innerText), language);
        await follows(page, language);
      }
    }));

  test(`${browser}: what others throw while the program starts does not stop it`, () =>
    opened(browser, {
      before: () => {
        const whole = Document.prototype.getElementById;
        const error = new TypeError('theirs');
        Document.prototype.getElementById = function (id) {
          if (id === 'lmc-words') {
            globalThis.thrown = 0;
            addEventListener('error', () => { globalThis.thrown += 1; });
            // A browser's own notice has no error; an extension's has one, with its own way back.
            dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop completed with undelivered notifications.' }));
            dispatchEvent(new ErrorEvent('error', { message: 'theirs', error }));
          }
          return whole.call(this, id);
        };
      },
    }, async ({ page }) => {
      assert.equal(await page.evaluate(() => globalThis.thrown), 2);
      assert.equal(await page.$('html[data-failed]'), null);
      assert.deepEqual(await visible(page), { ways: [], forms: [], screens: [] });
    }));

  test(`${browser}: when the program runs no paper form is in the way`, () =>
    opened(browser, {}, async ({ page }) => {
      assert.deepEqual(await visible(page), { ways: [], forms: [], screens: [] });
    }));
}
