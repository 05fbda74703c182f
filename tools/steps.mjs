// Runs steps one after the other, streams what they print, and counts what passed and what failed.
// A step that runs no tests of its own counts as one, and one that could not run as failed.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { UNFINISHED, failedIn, unsteady } from './again.mjs';

/** Runs one step; resolves to its exit code and what it printed. */
function run(step, cwd) {
  return new Promise((done) => {
    const child = spawn(step.run[0], step.run.slice(1), { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
    let text = '';
    // A sign of three bytes may be cut between two pieces.
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (chunk) => { process.stdout.write(chunk); text += chunk; });
    child.on('error', (error) => { console.error(`${step.name}: ${error.message}`); done({ code: 1, text }); });
    child.on('close', (code) => done({ code: code ?? 1, text }));
  });
}

const sum = (text, pattern) => [...text.matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0);

/** Whether the test runner came to its own count, and every lane to its end. */
const ended = (text) => /^(?:#|ℹ) fail \d+$/m.test(text) && !text.includes(UNFINISHED);

/** What passed and what failed in a step. */
export function counted(step, { code, text }) {
  if (!step.counts) return { good: code === 0 ? 1 : 0, bad: code === 0 ? 0 : 1 };
  const good = sum(text, /^test result: \w+\. (\d+) passed/gm) + sum(text, /^(?:#|ℹ) pass (\d+)$/gm);
  let bad = sum(text, /^test result: \w+\. \d+ passed; (\d+) failed/gm) + sum(text, /^(?:#|ℹ) fail (\d+)$/gm);
  // A step that fails before its first test, or that runs none, has failed.
  if ((code !== 0 && bad === 0) || good + bad === 0) bad += 1;
  return { good, bad };
}

/** The same after the second try of those that may have one, and which of them passed then. */
export function judged(step, result) {
  const { good, bad } = counted(step, result);
  // Only where all ran to the end and each failure has a name: a run that broke off has failed.
  const tests = step.again && bad > 0 && ended(result.text) ? failedIn(step.again) : [];
  const late = tests.length === bad ? unsteady(tests) : [];
  return { good: good + late.length, bad: bad - late.length, late };
}

/**
 * Runs them all; with a `memory` only those that it does not know to have passed. `kept` is called
 * with each step whose result it took.
 */
export async function runAll(steps, { memory, kept, cwd } = {}) {
  const total = { passed: 0, failed: 0, lines: [] };
  const broken = new Set();
  for (const step of steps) {
    if (step.needs && broken.has(step.needs)) {
      total.failed += 1;
      total.lines.push(`not run  ${step.name} (no ${step.needs})`);
      continue;
    }
    const before = memory?.passed(step);
    if (before) {
      total.passed += before.good;
      total.lines.push(` before  ${step.name}: ${before.good} passed on ${before.day}, not run again`);
      continue;
    }
    console.log(`\n--- ${step.name}`);
    if (step.again) rmSync(step.again, { force: true });
    const from = Date.now();
    const day = new Date(from).toISOString().slice(0, 10);
    const load = loadavg()[0].toFixed(1);
    const tree = memory?.tree();
    const result = await run(step, cwd);
    // Of what found nothing to run with nothing is known: it has not passed, and is not remembered.
    if (step.absent?.test(result.text)) {
      if (step.key) broken.add(step.key);
      total.failed += 1;
      total.lines.push(`not run  ${step.name} (it found nothing to run with)`);
      continue;
    }
    const { good, bad, late } = judged(step, result);
    const seconds = Math.round((Date.now() - from) / 1000);
    if (bad > 0 && step.key) broken.add(step.key);
    total.passed += good;
    total.failed += bad;
    total.lines.push(`${String(seconds).padStart(5)} s  ${step.name}: ${good} passed, ${bad} failed`);
    for (const { name } of late) total.lines.push(`unsteady  failed beside other tests and passed alone, a fault to be found: ${name}`);
    if (memory) {
      const took = memory.keep(step, tree, { day, load, seconds, good, bad, told: step.tells?.(result.text) ?? [] });
      if (took) kept?.(step);
    }
  }
  return total;
}
