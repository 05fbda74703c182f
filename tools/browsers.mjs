// Runs browser test files in lanes: one process a lane (lane.mjs), which share a queue. What is long
// comes first, so that no core is idle at the end. `node tools/browsers.mjs FAILED FILE...` writes each
// failure into FAILED, for a second try (again.mjs).
import { createWriteStream, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { UNFINISHED } from './again.mjs';
import failed from './failed.mjs';

const [list, ...given] = process.argv.slice(2);
if (!list || list.endsWith('.mjs')) throw new Error('expected first the file that failures are written into, then test files');
// A third of the time is waiting for a browser that waits itself: one lane more than there are cores.
const lanes = Math.min(availableParallelism() + 1, 8, given.length);
/** What takes longest, as the end of a run tells. Of the others how long a file is tells it well enough. */
const LONGEST = ['axe', 'handed', 'stand', 'insight', 'lookup', 'hosted'].map((name) => `${name}.test.mjs`);
const place = (file) => (LONGEST.includes(basename(file)) ? LONGEST.indexOf(basename(file)) : LONGEST.length);
const files = given.sort((a, b) => place(a) - place(b) || statSync(b).size - statSync(a).size);

const folder = mkdtempSync(join(tmpdir(), 'lmc-lanes-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, 'files'), files.join('\n'));
process.env.LMC_LANE = folder;

const told = run({ files: Array(lanes).fill(fileURLToPath(new URL('lane.mjs', import.meta.url))), concurrency: lanes });
told.on('test:fail', () => { process.exitCode = 1; });
told.compose(failed).pipe(createWriteStream(list));
told.compose(new spec()).pipe(process.stdout, { end: false });
told.on('end', () => setImmediate(() => {
  const ends = readdirSync(folder).filter((name) => name.endsWith('.done')).map((name) => readFileSync(join(folder, name), 'utf8'));
  for (const line of ends.sort((a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10)).slice(0, 10)) console.log(`took ${line.replace(' ', ' s: ')}`);
  // A lane that broke off has left a file behind.
  if (ends.length < files.length) {
    console.log(`${files.length - ends.length} files ${UNFINISHED}`);
    process.exitCode = 1;
  }
}));
