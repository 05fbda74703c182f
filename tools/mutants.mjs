// Tries every mutant that cargo-mutants names in the pure core, all of them built into one program:
// cargo-mutants itself builds anew for each, which for thousands of them takes days on two cores.
//
//   node tools/mutants.mjs                  all of what .cargo/mutants.toml names
//   node tools/mutants.mjs --only src/truth  files whose path holds the word (more than one: a|b)
//   node tools/mutants.mjs --quick           by the tests beside the modules alone, what these reach
//   node tools/mutants.mjs --jobs 4          how many at a time (as many as there are processors)
//
// 1. `cargo mutants --list` says what the mutants are.
// 2. tools/mutants (a program) writes a copy of the sources in which each stands behind a switch.
//    What the compiler refuses is unviable and taken out.
// 3. Each test is run by itself, to see how long it takes and which mutants it reaches.
// 4. For each mutant the tests that reach it are run with it switched on, the quickest first, until
//    one fails (caught), does not come to an end (timeout), or all pass (missed).
//
// What was found goes to target/mutation-core/outcomes.json and, in words, to the end of the output.
// Ends with 1 when something was missed that docs/mutation-core.md does not name.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const option = (name, other) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : other);
const quick = process.argv.includes('--quick');
const only = option('--only', '');
const jobs = Number(option('--jobs', availableParallelism()));

const root = process.cwd();
const here = join(root, 'target/mutation-core');
const tree = join(here, 'tree');
const target = join(root, 'target');
const build = { ...process.env, CARGO_TARGET_DIR: target };
const page = 'docs/mutation-core.md';
/** What judges comes first, should somebody not wait for the end. */
const FIRST = ['truth', 'evaluation', 'assessment', 'answers', 'insight', 'rulebook', 'session', 'order', 'ids', 'json', 'compact', 'handover'];

const inParallel = async (items, work) => {
  let next = 0;
  const one = async () => { while (next < items.length) { const at = next; next += 1; await work(items[at], at); } };
  await Promise.all(Array.from({ length: jobs }, one));
};

/** Runs a program to its end, or until `enough` says so of its output, or for so many seconds. */
function run(program, args, { env = {}, seconds, enough = () => false, cwd = tree }) {
  return new Promise((done) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env, RUST_BACKTRACE: '0' }, stdio: ['ignore', 'pipe', 'ignore'], detached: true });
    let text = '';
    let late = false;
    const stop = () => { try { process.kill(-child.pid, 'SIGKILL'); } catch { /* it has ended */ } };
    const clock = setTimeout(() => { late = true; stop(); }, seconds * 1000);
    child.stdout.on('data', (chunk) => { text += chunk; if (enough(text)) stop(); });
    child.on('close', (code) => { clearTimeout(clock); done({ code, text, late }); });
  });
}

function list() {
  const args = ['mutants', '--list', '--json'];
  const all = JSON.parse(execFileSync('cargo', args, { encoding: 'utf8', maxBuffer: 1 << 28 }));
  return all.filter((mutant) => only === '' || only.split('|').some((word) => mutant.file.includes(word)));
}

/** The committed files and those not yet; not those with mutants, nor what is there already: cargo looks at times. */
function copy(mutated) {
  const names = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' }).trim().split('\n');
  for (const name of names) {
    if (/^(tools|fuzz)\//.test(name) || mutated.has(name) || !existsSync(name)) continue;
    const to = join(tree, name);
    if (existsSync(to) && readFileSync(to).equals(readFileSync(name))) continue;
    mkdirSync(dirname(to), { recursive: true });
    cpSync(name, to);
  }
}

/** Writes the sources with the mutants, without those dropped; where each stands. */
function write(dropped) {
  writeFileSync(join(here, 'dropped.json'), JSON.stringify([...dropped]));
  const args = ['run', '--quiet', '--locked', '--manifest-path', 'tools/mutants/Cargo.toml', '--', join(here, 'list.json'), join(here, 'dropped.json'), root, tree];
  return JSON.parse(execFileSync('cargo', args, { encoding: 'utf8', env: build, maxBuffer: 1 << 28 }));
}

const messages = (text) => text.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));

/** The mutants that a refusal of the compiler is about: in what it points to, else around it. */
function refused(places, error) {
  const numbers = new Set();
  const spans = [error, ...error.children].flatMap((part) => part.spans);
  for (const primary of [true, false]) {
    for (const span of spans.filter((one) => one.is_primary === primary)) {
      for (const place of places) {
        if (place.file === span.file_name && place.start <= span.byte_start && span.byte_end <= place.end) numbers.add(place.number);
      }
    }
    if (numbers.size > 0) return numbers;
  }
  return numbers;
}

function cargo(...args) {
  const made = spawnSync('cargo', [...args, '--locked', '--profile', 'mutants', '--message-format', 'json'], { cwd: tree, env: build, encoding: 'utf8', maxBuffer: 1 << 30 });
  return { good: made.status === 0, said: messages(made.stdout), errors: made.stderr };
}

/** Takes out what does not compile, until everything does; the programs with the tests. */
function viable() {
  const dropped = new Set();
  for (let round = 1; ; round += 1) {
    const { places, unswitched, unviable } = write(dropped);
    // Refusals come sooner from `check`, but what is good is compiled once only.
    let made = round === 1 ? { good: true } : cargo('check', '--lib');
    if (made.good) made = cargo('test', '--no-run', '--lib', ...(quick ? [] : ['--test', 'native', '--test', 'decoders']));
    if (made.good) {
      const programs = made.said.filter((one) => one.profile?.test && one.executable).map((one) => one.executable);
      return { dropped: new Set([...dropped, ...unviable]), unswitched, programs };
    }
    const before = dropped.size;
    const refusals = made.said.filter((one) => one.message?.level === 'error').map((one) => one.message);
    const unclear = [];
    for (const refusal of refusals) {
      const numbers = refused(places, refusal);
      if (numbers.size === 0) unclear.push(refusal.rendered);
      for (const number of numbers) dropped.add(number);
    }
    console.log(`round ${round}: ${refusals.length} refusals of the compiler, ${dropped.size} mutants unviable`);
    if (dropped.size === before) throw new Error(`the compiler refuses what is no mutant:\n${unclear.join('\n') || made.errors}`);
  }
}

/** Every test by itself: its seconds and the mutants it reaches. One that fails here is left out. */
async function tests(files) {
  const all = files.flatMap((program) =>
    execFileSync(program, ['--list'], { encoding: 'utf8', cwd: tree }).split('\n')
      .filter((line) => line.endsWith(': test')).map((line) => ({ program, name: line.slice(0, -6) })));
  const ignored = new Set(files.flatMap((program) => execFileSync(program, ['--list', '--ignored'], { encoding: 'utf8', cwd: tree })
    .split('\n').filter((line) => line.endsWith(': test')).map((line) => `${program} ${line.slice(0, -6)}`)));
  const good = [];
  await inParallel(all.filter((test) => !ignored.has(`${test.program} ${test.name}`)), async (test, at) => {
    const seen = join(here, `seen-${at}.txt`);
    rmSync(seen, { force: true });
    const from = Date.now();
    const { code } = await run(test.program, ['--exact', test.name, '--test-threads', '1'], { env: { MUTANT_SEEN: seen }, seconds: 600 });
    test.seconds = (Date.now() - from) / 1000;
    test.seen = new Set(existsSync(seen) ? readFileSync(seen, 'utf8').trim().split('\n').map(Number) : []);
    rmSync(seen, { force: true });
    if (code === 0) good.push(test);
    else console.log(`left out, it fails without any mutant: ${test.name}`);
  });
  return good.sort((a, b) => a.seconds - b.seconds);
}

/** Groups of tests of one program, quick ones first, each group about as long as all before it. */
function groups(reaching) {
  const out = [];
  let sum = 0;
  for (const test of reaching) {
    const last = out.findLast((group) => group.program === test.program);
    if (last && !last.full) last.tests.push(test);
    else out.push({ program: test.program, tests: [test], full: false });
    sum += test.seconds;
    const group = out.findLast((one) => one.program === test.program);
    group.full = group.tests.reduce((total, one) => total + one.seconds, 0) > Math.max(0.3, sum / 3);
  }
  return out;
}

async function attempt(mutant, good) {
  const reaching = good.filter((test) => test.seen.has(mutant.number));
  if (quick && reaching.length === 0) return { outcome: 'not tried', by: '' };
  for (const group of groups(reaching)) {
    const usual = group.tests.reduce((total, test) => total + test.seconds, 0);
    const args = ['--exact', '--test-threads', '1', ...group.tests.map((test) => test.name)];
    const { code, text, late } = await run(group.program, args, {
      env: { MUTANT: String(mutant.number) }, seconds: 20 + 10 * usual, enough: (out) => /^test .* FAILED$/m.test(out),
    });
    if (late) return { outcome: 'timeout', by: '' };
    if (code !== 0) return { outcome: 'caught', by: (text.match(/^test (.*) \.\.\. FAILED$/m) ?? ['', 'the program broke off'])[1] };
  }
  return { outcome: 'missed', by: '' };
}

if (spawnSync('cargo', ['mutants', '--version']).status !== 0) {
  console.log('mutants: not run, there is no cargo-mutants (tools/setup.sh deep installs it)');
  process.exit(0);
}
mkdirSync(tree, { recursive: true });
const mutants = list().map((mutant, at) => ({ number: at + 1, name: mutant.name, file: mutant.file, mutant }));
writeFileSync(join(here, 'list.json'), JSON.stringify(mutants.map((one) => one.mutant)));
console.log(`${mutants.length} mutants`);
copy(new Set(mutants.map((one) => one.file)));
const { dropped, unswitched, programs } = viable();
const good = await tests(programs);
console.log(`${good.length} tests, ${good.reduce((sum, test) => sum + test.seconds, 0).toFixed(0)} s one after the other`);

const began = Date.now();
const module = (file) => file.split('/')[1].replace('.rs', '');
const rank = (file) => (FIRST.includes(module(file)) ? FIRST.indexOf(module(file)) : FIRST.length);
const tried = mutants.filter((one) => !dropped.has(one.number) && !unswitched.includes(one.number))
  .sort((a, b) => rank(a.file) - rank(b.file));
for (const one of mutants) one.outcome = dropped.has(one.number) ? 'unviable' : 'not tried';
const save = () => writeFileSync(join(here, 'outcomes.json'), JSON.stringify(mutants.map(({ name, file, outcome, by }) => ({ name, file, outcome, by })), null, 1));
let done = 0;
await inParallel(tried, async (one) => {
  Object.assign(one, await attempt(one, good));
  done += 1;
  if (one.outcome === 'missed') console.log(`missed   ${one.name}`);
  if (one.outcome === 'timeout') console.log(`timeout  ${one.name}`);
  if (done % 100 === 0) { console.log(`${done} of ${tried.length} tried, ${((Date.now() - began) / 1000).toFixed(0)} s`); save(); }
});
save();

const explained = existsSync(page) ? readFileSync(page, 'utf8') : '';
// Without line and column: those move.
const short = (name) => name.replace(/:\d+:\d+: /, ': ');
const count = (outcome, of = mutants) => of.filter((one) => one.outcome === outcome).length;
const outcomes = ['caught', 'timeout', 'missed', 'unviable', 'not tried'];
console.log(`\n| module | mutants | ${outcomes.join(' | ')} |\n|---|---|${'---|'.repeat(outcomes.length)}`);
for (const name of new Set(mutants.map((one) => module(one.file)))) {
  const of = mutants.filter((one) => module(one.file) === name);
  console.log(`| ${name} | ${of.length} | ${outcomes.map((outcome) => count(outcome, of)).join(' | ')} |`);
}
console.log(`| **all** | ${mutants.length} | ${outcomes.map((outcome) => count(outcome)).join(' | ')} |`);
const open = mutants.filter((one) => ['missed', 'not tried'].includes(one.outcome) && !explained.includes(short(one.name)));
for (const one of open) console.log(`${one.outcome}, not explained in ${page}: ${one.name}`);
console.log(`\n${tried.length} tried in ${((Date.now() - began) / 1000).toFixed(0)} s; ${open.length} not explained`);
process.exit(open.length === 0 ? 0 : 1);
