// <light-mining-check> on a page of a firm, which stands on another origin: one request, no longer
// way back, a frame as high as its content, the reader's place, several, late and moved ones.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { still } from './findings.mjs';
import { BROWSERS, LANGUAGES, pageName, press, walk } from './harness.mjs';
import { bare, checks, heard, hears, hosted } from './hosts.mjs';

/** The element's own height and where its top is, and whether the frame has to scroll. */
const measured = async (page, frame) => ({
  ...(await page.$eval('light-mining-check', (element) => {
    const box = element.getBoundingClientRect();
    return { top: Math.round(box.top), height: box.height };
  })),
  content: await frame.evaluate(() => document.querySelector('#app').getBoundingClientRect().height),
  inner: await frame.evaluate(() => innerHeight),
});

/** Waits until the frame is as high as what was last said, and says no more for ten pictures. */
const settled = (page) => page.evaluate(async () => {
  const count = () => globalThis.heard.filter(([type]) => type === 'height').length;
  let before = -1;
  while (before !== count()) {
    before = count();
    for (let at = 0; at < 10; at += 1) await new Promise((next) => { requestAnimationFrame(next); });
  }
});

for (const browser of BROWSERS) {
  test(`${browser}: a whole case on a firm's page: one request, the way back as long as before, no answer told`, () =>
    hosted(browser, { file: 'plain.html' }, async ({ page, frame, seen }) => {
      await hears(page, 'page');
      const length = await page.evaluate(() => history.length);
      const met = await walk(frame);
      assert.ok(met.length > 3, 'hardly a question was asked');
      await hears(page, 'completed');
      assert.deepEqual(seen.check, ['/embed.js', '/'], 'requests for the check');
      assert.equal(await page.evaluate(() => history.length), length, 'the way back has grown');

      const told = await page.evaluate(() => globalThis.heard);
      const kinds = new Set(told.map(([type]) => type));
      assert.deepEqual([...kinds].sort(), ['completed', 'height', 'page']);
      assert.equal((await heard(page, 'completed')).length, 1);
      const pages = (await heard(page, 'page')).map((one) => one.page);
      assert.equal(pages[0], 'start');
      assert.equal(pages.at(-1), 'result');
      for (const question of met) assert.ok(!JSON.stringify(told).includes(question), `the host heard of ${question}`);

      assert.deepEqual(seen.errors, []);
      assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
      assert.deepEqual(await frame.evaluate(() => globalThis.violations), []);
      const timed = await frame.evaluate(() => performance.getEntriesByType('resource').filter((entry) => !entry.name.startsWith('data:')).length);
      assert.equal(timed, 0, 'the frame made a request');
      assert.equal(await frame.evaluate(() => location.search + location.hash + document.referrer), '', 'something of the host is in the address');
    }));

  test(`${browser}: the firm's words and colour are shown, and fenced`, () =>
    hosted(browser, { file: 'plain.html' }, async ({ page, frame }) => {
      await frame.waitForSelector('.fence');
      const fence = await frame.$eval('.fence', (part) => part.innerText);
      for (const word of ['Added by Lin & Partners', 'firm’s own words', 'two working days', '+86 21 5555 0100']) assert.ok(fence.includes(word), `${word} is missing in: ${fence}`);
      assert.equal(await frame.$eval('.firm-logo', (logo) => logo.complete && logo.naturalWidth > 0), true);
      await still(frame);
      assert.equal(await frame.$eval('.button', (button) => getComputedStyle(button).backgroundColor), 'rgb(122, 31, 75)');
      const links = await frame.$$eval('.fence a', (all) => all.map((one) => `${one.target} ${one.rel} ${one.protocol}`));
      assert.deepEqual([...new Set(links)], ['_blank noopener noreferrer https:']);
      await page.$eval('light-mining-check', (element) => element.setAttribute('lang', 'pt-BR'));
      await frame.waitForSelector('html[lang=pt-BR]');
      assert.ok((await frame.$eval('.fence', (part) => part.innerText)).includes('Respondemos'));
    }));

  test(`${browser}: the frame is as high as its content, does not jump and does not loop`, () =>
    hosted(browser, { html: bare(), width: 400, height: 700 }, async ({ page, frame }) => {
      const questions = [];
      await walk(frame, {}, async (name) => {
        if (questions.length > 6 && name === 'question') return;
        await page.waitForFunction((wanted) => globalThis.heard.filter(([type]) => type === 'page').at(-1)?.[1].page === wanted, {}, name);
        await settled(page);
        const { height, content, inner } = await measured(page, frame);
        assert.ok(inner >= content, `${name}: the frame scrolls, ${inner} for ${content}`);
        assert.ok(Math.abs(height - inner) < 1, `${name}: ${height} is not ${inner}`);
        if (name === 'question') questions.push(inner);
      });
      const sorted = [...questions].sort((a, b) => a - b);
      assert.deepEqual(questions, sorted, 'the frame got lower from one question to the next');
      const last = (await heard(page, 'height')).length;
      await settled(page);
      assert.equal((await heard(page, 'height')).length, last, 'it is still talking of heights');
    }));

  test(`${browser}: a new page is read from its top, and a reader who sees the top is left alone`, () =>
    hosted(browser, { html: bare(`<p style="height: 900px">above</p><light-mining-check></light-mining-check><p style="height: 900px">below</p>`), width: 400, height: 700 }, async ({ page, frame }) => {
      await hears(page, 'height');
      await settled(page);
      await page.evaluate(() => scrollTo(0, document.querySelector('light-mining-check').offsetTop + 700));
      assert.ok((await measured(page, frame)).top < 0);
      await frame.evaluate(() => document.querySelector('[data-action=start]').click());
      await hears(page, 'page', 2);
      await page.waitForFunction(() => Math.abs(document.querySelector('light-mining-check').getBoundingClientRect().top) < 2);
      await settled(page);
      assert.ok(Math.abs((await measured(page, frame)).top) < 2, 'it did not stay at the top');

      // A reader's own scrolling: a script's, Firefox takes back after it was asked to show an element.
      await page.mouse.move(200, 350);
      await page.mouse.wheel({ deltaY: -100 });
      // A wheel may scroll smoothly: not before two pictures in a row show the same.
      await page.waitForFunction(() => {
        const { top } = document.querySelector('light-mining-check').getBoundingClientRect();
        const still = top > 50 && globalThis.stood === top;
        globalThis.stood = top;
        return still;
      });
      await settled(page);
      const { top } = await measured(page, frame);
      await frame.evaluate(() => document.querySelector('[data-action=review]').click());
      await hears(page, 'page', 3);
      await settled(page);
      assert.equal((await measured(page, frame)).top, top, 'a reader who saw the top was moved');
    }));

  test(`${browser}: Back inside the frame goes one page back, and the host's Back is not touched`, () =>
    hosted(browser, { html: bare() }, async ({ page, frame }) => {
      const length = await page.evaluate(() => history.length);
      await press(frame, 'start');
      const first = await frame.$eval('main', (main) => main.dataset.question);
      await frame.evaluate(() => document.querySelector('main input').click());
      await press(frame, 'continue');
      await press(frame, 'back');
      assert.equal(await frame.$eval('main', (main) => main.dataset.question), first);
      assert.equal(await frame.$eval('main input', (input) => input.checked), true, 'the answer is gone');
      assert.equal(await page.evaluate(() => history.length), length);
    }));

  test(`${browser}: several on one page, and one added late, are apart from each other`, () =>
    hosted(browser, { html: bare('<light-mining-check lang="en"></light-mining-check><light-mining-check lang="zh-Hans" theme="dark"></light-mining-check>'), count: 2 }, async ({ page, check, seen }) => {
      await page.evaluate(() => {
        const late = document.createElement('light-mining-check');
        late.lang = 'pt-BR';
        document.body.append(late);
      });
      const frames = await checks(page, check.address, 3);
      const found = new Set();
      for (const frame of frames) {
        await frame.waitForSelector('html.framed[data-theme]');
        found.add(await frame.evaluate(() => document.documentElement.lang));
      }
      assert.deepEqual([...found].sort(), [...LANGUAGES].sort());
      await press(frames[0], 'start');
      assert.deepEqual(await Promise.all(frames.map(pageName)), ['question', 'start', 'start']);
      assert.deepEqual(seen.check.filter((path) => path === '/index.html').length, 3, 'one request a frame');
    }));

  test(`${browser}: moved by moveBefore a case lives on; moved otherwise it says that it began again`, () =>
    hosted(browser, { html: bare('<div id="a"><light-mining-check></light-mining-check></div><div id="b"></div>') }, async ({ page, frame, check }) => {
      await press(frame, 'start');
      await page.waitForFunction(() => globalThis.heard.some(([type, detail]) => type === 'page' && detail.page === 'question'));
      const moved = await page.evaluate(() => {
        const target = document.querySelector('#b');
        if (!target.moveBefore) return false;
        target.moveBefore(document.querySelector('light-mining-check'), null);
        return true;
      });
      // Firefox 153 has moveBefore and loads the frame anew all the same.
      if (browser === 'chromium') {
        assert.ok(moved, 'no moveBefore');
        assert.equal(await pageName(frame), 'question');
        await press(frame, 'review');
        await page.waitForFunction(() => globalThis.heard.some(([type, detail]) => type === 'page' && detail.page === 'review'));
      }
      if (browser === 'chromium' || !moved) await page.evaluate(() => document.querySelector('#a').append(document.querySelector('light-mining-check')));
      // The old frame goes, a new one comes.
      await page.waitForFunction(() => globalThis.heard.filter(([type, detail]) => type === 'page' && detail.page === 'start').length === 2);
      const [again] = await checks(page, check.address);
      assert.equal(await pageName(again), 'start');
      await again.waitForFunction(() => document.querySelector('.around .notice:not([hidden])')?.innerText.includes('started anew'));
    }));

  test(`${browser}: moved while counsel's pack or a page looked up is shown, it says so too; on the start page it says nothing`, () =>
    hosted(browser, { html: bare('<div id="a"><light-mining-check></light-mining-check></div><div id="b"></div>') }, async ({ page, frame, check }) => {
      const move = async () => {
        const before = (await heard(page, 'page')).length;
        await page.evaluate(() => {
          const element = document.querySelector('light-mining-check');
          document.querySelector(element.parentElement.id === 'a' ? '#b' : '#a').append(element);
        });
        await hears(page, 'page', before + 1);
        return (await checks(page, check.address))[0];
      };
      const said = (one) => one.evaluate(() => document.querySelector('.around .notice:not([hidden])')?.innerText ?? '');
      await hears(page, 'page');
      let shown = await move();
      assert.equal(await said(shown), '', 'no case was begun');
      // Back to the start page ends no case: its answers are lost as well.
      await press(shown, 'start');
      await press(shown, 'back');
      await page.waitForFunction(() => globalThis.heard.filter(([type]) => type === 'page').at(-1)[1].page === 'start');
      shown = await move();
      assert.match(await said(shown), /started anew/, 'start');
      // Said once: nothing was begun since.
      shown = await move();
      assert.equal(await said(shown), '', 'said again');
      for (const [way, name] of [['[data-action=pack]', 'pack'], ['footer a[href="#map"]', 'map']]) {
        await shown.evaluate(() => document.querySelector('[data-example=pure-ai]').click());
        await shown.waitForSelector('main[data-page=result]');
        await shown.evaluate((wanted) => document.querySelector(wanted).click(), way);
        await page.waitForFunction((wanted) => globalThis.heard.filter(([type]) => type === 'page').at(-1)[1].page === wanted, {}, name);
        shown = await move();
        assert.match(await said(shown), /started anew/, name);
      }
    }));

  test(`${browser}: completion is told once a case: not for an example, not on coming back, again for another case`, () =>
    hosted(browser, { html: bare() }, async ({ page, frame }) => {
      const completed = async () => (await heard(page, 'completed')).length;
      const click = (what) => frame.evaluate((wanted) => document.querySelector(wanted).click(), what);
      const told = (name) => page.waitForFunction((wanted) => globalThis.heard.filter(([type]) => type === 'page').at(-1)?.[1].page === wanted, {}, name);
      await click('[data-example=pure-ai]');
      await told('result');
      assert.equal(await completed(), 0, 'an example is not completed');
      await press(frame, 'back');
      await walk(frame);
      await told('result');
      // The visitor's own: an example's says that it is nobody's.
      const text = await frame.$eval('#case-text', (field) => field.value);
      await hears(page, 'completed');
      assert.equal(await completed(), 1);
      // To the start page and back to the same result.
      while ((await pageName(frame)) !== 'start') await press(frame, 'back');
      await press(frame, 'start');
      if ((await pageName(frame)) !== 'result') await press(frame, 'result');
      await told('result');
      assert.equal(await completed(), 1, 'the same case was completed twice');
      // Another case is opened, without a way over the start page.
      await page.evaluate(() => { globalThis.marked = globalThis.heard.length; });
      await frame.evaluate((dropped) => {
        const data = new DataTransfer();
        data.setData('text/plain', dropped);
        document.querySelector('h1').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
      }, text);
      await frame.waitForSelector('[data-action=take-opened]');
      await press(frame, 'take-opened');
      await told('result');
      await hears(page, 'completed', 2);
      assert.equal(await completed(), 2, 'the second case was told twice');
      const since = await page.evaluate(() => globalThis.heard.slice(globalThis.marked).filter(([type]) => type === 'page').map(([, detail]) => detail.page));
      assert.ok(!since.includes('start'), `not in the same frame without a start page: ${since}`);
    }));

  test(`${browser}: a citation leads to its authority, though the page around has to make room for it first`, () =>
    hosted(browser, { html: bare('<light-mining-check></light-mining-check><p style="height: 900px">below</p>'), width: 400, height: 700 }, async ({ page, frame }) => {
      await frame.evaluate(() => document.querySelector('[data-example=storage-provider]').click());
      await frame.waitForSelector('main[data-page=result]');
      await settled(page);
      const target = await frame.evaluate(() => {
        const links = [...document.querySelectorAll('main a[href^="#authority-"]')].filter((one) => one.getClientRects().length > 0);
        const closed = links.filter((one) => document.querySelector(one.hash).closest('.fold:not(.is-open)'));
        // Far down, so that the frame is too low for it until it has grown.
        const link = closed.find((one) => one.hash === '#authority-14') ?? closed.at(-1);
        link.dataset.pressed = '';
        return link.hash;
      });
      const place = async (what) => (await measured(page, frame)).top + (await frame.$eval(what, (one) => one.getBoundingClientRect().top));
      await page.evaluate((down) => scrollBy(0, down - 300), await place('[data-pressed]'));
      const before = (await heard(page, 'height')).length;
      await frame.$eval('[data-pressed]', (link) => link.click());
      await hears(page, 'height', before + 1);
      const top = () => page.evaluate(() => new Promise((next) => { requestAnimationFrame(next); })).then(() => place(target));
      for (let pictures = 0; pictures < 600 && Math.abs(await top()) > 2; pictures += 1);
      assert.ok(Math.abs(await top()) <= 2, `${target} stands at ${await top()}`);
    }));

  test(`${browser}: another language leaves the reader where they are`, () =>
    hosted(browser, { html: bare(), width: 400, height: 700 }, async ({ page, frame }) => {
      await frame.evaluate(() => document.querySelector('[data-example=storage-provider]').click());
      await frame.waitForSelector('main[data-page=result]');
      await settled(page);
      await page.evaluate(() => scrollTo(0, 3000));
      const pages = (await heard(page, 'page')).length;
      await page.$eval('light-mining-check', (element) => element.setAttribute('lang', 'pt-BR'));
      await hears(page, 'page', pages + 1);
      await settled(page);
      assert.equal((await heard(page, 'page')).at(-1).language, 'pt-BR');
      assert.equal(await page.evaluate(() => scrollY), 3000);
    }));

  test(`${browser}: a wrong address that is mended later opens the check`, () =>
    hosted(browser, { html: bare('<light-mining-check src="javascript:alert(1)"></light-mining-check>'), count: 0 }, async ({ page, check }) => {
      await hears(page, 'problems');
      await page.$eval('light-mining-check', (element, address) => element.setAttribute('src', address), check.address);
      await checks(page, check.address);
      await hears(page, 'page');
    }));

  test(`${browser}: attributes may change, and every problem is told with its place`, () =>
    hosted(browser, { html: bare() }, async ({ page, frame }) => {
      await hears(page, 'page');
      await page.$eval('light-mining-check', (element) => {
        element.setAttribute('theme', 'dark');
        element.setAttribute('accent', '#1d4f73 #ffd0e0');
      });
      await frame.waitForSelector('html[data-theme=dark]');
      await frame.waitForFunction(() => getComputedStyle(document.querySelector('.button')).backgroundColor === 'rgb(255, 208, 224)');
      assert.equal(await frame.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(21, 25, 29)');
      assert.deepEqual(await heard(page, 'problems'), []);

      await page.$eval('light-mining-check', (element) => element.setAttribute('firm', '{"name": "", "logo": "x", "verdict": "permitted"}'));
      await hears(page, 'problems');
      const [{ problems }] = await heard(page, 'problems');
      assert.deepEqual(problems.map((one) => one.split(': ').slice(0, 2).join(': ')), ['firm: verdict', 'firm: name', 'firm: logo']);
      assert.equal(await frame.$('.fence'), null, 'a firm with problems is shown');

      await page.$eval('light-mining-check', (element) => element.setAttribute('min-height', '3000'));
      assert.equal((await measured(page, frame)).height, 3000);
      // As it is easily written.
      await page.$eval('light-mining-check', (element) => element.setAttribute('min-height', '3500px'));
      assert.equal((await measured(page, frame)).height, 3500);
      for (const wrong of ['100vh', '100%', '40rem', '3600 px', 'tall', '-5']) {
        const before = await heard(page, 'problems');
        await page.$eval('light-mining-check', (element, value) => element.setAttribute('min-height', value), wrong);
        const told = (await heard(page, 'problems')).slice(before.length);
        assert.deepEqual(told[0]?.problems, ['min-height: expected pixels'], wrong);
        assert.equal((await measured(page, frame)).height, 3500, wrong);
      }
      await page.$eval('light-mining-check', (element) => element.setAttribute('min-height', '3600.5'));
      assert.equal((await measured(page, frame)).height, 3600.5);
      await page.$eval('light-mining-check', (element) => element.removeAttribute('min-height'));
      assert.ok((await measured(page, frame)).height < 3500);
    }));

  test(`${browser}: another address is another frame, not another entry in the way back; a wrong one is named`, () =>
    hosted(browser, { html: bare() }, async ({ page, check }) => {
      await hears(page, 'page');
      const length = await page.evaluate(() => history.length);
      await page.$eval('light-mining-check', (element, address) => element.setAttribute('src', `${address}index.html`), check.address);
      await hears(page, 'page', 2);
      assert.equal(await page.evaluate(() => history.length), length);
      await page.$eval('light-mining-check', (element) => element.setAttribute('src', 'javascript:alert(1)'));
      await hears(page, 'problems');
      assert.deepEqual((await heard(page, 'problems'))[0].problems, ['src: expected an address']);
    }));
}
