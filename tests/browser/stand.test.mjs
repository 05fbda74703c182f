// At a stand: the start screen, the warning at least twenty seconds ahead that one key or touch
// answers, the wipe that leaves nothing, the closed lid; from disk and from a hosted copy.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { findings } from './findings.mjs';
import { BROWSERS, LANGUAGES, PAGE, across, opened, pageName, press, reply, walk } from './harness.mjs';
import { host, release } from './site.mjs';
import { byHand, seconds } from './time.mjs';

const stand = (browser, options, run) => opened(browser, { hash: '#stand', before: byHand, ...options }, async (session) => {
  session.page.entriesAtFirst = await session.page.evaluate(() => history.length);
  await run(session);
});

const warning = (page) => page.evaluate(() => document.querySelector('dialog.idle')?.open ?? false);
const left = (page) => page.$eval('#idle-says', (says) => Number(says.textContent.match(/\d+/)[0]));
const covered = (page) => page.evaluate(() => getComputedStyle(document.body).visibility === 'hidden');
const warned = (page) => page.waitForSelector('dialog.idle[open]');
const calm = (page) => page.waitForSelector('dialog.idle:not([open])');

/** Begins a case and gives one answer that can be told again. */
async function begin(page) {
  await page.evaluate(() => { globalThis.mark = 'before the wipe'; });
  await press(page, 'start');
  const question = await page.$eval('#app main', (main) => main.dataset.question);
  await reply(page, question, 'founder');
  await press(page, 'continue');
}

/** Runs what wipes, and waits until the page has been opened anew. */
async function wiped(page, how) {
  // Its answer may be lost with the page that goes.
  await Promise.resolve(how()).catch(() => {});
  await across(page, () => globalThis.mark === undefined && document.documentElement.hasAttribute('data-started'), 'the page was not opened anew');
}

/** Nothing of a case is left: screen, session, fields, address, history, storage. */
async function nothingLeft(page, hash = '#stand') {
  assert.equal(await pageName(page), 'start');
  assert.equal(await covered(page), false);
  const left = await page.evaluate(async () => ({
    hash: location.hash,
    search: location.search,
    fields: [...document.querySelectorAll('#app input')].map((input) => input.value),
    finish: document.querySelector('[data-action=finish]') !== null,
    stored: [localStorage.length, sessionStorage.length, document.cookie.length],
    state: typeof history.state,
    chosen: getSelection().toString(),
  }));
  assert.deepEqual(left, { hash, search: '', fields: [], finish: false, stored: [0, 0, 0], state: 'number', chosen: '' });
  // Entries of the history hold a number and nothing else: going back shows the start screen.
  const entries = await page.evaluate(() => history.length);
  for (let more = entries - page.entriesAtFirst; more > 0; more -= 1) {
    const state = await page.evaluate(() => new Promise((done) => {
      addEventListener('popstate', (event) => done(event.state), { once: true });
      history.back();
    }));
    assert.ok(state === null || typeof state === 'number', `an entry holds ${JSON.stringify(state)}`);
    assert.equal(await pageName(page), 'start');
  }
  // A fresh case begins with its first question and no answer.
  await press(page, 'start');
  assert.equal(await page.$$eval('#app main input:checked', (all) => all.length), 0);
}

for (const browser of BROWSERS) {
  test(`${browser}, stand: large type, three languages, examples, nothing to save`, () =>
    stand(browser, {}, async ({ page }) => {
      assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), '20px');
      assert.equal((await page.$$('[data-action=example]')).length, 6);
      for (const language of [...LANGUAGES].reverse()) {
        await page.click(`[data-action=stand-language][lang=${language}]`);
        await page.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, language);
        assert.equal(await page.$eval(`[data-action=stand-language][lang=${language}]`, (button) => button.ariaPressed ?? button.getAttribute('aria-pressed')), 'true');
        assert.ok((await page.$eval('.warning', (part) => part.innerText)).includes('2'), 'how long answers are kept is not said');
      }
      assert.equal(await page.$('[data-action=offline-copy]'), null);
      await page.click('[data-action=example]');
      await page.waitForSelector('[data-page=result]');
      const savers = '[data-action^=save], [data-action=offline-copy], [data-action=keeping]';
      assert.equal(await page.$(savers), null, 'something to save at a stand');
      assert.ok(await page.$('.carry-code svg'), 'no code to carry the case away');
      // Links to other sites lead nowhere: there is no network, and often no way back.
      const away = await page.evaluate(() => {
        const link = document.querySelector('#app main a[href^="http"]');
        let followed = false;
        addEventListener('click', (event) => { followed = !event.defaultPrevented; event.preventDefault(); }, { once: true });
        link.click();
        return { followed, reachable: getComputedStyle(link).pointerEvents };
      });
      assert.deepEqual(away, { followed: false, reachable: 'none' });
      await page.click('[data-action=print]');
      assert.equal(await page.evaluate(() => globalThis.printed), 1);
      await press(page, 'pack');
      assert.equal(await page.$(savers), null, 'the pack can be saved at a stand');
    }));

  test(`${browser}, stand: the wipe is announced at least twenty seconds ahead; a key or a touch keeps the case`, () =>
    stand(browser, {}, async ({ page }) => {
      await begin(page);
      const question = await page.$eval('#app main', (main) => main.dataset.question);
      await page.focus('#app main input');
      await seconds(page, 89);
      assert.equal(await warning(page), false);

      const answers = {
        'a key': () => page.keyboard.press('a'),
        'the key of the button': () => page.keyboard.press('Enter'),
        'Escape': () => page.keyboard.press('Escape'),
        'the button': () => page.click('[data-action=stay]'),
        'a touch beside it': () => page.mouse.click(5, 400),
      };
      for (const [what, answer] of Object.entries(answers)) {
        await seconds(page, what === 'a key' ? 1 : 89);
        await warned(page);
        assert.ok((await left(page)) >= 20, `${await left(page)} seconds left`);
        const dialog = await page.evaluate(() => {
          const found = document.querySelector('dialog.idle');
          const text = (id) => document.getElementById(id)?.textContent.trim();
          return { role: found.getAttribute('role'), name: text(found.getAttribute('aria-labelledby')), says: text(found.getAttribute('aria-describedby')), focus: document.activeElement?.dataset.action };
        });
        assert.equal(dialog.role, 'alertdialog');
        assert.ok(dialog.name && dialog.says);
        assert.equal(dialog.focus, 'stay', `${what}: the focus is not in the warning`);
        // Up to its last second.
        await seconds(page, 29);
        assert.equal(await left(page), 1);
        assert.ok((await page.$eval('dialog.idle [role=status]', (status) => status.textContent)).length > 0);
        await answer();
        await calm(page);
        assert.equal(await page.$eval('#app main', (main) => main.dataset.question), question, `${what} did more than keep the case`);
        assert.equal(await page.$$eval('#app main input:checked', (all) => all.length), 0, `${what} reached what lies beneath`);
        assert.ok(await page.evaluate(() => document.activeElement?.closest('#app main') !== null), `${what}: the focus did not come back`);
        await seconds(page, 1);
      }
      assert.equal(await page.evaluate(() => globalThis.mark), 'before the wipe');
    }));

  test(`${browser}, stand: what ran out under a print dialog is warned of when it closes, and one key keeps the case`, () =>
    stand(browser, {}, async ({ page }) => {
      await begin(page);
      await page.evaluate(() => {
        dispatchEvent(new Event('beforeprint'));
        globalThis.sleep(150_000);
        globalThis.pass(2_000);
        dispatchEvent(new Event('afterprint'));
      });
      await warned(page);
      assert.equal(await left(page), 20);
      await seconds(page, 19);
      await page.keyboard.press('Shift');
      await calm(page);
      assert.equal(await page.evaluate(() => globalThis.mark), 'before the wipe');
      assert.equal(await pageName(page), 'question');
    }));

  test(`${browser}, stand: then nothing of the case is left`, () =>
    stand(browser, {}, async ({ page, seen }) => {
      await begin(page);
      await seconds(page, 119);
      await warned(page);
      assert.equal(await page.evaluate(() => globalThis.mark), 'before the wipe');
      await wiped(page, () => seconds(page, 1));
      await nothingLeft(page);
      assert.deepEqual(seen.errors, []);
    }));

  test(`${browser}, stand: after a closed lid the case is gone before anything is shown`, () =>
    stand(browser, {}, async ({ page }) => {
      const ways = {
        'the page comes back into view': () => { globalThis.lookAway(true); globalThis.sleep(3_600_000); globalThis.lookAway(false); },
        'a timer fires late': () => { globalThis.sleep(3_600_000); globalThis.pass(1); },
        'the window gets the focus': () => { globalThis.sleep(3_600_000); dispatchEvent(new Event('focus')); },
        'the first touch': () => { globalThis.sleep(3_600_000); document.querySelector('#app main input').click(); },
      };
      for (const [what, way] of Object.entries(ways)) {
        await begin(page);
        const shown = await page.evaluate((text) => {
          (0, eval)(`(${text})()`);
          return { covered: getComputedStyle(document.body).visibility, checked: document.querySelectorAll('#app main input:checked').length };
        }, way.toString()).catch(() => undefined);
        if (shown) assert.deepEqual(shown, { covered: 'hidden', checked: 0 }, what);
        await wiped(page, () => {});
        assert.equal(await pageName(page), 'start', what);
      }
      await nothingLeft(page);
    }));

  test(`${browser}, stand: out of view it is covered; back in time it goes on`, () =>
    stand(browser, {}, async ({ page }) => {
      await begin(page);
      await page.evaluate(() => globalThis.lookAway(true));
      assert.equal(await covered(page), true);
      // The page's own clock goes on for a while, and must not uncover it.
      await page.evaluate(() => globalThis.pass(2_000));
      assert.equal(await covered(page), true, 'a tick has uncovered it');
      await page.evaluate(() => { globalThis.sleep(60_000); globalThis.lookAway(false); });
      assert.equal(await covered(page), false);
      assert.equal(await pageName(page), 'question');
    }));

  test(`${browser}, stand: the browser's own keys to save or open a page do nothing`, () =>
    stand(browser, {}, async ({ page }) => {
      await begin(page);
      const left = await page.evaluate(() => {
        const pressed = (init) => {
          const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
          document.querySelector('#app main').dispatchEvent(event);
          return !event.defaultPrevented;
        };
        const free = { 'Ctrl+S': { key: 's', ctrlKey: true }, 'Ctrl+Shift+S': { key: 'S', ctrlKey: true, shiftKey: true }, 'Command+S': { key: 's', metaKey: true }, 'Ctrl+O': { key: 'o', ctrlKey: true }, 'held down': { key: 's', ctrlKey: true, repeat: true }, s: { key: 's' }, 'Ctrl+P': { key: 'p', ctrlKey: true } };
        return Object.entries(free).filter(([, init]) => pressed(init)).map(([name]) => name);
      });
      assert.deepEqual(left, ['s', 'Ctrl+P']);
    }));

  test(`${browser}, stand: a visitor who has finished wipes at once`, () =>
    stand(browser, {}, async ({ page }) => {
      await page.evaluate(() => { globalThis.mark = 'before the wipe'; });
      assert.equal(await page.$('[data-action=finish]'), null, 'nothing to wipe yet');
      await walk(page);
      await wiped(page, () => page.click('[data-action=finish]'));
      await nothingLeft(page);
    }));

  // Pressed in the second question: Back leads to the first before the view breaks, Continue to nowhere.
  for (const [pressed, before, after] of [['back', 1, 1], ['continue', 2, 0]]) {
    test(`${browser}, stand: after a breakdown on ${pressed} nothing can be saved, the page opens anew, no entry holds an answer`, () =>
      stand(browser, {}, async ({ page }) => {
        await begin(page);
        await reply(page, 'second', await page.$eval('#app main input', (input) => input.value));
        await wiped(page, () => page.evaluate((action) => {
          const refuse = () => { throw new DOMException('refused', 'HierarchyRequestError'); };
          Node.prototype.insertBefore = refuse;
          Node.prototype.appendChild = refuse;
          document.querySelector(`#app [data-action=${action}]`).click();
        }, pressed));
        // The broken page could not tidy its history. Each entry is visited, and the pages it shows.
        const empty = async (where, state) => {
          assert.ok(state === null || typeof state === 'number', `${where}: an entry holds ${JSON.stringify(state)}`);
          assert.equal(await pageName(page), 'start', where);
          assert.equal(await page.$('#app [data-action=finish]'), null, `${where}: a case is still open`);
          assert.deepEqual(await page.evaluate(() => [location.search, location.hash, localStorage.length + sessionStorage.length]), ['', '#stand', 0], where);
          assert.deepEqual(await page.$$eval('input, textarea', (all) => all.filter((one) => one.type !== 'checkbox' && one.type !== 'file').map((one) => one.value).join('')), '', where);
        };
        await empty('here', await page.evaluate(() => history.state));
        for (const by of [...Array(before).fill(-1), ...Array(before + after).fill(1)]) {
          const state = await page.evaluate((steps) => new Promise((done) => {
            addEventListener('popstate', (event) => done(event.state), { once: true });
            history.go(steps);
          }), by);
          await empty(by < 0 ? 'before' : 'after', state);
        }
        await press(page, 'start');
        assert.equal(await page.$$eval('#app main input:checked', (all) => all.length), 0);
      }));
  }

  test(`${browser}, stand: an untouched start screen stays, another language goes back, another day opens anew`, () =>
    stand(browser, {}, async ({ page }) => {
      await page.evaluate(() => { globalThis.mark = 'before the wipe'; });
      await seconds(page, 3_600);
      assert.equal(await warning(page), false);
      assert.equal(await page.evaluate(() => globalThis.mark), 'before the wipe');
      await page.click('[data-action=stand-language][lang=pt-BR]');
      await page.waitForSelector('[data-action=finish]');
      await seconds(page, 91);
      await warned(page);
      await wiped(page, () => seconds(page, 30));
      assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
      await page.evaluate(() => { globalThis.mark = 'before the wipe'; });
      await wiped(page, () => page.evaluate(() => { globalThis.sleep(86_400_000); globalThis.pass(1_000); }));
      assert.equal(await pageName(page), 'start');
    }));

  test(`${browser}, stand: its time is set in the address, within limits`, async () => {
    for (const [hash, warns, ends] of [['#stand=300', 240, 300], ['#stand=40', 15, 40], ['#stand=3600', 3540, 3600], ['#stand=5', 90, 120], ['#stand=soon', 90, 120]]) {
      await stand(browser, { hash }, async ({ page }) => {
        assert.equal((await page.$$('main .notice')).length, ['#stand=5', '#stand=soon'].includes(hash) ? 1 : 0, `${hash}: says what is wrong`);
        await begin(page);
        await seconds(page, warns - 1);
        assert.equal(await warning(page), false, hash);
        await seconds(page, 1);
        await warned(page);
        assert.equal(await left(page), ends - warns, hash);
        await wiped(page, () => seconds(page, ends - warns));
        assert.equal(await page.evaluate(() => location.hash), ends === 120 ? '#stand' : hash);
      });
    }
  });

  test(`${browser}, stand: its address written into an open page makes a stand of it, but never ends a case`, () =>
    stand(browser, { hash: '' }, async ({ page }) => {
      assert.equal(await page.$('main.stand-start'), null);
      assert.equal(await page.$('dialog.idle'), null);
      await page.evaluate(() => { location.hash = 'stand'; });
      await page.waitForSelector('main.stand-start');
      await page.goto('about:blank');
      await page.goto(pathToFileURL(PAGE).href, { waitUntil: 'load' });
      await page.waitForSelector('html[data-started]');
      await press(page, 'start');
      await page.evaluate(() => new Promise((done) => { addEventListener('hashchange', done, { once: true }); location.hash = 'stand'; }));
      assert.equal(await pageName(page), 'question');
    }));

  test(`${browser}, stand: installed, with the server stopped, the wipe opens it anew`, async () => {
    const site = await host(release());
    try {
      await stand(browser, { at: site.address }, async ({ page }) => {
        await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
        await site.stop();
        await page.reload({ waitUntil: 'load' });
        await page.waitForSelector('html[data-started]');
        await begin(page);
        await wiped(page, () => seconds(page, 120));
        await nothingLeft(page);
      });
    } finally {
      await site.stop();
    }
  });
}

for (const dark of [false, true]) {
  test(`axe, ${dark ? 'dark' : 'light'}: no finding on the start screen of a stand, nor on its warning`, () =>
    stand('chromium', { dark, width: 360, height: 740 }, async ({ page }) => {
      assert.deepEqual(await findings(page), []);
      await page.click('[data-action=example]');
      await page.waitForSelector('[data-page=result]');
      assert.deepEqual(await findings(page), []);
      await press(page, 'restart');
      await begin(page);
      assert.deepEqual(await findings(page), []);
      await seconds(page, 90);
      await warned(page);
      assert.deepEqual(await findings(page), []);
    }));
}

test('stand: at 360 px nothing is cut off, in three languages', () =>
  stand('chromium', { width: 360, height: 740 }, async ({ page }) => {
    for (const language of LANGUAGES) {
      await page.click(`[data-action=stand-language][lang=${language}]`);
      await page.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, language);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 360), `${language}: wider than the screen`);
    }
    await begin(page);
    await seconds(page, 90);
    await warned(page);
    const box = await page.$eval('dialog.idle', (dialog) => { const { left, right } = dialog.getBoundingClientRect(); return [left, right]; });
    assert.ok(box[0] >= 0 && box[1] <= 360, `the warning reaches from ${box[0]} to ${box[1]}`);
  }));

// Firefox does not tell how many nodes a page holds. Nothing here may hand a handle to the test: it
// would keep what it stands for.
test('chromium, stand: fifty cases in one page leave the program and the page no larger', (context) =>
  opened('chromium', {
    hash: '#stand',
    before: () => {
      const make = WebAssembly.instantiate;
      WebAssembly.instantiate = async (...given) => {
        const made = await make.apply(WebAssembly, given);
        globalThis.memory = (made.instance ?? made).exports.memory;
        return made;
      };
    },
  }, async ({ page }) => {
    const debug = await page.createCDPSession();
    const held = async () => {
      await debug.send('HeapProfiler.collectGarbage');
      const { Nodes, JSHeapUsedSize } = await page.metrics();
      return { wasm: await page.evaluate(() => globalThis.memory.buffer.byteLength), nodes: Nodes, script: JSHeapUsedSize };
    };
    const look = (selector) => page.waitForFunction((wanted) => document.querySelector(wanted) !== null, {}, selector);
    // A case is over when all of it is worked out: what is left half done takes less, and some other time.
    const cases = async (count) => {
      for (let at = 0; at < count; at += 1) {
        await page.evaluate((one) => document.querySelectorAll('[data-action=example]')[one].click(), at % 6);
        await look('main[data-page=result]');
        await page.waitForFunction(() => document.querySelector('#app [data-ready=false]') === null);
        await page.evaluate(() => document.querySelector('[data-action=restart]').click());
        await look('main.stand-start');
      }
      return held();
    };
    // Each example once: what they need is there. Then round after round. Pieces left between what is in
    // use, and what was not yet let go when it was looked at, make one round larger; a case that is kept
    // makes every round larger. Memory grows by 64 kB, so 6 kB kept of each case are seen.
    const rounds = [await cases(6)];
    for (let round = 0; round < 4; round += 1) rounds.push(await cases(12));
    context.diagnostic(JSON.stringify(rounds));
    const least = (of) => Math.min(...rounds.slice(1).map((one, at) => one[of] - rounds[at][of]));
    assert.ok(least('wasm') <= 0, `every round took memory of the program: ${rounds.map(({ wasm }) => wasm)}`);
    assert.ok(least('nodes') <= 0, `every round left nodes: ${rounds.map(({ nodes }) => nodes)}`);
    assert.ok(least('script') <= 12 * 1024, `every round left script: ${rounds.map(({ script }) => script)}`);
  }));
