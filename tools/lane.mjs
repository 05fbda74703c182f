// One of several lanes: takes the next test file that no other lane has taken, runs it in this process,
// and goes on. So the files of a lane share their browsers, of which starting one takes longer than
// most tests. Started by tools/browsers.mjs.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';

const folder = process.env.LMC_LANE;
if (!folder || !existsSync(join(folder, 'files'))) throw new Error('a lane is started by tools/browsers.mjs');
const { left, rest } = await import('../tests/browser/harness.mjs');

/** Whether this lane is the first to ask for the file of this number. */
function taken(at) {
  try {
    writeFileSync(join(folder, `${at}.taken`), '', { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Runs a file; over when its last test is. */
async function run(file) {
  try {
    await import(pathToFileURL(file));
  } catch (error) {
    test(`${file} cannot be read`, () => { throw error; });
  }
  // Tests of a process follow one upon the other: this one comes after all of the file's.
  await new Promise((over) => {
    test(`${file} leaves no page open to the next file`, async () => {
      try {
        assert.equal(left(), 0);
      } finally {
        await rest({ plain: true });
        over();
      }
    });
  });
}

// A process without any would count as a test of its own.
describe('a lane', () => {});
try {
  for (const [at, file] of readFileSync(join(folder, 'files'), 'utf8').split('\n').entries()) {
    if (!taken(at)) continue;
    const from = Date.now();
    await run(file);
    writeFileSync(join(folder, `${at}.done`), `${((Date.now() - from) / 1000).toFixed(0)} ${file}`);
  }
} finally {
  await rest();
}
