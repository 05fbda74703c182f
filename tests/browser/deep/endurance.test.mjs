// What takes too long for every day: a thousand cases in one page, and a stand open for days.
// Neither may grow: what a case took is given back when the next one begins. Only Chromium tells what a
// page holds.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { opened } from '../harness.mjs';
import { byHand, seconds } from '../time.mjs';

const CASES = Number(process.env.LMC_CASES ?? 1000);
const VISITORS = Number(process.env.LMC_VISITORS ?? 200);

/**
 * Opens every example in turn, changes the language, looks at the result, and begins anew: `many` times,
 * some at a time. One case in ten is answered question by question instead, one in ten goes through the
 * pages to which a result leads and is opened again from its text. Sharing is no page without a firm
 * around.
 */
async function cases(page, many) {
  for (let from = 0; from < many; from += 20) await page.evaluate(some, from, Math.min(many, from + 20));
}

const some = async (from, to) => {
  /** Looks once a frame: where the focus is, no observer of the page tells. */
  const still = (there, name) => new Promise((done, fail) => {
    const late = setTimeout(() => fail(new Error(`${name} did not come`)), 30_000);
    const look = () => {
      if (!there()) return requestAnimationFrame(look);
      clearTimeout(late);
      return done();
    };
    look();
  });
  /** A page is there when it has the focus: then its entry in the history is, too. */
  const there = () => ![null, document.body].includes(document.activeElement);
  const shown = (name) => still(() => document.querySelector('#app main')?.dataset.page === name && there(), name);
  const press = (found, what) => {
    if (!found) throw new Error(`there is nothing for ${what}`);
    document.activeElement?.blur();
    found.click();
  };
  const act = (action) => press(document.querySelector(`#app [data-action=${action}]`), action);
  const type = (field, text) => {
    field.value = text;
    for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
  };
  // A case is over when all of it is worked out: what is left half done takes less, and some other time.
  const whole = () => still(() => document.querySelector('#app [data-ready=false]') === null, 'the whole of a page');
  const standing = () => ['page', 'question'].map((name) => document.querySelector('#app main')?.dataset[name] ?? '').join(' ');
  /** Every question, a figure begun and taken back where one is asked for, nothing known. */
  const asked = async () => {
    act('start');
    await shown('question');
    for (let many = 1; standing() !== 'review '; many += 1) {
      if (many > 100) throw new Error('the questions never end');
      const was = standing();
      const form = document.querySelector('#app main form');
      const begun = form.querySelector('input[type=text]');
      if (begun) for (const text of ['7', '']) type(begun, text);
      (form.querySelector('[value=dont-know]') ?? form.querySelector('[value=none]') ?? form.querySelector('input')).click();
      act('continue');
      await still(() => standing() !== was && there(), `what comes after ${was}`);
    }
    act('result');
    await shown('result');
  };
  /** The pages to which a result leads, then the case opened again from its text. */
  const goneThrough = async () => {
    await whole();
    const text = document.querySelector('#case-text').value;
    act('pack');
    await shown('pack');
    await whole();
    act('back');
    await shown('result');
    press(document.querySelector('#app a[href="#rules"]'), 'the rules');
    await shown('rules');
    type(document.querySelector('#seek'), 'asi');
    await still(() => document.querySelector('[data-found]').dataset.sought === 'asi', 'what was sought');
    act('back');
    await shown('result');
    act('restart');
    await shown('start');
    act('opening');
    await shown('opening');
    document.querySelector('#open-text').value = text;
    act('open-pasted');
    await still(() => document.querySelector('#app [data-action=take-opened]'), 'what was opened');
    act('take-opened');
    await shown('result');
  };
  const examples = [...document.querySelectorAll('#app [data-example]')].map((one) => one.dataset.example);
  if (examples.length < 4) throw new Error(`examples: ${examples}`);
  const languages = ['en', 'zh-Hans', 'pt-BR'];
  for (let at = from; at < to; at += 1) {
    if (at % 10 === 3) await asked();
    else {
      const example = examples[at % examples.length];
      press(document.querySelector(`#app [data-example="${example}"]`), example);
      await shown('result');
    }
    if (at % 10 === 7) await goneThrough();
    const choice = document.querySelector('#app [data-action=language]');
    choice.value = languages[at % languages.length];
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    await whole();
    act('restart');
    await shown('start');
  }
};

/** Put into a page ahead of every script: tells how large the program's memory is, in bytes. */
const measured = () => {
  const told = (instance) => {
    const memory = Object.values(instance.exports).find((one) => one instanceof WebAssembly.Memory);
    if (memory) globalThis.programMemory = () => memory.buffer.byteLength;
  };
  const real = WebAssembly.instantiate;
  WebAssembly.instantiate = async (...given) => {
    const made = await real.apply(WebAssembly, given);
    told(made.instance ?? made);
    return made;
  };
};

/** Before and after, as a person reads it. */
const told = (before, after) => {
  const of = (name, key, by = 1) => `${name} ${(before[key] / by).toFixed(by > 1 ? 1 : 0)} → ${(after[key] / by).toFixed(by > 1 ? 1 : 0)}`;
  return [of('nodes', 'nodes'), of('listeners', 'listeners'), of('MB held by scripts', 'bytes', 1e6), of('MB of the program', 'program', 1e6)].join(', ');
};

/** What the page holds once everything that can be collected is collected, in bytes and in nodes. */
async function held(page, devtools) {
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await devtools.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
  const program = await page.evaluate(() => globalThis.programMemory?.() ?? 0);
  return { bytes: usedSize + backingStorageSize, nodes, listeners: jsEventListeners, program };
}

test(`chromium: ${CASES} cases in a row in one page, and it does not grow`, async (context) =>
  opened('chromium', { before: measured, width: 360, height: 740 }, async ({ page, seen }) => {
    page.setDefaultTimeout(0);
    const devtools = await page.createCDPSession();
    // The first fifth fills what is kept on purpose: words of three languages, results of pure functions.
    await cases(page, CASES / 5);
    const before = await held(page, devtools);
    await cases(page, (CASES * 4) / 5);
    const after = await held(page, devtools);
    context.diagnostic(`${CASES} cases in a row in one page; after a fifth of them and at the end: ${told(before, after)}`);
    assert.ok(after.nodes <= before.nodes * 1.1 + 200, `nodes: ${before.nodes} → ${after.nodes}`);
    assert.ok(after.listeners <= before.listeners * 1.1 + 20, `listeners: ${before.listeners} → ${after.listeners}`);
    assert.ok(after.bytes <= before.bytes * 1.1 + 500_000, `bytes: ${before.bytes} → ${after.bytes}`);
    assert.ok(before.program > 0, 'nothing tells of the program’s memory');
    // A program's memory never shrinks: it may not have needed more than in the first fifth.
    assert.ok(after.program <= before.program, `the program's memory: ${before.program} → ${after.program}`);
    assert.deepEqual(seen.errors, []);
  }));

test(`chromium: a stand with ${VISITORS} visitors over days wipes after each and does not grow`, async (context) =>
  opened('chromium', { hash: '#stand', before: [byHand, measured] }, async ({ page, seen }) => {
    const devtools = await page.createCDPSession();
    const entries = [];
    let before;
    for (let visitor = 0; visitor < VISITORS; visitor += 1) {
      await page.evaluate(() => {
        globalThis.mark = 'a visitor';
        document.querySelector('#app [data-example]').click();
      });
      await page.waitForSelector('#app main[data-page=result]');
      // Nobody is there any more: the warning, then the wipe, which opens the page anew.
      await Promise.all([
        page.waitForFunction(() => globalThis.mark === undefined && document.documentElement.hasAttribute('data-started')),
        seconds(page, 20 * 60).catch(() => {}),
      ]);
      // Hours without anybody.
      await seconds(page, 3600);
      assert.equal(await page.$eval('#app main', (main) => main.dataset.page), 'start');
      entries.push(await page.evaluate(() => history.length));
      if (visitor === Math.floor(VISITORS / 5)) before = await held(page, devtools);
    }
    const after = await held(page, devtools);
    context.diagnostic(`${VISITORS} visitors at a stand, an hour without anybody after each; after a fifth of them and at the end: ${told(before, after)}; entries of the history ${entries[1]} → ${entries.at(-1)}`);
    assert.ok(after.bytes <= before.bytes * 1.1 + 500_000, `bytes: ${before.bytes} → ${after.bytes}`);
    assert.ok(after.nodes <= before.nodes * 1.1 + 200, `nodes: ${before.nodes} → ${after.nodes}`);
    // A browser keeps fifty entries at most; a stand may not need more with every visitor.
    assert.ok(entries.at(-1) <= Math.max(50, entries[1]), `entries of the history: ${entries[1]} → ${entries.at(-1)}`);
    assert.deepEqual(seen.errors, []);
  }));
