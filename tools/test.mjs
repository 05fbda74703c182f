// Runs every check and test in order and closes with one line: 'N passed, N failed'. `--only check`
// stops before the tests; `--deep` adds what takes long, runs nothing again that has passed on the same
// tree (unless `--fresh`), and writes docs/deep.md. With `--deep`, `--only` takes the beginning of a
// step's name too; `--fuzz N` is how many seconds each decoder is fuzzed.
import { mkdirSync, readdirSync } from 'node:fs';
import { Memory } from './deep.mjs';
import { runAll } from './steps.mjs';

const given = (name, otherwise) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : otherwise);
const only = given('--only', '');
const deep = process.argv.includes('--deep');
/** Picks lines out of what a step printed. */
const lines = (pattern, say = (match) => match[1]) => (text) => [...text.matchAll(pattern)].map(say);

const journeys = readdirSync('tests/browser').filter((name) => name.endsWith('.test.mjs')).sort().map((name) => `tests/browser/${name}`);
const decoders = readdirSync('fuzz/targets').filter((name) => name.endsWith('.rs')).sort().map((name) => name.slice(0, -3));

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
  { name: 'release build', run: ['make', '--no-print-directory', 'build'], key: 'build', leaves: ['dist/index.html'] },
  { name: 'lints of the packed page', run: ['node', 'tools/lint.mjs', '--packed'], needs: 'build' },
  { name: 'example page that is a Yew app', run: ['make', '--no-print-directory', 'hosts'], needs: 'build', leaves: ['dist-trunk/yew-host/host.js'] },
  // Each failure is written down with its file, for a second try (again.mjs).
  { name: 'browser tests', run: ['node', 'tools/browsers.mjs', FAILED, ...journeys], counts: true, needs: 'build', again: deep ? undefined : FAILED },
];
if (deep) {
  steps.push(
    // What was judged before an interruption is not judged again, unless program or law changed.
    { name: 'mutation score of the law', long: true, run: ['cargo', 'rulebook', 'mutate', '--resume', 'target/mutation.txt'], tells: lines(/^\| \*\*all\*\* \| (\d+) .*\| (\d+) \| (\d+) \| ([\d.]+ %) \|$/gm, ([, all, equal, survive, score]) => `${all} mutants, ${equal} equivalent, ${survive} survive: ${score}`) },
    { name: 'mutants of the pure core', long: true, run: ['node', 'tools/mutants.mjs'], tells: lines(/^(\d+ mutants, \d+ caught.*);/gm), absent: /^mutants: not run/m },
    { name: 'long native tests', long: true, run: ['cargo', 'test', '--locked', '--profile', 'native', '--features', 'ssr', '--', '--ignored'], counts: true, tells: lines(/^test (\S+) \.\.\. ok$/gm, (match) => `\`${match[1]}\``) },
    // A step each: an interruption costs minutes.
    ...decoders.map((name) => ({ name: `fuzzing: ${name}`, long: true, run: ['bash', 'tools/fuzz.sh', '--seconds', given('--fuzz', '300'), name], tells: lines(/^fuzz: (.+)$/gm), absent: /^fuzz: not run/m })),
    // What it leaves is the page it ran on: over another one it has not passed.
    { name: 'endurance: cases in a row, days at a stand', long: true, run: ['node', '--test', '--test-reporter=spec', 'tests/browser/deep/endurance.test.mjs'], reads: ['LMC_CASES', 'LMC_VISITORS'], counts: true, needs: 'build', leaves: ['dist/index.html'], tells: lines(/^ℹ (\d+ (?:cases|visitors).*)$/gm) },
    { name: 'two builds, one result', long: true, run: ['bash', 'tools/reproducible.sh'], needs: 'build', tells: lines(/^(two builds.*)$/gm) },
  );
}

const memory = deep ? new Memory({ fresh: process.argv.includes('--fresh') }) : undefined;
if (memory && memory.tree() === undefined) console.log('deep: there are changes that are not committed, so everything runs and nothing is remembered');
const began = Date.now();
const wanted = steps.filter((step) => !only || step.group === only || (deep && step.name.startsWith(only)));
const { passed, failed, lines: told } = await runAll(wanted, { memory, kept: (step) => { if (step.long) memory.write(steps); } });

console.log(`\n--- all of it, ${((Date.now() - began) / 1000).toFixed(0)} s`);
for (const line of told) console.log(line);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
