// What every browser test needs: two browsers, the packed page from disk and over http, a record of
// requests, errors and policy violations, and a walk through the questions.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { after } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { serve } from '../../tools/serve.mjs';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const DIST = join(ROOT, 'dist');
export const PAGE = join(DIST, 'index.html');
export const OUT = join(ROOT, 'tests/browser/out');
export const LANGUAGES = ['en', 'zh-Hans', 'pt-BR'];
export const BROWSERS = (process.env.LMC_BROWSERS ?? 'chromium,firefox').split(',');
/** Languages in which a browser sees what is long: words are the same in every browser, so one sees them all. */
export const languagesIn = (browser) => (browser === BROWSERS[0] ? LANGUAGES : LANGUAGES.slice(0, 1));

/** How each language is asked of a browser. */
const ACCEPTED = { en: 'en-GB', 'zh-Hans': 'zh-CN', 'pt-BR': 'pt-BR' };
const SLOWEST = 60_000;

const found = (name) => {
  try {
    return execFileSync('which', [name], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
};
const onPath = (...names) => {
  for (const name of names) {
    const path = found(name);
    if (path) return path;
  }
  throw new Error(`not found on PATH: ${names.join(' or ')}; tools/setup.sh test installs it`);
};

/**
 * Starts a browser. Chromium without its windows, where that is installed, does a page's work in half
 * the processor's time; `whole` is for what only the browser with its windows does.
 */
export async function launch(name, how) {
  // On a busy machine a browser may not come up in time, once.
  return launched(name, how).catch(() => launched(name, how));
}

function launched(name, { language = 'en', scripts = true, dark = false, trusting = false, whole = false, returns = false, downloads }) {
  const accepted = ACCEPTED[language];
  if (name === 'chromium') {
    const shell = whole ? undefined : found('chromium-headless-shell');
    return puppeteer.launch({
      executablePath: shell ?? onPath('chromium'),
      headless: shell ? 'shell' : true,
      timeout: SLOWEST,
      acceptInsecureCerts: trusting,
      // Puppeteer switches the cache of pages off.
      ignoreDefaultArgs: returns ? ['--disable-back-forward-cache'] : [],
      ...(downloads ? { downloadBehavior: { policy: 'allow', downloadPath: downloads } } : {}),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', `--accept-lang=${accepted}`, `--lang=${accepted}`],
    });
  }
  return puppeteer.launch({
    browser: 'firefox',
    timeout: SLOWEST,
    // A test's own server has a certificate that nobody signed.
    acceptInsecureCerts: true,
    executablePath: onPath('firefox-esr', 'firefox'),
    headless: true,
    env: { ...process.env, FONTCONFIG_FILE: join(ROOT, 'tests/browser/fonts.conf') },
    extraPrefsFirefox: {
      'intl.accept_languages': accepted,
      'javascript.enabled': scripts,
      // A page is open for seconds: compiling its program a second time, for speed, would cost more than it saves.
      'javascript.options.wasm_optimizingjit': false,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      ...(downloads ? { 'browser.download.folderList': 2, 'browser.download.dir': downloads, 'browser.download.always_ask_before_handling_new_types': false } : {}),
    },
  });
}

/** What a browser is started with where nothing else is said. */
const PLAIN = { language: 'en', scripts: true, dark: false, trusting: false, whole: false };

/** Browsers of this process, by what they were started with. */
const running = new Map();
/** What was made in them. */
const made = [];

/** Ends them; with `plain` those that any test may need next are left. */
export async function rest({ plain = false } = {}) {
  const common = (key) => plain && BROWSERS.some((name) => key === keyOf(name, {}));
  const over = [...running].filter(([key]) => !common(key));
  for (const [key] of over) running.delete(key);
  await Promise.all(over.map(async ([, browser]) => (await browser.catch(() => undefined))?.close()));
}

/** How many contexts tests have left open. A browser that has ended has none. */
export const left = () => made.splice(0).filter((one) => one.browser().connected && !one.closed).length;

// In a lane (tools/lane.mjs) other files follow, with the same browsers.
if (!process.env.LMC_LANE) after(() => rest());

/** What one browser can be for several tests it is for all of them: there is but one Firefox, and it takes every certificate. */
const keyOf = (name, { downloads, ...options }) => JSON.stringify([name, { ...PLAIN, ...options, ...(name === 'firefox' ? { trusting: true, whole: false } : {}) }, name === 'firefox' ? downloads ?? '' : '']);

/**
 * A context of its own, which shares nothing with another but the browser: starting one for each test
 * would take longer than many a test. Firefox saves to one folder for all of a browser, so a test that
 * saves has a browser for itself there.
 */
export async function context(name, options) {
  const key = keyOf(name, options);
  // One that broke down takes its own test with it, and no other.
  if (running.has(key) && !(await running.get(key).catch(() => undefined))?.connected) running.delete(key);
  if (!running.has(key)) running.set(key, launch(name, options));
  const { downloads } = options;
  made.push(await (await running.get(key)).createBrowserContext(name === 'chromium' && downloads ? { downloadBehavior: { policy: 'allow', downloadPath: downloads } } : {}));
  return made.at(-1);
}

/**
 * Opens the packed page. `from` is 'file' or 'http', or `at` the address of a server of the test's own,
 * whose certificate nobody signed; `hash` follows either. `before`, one or several, runs in the page ahead of every script.
 * `downloads` is a folder for what the page saves; `installs`: the browser may install the page.
 * `whole`: the browser with its windows. `returns`: a page that was left may come back out of the browser's cache of pages.
 * `seen` fills with all that a page must not do; `close` ends browser and server.
 */
export async function open(name, { from = 'file', at, hash = '', downloads, language = 'en', scripts = true, dark = false, before, width = 1000, height = 800, started = true, installs = false, whole = false, returns = false } = {}) {
  assert.ok(existsSync(PAGE), `${PAGE} is not there: run \`make build\``);
  const server = from === 'http' ? await serve({ dir: DIST }) : undefined;
  const how = { language, scripts, dark: dark && name === 'firefox', downloads, trusting: Boolean(at), whole: whole || Boolean(at), ...(returns && name === 'chromium' ? { whole: true, returns } : {}) };
  // A page is installed by a browser, never by a context that forgets.
  const own = installs || how.returns ? await launch(name, how) : await context(name, how);
  const close = async () => {
    await own.close();
    await server?.close();
  };
  try {
    const page = await own.newPage();
    page.setDefaultTimeout(SLOWEST);
    await page.setViewport({ width, height });
    if (name === 'chromium') {
      if (!scripts) await page.setJavaScriptEnabled(false);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
    }
    const seen = { requests: [], errors: [], server: server?.seen };
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) seen.requests.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') seen.errors.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => seen.errors.push(`page: ${error.message}`));
    if (scripts) {
      await page.evaluateOnNewDocument(() => {
        globalThis.violations = [];
        document.addEventListener('securitypolicyviolation', (event) => globalThis.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`));
      });
      for (const one of [before ?? []].flat()) await page.evaluateOnNewDocument(one);
    }
    await page.goto((at ?? server?.address ?? pathToFileURL(PAGE).href) + hash, { waitUntil: 'load' });
    if (scripts && started) await page.waitForSelector('html[data-started]');
    return { browser: own, page, seen, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Opens the page, runs `test`, and closes whatever happens. */
export async function opened(name, options, test) {
  const session = await open(name, options);
  try {
    return await test(session);
  } finally {
    await session.close();
  }
}

/** One request, no error, nothing that the policy had to stop. */
export async function quiet({ page, seen }) {
  assert.deepEqual(seen.errors, [], 'errors in the page');
  assert.deepEqual(await page.evaluate(() => globalThis.violations), [], 'the policy had to stop something');
  // Firefox does not report the opening of a file as a request.
  const expected = seen.server || seen.requests.length > 0 ? [page.url().split('#')[0]] : [];
  assert.deepEqual(seen.requests, expected, 'requests');
  if (seen.server) assert.deepEqual(seen.server, ['/'], 'requests that reached the server');
}

export const pageName = (page) => page.$eval('#app main[data-page]', (main) => main.dataset.page);

/** Where the walk stands: page and question, in one text that changes with every step. */
const standing = () => {
  const main = document.querySelector('#app main[data-page]');
  return main ? `${main.dataset.page} ${main.dataset.question ?? ''}` : '';
};

/** Waits until something is so, in this page or in the one that follows it: a look begun in a page that goes may be lost with it. */
export async function across(page, look, what) {
  const late = Date.now() + SLOWEST;
  while (Date.now() < late) {
    if (await page.waitForFunction(look, { timeout: 10_000 }).then(() => true, () => false)) return;
    // A page that is just going refuses at once.
    await new Promise((done) => { setTimeout(done, 100); });
  }
  assert.fail(what);
}

/** Waits until the focus has come to the heading of the page shown: the last that a change of screen does. */
export const focused = (page) => page.waitForFunction(() => document.activeElement?.tagName === 'H1');

/** Presses a button and waits until the page shown is another one, and its history is written: then the focus has come to it. */
export async function press(page, action) {
  const before = await page.evaluate(standing);
  // The heading may be the same one, with other words.
  await page.evaluate(() => document.activeElement?.blur());
  const button = `#app [data-action="${action}"]`;
  // In a frame that fits itself to its content a button may move between aim and click.
  if (page.mouse) await page.click(button);
  else await page.$eval(button, (one) => one.click());
  await page.waitForFunction(
    (was) => {
      const main = document.querySelector('#app main[data-page]');
      const focus = document.activeElement;
      return main && `${main.dataset.page} ${main.dataset.question ?? ''}` !== was && focus && focus !== document.body && !focus.matches('[data-action]');
    },
    {},
    before,
  ).catch(() => {
    throw new Error(`pressing ${action} on "${before}" led nowhere`);
  });
}

/** Types one row of the machine table. */
async function typeRow(page, row) {
  for (const cell of ['count', 'watts', 'hours']) {
    const field = await page.$(`#app .fleet-row[data-machine="${row.machine}"] input[name$=".${row.machine}.${cell}"]`);
    assert.ok(field, `no field for the ${cell} of ${row.machine}`);
    await field.click({ count: 3 });
    await field.type(String(row[cell]));
  }
}

/** Answers the question that is shown; `answer` is an option, a list of options, rows of machines, or a typed text. */
export async function reply(page, question, answer) {
  let wanted = Array.isArray(answer) ? answer : [answer];
  // A list without an option is "none of these".
  if (wanted.length === 0) wanted = ['none'];
  if (wanted.some((one) => typeof one === 'object')) {
    for (const row of wanted) await typeRow(page, row);
    return;
  }
  for (const one of wanted) {
    const picked = await page.evaluate((value) => {
      const inputs = [...document.querySelectorAll('#app main input[value], #app main option[value]')];
      const input = inputs.find((candidate) => candidate.value === value && candidate.closest('[data-action=language]') === null && ['radio', 'checkbox'].includes(candidate.type));
      if (input) input.click();
      return Boolean(input);
    }, String(one));
    if (picked) continue;
    const field = await page.$('#app main input:not([type=radio]):not([type=checkbox]):not([type=file])');
    assert.ok(field, `question ${question} has neither the option ${one} nor a field to type in`);
    await field.click({ count: 3 });
    await field.type(String(one));
  }
}

/** The answer that the walk gives where none is prepared: don't know, else none, else the first option. */
const unprepared = (page) => page.evaluate(() => {
  const values = [...document.querySelectorAll('#app main input[type=radio], #app main input[type=checkbox]')].map((input) => input.value);
  return ['dont-know', 'none'].find((value) => values.includes(value)) ?? values[0] ?? '1';
});

/**
 * Answers the question shown and goes on, all within the page, as its own events would: for a walk on
 * its way to something else. Resolves to where the walk stands then, or to what stopped it.
 */
const hurry = (page, answer, limit) => page.evaluate(async (answer, limit) => {
  const main = () => document.querySelector('#app main[data-page]');
  const standing = () => (main() ? `${main().dataset.page} ${main().dataset.question ?? ''}` : '');
  const fill = (field, text) => {
    field.value = text;
    for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
  };
  const was = standing();
  const inputs = [...main().querySelectorAll('input')];
  const picks = inputs.filter((input) => ['radio', 'checkbox'].includes(input.type));
  const fields = inputs.filter((input) => !['radio', 'checkbox', 'file'].includes(input.type));
  const unprepared = ['dont-know', 'none'].find((value) => picks.some((pick) => pick.value === value)) ?? picks[0]?.value ?? '1';
  const given = answer === null ? [unprepared] : [answer].flat();
  for (const one of main().dataset.page === 'question' ? (given.length > 0 ? given : ['none']) : []) {
    const rows = typeof one === 'object' ? ['count', 'watts', 'hours'].map((cell) => [main().querySelector(`.fleet-row[data-machine="${one.machine}"] input[name$=".${one.machine}.${cell}"]`), one[cell]]) : [];
    const pick = picks.find((input) => input.value === String(one));
    if (rows.some(([field]) => !field) || (rows.length === 0 && !pick && fields.length === 0)) return `${was} has no place for ${JSON.stringify(one)}`;
    for (const [field, text] of rows) fill(field, String(text));
    if (rows.length === 0 && pick) pick.click();
    if (rows.length === 0 && !pick) fill(fields[0], String(one));
  }
  return new Promise((done) => {
    const late = setTimeout(() => done(`going on from "${was}" led nowhere`), limit);
    const watch = new MutationObserver(() => {
      if (['', was].includes(standing())) return;
      watch.disconnect();
      clearTimeout(late);
      done('');
    });
    watch.observe(document.querySelector('#app'), { subtree: true, childList: true, attributes: true, attributeFilter: ['data-page', 'data-question'] });
    document.querySelector(`#app [data-action="${main().dataset.page === 'review' ? 'result' : 'continue'}"]`).click();
  });
}, answer, limit);

/**
 * Walks from the start page to the result. `answers` maps a question's id to its answer; `each` is
 * called on every page; `byHand` moves the mouse and types. Returns the ids of the questions met, in order.
 */
export async function walk(page, answers = {}, each = async () => {}, { byHand = false } = {}) {
  const met = [];
  await each('start');
  await press(page, 'start');
  for (let steps = 0; steps < 200; steps += 1) {
    const { page: name, question } = await page.$eval('#app main[data-page]', (main) => ({ ...main.dataset }));
    await each(name);
    if (name === 'result') return met;
    if (name === 'question') {
      assert.ok(question, 'a page of a question without its id');
      met.push(question);
    }
    if (byHand) {
      if (name === 'question') await reply(page, question, answers[question] ?? (await unprepared(page)));
      await press(page, name === 'review' ? 'result' : 'continue');
    } else {
      assert.equal(await hurry(page, answers[question] ?? null, SLOWEST), '');
    }
  }
  throw new Error(`no result after 200 steps; last met: ${met.slice(-5).join(', ')}`);
}

/** Opens an example, keeps it, and says that the mining was stopped. */
export async function kept(page) {
  await page.click('#app [data-example=ai-studio-at-night]');
  await page.waitForSelector('#app main[data-page=result]');
  await page.click('#app [data-action=put-aside]');
  await page.waitForSelector('#app [data-action=compare]');
  await press(page, 'review');
  await press(page, 'change"][data-question="stage.pow-general');
  await reply(page, 'stage.pow-general', 'stopped');
  await press(page, 'continue');
}

export const firmHeadline = (page) => page.$eval('#app [data-firm-headline]', (found) => found.dataset.firmHeadline);

/** The answers of an example file in `examples/`, as the walk takes them; none where it is not there. */
export function example(name) {
  const file = join(ROOT, 'examples', `${name}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).answers : {};
}

/** A place for a file that a test leaves to be looked at. */
export function leave(name) {
  mkdirSync(OUT, { recursive: true });
  return join(OUT, name);
}

/**
 * A picture of a page or a part, for whoever wants to look: LMC_PICTURES=yes asks for it. No test reads
 * one, and to draw a long page takes longer than most tests.
 */
export async function picture(of, name, how = {}) {
  if (process.env.LMC_PICTURES) await of.screenshot({ path: leave(name), ...how });
}
