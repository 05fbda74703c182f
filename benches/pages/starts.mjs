// How soon the app is there, and how long it holds the browser up meanwhile.
import { serve } from '../../tools/serve.mjs';
import { BROWSERS, DIST, RUNS, median, number, row, table } from './tools.mjs';

/** From the beginning of the navigation: the program's bytes are there, the app is mounted; and how
 * long the browser was held up at once. */
export async function starts() {
  const server = await serve({ dir: DIST });
  table('browser', 'processor', 'painted, ms', 'program decoded, ms', 'compiled, ms', 'app mounted, ms', 'of these our program, ms', 'longest task after the first paint, ms', 'all beyond 50 ms of a task, ms');
  const all = Object.entries(BROWSERS).flatMap(([name, launch]) => (name === 'Chromium' ? [1, 4, 6] : [1]).map((slower) => [name, launch, slower]));
  for (const [name, launch, slower] of all) {
    const browser = await launch();
    const found = [];
    for (let run = 0; run < RUNS; run += 1) {
      const page = await browser.newPage();
      if (slower > 1) await page.emulateCPUThrottling(slower);
      await page.evaluateOnNewDocument(() => {
        globalThis.times = {};
        const compile = WebAssembly.compile.bind(WebAssembly);
        WebAssembly.compile = async (bytes) => {
          globalThis.times.decoded = performance.now();
          const module = await compile(bytes);
          globalThis.times.compiled = performance.now();
          return module;
        };
        const instantiate = WebAssembly.instantiate.bind(WebAssembly);
        WebAssembly.instantiate = async (...given) => {
          const made = await instantiate(...given);
          globalThis.times.instantiated = performance.now();
          return made;
        };
        globalThis.long = [];
        // Firefox tells of no tasks.
        if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
          new PerformanceObserver((seen) => { globalThis.long.push(...seen.getEntries().map((task) => [task.startTime, task.duration])); }).observe({ type: 'longtask', buffered: true });
        } else {
          globalThis.long = undefined;
        }
        new MutationObserver(() => {
          if (document.documentElement.hasAttribute('data-started')) globalThis.times.mounted ??= performance.now();
        }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-started'] });
      });
      await page.goto(server.address, { waitUntil: 'load' });
      await page.waitForFunction(() => globalThis.times.mounted);
      // What is prepared after the start may hold the browser up as well.
      await new Promise((done) => { setTimeout(done, 1500); });
      found.push(await page.evaluate(() => {
        const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
        if (!globalThis.long) return { ...globalThis.times, painted };
        const tasks = globalThis.long.filter(([from]) => from >= painted).map(([, lasts]) => lasts);
        return { ...globalThis.times, painted, longest: Math.max(0, ...tasks), blocked: tasks.reduce((sum, one) => sum + one - 50, 0) };
      }));
      await page.close();
    }
    const of = (pick) => (found.some((one) => Number.isNaN(pick(one) ?? NaN)) ? '–' : number(median(found.map(pick))));
    row(name, `${slower}× slower`, of((t) => t.painted), of((t) => t.decoded), of((t) => t.compiled), of((t) => t.mounted), of((t) => t.mounted - t.instantiated), of((t) => t.longest), of((t) => t.blocked));
    await browser.close();
  }
  await server.close();
}

