// Pages around the check: serves an example of `examples/hosts` from one loopback port and the check
// from another, opens it in a browser, and hands the test the page, the frame and what was seen.
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { serve } from '../../tools/serve.mjs';
import { DIST, ROOT, context } from './harness.mjs';

export const HOSTS = join(ROOT, 'examples/hosts');
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.wasm': 'application/wasm' };
const SLOWEST = 30_000;

/** What the examples write for the address of the check. */
const PLACEHOLDER = 'https://check.example/';

/** A page with one check and nothing else, unless told otherwise. */
export const bare = (body = '<light-mining-check></light-mining-check>') => `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title><script src="${PLACEHOLDER}embed.js" defer></script><body><h1>Host</h1>${body}</body></html>`;

/** Serves the hosts. `pages` maps a path to a text that is no file. */
async function serveHosts({ check, pages, headers }) {
  const seen = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    if (path === '/favicon.ico') return response.writeHead(204).end();
    seen.push(path);
    const built = path.startsWith('/yew-app/host') ? join(ROOT, 'dist-trunk/yew-host', path.slice(9)) : join(HOSTS, path);
    const known = pages[path] ?? (existsSync(built) && extname(built) ? readFileSync(built) : undefined);
    if (known === undefined) return response.writeHead(404).end();
    const type = TYPES[extname(path)] ?? TYPES['.html'];
    const body = type === TYPES['.wasm'] ? known : String(known).replaceAll(PLACEHOLDER, check);
    return response.writeHead(200, { 'content-type': type, ...headers }).end(body);
  });
  await new Promise((ready) => { server.listen(0, '127.0.0.1', ready); });
  return { address: `http://127.0.0.1:${server.address().port}/`, seen, close: () => new Promise((done) => { server.close(done); server.closeAllConnections(); }) };
}

/** The frames in which a check runs. */
export async function checks(page, address, count = 1) {
  const found = () => page.frames().filter((frame) => frame !== page.mainFrame() && frame.url().startsWith(address));
  const until = Date.now() + SLOWEST;
  while (found().length < count) {
    if (Date.now() > until) throw new Error(`${found().length} frames of the check, expected ${count}: ${page.frames().map((frame) => frame.url())}`);
    await new Promise((again) => { setTimeout(again, 20); });
  }
  for (const frame of found()) await frame.waitForSelector('html[data-started]', { timeout: SLOWEST });
  return found();
}

/**
 * Opens a host page and calls `test` with `{ page, frame, seen, check, host }`. `file` is an example,
 * `html` a text instead of one, `pages` maps further paths of the host to texts. `headers` go with the host's answers, `checkHeaders` with the check's;
 * `downloads` is a folder for what is saved.
 */
export async function hosted(name, { file = 'test.html', html, pages = {}, headers = {}, checkHeaders = {}, language = 'en', dark = false, width = 1000, height = 800, before, count = 1, downloads }, test) {
  const check = await serve({ dir: DIST, headers: checkHeaders });
  const host = await serveHosts({ check: check.address, headers, pages: html === undefined ? pages : { ...pages, '/test.html': html } });
  const own = await context(name, { language, dark: dark && name === 'firefox', downloads });
  try {
    const page = await own.newPage();
    page.setDefaultTimeout(SLOWEST);
    await page.setViewport({ width, height });
    if (name === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
    const seen = { errors: [], check: check.seen, host: host.seen };
    page.on('console', (message) => { if (message.type() === 'error') seen.errors.push(message.text()); });
    page.on('pageerror', (error) => seen.errors.push(`page: ${error.message}`));
    await page.evaluateOnNewDocument(() => {
      globalThis.violations = [];
      document.addEventListener('securitypolicyviolation', (event) => globalThis.violations.push(`${event.effectiveDirective} ${event.blockedURI}`));
      globalThis.heard = [];
      for (const type of ['page', 'height', 'completed', 'problems', 'shared']) addEventListener(`lmc-${type}`, (event) => globalThis.heard.push([type, event.detail]));
    });
    for (const one of [before ?? []].flat()) await page.evaluateOnNewDocument(one);
    await page.goto(`${host.address}${file}`, { waitUntil: 'load' });
    const frames = count > 0 ? await checks(page, check.address, count) : [];
    return await test({ browser: own, page, frame: frames[0], frames, seen, check, host });
  } finally {
    await own.close();
    await host.close();
    await check.close();
  }
}

/** What the host has heard of a kind. */
export const heard = (page, kind) => page.evaluate((wanted) => globalThis.heard.filter(([type]) => type === wanted).map(([, detail]) => detail), kind);

/** Waits until the host has heard of a kind. */
export const hears = (page, kind, count = 1) => page.waitForFunction((wanted, least) => globalThis.heard.filter(([type]) => type === wanted).length >= least, {}, kind, count);
