// The example pages of examples/hosts, each opened as it stands, and what else a host may do.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { BROWSERS, DIST, ROOT, pageName, picture, press, walk } from './harness.mjs';
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
      await picture(page, `embed-hostile-${browser}.png`);
      // A real press, where the page forbids pointers.
      const at = await page.$eval('light-mining-check', (element) => { const { left, top } = element.getBoundingClientRect(); return { left, top }; });
      const button = await frame.$eval('[data-action=start]', (found) => { const { left, top, width, height } = found.getBoundingClientRect(); return { left: left + width / 2, top: top + height / 2 }; });
      const down = await page.evaluate((top) => { scrollTo(0, top - 300); return scrollY; }, at.top + button.top);
      await page.mouse.click(at.left + button.left, at.top + button.top - down);
      await frame.waitForSelector('main[data-page=question]');
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

/** What the plugin asks of WordPress, by the little that its shortcode needs. */
const STAND_INS = `<?php
define( 'ABSPATH', '/' );
$options = json_decode( stream_get_contents( STDIN ), true );
function get_option( $name, $default ) { global $options; return $options[ $name ] ?? $default; }
function trailingslashit( $text ) { return rtrim( $text, '/' ) . '/'; }
function esc_url( $text ) { return htmlspecialchars( $text, ENT_QUOTES ); }
function esc_attr( $text ) { return htmlspecialchars( $text, ENT_QUOTES ); }
function esc_html__( $text, $domain ) { return htmlspecialchars( $text, ENT_QUOTES ); }
function current_user_can( $what ) { return false; }
function shortcode_atts( $known, $given, $name ) { return array_merge( $known, array_intersect_key( $given, $known ) ); }
function wp_enqueue_script( $name, $address, $needs, $version, $how ) { global $tag; $tag = array( sprintf( '<script src="%s" %s></script>', $address, $how['strategy'] ), $name ); }
function add_filter( $name, $call ) { global $filter; $filter = $call; }
function add_shortcode( $name, $call ) { global $shortcode; $shortcode = $call; }
function add_action( $name, $call ) {}
require $argv[1];
$html = $shortcode( array( 'lang' => 'pt-BR', 'min_height' => '640', 'unknown' => 'x' ) );
echo $filter( ...$tag ) . $html;
`;

const PHP = (() => {
  try {
    return execFileSync('which', ['php'], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
})();

for (const browser of BROWSERS) {
  test(`${browser}: what the plugin for WordPress writes shows the check`, { skip: PHP ? false : 'php is not installed' }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lmc-plugin-'));
    try {
      const file = join(folder, 'stand-ins.php');
      writeFileSync(file, STAND_INS);
      const options = { light_mining_check_address: 'https://check.example', light_mining_check_firm: '{"name": "Lin & \\"Partners\\""}' };
      const written = execFileSync(PHP, [file, join(HOSTS, 'wordpress/light-mining-check.php')], { input: JSON.stringify(options), encoding: 'utf8' });
      await hosted(browser, { html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Blog</title><body><div class="entry-content">${written}</div>` }, async ({ page, frame, seen }) => {
        await frame.waitForSelector('.fence');
        assert.equal(await frame.evaluate(() => document.documentElement.lang), 'pt-BR');
        assert.match(await frame.$eval('.fence', (fence) => fence.innerText), /Lin & "Partners"/);
        assert.ok((await page.$eval('light-mining-check', (element) => element.getBoundingClientRect().height)) >= 640);
        assert.deepEqual(await heard(page, 'problems'), []);
        assert.deepEqual(seen.errors, []);
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

test('every page asks for the script without telling where it stands', () => {
  const pages = ['plain.html', 'strict-policy.html', 'hostile.html', 'trackers.html', 'isolated.html', 'yew-app/index.html'].map((name) => readFileSync(join(HOSTS, name), 'utf8'));
  for (const text of [...pages, readFileSync(join(ROOT, 'docs/embedding.md'), 'utf8')]) {
    const tags = text.match(/<script[^>]*embed\.js[^>]*>/g) ?? [];
    assert.ok(tags.length > 0);
    for (const tag of tags) assert.match(tag, / referrerpolicy="no-referrer"/);
  }
  assert.match(readFileSync(join(HOSTS, 'wordpress/light-mining-check.php'), 'utf8'), /script_loader_tag/);
});

test('the plugin for WordPress names the same address and settings as the element', () => {
  const plugin = readFileSync(join(ROOT, 'examples/hosts/wordpress/light-mining-check.php'), 'utf8');
  for (const attribute of ['src', 'lang', 'theme', 'accent', 'min-height', 'firm']) assert.match(plugin, new RegExp(`'${attribute}'\\s+=> esc_`));
});

test('types, element and check name the same messages, settings and events', () => {
  const read = (file) => readFileSync(join(ROOT, file), 'utf8');
  const [types, element, talk] = ['web/embed.d.ts', 'web/embed.js', 'src/firm/talk.rs'].map(read);
  const named = (text, pattern) => [...new Set([...text.matchAll(pattern)].map((match) => match[1]))].sort();
  const part = (name) => types.slice(types.indexOf(name), types.indexOf('\n\n', types.indexOf(name)));
  const kinds = named(part('export type FromFrame'), /type: '(\w+)'/g);
  const shapes = element.slice(element.indexOf('const SHAPES'), element.indexOf('};', element.indexOf('const SHAPES')));
  assert.deepEqual(named(shapes, /^ {4}([a-z]\w*):/gm), kinds);
  // What a visitor sends is written by the letter, all else by talk.rs.
  assert.deepEqual([...named(talk, /\bmessage\(\s*"(\w+)"/g), 'shared'].filter((kind) => kind !== 'ready').sort(), kinds);
  assert.deepEqual(named(part('export interface LightMiningEvents'), /'lmc-(\w+)'/g), kinds);
  const back = named(part('export type ToFrame'), /type: '(\w+)'/g);
  assert.deepEqual(named(element, /(?:write|#say)\('(\w+)'/g), back);
  assert.deepEqual(named(talk.slice(talk.indexOf('pub fn hear'), talk.indexOf('fn flag')), /"(hello|settings|received)"/g), back);
  const settings = named(part('export interface SettingsTexts'), /^ {2}(\w+): string/gm);
  assert.deepEqual(named(element.slice(element.indexOf('KEYS = ['), element.indexOf(']', element.indexOf('KEYS = ['))), /'(\w+)'/g), settings);
  assert.deepEqual(named(talk, /text\("(\w+)"\)/g), settings);
});
