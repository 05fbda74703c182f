// Runs the benches part by part and, in the end, sets the figures of the design together.
// `make bench`, or `node benches/run.mjs [--only growth,keys] [--runs 5] [--figures]`.
//
// What a part prints is kept under target/bench/ with its day and commit, so that a run that broke off
// goes on with `--only` and the table still has every row: each says when and of what it was measured.
// `--figures` runs nothing and prints the table of what is there.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const KEPT = `${ROOT}target/bench`;
const option = (name) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const RUNS = option('--runs') ?? '5';
const cargo = (name, ...more) => ['cargo', 'bench', '--quiet', '--locked', '--profile', 'native', '--bench', name, '--', ...more];
/** Paint takes the given rounds; what times many things by themselves needs no more than three. */
const page = (name) => ['node', 'benches/pages.mjs', '--runs', name === 'paints' ? RUNS : String(Math.min(Number(RUNS), 3)), '--only', name];

const PARTS = {
  assess: cargo('assess'),
  insight: cargo('insight'),
  verify: ['cargo', 'run', '--quiet', '--locked', '--profile', 'native', '--bin', 'rulebook', '--', 'verify'],
  growth: cargo('growth', '--plot', 'docs/pictures/growth.svg'),
  peers: ['node', 'benches/peers.mjs'],
  sizes: page('sizes'),
  starts: page('starts'),
  results: page('results'),
  keys: page('keys'),
  paints: page('paints'),
  slow: page('slow'),
};
// The native programs, built before anything is timed.
const BUILT = { verify: ['cargo', 'build', '--quiet', '--locked', '--profile', 'native', '--bin', 'rulebook'] };

/** Runs a command; what it prints is shown and returned, with the seconds it took. */
async function run([program, ...args]) {
  const from = process.hrtime.bigint();
  const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text) => { out += text; process.stdout.write(text); });
  const [code] = await new Promise((done) => { child.once('close', (...how) => done(how)); child.once('error', (error) => { console.error(`bench: ${error.message}`); done([1]); }); });
  return { out, code, seconds: Number(process.hrtime.bigint() - from) / 1e9 };
}

/** The row of the verification, which prints no table of its own. */
function verified({ out, code, seconds }) {
  const nodes = [...out.matchAll(/, (\d+) nodes;/g)].reduce((sum, [, many]) => sum + Number(many), 0);
  const sheets = Number(out.match(/answer sheets covered: (\d+)/)?.[1] ?? NaN);
  return `| whole answer space verified | ≤ 60 s | ${seconds.toFixed(1)} s on the clock; ${sheets.toExponential(2)} answer sheets, counted in ${nodes.toLocaleString('en')} nodes of ${[...out.matchAll(/ nodes;/g)].length} activities | ${code === 0 && seconds <= 60 ? 'yes' : '**no**'} | \`cargo rulebook verify\` |`;
}

/** The rows of the table of figures in what a part printed. */
function rows(out) {
  const [, ...tables] = out.split(/^\| what \| target \| measured \| reached \| by \|\n.*\n/m);
  return tables.flatMap((table) => table.split('\n').slice(0, table.split('\n').findIndex((line) => !line.startsWith('|'))));
}

const only = option('--only')?.split(',');
for (const name of only ?? []) {
  if (!PARTS[name]) {
    console.error(`bench: no part ${name}; there are ${Object.keys(PARTS).join(', ')}`);
    process.exit(1);
  }
}
const commit = execFileSync('git', ['describe', '--always', '--dirty'], { cwd: ROOT, encoding: 'utf8' }).trim();
mkdirSync(KEPT, { recursive: true });
const failed = [];
for (const [name, command] of Object.entries(process.argv.includes('--figures') ? {} : PARTS)) {
  if (only && !only.includes(name)) continue;
  console.log(`\n## ${name}\n`);
  if (BUILT[name]) await run(BUILT[name]);
  const found = await run(command);
  console.error(`bench: ${name}: ${Math.round(found.seconds)} s`);
  if (found.code !== 0) failed.push(name);
  const figures = name === 'verify' ? [verified(found)] : rows(found.out);
  writeFileSync(`${KEPT}/${name}.json`, `${JSON.stringify({ day: new Date().toISOString().slice(0, 10), commit, runs: Number(RUNS), code: found.code, figures, out: found.out }, null, 1)}\n`);
}
console.log('\n## The figures of the design\n\n| what | target | measured | day, commit | reached | shown by |\n|---|---|---|---|---|---|');
for (const name of Object.keys(PARTS)) {
  if (!existsSync(`${KEPT}/${name}.json`)) continue;
  const { day, commit: of, figures } = JSON.parse(readFileSync(`${KEPT}/${name}.json`, 'utf8'));
  for (const line of figures) {
    const cells = line.split(' | ');
    console.log([...cells.slice(0, 3), `${day}, ${of}`, ...cells.slice(3)].join(' | '));
  }
}
for (const name of failed) console.error(`bench: ${name} failed`);
process.exit(failed.length > 0 ? 1 : 0);
