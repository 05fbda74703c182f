// Times the packed page: how large, how soon painted, how soon started. `make bench`; the results
// belong into docs/performance.md. Needs dist/ (`make build`), Chromium on PATH, and what
// benches/package.json names. `node benches/pages.mjs [--runs 5] [--only sizes|starts|results|paints|slow]`.
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

/** From the beginning of the navigation: the program's bytes are there, the app is mounted; and how
 * long the browser was held up at once. */
async function starts() {
  const browser = await puppeteer.launch({ executablePath: chromium, args: FLAGS });
  const server = await serve({ dir: DIST });
  table('processor', 'program decoded, ms', 'compiled, ms', 'app mounted, ms', 'of these our program, ms', 'longest task after the first paint, ms', 'all beyond 50 ms of a task, ms');
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
        globalThis.long = [];
        new PerformanceObserver((seen) => { globalThis.long.push(...seen.getEntries().map((task) => [task.startTime, task.duration])); }).observe({ type: 'longtask', buffered: true });
        new MutationObserver(() => {
          if (document.documentElement.hasAttribute('data-started')) globalThis.times.mounted ??= performance.now();
        }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-started'] });
      });
      await page.goto(server.address, { waitUntil: 'load' });
      await page.waitForFunction(() => globalThis.times.mounted);
      // What is prepared after the start may hold the browser up as well.
      await new Promise((done) => { setTimeout(done, 1500); });
      found.push(await page.evaluate(() => {
        const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
        const tasks = globalThis.long.filter(([from]) => from >= painted).map(([, lasts]) => lasts);
        return { ...globalThis.times, longest: Math.max(0, ...tasks), blocked: tasks.reduce((sum, one) => sum + one - 50, 0) };
      }));
      await page.close();
    }
    const of = (pick) => number(median(found.map(pick)));
    row(`${slower}× slower`, of((t) => t.decoded), of((t) => t.compiled), of((t) => t.mounted), of((t) => t.mounted - t.instantiated), of((t) => t.longest), of((t) => t.blocked));
  }
  await server.close();
  await browser.close();
}

/** What is worked out after a result is painted, a piece a turn, and how long the whole takes; then
 * the first opening of the case book and the keypresses of its search. */
async function results() {
  const browser = await puppeteer.launch({ executablePath: chromium, args: FLAGS });
  const server = await serve({ dir: DIST });
  const openPage = async (slower) => {
    const page = await browser.newPage();
    await page.emulateCPUThrottling(slower);
    // The pieces are the turns of one millisecond (parts/worker.rs): each is timed by itself, without
    // the drawing after it.
    await page.evaluateOnNewDocument(() => {
      globalThis.pieces = [];
      const later = globalThis.setTimeout.bind(globalThis);
      globalThis.setTimeout = (call, after, ...rest) => later(after !== 1 ? call : () => {
        const from = performance.now();
        call();
        globalThis.pieces.push(performance.now() - from);
      }, after, ...rest);
    });
    await page.goto(server.address, { waitUntil: 'load' });
    await page.waitForSelector('html[data-started]');
    return page;
  };
  const answers = (name) => JSON.parse(readFileSync(join(ROOT, 'examples', `${name}.json`), 'utf8')).answers;
  const some = (name, keep) => Object.fromEntries(Object.entries(answers(name)).filter((_, at) => keep(at)));
  const cases = {
    'validator-office': answers('validator-office'),
    'ai-studio-at-night': answers('ai-studio-at-night'),
    'storage-provider': answers('storage-provider'),
    'ai-studio-at-night, every fourth answer missing': some('ai-studio-at-night', (at) => at % 4 !== 3),
    'validator-office, the later half missing': some('validator-office', (at) => at < Object.keys(answers('validator-office')).length / 2),
    'knows-nothing': answers('knows-nothing'),
  };
  table('case', 'processor', 'pieces', 'all pieces, ms', 'longest piece, ms');
  for (const slower of [1, 4]) {
    for (const [name, given] of Object.entries(cases)) {
      const found = [];
      for (let run = 0; run < RUNS; run += 1) {
        const page = await openPage(slower);
        await page.click('#app [data-action=opening]');
        await page.waitForSelector('#open-text');
        await page.$eval('#open-text', (field, text) => { field.value = text; }, JSON.stringify({ answers: given }));
        await page.click('#app [data-action=open-pasted]');
        await page.waitForSelector('#app [data-action=take-opened]');
        await page.evaluate(() => { globalThis.pieces = []; });
        await page.click('#app [data-action=take-opened]');
        await page.waitForFunction(() => {
          const all = [...document.querySelectorAll('#app main[data-page=result] [data-ready]')];
          return document.querySelector('#app main[data-page=result]') && all.every((one) => one.dataset.ready === 'true');
        });
        found.push(await page.evaluate(() => globalThis.pieces));
        await page.close();
      }
      const of = (pick) => median(found.map(pick));
      row(name, `${slower}× slower`, of((all) => all.length), of((all) => all.reduce((sum, one) => sum + one, 0)).toFixed(1), of((all) => Math.max(0, ...all)).toFixed(1));
    }
  }
  table('look-up', 'processor', 'first opening to paint, ms', 'keypress to paint, median, ms', 'worst, ms');
  for (const slower of [1, 4]) {
    for (const [name, address] of [['case book', '#cases'], ['rules', '#rules']]) {
      const found = [];
      for (let run = 0; run < RUNS; run += 1) {
        const page = await openPage(slower);
        const opened = await page.evaluate((to) => new Promise((done) => {
          const from = performance.now();
          document.querySelector(`#app a[href="${to}"]`).click();
          requestAnimationFrame(function look() {
            if (document.querySelector('#seek')) requestAnimationFrame(() => done(performance.now() - from));
            else requestAnimationFrame(look);
          });
        }), address);
        await page.evaluate(() => {
          globalThis.keys = [];
          // From the event's own time stamp to the first frame after it.
          document.querySelector('#seek').addEventListener('input', (event) => {
            requestAnimationFrame(() => {
              const channel = new MessageChannel();
              channel.port1.onmessage = () => globalThis.keys.push(performance.now() - event.timeStamp);
              channel.port2.postMessage(0);
            });
          }, true);
        });
        const typed = 'electricity';
        await page.focus('#seek');
        for (const key of typed) {
          const before = await page.evaluate(() => globalThis.keys.length);
          await page.keyboard.press(key);
          await page.waitForFunction((was) => globalThis.keys.length > was, {}, before);
        }
        found.push({ opened, keys: await page.evaluate(() => globalThis.keys) });
        await page.close();
      }
      const keys = found.flatMap((one) => one.keys);
      row(name, `${slower}× slower`, number(median(found.map((one) => one.opened))), number(median(keys)), number(Math.max(...keys)));
    }
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

async function lighthouse(address, method, slower) {
  const { stdout } = await promisify(execFile)(process.execPath, [
    LIGHTHOUSE, address, '--quiet', '--output=json', '--output-path=stdout', `--throttling-method=${method}`, `--throttling.cpuSlowdownMultiplier=${slower}`, '--max-wait-for-load=60000', `--chrome-flags=${FLAGS.join(' ')}`,
  ], { encoding: 'utf8', maxBuffer: 1e9, env: { ...process.env, CHROME_PATH: chromium } });
  const report = JSON.parse(stdout);
  const score = (name) => report.categories[name]?.score;
  return {
    lcp: report.audits['largest-contentful-paint'].numericValue,
    fcp: report.audits['first-contentful-paint'].numericValue,
    interactive: report.audits.interactive?.numericValue ?? NaN,
    blocked: report.audits['total-blocking-time'].numericValue,
    performance: score('performance'),
    others: ['accessibility', 'best-practices', 'seo'].map(score).join(' / '),
    version: report.lighthouseVersion,
  };
}

/** Our page beside the static one, in each of the given ways to slow a browser down. */
async function painted(ways) {
  if (!existsSync(LIGHTHOUSE)) throw new Error('no Lighthouse: run `npm ci --prefix benches`');
  const twin = staticTwin();
  const servers = { 'this page': await serve({ dir: DIST }), 'static page, same first screen': await serve({ dir: twin }) };
  let version;
  table('throttling', 'page', 'LCP, ms', 'FCP, ms', 'interactive, ms', 'blocked, ms', 'performance', 'accessibility / best practices / SEO', 'LCP against static');
  for (const [method, slower, called] of ways) {
    const found = {};
    // By turns, so that what else the machine does falls on both.
    for (let run = 0; run < RUNS; run += 1) {
      for (const [name, server] of Object.entries(servers)) {
        found[name] ??= [];
        found[name].push(await lighthouse(server.address, method, slower));
      }
    }
    const lcp = (name) => median(found[name].map((one) => one.lcp));
    for (const [name, all] of Object.entries(found)) {
      const of = (key) => median(all.map((one) => one[key]));
      version = all[0].version;
      row(called, name, number(of('lcp')), number(of('fcp')), number(of('interactive')), number(of('blocked')), of('performance'), all[0].others, (lcp(name) / lcp('static page, same first screen')).toFixed(2));
    }
  }
  console.log(`\nLighthouse ${version}, mobile, medians of ${RUNS}.`);
  for (const server of Object.values(servers)) await server.close();
  rmSync(twin, { recursive: true });
}

const paints = () => painted([['devtools', 4, 'applied'], ['simulate', 4, 'simulated']]);
/** A slow phone: a processor a third slower than the one that Lighthouse takes. */
const slow = () => painted([['devtools', 6, 'applied, 6× slower']]);

// `--only results`, say, leaves the others out.
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : '';
for (const [name, run] of Object.entries({ sizes, starts, results, paints, slow })) {
  if (!only || only === name) await run();
}
