// axe finds nothing on any kind of page, in light and in dark.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { opened, walk } from './harness.mjs';

// Handed to the page through the debugger: the policy would refuse it as a script element.
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function findings(page) {
  await page.evaluate(AXE);
  const result = await page.evaluate(() => globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] }));
  return result.violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')} — ${node.failureSummary?.split('\n')[1]?.trim()}`));
}

for (const dark of [false, true]) {
  test(`axe, ${dark ? 'dark' : 'light'}: no finding on any page`, () =>
    opened('chromium', { dark, width: 360, height: 740 }, async ({ page }) => {
      const kinds = new Set();
      const all = [];
      await walk(page, {}, async (name) => {
        // A question of each make is enough: they are all drawn by the same parts.
        const make = name !== 'question' ? name : await page.evaluate(() => [...new Set([...document.querySelectorAll('#app main input')].map((input) => input.type))].join());
        if (kinds.has(make)) return;
        kinds.add(make);
        for (const finding of await findings(page)) all.push(`${name}: ${finding}`);
      });
      assert.ok(['start', 'review', 'result'].every((kind) => kinds.has(kind)), `pages met: ${[...kinds]}`);
      assert.deepEqual(all, []);
    }));
}
