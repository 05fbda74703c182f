// What axe finds on the page as it stands.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// Handed to the page through the debugger: the policy would refuse it as a script element.
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Waits until no colour is on its way to another one: half-way it is nobody's contrast. */
export const still = (page) => page.evaluate(async () => {
  // Asking for a style starts the change that a new theme or accent brings.
  getComputedStyle(document.documentElement).color;
  await Promise.allSettled(document.getAnimations().map((one) => one.finished));
});

export async function findings(page) {
  await still(page);
  // Half a megabyte to read: once a page, however often it is looked at.
  if (!(await page.evaluate(() => Boolean(globalThis.axe)))) await page.evaluate(AXE);
  const result = await page.evaluate(() => globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] }));
  return result.violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')} — ${node.failureSummary?.split('\n')[1]?.trim()}`));
}
