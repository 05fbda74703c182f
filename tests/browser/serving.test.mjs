// The recipes of examples/serving, run as they stand: headers, precompressed files, "not modified",
// the worker, a site that isolates itself. Only names, ports and paths are put in.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { BROWSERS, DIST, PAGE, ROOT, opened, walk } from './harness.mjs';
import { certificate, host } from './site.mjs';

const RECIPES = join(ROOT, 'examples/serving');
/** Where tools/setup.sh unpacks the servers. */
const UNPACKED = join(ROOT, 'tests/browser/servers');
const unpacked = (path) => {
  const file = [join(UNPACKED, path), join('/', path)].find((one) => existsSync(one));
  if (!file) throw new Error(`${path} is not there: tools/setup.sh test brings it`);
  return file;
};

const freePort = () => new Promise((done) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address();
    probe.close(() => done(port));
  });
});

/** A recipe with its places filled; each must be there. */
function filled(name, places) {
  let text = readFileSync(join(RECIPES, name), 'utf8');
  for (const [from, to] of places) {
    assert.ok(text.includes(from), `${name} lacks: ${from}`);
    text = text.replaceAll(from, to);
  }
  return text;
}

const SERVERS = {
  async nginx({ folder, root, port, plain, ancestors }) {
    const { key, cert } = certificate();
    const site = filled('nginx.conf', [
      ['listen 443 ssl', `listen 127.0.0.1:${port} ssl`],
      ['listen 80', `listen 127.0.0.1:${plain}`],
      ['server_name check.example', 'server_name localhost'],
      ['/etc/ssl/certs/check.example.pem', cert],
      ['/etc/ssl/private/check.example.key', key],
      ['/var/www/light-mining-check', root],
      ["frame-ancestors 'self'", `frame-ancestors 'self' ${ancestors}`],
    ]);
    for (const name of ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'site.conf'), site);
    // What Debian's own nginx.conf would say around it.
    const mine = process.getuid?.() === 0 ? 'user root;' : '';
    const types = unpacked('etc/nginx/mime.types');
    writeFileSync(join(folder, 'nginx.conf'), `
      load_module ${unpacked('usr/lib/nginx/modules/ngx_http_brotli_static_module.so')};
      ${mine} worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log;
      events { worker_connections 64; }
      http {
        include ${types}; default_type application/octet-stream; access_log ${folder}/access.log;
        client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
        uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
        include ${folder}/site.conf;
      }`);
    const run = (...more) => execFileSync(unpacked('usr/sbin/nginx'), ['-p', folder, '-e', `${folder}/error.log`, '-c', `${folder}/nginx.conf`, ...more], { stdio: ['ignore', 'ignore', 'pipe'] });
    // It goes into the background once it listens.
    run();
    return () => run('-s', 'stop');
  },

  async caddy({ folder, root, port, plain, ancestors }) {
    const { key, cert } = certificate();
    const site = filled('Caddyfile', [
      ['check.example {', `https://localhost:${port} {\n\tbind 127.0.0.1\n\ttls ${cert} ${key}`],
      ['/var/www/light-mining-check', root],
      ["frame-ancestors 'self'", `frame-ancestors 'self' ${ancestors}`],
    ]);
    writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\thttp_port ${plain}\n\tauto_https disable_redirects\n}\n${site}`);
    const child = spawn(unpacked('usr/bin/caddy'), ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'], { env: { PATH: process.env.PATH, HOME: folder }, stdio: ['ignore', 'ignore', 'pipe'] });
    const ended = new Promise((done) => { child.on('close', done); });
    let text = '';
    await Promise.race([
      new Promise((ready) => { child.stderr.on('data', (chunk) => { text += chunk; if (text.includes('serving initial configuration')) ready(); }); }),
      ended.then(() => { throw new Error(`caddy ended: ${text}`); }),
    ]);
    return async () => { child.kill(); await ended; };
  },
};

const ask = (port, path, { method = 'GET', headers = {} } = {}) => new Promise((done, failed) => {
  request({ host: '127.0.0.1', servername: 'localhost', port, path, method, headers: { host: `localhost:${port}`, ...headers }, rejectUnauthorized: false, agent: false }, (response) => {
    const chunks = [];
    response.on('data', (chunk) => chunks.push(chunk));
    response.on('end', () => done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }));
  }).on('error', failed).end();
});

const EVERYWHERE = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-resource-policy': 'cross-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
};
const KINDS = { '/': 'text/html; charset=utf-8', '/sw.js': /^(application|text)\/javascript/, '/manifest.webmanifest': 'application/manifest+json', '/icons/512.png': 'image/png', '/icons/icon.svg': 'image/svg+xml' };

/** Runs one of the servers over a copy of dist/, with a second site that may embed it. */
async function serving(name, run) {
  const folder = mkdtempSync(join(tmpdir(), `lmc-${name}-`));
  chmodSync(folder, 0o755);
  const root = join(folder, 'www');
  cpSync(DIST, root, { recursive: true });
  const around = await host(new Map());
  const port = await freePort();
  const stop = await SERVERS[name]({ folder, root, port, plain: await freePort(), ancestors: around.address.replace(/\/$/, '') });
  let running = true;
  const stopped = async () => { if (running) { running = false; await stop(); } };
  try {
    await run({ port, address: `https://localhost:${port}/`, around, stop: stopped });
  } finally {
    await stopped();
    await around.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const name of Object.keys(SERVERS)) {
  test(`${name}: headers, kinds, compressed twins, "not modified"`, () =>
    serving(name, async ({ port, around }) => {
      const page = readFileSync(PAGE);
      for (const [path, kind] of Object.entries(KINDS)) {
        const { status, headers } = await ask(port, path);
        assert.equal(status, 200, path);
        if (kind instanceof RegExp) assert.match(headers['content-type'], kind, path);
        else assert.equal(headers['content-type'], kind, path);
        for (const [header, value] of Object.entries(EVERYWHERE)) assert.equal(headers[header], value, `${path}: ${header}`);
        assert.equal(headers['cache-control'], path.startsWith('/icons/') ? 'public, max-age=604800' : 'no-cache', path);
        const policy = path === '/sw.js' ? "default-src 'none'; connect-src 'self'" : `frame-ancestors 'self' ${around.address.replace(/\/$/, '')}`;
        assert.equal(headers['content-security-policy'], policy, path);
        assert.equal(headers['set-cookie'], undefined);
        assert.ok(!/\d/.test(headers.server ?? ''), `the server tells its version: ${headers.server}`);
      }

      for (const [accepted, encoding, undo] of [['br, gzip', 'br', brotliDecompressSync], ['gzip', 'gzip', gunzipSync], ['identity', undefined, (bytes) => bytes]]) {
        const asked = { 'accept-encoding': accepted };
        const first = await ask(port, '/', { headers: asked });
        assert.equal(first.headers['content-encoding'], encoding, accepted);
        assert.ok(undo(first.body).equals(page), `${accepted}: another page`);
        if (encoding) assert.match(first.headers.vary ?? '', /accept-encoding/i, accepted);
        if (encoding) assert.ok(first.body.length < page.length / 2, `${accepted}: ${first.body.length} bytes`);
        assert.ok(first.headers.etag, 'no ETag');
        const again = await ask(port, '/', { headers: { ...asked, 'if-none-match': first.headers.etag } });
        assert.equal(again.status, 304, `${accepted}: asked again`);
        assert.equal(again.body.length, 0);
        for (const [header, value] of Object.entries(EVERYWHERE)) assert.equal(again.headers[header], value, `304: ${header}`);
      }
      const missing = await ask(port, '/nothing-here');
      assert.equal(missing.status, 404);
      assert.equal(missing.headers['x-content-type-options'], 'nosniff');
      assert.ok([403, 405].includes((await ask(port, '/', { method: 'POST' })).status), 'takes what it is sent');
    }));

  for (const browser of BROWSERS) {
    test(`${name}, ${browser}: the page works under these headers and opens with the server stopped`, () =>
      serving(name, ({ address, stop }) =>
        opened(browser, { at: address }, async ({ page, seen }) => {
          await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
          await stop();
          await page.reload({ waitUntil: 'load' });
          await page.waitForSelector('html[data-started]');
          await walk(page);
          assert.deepEqual(seen.errors, []);
          assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
        })));
  }

  test(`${name}: a site that isolates itself may embed it; a site not named may not`, () =>
    serving(name, async ({ address, around }) => {
      const frame = Buffer.from(`<!doctype html><title>A firm</title><iframe sandbox="allow-scripts" src="${address}"></iframe>`);
      const isolated = (response, body, headers) => response.writeHead(200, { ...headers, 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' }).end(body);
      around.files.set('/index.html', frame);
      around.faults.set('/index.html', isolated);
      const stranger = await host(new Map([['/index.html', frame]]));
      try {
        await opened('chromium', { at: around.address, started: false }, async ({ page }) => {
          assert.equal(await page.evaluate(() => globalThis.crossOriginIsolated), true);
          const inner = await page.waitForFrame((one) => one.url() === address);
          await inner.waitForSelector('html[data-started]');
          await page.goto(stranger.address, { waitUntil: 'load' });
          const refused = page.frames().find((one) => one !== page.mainFrame());
          assert.equal(await refused.$('#app'), null, 'shown in a frame of a site that was not named');
        });
      } finally {
        await stranger.stop();
      }
    }));
}

test('the recipe for static hosts sends the same headers', () => {
  const text = readFileSync(join(RECIPES, '_headers'), 'utf8');
  const everywhere = text.split(/^\/\*$/m)[1].split(/^\//m)[0];
  for (const [header, value] of Object.entries(EVERYWHERE)) assert.match(everywhere.toLowerCase(), new RegExp(`^  ${header}: ${value.replace(/[()]/g, '\\$&').toLowerCase()}$`, 'm'));
  assert.match(everywhere, /^ {2}Cache-Control: no-cache$/m);
  assert.match(everywhere, /^ {2}Content-Security-Policy: frame-ancestors 'self'$/m);
});
