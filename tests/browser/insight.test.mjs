// What the result says beyond its verdicts: what is open and what it can still turn out to be, the
// fact to find next, what each verdict rests on, the smallest changes; while it is being worked out
// and after, by keyboard alone, at 360 px, in three languages, on paper. Every word that is looked
// for comes from the words' own files.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { findings } from './findings.mjs';
import { BROWSERS, LANGUAGES, example, focused, leave, opened, pageName, picture, press, quiet, reply } from './harness.mjs';
import { held } from './time.mjs';
import { words } from './words.mjs';

const flat = (text) => text.replace(/\s+/g, '');

/** A founder who plans two things and has not found out everything: the law is unclear on one, facts
 * are missing on the other, and something can be changed. */
const OPEN = {
  'person.role': 'founder',
  'hardware.machines': ['gpu-server', 'cpu-server'],
  'hardware.mining-software': [],
  'consensus.mechanisms': ['pos'],
  'revenue.streams': ['rmb-compute', 'rewards'],
  'location.machines': ['mainland'],
  'consensus.stake-from': ['own'],
  'consensus.public-service': 'dont-know',
  'revenue.own-token': [],
  'revenue.compute-service': ['rents-machines'],
  'revenue.paid-in': ['rmb'],
  'revenue.customers-where': ['mainland'],
  'revenue.tokens-become': 'dont-know',
  'location.papers': ['scope'],
  'hardware.whose': ['own'],
  'location.province': 'CN-SC',
  'location.premises': ['office-tower'],
  'location.entity': 'mainland-company',
  'location.controller': 'mainland',
  'stage.pos-own': 'planned',
  'stage.ai-rmb': 'planned',
};
/** A settled ban: nothing smaller than stopping helps. */
const BANNED = {
  'person.role': 'founder',
  'hardware.machines': ['asic'],
  'consensus.mechanisms': ['pow'],
  'consensus.pow-machines': ['asic'],
  'revenue.streams': ['rewards'],
  'location.machines': ['mainland'],
  'stage.pow-asic': 'running',
};

/** Opens a case from its answers. */
async function openCase(page, answers) {
  await press(page, 'opening');
  await page.$eval('#open-text', (field, value) => { field.value = value; }, JSON.stringify({ answers }));
  await page.click('#app [data-action=open-pasted]');
  await page.waitForSelector('#opened-finding');
  await press(page, 'take-opened');
  assert.equal(await pageName(page), 'result');
}

/** Waits until everything is worked out. */
const workedOut = (page) => page.waitForFunction(() => {
  const parts = [...document.querySelectorAll('#app [data-ready]')];
  return parts.length > 0 && parts.every((one) => one.dataset.ready === 'true');
});

/** The text of what is printed now. */
async function paper(page, name) {
  const file = leave(name);
  writeFileSync(file, await page.pdf({ format: 'A4' }));
  return flat(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8', maxBuffer: 1e8 }));
}

/** The text of every element of a selector, without what is on paper only. */
const texts = (page, selector) => page.$$eval(`#app ${selector}`, (all) => all.map((one) => one.textContent.trim()));

/** Presses Tab until an element that fits has the focus. */
async function tabTo(page, selector, most = 400) {
  for (let steps = 0; steps < most; steps += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

/** Every language in one browser, and the other one once. */
const EVERY = [...LANGUAGES.map((language) => [BROWSERS[0], language]), ...BROWSERS.slice(1).map((name) => [name, 'en'])];

for (const [name, language] of EVERY) {
  test(`${name}, ${language}: the range, the next fact, what it rests on and the smallest changes are all said`, () =>
    opened(name, { language, width: 360, height: 740 }, async (session) => {
      const { page } = session;
      const say = words(language);
      await openCase(page, OPEN);
      await workedOut(page);

      // The range: each end with answers that lead to it.
      const open = await page.$$eval('#app .doubt-facts', (all) => all.map((one) => ({
        doubt: one.dataset.doubt,
        title: one.querySelector('h4').textContent,
        why: one.querySelector('p').textContent,
        ends: [...one.querySelectorAll('.range > li')].map((end) => ({
          tag: end.querySelector('.tag').textContent.trim(),
          example: [...end.querySelectorAll('.example li')].map((line) => line.textContent.trim()),
        })),
      })));
      assert.ok(open.length >= 1, 'nothing is open for want of facts');
      for (const one of open) {
        assert.equal(one.title, say('in-range-title'));
        // A range is to be found out: it must not read as a recipe.
        assert.equal(flat(one.why), flat(say(`in-range-${one.doubt}`) + say('in-range-find')));
        assert.ok(one.ends.length >= 2, `one end alone: ${JSON.stringify(one.ends)}`);
        assert.equal(new Set(one.ends.map((end) => end.tag)).size, one.ends.length, 'an end stands twice');
        const arrow = say('in-answer-is', { question: '', answer: '' }).trim();
        for (const end of one.ends) {
          assert.ok(end.example.length >= 1, `${end.tag} has no example`);
          for (const line of end.example) assert.ok(line.includes(arrow) && line.length > 12, line);
        }
      }

      // Missing facts and unclear law neither read nor look alike.
      const law = await texts(page, '.doubt-law');
      assert.ok(law.length >= 1 && law.every((one) => one === say('in-doubt-law')), law.join('; '));
      const looks = await page.evaluate(() => ['.doubt-law', '.doubt-facts'].map((one) => {
        const style = getComputedStyle(document.querySelector(`#app ${one}`));
        return `${style.borderInlineStartStyle} ${style.borderInlineStartColor}`;
      }));
      assert.notEqual(looks[0].split(' ')[0], looks[1].split(' ')[0]);
      assert.notEqual(looks[0], looks[1]);

      // The next fact: who holds it and how to ask, then the others.
      const facts = await page.$$eval('#app .next-list > li', (all) => all.map((one) => ({ fact: one.dataset.fact, text: one.textContent })));
      assert.ok(facts.length >= 2, 'fewer than two facts to find');
      assert.deepEqual(await texts(page, '#next h2, #app #next > h2'), [say('in-next-title')]);
      for (const { fact, text } of facts) {
        const id = fact.startsWith('stage.') ? 'q-stage' : `q-${fact.replaceAll('.', '-')}`;
        assert.ok(text.includes(say(`${id}.ask`)), `${fact} does not say how to ask`);
        assert.ok(text.includes(say('in-next-who')), `${fact} does not say who knows it`);
        assert.ok(text.includes(say('in-next-bears', { activities: '' }).trim()), `${fact} bears on nothing`);
      }
      const holders = ['you', 'landlord', 'electrician', 'bank', 'carrier', 'bookkeeper', 'protocol', 'engineer', 'host', 'papers', 'customers', 'sales', 'shareholders'].map((one) => say(`holder-${one}`));
      for (const { text } of facts) assert.ok(holders.some((one) => text.includes(one)), `nobody holds it: ${text}`);

      // What it rests on.
      const rests = await page.$$eval('#app .rests', (all) => all.map((one) => ({
        worst: one.closest('[data-headline]').dataset.headline,
        alone: [...one.querySelectorAll('.alone > li')].map((line) => ({
          text: line.textContent,
          otherwise: [...line.querySelectorAll('.otherwise li')].map((other) => ({ said: other.textContent.trim(), tag: other.querySelector('.tag').textContent.trim() })),
        })),
        text: one.textContent,
      })));
      assert.ok(rests.length >= 1);
      const kinds = ['changeable', 'costly', 'past', 'never-offered', 'stage'].map((one) => `(${say(`fact-${one}`)})`);
      const better = ['encouraged', 'exposed', 'permitted', 'register'].map((one) => say(`ui-tag-${one}`));
      for (const one of rests) {
        assert.ok(one.text.includes(say(one.alone.length > 0 ? 'in-rests-alone' : 'in-rests-none')));
        for (const alone of one.alone) {
          assert.ok(kinds.some((kind) => alone.text.includes(kind)), alone.text);
          assert.ok(alone.otherwise.length >= 1 && alone.otherwise.every((other) => other.said.startsWith(say('in-rests-otherwise'))), alone.text);
          // No other answer is named for a fact that is past or never offered, nor for a better verdict:
          // all of these here are unclear or may be.
          const never = alone.text.includes(kinds[2]) || alone.text.includes(kinds[3]);
          for (const other of alone.otherwise) {
            const named = flat(other.said) !== flat(say('in-rests-otherwise') + other.tag);
            assert.ok(!named || !never, alone.text);
            assert.ok(!named || one.worst === 'register' || !better.includes(other.tag), `names the way to "${other.tag}": ${alone.text}`);
          }
        }
      }
      assert.ok(rests.some((one) => one.alone.length > 0), 'nothing rests on one answer alone');
      assert.ok(rests.some((one) => one.text.includes(say('in-rests-never'))), 'every answer matters');

      // The smallest changes: reason, authority, cost, what gets worse; stopping always.
      const changes = await page.$$eval('#app .changes', (all) => all.map((one) => ({
        text: one.textContent,
        link: one.querySelector('a[href^="#"]:not([href*="="])')?.getAttribute('href'),
        sets: [...one.querySelectorAll('.change-set')].map((set) => ({
          text: set.textContent,
          // What it leads to, why, what gets worse, what stays, until when.
          lines: [...set.querySelectorAll(':scope > p:not(.leads), :scope > .lines li, :scope > .lines .lines-title')].map((line) => line.textContent),
          moves: [...set.querySelectorAll('[data-move]')].map((move) => ({ id: move.dataset.move, text: move.textContent, cites: move.querySelectorAll('.cites li').length })),
        })),
      })));
      assert.ok(changes.some((one) => one.sets.length > 0), 'nothing can be changed');
      for (const one of changes) {
        assert.ok(one.text.includes(say('in-change-title')));
        assert.ok(one.text.includes(say('in-change-stop')) && one.text.includes(say('in-change-how')), 'stopping is not offered');
        assert.ok(one.link && (await page.$(`#app ${one.link}`)), 'how to stop well leads nowhere');
        for (const set of one.sets) {
          assert.ok(set.text.includes(say('in-change-to')));
          assert.ok([say('in-change-worse-none'), say('in-change-worse')].some((worse) => set.text.includes(worse)), `what gets worse is not said: ${set.text}`);
          assert.ok([say('in-change-because'), say('in-change-lifts'), say('in-change-lifts-open')].some((why) => set.text.includes(why)), `no reason: ${set.text}`);
          assert.ok(set.moves.length >= 1 && set.moves.length <= 3);
          for (const move of set.moves) {
            assert.ok(move.text.includes(say(`move-${move.id}`)) && move.text.includes(say(`move-${move.id}.says`)), move.id);
            assert.ok(['days', 'weeks', 'months'].some((time) => move.text.includes(say(`move-time-${time}`))), `${move.id} has no time`);
            assert.ok(move.cites >= 1, `${move.id} has no authority`);
          }
        }
      }
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 360), 'wider than the screen');
      assert.deepEqual(await findings(page), []);
      await picture(page, `insight-${name}-${language}.png`, { fullPage: true });

      // On paper the same, and nothing is missing; each looked for in its own part of the report.
      const printed = await paper(page, `insight-${name}-${language}.pdf`);
      const place = (title, after) => {
        const found = printed.indexOf(flat(say(title)), after);
        assert.ok(found >= 0, `not on paper: ${title}`);
        return found;
      };
      const starts = printed.lastIndexOf(flat(say('in-next-title')));
      const activities = place('ui-activities-title', name === 'chromium' ? starts : 0);
      // Of a print by Firefox the text is not read in the order of the page: there the whole is searched.
      const ordered = name === 'chromium';
      const next = ordered ? printed.slice(starts, activities) : printed;
      // Words of a title may stand in a sentence too: the part goes on to the last of them.
      const ends = printed.lastIndexOf(flat(say('ui-open-title')));
      assert.ok(!ordered || (starts >= 0 && ends > activities), 'the open facts do not follow the activities');
      const reasoned = ordered ? printed.slice(activities, ends) : printed;
      // A line that a column or a page breaks in two has one half whole.
      const lost = (within, all) => all.map(flat).filter((text) => {
        const middle = ordered ? Math.ceil(text.length / 2) : Math.min(10, text.length);
        return text && !within.includes(text.slice(0, middle)) && !within.includes(text.slice(middle));
      });
      const ask = (fact) => say(`${fact.startsWith('stage.') ? 'q-stage' : `q-${fact.replaceAll('.', '-')}`}.ask`);
      assert.deepEqual(lost(next, facts.map(({ fact }) => ask(fact))), [], 'not in the part of the next facts');
      // Of an example the answer: its question stands elsewhere too.
      const answerOf = (line) => line.slice(line.lastIndexOf('→') + 1);
      assert.deepEqual(lost(reasoned, [
        ...open.flatMap((one) => [one.why, ...one.ends.flatMap((end) => [end.tag, ...end.example.map(answerOf)])]),
        ...law,
        ...changes.flatMap((one) => one.sets.flatMap((set) => [...set.lines, ...set.moves.flatMap((move) => [say(`move-${move.id}`), say(`move-${move.id}.says`)])])),
        say('in-change-stop'), say('in-rests-title'),
      ]), [], 'not in the part of the activities');
      assert.ok(lost(printed, [say('ui-stopping-records')]).length === 0);
      for (const one of ['in-wait', 'in-wait-paper']) assert.ok(!printed.includes(flat(say(one))), `on paper: ${say(one)}`);
      await quiet(session);

      // A settled ban: nothing smaller than stopping helps, and how to stop well stands beside it.
      await press(page, 'restart');
      await openCase(page, BANNED);
      await workedOut(page);
      const nothing = await texts(page, '.changes');
      assert.ok(nothing.length >= 1 && nothing.some((one) => ['in-change-nothing', 'in-change-why', 'in-change-against', 'r-pow-asic-mainland', 'in-change-stop'].every((id) => one.includes(say(id)))), nothing.join('\n'));
    }));

}

for (const language of LANGUAGES) {
  test(`chromium, ${language}: one who knows nothing gets the facts to find, and no list of everything`, () =>
    opened('chromium', { language, width: 360, height: 740 }, async ({ page }) => {
      const say = words(language);
      await page.click('#app [data-example=knows-nothing]');
      await page.waitForSelector('#app main[data-page=result]');
      await workedOut(page);
      const facts = await page.$$eval('#app .next-list > li', (all) => all.map((one) => one.textContent));
      assert.ok(facts.length >= 3, `${facts.length} facts`);
      for (const fact of facts) assert.ok(fact.includes(say('in-next-who')), fact);
      assert.ok((await page.$$('#app .activity')).length === 0, 'everything is listed');
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 360), 'wider than the screen');
      const printed = await paper(page, `insight-nothing-${language}.pdf`);
      assert.ok(printed.includes(flat(say('in-next-title'))));
    }));
}

test('chromium: while it is being worked out the page says so, and the visitor can go on', () =>
  opened('chromium', { before: held, width: 360, height: 740 }, async (session) => {
    const { page } = session;
    const say = words('en');
    await openCase(page, OPEN);
    const waiting = () => page.$$eval('#app [data-ready=false]', (all) => all.map((one) => one.textContent));
    const first = await waiting();
    assert.ok(first.length >= 3 && first.every((one) => one.includes(say('in-wait'))), first.join('\n'));
    // The verdicts are there already; what is open says what it can turn out to be.
    assert.ok((await page.$$('#app .activity')).length >= 2);
    assert.ok((await page.$$('#app .range > li .tag')).length >= 2);
    // Going on: into the answers, another language, and back.
    await press(page, 'review');
    await press(page, 'back');
    assert.equal(await pageName(page), 'result');
    await page.select('[data-action=language]', 'pt-BR');
    await page.waitForSelector('html[lang=pt-BR]');
    const again = await waiting();
    assert.ok(again.length >= 3 && again.every((one) => one.includes(words('pt-BR')('in-wait'))));
    // Once there is time it is worked out, and the focus stays where the visitor has put it.
    await page.focus('#app [data-action=review]');
    await page.evaluate(() => globalThis.release());
    await workedOut(page);
    assert.equal(await page.evaluate(() => document.activeElement.dataset.action), 'review');
    await quiet(session);
  }));

test('chromium: by keyboard alone, from the next fact to its question, into a fold and to how to stop', () =>
  opened('chromium', { width: 360, height: 740 }, async ({ page }) => {
    await openCase(page, OPEN);
    await workedOut(page);
    await tabTo(page, '.next-list [data-action=change]');
    const asked = await page.evaluate(() => document.activeElement.dataset.question);
    assert.equal(asked, await page.$eval('#app .next-list > li', (one) => one.dataset.fact), 'not the first fact');
    await page.keyboard.press('Enter');
    await page.waitForSelector(`#app main[data-question="${asked}"]`);
    await focused(page);
    // Left as it is: nothing is lost.
    await press(page, 'back');
    await workedOut(page);
    await tabTo(page, '.rests .fold-button');
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-expanded')), 'false');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement.getAttribute('aria-expanded') === 'true');
    assert.ok(await page.evaluate(() => document.activeElement.closest('.rests').querySelector('.alone, .lines').checkVisibility()));
    await page.keyboard.press('Space');
    await page.waitForFunction(() => document.activeElement.getAttribute('aria-expanded') === 'false');
    await page.evaluate(() => document.querySelector('#app h1').focus());
    await tabTo(page, '.changes a:not([href*="="])');
    const place = await page.evaluate(() => document.activeElement.getAttribute('href').slice(1));
    await page.keyboard.press('Enter');
    await page.waitForFunction((id) => document.activeElement.id === id, {}, place);
    // A fact found settles something: the range is narrower, or gone.
    const ends = () => page.$$eval('#app .range > li', (all) => all.length);
    const before = await ends();
    await press(page, `change"][data-question="${asked}`);
    await reply(page, asked, await page.$eval('#app main input[value]:not([value=dont-know])', (one) => one.value));
    await press(page, 'continue');
    for (let steps = 0; steps < 20 && (await pageName(page)) === 'question'; steps += 1) {
      await reply(page, 'any', 'dont-know');
      await press(page, 'continue');
    }
    if ((await pageName(page)) === 'review') await press(page, 'result');
    await workedOut(page);
    assert.ok((await ends()) < before, 'a fact was found and nothing is narrower');
  }));

test('chromium: in bad company a change for the better is no good news, and an ending leaves its past', () =>
  opened('chromium', { width: 360, height: 740 }, async ({ page }) => {
    const say = words('en');
    const night = example('ai-studio-at-night');
    await openCase(page, { ...night, 'location.build': 'yes' });
    await workedOut(page);
    const led = await page.$$eval('#app [data-activity=ai-rmb] .change-set', (all) => all.map((one) => ({
      tags: [...one.querySelectorAll('.leads .tag')].map((tag) => tag.className),
      text: one.textContent,
    })));
    assert.ok(led.length >= 1);
    for (const one of led) {
      assert.deepEqual(one.tags, ['tag tag-exposed'], one.text);
      assert.ok(one.text.includes(say('ui-exposed-by', { activities: say('a-pow-general') })), one.text);
    }
    await press(page, 'restart');
    await openCase(page, { ...example('pure-ai'), 'hardware.whose': ['own', 'without-consent'] });
    await workedOut(page);
    const ended = await page.$$eval('#app .change-set', (all) => all.map((one) => one.textContent));
    assert.ok(ended.length >= 1 && ended.every((one) => ['in-change-past', 'in-change-stays'].every((id) => one.includes(say(id)))), ended.join('\n'));
    // From a reason to its rule, by keyboard.
    await page.evaluate(() => document.querySelector('#app h1').focus());
    await tabTo(page, '.change-set .lines a[href^="#rule="]');
    const rule = await page.evaluate(() => document.activeElement.getAttribute('href'));
    await page.keyboard.press('Enter');
    await page.waitForSelector('#app main[data-page=rule]');
    assert.ok(rule.length > 6);
  }));

for (const browser of BROWSERS) {
  test(`${browser}: a print within moments has everything; one that cannot wait says so`, () =>
    opened(browser, { before: held }, async ({ page }) => {
      const say = words('en');
      await openCase(page, OPEN);
      assert.ok((await page.$$('#app [data-ready=false]')).length >= 3);
      // A browser that tells nobody that it prints.
      await page.evaluate(() => {
        globalThis.stopped = (event) => event.stopImmediatePropagation();
        globalThis.addEventListener('beforeprint', globalThis.stopped, { capture: true });
      });
      // Listeners of one target run in the order they came: the page's own must come after.
      await press(page, 'review');
      await press(page, 'back');
      const unready = await paper(page, `insight-unready-${browser}.pdf`);
      assert.ok(unready.includes(flat(say('in-wait-paper'))), 'the paper does not say what is missing');
      assert.ok(!unready.includes(flat(say('in-wait'))), 'the paper tells to read on');
      assert.ok((await page.$$('#app [data-ready=false]')).length >= 3);

      await page.evaluate(() => globalThis.removeEventListener('beforeprint', globalThis.stopped, { capture: true }));
      const ready = await paper(page, `insight-ready-${browser}.pdf`);
      assert.ok(!ready.includes(flat(say('in-wait-paper'))), 'the paper lacks what was being worked out');
      // By the beginning: a column may end in the midst of it.
      for (const one of ['in-change-title', 'in-rests-title', 'in-next-lede']) assert.ok(ready.includes(flat(say(one)).slice(0, 14)), `not on paper: ${say(one)}`);
      assert.equal((await page.$$('#app [data-ready=false]')).length, 0);
    }));

  test(`${browser}: the button prints what is drawn, worked out whole`, () =>
    opened(browser, { before: held }, async ({ page }) => {
      await page.evaluate(() => {
        globalThis.print = () => { globalThis.unready = document.querySelectorAll('#app [data-ready=false]').length; };
      });
      await openCase(page, OPEN);
      assert.ok((await page.$$('#app [data-ready=false]')).length >= 3);
      await page.click('#app .keep [data-action=print]');
      await page.waitForFunction(() => globalThis.unready !== undefined);
      assert.equal(await page.evaluate(() => globalThis.unready), 0);
    }));
}
