// `make deep` runs nothing again that has passed on the same tree, and everything that has not; its page
// tells of each long step what it last said.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as plain } from 'node:test';
import { Memory } from '../../tools/deep.mjs';
import { counted, runAll } from '../../tools/steps.mjs';

let root;
const git = (...words) => execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...words], { cwd: root, encoding: 'utf8' });
const commit = () => { git('add', '-A'); git('commit', '--quiet', '-m', 'a state'); };
const memory = (options) => new Memory({ root, file: 'made/deep.json', page: 'results.md', ...options });

/** A step that leaves a line in made/ran each time it runs, and says what it is told to. */
const step = (name, { says = 'found: one thing', code = 0, ...rest } = {}) => ({
  name, long: true, tells: (text) => [...text.matchAll(/^found: (.+)$/gm)].map((match) => match[1]), ...rest,
  run: ['node', '-e', `require('fs').appendFileSync('made/ran', ${JSON.stringify(`${name}\n`)}); console.log(${JSON.stringify(says)}); process.exitCode = ${code};`],
});
const ran = () => {
  const file = join(root, 'made/ran');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  rmSync(file, { force: true });
  return lines;
};
const runs = async (steps, options) => { const total = await runAll(steps, { memory: memory(options), cwd: root }); return { ran: ran(), ...total }; };

/** A test with a repository of its own. Not by hooks: other files may run in the same process. */
const test = (name, run) => plain(name, async () => {
  root = mkdtempSync(join(tmpdir(), 'lmc-deep-'));
  try {
    git('init', '--quiet');
    writeFileSync(join(root, '.gitignore'), '/made\n');
    writeFileSync(join(root, 'law'), 'one\n');
    mkdirSync(join(root, 'made'));
    commit();
    await run();
  } finally {
    rmSync(root, { recursive: true });
  }
});

test('what has passed is not run again and still counts; what has failed is', async () => {
  const steps = [step('a'), step('b', { code: 1 }), step('c')];
  const first = await runs(steps);
  assert.deepEqual([first.ran, first.passed, first.failed], [['a', 'b', 'c'], 2, 1]);
  const second = await runs(steps);
  assert.deepEqual([second.ran, second.passed, second.failed], [['b'], 2, 1]);
  assert.deepEqual((await runs(steps, { fresh: true })).ran, ['a', 'b', 'c']);
});

test('another committed file, another command, another variable it reads: it runs again', async () => {
  const steps = [step('a', { reads: ['LMC_DEEP_TEST'] })];
  await runs(steps);
  assert.deepEqual((await runs(steps)).ran, []);
  appendFileSync(join(root, 'law'), 'two\n');
  commit();
  assert.deepEqual((await runs(steps)).ran, ['a']);
  assert.deepEqual((await runs([step('a', { says: 'found: more', reads: ['LMC_DEEP_TEST'] })])).ran, ['a']);
  process.env.LMC_DEEP_TEST = '1000';
  try {
    assert.deepEqual((await runs([step('a', { says: 'found: more', reads: ['LMC_DEEP_TEST'] })])).ran, ['a']);
  } finally {
    delete process.env.LMC_DEEP_TEST;
  }
});

test('with changes that are not committed everything runs and nothing is remembered', async () => {
  const steps = [step('a')];
  await runs(steps);
  for (const [file, text] of [['law', 'changed\n'], ['new', 'not known to git\n']]) {
    writeFileSync(join(root, file), text);
    assert.equal(memory().tree(), undefined);
    assert.deepEqual((await runs(steps)).ran, ['a']);
    commit();
    assert.deepEqual((await runs(steps)).ran, ['a'], `${file}: the run before the commit was taken for one after it`);
  }
});

test('a tree that changes while a step runs tells nothing of either', async () => {
  const changes = step('a');
  changes.run[2] += "require('fs').writeFileSync('law', 'while it ran');";
  await runs([changes]);
  assert.equal(existsSync(join(root, 'made/deep.json')), false);
  git('checkout', 'law');
  assert.deepEqual((await runs([step('a')])).ran, ['a']);
});

test('what a step left behind and is gone or another is made again', async () => {
  const build = step('build', { leaves: ['made/page'] });
  build.run[2] += "require('fs').writeFileSync('made/page', 'the page');";
  await runs([build]);
  assert.deepEqual((await runs([build])).ran, []);
  writeFileSync(join(root, 'made/page'), 'of another state');
  assert.deepEqual((await runs([build])).ran, ['build']);
  rmSync(join(root, 'made/page'));
  assert.deepEqual((await runs([build])).ran, ['build']);
});

test('two runs side by side keep each other’s results', async () => {
  const [one, other] = [memory(), memory()];
  await runAll([step('a')], { memory: one, cwd: root });
  await runAll([step('b')], { memory: other, cwd: root });
  ran();
  assert.deepEqual((await runs([step('a'), step('b')])).ran, []);
});

test('what found nothing to run with has not passed, and is not remembered', async () => {
  const steps = [step('fuzz', { says: 'not run', absent: /^not run/m, key: 'fuzz' }), step('after', { needs: 'fuzz' })];
  const { ran: names, passed, failed, lines } = await runs(steps);
  assert.deepEqual([names, passed, failed], [['fuzz'], 0, 2]);
  assert.deepEqual(lines, ['not run  fuzz (it found nothing to run with)', 'not run  after (no fuzz)']);
  assert.deepEqual((await runs(steps)).ran, ['fuzz']);
  // Nor where nothing is remembered at all.
  const { passed: good, failed: bad } = await runAll(steps.slice(0, 1), { cwd: root });
  assert.deepEqual([good, bad], [0, 1]);
});

test('what needs a step that failed is not run, and fails', async () => {
  const { ran: names, failed } = await runs([step('build', { code: 1, key: 'build' }), step('page', { needs: 'build' })]);
  assert.deepEqual([names, failed], [['build'], 2]);
});

test('the page names day, commit and findings of each long step; writing it makes nothing run again', async () => {
  const steps = [step('a'), step('short', { long: false }), step('b', { code: 1 }), step('c')];
  await runAll(steps.slice(0, 3), { memory: memory(), kept: () => memory().write(steps), cwd: root });
  const page = readFileSync(join(root, 'results.md'), 'utf8');
  const { day } = memory().steps.a;
  const head = git('rev-parse', '--short=10', 'HEAD').trim();
  assert.match(day, /^\d{4}-\d\d-\d\d$/);
  assert.match(page, new RegExp(`^\\| a \\| ${day} \\| ${head} \\| \\d+ \\| [\\d.]+ \\| 1 passed \\|$`, 'm'));
  assert.match(page, /^\| b \|.*\*\*1 failed\*\*/m);
  assert.match(page, /^\| c \| – .* not run \|$/m);
  assert.ok(!page.includes('short'));
  assert.match(page, /^- one thing$/m);
  ran();
  assert.deepEqual((await runs(steps.slice(0, 1))).ran, [], 'the page that is not committed yet');
  commit();
  assert.deepEqual((await runs(steps.slice(0, 1))).ran, [], 'the page that is committed');
});

test('tests are counted out of what Rust and Node print; a step without any has failed', () => {
  const of = (text, code = 0) => counted({ counts: true }, { code, text });
  assert.deepEqual(of('test result: ok. 7 passed; 0 failed; 1 ignored\ntest result: ok. 2 passed; 0 failed\n'), { good: 9, bad: 0 });
  assert.deepEqual(of('ℹ pass 3\nℹ fail 1\n', 1), { good: 3, bad: 1 });
  assert.deepEqual(of('error: could not compile\n', 1), { good: 0, bad: 1 });
  assert.deepEqual(of(''), { good: 0, bad: 1 });
  assert.deepEqual(counted({}, { code: 0, text: '' }), { good: 1, bad: 0 });
});
