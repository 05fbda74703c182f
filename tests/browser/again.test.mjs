// The second try of a test that failed: alone, once, of few, and never of a test that does not run.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { MOST, UNFINISHED, failedIn, only, passes, unsteady } from '../../tools/again.mjs';
import { judged } from '../../tools/steps.mjs';
import { ROOT } from './harness.mjs';

test('what fails twice has failed; what passes alone is unsteady; a name is matched whole', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'again-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'some.test.mjs');
  const seen = JSON.stringify(join(folder, 'seen'));
  writeFileSync(file, `
    import { test } from 'node:test';
    import { existsSync, writeFileSync } from 'node:fs';
    test('good', () => {});
    test('bad (always), at $1.5', () => { throw new Error('bad'); });
    test('bad (always), at $1.5 and more', () => {});
    test('bad once', () => {
      if (existsSync(${seen})) return;
      writeFileSync(${seen}, '');
      throw new Error('once');
    });
  `);
  const list = join(folder, 'failed.jsonl');
  const { NODE_TEST_CONTEXT, ...env } = process.env;
  spawnSync('node', ['--test', '--test-reporter=./tools/failed.mjs', `--test-reporter-destination=${list}`, file], { cwd: ROOT, env });
  const failed = failedIn(list);
  assert.deepEqual(failed.map(({ name }) => name), ['bad (always), at $1.5', 'bad once']);
  assert.ok(failed.every((one) => one.file === file));
  assert.deepEqual(unsteady(failed).map(({ name }) => name), ['bad once']);
  assert.equal(passes({ file, name: 'there is none' }), false);
  assert.equal(passes({ file, name: 'bad' }), false);
  assert.ok(new RegExp(only('a (b) [c] $d?')).test('a (b) [c] $d?'));
});

test('of many failures none is tried again; without a list there is none', () => {
  const many = Array.from({ length: MOST + 1 }, (_, at) => ({ file: 'some', name: `test ${at}` }));
  assert.deepEqual(unsteady(many, () => true), []);
  assert.equal(unsteady(many.slice(1), () => true).length, MOST);
  assert.deepEqual(failedIn('/no/such/list'), []);
});

test('a run that broke off has failed, whatever passes alone', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'again-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const [file, list] = ['some.test.mjs', 'failed.jsonl'].map((name) => join(folder, name));
  writeFileSync(file, "import { test } from 'node:test';\ntest('steady', () => {});\n");
  writeFileSync(list, `${JSON.stringify({ file, name: 'steady' })}\n`);
  const of = (text) => {
    const { good, bad, late } = judged({ counts: true, again: list }, { code: 1, text });
    return [good, bad, late.length];
  };
  assert.deepEqual(of('\u2139 pass 4\n\u2139 fail 1\n'), [5, 0, 1]);
  assert.deepEqual(of('\u2716 steady\n'), [0, 1, 0], 'the runner was stopped');
  assert.deepEqual(of('\u2139 pass 4\n\u2139 fail 2\n'), [4, 2, 0], 'a failure without a name');
  assert.deepEqual(of(`\u2139 pass 4\n\u2139 fail 1\n2 files ${UNFINISHED}\n`), [4, 1, 0], 'a lane broke off');
});

test('lanes run every file once, name what fails with its file, and say what they left behind', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'again-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const list = join(folder, 'failed.jsonl');
  const { NODE_TEST_CONTEXT, LMC_LANE, ...env } = process.env;
  const lanes = (files) => {
    const paths = Object.entries(files).map(([name, text]) => {
      const path = join(folder, `${name}.test.mjs`);
      writeFileSync(path, `import { test } from 'node:test';\n${text}\n`);
      return path;
    });
    const { status, stdout } = spawnSync('node', ['tools/browsers.mjs', list, ...paths], { cwd: ROOT, env, encoding: 'utf8' });
    return { status, stdout, failed: failedIn(list).map(({ file, name }) => [file.slice(folder.length + 1), name]) };
  };
  const some = Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`good${at}`, `test('good ${at}', () => {});`]));
  const good = lanes(some);
  assert.deepEqual([good.status, good.failed], [0, []]);
  // One for each file, and one for what it leaves open.
  assert.match(good.stdout, /^ℹ pass 14$/m);
  assert.ok(!good.stdout.includes(UNFINISHED));
  const bad = lanes({ ...some, bad: "test('bad', () => { throw new Error('bad'); });" });
  assert.deepEqual([bad.status, bad.failed], [1, [['bad.test.mjs', 'bad']]]);
  assert.match(bad.stdout, /^ℹ pass 15$/m);
  const broken = lanes({ broken: "test('leaves', () => { process.exit(0); });" });
  assert.equal(broken.status, 1);
  assert.ok(broken.stdout.includes(`1 files ${UNFINISHED}`), broken.stdout);
});
