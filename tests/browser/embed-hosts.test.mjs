// The example pages of examples/hosts, each opened as it stands, and what else a host may do.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { BROWSERS, DIST, ROOT, leave, pageName, press, walk } from './harness.mjs';
import { HOSTS, checks, heard, hears, hosted } from './hosts.mjs';

/** What must be set for an isolated page, host and check. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
const ISOLATED_CHECK = { 'cross-origin-resource-policy': 'cross-origin', 'cross-origin-embedder-policy': 'require-corp' };

test('embed.js is at most 3 kB, without a dependency', (context) => {
  const script = readFileSync(join(DIST, 'embed.js'), 'utf8');
  context.diagnostic(`${script.length} bytes`);
  assert.ok(script.length <= 3000, `${script.length} bytes`);
  assert.ok(!/\bimport\b|\brequire\b|https:\/\//.test(script));
  assert.ok(existsSync(join(DIST, 'embed.d.ts')));
});

for (const browser of BROWSERS) {
  test(`${browser}: under a strict policy, with just the lines it needs`, () =>
    hosted(browser, { file: 'strict-policy.html' }, async ({ page, frame, seen }) => {
      await hears(page, 'page');
      await frame.waitForSelector('.fence');
      await walk(frame);
      await hears(page, 'completed');
      // Firefox asks for the host's own icon by itself, whatever the page says.
      const violations = await page.evaluate(() => globalThis.violations);
      assert.deepEqual(violations.filter((one) => !one.includes('/favicon.ico')), []);
      assert.deepEqual(seen.errors.filter((one) => !one.includes('/favicon.ico')), []);
    }));

  test(`${browser}: a plain frame, without a script of ours`, () =>
    hosted(browser, { file: 'frame.html', width: 360 }, async ({ page, frame, seen }) => {
      const length = await page.evaluate(() => history.length);
      await walk(frame);
      assert.equal(await pageName(frame), 'result');
      assert.deepEqual(seen.check, ['/']);
      assert.equal(await page.evaluate(() => history.length), length);
      assert.equal(await frame.$('.fence'), null);
      assert.deepEqual(seen.errors, []);
    }));

  test(`${browser}: the block for WordPress`, () => {
    // Its editor stores a block of HTML as it is, between two comments, and shows what is between.
    const block = readFileSync(join(HOSTS, 'wordpress/block.html'), 'utf8');
    const shown = /^<!-- wp:html -->\n([\s\S]*)\n<!-- \/wp:html -->\n$/.exec(block);
    assert.ok(shown, 'not a block as the editor writes it');
    assert.ok(!shown[1].includes('<script'), 'a script does not survive most editors');
    const theme = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Blog</title><style>.entry-content iframe { max-width: 100% }</style><body class="wp-embed-responsive"><div class="entry-content">${shown[1]}</div>`;
    return hosted(browser, { html: theme }, async ({ frame, seen }) => {
      await walk(frame);
      assert.deepEqual(seen.errors, []);
    });
  });

  test(`${browser}: a page whose styles are against everything`, () =>
    hosted(browser, { file: 'hostile.html', width: 700 }, async ({ page, frame }) => {
      await hears(page, 'height');
      const box = await page.$eval('light-mining-check', (element) => {
        const { width, height, left } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        return { width, height, left, seen: style.visibility, opacity: style.opacity, transform: style.transform, filter: style.filter };
      });
      assert.ok(box.height >= 480 && box.width > 400 && box.left >= 0, JSON.stringify(box));
      assert.deepEqual([box.seen, box.opacity, box.transform, box.filter], ['visible', '1', 'none', 'none']);
      assert.ok((await frame.evaluate(() => innerWidth)) > 400, 'the frame is squeezed');
      assert.equal(await frame.$eval('h1', (heading) => getComputedStyle(heading).letterSpacing), 'normal');
      await page.screenshot({ path: leave(`embed-hostile-${browser}.png`) });
    }));

  test(`${browser}: an isolated page (COEP), with the headers it needs`, () =>
    hosted(browser, { file: 'isolated.html', headers: ISOLATED, checkHeaders: ISOLATED_CHECK }, async ({ page, frame, seen }) => {
      assert.equal(await page.evaluate(() => globalThis.crossOriginIsolated), true, 'the host is not isolated');
      await walk(frame);
      await hears(page, 'completed');
      assert.deepEqual(seen.errors, []);
    }));

  test(`${browser}: a page that is itself a Yew app`, () =>
    hosted(browser, { file: 'yew-app/index.html' }, async ({ page, frame, seen, check }) => {
      await hears(page, 'page');
      await page.click('#add');
      const frames = await checks(page, check.address, 2);
      const second = frames.find((one) => one !== frame);
      await second.waitForSelector('html[lang=zh-Hans][data-theme=dark]');
      const clicks = await page.$eval('#clicks', (output) => output.textContent);
      await press(frame, 'start');
      await frame.evaluate(() => document.querySelector('main input').click());
      await press(frame, 'continue');
      assert.equal(await pageName(second), 'start');
      assert.equal(await page.$eval('#clicks', (output) => output.textContent), clicks, 'a click inside reached the app around');
      await page.click('h1');
      assert.equal(await page.$eval('#clicks', (output) => output.textContent), String(Number(clicks) + 1), 'the app around is dead');
      assert.deepEqual(seen.errors, []);
    }));
}

test('chromium: an isolated page gets the check without those headers too, as a frame without credentials', () =>
  // The script itself still needs one of them.
  hosted('chromium', { file: 'isolated.html', headers: ISOLATED, checkHeaders: { 'cross-origin-resource-policy': 'cross-origin' } }, async ({ page }) => {
    await hears(page, 'page');
    assert.deepEqual((await heard(page, 'page'))[0].page, 'start');
  }));

test('the plugin for WordPress names the same address and settings as the element', () => {
  const plugin = readFileSync(join(ROOT, 'examples/hosts/wordpress/light-mining-check.php'), 'utf8');
  for (const attribute of ['src', 'lang', 'theme', 'accent', 'min-height', 'firm']) assert.match(plugin, new RegExp(`'${attribute}'\\s+=> esc_`));
});
