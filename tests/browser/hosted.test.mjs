// The hosted copy: the worker keeps the page, opens it with the server stopped, offers a newer
// version and never forces it, and survives every broken one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wrong } from '../../tools/icons.mjs';
import { BROWSERS, firmHeadline, opened, pageName, press, walk } from './harness.mjs';
import { host, release, sha256 } from './site.mjs';

const KEPT = ['/', '/icons/192.png', '/icons/512.png', '/icons/icon.svg', '/icons/maskable-512.png', '/manifest.webmanifest', '/stand.webmanifest'];
const newer = () => release((html) => html.replace('</body>', '<p hidden id="newer"></p></body>'));

/** Opens the page on a host of its own; both end whatever happens. */
async function hosted(browser, options, run) {
  const site = await host(release());
  try {
    await opened(browser, { ...options, at: site.address }, (session) => run({ ...session, site }));
  } finally {
    await site.stop();
  }
}

const installed = (page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
const isNewer = (page) => page.evaluate(() => document.getElementById('newer') !== null);
const offered = (page) => page.evaluate(() => (document.querySelector('.update')?.getClientRects().length ?? 0) > 0);
const started = (page) => page.waitForSelector('html[data-started]');

/** What the caches hold: name of each, and the paths in it. */
const caches = (page) => page.evaluate(async () => {
  const out = {};
  for (const name of await globalThis.caches.keys()) {
    out[name] = (await (await globalThis.caches.open(name)).keys()).map((request) => new URL(request.url).pathname).sort();
  }
  return out;
});

/** Asks the browser to look for a newer worker; says how that ended. */
const update = (page) => page.evaluate(async () => {
  const registration = await navigator.serviceWorker.getRegistration();
  let outcome;
  const ended = new Promise((resolve) => {
    registration.addEventListener('updatefound', () => {
      const coming = registration.installing;
      coming.addEventListener('statechange', () => {
        if (!['installed', 'redundant'].includes(coming.state)) return;
        outcome = coming.state;
        resolve(outcome);
      });
    }, { once: true });
  });
  // The browser looks by itself too, a while after a page was opened: it may have been first.
  const found = () => outcome ?? (registration.installing ? ended : registration.waiting ? 'installed' : 'the same');
  return registration.update().then(found, () => 'refused');
});

const reload = async (page) => { await page.reload({ waitUntil: 'load' }); await started(page); };

test('the icons are what they are drawn to be', () => assert.deepEqual(wrong(), []));

for (const browser of BROWSERS) {
  test(`${browser}, hosted: keeps exactly page, manifests and icons, and opens with the server stopped`, () =>
    hosted(browser, {}, async ({ page, site }) => {
      await installed(page);
      const name = `lmc / ${sha256(site.files.get('/index.html'))}`;
      assert.deepEqual(await caches(page), { [name]: KEPT });
      await site.stop();
      await reload(page);
      await walk(page);
      assert.ok(await firmHeadline(page));
      // What stands behind the address changes nothing.
      await page.goto(`${site.address}index.html?from=elsewhere#stand`, { waitUntil: 'load' });
      await started(page);
      assert.ok(await page.$('main.stand-start'), 'no stand without the server');
    }));

  test(`${browser}, hosted: a whole case makes no request but those for the page itself, none with an answer`, () =>
    hosted(browser, {}, async ({ page, site, seen }) => {
      await installed(page);
      await walk(page);
      await reload(page);
      const allowed = [...KEPT, '/sw.js'];
      for (const request of site.seen) {
        assert.equal(request.method, 'GET');
        assert.ok(allowed.includes(request.path), `asked for ${request.path}`);
        assert.equal(request.headers.cookie, undefined);
        assert.ok(!request.headers['content-length'] || request.headers['content-length'] === '0', 'a request with a body');
        if (request.headers.referer) assert.equal(request.headers.referer, `${site.address}sw.js`, 'a referrer');
      }
      assert.ok(site.seen.filter((request) => request.path === '/').length <= 2, 'the page, and the worker\'s copy');
      assert.deepEqual(seen.errors, []);
      assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
      const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie.length, (await indexedDB.databases()).length]);
      assert.deepEqual(kept, [0, 0, 0, 0], 'something was stored without being asked');
    }));

  test(`${browser}, hosted: a newer version is offered, never forced, never in the middle of a case`, () =>
    hosted(browser, {}, async ({ page, browser: app, site }) => {
      await installed(page);
      await reload(page);
      const other = await app.newPage();
      await other.goto(site.address, { waitUntil: 'load' });
      await started(other);
      await press(other, 'start');
      const asked = await other.$eval('#app main', (main) => main.dataset.question);

      // A page out of sight cannot be pressed.
      await page.bringToFront();
      assert.equal(await offered(page), false);
      site.files = newer();
      assert.equal(await update(page), 'installed');
      await page.waitForSelector('html[data-update]');
      assert.ok(await offered(page), 'the offer is not shown');
      await reload(page);
      assert.equal(await isNewer(page), false, 'the newer version came unasked');
      await page.waitForSelector('html[data-update]');
      await press(page, 'start');
      assert.equal(await offered(page), false, 'offered in the middle of a case');
      await page.reload({ waitUntil: 'load' });
      await started(page);
      await page.waitForSelector('html[data-update]');

      await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.click('[data-action=update]')]);
      await started(page);
      assert.ok(await isNewer(page), 'still the old version after the press');
      assert.equal(await offered(page), false);
      assert.deepEqual(Object.keys(await caches(page)), [`lmc / ${sha256(site.files.get('/index.html'))}`]);
      // The visitor in the other tab was not disturbed.
      assert.equal(await isNewer(other), false);
      assert.equal(await other.$eval('#app main', (main) => main.dataset.question), asked);
      await site.stop();
      await reload(page);
      assert.ok(await isNewer(page));
    }));

  test(`${browser}, hosted: a broken newer version leaves the old one working`, () =>
    hosted(browser, {}, async ({ page, site }) => {
      await installed(page);
      await reload(page);
      const old = await caches(page);
      const html = (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Sorry</title>');
      const status = (code) => (response) => response.writeHead(code, { 'content-type': 'text/html' }).end('<!doctype html><title>Error</title>');
      const faults = {
        'a page cut short': ['/index.html', (response, body, headers) => response.writeHead(200, headers).end(body.subarray(0, body.length / 2))],
        'a connection cut': ['/index.html', (response, body, headers) => { response.writeHead(200, { ...headers, 'content-length': body.length }); response.write(body.subarray(0, 1000)); response.socket.destroySoon(); }],
        'a page of another digest': ['/index.html', (response, body, headers) => response.writeHead(200, headers).end(`${body}<!-- from a helpful proxy -->`)],
        'status 500 for the page': ['/index.html', status(500)],
        'status 404 for the page': ['/index.html', status(404)],
        'an error page instead of the page': ['/index.html', html],
        'a page that moved': ['/index.html', (response) => response.writeHead(302, { location: '/elsewhere' }).end()],
        'status 404 for an icon': ['/icons/512.png', status(404)],
        'an error page instead of the manifest': ['/manifest.webmanifest', html],
        'status 500 for the worker': ['/sw.js', status(500)],
        'status 404 for the worker': ['/sw.js', status(404)],
        'an error page instead of the worker': ['/sw.js', html],
        'a worker cut short': ['/sw.js', (response, body, headers) => response.writeHead(200, headers).end(body.subarray(0, body.length / 2))],
      };
      site.files = newer();
      // Between two faults nothing is to be had: what the browser began by itself under the one would
      // else find the rest of a whole version under the next. A look waits for those before it.
      const closed = async () => {
        site.faults = new Map([...KEPT, '/index.html', '/sw.js'].map((path) => [path, status(503)]));
        assert.ok(['refused', 'redundant'].includes(await update(page)));
      };
      for (const [what, [path, fault]] of Object.entries(faults)) {
        await closed();
        site.faults = new Map([[path, fault]]);
        const outcome = await update(page);
        assert.ok(['refused', 'redundant'].includes(outcome), `${what}: ${outcome}`);
        assert.deepEqual(await caches(page), old, what);
        await reload(page);
        assert.equal(await pageName(page), 'start', what);
        assert.equal(await offered(page), false, what);
      }
      // And once the host is mended, the newer version comes after all.
      await closed();
      site.faults = new Map();
      assert.equal(await update(page), 'installed');
      await site.stop();
      await reload(page);
      assert.equal(await isNewer(page), false);
    }));

  test(`${browser}, hosted: where the worker cannot be had the page works without`, async () => {
    const site = await host(release());
    site.faults.set('/sw.js', (response) => response.writeHead(404).end());
    try {
      await opened(browser, { at: site.address }, async ({ page }) => {
        await walk(page);
        assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
      });
    } finally {
      await site.stop();
    }
  });
}

test('chromium, hosted: the page can be installed, as itself and as a stand', () =>
  hosted('chromium', { installs: true }, async ({ page, site }) => {
    await installed(page);
    const client = await page.createCDPSession();
    // The last is written into the open page, as one does on a tablet.
    for (const [hash, name, open] of [['', 'Light-Mining Check'], ['#stand', 'Light-Mining Check: stand'], ['#stand', 'Light-Mining Check: stand', true]]) {
      await page.goto('about:blank');
      await page.goto(site.address + (open ? '' : hash), { waitUntil: 'load' });
      await started(page);
      if (open) {
        await page.evaluate((written) => { location.hash = written; }, hash);
        await page.waitForSelector('link[rel=manifest][href="stand.webmanifest"]');
      }
      const manifest = await client.send('Page.getAppManifest');
      assert.deepEqual(manifest.errors, []);
      assert.equal(JSON.parse(manifest.data).name, name);
      assert.equal(JSON.parse(manifest.data).start_url, `./${hash}`);
      const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
      assert.deepEqual(installabilityErrors.map((one) => one.errorId), []);
    }
  }));
