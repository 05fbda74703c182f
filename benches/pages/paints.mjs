// How soon the first screen is painted: Lighthouse over this page, a static page of the same first
// screen, and a SurveyJS page with the same questions, by turns.
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serve } from '../../tools/serve.mjs';
import { brotli } from '../../tools/sizes.mjs';
import { surveyPage } from './survey.mjs';
import { DIST, FLAGS, PARTS, ROOT, RUNS, chromium, figure, median, number, row, table } from './tools.mjs';

const LIGHTHOUSE = join(ROOT, 'benches/node_modules/lighthouse/cli/index.js');

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
    others: ['accessibility', 'best-practices', 'seo'].map(score),
    failing: ['accessibility', 'best-practices', 'seo'].flatMap((name) => (report.categories[name]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && report.audits[id].score !== null && report.audits[id].score < 1)
      .map(({ id }) => [id, report.audits[id].title, report.audits[id].explanation, report.audits[id].displayValue, ...(report.audits[id].details?.items ?? []).slice(0, 2).map((item) => item.message ?? '')].filter(Boolean).join(': '))),
    version: report.lighthouseVersion,
  };
}

const OURS = 'this page';
const SURVEY = 'SurveyJS, same questions';
const STATIC = 'static page, same first screen';

/** Our page beside the static one and SurveyJS, in each of the given ways to slow a browser down. */
async function painted(ways) {
  if (!existsSync(LIGHTHOUSE)) throw new Error('no Lighthouse: run `npm ci --prefix benches`');
  const twin = staticTwin();
  const survey = surveyPage();
  const servers = { [OURS]: await serve({ dir: DIST }), [STATIC]: await serve({ dir: twin }), [SURVEY]: await serve({ dir: survey.folder }) };
  const failing = new Map();
  let version;
  table('throttling', 'page', 'LCP, ms', 'FCP, ms', 'interactive, ms', 'blocked, ms', 'performance', 'accessibility / best practices / SEO', 'LCP against static');
  for (const [method, slower, called] of ways) {
    const found = {};
    // By turns, so that what else the machine does falls on all.
    // The way that the design names has every round, the others at most three: a round takes a minute.
    const rounds = method === 'devtools' && slower === 4 ? RUNS : Math.min(RUNS, 3);
    for (let run = 0; run < rounds; run += 1) {
      for (const [name, server] of Object.entries(servers)) {
        found[name] ??= [];
        found[name].push(await lighthouse(server.address, method, slower));
      }
    }
    const lcp = (name) => median(found[name].map((one) => one.lcp));
    const ratio = lcp(OURS) / lcp(STATIC);
    const against = `${ratio.toFixed(2)} (SurveyJS ${(lcp(SURVEY) / lcp(STATIC)).toFixed(2)})`;
    if (method === 'devtools' && slower === 4) {
      const score = median(found[OURS].map((one) => one.performance));
      const others = found[OURS][0].others;
      figure('Lighthouse mobile, applied throttling: performance', '≥ 0.97', String(score), score >= 0.97, '`node benches/pages.mjs --only paints`');
      figure('Lighthouse mobile: accessibility / best practices / SEO', '1.00', others.join(' / '), others.every((one) => one === 1), 'the same');
      figure('largest contentful paint, against a static page of the same first screen', '≤ 1.15', against, ratio <= 1.15, 'the same');
    }
    if (slower === 6) figure('largest contentful paint, against a static page of the same first screen, 6× slower', '≤ 1.15', against, ratio <= 1.15, '`node benches/pages.mjs --only slow`');
    for (const [name, all] of Object.entries(found)) {
      const of = (key) => median(all.map((one) => one[key]));
      version = all[0].version;
      for (const one of all.flatMap((run) => run.failing)) failing.set(`${name}: ${one}`, true);
      row(called, name, number(of('lcp')), number(of('fcp')), number(of('interactive')), number(of('blocked')), of('performance'), all[0].others.join(' / '), (lcp(name) / lcp(STATIC)).toFixed(2));
    }
  }
  for (const one of failing.keys()) console.log(`\nNot passed, ${one}`);
  console.log(`\nLighthouse ${version}, mobile, medians of up to ${RUNS}.`);
  for (const server of Object.values(servers)) await server.close();
  for (const folder of [twin, survey.folder]) rmSync(folder, { recursive: true });
}

export const paints = () => painted([['devtools', 4, 'applied'], ['simulate', 4, 'simulated']]);
/** A slow phone: a processor a third slower than the one that Lighthouse takes. */
export const slow = () => painted([['devtools', 6, 'applied, 6× slower']]);

