// The product's assessment next to rule engines that a user might take instead, on the same conditions
// and the same whole answer sheets, in one run.
// `node benches/peers.mjs [--sheets 200] [--seconds 10] [--only ours]`.
//
// benches/peers/main.rs translates the rulebook and writes sheets and results; an adapter in
// benches/peers/ puts the conditions into each engine's own form. What an engine finds is compared
// with what we find, all outcomes, rules and duties of every sheet; a difference ends the bench with 1
// before anything is timed. The others get whole sheets only and say what stands; we also look for
// what is still possible, give reasons, name what a verdict waits for and reckon the energy.
//
// The machine may be busy, so each time is the quickest of several: for the engines in Node processor
// time, natively and in a browser time by the clock, which at that length is the same. An engine that
// takes too long is timed on the first sheets only; it is then divided by what we take for the same ones.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { inBrowsers } from './peers/browsers.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const OUT = `${ROOT}target/peers`;
const option = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
/** How long one engine may be timed. An engine that takes long gets fewer rounds, and fewer sheets if
 * one round takes more than half of it. */
const SECONDS = option('--seconds', 10);
const SHEETS = option('--sheets', 200);

const read = (name) => JSON.parse(readFileSync(`${OUT}/${name}.json`, 'utf8'));
const run = (program, args, env = {}) => execFileSync(program, args, { cwd: ROOT, encoding: 'utf8', env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1e9 });

/** Ours natively: what it takes, after it wrote everything that the others need. */
function native() {
  return JSON.parse(run('cargo', ['bench', '--quiet', '--locked', '--profile', 'native', '--bench', 'peers', '--', '--write', OUT]).trim().split('\n').at(-1));
}

/** Ours in WebAssembly, built and made smaller as the page's program is. */
function wasm() {
  run('cargo', ['build', '--quiet', '--locked', '--release', '--target', 'wasm32-unknown-unknown', '--manifest-path', 'benches/wasm/Cargo.toml'], { CARGO_TARGET_DIR: `${OUT}/wasm` });
  run('wasm-bindgen', ['--target', 'nodejs', '--no-typescript', '--out-dir', `${OUT}/glue`, '--out-name', 'ours', `${OUT}/wasm/wasm32-unknown-unknown/release/light_mining_check_bench.wasm`]);
  const [, flags] = readFileSync(`${ROOT}Makefile`, 'utf8').match(/^WASM_OPT := (.*)$/m);
  run('wasm-opt', [...flags.split(' '), `${OUT}/glue/ours_bg.wasm`, '-o', `${OUT}/glue/ours_bg.wasm`]);
  const ours = createRequire(import.meta.url)(`${OUT}/glue/ours.js`);
  return {
    name: 'ours, WebAssembly',
    async prepare() {
      if (!ours.take_law(readFileSync(`${OUT}/law.txt`, 'utf8'))) throw new Error('ours: the law could not be read');
      for (const sheet of read('answers')) ours.take_sheet(sheet);
      return ours.assess_sheet;
    },
    numbers: (at) => [...ours.found(at)],
  };
}

/** What an engine found, as numbers in the order of benches/peers/numbers.rs. */
function numbers({ outcomes, rules, duties }, found) {
  const holds = (one) => one === true || (one !== false && found[one] === true);
  return [
    ...outcomes.map((activity) => activity.findIndex(holds)),
    ...rules.map((rule) => (rule.some(holds) ? rule.findIndex(holds) : 3)),
    ...duties.map((duty) => Number(holds(duty))),
  ];
}

const wall = () => Number(process.hrtime.bigint());
/** Nanoseconds of the processor, so that what else the machine does counts for less. */
const clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) * 1000;
};

/** Microseconds: the first sheet, and a sheet on the average, each the quickest of its rounds. */
async function timed(assess, many) {
  const best = new Array(many).fill(Infinity);
  const until = wall() + SECONDS * 1e9;
  let rounds = 0;
  let seen = 0;
  while (rounds < 3 || (wall() < until && rounds < 50)) {
    for (let at = 0; at < many; at += 1) {
      const from = clock();
      await assess(at);
      best[at] = Math.min(best[at], clock() - from);
      seen = Math.max(seen, at + 1);
      // One that takes very long is timed on the sheets that fit.
      if (rounds === 0 && wall() > until - (SECONDS * 1e9) / 2) many = seen;
    }
    rounds += 1;
  }
  const all = best.slice(0, many);
  return { times: all.map((time) => time / 1000), rounds };
}

/** The mean over the first sheets. */
const mean = (times, many = times.length) => times.slice(0, many).reduce((sum, time) => sum + time, 0) / many;

async function main() {
  const ours = native();
  const translated = read('conditions');
  const sheets = read('sheets').slice(0, SHEETS);
  const expected = read('expected');
  const rows = [{ name: 'ours, native', prepared: ours.prepared / 1e6, times: ours.times.slice(0, sheets.length).map((time) => time / 1000) }];
  const peers = [wasm()];
  const others = process.argv.includes('--only') ? [] : ['json-logic', 'json-rules-engine', 'zen', 'publicodes'];
  for (const file of others) peers.push(await import(`./peers/${file}.mjs`));
  for (const peer of peers) {
    const from = clock();
    const assess = await peer.prepare(translated, sheets);
    const prepared = (clock() - from) / 1e6;
    for (let at = 0; at < sheets.length; at += 1) {
      const found = peer.numbers ? peer.numbers(at) : numbers(translated, await assess(at));
      if (found.join() !== expected[at].join()) {
        const differs = found.findIndex((one, place) => one !== expected[at][place]);
        console.error(`peers: ${peer.name} differs from ours on sheet ${at}, number ${differs}: found ${found[differs]}, expected ${expected[at][differs]}`);
        process.exit(1);
      }
    }
    rows.push({ name: peer.name, prepared, ...await timed(assess, sheets.length) });
    console.error(`peers: ${peer.name}: the same on ${sheets.length} sheets, timed`);
  }
  rows.splice(2, 0, ...await inBrowsers({ out: OUT, run, seconds: SECONDS, answers: read('answers').slice(0, sheets.length) }));
  const number = (value) => (value === undefined ? '–' : value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en'));
  const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);
  const head = ['engine', 'version', 'made ready, ms', 'one case, µs', 'sheets', 'µs each', 'against ours, native', 'against ours, WebAssembly'];
  const versions = JSON.parse(readFileSync(`${ROOT}benches/package.json`, 'utf8')).dependencies;
  console.log(`\n${translated.definitions.length} conditions, ${expected[0].length} results a sheet\n`);
  row(...head);
  row(...head.map(() => '---'));
  for (const one of rows) {
    const many = one.times.length;
    const against = (other) => `${number(mean(one.times) / mean(other.times, many))}×`;
    row(one.name, versions[one.name] ?? '–', number(one.prepared), number(one.times[0]), many, number(mean(one.times)), against(rows[0]), against(rows[1]));
  }
  const peersOf = rows.filter((one) => versions[one.name]);
  const slower = peersOf.filter((one) => mean(one.times) <= mean(rows[1].times, one.times.length));
  for (const one of slower) console.error(`peers: ${one.name} is not slower than ours in WebAssembly`);
  const [first, ...browsers] = rows.filter((one) => one.name.startsWith('ours') && one !== rows[1]);
  const took = (one) => mean(one.times).toFixed(1);
  console.log('');
  row('what', 'target', 'measured', 'reached', 'by');
  row('---', '---', '---', '---', '---');
  const reached = (good) => (good ? 'yes' : '**no**');
  row('one full assessment, native', '≤ 20 µs', `${took(first)} µs`, reached(mean(first.times) <= 20), '`node benches/peers.mjs`');
  row('the same in the browser', '≤ 50 µs', browsers.map((one) => `${took(one)} µs (${one.name.replace(/.* in /, '')})`).join(', '), reached(browsers.every((one) => mean(one.times) <= 50)), 'the same');
  const ratios = (to) => peersOf.map((one) => mean(one.times) / mean(to.times, one.times.length));
  if (peersOf.length > 0) row('faster than every peer; aim 100×', '> 1×', `natively ${number(Math.min(...ratios(rows[0])))}× to ${number(Math.max(...ratios(rows[0])))}×, in WebAssembly ${number(Math.min(...ratios(rows[1])))}× to ${number(Math.max(...ratios(rows[1])))}×`, reached(slower.length === 0), 'the same');
  process.exit(slower.length === 0 ? 0 : 1);
}

await main();
