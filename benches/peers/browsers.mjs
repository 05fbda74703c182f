// Ours in WebAssembly where the page has it: inside the browsers.
import { readFileSync } from 'node:fs';
import { BROWSERS } from '../pages/tools.mjs';

/** Ours in WebAssembly inside the browsers, from the same bytes as in Node: microseconds a sheet. */
export async function inBrowsers({ out, run, seconds, answers }) {
  run('wasm-bindgen', ['--target', 'no-modules', '--no-typescript', '--out-dir', `${out}/glue-page`, '--out-name', 'ours', `${out}/wasm/wasm32-unknown-unknown/release/light_mining_check_bench.wasm`]);
  const glue = readFileSync(`${out}/glue-page/ours.js`, 'utf8');
  const program = readFileSync(`${out}/glue/ours_bg.wasm`).toString('base64');
  const found = [];
  for (const [name, launch] of Object.entries(BROWSERS)) {
    const browser = await launch();
    const page = await browser.newPage();
    await page.evaluate(`(() => { ${glue}\nglobalThis.ours = wasm_bindgen; })()`);
    const times = await page.evaluate(async (base64, law, answers, seconds) => {
      const { ours } = globalThis;
      await ours({ module_or_path: Uint8Array.from(atob(base64), (one) => one.charCodeAt(0)) });
      if (!ours.take_law(law)) throw new Error('ours: the law could not be read');
      for (const sheet of answers) ours.take_sheet(sheet);
      // A browser's clock is coarse: each round of a sheet is as many assessments as it shows.
      const best = answers.map(() => Infinity);
      const until = performance.now() + seconds * 1000;
      for (let round = 0; round < 3 || (round < 20 && performance.now() < until); round += 1) {
        for (let at = 0; at < answers.length; at += 1) {
          const from = performance.now();
          for (let again = 0; again < 200; again += 1) ours.assess_sheet(at);
          best[at] = Math.min(best[at], (performance.now() - from) * 5);
        }
      }
      return best;
    }, program, readFileSync(`${out}/law.txt`, 'utf8'), answers, seconds);
    found.push({ name: `ours, WebAssembly in ${name} ${(await browser.version()).match(/[\d]+/)[0]}`, times });
    await browser.close();
  }
  return found;
}
