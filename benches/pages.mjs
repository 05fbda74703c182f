// Times the packed page: how large, how soon painted, how soon started, how soon it answers a key.
// `make bench`; the results belong into docs/performance.md. Needs dist/ (`make build`), Chromium on
// PATH, Firefox where it is there, and what benches/package.json names.
// `node benches/pages.mjs [--runs 5] [--only sizes,starts,results,keys,paints,slow]`.
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { GOAL, FIRST_FLIGHT, brotli } from '../tools/sizes.mjs';
import { keys } from './pages/keys.mjs';
import { paints, slow } from './pages/paints.mjs';
import { results } from './pages/results.mjs';
import { starts } from './pages/starts.mjs';
import { surveyPage } from './pages/survey.mjs';
import { DIST, PARTS, figure, number, option, printFigures, row, table } from './pages/tools.mjs';

if (!existsSync(join(DIST, 'index.html'))) throw new Error('dist/index.html is not there: run `make build`');

/** Size by part, and that of a SurveyJS page with the same questions. */
function sizes() {
  table('part', 'bytes', 'gzip 9', 'Brotli 11');
  const measure = (name, bytes) => {
    const small = brotli(bytes).length;
    row(name, number(bytes.length), number(gzipSync(bytes, { level: 9 }).length), number(small));
    return small;
  };
  const parts = Object.fromEntries(readdirSync(PARTS).sort().map((name) => [name, measure(name, readFileSync(join(PARTS, name)))]));
  const all = measure('**everything**', readFileSync(join(DIST, 'index.html')));
  const survey = surveyPage();
  row('SurveyJS, the same questions and no law', number(survey.bytes), '–', number(survey.brotli));
  row('SurveyJS without a question', '–', '–', number(survey.empty));
  rmSync(survey.folder, { recursive: true });
  figure('the file, everything, three languages, Brotli 11', `≤ ${number(GOAL)}, aim 200,000`, `${number(all)}; SurveyJS with the same questions and no law ${number(survey.brotli)}`, all <= GOAL, '`sizes.test.mjs` holds today’s');
  figure('first-screen markup and style', `within the first ${number(FIRST_FLIGHT)}`, number(parts['first screen']), parts['first screen'] <= FIRST_FLIGHT, '`sizes.test.mjs`');
}

// `--only results,keys`, say, leaves the others out.
const only = option('--only')?.split(',');
const all = { sizes, starts, results, keys, paints, slow };
for (const name of only ?? []) if (!all[name]) throw new Error(`no part ${name}: ${Object.keys(all).join(', ')}`);
for (const [name, run] of Object.entries(all)) {
  if (!only || only.includes(name)) await run();
}
printFigures();
