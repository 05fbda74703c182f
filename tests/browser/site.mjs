// A host of the page over https on loopback, with a certificate that nobody signed: what it answers
// can be changed, broken and stopped while a browser looks on.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, watch } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { extname, join, relative } from 'node:path';
import { createHash } from 'node:crypto';
import { DIST } from './harness.mjs';

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.webmanifest': 'application/manifest+json', '.svg': 'image/svg+xml', '.png': 'image/png' };

export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

let made;
/** Files of a key and a self-signed certificate for localhost, made once a run. */
export function certificate() {
  if (!made) {
    const folder = mkdtempSync(join(tmpdir(), 'lmc-cert-'));
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
    made = { folder, key: join(folder, 'key.pem'), cert: join(folder, 'cert.pem') };
    execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1', '-keyout', made.key, '-out', made.cert], { stdio: 'ignore' });
  }
  return made;
}

/** The packed page and what stands beside it, by path; `changed` makes another version of the page. */
export function release(changed = (html) => html) {
  const files = new Map();
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (TYPES[extname(path)]) files.set(`/${relative(DIST, path)}`, readFileSync(path));
    }
  };
  walk(DIST);
  const page = files.get('/index.html');
  const other = Buffer.from(changed(page.toString('utf8')));
  files.set('/index.html', other);
  files.set('/sw.js', Buffer.from(files.get('/sw.js').toString('utf8').replaceAll(sha256(page), sha256(other))));
  return files;
}

/** Hosts `files`. `seen` collects every request; `faults` maps a path to what it gets instead. */
export async function host(files, port = 0) {
  const site = { files, faults: new Map(), seen: [] };
  const { key, cert } = certificate();
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
    site.seen.push({ method: request.method, path: request.url, headers: request.headers });
    const path = request.url === '/' ? '/index.html' : request.url.split('?')[0];
    const body = site.files.get(path);
    const fault = site.faults.get(path);
    const headers = { 'content-type': TYPES[extname(path)] ?? 'text/plain', 'cache-control': 'no-cache' };
    if (fault) fault(response, body, headers);
    else if (body) response.writeHead(200, { ...headers, 'content-length': body.length }).end(body);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('not found\n');
  });
  await new Promise((ready, failed) => { server.once('error', failed); server.listen(port, '127.0.0.1', ready); });
  site.port = server.address().port;
  site.address = `https://localhost:${site.port}/`;
  site.stop = () => new Promise((done) => { server.close(done); server.closeAllConnections(); });
  return site;
}

/** Waits until a browser has saved a whole file of this name in a folder; returns its bytes. */
export function saved(folder, fits) {
  return new Promise((done, failed) => {
    const limit = setTimeout(() => { watcher.close(); failed(new Error(`nothing saved in ${folder}: ${readdirSync(folder)}`)); }, 60_000);
    const look = () => {
      const names = readdirSync(folder);
      const name = names.find((one) => fits.test(one));
      // Both browsers write into a neighbour first; Firefox keeps an empty place under the name.
      if (!name || names.some((one) => /\.(part|crdownload)$/.test(one))) return;
      // Between a browser's placeholder and its file there may be neither.
      const bytes = existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : '';
      if (bytes.length === 0) return;
      clearTimeout(limit);
      watcher.close();
      done({ name, bytes });
    };
    const watcher = watch(folder, look);
    look();
  });
}
