// Without WebAssembly, with a program that does not compile, or without scripts the page stays
// useful: the first screen and the paper form, in the reader's language.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BROWSERS, LANGUAGES, opened } from './harness.mjs';

/** Which languages' paper forms and first screens can be seen. */
const visible = (page) => page.evaluate(() => {
  const shown = (selector) => [...document.querySelectorAll(selector)].filter((part) => part.getClientRects().length > 0 && part.innerText.trim().length > 0).map((part) => part.getAttribute('data-in'));
  return { forms: shown('[data-fallback]'), screens: shown('#app > [data-in]') };
});

const LACKS = {
  'WebAssembly': () => { delete globalThis.WebAssembly; },
  'a program that compiles': () => { WebAssembly.compile = () => Promise.reject(new Error('refused')); },
};

for (const browser of BROWSERS) {
  for (const [what, before] of Object.entries(LACKS)) {
    test(`${browser}: without ${what} the paper form shows in the reader's language`, () =>
      opened(browser, { before, started: false, language: 'pt-BR' }, async ({ page }) => {
        await page.waitForSelector('html[data-failed]');
        assert.deepEqual(await visible(page), { forms: ['pt-BR'], screens: ['pt-BR'] });
        const dead = await page.$$eval('#app [data-action]', (buttons) => buttons.filter((button) => button.getClientRects().length > 0).length);
        assert.equal(dead, 0, 'buttons that do nothing are shown');
      }));
  }

  test(`${browser}: without scripts everything is there in three languages`, () =>
    opened(browser, { scripts: false }, async ({ page }) => {
      if (browser === 'firefox') {
        // Nothing can be asked of a page without scripts there, so look at the printed page.
        const pdf = await page.pdf();
        assert.ok(pdf.length > 1000, 'an empty print');
        return;
      }
      assert.deepEqual(await visible(page), { forms: LANGUAGES, screens: LANGUAGES });
    }));

  test(`${browser}: when the program runs no paper form is in the way`, () =>
    opened(browser, {}, async ({ page }) => {
      assert.deepEqual(await visible(page), { forms: [], screens: [] });
    }));
}
