// The product's assessment next to rule engines that a user might take instead, on the same conditions
// and the same whole answer sheets, in one run. `node benches/peers.mjs [--sheets 200] [--seconds 10]`.
//
// benches/peers/main.rs translates the rulebook and writes sheets and results; an adapter in
// benches/peers/ puts the conditions into each engine's own form. What an engine finds is compared
// with what we find, all outcomes, rules and duties of every sheet; a difference ends the bench with 1
// before anything is timed. The others get whole sheets only and say what stands; we also look for
// what is still possible, give reasons, name what a verdict waits for and reckon the energy.
//
// The machine may be busy, so each time is the quickest of several: for the engines in Node processor
// time, natively time by the clock, which at that length is the same.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const OUT = `${ROOT}target/peers`;
const option = (name, otherwise) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
/** How long one engine may be timed. An engine that takes long gets fewer rounds and fewer sheets. */
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
  return { one: all[0] / 1000, many: all.reduce((sum, time) => sum + time, 0) / many / 1000, sheets: many, rounds };
}

async function main() {
  const ours = native();
  const translated = read('conditions');
  const sheets = read('sheets').slice(0, SHEETS);
  const expected = read('expected');
  const rows = [{ name: 'ours, native', prepared: ours.prepared / 1e6, one: ours.one / 1000, many: ours.many / 1000, sheets: expected.length }];
  const peers = [wasm()];
  for (const file of ['json-logic', 'json-rules-engine', 'zen', 'publicodes']) peers.push(await import(`./peers/${file}.mjs`));
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
  const number = (value) => (value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en'));
  const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);
  const head = ['engine', 'version', 'made ready, ms', 'one case, µs', `${sheets.length} sheets, µs each`, 'against ours, native', 'against ours, WebAssembly'];
  const versions = JSON.parse(readFileSync(`${ROOT}benches/package.json`, 'utf8')).dependencies;
  console.log(`\n${translated.definitions.length} conditions, ${expected[0].length} results a sheet\n`);
  row(...head);
  row(...head.map(() => '---'));
  for (const one of rows) {
    row(one.name, versions[one.name] ?? '–', number(one.prepared), number(one.one), number(one.many), `${number(one.many / rows[0].many)}×`, `${number(one.many / rows[1].many)}×`);
  }
  const slower = rows.slice(2).filter((one) => one.many <= rows[1].many);
  for (const one of slower) console.error(`peers: ${one.name} is not slower than ours in WebAssembly`);
  process.exit(slower.length === 0 ? 0 : 1);
}

await main();
