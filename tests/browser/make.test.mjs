// The public address that the build is given: from the command line or the environment, and never the
// folder that Windows names with the same word.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { ROOT } from './harness.mjs';

/** What `make pack` would hand on, told without doing it. */
function handed(environment, ...words) {
  const { PUBLIC, MAKEFLAGS, MAKELEVEL, MFLAGS, ...rest } = process.env;
  const told = execFileSync('make', ['--no-print-directory', '-n', 'pack', ...words], { cwd: ROOT, encoding: 'utf8', env: { ...rest, ...environment } });
  return told.match(/--public "(.*)"/)[1];
}

test('the public address comes from the command line or the environment; a folder is none', () => {
  const [one, other] = ['https://check.example/', 'https://other.example/'];
  assert.equal(handed({}), '');
  assert.equal(handed({}, `PUBLIC=${one}`), one);
  assert.equal(handed({ PUBLIC: one }), one);
  assert.equal(handed({ PUBLIC: one }, `PUBLIC=${other}`), other);
  assert.equal(handed({ PUBLIC: one }, 'PUBLIC='), '');
  assert.equal(handed({ PUBLIC: 'C:\\Users\\Public' }), '');
  // What is meant as an address and is none is not passed over: packing refuses it.
  assert.equal(handed({ PUBLIC: 'http://check.example/' }), 'http://check.example/');
  assert.equal(handed({}, 'PUBLIC=check.example'), 'check.example');
});
