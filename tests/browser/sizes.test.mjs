// The budget of the one file. The figures stand in tools/sizes.mjs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FIRST_FLIGHT, GOAL, LIMIT, brotli } from '../../tools/sizes.mjs';
import { DIST, PAGE } from './harness.mjs';

const sizes = JSON.parse(readFileSync(join(DIST, 'sizes.json'), 'utf8'));

test('the whole file stays within its budget', (context) => {
  const whole = brotli(readFileSync(PAGE)).length;
  const left = GOAL - whole;
  context.diagnostic(`${whole} bytes after brotli; ${Math.abs(left)} ${left >= 0 ? 'below' : 'above'} the goal of ${GOAL}`);
  assert.ok(whole <= LIMIT, `${whole} bytes after brotli, more than ${LIMIT}`);
  assert.equal(whole, sizes.everything.brotli, 'dist/sizes.json is of another build');
});

test('the first screen fits what a server sends at once', () => {
  assert.ok(sizes['first screen'].brotli <= FIRST_FLIGHT, `${sizes['first screen'].brotli} bytes`);
});

test('every part is measured', () => {
  for (const part of ['code', 'style', 'markup', 'rulebook', 'words-en', 'words-zh-Hans', 'words-pt-BR']) {
    assert.ok(sizes[part]?.raw > 0 && sizes[part].brotli > 0, `no size of ${part}`);
  }
});
