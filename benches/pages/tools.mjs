// What the parts of benches/pages.mjs share: the browsers, the page's files, how often, and tables.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const DIST = join(ROOT, 'dist');
export const PARTS = join(ROOT, 'dist-trunk/parts');

/** What stands after a name on the command line. */
export const option = (name) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
export const RUNS = Number(option('--runs') ?? 5);

export const FLAGS = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const onPath = (...names) => names.map((name) => {
  try { return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim(); } catch { return ''; }
}).find(Boolean);
export const chromium = onPath('chromium', 'chromium-browser', 'google-chrome');
const firefox = onPath('firefox-esr', 'firefox');
if (!chromium) throw new Error('no Chromium on PATH');

/** The browsers that are there, by what starts them. Firefox cannot be slowed down. */
export const BROWSERS = {
  Chromium: () => puppeteer.launch({ executablePath: chromium, args: FLAGS }),
  ...(firefox ? { Firefox: () => puppeteer.launch({ browser: 'firefox', executablePath: firefox, headless: true }) } : {}),
};

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
export const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);
export const table = (...head) => { console.log(''); row(...head); row(...head.map(() => '---')); };
export const number = (value) => Math.round(value).toLocaleString('en');

/** The answers of an example. */
export const answers = (name) => JSON.parse(readFileSync(join(ROOT, 'examples', `${name}.json`), 'utf8')).answers;

/** Opens a case as pasted text, up to its result. */
export async function pasted(page, given) {
  await page.click('#app [data-action=opening]');
  await page.waitForSelector('#open-text');
  await page.$eval('#open-text', (field, text) => { field.value = text; }, JSON.stringify({ answers: given }));
  await page.click('#app [data-action=open-pasted]');
  await page.waitForSelector('#app [data-action=take-opened]');
}

const figures = [];
/** A row of DESIGN §8, for the end of the run. `reached`: true, false, or undefined where a test says it. */
export const figure = (what, target, measured, reached, by) => figures.push([what, target, measured, reached === undefined ? '–' : reached ? 'yes' : '**no**', by]);
/** The rows so far. */
export function printFigures() {
  if (figures.length === 0) return;
  table('what', 'target', 'measured', 'reached', 'by');
  for (const one of figures) row(...one);
}
