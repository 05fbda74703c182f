// Scripts of the page around try every way to read the answers, and fail. The page is full of
// trackers that record all they can get at; one of them even opens the closed shadow root.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BROWSERS, example, pageName, press, walk } from './harness.mjs';
import { bare, hears, hosted } from './hosts.mjs';

/** Runs in the host: every way in that a script could think of. Answers with what each one got. */
const attempts = async () => {
  const frame = globalThis.shadows[0].querySelector('iframe');
  const inside = frame.contentWindow;
  const got = {};
  const attempt = async (name, way) => {
    try {
      const value = await way();
      got[name] = value === undefined || value === null ? 'nothing' : String(value);
    } catch (refused) {
      got[name] = refused.name;
    }
  };
  const answer = (kind) => new Promise((done) => {
    const listen = (event) => { if (String(event.data).includes(kind)) done(event.data); };
    addEventListener('message', listen);
    setTimeout(() => { removeEventListener('message', listen); done('silence'); }, 300);
  });
  await attempt('contentDocument', () => frame.contentDocument);
  await attempt('contentWindow.document', () => inside.document.body.innerText);
  await attempt('getSVGDocument', () => frame.getSVGDocument());
  await attempt('frames[0]', () => window.frames[0].document);
  await attempt('number of frames', () => window.frames.length);
  await attempt('location.href', () => inside.location.href);
  await attempt('location.hash', () => inside.location.hash);
  await attempt('name', () => inside.name);
  await attempt('history', () => inside.history.state);
  await attempt('localStorage', () => inside.localStorage.length);
  await attempt('sessionStorage', () => inside.sessionStorage.length);
  await attempt('indexedDB', () => inside.indexedDB);
  await attempt('caches', () => inside.caches);
  await attempt('cookie', () => inside.document.cookie);
  await attempt('navigator', () => inside.navigator.userAgent);
  await attempt('performance', () => inside.performance.getEntries().length);
  await attempt('getSelection', () => inside.getSelection());
  await attempt('eval', () => inside.eval('document.body.innerText'));
  await attempt('Function', () => inside.Function('return document')());
  await attempt('wasm_bindgen', () => inside.wasm_bindgen);
  await attempt('own keys', () => Object.getOwnPropertyNames(inside).filter((key) => !['window', 'self', 'location', 'closed', 'frames', 'length', 'top', 'opener', 'parent', 'postMessage', 'blur', 'focus', 'close', 'then'].includes(key)).join());
  await attempt('frames within', () => inside.length);
  await attempt('getComputedStyle', () => getComputedStyle(inside.document.querySelector('input')).color);
  await attempt('a listener inside', () => inside.addEventListener('change', () => {}));
  await attempt('print', () => inside.print());
  await attempt('timed', () => performance.getEntriesByType('resource').map((entry) => entry.name).filter((name) => /[?#]/.test(name)).join());
  await attempt('asked by a message', async () => {
    const answered = answer('answers');
    for (const message of ['{"lmc":1,"type":"shared"}', '{"lmc":1,"type":"give"}', { lmc: 1, type: 'answers' }, 'answers', '{"lmc":1,"type":"received","taken":true}']) inside.postMessage(message, '*');
    return answered;
  });
  await attempt('a second port', async () => {
    const { port1, port2 } = new MessageChannel();
    const told = new Promise((done) => { port1.onmessage = (event) => done(event.data); setTimeout(() => done('silence'), 300); });
    inside.postMessage('{"lmc":1,"type":"hello","lang":"","theme":"","accent":"","firm":""}', '*', [port2]);
    return told;
  });
  await attempt('the way back', () => history.state);
  await attempt('a script in its address', async () => {
    inside.location = 'javascript:parent.postMessage("answers " + document.body.innerText, "*")';
    return answer('answers');
  });
  return got;
};

const REFUSED = 'SecurityError';
const EXPECTED = {
  contentDocument: 'nothing', 'contentWindow.document': REFUSED, getSVGDocument: 'nothing', 'frames[0]': 'TypeError', 'number of frames': '0',
  'location.href': REFUSED, 'location.hash': REFUSED, name: REFUSED, history: REFUSED, localStorage: REFUSED, sessionStorage: REFUSED, indexedDB: REFUSED,
  caches: REFUSED, cookie: REFUSED, navigator: REFUSED, performance: REFUSED, getSelection: REFUSED, eval: REFUSED, Function: REFUSED, wasm_bindgen: REFUSED,
  'own keys': '', 'frames within': '0', getComputedStyle: REFUSED, 'a listener inside': REFUSED, print: REFUSED, timed: '',
  'asked by a message': 'silence', 'a second port': 'silence', 'the way back': 'nothing', 'a script in its address': 'silence',
};

/** A frame that greets every other one with a port of its own and tells what it hears there. No quotation marks: it stands in an attribute. */
const SPY = '<script>onmessage = (event) => { let greeted = 0; for (let at = 0; at < top.length; at += 1) { if (top[at] === self) continue; const { port1, port2 } = new MessageChannel(); port1.onmessage = (told) => top.postMessage(`spied ${told.data}`, `*`); top[at].postMessage(event.data, `*`, [port2]); greeted += 1; } top.postMessage(`spied ${greeted} frames`, `*`); }</script>';

for (const browser of BROWSERS) {
  test(`${browser}: host scripts try every way to read the answers, and fail`, () =>
    hosted(browser, { file: 'trackers.html' }, async ({ page, frame, seen }) => {
      const answers = example('validator-office');
      const words = new Set();
      const met = await walk(frame, answers, async (name) => {
        if (name !== 'question') return;
        // What may not be found: the question, its words, and what was typed or chosen.
        const shown = await frame.evaluate(() => [document.querySelector('main').dataset.question, document.querySelector('main h1')?.innerText ?? '', document.title]);
        for (const word of shown) if (word.length > 6) words.add(word);
      });
      await hears(page, 'completed');
      const verdict = await frame.$eval('main h1', (heading) => heading.innerText);
      words.add(verdict);
      assert.ok(words.size > 10, 'nothing to look for');

      const got = await page.evaluate(attempts);
      // Refused aloud or in silence: either way nothing is read.
      if (got['a script in its address'] === REFUSED) got['a script in its address'] = 'silence';
      assert.deepEqual(got, EXPECTED);
      assert.equal(await pageName(frame), 'result', 'an attempt has changed the page');

      const recorded = await page.evaluate(() => globalThis.recorded);
      assert.ok(recorded.some((line) => line.startsWith('port in')), 'the trackers recorded nothing');
      const all = recorded.join('\n');
      for (const word of [...words, ...met]) assert.ok(!all.includes(word), `a tracker has: ${word}`);
      // All that came over the port, by kind and members.
      const said = recorded.filter((line) => line.startsWith('port in')).map((line) => JSON.parse(JSON.parse(`"${line.slice(9).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`)));
      const shapes = new Set(said.map((message) => `${message.type}: ${Object.keys(message).sort()}`));
      assert.deepEqual([...shapes].sort(), ['completed: lmc,type', 'height: height,lmc,type', 'page: language,lmc,page,type']);
      assert.deepEqual(seen.check, ['/embed.js', '/']);
    }));

  test(`${browser}: another frame of the page can neither greet the check nor hear it; the page around can`, () =>
    // A check that nobody has greeted yet, in a plain frame that every other frame can reach.
    hosted(browser, { html: bare(`<iframe sandbox="allow-scripts" src="https://check.example/" width="600" height="400"></iframe><iframe id="spy" sandbox="allow-scripts" srcdoc="${SPY}"></iframe>`) }, async ({ page, frame }) => {
      await frame.evaluate(() => {
        globalThis.ports = 0;
        addEventListener('message', (event) => { globalThis.ports += event.ports.length; });
      });
      await page.evaluate(() => {
        globalThis.spied = [];
        addEventListener('message', (event) => { if (String(event.data).startsWith('spied')) globalThis.spied.push(event.data); });
        document.querySelector('#spy').contentWindow.postMessage('{"lmc":1,"type":"hello","lang":"","theme":"light","accent":"","firm":""}', '*');
      });
      // Its greeting came to the check, with a port.
      await frame.waitForFunction(() => globalThis.ports === 1);
      assert.notEqual(await frame.evaluate(() => document.documentElement.dataset.theme), 'light', 'a stranger has dressed the check');

      // The page around is heard, so the stranger's port was not taken; what the check says, it alone hears.
      await page.evaluate(() => {
        const { port1, port2 } = new MessageChannel();
        globalThis.told = [];
        port1.onmessage = (event) => globalThis.told.push(event.data);
        window.frames[0].postMessage('{"lmc":1,"type":"hello","lang":"","theme":"dark","accent":"","firm":""}', '*', [port2]);
      });
      await frame.waitForSelector('html[data-theme=dark]');
      await press(frame, 'start');
      await page.waitForFunction(() => globalThis.told.some((text) => text.includes('"question"')));
      assert.deepEqual(await page.evaluate(() => globalThis.spied), ['spied 1 frames']);
    }));

  test(`${browser}: what a frame says of another version, shape or kind is dropped`, () => {
    const dropped = [
      'no JSON', '', 'null', '7', '[]', '{"type":"height","height":700}',
      ...[
        { lmc: 2, type: 'height', height: 700 },
        ...[-1, 0, 2e6, 'tall', null].map((height) => ({ lmc: 1, type: 'height', height })),
        ...['two words', '', null, '<b>'].map((page) => ({ lmc: 1, type: 'page', page, language: 'en' })),
        { lmc: 1, type: 'page', page: 'start' },
        { lmc: 1, type: 'problems', problems: 'one' },
        { lmc: 1, type: 'shared' },
        ...['toString', 'constructor', 'hasOwnProperty', '__proto__', 'ready', 'received', ''].map((type) => ({ lmc: 1, type })),
      ].map((one) => JSON.stringify(one)),
    ];
    // Another version may still tell what is wrong.
    const heard = [{ lmc: 1, type: 'page', page: 'start', language: 'en' }, { lmc: 2, type: 'problems', problems: ['version'] }, { lmc: 1, type: 'completed' }];
    const said = [...dropped, ...heard.map((one) => JSON.stringify(one))];
    const frame = `<!doctype html><script>
      addEventListener('message', ({ ports: [port] }) => { for (const text of ${JSON.stringify(said).replaceAll('<', '\\u003c')}) port.postMessage(text); });
      parent.postMessage('{"lmc":1,"type":"ready"}', '*');
    </script>`;
    const before = () => {
      globalThis.all = [];
      const send = EventTarget.prototype.dispatchEvent;
      EventTarget.prototype.dispatchEvent = function told(event) {
        globalThis.all.push(event.type);
        return send.call(this, event);
      };
    };
    return hosted(browser, { html: bare('<light-mining-check src="/frame.html"></light-mining-check>'), pages: { '/frame.html': frame }, count: 0, before }, async ({ page }) => {
      await hears(page, 'completed');
      assert.deepEqual(await page.evaluate(() => globalThis.all), ['lmc-page', 'lmc-problems', 'lmc-completed']);
      assert.equal(await page.$eval('light-mining-check', (element) => element.getBoundingClientRect().height), 480);
    });
  });

  test(`${browser}: a host that takes the sandbox away gets a page that asks nothing`, () =>
    hosted(browser, { file: 'trackers.html', before: () => { globalThis.bare = true; } }, async ({ page, frame, check }) => {
      await press(frame, 'start');
      await frame.evaluate(() => document.querySelector('main input').click());
      const exposed = await page.evaluate(() => {
        const old = globalThis.shadows[0].querySelector('iframe');
        old.removeAttribute('sandbox');
        old.src += '';
        return old.src;
      });
      assert.ok(exposed.startsWith(check.address));
      await page.waitForFunction(() => true);
      const found = await (async () => {
        for (let at = 0; at < 500; at += 1) {
          const one = page.frames().find((candidate) => candidate.url().startsWith(check.address));
          const name = await one?.evaluate(() => document.querySelector('html[data-started] main')?.dataset.page).catch(() => undefined);
          if (name === 'exposed') return one;
          await new Promise((again) => { setTimeout(again, 20); });
        }
        throw new Error('the frame without a sandbox does not say so');
      })();
      assert.equal(await found.$('#app main input'), null, 'it asks');
      assert.equal(await found.$('[data-action=start]'), null, 'it offers to ask');
      const link = await found.$eval('[data-action=new-tab]', (one) => [one.href, one.target, one.rel]);
      assert.deepEqual(link, [check.address, '_blank', 'noopener noreferrer']);
    }));
}
