// Tries every mutant that cargo-mutants names in the pure core, all of them built into one program:
// cargo-mutants itself builds anew for each, which for thousands of them takes days on two cores.
//
//   node tools/mutants.mjs                  all of what .cargo/mutants.toml names
//   node tools/mutants.mjs --only src/truth  files whose path holds the word (more than one: a|b)
//   node tools/mutants.mjs --again           only those not caught the last time, the others as they were
//   node tools/mutants.mjs --tests lib       by some of the tests: lib, native, decoders (all: lib,native,decoders)
//   node tools/mutants.mjs --skip '^insight'  without the tests whose names fit
//   node tools/mutants.mjs --enough 10        no more than 10 s of tests a mutant: a first look, before --again
//   node tools/mutants.mjs --jobs 4          how many at a time (as many as there are processors)
//   node tools/mutants.mjs --write           puts the figures into docs/mutation-core.md
//
// 1. `cargo mutants --list` says what the mutants are.
// 2. tools/mutants (a program) writes a copy of the sources in which each stands behind a switch.
//    What the compiler refuses is unviable and taken out.
// 3. Each test is run by itself, to see how long it takes and which mutants it reaches.
// 4. For each mutant the tests that reach it are run with it switched on, the quickest first, until
//    one fails (caught), does not come to an end (timeout), or all pass (missed).
//
// What was found goes to target/mutation-core/outcomes.json while it is found: a run that was broken
// off goes on where it was, unless a file has changed; then what caught a mutant is asked first. Lines
// may move: a mutant is known by its name and its place among those of that name.
// Ends with 1 when something was missed that docs/mutation-core.md does not name.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { dirname, join, relative } from 'node:path';

const option = (name, other) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : other);
const asked = option('--tests', 'lib,native,decoders').split(',').flatMap((name) => (name === 'lib' ? ['--lib'] : ['--test', name]));
const skip = option('--skip', '');
const again = process.argv.includes('--again');
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

/** Tests that take longer are not asked of mutants, nor more tests of one than take as long as this, in seconds. */
const LONGEST = 20;
const ENOUGH = Number(option('--enough', 60));
/** A mutant may fill the memory: in kB. */
const MEMORY = 6_000_000;

/**
 * Runs a program to its end, or until `enough` says so of its output, or for so many seconds of the
 * processor: others may be busy on this machine. `spent` is what it took, with what it started.
 */
function run(program, args, { env = {}, seconds, enough = () => false, cwd = tree }) {
  return new Promise((done) => {
    const limited = ['-c', `ulimit -c 0; ulimit -v ${MEMORY}; ulimit -S -t ${Math.ceil(seconds)}; "$@"; code=$?; echo; times; exit $code`, 'sh', program, ...args];
    const child = spawn('sh', limited, { cwd, env: { ...process.env, ...env, RUST_BACKTRACE: '0' }, stdio: ['ignore', 'pipe', 'ignore'], detached: true });
    let text = '';
    let late = false;
    const stop = () => { try { process.kill(-child.pid, 'SIGKILL'); } catch { /* it has ended */ } };
    // What waits for something that never comes takes no time of the processor.
    const clock = setTimeout(() => { late = true; stop(); }, 30 * seconds * 1000);
    child.stdout.on('data', (chunk) => { text += chunk; if (enough(text)) stop(); });
    child.on('close', (code) => {
      clearTimeout(clock);
      const times = [...(text.trimEnd().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
      done({ code, text, late: late || code === 152, spent: times.reduce((sum, [, m, s]) => sum + 60 * m + Number(s), 0) });
    });
  });
}

function list() {
  const args = ['mutants', '--list', '--json'];
  const all = JSON.parse(execFileSync('cargo', args, { encoding: 'utf8', maxBuffer: 1 << 28 }));
  return all.filter((mutant) => only === '' || only.split('|').some((word) => mutant.file.includes(word)));
}

/** What is in a folder and below, by its name from there. */
const below = (folder) => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((one) => one.isFile()).map((one) => relative(folder, join(one.parentPath, one.name)));

/**
 * The committed files and those not yet; not those with mutants, nor what is there already: cargo looks
 * at times. What was there and is no more is taken out: tests read the cases by their folder. Returns
 * all of them in one figure.
 */
function copy(mutated) {
  const all = createHash('sha256');
  const left = new Set(below(tree));
  const names = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' }).trim().split('\n');
  for (const name of names) {
    if (name.startsWith('tools/') || name === page || name === 'docs/deep.md' || !existsSync(name)) continue;
    all.update(name).update(readFileSync(name));
    left.delete(name);
    if (mutated.has(name)) continue;
    const to = join(tree, name);
    if (existsSync(to) && readFileSync(to).equals(readFileSync(name))) continue;
    mkdirSync(dirname(to), { recursive: true });
    cpSync(name, to);
  }
  // The switches are put in by tools/mutants, with the sources.
  for (const name of left) if (!name.startsWith('src/')) rmSync(join(tree, name));
  return all.digest('hex');
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

/** What the compiler refuses, of files as they are: it is not asked again in the next run. */
const refusals = join(here, 'unviable.json');
const digest = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');
const key = (one) => `${digest(one.file)} ${one.name}`;

/** Takes out what does not compile, until everything does; the programs with the tests. */
function viable(mutants) {
  const known = new Set(existsSync(refusals) ? JSON.parse(readFileSync(refusals, 'utf8')) : []);
  const dropped = new Set(mutants.filter((one) => known.has(key(one))).map((one) => one.number));
  for (let round = 1; ; round += 1) {
    const { places, unswitched, unviable } = write(dropped);
    // Refusals come sooner from `check`, but what is good is compiled once only.
    const from = Date.now();
    let made = round === 1 && dropped.size > 0 ? { good: true } : cargo('check', '--lib');
    if (made.good) made = cargo('test', '--no-run', ...asked);
    if (made.good) {
      const programs = made.said.filter((one) => one.profile?.test && one.executable).map((one) => one.executable);
      return { dropped: new Set([...dropped, ...unviable]), unswitched, programs };
    }
    const before = dropped.size;
    const said = made.said.filter((one) => one.message?.level === 'error').map((one) => one.message);
    const unclear = [];
    for (const refusal of said) {
      const numbers = refused(places, refusal);
      if (numbers.size === 0) unclear.push(refusal.rendered);
      for (const number of numbers) dropped.add(number);
    }
    console.log(`round ${round}: ${said.length} refusals of the compiler, ${dropped.size} mutants unviable, ${((Date.now() - from) / 1000).toFixed(0)} s`);
    writeFileSync(refusals, JSON.stringify([...new Set([...known, ...mutants.filter((one) => dropped.has(one.number)).map(key)])]));
    if (dropped.size === before) throw new Error(`the compiler refuses what is no mutant:\n${unclear.join('\n') || made.errors}`);
  }
}

/** Every test by itself: its seconds and the mutants it reaches. One that fails here is left out. */
async function tests(files) {
  const names = (program, ...more) => execFileSync(program, ['--list', ...more], { encoding: 'utf8', cwd: tree, maxBuffer: 1 << 28 })
    .split('\n').filter((line) => line.endsWith(': test')).map((line) => line.slice(0, -6));
  const all = files.flatMap((program) => {
    const ignored = new Set(names(program, '--ignored'));
    return names(program).filter((name) => !ignored.has(name) && !(skip && new RegExp(skip).test(name))).map((name) => ({ program, name }));
  });
  const good = [];
  await inParallel(all, async (test, at) => {
    const seen = join(here, `seen-${at}.txt`);
    rmSync(seen, { force: true });
    const { code, late, spent } = await run(test.program, ['--exact', test.name, '--test-threads', '1'], { env: { MUTANT_SEEN: seen }, seconds: LONGEST });
    test.seconds = spent + 0.01;
    test.seen = new Set(existsSync(seen) ? readFileSync(seen, 'utf8').trim().split('\n').map(Number) : []);
    rmSync(seen, { force: true });
    if (late) console.log(`left out, it takes too long: ${test.name}`);
    else if (code === 0) good.push(test);
    else console.log(`left out, it fails without any mutant: ${test.name}`);
  });
  return good.sort((a, b) => a.seconds - b.seconds);
}

/** Groups of tests of one program, quick ones first, each group about as long as all before it. */
function groups(reaching) {
  const out = [];
  let sum = 0;
  for (const test of reaching) {
    let group = out.find((one) => one.program === test.program && !one.full);
    if (!group) out.push(group = { program: test.program, tests: [], seconds: 0, full: false });
    group.tests.push(test);
    group.seconds += test.seconds;
    sum += test.seconds;
    group.full = group.seconds > Math.max(0.3, sum / 3);
  }
  return out;
}

/** Runs the tests that reach a mutant, with it switched on. What caught it before comes first. */
async function attempt(mutant, good, before) {
  let sum = 0;
  const reaching = good.filter((test) => test.seen.has(mutant.number) && (sum += test.seconds) <= ENOUGH);
  if (reaching.length === 0) return { outcome: 'not reached', by: '' };
  const known = reaching.filter((test) => test.name === before?.by);
  for (const group of [...groups(known), ...groups(reaching.filter((test) => !known.includes(test)))]) {
    const args = ['--exact', '--test-threads', '1', ...group.tests.map((test) => test.name)];
    const { code, text, late } = await run(group.program, args, {
      env: { MUTANT: String(mutant.number) }, seconds: 10 + 10 * group.seconds, enough: (out) => /^test .* FAILED$/m.test(out),
    });
    const last = (text.match(/^test (.*) \.\.\. FAILED$/m) ?? [...text.matchAll(/^test (.*) \.\.\. /gm)].at(-1) ?? ['', ''])[1];
    if (late) return { outcome: 'timeout', by: last };
    if (code !== 0) return { outcome: 'caught', by: last };
  }
  return { outcome: 'missed', by: '' };
}

if (spawnSync('cargo', ['mutants', '--version']).status !== 0) {
  console.log('mutants: not run, there is no cargo-mutants (tools/setup.sh deep installs it)');
  process.exit(0);
}
mkdirSync(tree, { recursive: true });
const mutants = list().map((mutant, at) => ({ number: at + 1, name: mutant.name, file: mutant.file, mutant }));
/** Without line and column: those move. */
const short = (name) => name.replace(/:\d+:\d+: /, ': ');
// What was found out about one is kept under its name and its place among those of that name.
const many = new Map();
for (const one of mutants) {
  const name = short(one.name);
  many.set(name, (many.get(name) ?? 0) + 1);
  one.known = `${name} (${many.get(name)})`;
}
writeFileSync(join(here, 'list.json'), JSON.stringify(mutants.map((one) => one.mutant)));
console.log(`${mutants.length} mutants`);
// What other tests were asked is no answer of these.
const sources = [copy(new Set(mutants.map((one) => one.file))), ...asked, skip].join(' ');
const store = join(here, 'outcomes.json');
const stored = existsSync(store) ? JSON.parse(readFileSync(store, 'utf8')) : { found: {} };
const { dropped, unswitched, programs } = viable(mutants);
const good = await tests(programs);
console.log(`${good.length} tests, ${good.reduce((sum, test) => sum + test.seconds, 0).toFixed(0)} s one after the other`);

const began = Date.now();
const module = (file) => file.split('/')[1].replace('.rs', '');
const rank = (file) => (FIRST.includes(module(file)) ? FIRST.indexOf(module(file)) : FIRST.length);
const OUTCOMES = ['caught', 'timeout', 'missed', 'not reached', 'not tried', 'unviable'];
const caught = (one) => ['caught', 'timeout'].includes(one?.outcome);
for (const one of mutants) one.outcome = dropped.has(one.number) ? 'unviable' : 'not tried';
const able = mutants.filter((one) => !dropped.has(one.number) && !unswitched.includes(one.number));
for (const one of able) {
  const before = stored.found[one.known];
  if (before && (stored.sources === sources || (again && caught(before)))) Object.assign(one, before);
}
const tried = able.filter((one) => one.outcome === 'not tried').sort((a, b) => rank(a.file) - rank(b.file));
const found = { ...stored.found };
const save = () => {
  for (const one of able) if (one.outcome !== 'not tried') found[one.known] = { outcome: one.outcome, by: one.by };
  writeFileSync(store, JSON.stringify({ sources, found }, null, 1));
};
let done = 0;
await inParallel(tried, async (one) => {
  Object.assign(one, await attempt(one, good, stored.found[one.known]));
  done += 1;
  if (one.outcome !== 'caught') console.log(`${one.outcome.padEnd(12)}${one.name}`);
  if (done % 100 === 0) { console.log(`${done} of ${tried.length} tried, ${((Date.now() - began) / 1000).toFixed(0)} s`); save(); }
});
save();

const text = readFileSync(page, 'utf8');
const open = mutants.filter((one) => ['missed', 'not reached', 'not tried'].includes(one.outcome));
/** How many the page gives a reason for: `name`, or `name` ×3, where one reason is for several. */
const reasons = new Map([...text.matchAll(/`(src\/[^`]+)`(?: ×(\d+))?/g)].map(([, name, many]) => [name, Number(many ?? 1)]));
/** Whether one of those is left for it: a new one of the same kind in the same function has none. */
const explained = (one) => {
  const left = reasons.get(short(one.name)) ?? 0;
  reasons.set(short(one.name), left - 1);
  return left > 0;
};
const row = (name, of) => `| ${name} | ${[of.length, ...OUTCOMES.map((outcome) => of.filter((one) => one.outcome === outcome).length)].join(' | ')} |`;
const table = [
  `| module | mutants | ${OUTCOMES.join(' | ')} |`,
  `|---|${'---|'.repeat(OUTCOMES.length + 1)}`,
  ...[...new Set(mutants.map((one) => module(one.file)))].sort().map((name) => row(name, mutants.filter((one) => module(one.file) === name))),
  row('**all**', mutants),
].join('\n');
console.log(`\n${table}\n`);
const unexplained = open.filter((one) => !explained(one));
for (const one of unexplained) console.log(`${one.outcome}, not explained in ${page}: ${one.name}`);
if (process.argv.includes('--write')) {
  const commit = execFileSync('git', ['rev-parse', '--short=10', 'HEAD'], { encoding: 'utf8' }).trim();
  const native = mutants.filter((one) => caught(one) && !/::tests::|^tests::/.test(one.by)).length;
  const says = `On ${new Date().toISOString().slice(0, 10)}, at commit ${commit}${only ? `, of what has \`${only}\` in its path` : ''}:`;
  writeFileSync(page, text.replace(/(<!-- run -->\n)[^]*(<!-- end -->)/, `$1${says}\n\n${table}\n\n${native} of those caught were caught by a test of \`tests/\`, the others beside the modules.\n$2`));
}
console.log(`\n${mutants.length} mutants, ${mutants.filter(caught).length} caught, ${open.length - unexplained.length} explained, ${unexplained.length} not explained; ${tried.length} tried in ${((Date.now() - began) / 1000).toFixed(0)} s`);
process.exit(unexplained.length === 0 ? 0 : 1);
