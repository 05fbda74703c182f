// From a disk the file does everything: a whole case, printing, saving, an offline copy of itself;
// with no request, and with nothing kept by the browser.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { BROWSERS, DIST, PAGE, opened, quiet, walk } from './harness.mjs';
import { host, release, saved, sha256 } from './site.mjs';

/** Opens the page with a folder for what it saves. */
async function saving(browser, options, run) {
  const downloads = mkdtempSync(join(tmpdir(), 'lmc-saved-'));
  try {
    await opened(browser, { ...options, downloads }, (session) => run({ ...session, downloads }));
  } finally {
    rmSync(downloads, { recursive: true, force: true });
  }
}

const counted = () => {
  globalThis.printed = [];
  globalThis.print = () => globalThis.printed.push(document.documentElement.className);
};

/** Presses "keep an offline copy": what was saved, and the digest that the page says. */
async function copy(page, downloads) {
  const file = saved(downloads, /^light-mining-check.*\.html$/);
  await page.click('[data-action=offline-copy]');
  await page.waitForSelector('.digest[data-shown]');
  return { ...(await file), said: await page.$eval('[data-digest]', (code) => code.textContent) };
}

test('the digest is published beside the page', () => {
  assert.equal(readFileSync(join(DIST, 'index.html.sha256'), 'utf8'), `${sha256(readFileSync(PAGE))}  index.html\n`);
});

for (const browser of BROWSERS) {
  test(`${browser}, disk: a whole case, printed with and without its facts, saved, and the page kept byte for byte`, () =>
    saving(browser, { before: counted }, async (session) => {
      const { page, downloads } = session;
      const met = await walk(page, { 'person.role': 'founder' });
      await page.click('[data-action=print]');
      await page.click('[data-action=print-without-facts]');
      assert.deepEqual(await page.evaluate(() => globalThis.printed), ['', 'without-facts']);

      const file = saved(downloads, /\.json$/);
      await page.click('[data-action=save]');
      const kept = JSON.parse((await file).bytes.toString('utf8'));
      for (const question of met) assert.ok(question in kept.answers, `${question} was not saved`);
      assert.equal(kept.answers['person.role'], 'founder');

      const { bytes, said } = await copy(page, downloads);
      assert.equal(sha256(bytes), sha256(readFileSync(PAGE)), 'the copy is not the file');
      assert.equal(said, sha256(readFileSync(PAGE)), 'the page says another digest');
      await quiet(session);
      const stored = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie.length]);
      assert.deepEqual(stored, [0, 0, 0]);
    }));

  test(`${browser}, hosted: the offline copy is the file as it was packed, after a whole case`, async () => {
    const site = await host(release());
    try {
      await saving(browser, { at: site.address }, async ({ page, downloads }) => {
        await walk(page);
        const before = site.seen.length;
        const { bytes, said } = await copy(page, downloads);
        assert.equal(sha256(bytes), sha256(readFileSync(PAGE)));
        assert.equal(said, sha256(bytes));
        assert.ok(!site.seen.slice(before).some((request) => request.path === '/'), 'the copy was fetched');
      });
    } finally {
      await site.stop();
    }
  });
}
