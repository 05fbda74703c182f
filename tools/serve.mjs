// Serves a folder on loopback, without any dependency: `node tools/serve.mjs --dir dist --port 8080`.
// Sends the Brotli or gzip twin of a file where there is one. Tests import `serve`.
import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
};
const TWINS = [['br', '.br'], ['gzip', '.gz']];

const isFile = (path) => stat(path).then((found) => found.isFile(), () => false);

/** Starts a server; `seen` collects the path of every request that arrives. Port 0 picks a free one. */
export async function serve({ dir, port = 0, headers = {} }) {
  const root = resolve(dir);
  const seen = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    seen.push(path);
    let file = normalize(join(root, path));
    if (file.endsWith(sep) || file === root) file = join(file, 'index.html');
    if (!file.startsWith(root + sep) || !(await isFile(file))) {
      response.writeHead(404, { 'content-type': TYPES['.txt'] }).end('not found\n');
      return;
    }
    const accepted = String(request.headers['accept-encoding'] ?? '').split(',').map((one) => one.trim().split(';')[0]);
    const sent = { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-cache', vary: 'accept-encoding', ...headers };
    for (const [encoding, ending] of TWINS) {
      if (accepted.includes(encoding) && (await isFile(file + ending))) {
        sent['content-encoding'] = encoding;
        file += ending;
        break;
      }
    }
    response.writeHead(200, sent).end(request.method === 'HEAD' ? undefined : await readFile(file));
  });
  await new Promise((ready, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', ready);
  });
  const close = () => new Promise((done) => { server.close(done); server.closeAllConnections(); });
  return { address: `http://127.0.0.1:${server.address().port}/`, seen, close };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const option = (name, otherwise) => {
    const at = process.argv.indexOf(`--${name}`);
    return at < 0 ? otherwise : process.argv[at + 1];
  };
  const dir = option('dir', 'dist');
  const wished = Number(option('port', '8080'));
  try {
    const { address } = await serve({ dir, port: wished });
    console.log(`serving ${dir} at ${address}  (ctrl-c ends it)`);
  } catch (error) {
    const why = error.code === 'EADDRINUSE' ? `port ${wished} is taken: choose another with --port (make run PORT=…)` : error.message;
    console.error(`serve: ${why}`);
    process.exit(1);
  }
}
