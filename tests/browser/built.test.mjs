// What a build says of itself, beside the page: the commit and the tools, without which nobody could
// build the same bytes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DIST, ROOT } from './harness.mjs';

const read = (...path) => readFileSync(join(...path), 'utf8');
const pinned = Object.fromEntries([...read(ROOT, 'tools/versions.env').matchAll(/^([A-Z_]+)=([\d.]+)$/gm)].map(([, name, version]) => [name, version]));

test('a build names its commit and its tools, in the pinned versions', () => {
  const [commit, rust, trunk, bindgen, opt] = read(DIST, 'built-with.txt').trim().split('\n');
  assert.match(commit, /^commit ([0-9a-f]{40}(-dirty)?|unknown)$/);
  assert.match(rust, /^rustc \d+\.\d+\.\d+ /);
  assert.equal(trunk, `trunk ${pinned.TRUNK}`);
  assert.equal(bindgen, `wasm-bindgen ${pinned.WASM_BINDGEN}`);
  assert.match(opt, new RegExp(`^wasm-opt version ${pinned.BINARYEN.split('.')[0]}\\b`));
});

test('the Rust of the published page is one that the code asks for, and the README names it', () => {
  const [, least] = read(ROOT, 'Cargo.toml').match(/^rust-version = "([\d.]+)"$/m);
  assert.ok(`${pinned.RUST}.`.startsWith(`${least}.`), `${pinned.RUST} is not ${least}`);
  assert.ok(read(ROOT, 'README.md').includes(`RUSTUP_TOOLCHAIN=${pinned.RUST} make build`));
});
