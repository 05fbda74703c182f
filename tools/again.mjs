// A second try, alone, for a browser test that failed while others ran beside it. Browsers are not
// wholly in our hands: once in thousands of tests one of them loses an event. What passes only then
// is named at the end of the run, and is a fault to be found; it does not hold up everybody else.
// A fault of the page fails twice.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** More failures than these are no accident, and none of them is tried again. */
export const MOST = 2;

/** What is said of files that a lane has left behind (browsers.mjs). */
export const UNFINISHED = 'not run to their end';

/** What `failed.mjs` has written to this file. */
export const failedIn = (list) => (existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line)) : []);

/** The pattern of a test's name, and of no other name. */
export const only = (name) => `^${name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}$`;

/** Runs one test by itself; true when it ran and passed. */
export function passes({ file, name }) {
  // Within a test the runner would take this for one of its own.
  const { NODE_TEST_CONTEXT, ...env } = process.env;
  const { status, stdout } = spawnSync('node', ['--test', '--test-reporter=tap', `--test-name-pattern=${only(name)}`, file], { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'inherit'] });
  const counted = (word) => Number(stdout.match(new RegExp(`^# ${word} (\\d+)$`, 'm'))?.[1] ?? 0);
  return status === 0 && counted('pass') === 1 && counted('fail') === 0;
}

/** Of the tests that failed, those that pass by themselves. */
export function unsteady(tests, run = passes) {
  return tests.length > MOST ? [] : tests.filter(run);
}
