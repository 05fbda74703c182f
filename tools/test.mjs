// Runs every check and test in order, streams what they print, and closes with one line:
// 'N passed, N failed'. `--only check` stops before the tests; `--deep` adds what takes long.
// A step that runs no tests of its own counts as one.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { failedIn, unsteady } from './again.mjs';

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : '';
const deep = process.argv.includes('--deep');

const journeys = readdirSync('tests/browser').filter((name) => name.endsWith('.test.mjs')).sort().map((name) => `tests/browser/${name}`);

const FAILED = 'target/failed.jsonl';
mkdirSync('target', { recursive: true });

const steps = [
  { name: 'formatting', run: ['cargo', 'fmt', '--check'], group: 'check' },
  { name: 'own lints, licences', run: ['node', 'tools/lint.mjs'], group: 'check' },
  { name: 'clippy, the core alone', run: ['cargo', 'clippy', '--quiet', '--locked', '--lib', '--bin', 'rulebook', '--', '-D', 'warnings'], group: 'check' },
  { name: 'clippy, everything native', run: ['cargo', 'clippy', '--quiet', '--locked', '--all-targets', '--features', 'ssr', '--', '-D', 'warnings'], group: 'check' },
  { name: 'clippy, the app', run: ['cargo', 'clippy', '--quiet', '--locked', '--lib', '--bin', 'app', '--bin', 'yew-host', '--features', 'csr', '--target', 'wasm32-unknown-unknown', '--', '-D', 'warnings'], group: 'check' },
  // One build of the library serves these and the packing: the same profile, the same features.
  { name: 'native tests', run: ['cargo', 'test', '--quiet', '--locked', '--features', 'ssr'], counts: true },
  { name: 'release build', run: ['make', '--no-print-directory', 'build'], key: 'build' },
  { name: 'lints of the packed page', run: ['node', 'tools/lint.mjs', '--packed'], needs: 'build' },
  { name: 'example page that is a Yew app', run: ['make', '--no-print-directory', 'hosts'], needs: 'build' },
  // Each failure is written down with its file, for a second try (again.mjs). A third of the time is waiting for a browser that waits itself: one file more than there are cores.
  { name: 'browser tests', run: ['node', '--test', `--test-concurrency=${availableParallelism() + 1}`, '--test-reporter=spec', '--test-reporter-destination=stdout', '--test-reporter=./tools/failed.mjs', `--test-reporter-destination=${FAILED}`, ...journeys], counts: true, needs: 'build', again: true },
];
if (deep) {
  steps.push(
    // What was judged before an interruption is not judged again, unless program or law changed.
    { name: 'mutation score of the law', run: ['cargo', 'rulebook', 'mutate', '--resume', 'target/mutation.txt'] },
    { name: 'long native tests', run: ['cargo', 'test', '--locked', '--profile', 'native', '--features', 'ssr', '--', '--ignored'], counts: true },
    { name: 'fuzzing every decoder', run: ['bash', 'tools/fuzz.sh', '--seconds', '300'] },
    { name: 'a thousand cases, days at a stand', run: ['node', '--test', '--test-reporter=spec', 'tests/browser/deep/endurance.test.mjs'], counts: true, needs: 'build' },
    { name: 'two builds, one result', run: ['bash', 'tools/reproducible.sh'], needs: 'build' },
  );
}

/** Runs one step; resolves to its exit code and the tests that it counted. */
function run(step) {
  return new Promise((done) => {
    const child = spawn(step.run[0], step.run.slice(1), { stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    child.stdout.on('data', (chunk) => { process.stdout.write(chunk); text += chunk; });
    child.on('error', (error) => { console.error(`${step.name}: ${error.message}`); done({ code: 1, text }); });
    child.on('close', (code) => done({ code: code ?? 1, text }));
  });
}

const sum = (text, pattern) => [...text.matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0);

let passed = 0;
let failed = 0;
const broken = new Set();
const lines = [];
const shaky = [];
const began = Date.now();
for (const step of steps) {
  if (only && step.group !== only) continue;
  if (step.needs && broken.has(step.needs)) {
    failed += 1;
    lines.push(`not run  ${step.name} (no ${step.needs})`);
    continue;
  }
  console.log(`\n--- ${step.name}`);
  const from = Date.now();
  const { code, text } = await run(step);
  let good = code === 0 ? 1 : 0;
  let bad = 1 - good;
  if (step.counts) {
    good = sum(text, /^test result: \w+\. (\d+) passed/gm) + sum(text, /^(?:#|ℹ) pass (\d+)$/gm);
    bad = sum(text, /^test result: \w+\. \d+ passed; (\d+) failed/gm) + sum(text, /^(?:#|ℹ) fail (\d+)$/gm);
    // A step that fails before its first test, or that runs none, has failed.
    if ((code !== 0 && bad === 0) || good + bad === 0) bad += 1;
  }
  if (bad > 0 && step.again && !deep) {
    const tests = failedIn(FAILED);
    // A failure without a name of its own cannot be tried again.
    const late = tests.length === bad ? unsteady(tests) : [];
    for (const { name } of late) shaky.push(name);
    good += late.length;
    bad -= late.length;
  }
  if (bad > 0 && step.key) broken.add(step.key);
  passed += good;
  failed += bad;
  const seconds = ((Date.now() - from) / 1000).toFixed(0).padStart(5);
  lines.push(`${seconds} s  ${step.name}: ${good} passed, ${bad} failed`);
}

console.log(`\n--- all of it, ${((Date.now() - began) / 1000).toFixed(0)} s`);
for (const line of lines) console.log(line);
for (const name of shaky) console.log(`unsteady: failed beside other tests and passed alone, a fault to be found: ${name}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
