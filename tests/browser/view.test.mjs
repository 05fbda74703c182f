// The view holds at 400 % zoom, in forced colours, with reduced motion, and by keyboard alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BROWSERS, languagesIn, opened, pageName, press, reply } from './harness.mjs';

/** What sticks out of the view sideways; what scrolls by itself may. */
const sticking = () => {
  const out = [];
  for (const part of document.querySelectorAll('#app *')) {
    if (part.closest('.scroller, .hidden-text, svg, .glance thead') || part.getClientRects().length === 0) continue;
    const box = part.getBoundingClientRect();
    if (box.right > innerWidth + 1 || box.left < -1) out.push(`${part.tagName}.${part.className} ${Math.round(box.left)}–${Math.round(box.right)}`);
  }
  if (document.documentElement.scrollWidth > innerWidth) out.push(`page ${document.documentElement.scrollWidth}`);
  return out;
};

/** Visits every page and each kind of question; `look` is called on each with its name. */
async function tour(page, look) {
  await look('start');
  await press(page, 'table');
  await look('table');
  await press(page, 'back');
  for (const name of ['ai-studio-at-night', 'knows-nothing', 'node-service-exchange']) {
    await page.click(`#app [data-example="${name}"]`);
    await page.waitForSelector('#app main[data-page=result]');
    await look(`result of ${name}`);
    await press(page, 'restart');
  }
  await page.click('#app [data-example="ai-studio-at-night"]');
  await page.waitForSelector('#app main[data-page=result]');
  await press(page, 'review');
  await look('review');
  for (const question of ['hardware.machines', 'location.province', 'hardware.kwh-month', 'stage.pow-general']) {
    await press(page, `change"][data-question="${question}`);
    await look(question);
    await press(page, 'back');
  }
}

for (const browser of BROWSERS) {
  for (const language of languagesIn(browser)) {
    test(`${browser}, ${language}: at 400 % zoom nothing sticks out and all can be reached`, () =>
      opened(browser, { language, width: 320, height: 256 }, async ({ page }) => {
        const out = [];
        await tour(page, async (name) => {
          for (const one of await page.evaluate(sticking)) out.push(`${name}: ${one}`);
        });
        assert.deepEqual(out, []);
      }));
  }
}

test('in forced colours tags, fields and the picture keep their outlines, and the focus is seen', () =>
  opened('chromium', {}, async ({ page }) => {
    const debug = await page.createCDPSession();
    await debug.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    assert.equal(await page.evaluate(() => matchMedia('(forced-colors: active)').matches), true);
    await page.click('#app [data-example="ai-studio-at-night"]');
    await page.waitForSelector('#app main[data-page=result]');
    const seen = await page.evaluate(() => {
      const style = (part) => getComputedStyle(document.querySelector(`#app ${part}`));
      document.querySelector('#app [data-action=print]').focus({ focusVisible: true });
      return {
        tag: style('.tag').borderTopWidth,
        button: style('[data-action=print]').borderTopWidth,
        full: style('.disc-full').fill,
        page: getComputedStyle(document.body).backgroundColor,
        focus: style('[data-action=print]').outlineStyle,
      };
    });
    assert.notEqual(seen.tag, '0px');
    assert.notEqual(seen.button, '0px');
    assert.notEqual(seen.full, seen.page);
    assert.equal(seen.focus, 'solid');
  }));

test('with reduced motion nothing moves', () =>
  opened('chromium', {}, async ({ page }) => {
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const moving = await page.evaluate(() => [...document.querySelectorAll('#app *')].filter((part) => {
      const style = getComputedStyle(part);
      return style.animationName !== 'none' || style.transitionDuration.split(',').some((one) => Number.parseFloat(one) > 0);
    }).map((part) => part.className));
    assert.deepEqual(moving, []);
    assert.notEqual(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior), 'smooth');
  }));

/** Presses Tab until the focus meets `wanted`; the focus must be seen on the way. */
async function tabTo(page, wanted) {
  for (let steps = 0; steps < 80; steps += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate((selector) => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return { there: false, seen: true };
      const style = getComputedStyle(focused);
      return { there: focused.matches(selector), seen: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2, what: focused.outerHTML.slice(0, 80) };
    }, wanted);
    assert.ok(at.seen, `the focus is not seen on ${at.what}`);
    if (at.there) return;
  }
  throw new Error(`Tab never reaches ${wanted}`);
}

/** Chooses "I don't know" with the keyboard. */
async function dontKnow(page) {
  const radios = await page.$('#app main input[type=radio]');
  if (radios) {
    await tabTo(page, '#app main input[type=radio]');
    // Up from the first goes round to the last.
    await page.keyboard.press(' ');
    await page.keyboard.press('ArrowUp');
    assert.equal(await page.evaluate(() => document.activeElement.value), 'dont-know');
    assert.equal(await page.evaluate(() => document.activeElement.checked), true);
  } else {
    await tabTo(page, '#app main input[value=dont-know]');
    await page.keyboard.press(' ');
  }
}

for (const browser of BROWSERS) {
  test(`${browser}: from start to print by keyboard alone`, () =>
    opened(browser, { before: () => { globalThis.prints = 0; globalThis.print = () => { globalThis.prints += 1; }; } }, async ({ page }) => {
      const standing = () => page.evaluate(() => `${document.querySelector('#app main').dataset.page} ${document.querySelector('#app main').dataset.question ?? ''}`);
      const go = async (wanted, key = 'Enter') => {
        const was = await standing();
        await tabTo(page, wanted);
        await page.keyboard.press(key);
        await page.waitForFunction((before) => {
          const main = document.querySelector('#app main');
          return `${main.dataset.page} ${main.dataset.question ?? ''}` !== before && document.activeElement?.tagName === 'H1';
        }, {}, was);
      };
      await go('[data-action=start]');
      let asked = 0;
      while ((await pageName(page)) === 'question') {
        asked += 1;
        assert.ok(asked < 60, 'the questions never end');
        await dontKnow(page);
        await go('[data-action=continue]');
      }
      assert.ok(asked > 5);
      assert.equal(await pageName(page), 'review');
      await go('[data-action=result]', ' ');
      await tabTo(page, '[data-action=print]');
      await page.keyboard.press('Enter');
      assert.equal(await page.evaluate(() => globalThis.prints), 1);
    }));

  test(`${browser}: answers that contradict each other are both named, and none of what follows reads as clear`, () =>
    opened(browser, {}, async ({ page }) => {
      await page.click('#app [data-example="pure-ai"]');
      await page.waitForSelector('#app main[data-page=result]');
      await press(page, 'review');
      assert.equal(await page.$('#app [data-conflicts]'), null);
      await press(page, 'change"][data-question="revenue.streams');
      await reply(page, 'revenue.streams', 'rewards');
      await press(page, 'continue');
      for (let steps = 0; steps < 30 && (await pageName(page)) === 'question'; steps += 1) {
        const question = await page.$eval('#app main', (main) => main.dataset.question);
        await reply(page, question, 'dont-know');
        await press(page, 'continue');
      }
      const named = () => page.$$eval('#app [data-conflicts] [data-action=change]', (all) => all.map((one) => one.dataset.question));
      assert.equal(await pageName(page), 'review');
      assert.deepEqual(await named(), ['consensus.mechanisms', 'revenue.streams']);
      await press(page, 'result');
      assert.deepEqual(await named(), ['consensus.mechanisms', 'revenue.streams']);
      // What is not done on these answers is counted; no card has an empty list of reasons.
      const cards = await page.$$eval('#app article.activity', (all) => all.map((one) => one.querySelectorAll('.reasons > li').length + one.querySelectorAll('ul.reasons').length));
      assert.ok(cards.length > 0 && cards.length <= 6, `${cards.length} cards`);
      assert.ok(!cards.includes(1), `an empty list of reasons: ${cards}`);
      const good = await page.$$eval('#app [data-headline=encouraged], #app [data-headline=permitted], #app [data-headline=register]', (all) => all.map((one) => one.dataset.activity));
      assert.deepEqual(good, []);
      assert.ok(!['encouraged', 'permitted', 'register'].includes(await page.$eval('#app [data-firm-headline]', (one) => one.dataset.firmHeadline)));
      // Mended, the notice goes.
      await press(page, 'change"][data-question="revenue.streams');
      await page.evaluate(() => document.querySelector('#app main input[value=rewards]').click());
      await press(page, 'continue');
      if ((await pageName(page)) !== 'review') await press(page, 'review');
      assert.equal(await page.$('#app [data-conflicts]'), null);
    }));

  test(`${browser}: "your verdicts are fixed" is not said of what "I don’t know" left open`, () =>
    opened(browser, {}, async ({ page }) => {
      await press(page, 'start');
      for (let steps = 0; steps < 60 && (await page.$('#app .notice[data-fixed]')) === null; steps += 1) {
        await reply(page, 'any', 'dont-know');
        await press(page, 'continue');
      }
      assert.equal(await page.$eval('#app .notice[data-fixed]', (one) => one.dataset.fixed), 'false');
      assert.doesNotMatch(await page.$eval('#app .notice[data-fixed]', (one) => one.innerText), /fixed/);
    }));
}
