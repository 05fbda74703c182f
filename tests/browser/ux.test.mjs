// The 25 rules of asking and telling, on the page: each test names its rule. Those that can be read
// off rulebook and words alone are in tests/native/ux.rs; rule 25, the idle wipe, is the stand's.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { BROWSERS, LANGUAGES, example, focused, opened, pageName, press, quiet, reply, walk } from './harness.mjs';
import { words } from './words.mjs';

const EXAMPLES = ['validator-office', 'ai-studio-at-night', 'storage-provider', 'pure-ai', 'node-service-exchange', 'knows-nothing'];
/** Its verdict is to stop, and every part of a result is on it. */
const STUDIO = 'ai-studio-at-night';

/** What a screen shows, before anything is answered. */
const screen = () => {
  const main = document.querySelector('#app main');
  const inputs = [...main.querySelectorAll('input')];
  const forward = main.querySelector('form [data-action=continue]');
  const first = main.querySelector('a, button, input, select');
  return {
    page: main.dataset.page,
    question: main.dataset.question,
    title: document.title,
    h1: [...main.querySelectorAll('h1')].map((one) => one.innerText.trim()),
    values: inputs.map((one) => one.value),
    checked: inputs.filter((one) => one.checked).length,
    typed: inputs.filter((one) => one.type === 'text' && one.value !== '').length,
    fields: inputs.length,
    first: first?.dataset.action,
    forward: forward?.innerText.trim(),
    forwardAt: forward ? forward.getBoundingClientRect().left - forward.closest('form').getBoundingClientRect().left : undefined,
    novalidate: main.querySelector('form')?.noValidate,
    bars: document.querySelectorAll('progress, meter, [role=progressbar]').length,
    why: main.querySelector('.help')?.innerText.trim().length ?? 0,
    folds: document.querySelectorAll('details, .fold').length,
  };
};

/** One walk as the AI studio, with a look at every screen before and after it is answered. */
async function look(language) {
  const screens = [];
  await opened('chromium', { language }, async ({ page }) => {
    await walk(page, example('ai-studio-at-night'), async (name) => {
      screens.push(await page.evaluate(screen));
      if (name !== 'question') return;
      const at = screens.at(-1);
      await page.evaluate(() => document.querySelector('#app main input')?.click());
      at.fieldsAfter = await page.$$eval('#app main input', (all) => all.length);
      // As it was: the walk answers it.
      await page.evaluate(() => {
        const first = document.querySelector('#app main input');
        if (first?.type === 'checkbox' && first.checked) first.click();
      });
    });
  });
  return screens;
}

/** In the page, on a result: where its first line stands, what is below, and every tag. */
const firstSight = () => {
  const box = document.querySelector('#app [data-firm-headline] h1').getBoundingClientRect();
  return {
    top: box.top,
    bottom: box.bottom,
    scrolled: scrollY,
    todo: document.querySelector('#todo').innerText.trim().length,
    wide: document.documentElement.scrollWidth,
    tags: [...document.querySelectorAll('#app .tag')].map((tag) => ({ word: tag.innerText.trim(), shape: tag.querySelector('path')?.getAttribute('d') ?? '', colour: getComputedStyle(tag).color })),
  };
};

/** In the page, on a result: the parts that may not be hidden, and what one is told who must stop. */
const closer = () => {
  const parts = { verdict: '[data-firm-headline] h1', todo: '#todo .todo-list > li', tag: 'article.activity > header .tag', issue: 'article.activity .issue', rule: 'article.activity [data-rule] .rule-line', counter: 'article.activity .counter', exposure: '#exposure .finding-name' };
  return {
    parts: Object.entries(parts).map(([name, where]) => {
      const found = [...document.querySelectorAll(`#app ${where}`)];
      return { name, found: found.length, hidden: found.filter((one) => one.closest('.fold-body, details') || !one.checkVisibility()).map((one) => one.innerText.slice(0, 60)) };
    }),
    told: {
      verdict: document.querySelector('#app [data-firm-headline]').dataset.firmHeadline,
      alerts: document.querySelectorAll('#app [role=alert], #app .errors').length,
      title: document.title,
      steps: document.querySelectorAll('#todo .todo-list > li').length,
      copies: ['print', 'print-without-facts', 'save'].filter((action) => document.querySelector(`#app [data-action=${action}]`)).length,
      fields: document.querySelectorAll('#app main input:not([type=radio]):not([type=checkbox])').length,
    },
  };
};

/** One look at each example's result, on a small screen; at the AI studio's on a large one too. */
async function resultsIn(language) {
  const seen = {};
  await opened('chromium', { language, width: 360, height: 640 }, async ({ page }) => {
    for (const name of EXAMPLES) {
      await page.click(`#app [data-example="${name}"]`);
      await page.waitForSelector('#app main[data-page=result]');
      seen[name] = await page.evaluate(firstSight);
      if (name === STUDIO) {
        await page.setViewport({ width: 1000, height: 800 });
        Object.assign(seen[name], await page.evaluate(closer));
        await page.setViewport({ width: 360, height: 640 });
      }
      await press(page, 'restart');
    }
  });
  return seen;
}

for (const language of LANGUAGES) {
  describe(`${language}`, () => {
    let screens = [];
    let questions = [];
    let results = {};
    before(async () => {
      screens = await look(language);
      results = await resultsIn(language);
      assert.deepEqual(Object.keys(results), EXAMPLES);
      questions = screens.filter((one) => one.page === 'question');
      assert.ok(questions.length > 10);
    });

    test('rule 1: one question a screen, and its text is the only h1', () => {
      for (const one of screens) assert.equal(one.h1.length, 1, `${one.page} ${one.question}: ${one.h1}`);
      for (const one of questions) assert.ok(one.h1[0].length > 0);
    });
    test('rule 2: no two screens share a heading', () => {
      const headings = screens.map((one) => one.h1[0]);
      assert.equal(new Set(headings).size, headings.length, `${headings}`);
    });
    test('rule 3: every question says why it is asked', () => {
      for (const one of questions) assert.ok(one.why > 20, one.question);
    });
    test('rule 4: every question offers "I don’t know"', () => {
      for (const one of questions) assert.ok(one.values.includes('dont-know'), one.question);
    });
    test('rule 5: nothing is chosen or filled in beforehand', () => {
      for (const one of questions) assert.equal(one.checked + one.typed, 0, one.question);
    });
    test('rule 7: the way back comes first', () => {
      for (const one of screens.filter((one) => one.page !== 'start')) assert.equal(one.first, 'back', one.page);
    });
    test('rule 8: the way forward has one name and stands at the start of the line', () => {
      assert.equal(new Set(questions.map((one) => one.forward)).size, 1);
      for (const one of questions) assert.ok(Math.abs(one.forwardAt) < 2, `${one.question}: ${one.forwardAt}`);
    });
    test('rule 9: no progress bar', () => {
      for (const one of screens) assert.equal(one.bars, 0);
    });
    test('rule 10: a fact is asked once', () => {
      const asked = questions.map((one) => one.question);
      assert.equal(new Set(asked).size, asked.length);
      // The same fact under another id would have the same words.
      const headings = questions.map((one) => one.h1[0]);
      assert.equal(new Set(headings).size, headings.length, `${headings}`);
      // Energy is one fact: who gave the machines is not asked for the bill as well.
      assert.ok(asked.includes('hardware.fleet') !== asked.includes('hardware.kwh-month'), `${asked}`);
    });
    test('rule 12: choosing an option reveals no further field', () => {
      for (const one of questions) assert.equal(one.fieldsAfter, one.fields, one.question);
    });
    test('rule 17: the browser’s own validation is off', () => {
      for (const one of questions) assert.equal(one.novalidate, true, one.question);
    });
    test('rule 22: what everyone needs stands in no fold: verdict, what to do, issue, why, the other side', () => {
      for (const one of screens.filter((one) => one.page !== 'result')) assert.equal(one.folds, 0, `${one.page} ${one.question}`);
      for (const one of results[STUDIO].parts) {
        assert.ok(one.found > 0, `no ${one.name} on the result`);
        assert.deepEqual(one.hidden, [], `${one.name} is hidden`);
      }
    });

    test('rule 11: options keep one order, whatever was answered, and "I don’t know" comes last', () =>
      opened('chromium', { language }, async ({ page }) => {
        await press(page, 'start');
        const order = () => page.$$eval('#app main input', (all) => all.map((one) => one.value));
        const blank = await order();
        await reply(page, 'first', 'landlord');
        assert.deepEqual(await order(), blank);
        assert.equal(blank.at(-1), 'dont-know');
        assert.equal(blank[0], 'founder');
      }));

    test('rules 13 and 15: the check page names each question in its change link and leaves no row blank', () =>
      opened('chromium', { language }, async ({ page }) => {
        await press(page, 'start');
        await reply(page, 'first', 'founder');
        await press(page, 'continue');
        await reply(page, 'second', 'dont-know');
        await press(page, 'continue');
        await press(page, 'review');
        const rows = await page.$$eval('#app .answer', (all) => all.map((row) => ({
          question: row.querySelector('dt').innerText.trim(),
          answer: row.querySelector('dd').innerText.trim(),
          change: row.querySelector('[data-action=change]').textContent,
        })));
        assert.ok(rows.length > 2);
        for (const row of rows) {
          assert.ok(row.answer.length > 0, `${row.question} is blank`);
          assert.ok(row.change.includes(row.question), `${row.change} does not name ${row.question}`);
        }
        // Only the sections that applied, each once, in their order, and never one without a row.
        const say = words(language);
        const sections = await page.$$eval('#app main section', (all) => all.filter((one) => one.querySelector('.answers, h2')).map((one) => ({ heading: one.querySelector('h2').innerText, questions: [...one.querySelectorAll('[data-action=change]')].map((change) => change.dataset.question.split('.')[0]) })).filter((one) => one.questions.length > 0 || one.heading));
        const applied = sections.filter((one) => one.questions.length > 0);
        const names = applied.map((one) => one.questions[0]);
        assert.deepEqual(applied.map((one) => one.heading), names.map((name) => say(`s-${name}`)));
        assert.deepEqual(names, ['person', 'hardware', 'consensus', 'revenue', 'location', 'stage'].filter((name) => names.includes(name)));
        for (const one of applied) assert.deepEqual([...new Set(one.questions)].length, 1, `${one.questions}`);
        assert.equal(sections.filter((one) => Object.values(['person', 'hardware', 'consensus', 'revenue', 'location', 'stage']).some((name) => one.heading === say(`s-${name}`)) && one.questions.length === 0).length, 0, 'a section without a row');
        assert.ok(!names.includes('stage'), 'nothing is known to be done yet, so no stage applies');
      }));

    test('rule 20: the result’s first line is its verdict, inside a view of 360 × 640, with what to do below', () => {
      for (const [name, seen] of Object.entries(results)) {
        assert.ok(seen.top >= 0 && seen.bottom <= 640 && seen.scrolled === 0, `${name}: ${JSON.stringify(seen)}`);
        assert.ok(seen.todo > 20, name);
        assert.ok(seen.wide <= 360, `${name}: ${seen.wide} px wide`);
      }
    });

    test('rule 21: every tag has a word and a shape, and one shape a word', () => {
      const shapes = new Map();
      for (const tag of Object.values(results).flatMap((seen) => seen.tags)) {
        assert.ok(tag.word.length > 0);
        const known = shapes.get(tag.word) ?? tag;
        assert.deepEqual(tag, known);
        shapes.set(tag.word, known);
      }
      const drawn = [...shapes.values()].map((tag) => tag.shape).filter(Boolean);
      assert.ok(drawn.length >= 5);
      assert.equal(new Set(drawn).size, drawn.length, 'two words share a shape');
    });

    test('rule 23: the start page says how long it takes, what is needed, what it cannot tell', () =>
      opened('chromium', { language }, async ({ page }) => {
        const facts = await page.$$eval('#app main .facts dd', (all) => all.map((one) => one.innerText.trim().length));
        assert.equal(facts.length, 4);
        for (const length of facts) assert.ok(length > 15);
      }));

    test('rules 19 and 24: a bad verdict is a result, with next steps and a copy to keep, and no field for an address', () => {
      const seen = results[STUDIO].told;
      assert.equal(seen.verdict, 'stop');
      assert.equal(seen.alerts, 0);
      assert.doesNotMatch(seen.title, /^(Error|错误|Erro)/);
      assert.ok(seen.steps >= 2);
      assert.equal(seen.copies, 3);
      assert.equal(seen.fields, 0);
    });
  });
}

for (const browser of BROWSERS) {
  test(`${browser}: rule 7: the browser’s Back gives the screen before with its answer, Forward the one after`, () =>
    opened(browser, {}, async ({ page }) => {
      await press(page, 'start');
      const first = await page.$eval('#app main', (main) => main.dataset.question);
      await reply(page, first, 'investor');
      await press(page, 'continue');
      const second = await page.$eval('#app main', (main) => main.dataset.question);
      const shown = (question) => page.waitForSelector(`#app main[data-question="${question}"]`);
      await page.goBack();
      await shown(first);
      assert.equal(await page.$eval('#app main input[value=investor]', (one) => one.checked), true);
      await focused(page);
      await page.goForward();
      await shown(second);
      await page.goBack();
      await shown(first);
      await page.goBack();
      await page.waitForSelector('#app main[data-page=start]');
      await page.goForward();
      await shown(first);
    }));

  test(`${browser}: rule 14: a change leads back to the check page and keeps the other answers`, () =>
    opened(browser, {}, async ({ page }) => {
      await page.click('#app [data-example="pure-ai"]');
      await page.waitForSelector('#app main[data-page=result]');
      await press(page, 'review');
      const rows = () => page.$$eval('#app .answer', (all) => all.map((row) => `${row.querySelector('[data-action=change]').dataset.question} ${row.querySelector('dd').innerText}`));
      const was = await rows();
      await page.click('#app [data-action=change][data-question="location.province"]');
      await page.waitForSelector('#app main[data-question="location.province"]');
      await reply(page, 'location.province', 'CN-GZ');
      await press(page, 'continue');
      assert.equal(await pageName(page), 'review');
      const now = await rows();
      assert.deepEqual(now.filter((row) => !row.startsWith('location.province')), was.filter((row) => !row.startsWith('location.province')));
      assert.notDeepEqual(now, was);
    }));

  test(`${browser}: rule 17: what was typed and not yet given is there again, and not in another case`, () =>
    opened(browser, {}, async (session) => {
      const { page } = session;
      const example = async (name) => {
        await page.click(`#app [data-example="${name}"]`);
        await page.waitForSelector('#app main[data-page=result]');
        await press(page, 'review');
      };
      const change = async (question) => {
        await page.click(`#app [data-action=change][data-question="${question}"]`);
        return page.waitForSelector(`#app main[data-question="${question}"] input`);
      };
      await example('ai-studio-at-night');
      const was = await (await change('hardware.kwh-month')).evaluate((field) => field.value);
      for (const way of ['review', 'back']) {
        const field = await page.waitForSelector('#app main[data-question="hardware.kwh-month"] input[type=text]');
        await field.click({ count: 3 });
        await field.type(way === 'review' ? '777' : 'seven');
        await press(page, way);
        const kept = await change('hardware.kwh-month');
        assert.equal(await kept.evaluate((one) => one.value), way === 'review' ? '777' : 'seven');
      }
      // Boxes that "none" stands for wait until it is taken back.
      await press(page, 'review');
      await change('consensus.mechanisms');
      const chosen = () => page.$$eval('#app main input:checked', (all) => all.map((one) => one.value));
      const before = await chosen();
      assert.ok(before.length > 0 && !before.includes('none'));
      await page.click('#app main input[value=none]');
      assert.deepEqual(await chosen(), ['none']);
      await page.click('#app main input[value=none]');
      assert.deepEqual(await chosen(), before);
      // The next case has its own figure.
      await press(page, 'review');
      await press(page, 'result');
      await press(page, 'restart');
      await example('ai-studio-at-night');
      assert.equal(await (await change('hardware.kwh-month')).evaluate((one) => one.value), was);
      await quiet(session);
    }));

  test(`${browser}: rules 16 and 17: an error is named on top and at its field in the same words; what was typed stays`, () =>
    opened(browser, {}, async ({ page }) => {
      await page.click('#app [data-example="ai-studio-at-night"]');
      await page.waitForSelector('#app main[data-page=result]');
      await press(page, 'review');
      await page.click('#app [data-action=change][data-question="hardware.kwh-month"]');
      const field = await page.waitForSelector('#app main[data-question="hardware.kwh-month"] input[type=text]');
      const say = words('en');
      const told = () => page.evaluate(() => [document.querySelector('#app .errors')?.innerText ?? '', document.querySelector('#field-error')?.innerText ?? '']);
      // Each error differs from the one before, so that an old one cannot pass for the new.
      for (const [typed, error] of [['-5', 'error-not-a-number'], ['99999999999', 'error-too-large'], ['twelve', 'error-not-a-number'], ['0', 'error-zero'], ['1,200', 'error-two-readings'], ['', 'error-empty']]) {
        const before = await told();
        await field.click({ count: 3 });
        await page.keyboard.press('Backspace');
        if (typed) await field.type(typed);
        // Leaving the field says nothing new.
        await page.focus('#app [data-action=back]');
        assert.deepEqual(await told(), before, 'leaving the field says something');
        await page.click('#app [data-action=continue]');
        const expected = say(error).split('{')[0].trim();
        await page.waitForFunction((words) => document.activeElement?.id === 'error-summary' && document.querySelector('#app .errors a')?.innerText.startsWith(words), {}, expected);
        const seen = await page.evaluate(() => ({
          title: document.title,
          heading: document.querySelector('#error-title').innerText,
          top: document.querySelector('#app .errors a').innerText.trim(),
          leads: document.querySelector('#app .errors a').getAttribute('href'),
          beside: document.querySelector('#field-error').innerText.trim(),
          kept: document.querySelector('#app main input[type=text]').value,
        }));
        assert.match(seen.title, /^Error: /);
        assert.equal(seen.heading, 'There is a problem');
        assert.ok(seen.beside.endsWith(seen.top), `${seen.beside} / ${seen.top}`);
        assert.equal(seen.leads, '#field-0');
        assert.equal(seen.kept, typed);
        await page.click('#app .errors a');
        assert.equal(await page.evaluate(() => document.activeElement?.id), 'field-0');
      }
    }));

  test(`${browser}: rule 16: in the machine table each error names its machine and its cell`, () =>
    opened(browser, {}, async ({ page }) => {
      await page.click('#app [data-example="ai-studio-at-night"]');
      await page.waitForSelector('#app main[data-page=result]');
      await press(page, 'review');
      await press(page, 'change"][data-question="hardware.machines');
      await reply(page, 'hardware.machines', 'cpu-server');
      await press(page, 'continue');
      if ((await pageName(page)) !== 'review') await press(page, 'review');
      await press(page, 'change"][data-question="hardware.fleet');
      // A row that is begun must be finished.
      for (const field of await page.$$('#app .fleet-row input[name$=".count"]')) await field.type('2');
      await page.click('#app [data-action=continue]');
      await page.waitForFunction(() => document.activeElement?.id === 'error-summary');
      const links = await page.$$eval('#app .errors a', (all) => all.map((one) => ({ text: one.innerText, machine: document.querySelector(one.getAttribute('href')).closest('.fleet-row').getAttribute('aria-label'), cell: document.querySelector(one.getAttribute('href')).closest('.fleet-cell').querySelector('label').innerText })));
      assert.equal(links.length, 4);
      assert.equal(new Set(links.map((one) => one.text)).size, 4, `${links.map((one) => one.text)}`);
      for (const one of links) assert.ok(one.text.includes(one.machine) && one.text.includes(one.cell), JSON.stringify(one));
    }));
}
