// What leaves the frame that embed.js makes: a print, a file, a followed link. Each needs a word in the
// frame's sandbox, so each is done there and not only asked for.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { BROWSERS } from './harness.mjs';
import { bare, hosted } from './hosts.mjs';

/** Runs ahead of every script, in the page and in the frame. */
const before = () => {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: 'open' }); };
  globalThis.prints = [];
  for (const type of ['beforeprint', 'afterprint']) addEventListener(type, () => globalThis.prints.push(type));
};

const toResult = async (frame) => {
  await frame.evaluate(() => document.querySelector('[data-example=pure-ai]').click());
  await frame.waitForSelector('main[data-page=result]');
};

/** The file that a browser has finished saving. */
async function saved(folder) {
  const until = Date.now() + 30_000;
  for (;;) {
    const name = readdirSync(folder).find((one) => one.endsWith('.json'));
    const text = name && existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '';
    if (text.trimEnd().endsWith('}')) return text;
    if (Date.now() > until) throw new Error(`nothing was saved: ${readdirSync(folder)}`);
    await new Promise((again) => { setTimeout(again, 20); });
  }
}

for (const browser of BROWSERS) {
  test(`${browser}: the sandbox is what the documents say, word for word`, () =>
    hosted(browser, { html: bare(), before }, async ({ page }) => {
      const frame = await page.$eval('light-mining-check', (element) => {
        const found = element.shadowRoot.querySelector('iframe');
        return ['sandbox', 'allow', 'referrerpolicy'].map((name) => found.getAttribute(name));
      });
      assert.deepEqual(frame, ['allow-scripts allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox', 'clipboard-write; web-share', 'no-referrer']);
    }));

  test(`${browser}: print inside the frame prints the report`, () =>
    hosted(browser, { html: bare(), before }, async ({ frame, seen }) => {
      await toResult(frame);
      // Firefox without a screen has nothing to print with: there the call alone is seen.
      if (browser === 'firefox') await frame.evaluate(() => { globalThis.print = () => globalThis.prints.push('beforeprint'); });
      await frame.evaluate(() => document.querySelector('[data-action=print]').click());
      await frame.waitForFunction(() => globalThis.prints.includes('beforeprint'));
      assert.deepEqual(seen.errors, [], 'printing was refused');
    }));

  test(`${browser}: a case is saved from inside the frame`, async () => {
    const downloads = mkdtempSync(join(tmpdir(), 'lmc-framed-'));
    try {
      await hosted(browser, { html: bare(), downloads }, async ({ frame, seen }) => {
        await toResult(frame);
        await frame.evaluate(() => document.querySelector('.keep [data-action=save]').click());
        const file = JSON.parse(await saved(downloads));
        assert.equal(file.format, 'light-mining-case');
        assert.match(file.note, /not privileged/);
        assert.deepEqual(seen.errors, []);
      });
    } finally {
      rmSync(downloads, { recursive: true, force: true });
    }
  });

  test(`${browser}: a link to an official site opens a page that no sandbox holds`, () =>
    hosted(browser, { html: bare() }, async ({ browser: opened, frame, host }) => {
      await toResult(frame);
      // The official site is out of reach here: its link leads to a page of the test instead.
      const rel = await frame.evaluate((address) => {
        const link = document.querySelector('main a[target=_blank][href^="https:"]');
        link.href = address;
        link.dataset.followed = '';
        return link.rel;
      }, `${host.address}test.html`);
      assert.match(rel, /noopener/);
      assert.match(rel, /noreferrer/);
      const came = opened.waitForTarget((target) => target.type() === 'page' && target.url() === `${host.address}test.html` && target !== frame.page().target());
      await frame.evaluate(() => document.querySelector('[data-followed]').click());
      const page = await (await came).page();
      await page.waitForFunction(() => document.readyState === 'complete');
      const found = await page.evaluate(() => ({ origin: self.origin, stored: typeof localStorage.length, opener: window.opener, referrer: document.referrer }));
      assert.deepEqual(found, { origin: host.address.slice(0, -1), stored: 'number', opener: null, referrer: '' });
    }));
}
