// Times the packed page: how large, how soon painted, how soon started. `make bench`; the results
// belong into docs/performance.md. Needs dist/ (`make build`), Chromium on PATH, and what
// benches/package.json names. `node benches/pages.mjs [--runs 5]`.
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { serve } from '../tools/serve.mjs';
import { brotli } from '../tools/sizes.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const DIST = join(ROOT, 'dist');
const PARTS = join(ROOT, 'dist-trunk/parts');
const LIGHTHOUSE = join(ROOT, 'benches/node_modules/lighthouse/cli/index.js');
const at = process.argv.indexOf('--runs');
const RUNS = at < 0 ? 5 : Number(process.argv[at + 1]);
const FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const chromium = ['chromium', 'chromium-browser', 'google-chrome'].map((name) => {
  try { return execFileSync('which', [name], { encoding: 'utf8' }).trim(); } catch { return ''; }
}).find(Boolean);
if (!chromium) throw new Error('no Chromium on PATH');
if (!existsSync(join(DIST, 'index.html'))) throw new Error('dist/index.html is not there: run `make build`');

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);
const table = (...head) => { console.log(''); row(...head); row(...head.map(() => '---')); };
const number = (value) => Math.round(value).toLocaleString('en');

/** Size by part. */
function sizes() {
  table('part', 'bytes', 'gzip 9', 'Brotli 11');
  const measure = (name, bytes) => row(name, number(bytes.length), number(gzipSync(bytes, { level: 9 }).length), number(brotli(bytes).length));
  for (const name of readdirSync(PARTS).sort()) measure(name, readFileSync(join(PARTS, name)));
  measure('**everything**', readFileSync(join(DIST, 'index.html')));
}

/** From the beginning of the navigation: the program's bytes are there, the app is mounted. */
async function starts() {
  const browser = await puppeteer.launch({ executablePath: chromium, args: FLAGS });
  const server = await serve({ dir: DIST });
  table('processor', 'program decoded, ms', 'compiled, ms', 'app mounted, ms', 'of these our program, ms');
  for (const slower of [1, 4, 6]) {
    const found = [];
    for (let run = 0; run < RUNS; run += 1) {
      const page = await browser.newPage();
      await page.emulateCPUThrottling(slower);
      await page.evaluateOnNewDocument(() => {
        globalThis.times = {};
        const compile = WebAssembly.compile.bind(WebAssembly);
        WebAssembly.compile = async (bytes) => {
          globalThis.times.decoded = performance.now();
          const module = await compile(bytes);
          globalThis.times.compiled = performance.now();
          return module;
        };
        const instantiate = WebAssembly.instantiate.bind(WebAssembly);
        WebAssembly.instantiate = async (...given) => {
          const made = await instantiate(...given);
          globalThis.times.instantiated = performance.now();
          return made;
        };
        new MutationObserver(() => {
          if (document.documentElement.hasAttribute('data-started')) globalThis.times.mounted ??= performance.now();
        }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-started'] });
      });
      await page.goto(server.address, { waitUntil: 'load' });
      await page.waitForFunction(() => globalThis.times.mounted);
      found.push(await page.evaluate(() => globalThis.times));
      await page.close();
    }
    const of = (pick) => number(median(found.map(pick)));
    row(`${slower}× slower`, of((t) => t.decoded), of((t) => t.compiled), of((t) => t.mounted), of((t) => t.mounted - t.instantiated));
  }
  await server.close();
  await browser.close();
}

/** The same first screen without a program: the page up to where the program would come. */
function staticTwin() {
  const folder = mkdtempSync(join(tmpdir(), 'lmc-static-'));
  const html = readFileSync(join(PARTS, 'first screen'), 'utf8').replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  writeFileSync(join(folder, 'index.html'), `${html}</body></html>\n`);
  writeFileSync(join(folder, 'index.html.br'), brotli(readFileSync(join(folder, 'index.html'))));
  return folder;
}

async function lighthouse(address, method) {
  const { stdout } = await promisify(execFile)(process.execPath, [
    LIGHTHOUSE, address, '--quiet', '--output=json', '--output-path=stdout', `--throttling-method=${method}`, '--max-wait-for-load=60000', `--chrome-flags=${FLAGS.join(' ')}`,
  ], { encoding: 'utf8', maxBuffer: 1e9, env: { ...process.env, CHROME_PATH: chromium } });
  const report = JSON.parse(stdout);
  const score = (name) => report.categories[name]?.score;
  return {
    lcp: report.audits['largest-contentful-paint'].numericValue,
    fcp: report.audits['first-contentful-paint'].numericValue,
    interactive: report.audits.interactive?.numericValue ?? NaN,
    performance: score('performance'),
    others: ['accessibility', 'best-practices', 'seo'].map(score).join(' / '),
    version: report.lighthouseVersion,
  };
}

async function paints() {
  if (!existsSync(LIGHTHOUSE)) throw new Error('no Lighthouse: run `npm ci --prefix benches`');
  const twin = staticTwin();
  const servers = { 'this page': await serve({ dir: DIST }), 'static page, same first screen': await serve({ dir: twin }) };
  let version;
  table('throttling', 'page', 'LCP, ms', 'FCP, ms', 'interactive, ms', 'performance', 'accessibility / best practices / SEO', 'LCP against static');
  for (const [method, called] of [['devtools', 'applied'], ['simulate', 'simulated']]) {
    const found = {};
    // By turns, so that what else the machine does falls on both.
    for (let run = 0; run < RUNS; run += 1) {
      for (const [name, server] of Object.entries(servers)) {
        found[name] ??= [];
        found[name].push(await lighthouse(server.address, method));
      }
    }
    const lcp = (name) => median(found[name].map((one) => one.lcp));
    for (const [name, all] of Object.entries(found)) {
      const of = (key) => median(all.map((one) => one[key]));
      version = all[0].version;
      row(called, name, number(of('lcp')), number(of('fcp')), number(of('interactive')), of('performance'), all[0].others, (lcp(name) / lcp('static page, same first screen')).toFixed(2));
    }
  }
  console.log(`\nLighthouse ${version}, mobile, medians of ${RUNS}.`);
  for (const server of Object.values(servers)) await server.close();
  rmSync(twin, { recursive: true });
}

sizes();
await starts();
await paints();
