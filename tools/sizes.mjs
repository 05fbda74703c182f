// Measures the packed file, part by part, plain and after Brotli 11; writes dist/sizes.json and the
// compressed twins that a server sends; prints the table and how far the goal is.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** The figure to reach (the design's), what holds today (tests/browser/sizes.test.mjs), and what a
 * server sends before it waits for an answer. */
export const GOAL = 260_000;
// Today's size with a little room, so that it does not grow unseen. The goal above is not reached:
// prose in three languages takes some 195 kB by itself, the program the rest (docs/performance.md).
export const LIMIT = 502_600;
export const FIRST_FLIGHT = 14_000;

export const brotli = (bytes) => brotliCompressSync(bytes, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
});

if (process.argv[1]?.endsWith('sizes.mjs')) {
  const sizes = {};
  const measure = (name, bytes) => {
    const small = brotli(bytes);
    sizes[name] = { raw: bytes.length, brotli: small.length };
    return small;
  };
  // The parts do not add up to the whole: compressed together they share what they have in common.
  for (const name of readdirSync('dist-trunk/parts').sort()) measure(name, readFileSync(`dist-trunk/parts/${name}`));
  const page = readFileSync('dist/index.html');
  const small = measure('everything', page);
  writeFileSync('dist/sizes.json', `${JSON.stringify(sizes, null, 2)}\n`);
  writeFileSync('dist/index.html.br', small);
  writeFileSync('dist/index.html.gz', gzipSync(page, { level: 9 }));

  console.log(`${'part'.padEnd(16)} ${'bytes'.padStart(10)} ${'brotli 11'.padStart(10)}`);
  for (const [name, size] of Object.entries(sizes)) console.log(`${name.padEnd(16)} ${String(size.raw).padStart(10)} ${String(size.brotli).padStart(10)}`);
  const left = GOAL - sizes.everything.brotli;
  console.log(`${Math.abs(left)} bytes ${left >= 0 ? 'below' : 'above'} the goal of ${GOAL}; the first screen takes ${sizes['first screen'].brotli} of ${FIRST_FLIGHT}`);
}
